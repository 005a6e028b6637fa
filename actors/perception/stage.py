"""The perception stage: a person's sound and pictures in; speech, words, likely ends of turns and feelings out."""

from __future__ import annotations

import asyncio
from collections.abc import Coroutine
from dataclasses import dataclass, replace
from typing import Any

import numpy as np

from actors.messages import (
    MICROPHONE_BLOCK,
    MICROPHONE_RATE,
    Duck,
    Ended,
    Envelope,
    Microphone,
    Notice,
    Perceived,
    Playhead,
    Preview,
    ReplyStarted,
)
from actors.perception.prosody import ProsodyMeter
from actors.perception.recogniser import Recogniser, Transcript, load_recogniser
from actors.perception.sight import Eyes, Sight
from actors.perception.turn import PRE_ROLL, TurnSound
from actors.perception.turn_end import TurnEndModel
from actors.perception.voice_activity import (
    Pause,
    SpeechSegmenter,
    VoiceActivityModel,
)
from actors.perception.voice_activity import SpeechResumed as VoiceResumed
from actors.perception.voice_activity import SpeechStarted as VoiceStarted
from actors.stage import Port, Resume, SessionSetup, Stage, StageError, StageSession
from policies import events
from policies.completeness import completeness
from policies.endpointing import Endpointing, Evidence, Settings
from policies.feelings.fusion import Feelings

LOOK_AFTER = MICROPHONE_RATE * 15 // 100
"""Samples of silence after which a pause is looked into: most stops inside words are over by then."""
FITTED_SILENCE = MICROPHONE_RATE // 10
"""Samples of silence that the acoustic model gets to hear: what `policies.endpointing` was fitted with."""
LISTEN_AFTER = MICROPHONE_RATE * 25 // 100
"""Samples of silence from which the acoustic model is asked, and the agent's voice is no longer ducked."""
FREEZE = MICROPHONE_RATE * 35 // 100
"""A pause this long (samples) ends a segment: its words are final and are not recognised again."""
PARTIAL_EVERY = MICROPHONE_RATE * 9 // 2
"""Samples of unbroken speech after which the words so far are shown."""
SHORTEST_TONE = MICROPHONE_RATE * 3 // 10
"""Samples of voice from which its tone is listened to."""
FEEL_EVERY = events.SECOND // 2
"""ns between two looks at what a face amounts to."""
NOTICEABLE = 0.1
"""A change of valence or confidence that is told."""
LISTEN_BACK = events.SECOND // 2
"""ns: hearing that takes the place of another begins so long before the person's voice, to know the noise."""
FORGET_AFTER = MICROPHONE_RATE * 4
"""A turn that nobody answered for so long (samples since its last voice) is not continued by new speech."""


@dataclass(frozen=True, slots=True)
class HearingSettings:
    """How readily a pause is taken for the end of the turn: `patience` multiplies every wait, and after
    `longest_wait` seconds of silence the turn is over whatever else is known."""

    patience: float = 1.0
    longest_wait: float = 1.15


class PerceptionStage(Stage):
    """The hearing models, shared by all sessions."""

    name = "perception"

    def __init__(self, settings: HearingSettings | None = None) -> None:
        self.settings = settings or HearingSettings()
        self.endpointing = Endpointing(Settings(longest=self.settings.longest_wait))

    def load(self) -> list[str]:
        warnings = []
        self.voice_activity = VoiceActivityModel()
        self.recogniser: Recogniser = load_recogniser()
        self.eyes = Eyes()
        self.turn_end: TurnEndModel | None = None
        # The first call of each model is the slow one.
        hum = (3000 * np.sin(0.05 * np.arange(MICROPHONE_RATE))).astype(np.int16)
        try:
            self.turn_end = TurnEndModel()
            self.turn_end.probability(hum)
        except StageError as error:
            warnings.append(
                f"turn ends are judged by words and silence alone, so answers come later: {error}"
            )
        self.recogniser.transcribe(hum)
        return warnings

    def open(self, setup: SessionSetup, port: Port) -> StageSession:
        return _PerceptionSession(port, self, _first_block(setup.resume) if setup.resume else 0)


@dataclass(slots=True)
class _Pause:
    """What is known at one pause. `end` is the estimated end of voice, in samples; `speak_at` (ns) the time to
    answer by the evidence so far."""

    end: int
    evidence: Evidence
    speak_at: int
    taken_back: bool = False


class _PerceptionSession(StageSession):
    def __init__(self, port: Port, stage: PerceptionStage, start: int) -> None:
        self._port = port
        self._stage = stage
        self._activity = stage.voice_activity.stream()
        self._segmenter = SpeechSegmenter(start)
        self._sound = TurnSound(start)
        self._prosody = ProsodyMeter()
        self._feelings = Feelings()
        self._felt: events.Felt | None = None
        self._sight: Sight | None = None
        self._turn_start = start
        self._segment_start = start
        self._frozen = ""
        self._partial: Transcript | None = None
        self._pause: _Pause | None = None
        self._last_voice = start - FORGET_AFTER
        self._voice_from = 0
        self._stretch_from = 0
        self._tone: asyncio.Future[None] | None = None
        self._speaking = False
        self._answered = True
        self._agent_speaks = False
        self._ducked = False
        self._next_partial = 0
        self._recognising = False
        self._work: set[asyncio.Task[None]] = set()

    def receive(self, envelope: Envelope) -> None:
        body = envelope.body
        if isinstance(body, Microphone):
            if envelope.t < _time(self._sound.now):
                return  # heard again after a perception was replaced, and answered before
            block = np.frombuffer(body.samples, np.int16)
            while _time(self._sound.now + MICROPHONE_BLOCK) <= envelope.t:
                self._hear(np.zeros_like(block))  # lost for good on the way: samples stand for time here
            self._hear(block)
        elif isinstance(body, Preview):
            if self._sight is None:
                self._sight = Sight(self._port, self._stage.eyes, self._saw)
            if not self._work:  # what was said comes first
                self._sight.show(envelope.t, body, voice=self._speaking)
        elif isinstance(body, ReplyStarted):
            self._agent_speaks = True
            self._answered = True
            if self._speaking:
                self._begin_turn(self._voice_from)
        elif isinstance(body, Playhead):
            self._agent_speaks = not body.finished
            if body.finished:
                self._duck(False)
        elif isinstance(body, Ended):
            self._port.emit(Perceived(events.Ended(envelope.t)), t=envelope.t)

    async def close(self) -> None:
        if self._sight is not None:
            self._sight.close()
        for task in self._work:
            task.cancel()

    # -- speech on and off --------------------------------------------------------------------------------

    def _hear(self, block: np.ndarray[Any, np.dtype[np.int16]]) -> None:
        self._sound.hear(block)
        for edge in self._segmenter.push(self._activity(block), block):
            if isinstance(edge, VoiceStarted):
                self._voice_began(edge.at_sample)
                self._tell(lambda t, at=edge.at_sample: events.SpeechStarted(t, _time(at)))
            elif isinstance(edge, Pause):
                self._voice_paused(edge.at_sample)
            elif isinstance(edge, VoiceResumed):
                self._voice_resumed(edge.at_sample)
        if self._speaking and self._sound.now >= self._next_partial and not self._recognising:
            self._next_partial = self._sound.now + PARTIAL_EVERY
            self._start(self._recognise(None))

    def _voice_began(self, at: int) -> None:
        if self._answered or at - self._last_voice > FORGET_AFTER:
            self._begin_turn(at)
        self._stretch_from = at
        self._voice_on(at)

    def _begin_turn(self, at: int) -> None:
        """What is heard from `at` on is a turn of its own."""
        self._answered = False
        self._turn_start = self._segment_start = max(0, at - PRE_ROLL)
        self._frozen = ""
        self._partial = None

    def _voice_on(self, at: int) -> None:
        self._speaking = True
        self._voice_from = at
        self._next_partial = self._sound.now + PARTIAL_EVERY
        if self._agent_speaks:
            self._duck(True)

    def _voice_paused(self, end: int) -> None:
        self._speaking = False
        self._last_voice = end
        pause = self._pause = _Pause(end, Evidence(), _time(end + 10 * MICROPHONE_RATE))
        self._tell(lambda t: events.SpeechPaused(t, _time(end)))
        self._start(self._look_into(pause, self._stretch_from))

    def _voice_resumed(self, at: int) -> None:
        pause = self._pause
        if pause is None:
            return
        pause.taken_back = True
        if self._answered:
            self._begin_turn(at)
        elif at - pause.end >= FREEZE and pause.evidence.text is not None:
            self._frozen = pause.evidence.text
            self._segment_start = (pause.end + at) // 2
            self._partial = None
        if at - pause.end >= LOOK_AFTER:
            self._stretch_from = at
        self._voice_on(at)
        self._tell(lambda t: events.SpeechResumed(t, _time(pause.end), _time(at)))

    def _duck(self, on: bool) -> None:
        if on != self._ducked:
            self._ducked = on
            self._port.emit(Duck(on))

    # -- evidence at a pause ------------------------------------------------------------------------------

    async def _look_into(self, pause: _Pause, stretch_from: int) -> None:
        """Gather evidence while the pause lasts, and tell what it amounts to each time there is more.

        The words come first: they tell most. How it sounded is asked only while they leave it open, since the
        acoustic model costs as much as the recognition and would slow it down.
        """
        clock = self._port.clock
        await clock.sleep_until(_time(pause.end + LOOK_AFTER))
        if pause.taken_back:
            return
        self._tone = asyncio.ensure_future(self._hear_tone(stretch_from, pause.end))
        await self._recognise(pause)
        await clock.sleep_until(_time(pause.end + LISTEN_AFTER))
        if pause.taken_back:
            return
        self._duck(False)
        if self._stage.turn_end is not None and self._left_open(pause):
            await self._listen(pause, self._stage.turn_end)

    def _left_open(self, pause: _Pause) -> bool:
        """Whether the sound could still change when to answer, after what the words have told."""
        best = self._stage.endpointing.decide(replace(pause.evidence, acoustic=1.0)).wait_s
        return self._port.clock.now() < pause.speak_at and best < self._stage.endpointing.settings.longest

    async def _listen(self, pause: _Pause, model: TurnEndModel) -> None:
        """The acoustic evidence: how the turn sounded, with as much silence behind it as the weights were fitted on."""
        heard = self._sound.since(self._turn_start)
        turn = heard[: len(heard) - (self._sound.now - pause.end - FITTED_SILENCE)]
        probability = await self._compute("turn_end", 1.0, lambda: model.probability(turn))
        if probability is not None:
            self._learn(pause, replace(pause.evidence, acoustic=probability))

    async def _recognise(self, pause: _Pause | None) -> None:
        """The words so far; at a pause they are evidence too."""
        frozen, start, samples = self._frozen, self._segment_start, self._sound.since(self._segment_start)
        recogniser, previous = self._stage.recogniser, self._partial
        self._recognising = True
        transcript = await self._compute(
            "recogniser", len(samples) / MICROPHONE_RATE, lambda: recogniser.transcribe(samples, previous)
        )
        self._recognising = False
        if transcript is None:
            return
        if start == self._segment_start:
            self._partial = transcript
        text = " ".join(filter(None, (frozen, transcript.text)))
        end = None if pause is None else _time(pause.end)
        if self._tone is not None:
            await self._tone  # done long ago: it costs a tenth of the recognition beside which it ran
        words = events.Words(self._port.clock.now(), text, transcript.confidence, end)
        self._feelings.perceive(words)
        self._feel()  # before the words: whoever answers them at once shall know how they were meant
        self._port.emit(Perceived(words), t=words.t)
        if pause is not None:
            self._learn(
                pause,
                replace(
                    pause.evidence,
                    text=text,
                    completeness=completeness(text).score,
                    closing=transcript.closing if transcript.text else None,
                    continuing=transcript.continuing if transcript.text else None,
                ),
            )

    def _learn(self, pause: _Pause, evidence: Evidence) -> None:
        """Weigh the evidence again and tell the mind."""
        pause.evidence = evidence
        if pause.taken_back:
            return
        verdict = self._stage.endpointing.decide(evidence)
        wait = min(verdict.wait_s * self._stage.settings.patience, self._stage.settings.longest_wait)
        pause.speak_at = _time(pause.end) + round(wait * events.SECOND)
        self._tell(lambda t: events.TurnEnd(t, _time(pause.end), verdict.p_over, wait, verdict.reasons))

    async def _compute(self, model: str, units: float, call: Any) -> Any:
        """A model call whose failure is told and does not end the hearing."""
        try:
            return await self._port.clock.compute(model, units, call)
        except Exception as error:  # noqa: BLE001 - hearing must go on with what is left
            self._port.emit(Notice("perception", f"the {model} model failed: {error}"))
            return None

    # -- feelings -----------------------------------------------------------------------------------------

    async def _hear_tone(self, start: int, end: int) -> None:
        """How the stretch of voice from `start` to `end` (samples) sounded."""
        if end - start < SHORTEST_TONE:
            return
        heard = self._sound.since(start)[: end - start]
        now = self._port.clock.now()
        prosody = await self._compute(
            "prosody", len(heard) / MICROPHONE_RATE, lambda: self._prosody.measure(heard, now, _time(end))
        )
        if prosody is not None:
            self._feelings.perceive(prosody)
            self._port.emit(Perceived(prosody), t=now)

    def _saw(self, event: events.Seen | events.Arrived | events.Left) -> None:
        self._port.emit(Perceived(event))
        self._feelings.perceive(event)
        if isinstance(event, events.Seen) and (self._felt is None or event.t - self._felt.t >= FEEL_EVERY):
            self._feel()

    def _feel(self) -> None:
        """Tell how the person seems to feel, when that has changed."""
        felt, before = self._feelings.felt(self._port.clock.now()), self._felt
        self._felt = felt
        if before is None or _changed(before, felt):
            self._port.emit(Perceived(felt), t=felt.t)

    # -- small things -------------------------------------------------------------------------------------

    def _tell(self, make: Any) -> None:
        """Emit an event that is stamped with the present."""
        now = self._port.clock.now()
        self._port.emit(Perceived(make(now)), t=now)

    def _start(self, work: Coroutine[Any, Any, None]) -> None:
        task = asyncio.get_running_loop().create_task(work)
        self._work.add(task)
        task.add_done_callback(self._done)

    def _done(self, task: asyncio.Task[None]) -> None:
        self._work.discard(task)
        if not task.cancelled() and (error := task.exception()) is not None:
            self._port.emit(Notice("perception", f"a pause could not be looked into: {error!r}"))


def _changed(before: events.Felt, felt: events.Felt) -> bool:
    """Whether it is worth telling: another name, another contradiction, or a change that can be noticed."""
    return (
        before.emotion is not felt.emotion
        or before.contradiction != felt.contradiction
        or abs(before.confidence - felt.confidence) >= NOTICEABLE
        or abs(before.valence - felt.valence) >= NOTICEABLE
    )


def _first_block(resume: Resume) -> int:
    """Where hearing is taken up again, in samples: before the turn that nobody has answered yet, if there is one."""
    begin = resume.t - LISTEN_BACK if resume.turn_began is None else resume.turn_began - LISTEN_BACK
    block = max(0, begin) * MICROPHONE_RATE // (events.SECOND * MICROPHONE_BLOCK)
    return block * MICROPHONE_BLOCK


def _time(samples: int) -> int:
    """Nanoseconds of a sample number on the session's clock."""
    return samples * 1_000_000_000 // MICROPHONE_RATE
