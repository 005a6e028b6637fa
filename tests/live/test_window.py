"""The window with the face, on a screen in memory: what is on it, and how it is closed."""

from __future__ import annotations

import asyncio
import os
import subprocess
import time
from collections.abc import Awaitable, Callable, Iterator
from pathlib import Path

import numpy as np
import pytest
from numpy.typing import NDArray

from actors import messages as m
from actors.clock import RealClock
from actors.room.window import FaceWindow, WindowSettings, probe
from actors.stage import Port, StageError
from policies.arkit import INDEX, NEUTRAL
from policies.events import SECOND

pytestmark = [pytest.mark.live, pytest.mark.needs("Xvfb")]

WIDTH, HEIGHT = 1024, 768


class Screen:
    """An X server that draws into a file."""

    def __init__(self, folder: Path) -> None:
        reading, writing = os.pipe()
        self._server = subprocess.Popen(
            [
                "Xvfb",
                *f"-displayfd {writing} -screen 0 {WIDTH}x{HEIGHT}x24 -nolisten tcp".split(),
                "-fbdir",
                folder,
            ],
            pass_fds=[writing],
            stderr=subprocess.DEVNULL,
        )
        os.close(writing)
        with os.fdopen(reading) as numbers:
            self.display = f":{numbers.readline().strip()}"
        self._file = folder / "Xvfb_screen0"

    def picture(self) -> NDArray[np.uint8]:
        """What is on it: (HEIGHT, WIDTH, 3) blue, green, red. The file is an X window dump."""
        data = self._file.read_bytes()
        header = np.frombuffer(data[:100], ">u4")
        pixels = data[header[0] + 12 * header[19] :][: HEIGHT * WIDTH * 4]
        return np.frombuffer(pixels, np.uint8).reshape(HEIGHT, WIDTH, 4)[..., :3]

    def close(self) -> None:
        self._server.terminate()
        self._server.wait()


@pytest.fixture
def screen(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Screen]:
    screen = Screen(tmp_path)
    monkeypatch.setenv("DISPLAY", screen.display)
    yield screen
    screen.close()


@pytest.fixture
def desktop(screen: Screen) -> Iterator[None]:
    """The screen with a window manager, which gives windows a frame, the keyboard, or the whole screen."""
    with subprocess.Popen(["openbox"], stderr=subprocess.DEVNULL) as manager:
        yield
        manager.terminate()


def face(pts: int, jaw: float) -> m.AvatarFrame:
    weights = tuple(jaw if index == INDEX["jawOpen"] else 0.0 for index in range(len(NEUTRAL)))
    return m.AvatarFrame(
        pts, weights, (0.0, 0.0, 0.0), (0.0, 0.0, 0.0), (0.0, 0.0), "neutral", 0.0, "listening"
    )


class Watched:
    """A window that runs, and what it said."""

    def __init__(self, settings: WindowSettings) -> None:
        self.clock = RealClock(time.monotonic_ns())
        self.emitted: list[m.Body] = []
        self.closed = 0
        self.told: list[str] = []
        self.port = Port("s", self.clock, lambda body, t, epoch, reply_id: self.emitted.append(body))
        self.window = FaceWindow(settings, self.port, self._close, self.told.append)
        self.watched = self.window.watch(self.port)

    def _close(self) -> None:
        self.closed += 1

    def live(self) -> None:
        """The face lives on with a closed mouth for ten seconds."""
        frames = tuple(face(n * SECOND // 30, 0.0) for n in range(300))
        self.window.receive(m.Envelope("s", 0, 0, 0, "", m.AvatarFrames(frames)))

    def reply(self) -> None:
        """A reply of ten seconds begins to be heard, its mouth wide open."""
        frames = tuple(face(n * SECOND // 30, 0.9) for n in range(300))
        self.window.receive(m.Envelope("s", 1, self.clock.now(), 1, "r", m.AvatarFrames(frames)))
        self.watched.emit(m.ReplyStarted(), epoch=1, reply_id="r")

    async def run(self, script: Callable[[], Awaitable[None]]) -> None:
        running = asyncio.ensure_future(self.window.run())
        try:
            await script()
        finally:
            running.cancel()
            await asyncio.gather(running, return_exceptions=True)


async def until(condition: Callable[[], bool], seconds: float = 15) -> bool:
    end = time.monotonic() + seconds
    while not condition() and time.monotonic() < end:
        await asyncio.sleep(0.1)
    return condition()


def mouth(picture: NDArray[np.uint8]) -> float:
    """Share of dark pixels where the mouth is, in a window of 720x540 at the top left corner."""
    return float((picture[350:450, 300:420].mean(axis=2) < 70).mean())


def red(picture: NDArray[np.uint8]) -> int:
    """Number of red pixels at the top left corner."""
    blue, green, red = (picture[:50, :160, channel].astype(int) for channel in range(3))
    return int(((red > 180) & (green < 90) & (blue < 100)).sum())


async def test_the_face_is_on_the_screen_and_its_mouth_follows_the_reply(screen: Screen) -> None:
    watched = Watched(WindowSettings(recording=True))

    async def conversation() -> None:
        watched.live()
        assert await until(lambda: screen.picture().std() > 40), watched.told
        assert red(screen.picture()) > 50
        assert mouth(screen.picture()) < 0.1
        watched.reply()
        assert await until(lambda: mouth(screen.picture()) > 0.2)

    await watched.run(conversation)
    assert watched.emitted == [m.ReplyStarted()]
    assert (watched.closed, watched.told) == (0, [])


async def test_nothing_says_recording_when_nothing_is_recorded(screen: Screen) -> None:
    watched = Watched(WindowSettings())

    async def conversation() -> None:
        watched.live()
        assert await until(lambda: screen.picture().std() > 40), watched.told
        assert red(screen.picture()) == 0

    await watched.run(conversation)


@pytest.mark.needs("xdotool", "openbox")
@pytest.mark.parametrize("key", ["Escape", "alt+F4"])
async def test_who_presses_escape_or_closes_the_window_ends_the_conversation(
    screen: Screen, desktop: None, key: str
) -> None:
    watched = Watched(WindowSettings())

    async def conversation() -> None:
        watched.live()
        assert await until(lambda: screen.picture().std() > 40), watched.told
        press = ["xdotool", "search", "--name", "Visavis", "windowactivate", "key", key]
        async with asyncio.timeout(20):
            while not watched.closed and not watched.told:  # a window manager takes its time to pass on keys
                await asyncio.to_thread(subprocess.run, press, stderr=subprocess.DEVNULL, check=False)
                await asyncio.sleep(0.5)

    await watched.run(conversation)
    assert (watched.closed, watched.told) == (1, [])


@pytest.mark.needs("openbox")
async def test_a_kiosk_is_filled_from_edge_to_edge(screen: Screen, desktop: None) -> None:
    watched = Watched(WindowSettings(full_screen=True))

    async def conversation() -> None:
        watched.live()
        corner = (slice(HEIGHT - 20, HEIGHT), slice(WIDTH - 20, WIDTH))
        assert await until(lambda: screen.picture()[corner].mean() > 150), watched.told

    await watched.run(conversation)


async def test_a_screen_that_goes_away_is_told_and_ends_nothing(screen: Screen) -> None:
    watched = Watched(WindowSettings())

    async def conversation() -> None:
        watched.live()
        assert await until(lambda: screen.picture().std() > 40), watched.told
        screen.close()
        assert await until(lambda: bool(watched.told))
        watched.reply()

    await watched.run(conversation)
    assert watched.closed == 0
    assert "has stopped" in watched.told[0] and len(watched.told) == 1


def test_a_screen_can_be_tried_before_anything_starts(screen: Screen) -> None:
    probe()


@pytest.mark.parametrize("display", ["", ":4711"])
def test_without_a_screen_a_person_is_told_what_to_do(monkeypatch: pytest.MonkeyPatch, display: str) -> None:
    monkeypatch.setenv("DISPLAY", display)
    with pytest.raises(StageError, match=r"no window can be opened: .*or leave --window out"):
        probe()
