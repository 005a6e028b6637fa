"""Where the eyes look: fixations, and the quick saccades between them.

Directions are yaw and pitch in degrees as seen from the face, (0, 0) straight ahead: the head's own turn is taken
off later. A person left of the middle of the camera's picture stands to the right of the face as it is drawn, for
the camera looks out of the screen.
"""

from __future__ import annotations

import numpy as np

from actors.avatar.performance.motion import smooth
from actors.avatar.performance.pose import Numbers
from policies.events import Face

VIEW = (60.0, 45.0)
"""Degrees that a common webcam sees, across and up."""

Direction = tuple[float, float]


def towards(face: Face) -> Direction:
    """The direction in which a person's face is."""
    left, top, width, height = face.box
    return (0.5 - left - width / 2) * VIEW[0], (0.5 - top - height / 2) * VIEW[1]


def distance(a: Direction, b: Direction) -> float:
    """Degrees between two directions."""
    return float(np.hypot(a[0] - b[0], a[1] - b[1]))


def saccade(a: Direction, b: Direction) -> float:
    """Seconds that the eyes take from one direction to another: longer for a longer way, as people's do."""
    return 0.05 + 0.004 * distance(a, b)


class Eyes:
    """One pair of eyes: they rest, then jump."""

    def __init__(self, at: Direction = (0.0, 0.0)) -> None:
        self._from = self.on = at
        self._since = -10.0
        self._takes = 0.05

    def fixate(self, on: Direction, at: float) -> None:
        """Look at `on` from second `at`, which lies behind the last saccade."""
        self._from, self.on = self.on, on
        self._since = at
        self._takes = saccade(self._from, on)

    @property
    def settled(self) -> float:
        """The second at which the last saccade is over."""
        return self._since + self._takes

    def directions(self, seconds: Numbers) -> Numbers:
        """(n, 2) at the instants `seconds` (n,), or (1, 2) where they rest all the time."""
        start, end = np.array(self._from), np.array(self.on)
        if seconds[0] >= self.settled:
            return end[None, :]
        directions: Numbers = start + smooth((seconds - self._since) / self._takes)[:, None] * (end - start)
        return directions


def path(fixations: list[tuple[float, Direction]], start: Direction, seconds: Numbers) -> Numbers:
    """(n, 2): the eyes on `start`, then on one fixation (second, direction) after the other."""
    directions = np.tile(np.array(start), (len(seconds), 1))
    before = start
    for at, on in fixations:
        step = np.array(on) - np.array(before)
        directions += smooth((seconds - at) / saccade(before, on))[:, None] * step
        before = on
    return directions
