"""A pose of the face as one row of numbers, so that a whole clause is computed at once.

A row holds the 52 blendshape weights, then yaw, pitch and roll of the head in degrees, its shift right, up and
forward in head widths, and yaw and pitch of the eyes in degrees: everything of an `AvatarFrame` that moves.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from actors.messages import AvatarFrame
from policies.arkit import BLENDSHAPES, INDEX
from policies.events import SECOND

Poses = NDArray[np.float64]
"""One pose, (SIZE,), or one for each instant, (n, SIZE)."""
Numbers = NDArray[np.float64]

RATE = 30
"""Frames a second."""

WEIGHTS = slice(0, len(BLENDSHAPES))
HEAD = slice(52, 55)
OFFSET = slice(55, 58)
GAZE = slice(58, 60)
SIZE = 60

GAZE_LIMIT = 25.0
"""Degrees that eyes turn in their sockets before they look strained."""

_DIGITS = 1e4
"""Steps a unit that a frame is rounded to: far below what is seen, and short in a record."""

_BLINK = slice(INDEX["eyeBlinkLeft"], INDEX["eyeBlinkRight"] + 1)
_WIDE = slice(INDEX["eyeWideLeft"], INDEX["eyeWideRight"] + 1)


def pts_of(number: int) -> int:
    """When frame `number` of the 30 Hz grid is due, in ns."""
    return number * SECOND // RATE


def weights(**named: float) -> Poses:
    """A row with the named weights; a name without its side means both sides."""
    row = np.zeros(SIZE)
    for name, weight in named.items():
        for full in (name,) if name in INDEX else (name + "Left", name + "Right"):
            row[INDEX[full]] = weight
    return row


def close_lids(poses: Poses, closed: Numbers | None) -> None:
    """Add blinks in place: `closed` (n,) is 1 where the lids are shut, whatever else the eyes do."""
    if closed is None:
        return
    lids = closed[:, None]
    poses[:, _BLINK] += (1.0 - poses[:, _BLINK]) * lids
    poses[:, _WIDE] *= 1.0 - lids


def look(poses: Poses, directions: Numbers) -> None:
    """Turn the eyes in place so that they look in `directions` (n, 2), whatever the head does meanwhile."""
    turned = directions - poses[:, HEAD][:, :2]
    poses[:, GAZE] = np.minimum(np.maximum(turned, -GAZE_LIMIT), GAZE_LIMIT)


def to_frames(
    poses: Poses, pts: Sequence[int], feeling: str, intensity: float, state: str
) -> tuple[AvatarFrame, ...]:
    """Frames from rows; the weights are clipped to what they may be."""
    shapes = poses[:, WEIGHTS]
    np.minimum(np.maximum(shapes, 0.0, out=shapes), 1.0, out=shapes)
    rows: list[list[float]] = (np.rint(poses * _DIGITS) / _DIGITS).tolist()
    return tuple(
        AvatarFrame(
            at,
            tuple(row[WEIGHTS]),
            (row[52], row[53], row[54]),
            (row[55], row[56], row[57]),
            (row[58], row[59]),
            feeling,
            intensity,
            state,
        )
        for at, row in zip(pts, rows, strict=True)
    )


def from_frame(frame: AvatarFrame) -> Poses:
    """The row of a frame."""
    return np.array(frame.weights + frame.head + frame.offset + frame.gaze)
