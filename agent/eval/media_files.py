"""Writing recordings: sound as WAV, moving pictures with sound as MP4. Readable by their owner alone."""

from __future__ import annotations

import os
import wave
from collections.abc import Iterable
from fractions import Fraction
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

Sound = NDArray[np.int16]
Picture = NDArray[np.uint8]
BLOCK = 1024
"""Samples of an AAC frame."""


def write_sound(path: Path, sound: Sound, rate: int) -> None:
    """Write mono sound of `rate` Hz."""
    with os.fdopen(_private(path), "wb") as file, wave.open(file, "wb") as writer:
        writer.setnchannels(1)
        writer.setsampwidth(2)
        writer.setframerate(rate)
        writer.writeframes(sound.tobytes())


def write_video(path: Path, pictures: Iterable[Picture], fps: int, sound: Sound, rate: int) -> None:
    """Write pictures of one size, (height, width, 3) blue, green, red, both even, `fps` a second, with mono sound."""
    import av

    with os.fdopen(_private(path), "wb") as opened, av.open(opened, "w", format="mp4") as file:
        video: Any = file.add_stream("libx264", rate=fps, options={"preset": "ultrafast", "crf": "24"})
        video.pix_fmt = "yuv420p"
        video.thread_count = 1
        audio: Any = file.add_stream("aac", rate=rate)
        audio.layout = "mono"
        for number, pixels in enumerate(pictures):
            if number == 0:
                video.height, video.width = pixels.shape[:2]
            picture = av.VideoFrame.from_ndarray(pixels, format="bgr24")
            picture.pts, picture.time_base = number, Fraction(1, fps)
            file.mux(video.encode(picture))
        for begin in range(0, len(sound), BLOCK):
            frame = av.AudioFrame.from_ndarray(
                sound[None, begin : begin + BLOCK], format="s16", layout="mono"
            )
            frame.sample_rate, frame.pts, frame.time_base = rate, begin, Fraction(1, rate)
            file.mux(audio.encode(frame))
        file.mux(video.encode(None))
        file.mux(audio.encode(None))


def _private(path: Path) -> int:
    return os.open(path, os.O_RDWR | os.O_CREAT | os.O_TRUNC, 0o600)
