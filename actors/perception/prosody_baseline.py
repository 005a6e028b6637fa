"""How a person usually sounds: a running baseline that one loud or strange sentence does not move."""

from __future__ import annotations

from collections import deque

import numpy as np

FEATURES = ("pitch", "pitch range", "level", "rate", "pauses", "roughness", "brightness")
"""In the order of `Prosody.deviations`; pitch in semitones, so that voices of any height move alike."""
USUAL = np.array((1.4, 1.8, 2.5, 0.7, 0.08, 0.04, 0.06))
"""How much a feature varies from stretch to stretch of one person, roughly: all we know before we know them better."""
TRUST = 6
"""Stretches that weigh as much as USUAL."""
REMEMBERED = 40
"""Stretches that make the baseline: slow to adapt, yet able to follow a change of microphone or of person."""
KNOWN_STRETCHES, KNOWN_SECONDS = 3, 6.0
"""The baseline is known after so many stretches, or so many seconds of voice."""
SHORTEST = 0.4
"""Seconds of voice below which a stretch tells nothing of how someone speaks."""
FARTHEST = 8.0
"""Deviations are cut off here: beyond, only the measurement is strange."""


class Baseline:
    """Medians and robust deviations of a person's last stretches of speech."""

    def __init__(self) -> None:
        self._past: deque[np.ndarray[tuple[int], np.dtype[np.float64]]] = deque(maxlen=REMEMBERED)
        self._seconds = 0.0

    @property
    def known(self) -> bool:
        """Whether enough was heard to say what is usual."""
        return len(self._past) >= KNOWN_STRETCHES or self._seconds >= KNOWN_SECONDS

    def deviations(self, features: tuple[float, ...]) -> tuple[float, ...]:
        """How far FEATURES (nan: unknown) are from usual, in standard deviations; empty until `known`.

        An unknown one deviates by 0. The deviation is that of the medians' absolute differences (times 1.4826, as
        for a normal distribution), mixed with USUAL while few stretches are known.
        """
        if not self.known:
            return ()
        past = np.array(self._past)
        heard = np.isfinite(past).sum(axis=0)
        usual = np.where(heard > 0, np.nanmedian(np.where(heard > 0, past, 0.0), axis=0), 0.0)
        spread = 1.4826 * np.nanmedian(np.abs(np.where(heard > 0, past, 0.0) - usual), axis=0)
        scale = np.sqrt((TRUST * USUAL**2 + heard * np.maximum(spread, USUAL / 2) ** 2) / (TRUST + heard))
        away = np.where(heard > 0, (np.array(features) - usual) / scale, 0.0)
        return tuple(np.clip(np.nan_to_num(away), -FARTHEST, FARTHEST).round(3).tolist())

    def learn(self, features: tuple[float, ...], seconds: float) -> None:
        """Take in a stretch with `seconds` of voice; very short ones are passed over."""
        if seconds >= SHORTEST:
            self._past.append(np.array(features))
            self._seconds += seconds
