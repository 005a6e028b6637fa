"""Pictures of the person as the loop wants them: at most two a second, small, as JPEG."""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import NDArray

from actors.messages import Frame
from policies.events import SECOND

SLOT_NS = SECOND // 2
"""The grid: the first picture at or after each multiple of this is taken, so at most two a second."""
LONGEST_SIDE = 640
"""Pixels: enough for the face models at arm's length, and about 40 kB a picture."""
JPEG_QUALITY = 80


class Slots:
    """Chooses the pictures of the grid from a stream of pictures with rising times."""

    def __init__(self) -> None:
        self._next = 0

    def wants(self, t: int) -> bool:
        """Whether the picture captured at `t` (ns on the session's clock) is the one for its slot."""
        if t < self._next:
            return False
        self._next = (t // SLOT_NS + 1) * SLOT_NS
        return True


def fitted(width: int, height: int) -> tuple[int, int]:
    """The size that a picture of this size is sent in: never enlarged, longest side at most LONGEST_SIDE."""
    scale = min(1.0, LONGEST_SIDE / max(width, height))
    return max(1, round(width * scale)), max(1, round(height * scale))


def encoded(picture: NDArray[np.uint8] | Any) -> Frame:
    """`picture` (height, width, 3; blue, green, red) as a message, without a change of size."""
    import cv2

    ok, jpeg = cv2.imencode(".jpg", picture, [cv2.IMWRITE_JPEG_QUALITY, JPEG_QUALITY])
    if not ok:
        raise ValueError(f"a picture of shape {picture.shape} cannot be encoded as JPEG")
    return Frame(jpeg.tobytes(), picture.shape[1], picture.shape[0])
