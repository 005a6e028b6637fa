"""A microphone at the other end of a connection: packets come in late, in bursts, too fast, or not at all.

The session wants contiguous blocks whose times are multiples of the block. A packet that arrives was captured just
before; while packets keep coming, their samples are contiguous whatever the network does. Where none come, silence
stands for them. Who sends faster than real time is heard at the pace of real time. Pure logic: no clock, no devices.
"""

from __future__ import annotations

from bisect import bisect_right
from collections import deque

import numpy as np
from numpy.typing import NDArray

from actors.messages import MICROPHONE_BLOCK, MICROPHONE_RATE
from policies.events import MILLISECOND, SECOND

Samples = NDArray[np.int16]

QUIET_AFTER = 200 * MILLISECOND
"""ns without a packet after which silence stands for what does not come: longer than a common network hiccup."""
LONGEST_WAITING = 60 * MICROPHONE_RATE
"""Samples that may wait for their time: who sends faster than real time."""
LAGGING = 60 * MILLISECOND
"""ns by which every packet of a while arrives later than its samples are placed: then the sender's clock is slow."""
LONGEST_HICCUP = 2 * SECOND
"""ns after which the sender is silent on purpose, and what comes then is new."""
JUDGED = 50
"""Packets by which that is judged."""
SILENT = 300
"""Peak (of 32768) below which a block may be left out to catch up."""
ANCHORS = 64
"""Discontinuities that are remembered for `audio_ms`."""

_BLOCK_BYTES = 2 * MICROPHONE_BLOCK


class BufferFull(Exception):
    """More sound waits for its time than is kept."""


class RemoteMicrophone:
    """Packets of int16 samples at MICROPHONE_RATE in, blocks with exact times out."""

    def __init__(self) -> None:
        self._block = 0
        self._waiting = bytearray()
        self._arrived: int | None = None
        self._lags: deque[int] = deque(maxlen=JUDGED)
        self._debt = 0
        self._pushed = 0
        self._anchors: deque[tuple[int, int]] = deque([(0, 0)], ANCHORS)
        self.held = False
        """While true nothing stands for what does not come: it will come later, by `push`, all at once."""

    @property
    def waiting(self) -> int:
        """Samples that wait for their time or for the rest of their block."""
        return len(self._waiting) // 2

    def push(self, samples: Samples, now: int) -> None:
        """A packet has arrived at `now` (ns), its last sample captured right before. Raises BufferFull."""
        if self.waiting + len(samples) > LONGEST_WAITING:
            raise BufferFull
        idle = self._arrived is None or now - self._arrived > QUIET_AFTER
        hiccup = self._hiccup(now)
        self._arrived = now
        behind = _samples(now) - (self._next + len(samples))
        if idle or self.held:
            self._lags.clear()
            self._debt = self._debt + max(0, behind) if hiccup and not self.held else 0
            self._silence(behind)
        else:
            self._lags.append(behind)
            if len(self._lags) == JUDGED and (lag := min(self._lags)) > _samples(LAGGING):
                self._lags.clear()
                self._silence(lag)
        self._anchor()
        self._waiting += samples.tobytes()
        self._pushed += len(samples)

    def clear(self) -> None:
        """Forget what waits."""
        self._waiting.clear()
        self._anchor()

    def blocks(self, now: int) -> list[tuple[int, bytes]]:
        """The blocks that are complete at `now` (ns), each with the time of its first sample."""
        if not self.held and (self._arrived is None or now - self._arrived > QUIET_AFTER):
            missing = _samples(now - QUIET_AFTER) - self._next
            if missing > 0:
                self._debt = self._debt + missing if self._hiccup(now) else 0
                self._silence(missing)
        complete = []
        while len(self._waiting) >= _BLOCK_BYTES and _time((self._block + 1) * MICROPHONE_BLOCK) <= now:
            complete.append((_time(self._block * MICROPHONE_BLOCK), bytes(self._waiting[:_BLOCK_BYTES])))
            del self._waiting[:_BLOCK_BYTES]
            self._block += 1
        self._catch_up()
        return complete

    def audio_ms(self, t: int) -> int:
        """Milliseconds of all the sound that was pushed, up to what was captured at `t` (ns)."""
        sample = _samples(t)
        index = max(0, bisect_right(self._anchors, (sample, 1 << 62)) - 1)
        at, pushed = self._anchors[index]
        limit = self._anchors[index + 1][1] if index + 1 < len(self._anchors) else self._pushed
        return min(pushed + max(0, sample - at), limit) * 1000 // MICROPHONE_RATE

    @property
    def _next(self) -> int:
        """The number of the sample that the next one to be pushed will be."""
        return self._block * MICROPHONE_BLOCK + self.waiting

    def _hiccup(self, now: int) -> bool:
        """Whether what is missing is rather on its way than not sent."""
        return self._arrived is not None and now - self._arrived < LONGEST_HICCUP

    def _silence(self, samples: int) -> None:
        if samples > 0:
            self._waiting += bytes(2 * samples)

    def _anchor(self) -> None:
        """What is pushed next is captured at `_next`."""
        at, pushed = self._anchors[-1]
        if self._next - at != self._pushed - pushed:
            self._anchors.append((self._next, self._pushed))

    def _catch_up(self) -> None:
        """A burst after a hiccup was captured while silence stood for it: silent blocks are left out instead."""
        while self._debt >= MICROPHONE_BLOCK and len(self._waiting) >= 2 * _BLOCK_BYTES:
            head = np.frombuffer(self._waiting, "<i2", MICROPHONE_BLOCK)
            loud = int(head.max()) >= SILENT or int(head.min()) <= -SILENT
            del head  # a view of the buffer forbids shortening it
            if loud:
                return
            del self._waiting[:_BLOCK_BYTES]
            self._debt -= MICROPHONE_BLOCK
            self._anchor()


def _samples(t: int) -> int:
    return t * MICROPHONE_RATE // SECOND


def _time(samples: int) -> int:
    return samples * SECOND // MICROPHONE_RATE
