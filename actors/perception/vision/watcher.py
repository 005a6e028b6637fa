"""Looks at the pictures of one session: follows up to five faces and says what each shows."""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from actors.perception.vision import remarks
from actors.perception.vision.detector import Square
from actors.perception.vision.expression import PERIOD, PERIOD_OF_VOICE
from actors.perception.vision.followed import Followed
from actors.perception.vision.lips import shares
from actors.perception.vision.networks import FaceModels
from actors.perception.vision.search import Search
from policies.events import SECOND, Seen

MOST = 5
"""Faces followed at a time."""
FORGET = 3 * SECOND
"""How long a face that was lost keeps its number for when it is found again."""
TINY = 64
"""Pixels: in a picture with a shorter side there is nothing to see."""
_EACH = 3
"""Looks within which every face is looked at: 0.3 s at ten looks a second."""
_FRESH, _FRESH_OF_VOICE = 1, 2
"""Of a single face that moves, every second look makes do without the networks, or every third while there is a voice:
ten looks a second would take a fifth of a 2 GHz core. Several faces take turns anyway."""
_FAMILIAR = 1.0
"""Distance, in sides of the face, from where a face was lost within which one that is found is the same; and another
such distance for each second since."""
_SAME = 0.6
"""Distance between two squares, in sides of the larger, below which they are around the same face."""


@dataclass(frozen=True, slots=True)
class _Lost:
    face: Followed
    t: int


class Watcher:
    """What the camera of one session shows. Not thread safe: one look after the other."""

    def __init__(self, models: FaceModels) -> None:
        self._models = models
        self._followed: list[Followed] = []
        self._lost: list[_Lost] = []
        self._search = Search()
        self._remarks = remarks.Remarks()
        self._tracks = 0

    def look(self, picture: NDArray[np.uint8], t: int, voice: bool) -> Seen:
        """What the picture captured at `t` (ns) shows; `voice`: speech is being heard at this moment.

        `picture` is (height, width, 3), blue green red. Blocking: some 5 to 20 ms on a 2 GHz core, and up to 50 when
        the expression network is due or there are five faces. Made for about ten looks a second; the times may have
        gaps. Whatever the picture shows, there is an answer.
        """
        picture = _three_channels(picture)
        height, width = picture.shape[:2]
        if min(height, width) < TINY:
            self._followed, self._lost = [], []
            self._remarks.note(t, {remarks.TOO_SMALL: True})
            return Seen(t, (), float(picture.mean()) / 255 if picture.size else 0.0)
        sample = picture[::16, ::16]
        brightness = float(sample.mean()) / 255
        self._look_at_faces(picture, t, voice)
        if self._search.due(t, somebody=bool(self._followed)):
            self._find(picture, t)
        self._ask_for_expression(picture, t, voice)
        self._note(t, brightness, float(sample.std()))
        speaking = shares([face.movement for face in self._followed], voice=voice)
        faces = [
            face.face(t, (width, height), speaks)
            for face, speaks in zip(self._followed, speaking, strict=True)
        ]
        return Seen(t, tuple(sorted(faces, key=lambda face: -face.box[2] * face.box[3])), brightness)

    def remarks(self) -> tuple[str, ...]:
        """What the person should be told about the picture; each once until it has changed."""
        return self._remarks.take()

    def _look_at_faces(self, picture: NDArray[np.uint8], t: int, voice: bool) -> None:
        """At those who have waited longest: all within _EACH looks."""
        turn = sorted(self._followed, key=lambda face: face.looked)
        fresh = 0 if len(turn) > 1 else _FRESH_OF_VOICE if voice else _FRESH
        for face in turn[: math.ceil(len(turn) / _EACH)]:
            if not face.look(self._models, picture, t, fresh):
                self._lose(face, t)
            elif any(
                other is not face and other.square.distance(face.square) < _SAME / 2
                for other in self._followed
            ):
                self._followed.remove(face)  # two have met on one face; the other one has looked longer

    def _lose(self, face: Followed, t: int) -> None:
        self._followed.remove(face)
        self._lost.append(_Lost(face, t))

    def _find(self, picture: NDArray[np.uint8], t: int) -> None:
        self._lost = [lost for lost in self._lost if t - lost.t < FORGET]
        somebody = bool(self._followed)
        for square in self._search.now(self._models, picture, t, MOST, somebody=somebody):
            if len(self._followed) >= MOST:
                return
            if any(face.square.distance(square) < _SAME for face in self._followed):
                continue
            lost = self._who_was_lost(square, t)
            if lost is not None:
                face = lost.face
                face.take_up(square)
            else:
                face = Followed(self._tracks + 1, t, square)
            if not face.look(self._models, picture, t, 0):
                continue
            if lost is not None:
                self._lost.remove(lost)
            else:
                self._tracks += 1
            self._followed.append(face)

    def _who_was_lost(self, square: Square, t: int) -> _Lost | None:
        near = [
            lost
            for lost in self._lost
            if lost.face.square.distance(square) < _FAMILIAR * (1 + (t - lost.t) / SECOND)
            and 0.5 < lost.face.square.side / square.side < 2
        ]
        return min(near, key=lambda lost: lost.face.square.distance(square), default=None)

    def _ask_for_expression(self, picture: NDArray[np.uint8], t: int, voice: bool) -> None:
        """One face a look: several take turns."""
        period = PERIOD_OF_VOICE if voice else PERIOD
        due = [face for face in self._followed if face.looked == t and face.wants_opinion(t, period)]
        if due:
            face = min(due, key=lambda face: face.asked)
            face.ask(self._models, picture, t)

    def _note(self, t: int, brightness: float, contrast: float) -> None:
        nobody = not self._followed
        self._remarks.note(
            t,
            {
                remarks.TOO_SMALL: False,
                remarks.TOO_DARK: nobody and brightness < remarks.DARK,
                remarks.NOTHING: nobody and brightness >= remarks.DARK and contrast < remarks.PLAIN,
                remarks.UPSIDE_DOWN: not nobody and all(abs(face.head[2]) > 120 for face in self._followed),
                remarks.PHOTOGRAPH: not nobody and not any(face.alive(t) for face in self._followed),
            },
        )


def _three_channels(picture: NDArray[np.uint8]) -> NDArray[np.uint8]:
    """Any picture as (height, width, 3) in one piece of memory; no copy where it is that already."""
    if picture.ndim == 2:
        picture = np.repeat(picture[:, :, None], 3, axis=2)
    elif picture.ndim != 3 or picture.shape[2] < 3:
        return np.zeros((0, 0, 3), np.uint8)
    return np.ascontiguousarray(picture[:, :, :3], np.uint8)
