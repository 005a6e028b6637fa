"""A person and the endpoint policy, turn by turn, as the mind would carry them: drafts are written while committed."""

from __future__ import annotations

import asyncio
from typing import Any

from policies.base import Draft, Policy
from policies.endpoint.policy import Endpoint
from policies.events import (
    SECOND,
    Action,
    Clause,
    Exchange,
    Felt,
    Heard,
    Seen,
    SpeechPaused,
    SpeechStarted,
    TurnEnd,
    Words,
)
from policies.wording.outcome import Outcome


class Talk:
    """Says lines and keeps what came back."""

    def __init__(self, policy: Policy) -> None:
        self.conversation = policy.converse()
        self.clauses: list[Clause] = []
        self.outcome = Outcome()
        self.drafted: Draft | None = None
        self.turns = 0
        self.now = 0

    def perceive(self, event: Felt | Seen) -> None:
        self.conversation.perceive(event)

    def speak(self, text: str, confidence: float = 0.95) -> Draft:
        """The person says this and pauses: a draft of the reply."""
        conversation, start = self.conversation, self.now
        end = start + SECOND
        self.now = start + 10 * SECOND
        conversation.perceive(SpeechStarted(start, start))
        conversation.perceive(SpeechPaused(end, end))
        conversation.perceive(Words(end + SECOND // 5, text, confidence, end))
        conversation.perceive(TurnEnd(end + SECOND // 5, end, 0.95, 0.3, ()))
        assert conversation.decide(end + SECOND // 2).action is Action.SPEAK
        self.turns += 1
        draft = conversation.draft(f"d{self.turns}")
        self.drafted = draft
        return draft

    async def say(self, text: str, confidence: float = 0.95) -> str:
        """One whole turn; returns what was said."""
        draft = self.speak(text, confidence)
        writing = asyncio.ensure_future(_all(draft))
        reply_id = f"r{self.turns}"
        self.conversation.commit(draft.draft_id, reply_id, self.now)
        self.clauses = await writing
        self.outcome = draft.outcome if isinstance(draft.outcome, Outcome) else Outcome()
        reply = " ".join(clause.text for clause in self.clauses)
        conversation = self.conversation
        conversation.perceive(Heard(self.now - 5 * SECOND, reply_id, 1, False))
        conversation.said(Exchange(self.now - 9 * SECOND, "person", draft.answers))
        conversation.perceive(Heard(self.now - 3 * SECOND, reply_id, len(reply.split()), True))
        conversation.said(Exchange(self.now - 3 * SECOND, "agent", reply, reply_id))
        return reply


async def _all(draft: Draft) -> list[Clause]:
    return [clause async for clause in draft.clauses]


def talk(url: str, **options: Any) -> Talk:
    """A talk with the policy at this server; limits are long, so that no busy machine fails a test."""
    settings: dict[str, Any] = {"url": url, "model": "test", "first_clause": 5.0, "between": 5.0, **options}
    return Talk(Endpoint(**settings))
