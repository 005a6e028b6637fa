"""Looking for faces over the whole picture, a part at a time, so that each search costs one run of the detector.

The detector shrinks what it gets to 128 x 128, where a face at the other end of a room vanishes: so it is also shown
the two squares at the ends of the picture, and, while nobody is found, the picture upside down.
"""

from __future__ import annotations

import math
from itertools import count
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from actors.perception.vision.detector import Square, find_faces
from policies.events import SECOND

if TYPE_CHECKING:
    from actors.perception.vision.networks import FaceModels

WHILE_NOBODY = SECOND // 5
WHILE_SOMEBODY = SECOND
"""ns between two searches."""
_OBLONG = 1.15
"""From this ratio of its sides on a picture is searched by its squares too."""
_WHOLE, _FIRST, _LAST, _TURNED = "whole", "first", "last", "turned"
_OBLONG_PARTS: tuple[str, ...] = (_WHOLE, _FIRST, _LAST)
_SQUARE_PARTS: tuple[str, ...] = (_WHOLE,)


class Search:
    """Which part is next."""

    def __init__(self) -> None:
        self._turn = count()
        self._next: int | None = None

    def due(self, t: int, *, somebody: bool) -> bool:
        """Whether it is time for a search; `somebody`: a face is being followed."""
        return self._next is None or t >= self._next - (0 if somebody else WHILE_SOMEBODY - WHILE_NOBODY)

    def now(
        self, models: FaceModels, picture: NDArray[np.uint8], t: int, most: int, *, somebody: bool
    ) -> list[Square]:
        """Up to `most` faces in the part whose turn it is. The first search is over the whole picture."""
        self._next = t + WHILE_SOMEBODY
        height, width = picture.shape[:2]
        side = min(height, width)
        oblong = max(height, width) > _OBLONG * side
        parts = _OBLONG_PARTS if oblong else _SQUARE_PARTS
        if not somebody:
            parts = (*parts, _TURNED)
        part = parts[next(self._turn) % len(parts)]
        if part == _TURNED:
            faces = find_faces(models, np.ascontiguousarray(picture[::-1, ::-1]), most)
            return [
                Square(width - face.x, height - face.y, face.side, _wrapped(face.roll + math.pi))
                for face in faces
            ]
        if part == _FIRST:
            return find_faces(models, picture[:side, :side], most)
        if part == _LAST:
            faces = find_faces(models, picture[height - side :, width - side :], most)
            return [
                Square(face.x + width - side, face.y + height - side, face.side, face.roll) for face in faces
            ]
        return find_faces(models, picture, most)


def _wrapped(angle: float) -> float:
    return math.remainder(angle, 2 * math.pi)
