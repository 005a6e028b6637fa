"""How a head is held, out of the points on its face; the axes that the other measures are taken along."""

from __future__ import annotations

import math

import numpy as np
from numpy.typing import NDArray

from actors.perception.vision.mesh import Mesh

# Pairs (on the face's right, on its left) that speaking and smiling hardly move, and the line from the top of the
# forehead to the chin: in Google's canonical face model it is within a degree of upright.
_RIGHT = np.array([33, 133, 127, 234, 54])
_LEFT = np.array([263, 362, 356, 454, 284])
_TOP, _CHIN = 10, 152
_LEAN = 3.0
"""Degrees by which that line leans forward against a fit of the whole canonical face (mean of 22 faces)."""


def axes(mesh: Mesh) -> NDArray[np.float64]:
    """Rows: towards the face's left, down to the chin, and back into the head; unit vectors in the picture's frame."""
    points = mesh.points.astype(np.float64)
    across = (points[_LEFT] - points[_RIGHT]).sum(axis=0)
    across /= np.linalg.norm(across) + 1e-9
    down = points[_CHIN] - points[_TOP]
    down -= across * (down @ across)
    down /= np.linalg.norm(down) + 1e-9
    return np.stack([across, down, np.cross(across, down)])


def pose(frame: NDArray[np.float64]) -> tuple[float, float, float]:
    """Yaw, pitch and roll in degrees, as `policies.events.Face` has them, of the axes of a face."""
    across, _, back = frame
    yaw = math.degrees(math.atan2(-back[0], back[2]))
    pitch = math.degrees(math.asin(min(1.0, max(-1.0, back[1])))) + _LEAN
    roll = math.degrees(math.atan2(across[1], across[0]))
    return yaw, pitch, roll
