"""Other sample rates at the edge: the same sound, a constant short delay."""

import numpy as np
import pytest

from actors.room.resampler import Resampler

PAIRS = [
    (48_000, 16_000),
    (44_100, 16_000),
    (96_000, 16_000),
    (8_000, 16_000),
    (24_000, 48_000),
    (24_000, 44_100),
    (24_000, 22_050),
]


def tone(hertz: float, rate: int, seconds: float = 1.0) -> np.ndarray:
    return np.rint(20_000 * np.sin(2 * np.pi * hertz * np.arange(round(rate * seconds)) / rate)).astype(
        np.int16
    )


def converted(source: int, target: int, samples: np.ndarray, chunk: int) -> np.ndarray:
    resampler = Resampler(source, target)
    return np.concatenate([resampler(samples[at : at + chunk]) for at in range(0, len(samples), chunk)])


@pytest.mark.parametrize(("source", "target"), PAIRS)
def test_a_tone_stays_the_same_tone_with_the_delay_that_is_told(source: int, target: int) -> None:
    resampler = Resampler(source, target)
    out = resampler(tone(1000, source))
    delay = resampler.delay / 1e9
    assert delay < 0.002
    t = np.arange(len(out)) / target - delay
    expected = 20_000 * np.sin(2 * np.pi * 1000 * t)
    settled = slice(target // 10, None)
    error = out[settled] - expected[settled]
    assert np.sqrt(np.mean(error**2)) < 20_000 * 0.005


@pytest.mark.parametrize(("source", "target"), PAIRS)
def test_chunks_of_any_size_give_the_same_sound(source: int, target: int) -> None:
    samples = np.random.default_rng(0).integers(-20_000, 20_000, source // 2, np.int16)
    whole = converted(source, target, samples, len(samples))
    assert np.array_equal(whole, converted(source, target, samples, source // 50))
    assert np.array_equal(whole, converted(source, target, samples, 37))


@pytest.mark.parametrize("target", [8_000, 22_050, 44_100, 48_000])
def test_a_block_for_the_loudspeaker_always_has_the_same_size(target: int) -> None:
    resampler = Resampler(24_000, target)
    sizes = {len(resampler(tone(440, 24_000, 0.02))) for _ in range(100)}
    assert sizes == {target // 50}


def test_what_the_lower_rate_cannot_hold_is_removed() -> None:
    out = converted(48_000, 16_000, tone(11_000, 48_000), 480)
    assert np.abs(out[1600:].astype(int)).max() < 20_000 * 0.002
