"""The face in colour, drawn by skia into a numpy array that is its picture: nothing is read back or copied."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any

import numpy as np

from actors.avatar.render.look import Background, Look, load_look
from actors.avatar.render.posing import DressedShape, Posing
from actors.avatar.render.renderer import Picture, Renderer
from actors.avatar.render.rig import BODY_FOLLOWS, RigError, load_rig
from actors.messages import AvatarFrame

if TYPE_CHECKING:
    import skia

VIEWING_DISTANCE = 4.0
"""How far away, in head widths, the viewer is: it decides how much the head grows as it comes nearer."""
_POINTS = {"M": 1, "L": 1, "Q": 2, "C": 3, "Z": 0}
_METHODS = {"M": "moveTo", "L": "lineTo", "Q": "quadTo", "C": "cubicTo", "Z": "close"}


def load_skia() -> Any:
    """The module. Raises RigError with what to install where it cannot be loaded."""
    try:
        import skia
    except ImportError as error:
        raise RigError(
            f"the face cannot be drawn, skia does not load ({error}); it needs the packages libegl1 and libgl1 "
            "(Debian, Ubuntu: apt install libegl1 libgl1) and pip's skia-python"
        ) from error
    return skia


class SkiaRenderer(Renderer):
    """Draws the rig in a look at any size; the board fills the height or the width, whichever is shorter.

    Pictures are (height, width, 4) blue, green, red, alpha (straight, not multiplied into the colours). The same
    array is returned, drawn over, by every call. Not for several threads at once.
    """

    def __init__(
        self, look: Look | str = "vis", width: int = 512, height: int = 512, background: Background = "light"
    ) -> None:
        self._skia = load_skia()
        self.width, self.height = width, height
        look = load_look(look) if isinstance(look, str) else look
        rig = load_rig(look.rig)
        self._pivot, self._head_width = rig.pivot, rig.head_width
        self._posing = Posing(rig, look)
        self._pixels: Picture = np.zeros((height, width, 4), np.uint8)
        # On a premultiplied surface skia takes a path through gradients that was measured 2.5 times slower.
        info = self._skia.ImageInfo.Make(
            width, height, self._skia.kBGRA_8888_ColorType, self._skia.kUnpremul_AlphaType
        )
        self._surface = self._skia.Surface.MakeRasterDirect(info, self._pixels)
        self._canvas = self._surface.getCanvas()
        scale = min(width, height) / rig.board
        self._canvas.translate((width - rig.board * scale) / 2, (height - rig.board * scale) / 2)
        self._canvas.scale(scale, scale)
        palette = look.palette(background)
        clips = {name for dressed in self._posing.shapes for name in dressed.shape.clip}
        self._strokes = [
            _Stroke(self._skia, dressed, palette, dressed.shape.name in clips)
            for dressed in self._posing.shapes
        ]
        self._backdrop = self._draw_backdrop(look, background)

    def draw(self, frame: AvatarFrame) -> Picture:
        np.copyto(self._pixels, self._backdrop)
        canvas, numbers = self._canvas, self._posing.numbers(frame)
        values: list[float] = numbers.tolist()
        outlines: dict[str, skia.Path] = {}
        group, clip = "", tuple[str, ...]()
        depth = canvas.getSaveCount()
        for stroke in self._strokes:
            opacity = values[stroke.opacity]
            if opacity < 0.004 and not stroke.clips:
                continue
            if stroke.group != group or stroke.clip != clip:
                canvas.restoreToCount(depth)
                canvas.save()
                self._place(stroke.group, frame)
                for name in stroke.clip:
                    canvas.clipPath(outlines[name], True)
                group, clip = stroke.group, stroke.clip
            path = stroke.path(values)
            if stroke.clips:
                outlines[stroke.name] = path
            canvas.drawPath(path, stroke.paint(values, min(1.0, opacity)))
        canvas.restoreToCount(depth)
        return self._pixels

    def _place(self, group: str, frame: AvatarFrame) -> None:
        right, up, near = frame.offset
        if group == "body":
            share = BODY_FOLLOWS * self._head_width
            self._canvas.translate(share * right, -share * up)
            return
        x, y = self._pivot
        self._canvas.translate(x + self._head_width * right, y - self._head_width * up)
        grown = VIEWING_DISTANCE / max(1.0, VIEWING_DISTANCE - near)
        self._canvas.scale(grown, grown)
        self._canvas.rotate(frame.head[2])
        self._canvas.translate(-x, -y)

    def _draw_backdrop(self, look: Look, background: Background) -> Picture:
        if background != "transparent":
            skia, (middle, edge) = self._skia, look.backgrounds[background]
            colours = [0xFF000000 | int(colour[1:], 16) for colour in (middle, edge)]
            shader = skia.GradientShader.MakeRadial((256, 230), 430, colours)
            self._canvas.drawPaint(skia.Paint(Shader=shader, Dither=True))
        return self._pixels.copy()


class _Stroke:
    """A shape ready to be drawn: its paint, and how its path is built from the numbers of a pose."""

    def __init__(self, skia: Any, dressed: DressedShape, palette: dict[str, int], clips: bool) -> None:
        shape = dressed.shape
        self.name, self.group, self.clip, self.clips = shape.name, shape.group, shape.clip, clips
        self.opacity = dressed.opacity
        self._skia = skia
        self._verbs: list[tuple[Callable[..., Any], int, int]] = []
        end = dressed.start
        for verb in shape.path:
            start, end = end, end + 2 * _POINTS[verb]
            self._verbs.append((getattr(skia.Path, _METHODS[verb]), start, end))
        self._anchor, self._end = end, dressed.end
        self._paint = skia.Paint(AntiAlias=True)
        self._gradient: Any = None
        self._alpha = 1.0
        if shape.stroke:
            self._paint.setStyle(skia.Paint.kStroke_Style)
            self._paint.setStrokeWidth(shape.stroke["width"])
            self._paint.setStrokeCap(skia.Paint.kRound_Cap)
            self._paint.setStrokeJoin(skia.Paint.kRound_Join)
            self._paint.setColor(palette[shape.stroke["colour"]])
        elif shape.fill:
            stops = shape.fill["stops"]
            if shape.fill["kind"] == "plain":
                self._paint.setColor(palette[stops[0][1]])
                self._alpha = stops[0][2]
            else:
                colours = [(palette[name] & 0xFFFFFF) | round(255 * alpha) << 24 for _, name, alpha in stops]
                places = [place for place, _, _ in stops]
                # Made once, about (0, 0) or from there to (1, 0), and then only moved: making one anew for every
                # frame was measured to take five times as long.
                if shape.fill["kind"] == "radial":
                    self._gradient = skia.GradientShader.MakeRadial(
                        (0, 0), shape.fill["radius"], colours, places
                    )
                else:
                    self._gradient = skia.GradientShader.MakeLinear([(0, 0), (1, 0)], colours, places)

    def path(self, values: Sequence[float]) -> Any:
        path = self._skia.Path()
        for add, start, end in self._verbs:
            add(path, *values[start:end])
        return path

    def paint(self, values: Sequence[float], opacity: float) -> Any:
        paint = self._paint
        if self._gradient is not None:
            paint.setShader(self._gradient.makeWithLocalMatrix(self._placing(values)))
        paint.setAlphaf(opacity * self._alpha)
        return paint

    def _placing(self, values: Sequence[float]) -> Any:
        """From where the gradient was made to where its anchors are now."""
        x, y, *end = values[self._anchor : self._end]
        if not end:
            return self._skia.Matrix.Translate(x, y)
        right, down = end[0] - x, end[1] - y
        return self._skia.Matrix.MakeAll(right, -down, x, down, right, y, 0.0, 0.0, 1.0)
