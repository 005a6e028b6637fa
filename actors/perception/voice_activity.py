"""Is there a voice in this block of sound, and where did it begin and end?

`VoiceActivityModel` is Silero VAD v6 (MIT; its ONNX file comes in the silero-vad wheel, whose Python code and torch
are never imported). It gives a probability for every 32 ms. `SpeechSegmenter` makes edges of those probabilities and
of the level of the sound: the network goes on calling it speech for some 70 ms after a voice has ended, while the
level falls at once; but the level also falls in the closure of every "p" and "t". Each alone is late or rash.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from actors.perception.package_files import package_network

if TYPE_CHECKING:
    import onnxruntime

BLOCK = 512
"""Samples of a block: 32 ms at 16 kHz, the only size the network takes."""
CONTEXT = 64
"""Samples of the block before that the network wants to see in front of each block."""

PART = 128
"""Samples (8 ms) over which the segmenter measures levels: the resolution of its edges."""

START = 0.5
"""Probability from which a block counts as voice; two of three such blocks begin speech."""
MAYBE = 0.15
"""Below this a block cannot belong to the beginning of speech."""
DOUBTFUL = 0.3
"""Below this, loud parts are taken for something else than the voice (a click, a breath, a chair)."""
OVER = 0.5
"""Below this the voice has paused, whatever the level: in noise it may never fall."""
FRESH = 4_000
"""Samples (250 ms) during which a pause may be a long closure, so that a single clear block takes it back."""
SETTLED = 32_000
"""Samples (2 s) after which a voice is a new beginning, not the end of a pause."""
LAG = 768
"""Samples (48 ms) by which the network, at the least, is late to fall below OVER."""

SPEECH_RANGE = 34.0
"""dB below the loudest parts of speech at which its softest lie."""
NOISE_MARGIN = 4.0
"""dB above the noise floor from which a part counts as loud."""
LOWEST = -90.0
"""dB: levels below are digital silence."""

Sound = NDArray[np.int16] | NDArray[np.float32]


class VoiceActivityModel:
    """The network, loaded once. Its streams may run in different threads; one stream belongs to one thread."""

    def __init__(self) -> None:
        """Raises MissingPackageFile (a StageError) where the wheel or its file is missing or broken."""
        # The same weights as silero_vad.onnx, with fixed shapes for 16 kHz: the same probabilities for a fifth less.
        self._session = package_network(
            "silero_vad", "data/silero_vad_openvino_16k.onnx", install="--no-deps silero-vad==6.2.3"
        )

    def stream(self) -> VoiceActivityStream:
        """A new stream of sound, which begins in silence."""
        return VoiceActivityStream(self._session)


class VoiceActivityStream:
    """One stream's memory: call it with every block in turn."""

    def __init__(self, session: onnxruntime.InferenceSession) -> None:
        self._session = session
        self._input = np.zeros((1, CONTEXT + BLOCK), np.float32)
        self._state = np.zeros((2, 1, 128), np.float32)

    def __call__(self, block: Sound) -> float:
        """Probability 0..1 of a voice in the next BLOCK samples: int16, or float32 of full scale 1."""
        if block.shape != (BLOCK,):
            raise ValueError(f"voice activity takes {BLOCK} samples of one channel, got shape {block.shape}")
        row = self._input[0]
        row[:CONTEXT] = row[BLOCK:]
        if block.dtype == np.int16:
            np.multiply(block, np.float32(1 / 32768), out=row[CONTEXT:])
        else:
            # One sample that is not a number would stay in the network's memory for good.
            np.nan_to_num(block, copy=True, nan=0.0, posinf=1.0, neginf=-1.0).clip(-1, 1, out=row[CONTEXT:])
        output, self._state = self._session.run(None, {"input": self._input, "state": self._state})
        return float(output[0, 0])

    def reset(self) -> None:
        """Forget what was heard: the next block begins a new stream."""
        self._input[:] = 0.0
        self._state = np.zeros((2, 1, 128), np.float32)


@dataclass(frozen=True, slots=True)
class SpeechStarted:
    """A voice was heard, and it began at this sample of the stream."""

    at_sample: int


@dataclass(frozen=True, slots=True)
class Pause:
    """The voice may have ended, at this sample. Some are stops within words and soon taken back."""

    at_sample: int


@dataclass(frozen=True, slots=True)
class SpeechResumed:
    """The voice is back after a pause; it began again at this sample."""

    at_sample: int


Edge = SpeechStarted | Pause | SpeechResumed


class SpeechSegmenter:
    """Edges of speech, as early as the evidence allows. The first block pushed begins at sample `start`.

    Rising edge: two of three blocks from START on. Falling edge: parts of 8 ms below the running level of the voice
    (or near the noise floor) are quiet, and enough quiet in a row is a pause; how much depends on the probability
    (`_quiet_wanted`). After a Pause comes SpeechResumed, or, SETTLED later, the next SpeechStarted.
    """

    def __init__(self, start: int = 0) -> None:
        self._now = start
        self._speaking = False
        self._started = False
        self._voice_end = start - SETTLED
        self._voiced_blocks = (False, False)
        self._loud_before = 0
        self._loud_since: int | None = None
        self._candidate: int | None = None
        self._speech_level = LOWEST
        self._noise_floor: float | None = None

    @property
    def speaking(self) -> bool:
        """Whether a voice is on, as far as the edges told so far say."""
        return self._speaking

    def push(self, probability: float, block: Sound) -> tuple[Edge, ...]:
        """The edges found in the next block (none, mostly), given what VoiceActivityStream said of it."""
        begin = self._now
        self._now += BLOCK
        levels = _levels(block)
        threshold = self._adapt(probability, levels)
        loud = [level > threshold for level in levels]
        edge = self._falling(probability, loud, begin, threshold) if self._speaking else None
        if edge is None and not self._speaking:
            edge = self._rising(probability, loud, begin)
        self._loud_since = _trailing(loud, begin, self._loud_since)
        self._voiced_blocks = (self._voiced_blocks[1], probability >= START)
        self._loud_before = sum(loud)
        return () if edge is None else (edge,)

    def _adapt(self, probability: float, levels: list[float]) -> float:
        """Follow the noise floor and the level of the voice; returns the level (dB) above which a part is loud."""
        seconds = BLOCK / 16_000
        mean = 10.0 * math.log10(sum(10.0 ** (level / 10.0) for level in levels) / len(levels))
        floor = mean if self._noise_floor is None else self._noise_floor
        if mean < floor:
            floor += 0.5 * (mean - floor)
        else:  # 2 dB a second; slowly while there is a voice, which is no noise
            floor += (0.5 if probability >= START else 2.0) * seconds
        self._noise_floor = floor
        if probability >= START:
            loudest = max(levels)
            if loudest > self._speech_level:
                self._speech_level += 0.7 * (loudest - self._speech_level)
            self._speech_level -= 2.0 * seconds
        return max(self._speech_level - SPEECH_RANGE, floor + NOISE_MARGIN)

    def _falling(self, probability: float, loud: list[bool], begin: int, threshold: float) -> Edge | None:
        if probability >= DOUBTFUL:
            self._voice_end = _last(loud, begin, self._voice_end)
        quiet = self._now - self._voice_end
        if probability < OVER:
            self._voice_end = min(self._voice_end, self._now - LAG)
        elif quiet < self._quiet_wanted(probability, threshold):
            return None
        self._speaking = False
        self._candidate = None
        return Pause(self._voice_end)

    def _quiet_wanted(self, probability: float, threshold: float) -> float:
        """Samples of quiet that make a pause. Fitted on read and spontaneous speech, clean and at 12 dB of noise.

        32 ms, and 8 ms for each unit of the log odds that the network still gives to speech: 0 at 2 %, 69 ms at 99 %.
        Where noise hides the soft parts of speech, quiet says less: 2.4 ms for each dB of speech that is hidden.
        """
        speech = min(max(probability, 0.001), 0.999)
        hidden = SPEECH_RANGE - (self._speech_level - threshold)
        return PART * (4.0 + math.log(speech / (1.0 - speech)) + 0.3 * hidden)

    def _rising(self, probability: float, loud: list[bool], begin: int) -> Edge | None:
        if probability < MAYBE:
            self._candidate = None
            return None
        if self._candidate is None and True in loud:
            # loud parts before this block that reach into it belong to the voice: the network is a little late
            since = self._loud_since if self._loud_since is not None and loud[0] else _first(loud, begin)
            self._candidate = max(since, begin - 2 * BLOCK)
        if probability < START:
            return None
        silence = self._now - self._voice_end
        voiced = any(self._voiced_blocks)
        back = self._started and silence <= SETTLED
        if back:  # the network's memory of the voice before must not look like its return
            voiced = voiced and self._loud_before + sum(loud) >= 2
            voiced = voiced or (silence < FRESH and sum(loud) >= 2)
        if not voiced:
            return None
        at = begin - BLOCK if self._candidate is None else self._candidate
        at = max(at, self._voice_end)
        self._started = self._speaking = True
        self._voice_end = _last(loud, begin, self._now)
        return SpeechResumed(at) if back else SpeechStarted(at)


def _levels(block: Sound) -> list[float]:
    """Level of each part in dB of full scale, without its mean: hum and offset of the microphone are no voice."""
    scale = 1 / 32768 if block.dtype == np.int16 else 1.0
    power = block.reshape(-1, PART).var(axis=1, dtype=np.float32) * (scale * scale)
    return [10.0 * math.log10(value) if value > 1e-9 else LOWEST for value in power.tolist()]


def _first(loud: list[bool], begin: int) -> int:
    """First sample of the first loud part."""
    return begin + PART * loud.index(True)


def _last(loud: list[bool], begin: int, otherwise: int) -> int:
    """The sample after the last loud part."""
    for index in range(len(loud) - 1, -1, -1):
        if loud[index]:
            return begin + (index + 1) * PART
    return otherwise


def _trailing(loud: list[bool], begin: int, since: int | None) -> int | None:
    """Where the run of loud parts that reaches the end of the block began; None when its last part is quiet."""
    if not loud[-1]:
        return None
    if all(loud) and since is not None:
        return since
    index = len(loud) - 1
    while index > 0 and loud[index - 1]:
        index -= 1
    return begin + index * PART
