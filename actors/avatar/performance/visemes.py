"""The mouth of each viseme: ARKit weights, tuned to our rig.

The fifteen visemes are those of the Oculus lip sync: silence, lips closed (PP: p b m), lip under teeth (FF: f v),
tongue between teeth (TH), DD (t d), kk (k g), CH (ch j sh), SS (s z), nn (n l), RR (r), and five vowels.
"""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np
from numpy.typing import NDArray

from policies.arkit import BLENDSHAPES, INDEX

Weights = NDArray[np.float32]


def _both(**weights: float) -> dict[str, float]:
    """Weights for the two sides at once."""
    return {name + side: weight for name, weight in weights.items() for side in ("Left", "Right")}


SHAPES: Mapping[str, Mapping[str, float]] = {
    "sil": {},
    "PP": {**_both(mouthPress=0.7), "mouthRollLower": 0.35, "mouthRollUpper": 0.35, "mouthClose": 0.1},
    "FF": {**_both(mouthUpperUp=0.8), "mouthRollLower": 0.3, "mouthShrugLower": 0.15, "jawOpen": 0.09},
    "TH": {**_both(mouthUpperUp=0.2, mouthLowerDown=0.2), "jawOpen": 0.22, "tongueOut": 0.5},
    "DD": {**_both(mouthUpperUp=0.2, mouthLowerDown=0.35), "jawOpen": 0.2},
    "kk": {**_both(mouthUpperUp=0.15, mouthLowerDown=0.2, mouthStretch=0.1), "jawOpen": 0.28},
    "CH": {**_both(mouthUpperUp=0.55, mouthLowerDown=0.65), "mouthFunnel": 0.4, "jawOpen": 0.02},
    "SS": {
        **_both(mouthUpperUp=0.45, mouthLowerDown=0.8, mouthStretch=0.5, mouthSmile=0.15),
        "jawOpen": 0.02,
    },
    "nn": {**_both(mouthUpperUp=0.15, mouthLowerDown=0.25), "jawOpen": 0.16},
    "RR": {**_both(mouthLowerDown=0.2), "mouthFunnel": 0.4, "mouthPucker": 0.3, "jawOpen": 0.16},
    "aa": {**_both(mouthUpperUp=0.15, mouthLowerDown=0.15), "jawOpen": 0.75},
    "E": {**_both(mouthUpperUp=0.25, mouthLowerDown=0.3, mouthStretch=0.3, mouthSmile=0.2), "jawOpen": 0.35},
    "I": {**_both(mouthUpperUp=0.3, mouthLowerDown=0.4, mouthStretch=0.4, mouthSmile=0.35), "jawOpen": 0.16},
    "O": {"mouthFunnel": 0.6, "mouthPucker": 0.4, "jawOpen": 0.5},
    "U": {"mouthPucker": 0.9, "mouthFunnel": 0.3, "jawOpen": 0.12},
}
"""Weights of each viseme where it is fully spoken, 0..1."""

VISEMES: tuple[str, ...] = tuple(SHAPES)


def viseme_matrix() -> Weights:
    """The weights of all visemes, (15, 52): rows as in VISEMES, columns as in `policies.arkit.BLENDSHAPES`."""
    matrix = np.zeros((len(VISEMES), len(BLENDSHAPES)), np.float32)
    for row, shape in zip(matrix, SHAPES.values(), strict=True):
        for name, weight in shape.items():
            row[INDEX[name]] = weight
    return matrix
