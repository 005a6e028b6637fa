"""The avatar stage shows a face: living always, speaking with its reply, gone with its epoch."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable

import numpy as np
import pytest

from actors import messages as m
from actors.avatar.performance.timeline import FaceTimeline
from actors.avatar.stage import AvatarSettings, AvatarStage
from actors.codec import decode, encode
from actors.messages import SPEAKER_RATE, AvatarFrames, ClauseSound, Envelope
from actors.stage import Port, SessionSetup, Stage
from actors.virtual import VirtualClock, VirtualTimeLoop
from policies import events as ev
from policies.arkit import INDEX
from policies.events import MILLISECOND, SECOND

MS = MILLISECOND


@pytest.fixture(scope="module")
def stage() -> AvatarStage:
    stage = AvatarStage()
    assert stage.load() == []
    return stage


class Session:
    """A session of the stage in virtual time, and what it sent."""

    def __init__(self, stage: Stage) -> None:
        loop = asyncio.get_running_loop()
        assert isinstance(loop, VirtualTimeLoop)
        self.clock = VirtualClock(loop, {"voice": (0.08, 0.0)})
        self.sent: list[Envelope] = []
        self._session = stage.open(SessionSetup("s"), Port("s", self.clock, self._send))
        self._living = loop.create_task(self._session.run())

    def _send(self, body: m.Body, t: int, epoch: int, reply_id: str) -> None:
        self.sent.append(Envelope("s", len(self.sent), t, epoch, reply_id, body))

    async def tell(self, ms: int, body: m.Body, reply_id: str = "", epoch: int = 1) -> None:
        await self.clock.sleep_until(ms * MS)
        self._session.receive(Envelope("s", 0, ms * MS, epoch, reply_id, body))

    async def until(self, ms: int) -> None:
        await self.clock.sleep_until(ms * MS)

    async def close(self) -> None:
        self._living.cancel()
        await self._session.close()

    def life(self) -> list[Envelope]:
        return [e for e in self.sent if isinstance(e.body, AvatarFrames) and not e.reply_id]

    def reply(self, kind: type) -> list[Envelope]:
        return [e for e in self.sent if isinstance(e.body, kind) and e.reply_id]


def hold(main: Callable[[], Awaitable[None]]) -> None:
    with asyncio.Runner(loop_factory=VirtualTimeLoop) as runner:
        runner.run(main())  # type: ignore[arg-type]


def say(clause: int, text: str, feeling: str = "warmth", last: bool = False, loudness: float = 1.0) -> m.Say:
    return m.Say("d1", clause, text, feeling, last, 0.8, loudness)


def frames_of(envelopes: list[Envelope]) -> list[m.AvatarFrame]:
    return [frame for e in envelopes if isinstance(e.body, AvatarFrames) for frame in e.body.frames]


def test_the_living_face_is_sent_before_it_is_due_ten_times_a_second(stage: AvatarStage) -> None:
    async def main() -> None:
        session = Session(stage)
        await session.until(3000)
        await session.close()
        frames = frames_of(session.life())
        assert [frame.pts for frame in frames] == [k * SECOND // 30 for k in range(len(frames))]
        assert frames[-1].pts >= 3000 * MS
        for envelope in session.life()[1:]:
            assert isinstance(envelope.body, AvatarFrames)
            assert len(envelope.body.frames) == 3
            assert envelope.body.frames[0].pts >= envelope.t

    hold(main)


def test_a_draft_is_not_seen_before_it_is_committed(stage: AvatarStage) -> None:
    async def main() -> None:
        session = Session(stage)
        await session.tell(100, say(0, "That is good to hear."))
        await session.until(900)
        assert session.reply(AvatarFrames) == []
        await session.tell(900, m.Commit("d1"), "r1")
        assert session.reply(AvatarFrames)
        await session.close()

    hold(main)


def test_sound_goes_first_and_its_face_with_it(stage: AvatarStage) -> None:
    async def main() -> None:
        session = Session(stage)
        await session.tell(100, say(0, "That is good to hear."))
        await session.tell(900, m.Commit("d1"), "r1", 3)
        await session.tell(1000, say(1, "Tell me a little more about it."))
        await session.tell(1010, say(2, "", last=True))
        await session.until(2000)
        await session.close()
        sounds, faces = session.reply(ClauseSound), session.reply(AvatarFrames)
        assert {(e.epoch, e.reply_id) for e in sounds + faces} == {(3, "r1")}
        assert sounds[0].seq < faces[0].seq
        assert {e.t for e in faces} <= {e.t for e in sounds}
        length = (
            sum(len(e.body.samples) // 2 for e in sounds if isinstance(e.body, ClauseSound)) / SPEAKER_RATE
        )
        frames = frames_of(faces)
        assert [frame.pts for frame in frames] == [k * SECOND // 30 for k in range(len(frames))]
        assert length - 1 / 30 <= frames[-1].pts / SECOND < length
        assert {(frame.feeling, frame.intensity, frame.state) for frame in frames} == {
            ("warmth", 0.8, "speaking")
        }

    hold(main)


def test_nothing_of_a_cut_reply_is_sent_any_more(stage: AvatarStage) -> None:
    async def main() -> None:
        session = Session(stage)
        await session.tell(100, m.Commit("d1"), "r1", 1)
        await session.tell(110, say(0, "I would like to tell you something that takes a while."))
        await session.tell(120, m.NewEpoch("the person goes on"), "", 2)
        await session.until(1000)
        await session.close()
        assert session.reply(AvatarFrames) == []
        assert session.reply(ClauseSound) == []

    hold(main)


def test_a_clause_is_as_loud_as_it_is_asked_to_be(stage: AvatarStage) -> None:
    async def main() -> None:
        session = Session(stage)
        await session.tell(100, m.Commit("d1"), "r1")
        await session.tell(110, say(0, "That is good to hear.", loudness=1.0))
        await session.tell(120, say(1, "That is good to hear.", loudness=0.5, last=True))
        await session.until(1000)
        await session.close()
        first, second = (
            np.frombuffer(e.body.samples, np.int16).astype(float)
            for e in session.reply(ClauseSound)
            if isinstance(e.body, ClauseSound)
        )
        assert np.sqrt((second**2).mean() / (first**2).mean()) == pytest.approx(0.5, abs=0.01)

    hold(main)


async def _conversation(stage: Stage) -> list[Envelope]:
    """A person comes, speaks and is answered; the room plays the answer at once."""
    session = Session(stage)
    face = ev.Face(1, (0.3, 0.3, 0.3, 0.4), (0, 0, 0), 0.9, 0.9, ev.Emotion.NEUTRAL, 0.8, True, (0.0,) * 52)
    await session.tell(200, m.Perceived(ev.Seen(200 * MS, (face,), 0.5)))
    await session.tell(500, m.Perceived(ev.SpeechStarted(500 * MS, 450 * MS)))
    await session.tell(2500, m.Perceived(ev.SpeechPaused(2500 * MS, 2400 * MS)))
    await session.tell(2600, m.Decided(ev.Decision(2600 * MS, ev.Action.WAIT, (), prepare=True)))
    await session.tell(2600, say(0, "Oh, my poor mother."))
    await session.tell(2610, say(1, "May I help you?", feeling="curiosity"))
    await session.tell(2620, say(2, "", last=True))
    await session.tell(3100, m.Commit("d1"), "r1")
    await session.tell(3160, m.ReplyStarted(), "r1")
    samples = sum(
        len(e.body.samples) // 2 for e in session.reply(ClauseSound) if isinstance(e.body, ClauseSound)
    )
    end = 3160 + samples * 1000 // SPEAKER_RATE
    await session.tell(end, m.Playhead(samples, 7, finished=True), "r1")
    await session.until(8000)
    await session.close()
    return session.sent


def test_the_same_session_and_seed_give_the_same_frames(stage: AvatarStage) -> None:
    runs: list[list[Envelope]] = []

    async def main() -> None:
        runs.append(await _conversation(stage))

    hold(main)
    hold(main)
    assert runs[0] == runs[1]
    other = AvatarStage(AvatarSettings(seed=5))
    other.load()

    async def another() -> None:
        runs.append(await _conversation(other))

    hold(another)
    assert frames_of(runs[2]) != frames_of(runs[0])


def test_what_a_viewer_sees_of_a_conversation(stage: AvatarStage) -> None:
    """The frames travel as on the bus; lips meet on the first m of "my", 30 times a second, nothing freezes."""

    async def main() -> None:
        sent = [decode(encode(e)) for e in await _conversation(stage)]
        sent.append(Envelope("s", 0, 3160 * MS, 1, "r1", m.ReplyStarted()))
        sent.sort(key=lambda e: e.t)
        timeline = FaceTimeline()
        states, jaws, press = [], [], []
        for t in range(0, 8 * SECOND, 10 * MS):
            while sent and sent[0].t <= t:
                timeline.receive(sent.pop(0))
            face = timeline.at(t)
            states.append(face.state)
            jaws.append(face.weights[INDEX["jawOpen"]])
            press.append(face.weights[INDEX["mouthPressLeft"]])
        assert list(dict.fromkeys(states))[:4] == ["idle", "listening", "thinking", "speaking"]
        assert max(jaws[:300]) == 0
        assert max(jaws[316:]) > 0.4
        first = next(mark for e in sent_sounds for mark in e.phonemes if mark.text == "m")
        middle = 3160 + (first.start + first.end) * 1000 // 2 // SPEAKER_RATE
        assert max(press[middle // 10 - 2 : middle // 10 + 3]) > 0.6

    sent_sounds = [
        ClauseSound(0, "", s.samples.tobytes(), s.words, s.phonemes, False)
        for s in [stage.voice.synthesise("Oh, my poor mother.")]
    ]
    hold(main)
