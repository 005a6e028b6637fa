"""Speech to words: the interface, whatever network stands behind it."""

from __future__ import annotations

from abc import ABC, abstractmethod
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

Sound = NDArray[np.int16] | NDArray[np.float32]


@dataclass(frozen=True, slots=True)
class Transcript:
    """What was said. `text` is empty where nothing was understood: silence, noise, a cough.

    `confidence` 0..1 is that of the words found, also where they were too doubtful to be given. `tokens` are the
    recogniser's own, for `Recogniser.transcribe(..., previous=...)`. `closing` and `continuing` are its probabilities
    that behind the last word stands a mark that ends a sentence, or another word.
    """

    text: str
    words: tuple[str, ...]
    confidence: float
    tokens: tuple[tuple[int, ...], ...] = ()
    closing: float = 0.0
    continuing: float = 0.0


NOTHING = Transcript("", (), 0.0)


class Recogniser(ABC):
    """Turns a stretch of speech into words. Holds no state of a session: threads may share one."""

    @abstractmethod
    def transcribe(self, samples: Sound, previous: Transcript | None = None) -> Transcript:
        """The words in `samples`: one channel of 16 kHz sound, int16 or float32 of full scale 1, of any length.

        `previous` is an earlier transcript of the same stretch, when it was shorter: a guess at how the words begin,
        which is verified and saves time. Raises ValueError where `samples` is not one channel of such numbers.
        """


def load_recogniser() -> Recogniser:
    """The recogniser of this build: Moonshine tiny, English. Raises StageError with what to do when it is missing."""
    from actors.perception.moonshine import Moonshine

    return Moonshine()
