"""The process behind the window: keeps the face's timeline, draws what is heard now, and shows it.

Run as a module. Its one argument is a JSON object: the fields of `WindowSettings`, and `origin`, the monotonic clock
at the session's t = 0 in ns. It reads envelopes (`actors.codec`), each after its length in four bytes, and ends with
its input. On standard output it says `open` once the window is there, and `closed` when the person has closed it.
Without an argument it only tries whether a window can be opened.
"""

from __future__ import annotations

import json
import os
import sys
import threading
import time
from queue import SimpleQueue
from typing import IO, Any

import cv2
import numpy as np
from numpy.typing import NDArray

from actors.codec import decode
from actors.messages import AvatarFrame, Envelope
from actors.room.window import CLOSED, OPENED
from policies.events import MILLISECOND, SECOND

TITLE = "Visavis"
SIZE = (720, 540)
"""Width and height of a new window, in pixels."""
TALLEST = 720
"""Pictures are no higher than this: a larger window enlarges them, for more would cost more than a core can give."""
FRAME_NS = SECOND // 30
AHEAD_NS = FRAME_NS // 2
"""A picture is drawn as the face will be once it is on the screen: half a frame to draw it and bring it there."""
ESCAPE = 27
SIGN_MARGIN, SIGN_TEXT = 24, 22
_RED = 0xFFE5383B

Picture = NDArray[np.uint8]


class Closed(Exception):
    """The person has closed the window."""


class Window:
    """A window on the screen. Raises cv2.error where there is none (Qt may end the process instead)."""

    def __init__(self, full_screen: bool) -> None:
        cv2.namedWindow(TITLE, cv2.WINDOW_NORMAL | cv2.WINDOW_FREERATIO | cv2.WINDOW_GUI_NORMAL)
        cv2.resizeWindow(TITLE, *SIZE)
        if full_screen:
            cv2.setWindowProperty(TITLE, cv2.WND_PROP_FULLSCREEN, cv2.WINDOW_FULLSCREEN)
        cv2.imshow(TITLE, np.zeros((SIZE[1], SIZE[0], 3), np.uint8))
        cv2.waitKey(1)

    def picture_size(self) -> tuple[int, int]:
        """Width and height of the pictures that suit it: of its proportions, no higher than TALLEST. Raises Closed."""
        try:
            _, _, width, height = cv2.getWindowImageRect(TITLE)
        except cv2.error as error:  # how OpenCV says that its last window is gone
            raise Closed from error
        if width < 16 or height < 16:  # minimised
            return SIZE
        shrunk = min(1.0, TALLEST / height)
        return round(width * shrunk), round(height * shrunk)

    def show(self, picture: Picture) -> None:
        """Show a picture (height, width, 3: blue, green, red)."""
        cv2.imshow(TITLE, picture)

    def wait(self, ns: int) -> None:
        """Serve the window for so long. Raises Closed."""
        key = cv2.waitKey(max(1, ns // MILLISECOND))
        try:
            visible = cv2.getWindowProperty(TITLE, cv2.WND_PROP_VISIBLE)
        except cv2.error as error:
            raise Closed from error
        if key == ESCAPE or visible < 1:
            raise Closed


class View:
    """Draws the face for a window of `size` (width, height), with the sign of a recording where it is `recording`."""

    def __init__(self, size: tuple[int, int], look: str, background: Any, recording: bool) -> None:
        from actors.avatar.render.skia_renderer import SkiaRenderer

        self.size = size
        self._renderer = SkiaRenderer(look, *size, background)
        self._picture: Picture = np.zeros((size[1], size[0], 3), np.uint8)
        self._sign = _sign(size[1] / TALLEST, background == "light") if recording else None

    def draw(self, frame: AvatarFrame) -> Picture:
        """The picture; drawn over by the next call."""
        cv2.cvtColor(self._renderer.draw(frame), cv2.COLOR_BGRA2BGR, self._picture)
        if self._sign is not None:
            height, width = self._sign.shape[:2]
            corner = self._picture[:height, :width]
            sign = self._sign[: corner.shape[0], : corner.shape[1]]
            corner[:] = sign[..., :3] + corner * (1 - sign[..., 3:] / 255)
        return self._picture


def _sign(scale: float, light: bool) -> Picture:
    """A red dot and the word, with premultiplied transparency, for the top left corner."""
    import skia

    from actors.avatar.render.lettering import font

    letters = font(SIGN_TEXT * scale)
    margin, radius = SIGN_MARGIN * scale, 0.36 * SIGN_TEXT * scale
    text = margin + 3.2 * radius
    width, height = text + letters.measureText("recording") + 4, margin + 1.6 * SIGN_TEXT * scale
    pixels: Picture = np.zeros((round(height), round(width), 4), np.uint8)
    info = skia.ImageInfo.Make(
        pixels.shape[1], pixels.shape[0], skia.kBGRA_8888_ColorType, skia.kPremul_AlphaType
    )
    canvas = skia.Surface.MakeRasterDirect(info, pixels).getCanvas()
    baseline = margin + 0.8 * SIGN_TEXT * scale
    red = skia.Paint(AntiAlias=True, Color=_RED)
    canvas.drawCircle(margin + radius, baseline - radius, radius, red)
    ink = skia.Paint(AntiAlias=True, Color=0xFF1B2026 if light else 0xFFF6F7F8)
    canvas.drawString("recording", text, baseline, letters, ink)
    return pixels


def _read(stream: IO[bytes], arrived: SimpleQueue[Envelope | None]) -> None:
    """Pass on envelopes, and None at the end."""
    while len(head := stream.read(4)) == 4:
        data = stream.read(int.from_bytes(head, "little"))
        arrived.put(decode(data))
    arrived.put(None)


def serve(origin: int, look: str, background: str, full_screen: bool, recording: bool) -> None:
    """Show the face until the input ends. Raises Closed when the person closes the window before."""
    from actors.avatar.performance.timeline import FaceTimeline

    window = Window(full_screen)
    _say(OPENED)
    arrived: SimpleQueue[Envelope | None] = SimpleQueue()
    threading.Thread(target=_read, args=(sys.stdin.buffer, arrived), daemon=True).start()
    timeline = FaceTimeline()
    view: View | None = None
    due = time.monotonic_ns()
    while True:
        while not arrived.empty():
            envelope = arrived.get()
            if envelope is None:
                return
            timeline.receive(envelope)
        size = window.picture_size()
        if view is None or view.size != size:
            view = View(size, look, background, recording)
        window.show(view.draw(timeline.at(time.monotonic_ns() - origin + AHEAD_NS)))
        # A picture that is late makes none of the following ones hurry.
        due = max(due + FRAME_NS, time.monotonic_ns())
        window.wait(due - time.monotonic_ns())


def _say(line: bytes) -> None:
    os.write(1, line)


def main() -> None:
    """Serve the order in the argument, or try whether there is a screen."""
    try:
        if len(sys.argv) < 2:
            Window(full_screen=False)
            _say(OPENED)
        else:
            serve(**json.loads(sys.argv[1]))
    except Closed:
        _say(CLOSED)
    except Exception as error:  # noqa: BLE001 - whatever it is, the other process tells the person
        _say(f"{' '.join(str(error).split())}\n".encode())


if __name__ == "__main__":
    main()
