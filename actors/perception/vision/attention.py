"""Whether someone looks at us: how the head is held, and where the irises are in it."""

from __future__ import annotations

import math

import numpy as np
from numpy.typing import NDArray

from actors.perception.vision.mesh import Mesh
from policies.arkit import INDEX

# (outer or inner corner, the other one, middle of the iris) of the right and of the left eye.
_EYES = ((33, 133, 468), (362, 263, 473))
_BALL = 2.4
"""Sine of an eye's turn for a shift of its iris by one width of the eye: about 29 mm wide, radius 12 mm."""
_RESTING = -0.075
"""How far an iris that looks straight ahead is below the line of the corners, in widths of the eye (mean of 15)."""
_STRAYED = 0.45
"""A shift that no eye makes: sunglasses, or an eye on the far side of the face."""
_FURTHEST = 30.0
"""Degrees that eyes are believed to turn to a side."""
_CLOSED = 0.5
"""Weight of both eyeBlinks from which nobody can say where the eyes look."""
_BELOW = -4.0
"""Degrees: people who look at a screen look below the camera on top of it."""
_HALF, _SPREAD = 17.0, 4.0
"""Degrees off at which looking at us is as likely as not, and how soon that changes about there."""
_PATIENCE = 600_000_000
"""ns for which closed eyes are a blink, and what they looked at before still counts."""
_BLINKS = (INDEX["eyeBlinkLeft"], INDEX["eyeBlinkRight"])


def eyes_turned(mesh: Mesh, frame: NDArray[np.float64]) -> tuple[float, float] | None:
    """Yaw and pitch of both eyes in the head, degrees (positive: towards the face's left, up).

    None where the eyes cannot be seen.
    """
    points = mesh.points
    aside, down = 0.0, 0.0
    for one, other, iris in _EYES:
        width = float(np.linalg.norm(points[other] - points[one])) + 1e-6
        shift = frame @ (points[iris] - (points[one] + points[other]) / 2) / width
        if abs(shift[0]) > _STRAYED or abs(shift[1]) > _STRAYED:
            return None
        aside += float(shift[0]) / 2
        down += float(shift[1]) / 2
    return _turn(aside), -_turn(down - _RESTING)


def _turn(shift: float) -> float:
    angle = math.degrees(math.asin(min(1.0, max(-1.0, shift * _BALL))))
    return min(_FURTHEST, max(-_FURTHEST, angle))


class Attention:
    """The probability that one person looks at us, steady over blinks."""

    def __init__(self) -> None:
        self._looks = 0.5
        self._last = 0
        self._open = 0
        self._begun = False

    def update(
        self,
        t: int,
        head: tuple[float, float, float],
        eyes: tuple[float, float] | None,
        blendshapes: tuple[float, ...],
    ) -> float:
        """`t` in ns, `head` as in `events.Face`, `eyes` as `eyes_turned` gives them: without
        them only the head counts.
        """
        closed = min(blendshapes[blink] for blink in _BLINKS) > _CLOSED
        if not closed:
            self._open = t
        if closed and self._begun and t - self._open < _PATIENCE:
            return self._looks
        yaw, pitch = eyes or (0.0, 0.0)
        off = math.hypot(head[0] + yaw, 0.8 * (head[1] + pitch - _BELOW))
        looks = 0.1 if closed else 1.0 / (1.0 + math.exp(min(50.0, (off - _HALF) / _SPREAD)))
        share = 1.0 - math.exp(-(t - self._last) / 200e6) if self._begun else 1.0
        self._looks += min(1.0, max(0.0, share)) * (looks - self._looks)
        self._last, self._begun = t, True
        return self._looks
