"""The pencil: shapes in the making, and a pose to draw them in.

The board is 512 units wide and high, y downwards, the head's middle at x = 256. A feature is drawn by a function that
takes a `Pose` and returns its shapes; it must return the same shapes, with as many points, in every pose.
"""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

Points = NDArray[np.float64]
MIDDLE = 256.0
ROUND = 0.5523
"""Length of a cubic's handles, in radii, that makes a quarter of a circle."""
HEAD_CENTRE = (MIDDLE, 262.0)
HEAD_RADII = (205.0, 205.0, 150.0)
FULL_TURN = math.radians(30.0)


class Pose:
    """Values of channels (blendshapes, head turns, proportions); those that are not named are 0."""

    def __init__(self, values: Mapping[str, float]) -> None:
        self._values = values

    def __call__(self, name: str) -> float:
        return self._values.get(name, 0.0)

    def mean(self, name: str) -> float:
        """The mean of the left and the right one."""
        return (self(name + "Left") + self(name + "Right")) / 2


@dataclass
class Fill:
    """A colour of the palette, or a gradient over some. `stops` are (place 0..1, colour, opacity 0..1).

    `anchors` are on the board and move with the shape: the two ends of a linear gradient, or the centre of a radial
    one with this `radius`.
    """

    stops: Sequence[tuple[float, str, float]]
    anchors: Sequence[tuple[float, float]] = ()
    radius: float = 0.0


@dataclass
class Shape:
    """A path, filled or stroked. `verbs` are those of the rig format, `points` what they consume, in order.

    `depth` is how far before the head's middle it lies (None: on the head's surface, point by point, as if all were
    at the height `level` where that is given, so that lids which meet stay together when the head nods).
    """

    name: str
    verbs: str
    points: Points
    fill: Fill | None = None
    stroke: str = ""
    width: float = 0.0
    opacity: float = 1.0
    group: str = "head"
    part: str = ""
    clip: Sequence[str] = ()
    depth: float | None = None
    level: float | None = None

    def all_points(self, pose: Pose) -> Points:
        """Path and gradient points, with the head turned as the pose says (1 is 30 degrees)."""
        anchors = self.fill.anchors if self.fill else ()
        points = np.vstack([self.points, np.reshape(np.asarray(anchors, float), (-1, 2))])
        if self.group != "head":
            return points
        depth = self._depths(points)[:, None] * math.sin(FULL_TURN)
        turn = np.array([pose("headYaw"), -pose("headPitch")])
        # What lies on the face draws together as it turns aside; head and ears keep their size.
        closer = (1 - math.cos(FULL_TURN)) * turn**2 if self.depth is None or self.depth > 50 else 0.0
        result: Points = points + turn * depth - closer * (points - np.array(HEAD_CENTRE))
        return result

    def _depths(self, points: Points) -> Points:
        """Handles get the depth of the point that they belong to, or turning would put kinks into the curves."""
        if self.depth is not None:
            return np.full(len(points), self.depth)
        depths = surface_depth(
            points if self.level is None else np.stack([points[:, 0], 0 * points[:, 1] + self.level], 1)
        )
        at = 0
        for verb in self.verbs:
            if verb == "C":
                depths[at], depths[at + 1] = depths[at - 1], depths[at + 2]
            at += {"M": 1, "L": 1, "Q": 2, "C": 3, "Z": 0}[verb]
        return depths


def surface_depth(points: Points) -> Points:
    """How far the head's surface lies before its middle at these points of the board."""
    offset = (points - np.array(HEAD_CENTRE)) / np.array(HEAD_RADII[:2])
    depth: Points = HEAD_RADII[2] * np.sqrt(np.maximum(0.02, 1.0 - (offset**2).sum(axis=1)))
    return depth


def plain(colour: str, opacity: float = 1.0) -> Fill:
    return Fill([(0.0, colour, opacity)])


def linear(start: tuple[float, float], end: tuple[float, float], *stops: tuple[float, str, float]) -> Fill:
    return Fill(stops, (start, end))


def radial(centre: tuple[float, float], radius: float, *stops: tuple[float, str, float]) -> Fill:
    return Fill(stops, (centre,), radius)


def oval(x: float, y: float, rx: float, ry: float) -> tuple[str, Points]:
    """An ellipse of four cubics."""
    kx, ky = rx * ROUND, ry * ROUND
    points = [
        (x, y - ry),
        *((x + kx, y - ry), (x + rx, y - ky), (x + rx, y)),
        *((x + rx, y + ky), (x + kx, y + ry), (x, y + ry)),
        *((x - kx, y + ry), (x - rx, y + ky), (x - rx, y)),
        *((x - rx, y - ky), (x - kx, y - ry), (x, y - ry)),
    ]
    return "MCCCCZ", np.array(points)


def symmetric(right_half: Sequence[tuple[float, float]]) -> tuple[str, Points]:
    """A closed outline of cubics from its right half, top to bottom, x counted from the middle."""
    half = np.array(right_half, float)
    mirrored = half[-2::-1] * np.array([-1.0, 1.0])
    points = np.vstack([half, mirrored]) + np.array([MIDDLE, 0.0])
    return "M" + "C" * ((len(points) - 1) // 3) + "Z", points


def turned(points: Points, pivot: tuple[float, float], degrees: float) -> Points:
    """Points rotated clockwise, as seen, about a pivot."""
    a = math.radians(degrees)
    rotation = np.array([[math.cos(a), math.sin(a)], [-math.sin(a), math.cos(a)]])
    result: Points = (points - np.array(pivot)) @ rotation + np.array(pivot)
    return result
