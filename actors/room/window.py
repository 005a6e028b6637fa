"""A window with the agent's face, for who sits or stands before this machine.

It lives in a process of its own (`window_process`), which draws and shows: whatever that costs, the sound does not
wait for it. This side only hands over what the face needs to know.
"""

from __future__ import annotations

import asyncio
import json
import os
import subprocess
import sys
import time
from collections.abc import Callable
from contextlib import suppress
from dataclasses import asdict, dataclass
from pathlib import Path

from actors.codec import encode
from actors.messages import AvatarFrames, Body, Envelope, NewEpoch, Playhead, ReplyStarted
from actors.stage import Port, StageError

WANTED = frozenset({AvatarFrames, NewEpoch, ReplyStarted, Playhead})
"""What the face needs to know."""
OPENED, CLOSED = b"open\n", b"closed\n"
"""What the other process says: the window is there; the person has closed it."""
PROBE_LIMIT = 30.0
"""Seconds for a machine to open a window and close it again: under one on an idle one."""
CLOSE_LIMIT = 2.0
"""Seconds for the window to go by itself."""
FULL = 4_000_000
"""Bytes that may wait for the other process: minutes of a face. One that takes no more has stopped for good."""

_PROJECT = Path(__file__).resolve().parents[2]
_MODULE = "actors.room.window_process"
_NO_SCREEN = (
    "no window can be opened: {}. Start this on the machine's own screen (from a terminal of its desktop, or with "
    "DISPLAY naming its screen), or leave --window out"
)


@dataclass(frozen=True, slots=True)
class WindowSettings:
    """How the face is shown. `look` and `background` are those of `actors.avatar.render.look`; while `recording`, a red
    dot and a word say so.
    """

    look: str = "vis"
    background: str = "light"
    full_screen: bool = False
    recording: bool = False


def probe() -> None:
    """Raise StageError, in words that say what to do, when no window can be opened here. Takes about a second."""
    if sys.platform.startswith("linux") and not os.environ.get("DISPLAY"):
        raise StageError(_NO_SCREEN.format("this process has no screen (DISPLAY is not set)"))
    try:
        tried = subprocess.run(
            [sys.executable, "-m", _MODULE],
            cwd=_PROJECT,
            capture_output=True,
            timeout=PROBE_LIMIT,
            check=False,
        )
    except subprocess.TimeoutExpired:
        raise StageError(_NO_SCREEN.format("the screen does not answer")) from None
    if tried.stdout != OPENED:
        display = os.environ.get("DISPLAY", "")
        why = tried.stdout.decode().strip() or f"the screen {display} cannot be reached"
        raise StageError(_NO_SCREEN.format(why))


class FaceWindow:
    """The window of one session. A room makes it, lets it `watch` its port, passes on what it receives, and runs it.

    `closed` is called on the event loop when the person closes the window or presses Esc: the conversation is to end.
    `tell` is called with what the person should know when the window fails; the conversation can go on without.
    """

    def __init__(
        self, settings: WindowSettings, port: Port, closed: Callable[[], None], tell: Callable[[str], None]
    ) -> None:
        self._settings = settings
        self._port = port
        self._closed = closed
        self._tell = tell
        self._early: list[bytes] = []
        self._pipe: asyncio.WriteTransport | None = None
        self._gone = False

    def watch(self, port: Port) -> Port:
        """The same way out, at which the window learns what is being heard."""

        def send(body: Body, t: int, epoch: int, reply_id: str) -> None:
            port.send(body, t, epoch, reply_id)
            if type(body) in WANTED:
                self._pass_on(Envelope(port.session, 0, t, epoch, reply_id, body))

        return Port(port.session, port.clock, send)

    def receive(self, envelope: Envelope) -> None:
        """Take a message of any kind; most have nothing to do with the face."""
        if type(envelope.body) in WANTED:
            self._pass_on(envelope)

    async def run(self) -> None:
        """Open the window and stay until it is gone."""
        # The monotonic clock is the same in all processes of a machine.
        origin = time.monotonic_ns() - self._port.clock.now()
        order = json.dumps(asdict(self._settings) | {"origin": origin})
        process = await asyncio.create_subprocess_exec(
            sys.executable,
            "-m",
            _MODULE,
            order,
            cwd=_PROJECT,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,  # Qt's remarks about fonts and themes
        )
        assert process.stdout is not None and process.stdin is not None
        self._pipe = process.stdin.transport
        for data in self._early:
            self._pipe.write(data)
        self._early.clear()
        try:
            opened = await process.stdout.readline()
            last = await process.stdout.readline() if opened == OPENED else opened
        finally:
            self._gone = True
            await self._end(process)
        if last == CLOSED:
            self._closed()
        else:
            verb = "has stopped" if opened == OPENED else "cannot be opened"
            why = last.decode().strip() or "its screen cannot be reached"
            self._tell(f"The window {verb} ({why}). The conversation goes on without a face.")

    async def _end(self, process: asyncio.subprocess.Process) -> None:
        """Its input is over: it closes the window and ends, or is made to."""
        assert process.stdin is not None and process.stdout is not None
        process.stdin.close()
        try:
            async with asyncio.timeout(CLOSE_LIMIT):
                await process.wait()
        except TimeoutError:
            process.kill()
            await process.wait()
        with suppress(OSError):  # nobody has read the rest
            await process.stdin.wait_closed()
        await process.stdout.read()  # its end: only then does asyncio let go of the pipes

    def _pass_on(self, envelope: Envelope) -> None:
        if self._gone:
            return
        data = encode(envelope)
        data = len(data).to_bytes(4, "little") + data
        if self._pipe is None:
            self._early.append(data)
        elif self._pipe.get_write_buffer_size() > FULL:
            self._gone = True
            self._tell("The window takes no more pictures. The conversation goes on without a face.")
        else:
            self._pipe.write(data)
