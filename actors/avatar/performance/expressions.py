"""How each feeling looks: ARKit weights for the face, tuned to our rig, and the attitude of the head that goes with it.

A pose has to be named rightly on a still, small picture by someone who never saw it. So each leans on another
feature: joy on arched eyes and an open smile, warmth on soft lids and a closed one, concern on knitted brows over
eyes that stay on the person, sadness on lowered lids and a drooping mouth, surprise on everything that opens, and
curiosity on one raised brow.
"""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np
from numpy.typing import NDArray

from policies.arkit import BLENDSHAPES, INDEX
from policies.events import Feeling

Weights = NDArray[np.float32]


def _both(**weights: float) -> dict[str, float]:
    """Weights for the two sides at once."""
    return {name + side: weight for name, weight in weights.items() for side in ("Left", "Right")}


POSES: Mapping[Feeling, Mapping[str, float]] = {
    Feeling.NEUTRAL: _both(mouthSmile=0.2),
    Feeling.JOY: {
        **_both(mouthSmile=0.9, cheekSquint=0.85, eyeLookUp=0.25, browOuterUp=0.4, mouthUpperUp=0.3),
        "browInnerUp": 0.3,
        "jawOpen": 0.3,
    },
    Feeling.WARMTH: {
        **_both(
            mouthSmile=0.6, cheekSquint=0.3, eyeSquint=0.2, eyeBlink=0.08, mouthDimple=0.3, browOuterUp=0.15
        ),
        "browInnerUp": 0.25,
    },
    Feeling.CONCERN: {
        **_both(browDown=0.5, eyeWide=0.3, mouthFrown=0.45, mouthStretch=0.15),
        "browInnerUp": 1.0,
        "mouthShrugUpper": 0.2,
    },
    Feeling.SADNESS: {
        **_both(mouthFrown=0.85, eyeBlink=0.2, eyeLookDown=0.9),
        "browInnerUp": 1.0,
        "mouthShrugLower": 0.5,
    },
    Feeling.SURPRISE: {
        **_both(eyeWide=0.9, browOuterUp=0.9),
        "browInnerUp": 0.6,
        "jawOpen": 0.62,
        "mouthFunnel": 0.9,
        "mouthPucker": 0.6,
    },
    Feeling.CURIOSITY: {
        "browOuterUpLeft": 1.0,
        "browDownRight": 0.42,
        "browInnerUp": 0.1,
        "eyeWideLeft": 0.6,
        **_both(eyeLookUp=0.33),
        "eyeLookOutLeft": 0.4,
        "eyeLookInRight": 0.4,
        "mouthPucker": 0.3,
        "mouthSmileLeft": 0.4,
        "mouthSmileRight": 0.15,
        "mouthLeft": 0.35,
    },
}
"""The face of each feeling at full intensity."""

ATTITUDES: Mapping[Feeling, tuple[float, float, float]] = {
    Feeling.NEUTRAL: (0.0, 0.0, 0.0),
    Feeling.JOY: (0.0, 4.0, 2.0),
    Feeling.WARMTH: (0.0, -1.0, 5.0),
    Feeling.CONCERN: (0.0, -4.0, -4.0),
    Feeling.SADNESS: (-3.0, -9.0, -3.0),
    Feeling.SURPRISE: (0.0, 3.0, 0.0),
    Feeling.CURIOSITY: (4.0, 1.0, 7.0),
}
"""How the head is held with each feeling at full intensity: yaw, pitch, roll in degrees, as in an `AvatarFrame`."""


def expression(feeling: str, intensity: float) -> Weights:
    """The 52 weights, 0..1, of a feeling shown with an intensity of 0..1.

    Even a faint feeling has to be seen, so that the weights rise quickly at first: by the root of the intensity.
    Raises ValueError when the feeling is unknown.
    """
    weights = np.zeros(len(BLENDSHAPES), np.float32)
    strength = max(0.0, min(1.0, intensity)) ** 0.5
    for name, weight in POSES[Feeling(feeling)].items():
        weights[INDEX[name]] = weight * strength
    return weights
