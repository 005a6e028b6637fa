"""The preview sheet: everything a look can do, labelled, on one picture."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

import cv2
import numpy as np
from numpy.typing import NDArray

from actors.avatar.performance.expressions import ATTITUDES, POSES
from actors.avatar.performance.visemes import SHAPES
from actors.avatar.render.look import BACKGROUNDS, Background, load_look
from actors.avatar.render.one_bit import OneBitRenderer
from actors.avatar.render.skia_renderer import SkiaRenderer
from actors.messages import AvatarFrame
from policies.arkit import BLENDSHAPES, INDEX

Picture = NDArray[np.uint8]
WIDTH = 1920
GAP = 6
LABEL = 18
INK, PAPER = (70, 60, 50), (250, 250, 250)


@dataclass(frozen=True, slots=True)
class Section:
    """A row, or several, of labelled cells of one size."""

    title: str
    cells: Sequence[tuple[str, Picture]]


def still(
    weights: dict[str, float],
    head: tuple[float, float, float] = (0.0, 0.0, 0.0),
    gaze: tuple[float, float] = (0.0, 0.0),
) -> AvatarFrame:
    """A frame with these weights, all others 0."""
    values = [0.0] * len(BLENDSHAPES)
    for name, weight in weights.items():
        values[INDEX[name]] = weight
    return AvatarFrame(0, tuple(values), head, (0.0, 0.0, 0.0), gaze, "neutral", 0.0, "idle")


def blinking(amount: float) -> dict[str, float]:
    return {"eyeBlinkLeft": amount, "eyeBlinkRight": amount}


def feelings() -> list[tuple[str, AvatarFrame]]:
    return [(str(feeling), still(dict(pose), ATTITUDES[feeling])) for feeling, pose in POSES.items()]


def visemes() -> list[tuple[str, AvatarFrame]]:
    return [(name, still(dict(shape))) for name, shape in SHAPES.items()]


ATTENTION: list[tuple[str, AvatarFrame]] = [
    ("looks to its left", still({}, gaze=(20.0, 0.0))),
    ("looks to its right", still({}, gaze=(-20.0, 0.0))),
    ("looks up", still({}, gaze=(0.0, 20.0))),
    ("looks down", still({}, gaze=(0.0, -20.0))),
    *((f"blink {amount:g}", still(blinking(amount))) for amount in (0.35, 0.7, 1.0)),
    ("wink", still({"eyeBlinkLeft": 1.0, "cheekSquintLeft": 0.6, "mouthSmileLeft": 0.6})),
    *(
        (f"head {yaw:g}, {pitch:g}, {roll:g}", still({}, (yaw, pitch, roll)))
        for yaw, pitch, roll in (
            *((-30.0, 0.0, 0.0), (-15.0, 0.0, 0.0), (15.0, 0.0, 0.0), (30.0, 0.0, 0.0)),
            *((0.0, 20.0, 0.0), (0.0, -20.0, 0.0), (0.0, 0.0, 12.0), (12.0, -8.0, -8.0)),
        )
    ),
]


def preview_sheet(look: str) -> Picture:
    """(height, 1920, 3) blue, green, red. Raises RigError when the look cannot be drawn."""
    load_look(look)

    def drawn(
        frames: Sequence[tuple[str, AvatarFrame]], size: int, background: Background = "light"
    ) -> list[tuple[str, Picture]]:
        renderer = SkiaRenderer(look, size, size, background)
        return [(label, on_paper(renderer.draw(frame))) for label, frame in frames]

    sections = [
        *(
            Section(f"{look}: feelings, background {background}", drawn(feelings(), 264, background))
            for background in BACKGROUNDS
        ),
        Section("from three metres: the same at 96 px", drawn(feelings(), 96, "dark")),
        Section("visemes", drawn(visemes(), 232)),
        Section("eyes and head (yaw, pitch, roll in degrees)", drawn(ATTENTION, 232)),
        Section(
            "the 52 blendshapes at 1.0; left is the face's own left, at the right of the picture",
            drawn([(name, still({name: 1.0})) for name in BLENDSHAPES], 140),
        ),
        Section("the same feelings on a display of 128 x 64 dots", _one_bit()),
    ]
    return np.vstack([_set(section) for section in sections])


def _one_bit() -> list[tuple[str, Picture]]:
    renderer = OneBitRenderer()
    cells = []
    for label, frame in (*feelings(), *visemes()[1:8], *visemes()[-5:]):
        dots = np.kron(renderer.draw(frame), np.full((2, 2), 255, np.uint8))
        cells.append((label, np.repeat(dots[:, :, None], 3, axis=2)))
    return cells


def on_paper(picture: Picture) -> Picture:
    """Without alpha: over a chequerboard, where it is transparent."""
    height, width = picture.shape[:2]
    y, x = np.mgrid[0:height, 0:width]
    board = np.where((x // 8 + y // 8) % 2, 235.0, 205.0)[:, :, None]
    alpha = picture[:, :, 3:] / 255.0
    return (picture[:, :, :3] * alpha + board * (1 - alpha)).round().astype(np.uint8)


def _set(section: Section) -> Picture:
    """The section as a picture of the sheet's width."""
    high, wide = section.cells[0][1].shape[:2]
    columns = (WIDTH - GAP) // (wide + GAP)
    rows = -(-len(section.cells) // columns)
    step = high + LABEL + GAP
    page = np.full((2 * LABEL + GAP + rows * step, WIDTH, 3), PAPER, np.uint8)
    write = _writer(page)
    write(section.title, GAP, LABEL + 4, 0.55)
    for number, (label, picture) in enumerate(section.cells):
        x, y = GAP + number % columns * (wide + GAP), 2 * LABEL + number // columns * step
        page[y : y + high, x : x + wide] = picture
        write(label, x, y + high + 13, 0.4)
    return page


def _writer(page: Picture) -> Callable[[str, int, int, float], Any]:
    def write(text: str, x: int, y: int, size: float) -> None:
        cv2.putText(page, text, (x, y), cv2.FONT_HERSHEY_SIMPLEX, size, INK, 1, cv2.LINE_AA)

    return write
