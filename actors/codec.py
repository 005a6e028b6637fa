"""Envelopes to bytes and back: msgpack, one extension type a message class.

The extension number of a class is its place in `_CLASSES`; a new class goes to the end, so that older records stay
readable.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import fields
from enum import Enum
from operator import attrgetter
from typing import Any, cast, get_type_hints

import msgpack

from actors import messages
from actors.messages import Body, Envelope
from policies import events

_CLASSES: tuple[type, ...] = (
    messages.Microphone,
    messages.Loudspeaker,
    messages.Frame,
    messages.Mark,
    messages.ClauseSound,
    messages.Playhead,
    messages.ReplyStarted,
    messages.Duck,
    messages.NewEpoch,
    messages.Perceived,
    messages.Say,
    messages.Commit,
    messages.Cancel,
    messages.Decided,
    messages.ReplyPlanned,
    messages.History,
    messages.Notice,
    messages.Ended,
    events.SpeechStarted,
    events.SpeechPaused,
    events.SpeechResumed,
    events.Words,
    events.TurnEnd,
    events.Heard,
    events.Ended,
    events.Decision,
    events.Clause,
    events.Reasoning,
    events.Exchange,
    messages.Usage,
    events.Face,
    events.Seen,
    events.Arrived,
    events.Left,
    events.Prosody,
    events.Impression,
    events.Felt,
    messages.Preview,
    messages.AvatarFrame,
    messages.AvatarFrames,
    messages.Replaced,
    messages.Speak,
    messages.Interrupt,
    messages.Show,
    messages.Worded,
)
_CODE = {cls: code for code, cls in enumerate(_CLASSES)}


def _values(cls: type) -> Callable[[Any], Any]:
    """A function from an instance to the tuple of its fields, in their order."""
    names = [field.name for field in fields(cls)]
    if not names:
        return lambda _: ()
    getter = attrgetter(*names)
    return (lambda value: (getter(value),)) if len(names) == 1 else getter


def _builder(cls: type) -> Callable[..., Any]:
    """The class itself, or a function that first turns plain strings back into its enumerations."""
    hints = get_type_hints(cls)
    enums = [(i, hints[f.name]) for i, f in enumerate(fields(cls)) if _is_enum(hints[f.name])]
    if not enums:
        return cls

    def build(*values: Any) -> Any:
        converted = list(values)
        for i, enum in enums:
            converted[i] = enum(converted[i])
        return cls(*converted)

    return build


def _is_enum(hint: object) -> bool:
    return isinstance(hint, type) and issubclass(hint, Enum)


_GETTERS = {cls: _values(cls) for cls in _CLASSES}
_BUILDERS = tuple(_builder(cls) for cls in _CLASSES)


_idle_packers: list[msgpack.Packer] = []


def _pack(value: Any) -> msgpack.ExtType:
    cls = type(value)
    if cls not in _CODE:
        raise TypeError(
            f"{cls.__name__} is no message: only the classes of actors.messages and policies.events travel"
        )
    # Each level needs a packer of its own, and making one costs more than what it packs.
    packer = _idle_packers.pop() if _idle_packers else msgpack.Packer(default=_pack)
    packed = packer.pack(_GETTERS[cls](value))
    _idle_packers.append(packer)
    return msgpack.ExtType(_CODE[cls], packed)


def _unpack(code: int, data: bytes) -> Any:
    return _BUILDERS[code](*msgpack.unpackb(data, ext_hook=_unpack, use_list=False))


_packer = msgpack.Packer(default=_pack)


def encode_body(body: Body) -> bytes:
    """A body alone: packed once for all the links it travels on."""
    return cast(bytes, _packer.pack(body))


def frame(session: str, seq: int, t: int, epoch: int, reply_id: str, packed: bytes) -> bytes:
    """An envelope around a body that `encode_body` packed: one msgpack array of six."""
    head: bytes = _packer.pack((session, seq, t, epoch, reply_id))
    return b"\x96" + head[1:] + packed


def encode(envelope: Envelope) -> bytes:
    """One msgpack array: session, seq, t, epoch, reply_id, body."""
    e = envelope
    return frame(e.session, e.seq, e.t, e.epoch, e.reply_id, encode_body(e.body))


def decode(data: bytes) -> Envelope:
    """The inverse of `encode`. Raises ValueError for bytes that are no envelope."""
    try:
        return Envelope(*msgpack.unpackb(data, ext_hook=_unpack, use_list=False))
    except (TypeError, IndexError, ValueError, msgpack.UnpackException) as error:
        raise ValueError(f"not an envelope of this version: {error}") from error
