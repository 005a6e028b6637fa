"""Drawing a scene: faces that move, and mouths that open with the sound."""

from __future__ import annotations

from collections.abc import Iterator
from math import pi, sin

import numpy as np
from numpy.typing import NDArray

from actors.avatar.performance.expressions import POSES
from actors.avatar.render.skia_renderer import SkiaRenderer
from actors.messages import AvatarFrame
from agent.eval.builtin.scene import Person, Scene
from policies.arkit import BLENDSHAPES, INDEX
from policies.events import Feeling

FPS = 10
SIDE = 224
"""Pixels of the square in which one person is drawn."""
NOD_HZ = 1.5
Picture = NDArray[np.uint8]


def pictures(scene: Scene, seconds: float, mouths: dict[int, NDArray[np.float64]]) -> Iterator[Picture]:
    """Each picture of the scene, (height, width, 3), blue, green, red. `mouths`: how wide each person's mouth is open
    in each picture, 0..1."""
    renderers = {person.look: SkiaRenderer(person.look, SIDE, SIDE) for person in scene.people}
    ground = np.full((SIDE, SIDE * max(2, scene.places), 3), (226, 232, 236), np.uint8)
    count = round(seconds * FPS)
    edge = (ground.shape[1] - SIDE * scene.places) // 2
    for number in range(count):
        part = number / count
        picture = ground.copy()
        for place, person in enumerate(scene.people):
            if not person.begin <= part < person.end:
                continue
            opened = mouths[place][number] if place in mouths else 0.0
            drawn = renderers[person.look].draw(_frame(person, part, number / FPS, opened))
            left = edge + person.place * SIDE
            picture[:, left : left + SIDE] = drawn[..., :3]
        yield picture


def _frame(person: Person, part: float, t: float, opened: float) -> AvatarFrame:
    weights = [0.0] * len(BLENDSHAPES)
    for name, weight in POSES[Feeling(person.feeling)].items():
        weights[INDEX[name]] = weight
    weights[INDEX["jawOpen"]] = min(1.0, weights[INDEX["jawOpen"]] + 0.7 * opened)
    blink = 1.0 if t % 3.1 < 0.15 else 0.0
    yaw = pitch = roll = near = 0.0
    swing = sin(2 * pi * NOD_HZ * t)
    motion = person.motion
    if motion == "nod_then_shake":
        motion = "nod" if part < 0.5 else "shake"
    if motion == "nod":
        pitch = 14 * swing
    elif motion == "shake":
        yaw = 22 * swing
    elif motion == "sway":
        roll = 6 * sin(2 * pi * 0.5 * t)
    elif motion == "back":
        near = -0.4 * min(1.0, part * 4)
    elif motion == "doze":
        pitch, blink = -25 * part, max(blink, min(1.0, 2 * part))
    for side in ("Left", "Right"):
        weights[INDEX[f"eyeBlink{side}"]] = max(weights[INDEX[f"eyeBlink{side}"]], blink)
    return AvatarFrame(
        0, tuple(weights), (yaw, pitch, roll), (0.0, 0.0, near), (0.0, 0.0), person.feeling, 1.0, "idle"
    )
