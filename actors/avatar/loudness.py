"""Making a clause louder or softer than the voice's own level."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

KNEE = 0.8
"""Share of full scale above which peaks are rounded off: a limit that is not heard as clipping."""


def at_loudness(samples: NDArray[np.int16], loudness: float) -> NDArray[np.int16]:
    """`samples` times `loudness`; peaks that would pass full scale are bent below it, smoothly."""
    if loudness == 1.0 or not len(samples):
        return samples
    sound = samples.astype(np.float32) * np.float32(loudness / 32768.0)
    if loudness > 1.0:
        size = np.abs(sound)
        over = size > KNEE
        bent = KNEE + (1.0 - KNEE) * np.tanh((size[over] - KNEE) / (1.0 - KNEE))
        sound[over] = np.copysign(bent, sound[over])
    return (sound * np.float32(32767.0)).astype(np.int16)
