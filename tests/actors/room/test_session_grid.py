"""A sound card's chunks on the session's grid: nothing shifts, whatever the card does."""

import numpy as np
import pytest

from actors.room.session_grid import SessionGrid
from policies.events import MILLISECOND, SECOND

RATE, BLOCK, CHUNK = 16_000, 512, 160


# A murmur below 400 Hz, unlike itself at any other time.
_TABLE_TIMES = np.arange(-1, 63, 1 / 4000)
_TABLE = 4000 * np.convolve(
    np.random.default_rng(1).normal(size=len(_TABLE_TIMES)),
    np.hanning(11) / np.sqrt(np.sum(np.hanning(11) ** 2)),
    "same",
)


def signal(t: np.ndarray) -> np.ndarray:
    """What sounds at the session's times `t` (s)."""
    return np.interp(t, _TABLE_TIMES, _TABLE).astype(np.int16)


def run(
    grid: SessionGrid,
    begin: float,
    seconds: float,
    ppm: float = 0.0,
    jitter: float = 0.0,
    lost: tuple[float, float] = (0.0, 0.0),
) -> list[tuple[int, bytes]]:
    """Feed `seconds` of the signal, captured from `begin` (s) on by a card that is `ppm` too fast, with stamps up to
    `jitter` (s) late; what is captured in the span `lost` never arrives."""
    rng = np.random.default_rng(0)
    blocks = []
    period = 1 / (RATE * (1 + ppm * 1e-6))
    for chunk in range(round(seconds * RATE / CHUNK)):
        times = begin + (chunk * CHUNK + np.arange(CHUNK)) * period
        if lost[0] <= times[0] < lost[1]:
            continue
        stamp = times[0] + jitter * rng.random()
        blocks += grid.place(signal(times), round(stamp * SECOND))
    return blocks


def lag_and_likeness(blocks: list[tuple[int, bytes]], begin: float, end: float) -> tuple[float, float]:
    """How late (s) what was placed from `begin` to `end` (s) is, and its correlation with what belongs there."""
    heard = np.frombuffer(b"".join(pcm for _, pcm in blocks), "<i2")[round(begin * RATE) : round(end * RATE)]
    t = np.arange(round(begin * RATE), round(begin * RATE) + len(heard)) / RATE
    lags = np.arange(-35, 35.1, 0.5) / 1000
    alike = [float(np.corrcoef(heard, signal(t - lag))[0, 1]) for lag in lags]
    return float(lags[int(np.argmax(alike))]), max(alike)


def in_place(blocks: list[tuple[int, bytes]], begin: float, end: float, tolerance: float = 0.0) -> bool:
    lag, likeness = lag_and_likeness(blocks, begin, end)
    return abs(lag) <= tolerance and likeness > (0.8 if tolerance else 0.99)


def contiguous(blocks: list[tuple[int, bytes]]) -> bool:
    return [t for t, _ in blocks] == [i * BLOCK * SECOND // RATE for i in range(len(blocks))]


def test_blocks_begin_at_zero_and_are_contiguous() -> None:
    blocks = run(SessionGrid(RATE, BLOCK), begin=-0.25, seconds=2.25)
    assert contiguous(blocks) and len(blocks) == 62
    assert in_place(blocks, 0, 1.9)


def test_a_device_that_begins_late_is_preceded_by_silence() -> None:
    blocks = run(SessionGrid(RATE, BLOCK), begin=0.5, seconds=1.5)
    assert contiguous(blocks)
    assert not any(np.frombuffer(b"".join(pcm for _, pcm in blocks[:15]), "<i2"))
    assert in_place(blocks, 0.5, 1.9)


@pytest.mark.parametrize("ppm", [-1000.0, 1000.0])
def test_a_card_with_another_clock_is_followed(ppm: float) -> None:
    grid = SessionGrid(RATE, BLOCK)
    blocks = run(grid, begin=-0.2, seconds=60, ppm=ppm, jitter=0.003)
    assert contiguous(blocks)
    assert in_place(blocks, 58, 59, tolerance=0.027)
    assert grid.lost_ns == 0


def test_late_stamps_shift_nothing() -> None:
    grid = SessionGrid(RATE, BLOCK)
    blocks = run(grid, begin=-0.2, seconds=5, jitter=0.015)
    assert in_place(blocks, 3.5, 4.5, tolerance=0.016) and grid.lost_ns == 0


def test_a_short_freeze_of_the_process_is_no_loss() -> None:
    grid = SessionGrid(RATE, BLOCK)
    blocks = []
    for chunk in range(300):
        captured = chunk * CHUNK / RATE - 0.2
        stamp = max(captured, 1.15) if 1.0 <= captured < 1.15 else captured
        times = captured + np.arange(CHUNK) / RATE
        blocks += grid.place(signal(times), round(stamp * SECOND))
    assert grid.lost_ns == 0 and in_place(blocks, 0, 2.7)


def test_a_device_whose_latency_changes_a_little_is_left_alone() -> None:
    grid = SessionGrid(RATE, BLOCK)
    blocks = []
    for chunk in range(300):
        captured = chunk * CHUNK / RATE - 0.2
        changed = 0.02 if 1.0 <= captured < 2.0 else 0.0
        blocks += grid.place(signal(captured + np.arange(CHUNK) / RATE), round((captured + changed) * SECOND))
    assert in_place(blocks, 0, 2.7)


def test_lost_sound_becomes_silence_of_the_same_length() -> None:
    grid = SessionGrid(RATE, BLOCK)
    blocks = run(grid, begin=-0.2, seconds=5.2, lost=(2.0, 2.5))
    assert contiguous(blocks)
    assert in_place(blocks, 0, 1.9) and in_place(blocks, 3.0, 4.9, tolerance=0.027)
    assert grid.lost_ns == pytest.approx(0.5 * SECOND, rel=0.05)


def test_silence_stands_for_a_device_that_is_away() -> None:
    grid = SessionGrid(RATE, BLOCK)
    blocks = run(grid, begin=-0.2, seconds=1.2)
    blocks += grid.fill(round(1.7 * SECOND))
    blocks += grid.fill(round(1.5 * SECOND))
    grid.restart()
    blocks += run(grid, begin=2.2, seconds=1.0)
    assert contiguous(blocks)
    heard = np.frombuffer(b"".join(pcm for _, pcm in blocks), "<i2")
    assert not heard[round(1.01 * RATE) : round(2.19 * RATE)].any()
    assert in_place(blocks, 2.2, 3.1)
    assert grid.lost_ns == 0


def test_the_time_of_what_comes_next_is_known() -> None:
    grid = SessionGrid(24_000, 480)
    grid.place(np.zeros(480, np.int16), -20 * MILLISECOND)
    assert grid.now == 0
    grid.place(np.zeros(480, np.int16), 0)
    assert grid.now == 20 * MILLISECOND
