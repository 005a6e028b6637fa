"""How sure a score is, and whether two runs differ: resampling, no assumptions about the distribution of points."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

RESAMPLES = 2000
LEVEL = 0.95
SEED = 20250814
"""All resampling begins from it: the same answers give the same intervals."""


@dataclass(frozen=True, slots=True)
class Interval:
    """A mean and its 95 % interval (percentile bootstrap over questions)."""

    mean: float
    low: float
    high: float


def interval(points: Sequence[float]) -> Interval:
    """The mean of `points`, each question weighing the same. Raises ValueError where there are none."""
    return grouped_interval([points])


def grouped_interval(groups: Sequence[Sequence[float]]) -> Interval:
    """The mean of the groups' means (macro average), questions being drawn again within each group."""
    if not groups or not all(len(group) for group in groups):
        raise ValueError("there are no points to average")
    dice = np.random.default_rng(SEED)
    means = np.zeros(RESAMPLES)
    for group in groups:
        values = np.asarray(group, np.float64)
        drawn = dice.integers(0, len(values), (RESAMPLES, len(values)))
        means += values[drawn].mean(axis=1) / len(groups)
    tail = 50 * (1 - LEVEL)
    low, high = np.percentile(means, (tail, 100 - tail))
    mean = sum(float(np.mean(group)) for group in groups) / len(groups)
    return Interval(mean, float(low), float(high))


@dataclass(frozen=True, slots=True)
class Comparison:
    """Two runs on the questions both were asked: how many, the mean difference (first − second) with its interval, how
    often each was better, and how likely so large a difference is by chance alone (`p`)."""

    questions: int
    difference: Interval
    better: int
    worse: int
    p: float


def compare(first: Sequence[float], second: Sequence[float]) -> Comparison:
    """A paired test: the signs of the differences are drawn again (all of them, where they are few enough).

    Raises ValueError where the two are not the same questions.
    """
    if len(first) != len(second) or not len(first):
        raise ValueError("two runs can be compared on the questions that both were asked, and there are none")
    differences = np.asarray(first, np.float64) - np.asarray(second, np.float64)
    return Comparison(
        len(differences),
        interval(differences.tolist()),
        int((differences > 0).sum()),
        int((differences < 0).sum()),
        _chance(differences[differences != 0]),
    )


def _chance(differences: NDArray[np.float64]) -> float:
    """Two-sided probability of a sum at least as far from 0 when every sign is a coin's."""
    if not len(differences):
        return 1.0
    observed = abs(float(differences.sum())) - 1e-9
    if len(differences) <= 14:
        signs = ((np.arange(2 ** len(differences))[:, None] >> np.arange(len(differences))) & 1) * 2.0 - 1.0
        return float(np.mean(np.abs(signs @ differences) >= observed))
    dice = np.random.default_rng(SEED)
    draws = 20_000
    hits = 0
    for _ in range(draws // 1000):
        signs = dice.integers(0, 2, (1000, len(differences))) * 2.0 - 1.0
        hits += int((np.abs(signs @ differences) >= observed).sum())
    return (hits + 1) / (draws + 1)
