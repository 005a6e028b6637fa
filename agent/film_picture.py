"""A picture of a film: the face, the person's picture in a corner, what both say, what the agent is doing."""

from __future__ import annotations

from dataclasses import dataclass

import cv2
import numpy as np
import skia
from numpy.typing import NDArray

from actors.avatar.render.lettering import font
from actors.avatar.render.renderer import Renderer
from actors.messages import AvatarFrame
from agent.film_captions import Shown

HEIGHT = 720
"""The height in pixels that all sizes below are meant for; a film of another size scales them."""
MARGIN = 28
TEXT, PERSON_TEXT, SMALL = 28, 23, 15
"""Sizes of letters: the agent's words, the person's, names and states."""
LEADING = 1.32
"""Distance of lines, in sizes of letters."""
PADDING = 14
ROUND = 14
"""Radius of corners."""
COLUMN = 0.25
"""Width of the person's column at the left, of that of the film."""
TALLEST = 0.42
"""Height of the person's picture at most, of that of the film."""
FACE_AT = 0.57
"""Where the middle of the face is, of the width of a wide film: it leaves room for the person."""
WIDE = 1.25
"""Width of a film, in heights, from which on there is that room."""
AGENT_WIDTH = 0.6
"""Width of the agent's lines, of that of the film."""
_STATES = {"listening": 0xFF3DA978, "thinking": 0xFFE0A33A, "speaking": 0xFF4E9BE6, "idle": 0xFF98A2AD}
"""What the agent is doing: a lamp of this colour beside the word."""

Picture = NDArray[np.uint8]


@dataclass(frozen=True, slots=True)
class Scene:
    """All that is to be seen at one instant. `camera` is a JPEG of the person."""

    face: AvatarFrame
    person: Shown | None = None
    agent: Shown | None = None
    camera: bytes | None = None


@dataclass(frozen=True, slots=True)
class _Ink:
    plate: int
    text: int
    dim: int


_ON_DARK = _Ink(0xC00C1014, 0xFFF6F7F8, 0xFFA9B4BE)
_ON_LIGHT = _Ink(0xE0FFFFFF, 0xFF1B2026, 0xFF5D6873)


def face_size(size: tuple[int, int]) -> tuple[int, int]:
    """How large a face is to be drawn for a film of `size`: its middle is where the film's face is to be, and what
    lies beyond the film's right edge is left out."""
    width, height = size
    return (round(2 * FACE_AT * width) if width >= WIDE * height else width), height


class Composer:
    """Draws scenes of `size` (width, height). The `renderer` draws pictures of `face_size`; `person` is what the
    person is called, `on_light` whether the renderer's background is light.

    Raises NoTypeface where there is nothing to write with.
    """

    def __init__(self, size: tuple[int, int], renderer: Renderer, person: str, on_light: bool) -> None:
        self._renderer = renderer
        self._person = person
        self._width, self._height = size
        self._middle = renderer.width / 2
        self._unit = min(self._height, self._width * 9 / 16) / HEIGHT
        self._text, self._person_text, self._small = (
            font(points * self._unit) for points in (TEXT, PERSON_TEXT, SMALL)
        )
        self._ink = _ON_LIGHT if on_light else _ON_DARK
        self._picture: Picture = np.zeros((self._height, self._width, 4), np.uint8)
        info = skia.ImageInfo.Make(*size, skia.kBGRA_8888_ColorType, skia.kPremul_AlphaType)
        self._surface = skia.Surface.MakeRasterDirect(info, self._picture)
        self._canvas = self._surface.getCanvas()
        self._jpeg: bytes | None = None
        self._camera: skia.Image | None = None

    def line_width(self, speaker: str) -> float:
        """How wide a line of captions may be, in pixels."""
        padding = 2 * PADDING * self._unit
        return (AGENT_WIDTH * self._width if speaker == "agent" else self._column) - padding

    def measure(self, speaker: str, text: str) -> float:
        """The width of a line of captions in pixels."""
        return float((self._text if speaker == "agent" else self._person_text).measureText(text))

    def draw(self, scene: Scene) -> Picture:
        """The picture (height, width, 4: blue, green, red, alpha); drawn over by the next call."""
        np.copyto(self._picture, self._renderer.draw(scene.face)[:, : self._width])
        margin = MARGIN * self._unit
        below = margin
        if scene.camera is not None:
            below += self._draw_camera(scene.camera, margin) + margin / 2
        if scene.person is not None:
            name = self._person if scene.camera is None else ""
            self._draw_person(scene.person, margin, below, name)
        if scene.agent is not None:
            self._draw_agent(scene.agent, margin)
        self._draw_state(scene.face.state, margin)
        return self._picture

    @property
    def _column(self) -> float:
        return max(COLUMN * self._width, 240 * self._unit)

    def _draw_camera(self, jpeg: bytes, margin: float) -> float:
        """The person at the top of their column; returns how high the picture is."""
        if jpeg is not self._jpeg:
            self._jpeg, self._camera = jpeg, _decoded(jpeg)
        if self._camera is None:
            return 0.0
        width, height = self._camera.width(), self._camera.height()
        scale = min(self._column / width, TALLEST * self._height / height)
        place = skia.Rect.MakeXYWH(margin, margin, scale * width, scale * height)
        radius = ROUND * self._unit
        self._canvas.save()
        self._canvas.clipRRect(skia.RRect.MakeRectXY(place, radius, radius), True)
        sampling = skia.SamplingOptions(skia.FilterMode.kLinear, skia.MipmapMode.kLinear)
        self._canvas.drawImageRect(self._camera, place, sampling)
        self._canvas.restore()
        return float(scale * height)

    def _draw_person(self, shown: Shown, left: float, top: float, name: str) -> None:
        self._draw_plate(shown, self._person_text, self.line_width("person"), left, top, name)

    def _draw_agent(self, shown: Shown, margin: float) -> None:
        padding = PADDING * self._unit
        limit = self.line_width("agent")
        width = min(limit, max(self._text.measureText(" ".join(line)) for line in shown.lines))
        left = min(self._middle - width / 2 - padding, self._width - margin - width - 2 * padding)
        height = self._plate_height(shown, self._text, "")
        self._draw_plate(shown, self._text, limit, left, self._height - margin / 2 - height, "")

    def _plate_height(self, shown: Shown, letters: skia.Font, name: str) -> float:
        named = 1.4 * SMALL * self._unit if name else 0
        lines: float = letters.getSize() * LEADING * len(shown.lines)
        return named + lines + 1.5 * PADDING * self._unit

    def _draw_plate(
        self, shown: Shown, letters: skia.Font, limit: float, left: float, top: float, name: str
    ) -> None:
        """Lines on a plate, below the name where there is one. It is as large as the whole page from its first word
        on; what has not been heard yet is left out."""
        padding = PADDING * self._unit
        widths = [letters.measureText(" ".join(line)) for line in shown.lines]
        width = min(limit, max(*widths, self._small.measureText(name)))
        place = skia.Rect.MakeXYWH(left, top, width + 2 * padding, self._plate_height(shown, letters, name))
        radius = ROUND * self._unit
        self._canvas.drawRoundRect(place, radius, radius, skia.Paint(AntiAlias=True, Color=self._ink.plate))
        x, y = left + padding, top + 0.45 * padding
        if name:
            y += 1.4 * SMALL * self._unit
            self._canvas.drawString(name, x, y, self._small, self._paint(self._ink.dim))
        visible = shown.words
        for line, full in zip(shown.lines, widths, strict=True):
            y += letters.getSize() * LEADING
            text = " ".join(line[: max(0, visible)])
            visible -= len(line)
            fitting = letters if full <= limit else letters.makeWithSize(letters.getSize() * limit / full)
            self._canvas.drawString(text, x, y, fitting, self._paint(self._ink.text))

    def _draw_state(self, state: str, margin: float) -> None:
        """A lamp and a word at the top right."""
        size = SMALL * self._unit
        x, y = self._width - margin - self._small.measureText(state), margin + size
        lamp = self._paint(_STATES.get(state, _STATES["idle"]))
        self._canvas.drawCircle(x - 0.8 * size, y - 0.36 * size, 0.32 * size, lamp)
        self._canvas.drawString(state, x, y, self._small, self._paint(self._ink.dim))

    @staticmethod
    def _paint(colour: int) -> skia.Paint:
        return skia.Paint(AntiAlias=True, Color=colour)


def _decoded(jpeg: bytes) -> skia.Image | None:
    """The picture, None where the data is none."""
    pixels = cv2.imdecode(np.frombuffer(jpeg, np.uint8), cv2.IMREAD_COLOR)
    if pixels is None:
        return None
    with_alpha = cv2.cvtColor(pixels, cv2.COLOR_BGR2BGRA)
    return skia.Image.fromarray(with_alpha, skia.kBGRA_8888_ColorType).withDefaultMipmaps()
