"""What a model call costs on this machine: what virtual time charges for it.

Measured once with the real models and kept in the user's cache; a recording made in virtual time carries the table.
"""

from __future__ import annotations

import json
import os
import time
from collections.abc import Callable
from pathlib import Path

import numpy as np

from actors.avatar.stage import AvatarStage
from actors.messages import MICROPHONE_RATE
from actors.perception.stage import PerceptionStage

_TEXT = "Tell me a little more about how that went, and what you would like to do next."
_REPEATS = 3

Table = dict[str, tuple[float, float]]
"""Model → (seconds a call, seconds a unit), as `actors.virtual.Costs`."""


def model_costs() -> Table:
    """The table of this machine, measured now if it never was."""
    path = _cache() / "costs.json"
    try:
        kept = json.loads(path.read_text())
        return {model: (float(fixed), float(unit)) for model, (fixed, unit) in kept.items()}
    except (OSError, ValueError, TypeError):
        pass
    table = measure()
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(json.dumps(table))
    except OSError:
        pass  # it is measured again next time
    return table


def measure() -> Table:
    """Time every model the stages call through the clock (a few seconds)."""
    hearing, avatar = PerceptionStage(), AvatarStage()
    hearing.load()
    avatar.load()
    voice, turn_end = avatar.voice, hearing.turn_end
    speech = voice.synthesise(_TEXT).samples[::3].astype(np.int16)  # 8 kHz would do: only the length matters
    short, long = speech[:MICROPHONE_RATE], np.tile(speech, 4)[: 4 * MICROPHONE_RATE]
    recognise = hearing.recogniser.transcribe
    at_one, at_four = _seconds(lambda: recognise(short)), _seconds(lambda: recognise(long))
    per_second = max(0.0, (at_four - at_one) / 3)
    whole = _seconds(lambda: voice.synthesise(_TEXT))
    clause = _seconds(lambda: voice.synthesise(_TEXT[:30]))
    per_character = max(0.0, (whole - clause) / (len(_TEXT) - 30))
    return {
        "recogniser": (max(0.0, at_one - per_second), per_second),
        "turn_end": (_seconds(lambda: turn_end.probability(long)), 0.0) if turn_end else (0.0, 0.0),
        "voice": (max(0.0, clause - 30 * per_character), per_character),
    }


def _seconds(call: Callable[[], object]) -> float:
    """The quickest of a few runs: what the call costs when nothing is in its way."""
    times = []
    for _ in range(_REPEATS):
        began = time.perf_counter()
        call()
        times.append(time.perf_counter() - began)
    return min(times)


def _cache() -> Path:
    return Path(os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache") / "visavis"
