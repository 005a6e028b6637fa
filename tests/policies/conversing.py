"""A person and a policy's conversation, without sound: every turn is told as perception would tell it."""

from policies.base import Policy
from policies.events import (
    SECOND,
    Action,
    Clause,
    Exchange,
    Heard,
    Reasoning,
    SpeechPaused,
    SpeechStarted,
    TurnEnd,
    Words,
)


class Chat:
    """Says lines to a policy and collects its replies."""

    def __init__(self, policy: Policy, history: tuple[Exchange, ...] = ()) -> None:
        self.conversation = policy.converse(history)
        self.lines: list[str] = []
        self.clauses: tuple[Clause, ...] = ()
        self.reasoning = Reasoning()
        self.history: list[Exchange] = list(history)
        self.now = 0

    async def say(self, text: str, confidence: float = 0.95) -> str:
        """One turn of a second; returns the whole reply, "" when there is none."""
        conversation, start = self.conversation, self.now
        end = start + SECOND
        self.now = start + 10 * SECOND
        conversation.perceive(SpeechStarted(start, start))
        conversation.perceive(SpeechPaused(end, end))
        conversation.perceive(Words(end + SECOND // 5, text, confidence, end))
        conversation.perceive(TurnEnd(end + SECOND // 5, end, 0.95, 0.3, ()))
        if conversation.decide(end + SECOND // 2).action is not Action.SPEAK:
            return ""
        number = len(self.lines)
        draft = conversation.draft(f"d{number}")
        self.clauses = tuple([clause async for clause in draft.clauses])
        self.reasoning = draft.reasoning
        reply, reply_id = " ".join(clause.text for clause in self.clauses), f"r{number}"
        conversation.commit(draft.draft_id, reply_id, end + SECOND // 2)
        conversation.perceive(Heard(end + SECOND, reply_id, 1, False))
        self._remember(Exchange(end, "person", draft.answers))
        conversation.perceive(Heard(end + 4 * SECOND, reply_id, len(reply.split()), True))
        self._remember(Exchange(end + 4 * SECOND, "agent", reply, reply_id))
        self.lines.append(reply)
        return reply

    def _remember(self, line: Exchange) -> None:
        self.history.append(line)
        self.conversation.said(line)
