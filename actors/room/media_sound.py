"""The sound of a media file: any container, codec, rate and layout, as mono 16 kHz blocks.

Sound is placed by the file's own time stamps: holes are filled with silence, so that what comes after a hole is not
early and stays together with the pictures. FFmpeg does the reading (through PyAV), the downmix and the resampling.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from fractions import Fraction
from pathlib import Path
from typing import TYPE_CHECKING

from actors.messages import MICROPHONE_BLOCK, MICROPHONE_RATE
from actors.stage import StageError

if TYPE_CHECKING:
    from av import AudioFrame
    from av.audio.stream import AudioStream
    from av.container import InputContainer
    from av.video.stream import VideoStream

BLOCK_BYTES = 2 * MICROPHONE_BLOCK
SMALLEST_HOLE = 0.05
"""Seconds: a smaller difference between time stamps is rounding by the container."""
LARGEST_HOLE = 60.0
"""Seconds: a larger jump is a broken or restarted time stamp; it is ignored."""
SHORT_BY = 0.05
"""A file that misses this part of the length it declares (and a second at least) is called cut off."""


@dataclass(frozen=True, slots=True)
class MediaInfo:
    """What a media file holds. `seconds` of sound as declared (None: the file does not say), `rate` in Hz."""

    seconds: float | None
    has_video: bool
    rate: int
    channels: int
    codec: str


def open_container(path: Path) -> InputContainer:
    """Open for reading. Raises StageError in plain words."""
    import av

    try:
        if path.is_dir():
            raise StageError(f"{path} is a directory: give a sound or video file.")
        if path.stat().st_size == 0:
            raise StageError(f"{path} is empty (0 bytes).")
        return av.open(f"file:{path}", "r")
    except FileNotFoundError:
        raise StageError(f"There is no file {path}.") from None
    except PermissionError:
        raise StageError(f"{path} may not be read: permission denied.") from None
    except (av.error.FFmpegError, OSError) as error:
        raise StageError(
            f"{path} cannot be read: it is not a sound or video file, or the part that describes it is damaged or "
            f"missing, as in an mp4 whose recording was cut off ({error.strerror})."
        ) from None


def picture_stream(container: InputContainer) -> VideoStream | None:
    """The moving pictures, if there are any; cover art does not count."""
    from av.stream import Disposition

    for stream in container.streams.video:
        if not stream.disposition & (Disposition.attached_pic | Disposition.still_image):
            return stream
    return None


def read_only(container: InputContainer, index: int) -> None:
    """Let the demuxer pass over all streams but one."""
    from av.stream import Discard

    for stream in container.streams:
        if stream.index != index:
            stream.discard = Discard.all


class SoundReader:
    """Reads the sound of a file from its first sample on. Blocking; use from one thread at a time.

    Raises StageError when the file cannot be opened or holds no sound. What goes wrong later ends up in `warnings`,
    and the sound that can be had is played.
    """

    def __init__(self, path: Path) -> None:
        self._path = path
        self._container = open_container(path)
        try:
            self._stream = self._choose()
            self.warnings: list[str] = []
            self._damaged = 0
            self._frames = self._decoded()
            first = next(self._frames, None)
            if first is None:
                raise StageError(f"{path} has an audio track, but no sound can be read from it.")
        except BaseException:
            self._container.close()
            raise
        pts, base = first.pts, first.time_base
        self.start: Fraction = pts * base if pts is not None and base is not None else Fraction(0)
        """Time of the first sample in the file's own time, seconds."""
        self.info = MediaInfo(
            seconds=self._declared(),
            has_video=picture_stream(self._container) is not None,
            rate=first.sample_rate,
            channels=len(first.layout.channels),
            codec=self._stream.codec_context.name,
        )
        self._pcm = bytearray()
        self._samples = self._resampled(first)
        self._ended = False

    def _choose(self) -> AudioStream:
        streams = self._container.streams
        if not streams.audio:
            raise StageError(f"{self._path} has no audio track: a person has to be heard in it.")
        stream = streams.best("audio") or streams.audio[0]
        if stream.codec_context is None:
            raise StageError(f"{self._path} has an audio track in a format for which there is no decoder.")
        read_only(self._container, stream.index)
        return stream  # type: ignore[return-value]

    def _declared(self) -> float | None:
        stream = self._stream
        if self._container.format.name == "aac":
            return None  # a guess from the first packets
        if stream.duration is not None and stream.time_base is not None:
            return float(stream.duration * stream.time_base)
        if self._container.duration is None or picture_stream(self._container) is not None:
            return None
        return self._container.duration / 1e6

    def _decoded(self) -> Iterator[AudioFrame]:
        from av.error import FFmpegError

        packets = self._container.demux(self._stream)
        while True:
            try:
                packet = next(packets, None)
            except FFmpegError as error:
                self.warnings.append(
                    f"{self._path} is damaged: it can be read no further ({error.strerror})."
                )
                return
            if packet is None:
                return
            try:
                yield from packet.decode()
            except FFmpegError:
                self._damaged += 1

    def _resampled(self, first: AudioFrame) -> Iterator[bytes]:
        """The sound in pieces, holes filled."""
        from av import AudioResampler

        resampler = AudioResampler("s16", "mono", MICROPHONE_RATE)
        setup = (first.format.name, first.layout.name, first.sample_rate)
        end = float(self.start)
        frame: AudioFrame | None = first
        while frame is not None:
            at = frame.time
            if at is not None and at - end > SMALLEST_HOLE:
                if at - end <= LARGEST_HOLE:
                    yield bytes(2 * round((at - end) * MICROPHONE_RATE))
                end = at
            end += frame.samples / frame.sample_rate
            if (frame.format.name, frame.layout.name, frame.sample_rate) != setup:
                yield from (piece.to_ndarray().tobytes() for piece in resampler.resample(None))
                resampler = AudioResampler("s16", "mono", MICROPHONE_RATE)
                setup = (frame.format.name, frame.layout.name, frame.sample_rate)
            yield from (piece.to_ndarray().tobytes() for piece in resampler.resample(frame))
            frame = next(self._frames, None)
        yield from (piece.to_ndarray().tobytes() for piece in resampler.resample(None))
        self._judge(end - float(self.start))

    def _judge(self, seconds: float) -> None:
        """Warn of what was missing, now that all is read."""
        if self._damaged:
            self.warnings.append(f"{self._path}: {self._damaged} damaged pieces of sound were left out.")
        declared = self.info.seconds
        if declared is not None and declared - seconds > max(1.0, SHORT_BY * declared):
            self.warnings.append(
                f"{self._path} is cut off: it should hold {declared:.1f} s of sound, and {seconds:.1f} s could be read."
            )

    def read(self, blocks: int) -> tuple[list[bytes], bool]:
        """The next `blocks` microphone blocks, fewer at the end, and whether they are the last ones.

        The last block is padded with zeros.
        """
        pcm, wanted = self._pcm, blocks * BLOCK_BYTES
        while len(pcm) <= wanted and not self._ended:
            piece = next(self._samples, None)
            if piece is None:
                self._ended = True
                pcm.extend(bytes(-len(pcm) % BLOCK_BYTES))
            else:
                pcm.extend(piece)
        wanted = min(wanted, len(pcm))
        out = [bytes(pcm[i : i + BLOCK_BYTES]) for i in range(0, wanted, BLOCK_BYTES)]
        del pcm[:wanted]
        return out, self._ended and not pcm

    def close(self) -> None:
        """Close the file."""
        self._container.close()
