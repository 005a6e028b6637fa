"""Sample rates at the edge: a device that does not take the loop's rate.

A short polyphase filter with a constant delay of a millisecond or so. Resamplers made for files are better filters
but work in blocks of 20 to 40 ms, which a conversation would wait for.
"""

from __future__ import annotations

from math import gcd

import numpy as np
from numpy.typing import NDArray

from policies.events import SECOND

CROSSINGS = 12
"""Zero crossings of the sinc on each side."""
PASSED = 0.9
"""Part of the lower rate's band that passes."""
KAISER_BETA = 8.0
"""About 80 dB of stop band."""


class Resampler:
    """int16 mono from `source` to `target` Hz, chunk by chunk, with state. Chunks whose length is a multiple of
    source / gcd give a constant number of samples.

    The filter bank is the windowed sinc of Smith and Gossett, "A flexible sampling-rate conversion method" (1984).
    """

    def __init__(self, source: int, target: int) -> None:
        common = gcd(source, target)
        self._up, self._down = target // common, source // common
        cutoff = PASSED * min(1.0, target / source)
        half = int(np.ceil(CROSSINGS / cutoff))
        self._taps = 2 * half
        offsets = np.arange(self._taps)[None, :] - (half - 1) - np.arange(self._up)[:, None] / self._up
        window = np.i0(KAISER_BETA * np.sqrt(np.clip(1 - (offsets / half) ** 2, 0, None))) / np.i0(
            KAISER_BETA
        )
        bank = np.sinc(cutoff * offsets) * window
        self._bank = (bank / bank.sum(axis=1, keepdims=True)).astype(np.float32)
        self._kept = np.zeros(self._taps - 1, np.float32)
        self._phase = 0
        self.delay = half * SECOND // source
        """ns by which the output is behind the input."""

    def __call__(self, samples: NDArray[np.int16]) -> NDArray[np.int16]:
        """The next samples at the target rate."""
        held = np.concatenate([self._kept, samples])
        room = len(samples) * self._up - self._phase
        steps = self._phase + self._down * np.arange(max(0, -(-room // self._down)))
        at, phase = np.divmod(steps, self._up)
        windows = np.lib.stride_tricks.sliding_window_view(held, self._taps)[at]
        out = np.einsum("ij,ij->i", windows, self._bank[phase])
        self._phase = self._phase + self._down * len(steps) - self._up * len(samples)
        self._kept = held[len(held) - self._taps + 1 :]
        whole: NDArray[np.int16] = np.clip(np.rint(out), -32768, 32767).astype(np.int16)
        return whole
