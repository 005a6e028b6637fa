"""Brings a voice to the level that the model was trained on, near or far, causally.

The same samples come out whatever blocks they came in by, so that what was heard can be compared with one pass over
all of it. The ear is quick for what is louder and slow for what is softer: a shout is turned down at once, a whisper
up within seconds, and the pauses of a sentence are left alone. A level that stays put also keeps the model's mel
floor, which hangs on the loudest frame so far, from rising again and again.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

HOP = 160
"""Samples for which one gain is sought: 10 ms, the hop of the mel features."""
TARGET = 0.08
"""Root mean square of the voice afterwards (full scale 1.0): -22 dBFS, as speech corpora have it."""
LOUDEST, QUIETEST = 0.1, 30.0
"""Bounds of the gain: 20 dB down, 29.5 dB up. Beyond, a silent room's noise would become a voice."""
PEAK = 0.9
"""No sample passes this."""
FORGET = 0.5 ** (1 / 100)
"""Decay of the loudness in mind per hop of voice: it halves (-6 dB in amplitude) in a second."""
ATTACK = 0.3
"""Share of the way to a louder hop that is taken within it."""
SOFT = 0.0008
"""Root mean square below which a hop is silence that tells nothing about the voice: -62 dBFS."""
ABOVE_NOISE = 3.0
"""A hop is voice from this factor above the room's noise, 10 dB."""
NOISE_RISES = 2.0 ** (1 / 500)
"""Growth of the room's noise in mind per hop: it doubles in five seconds without a softer hop."""


class Leveller:
    """One person's sound, block by block, in any blocks that are multiples of `HOP`."""

    def __init__(self) -> None:
        self._loudness = TARGET
        self._noise = SOFT
        self._gain = 1.0

    def __call__(self, samples: NDArray[np.float32]) -> NDArray[np.float32]:
        """The samples (-1..1, a multiple of HOP) at an even level."""
        hops = samples.reshape(-1, HOP)
        power = np.sqrt(np.einsum("ij,ij->i", hops, hops, dtype=np.float64) / HOP)
        peaks = np.maximum(np.abs(hops).max(axis=1), 1e-9)
        gains = np.empty(len(hops) + 1)
        gains[0] = self._gain
        loudness, noise = self._loudness, self._noise
        starts = np.empty(len(hops))
        for number, (level, peak) in enumerate(zip(power.tolist(), peaks.tolist(), strict=True)):
            if level > loudness:
                loudness += ATTACK * (level - loudness)
            elif level > max(SOFT, ABOVE_NOISE * noise):
                loudness = max(level, loudness * FORGET)
            noise = max(min(level, noise * NOISE_RISES), SOFT / ABOVE_NOISE)
            limit = PEAK / peak
            gain = min(max(TARGET / loudness, LOUDEST), QUIETEST, limit)
            starts[number] = min(gains[number], limit)
            gains[number + 1] = gain
        self._loudness, self._noise, self._gain = loudness, noise, float(gains[-1])
        ramp = np.arange(1, HOP + 1) / HOP
        shaped = starts[:, None] + (gains[1:] - starts)[:, None] * ramp
        return (hops * shaped).astype(np.float32).reshape(-1)
