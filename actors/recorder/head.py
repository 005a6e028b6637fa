"""What stands at the beginning of a recording: how its clocks relate, what ran, and why it may exist."""

from __future__ import annotations

import hashlib
import json
import time
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Any

from actors.messages import MICROPHONE_RATE, SPEAKER_RATE

CLOCK, VERSIONS, MODELS, CONSENT = "clock", "versions", "models", "consent"
"""Names of the metadata records."""
CONFIGURATION, COSTS = "configuration.json", "costs.json"
"""Names of the attachments."""


@dataclass(frozen=True, slots=True)
class RecorderOptions:
    """What a session says about its recording.

    `folder` is where; `configuration`, `versions` (package → version), `models` (file → SHA-256) and `costs`
    (the table of virtual time) are kept in the record. `simulated`: the session runs in virtual time.
    """

    folder: str
    configuration: Mapping[str, Any] = field(default_factory=dict)
    versions: Mapping[str, str] = field(default_factory=dict)
    models: Mapping[str, str] = field(default_factory=dict)
    simulated: bool = False
    costs: Mapping[str, Any] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Head:
    """Metadata records and attachments, in the file's order. `origin` is the Unix time of t = 0 in ns."""

    origin: int
    metadata: Mapping[str, Mapping[str, str]]
    attachments: Mapping[str, bytes]


def make_head(session: str, options: RecorderOptions, now: int, origin: int | None = None) -> Head:
    """The head of a recording that is opened at `now` on the session's clock.

    `origin`: the Unix time of t = 0 (ns), where it is known from an earlier part; wall clocks may be set meanwhile.
    """
    monotonic = time.monotonic_ns()
    wall = time.time_ns() if origin is None else origin + now
    configuration = json.dumps(options.configuration, indent=1, sort_keys=True, default=str).encode()
    clock = {
        "session": session,
        "wall_ns": wall - now,
        "monotonic_ns": monotonic - now,
        "simulated": str(options.simulated).lower(),
        "microphone_rate": MICROPHONE_RATE,
        "loudspeaker_rate": SPEAKER_RATE,
        "configuration_sha256": hashlib.sha256(configuration).hexdigest(),
    }
    consent = {
        "what": "sound, pictures, words and decisions of the whole session",
        "how": "asked for when the session was started; nothing is recorded otherwise",
        "when": datetime.fromtimestamp(wall / 1e9, UTC).isoformat(),
    }
    metadata: dict[str, Mapping[str, str]] = {
        CLOCK: {name: str(value) for name, value in clock.items()},
        CONSENT: consent,
        VERSIONS: options.versions,
        MODELS: options.models,
    }
    attachments = {CONFIGURATION: configuration}
    if options.costs:
        attachments[COSTS] = json.dumps(options.costs, indent=1).encode()
    return Head(wall - now, {name: values for name, values in metadata.items() if values}, attachments)
