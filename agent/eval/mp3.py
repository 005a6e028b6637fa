"""Speech small enough to be part of a page."""

from __future__ import annotations

import io
from fractions import Fraction

import numpy as np
from numpy.typing import NDArray

from actors.messages import MICROPHONE_RATE

BITS = 32_000
"""Bits a second: speech at 16 kHz without audible loss."""


def mp3(sound: NDArray[np.int16]) -> bytes:
    """16 kHz mono sound as MP3, which every browser plays."""
    import av

    file = io.BytesIO()
    with av.open(file, "w", format="mp3") as container:
        stream = container.add_stream("libmp3lame", rate=MICROPHONE_RATE)
        stream.layout = "mono"
        stream.bit_rate = BITS
        resampler = av.AudioResampler("s16p", "mono", MICROPHONE_RATE, frame_size=576)
        frame = av.AudioFrame.from_ndarray(sound[None], format="s16", layout="mono")
        frame.sample_rate, frame.pts, frame.time_base = MICROPHONE_RATE, 0, Fraction(1, MICROPHONE_RATE)
        for piece in (*resampler.resample(frame), *resampler.resample(None)):
            container.mux(stream.encode(piece))
        container.mux(stream.encode(None))
    return file.getvalue()
