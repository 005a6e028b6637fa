"""When the eyes blink, and how the lids move."""

from __future__ import annotations

from math import ceil, log
from random import Random

import numpy as np

from actors.avatar.performance.pose import RATE, Numbers

INTERVAL = (2.0, 6.0)
"""Seconds from one blink to the next; within it log-normal, as people's are, about USUAL."""
USUAL = 3.4
SPREAD = 0.45
LENGTH = (0.1, 0.15)
"""Seconds from lids that begin to close to lids that are open again."""
CLOSING = 0.4
"""Share of a blink in which the lids close: they open more slowly."""
SHORTEST_GAP = 0.9
"""Seconds after a blink in which none is asked for."""


class Blinks:
    """The blinks of one face. Seconds are those of the clock that its frames are on."""

    def __init__(self, chance: Random, begin: float = 0.0) -> None:
        self._chance = chance
        self._next = begin + chance.uniform(0.8, USUAL)
        self._shut = -10.0
        self._length = LENGTH[0]

    def ask(self, at: float) -> None:
        """Blink at `at`, unless a blink is under way or was just before."""
        if at >= self._shut + SHORTEST_GAP:
            self._next = min(self._next, at)

    def closed(self, seconds: Numbers) -> Numbers | None:
        """How far the lids are closed, 0..1, at `seconds` (n,), ascending and later than those asked for before.

        None when no blink falls into them.
        """
        if seconds[-1] < self._next and seconds[0] > self._shut + LENGTH[1]:
            return None
        lids = self._lids(seconds)
        while self._next <= seconds[-1]:
            self._begin(max(self._next, float(seconds[0])))
            np.maximum(lids, self._lids(seconds), out=lids)
        return lids

    def _begin(self, at: float) -> None:
        """The lids are shut exactly on a frame: between two, a blink would be half a blink."""
        self._length = self._chance.uniform(*LENGTH)
        self._shut = ceil((at + CLOSING * self._length) * RATE - 1e-6) / RATE
        wait = 0.0
        while not INTERVAL[0] <= wait <= INTERVAL[1]:
            wait = self._chance.lognormvariate(log(USUAL), SPREAD)
        self._next = self._shut + wait

    def _lids(self, seconds: Numbers) -> Numbers:
        away = seconds - self._shut
        x = np.clip(away / np.where(away < 0, -CLOSING, 1 - CLOSING) / self._length, 0.0, 1.0)
        lids: Numbers = 0.5 + 0.5 * np.cos(np.pi * x)
        return lids
