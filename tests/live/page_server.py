"""The real server in a thread of its own, and what a person before its page has: a voice and a face."""

from __future__ import annotations

import asyncio
import threading
import wave
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import cv2
import numpy as np
from numpy.typing import NDArray

from agent.config import load_config
from agent.server.server import Address, Server

VOICE_RATE = 48_000
"""Hz of the file that is the browser's microphone."""


class PageServer:
    """A server of one conversation on a free port of this machine."""

    def __init__(self, settings: tuple[str, ...], token: str) -> None:
        self._loop = asyncio.new_event_loop()
        self._thread = threading.Thread(target=self._loop.run_forever, daemon=True)
        self._thread.start()
        self._server = Server(
            load_config("companion", settings), Address(port=0, token=token), sessions=1, inline=True
        )
        asyncio.run_coroutine_threadsafe(self._server.start(), self._loop).result(60)
        self.url = self._server.url

    def drop_connections(self) -> None:
        """Every connection breaks, as when a cable is pulled out."""
        self._loop.call_soon_threadsafe(self._drop)

    def _drop(self) -> None:
        for place in self._server._places.values():
            if place.connection is not None:
                place.connection.transport.abort()

    def close(self) -> None:
        asyncio.run_coroutine_threadsafe(self._server.stop(), self._loop).result(30)
        self._loop.call_soon_threadsafe(self._loop.stop)
        self._thread.join()
        self._loop.close()


@contextmanager
def page_server(*settings: str, token: str = "") -> Iterator[PageServer]:
    """A server for as long as the block lasts."""
    server = PageServer(settings, token)
    try:
        yield server
    finally:
        server.close()


def write_voice(file: Path, *parts: NDArray[np.float32] | float) -> Path:
    """Speech at 16 kHz and silences (seconds), one after the other, as a file that a browser takes for a microphone."""
    import soxr

    sounds = [
        np.zeros(round(part * 16_000), np.float32) if isinstance(part, float | int) else part
        for part in parts
    ]
    sound = soxr.resample(np.concatenate(sounds), 16_000, VOICE_RATE)
    with wave.open(str(file), "wb") as out:
        out.setnchannels(1)
        out.setsampwidth(2)
        out.setframerate(VOICE_RATE)
        out.writeframes((np.clip(sound, -1, 1) * 32_000).astype("<i2").tobytes())
    return file


def write_face(file: Path) -> Path:
    """A portrait that sways a little, as a film that a browser takes for a camera."""
    from skimage import data

    portrait = np.ascontiguousarray(data.astronaut()[:240, 100:420, ::-1])  # type: ignore[no-untyped-call]
    with file.open("wb") as out:
        out.write(b"YUV4MPEG2 W320 H240 F10:1 Ip C420jpeg\n")
        for number in range(20):
            sway = np.array([[1, 0, 4 * np.sin(number * np.pi / 10)], [0, 1, 0]], np.float32)
            picture = cv2.warpAffine(portrait, sway, (320, 240), borderMode=cv2.BORDER_REPLICATE)
            out.write(b"FRAME\n" + cv2.cvtColor(picture, cv2.COLOR_BGR2YUV_I420).tobytes())
    return file
