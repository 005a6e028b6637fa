"""Where faces are in a whole picture: Google's short-range face detector ("BlazeFace"), and the decoding of it.

The network looks at 128 x 128 and answers for 896 anchors: two at each of 16 x 16 places, six at each of 8 x 8, each
with a score, a box and six points, of which the first two are the eyes.
"""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from actors.perception.vision.networks import FaceModels

SIDE = 128
SCORE = 0.5
"""Probability from which an answer is taken for a face."""
OVERLAP = 0.3
"""Intersection over union from which two answers are the same face."""


@dataclass(frozen=True, slots=True)
class Square:
    """A square around a face, in pixels of the picture: centre, side, and its roll (radians, clockwise as seen)."""

    x: float
    y: float
    side: float
    roll: float

    def distance(self, other: Square) -> float:
        """Between the centres, in sides of the larger."""
        return math.hypot(self.x - other.x, self.y - other.y) / max(self.side, other.side, 1e-6)


def _anchors() -> NDArray[np.float32]:
    places = [
        ((column + 0.5) / cells, (row + 0.5) / cells)
        for cells, each in ((16, 2), (8, 6))
        for row in range(cells)
        for column in range(cells)
        for _ in range(each)
    ]
    return np.array(places, np.float32)


ANCHORS = _anchors()


def find_faces(models: FaceModels, picture: NDArray[np.uint8], most: int) -> list[Square]:
    """At most `most` faces in the picture (height, width, 3; BGR), the surest first.

    Faces much smaller than a tenth of the longer side are not seen: the network is made for arm's length.
    """
    import cv2

    height, width = picture.shape[:2]
    scale = SIDE / max(height, width)
    left, top = (SIDE - width * scale) / 2, (SIDE - height * scale) / 2
    small = cv2.resize(
        picture, (max(1, round(width * scale)), max(1, round(height * scale))), interpolation=cv2.INTER_AREA
    )
    square = np.full((SIDE, SIDE, 3), -1.0, np.float32)
    x, y = (SIDE - small.shape[1]) // 2, (SIDE - small.shape[0]) // 2
    square[y : y + small.shape[0], x : x + small.shape[1]] = small[:, :, ::-1] * np.float32(1 / 127.5) - 1.0
    boxes, logits = models.detector(square)
    if boxes.size < logits.size:
        boxes, logits = logits, boxes
    candidates = np.flatnonzero(logits > math.log(SCORE / (1 - SCORE)))
    candidates = candidates[np.argsort(-logits[candidates])]
    points = boxes.reshape(-1, 8, 2)[candidates] / SIDE
    faces: list[Square] = []
    for point, anchor in zip(points, ANCHORS[candidates], strict=True):
        centre = (point[0] + anchor) * SIDE
        towards = point[3] - point[2]
        face = Square(
            float(centre[0] - left) / scale,
            float(centre[1] - top) / scale,
            float(max(point[1])) * SIDE / scale,
            math.atan2(float(towards[1]), float(towards[0])),
        )
        if len(faces) < most and all(_overlap(face, other) < OVERLAP for other in faces):
            faces.append(face)
    return faces


def _overlap(one: Square, other: Square) -> float:
    """Intersection over union, both taken as upright."""
    wide = (one.side + other.side) / 2 - abs(one.x - other.x)
    high = (one.side + other.side) / 2 - abs(one.y - other.y)
    if wide <= 0 or high <= 0:
        return 0.0
    shared = min(wide, one.side, other.side) * min(high, one.side, other.side)
    return shared / (one.side**2 + other.side**2 - shared)
