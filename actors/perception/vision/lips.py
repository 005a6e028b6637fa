"""Who speaks: whose lips move while there is a voice."""

from __future__ import annotations

from collections import deque
from collections.abc import Sequence

import numpy as np

from actors.perception.vision.mesh import LEFT_EYE, RIGHT_EYE, Mesh
from policies.events import SECOND

WINDOW = 6 * SECOND // 10
"""How long the lips are looked at."""
_UPPER, _LOWER = 13, 14
"""The middles of the lips' inner edges."""
_MOVING = 0.018
"""Movement at which speaking is as likely as not. Speakers: 0.03 to 0.06; silent ones and photographs: below 0.014."""
_UNSEEN = 0.6
"""What speaks for a voice from outside the picture, where 1 is a face whose lips move by `_MOVING`."""


class Lips:
    """The opening of one mouth over time."""

    def __init__(self) -> None:
        self._openings: deque[tuple[int, float]] = deque()

    def add(self, t: int, mesh: Mesh) -> None:
        """Another look, at `t` (ns)."""
        points = mesh.points
        across = float(np.linalg.norm(points[LEFT_EYE] - points[RIGHT_EYE])) + 1e-6
        self._push(t, float(np.linalg.norm(points[_UPPER] - points[_LOWER])) / across)

    def again(self, t: int) -> None:
        """Another look, at `t` (ns), that found the face unchanged."""
        if self._openings:
            self._push(t, self._openings[-1][1])

    def _push(self, t: int, opening: float) -> None:
        self._openings.append((t, opening))
        # Where several faces take turns, a window holds two looks only, and a movement takes three.
        while self._openings[0][0] < t - (WINDOW if len(self._openings) > 3 else 2 * WINDOW):
            self._openings.popleft()

    @property
    def movement(self) -> float:
        """Standard deviation of the opening over the last WINDOW, in distances between the eyes' outer corners."""
        if len(self._openings) < 3:
            return 0.0
        return float(np.std([opening for _, opening in self._openings]))


def shares(movements: Sequence[float], *, voice: bool) -> list[float]:
    """For each face the probability that the present voice is theirs; together at most 1, and 0 without a voice."""
    if not voice:
        return [0.0] * len(movements)
    weights = [(movement / _MOVING) ** 3 for movement in movements]
    return [weight / (_UNSEEN + sum(weights)) for weight in weights]
