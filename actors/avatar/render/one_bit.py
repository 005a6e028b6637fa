"""The face on a display of 128 x 64 dots that are on or off, as small robots have: eyes, lids, brows and mouth.

Nothing here reads the rig: another kind of face, drawn from the same frames.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from actors.avatar.render.renderer import Renderer
from actors.messages import AvatarFrame
from policies.arkit import INDEX

Dots = NDArray[np.uint8]
Places = NDArray[np.float32]
Lit = NDArray[np.bool_]
WIDTH, HEIGHT = 128, 64
SIDES = (("Left", 1.0), ("Right", -1.0))
"""The face's own left is at the right of the picture."""


class OneBitRenderer(Renderer):
    """Draws (64, 128) dots, 1 is lit. The array is drawn over by the next call."""

    def __init__(self) -> None:
        self.width, self.height = WIDTH, HEIGHT
        self._dots: Dots = np.zeros((HEIGHT, WIDTH), np.uint8)
        y, x = np.mgrid[0:HEIGHT, 0:WIDTH]
        self._x, self._y = x.astype(np.float32), y.astype(np.float32)

    def draw(self, frame: AvatarFrame) -> Dots:
        yaw, pitch, roll = frame.head
        # The whole face shifts as the head turns, and is sheared, which is how so few dots can tilt.
        x = self._x - 63.5 - 0.3 * yaw
        y = self._y - 32.0 + 0.25 * pitch - x * np.float32(np.tan(np.radians(roll)))
        weights = frame.weights
        lit = np.zeros((HEIGHT, WIDTH), bool)
        for side, s in SIDES:
            lit |= self._eye(x * s - 28, y + 6, weights, side, frame.gaze, s)
            lit |= self._brow(x * s - 28, y + 6, weights, side)
        lit |= self._mouth(x, y - 20, weights)
        self._dots[...] = lit
        return self._dots

    def _eye(
        self, u: Places, v: Places, w: tuple[float, ...], side: str, gaze: tuple[float, float], s: float
    ) -> Lit:
        """A lit oval with a dark pupil; `u` counts outwards from its middle, `v` downwards."""
        blink, squint, wide = (
            w[INDEX["eyeBlink" + side]],
            w[INDEX["eyeSquint" + side]],
            w[INDEX["eyeWide" + side]],
        )
        high = 11.5 + 2.5 * wide
        slope = 4.0 * w[INDEX["browInnerUp"]] - 6.0 * w[INDEX["browDown" + side]]
        top = -high + (high + 4) * max(blink, 0.25 * squint) + slope * u / 12 * (1 - blink)
        top = top + 3 * max(0.0, slope) / 4
        smile = w[INDEX["cheekSquint" + side]]
        bottom = high * (1 - 0.3 * squint) * (1 - blink) + 5 * blink - smile * (9 - 0.06 * u * u)
        socket = (u / 12) ** 2 + (v / high) ** 2 <= 1
        look_out = w[INDEX["eyeLookOut" + side]] - w[INDEX["eyeLookIn" + side]] + s * gaze[0] / 30
        look_down = w[INDEX["eyeLookDown" + side]] - w[INDEX["eyeLookUp" + side]] - gaze[1] / 30
        pu, pv = u + 1 - 7 * look_out, v - 6 * look_down
        pupil = (pu**2 + pv**2 <= 5.0**2) & ~((s * pu + 2) ** 2 + (pv + 2) ** 2 <= 1.6**2)
        # A broad smile leaves bright arches of the eyes, without pupils.
        pupil &= smile < 0.6
        eye: Lit = socket & (v >= top) & (v <= bottom) & ~pupil
        if blink > 0.8:
            eye = eye | ((np.abs(v - 4.5) <= 1) & (np.abs(u) <= 11))
        return eye

    def _brow(self, u: Places, v: Places, w: tuple[float, ...], side: str) -> Lit:
        inner, outer, down = (
            w[INDEX["browInnerUp"]],
            w[INDEX["browOuterUp" + side]],
            w[INDEX["browDown" + side]],
        )
        rise = w[INDEX["eyeWide" + side]]
        left, right = -16 + 5 * down - 5 * inner - rise, -16 + 3 * inner - 4 * outer + down - rise
        line = left + (right - left) * (u + 12) / 24 - 1.5 * (1 - (u / 12) ** 2)
        brow: Lit = (np.abs(v - line) <= 1.3) & (np.abs(u) <= 12)
        return brow

    def _mouth(self, x: Places, y: Places, w: tuple[float, ...]) -> Lit:
        def both(name: str) -> float:
            return (w[INDEX[name + "Left"]] + w[INDEX[name + "Right"]]) / 2

        smile, frown = both("mouthSmile"), both("mouthFrown")
        rounding = max(w[INDEX["mouthPucker"]], w[INDEX["mouthFunnel"]])
        half = (14 + 4 * smile + 4 * both("mouthStretch")) * (1 - 0.55 * rounding) - 2 * both("mouthPress")
        x = x - 5 * (w[INDEX["mouthLeft"]] - w[INDEX["mouthRight"]])
        one_sided = 3 * (w[INDEX["mouthSmileLeft"]] - w[INDEX["mouthSmileRight"]])
        reach = np.clip(x / half, -1, 1)
        bend = (
            (6 * smile - 6 * frown + 0.8) * (1 - reach**2) - 2.5 * smile + 2.5 * frown - one_sided * reach / 2
        )
        drop = w[INDEX["jawOpen"]] * (1 - w[INDEX["mouthClose"]])
        opened = 12 * drop + 3 * both("mouthLowerDown") + 4 * w[INDEX["mouthFunnel"]]
        up = 2.5 * both("mouthUpperUp") + 0.6 * rounding * opened
        arch = np.sqrt(np.maximum(0.0, 1 - reach**2))
        top, bottom = bend - up * arch - 1, bend + opened * (1 - 0.4 * rounding) * arch + 1
        within = np.abs(x) <= half
        lips: Lit = within & (y >= top) & (y <= bottom)
        hollow = (np.abs(x) <= half - 2) & (y >= top + 2) & (y <= bottom - 2)
        teeth = hollow & (both("mouthUpperUp") > 0.25) & (y <= top + 4) & (rounding < 0.4)
        tongue = hollow & (w[INDEX["tongueOut"]] > 0.25) & (np.abs(x) <= 5) & (y >= bottom - 4)
        mouth: Lit = (lips & ~hollow) | teeth | tongue
        return mouth


def packed(dots: Dots) -> bytes:
    """Dots as display controllers take them (SSD1306 and its kin): pages of eight rows, a byte a column, lowest
    bit on top: 1024 bytes for 128 x 64."""
    pages = dots.reshape(-1, 8, dots.shape[1])
    return np.packbits(pages, axis=1, bitorder="little").tobytes()
