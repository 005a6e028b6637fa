"""A camera: its own thread, the newest picture only, on the session's grids.

The thread takes every picture off the device (a driver's queue would grow old) but decodes only those of the grids. A
camera that is missing or goes away is said once and tried again; a conversation goes on without it.
"""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from actors.clock import Clock
from actors.messages import Frame, Preview
from actors.quiet import quiet
from actors.room.pictures import Grids, made

if TYPE_CHECKING:
    import cv2

TIMEOUT_MS = 5000
"""For cameras on the network: a read that takes longer has failed."""
FIRST_RETRY, LAST_RETRY = 1.0, 30.0
"""Seconds before a missing camera is tried again, doubled each time up to the last."""

Show = Callable[[Frame | Preview, int], None]
"""Called on the event loop with a picture and the time (ns) of its capture."""
Tell = Callable[[str], None]
"""Called on the event loop with something that the person should know."""


class Camera:
    """`source` is a number, the path of a device or a video, or a URL. Runs until it is closed."""

    def __init__(
        self, source: int | str, clock: Clock, loop: asyncio.AbstractEventLoop, show: Show, tell: Tell
    ) -> None:
        self._source = int(source) if isinstance(source, str) and source.isdigit() else source
        self._clock = clock
        self._show = show
        self._tell = tell
        self._loop = loop
        self._closing = threading.Event()
        self._thread = threading.Thread(target=self._run, name="camera", daemon=True)
        self._thread.start()

    def close(self) -> None:
        """Stop. May take as long as a read: not to be called on the event loop."""
        self._closing.set()
        self._thread.join(TIMEOUT_MS / 1000)

    def _run(self) -> None:
        grids = Grids()
        missing, pause = False, FIRST_RETRY
        while not self._closing.is_set():
            device = self._open()
            if self._watch(device, grids, missing):
                missing, pause = False, FIRST_RETRY
            device.release()
            if not missing and not self._closing.is_set():
                missing = True
                self._call(
                    self._tell,
                    f"The camera {self._source} gives no pictures; {_cameras()}. Going on without.",
                )
            self._closing.wait(pause)
            pause = min(2 * pause, LAST_RETRY)

    def _watch(self, device: cv2.VideoCapture, grids: Grids, missing: bool) -> bool:
        """Take pictures until there are no more; returns whether there was one."""
        import cv2

        seen = False
        # A video file gives its pictures as fast as they are asked for; a camera in its own time.
        pause = 1 / (device.get(cv2.CAP_PROP_FPS) or 30) if Path(str(self._source)).is_file() else 0
        while not self._closing.wait(pause) and device.grab():
            t = self._clock.now()
            if missing and not seen:
                self._call(self._tell, f"The camera {self._source} is there.")
            seen = True
            if kinds := grids.wanted(t):
                ok, picture = device.retrieve()
                for kind in kinds if ok else ():
                    self._call(self._show, made(kind, picture), t)
        return seen

    def _open(self) -> cv2.VideoCapture:
        import cv2

        with quiet():
            if isinstance(self._source, str) and "://" in self._source:
                limits = [
                    cv2.CAP_PROP_OPEN_TIMEOUT_MSEC,
                    TIMEOUT_MS,
                    cv2.CAP_PROP_READ_TIMEOUT_MSEC,
                    TIMEOUT_MS,
                ]
                return cv2.VideoCapture(self._source, cv2.CAP_FFMPEG, limits)
            return cv2.VideoCapture(self._source)

    def _call(self, function: Callable[..., None], *arguments: object) -> None:
        if not self._closing.is_set():
            self._loop.call_soon_threadsafe(function, *arguments)


def _cameras() -> str:
    """The cameras that a Linux system knows, in words."""
    found = ", ".join(str(path) for path in sorted(Path("/dev").glob("video*")))
    return f"this machine has {found}" if found else "this machine has no /dev/video*"
