"""What is said in a recording, and how it sounds: stretches of speech, their words, their tone."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from actors.messages import MICROPHONE_RATE
from actors.perception.prosody import ProsodyMeter
from actors.perception.recogniser import load_recogniser
from actors.perception.voice_activity import BLOCK, Pause, SpeechSegmenter, VoiceActivityModel
from policies.events import SECOND, Prosody

Sound = NDArray[np.int16]
MARGIN = MICROPHONE_RATE // 4
"""Samples around a stretch of speech that are recognised with it."""
APART = MICROPHONE_RATE * 6 // 10
"""Samples of silence that part two utterances."""
LONGEST = MICROPHONE_RATE * 20
"""Samples after which an utterance is cut, pause or not: longer ones cost the recogniser ever more."""
SHORTEST = MICROPHONE_RATE // 5


@dataclass(frozen=True, slots=True)
class Utterance:
    """Speech from `begin` to `end` (seconds): its words, how sure the recogniser is 0..1, and its tone."""

    begin: float
    end: float
    words: str
    confidence: float
    prosody: Prosody


class Hearing:
    """The hearing models. Raises StageError, with what to do, where one is missing."""

    def __init__(self) -> None:
        self._activity = VoiceActivityModel()
        self._recogniser = load_recogniser()

    def words(self, sound: Sound) -> str:
        """All that is said, in a line."""
        return " ".join(one.words for one in self.utterances(sound) if one.words)

    def utterances(self, sound: Sound) -> list[Utterance]:
        """What is said in 16 kHz mono sound."""
        meter = ProsodyMeter()
        heard = []
        for begin, end in self._stretches(sound):
            piece = sound[max(0, begin - MARGIN) : end + MARGIN]
            transcript = self._recogniser.transcribe(piece)
            at = end * SECOND // MICROPHONE_RATE
            prosody = meter.measure(piece, at, at)
            heard.append(
                Utterance(
                    begin / MICROPHONE_RATE,
                    end / MICROPHONE_RATE,
                    transcript.text,
                    transcript.confidence,
                    prosody,
                )
            )
        return heard

    def _stretches(self, sound: Sound) -> list[tuple[int, int]]:
        stream, segmenter = self._activity.stream(), SpeechSegmenter()
        padded = np.concatenate([sound, np.zeros(2 * BLOCK - len(sound) % BLOCK, np.int16)])
        edges: list[tuple[int, int]] = []
        began: int | None = None
        for at in range(0, len(padded), BLOCK):
            block = padded[at : at + BLOCK]
            for edge in segmenter.push(stream(block), block):
                if isinstance(edge, Pause):
                    if began is not None:
                        edges.append((began, edge.at_sample))
                    began = None
                else:
                    began = edge.at_sample
        if began is not None:
            edges.append((began, len(sound)))
        return _joined(edges)


def _joined(edges: list[tuple[int, int]]) -> list[tuple[int, int]]:
    joined: list[tuple[int, int]] = []
    for begin, end in edges:
        if joined and begin - joined[-1][1] < APART and end - joined[-1][0] < LONGEST:
            joined[-1] = (joined[-1][0], end)
        else:
            joined.append((begin, end))
    pieces: list[tuple[int, int]] = []
    for begin, end in joined:
        pieces.extend((at, min(at + LONGEST, end)) for at in range(begin, end, LONGEST))
    return [(begin, end) for begin, end in pieces if end - begin >= SHORTEST]
