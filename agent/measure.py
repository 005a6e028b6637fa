"""Measuring on sound itself: what is audible, when it begins and ends. No event of ours is trusted here.

Audible is a run of 5 ms frames whose RMS lies above -45 dBFS for at least 20 ms: leading silence, the breath
of a codec or a single click do not count as speech.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

FRAME = 0.005
"""Seconds of a frame."""
THRESHOLD = -45.0
"""dB below full scale that a frame must exceed."""
SHORTEST = 0.02
"""Seconds that a run must last."""

Int16 = NDArray[np.int16]
Runs = NDArray[np.float64]
"""[n, 2]: start and end of each run, in seconds, in their order."""

_FULL_SCALE = 32768.0
_FRAMES_AT_ONCE = 12_000  # one minute: an hour of sound never stands in memory as floating point


def audible_runs(samples: Int16, rate: int) -> Runs:
    """The audible runs of mono sound (16 bit, `rate` Hz, a multiple of 200)."""
    loud = _loud_frames(samples, rate)
    edges = np.diff(loud.astype(np.int8), prepend=0, append=0)
    starts, ends = np.flatnonzero(edges == 1), np.flatnonzero(edges == -1)
    long_enough = ends - starts >= round(SHORTEST / FRAME)
    return np.stack([starts[long_enough], ends[long_enough]], axis=1).astype(np.float64) * FRAME


def _loud_frames(samples: Int16, rate: int) -> NDArray[np.bool_]:
    size = round(rate * FRAME)
    frames = samples[: len(samples) // size * size].reshape(-1, size)
    limit = size * (_FULL_SCALE * 10 ** (THRESHOLD / 20)) ** 2
    loud = np.empty(len(frames), np.bool_)
    for first in range(0, len(frames), _FRAMES_AT_ONCE):
        part = frames[first : first + _FRAMES_AT_ONCE].astype(np.float32)
        loud[first : first + len(part)] = np.einsum("ij,ij->i", part, part) > limit
    return loud


def first_sound(runs: Runs, start: float, end: float) -> float | None:
    """Where the first run that begins or goes on in [start, end) is first heard there; None in silence."""
    index = int(np.searchsorted(runs[:, 1], start, side="right"))
    if index == len(runs) or runs[index, 0] >= end:
        return None
    return max(float(runs[index, 0]), start)


def last_sound(runs: Runs, start: float, end: float) -> float | None:
    """Where the last run in [start, end) ends; None in silence, or where it goes on beyond `end` (noise)."""
    index = int(np.searchsorted(runs[:, 0], end, side="left")) - 1
    if index < 0 or not start < runs[index, 1] < end:
        return None
    return float(runs[index, 1])


def percentile(values: Sequence[float], percent: float) -> float | None:
    """The percentile, interpolated between neighbours; None of nothing."""
    return float(np.percentile(values, percent)) if values else None
