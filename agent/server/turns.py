"""The person's turns in the protocol's words: from what is perceived to `speech_started`, `speech_stopped` and items.

Stock clients throw away what they play when they hear of speech, so what is said over a reply is told only once the
mind has decided that it takes the floor.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from agent.server.items import Items, message
from agent.server.outbox import Outbox
from agent.server.settings import Settings
from policies.events import SECOND, Event, SpeechPaused, SpeechResumed, SpeechStarted, Words
from policies.floor import without

UNANSWERED_S = 4.0
"""Seconds of silence after which a turn that nobody answers is over all the same."""
AFTERTHOUGHT = 1 * SECOND
"""ns: what was said over a reply and ended longer ago when the reply ends was no turn."""


@dataclass(slots=True)
class _Turn:
    item_id: str
    onset: int
    told: bool = False
    speaking: bool = True
    voice_end: int = 0
    words: str = ""


class Turns:
    """`audio_ms` maps the session's time (ns) to the client's sound, `busy` tells whether a reply is being heard."""

    def __init__(
        self,
        outbox: Outbox,
        items: Items,
        settings: Settings,
        audio_ms: Callable[[int], int],
        busy: Callable[[], bool],
    ) -> None:
        self._outbox = outbox
        self._items = items
        self._settings = settings
        self._audio_ms = audio_ms
        self._busy = busy
        self._turn: _Turn | None = None
        self._closing: asyncio.TimerHandle | None = None
        self._before = ""
        self._manual: str | None = None

    @property
    def open(self) -> bool:
        """Whether the person has said something that is not answered yet."""
        return self._turn is not None

    def perceive(self, event: Event) -> None:
        """Follow what the person does."""
        if isinstance(event, SpeechStarted | SpeechResumed):
            self._voice(event.onset)
        elif isinstance(event, SpeechPaused) and self._turn is not None:
            self._turn.speaking, self._turn.voice_end = False, event.voice_end
            self._close_later()
        elif isinstance(event, Words) and self._turn is not None:
            self._turn.words = event.text

    def floor_taken(self) -> None:
        """The mind has decided: what is said over the reply takes the floor."""
        if self._turn is not None:
            self._tell(self._turn)

    def reply_over(self, now: int) -> None:
        """Nothing of the reply is heard any more: what was withheld is told, if it is still a turn."""
        turn = self._turn
        if turn is None or turn.told:
            return
        if turn.speaking or now - turn.voice_end <= AFTERTHOUGHT:
            self._tell(turn)
        else:
            self._turn = None

    def answered(self, words: str, voice_end: int, *, went_on: bool) -> None:
        """The turn is over: it is being answered. `went_on`: it goes on with the turn before, which was cut short."""
        turn = self._turn
        if turn is None or not words:
            return
        said = without(self._before, words) if went_on else words
        self._before = words
        self._tell(turn)
        self._commit(turn, said or turn.words or words, voice_end)

    def commit(self, item_id: str, transcript: str | None) -> None:
        """Sound has become an item; its words are told now, or later by `transcribe`."""
        before = self._items.last
        content: dict[str, Any] = {"type": "input_audio", "transcript": transcript}
        item = message(item_id, "user", [content])
        self._outbox.put("input_audio_buffer.committed", previous_item_id=before, item_id=item_id)
        self._items.add(item)
        self._outbox.put("conversation.item.added", previous_item_id=before, item=item)
        self._outbox.put("conversation.item.done", previous_item_id=before, item=item)
        if transcript is not None:
            self.transcribe(item_id, transcript, 0.0)

    def transcribe(self, item_id: str, transcript: str, seconds: float) -> None:
        """Tell the words of an item, to who wants them."""
        if (item := self._items.get(item_id)) is not None:
            item["content"][0]["transcript"] = transcript
        if self._settings.transcription is None:
            return
        kind = "conversation.item.input_audio_transcription"
        self._outbox.put(f"{kind}.delta", item_id=item_id, content_index=0, delta=transcript)
        usage = {"type": "duration", "seconds": round(seconds, 3)}
        self._outbox.put(
            f"{kind}.completed", item_id=item_id, content_index=0, transcript=transcript, usage=usage
        )

    def close(self) -> None:
        """The session is over."""
        if self._closing is not None:
            self._closing.cancel()

    # -- inside --------------------------------------------------------------------------------------------------

    def _voice(self, onset: int) -> None:
        turn = self._turn
        if turn is None or (not turn.told and not turn.speaking and onset - turn.voice_end > AFTERTHOUGHT):
            turn = self._turn = _Turn(self._items.new_id(), onset)
        turn.speaking = True
        if self._closing is not None:
            self._closing.cancel()
        if not self._busy():
            self._tell(turn)

    def _tell(self, turn: _Turn) -> None:
        if turn.told:
            return
        turn.told = True
        if self._settings.turns is not None:
            start = self._audio_ms(turn.onset)
            self._outbox.put("input_audio_buffer.speech_started", audio_start_ms=start, item_id=turn.item_id)

    def _commit(self, turn: _Turn, words: str, voice_end: int) -> None:
        self._turn = None
        if self._closing is not None:
            self._closing.cancel()
        seconds = max(0, voice_end - turn.onset) / SECOND
        if self._settings.turns is None:  # the client has committed it already
            if (item_id := self._manual) is not None:
                self.transcribe(item_id, words, seconds)
                self._manual = None
            return
        end = self._audio_ms(voice_end)
        self._outbox.put("input_audio_buffer.speech_stopped", audio_end_ms=end, item_id=turn.item_id)
        if words:
            self.commit(turn.item_id, None)
            self.transcribe(turn.item_id, words, seconds)

    def manual(self, item_id: str) -> None:
        """The client has committed sound as this item; the words come when they are known."""
        self._manual = item_id

    def _close_later(self) -> None:
        if self._closing is not None:
            self._closing.cancel()
        self._closing = asyncio.get_running_loop().call_later(UNANSWERED_S, self._close_unanswered)

    def _close_unanswered(self) -> None:
        turn = self._turn
        if turn is None or turn.speaking or self._busy():
            return
        if not turn.told:
            self._turn = None
        elif self._settings.turns is not None and self._settings.turns.respond:
            self._commit(turn, turn.words, turn.voice_end)
