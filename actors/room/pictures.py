"""Pictures of the person as the loop wants them: two a second as JPEG to keep, ten a second plain to look at."""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import NDArray

from actors.messages import Frame, Preview
from policies.events import SECOND

FRAME_NS = SECOND // 2
"""The grid of `Frame`: the first picture at or after each multiple of this is taken, so at most two a second."""
PREVIEW_NS = SECOND // 10
"""The same for `Preview`."""
LONGEST_SIDE = 640
"""Pixels of a `Frame`: about 40 kB a picture."""
PREVIEW_SIDE = 480
"""Pixels of a `Preview`: enough for the face models at arm's length."""
JPEG_QUALITY = 80

Pixels = NDArray[np.uint8] | Any


class Slots:
    """Chooses the pictures of a grid of `every` ns from a stream of pictures with rising times."""

    def __init__(self, every: int) -> None:
        self._every = every
        self._next = 0

    def wants(self, t: int) -> bool:
        """Whether the picture captured at `t` (ns on the session's clock) is the one for its slot."""
        if t < self._next:
            return False
        self._next = (t // self._every + 1) * self._every
        return True


class Grids:
    """Both grids at once."""

    def __init__(self) -> None:
        self._frames = Slots(FRAME_NS)
        self._previews = Slots(PREVIEW_NS)

    def wanted(self, t: int) -> tuple[type[Frame] | type[Preview], ...]:
        """What the picture captured at `t` is to become."""
        previews: tuple[type[Preview], ...] = (Preview,) if self._previews.wants(t) else ()
        return (*previews, Frame) if self._frames.wants(t) else previews


def fitted(width: int, height: int, longest: int = LONGEST_SIDE) -> tuple[int, int]:
    """The size that a picture of this size is sent in: never enlarged, longest side at most `longest`."""
    scale = min(1.0, longest / max(width, height))
    return max(1, round(width * scale)), max(1, round(height * scale))


def made(kind: type[Frame] | type[Preview], picture: Pixels) -> Frame | Preview:
    """`picture` (height, width, 3; blue, green, red) as a message of this kind, made smaller where it is too large."""
    import cv2

    height, width = picture.shape[:2]
    size = fitted(width, height, LONGEST_SIDE if kind is Frame else PREVIEW_SIDE)
    if size != (width, height):
        picture = cv2.resize(picture, size, interpolation=cv2.INTER_AREA)
    if kind is Preview:
        return Preview(picture.tobytes(), *size)
    ok, jpeg = cv2.imencode(".jpg", picture, [cv2.IMWRITE_JPEG_QUALITY, JPEG_QUALITY])
    if not ok:
        raise ValueError(f"a picture of shape {picture.shape} cannot be encoded as JPEG")
    return Frame(jpeg.tobytes(), *size)
