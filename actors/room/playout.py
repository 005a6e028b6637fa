"""Replies as sound for a clocked device: what to play next, and what of it counts as heard.

A device takes a block at a fixed beat, whether or not there is something to play. `Playout` queues the clauses of
the replies, gives out blocks, and tells with each block what it holds: which reply, how much of it is played once the
block has left, how many words. Pure logic: no devices, no clock.
"""

from __future__ import annotations

from collections import deque
from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray

from actors.messages import SPEAKER_BLOCK, SPEAKER_RATE, ClauseSound, Envelope

Samples = NDArray[np.int16]

FADE = SPEAKER_RATE // 100
"""Samples (10 ms) in which a reply that is cut fades out: shorter is heard as a click."""
DUCKED = 10 ** (-14 / 20)
"""Gain while ducked (-14 dB): still followed by the ear, yet clearly a voice that gives way."""
DUCK_SAMPLES = SPEAKER_RATE * 30 // 1000
"""Samples from normal to ducked."""
LIFT_SAMPLES = SPEAKER_RATE // 10
"""Samples from ducked back to normal."""

_SILENCE: Samples = np.zeros(SPEAKER_BLOCK, np.int16)
_SILENCE.flags.writeable = False


@dataclass(frozen=True, slots=True)
class ReplyPart:
    """What a block holds of one reply.

    `begins` is the offset in the block of the reply's first sample, None when it began earlier or never made a
    sound. `samples` and `words` of the reply are played once the block has left; `finished` when nothing will follow.
    """

    epoch: int
    reply_id: str
    begins: int | None
    samples: int
    words: int
    finished: bool


@dataclass(frozen=True, slots=True)
class Pulled:
    """A block for the device. `late` of its samples are silence because a reply's next clause was not there yet."""

    samples: Samples
    late: int = 0
    parts: tuple[ReplyPart, ...] = ()


@dataclass(slots=True)
class _Sound:
    """A clause that is being played: its samples, and the ends of its words that were not reached yet."""

    samples: Samples
    ends: deque[int]
    at: int = 0

    def take(self, out: Samples) -> tuple[int, int]:
        """Fill `out` as far as possible. Returns the number of samples, and of words that end with them."""
        n = min(len(out), len(self.samples) - self.at)
        out[:n] = self.samples[self.at : self.at + n]
        self.at += n
        words = 0
        while self.ends and self.ends[0] <= self.at:
            self.ends.popleft()
            words += 1
        return n, words


@dataclass(slots=True)
class _Reply:
    epoch: int
    reply_id: str
    sounds: deque[_Sound] = field(default_factory=deque)
    next_clause: int = 0
    complete: bool = False
    samples: int = 0
    words: int = 0

    def take(self, out: Samples) -> int:
        """Fill `out` as far as there is sound; returns the number of samples."""
        filled = 0
        while self.sounds and filled < len(out):
            n, words = self.sounds[0].take(out[filled:])
            filled += n
            self.words += words
            if self.sounds[0].at == len(self.sounds[0].samples):
                self.sounds.popleft()
        self.samples += filled
        return filled

    def cut(self) -> None:
        """Nothing more of this reply, but for a short fade where it is being heard."""
        self.complete = True
        fading = self.sounds[0] if self.samples and self.sounds else None
        self.sounds.clear()
        if fading is not None:
            rest = fading.samples[fading.at : fading.at + FADE]
            ramp = np.linspace(1, 0, len(rest), dtype=np.float32)
            ends = deque(end - fading.at for end in fading.ends if end - fading.at <= len(rest))
            self.sounds.append(_Sound((rest * ramp).astype(np.int16), ends))


class Playout:
    """The queue of a session's replies. Not thread-safe: one thread accepts and pulls."""

    def __init__(self) -> None:
        self._replies: deque[_Reply] = deque()
        self._epoch = 0
        self._finished = ""
        self._gain = 1.0
        self._target = 1.0

    @property
    def epoch(self) -> int:
        """The highest epoch that was seen."""
        return self._epoch

    @property
    def within_reply(self) -> bool:
        """Whether a reply has begun to sound and has not finished."""
        return bool(self._replies) and self._replies[0].samples > 0

    def accept(self, envelope: Envelope, sound: ClauseSound) -> None:
        """Queue a clause; `sound` is the envelope's body.

        What belongs to an older epoch is dropped; a newer epoch than any seen cuts what is older. Links deliver in
        order, so a clause number that was passed is a repetition (dropped), and one that is skipped is lost for good.
        """
        if envelope.epoch < self._epoch or envelope.reply_id == self._finished:
            return
        self.new_epoch(envelope.epoch)
        reply = next((r for r in self._replies if r.reply_id == envelope.reply_id), None)
        if reply is None:
            reply = _Reply(envelope.epoch, envelope.reply_id)
            self._replies.append(reply)
        if reply.complete or sound.clause < reply.next_clause:
            return
        reply.next_clause = sound.clause + 1
        reply.complete = sound.last
        samples = np.frombuffer(sound.samples, "<i2")
        if len(samples):
            ends = deque(min(word.end, len(samples)) for word in sound.words)
            reply.sounds.append(_Sound(samples, ends))

    def new_epoch(self, epoch: int) -> None:
        """Drop what belongs to an older epoch and was not pulled yet. The next reply begins at normal loudness."""
        if epoch <= self._epoch:
            return
        self._epoch = epoch
        self._target = 1.0
        for reply in self._replies:
            if reply.epoch < epoch:
                reply.cut()

    def duck(self, on: bool) -> None:
        """Play quieter, or normally again."""
        self._target = DUCKED if on else 1.0

    def pull(self, n: int = SPEAKER_BLOCK) -> Pulled:
        """The next `n` samples (int16) and what they hold; silence where there is nothing to play."""
        if not self._replies:
            self._gain = self._target
            return Pulled(_SILENCE if n == SPEAKER_BLOCK else np.zeros(n, np.int16))
        out: Samples = np.zeros(n, np.int16)
        parts: list[ReplyPart] = []
        filled = late = 0
        while self._replies:
            reply = self._replies[0]
            began = reply.samples > 0
            taken = reply.take(out[filled:])
            finished = reply.complete and not reply.sounds
            if taken or finished:
                begins = filled if taken and not began else None
                parts.append(
                    ReplyPart(reply.epoch, reply.reply_id, begins, reply.samples, reply.words, finished)
                )
            filled += taken
            if not finished:
                late = n - filled if reply.samples else 0
                break
            self._replies.popleft()
            self._finished = reply.reply_id
        if self._gain != self._target or self._gain != 1.0:
            self._apply_gain(out)
        return Pulled(out, late, tuple(parts))

    def _apply_gain(self, out: Samples) -> None:
        """Scale in place, moving the gain towards its target on a straight line."""
        falling = self._target < self._gain
        step = (DUCKED - 1) / DUCK_SAMPLES if falling else (1 - DUCKED) / LIFT_SAMPLES
        gains = self._gain + step * np.arange(1, len(out) + 1)
        gains = np.maximum(gains, self._target) if falling else np.minimum(gains, self._target)
        out[:] = out * gains
        self._gain = float(gains[-1])
