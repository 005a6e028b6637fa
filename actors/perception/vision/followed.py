"""One face that is followed from picture to picture, and all that is known of it."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from actors.perception.vision.attention import Attention, eyes_turned
from actors.perception.vision.detector import Square
from actors.perception.vision.expression import PERIOD, Expression, ask_network
from actors.perception.vision.head import axes, pose
from actors.perception.vision.life import Life
from actors.perception.vision.lips import Lips
from actors.perception.vision.mesh import CERTAIN, PRESENT, Mesh, cut, find_blendshapes, find_mesh
from policies.arkit import NEUTRAL
from policies.events import SECOND, Face

if TYPE_CHECKING:
    from actors.perception.vision.networks import FaceModels

SMALLEST = 20.0
"""Pixels: a smaller face has no features to speak of."""
_STILL = 4.0
"""Mean difference in grey levels, over that part of the face (of 6 x 6) where it is largest, up to which a face is
taken for unchanged: on clips of talkers the opening of the lips then differs by less than what counts as movement."""
_LARGE = 25.0
"""The same where a blink, a smile or a turning of the head has begun."""
_REUSED = 2
"""Looks in a row for which a mesh serves again while the face is unchanged."""
_ALIKE, _SAME_EXPRESSION = 6.0, 2 * SECOND
"""Grey levels (as above) up to which, and ns for which, the expression network's opinion of a face serves again."""

_Thumbnail = NDArray[np.uint8]


class Followed:
    """A face with a number. Times are `t` in ns; squares are in pixels of the picture."""

    def __init__(self, track: int, t: int, square: Square) -> None:
        self.track = track
        self.square = square
        self.looked = t
        """When the face was last looked at."""
        self.head = (0.0, 0.0, 0.0)
        self._blendshapes = NEUTRAL
        self._looks = 0.5
        self._eyes: tuple[float, float] | None = None
        self._attention, self._lips, self._expression, self._life = Attention(), Lips(), Expression(), Life()
        self._thumbnail: _Thumbnail | None = None
        self._reused, self._fresh = 0, 0
        self._opinion: tuple[int, _Thumbnail, NDArray[np.float64]] | None = None
        self.asked = t - PERIOD
        """When the expression network was last asked."""

    @property
    def movement(self) -> float:
        """How much the lips move (`lips.Lips.movement`)."""
        return self._lips.movement

    def alive(self, t: int) -> bool:
        """Whether it is alive for all we know."""
        return self._life.likely(t)

    def take_up(self, square: Square) -> None:
        """Go on from where the face was found again."""
        self.square, self._thumbnail = square, None

    def look(self, models: FaceModels, picture: NDArray[np.uint8], t: int, fresh: int) -> bool:
        """Look at the face in the next picture. False: it is not there.

        The networks run where the face has changed; but after `fresh` such looks in a row (0: never) one is made do
        without them, unless the change is a large one.
        """
        if not self._serves_again(picture, fresh):
            if self._thumbnail is None:
                mesh = _first_mesh(models, picture, self.square)
            else:
                mesh = find_mesh(models, cut(picture, self.square), self.square)
            if mesh.evidence < PRESENT or mesh.square.side < SMALLEST or _outside(mesh.square, picture):
                self._thumbnail = None
                return False
            frame = axes(mesh)
            self.square, self.head = mesh.square, pose(frame)
            self._eyes = eyes_turned(mesh, frame)
            self._blendshapes = find_blendshapes(models, mesh, eyes=self._eyes is not None)
            self._lips.add(t, mesh)
            self._thumbnail = _thumbnail(picture, mesh.square)
            self._reused, self._fresh = 0, self._fresh + 1
        else:
            self._reused, self._fresh = self._reused + 1, 0
            self._lips.again(t)
        self.looked = t
        self._looks = self._attention.update(t, self.head, self._eyes, self._blendshapes)
        self._life.add(t, self.head, self._blendshapes)
        self._expression.add_blendshapes(t, self._blendshapes)
        return True

    def wants_opinion(self, t: int, period: int) -> bool:
        """Whether the expression network is due, which is asked every `period` ns."""
        return t - self.asked >= period

    def ask(self, models: FaceModels, picture: NDArray[np.uint8], t: int) -> None:
        """Ask the expression network, unless it was asked about the same picture of the face just before."""
        self.asked = t
        opinion, thumbnail = self._opinion, self._thumbnail
        if thumbnail is None:
            return
        if (
            opinion is None
            or t - opinion[0] > _SAME_EXPRESSION
            or _difference(opinion[1], thumbnail) > _ALIKE
        ):
            opinion = self._opinion = (t, thumbnail, ask_network(models, picture, self.square))
        self._expression.add_opinion(t, opinion[2])

    def face(self, t: int, size: tuple[int, int], speaks: float) -> Face:
        """What to tell of it at `t`; `size` is the picture's width and height."""
        width, height = size
        half = self.square.side / 2
        left, right = max(0.0, self.square.x - half), min(float(width), self.square.x + half)
        top, bottom = max(0.0, self.square.y - half), min(float(height), self.square.y + half)
        emotion, score = self._expression.now()
        return Face(
            track=self.track,
            box=(left / width, top / height, (right - left) / width, (bottom - top) / height),
            head=self.head,
            looks=self._looks,
            speaks=speaks,
            expression=emotion,
            expression_score=score,
            alive=self.alive(t),
            blendshapes=self._blendshapes,
        )

    def _serves_again(self, picture: NDArray[np.uint8], fresh: int) -> bool:
        """Whether the mesh of the picture before will do for this one."""
        if self._thumbnail is None:
            return False
        change = _difference(self._thumbnail, _thumbnail(picture, self.square))
        if change <= _STILL:
            return self._reused < _REUSED
        return change <= _LARGE and 0 < fresh <= self._fresh


def _first_mesh(models: FaceModels, picture: NDArray[np.uint8], square: Square) -> Mesh:
    """The mesh of a face that the detector found: its squares are rough, so once more from the points.

    Where that leaves a doubt, the face may stand on its head.
    """
    mesh = find_mesh(models, cut(picture, square), square)
    mesh = find_mesh(models, cut(picture, mesh.square), mesh.square)
    if mesh.evidence >= CERTAIN:
        return mesh
    turned = Square(square.x, square.y, square.side, square.roll + math.pi)
    other = find_mesh(models, cut(picture, turned), turned)
    other = find_mesh(models, cut(picture, other.square), other.square)
    return max(mesh, other, key=lambda mesh: mesh.evidence)


def _outside(square: Square, picture: NDArray[np.uint8]) -> bool:
    return not (0 <= square.x < picture.shape[1] and 0 <= square.y < picture.shape[0])


def _thumbnail(picture: NDArray[np.uint8], square: Square) -> _Thumbnail:
    """The face, upright, 48 x 48, grey."""
    import cv2

    crop = cv2.resize(cut(picture, square, 128), (64, 64), interpolation=cv2.INTER_AREA)
    grey = cv2.cvtColor(crop, cv2.COLOR_BGR2GRAY)
    return np.asarray(grey[8:56, 8:56], np.uint8)


def _difference(one: _Thumbnail, other: _Thumbnail) -> float:
    """The largest mean difference (grey levels) over any of the 6 x 6 parts of two thumbnails."""
    import cv2

    parts = cv2.resize(cv2.absdiff(one, other).astype(np.float32), (6, 6), interpolation=cv2.INTER_AREA)
    return float(parts.max())
