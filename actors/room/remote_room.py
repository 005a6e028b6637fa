"""The room of a person at the other end of a connection: a browser, a telephone, a robot across the network.

It lives in the process that holds the connections. Who has one puts its `FarEnd` into `RemoteRoom.ends` under the
session's name, opens the session on the host, and then finds the session's room in `RemoteRoom.rooms`.
"""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import NDArray

from actors.messages import (
    MICROPHONE_BLOCK,
    SPEAKER_BLOCK,
    SPEAKER_RATE,
    AvatarFrames,
    ClauseSound,
    Duck,
    Envelope,
    Frame,
    Loudspeaker,
    Microphone,
    NewEpoch,
    Notice,
    Playhead,
    Preview,
    ReplyStarted,
)
from actors.room.far_end import FarEnd
from actors.room.pictures import LONGEST_SIDE, Grids, made
from actors.room.remote_loudspeaker import RemoteLoudspeaker
from actors.room.remote_microphone import RemoteMicrophone
from actors.stage import Port, SessionSetup, Stage, StageError, StageSession
from policies.events import SECOND

SPEAKER_BLOCK_NS = SPEAKER_BLOCK * SECOND // SPEAKER_RATE
_CLOSED = Microphone(bytes(2 * MICROPHONE_BLOCK), muted=True)


class RemoteRoomSession(StageSession):
    """One person's room. Everything is called on the event loop of the session."""

    def __init__(self, port: Port, far: FarEnd) -> None:
        self._port = port
        self._far = far
        self._loudspeaker = RemoteLoudspeaker(far)
        self._microphone = RemoteMicrophone()
        self._grids = Grids()
        self._looking = False
        self.half_duplex = False
        """Whether the microphone is closed while a reply is heard: nobody can cut in then."""

    # -- from the stages -----------------------------------------------------------------------------------------

    def receive(self, envelope: Envelope) -> None:
        body, now = envelope.body, self._port.clock.now()
        if isinstance(body, ClauseSound):
            self._loudspeaker.accept(envelope, body, now)
        elif isinstance(body, AvatarFrames):
            self._loudspeaker.show(envelope, body)
        elif isinstance(body, NewEpoch):
            self._loudspeaker.new_epoch(envelope.epoch, now)
        elif isinstance(body, Duck):
            self._far.duck(body.on)

    async def run(self) -> None:
        clock, t = self._port.clock, 0
        while True:
            await clock.sleep_until(t + SPEAKER_BLOCK_NS)
            now = clock.now()
            self._listen(now)
            while t + SPEAKER_BLOCK_NS <= now:
                self._play(t)
                t += SPEAKER_BLOCK_NS
            self._loudspeaker.send(now)

    def _listen(self, now: int) -> None:
        closed = self.half_duplex and self._loudspeaker.sounding
        for t, pcm in self._microphone.blocks(now):
            self._port.emit(_CLOSED if closed else Microphone(pcm), t)

    def _play(self, t: int) -> None:
        pcm, epoch, reply_id, late, heard = self._loudspeaker.slot(t)
        self._port.emit(Loudspeaker(pcm, late), t, epoch, reply_id)
        for progress in heard:
            epoch, reply_id = progress.epoch, progress.reply_id
            if progress.begins:
                self._port.emit(ReplyStarted(), progress.t, epoch, reply_id)
            playhead = Playhead(progress.samples, progress.words, progress.finished)
            self._port.emit(playhead, progress.t, epoch, reply_id)
            self._far.heard(reply_id, progress.samples, progress.words, finished=progress.finished)

    # -- from the other end --------------------------------------------------------------------------------------

    @property
    def now(self) -> int:
        """The session's clock, ns."""
        return self._port.clock.now()

    def hear(self, samples: NDArray[np.int16]) -> None:
        """A packet of the person's sound (MICROPHONE_RATE). Raises BufferFull."""
        now = self._port.clock.now()
        self._microphone.push(samples, now)
        self._listen(now)

    def hold(self, on: bool) -> None:
        """While held, time passes without the person: what they say comes all at once when they let go."""
        self._microphone.held = on

    def forget(self) -> None:
        """What was sent and not yet heard is forgotten."""
        self._microphone.clear()

    def audio_ms(self, t: int) -> int:
        """Milliseconds of the person's sound that had come, up to the session's time `t` (ns)."""
        return self._microphone.audio_ms(t)

    def acknowledge(self, reply_id: str, samples: int, *, playing: bool) -> None:
        """So many samples of the reply have left the loudspeaker."""
        self._loudspeaker.acknowledge(reply_id, samples, playing, self._port.clock.now())

    def truncate(self, reply_id: str, samples: int) -> bool:
        """Just so many samples were heard. Returns whether the reply was still going on."""
        return self._loudspeaker.truncate(reply_id, samples, self._port.clock.now())

    def pause(self) -> None:
        """The connection is gone."""
        self._loudspeaker.pause(self._port.clock.now())

    def go_on(self) -> None:
        """The connection is back."""
        self._loudspeaker.go_on(self._port.clock.now())

    async def see(self, jpeg: bytes) -> None:
        """A camera picture that was taken just now. What comes while one is looked at is left out.

        Raises ValueError for bytes that are no picture.
        """
        t = self._port.clock.now()
        if self._looking or t < 0:
            return
        kinds = self._grids.wanted(t)
        if not kinds:
            return
        self._looking = True
        try:
            for body in await self._port.clock.compute("camera", 0, lambda: _pictures(jpeg, kinds)):
                self._port.emit(body, t)
        finally:
            self._looking = False

    def notice(self, text: str) -> None:
        """Tell the person something."""
        self._port.emit(Notice("room", text))


def _pictures(jpeg: bytes, kinds: tuple[type[Frame] | type[Preview], ...]) -> list[Frame | Preview]:
    import cv2

    picture: Any = cv2.imdecode(np.frombuffer(jpeg, np.uint8), cv2.IMREAD_COLOR)
    if picture is None:
        raise ValueError("not a picture that can be decoded")
    height, width = picture.shape[:2]
    whole = jpeg[:2] == b"\xff\xd8" and max(width, height) <= LONGEST_SIDE
    return [Frame(jpeg, width, height) if kind is Frame and whole else made(kind, picture) for kind in kinds]


class RemoteRoom(Stage):
    """Rooms of persons who are elsewhere; as many as there are connections."""

    name = "room"

    def __init__(self) -> None:
        self.ends: dict[str, FarEnd] = {}
        self.rooms: dict[str, RemoteRoomSession] = {}

    def open(self, setup: SessionSetup, port: Port) -> RemoteRoomSession:
        far = self.ends.get(setup.session)
        if far is None:
            raise StageError(f"nobody is connected for the session {setup.session}")
        room = self.rooms[setup.session] = RemoteRoomSession(port, far)
        return room

    def forget(self, session: str) -> None:
        """The session is over."""
        self.ends.pop(session, None)
        self.rooms.pop(session, None)
