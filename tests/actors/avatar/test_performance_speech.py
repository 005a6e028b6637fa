"""The face of a reply: expression, brows, head and eyes that go with what is said."""

from __future__ import annotations

from functools import cache
from random import Random

import numpy as np
import pytest
from numpy.typing import NDArray

from actors.avatar.performance.emphasis import beats, phrase_ends
from actors.avatar.performance.expressions import expression
from actors.avatar.performance.lips import levels
from actors.avatar.performance.pose import GAZE, HEAD, OFFSET, SIZE, from_frame
from actors.avatar.performance.speech import ReplyPerformance, Shown
from actors.avatar.voice import Voice
from actors.messages import SPEAKER_RATE, AvatarFrame, ClauseSound, Mark
from policies.arkit import BLENDSHAPES, INDEX
from policies.events import SECOND

REPLY = (
    ("Oh, that is wonderful news!", "joy"),
    ("Your mother must have been so proud of you, when she heard about it.", "warmth"),
    ("How did she take it?", "curiosity"),
)
FACE = [
    i
    for i, name in enumerate(BLENDSHAPES)
    if not name.startswith(("jaw", "mouth", "tongue", "eyeBlink", "eyeWide"))
]


@cache
def sounds(voice: Voice) -> list[ClauseSound]:
    made = []
    for number, (text, _) in enumerate(REPLY):
        speech = voice.synthesise(text)
        last = number == len(REPLY) - 1
        made.append(ClauseSound(number, text, speech.samples.tobytes(), speech.words, speech.phonemes, last))
    return made


def perform(voice: Voice, seed: str = "1", feelings: list[str] | None = None) -> list[AvatarFrame]:
    performance = ReplyPerformance(Random(seed), np.zeros(SIZE))
    frames: list[AvatarFrame] = []
    for sound, feeling in zip(sounds(voice), feelings or [feeling for _, feeling in REPLY], strict=True):
        frames.extend(performance.clause(sound, Shown(feeling, 0.7), (0.0, 0.0)))
    return frames


def rows(frames: list[AvatarFrame]) -> NDArray[np.float64]:
    return np.array([from_frame(frame) for frame in frames])


def test_the_frames_of_a_reply_run_on_its_sound_without_a_gap(hibari: Voice) -> None:
    frames = perform(hibari)
    length = sum(len(sound.samples) // 2 for sound in sounds(hibari)) / SPEAKER_RATE
    assert [frame.pts for frame in frames] == [k * SECOND // 30 for k in range(len(frames))]
    assert length - 1 / 30 <= frames[-1].pts / SECOND < length
    assert {frame.state for frame in frames} == {"speaking"}


def test_a_clause_without_sound_has_no_frames() -> None:
    performance = ReplyPerformance(Random("1"), np.zeros(SIZE))
    assert performance.clause(ClauseSound(0, "", b"", (), (), True), Shown("neutral", 0.6), (0.0, 0.0)) == ()


def test_the_end_of_a_clause_waits_for_the_next_and_prepares_its_first_sound(hibari: Voice) -> None:
    """A reply of an open vowel and then a "b" closes its lips before the second clause begins."""
    open_, closed = hibari.synthesise("Aha"), hibari.synthesise("Bob")
    performance = ReplyPerformance(Random("1"), np.zeros(SIZE))
    marks = (Mark("ɑ", 0, len(open_.samples)),)
    first = performance.clause(
        ClauseSound(0, "Aha", open_.samples.tobytes(), (), marks, False), Shown("neutral", 0.5), (0.0, 0.0)
    )
    rest = performance.clause(
        ClauseSound(1, "Bob", closed.samples.tobytes(), closed.words, closed.phonemes, True),
        Shown("joy", 0.5),
        (0.0, 0.0),
    )
    begin = len(open_.samples) / SPEAKER_RATE
    early = [frame for frame in rest if frame.pts / SECOND < begin]
    assert len(early) == 2
    assert {frame.feeling for frame in early} == {"neutral"}
    assert first[-1].weights[INDEX["jawOpen"]] > 0.3
    assert early[-1].weights[INDEX["jawOpen"]] < 0.7 * first[-1].weights[INDEX["jawOpen"]]


def test_a_reply_whose_last_clause_is_empty_has_all_its_frames(hibari: Voice) -> None:
    performance = ReplyPerformance(Random("1"), np.zeros(SIZE))
    sound = sounds(hibari)[0]
    frames = performance.clause(sound, Shown("joy", 0.5), (0.0, 0.0))
    frames += performance.clause(ClauseSound(1, "", b"", (), (), True), Shown("neutral", 0.6), (0.0, 0.0))
    assert len(frames) == -(-len(sound.samples) // 2 * 30 // SPEAKER_RATE)
    assert {frame.feeling for frame in frames} == {"joy"}


def test_nothing_jumps_but_lips_and_lids(hibari: Voice) -> None:
    steps = np.abs(np.diff(rows(perform(hibari)), axis=0)).max(axis=0)
    assert steps[FACE].max() < 0.16
    assert steps[HEAD].max() < 1.5
    assert steps[OFFSET].max() < 0.01
    assert steps[GAZE].max() < 9.0


def test_weights_are_weights(hibari: Voice) -> None:
    weights = rows(perform(hibari))[:, : len(BLENDSHAPES)]
    assert weights.min() >= 0
    assert weights.max() <= 1


def test_a_feeling_comes_within_half_a_second_but_not_at_once(hibari: Voice) -> None:
    smile = [INDEX["cheekSquintLeft"], INDEX["cheekSquintRight"]]
    felt = rows(perform(hibari, feelings=["joy"] * 3))[:, smile].mean(axis=1)
    full = expression("joy", 0.7)[smile].mean()
    assert felt[2] < 0.5 * full
    assert felt[15] > 0.85 * full
    assert felt[-1] == pytest.approx(full, abs=0.02)


def test_feelings_change_from_clause_to_clause(hibari: Voice) -> None:
    frames = perform(hibari)
    assert list(dict.fromkeys(frame.feeling for frame in frames)) == [
        "joy",
        "warmth",
        "curiosity",
    ]
    assert rows(frames)[-1, INDEX["browOuterUpLeft"]] > 0.6


def test_brows_rise_at_the_end_of_a_question(hibari: Voice) -> None:
    frames = rows(perform(hibari, feelings=["neutral"] * 3))
    brows = frames[:, INDEX["browInnerUp"]]
    assert brows[-15:].max() > 0.15


def test_head_and_eyes_move_all_the_time(hibari: Voice) -> None:
    moving = rows(perform(hibari))
    for start in range(0, len(moving) - 30, 30):
        assert np.ptp(moving[start : start + 30, HEAD], axis=0).max() > 0.3
    assert np.ptp(moving[:, GAZE], axis=0).max() > 1.5


def test_the_face_blinks_while_it_speaks(hibari: Voice) -> None:
    lids = rows(perform(hibari))[:, INDEX["eyeBlinkLeft"]]
    assert np.count_nonzero((lids[1:] > 0.9) & (lids[:-1] <= 0.9)) >= 2


def test_the_same_seed_gives_the_same_face_and_another_seed_another(hibari: Voice) -> None:
    assert perform(hibari) == perform(hibari)
    assert perform(hibari) != perform(hibari, seed="2")


def test_the_eyes_turn_to_where_the_person_is(hibari: Voice) -> None:
    performance = ReplyPerformance(Random("1"), np.zeros(SIZE))
    frames = [
        f for sound in sounds(hibari) for f in performance.clause(sound, Shown("neutral", 0.6), (15.0, -5.0))
    ]
    looks = rows(frames)[:, GAZE] + rows(frames)[:, HEAD][:, :2]
    assert np.median(looks[:, 0]) == pytest.approx(15, abs=1.5)
    assert np.median(looks[:, 1]) == pytest.approx(-5, abs=1.5)


def test_words_that_mean_something_are_stressed(hibari: Voice) -> None:
    sound = sounds(hibari)[1]
    stressed = beats(sound.words, levels(np.frombuffer(sound.samples, np.int16)))
    assert 2 <= len(stressed) <= 5
    for at, _ in stressed:
        (word,) = [w.text for w in sound.words if w.start / SPEAKER_RATE <= at < w.end / SPEAKER_RATE]
        assert word.strip(",.") in {"mother", "must", "proud", "heard", "about"}


def test_phrases_end_at_their_marks(hibari: Voice) -> None:
    sound = sounds(hibari)[1]
    you, it = (word for word in sound.words if word.text in {"you,", "it."})
    assert phrase_ends(sound.words) == [you.end / SPEAKER_RATE, it.end / SPEAKER_RATE]
