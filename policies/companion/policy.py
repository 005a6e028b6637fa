"""The companion as a policy: shared turn taking, composed replies, and manners."""

from __future__ import annotations

from collections.abc import AsyncIterator
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from policies.base import Conversation, Draft, Policy
from policies.companion.acts import Act
from policies.companion.compose import Reply, compose
from policies.companion.memory import Memory
from policies.companion.obliging import greeting, obliged, parting, stepped
from policies.companion.presence import Presence
from policies.companion.settings import CompanionSettings
from policies.companion.understanding import Understanding, understand
from policies.events import Action, Clause, Decision, Event, Exchange, Felt
from policies.floor import is_hum
from policies.requests import Request, request_in
from policies.turn_taking import TurnTaking

if TYPE_CHECKING:
    from policies.wording.outcome import Outcome
    from policies.wording.rewording import Rewording

_TURNS_TO_US = frozenset(
    {Act.ADVICE, Act.OPINION_ASKED, Act.TASTE_ASKED, Act.JOKE, Act.STORY, Act.DO, Act.TIME, Act.RECALL}
    | {act for act in Act if act.name.startswith("ABOUT_")}
    | {Act.RECALL_NAME, Act.RETURNED, Act.FAREWELL, Act.GREETING}
)
"""What ends "just listen": it wants an answer."""


class Companion(Policy):
    """See `CompanionSettings` for the options, and `policies.wording.rewording` for `small_model`."""

    name = "companion"

    def __init__(
        self,
        *,
        name: str = "Vis",
        help_line: str = "",
        seed: int = 0,
        greet: bool = False,
        forget_after: float = 0.0,
        small_model: bool = False,
    ) -> None:
        self._settings = CompanionSettings(name, help_line, seed, greet, forget_after)
        self._rewording: Rewording | None = None
        if small_model:
            from policies.wording.rewording import Rewording, RewordingSettings

            self._rewording = Rewording(RewordingSettings(small_model=True))

    async def close(self) -> None:
        if self._rewording is not None:
            await self._rewording.close()

    def converse(self, history: tuple[Exchange, ...] = ()) -> Conversation:
        return CompanionConversation(self._settings, history, self._rewording)


@dataclass(frozen=True, slots=True)
class _Planned:
    """A draft: what it answers, the reply, and what changes once it is spoken."""

    words: str
    reply: Reply
    understood: Understanding | None = None
    request: Request | None = None
    listening: bool = False
    no_questions: bool = False
    parting: bool = False


class CompanionConversation(Conversation):
    """One person's conversation. All it keeps is what was said, and how they like to be talked to."""

    def __init__(
        self,
        settings: CompanionSettings,
        history: tuple[Exchange, ...] = (),
        rewording: Rewording | None = None,
    ) -> None:
        self._settings = settings
        self._rewording = rewording
        self._turns = TurnTaking()
        self._presence = Presence(settings)
        self._memory = Memory()
        self._felt: Felt | None = None
        self._loudness = 1.0
        self._drafts: dict[str, _Planned] = {}
        self._spoken: dict[str, str] = {}
        self._obliged = 0
        self._met = settings.seed
        self._waiting = False
        self._gave_way = False
        self._initiative: _Planned | None = None
        for line in history:
            self._memory.said(line)

    # -- events and decisions -----------------------------------------------------------------------------------

    def perceive(self, event: Event) -> None:
        if isinstance(event, Felt):
            self._felt = event
        self._presence.perceive(event)
        self._turns.perceive(event)

    def decide(self, now: int) -> Decision:
        self._initiative = None
        decision = self._turns.decide(now)
        if decision.action is Action.YIELD:
            self._gave_way = True
        elif (decision.action is Action.SPEAK or decision.prepare) and (kept := self._silence()):
            if decision.action is not Action.SPEAK:
                return replace(decision, reasons=(*decision.reasons, kept), prepare=False)
            self._turns.leave()
            self._gave_way = False
            return Decision(now, Action.WAIT, (kept,))
        return self._at_ease(decision, now) if self._turns.idle else decision

    def _silence(self) -> str:
        """Why the present words get no answer, or ""."""
        words = self._turns.latest
        if self._waiting and is_hum(words):
            return "they think aloud"
        request, alone = request_in(words)
        if not alone or (request is not Request.WAIT and not (request is Request.STOP and self._gave_way)):
            return ""
        self._waiting = True
        return f"the person {request}: “{words}”"

    def _at_ease(self, decision: Decision, now: int) -> Decision:
        """Nobody speaks: greet, say goodbye, forget."""
        forget_at = self._presence.forget_at()
        if forget_at is not None and now >= forget_at:
            self._forget()
            forget_at = None
        if self._presence.to_greet(now):
            self._initiative = _Planned("", greeting(self._met))
            return Decision(now, Action.SPEAK, ("someone arrived and looks",))
        if self._presence.to_part(now):
            self._initiative = _Planned("", parting(self._met), parting=True)
            return Decision(now, Action.SPEAK, ("they leave in the middle of the talk",))
        if forget_at is None or (decision.review_at is not None and decision.review_at < forget_at):
            return decision
        return replace(decision, review_at=forget_at)

    def _forget(self) -> None:
        """Whoever comes next is someone else."""
        self._memory = Memory()
        self._felt = None
        self._loudness = 1.0
        self._waiting = False
        self._spoken.clear()
        self._presence.forgotten()

    # -- drafts -------------------------------------------------------------------------------------------------

    def draft(self, draft_id: str) -> Draft:
        words = self._turns.words
        own = None if words else self._initiative
        planned = own or self._answered(words)
        self._drafts[draft_id] = planned
        loudness = stepped(self._loudness, planned.request)
        clauses = tuple(replace(clause, loudness=loudness) for clause in planned.reply.clauses)
        reworded = None if planned.request or planned.listening else self._reworded(planned, clauses)
        if reworded is not None:
            return Draft(draft_id, words, planned.reply.reasoning, *reworded)
        return Draft(draft_id, words, planned.reply.reasoning, _clauses(clauses))

    def _reworded(
        self, planned: _Planned, clauses: tuple[Clause, ...]
    ) -> tuple[AsyncIterator[Clause], Outcome] | None:
        """The clauses with a hand of the small model in them, if it may have one."""
        if self._rewording is None or planned.understood is None:
            return None
        from policies.wording.known import Writer, known
        from policies.wording.outcome import Outcome

        outcome = Outcome()
        composed = planned.reply.text
        rests_on = known(
            planned.understood,
            self._memory,
            composed=composed,
            felt=self._felt,
            agent=self._settings.name,
            writer=Writer.SMALL,
        )
        return self._rewording.extend(clauses, rests_on, outcome), outcome

    def _answered(self, words: str) -> _Planned:
        """The reply to these words, with regard to how they want us to talk."""
        memory = self._memory
        understood = understand(words, self._turns.confidence)
        request, alone = (None, False) if understood.danger is not None else request_in(words)
        listening, no_questions = memory.listening, memory.no_questions
        if request in {Request.LISTEN, Request.TALK} or (listening and _wants_answer(understood)):
            listening = request is Request.LISTEN
        if request in {Request.NO_QUESTIONS, Request.QUESTIONS}:
            no_questions = request is Request.NO_QUESTIONS
        if request is not None and (alone or stepped(self._loudness, request) != self._loudness):
            limit = request in {Request.LOUDER, Request.QUIETER}
            limit = limit and stepped(self._loudness, request) == self._loudness
            reply = obliged(request, self._obliged, limit=limit)
        else:
            present = replace(memory, listening=listening, no_questions=no_questions)
            reply = compose(understood, present, self._settings, self._felt)
        leaves = understood.act is Act.FAREWELL
        return _Planned(words, reply, understood, request, listening, no_questions, leaves)

    # -- what becomes of them -----------------------------------------------------------------------------------

    def commit(self, draft_id: str, reply_id: str, now: int) -> None:
        planned = self._drafts.pop(draft_id)
        text = planned.reply.text
        self._turns.commit(reply_id, planned.words, asks="?" in text)
        self._presence.exchanged(now, parting=planned.parting)
        self._memory.replied(text)
        self._spoken[reply_id] = text
        if not planned.words:
            self._met += 1
            return
        self._memory.listening, self._memory.no_questions = planned.listening, planned.no_questions
        self._loudness = stepped(self._loudness, planned.request)
        self._obliged += planned.request is not None
        self._waiting = self._gave_way = False

    def cancel(self, draft_id: str) -> None:
        self._drafts.pop(draft_id, None)

    def said(self, line: Exchange) -> None:
        if line.speaker == "person":
            if request_in(line.text)[1]:
                self._memory.turns += 1
            else:
                self._memory.heard_person(line.text)
            return
        # What was heard may be other words than ours: in danger the guard speaks in our place.
        if not self._spoken.pop(line.reply_id, "").startswith(line.text):
            self._memory.replied(line.text)


def _wants_answer(understood: Understanding) -> bool:
    if understood.act is Act.FACT:
        return "you" in understood.text.lower().split()
    return understood.act in _TURNS_TO_US


async def _clauses(clauses: tuple[Clause, ...]) -> AsyncIterator[Clause]:
    for clause in clauses:
        yield clause
