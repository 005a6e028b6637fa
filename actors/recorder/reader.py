"""Recordings back as what they were made of: envelopes with the bodies of `actors.messages`, sound as arrays.

    session = read_session(Path("talks/session.mcap"))
    for envelope in session.messages(Perceived, Decided):   # everything when no kinds are named
        print(envelope.t, envelope.body)
    samples, rate = session.audio("microphone")             # sample 0 is t = 0

A recording that was cut off gives all that was written before; `cut` and `damage` say what is missing.
Topics of other versions that are not known here are passed over, new fields ignored, missing ones take their
default.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime
from operator import attrgetter
from pathlib import Path
from typing import Any

import numpy as np
from mcap.records import Attachment, Channel, Message, Metadata
from numpy.typing import NDArray

from actors.messages import MICROPHONE_RATE, SPEAKER_RATE, Body, Envelope, Frame, Loudspeaker, Microphone
from actors.recorder.foxglove_messages import audio_samples, image_bytes
from actors.recorder.head import CLOCK, CONFIGURATION, VERSIONS
from actors.recorder.json_messages import from_json
from actors.recorder.timeline import Timeline
from actors.recorder.topics import BODY_TOPICS, EVENT_TOPICS, MEDIA, STATE_TOPICS, JsonTopic
from actors.recorder.walk import RecordWalk

RATES: dict[str, int] = {"microphone": MICROPHONE_RATE, "loudspeaker": SPEAKER_RATE}
_JSON_TOPICS = {topic.name: topic for topic in (*BODY_TOPICS.values(), *EVENT_TOPICS.values())}
_MEDIA = {name: body for body, name in MEDIA.items()}
_BODIES = _MEDIA | {name: topic.body for name, topic in _JSON_TOPICS.items()}
_STATES = {topic.name: MEDIA[body] for body, topic in STATE_TOPICS.items()}


@dataclass(frozen=True, slots=True)
class Session:
    """A recorded session. The walk over the file is made anew for each question: keep what you ask for.

    `origin` is the Unix time of t = 0 in ns. `cut` is true when the recording was not closed, `damage` what
    cannot be read of it. `metadata` holds all metadata records by name, `attachments` all attachments.
    """

    path: Path
    name: str
    origin: int
    simulated: bool
    configuration: dict[str, Any]
    metadata: dict[str, dict[str, str]]
    attachments: dict[str, bytes]
    cut: bool
    damage: tuple[str, ...]
    channels: dict[int, str] = field(repr=False)
    """Channel of the file → topic."""

    @property
    def started(self) -> datetime:
        """The wall clock at t = 0."""
        return datetime.fromtimestamp(self.origin / 1e9, UTC)

    @property
    def versions(self) -> dict[str, str]:
        """Package → version."""
        return self.metadata.get(VERSIONS, {})

    def messages(self, *kinds: type[Body]) -> list[Envelope]:
        """All messages whose bodies are of these kinds (of any, when none is named), by `t`.

        Naming kinds saves time and memory: sound is 290 MB an hour. `ClauseSound` comes with silence of its
        length.
        """
        return sorted(self.as_written(*kinds), key=attrgetter("t"))

    def as_written(self, *kinds: type[Body]) -> Iterator[Envelope]:
        """The same in the order of the file, one at a time: the order of `t` within half a second."""
        states: dict[str, dict[str, Any]] = {}
        bodies = {name: body for name, body in _BODIES.items() if not kinds or body in kinds}
        for message in self.raw(*bodies, *(name for name, media in _STATES.items() if media in bodies)):
            name = self.channels[message.channel_id]
            if name in _STATES:
                states[_STATES[name]] = json.loads(message.data)
            elif name in _MEDIA:
                yield self._media(message, bodies[name], states.get(name, {}))
            else:
                yield _json(message, _JSON_TOPICS[name])

    def raw(self, *topics: str) -> Iterator[Message]:
        """The messages of some topics undecoded, in the order of the file."""
        wanted = {number for number, name in self.channels.items() if name in topics}
        return (m for m in RecordWalk(self.path).unpacked(wanted) if isinstance(m, Message))

    def audio(self, topic: str) -> tuple[NDArray[np.int16], int]:
        """The sound of "microphone" or "loudspeaker", and its rate. Sample 0 is t = 0; what is missing is 0."""
        rate = RATES[topic]
        timeline = Timeline(rate)
        placed: list[tuple[int, NDArray[np.int16]]] = []
        for message in self.raw(topic):
            samples = np.frombuffer(audio_samples(message.data), "<i2")
            placed.append((timeline.place(message.log_time - self.origin, len(samples)), samples))
        sound = np.zeros(max((start + len(samples) for start, samples in placed), default=0), np.int16)
        for start, samples in placed:
            skipped = max(0, -start)
            if skipped < len(samples):
                sound[start + skipped : start + len(samples)] = samples[skipped:]
        return sound, rate

    def _media(self, message: Message, body: type, state: dict[str, Any]) -> Envelope:
        content = image_bytes(message.data) if body is Frame else audio_samples(message.data)
        built: Body
        if body is Microphone:
            built = Microphone(content, state.get("muted", False))
        elif body is Loudspeaker:
            built = Loudspeaker(content, state.get("late", 0))
        else:
            built = Frame(content, state.get("width", 0), state.get("height", 0))
        t = message.log_time - self.origin
        return Envelope(
            self.name, message.sequence, t, state.get("epoch", 0), state.get("reply_id", ""), built
        )


def read_session(path: Path) -> Session:
    """Open a recording, whole or cut off.

    Raises OSError when it cannot be read and ValueError when it is no recording of ours.
    """
    walk = RecordWalk(path)
    channels: dict[int, str] = {}
    metadata: dict[str, dict[str, str]] = {}
    attachments: dict[str, bytes] = {}
    for record in walk.unpacked(channels=()):
        if isinstance(record, Channel):
            channels[record.id] = record.topic
        elif isinstance(record, Metadata):
            metadata[record.name] = record.metadata
        elif isinstance(record, Attachment):
            attachments[record.name] = record.data
    clock = metadata.get(CLOCK, {})
    if not {"session", "wall_ns", "simulated"} <= clock.keys():
        raise ValueError(f"{path} is no recording of a session: it has no clock record")
    return Session(
        path=path,
        name=clock["session"],
        origin=int(clock["wall_ns"]),
        simulated=clock["simulated"] == "true",
        configuration=json.loads(attachments.get(CONFIGURATION, b"{}")),
        metadata=metadata,
        attachments=attachments,
        cut=walk.cut is not None,
        damage=tuple(walk.damage),
        channels=channels,
    )


def _json(message: Message, topic: JsonTopic) -> Envelope:
    values = json.loads(message.data)
    body: Any = from_json(topic.body, values) if "event" not in topic.hints else _perceived(topic, values)
    return Envelope(
        values["session"], message.sequence, values["t"], values["epoch"], values["reply_id"], body
    )


def _perceived(topic: JsonTopic, values: dict[str, Any]) -> Any:
    return topic.body(from_json(topic.hints["event"], values["event"]))
