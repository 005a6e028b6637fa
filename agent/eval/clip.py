"""A recording as a model gets it: some pictures and the sound, decoded once."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray

from actors.messages import MICROPHONE_RATE
from policies.humansense.sampling import MOST_FRAMES, MOST_PIXELS, published_rate, times

if TYPE_CHECKING:
    from av import VideoFrame
    from av.container import InputContainer
    from av.video.stream import VideoStream

JPEG_QUALITY = 90


class ClipError(Exception):
    """A recording cannot be used; the text says why."""


@dataclass(frozen=True, slots=True)
class Sampling:
    """How pictures are chosen. `rate` a second (None: by the published rule), `most` of a clip, `pixels` of one."""

    rate: float | None = None
    most: int = MOST_FRAMES
    pixels: int = MOST_PIXELS

    def __post_init__(self) -> None:
        """Raise ValueError for numbers that give no picture."""
        if (self.rate is not None and self.rate <= 0) or self.most < 1 or self.pixels < 1024:
            raise ValueError(
                "pictures: the rate and the number of them must be above 0, the pixels 1024 or more"
            )


@dataclass(frozen=True, slots=True)
class Clip:
    """`pictures` are JPEG, `times` when each is seen (seconds), `sound` int16 mono at 16 kHz (empty: none)."""

    pictures: tuple[bytes, ...]
    times: tuple[float, ...]
    sound: NDArray[np.int16]
    seconds: float

    def pixels(self, place: int) -> NDArray[np.uint8]:
        """Picture `place` as (height, width, 3), blue, green, red."""
        import cv2

        picture = cv2.imdecode(np.frombuffer(self.pictures[place], np.uint8), cv2.IMREAD_COLOR)
        if picture is None:
            raise ClipError("a picture cannot be decoded")
        return np.asarray(picture, np.uint8)


def decode(path: Path, sampling: Sampling) -> Clip:
    """Read a recording, of either kind. Raises ClipError where there is neither picture nor sound in it."""
    from actors.room.media_sound import open_container, picture_stream
    from actors.stage import StageError

    try:
        container = open_container(path)
    except StageError as error:
        raise ClipError(str(error)) from error
    with container:
        stream = picture_stream(container)
        moments, pictures, length = _pictures(container, stream, sampling) if stream else ((), (), 0.0)
    sound = _sound(path)
    seconds = max(length, len(sound) / MICROPHONE_RATE)
    if not pictures and not len(sound):
        raise ClipError(f"{path} holds neither pictures nor sound that can be decoded")
    return Clip(pictures, moments, sound, seconds)


def _sound(path: Path) -> NDArray[np.int16]:
    from actors.room.media_sound import SoundReader
    from actors.stage import StageError

    try:
        reader = SoundReader(path)
    except StageError:
        return np.zeros(0, np.int16)
    pieces: list[bytes] = []
    ended = False
    try:
        while not ended:
            blocks, ended = reader.read(500)
            pieces.extend(blocks)
    finally:
        reader.close()
    return np.frombuffer(b"".join(pieces), np.int16)


def _pictures(
    container: InputContainer, stream: VideoStream, sampling: Sampling
) -> tuple[tuple[float, ...], tuple[bytes, ...], float]:
    """Times, JPEGs and the length in seconds. Decoding goes straight through: most clips have few key pictures."""
    from av.error import FFmpegError

    from actors.room.media_sound import read_only

    fps = float(stream.average_rate or 25)
    seconds = _length(container, stream)
    frames = stream.frames or round(seconds * fps)
    rate = sampling.rate or published_rate(frames, max(1.0, fps))
    wanted = list(times(seconds, rate, sampling.most))
    if stream.codec_context is None:
        return (), (), seconds
    read_only(container, stream.index)
    chosen: list[tuple[float, bytes]] = []
    last: VideoFrame | None = None
    begin = float(stream.start_time * stream.time_base) if stream.start_time and stream.time_base else 0.0
    try:
        for frame in _near(container, stream, [begin + at for at in wanted], 1.5 / fps):
            at = frame.time if frame.time is not None else len(chosen) / rate
            while wanted and at - begin >= wanted[0] - 0.5 / fps:
                chosen.append((wanted.pop(0), _jpeg(frame, sampling.pixels)))
            last = frame
            if not wanted:
                break
    except FFmpegError:
        pass  # a damaged end: what was seen before it is used
    if wanted and last is not None:  # shorter than it declares: the last picture stands for the rest
        chosen.append((wanted[0], _jpeg(last, sampling.pixels)))
    return tuple(at for at, _ in chosen), tuple(jpeg for _, jpeg in chosen), seconds


def _near(
    container: InputContainer, stream: VideoStream, wanted: list[float], margin: float
) -> Iterator[VideoFrame]:
    """The pictures in their order; of those further than `margin` seconds from all wanted times only what other
    pictures are built upon, which is half the work."""
    context = stream.codec_context
    context.thread_type = "SLICE"  # with frames decoded side by side what to leave out would apply too late
    coming = deque(sorted(wanted))
    for packet in container.demux(stream):
        at = float(packet.pts * packet.time_base) if packet.pts is not None and packet.time_base else None
        while len(coming) > 1 and at is not None and coming[0] < at - 1.0:
            coming.popleft()
        needed = at is None or any(abs(at - one) <= margin for one in coming)
        context.skip_frame = "DEFAULT" if needed else "NONREF"
        yield from packet.decode()


def _length(container: InputContainer, stream: VideoStream) -> float:
    if stream.duration is not None and stream.time_base is not None:
        return float(stream.duration * stream.time_base)
    return (container.duration or 0) / 1e6


def _jpeg(frame: VideoFrame, pixels: int) -> bytes:
    import cv2

    scale = min(1.0, (pixels / (frame.width * frame.height)) ** 0.5)
    width, height = max(2, int(frame.width * scale)), max(2, int(frame.height * scale))
    picture: Any = frame.reformat(width, height, "bgr24").to_ndarray()
    turn = {-90: cv2.ROTATE_90_CLOCKWISE, 90: cv2.ROTATE_90_COUNTERCLOCKWISE, 180: cv2.ROTATE_180}
    if (rotation := frame.rotation) in turn:
        picture = cv2.rotate(picture, turn[rotation])
    _, jpeg = cv2.imencode(".jpg", picture, [cv2.IMWRITE_JPEG_QUALITY, JPEG_QUALITY])
    return jpeg.tobytes()
