"""What a host does: it runs the stages somewhere, opens sessions on them and ends them."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from actors import topology
from actors.runner import StageSpec
from actors.stage import SessionSetup, Stage

OPENING_ORDER = (
    topology.DRIVER,
    topology.RECORDER,
    topology.AVATAR,
    topology.MIND,
    topology.PERCEPTION,
    topology.ROOM,
)
"""Consumers before producers, so that the first message finds its session."""
CLOSING_ORDER = (
    topology.ROOM,
    topology.PERCEPTION,
    topology.MIND,
    topology.AVATAR,
    topology.RECORDER,
    topology.DRIVER,
)
"""Producers before consumers, so that the last message is still recorded."""
LEAD_NS = 250_000_000
"""A session's t = 0 lies this far ahead when it is opened: time to open it on every stage."""
SETTLE_S = 0.05
"""Time for messages under way to reach the recorder before it closes its file, and the driver before it goes."""


@dataclass(frozen=True, slots=True)
class Vital:
    """How the process of a stage is: `pid` (0 while it is being replaced), `memory` in bytes (resident), seconds
    `silent` since its last sign of life, `age` (ns) of the oldest message it took lately, how often `replaced`."""

    pid: int
    memory: int
    silent: float
    age: int
    replaced: int


class Host(ABC):
    """Runs the stages of `actors.topology` that it is given.

    `driver` is the caller's own stage and runs in the caller's process.
    """

    @property
    def folder(self) -> Path | None:
        """Where its sockets are, if there are any; gone when everything has ended."""
        return None

    def vitals(self) -> dict[str, Vital]:
        """How the stages' processes are; nothing where they live in the caller's own."""
        return {}

    @abstractmethod
    async def start(self, specs: Mapping[str, StageSpec], driver: Stage) -> list[str]:
        """Make and load every stage. Returns warnings for the person; raises StageError when one cannot load."""

    @abstractmethod
    async def open(self, setup: SessionSetup) -> None:
        """Open the session on every stage, with its t = 0 a moment from now. Raises StageError when one refuses."""

    @abstractmethod
    async def close_session(self, session: str) -> None:
        """End the session on every stage; the recorder's file is complete when this returns."""

    @abstractmethod
    async def failure(self) -> str:
        """Wait until a stage dies; returns what happened."""

    @abstractmethod
    async def stop(self) -> None:
        """End every stage and let go of everything that was started."""
