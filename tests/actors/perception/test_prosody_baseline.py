"""How the usual voice of a person is learnt, and what is unusual then."""

import subprocess

import numpy as np
import pytest

from actors.perception.prosody import ProsodyMeter
from actors.perception.prosody_baseline import FEATURES, Baseline

USUAL = (84.0, 3.0, -22.0, 4.5, 0.05, 0.1, 0.2)
PITCH, LEVEL = FEATURES.index("pitch"), FEATURES.index("level")


def learnt(stretches: int = 10, seconds: float = 2.0) -> Baseline:
    baseline, rng = Baseline(), np.random.default_rng(0)
    for _ in range(stretches):
        baseline.learn(tuple((np.array(USUAL) * (1 + 0.01 * rng.standard_normal(7))).tolist()), seconds)
    return baseline


def test_nothing_is_unusual_before_the_voice_is_known() -> None:
    baseline = Baseline()
    assert baseline.deviations(USUAL) == ()
    baseline.learn(USUAL, 2.0)
    assert not baseline.known
    baseline.learn(USUAL, 5.0)
    assert baseline.known
    assert learnt(3, 0.5).known


def test_the_usual_is_nothing_special_and_louder_and_higher_is_noticed() -> None:
    baseline = learnt()
    assert all(abs(value) < 1 for value in baseline.deviations(USUAL))
    excited = list(USUAL)
    excited[PITCH] += 5.0
    excited[LEVEL] += 8.0
    away = baseline.deviations(tuple(excited))
    assert away[PITCH] > 2 and away[LEVEL] > 2
    assert all(abs(away[at]) < 1 for at in range(7) if at not in (PITCH, LEVEL))


def test_one_scream_does_not_move_the_baseline() -> None:
    calm, moved = learnt(), learnt()
    moved.learn((100.0, 12.0, -1.0, 9.0, 0.0, 0.6, 0.8), 3.0)
    before, after = calm.deviations(USUAL), moved.deviations(USUAL)
    assert np.abs(np.array(before) - np.array(after)).max() < 0.3


def test_a_whisper_or_a_syllable_teaches_nothing_of_the_pitch() -> None:
    baseline = learnt()
    baseline.learn((np.nan, np.nan, -40.0, 4.0, 0.0, np.nan, 0.9), 2.0)
    away = baseline.deviations((np.nan, np.nan, -22.0, 4.5, 0.05, np.nan, 0.2))
    assert away[PITCH] == 0.0
    short = Baseline()
    for _ in range(50):
        short.learn(USUAL, 0.1)
    assert not short.known


def test_only_whispers_leave_the_pitch_unjudged() -> None:
    baseline = Baseline()
    for _ in range(4):
        baseline.learn((np.nan, np.nan, -40.0, 4.0, 0.0, np.nan, 0.9), 2.0)
    away = baseline.deviations(USUAL)
    assert away[PITCH] == 0.0 and away[LEVEL] > 2


@pytest.mark.needs("espeak-ng")
def test_the_same_sentence_said_flatly_and_in_high_spirits_differs_from_its_usual_way() -> None:
    import soxr

    def say(text: str, pitch: int, speed: int, loud: int) -> np.ndarray:
        command = ["espeak-ng", "-p", str(pitch), "-s", str(speed), "-a", str(loud), "--stdout", text]
        data = subprocess.run(command, capture_output=True, check=True).stdout
        sound = soxr.resample(np.frombuffer(data[44:], np.int16).astype(np.float32), 22_050, 16_000)
        return sound.clip(-32768, 32767).astype(np.int16)

    meter = ProsodyMeter()
    line = "I went to see my brother in the village yesterday, and we sat outside for an hour."
    for pitch in (48, 50, 52):
        meter.measure(say(line, pitch, 165, 100), 0, 0)
    flat, lively = (
        meter.measure(say(line, *how), 0, 0).deviations for how in ((25, 120, 50), (75, 215, 160))
    )
    for feature in ("pitch", "level", "rate"):
        at = FEATURES.index(feature)
        assert flat[at] < -1 < 1 < lively[at], feature
