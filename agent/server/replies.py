"""A reply in the protocol's words: what the room would play becomes the events of a response."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

import numpy as np

from actors.messages import SPEAKER_RATE, AvatarFrame
from actors.room.far_end import FarEnd
from agent.server.additions import frame_values
from agent.server.items import Items, message
from agent.server.outbox import Outbox
from agent.server.settings import Settings
from agent.server.sound import Ducking, Outgoing

EARLY_S = 0.15
"""Seconds that the sound of a reply waits, at most, for what it answers to be told: stages talk on separate links."""
REMEMBERED = 32
"""Replies of which is known what was heard: for a `truncate` that comes late."""


@dataclass(slots=True)
class Reply:
    """One response and its item."""

    reply_id: str
    response_id: str
    item_id: str
    text_only: bool
    encode: Outgoing
    words: list[str] = field(default_factory=list)
    samples: int = 0
    done: bool = False
    over: bool = False
    began: bool = False


class Replies(FarEnd):
    """The far end of the room.

    `first_sound(reply)` is called when the first sound of a reply is sent, `cutting()` before it is told that one is
    cut, `over()` when nothing of a reply is heard any more.
    """

    def __init__(
        self,
        outbox: Outbox,
        items: Items,
        settings: Settings,
        first_sound: Callable[[Reply], None],
        cutting: Callable[[], None],
        over: Callable[[], None],
    ) -> None:
        self._outbox = outbox
        self._items = items
        self._settings = settings
        self._first_sound = first_sound
        self._cutting = cutting
        self._over = over
        self._ducking = Ducking()
        self._replies: dict[str, Reply] = {}
        self._reserved: dict[str, str] = {}
        self._early: dict[str, list[Callable[[], None]]] = {}
        self._planned = ""
        self.cut_reason = "turn_detected"
        """Why the next reply that is cut is cut."""

    @property
    def acknowledges(self) -> bool:  # type: ignore[override]
        return "playback" in self._settings.capabilities

    @property
    def active(self) -> Reply | None:
        """The reply that is being sent or heard."""
        return next((reply for reply in self._replies.values() if not reply.over), None)

    @property
    def sending(self) -> bool:
        """Whether a response is in progress, as the protocol has it."""
        return any(not reply.done for reply in self._replies.values())

    def by_item(self, item_id: str) -> Reply | None:
        """The reply that became this item."""
        return next((reply for reply in self._replies.values() if reply.item_id == item_id), None)

    def by_id(self, reply_id: str) -> Reply | None:
        """The reply of this number."""
        return self._replies.get(reply_id)

    def reserve(self, reply_id: str) -> str:
        """The name that the item of this reply has, or will have when there is something of it."""
        if (reply := self._replies.get(reply_id)) is not None:
            return reply.item_id
        return self._reserved.setdefault(reply_id, self._items.new_id())

    def planned(self, reply_id: str) -> None:
        """What this reply answers has been told: now it may begin."""
        self._planned = reply_id
        for call in self._early.pop(reply_id, ()):
            call()

    # -- what the room tells -------------------------------------------------------------------------------------

    def clause(self, reply_id: str, text: str) -> None:
        if self._waits(reply_id, lambda: self.clause(reply_id, text)):
            return
        reply = self._begun(reply_id)
        delta = text if not reply.words else f" {text}"
        reply.words += text.split()
        kind = "response.output_text.delta" if reply.text_only else "response.output_audio_transcript.delta"
        self._outbox.put(kind, **_place(reply), delta=delta)

    def sound(self, reply_id: str, at: int, samples: bytes) -> None:
        if self._waits(reply_id, lambda: self.sound(reply_id, at, samples)):
            return
        reply = self._begun(reply_id)
        reply.samples = at + len(samples) // 2
        if not reply.text_only:
            pcm = np.frombuffer(samples, "<i2")
            if not self.acknowledges:
                pcm = self._ducking(pcm)
            self._outbox.put("response.output_audio.delta", **_place(reply), delta=reply.encode(pcm))
        if not at:
            self._first_sound(reply)

    def frames(self, reply_id: str, frames: tuple[AvatarFrame, ...]) -> None:
        if "avatar" not in self._settings.capabilities:
            return
        if reply_id and self._waits(reply_id, lambda: self.frames(reply_id, frames)):
            return
        reply = self._begun(reply_id) if reply_id else None
        self._outbox.put(
            "avatar.frames",
            skippable=True,
            response_id=reply.response_id if reply else None,
            item_id=reply.item_id if reply else None,
            state=frames[-1].state,
            rate=30,
            frames=[frame_values(frame) for frame in frames],
        )

    def sent(self, reply_id: str, *, whole: bool) -> None:
        if self._waits(reply_id, lambda: self.sent(reply_id, whole=whole)):
            return
        if whole:
            self._finish(self._begun(reply_id), "completed", None)
            return
        reply = self._replies.get(reply_id)
        if reply is None:
            self._reserved.pop(reply_id, None)
            return
        self._cutting()
        if self.acknowledges:
            self._outbox.put("output_audio_buffer.cleared", response_id=reply.response_id)
        if not reply.done:
            self._finish(reply, "cancelled", self.cut_reason)

    def duck(self, on: bool) -> None:
        if self.acknowledges:
            self._outbox.put("output_audio_buffer.duck", on=on)
        else:
            self._ducking.duck(on)

    def heard(self, reply_id: str, samples: int, words: int, *, finished: bool) -> None:
        reply = self._replies.get(reply_id)
        if reply is None:
            return
        if not reply.began:
            reply.began = True
            if self.acknowledges:
                self._outbox.put("output_audio_buffer.started", response_id=reply.response_id)
        if "perception" in self._settings.capabilities:
            self._outbox.put(
                "heard",
                item_id=reply.item_id,
                response_id=reply.response_id,
                text=" ".join(reply.words[:words]),
                words=words,
                audio_ms=round(samples * 1000 / SPEAKER_RATE, 1),
                finished=finished,
            )
        if finished and not reply.over:
            reply.over = True
            if not reply.done:
                self._finish(reply, "cancelled", self.cut_reason)
            if self.acknowledges:
                self._outbox.put("output_audio_buffer.stopped", response_id=reply.response_id)
            if (item := self._items.get(reply.item_id)) is not None and words < len(reply.words):
                item["content"] = [_part(reply, " ".join(reply.words[:words]))]
            self._over()

    def _waits(self, reply_id: str, call: Callable[[], None]) -> bool:
        """Whether this is too early: then it happens in a moment."""
        if reply_id == self._planned or reply_id in self._replies:
            return False
        if reply_id not in self._early:
            self._early[reply_id] = []
            asyncio.get_running_loop().call_later(EARLY_S, self._begin_anyway, reply_id)
        self._early[reply_id].append(call)
        return True

    def _begin_anyway(self, reply_id: str) -> None:
        if reply_id in self._early:
            self.planned(reply_id)

    # -- the events of a response --------------------------------------------------------------------------------

    def _begun(self, reply_id: str) -> Reply:
        """The reply; its response begins when there is something of it for the first time."""
        if (reply := self._replies.get(reply_id)) is not None:
            return reply
        self._ducking.reset()
        settings = self._settings
        item_id = self.reserve(reply_id)
        del self._reserved[reply_id]
        reply = Reply(reply_id, f"resp_{reply_id}", item_id, settings.text_only, Outgoing(settings.outgoing))
        self._replies[reply_id] = reply
        while len(self._replies) > REMEMBERED:
            del self._replies[next(iter(self._replies))]
        item = message(reply.item_id, "assistant", [], "in_progress")
        put = self._outbox.put
        put("response.created", response=self._response(reply, "in_progress", None, []))
        put("response.output_item.added", response_id=reply.response_id, output_index=0, item=dict(item))
        before = self._items.add(item)
        put("conversation.item.added", previous_item_id=before, item=dict(item))
        put("response.content_part.added", **_place(reply), part=_part(reply, "", short=True))
        return reply

    def _finish(self, reply: Reply, status: str, reason: str | None) -> None:
        if reply.done:
            return
        reply.done = True
        text, put, place = " ".join(reply.words), self._outbox.put, _place(reply)
        if reply.text_only:
            put("response.output_text.done", **place, text=text)
        else:
            put("response.output_audio.done", **place)
            put("response.output_audio_transcript.done", **place, transcript=text)
        put("response.content_part.done", **place, part=_part(reply, text, short=True))
        item = self._items.get(reply.item_id) or message(reply.item_id, "assistant", [])
        item["content"] = [_part(reply, text)]
        item["status"] = "completed" if status == "completed" else "incomplete"
        put("conversation.item.done", previous_item_id=None, item=dict(item))
        put("response.output_item.done", response_id=reply.response_id, output_index=0, item=dict(item))
        put("response.done", response=self._response(reply, status, reason, [dict(item)]))

    def _response(
        self, reply: Reply, status: str, reason: str | None, output: list[dict[str, Any]]
    ) -> dict[str, Any]:
        details: dict[str, Any] | None = None
        if status != "in_progress":
            details = {"type": status} | ({"reason": reason} if reason else {})
        return {
            "id": reply.response_id,
            "object": "realtime.response",
            "status": status,
            "status_details": details,
            "output": output,
            "output_modalities": ["text"] if reply.text_only else ["audio"],
            "conversation_id": "conversation",
            "metadata": None,
            "usage": None if status == "in_progress" else _usage(len(reply.words)),
        }


def _place(reply: Reply) -> dict[str, Any]:
    return {"response_id": reply.response_id, "item_id": reply.item_id, "output_index": 0, "content_index": 0}


def _part(reply: Reply, text: str, *, short: bool = False) -> dict[str, Any]:
    """The only part of a reply. In the events of parts its type is `audio` or `text`, in items it is longer."""
    if reply.text_only:
        return {"type": "text" if short else "output_text", "text": text}
    return {"type": "audio" if short else "output_audio", "transcript": text}


def _usage(words: int) -> dict[str, Any]:
    """Nothing is counted in tokens here; clients that add them up get words."""
    return {"total_tokens": words, "input_tokens": 0, "output_tokens": words}
