"""Lips on the sound: they close where it says p, b and m, and open where it says a."""

from __future__ import annotations

from random import Random

import numpy as np
import pytest
from numpy.typing import NDArray

from actors.avatar.loudness import at_loudness
from actors.avatar.performance.lips import levels, mouth
from actors.avatar.performance.phonemes import SOUNDS, segments, spelled
from actors.avatar.performance.pose import RATE, SIZE
from actors.avatar.performance.speech import ReplyPerformance, Shown
from actors.avatar.voice import Voice
from actors.messages import SPEAKER_RATE, AvatarFrame, ClauseSound, Mark
from policies.arkit import INDEX

SENTENCE = "My mother probably baked some more apple pie before Bob went home."
JAW, PRESS, ROLL = INDEX["jawOpen"], INDEX["mouthPressLeft"], INDEX["mouthRollLower"]


def marks(*sounds: tuple[str, float, float]) -> tuple[Mark, ...]:
    return tuple(Mark(text, round(a * SPEAKER_RATE), round(b * SPEAKER_RATE)) for text, a, b in sounds)


def spoken(
    phonemes: tuple[Mark, ...], words: tuple[Mark, ...] = (), step: float = 0.001
) -> NDArray[np.float64]:
    """The mouth every millisecond of a second."""
    seconds = np.arange(0.0, 1.0, step)
    return mouth(segments(phonemes, words), seconds, np.ones(len(seconds))).poses


def performed(
    voice: Voice, text: str, feeling: str = "neutral"
) -> tuple[ClauseSound, tuple[AvatarFrame, ...]]:
    speech = voice.synthesise(text)
    sound = ClauseSound(0, text, speech.samples.tobytes(), speech.words, speech.phonemes, True)
    return sound, ReplyPerformance(Random("1"), np.zeros(SIZE)).clause(sound, Shown(feeling, 0.7), (0.0, 0.0))


def test_lips_are_closed_in_the_middle_of_a_closure_between_open_vowels() -> None:
    poses = spoken(marks(("ɑ", 0.2, 0.4), ("b", 0.4, 0.45), ("ɑ", 0.45, 0.65)))
    assert poses[425, JAW] == pytest.approx(0.0, abs=0.01)
    assert poses[425, PRESS] > 0.6
    assert poses[300, JAW] > 0.5
    assert poses[300, PRESS] < 0.05


def test_a_closure_is_shut_long_enough_for_a_frame_to_show_it() -> None:
    poses = spoken(marks(("ɑ", 0.2, 0.4), ("b", 0.4, 0.43), ("ɑ", 0.43, 0.65)))
    assert np.count_nonzero(poses[:, JAW][380:450] < 0.01) >= 1000 / RATE


def test_the_mouth_is_widest_in_the_middle_of_a_vowel_and_at_rest_in_silence() -> None:
    poses = spoken(marks(("k", 0.3, 0.36), ("ɑ", 0.36, 0.52), ("k", 0.52, 0.58)))
    assert abs(int(np.argmax(poses[:, JAW])) - 440) <= 5
    assert not poses[:230].any()
    assert not poses[650:].any()


def test_a_vowel_is_shaped_by_its_neighbours() -> None:
    pucker = INDEX["mouthPucker"]
    alone = spoken(marks(("ɑ", 0.3, 0.4)))
    beside = spoken(marks(("u", 0.2, 0.3), ("ɑ", 0.3, 0.4)))
    assert alone[320, pucker] == 0
    assert beside[320, pucker] > 0.1
    assert beside[280, JAW] > spoken(marks(("u", 0.2, 0.3)))[280, JAW]


def test_every_phoneme_of_the_voice_moves_the_lips(hibari: Voice) -> None:
    said = hibari.synthesise(
        "The joy of measuring which hut young birds choose; that is how we thought of it."
    )
    unknown = {mark.text for mark in said.phonemes} - set(SOUNDS)
    assert unknown <= {"ʔ"}


def test_lips_meet_on_every_closure_of_a_real_sentence_with_a_smile_on(hibari: Voice) -> None:
    sound, frames = performed(hibari, SENTENCE, "joy")
    weights = np.array([frame.weights for frame in frames])
    seconds = np.array([frame.pts for frame in frames]) / 1e9
    closures = [mark for mark in sound.phonemes if mark.text in {"p", "b", "m"}]
    assert len(closures) > 10
    for mark in closures:
        middle = (mark.start + mark.end) / 2 / SPEAKER_RATE
        if middle > seconds[-1]:
            continue
        nearest = int(np.argmin(np.abs(seconds - middle)))
        assert abs(seconds[nearest] - middle) <= 0.5 / RATE + 0.001
        assert weights[nearest, JAW] < 0.02
        assert weights[nearest, PRESS] > 0.5


def test_lips_and_sound_run_together(hibari: Voice) -> None:
    """The middles of single closures in the frames, against the phonemes' own: no shift beyond a sixth of a frame."""
    shifts = []
    for text in (
        SENTENCE,
        "Should we take a short break before we go on?",
        "I hope the baby was happy about it.",
    ):
        sound, frames = performed(hibari, text)
        press = np.array([frame.weights[PRESS] for frame in frames])
        fine = np.arange(0.0, frames[-1].pts / 1e9, 0.001)
        curve = np.interp(fine, [frame.pts / 1e9 for frame in frames], press)
        closures = [mark for mark in sound.phonemes if mark.text in {"p", "b", "m"}]
        for mark in closures:
            alone = all(o is mark or o.start - mark.end > 3120 or mark.start - o.end > 3120 for o in closures)
            start, end = mark.start / SPEAKER_RATE, mark.end / SPEAKER_RATE
            if alone and end + 0.08 < fine[-1]:
                near = (fine > start - 0.08) & (fine < end + 0.08)
                shifts.append(np.average(fine[near], weights=curve[near]) - (start + end) / 2)
    assert len(shifts) >= 5
    assert abs(np.mean(shifts)) < 0.006


def test_a_voice_that_knows_only_words_still_moves_the_right_lips() -> None:
    poses = spoken((), marks(("Mama", 0.2, 0.6), ("too.", 0.6, 0.9)))
    assert poses[230, PRESS] > 0.5
    assert poses[320, JAW] > 0.4
    assert poses[:, INDEX["mouthPucker"]][650:900].max() > 0.5


@pytest.mark.parametrize(
    ("word", "sounds"),
    [
        ("Three", ["θ", "ɹ", "i"]),
        ("make", ["m", "æ", "k"]),
        ("the", ["θ", "ɛ"]),
        ("quick!", ["k", "w", "ɪ", "k"]),
        ("happy", ["h", "æ", "p", "i"]),
        ("42", []),
    ],
)
def test_letters_tell_about_the_sounds(word: str, sounds: list[str]) -> None:
    assert spelled(word) == sounds


def test_the_level_is_about_one_in_the_loud_parts_of_quiet_and_of_loud_voices(hibari: Voice) -> None:
    samples = hibari.synthesise(SENTENCE).samples
    loud, quiet = levels(samples), levels(samples // 4)
    assert 0.8 < loud.max() <= 1.3
    assert quiet == pytest.approx(loud, abs=0.02)


def test_a_louder_clause_keeps_below_full_scale_and_does_not_clip() -> None:
    sine = (32000 * np.sin(np.arange(2400) * 0.05)).astype(np.int16)
    louder = at_loudness(sine, 1.5)
    assert np.abs(louder.astype(int)).max() < 32767
    assert len(np.unique(louder[np.argmax(sine) - 5 : np.argmax(sine) + 5])) > 3
    assert np.array_equal(at_loudness(sine, 1.0), sine)
    half = at_loudness(sine, 0.5).astype(int)
    assert np.abs(2 * half - sine).max() <= 4
    quiet = (sine // 8).astype(np.int16)
    assert np.abs(at_loudness(quiet, 1.5) - 1.5 * quiet).max() <= 2
