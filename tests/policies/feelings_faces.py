"""Faces that show what a test wants."""

from policies.arkit import BLENDSHAPES
from policies.events import Emotion, Face


def face(
    shapes: dict[str, float] | None = None,
    *,
    track: int = 1,
    width: float = 0.3,
    looks: float = 0.9,
    speaks: float = 0.0,
    expression: Emotion = Emotion.NEUTRAL,
    score: float = 0.5,
    alive: bool = True,
) -> Face:
    weights = tuple(
        next((v for k, v in (shapes or {}).items() if name.startswith(k)), 0.02) for name in BLENDSHAPES
    )
    box = (0.3, 0.3, width, width)
    return Face(track, box, (0.0, 0.0, 0.0), looks, speaks, expression, score, alive, weights)
