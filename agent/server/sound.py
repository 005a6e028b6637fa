"""Sound between the wire and the loop: formats, rates, and the quieter voice of who gives way."""

from __future__ import annotations

import base64
import binascii
from typing import Any, Literal, cast

import numpy as np
from numpy.typing import NDArray

from actors.messages import MICROPHONE_RATE, SPEAKER_RATE
from actors.room.playout import DUCK_SAMPLES, DUCKED, LIFT_SAMPLES
from actors.room.resampler import Resampler
from agent.server import g711

Format = Literal["audio/pcm", "audio/pcmu", "audio/pcma"]
FORMATS: tuple[Format, ...] = ("audio/pcm", "audio/pcmu", "audio/pcma")
WIRE_RATE = 24_000
"""Hz of `audio/pcm` on the wire, both ways."""

Samples = NDArray[np.int16]


class Incoming:
    """What a client sends, as the loop hears it."""

    def __init__(self, form: Format) -> None:
        self._form = form
        self._resampler = Resampler(WIRE_RATE if form == "audio/pcm" else g711.RATE, MICROPHONE_RATE)

    def __call__(self, encoded: str) -> Samples:
        """The samples (MICROPHONE_RATE) of base64 text. Raises ValueError for what is no sound of this format."""
        try:
            data = base64.b64decode(encoded, validate=True)
        except (binascii.Error, ValueError) as error:
            raise ValueError(f"not base64: {error}") from error
        if self._form == "audio/pcm":
            if len(data) % 2:
                raise ValueError("16-bit sound has an even number of bytes")
            samples = np.frombuffer(data, "<i2").astype(np.int16, copy=False)
        else:
            samples = g711.decode(data, self._form)
        return self._resampler(samples) if len(samples) else samples


class Outgoing:
    """What the loop says, as a client gets it. One a reply: the resampler has a state."""

    def __init__(self, form: Format) -> None:
        self._form = form
        self._resampler = None if form == "audio/pcm" else Resampler(SPEAKER_RATE, g711.RATE)

    def __call__(self, samples: Samples) -> str:
        """Base64 text of samples at SPEAKER_RATE."""
        if self._resampler is None:
            return base64.b64encode(samples.astype("<i2", copy=False).tobytes()).decode()
        return base64.b64encode(g711.encode(self._resampler(samples), cast(g711.Law, self._form))).decode()


class Ducking:
    """Makes sound quieter, and loud again, without a step."""

    def __init__(self) -> None:
        self._gain = self._target = 1.0

    def duck(self, on: bool) -> None:
        """Quieter from the next sample on, or normal again."""
        self._target = DUCKED if on else 1.0

    def reset(self) -> None:
        """A new reply begins at normal loudness."""
        self._gain = self._target = 1.0

    def __call__(self, samples: Samples) -> Samples:
        """The next samples (SPEAKER_RATE) at their loudness."""
        if self._gain == self._target == 1.0:
            return samples
        falling = self._target < self._gain
        step = (DUCKED - 1) / DUCK_SAMPLES if falling else (1 - DUCKED) / LIFT_SAMPLES
        gains = self._gain + step * np.arange(1, len(samples) + 1)
        gains = np.maximum(gains, self._target) if falling else np.minimum(gains, self._target)
        self._gain = float(gains[-1]) if len(gains) else self._gain
        quieter: NDArray[Any] = samples * gains
        return quieter.astype(np.int16)
