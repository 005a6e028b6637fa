"""The avatar stage: speaks drafts ahead, and lets a draft be heard only once it is committed."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass, field

from actors.avatar.voice import Speech, Voice
from actors.avatar.voices import load_voice
from actors.messages import Cancel, ClauseSound, Commit, Envelope, NewEpoch, Notice, Say
from actors.stage import Port, SessionSetup, Stage, StageSession

REMEMBERED = 8
"""Clauses of which the sound is kept for the next draft."""


@dataclass(frozen=True, slots=True)
class VoiceSettings:
    """Which voice speaks, and how fast (1.0 is the voice's own pace)."""

    name: str = "hibari"
    speed: float = 1.0


@dataclass(slots=True)
class _Draft:
    """The sound of a draft so far. `reply_id` is empty until it is committed."""

    sounds: list[ClauseSound] = field(default_factory=list)
    reply_id: str = ""
    epoch: int = 0
    dropped: bool = False


class AvatarStage(Stage):
    """One voice for all sessions."""

    name = "avatar"

    def __init__(self, settings: VoiceSettings | None = None) -> None:
        self._settings = settings or VoiceSettings()
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
        return _AvatarSession(port, self.voice)

    def close(self) -> None:
        if self._voice is not None:
            self._voice.close()


class _AvatarSession(StageSession):
    def __init__(self, port: Port, voice: Voice) -> None:
        self._port = port
        self._voice = voice
        self._drafts: dict[str, _Draft] = {}
        self._spoken: dict[str, Speech] = {}
        self._work: set[asyncio.Task[None]] = set()

    def receive(self, envelope: Envelope) -> None:
        body = envelope.body
        if isinstance(body, Say):
            draft = self._drafts.setdefault(body.draft_id, _Draft())
            task = asyncio.get_running_loop().create_task(self._speak(draft, body))
            self._work.add(task)
            task.add_done_callback(self._work.discard)
        elif isinstance(body, Commit):
            draft = self._drafts.setdefault(body.draft_id, _Draft())
            draft.reply_id, draft.epoch = envelope.reply_id, envelope.epoch
            for sound in draft.sounds:
                self._send(body.draft_id, draft, sound)
        elif isinstance(body, Cancel):
            self._drop(body.draft_id)
        elif isinstance(body, NewEpoch):
            for draft_id, draft in tuple(self._drafts.items()):
                if draft.reply_id and draft.epoch < envelope.epoch:
                    self._drop(draft_id)

    async def close(self) -> None:
        for task in self._work:
            task.cancel()

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
            speech.samples.tobytes() if speech else b"",
            speech.words if speech else (),
            speech.phonemes if speech else (),
            say.last,
        )
        draft.sounds.append(sound)
        if draft.reply_id:
            self._send(say.draft_id, draft, sound)

    def _send(self, draft_id: str, draft: _Draft, sound: ClauseSound) -> None:
        self._port.emit(sound, epoch=draft.epoch, reply_id=draft.reply_id)
        if sound.last:
            self._drafts.pop(draft_id, None)
