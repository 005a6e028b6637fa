"""From the durations of a network's input symbols to phonemes on the clock of the sound that is played."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from actors.avatar.voice import SAMPLE_RATE

SHORTEST = SAMPLE_RATE * 25 // 1000
"""Least length of a phoneme, in samples, where the end of the sound pushes it back."""

STRESS = "ˈˌ"
LENGTHENING = "ːʰʲ\u0303"
PUNCTUATION = ';:,.!?—…"()“” ↓→↗↘'
IPA = {
    "A": "eɪ", "I": "aɪ", "O": "oʊ", "Q": "əʊ", "W": "aʊ", "Y": "ɔɪ", "T": "ɾ",
    "ʤ": "dʒ", "ʧ": "tʃ", "ʣ": "dz", "ʥ": "dʑ", "ʦ": "ts", "ʨ": "tɕ", "ᵊ": "ə", "ᵻ": "ɪ",
}  # fmt: skip
"""Symbols of the network's alphabet that are not IPA."""


class Symbol(NamedTuple):
    """A character of the network's alphabet and the token of the text it belongs to."""

    char: str
    token: int


class Slot(NamedTuple):
    """A phoneme between two samples."""

    char: str
    token: int
    start: int
    end: int

    def moved(self, samples: int) -> Slot:
        """The same phoneme on a clock that began `samples` earlier."""
        return self._replace(start=self.start + samples, end=self.end + samples)


def is_phoneme(char: str) -> bool:
    """Whether a character is a sound of its own, not a pause, a stress or a length."""
    return char not in PUNCTUATION and char not in STRESS and char not in LENGTHENING


def phoneme_slots(symbols: Sequence[Symbol], edges: Sequence[int]) -> list[Slot]:
    """Phonemes by the durations alone; symbol k lies between samples `edges[k]` and `edges[k + 1]`.

    A stress mark's time belongs to the vowel behind it, a length mark's to the sound before; the space
    between two words is shared by both, for fluent speech has no gap there.
    """
    slots: list[Slot] = []
    begin: int | None = None
    touching = False
    for (char, token), start, end in zip(symbols, edges, edges[1:], strict=False):
        if is_phoneme(char):
            slots.append(Slot(char, token, start if begin is None else begin, end))
            begin, touching = None, True
        elif char == " ":
            begin = (start + end) // 2
            if touching:
                slots[-1] = slots[-1]._replace(end=begin)
            touching = False
        elif char in STRESS:
            begin = start if begin is None else begin
        elif char in LENGTHENING and touching:
            slots[-1] = slots[-1]._replace(end=end)
        else:
            begin, touching = None, False
    return slots


def on_the_sound(slots: Sequence[Slot], origin: int, length: int) -> list[Slot]:
    """Slots on the clock of a sound of `length` samples, the first of which lies at `origin`.

    The first phoneme begins and the last one ends with the sound: a network may let the last slot run through
    the silence behind it, so what would lie beyond the end is pushed back.
    """
    placed: list[Slot] = []
    latest = length
    for index in range(len(slots) - 1, -1, -1):
        slot = slots[index]
        end = length if index == len(slots) - 1 else min(slot.end - origin, latest)
        latest = 0 if index == 0 else max(0, min(slot.start - origin, end - SHORTEST))
        placed.append(slot._replace(start=latest, end=max(latest, end)))
    return placed[::-1]
