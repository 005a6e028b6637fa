"""What every room does: queue replies, obey the orders to duck and to drop, and report what was really heard."""

from __future__ import annotations

import asyncio
from abc import abstractmethod
from collections import deque

from actors.messages import (
    SPEAKER_BLOCK,
    SPEAKER_RATE,
    ClauseSound,
    Duck,
    Ended,
    Envelope,
    Loudspeaker,
    NewEpoch,
    Notice,
    Playhead,
    ReplyStarted,
)
from actors.room.playout import Playout, Pulled, ReplyPart
from actors.room.window import FaceWindow, WindowSettings
from actors.stage import Port, SessionSetup, Stage, StageSession
from policies.events import SECOND

SPEAKER_BLOCK_NS = SPEAKER_BLOCK * SECOND // SPEAKER_RATE


class RoomSession(StageSession):
    """A person's room. A subclass pulls blocks from `playout` for its device and calls `left` for each of them."""

    def __init__(self, port: Port, window: WindowSettings | None = None) -> None:
        self._window: FaceWindow | None = None
        self._showing: asyncio.Task[None] | None = None
        if window is not None:
            self._window = FaceWindow(window, port, lambda: port.emit(Ended()), self.notice)
            port = self._window.watch(port)
            self._showing = asyncio.get_running_loop().create_task(self._window.run())
        self.port = port
        self.playout = Playout()
        self._words: dict[str, int] = {}
        self._due: deque[tuple[int, ReplyPart]] = deque()

    async def close(self) -> None:
        """Close the window. A subclass that closes more calls this, too."""
        if self._showing is not None:
            self._showing.cancel()
            await asyncio.gather(self._showing, return_exceptions=True)

    def receive(self, envelope: Envelope) -> None:
        body = envelope.body
        if self._window is not None:
            self._window.receive(envelope)
        if isinstance(body, ClauseSound):
            self.playout.accept(envelope, body)
        elif isinstance(body, NewEpoch):
            self.playout.new_epoch(envelope.epoch)
        elif isinstance(body, Duck):
            self.playout.duck(body.on)

    def left(self, t: int, block: Pulled) -> None:
        """The first sample of `block` has left the loudspeaker at `t` (ns): emit it, and how far replies are heard.

        To be called in the order of `t`, for every block of the device's beat. What a block ends is true only once
        its last sample has left, so it is reported with the block that follows.
        """
        self._report_ended()
        epoch, reply_id = (
            (block.parts[0].epoch, block.parts[0].reply_id) if block.parts else (self.playout.epoch, "")
        )
        self.port.emit(Loudspeaker(block.samples.tobytes(), block.late), t, epoch, reply_id)
        self._report_begun(t, block)

    def heard(self, t: int, block: Pulled) -> None:
        """As `left`, but without the sound: for a room whose blocks are not those of the session's grid."""
        self._report_ended()
        self._report_begun(t, block)

    def _report_begun(self, t: int, block: Pulled) -> None:
        for part in block.parts:
            if part.begins is not None:
                began = t + part.begins * SECOND // SPEAKER_RATE
                self.port.emit(ReplyStarted(), began, part.epoch, part.reply_id)
                self.port.emit(Playhead(0, 0, False), began, part.epoch, part.reply_id)
            self._due.append((t + len(block.samples) * SECOND // SPEAKER_RATE, part))

    def _report_ended(self) -> None:
        while self._due:
            at, part = self._due.popleft()
            self._progress(at, part)

    def _progress(self, t: int, part: ReplyPart) -> None:
        if not part.finished and part.words == self._words.get(part.reply_id, 0):
            return
        if part.finished:
            self._words.pop(part.reply_id, None)
        else:
            self._words[part.reply_id] = part.words
        self.port.emit(Playhead(part.samples, part.words, part.finished), t, part.epoch, part.reply_id)

    def notice(self, text: str) -> None:
        """Tell the person something."""
        self.port.emit(Notice("room", text))


def window_of(setup: SessionSetup) -> WindowSettings | None:
    """The window that the session asks for (session option `window`: the fields of `WindowSettings`), if any."""
    asked = setup.options.get("window")
    return None if asked is None else WindowSettings(**asked)


class Room(Stage):
    """Where the person is. Serves one session, like the devices that it owns."""

    name = "room"

    @abstractmethod
    def open(self, setup: SessionSetup, port: Port) -> RoomSession: ...
