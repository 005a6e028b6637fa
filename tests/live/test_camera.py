"""Cameras through OpenCV: a network camera made here, one that goes away, and one that is not there."""

from __future__ import annotations

import asyncio
import threading
import time
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import cv2
import numpy as np
import pytest

from actors.clock import RealClock
from actors.messages import Frame, Preview
from actors.room.camera import Camera
from actors.room.pictures import FRAME_NS


class NetworkCamera:
    """Motion JPEG over HTTP, 20 pictures a second of 1280x720, until it is closed."""

    def __init__(self) -> None:
        self._closing = closing = threading.Event()
        jpeg = cv2.imencode(".jpg", np.full((720, 1280, 3), (200, 50, 50), np.uint8))[1].tobytes()

        class Handler(BaseHTTPRequestHandler):
            def do_GET(self) -> None:
                self.send_response(200)
                self.send_header("Content-Type", "multipart/x-mixed-replace; boundary=picture")
                self.end_headers()
                head = f"--picture\r\nContent-Type: image/jpeg\r\nContent-Length: {len(jpeg)}\r\n\r\n"
                while not closing.wait(0.05):
                    self.wfile.write(head.encode() + jpeg + b"\r\n")

            def log_message(self, *args: object) -> None:
                return

        self._server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self.url = f"http://127.0.0.1:{self._server.server_address[1]}/"
        threading.Thread(target=self._server.serve_forever, daemon=True).start()

    def close(self) -> None:
        self._closing.set()
        self._server.shutdown()
        self._server.server_close()


@pytest.fixture
def network_camera() -> Iterator[NetworkCamera]:
    camera = NetworkCamera()
    yield camera
    camera.close()


class Watched:
    """A camera that runs, and what it gave."""

    def __init__(self, source: int | str) -> None:
        self.clock = RealClock(time.monotonic_ns())
        self.frames: list[tuple[int, Frame]] = []
        self.previews: list[tuple[int, Preview]] = []
        self.told: list[str] = []
        self._camera = Camera(
            source,
            self.clock,
            asyncio.get_running_loop(),
            lambda picture, t: self._shown(t, picture),
            self.told.append,
        )

    def _shown(self, t: int, picture: Frame | Preview) -> None:
        if isinstance(picture, Frame):
            self.frames.append((t, picture))
        else:
            self.previews.append((t, picture))

    async def close(self) -> None:
        await asyncio.to_thread(self._camera.close)


async def test_two_small_pictures_a_second_and_a_word_when_they_end(network_camera: NetworkCamera) -> None:
    watched = Watched(network_camera.url)
    async with asyncio.timeout(10):
        while len(watched.frames) < 5:
            await asyncio.sleep(0.05)
        network_camera.close()
        while not watched.told:
            await asyncio.sleep(0.05)
    await watched.close()
    slots = [t // FRAME_NS for t, _ in watched.frames[:5]]
    assert slots == list(range(slots[0], slots[0] + 5))
    assert all(t % FRAME_NS < FRAME_NS / 2 for t, _ in watched.frames[1:5])
    frame = watched.frames[0][1]
    assert (frame.width, frame.height) == (640, 360)
    assert cv2.imdecode(np.frombuffer(frame.jpeg, np.uint8), cv2.IMREAD_COLOR).shape == (360, 640, 3)
    assert 15 <= len(watched.previews) <= 26
    preview = watched.previews[-1][1]
    assert (preview.width, preview.height, len(preview.pixels)) == (480, 270, 480 * 270 * 3)
    assert "gives no pictures" in watched.told[0]


async def test_a_camera_that_is_not_there_is_told_once(capfd: pytest.CaptureFixture[str]) -> None:
    watched = Watched(42)
    async with asyncio.timeout(10):
        while not watched.told:
            await asyncio.sleep(0.05)
        await asyncio.sleep(1.5)
    await watched.close()
    assert len(watched.told) == 1 and "camera 42" in watched.told[0] and not watched.frames
    assert capfd.readouterr().err == ""
