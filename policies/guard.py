"""Safety around every policy: what no model may get wrong is decided here, by rules.

`Guarded` looks at the person's words before the policy's reply is heard. Words of danger get the crisis answer,
sincere questions about what is talking get the truth, whatever the policy had in mind; of everything else, each
clause is looked at before it goes out. The policy within is told what really was said, as always, by `said`.
"""

from __future__ import annotations

from collections.abc import AsyncGenerator, AsyncIterator
from dataclasses import dataclass, replace

from policies.base import Conversation, Draft, Policy
from policies.events import (
    SECOND,
    Action,
    Clause,
    Decision,
    Event,
    Exchange,
    Feeling,
    Reasoning,
    SpeechPaused,
    SpeechResumed,
    SpeechStarted,
    Words,
)
from policies.safety.crisis import Aftermath, aftermath_in, aftermath_reply, crisis_reply
from policies.safety.danger import Danger, danger_in
from policies.safety.honesty import Asked, asked_in, tells_nature, truth_of_keeping, truth_of_nature
from policies.safety.unsafe import said_instead, unsafe_in

CAREFUL_TURNS = 5
"""Turns after a crisis answer in which what is said is still taken as belonging to it."""
CAREFUL_FOR = 600 * SECOND
"""The same in time: after that it is another conversation, or another person."""
_LIVELY = frozenset({Feeling.JOY, Feeling.SURPRISE, Feeling.CURIOSITY})


class Guarded(Policy):
    """Any policy, made safe.

    `help_line` is whom it names to a person in distress; in an emergency it is named beside the emergency number, not
    in its place. `recording`: the conversations are being recorded, and it says so when asked.
    """

    def __init__(self, policy: Policy, *, help_line: str = "", recording: bool = False) -> None:
        self.policy = policy
        self.name = policy.name
        self._help_line = help_line
        self._recording = recording

    @property
    def listens(self) -> bool:  # type: ignore[override]
        """Whether the policy within wants the sound and the pictures themselves."""
        return self.policy.listens

    @property
    def warnings(self) -> tuple[str, ...]:  # type: ignore[override]
        """Those of the policy within."""
        return self.policy.warnings

    async def close(self) -> None:
        await self.policy.close()

    def converse(self, history: tuple[Exchange, ...] = ()) -> Conversation:
        conversation = self.policy.converse(history)
        return _GuardedConversation(conversation, self._help_line, self._recording, history)


@dataclass(slots=True)
class _Care:
    """What the guard remembers: the crisis answers given, and how long ago the last was."""

    crises: int = 0
    truths: int = 0
    danger: Danger | None = None
    turns: int = 0
    since: int = 0
    said: tuple[Clause, ...] = ()

    def careful(self, now: int) -> bool:
        """Whether the last crisis answer is still on both minds."""
        return self.danger is not None and self.turns < CAREFUL_TURNS and now - self.since < CAREFUL_FOR


@dataclass(slots=True)
class _Answer:
    """What the guard says itself, and why. `danger` is what it answers, if it does."""

    clauses: tuple[Clause, ...]
    reasoning: Reasoning
    danger: Danger | None = None
    truth: bool = False


@dataclass(slots=True)
class _Made:
    """A draft: the words it answers, the guard's own answer, if it is one, and how loud the policy's was."""

    words: str
    answer: _Answer | None
    loudness: float = 1.0


class _GuardedConversation(Conversation):
    def __init__(
        self, inner: Conversation, help_line: str, recording: bool, history: tuple[Exchange, ...]
    ) -> None:
        self._inner = inner
        self._help_line = help_line
        self._recording = recording
        self._care = _Care()
        self._drafts: dict[str, _Made] = {}
        self._loudness = 1.0
        self._now = 0
        self._speaking = False
        self._voice_end = -1
        self._answered_until = -1
        self._answered = ""
        self._attended = False
        self._late = ""
        self._yielded = False
        for line in history:
            danger = danger_in(line.text) if line.speaker == "person" else None
            if danger is not None:
                self._care = _Care(self._care.crises + 1, danger=danger, since=line.t)
            elif line.speaker == "person":
                self._care.turns += 1

    # -- events and decisions -----------------------------------------------------------------------------------

    def perceive(self, event: Event) -> None:
        self._now = max(self._now, event.t)
        if isinstance(event, SpeechStarted | SpeechResumed):
            self._speaking = True
        elif isinstance(event, SpeechPaused):
            self._speaking = False
            self._voice_end = event.voice_end
        elif isinstance(event, Words) and event.voice_end is not None:
            self._listen_behind(event.text, event.voice_end)
        self._inner.perceive(event)

    def _listen_behind(self, text: str, voice_end: int) -> None:
        """Words that came after their turn was answered without them: danger in them is answered yet."""
        if voice_end > self._answered_until or text == self._answered or self._attended:
            return
        self._answered = text
        if danger_in(text) is not None:
            self._late, self._yielded = text, False

    def decide(self, now: int) -> Decision:
        self._now = max(self._now, now)
        decision = self._inner.decide(now)
        if not self._late or decision.action is Action.SPEAK:
            return decision
        if not self._yielded:
            self._yielded = True
            return Decision(now, Action.YIELD, ("danger in words that came late",), review_at=now)
        if self._speaking:
            return decision
        return Decision(now, Action.SPEAK, ("danger in words that came late",))

    # -- drafts -------------------------------------------------------------------------------------------------

    def draft(self, draft_id: str) -> Draft:
        draft = self._inner.draft(draft_id)
        words = f"{self._late} {draft.answers}".strip() if self._late else draft.answers
        answer = self._answer(words)
        made = self._drafts[draft_id] = _Made(words, answer, self._loudness)
        if answer is not None and not answer.truth:
            return Draft(draft_id, words, answer.reasoning, self._own(answer.clauses, draft.clauses))
        first = answer.clauses if answer is not None else ()
        clauses = self._checked(first, draft.clauses, made)
        return Draft(draft_id, words, draft.reasoning, clauses, draft.outcome)

    def _answer(self, words: str) -> _Answer | None:
        """What is to be said by rule to these words, if anything."""
        care, careful = self._care, self._care.careful(self._now)
        danger = danger_in(words)
        if danger is not None:
            return self._crisis(danger)
        aftermath = aftermath_in(words) if careful else None
        if aftermath is Aftermath.AGAIN and care.turns == 0:
            return _Answer(care.said, _reasoning("did not hear the answer", "say it again"), care.danger)
        if aftermath is Aftermath.ASKS and care.danger is not None:
            return self._crisis(care.danger)
        if aftermath in {Aftermath.RETRACTED, Aftermath.SAFE, Aftermath.REFUSED}:
            response = "be kind, and stay careful"
            return _Answer(aftermath_reply(aftermath, care.truths), _reasoning(str(aftermath), response))
        asked = asked_in(words)
        if asked is None:
            return None
        if asked is Asked.NATURE:
            reasoning = _reasoning(str(asked), "say the truth")
            return _Answer((truth_of_nature(care.truths),), reasoning, truth=True)
        clauses = truth_of_keeping(asked, self._recording, care.truths)
        return _Answer(clauses, _reasoning(str(asked), "say the truth"))

    def _crisis(self, danger: Danger) -> _Answer:
        clauses = crisis_reply(danger, self._help_line, self._care.crises)
        context = f"speaks of danger: {danger}"
        return _Answer(clauses, _reasoning(context, "stay calm, and name whom to call", "distress"), danger)

    async def _own(self, own: tuple[Clause, ...], policys: AsyncIterator[Clause]) -> AsyncIterator[Clause]:
        """The guard's own clauses; the policy's are not even begun."""
        await _closed(policys)
        for clause in own:
            yield replace(clause, loudness=max(1.0, self._loudness))

    async def _checked(
        self, truth: tuple[Clause, ...], clauses: AsyncIterator[Clause], made: _Made
    ) -> AsyncIterator[Clause]:
        """The policy's clauses as long as they are safe; `truth` goes before them unless they begin with it."""
        before = ""
        careful = self._care.careful(self._now)
        try:
            async for clause in clauses:
                if truth and not tells_nature(clause.text):
                    for one in truth:
                        yield replace(one, loudness=clause.loudness)
                truth = ()
                text = f"{before} {clause.text}".strip()
                unsafe = unsafe_in(text, self._recording)
                if unsafe is not None:
                    yield replace(said_instead(unsafe, self._recording), loudness=clause.loudness)
                    return
                made.loudness = clause.loudness
                before = clause.text
                yield _calmed(clause) if careful else clause
            for one in truth:
                yield one
        finally:
            await _closed(clauses)

    # -- what becomes of them -------------------------------------------------------------------------------------

    def commit(self, draft_id: str, reply_id: str, now: int) -> None:
        made = self._drafts.pop(draft_id, None)
        self._inner.commit(draft_id, reply_id, now)
        self._answered_until = max(self._answered_until, self._voice_end)
        self._late = ""
        self._now = max(self._now, now)
        if made is None:
            return
        self._answered = made.words
        self._attended = made.answer is not None and made.answer.danger is not None
        self._loudness = made.loudness
        care, answer = self._care, made.answer
        care.turns += 1
        if answer is not None:
            care.truths += 1
            if answer.danger is not None:
                care.crises += 1
                care.danger, care.turns, care.since, care.said = answer.danger, 0, now, answer.clauses

    def cancel(self, draft_id: str) -> None:
        self._drafts.pop(draft_id, None)
        self._inner.cancel(draft_id)

    def said(self, line: Exchange) -> None:
        self._inner.said(line)

    def hear(self, samples: bytes, t: int) -> None:
        self._inner.hear(samples, t)

    def see(self, jpeg: bytes, t: int) -> None:
        self._inner.see(jpeg, t)

    def close(self) -> None:
        self._inner.close()


def _calmed(clause: Clause) -> Clause:
    """After a crisis the face does not beam."""
    return replace(clause, feeling=Feeling.WARMTH) if clause.feeling in _LIVELY else clause


def _reasoning(context: str, response: str, emotion: str = "") -> Reasoning:
    return Reasoning(emotion=emotion, context=f"the person {context}", response=response)


async def _closed(clauses: AsyncIterator[Clause]) -> None:
    """Ends a stream, so that whatever it holds open is let go."""
    if isinstance(clauses, AsyncGenerator):
        await clauses.aclose()
