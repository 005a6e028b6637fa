"""What counts as audible, and where it begins and ends."""

from __future__ import annotations

import numpy as np
import pytest
from numpy.typing import NDArray

from agent.measure import audible_runs, first_sound, last_sound, percentile

RATE = 16_000


def sound(seconds: float, *spans: tuple[float, float], level: float = -20.0) -> NDArray[np.int16]:
    """Silence with a tone of `level` dBFS in the spans."""
    t = np.arange(round(seconds * RATE)) / RATE
    tone = 32768 * 10 ** (level / 20) * np.sqrt(2) * np.sin(2 * np.pi * 400 * t)
    heard = np.zeros(len(t), bool)
    for start, end in spans:
        heard[round(start * RATE) : round(end * RATE)] = True
    return np.where(heard, tone, 0).astype(np.int16)


def test_runs_begin_and_end_on_the_frame_where_the_sound_does() -> None:
    runs = audible_runs(sound(3, (0.5, 1.0), (1.2, 2.005)), RATE)
    assert runs == pytest.approx(np.array([[0.5, 1.0], [1.2, 2.005]]))


def test_a_click_shorter_than_20_ms_is_not_heard() -> None:
    assert len(audible_runs(sound(1, (0.5, 0.515)), RATE)) == 0
    assert len(audible_runs(sound(1, (0.5, 0.520)), RATE)) == 1


@pytest.mark.parametrize(("level", "heard"), [(-44.5, 1), (-45.5, 0)])
def test_45_db_below_full_scale_is_the_limit(level: float, heard: int) -> None:
    assert len(audible_runs(sound(1, (0.2, 0.8), level=level), RATE)) == heard


def test_long_sound_is_measured_in_pieces_without_seams() -> None:
    runs = audible_runs(sound(130, (59.0, 61.0), (119.99, 120.02)), RATE)
    assert runs == pytest.approx(np.array([[59.0, 61.0], [119.99, 120.02]]))


def test_nothing_is_heard_in_no_sound_at_all() -> None:
    runs = audible_runs(np.zeros(0, np.int16), RATE)
    assert runs.shape == (0, 2)
    assert first_sound(runs, 0, 10) is None
    assert last_sound(runs, 0, 10) is None


def test_the_first_sound_is_looked_for_in_its_own_stretch_of_time() -> None:
    runs = audible_runs(sound(4, (0.5, 1.0), (2.0, 3.0)), RATE)
    assert first_sound(runs, 1.2, 4.0) == pytest.approx(2.0)
    assert first_sound(runs, 1.2, 2.0) is None
    assert first_sound(runs, 2.5, 4.0) == pytest.approx(2.5)  # already sounding


def test_the_last_sound_is_not_known_where_noise_goes_on() -> None:
    runs = audible_runs(sound(4, (0.5, 1.0), (2.0, 3.0)), RATE)
    assert last_sound(runs, 0.0, 1.5) == pytest.approx(1.0)
    assert last_sound(runs, 1.2, 1.8) is None
    assert last_sound(runs, 0.0, 2.5) is None


def test_percentiles_of_nothing_are_nothing() -> None:
    assert percentile([], 95) is None
    assert percentile([1.0, 2.0, 3.0], 50) == 2.0
