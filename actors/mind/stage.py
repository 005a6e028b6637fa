"""The mind stage: brings a policy its events, carries out its decisions, and alone raises the epoch."""

from __future__ import annotations

import asyncio
import re
from collections.abc import AsyncIterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from actors.messages import (
    Cancel,
    Commit,
    Decided,
    Envelope,
    History,
    Interrupt,
    NewEpoch,
    Notice,
    Perceived,
    Playhead,
    Replaced,
    ReplyPlanned,
    ReplyStarted,
    Say,
    Speak,
    Worded,
)
from actors.mind.ledger import ReplyLedger
from actors.stage import Port, Resume, SessionSetup, Stage, StageError, StageSession
from policies.base import Conversation, Draft, Policy
from policies.events import (
    MILLISECOND,
    Action,
    Clause,
    Decision,
    Event,
    Exchange,
    Feeling,
    Heard,
    Reasoning,
    SpeechPaused,
    SpeechResumed,
    SpeechStarted,
    TurnEnd,
    Words,
)
from policies.registry import load_policy

APOLOGY = Clause("Sorry, I lost my thread. Could you say that once more?")
"""Heard when a policy fails while it composes: silence would be worse."""
_SENTENCES = re.compile(r"[^.!?…]+(?:[.!?…]+|$)")
NOBODY = -1
"""Stands for the end of the person's voice in a reply that follows no words of theirs: a greeting, an order."""
_UNSPOKEN = ("", 0)
CATCH_UP = 50 * MILLISECOND
"""ns without another of the events that a dead mind had heard, after which they are all there."""


@dataclass(frozen=True, slots=True)
class MindSettings:
    """Which policy thinks ("companion", "always_reply" or "module:Class"), and its own options.

    `help_line` is whom it names to a person in distress; `recording`: conversations are recorded, and it says so.
    """

    policy: str = "companion"
    options: Mapping[str, Any] = field(default_factory=dict)
    help_line: str = ""
    recording: bool = False


class MindStage(Stage):
    """One policy for all sessions."""

    name = "mind"

    def __init__(self, settings: MindSettings | None = None) -> None:
        self._settings = settings or MindSettings()
        self._policy: Policy | None = None

    def load(self) -> list[str]:
        try:
            settings = self._settings
            self._policy = load_policy(
                settings.policy,
                settings.options,
                help_line=settings.help_line,
                recording=settings.recording,
            )
        except (ValueError, TypeError) as error:
            raise StageError(str(error)) from error
        return list(self._policy.warnings)

    def close(self) -> None:
        if self._policy is not None:
            self._closing = asyncio.get_running_loop().create_task(self._policy.close())

    def open(self, setup: SessionSetup, port: Port) -> StageSession:
        if self._policy is None:
            raise RuntimeError("the mind has no policy before load()")
        resume = setup.resume
        session = _MindSession(port, self._policy.converse(resume.history if resume else ()))
        if resume is not None:
            session.take_over(resume)
        return session


@dataclass(slots=True)
class _Drafting:
    """A draft under way: what the policy gave, what was written of it, and the task that writes."""

    draft: Draft
    began: int
    clauses: list[str] = field(default_factory=list)
    ledger: ReplyLedger | None = None
    task: asyncio.Task[None] | None = None


class _MindSession(StageSession):
    def __init__(self, port: Port, conversation: Conversation) -> None:
        self._port = port
        self._conversation = conversation
        self._epoch = 1
        self._drafts = 0
        self._replies = 0
        self._drafting: _Drafting | None = None
        self._speaking: dict[str, _Drafting] = {}
        self._ledger: ReplyLedger | None = None
        self._unconfirmed: Exchange | None = None
        self._last_said = ""
        self._voice_end = 0
        self._worded = _UNSPOKEN
        self._drafted_on = ("", -1)
        self._review: asyncio.TimerHandle | None = None
        self._answered = self._resumed = self._answered_voice = -(1 << 62)
        self._again = False

    def take_over(self, resume: Resume) -> None:
        """Take the place of a mind that died.

        A reply that is wholly written is left to be heard; one that would never end is cut, and what it answered will
        be answered again: the events since then come once more from those who sent them.
        """
        self._epoch, self._replies, self._drafts = resume.epoch, resume.replies, resume.drafts
        self._answered, self._resumed = resume.answered, resume.t
        self._catch_up()
        speaking = resume.speaking
        if speaking is None:
            self._raise_epoch("the mind was replaced")
            return
        draft = Draft(f"d{self._drafts}", speaking.answers, Reasoning(), _nothing())
        ledger = ReplyLedger(
            speaking.reply_id, speaking.epoch, started=speaking.words > 0, heard=speaking.words
        )
        for text in speaking.clauses:
            ledger.generated(text)
        self._ledger = ledger
        self._speaking[speaking.reply_id] = _Drafting(draft, resume.t, list(speaking.clauses), ledger)
        line = Exchange(speaking.voice_end, "person", speaking.answers)
        if speaking.answers and line not in resume.history:
            self._unconfirmed = line

    def receive(self, envelope: Envelope) -> None:
        body = envelope.body
        if isinstance(body, Perceived):
            if envelope.t <= self._answered:
                return  # heard again after a mind was replaced, and answered before
            event = body.event
            if self._answered_already(event):
                return
            if isinstance(event, SpeechPaused):
                self._voice_end = event.voice_end
                self._worded = (self._worded[0], event.voice_end)
            elif isinstance(event, Words):
                self._worded = (event.text, self._voice_end)
            self._conversation.perceive(event)
            if envelope.t < self._resumed:
                self._catch_up()
                return  # what a dead mind has heard: what to do is asked once all of it is known
        elif isinstance(body, ReplyStarted):
            if (
                speaking := self._speaking.get(envelope.reply_id)
            ) is not None and speaking.ledger is not None:
                speaking.ledger.started = True
            self._conversation.perceive(Heard(envelope.t, envelope.reply_id, 0, False))
        elif isinstance(body, Playhead):
            self._played(envelope.t, envelope.reply_id, body)
        elif isinstance(body, Replaced) and body.stage == "room":
            self._lost_room()
        elif isinstance(body, Speak):
            self._obey(body)
        elif isinstance(body, Interrupt):
            self._yield(Decision(self._port.clock.now(), Action.YIELD, (body.reason,)))
        else:
            return
        self._think()

    async def close(self) -> None:
        if self._review is not None:
            self._review.cancel()
        for drafting in (self._drafting, *self._speaking.values()):
            if drafting is not None and drafting.task is not None:
                drafting.task.cancel()
        self._conversation.close()

    def _answered_already(self, event: Event) -> bool:
        """Whether this tells once more of voice that was answered: by a perception that took the place of another,
        and did not know that the answer was on its way."""
        if isinstance(event, SpeechStarted | SpeechResumed):
            self._again = event.onset < self._answered_voice
        return self._again and isinstance(
            event, SpeechStarted | SpeechResumed | SpeechPaused | Words | TurnEnd
        )

    def _catch_up(self) -> None:
        """Think once nothing more comes of what the dead mind had heard."""
        if self._review is not None:
            self._review.cancel()
        self._review = self._port.clock.call_at(self._port.clock.now() + CATCH_UP, self._think)

    def _think(self) -> None:
        """Ask the policy, and do what it says."""
        decision = self._conversation.decide(self._port.clock.now())
        if self._review is not None:
            self._review.cancel()
            self._review = None
        if decision.action is Action.SPEAK:
            self._speak(decision)
        elif decision.action is Action.YIELD:
            self._yield(decision)
        elif decision.prepare and self._drafted_on != self._worded:
            self._prepare()
            self._port.emit(Decided(decision, self._drafting.draft.draft_id if self._drafting else ""))
        if decision.review_at is not None:
            self._review = self._port.clock.call_at(decision.review_at, self._think)

    # -- drafts -----------------------------------------------------------------------------------------------

    def _prepare(self) -> None:
        """Draft a reply to what was said so far, unless the present draft already answers just that."""
        self._drafted_on = self._worded
        self._drafts += 1
        draft = self._conversation.draft(f"d{self._drafts}")
        old = self._drafting
        if old is not None:
            if old.draft.answers == draft.answers:
                self._conversation.cancel(draft.draft_id)
                return
            self._discard(old)
        drafting = _Drafting(draft, self._port.clock.now())
        drafting.task = asyncio.get_running_loop().create_task(self._write(drafting))
        self._drafting = drafting

    async def _write(self, drafting: _Drafting) -> None:
        """Hand each clause to the avatar as it is written; an empty last clause ends the reply."""
        count = 0
        try:
            async for clause in drafting.draft.clauses:
                self._say(drafting, count, clause)
                count += 1
        except Exception as error:  # noqa: BLE001 - whatever fails in a policy, the person gets an answer
            self._port.emit(Notice("mind", f"the policy failed while it composed a reply: {error!r}"))
            if count == 0:
                self._say(drafting, 0, APOLOGY)
                count = 1
        self._port.emit(Say(drafting.draft.draft_id, count, "", "neutral", last=True))
        outcome = drafting.draft.outcome
        if outcome is not None:
            self._port.emit(Worded(drafting.draft.draft_id, str(outcome)))
            for text in outcome.notices:
                self._port.emit(Notice("mind", text))

    def _say(self, drafting: _Drafting, number: int, clause: Clause) -> None:
        drafting.clauses.append(clause.text)
        if drafting.ledger is not None:
            drafting.ledger.generated(clause.text)
        self._port.emit(
            Say(
                drafting.draft.draft_id,
                number,
                clause.text,
                clause.feeling,
                last=False,
                intensity=clause.intensity,
                loudness=clause.loudness,
            )
        )

    def _discard(self, drafting: _Drafting) -> None:
        if drafting.task is not None:
            drafting.task.cancel()
        self._conversation.cancel(drafting.draft.draft_id)
        self._port.emit(Cancel(drafting.draft.draft_id))
        if self._drafting is drafting:
            self._drafting = None

    # -- replies ----------------------------------------------------------------------------------------------

    def _speak(self, decision: Decision) -> None:
        """Commit the draft that answers the present words; what is still being said ends first."""
        interrupted = self._ledger is not None and self._ledger.cut
        if self._ledger is not None and not self._ledger.finished:
            self._raise_epoch("a new reply begins")
        self._prepare()
        drafting = self._drafting
        if drafting is None:
            raise RuntimeError("a policy that wants to speak must be able to draft")
        voice_end = NOBODY if self._worded == _UNSPOKEN else self._voice_end
        self._drafting = None
        self._drafted_on = ("", -1)
        self._worded = _UNSPOKEN
        draft = drafting.draft
        reply_id = self._commit(drafting)
        self._conversation.commit(draft.draft_id, reply_id, self._port.clock.now())
        self._answered_voice = self._voice_end
        said = draft.answers
        if interrupted:
            said = said.removeprefix(self._last_said).strip()  # we had come in too early: the turn goes on
        if said:
            self._unconfirmed = Exchange(self._voice_end, "person", said)
        self._tell_reply(decision, drafting, reply_id, voice_end)

    def _obey(self, order: Speak) -> None:
        """Say what the program that holds us wants said."""
        if self._ledger is not None and not self._ledger.finished:
            self._raise_epoch("the program has something to say")
        now = self._port.clock.now()
        reasoning = Reasoning(response="say what the program wants said")
        drafting = _Drafting(Draft(order.order, "", reasoning, _nothing()), now)
        feeling = Feeling(order.feeling)
        for number, text in enumerate(_SENTENCES.findall(order.text)):
            self._say(drafting, number, Clause(text.strip(), feeling))
        self._port.emit(Say(drafting.draft.draft_id, len(drafting.clauses), "", "neutral", last=True))
        decision = Decision(now, Action.SPEAK, ("the program wants it said",))
        self._tell_reply(decision, drafting, self._commit(drafting), NOBODY)

    def _commit(self, drafting: _Drafting) -> str:
        """Let the draft be heard, as a reply whose number is returned."""
        self._replies += 1
        reply_id = f"r{self._replies}"
        ledger = ReplyLedger(reply_id, self._epoch)
        for text in drafting.clauses:
            ledger.generated(text)
        drafting.ledger = self._ledger = ledger
        self._speaking[reply_id] = drafting
        self._port.emit(Commit(drafting.draft.draft_id), epoch=self._epoch, reply_id=reply_id)
        return reply_id

    def _tell_reply(self, decision: Decision, drafting: _Drafting, reply_id: str, voice_end: int) -> None:
        draft = drafting.draft
        self._port.emit(Decided(decision, draft.draft_id), epoch=self._epoch, reply_id=reply_id)
        planned = ReplyPlanned(
            draft.draft_id,
            draft.answers,
            draft.reasoning,
            " ".join(drafting.clauses),
            voice_end,
            drafting.began,
        )
        self._port.emit(planned, epoch=self._epoch, reply_id=reply_id)

    def _yield(self, decision: Decision) -> None:
        """The person has the floor: nothing of the present reply is to be heard any more."""
        if self._ledger is None or self._ledger.finished:
            return
        self._raise_epoch("; ".join(decision.reasons))
        self._port.emit(Decided(decision), epoch=self._epoch, reply_id=self._ledger.reply_id)

    def _raise_epoch(self, reason: str) -> None:
        self._epoch += 1
        self._port.emit(NewEpoch(reason), epoch=self._epoch)
        for reply_id, drafting in tuple(self._speaking.items()):
            if drafting.task is not None:
                drafting.task.cancel()
            if drafting.ledger is not None and not drafting.ledger.started:
                # The room has not begun it and now never will, so no playhead will tell that it is over.
                self._played(self._port.clock.now(), reply_id, Playhead(0, 0, finished=True))

    def _lost_room(self) -> None:
        """What the room had not played is lost with it, and said again, from the clause on in which it fell silent.

        The new room expects the next epoch.
        """
        ledger = self._ledger
        present = self._speaking.get(ledger.reply_id) if ledger is not None else None
        self._raise_epoch("the room was replaced")
        for reply_id, speaking in tuple(self._speaking.items()):
            if speaking.ledger is not None:
                heard = Playhead(0, speaking.ledger.heard, finished=True)
                self._played(self._port.clock.now(), reply_id, heard)
        if ledger is not None and present is not None and (rest := _unheard(present.clauses, ledger.heard)):
            self._obey(Speak(f"{present.draft.draft_id}-again", rest, Feeling.NEUTRAL))

    def _played(self, t: int, reply_id: str, playhead: Playhead) -> None:
        """Bring the ledger up to date; what was heard enters the history."""
        drafting = self._speaking.get(reply_id)
        if drafting is None or drafting.ledger is None:
            return
        ledger = drafting.ledger
        ledger.played(playhead.words, playhead.finished)
        if ledger.heard and self._unconfirmed is not None:
            self._remember(self._unconfirmed)
            self._unconfirmed = None
        self._conversation.perceive(Heard(t, reply_id, ledger.heard, ledger.finished))
        if ledger.finished:
            del self._speaking[reply_id]
            if ledger.heard:
                self._remember(Exchange(t, "agent", ledger.heard_text, reply_id))

    def _remember(self, line: Exchange) -> None:
        if line.speaker == "person":
            self._last_said = line.text
        self._conversation.said(line)
        self._port.emit(History(line), reply_id=line.reply_id)


def _unheard(clauses: Sequence[str], heard: int) -> str:
    """The clauses of which not every word is among the first `heard` ones."""
    rest = []
    for text in clauses:
        heard -= len(text.split())
        if heard < 0:
            rest.append(text)
    return " ".join(rest)


async def _nothing() -> AsyncIterator[Clause]:
    """The clauses of a reply that is written already."""
    return
    yield
