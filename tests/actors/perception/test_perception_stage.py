"""Perception as a stage, with its real models, in virtual time: sound in, events out."""

import asyncio
from collections.abc import Callable

import numpy as np
import pytest
from numpy.typing import NDArray

from actors import messages as m
from actors.perception.stage import PerceptionStage
from actors.stage import Port, SessionSetup
from actors.virtual import VirtualClock, VirtualTimeLoop
from policies import events as ev

Sound = NDArray[np.float32]
Speech = Callable[[str], Sound]
COSTS = {"recogniser": (0.05, 0.05), "turn_end": (0.2, 0.0)}
SILENCE = np.zeros(16000, np.float32)


@pytest.fixture(scope="module")
def stage() -> PerceptionStage:
    stage = PerceptionStage()
    assert stage.load() == []
    return stage


class Ear:
    """A perception session that hears sound block by block, and what it told."""

    def __init__(self, stage: PerceptionStage) -> None:
        loop = asyncio.get_running_loop()
        assert isinstance(loop, VirtualTimeLoop)
        self.clock = VirtualClock(loop, COSTS)
        self.told: list[tuple[int, m.Body]] = []
        self.session = stage.open(SessionSetup("s"), Port("s", self.clock, self._sent))
        self._block = 0

    def _sent(self, body: m.Body, t: int, epoch: int, reply_id: str) -> None:
        self.told.append((t, body))

    def send(self, body: m.Body, t: int | None = None) -> None:
        now = self.clock.now() if t is None else t
        self.session.receive(m.Envelope("s", 0, now, 0, "r1", body))

    async def hear(self, *sounds: Sound, lose: int = 0) -> None:
        """In real time; the first `lose` blocks never arrive."""
        sound = (np.concatenate(sounds) * 32767).astype("<i2")
        for number, at in enumerate(range(0, len(sound) - 511, 512)):
            self._block += 1
            await self.clock.sleep_until(self._block * 32_000_000)
            if number >= lose:
                self.send(m.Microphone(sound[at : at + 512].tobytes()), (self._block - 1) * 32_000_000)

    def events(self, kind: type) -> list[ev.Event]:
        return [b.event for _, b in self.told if isinstance(b, m.Perceived) and isinstance(b.event, kind)]

    @property
    def words(self) -> str:
        last = self.events(ev.Words)[-1]
        assert isinstance(last, ev.Words)
        return last.text


def listen(stage: PerceptionStage, script: Callable[[Ear], "asyncio.Future[None]"]) -> Ear:
    async def main() -> Ear:
        ear = Ear(stage)
        await ear.clock.sleep_until(0)
        await script(ear)
        await ear.session.close()
        return ear

    with asyncio.Runner(loop_factory=VirtualTimeLoop) as runner:
        return runner.run(main())


def test_a_spoken_turn_becomes_events(stage: PerceptionStage, speech: Speech) -> None:
    said = speech("I had a really long day at work.")
    ear = listen(stage, lambda e: e.hear(SILENCE, said, SILENCE, SILENCE))
    (started,) = ear.events(ev.SpeechStarted)
    assert isinstance(started, ev.SpeechStarted)
    assert abs(started.onset / 1e9 - 1.3) < 0.2  # the voice begins with a little silence of its own
    assert "long day at work" in ear.words
    verdict = ear.events(ev.TurnEnd)[-1]
    assert isinstance(verdict, ev.TurnEnd)
    assert verdict.probability > 0.5
    assert verdict.wait < 0.8
    assert verdict.reasons


def test_the_words_are_there_soon_after_the_voice_has_ended(stage: PerceptionStage, speech: Speech) -> None:
    said = speech("Can you tell me a joke?")
    ear = listen(stage, lambda e: e.hear(SILENCE, said, SILENCE))
    paused = ear.events(ev.SpeechPaused)[-1]
    words = [w for w in ear.events(ev.Words) if isinstance(w, ev.Words) and w.voice_end is not None][-1]
    assert isinstance(paused, ev.SpeechPaused)
    assert words.voice_end == paused.voice_end
    assert words.t - paused.voice_end < 450 * ev.MILLISECOND


def test_a_pause_inside_a_turn_is_taken_back_and_its_words_are_kept(
    stage: PerceptionStage, speech: Speech
) -> None:
    first, second = speech("My sister called me this morning, and"), speech("she passed her driving test.")
    ear = listen(stage, lambda e: e.hear(SILENCE, first, SILENCE[:9000], second, SILENCE))
    assert len(ear.events(ev.SpeechStarted)) == 1
    assert ear.events(ev.SpeechResumed)
    assert "sister" in ear.words
    assert "driving test" in ear.words


def test_after_our_reply_began_the_next_words_are_a_turn_of_their_own(
    stage: PerceptionStage, speech: Speech
) -> None:
    async def script(ear: Ear) -> None:
        await ear.hear(SILENCE, speech("I had a really long day at work."), SILENCE)
        ear.send(m.ReplyStarted())
        ear.send(m.Playhead(24000, 5, finished=True))
        await ear.hear(SILENCE, speech("Can you tell me a joke?"), SILENCE)

    ear = listen(stage, script)  # type: ignore[arg-type]
    assert "joke" in ear.words
    assert "day" not in ear.words


def test_our_voice_is_lowered_while_the_person_speaks_over_it(stage: PerceptionStage, speech: Speech) -> None:
    async def script(ear: Ear) -> None:
        await ear.hear(SILENCE)
        ear.send(m.ReplyStarted())
        await ear.hear(SILENCE, speech("Wait a moment."), SILENCE)

    ear = listen(stage, script)  # type: ignore[arg-type]
    ducks = [body.on for _, body in ear.told if isinstance(body, m.Duck)]
    assert ducks == [True, False]


def test_sound_that_is_lost_on_the_way_does_not_shift_what_follows(
    stage: PerceptionStage, speech: Speech
) -> None:
    async def script(ear: Ear) -> None:
        await ear.hear(SILENCE)
        await ear.hear(SILENCE, speech("I had a really long day at work."), SILENCE, lose=20)

    ear = listen(stage, script)  # type: ignore[arg-type]
    (started,) = ear.events(ev.SpeechStarted)
    assert isinstance(started, ev.SpeechStarted)
    assert abs(started.onset / 1e9 - 2.3) < 0.2
    assert "long day at work" in ear.words


def test_noise_is_no_speech(stage: PerceptionStage) -> None:
    noise = np.random.default_rng(3).standard_normal(5 * 16000).astype(np.float32) * 0.02
    ear = listen(stage, lambda e: e.hear(noise))
    assert ear.events(ev.SpeechStarted) == []
