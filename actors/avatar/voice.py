"""What a voice gives: sound, and where in it each word and each phoneme lies."""

from __future__ import annotations

from abc import ABC, abstractmethod
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from actors.messages import Mark
from actors.stage import StageError

SAMPLE_RATE = 24_000
"""Every voice speaks at this rate, in Hz, so that a clause of one can follow a clause of another."""


class VoiceError(StageError):
    """A voice cannot be loaded or cannot speak; the message says what to do."""


@dataclass(frozen=True, slots=True)
class Speech:
    """The sound of one text.

    `samples` is int16 mono. `words` are exactly the whitespace-separated tokens of the text, in order,
    punctuation kept; a token that is not spoken has no length. `phonemes` are IPA symbols without stress
    marks; none when the voice does not know them.
    """

    samples: NDArray[np.int16]
    sample_rate: int
    words: tuple[Mark, ...]
    phonemes: tuple[Mark, ...]


class Voice(ABC):
    """Speaks one clause or sentence a call. One call at a time."""

    name: str

    @abstractmethod
    def synthesise(self, text: str) -> Speech:
        """Speak `text` (blocking); no samples when nothing in it can be pronounced. Raises VoiceError."""

    def close(self) -> None:
        """Let go of models and processes."""
        return


def silent(text: str) -> Speech:
    """The speech of a text in which nothing can be pronounced."""
    words = tuple(Mark(token, 0, 0) for token in text.split())
    return Speech(np.zeros(0, np.int16), SAMPLE_RATE, words, ())


def word_marks(text: str, spans: dict[int, tuple[int, int]]) -> tuple[Mark, ...]:
    """A mark for every token of `text` from the spans (start, end) of those that are heard.

    A token without a span gets no length, where the one before it ended. Overlaps are cut.
    """
    marks: list[Mark] = []
    at = 0
    for index, token in enumerate(text.split()):
        start, end = spans.get(index, (at, at))
        start = max(start, at)
        at = max(end, start)
        marks.append(Mark(token, start, at))
    return tuple(marks)
