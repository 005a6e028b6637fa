"""The film as a file: H.264 and AAC in MP4, under its name only once it is whole."""

from __future__ import annotations

import os
import tempfile
from contextlib import suppress
from fractions import Fraction
from pathlib import Path
from types import TracebackType
from typing import Self

import av
import cv2
import numpy as np
from av.audio.stream import AudioStream
from av.video.stream import VideoStream
from numpy.typing import NDArray

from agent.film_sound import RATE, Sound
from policies.events import SECOND

FPS = 30
VIDEO_CLOCK = 90_000
"""Ticks a second of the pictures' times: the common clock of video, of which 1/30 s is a whole number."""
KEY_EVERY = 5 * FPS
"""Pictures between two that stand alone: how far a player has to go back when somebody jumps."""
_ENCODING = {
    "preset": "veryfast",
    "crf": "21",
    # A drawn face on a still ground needs no long search: three quarters of the time for a third more bytes. The
    # colours are those of OpenCV's conversion; players that are not told would guess by the size of the picture.
    "x264-params": "sliced-threads=0:subme=1:ref=1:me=dia:weightp=0"
    ":colorprim=bt709:transfer=bt709:colormatrix=smpte170m:fullrange=off",
}
SOUND_BITS = 160_000
"""Bits a second of the sound: both voices without audible loss."""

Picture = NDArray[np.uint8]


class FilmFile:
    """A film in the making. Leaving the context without an error gives it its name (replacing what had it), with an
    error removes what was written. Raises OSError when it cannot be written.

    `size` is width and height, both even. Readable by its owner alone: it shows what the record shows.
    """

    def __init__(self, path: Path, size: tuple[int, int]) -> None:
        self._path = path
        descriptor, unfinished = tempfile.mkstemp(prefix=".film-", suffix=".mp4", dir=path.parent)
        os.close(descriptor)
        self._unfinished = Path(unfinished)
        try:
            # The index goes to the front, so that a browser can play what it has not loaded whole.
            self._file = av.open(unfinished, "w", format="mp4", options={"movflags": "+faststart"})
            self._video: VideoStream = self._file.add_stream("libx264", rate=FPS, options=_ENCODING)
            self._video.width, self._video.height = size
            self._video.pix_fmt = "yuv420p"
            self._video.gop_size = KEY_EVERY
            self._video.codec_context.time_base = Fraction(1, VIDEO_CLOCK)
            self._video.codec_context.thread_count = min(4, os.cpu_count() or 1)
            self._sound: AudioStream = self._file.add_stream("aac", rate=RATE, layout="stereo")
            self._sound.bit_rate = SOUND_BITS
        except BaseException:
            self._unfinished.unlink()
            raise
        self._planes: Picture = np.empty((size[1] * 3 // 2, size[0]), np.uint8)
        self._waiting: Sound = np.zeros((2, 0), np.float32)
        self._samples = 0

    def convert(self, picture: Picture) -> None:
        """Take a new picture (height, width, 4: blue, green, red, alpha) to show."""
        cv2.cvtColor(picture, cv2.COLOR_BGRA2YUV_I420, self._planes)

    def show(self, t: int) -> None:
        """Show the newest picture from `t` (ns)."""
        frame = av.VideoFrame.from_ndarray(self._planes, "yuv420p")
        frame.pts = t * VIDEO_CLOCK // SECOND
        frame.time_base = Fraction(1, VIDEO_CLOCK)
        self._file.mux(self._video.encode(frame))

    def sound(self, piece: Sound) -> None:
        """Append (2, n) samples at RATE in -1..1; the first of all is at t = 0."""
        size = self._sound.codec_context.frame_size or 1024
        waiting = np.concatenate([self._waiting, piece], axis=1)
        whole = waiting.shape[1] // size * size
        for at in range(0, whole, size):
            self._encode_sound(waiting[:, at : at + size])
        self._waiting = waiting[:, whole:]

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        try:
            if error is None:
                if self._waiting.shape[1]:
                    self._encode_sound(self._waiting)
                self._file.mux(self._video.encode())
                self._file.mux(self._sound.encode())
                self._file.close()
                self._unfinished.replace(self._path)
            else:
                with suppress(av.FFmpegError):  # what went wrong first is what is to be told
                    self._file.close()
        finally:
            self._unfinished.unlink(missing_ok=True)

    def _encode_sound(self, samples: Sound) -> None:
        frame = av.AudioFrame.from_ndarray(np.ascontiguousarray(samples), "fltp", "stereo")
        frame.sample_rate = RATE
        frame.pts = self._samples
        frame.time_base = Fraction(1, RATE)
        self._samples += samples.shape[1]
        self._file.mux(self._sound.encode(frame))
