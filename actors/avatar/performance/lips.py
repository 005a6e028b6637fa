"""The mouth of a clause: visemes that melt into each other, with lips that really close."""

from __future__ import annotations

from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from actors.avatar.performance.phonemes import Segments
from actors.avatar.performance.pose import SIZE, WEIGHTS, Numbers, Poses
from actors.avatar.performance.visemes import VISEMES, viseme_matrix
from actors.messages import SPEAKER_RATE
from policies.arkit import INDEX

REACH = 0.06
"""Seconds by which a viseme reaches past its edges into its neighbours."""
REST = 0.08
"""Dominance of the resting mouth: nothing beside a sound, everything in silence."""
CLOSURE_WEIGHT = 1.6
"""How much more than others the sounds count that cannot be made with the lips elsewhere."""
CLOSED = 0.02
"""Seconds around the middle of a closure that are fully closed at least, so that a frame falls into them."""
CLOSING = 0.045
"""Seconds that lips take to close, and to open again."""
EASE = 0.25
"""Seconds before and after speech in which the mouth passes between its expression and its work."""

_MOUTHS = np.zeros((len(VISEMES), SIZE))
_MOUTHS[:, WEIGHTS] = viseme_matrix()
_CLOSURES = {viseme: VISEMES.index(viseme) for viseme in ("PP", "FF")}
_JAW = INDEX["jawOpen"]


class Mouth(NamedTuple):
    """`poses` (n, SIZE) hold the mouth alone; `closed` (n,) is 1 where the lips touch; `busy` (n,) while it speaks."""

    poses: Poses
    closed: Numbers
    busy: Numbers


def mouth(segments: Segments, seconds: Numbers, loudness: Numbers) -> Mouth:
    """The mouth at `seconds` (n,) while `segments` are spoken.

    Each viseme has a dominance that rises and falls as a cosine, REACH past both its edges; the mouth is the mean of
    all, weighted by it (after Cohen and Massaro's model of co-articulation). `loudness` (n,), about 0..1, opens
    the jaw a little further or less far.
    """
    if not len(segments.rows):
        nothing = np.zeros(len(seconds))
        return Mouth(np.zeros((len(seconds), SIZE)), nothing, nothing)
    middles = (segments.starts + segments.ends) / 2
    halves = (segments.ends - segments.starts) / 2
    away = np.abs(seconds[:, None] - middles)
    dominance = _cosine(away / (halves + REACH))
    closing = np.isin(segments.rows, list(_CLOSURES.values()))
    dominance *= np.where(closing, CLOSURE_WEIGHT, 1.0)
    dominance /= dominance.sum(axis=1, keepdims=True) + REST
    poses: Poses = dominance @ (_MOUTHS[segments.rows] * segments.strengths[:, None])
    poses[:, _JAW] *= 0.8 + 0.3 * loudness
    closed = np.zeros(len(seconds))
    for viseme, row in _CLOSURES.items():
        those = segments.rows == row
        if those.any():
            full = np.maximum(CLOSED, 0.7 * halves[those])
            shut = _cosine((away[:, those] - full) / CLOSING).max(axis=1)
            poses += shut[:, None] * (_MOUTHS[row] - poses)
            if viseme == "PP":
                closed = shut
    busy = np.minimum(1.0, 2.0 * _cosine((away - halves) / EASE).max(axis=1))
    return Mouth(poses, closed, busy)


def _cosine(x: Numbers) -> Numbers:
    """1 up to 0, then down to 0 at 1."""
    falling: Numbers = 0.5 + 0.5 * np.cos(np.pi * np.clip(x, 0.0, 1.0))
    return falling


BLOCK = SPEAKER_RATE // 100
"""Samples of which the level is one number: 10 ms."""


def levels(samples: NDArray[np.int16]) -> Numbers:
    """The level of each block relative to the loud parts of the clause: about 1 in stressed vowels, 0 in silence."""
    count = len(samples) // BLOCK
    if not count:
        return np.zeros(1)
    blocks = samples[: count * BLOCK].reshape(count, BLOCK).astype(np.float32)
    level = np.sqrt(np.einsum("ij,ij->i", blocks, blocks) / BLOCK)
    smoothed = np.convolve(level, np.full(5, 0.2), "same") if count >= 5 else level
    loud = max(float(np.percentile(smoothed, 90)), 100.0)
    return np.minimum(smoothed / loud, 1.3).astype(np.float64)
