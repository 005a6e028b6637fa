"""The room at this machine: its microphone, its loudspeaker, and a camera if one is wanted.

Half-duplex: while the companion can be heard, the microphone is closed. Devices may come and go; the conversation
goes on as far as it can, and what is missing is said.
"""

from __future__ import annotations

import asyncio
from collections import deque
from dataclasses import dataclass

import numpy as np

from actors.messages import (
    MICROPHONE_BLOCK,
    MICROPHONE_RATE,
    SPEAKER_BLOCK,
    SPEAKER_RATE,
    Loudspeaker,
    Microphone,
)
from actors.room.camera import Camera
from actors.room.half_duplex import HalfDuplex
from actors.room.playout import Pulled, Samples
from actors.room.port_audio import LOUDSPEAKER, MICROPHONE, Choice, PortAudio
from actors.room.room import SPEAKER_BLOCK_NS, Room, RoomSession, window_of
from actors.room.session_grid import SessionGrid
from actors.room.sound_card import SoundCard
from actors.room.trouble import Trouble
from actors.room.window import WindowSettings
from actors.stage import Port, Resume, SessionSetup, StageError
from policies.events import SECOND

MICROPHONE_BLOCK_NS = MICROPHONE_BLOCK * SECOND // MICROPHONE_RATE
LEAD_BLOCKS = 2
"""Blocks (40 ms) that wait for the loudspeaker: what the event loop may be late by."""
LOOK_EVERY = SECOND // 4
"""ns between looks at the devices."""
WITHOUT = SECOND // 2
"""ns by which the silence that stands for a missing device stays behind the present."""
FIRST_RETRY, LAST_RETRY = SECOND // 2, 8 * SECOND
"""ns before missing devices are tried again, doubled each time up to the last."""
_CLOSED = Microphone(bytes(2 * MICROPHONE_BLOCK), muted=True)


@dataclass(frozen=True, slots=True)
class Devices:
    """Session option `room`: which devices to use. None: the system's default, and no camera.

    A sound device is its number or a part of its name; a camera its number, its path or a URL.
    """

    microphone: Choice = None
    loudspeaker: Choice = None
    camera: Choice = None


def probe(devices: Devices) -> tuple[str, str]:
    """The names of the microphone and the loudspeaker that a session would open. Raises StageError, in plain words,
    when one of them is not there. Takes a moment: the devices are listed."""
    audio = PortAudio()
    try:
        return audio.find(MICROPHONE, devices.microphone)[1], audio.find(LOUDSPEAKER, devices.loudspeaker)[1]
    finally:
        audio.close()


class DeviceRoomSession(RoomSession):
    """The session that owns the devices."""

    def __init__(
        self, port: Port, devices: Devices, resume: Resume | None, window: WindowSettings | None
    ) -> None:
        super().__init__(port, window)
        self._devices = devices
        self._loop = asyncio.get_running_loop()
        start = resume.t if resume else 0
        if resume:
            self.playout.new_epoch(resume.epoch + 1)  # the mind will: what was to be played is lost
        self._microphone = SessionGrid(MICROPHONE_RATE, MICROPHONE_BLOCK, start)
        self._loudspeaker = SessionGrid(SPEAKER_RATE, SPEAKER_BLOCK, start)
        self._duplex = HalfDuplex()
        self._leaving: deque[tuple[int, Pulled]] = deque()
        self._late = 0
        self._trouble = Trouble()
        self._camera: Camera | None = None
        self._away = False
        self._card = self._opened([])
        # Devices take a while to begin; the grids leave out what is captured and played before the session begins.
        self._start_card()

    async def run(self) -> None:
        clock = self.port.clock
        microphone, loudspeaker = self._card.names
        self.notice(
            f"Listening to {microphone!r}, speaking through {loudspeaker!r}. The microphone is closed while the "
            "companion speaks (there is no echo cancellation), so it cannot be interrupted by voice."
        )
        if self._devices.camera is not None:
            self._camera = Camera(self._devices.camera, clock, self._loop, self.port.emit, self.notice)
        while True:
            await clock.sleep_until(clock.now() + LOOK_EVERY)
            if gone := self._card.gone():
                await self._recover(gone)
            trouble = self._trouble.report(
                clock.now(), self._card.overflows, self._microphone.lost_ns, self._card.underflows
            )
            if trouble:
                self.notice(trouble)

    async def close(self) -> None:
        await super().close()
        if self._camera is not None:
            await self.port.clock.compute("camera", 0, self._camera.close)
        # Queued behind an opening that may be under way in the thread.
        await self.port.clock.compute("sound card", 0, self._close_card)

    def _close_card(self) -> None:
        self._card.close()

    def _opened(self, waiting: list[Pulled]) -> SoundCard:
        """The devices, open but not started, with the blocks that wait to be played."""
        chosen = self._devices
        self._card = card = SoundCard(
            chosen.microphone, chosen.loudspeaker, self.port.clock, self._loop, self._captured, self._taken
        )
        for block in waiting:
            card.feed(block)
        return card

    def _start_card(self) -> None:
        self._feed()
        self._card.start()

    def _feed(self) -> None:
        while self._card.waiting < LEAD_BLOCKS:
            self._card.feed(self.playout.pull())

    def _captured(self, samples: Samples, t: int) -> None:
        self._emit_microphone(self._microphone.place(samples, t))

    def _emit_microphone(self, blocks: list[tuple[int, bytes]]) -> None:
        for t, pcm in blocks:
            closed = self._duplex.closed(t, t + MICROPHONE_BLOCK_NS)
            self.port.emit(_CLOSED if closed else Microphone(pcm), t)

    def _taken(self, block: Pulled | None, t: int) -> None:
        """The loudspeaker has taken a block, which begins to sound at `t`."""
        if not self._away:
            self._feed()
        if block is None:
            block = Pulled(
                np.zeros(SPEAKER_BLOCK, np.int16), SPEAKER_BLOCK if self.playout.within_reply else 0
            )
        elif block.samples.any():
            self._duplex.sounded(t, t + SPEAKER_BLOCK_NS)
        self._leaving.append((t, block))
        self._leave(self.port.clock.now())

    def _leave(self, now: int) -> None:
        """Report the blocks that have begun to sound by `now`: a device takes them some time before."""
        while self._leaving and self._leaving[0][0] <= now:
            t, block = self._leaving.popleft()
            self._late += block.late
            part = block.parts[0] if block.parts else None
            placed = self._loudspeaker.place(block.samples, t)
            self._emit_loudspeaker(
                placed, *((part.epoch, part.reply_id) if part else (self.playout.epoch, ""))
            )
            self.heard(self._loudspeaker.now - SPEAKER_BLOCK_NS, block)

    def _emit_loudspeaker(self, blocks: list[tuple[int, bytes]], epoch: int, reply_id: str) -> None:
        for t, pcm in blocks:
            self.port.emit(Loudspeaker(pcm, self._late), t, epoch, reply_id)
            self._late = 0

    async def _recover(self, gone: str) -> None:
        """Open the devices anew, for as long as it takes; silence stands for them meanwhile."""
        self.notice(f"The {gone} has stopped. Trying to open it again.")
        self._away = True
        opening = asyncio.create_task(self._reopened())
        try:
            while not opening.done():
                now = self.port.clock.now() - WITHOUT
                self._leave(now)
                self._emit_microphone(self._microphone.fill(now))
                self._emit_loudspeaker(self._loudspeaker.fill(now), self.playout.epoch, "")
                await asyncio.wait([opening], timeout=LOOK_EVERY / SECOND)
        finally:
            opening.cancel()
        await opening
        self._away = False
        self._microphone.restart()
        self._loudspeaker.restart()
        self._start_card()
        self.notice("Sound is back: listening to {!r}, speaking through {!r}.".format(*self._card.names))

    async def _reopened(self) -> None:
        clock, pause = self.port.clock, FIRST_RETRY
        waiting = await clock.compute("sound card", 0, self._card.close)
        while True:
            try:
                await clock.compute("sound card", 0, lambda: self._opened(waiting))
                return
            except StageError:
                await clock.sleep_until(clock.now() + pause)
                pause = min(2 * pause, LAST_RETRY)


class DeviceRoom(Room):
    """Opens the devices of this machine. Session option `room`: the fields of `Devices`."""

    def open(self, setup: SessionSetup, port: Port) -> DeviceRoomSession:
        return DeviceRoomSession(
            port, Devices(**setup.options.get("room", {})), setup.resume, window_of(setup)
        )
