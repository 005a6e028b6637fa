"""478 points on a face, and the 52 blendshape weights that follow from them: Google's face mesh networks.

Point numbers are those of the MediaPipe face mesh. "Left" is the face's own left, which an ordinary camera shows on
the right of the picture.
"""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from actors.perception.vision.detector import Square
from actors.perception.vision.networks import FaceModels
from policies.arkit import BLENDSHAPES

CROP = 256
MARGIN = 1.5
"""Side of what the network looks at, in sides of the face's box."""
RIGHT_EYE, LEFT_EYE = 33, 263
"""The outer corners of the eyes."""
PRESENT = 0.0
"""Evidence below which there is no face."""
CERTAIN = 13.0
"""Evidence that only an upright face gives. Upright faces: 15 to 24, half hidden ones 3 to 13; faces upside down, which
the network takes for strange upright ones: −10 to 13."""

# The 146 points that the blendshape network reads, in the order of its input.
_READ = np.fromstring(
    """0 1 4 5 6 7 8 10 13 14 17 21 33 37 39 40 46 52 53 54 55 58 61 63 65 66 67 70 78 80 81 82 84 87 88 91 93 95
    103 105 107 109 127 132 133 136 144 145 146 148 149 150 152 153 154 155 157 158 159 160 161 162 163 168 172 173
    176 178 181 185 191 195 197 234 246 249 251 263 267 269 270 276 282 283 284 285 288 291 293 295 296 297 300 308
    310 311 312 314 317 318 321 323 324 332 334 336 338 356 361 362 365 373 374 375 377 378 379 380 381 382 384 385
    386 387 388 389 390 397 398 400 402 405 409 415 454 466 468 469 470 471 472 473 474 475 476 477""",
    np.intp,
    sep=" ",
)
_OF_EYES = np.array([index for index, name in enumerate(BLENDSHAPES) if name.startswith("eye")])


@dataclass(frozen=True, slots=True)
class Mesh:
    """`points` (478, 3) in pixels of the picture: right, down, away; depth on the same scale as the rest.

    `evidence` is the logarithm of the odds that there is a face.
    """

    points: NDArray[np.float32]
    evidence: float
    square: Square
    """Around the points: where to look for the face in the next picture."""


def cut(picture: NDArray[np.uint8], square: Square, side: int = CROP) -> NDArray[np.uint8]:
    """The face upright in `side` x `side` pixels (BGR); black where the picture ends."""
    import cv2

    return np.asarray(cv2.warpAffine(picture, _towards_crop(square, side), (side, side)), np.uint8)


def find_mesh(models: FaceModels, crop: NDArray[np.uint8], square: Square) -> Mesh:
    """The points of the face in `crop`, which was cut around `square`."""
    import cv2

    colours = cv2.cvtColor(crop, cv2.COLOR_BGR2RGB)
    outputs = models.landmarks(np.multiply(colours, np.float32(1 / 255), dtype=np.float32))
    flat = next(output for output in outputs if output.size == 478 * 3)
    # Two single numbers: the evidence for the face, and that for its tongue.
    evidence = next(float(output[0]) for output in outputs if output.size == 1)
    points = flat.reshape(478, 3)
    matrix = _towards_crop(square)
    back = np.linalg.inv(matrix[:, :2])
    middle = (points[:, :2].min(axis=0) + points[:, :2].max(axis=0)) / 2
    side = float((points[:, :2].max(axis=0) - points[:, :2].min(axis=0)).max())
    shrink = square.side * MARGIN / CROP
    placed = np.empty_like(points)
    placed[:, :2] = (points[:, :2] - matrix[:, 2]) @ back.T
    placed[:, 2] = points[:, 2] * shrink
    centre = (middle - matrix[:, 2]) @ back.T
    eyes = placed[LEFT_EYE] - placed[RIGHT_EYE]
    around = Square(
        float(centre[0]), float(centre[1]), side * shrink, math.atan2(float(eyes[1]), float(eyes[0]))
    )
    return Mesh(placed, evidence, around)


def find_blendshapes(models: FaceModels, mesh: Mesh, *, eyes: bool = True) -> tuple[float, ...]:
    """The 52 weights 0..1 as `policies.arkit` orders them; those of the eyes 0 where these cannot be seen."""
    (weights,) = models.blendshapes(mesh.points[_READ, :2])
    # Its first output is "neutral", which ARKit does not have; ARKit's last, the tongue, it does not see.
    values = np.clip(weights[1 : len(BLENDSHAPES)], 0.0, 1.0)
    if not eyes:
        values[_OF_EYES] = 0.0
    return (*values.tolist(), 0.0)


def _towards_crop(square: Square, side: int = CROP) -> NDArray[np.float32]:
    """The 2 x 3 matrix from the picture's pixels to those of a crop of `side`."""
    scale = side / (square.side * MARGIN)
    cosine, sine = math.cos(square.roll) * scale, math.sin(square.roll) * scale
    return np.array(
        [
            [cosine, sine, side / 2 - cosine * square.x - sine * square.y],
            [-sine, cosine, side / 2 + sine * square.x - cosine * square.y],
        ],
        np.float32,
    )
