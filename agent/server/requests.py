"""What a client asks for, event by event."""

from __future__ import annotations

import asyncio
import base64
import binascii
from collections.abc import Callable
from typing import Any

import numpy as np

from actors.messages import MICROPHONE_RATE, Interrupt, Show, Speak
from actors.room.remote_microphone import LONGEST_WAITING, BufferFull
from agent.server.checking import Problem
from agent.server.session import Session, samples_of
from agent.server.sound import Incoming, Samples

GREETING = "Hello. It is good to see you. What is on your mind?"
"""Said when a client asks for a response and nothing was said yet."""
HEARD_NOTHING = "I heard nothing just now. Could you say that once more?"
"""Said when what was committed holds no words."""
SETTLING = 0.3
"""Seconds of silence behind what was committed: by them the end of the voice is noticed at once."""
LISTENING_S = 2.5
"""Seconds after which what was committed must have been understood."""
LONGEST_TEXT = 8_000
"""Characters that are taken of one typed message or one order to speak."""


class Requests:
    """Carries out the events of one session's client. Call `take` for each message, in their order."""

    def __init__(self, session: Session) -> None:
        self._session = session
        self._incoming = Incoming(session.settings.incoming)
        self._buffer: list[Samples] = []
        self._committed: list[Samples] = []
        self._typed: list[str] = []
        self._orders = 0
        self._event_id: str | None = None
        self._waiting_text = ""
        self._cancelling = False
        self._nothing: asyncio.TimerHandle | None = None
        self._looking: set[asyncio.Task[None]] = set()
        session.on_planned = self._planned
        session.on_quiet = self._quiet
        self._handlers: dict[str, Callable[[dict[str, Any]], None]] = {
            "session.update": self._update,
            "input_audio_buffer.append": self._append,
            "input_audio_buffer.commit": self._commit,
            "input_audio_buffer.clear": self._clear,
            "output_audio_buffer.clear": self._hush,
            "conversation.item.create": self._create_item,
            "conversation.item.retrieve": self._retrieve,
            "conversation.item.delete": self._delete,
            "conversation.item.truncate": self._truncate,
            "response.create": self._respond,
            "response.cancel": self._cancel,
            "playback.ack": self._acknowledge,
            "agent.say": self._say,
            "agent.show": self._show,
        }

    def take(self, text: str | bytes) -> None:
        """Carry out a message of the client."""
        read = self._session.read(text)
        if read is None:
            return
        event, problems = read
        given = event.get("event_id")
        self._event_id = given if isinstance(given, str) else None
        if all(problem.code == "unknown_parameter" for problem in problems):
            self._handlers[event["type"]](event)
        for problem in problems:
            self._session.error(problem, self._event_id)

    def close(self) -> None:
        """The session is over."""
        if self._nothing is not None:
            self._nothing.cancel()
        for task in self._looking:
            task.cancel()

    # -- the session ---------------------------------------------------------------------------------------------

    def _update(self, event: dict[str, Any]) -> None:
        session, settings = self._session, self._session.settings
        form = settings.incoming
        problems = settings.update(event["session"])
        if settings.incoming != form:
            self._incoming = Incoming(settings.incoming)
        session.outbox.stamped = bool(settings.capabilities)
        session.room.half_duplex = settings.turns is not None and not settings.turns.interrupt
        if settings.turns is not None and self._buffer:
            self._feed(self._buffer)
            self._buffer = []
        session.outbox.put("session.updated", session=session.describe())
        for problem in problems:
            session.error(problem, self._event_id)

    # -- what the person says and shows --------------------------------------------------------------------------

    def _append(self, event: dict[str, Any]) -> None:
        if audio := event.get("audio"):
            self._hear(audio)
        for frame in event.get("video_frames") or ():
            self._see(frame["image"], "video_frames")

    def _hear(self, audio: str) -> None:
        try:
            samples = self._incoming(audio)
        except ValueError as error:
            self._problem("invalid_value", "audio", f"'audio' is no sound in the session's format: {error}")
            return
        try:
            if self._session.settings.turns is not None:
                self._session.room.hear(samples)
                return
            if sum(map(len, self._buffer)) + len(samples) > LONGEST_WAITING:
                raise BufferFull
        except BufferFull:
            seconds = LONGEST_WAITING // MICROPHONE_RATE
            self._problem("buffer_full", "audio", f"More than {seconds} s of sound wait; this was not taken.")
            return
        self._session.room.hold(True)
        self._buffer.append(samples)

    def _see(self, image: str, param: str) -> None:
        data = image.partition(",")[2] if image.startswith("data:") else image
        try:
            picture = base64.b64decode(data, validate=True)
        except (binascii.Error, ValueError):
            self._problem("invalid_value", param, f"'{param}' holds no base64.")
            return
        task = asyncio.get_running_loop().create_task(self._show_picture(picture, param, self._event_id))
        self._looking.add(task)
        task.add_done_callback(self._looking.discard)

    async def _show_picture(self, picture: bytes, param: str, event_id: str | None) -> None:
        try:
            await self._session.room.see(picture)
        except ValueError as error:
            self._session.error(Problem("invalid_value", param, f"'{param}': {error}."), event_id)

    def _commit(self, event: dict[str, Any]) -> None:
        session = self._session
        if session.settings.turns is not None:
            if session.turns.open:
                session.holding.let_go()
            else:
                self._problem(
                    "input_audio_buffer_commit_empty", None, "Nothing was said that is not answered."
                )
            return
        if not self._buffer:
            self._problem("input_audio_buffer_commit_empty", None, "There is no sound to commit.")
            return
        item_id = session.items.new_id()
        self._committed += self._buffer
        self._buffer = []
        session.turns.commit(item_id, None)
        session.turns.manual(item_id)

    def _clear(self, event: dict[str, Any]) -> None:
        self._buffer = []
        if not self._committed:
            self._session.room.hold(False)
        self._session.room.forget()
        self._session.outbox.put("input_audio_buffer.cleared")

    def _feed(self, pieces: list[Samples]) -> None:
        """Let the loop hear what was held back, as if it had been said just now."""
        room = self._session.room
        settling = np.zeros(round(SETTLING * MICROPHONE_RATE), np.int16)
        try:
            room.hear(np.concatenate([*pieces, settling]))
        except BufferFull:
            self._problem("buffer_full", None, "So much sound waits that this was not taken.")
        room.hold(False)

    # -- items ---------------------------------------------------------------------------------------------------

    def _create_item(self, event: dict[str, Any]) -> None:
        session, item = self._session, dict(event["item"])
        item["id"] = item.get("id") or session.items.new_id()
        item["object"], item["status"] = "realtime.item", "completed"
        if session.items.get(item["id"]) is not None:
            self._problem("invalid_value", "item.id", f"There is an item '{item['id']}' already.")
            return
        if item["type"] == "message" and item["role"] == "user":
            item["content"] = [
                kept for i, part in enumerate(item["content"]) if (kept := self._part(part, i))
            ]
        else:
            what = item.get("role", item["type"])
            self._problem(
                "unsupported_value", "item", f"An item of the kind '{what}' is kept, but not followed."
            )
        before = session.items.add(item)
        session.outbox.put("conversation.item.added", previous_item_id=before, item=item)
        session.outbox.put("conversation.item.done", previous_item_id=before, item=item)

    def _part(self, part: dict[str, Any], index: int) -> dict[str, Any] | None:
        """Take a part of a message; returns what is kept of it."""
        where = f"item.content[{index}]"
        kind = part["type"]
        if kind == "input_text" and part.get("text"):
            self._typed.append(part["text"][:LONGEST_TEXT])
            return {"type": kind, "text": part["text"][:LONGEST_TEXT]}
        if kind == "input_image" and part.get("image_url"):
            if not part["image_url"].startswith("data:image/"):
                self._problem(
                    "unsupported_value", f"{where}.image_url", "Only data URLs: nothing is fetched here."
                )
                return None
            self._see(part["image_url"], f"{where}.image_url")
            return {"type": kind}
        if kind == "input_audio" and part.get("audio"):
            try:
                self._committed.append(self._incoming(part["audio"]))
            except ValueError as error:
                self._problem("invalid_value", f"{where}.audio", str(error))
                return None
            return {"type": kind, "transcript": part.get("transcript")}
        self._problem("invalid_value", where, f"'{where}' should be input_text, input_image or input_audio.")
        return None

    def _retrieve(self, event: dict[str, Any]) -> None:
        if (item := self._session.items.get(event["item_id"])) is None:
            self._no_item(event["item_id"])
        else:
            self._session.outbox.put("conversation.item.retrieved", item=item)

    def _delete(self, event: dict[str, Any]) -> None:
        if self._session.items.remove(event["item_id"]):
            self._session.outbox.put("conversation.item.deleted", item_id=event["item_id"])
        else:
            self._no_item(event["item_id"])

    def _truncate(self, event: dict[str, Any]) -> None:
        session, item_id, end = self._session, event["item_id"], event["audio_end_ms"]
        reply = session.replies.by_item(item_id)
        if reply is None:
            self._no_item(item_id)
            return
        if end < 0 or samples_of(end) > reply.samples + samples_of(1):
            limit = reply.samples * 1000 // samples_of(1000)
            self._problem("invalid_value", "audio_end_ms", f"The sound of '{item_id}' has {limit} ms so far.")
            return
        if not reply.over:
            session.replies.cut_reason = "client_cancelled" if not reply.done else session.replies.cut_reason
        if session.room.truncate(reply.reply_id, samples_of(end)):
            self._order(Interrupt("the client has stopped it"))
        session.outbox.put("conversation.item.truncated", item_id=item_id, content_index=0, audio_end_ms=end)

    # -- responses -----------------------------------------------------------------------------------------------

    def _respond(self, event: dict[str, Any]) -> None:
        session = self._session
        for name in event.get("response") or {}:
            if name not in ("metadata", "conversation", "output_modalities"):
                param = f"response.{name}"
                self._problem(
                    "unsupported_parameter", param, f"'{param}' is not followed: set the session instead."
                )
        active = session.replies.sending or (session.awaiting and not self._typed)
        if active and not self._cancelling:
            message = "A response is in progress; wait until it is done, or cancel it."
            self._problem("conversation_already_has_active_response", None, message)
            return
        if self._typed:
            self._type(" ".join(self._typed))
            self._typed = []
        elif self._committed:
            self._feed(self._committed)
            seconds = sum(map(len, self._committed)) / MICROPHONE_RATE
            self._committed = []
            session.holding.let_go()
            self._expect_words(seconds)
        elif session.turns.open:
            session.holding.let_go()
            self._expect_words(0)
        else:
            self._speak(GREETING, "warmth")

    def _type(self, text: str) -> None:
        """Let the mind read what was typed; what is being said ends first."""
        session = self._session
        if session.answering and not self._cancelling:
            self._interrupt("typed over it")
        if session.replies.active is None:
            session.holding.typed(text)
        else:
            self._waiting_text = text

    def _quiet(self) -> None:
        """Nothing of a reply is heard any more."""
        self._cancelling = False
        text, self._waiting_text = self._waiting_text, ""
        if text:
            self._session.holding.typed(text)

    def _expect_words(self, seconds: float) -> None:
        """Where no words are found in what was said, the client gets a response all the same."""
        self._planned()
        delay = max(0.0, seconds - 1) + LISTENING_S
        loop = asyncio.get_running_loop()
        self._nothing = loop.call_later(delay, self._speak, HEARD_NOTHING, "curiosity")

    def _planned(self) -> None:
        self._cancelling = False
        if self._nothing is not None:
            self._nothing.cancel()
            self._nothing = None

    def _cancel(self, event: dict[str, Any]) -> None:
        if not self._session.answering:
            self._problem("response_cancel_not_active", None, "There is no response to cancel.")
            return
        self._interrupt("the client has cancelled it")

    def _hush(self, event: dict[str, Any]) -> None:
        if self._session.answering:
            self._interrupt("the client has cleared it")
        self._session.outbox.put("output_audio_buffer.cleared", response_id="")

    # -- additions -----------------------------------------------------------------------------------------------

    def _acknowledge(self, event: dict[str, Any]) -> None:
        reply = self._session.replies.by_item(event["item_id"])
        if reply is not None:
            playing = event.get("playing") is not False
            self._session.room.acknowledge(reply.reply_id, samples_of(event["audio_ms"]), playing=playing)

    def _say(self, event: dict[str, Any]) -> None:
        self._speak(event["text"][:LONGEST_TEXT], event.get("feeling") or "neutral")

    def _show(self, event: dict[str, Any]) -> None:
        intensity = event.get("intensity")
        given = 0.8 if intensity is None else max(0.0, min(1.0, float(intensity)))
        self._order(Show(event["feeling"], given))

    # -- small things --------------------------------------------------------------------------------------------

    def _speak(self, text: str, feeling: str) -> None:
        self._planned()
        if text.strip():
            self._orders += 1
            self._order(Speak(f"order-{self._orders}", text, feeling))

    def _interrupt(self, reason: str) -> None:
        self._session.replies.cut_reason = "client_cancelled"
        self._cancelling = self._session.replies.active is not None
        self._order(Interrupt(reason))

    def _order(self, order: Speak | Interrupt | Show) -> None:
        self._session.loop.order(self._session.name, order)

    def _no_item(self, item_id: str) -> None:
        self._problem("item_not_found", "item_id", f"There is no item '{item_id[:60]}'.")

    def _problem(self, code: str, param: str | None, message: str) -> None:
        self._session.error(Problem(code, param, message), self._event_id)
