"""The face that lives on its own: never still, never jumping, and attentive to the person."""

from __future__ import annotations

import numpy as np
import pytest
from numpy.typing import NDArray

from actors import messages as m
from actors.avatar.performance.life import LifeTrack
from actors.avatar.performance.pose import GAZE, HEAD, OFFSET, from_frame
from actors.avatar.performance.speech import Shown
from actors.messages import AvatarFrame, Envelope
from policies import events as ev
from policies.arkit import BLENDSHAPES, INDEX
from policies.events import MILLISECOND, SECOND

STEADY = [i for i, name in enumerate(BLENDSHAPES) if not name.startswith(("eyeBlink", "eyeWide"))]
BLINK = INDEX["eyeBlinkLeft"]
Happening = tuple[float, m.Body, str]


def live(*happenings: Happening | tuple[float, m.Body], seconds: float, seed: int = 1) -> list[AvatarFrame]:
    """The frames of a session in which bodies arrive at their seconds, made in beats of 100 ms."""
    track = LifeTrack(seed)
    coming = sorted(happenings, key=lambda happening: happening[0])
    frames: list[AvatarFrame] = []
    for beat in range(round(seconds * 10)):
        now = beat * 100 * MILLISECOND
        while coming and coming[0][0] * SECOND <= now:
            at, body, *reply = coming.pop(0)
            track.scene.receive(Envelope("s", 0, round(at * SECOND), 1, reply[0] if reply else "", body))
        frames.extend(track.frames(now + 99 * MILLISECOND))
    return frames


def rows(frames: list[AvatarFrame]) -> NDArray[np.float64]:
    return np.array([from_frame(frame) for frame in frames])


def looks(frames: list[AvatarFrame]) -> NDArray[np.float64]:
    """Where the eyes point in the room: they turn in a head that turns."""
    return rows(frames)[:, GAZE] + rows(frames)[:, HEAD][:, :2]


def seen(at: float, left: float | None, top: float = 0.4) -> tuple[float, m.Body]:
    """A person's face of a fifth of the picture, its left edge at `left`; nobody where that is None."""
    face = ev.Face(
        1, (left or 0.0, top, 0.2, 0.2), (0, 0, 0), 0.9, 0.9, ev.Emotion.NEUTRAL, 0.9, True, (0.0,) * 52
    )
    return at, m.Perceived(ev.Seen(round(at * SECOND), () if left is None else (face,), 0.5))


def speech(start: float, end: float) -> list[tuple[float, m.Body]]:
    a, b = round(start * SECOND), round(end * SECOND)
    return [(start, m.Perceived(ev.SpeechStarted(a, a))), (end, m.Perceived(ev.SpeechPaused(b, b)))]


def felt(
    at: float, emotion: ev.Emotion, confidence: float = 0.9, valence: float = 0.0
) -> tuple[float, m.Body]:
    return at, m.Perceived(ev.Felt(round(at * SECOND), emotion, valence, 0.0, confidence, (), ""))


def reply(at: float, until: float) -> list[Happening]:
    return [
        (at - 0.5, m.Commit("d1"), "r1"),
        (at, m.ReplyStarted(), "r1"),
        (until, m.Playhead(24_000, 3, finished=True), "r1"),
    ]


DAY = [
    seen(0.5, 0.4),
    (0.6, m.Perceived(ev.Arrived(SECOND // 2, 1))),
    *speech(4, 8),
    felt(7, ev.Emotion.SURPRISE),
    *reply(9, 13),
    seen(14, 0.05),
    *speech(15, 17),
    felt(16.5, ev.Emotion.SADNESS),
    *reply(18, 20),
    seen(24, None),
]


def test_frames_come_thirty_a_second_and_each_once() -> None:
    frames = live(seconds=2)
    assert [frame.pts for frame in frames] == [k * SECOND // 30 for k in range(60)]
    assert {frame.state for frame in frames} == {"idle"}


def test_after_a_stall_only_the_last_second_is_made_up_for() -> None:
    track = LifeTrack(1)
    track.frames(SECOND)
    frames = track.frames(100 * SECOND)
    assert len(frames) == 30
    assert frames[-1].pts == 100 * SECOND


def test_nothing_jumps_but_lids_whatever_happens() -> None:
    for seed in range(3):
        steps = np.abs(np.diff(rows(live(*DAY, seconds=30, seed=seed)), axis=0)).max(axis=0)
        assert steps[STEADY].max() < 0.13
        assert steps[HEAD].max() < 1.8
        assert steps[OFFSET].max() < 0.01
        assert steps[GAZE].max() < 11


def test_the_face_is_never_frozen() -> None:
    moving = rows(live(seconds=60))
    for start in range(0, len(moving) - 60, 30):
        assert np.ptp(moving[start : start + 60, HEAD.start : OFFSET.stop], axis=0).max() > 0.1
    for start in range(0, len(moving) - 180, 30):
        assert np.ptp(moving[start : start + 180, GAZE], axis=0).max() > 0.5


def test_blinks_are_quick_full_and_irregular() -> None:
    lids = rows(live(seconds=300))[:, BLINK]
    shut = np.flatnonzero((lids > 0.9) & (np.roll(lids, 1) <= 0.9))
    gaps = np.diff(shut) / 30
    assert 50 <= len(shut) <= 130
    assert lids.max() > 0.99
    assert gaps.min() > 0.5
    assert gaps.max() < 6.5
    assert gaps.std() > 0.6
    closed = np.count_nonzero(lids > 0.05) / len(shut) / 30
    assert 0.06 < closed < 0.18


def test_the_face_listens_while_the_person_speaks_and_a_while_after() -> None:
    frames = live(*speech(2, 5), seconds=12)
    states = [frame.state for frame in frames]
    assert list(dict.fromkeys(states)) == ["idle", "listening"]
    assert states[60 + 6] == "listening"
    assert states[5 * 30 + 100] == "listening"
    assert states[-1] == "idle"
    forward = rows(frames)[:, OFFSET][:, 2]
    assert forward[100:150].mean() > forward[:50].mean() + 0.03


def test_the_face_nods_when_the_person_pauses_or_goes_on_for_long() -> None:
    pitches = []
    for seed in range(8):
        pitch = rows(live(*speech(1, 4), seconds=6, seed=seed))[:, HEAD][:, 1]
        pitches.append(np.ptp(pitch[4 * 30 : 5 * 30]))
    assert 2 <= np.count_nonzero(np.array(pitches) > 2.5) < 8
    long = rows(live(*speech(1, 30), seconds=30))[:, HEAD][:, 1]
    assert np.ptp(long[60 : 30 * 30]) > 3


def test_what_the_mind_acknowledges_is_nodded_to() -> None:
    hum = m.Decided(ev.Decision(3 * SECOND, ev.Action.BACKCHANNEL, ("a clause is over",)))
    nods = [
        rows(live((1, speech(1, 9)[0][1]), (3, hum), seconds=4, seed=seed))[:, HEAD][:, 1]
        for seed in range(4)
    ]
    assert min(np.ptp(pitch[90:110]) for pitch in nods) > 2.5


@pytest.mark.parametrize(("left", "yaw"), [(0.0, 24.0), (0.4, 0.0), (0.7, -18.0)])
def test_the_eyes_are_on_the_person_wherever_they_stand(left: float, yaw: float) -> None:
    """A person at the left of the camera's picture stands at the right of the face as one sees it."""
    happenings = [seen(1 + k / 2, left, 0.2) for k in range(18)]
    looking = looks(live(*happenings, *speech(2, 9), seconds=9))[90:]
    assert np.median(looking[:, 0]) == pytest.approx(yaw, abs=1.5)
    assert np.median(looking[:, 1]) == pytest.approx(9, abs=1.5)


def test_the_eyes_follow_a_person_who_moves_soon_but_not_at_once() -> None:
    looking = looks(
        live(*[seen(k / 2, 0.4) for k in range(8)], *[seen(k / 2, 0.0) for k in range(8, 14)], seconds=7)
    )
    assert abs(looking[4 * 30 + 2, 0]) < 15
    assert looking[5 * 30 : 6 * 30, 0].max() > 20


def test_when_nobody_is_there_the_eyes_wander() -> None:
    looking = looks(live(seen(0.5, 0.4), seen(1, None), seconds=25))[90:]
    assert np.ptp(looking[:, 0]) > 8


def test_who_speaks_unseen_is_listened_to_where_they_were_seen_last() -> None:
    looking = looks(live(seen(0.5, 0.0, 0.4), seen(1, None), *speech(4, 14), seconds=14))
    assert np.median(looking[150:, 0]) == pytest.approx(24, abs=2)


def test_thinking_looks_away_and_up_and_ends_with_the_first_word() -> None:
    prepare = m.Decided(ev.Decision(0, ev.Action.WAIT, (), prepare=True))
    away = []
    for seed in range(6):
        frames = live(*speech(1, 3), (3.1, prepare), *reply(6, 8), seconds=8, seed=seed)
        thinking = [k for k, frame in enumerate(frames) if frame.state == "thinking"]
        assert thinking[0] == pytest.approx(3.35 * 30, abs=4)
        assert thinking[-1] == pytest.approx(6 * 30, abs=4)
        away.append(np.abs(looks(frames)[thinking]).max())
        assert frames[6 * 30 + 5].state == "speaking"
    assert min(away) > 7


def test_who_hesitates_in_a_sentence_is_still_looked_at() -> None:
    prepare = m.Decided(ev.Decision(0, ev.Action.WAIT, (), prepare=True))
    unlikely = m.Perceived(ev.TurnEnd(3080 * MILLISECOND, 3 * SECOND, 0.2, 1.5, ()))
    frames = live(*speech(1, 3), (3.05, prepare), (3.08, unlikely), seconds=5)
    assert "thinking" not in {frame.state for frame in frames}


def test_a_reply_that_is_prepared_in_a_breath_is_not_seen() -> None:
    prepare = m.Decided(ev.Decision(0, ev.Action.WAIT, (), prepare=True))
    frames = live(*speech(1, 3), (3.05, prepare), *speech(3.2, 6), seconds=5)
    assert "thinking" not in {frame.state for frame in frames}


def test_sadness_is_met_with_concern_gently_and_a_moment_later() -> None:
    frames = live(*speech(1, 6), felt(3, ev.Emotion.SADNESS), seconds=14)
    brows = rows(frames)[:, INDEX["browInnerUp"]]
    assert brows[3 * 30 + 12] < 0.35
    assert brows[4 * 30 + 15] > 0.35
    assert brows[4 * 30 + 15 : 6 * 30].max() < 0.85
    assert brows[-1] < 0.3, "the feeling is old by now"
    assert {frame.feeling for frame in frames[4 * 30 : 6 * 30]} == {"concern"}


def test_a_smile_is_returned_and_an_unsure_feeling_is_not() -> None:
    smile = INDEX["mouthSmileLeft"]
    assert rows(live(felt(1, ev.Emotion.JOY), seconds=3))[-1, smile] > 0.35
    assert rows(live(felt(1, ev.Emotion.JOY, confidence=0.2), seconds=3))[-1, smile] < 0.3
    assert rows(live(felt(1, ev.Emotion.UNCLEAR, valence=-0.8), seconds=3))[-1, INDEX["browInnerUp"]] > 0.2
    assert {frame.feeling for frame in live(felt(1, ev.Emotion.UNCLEAR), seconds=3)} == {"neutral"}


def test_someone_who_arrives_is_greeted_by_the_brows() -> None:
    frames = rows(live(seen(1, 0.4), (1.1, m.Perceived(ev.Arrived(SECOND, 1))), seconds=5))
    brows = frames[:, INDEX["browOuterUpLeft"]]
    assert brows[30:75].max() > 0.5
    assert brows[-1] < 0.2


def test_the_feeling_of_a_reply_stays_for_a_moment_and_then_goes() -> None:
    track = LifeTrack(1)
    track.scene.receive(Envelope("s", 0, 0, 1, "r1", m.ReplyStarted()))
    track.scene.express(Shown("joy", 0.8))
    spoken = track.frames(2 * SECOND)
    track.scene.receive(Envelope("s", 0, 2 * SECOND, 1, "r1", m.Playhead(48_000, 4, finished=True)))
    smiles = []
    for beat in range(21, 80):
        smiles.extend(rows(list(track.frames(beat * 100 * MILLISECOND)))[:, INDEX["cheekSquintLeft"]])
    assert spoken[-1].feeling == "joy"
    assert smiles[25] > 0.5
    assert smiles[-1] < 0.15


def test_the_same_happenings_and_seed_give_the_same_frames() -> None:
    assert live(*DAY, seconds=20) == live(*DAY, seconds=20)
    assert live(*DAY, seconds=20) != live(*DAY, seconds=20, seed=2)
