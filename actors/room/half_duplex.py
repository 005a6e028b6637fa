"""When the microphone is closed because the companion can be heard in it."""

from __future__ import annotations

from collections import deque

from policies.events import MILLISECOND

BEFORE = 50 * MILLISECOND
"""ns before the sound's estimated time: devices estimate it to some ten milliseconds."""
TAIL = 250 * MILLISECOND
"""ns after it, in which a room still rings."""


class HalfDuplex:
    """Remembers when the loudspeaker sounded."""

    def __init__(self) -> None:
        self._spans: deque[tuple[int, int]] = deque()

    def sounded(self, t: int, until: int) -> None:
        """The companion is heard from `t` to `until` (ns). To be called in the order of `t`."""
        t, until = t - BEFORE, until + TAIL
        if self._spans and t <= self._spans[-1][1]:
            self._spans[-1] = (self._spans[-1][0], until)
        else:
            self._spans.append((t, until))

    def closed(self, t: int, until: int) -> bool:
        """Whether the microphone is closed somewhere from `t` to `until` (ns). To be asked in the order of `t`."""
        while self._spans and self._spans[0][1] <= t:
            self._spans.popleft()
        return bool(self._spans) and self._spans[0][0] < until
