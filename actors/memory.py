"""What the supervisor remembers of a session, so that any stage of it can be rebuilt: epoch, history, ledger.

It listens to what the driver is told anyway and keeps next to nothing; only the history grows, by a line a turn.
"""

from __future__ import annotations

from dataclasses import dataclass, field

from actors.messages import (
    Commit,
    Envelope,
    History,
    NewEpoch,
    Perceived,
    Playhead,
    ReplyPlanned,
    Say,
)
from actors.stage import Resume, Speaking
from policies.events import SECOND, Exchange, SpeechPaused, SpeechResumed, SpeechStarted

HISTORY = 200
"""Lines that are kept: more than any policy looks back."""
_DRAFTS = 8
"""Drafts of which the clauses are kept: all that can still be committed, and some."""
_QUIET = 5 * SECOND
"""ns without voice after which neither waits for the other: longer than any wait for an answer."""


@dataclass(slots=True)
class _Reply:
    draft_id: str
    reply_id: str
    epoch: int
    answers: str = ""
    voice_end: int = 0
    words: int = 0
    answered_before: int = 0
    turn_before: int | None = None
    heard: bool = False


@dataclass(slots=True)
class SessionMemory:
    """Feed it every envelope that the driver gets."""

    _epoch: int = 1
    _replies: int = 0
    _draft_count: int = 0
    _history: list[Exchange] = field(default_factory=list)
    _turn: int | None = None
    _answered: int = 0
    _drafts: dict[str, list[str]] = field(default_factory=dict)
    _whole: set[str] = field(default_factory=set)
    _reply: _Reply | None = None
    _voice: bool = False
    _voice_at: int = 0

    def note(self, envelope: Envelope) -> None:
        """Take note of a message."""
        body = envelope.body
        self._epoch = max(self._epoch, envelope.epoch)
        if isinstance(body, Perceived):
            if isinstance(body.event, SpeechStarted) and self._turn is None:
                self._turn = body.event.onset
            if isinstance(body.event, SpeechStarted | SpeechResumed | SpeechPaused):
                self._voice, self._voice_at = not isinstance(body.event, SpeechPaused), envelope.t
        elif isinstance(body, Say):
            self._written(body)
        elif isinstance(body, Commit):
            self._replies += 1
            self._reply = _Reply(
                body.draft_id,
                envelope.reply_id,
                envelope.epoch,
                answered_before=self._answered,
                turn_before=self._turn,
            )
            self._turn, self._answered = None, envelope.t
        elif isinstance(body, ReplyPlanned) and self._reply is not None:
            self._reply.answers, self._reply.voice_end = body.answers, body.voice_end
        elif isinstance(body, Playhead):
            self._played(envelope.reply_id, body)
        elif isinstance(body, History):
            self._history = [*self._history[1 - HISTORY :], body.line]
            if self._reply is not None and self._reply.heard and self._reply.reply_id == body.line.reply_id:
                self._reply = None
        elif isinstance(body, NewEpoch) and self._reply is not None and self._reply.epoch < envelope.epoch:
            self._reply = None

    def quiet(self, now: int) -> bool:
        """Whether nobody speaks at `now` (ns), nor is about to."""
        return self._reply is None and not self._voice and now - self._voice_at > _QUIET

    def resume(self, now: int) -> Resume:
        """What a stage needs to know to take up the session at `now` (ns on its clock)."""
        reply, turn, answered, speaking = self._reply, self._turn, self._answered, None
        history = list(self._history)
        if reply is not None and reply.draft_id in self._whole:
            clauses = tuple(text for text in self._drafts[reply.draft_id] if text)
            speaking = Speaking(
                reply.reply_id, reply.epoch, clauses, reply.words, reply.answers, reply.voice_end
            )
        elif reply is not None:  # it will never be finished: the turn that it answers is open again
            turn = turn if reply.turn_before is None else reply.turn_before
            answered = reply.answered_before
            if reply.words:
                heard = " ".join(self._drafts[reply.draft_id]).split()[: reply.words]
                history.append(Exchange(now, "agent", " ".join(heard), reply.reply_id))
        return Resume(
            now,
            self._epoch,
            self._replies,
            self._draft_count,
            tuple(history),
            turn,
            answered,
            speaking,
            reply.reply_id if reply is not None else "",
        )

    def _written(self, say: Say) -> None:
        if say.draft_id not in self._drafts:
            self._draft_count += 1
            if len(self._drafts) >= _DRAFTS:
                oldest = next(iter(self._drafts))
                del self._drafts[oldest]
                self._whole.discard(oldest)
        self._drafts.setdefault(say.draft_id, []).append(say.text)
        if say.last:
            self._whole.add(say.draft_id)

    def _played(self, reply_id: str, playhead: Playhead) -> None:
        if self._reply is not None and self._reply.reply_id == reply_id:
            self._reply.words = playhead.words
            if playhead.finished and not playhead.words:
                self._reply = None
            elif playhead.finished:  # until a mind has written down what was heard of it
                self._reply.heard = True
