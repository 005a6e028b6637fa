"""Recording in tests: in virtual time, through the same runner as the hosts use."""

from __future__ import annotations

import asyncio
import os
import resource
import signal
import sys
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Any

import numpy as np

from actors import topology
from actors.bus import LocalOutlet
from actors.messages import (
    MICROPHONE_BLOCK,
    MICROPHONE_RATE,
    SPEAKER_BLOCK,
    SPEAKER_RATE,
    Envelope,
    Frame,
    Loudspeaker,
    Microphone,
    Notice,
)
from actors.recorder.stage import Recorder
from actors.runner import StageRunner
from actors.stage import Resume, SessionSetup
from actors.virtual import VirtualClock, VirtualTimeLoop
from policies.events import SECOND

SESSION = "test-session"
Sound = np.ndarray[Any, np.dtype[np.int16]]


class Recording:
    """Records envelopes, each delivered at its own time. `notices` are what the recorder said."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.notices: list[Notice] = []

    @property
    def mcap(self) -> Path:
        return self.folder / "session.mcap"

    @property
    def wav(self) -> Path:
        return self.folder / "conversation.wav"

    def make(
        self, envelopes: Iterable[Envelope], *, at_end: Callable[[], None] | None = None, **options: Any
    ) -> None:
        """Record, call `at_end` while the session is still open, close."""
        asked = {"recorder": {"folder": str(self.folder), **options}}
        self.make_with(asked, envelopes, at_end)

    def make_with(
        self,
        asked: dict[str, Any],
        envelopes: Iterable[Envelope],
        at_end: Callable[[], None] | None = None,
        resume: Resume | None = None,
    ) -> None:
        async def session() -> None:
            loop = asyncio.get_running_loop()
            assert isinstance(loop, VirtualTimeLoop)
            clock = VirtualClock(loop, {})
            runner = StageRunner(Recorder(), {topology.DRIVER: LocalOutlet(self._hear)})
            runner.open(SessionSetup(SESSION, asked, resume), clock)
            for envelope in envelopes:
                await clock.sleep_until(envelope.t)
                runner.deliver(envelope)
            if at_end is not None:
                at_end()
            await runner.close()
            await asyncio.sleep(0)

        with asyncio.Runner(loop_factory=VirtualTimeLoop) as runner:
            runner.run(session())

    def _hear(self, envelope: Envelope) -> None:
        assert isinstance(envelope.body, Notice)
        self.notices.append(envelope.body)


def sound_envelopes(person: Sound, agent: Sound) -> list[Envelope]:
    """Both sides as blocks on the session's grid, in the order of time."""
    tracks = (
        (person, Microphone, MICROPHONE_BLOCK, MICROPHONE_RATE),
        (agent, Loudspeaker, SPEAKER_BLOCK, SPEAKER_RATE),
    )
    envelopes = [
        Envelope(SESSION, i, i * block * SECOND // rate, 0, "", body(samples[i * block :][:block].tobytes()))
        for samples, body, block, rate in tracks
        for i in range(len(samples) // block)
    ]
    return sorted(envelopes, key=lambda envelope: envelope.t)


def noise(seconds: float, rate: int, seed: int = 0) -> Sound:
    """Loud noise, which nothing can compress."""
    random = np.random.default_rng(seed)
    return (random.standard_normal(round(seconds * rate)) * 3000).astype(np.int16)


def talk_of(seconds: float) -> list[Envelope]:
    """Both sides make noise for so long."""
    return sound_envelopes(noise(seconds, MICROPHONE_RATE), noise(seconds, SPEAKER_RATE, 1))


def with_pictures(envelopes: list[Envelope]) -> list[Envelope]:
    """Two large pictures a second beside the sound."""
    picture = noise(1.0, 50_000).tobytes()
    frames = [Envelope(SESSION, i, i * SECOND // 2, 0, "", Frame(picture, 640, 480)) for i in range(20)]
    return sorted(envelopes + frames, key=lambda envelope: envelope.t)


def _come_to_grief(how: str, folder: Path) -> None:
    """Record ten seconds in a process that meets a bad end.

    "killed" gets kill -9 then; "full" can write no more than 400 kB a file, which the sound file reaches first;
    "full of pictures" the same, but the record is first.
    """
    recording = Recording(folder)
    envelopes = talk_of(10.2)
    if how.startswith("full"):
        resource.setrlimit(resource.RLIMIT_FSIZE, (400_000, 400_000))
    if how == "full of pictures":
        envelopes = with_pictures(envelopes)
    recording.make(
        envelopes, at_end=lambda: os.kill(os.getpid(), signal.SIGKILL) if how == "killed" else None
    )
    for notice in recording.notices:
        sys.stdout.write(f"{notice.stage} {notice.fatal} {notice.text}\n")


if __name__ == "__main__":
    _come_to_grief(sys.argv[1], Path(sys.argv[2]))
