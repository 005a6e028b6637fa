"""Media files that tests make for themselves."""

from __future__ import annotations

import struct
from fractions import Fraction
from pathlib import Path

import av
import numpy as np
from numpy.typing import NDArray

RATE = 16_000


def chirp(seconds: float, rate: int = RATE) -> NDArray[np.float64]:
    """A sweep from 200 to 2000 Hz, repeated every second with another speed: unlike itself at any other place."""
    t = np.arange(round(seconds * rate)) / rate
    return 0.5 * np.sin(2 * np.pi * (200 * t + 150 * t * t + 30 * np.sin(2 * np.pi * 0.7 * t)))


def write_sound(
    path: Path, channels: NDArray[np.float64], rate: int, codec: str, layout: str = "mono", begin: float = 0.0
) -> None:
    """`channels` (channel, sample) in -1..1; the first sample has the time stamp `begin` (s)."""
    with av.open(str(path), "w") as container:
        stream = container.add_stream(codec, rate=rate, layout=layout)
        pcm = np.rint(np.atleast_2d(channels) * 32767).astype(np.int16)
        _encode_sound(container, stream, pcm, rate, layout, begin)


def _encode_sound(
    container, stream, pcm, rate: int, layout: str, begin: float, until: int | None = None
) -> None:
    for at in range(0, pcm.shape[1], 1024):
        piece = np.ascontiguousarray(pcm[:, at : at + 1024].T.reshape(1, -1))
        frame = av.AudioFrame.from_ndarray(piece, "s16", layout)
        frame.sample_rate = rate
        frame.time_base = Fraction(1, rate)
        frame.pts = at + round(begin * rate)
        container.mux(stream.encode(frame))
    container.mux(stream.encode(None))


def write_movie(
    path: Path,
    seconds: float,
    sound_begins: float = 0.0,
    fps: int = 10,
    size: tuple[int, int] = (320, 240),
    sound: bool = True,
    options: dict[str, str] | None = None,
) -> None:
    """A film whose picture n has the grey level 20 + 4 n (n modulo 50), its top left quarter white, with a chirp."""
    with av.open(str(path), "w", options=options or {}) as container:
        video = container.add_stream("mpeg4", rate=fps)
        video.width, video.height, video.pix_fmt = *size, "yuv420p"
        video.bit_rate = 2_000_000
        audio = container.add_stream("aac", rate=48_000, layout="mono") if sound else None
        for n in range(round(seconds * fps)):
            picture = np.full((size[1], size[0], 3), 20 + 4 * (n % 50), np.uint8)
            picture[: size[1] // 2, : size[0] // 2] = 255
            frame = av.VideoFrame.from_ndarray(picture, "rgb24")
            frame.pts, frame.time_base = n, Fraction(1, fps)
            container.mux(video.encode(frame))
        container.mux(video.encode(None))
        if audio is not None:
            pcm = np.rint(chirp(seconds - sound_begins, 48_000) * 32767).astype(np.int16)[None]
            _encode_sound(container, audio, pcm, 48_000, "mono", sound_begins)


def turn_a_quarter(path: Path) -> None:
    """Mark the pictures of an mp4 as to be shown turned clockwise by 90 degrees, as a telephone held upright does."""
    data = bytearray(path.read_bytes())
    at = (
        data.index(b"tkhd") + 4 + 4 + 20 + 8 + 8
    )  # version and flags, version 0 fields, reserved, layer … volume
    one = 1 << 16
    data[at : at + 36] = struct.pack(">9i", 0, one, 0, -one, 0, 0, 0, 0, 1 << 30)
    path.write_bytes(data)


def delay_and_likeness(heard: NDArray[np.int16], played: NDArray[np.float64]) -> tuple[int, float]:
    """By how many samples `heard` lags behind `played` (within 50 ms), and their correlation there."""
    best = (0, -1.0)
    n = min(len(heard), len(played)) - 1600
    for lag in range(-800, 801, 4):
        a, b = heard[800 + lag : 800 + lag + n], played[800 : 800 + n]
        m = min(len(a), len(b))
        likeness = float(np.corrcoef(a[:m], b[:m])[0, 1])
        if likeness > best[1]:
            best = (lag, likeness)
    return best
