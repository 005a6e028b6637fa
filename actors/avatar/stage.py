"""The avatar stage: speaks drafts ahead, and lets a draft be heard and seen only once it is committed."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass, field
from random import Random

from actors.avatar.loudness import at_loudness
from actors.avatar.performance.life import LifeTrack
from actors.avatar.performance.pose import RATE
from actors.avatar.performance.speech import ReplyPerformance, Shown
from actors.avatar.voice import Speech, Voice
from actors.avatar.voices import load_voice
from actors.messages import (
    AvatarFrame,
    AvatarFrames,
    Cancel,
    ClauseSound,
    Commit,
    Envelope,
    NewEpoch,
    Notice,
    Say,
)
from actors.stage import Port, Resume, SessionSetup, Stage, StageSession
from policies.events import MILLISECOND, SECOND

REMEMBERED = 8
"""Clauses of which the sound is kept for the next draft."""
BEAT = 100 * MILLISECOND
"""How often frames of the living face are sent: the longest time for which it does not react."""
AHEAD = SECOND // RATE
"""They are sent this long before they are due, so that a renderer never waits for the next one."""


@dataclass(frozen=True, slots=True)
class AvatarSettings:
    """Which voice speaks, and how fast (1.0 is the voice's own pace). `seed` decides the chance in the face's moves."""

    name: str = "hibari"
    speed: float = 1.0
    seed: int = 0


@dataclass(frozen=True, slots=True)
class _Clause:
    """A clause ready to be heard and seen."""

    sound: ClauseSound
    shown: Shown
    frames: tuple[AvatarFrame, ...]


@dataclass(slots=True)
class _Draft:
    """The sound and the face of a draft so far. `reply_id` is empty until it is committed."""

    performance: ReplyPerformance
    clauses: list[_Clause] = field(default_factory=list)
    reply_id: str = ""
    epoch: int = 0
    dropped: bool = False


class AvatarStage(Stage):
    """One voice for all sessions."""

    name = "avatar"

    def __init__(self, settings: AvatarSettings | None = None) -> None:
        self._settings = settings or AvatarSettings()
        self._voice: Voice | None = None

    def load(self) -> list[str]:
        self._voice, warning = load_voice(self._settings.name, speed=self._settings.speed)
        return [warning] if warning else []

    @property
    def voice(self) -> Voice:
        """The voice that speaks; there is none before `load()`."""
        if self._voice is None:
            raise RuntimeError("the avatar has no voice before load()")
        return self._voice

    def open(self, setup: SessionSetup, port: Port) -> StageSession:
        return _AvatarSession(port, self.voice, self._settings.seed, setup.resume)

    def close(self) -> None:
        if self._voice is not None:
            self._voice.close()


class _AvatarSession(StageSession):
    def __init__(self, port: Port, voice: Voice, seed: int, resume: Resume | None) -> None:
        self._port = port
        self._resume = resume
        self._voice = voice
        self._seed = seed
        self._life = LifeTrack(seed)
        self._drafts: dict[str, _Draft] = {}
        self._spoken: dict[str, Speech] = {}
        self._work: set[asyncio.Task[None]] = set()

    async def run(self) -> None:
        """The face lives on, whatever else happens."""
        clock = self._port.clock
        due = 0
        while True:
            await clock.sleep_until(due)
            if frames := self._life.frames(due + BEAT + AHEAD):
                self._port.emit(AvatarFrames(frames))
            # Who comes late by several beats makes up for them at once.
            due = max(due + BEAT, clock.now() // BEAT * BEAT)

    def receive(self, envelope: Envelope) -> None:
        body = envelope.body
        self._life.scene.receive(envelope)
        if isinstance(body, Say):
            task = asyncio.get_running_loop().create_task(self._speak(self._draft(body.draft_id), body))
            self._work.add(task)
            task.add_done_callback(self._work.discard)
        elif isinstance(body, Commit) and self._is_over(envelope):
            self._drop(body.draft_id)
        elif isinstance(body, Commit):
            draft = self._draft(body.draft_id)
            draft.reply_id, draft.epoch = envelope.reply_id, envelope.epoch
            for clause in draft.clauses:
                self._port.emit(clause.sound, epoch=draft.epoch, reply_id=draft.reply_id)
            for clause in draft.clauses:
                self._show(body.draft_id, draft, clause)
        elif isinstance(body, Cancel):
            self._drop(body.draft_id)
        elif isinstance(body, NewEpoch):
            for draft_id, draft in tuple(self._drafts.items()):
                if draft.reply_id and draft.epoch < envelope.epoch:
                    self._drop(draft_id)

    async def close(self) -> None:
        for task in self._work:
            task.cancel()

    def _is_over(self, envelope: Envelope) -> bool:
        """Whether this reply, of which we hear after an avatar was replaced, was spoken by the one that died."""
        resume = self._resume
        return resume is not None and envelope.t <= resume.t and envelope.reply_id != resume.reply_id

    def _draft(self, draft_id: str) -> _Draft:
        if (draft := self._drafts.get(draft_id)) is None:
            chance = Random(f"{draft_id} {self._seed}")
            draft = self._drafts[draft_id] = _Draft(ReplyPerformance(chance, self._life.present))
        return draft

    def _drop(self, draft_id: str) -> None:
        if (draft := self._drafts.pop(draft_id, None)) is not None:
            draft.dropped = True

    async def _speak(self, draft: _Draft, say: Say) -> None:
        """Calls of one model run in their order, so the clauses of a draft come back in theirs.

        A new draft often repeats clauses of the one it replaces: what was spoken lately is not spoken again.
        """

        def synthesise() -> Speech | None:
            if draft.dropped:
                return None
            speech = self._spoken.pop(say.text, None) or self._voice.synthesise(say.text)
            self._spoken[say.text] = speech
            if len(self._spoken) > REMEMBERED:
                del self._spoken[next(iter(self._spoken))]
            return speech

        try:
            speech = await self._port.clock.compute("voice", len(say.text), synthesise)
        except Exception as error:  # noqa: BLE001 - a clause that cannot be spoken must not end the conversation
            self._port.emit(Notice("avatar", f"a clause could not be spoken: {error}"))
            speech = None
        if draft.dropped:
            return
        sound = ClauseSound(
            say.clause,
            say.text,
            at_loudness(speech.samples, say.loudness).tobytes() if speech else b"",
            speech.words if speech else (),
            speech.phonemes if speech else (),
            say.last,
        )
        if draft.reply_id:
            self._port.emit(sound, epoch=draft.epoch, reply_id=draft.reply_id)
        # The sound is on its way: it never waits for the face.
        shown = Shown(say.feeling, say.intensity)
        person = self._life.scene.person(self._port.clock.now()) or (0.0, 0.0)
        clause = _Clause(sound, shown, draft.performance.clause(sound, shown, person))
        if draft.reply_id:
            self._show(say.draft_id, draft, clause)
        else:
            draft.clauses.append(clause)

    def _show(self, draft_id: str, draft: _Draft, clause: _Clause) -> None:
        """Send the face of a clause whose sound was sent, a second of it at a time."""
        for start in range(0, len(clause.frames), RATE):
            piece = AvatarFrames(clause.frames[start : start + RATE])
            self._port.emit(piece, epoch=draft.epoch, reply_id=draft.reply_id)
        if clause.sound.samples:
            self._life.scene.express(clause.shown)
        if clause.sound.last:
            self._drafts.pop(draft_id, None)
