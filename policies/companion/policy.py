"""The companion as a policy: shared turn taking, composed replies."""

from __future__ import annotations

from collections.abc import AsyncIterator

from policies.base import Conversation, Draft, Policy
from policies.companion.compose import Reply, compose
from policies.companion.memory import Memory
from policies.companion.settings import CompanionSettings
from policies.companion.understanding import understand
from policies.events import Clause, Decision, Event, Exchange
from policies.turn_taking import TurnTaking


class Companion(Policy):
    """See `CompanionSettings` for the options."""

    name = "companion"

    def __init__(self, *, name: str = "Vis", help_line: str = "", seed: int = 0) -> None:
        self._settings = CompanionSettings(name, help_line, seed)

    def converse(self, history: tuple[Exchange, ...] = ()) -> Conversation:
        return CompanionConversation(self._settings, history)


class CompanionConversation(Conversation):
    """One person's conversation. All it keeps is what was said."""

    def __init__(self, settings: CompanionSettings, history: tuple[Exchange, ...] = ()) -> None:
        self._settings = settings
        self._turns = TurnTaking()
        self._memory = Memory()
        self._drafts: dict[str, tuple[str, Reply]] = {}
        self._spoken: set[str] = set()
        for line in history:
            self._memory.said(line)

    def perceive(self, event: Event) -> None:
        self._turns.perceive(event)

    def decide(self, now: int) -> Decision:
        return self._turns.decide(now)

    def draft(self, draft_id: str) -> Draft:
        words = self._turns.words
        reply = compose(understand(words, self._turns.confidence), self._memory, self._settings)
        self._drafts[draft_id] = (words, reply)
        return Draft(draft_id, words, reply.reasoning, _clauses(reply.clauses))

    def commit(self, draft_id: str, reply_id: str, now: int) -> None:
        words, reply = self._drafts.pop(draft_id)
        self._turns.commit(reply_id, words, asks="?" in reply.text)
        self._memory.replied(reply.text)
        self._spoken.add(reply_id)

    def cancel(self, draft_id: str) -> None:
        self._drafts.pop(draft_id, None)

    def said(self, line: Exchange) -> None:
        if line.speaker == "person":
            self._memory.heard_person(line.text)
        elif line.reply_id not in self._spoken:
            self._memory.replied(line.text)


async def _clauses(clauses: tuple[Clause, ...]) -> AsyncIterator[Clause]:
    for clause in clauses:
        yield clause
