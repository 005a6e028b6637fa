"""What the microphone and the camera brought lately, levelled and in order, for a conversation to take from.

Sound has one clock here: samples since the session's zero. Gaps are filled with silence, what comes twice is dropped.
"""

from __future__ import annotations

from collections import deque

import numpy as np
from numpy.typing import NDArray

from policies.events import SECOND
from policies.omni.level import HOP, Leveller
from policies.omni.sound import RATE

KEPT = 30 * RATE
"""Samples that are kept."""
JITTER = RATE // 50
"""Samples by which a time stamp may be off without meaning a gap: 20 ms."""
GATHERED = 8
"""Blocks that are worked on together."""
PICTURES = 64
"""Pictures that are kept: half a minute."""


def sample_at(t: int) -> int:
    """The sample at a time of the session (ns)."""
    return round(t * RATE / SECOND)


class Ear:
    """One session's recent sound and pictures."""

    def __init__(self) -> None:
        self._level = Leveller()
        self._ring = np.zeros(KEPT, np.float32)
        self._fresh: list[NDArray[np.float32]] = []
        self._next: int | None = None
        self._begun = 0
        self.end = 0
        """The sample after the last one that can be taken, as of `settle`."""
        self._waiting: list[tuple[bytes, int]] = []
        self._pictures: deque[tuple[int, bytes]] = deque(maxlen=PICTURES)

    def hear(self, samples: bytes, t: int) -> None:
        """16-bit little endian mono at 16 kHz, whose first sample was captured at `t`."""
        self._waiting.append((samples, t))
        if len(self._waiting) >= GATHERED:
            self.settle()

    def settle(self) -> None:
        """Work on what was heard: many blocks at a time cost hardly more than one."""
        waiting, self._waiting = self._waiting, []
        for samples, t in waiting:
            given = np.frombuffer(samples, "<i2").astype(np.float32) / 32768.0
            at = sample_at(t)
            if self._next is None or at > self._next + KEPT:
                self._level_fresh()
                self._fresh, self._begun, self.end, self._next = [], at, at, at
            elif at > self._next + JITTER:
                self._fresh.append(np.zeros(at - self._next, np.float32))
                self._next = at
            elif at < self._next - JITTER:
                given = given[self._next - at :]
            self._fresh.append(given)
            self._next += len(given)
        self._level_fresh()

    def _level_fresh(self) -> None:
        sound = np.concatenate([*self._fresh, np.zeros(0, np.float32)])
        whole = len(sound) - len(sound) % HOP
        self._fresh = [sound[whole:]]
        if whole:
            self._keep(self._level(sound[:whole]))

    def _keep(self, samples: NDArray[np.float32]) -> None:
        at = (self.end + np.arange(len(samples))) % KEPT
        self._ring[at] = samples
        self.end += len(samples)

    def taken(self, start: int, end: int) -> NDArray[np.float32]:
        """The levelled samples from `start` to `end`; silence where they are no longer or not yet there."""
        found = np.zeros(max(0, end - start), np.float32)
        low, high = max(start, self.end - KEPT, self._begun), min(end, self.end)
        if high > low:
            found[low - start : high - start] = self._ring[np.arange(low, high) % KEPT]
        return found

    def see(self, jpeg: bytes, t: int) -> None:
        """A picture captured at `t`."""
        self._pictures.append((sample_at(t), jpeg))

    def pictures(self, start: int, end: int) -> list[tuple[int, bytes]]:
        """The pictures of samples `start` to `end`, each with its sample."""
        return [one for one in self._pictures if start <= one[0] < end]
