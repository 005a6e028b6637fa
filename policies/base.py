"""The interface of every policy.

A `Policy` owns models and serves many conversations; a `Conversation` is one person's. The mind calls
`perceive` for every event, then `decide`, which must be cheap (well under a millisecond: a decision is due while
the person is speaking). Thinking happens in `draft`: a stream of clauses, run ahead on the *likely* end of the turn
and thrown away when the person goes on.
"""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import AsyncIterator
from dataclasses import dataclass
from typing import Protocol

from policies.events import Clause, Decision, Event, Exchange, Reasoning


class Outcome(Protocol):
    """What there is to tell of a draft's words once they have all been given out; its text goes to the record."""

    notices: list[str]
    """What a person should know, such as a server that is down."""


@dataclass(frozen=True, slots=True)
class Draft:
    """A reply in the making. `answers` are the words it answers."""

    draft_id: str
    answers: str
    reasoning: Reasoning
    clauses: AsyncIterator[Clause]
    outcome: Outcome | None = None


class Conversation(ABC):
    """One person's conversation with a policy."""

    @abstractmethod
    def perceive(self, event: Event) -> None:
        """Take note of an event. Events arrive in the order of their `t`, give or take a bus hop."""

    @abstractmethod
    def decide(self, now: int) -> Decision:
        """What to do at `now`, given all that was perceived. Asked after every event and at `review_at`."""

    @abstractmethod
    def draft(self, draft_id: str) -> Draft:
        """Begin a reply to what the person has said so far. A cancelled draft must leave nothing behind."""

    @abstractmethod
    def commit(self, draft_id: str, reply_id: str, now: int) -> None:
        """The draft is being spoken as `reply_id`: the person's turn is taken as over, with the words drafted on."""

    @abstractmethod
    def cancel(self, draft_id: str) -> None:
        """The draft will never be heard."""

    @abstractmethod
    def said(self, line: Exchange) -> None:
        """A line enters the history, as it was heard: the person's words, or what of a reply was really played."""

    def hear(self, samples: bytes, t: int) -> None:
        """The person's sound itself (16-bit little endian mono, 16 kHz), its first sample captured at `t`.

        Only a policy that `listens` is given it, all of it, in order. Must return at once.
        """
        return

    def see(self, jpeg: bytes, t: int) -> None:
        """A picture of the person, captured at `t`; two a second. Only for a policy that `listens`; as fast."""
        return

    def close(self) -> None:
        """The conversation is over, or its session has vanished: let go of what it holds."""
        return


class Policy(ABC):
    """Decides when and how to respond, for any number of conversations."""

    name: str
    listens: bool = False
    """Whether its conversations want the sound and the pictures themselves."""
    warnings: tuple[str, ...] = ()
    """What a person should be told once it is loaded."""

    async def close(self) -> None:
        """Let go of connections and processes."""
        return

    @abstractmethod
    def converse(self, history: tuple[Exchange, ...] = ()) -> Conversation:
        """Begin a conversation, or take up one whose history is known (after a restart, or in a replay)."""
