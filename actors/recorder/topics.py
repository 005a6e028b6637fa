"""What is recorded where: one topic for every class of message.

Sound and pictures are Foxglove messages. All else is JSON: session, t, epoch and reply of the envelope, then
the fields of the body. Each class of perceived event has a topic of its own, so that viewers can plot its
numbers. What a Foxglove message has no field for (muted, late, the reply it belongs to) stands beside it on
`…/state`, whenever it changes.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Any, get_args

from actors import messages as m
from actors.recorder.json_messages import hints_of, object_schema, summary
from policies import events

ENVELOPE: dict[str, Any] = {"session": str, "t": int, "epoch": int, "reply_id": str}
"""What every JSON message begins with: `Envelope` without its number, which is the MCAP sequence."""

MEDIA: dict[type, str] = {m.Microphone: "microphone", m.Loudspeaker: "loudspeaker", m.Frame: "camera"}
_CONTENT = {"samples", "jpeg"}
"""Fields of media messages that are the Foxglove message's own data."""

_PLAIN: dict[type, str] = {
    m.ClauseSound: "clause",
    m.Playhead: "playhead",
    m.ReplyStarted: "reply_started",
    m.Duck: "duck",
    m.NewEpoch: "epoch",
    m.Say: "say",
    m.Commit: "commit",
    m.Cancel: "cancel",
    m.Decided: "decision",
    m.ReplyPlanned: "reply",
    m.Worded: "worded",
    m.History: "history",
    m.Notice: "notice",
    m.Usage: "usage",
    m.Ended: "ended",
    m.Replaced: "replaced",
    m.Speak: "order/speak",
    m.Interrupt: "order/interrupt",
    m.Show: "order/show",
    m.AvatarFrames: "face",
}


@dataclass(frozen=True, slots=True)
class JsonTopic:
    """A topic of JSON messages: the class of its bodies, and the types of the fields written."""

    name: str
    body: type
    hints: dict[str, Any]

    @property
    def schema_name(self) -> str:
        """Name of the schema: after what the topic carries."""
        return f"visavis.{self.name.replace('/', '.')}"

    def schema(self) -> dict[str, Any]:
        """The JSON schema of the topic's messages."""
        event = self.hints.get("event")
        return object_schema(ENVELOPE | self.hints, summary(event or self.body))


def state_fields(body: type) -> dict[str, Any]:
    """The fields of a media message that its Foxglove message has no place for."""
    return {name: hint for name, hint in hints_of(body).items() if name not in _CONTENT}


def _event_topics() -> dict[type, JsonTopic]:
    return {
        event: JsonTopic(f"perception/{_snake(event.__name__)}", m.Perceived, {"event": event})
        for event in get_args(events.Event)
    }


def _snake(name: str) -> str:
    return re.sub(r"(?<!^)([A-Z])", r"_\1", name).lower()


EVENT_TOPICS: dict[type, JsonTopic] = _event_topics()
BODY_TOPICS: dict[type, JsonTopic] = {
    body: JsonTopic(name, body, hints_of(body)) for body, name in _PLAIN.items()
}
STATE_TOPICS: dict[type, JsonTopic] = {
    body: JsonTopic(f"{name}/state", body, state_fields(body)) for body, name in MEDIA.items()
}
"""What there is to know about a media message beside its data."""


def json_topic(body: m.Body) -> JsonTopic:
    """The topic of a message that is no media."""
    return EVENT_TOPICS[type(body.event)] if isinstance(body, m.Perceived) else BODY_TOPICS[type(body)]
