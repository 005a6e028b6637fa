"""Where speech begins and ends by its level, and the edges that playing it needs."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from actors.avatar.voice import SAMPLE_RATE

BLOCK = SAMPLE_RATE // 200
"""5 ms: short enough to place a plosive, long enough for a stable level."""

AUDIBLE = 10.0 ** (-45 / 10)
"""Power, relative to full scale, above which a listener in a quiet room hears something."""

FAINT = 10.0 ** (-60 / 10)
"""Power of the softest frication (f, th, h) that still belongs to the consonant."""

FAINT_LEAD = 3 * BLOCK
"""At most 15 ms of faint sound is kept ahead of the first audible block: enough for its shape."""

TAIL = 10.0 ** (-55 / 10)
"""Power below which the last phoneme has faded."""

FADE_IN = SAMPLE_RATE // 500
FADE_OUT = SAMPLE_RATE // 200


def powers(sound: NDArray[np.float32]) -> NDArray[np.float32]:
    """Mean power of each whole block of `sound` (full scale 1.0)."""
    blocks = sound[: len(sound) // BLOCK * BLOCK].reshape(-1, BLOCK)
    mean: NDArray[np.float32] = np.einsum("ij,ij->i", blocks, blocks) / BLOCK
    return mean


def onset(power: NDArray[np.float32], until: int) -> int | None:
    """The sample at which to begin playing: one block ahead of the first sound.

    None when nothing audible begins before sample `until`.
    """
    audible = np.flatnonzero(power[: until // BLOCK + 1] > AUDIBLE)
    if not len(audible):
        return None
    first = int(audible[0])
    faint = int(np.argmax(power[: first + 1] > FAINT))
    return max(0, (faint - 1) * BLOCK, first * BLOCK - FAINT_LEAD)


def offset(power: NDArray[np.float32]) -> int:
    """The sample after the last block that has not faded; 0 when all is silent."""
    heard = np.flatnonzero(power > TAIL)
    return (int(heard[-1]) + 1) * BLOCK if len(heard) else 0


def faded(power: NDArray[np.float32], start: int, end: int) -> int:
    """Where what is heard between samples `start` and `end` has faded; `end` when nothing is heard there."""
    first = start // BLOCK
    heard = np.flatnonzero(power[first : -(-end // BLOCK)] > TAIL)
    return min(end, (first + int(heard[-1]) + 1) * BLOCK) if len(heard) else end


def rises(power: NDArray[np.float32], start: int, end: int) -> int:
    """Where what is heard between samples `start` and `end` begins; `end` when nothing is heard there."""
    first = -(-start // BLOCK)
    heard = power[first : end // BLOCK] > AUDIBLE
    return (first + int(np.argmax(heard))) * BLOCK if heard.any() else end


def cut(sound: NDArray[np.float32], start: int, end: int) -> NDArray[np.float32]:
    """A copy of `sound[start:end]`, padded with silence where it is shorter, faded so that no edge clicks."""
    piece = np.zeros(end - start, np.float32)
    inside = sound[start:end]
    piece[: len(inside)] = inside
    rise = min(FADE_IN, len(inside))
    fall = min(FADE_OUT, len(inside))
    piece[:rise] *= np.linspace(0.0, 1.0, rise, dtype=np.float32)
    piece[len(inside) - fall : len(inside)] *= np.linspace(1.0, 0.0, fall, dtype=np.float32)
    return piece


def to_int16(sound: NDArray[np.float32]) -> NDArray[np.int16]:
    """Full scale 1.0 to int16. A peak beyond full scale turns the whole sound down, for clipping is heard."""
    peak = float(np.max(np.abs(sound), initial=0.0))
    scale = 32767.0 if peak <= 1.0 else 32767.0 / peak
    return (sound * np.float32(scale)).astype(np.int16)
