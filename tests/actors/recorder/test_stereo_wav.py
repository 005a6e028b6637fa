"""conversation.wav: both sides where they were heard, to the sample."""

from __future__ import annotations

import wave
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from actors.messages import MICROPHONE_BLOCK, MICROPHONE_RATE, SPEAKER_BLOCK, SPEAKER_RATE
from actors.recorder.files import create
from actors.recorder.stereo_wav import StereoWav
from policies.events import SECOND

Sound = np.ndarray[Any, np.dtype[np.int16]]


def melody(rate: int, seconds: float) -> Sound:
    """The same sound at any rate: tones between 200 and 3100 Hz that swell and fade."""
    t = np.arange(round(rate * seconds)) / rate
    tones = sum(np.sin(2 * np.pi * f * t + f) for f in (200, 733, 1810, 3100))
    return np.round(2000 * tones * np.sin(2 * np.pi * 1.3 * t) ** 2).astype(np.int16)


def write(
    path: Path, *, without: tuple[range, range] = (range(0), range(0)), shift: int = 0, every: int = 7
) -> None:
    """Two seconds of the same melody on both sides, without some blocks of each, all stamps moved by `shift`."""
    wav = StereoWav(create(path))
    person, agent = melody(MICROPHONE_RATE, 2.048), melody(SPEAKER_RATE, 2.04)
    for i in range(102):
        if i < 64 and i not in without[0]:
            t = i * MICROPHONE_BLOCK * SECOND // MICROPHONE_RATE + shift
            wav.microphone(t, person[i * MICROPHONE_BLOCK :][:MICROPHONE_BLOCK])
        if i not in without[1]:
            t = i * SPEAKER_BLOCK * SECOND // SPEAKER_RATE + shift
            wav.loudspeaker(t, agent[i * SPEAKER_BLOCK :][:SPEAKER_BLOCK])
        if i % every == 0:
            wav.flush()
    wav.close()


def read(path: Path) -> Sound:
    with wave.open(str(path)) as file:
        return np.frombuffer(file.readframes(file.getnframes()), np.int16).reshape(-1, 2)


def test_the_same_sound_on_both_sides_is_the_same_in_the_file(tmp_path: Path) -> None:
    write(tmp_path / "c.wav")
    left, right = read(tmp_path / "c.wav")[:48_000].astype(int).T
    assert np.array_equal(right, melody(SPEAKER_RATE, 2.0))
    assert np.abs(left - right)[200:].max() <= 8  # of 8000; one sample apart would be 1500


def test_what_is_missing_is_silence_and_shifts_nothing(tmp_path: Path) -> None:
    write(tmp_path / "whole.wav")
    write(tmp_path / "holes.wav", without=(range(20, 25), range(50, 53)))
    whole, holes = read(tmp_path / "whole.wav").astype(int), read(tmp_path / "holes.wav").astype(int)
    left = range(20 * 768, 25 * 768)
    right = range(50 * 480, 53 * 480)
    assert not holes[left, 0].any()
    assert not holes[right, 1].any()
    edge = 300  # where the filter of the left side hears the edge of the hole
    before, after = slice(0, left[0] - edge), slice(left[-1] + edge, None)
    for part in (before, after):
        assert np.abs(holes[part, 0] - whole[part, 0]).max() <= 2
    kept = np.ones(len(whole), bool)
    kept[right] = False
    assert np.array_equal(holes[kept, 1], whole[kept, 1])


def test_it_does_not_matter_how_often_it_is_flushed(tmp_path: Path) -> None:
    write(tmp_path / "often.wav", every=1)
    write(tmp_path / "once.wav", every=1000)
    assert (tmp_path / "often.wav").read_bytes() == (tmp_path / "once.wav").read_bytes()


def test_what_came_before_the_session_is_left_out(tmp_path: Path) -> None:
    write(tmp_path / "c.wav", shift=-SECOND)
    left, right = read(tmp_path / "c.wav").astype(int)[:24_000].T
    assert np.array_equal(right, melody(SPEAKER_RATE, 2.0)[24_000:])
    assert np.abs(left - right)[:-400].max() <= 8


def test_trembling_stamps_leave_no_seams(tmp_path: Path) -> None:
    random = np.random.default_rng(3)
    wav = StereoWav(create(tmp_path / "c.wav"))
    agent = melody(SPEAKER_RATE, 1.0)
    for i in range(50):
        t = 0 if i == 0 else i * 20_000_000 + int(random.integers(-2_000_000, 2_000_000))
        wav.loudspeaker(t, agent[i * 480 :][:480])
    wav.close()
    assert np.array_equal(read(tmp_path / "c.wav")[:, 1], agent)


def test_drift_is_followed(tmp_path: Path) -> None:
    """A device that gives 0.1 % too few samples: after a minute its sound is not 60 ms early but at its place."""
    wav = StereoWav(create(tmp_path / "c.wav"))
    for i in range(3000):
        wav.loudspeaker(i * 20_020_000, np.full(480, 1000 if i == 2999 else 1, np.int16))
    wav.close()
    first = int(np.flatnonzero(read(tmp_path / "c.wav")[:, 1] == 1000)[0])
    assert first / SPEAKER_RATE == pytest.approx(2999 * 0.02002, abs=0.0051)


def test_the_file_can_be_played_while_it_grows(tmp_path: Path) -> None:
    wav = StereoWav(create(tmp_path / "c.wav"))
    for i in range(5):
        wav.loudspeaker(i * 20_000_000, np.full(480, i + 1, np.int16))
        wav.flush()
        assert len(read(tmp_path / "c.wav")) == (i + 1) * 480
    wav.close()
    assert (tmp_path / "c.wav").stat().st_mode & 0o777 == 0o600
