"""What a stage is: models that serve many sessions, and a small object a session that takes messages and emits them.

A stage knows neither Ray nor sockets. A host (`actors.inline_host`, `actors.ray_host`) loads it, opens sessions on it,
hands it every envelope that other stages sent, and carries away what it emits.
"""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

from actors.clock import Clock
from actors.messages import Body, Envelope
from policies.events import Exchange


@dataclass(frozen=True, slots=True)
class Speaking:
    """A reply that is being heard, with all that is to be said of it."""

    reply_id: str
    epoch: int
    clauses: tuple[str, ...]
    words: int
    """Words of it that were heard."""
    answers: str
    """The person's words that it answers, and (ns) the end of their voice."""
    voice_end: int


@dataclass(frozen=True, slots=True)
class Resume:
    """What the supervisor remembers of a session, for a stage that takes the place of one that died.

    `t` is now; `epoch` the highest, `replies` and `drafts` the numbers given so far. `history` is what was heard.
    `turn_began` is the onset of the turn that nobody has answered yet (None: there is none), `answered` the time up
    to which everything has been answered. `speaking` is the reply that is being heard, if it is wholly written.
    """

    t: int
    epoch: int
    replies: int
    drafts: int
    history: tuple[Exchange, ...]
    turn_began: int | None
    answered: int
    speaking: Speaking | None
    reply_id: str = ""
    """The reply that is under way, wholly written or not."""


@dataclass(frozen=True, slots=True)
class SessionSetup:
    """What every stage is told about a session. `options` holds what concerns only some stages, by stage name;
    `resume` is there when the stage takes the place of one that died in the middle of it."""

    session: str
    options: dict[str, Any] = field(default_factory=dict)
    resume: Resume | None = None


@dataclass(frozen=True, slots=True)
class Port:
    """A session's way out of a stage: where it emits and what it reads the time from.

    `emit(body, t, epoch, reply_id)` hands the body to every stage that wants its kind. It never blocks.
    """

    session: str
    clock: Clock
    send: Callable[[Body, int, int, str], None]

    def emit(self, body: Body, t: int | None = None, epoch: int = 0, reply_id: str = "") -> None:
        """Send to whoever wants this kind of body; `t` is now when it is not given."""
        self.send(body, self.clock.now() if t is None else t, epoch, reply_id)


class StageSession(ABC):
    """One session's state in a stage."""

    @abstractmethod
    def receive(self, envelope: Envelope) -> None:
        """Take a message. Called on the event loop; must return at once (work goes to `clock.compute`)."""

    async def run(self) -> None:
        """What the session does by itself (a room's clock). Cancelled when the session is closed."""
        return

    async def close(self) -> None:
        """Let go of what belongs to the session."""
        return


class Stage(ABC):
    """Models and devices, loaded once, serving many sessions."""

    name: str

    def load(self) -> list[str]:
        """Load models (blocking). Returns warnings for the person; raises with a message that says what to do."""
        return []

    @abstractmethod
    def open(self, setup: SessionSetup, port: Port) -> StageSession:
        """Begin a session. Raises StageError with one clear message when that cannot be."""

    def close(self) -> None:
        """Let go of models and devices."""
        return


class StageError(Exception):
    """Something a person can mend; the message says how."""
