"""Where a block of sound lies on the session's sample grid.

Stamps of a device tremble by a millisecond and drift against the sample rate; sound that is one stream must
not be cut to pieces for that. So a block that begins within 5 ms of where the last one ended follows it
without a seam; anything else (a gap, a jump) is placed by its own stamp.
"""

from __future__ import annotations

SEAM_NS = 5_000_000


class Timeline:
    """Gives each block of one stream its first sample on a grid that begins at t = 0."""

    def __init__(self, rate: int) -> None:
        self._rate = rate
        self._seam = SEAM_NS * rate // 1_000_000_000
        self.end: int | None = None
        """One past the last sample placed; None before the first block."""

    def place(self, t: int, count: int) -> int:
        """The index of the first of `count` samples stamped `t`; negative before the session began."""
        index = (t * self._rate + 500_000_000) // 1_000_000_000
        if self.end is not None and abs(index - self.end) <= self._seam:
            index = self.end
        self.end = index + count
        return index
