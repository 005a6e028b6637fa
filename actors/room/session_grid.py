"""A device's sound on the session's grid.

A sound card has a clock of its own, loses sound when the machine is busy, and disappears when it is unplugged. The
session wants contiguous blocks whose times are multiples of the block, from t = 0 on. `SessionGrid` puts the one into
the other: it follows the card's clock by leaving out or repeating single samples, and fills what was lost with silence.
"""

from __future__ import annotations

from collections import deque

import numpy as np
from numpy.typing import NDArray

from policies.events import SECOND

WINDOW = 16
"""Chunks over which the time error is judged by its smallest value: a stamp can be late (a busy machine), not early."""
SLACK = 25 * SECOND // 1000
"""ns of error that are left alone: sound servers change their latency by 20 ms while they run, and a small error in
time does less harm than a repair of the sound."""
STEP = 100 * SECOND // 1000
"""ns of error from which sound was lost (or comes twice); below, the clocks drift apart."""
SLEW_CHUNKS = 4
"""Chunks for each sample that is left out or repeated to follow the card's clock."""


class SessionGrid:
    """Chunks of int16 samples with estimated times in, blocks with exact times out."""

    def __init__(self, rate: int, block: int, start: int = 0) -> None:
        """`start` (ns): what lies before it is left out; the first block is the first that begins not before."""
        self._rate = rate
        self._block = block
        self._blocks = -(-start * rate // (block * SECOND))
        self._begin = self._blocks * block
        self._next: int | None = None
        self._anchored = False
        self._errors: deque[int] = deque(maxlen=WINDOW)
        self._chunks = 0
        self._open = bytearray()
        self.lost_ns = 0
        """Sound that was lost within the stream and replaced by silence, ns in all."""

    @property
    def now(self) -> int:
        """The time (ns) of the next sample to be placed."""
        return self._time(self._begin if self._next is None else self._next)

    def restart(self) -> None:
        """The device was opened anew: its next chunk is placed by its own time alone."""
        self._anchored = False
        self._errors.clear()

    def place(self, samples: NDArray[np.int16], t: int) -> list[tuple[int, bytes]]:
        """Add a chunk whose first sample was captured (or played) at about `t` (ns).

        Returns the blocks that are complete with it, each with its time.
        """
        if self._next is None:
            self._next = min(self._begin, round(t * self._rate / SECOND))
        error = t - self._time(self._next)
        if not self._anchored:
            self._anchored = True
            shift = self._samples(error)
        else:
            shift = self._correction(error)
        if shift > 1:
            self._append(bytes(2 * shift))
        elif shift == 1:
            self._append(samples[:1].tobytes())
        elif shift < 0:
            samples = samples[-shift:]
        self._append(samples.tobytes())
        return self._complete()

    def fill(self, t: int) -> list[tuple[int, bytes]]:
        """Silence up to `t` (ns), while there is no device."""
        missing = self._samples(t - self.now)
        if missing > 0:
            self._append(bytes(2 * missing))
        return self._complete()

    def _correction(self, error: int) -> int:
        """Samples to put in (positive) or to leave out (negative)."""
        self._errors.append(error)
        self._chunks += 1
        if len(self._errors) < WINDOW:
            return 0
        error = min(self._errors)
        if self.now < self._time(self._begin):
            shift = self._samples(error)
        elif abs(error) >= STEP:
            shift = self._samples(error)
            self.lost_ns += max(0, error)
        elif abs(error) >= SLACK and self._chunks % SLEW_CHUNKS == 0:
            shift = 1 if error > 0 else -1
        else:
            return 0
        moved = self._time(shift)
        self._errors = deque((e - moved for e in self._errors), maxlen=WINDOW)
        return shift

    def _append(self, pcm: bytes) -> None:
        position = self._next or 0
        self._next = position + len(pcm) // 2
        if position < self._begin:
            pcm = pcm[2 * (self._begin - position) :]
        self._open.extend(pcm)

    def _complete(self) -> list[tuple[int, bytes]]:
        size = 2 * self._block
        blocks = []
        while len(self._open) >= size:
            blocks.append((self._time(self._blocks * self._block), bytes(self._open[:size])))
            del self._open[:size]
            self._blocks += 1
        return blocks

    def _time(self, samples: int) -> int:
        return samples * SECOND // self._rate

    def _samples(self, ns: int) -> int:
        return round(ns * self._rate / SECOND)
