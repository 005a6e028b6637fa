"""The sound of the person's present turn: where it began, and the samples since."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from actors.messages import MICROPHONE_RATE

PRE_ROLL = MICROPHONE_RATE * 3 // 10
"""Samples kept from before the onset: the first consonant is often too soft to be called speech."""
LONGEST = MICROPHONE_RATE * 30
"""Samples that a turn can hold: older ones have been recognised long before."""


class TurnSound:
    """A ring of the last LONGEST samples, addressed by their number since the session began."""

    def __init__(self, now: int = 0) -> None:
        self._ring = np.zeros(LONGEST, np.int16)
        self.now = now
        """Number of samples heard so far, those before this object was made included."""

    def hear(self, block: NDArray[np.int16]) -> None:
        """Append a block."""
        at = self.now % LONGEST
        if at + len(block) <= LONGEST:
            self._ring[at : at + len(block)] = block
        else:
            split = LONGEST - at
            self._ring[at:] = block[:split]
            self._ring[: len(block) - split] = block[split:]
        self.now += len(block)

    def since(self, start: int) -> NDArray[np.int16]:
        """A copy of the samples from number `start` on (from the oldest held, when that is later)."""
        first = max(start, self.now - LONGEST, 0)
        a, b = first % LONGEST, self.now % LONGEST
        if first == self.now:
            return np.zeros(0, np.int16)
        if a < b:
            return self._ring[a:b].copy()
        return np.concatenate([self._ring[a:], self._ring[:b]])
