"""From the phonemes of a voice, or from the letters of its words, to mouths with their times."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from actors.avatar.performance.pose import Numbers
from actors.avatar.performance.visemes import VISEMES
from actors.messages import SPEAKER_RATE, Mark

Mouths = tuple[tuple[str, float], ...]
"""Visemes that follow each other within a sound, and how fully each is formed, 0..1."""


def _each(strength: float, viseme: str, symbols: str) -> dict[str, Mouths]:
    return dict.fromkeys(symbols.split(), ((viseme, strength),))


SOUNDS: dict[str, Mouths] = {
    **_each(1.0, "PP", "p b m"),
    **_each(1.0, "FF", "f v"),
    **_each(1.0, "TH", "θ ð"),
    **_each(1.0, "DD", "t d ɾ"),
    **_each(1.0, "kk", "k ɡ g ŋ x"),
    **_each(1.0, "CH", "tʃ dʒ ʃ ʒ tɕ dʑ ɕ"),
    **_each(1.0, "SS", "s z ts dz"),
    **_each(1.0, "nn", "n l ɫ"),
    **_each(1.0, "RR", "ɹ r ʁ"),
    **_each(1.0, "U", "w ʍ u y"),
    **_each(0.8, "U", "ʊ ʏ"),
    **_each(1.0, "I", "i j"),
    **_each(0.8, "I", "ɪ"),
    **_each(1.0, "E", "e ɛ"),
    **_each(0.7, "E", "ɜ ɝ ɚ ø œ"),
    **_each(1.0, "O", "o ɔ"),
    **_each(0.9, "O", "ɒ"),
    **_each(1.0, "aa", "a ɑ"),
    **_each(0.9, "aa", "æ ɐ"),
    **_each(0.75, "aa", "ʌ"),
    **_each(0.4, "aa", "ə h"),
    "eɪ": (("E", 1.0), ("I", 0.9)),
    "aɪ": (("aa", 1.0), ("I", 0.8)),
    "ɔɪ": (("O", 1.0), ("I", 0.8)),
    "oʊ": (("O", 1.0), ("U", 0.9)),
    "əʊ": (("E", 0.6), ("U", 0.9)),
    "aʊ": (("aa", 1.0), ("U", 0.9)),
}
"""IPA symbols as the voices give them, without stress and length. What is not here (a glottal stop) moves no lips."""

_LETTERS: dict[str, str] = {
    "th": "θ", "sh": "ʃ", "ch": "tʃ", "tch": "tʃ", "ph": "f", "wh": "w", "ck": "k", "ng": "ŋ", "qu": "kw",
    "oo": "u", "ou": "aʊ", "ow": "oʊ", "oa": "oʊ", "oi": "ɔɪ", "oy": "ɔɪ", "ee": "i", "ea": "i", "ai": "eɪ",
    "ay": "eɪ", "au": "ɔ", "aw": "ɔ", "igh": "aɪ", "ew": "u", "a": "æ", "e": "ɛ", "i": "ɪ", "o": "ɒ", "u": "ʌ",
    "y": "i", "b": "b", "c": "k", "d": "d", "f": "f", "g": "ɡ", "h": "h", "j": "dʒ", "k": "k", "l": "l", "m": "m",
    "n": "n", "p": "p", "r": "ɹ", "s": "s", "t": "t", "v": "v", "w": "w", "x": "ks", "z": "z",
}  # fmt: skip
_SPELLING = re.compile("|".join(sorted(_LETTERS, key=len, reverse=True)))
_SILENT_E = re.compile(r"([aeiouy][a-z]*[^aeiou])e$")
_DOUBLED = re.compile(r"([bcdfgklmnprstvz])\1")
_VOWELS = frozenset("aeiouæɑɐɒɔəɛɜɝɚɪʊʌyøœ")
REACHING = 3
"""Sounds at the end of a clause that still shape the mouth in the next."""
VOWEL_SHARE = 1.7
"""How much longer a vowel is than a consonant where only the word's length is known."""


@dataclass(frozen=True, slots=True)
class Segments:
    """Visemes with their times: rows of VISEMES, strengths 0..1, and starts and ends in seconds, each (m,)."""

    rows: NDArray[np.intp]
    strengths: Numbers
    starts: Numbers
    ends: Numbers

    def after(self, before: Segments, length: float) -> Segments:
        """These behind the last ones of the clause before, which was `length` seconds long."""
        return Segments(
            np.concatenate((before.rows[-REACHING:], self.rows)),
            np.concatenate((before.strengths[-REACHING:], self.strengths)),
            np.concatenate((before.starts[-REACHING:] - length, self.starts)),
            np.concatenate((before.ends[-REACHING:] - length, self.ends)),
        )


def segments(phonemes: Sequence[Mark], words: Sequence[Mark]) -> Segments:
    """The visemes of a clause, on its sample clock in seconds; by its words where the voice knows no phonemes."""
    found: list[tuple[int, float, float, float]] = []
    for symbol, start, end in _sounds(phonemes, words):
        mouths = SOUNDS.get(symbol) or SOUNDS.get(symbol[:1], ())
        for index, (viseme, strength) in enumerate(mouths):
            share = (end - start) / len(mouths)
            begin = start + index * share
            found.append((_ROW[viseme], strength, begin / SPEAKER_RATE, (begin + share) / SPEAKER_RATE))
    table = np.array(found).reshape(-1, 4)
    return Segments(table[:, 0].astype(np.intp), table[:, 1], table[:, 2], table[:, 3])


_ROW = {viseme: row for row, viseme in enumerate(VISEMES)}


def _sounds(phonemes: Sequence[Mark], words: Sequence[Mark]) -> Iterable[tuple[str, float, float]]:
    if phonemes:
        for mark in phonemes:
            yield mark.text, mark.start, mark.end
        return
    for word in words:
        symbols = spelled(word.text)
        shares = [VOWEL_SHARE if symbol[0] in _VOWELS else 1.0 for symbol in symbols]
        at = float(word.start)
        for symbol, share in zip(symbols, shares, strict=True):
            end = at + (word.end - word.start) * share / sum(shares)
            yield symbol, at, end
            at = end


def spelled(word: str) -> list[str]:
    """About the sounds of an English word, by its letters: enough for lips, not for a voice."""
    letters = re.sub(r"[^a-z]", "", word.lower())
    letters = _DOUBLED.sub(r"\1", _SILENT_E.sub(r"\1", letters))
    symbols: list[str] = []
    for match in _SPELLING.findall(letters):
        sound = _LETTERS[match]
        symbols.extend([sound] if sound in SOUNDS else list(sound))
    return symbols
