"""The face at any instant: the reply's while it is heard, the living one before and after, without a jump."""

from __future__ import annotations

import numpy as np
import pytest

from actors import messages as m
from actors.avatar.performance.pose import from_frame
from actors.avatar.performance.timeline import FaceTimeline
from actors.messages import SPEAKER_RATE, AvatarFrame, AvatarFrames, Envelope
from policies.arkit import BLENDSHAPES, INDEX
from policies.events import MILLISECOND, SECOND

JAW, SMILE, LIDS = INDEX["jawOpen"], INDEX["mouthSmileLeft"], INDEX["eyeBlinkLeft"]
MS = MILLISECOND


def frame(pts: int, state: str, yaw: float = 0.0, **weights: float) -> AvatarFrame:
    row = [0.0] * len(BLENDSHAPES)
    for name, weight in weights.items():
        row[INDEX[name]] = weight
    return AvatarFrame(pts, tuple(row), (yaw, 0.0, 0.0), (0.0, 0.0, 0.0), (0.0, 0.0), "neutral", 0.5, state)


class Session:
    """Sends what a session's stages would send, and looks at the face."""

    def __init__(self, life_until: int = 20 * SECOND) -> None:
        self.timeline = FaceTimeline()
        self._life_until = life_until
        self._next = 0

    def send(self, body: m.Body, t: int, reply_id: str = "r1", epoch: int = 1) -> None:
        self.timeline.receive(Envelope("s", 0, t, epoch, reply_id, body))

    def reply(self, t: int, start: float, end: float, epoch: int = 1, reply_id: str = "r1") -> None:
        """Frames whose jaw goes linearly with the time in the reply, up to 1 at ten seconds."""
        numbers = range(round(start * 30), round(end * 30))
        frames = tuple(
            frame(k * SECOND // 30, "speaking", 5.0, jawOpen=min(1.0, k / 300 + 0.3)) for k in numbers
        )
        self.send(AvatarFrames(frames), t, reply_id, epoch)

    def at(self, t: int) -> AvatarFrame:
        """The face at `t`, with the living frames sent up to a tenth of a second ahead."""
        while self._next * SECOND // 30 <= min(t + 100 * MS, self._life_until):
            self.send(
                AvatarFrames((frame(self._next * SECOND // 30, "idle", -3.0, mouthSmileLeft=0.2),)), t, "", 0
            )
            self._next += 1
        return self.timeline.at(t)

    def run(self, start: int, end: int, step: int = 10 * MS) -> list[AvatarFrame]:
        return [self.at(t) for t in range(start, end, step)]


def jaw_of(seconds: float) -> float:
    return seconds * 30 / 300 + 0.3


def test_before_anything_is_known_the_face_is_neutral() -> None:
    face = FaceTimeline().at(5 * SECOND)
    assert (face.pts, face.state) == (5 * SECOND, "idle")
    assert not any(face.weights)


def test_while_nothing_is_said_the_living_face_is_shown() -> None:
    session = Session()
    assert session.at(SECOND).weights[SMILE] == pytest.approx(0.2)
    assert session.at(SECOND + 7 * MS).state == "idle"


def test_a_reply_is_shown_by_what_is_heard_of_it() -> None:
    session = Session()
    session.reply(SECOND, 0, 5)
    assert session.run(SECOND, 2 * SECOND)[-1].state == "idle", "not heard yet"
    session.send(m.ReplyStarted(), 2 * SECOND)
    shown = session.run(2 * SECOND, 5 * SECOND)
    for k in (30, 111, 299):
        assert shown[k].weights[JAW] == pytest.approx(jaw_of(k / 100), abs=0.002)
        assert shown[k].state == "speaking"
        assert shown[k].weights[SMILE] == 0


def test_between_two_frames_the_face_is_between_them() -> None:
    session = Session()
    session.reply(SECOND, 0, 5)
    session.send(m.ReplyStarted(), SECOND)
    session.run(SECOND, 2 * SECOND)
    faces = [session.at(2 * SECOND + k * SECOND // 120).weights[JAW] for k in range(20)]
    assert np.diff(faces) == pytest.approx(1 / 1200, abs=2e-4)


def test_faces_fade_into_each_other_and_the_mouth_is_there_first() -> None:
    session = Session()
    session.reply(SECOND, 0, 1)
    session.send(m.ReplyStarted(), 2 * SECOND)
    shown = session.run(1900 * MS, 3300 * MS)
    session.send(m.Playhead(SPEAKER_RATE, 3, finished=True), 3 * SECOND)
    assert shown[17].weights[JAW] > 0.3, "the first sound is seen within 60 ms"
    assert -3 < shown[17].head[0] < 4
    assert shown[30].head[0] == pytest.approx(5, abs=0.01)


def test_nothing_jumps_at_the_start_the_end_or_a_cut() -> None:
    session = Session()
    session.reply(SECOND, 0, 2)
    session.send(m.ReplyStarted(), 1200 * MS)
    shown = session.run(SECOND, 3200 * MS)
    session.send(m.Playhead(2 * SPEAKER_RATE, 3, finished=True), 3200 * MS)
    shown += session.run(3200 * MS, 4 * SECOND)
    session.reply(4 * SECOND, 0, 3, epoch=2, reply_id="r2")
    session.send(m.ReplyStarted(), 4 * SECOND, "r2", 2)
    shown += session.run(4 * SECOND, 5 * SECOND)
    session.send(m.NewEpoch("interrupted"), 5 * SECOND, "", 3)
    shown += session.run(5 * SECOND, 6 * SECOND)
    steps = np.abs(np.diff([from_frame(face) for face in shown], axis=0))
    assert steps[:, : len(BLENDSHAPES)].max() < 0.12
    assert steps[:, 52].max() < 1.2
    assert [face.state for face in shown[-2:]] == ["idle", "idle"]


def test_the_mouth_is_closed_120_ms_after_a_cut() -> None:
    session = Session()
    session.reply(SECOND, 0, 9)
    session.send(m.ReplyStarted(), SECOND)
    assert session.run(SECOND, 6 * SECOND)[-1].weights[JAW] > 0.7
    session.send(m.NewEpoch("the person has the floor"), 6 * SECOND, "", 2)
    shown = session.run(6 * SECOND, 6300 * MS)
    assert shown[5].weights[JAW] > 0.1, "it closes, it does not vanish"
    assert shown[12].weights[JAW] == 0


def test_what_belongs_to_a_cut_reply_is_not_shown_any_more() -> None:
    session = Session()
    session.send(m.NewEpoch("the person goes on"), SECOND, "", 2)
    session.reply(SECOND, 0, 5, epoch=1)
    session.send(m.ReplyStarted(), 2 * SECOND, epoch=1)
    assert {face.state for face in session.run(SECOND, 3 * SECOND)} == {"idle"}


def test_a_clause_that_comes_late_is_shown_with_its_sound_and_the_face_lives_meanwhile() -> None:
    session = Session()
    session.reply(SECOND, 0, 1)
    session.send(m.ReplyStarted(), SECOND)
    session.run(SECOND, 2 * SECOND)
    waiting = session.run(2 * SECOND, 4 * SECOND)
    assert waiting[50].state == "idle"
    session.reply(4 * SECOND, 1, 3)
    session.send(m.Playhead(SPEAKER_RATE, 3, finished=False), 4050 * MS)
    shown = session.run(4 * SECOND, 5 * SECOND)
    assert shown[55].weights[JAW] == pytest.approx(jaw_of(1.5), abs=0.01)


def test_lips_that_ran_ahead_come_back_without_a_jump() -> None:
    session = Session()
    session.reply(SECOND, 0, 9)
    session.send(m.ReplyStarted(), SECOND)
    shown = session.run(SECOND, 3 * SECOND)
    session.send(m.Playhead(round(1.9 * SPEAKER_RATE), 5, finished=False), 3 * SECOND)
    shown += session.run(3 * SECOND, 4 * SECOND)
    jaws = [face.weights[JAW] for face in shown]
    assert np.abs(np.diff(jaws[20:])).max() < 0.003
    assert jaws[-1] == pytest.approx(jaw_of(2.89), abs=0.002)


def test_the_face_can_be_asked_for_any_instant_again() -> None:
    session = Session()
    session.reply(SECOND, 0, 5)
    session.send(m.ReplyStarted(), SECOND)
    session.run(SECOND, 3 * SECOND)
    assert session.at(2500 * MS).weights[JAW] == pytest.approx(jaw_of(1.5), abs=0.002)


def test_the_same_messages_give_the_same_faces() -> None:
    def film() -> list[AvatarFrame]:
        session = Session()
        session.reply(SECOND, 0, 2)
        session.send(m.ReplyStarted(), SECOND)
        return session.run(SECOND // 2, 2 * SECOND, SECOND // 25)

    assert film() == film()


def test_memory_stays_bounded() -> None:
    timeline = FaceTimeline()
    for k in range(30 * 60 * 3):
        t = k * SECOND // 30
        timeline.receive(Envelope("s", 0, t, 0, "", AvatarFrames((frame(t, "idle"),))))
        if k % 300 == 0:
            long = tuple(frame(n * SECOND // 30, "speaking") for n in range(60))
            timeline.receive(Envelope("s", 0, t, 1, f"r{k}", AvatarFrames(long)))
            timeline.receive(Envelope("s", 0, t, 1, f"r{k}", m.ReplyStarted()))
        if k % 300 == 60:
            timeline.receive(Envelope("s", 0, t, 1, f"r{k - 60}", m.Playhead(48_000, 5, finished=True)))
        timeline.at(t)
    assert timeline.frames_kept < 300
