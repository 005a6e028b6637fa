"""The sound of a film: both sides in one stereo track, sample for sample where they were heard.

The person stands a little to the left, the agent a little to the right, as loud as each other: a quiet microphone is
brought up to where a voice is pleasant.
"""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
import soxr
from numpy.typing import NDArray

RATE = 48_000
"""Hz of the film's sound: what every player takes, and a whole multiple of the rates in a record."""
PIECE = 1
"""Seconds of sound that are mixed at a time."""
LEVEL = 10 ** (-21 / 20)
"""Level (root mean square of a voice while it speaks, full scale 1.0) that both sides are brought to."""
QUIETEST, LOUDEST = 10 ** (-15 / 20), 10 ** (18 / 20)
"""How far a side is turned down or up at most: a noise that was all there is shall not become a roar."""
AUDIBLE = 10 ** (-45 / 20)
"""Level above which a block counts as voice."""
NEAR, FAR = np.cos(np.pi / 5), np.sin(np.pi / 5)
"""Gains (of equal power in sum) of a voice on its own side and on the other: 0.81 and 0.59."""
KNEE = 0.7
"""Amplitude above which peaks are rounded off instead of clipped."""
_FULL = 32768.0

Samples = NDArray[np.int16]
Sound = NDArray[np.float32]


def mixed(person: tuple[Samples, int], agent: tuple[Samples, int], seconds: float) -> Iterator[Sound]:
    """The sound of both (samples, rate), from t = 0, `seconds` long, in pieces of (2, n) at RATE, in -1..1."""
    sides = [_Side(*person), _Side(*agent)]
    left = round(seconds * RATE)
    while left > 0:
        count = min(left, PIECE * RATE)
        left -= count
        heard_person, heard_agent = (side.take(count) for side in sides)
        piece = np.empty((2, count), np.float32)
        piece[0] = NEAR * heard_person + FAR * heard_agent
        piece[1] = FAR * heard_person + NEAR * heard_agent
        yield _rounded(piece)


class _Side:
    """One track, resampled and at its level, piece by piece; silence after its end."""

    def __init__(self, samples: Samples, rate: int) -> None:
        self._samples = samples
        self._piece = PIECE * rate
        self._at = 0
        self._gain = gain(samples, rate)
        # Without delay: what comes out begins with the first sample and is, in the end, as long as the input.
        self._resampler = soxr.ResampleStream(rate, RATE, 1, dtype="float32")
        self._waiting: Sound = np.zeros(0, np.float32)
        self._over = False

    def take(self, count: int) -> Sound:
        """The next `count` samples at RATE."""
        while len(self._waiting) < count and not self._over:
            part = self._samples[self._at : self._at + self._piece]
            self._at += len(part)
            self._over = self._at >= len(self._samples)
            sound = self._resampler.resample_chunk(
                part.astype(np.float32) * (self._gain / _FULL), last=self._over
            )
            self._waiting = np.concatenate([self._waiting, sound])
        taken, self._waiting = self._waiting[:count], self._waiting[count:]
        return np.pad(taken, (0, count - len(taken)))


def gain(samples: Samples, rate: int) -> float:
    """What brings the voice in a track to LEVEL; 1.0 where there is none."""
    block = rate // 50
    blocks = samples[: len(samples) // block * block].reshape(-1, block)
    powers = np.concatenate(
        [
            np.square(part.astype(np.float32) / _FULL).mean(axis=1)
            for part in np.array_split(blocks, max(1, len(blocks) // 3000))
        ]
        or [np.zeros(0, np.float32)]
    )
    voiced = powers[powers > AUDIBLE**2]
    if not len(voiced):
        return 1.0
    return float(np.clip(LEVEL / np.sqrt(voiced.mean()), QUIETEST, LOUDEST))


def _rounded(sound: Sound) -> Sound:
    """Peaks above KNEE bent towards 1.0, so that two loud voices at once do not crackle."""
    over = np.abs(sound) > KNEE
    if over.any():
        room = 1 - KNEE
        loud = sound[over]
        sound[over] = np.sign(loud) * (KNEE + room * np.tanh((np.abs(loud) - KNEE) / room))
    return sound
