"""From sound to the features of the model's ear, a stretch at a time, exactly as the library makes them of the whole.

Frame k of the log-mel spectrum is centred on sample 160 k and reaches 200 samples to either side; before the start of
the clip the sound is mirrored, after its end there is silence. So a stretch is final once 2.5 ms of sound after its
end (`CONTEXT`) are there. The library lifts everything below the clip's maximum less 8 (80 dB) to that floor, so the
maximum must be known: `log_mel` gives the values before that, `floored` finishes them once the floor is.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray

if TYPE_CHECKING:
    from torch import Tensor

RATE = 16_000
HOP = 160
FFT = 400
REACH = FFT // 2
CONTEXT = REACH - HOP
"""Samples after the end of a stretch that its last frame hears."""
TOKEN = 640
"""Samples of one audio token: 40 ms, four frames."""
BLOCK = 32_000
"""Samples of a block: the two seconds within which the model's ear attends."""
DEPTH = 8.0
"""The floor lies this far below the maximum of the log10 spectrum: 80 dB."""


class Mel:
    """The feature extractor's own filters and window, applied to stretches."""

    def __init__(self, extractor: Any) -> None:
        import torch

        self._filters = torch.from_numpy(np.ascontiguousarray(extractor.mel_filters.T)).float()
        self._window = torch.hann_window(FFT)

    def log_mel(self, clip: NDArray[np.float32], start: int, end: int) -> Tensor:
        """The frames of samples `start` to `end` (multiples of HOP) of a clip that is known from 0: (bins, frames).

        Where less than `CONTEXT` is known behind `end`, silence follows: so the library fills up a clip.
        """
        import torch

        final = len(clip) >= end + CONTEXT
        known = clip[max(0, start - REACH) : end + CONTEXT if final else end]
        padded = np.pad(known, (REACH if start == 0 else 0, 0), mode="reflect")
        padded = np.pad(padded, (0, 0 if final else REACH))
        spectrum = torch.stft(
            torch.from_numpy(padded), FFT, HOP, window=self._window, center=False, return_complex=True
        )
        frames = (end - start) // HOP
        power = (spectrum[:, :frames].abs() ** 2).contiguous()
        return torch.clamp(self._filters @ power, min=1e-10).log10()


def floored(log_mel: Tensor, floor: float) -> Tensor:
    """The features as the model takes them."""
    import torch

    return (torch.clamp(log_mel, min=floor) + 4.0) / 4.0
