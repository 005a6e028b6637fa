"""What is measured of a voice: known pitches, known speech, and sound that is no speech at all."""

import math
import subprocess
import time
from collections.abc import Callable

import numpy as np
import pytest
from numpy.typing import NDArray

from actors.perception.prosody import ProsodyMeter

Speech = Callable[[str], NDArray[np.float32]]
Sound = NDArray[np.int16]
RATE = 16_000
LINE = "I went to the market this morning and bought some apples and bread."


def tone(
    hertz: float, seconds: float = 2.0, harmonics: tuple[int, ...] = (1, 2, 3, 4), loud: float = 0.2
) -> Sound:
    t = np.arange(int(seconds * RATE)) / RATE
    wave = sum(np.sin(2 * np.pi * hertz * k * t) / k for k in harmonics)
    return (wave / np.abs(wave).max() * loud * 32767).astype(np.int16)


def espeak(text: str, voice: str = "en-gb", pitch: int = 50, speed: int = 165, loud: int = 100) -> Sound:
    import soxr

    command = [
        "espeak-ng",
        "-v",
        voice,
        "-p",
        str(pitch),
        "-s",
        str(speed),
        "-a",
        str(loud),
        "--stdout",
        text,
    ]
    data = subprocess.run(command, capture_output=True, check=True).stdout
    sound = np.frombuffer(data[44:], np.int16).astype(np.float32)
    return soxr.resample(sound, 22_050, RATE).clip(-32768, 32767).astype(np.int16)


def integers(sound: NDArray[np.float32]) -> Sound:
    return (sound * 32767).astype(np.int16)


@pytest.mark.parametrize("hertz", [70, 110, 163, 240, 330, 480])
@pytest.mark.parametrize("harmonics", [(1,), (1, 2, 3, 4, 5, 6), (2, 3, 4, 5)])
def test_a_tone_has_its_pitch_also_where_the_fundamental_is_missing(
    hertz: int, harmonics: tuple[int, ...]
) -> None:
    measured = ProsodyMeter().measure(tone(hertz, harmonics=harmonics), 0, 0)
    assert measured.pitch == pytest.approx(hertz, rel=0.01)
    assert measured.pitch_range < 0.5
    assert measured.roughness < 0.06


def test_a_glide_has_its_range_and_its_slope() -> None:
    t = np.arange(2 * RATE) / RATE
    phase = 2 * np.pi * 110 * (2 ** (t / 2) - 1) / (math.log(2) / 2)  # an octave upwards in two seconds
    measured = ProsodyMeter().measure((8000 * np.sin(phase)).astype(np.int16), 0, 0)
    assert measured.pitch_slope == pytest.approx(6.0, abs=0.5)
    assert measured.pitch_range == pytest.approx(9.6, abs=0.5)


def test_loudness_is_in_decibels_of_full_scale_and_brightness_tells_high_from_low() -> None:
    loud, soft = (
        ProsodyMeter().measure(tone(200, loud=level, harmonics=(1,)), 0, 0) for level in (0.5, 0.05)
    )
    assert loud.level == pytest.approx(20 * math.log10(0.5 / math.sqrt(2)), abs=0.5)
    assert loud.level - soft.level == pytest.approx(20.0, abs=0.3)
    bright = ProsodyMeter().measure(tone(200, harmonics=(1, 10, 12, 14)), 0, 0)
    assert loud.brightness < 0.02 < bright.brightness


def test_syllables_and_pauses_are_counted() -> None:
    beat = np.concatenate([tone(150, 0.15), np.zeros(RATE // 10, np.int16)])
    steady = np.tile(beat, 8)
    measured = ProsodyMeter().measure(steady, 0, 0)
    assert measured.rate * measured.seconds == pytest.approx(8, abs=0.5)
    halting = np.concatenate([steady, np.zeros(RATE, np.int16), steady])
    assert ProsodyMeter().measure(halting, 0, 0).pauses > measured.pauses + 0.1


@pytest.mark.needs("espeak-ng")
def test_a_robot_of_known_pitch_is_heard_at_it() -> None:
    for voice, low, high in (("en-gb", 85, 120), ("en-us+f3", 185, 235)):
        usual = ProsodyMeter().measure(espeak(LINE, voice), 0, 0)
        deep = ProsodyMeter().measure(espeak(LINE, voice, pitch=20), 0, 0)
        assert low < usual.pitch < high
        assert deep.pitch < 0.85 * usual.pitch
        assert 3.5 < usual.rate < 6.0  # 17 syllables in 3.5 s


@pytest.mark.needs("espeak-ng")
def test_a_whisper_has_no_pitch_and_a_shout_into_the_limit_keeps_its() -> None:
    assert ProsodyMeter().measure(espeak(LINE, "en-us+whisper"), 0, 0).pitch == 0.0
    plain = espeak(LINE)
    shouted = (plain.astype(np.float32) * 20).clip(-32768, 32767).astype(np.int16)
    measured = ProsodyMeter().measure(shouted, 0, 0)
    assert measured.pitch == pytest.approx(ProsodyMeter().measure(plain, 0, 0).pitch, rel=0.05)
    assert measured.level > -8.0


def test_speech_of_the_neural_voice_is_that_of_a_woman(speech: Speech) -> None:
    measured = ProsodyMeter().measure(integers(speech(LINE)), 0, 0)
    assert 150 < measured.pitch < 260
    assert 1.0 < measured.pitch_range < 14.0
    assert 3.0 < measured.rate < 7.0


def test_two_voices_at_once_are_measured_without_complaint(speech: Speech) -> None:
    one, other = speech(LINE), speech("Well, the weather is rather nice for this time of the year.")
    short = min(len(one), len(other))
    both = integers(
        0.5 * one[:short] + 0.5 * np.interp(np.arange(short) * 0.7, np.arange(short), other[:short])
    )
    measured = ProsodyMeter().measure(both, 0, 0)
    assert 60 <= measured.pitch <= 500
    assert np.isfinite([measured.level, measured.rate, measured.roughness, measured.brightness]).all()


@pytest.mark.parametrize(
    "sound",
    [
        np.zeros(0, np.int16),
        np.zeros(100, np.int16),
        np.zeros(RATE, np.int16),
        np.full(RATE, 32767, np.int16),
        np.full(RATE, -32768, np.int16),
        (np.random.default_rng(1).standard_normal(2 * RATE) * 3000).astype(np.int16),
        (np.sign(np.sin(np.arange(RATE) * 0.01)) * 32767).astype(np.int16),
    ],
)
def test_what_is_no_speech_has_values_too_and_no_melody_of_its_own(sound: Sound) -> None:
    meter = ProsodyMeter()
    for _ in range(5):
        measured = meter.measure(sound, 7, 5)
        numbers = [measured.seconds, measured.pitch, measured.level, measured.rate, *measured.deviations]
        assert np.isfinite(numbers).all()
        assert 0 <= measured.roughness <= 1 and 0 <= measured.brightness <= 1 and 0 <= measured.pauses <= 1
        assert (measured.t, measured.voice_end) == (7, 5)


def test_noise_has_no_pitch() -> None:
    for seed in range(4):
        noise = (np.random.default_rng(seed).standard_normal(2 * RATE) * 3000).astype(np.int16)
        assert ProsodyMeter().measure(noise, 0, 0).pitch == 0.0


@pytest.mark.parametrize("sound", [np.zeros((2, 100), np.int16), np.zeros(100, np.float32)])
def test_sound_of_another_kind_is_refused(sound: Sound) -> None:
    with pytest.raises(ValueError, match="one channel of int16"):
        ProsodyMeter().measure(sound, 0, 0)


def test_four_seconds_cost_little() -> None:
    sound, meter = tone(180, 4.0), ProsodyMeter()
    meter.measure(sound, 0, 0)
    began = time.process_time()
    for _ in range(5):
        meter.measure(sound, 0, 0)
    assert (time.process_time() - began) / 5 < 0.06  # about 0.012 s; the rest is for busy machines
