"""What is heard in the way a phrase ends, shown on sounds whose melody and loudness are known."""

import numpy as np
import pytest
from numpy.typing import NDArray

from actors.perception.prosody import RATE, PhraseEnd, phrase_end, pitch

Float32 = NDArray[np.float32]


def voice(hertz: NDArray[np.float64], level: NDArray[np.float64] | float = 0.1) -> Float32:
    """A buzz with the overtones of a voice; `hertz` and `level` for each sample."""
    phase = 2 * np.pi * np.cumsum(hertz) / RATE
    return (level * sum(np.sin(k * phase) / k for k in range(1, 8))).astype(np.float32)


def seconds(s: float) -> int:
    return int(s * RATE)


def with_silence(sound: Float32, after: float = 0.1) -> Float32:
    rng = np.random.default_rng(0)
    sound = np.concatenate([np.zeros(seconds(0.2), np.float32), sound, np.zeros(seconds(after), np.float32)])
    return sound + rng.standard_normal(len(sound)).astype(np.float32) * 1e-4


@pytest.mark.parametrize("hertz", [85.0, 120.0, 210.0, 320.0])
def test_pitch_is_that_of_the_voice(hertz: float) -> None:
    sound = voice(np.full(RATE, hertz))
    found = pitch(sound, np.arange(0, RATE - 1000, 1600))
    np.testing.assert_allclose(found, hertz, rtol=0.01)


def test_noise_has_no_pitch() -> None:
    noise = np.random.default_rng(3).standard_normal(RATE).astype(np.float32) * 0.1
    assert (pitch(noise, np.arange(0, RATE - 1000, 1600)) == 0).all()


def test_a_voice_that_sinks_at_the_end_has_fallen_and_a_level_one_has_not() -> None:
    flat = np.full(seconds(1.5), 200.0)
    sinking = np.concatenate([flat, np.linspace(200, 140, seconds(0.4))])
    assert phrase_end(with_silence(voice(sinking))).pitch_fall == pytest.approx(
        6.0, abs=1.0
    )  # 12 log2(200 / 141)
    assert phrase_end(with_silence(voice(flat))).pitch_fall == pytest.approx(0.0, abs=0.2)


def test_a_question_that_rises_has_a_rising_slope() -> None:
    rising = np.concatenate([np.full(seconds(1.0), 180.0), np.linspace(180, 260, seconds(0.4))])
    assert phrase_end(with_silence(voice(rising))).pitch_slope > 8


def test_a_voice_that_trails_away_has_lost_level() -> None:
    level = np.concatenate([np.full(seconds(1.0), 0.2), np.full(seconds(0.8), 0.05)])
    sound = with_silence(voice(np.full(seconds(1.8), 150.0), level))
    assert phrase_end(sound).level_fall == pytest.approx(12.0, abs=1.5)


def test_silence_and_voice_are_measured() -> None:
    end = phrase_end(with_silence(voice(np.full(seconds(0.8), 150.0)), after=0.3))
    assert end.silence_seconds == pytest.approx(0.3, abs=0.03)
    assert end.voice_seconds == pytest.approx(0.8, abs=0.05)


def test_loudness_of_the_recording_does_not_matter() -> None:
    sound = with_silence(
        voice(np.concatenate([np.full(seconds(1.0), 200.0), np.linspace(200, 150, seconds(0.3))]))
    )
    loud, soft = phrase_end(sound), phrase_end(sound * np.float32(0.1))
    assert soft.pitch_fall == pytest.approx(loud.pitch_fall, abs=0.1)
    assert soft.level_fall == pytest.approx(loud.level_fall, abs=0.1)


def test_integer_sound_means_the_same() -> None:
    sound = with_silence(voice(np.full(seconds(0.8), 150.0)))
    integers = np.round(sound * 32768).astype(np.int16)
    assert phrase_end(integers).voice_seconds == phrase_end(sound).voice_seconds


@pytest.mark.parametrize("count", [0, 100, 5_000, 16_000])
def test_where_there_is_no_voice_nothing_is_claimed(count: int) -> None:
    assert phrase_end(np.zeros(count, np.float32)) == PhraseEnd()
