"""The floor held for a person by their client: until a button is let go, until it asks for a response, or for as much
silence as it wants.

The mind decides when a turn is over, and it goes by what it perceives. So while the floor is held it perceives that the
person, who pauses, has not finished; and when it is let go, that they have.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable

from agent.server.settings import Settings
from policies.events import (
    SECOND,
    Event,
    SpeechPaused,
    SpeechResumed,
    SpeechStarted,
    TurnEnd,
    Words,
)

TYPING = 1 * SECOND
"""ns of voice that typed words stand for: enough to be taken for words."""


class Holding:
    """`tell` brings an event to the mind, `now` is the session's clock, `busy` whether a reply is being heard."""

    def __init__(
        self,
        settings: Settings,
        tell: Callable[[Event], None],
        now: Callable[[], int],
        busy: Callable[[], bool],
    ) -> None:
        self._settings = settings
        self._tell = tell
        self._now = now
        self._busy = busy
        self._pause: int | None = None
        self._words: Words | None = None
        self._held = False
        self._asked = False
        self._timer: asyncio.TimerHandle | None = None

    @property
    def waiting(self) -> bool:
        """Whether something was said that is held back."""
        return self._held

    def perceive(self, event: Event) -> None:
        """Follow what the person does, and hold the floor where that is wanted."""
        if isinstance(event, SpeechStarted | SpeechResumed):
            self._pause = None
            self._stop()
            if self._settings.turns is not None and self._settings.turns.respond:
                self._asked = False
        elif isinstance(event, SpeechPaused):
            self._pause, self._words = event.voice_end, None
            if self._holds and not self._asked and not self._busy():
                self._held = True
                self._tell(SpeechResumed(self._now(), event.voice_end, event.voice_end))
        elif isinstance(event, Words) and event.voice_end == self._pause:
            self._words = event
            if self._asked:
                self.let_go()
        elif isinstance(event, TurnEnd) and event.voice_end == self._pause:
            self._weigh(event)

    def let_go(self) -> bool:
        """The turn is over, as soon as its words are known. Returns whether they are."""
        self._asked = True
        words, end = self._words, self._pause
        if words is None or end is None:
            return False
        self._forget()
        now = self._now()
        self._tell(SpeechPaused(now, end))
        self._tell(Words(now, words.text, words.confidence, end))
        self._tell(TurnEnd(now, end, 1.0, 0.0, ("the client says so",)))
        return True

    def typed(self, text: str) -> None:
        """Words that were typed: a turn that is over."""
        now = self._now()
        self._tell(SpeechStarted(now, now - TYPING))
        self._tell(SpeechPaused(now, now))
        self._tell(Words(now, text, 1.0, now))
        self._tell(TurnEnd(now, now, 1.0, 0.0, ("typed",)))

    def answered(self) -> None:
        """A reply begins: nothing is held any more."""
        self._forget()

    def close(self) -> None:
        """The session is over."""
        self._stop()

    @property
    def _holds(self) -> bool:
        turns = self._settings.turns
        return turns is None or not turns.respond or turns.pace > 1 or turns.silence_ms is not None

    def _weigh(self, event: TurnEnd) -> None:
        """The evidence about a pause that is left to us: how long to wait is the client's wish."""
        turns = self._settings.turns
        if turns is None or not turns.respond or self._asked:
            return
        if self._held:
            wait = event.wait * turns.pace if turns.silence_ms is None else turns.silence_ms / 1000
            self._stop()
            delay = (event.voice_end - self._now()) / SECOND + wait
            self._timer = asyncio.get_running_loop().call_later(max(0.0, delay), self.let_go)
        elif turns.pace < 1 and not self._busy():
            told = TurnEnd(
                self._now(), event.voice_end, event.probability, event.wait * turns.pace, event.reasons
            )
            self._tell(told)

    def _forget(self) -> None:
        self._held = self._asked = False
        self._words = None
        self._stop()

    def _stop(self) -> None:
        if self._timer is not None:
            self._timer.cancel()
            self._timer = None
