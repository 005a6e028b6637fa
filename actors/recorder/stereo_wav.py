"""conversation.wav: the person on the left, the agent on the right, every sample where it was heard.

16 bit, 24 kHz, beginning at t = 0. Each track is written at the place that its stamps say, into a file that
grows as far as the longer of them: what is missing is silence and shifts nothing. After each `flush` the
header fits what is there, so the file can be played whenever its writer dies.
"""

from __future__ import annotations

import os
import struct

import numpy as np
import soxr
from numpy.typing import NDArray

from actors.messages import MICROPHONE_RATE, SPEAKER_RATE
from actors.recorder.files import write_at
from actors.recorder.timeline import Timeline

_HEADER = struct.Struct("<4sI4s4sIHHIIHH4sI")
_FRAME_BYTES = 4
_LARGEST = 0xFFFFFFFF
"""What a size in the header can say: 12 hours. Of a longer file, players may ignore what lies beyond."""
_LEFT, _RIGHT = 0, 1

Samples = NDArray[np.int16]


class StereoWav:
    """Writes the file behind `descriptor`, which it owns. Blocks wait in memory for the next `flush`.

    What stands in the file already stays where it is not written over.
    """

    def __init__(self, descriptor: int) -> None:
        self._descriptor = descriptor
        self._frames = max(0, os.fstat(descriptor).st_size - _HEADER.size) // _FRAME_BYTES
        self._person = Timeline(MICROPHONE_RATE)
        self._agent = Timeline(SPEAKER_RATE)
        self._resampler = _resampler()
        self._waiting: tuple[list[Samples], list[Samples]] = ([], [])
        self._places = [0, 0]
        """Frame where the waiting blocks of each track belong."""
        self._write_header()

    def microphone(self, t: int, samples: Samples) -> None:
        """The person's sound at MICROPHONE_RATE, its first sample heard at `t`."""
        before = self._person.end
        start = self._person.place(t, len(samples))
        if start != before:
            self._write_left(last=True)
            self._places[_LEFT] = round(start * SPEAKER_RATE / MICROPHONE_RATE)
        self._waiting[_LEFT].append(samples)

    def loudspeaker(self, t: int, samples: Samples) -> None:
        """The agent's sound at SPEAKER_RATE, its first sample heard at `t`."""
        before = self._agent.end
        start = self._agent.place(t, len(samples))
        if start != before:
            self._write_right()
            self._places[_RIGHT] = start
        self._waiting[_RIGHT].append(samples)

    def flush(self) -> None:
        """Write what waits, then make the header fit. Raises OSError."""
        self._write_left(last=False)
        self._write_right()
        self._write_header()

    def close(self) -> None:
        """Write all that is left, and close the file, also when that fails."""
        try:
            self._write_left(last=True)
            self.flush()
        finally:
            os.close(self._descriptor)

    def _write_left(self, *, last: bool) -> None:
        """`last` when the track breaks off here: the resampler gives out what it holds back."""
        sound = self._resampler.resample_chunk(_taken(self._waiting[_LEFT]).astype(np.float32), last=last)
        if last:
            self._resampler = _resampler()
        self._put(_LEFT, np.clip(np.rint(sound), -32768, 32767).astype(np.int16))

    def _write_right(self) -> None:
        self._put(_RIGHT, _taken(self._waiting[_RIGHT]))

    def _put(self, track: int, samples: Samples) -> None:
        """Write samples at the track's place, beside those of the other; what lies before t = 0 is left out."""
        start = self._places[track]
        self._places[track] += len(samples)
        samples = samples[max(0, -start) :]
        start = max(0, start)
        if not len(samples):
            return
        frames = np.zeros((len(samples), 2), "<i2")
        offset = _HEADER.size + start * _FRAME_BYTES
        there = os.pread(self._descriptor, frames.nbytes, offset)
        frames.reshape(-1).view(np.uint8)[: len(there)] = np.frombuffer(there, np.uint8)
        frames[:, track] = samples
        write_at(self._descriptor, frames.tobytes(), offset)
        self._frames = max(self._frames, start + len(samples))

    def _write_header(self) -> None:
        size = self._frames * _FRAME_BYTES
        riff = min(size + _HEADER.size - 8, _LARGEST)
        header = _HEADER.pack(
            b"RIFF", riff, b"WAVE",
            b"fmt ", 16, 1, 2, SPEAKER_RATE, SPEAKER_RATE * _FRAME_BYTES, _FRAME_BYTES, 16,
            b"data", min(size, _LARGEST),
        )  # fmt: skip
        write_at(self._descriptor, header, 0)


def _taken(waiting: list[Samples]) -> Samples:
    """The blocks as one, taken out of the list."""
    samples = np.concatenate(waiting) if waiting else np.zeros(0, np.int16)
    waiting.clear()
    return samples


def _resampler() -> soxr.ResampleStream:
    """Without delay: what comes out begins with the first sample and is, in the end, as long as the input."""
    return soxr.ResampleStream(MICROPHONE_RATE, SPEAKER_RATE, 1, dtype="float32")
