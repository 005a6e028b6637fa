"""A stage that leaks is found, named and replaced long before the machine has no memory left.

Models and their arenas fill up during the first sentences; what is used after that is what a stage needs. Pure logic:
the supervisor tells it what a process reports with its signs of life.
"""

from __future__ import annotations

from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class MemoryLimit:
    """How much a stage may grow (bytes, resident) beyond the most that it used in its first `settling` seconds.

    A healthy stage grows by a few MB in weeks; 300 MB is no accident, and two stages of that size still fit into a
    machine of 4 GB. Beyond `urgent` times the growth nobody waits for silence any more.
    """

    growth: int = 300 << 20
    settling: float = 120.0
    urgent: float = 2.0


@dataclass(slots=True)
class Growth:
    """The memory of one process."""

    limit: MemoryLimit
    since: float
    """When it took its place (seconds of the clock that `look` is told)."""
    settled: int = field(default=0, init=False)
    now: int = field(default=0, init=False)

    def look(self, now: float, memory: int) -> None:
        """It uses `memory` bytes at `now` (0: not known)."""
        self.now = memory
        if now - self.since < self.limit.settling:
            self.settled = max(self.settled, memory)
        elif not self.settled:
            self.settled = memory

    @property
    def grown(self) -> int:
        """Bytes beyond what it needs."""
        return max(0, self.now - self.settled)

    @property
    def too_much(self) -> bool:
        """Whether another process should take its place."""
        return self.grown > self.limit.growth

    @property
    def urgent(self) -> bool:
        """Whether it should do so at once."""
        return self.grown > self.limit.growth * self.limit.urgent

    def __str__(self) -> str:
        return f"has grown by {self.grown >> 20} MB to {self.now >> 20} MB"
