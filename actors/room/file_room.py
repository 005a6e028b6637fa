"""A room without devices: a recording plays the person, and the loudspeaker is one that only keeps time.

The recording plays by the session's clock, sample for sample as a microphone would deliver it. The loudspeaker takes
a block every 20 ms and holds two; what comes too late for its block is silence, and the block is gone, as with a
real one. Nothing of the agent's sound gets into the recording, so both may speak at once.
"""

from __future__ import annotations

import asyncio
from collections import deque

import numpy as np

from actors.messages import MICROPHONE_BLOCK, SPEAKER_BLOCK, Ended, Frame, Microphone, Preview
from actors.room.media import BLOCK_NS, Media
from actors.room.playout import Playout, Pulled
from actors.room.room import SPEAKER_BLOCK_NS, Room, RoomSession, window_of
from actors.room.window import WindowSettings
from actors.stage import Port, Resume, SessionSetup, StageError
from policies.events import SECOND

DEVICE_BLOCKS = 2
"""Blocks that the loudspeaker holds: 40 ms, as a common sound card does."""
PIECE_BLOCKS = 8
"""Microphone blocks (a quarter of a second) read from the recording at a time."""
AHEAD_BLOCKS = 32
"""Microphone blocks (a second) read ahead at most: a recording may be hours long."""

_SILENT_MICROPHONE = Microphone(bytes(2 * MICROPHONE_BLOCK))


class ClockedLoudspeaker:
    """A loudspeaker that takes a block at every multiple of 20 ms and holds DEVICE_BLOCKS of them."""

    def __init__(self, playout: Playout, first: int = 0) -> None:
        self._playout = playout
        self._held = deque(playout.pull() for _ in range(DEVICE_BLOCKS))
        self._block = first

    @property
    def due(self) -> int:
        """When the next block leaves, ns."""
        return self._block * SPEAKER_BLOCK_NS

    def beat(self, now: int) -> Pulled:
        """The block that left at `due`; `now` is not before that.

        Who comes back too late finds that the device ran dry and has played silence. That time cannot be made up
        for: the sound that was waiting leaves later.
        """
        block = self._held.popleft() if self._held else self._missed()
        self._block += 1
        while len(self._held) < DEVICE_BLOCKS and (self._block + len(self._held)) * SPEAKER_BLOCK_NS > now:
            self._held.append(self._playout.pull())
        return block

    def _missed(self) -> Pulled:
        return Pulled(np.zeros(SPEAKER_BLOCK, np.int16), SPEAKER_BLOCK if self._playout.within_reply else 0)


class FileRoomSession(RoomSession):
    """One recording, played once; then silence until the session is closed.

    A room that takes the place of one that died goes on where the clock is now: what was said meanwhile is lost.
    """

    def __init__(
        self, port: Port, media: Media, resume: Resume | None, window: WindowSettings | None
    ) -> None:
        super().__init__(port, window)
        self._media = media
        begin = resume.t if resume else 0
        if resume:
            self.playout.new_epoch(resume.epoch + 1)  # the mind will: what was to be played is lost
        self._loudspeaker = ClockedLoudspeaker(self.playout, -(-begin // SPEAKER_BLOCK_NS))
        self._skip = self._block = -(-begin // BLOCK_NS)
        self._sound: deque[bytes] = deque()
        self._pictures: deque[tuple[int, Frame | Preview]] = deque()
        self._more = asyncio.Event()
        self._all_read = False

    async def run(self) -> None:
        async with asyncio.TaskGroup() as tasks:
            tasks.create_task(self._read())
            tasks.create_task(self._play())

    async def close(self) -> None:
        await super().close()
        # Queued behind a read that may be under way in the thread.
        await self.port.clock.compute("media", 0, self._media.close)

    async def _read(self) -> None:
        """Keep a second of the recording in memory."""
        while not self._all_read:
            piece = await self.port.clock.compute(
                "media", PIECE_BLOCKS * BLOCK_NS / SECOND, lambda: self._media.read(PIECE_BLOCKS)
            )
            skipped = min(self._skip, len(piece.blocks))
            self._skip -= skipped
            self._sound.extend(piece.blocks[skipped:])
            self._pictures.extend(item for item in piece.pictures if item[0] >= self._block * BLOCK_NS)
            self._all_read = piece.last
            for warning in piece.warnings:
                self.notice(warning)
            while len(self._sound) >= AHEAD_BLOCKS:
                self._more.clear()
                await self._more.wait()

    async def _play(self) -> None:
        """Emit everything when it is due. One timer serves microphone, loudspeaker and camera."""
        clock, loudspeaker = self.port.clock, self._loudspeaker
        while True:
            heard_at = (self._block + 1) * BLOCK_NS
            due = loudspeaker.due
            if heard_at < due and (self._sound or self._all_read):
                due = heard_at
            if self._pictures and self._pictures[0][0] < due:
                due = self._pictures[0][0]
            await clock.sleep_until(due)
            if self._pictures and self._pictures[0][0] == due:
                t, frame = self._pictures.popleft()
                self.port.emit(frame, t)
            if heard_at <= due and (self._sound or self._all_read):
                self._hear(self._block * BLOCK_NS)
            if loudspeaker.due == due:
                self.left(due, loudspeaker.beat(max(due, clock.now())))

    def _hear(self, t: int) -> None:
        """A microphone block is complete; `t` is its first sample. After the recording: silence."""
        self._block += 1
        if not self._sound:
            self.port.emit(_SILENT_MICROPHONE, t)
            return
        self.port.emit(Microphone(self._sound.popleft()), t)
        self._more.set()
        if self._all_read and not self._sound:
            self.port.emit(Ended(), t + BLOCK_NS)


class FileRoom(Room):
    """Opens recordings. Session option `room`: {"input": path of a sound or video file}."""

    def open(self, setup: SessionSetup, port: Port) -> FileRoomSession:
        try:
            path = setup.options["room"]["input"]
        except KeyError:
            raise StageError(
                "A file room needs the option room.input: the sound or video file to play."
            ) from None
        return FileRoomSession(port, Media(path), setup.resume, window_of(setup))
