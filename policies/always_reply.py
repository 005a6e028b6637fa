"""A policy for benchmarks: answers every turn with a line of about the same length, whatever was said.

Replies that do not depend on the words make latencies comparable between systems and runs. Each line begins with
a word that carries content, so first sound and first content word lie close together.
"""

from __future__ import annotations

from collections.abc import AsyncIterator

from policies.base import Conversation, Draft, Policy
from policies.events import Clause, Decision, Event, Exchange, Feeling, Reasoning
from policies.turn_taking import TurnTaking

LINES = (
    "Tell me more about how that felt for you.",
    "Take your time and describe it from the beginning.",
    "Start with the part that matters most to you.",
    "Things like that deserve a closer look together.",
    "Describe the place where all of this was happening.",
    "Keep going, because every detail helps me follow you.",
    "Think back and say what came right before it.",
    "People often see such a thing quite differently later.",
)
"""Neutral, eight to ten words each; every conversation goes round them in this order."""


class AlwaysReply(Policy):
    """See the module."""

    name = "always_reply"

    def converse(self, history: tuple[Exchange, ...] = ()) -> Conversation:
        return _AlwaysReplyConversation(sum(line.speaker == "agent" for line in history))


class _AlwaysReplyConversation(Conversation):
    def __init__(self, replies: int) -> None:
        self._turns = TurnTaking(needs_words=False)
        self._replies = replies
        self._answers: dict[str, str] = {}

    def perceive(self, event: Event) -> None:
        self._turns.perceive(event)

    def decide(self, now: int) -> Decision:
        return self._turns.decide(now)

    def draft(self, draft_id: str) -> Draft:
        words = self._answers[draft_id] = self._turns.words
        return Draft(draft_id, words, Reasoning(), _line(LINES[self._replies % len(LINES)]))

    def commit(self, draft_id: str, reply_id: str, now: int) -> None:
        self._turns.commit(reply_id, self._answers.pop(draft_id, ""))
        self._replies += 1

    def cancel(self, draft_id: str) -> None:
        self._answers.pop(draft_id, None)

    def said(self, line: Exchange) -> None:
        """What was said has no bearing on the next line."""


async def _line(text: str) -> AsyncIterator[Clause]:
    yield Clause(text, Feeling.WARMTH)
