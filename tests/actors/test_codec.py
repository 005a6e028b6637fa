"""Every message survives the wire."""

from dataclasses import fields
from enum import Enum
from typing import Any, get_args, get_origin, get_type_hints

import pytest

from actors import messages as m
from actors.codec import decode, encode
from policies import events as ev

_DECISION = ev.Decision(5, ev.Action.SPEAK, ("0.4 s of silence",), 0.9, review_at=None)
_LINE = ev.Exchange(1, "person", "Grüß dich, 你好", "r1")
_MARK = m.Mark("hello", 0, 4800)
EXAMPLES: dict[type, Any] = {
    m.Microphone: m.Microphone(bytes(range(256)) * 4),
    m.Loudspeaker: m.Loudspeaker(bytes(960), late=480),
    m.Frame: m.Frame(b"\xff\xd8jpeg", 640, 480),
    m.ClauseSound: m.ClauseSound(0, "hello", bytes(20), (_MARK,), (_MARK, _MARK), last=False),
    m.Perceived: m.Perceived(ev.TurnEnd(2**62, -1, 0.5, 0.3, ("a", "b"))),
    m.Decided: m.Decided(_DECISION, "d1"),
    m.ReplyPlanned: m.ReplyPlanned("d1", "hi", ev.Reasoning("calm", "", "", "greet"), "Hello.", 1, 2),
    m.History: m.History(_LINE),
}
_SIMPLE: dict[object, Any] = {
    int: -(2**40),
    int | None: None,
    str: "text…",
    bytes: b"\x00\x80\xff",
    bool: True,
    float: 0.25,
}


def example(hint: Any) -> Any:
    """A value of the type that is not its default."""
    if hint in EXAMPLES or hint in _SIMPLE:
        return EXAMPLES.get(hint, _SIMPLE.get(hint))
    if get_origin(hint) is tuple:
        args = get_args(hint)
        return tuple(map(example, args if args[-1] is not Ellipsis else args[:1] * 3))
    if issubclass(hint, Enum):
        return list(hint)[1]
    hints = get_type_hints(hint)
    return hint(*(example(hints[field.name]) for field in fields(hint)))


@pytest.mark.parametrize("cls", get_args(m.Body), ids=lambda cls: cls.__name__)
def test_a_body_comes_back_as_it_was(cls: type) -> None:
    envelope = m.Envelope("session", 12345, -5, 3, "r1", example(cls))
    assert decode(encode(envelope)) == envelope


@pytest.mark.parametrize("event", get_args(ev.Event), ids=lambda cls: cls.__name__)
def test_an_event_comes_back_as_it_was(event: type) -> None:
    perceived = m.Perceived(example(event))
    assert decode(encode(m.Envelope("s", 0, 0, 0, "", perceived))).body == perceived


def test_enumerations_come_back_as_enumerations() -> None:
    body = decode(encode(m.Envelope("s", 0, 0, 0, "", m.Decided(_DECISION)))).body
    assert isinstance(body, m.Decided)
    assert body.decision.action is ev.Action.SPEAK


@pytest.mark.parametrize(
    "data", [b"", b"\x93\x01\x02\x03", b"garbage", b"\x96\xa1s\x00\x00\x00\xa0\xc7\x00\x7f"]
)
def test_bytes_that_are_no_envelope_are_refused(data: bytes) -> None:
    with pytest.raises(ValueError, match="not an envelope"):
        decode(data)


def test_what_is_no_message_cannot_travel() -> None:
    with pytest.raises(TypeError, match="no message"):
        encode(m.Envelope("s", 0, 0, 0, "", object()))  # type: ignore[arg-type]
