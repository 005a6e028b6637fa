"""G.711, the telephone's sound: 8 kHz, eight bits a sample, µ-law or A-law (ITU-T Recommendation G.711)."""

from __future__ import annotations

from functools import cache
from typing import Literal

import numpy as np
from numpy.typing import NDArray

RATE = 8_000
Law = Literal["audio/pcmu", "audio/pcma"]

Samples = NDArray[np.int16]
_BIAS = 132
"""Added by the µ-law before the logarithm is taken in segments."""


def decode(data: bytes, law: Law) -> Samples:
    """Codes to samples at RATE."""
    return _samples(law)[np.frombuffer(data, np.uint8)]


def encode(samples: Samples, law: Law) -> bytes:
    """Samples at RATE to codes: to the code that stands for the nearest value."""
    return _codes(law)[samples.astype(np.int32) + 32_768].tobytes()


@cache
def _samples(law: Law) -> Samples:
    """The value of each of the 256 codes."""
    codes = np.arange(256)
    if law == "audio/pcmu":
        inverted = ~codes & 0xFF
        exponent, mantissa = inverted >> 4 & 7, inverted & 15
        size = (((mantissa << 3) + _BIAS) << exponent) - _BIAS
        values = np.where(inverted & 0x80, -size, size)
    else:
        toggled = codes ^ 0x55
        exponent, mantissa = toggled >> 4 & 7, toggled & 15
        size = np.where(
            exponent, ((mantissa << 4) + 0x108) << np.maximum(exponent - 1, 0), (mantissa << 4) + 8
        )
        values = np.where(toggled & 0x80, size, -size)
    return values.astype(np.int16)


@cache
def _codes(law: Law) -> NDArray[np.uint8]:
    """The code of each of the 65,536 sample values, from -32768 on."""
    values = _samples(law).astype(np.int32)
    order = np.argsort(values, kind="stable")
    borders = (values[order][1:] + values[order][:-1] + 1) // 2
    nearest = np.searchsorted(borders, np.arange(-32_768, 32_768), side="right")
    return order[nearest].astype(np.uint8)
