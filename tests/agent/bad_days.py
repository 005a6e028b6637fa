"""Conversations in virtual time on bad days, and what a person would have noticed of it."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from functools import cache
from itertools import accumulate
from pathlib import Path

import numpy as np

from actors import messages as m
from actors.avatar.stage import AvatarStage
from actors.avatar.voice import SAMPLE_RATE, Speech, Voice
from actors.faults import Faults, FaultyHost
from actors.mind.stage import MindSettings, MindStage
from actors.perception.recogniser import Recogniser, Sound, Transcript
from actors.perception.stage import PerceptionStage
from actors.runner import StageSpec
from actors.stage import SessionSetup
from actors.virtual import START, VirtualTimeLoop
from agent.conversation import Driver, Held
from agent.turns import TurnKeeper

COSTS = {"recogniser": (0.05, 0.05), "turn_end": (0.1, 0.0), "voice": (0.06, 0.002)}
"""Seconds a call and a unit, about those of a small machine; the same everywhere, so that figures can be compared."""
LETTER = SAMPLE_RATE * 60 // 1000
"""Samples that a letter takes: a reply of fifty lasts three seconds."""


class _Hearing(PerceptionStage):
    loaded = False

    def load(self) -> list[str]:
        """Once for all conversations: who takes the place of a dead stage brings its own sessions only."""
        if not self.loaded:
            super().load()
            self.recogniser = _Remembering(self.recogniser)
            self.loaded = True
        return []


class _Remembering(Recogniser):
    """Hears the same sound but once: the conversations here are alike."""

    def __init__(self, recogniser: Recogniser) -> None:
        self._recogniser = recogniser
        self._heard: dict[bytes, Transcript] = {}

    def transcribe(self, samples: Sound, previous: Transcript | None = None) -> Transcript:
        key = samples.tobytes()
        if key not in self._heard:
            self._heard[key] = self._recogniser.transcribe(samples, previous)
        return self._heard[key]


class Hum(Voice):
    """A voice that costs nothing: it hums each word for as long as one is spoken."""

    name = "hum"

    def synthesise(self, text: str) -> Speech:
        lengths = [LETTER * (len(word) + 1) for word in text.split()]
        ends = list(accumulate(lengths))
        marks = map(m.Mark, text.split(), (end - n for end, n in zip(ends, lengths, strict=True)), ends)
        samples = (6000 * np.sin(np.arange(ends[-1] if ends else 0) * 0.05)).astype(np.int16)
        return Speech(samples, SAMPLE_RATE, tuple(marks), ())


class _Avatar(AvatarStage):
    def load(self) -> list[str]:
        self._voice = Hum()
        return []


@cache
def hearing() -> PerceptionStage:
    return _Hearing()


def avatar() -> AvatarStage:
    return _Avatar()


def mind() -> MindStage:
    return MindStage(MindSettings("companion", {}))


SPECS = {
    "room": StageSpec("actors.room.file_room:FileRoom"),
    "perception": StageSpec("bad_days:hearing"),
    "mind": StageSpec("bad_days:mind"),
    "avatar": StageSpec("bad_days:avatar"),
}
RECORDER = StageSpec("actors.recorder.stage:Recorder")


@dataclass(frozen=True, slots=True)
class Day:
    """What became of a conversation."""

    messages: list[m.Envelope]
    ended: str

    @property
    def said(self) -> list[tuple[str, str]]:
        """What was heard, in its order: who, and which words."""
        return [(b.line.speaker, b.line.text) for e in self.messages if isinstance(b := e.body, m.History)]

    @property
    def notices(self) -> list[str]:
        return [b.text for e in self.messages if isinstance(b := e.body, m.Notice)]

    @property
    def missed(self) -> list[str]:
        """Turns that nobody answered."""
        keeper = TurnKeeper()
        for envelope in sorted(self.messages, key=lambda e: e.t):
            keeper.take(envelope)
        return [turn.text for turn in keeper.turns() if turn.missed]

    @property
    def waits(self) -> list[float]:
        """Seconds from the end of the person's voice to the first sound of each reply that was heard."""
        ends = {
            e.reply_id: b.voice_end
            for e in self.messages
            if isinstance(b := e.body, m.ReplyPlanned) and b.voice_end >= 0
        }
        return [
            (e.t - ends[e.reply_id]) / 1e9
            for e in self.messages
            if isinstance(e.body, m.ReplyStarted) and e.reply_id in ends
        ]


Mishap = Callable[[FaultyHost], Awaitable[None]]


def spend(
    person: Path, faults: Faults | None = None, mishap: Mishap | None = None, record: Path | None = None
) -> Day:
    """Hold the conversation with a recorded person; `mishap` runs beside it, from the session's beginning on."""
    messages: list[m.Envelope] = []

    async def main() -> str:
        host, driver = FaultyHost(COSTS, faults), Driver(messages.append)
        held = Held(host, driver)
        options = {"room": {"input": str(person)}}
        if record is not None:
            options["recorder"] = {
                "folder": str(record),
                "configuration": {},
                "versions": {},
                "models": {},
                "simulated": True,
                "costs": COSTS,
            }
        await host.start(SPECS | ({"recorder": RECORDER} if record else {}), driver)
        try:
            await held.open(SessionSetup("s", options))
            happening = asyncio.ensure_future(mishap(host)) if mishap else None
            failed = await held.over(asyncio.Event())
            if happening is not None:
                await happening
        finally:
            await held.close()
        return failed

    with asyncio.Runner(loop_factory=VirtualTimeLoop) as runner:
        ended = runner.run(main())
    return Day(messages, ended)


def after(seconds: float, act: Callable[[FaultyHost], Awaitable[None]]) -> Mishap:
    """Something that happens once, so many seconds into the conversation."""

    async def mishap(host: FaultyHost) -> None:
        await asyncio.sleep(START + seconds)
        await act(host)

    return mishap
