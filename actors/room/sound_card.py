"""A microphone and a loudspeaker that run: PortAudio's threads on one side, the event loop on the other.

The callbacks run on PortAudio's threads and have a few milliseconds: they take a time stamp, hand the sound over, and
that is all. Blocks to play wait in a short queue that the event loop keeps filled.
"""

from __future__ import annotations

import asyncio
from collections import deque
from collections.abc import Callable, Mapping

import numpy as np
from numpy.typing import NDArray

from actors.clock import Clock
from actors.messages import MICROPHONE_RATE, SPEAKER_RATE
from actors.room.playout import Pulled
from actors.room.port_audio import LOUDSPEAKER, MICROPHONE, Choice, PortAudio
from actors.room.resampler import Resampler
from policies.events import SECOND

MICROPHONE_BEAT = 50
"""Microphone callbacks a second: a block of 32 ms is complete at most 20 ms after its end. Twice as many would save
5 ms on average and cost 3 % of a core."""
SPEAKER_BEAT = 50
"""Loudspeaker callbacks a second: a block of SPEAKER_BLOCK samples each."""
CONTINUE, COMPLETE = 0, 1
"""PortAudio's paContinue and paComplete."""
OVERFLOW, UNDERFLOW = 2, 4
"""PortAudio's paInputOverflow and paOutputUnderflow."""
LONGEST_LATENCY = SECOND
"""ns: a device that says it is further away than this does not know."""
DEAD_AFTER = 3 * SECOND
"""ns without a callback after which a device is taken for gone (a sound server takes up to two seconds to begin)."""

Captured = Callable[[NDArray[np.int16], int], None]
"""Called on the event loop with samples at MICROPHONE_RATE and the time (ns) of the first."""
Taken = Callable[[Pulled | None, int], None]
"""Called on the event loop when the device has taken a block, with the time (ns) at which it begins to sound. None:
there was no block, and the device plays silence for as long."""


class SoundCard:
    """Opens and starts both devices at once. Raises StageError when one of them cannot be had."""

    def __init__(
        self,
        microphone: Choice,
        loudspeaker: Choice,
        clock: Clock,
        loop: asyncio.AbstractEventLoop,
        captured: Captured,
        taken: Taken,
    ) -> None:
        self._clock = clock
        self._loop = loop
        self._captured = captured
        self._taken = taken
        self._waiting: deque[tuple[Pulled, bytes]] = deque()
        self._heard_at = self._played_at = clock.now()
        self.overflows = 0
        """How often sound from the microphone was lost because the machine was too busy."""
        self.underflows = 0
        """How often the loudspeaker had nothing to play because the machine was too busy."""
        self._audio = PortAudio()
        try:
            self._in = self._audio.open(MICROPHONE, microphone, MICROPHONE_RATE, MICROPHONE_BEAT, self._hear)
            self._out = self._audio.open(LOUDSPEAKER, loudspeaker, SPEAKER_RATE, SPEAKER_BEAT, self._play)
            self._from_device = _resampler(self._in.rate, MICROPHONE_RATE)
            self._to_device = _resampler(SPEAKER_RATE, self._out.rate)
            self._silence = bytes(2 * self._out.channels * (self._out.rate // SPEAKER_BEAT))
            self._ahead = round(self._out.stream.get_output_latency() * SECOND)
        except BaseException:
            self._audio.close()
            raise

    @property
    def names(self) -> tuple[str, str]:
        """Microphone and loudspeaker, as the system calls them."""
        return self._in.name, self._out.name

    def start(self) -> None:
        """Begin to capture and to play."""
        self._in.stream.start_stream()
        self._out.stream.start_stream()

    @property
    def waiting(self) -> int:
        """Blocks that the device has not taken."""
        return len(self._waiting)

    def feed(self, block: Pulled) -> None:
        """Queue a block to be played."""
        samples = block.samples if self._to_device is None else self._to_device(block.samples)
        if self._out.channels > 1:
            samples = np.repeat(samples, self._out.channels)
        self._waiting.append((block, samples.tobytes()))

    def gone(self) -> str:
        """The name of the device that has stopped, empty while both work."""
        limit = self._clock.now() - DEAD_AFTER
        if self._heard_at < limit or not self._in.stream.is_active():
            return f"microphone {self._in.name!r}"
        if self._played_at < limit or not self._out.stream.is_active():
            return f"loudspeaker {self._out.name!r}"
        return ""

    def close(self) -> list[Pulled]:
        """Stop both devices; returns the blocks that were not taken. May take a moment: not for the event loop."""
        self._audio.close()
        unplayed = [block for block, _ in self._waiting]
        self._waiting.clear()
        return unplayed

    def _hear(
        self, data: bytes | None, count: int, info: Mapping[str, float], status: int
    ) -> tuple[bytes | None, int]:
        now = self._clock.now()
        if data is None or self._loop.is_closed():
            return None, COMPLETE
        self._loop.call_soon_threadsafe(self._heard, data, now, status)
        return None, CONTINUE

    def _heard(self, data: bytes, now: int, status: int) -> None:
        self._heard_at = now
        # A chunk arrives as its last sample is captured. PortAudio's own capture times would be nearer the truth by
        # the device's latency, but through PulseAudio they are wrong by half a second at first.
        t = now - SECOND // MICROPHONE_BEAT
        self.overflows += bool(status & OVERFLOW)
        samples = np.frombuffer(data, "<i2")
        if self._in.channels > 1:
            samples = samples.reshape(-1, self._in.channels).mean(axis=1).astype(np.int16)
        if self._from_device is not None:
            samples = self._from_device(samples)
            t -= self._from_device.delay
        self._captured(samples, t)

    def _play(
        self, data: bytes | None, count: int, info: Mapping[str, float], status: int
    ) -> tuple[bytes | None, int]:
        now = self._clock.now()
        if self._loop.is_closed():
            return None, COMPLETE
        block, pcm = self._waiting.popleft() if self._waiting else (None, self._silence)
        ahead = round((info["output_buffer_dac_time"] - info["current_time"]) * SECOND)
        if not 0 < ahead < LONGEST_LATENCY:
            ahead = self._ahead
        self._loop.call_soon_threadsafe(self._played, block, now, now + ahead, status)
        return pcm, CONTINUE

    def _played(self, block: Pulled | None, now: int, t: int, status: int) -> None:
        self._played_at = now
        self.underflows += bool(status & UNDERFLOW) or block is None
        self._taken(block, t if self._to_device is None else t + self._to_device.delay)


def _resampler(source: int, target: int) -> Resampler | None:
    return None if source == target else Resampler(source, target)
