"""The 52 blendshapes of Apple's ARKit, by their names and in one order for everybody.

Names and meaning: Apple's documentation of ARFaceAnchor.BlendShapeLocation. "Left" is the face's own left.
"""

from __future__ import annotations


def _both(*names: str) -> tuple[str, ...]:
    return tuple(name + side for name in names for side in ("Left", "Right"))


BLENDSHAPES: tuple[str, ...] = (
    *_both("browDown"),
    "browInnerUp",
    *_both("browOuterUp"),
    "cheekPuff",
    *_both(
        "cheekSquint",
        "eyeBlink",
        "eyeLookDown",
        "eyeLookIn",
        "eyeLookOut",
        "eyeLookUp",
        "eyeSquint",
        "eyeWide",
    ),
    "jawForward",
    "jawLeft",
    "jawOpen",
    "jawRight",
    "mouthClose",
    *_both("mouthDimple", "mouthFrown"),
    "mouthFunnel",
    "mouthLeft",
    *_both("mouthLowerDown", "mouthPress"),
    "mouthPucker",
    "mouthRight",
    "mouthRollLower",
    "mouthRollUpper",
    "mouthShrugLower",
    "mouthShrugUpper",
    *_both("mouthSmile", "mouthStretch", "mouthUpperUp", "noseSneer"),
    "tongueOut",
)
INDEX: dict[str, int] = {name: index for index, name in enumerate(BLENDSHAPES)}
NEUTRAL: tuple[float, ...] = (0.0,) * len(BLENDSHAPES)
