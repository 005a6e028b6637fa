"""The pictures of a media file on the session's grids, upright and small."""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction
from pathlib import Path
from typing import TYPE_CHECKING

from actors.messages import Frame, Preview
from actors.room.media_sound import open_container, picture_stream, read_only
from actors.room.pictures import Grids, Pixels, fitted, made
from policies.events import SECOND

if TYPE_CHECKING:
    from av import VideoFrame


class PictureReader:
    """Reads the pictures of a file in step with its sound. Blocking; use from one thread at a time.

    It has a file handle of its own: sound and pictures may lie far apart in a file, and whoever reads both through
    one handle has to keep what lies between in memory. `start` is the time of the first sample of sound in the
    file's own time (seconds): there the session's clock is 0. What goes wrong is added to `warnings`.
    """

    def __init__(self, path: Path, start: Fraction, warnings: list[str]) -> None:
        self._path = path
        self._start = start
        self._warnings = warnings
        self._broken = False
        self._pixel_aspect = Fraction(1)
        self._container = open_container(path)
        self._stream = picture_stream(self._container)
        self._chosen = self._choose()
        self._next = next(self._chosen, None)

    def _decoded(self) -> Iterator[VideoFrame]:
        from av.error import FFmpegError

        if self._stream is None:
            return
        context = self._stream.codec_context
        if context is None:
            self._warnings.append(
                f"{self._path}: there is no decoder for its pictures; only its sound is used."
            )
            return
        context.thread_count = 1
        self._pixel_aspect = context.sample_aspect_ratio or Fraction(1)
        read_only(self._container, self._stream.index)
        packets = self._container.demux(self._stream)
        while True:
            try:
                packet = next(packets, None)
            except FFmpegError:
                return  # the sound's reader says so
            if packet is None:
                return
            try:
                yield from packet.decode()
            except FFmpegError as error:
                if not self._broken:
                    self._broken = True
                    self._warnings.append(
                        f"{self._path}: some pictures cannot be decoded ({error.strerror})."
                    )

    def _choose(self) -> Iterator[tuple[int, Frame | Preview]]:
        grids = Grids()
        for picture in self._decoded():
            if picture.pts is None or picture.time_base is None:
                continue
            t = round((picture.pts * picture.time_base - self._start) * SECOND)
            if kinds := grids.wanted(t):
                upright = self._upright(picture)
                for kind in kinds:
                    yield t, made(kind, upright)

    def until(self, t: int) -> list[tuple[int, Frame | Preview]]:
        """The pictures shown before `t` (ns) that were not read yet, each with its time."""
        out = []
        while self._next is not None and self._next[0] < t:
            out.append(self._next)
            self._next = next(self._chosen, None)
        return out

    def _upright(self, picture: VideoFrame) -> Pixels:
        import cv2

        width, height = fitted(round(picture.width * self._pixel_aspect), picture.height)
        pixels = picture.reformat(width, height, "bgr24").to_ndarray()
        turn = {
            -90: cv2.ROTATE_90_CLOCKWISE,
            90: cv2.ROTATE_90_COUNTERCLOCKWISE,
            180: cv2.ROTATE_180,
            -180: cv2.ROTATE_180,
        }.get(picture.rotation)
        return pixels if turn is None else cv2.rotate(pixels, turn)

    def close(self) -> None:
        """Close the file."""
        self._container.close()
