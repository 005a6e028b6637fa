"""Recorded persons for tests."""

from __future__ import annotations

import wave
from collections.abc import Callable
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

Speech = Callable[[str], NDArray[np.float32]]


def write(path: Path, *pieces: NDArray[np.float32] | float) -> Path:
    """A 16 kHz WAV file of sounds and silences (seconds)."""
    sound = np.concatenate([np.zeros(round(p * 16000)) if isinstance(p, float) else p for p in pieces])
    with wave.open(str(path), "wb") as file:
        file.setnchannels(1)
        file.setsampwidth(2)
        file.setframerate(16000)
        file.writeframes((sound * 32000).astype("<i2").tobytes())
    return path
