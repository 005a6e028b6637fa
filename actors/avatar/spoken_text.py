"""From written text to words that can be spoken, each tied to the token of the text that it came from."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from itertools import zip_longest

MAX_WORDS = 80
"""A sentence longer than this is cut, so that no step grows faster than the text."""

_EDGES = re.compile(r"^([(\[{\"“‘']*)(.*?)([)\]}\"”’'.,;:!?…]*)$")
_ADDRESS = re.compile(
    r"(?:(https?://|www\.)(?:www\.)?)?([\w.+-]+@)?((?:[\w-]+\.)+[A-Za-z]{2,})(?::\d+)?(?:[/?#]\S*)?"
)
_COMMON_DOMAINS = (".com", ".org", ".net", ".edu", ".gov")
_MARKUP = "*_~`"
_LONG_NUMBER = re.compile(r"\d{13,}")
_SENTENCE_END = re.compile(r"[.!?…][\"”’')\]]*$")
_NOT_AN_END = re.compile(r"\W*(?:[A-Z]|Mr|Mrs|Ms|Dr|Prof|St|Sr|Jr|vs|e\.g|i\.e|etc)\.[\"”’')\]]*$")


@dataclass(frozen=True, slots=True)
class SpokenWord:
    """A word to pronounce; `token` is the index of its token in `text.split()`."""

    text: str
    token: int


def spoken_words(text: str) -> list[SpokenWord]:
    """What of `text` is to be spoken: no emoji, markup or control characters; of an address the host."""
    words: list[SpokenWord] = []
    for index, token in enumerate(unicodedata.normalize("NFC", text).split()):
        if not token.strip("#"):
            continue
        plain = _LONG_NUMBER.sub(_digit_by_digit, "".join(map(_speakable, token)).strip(_MARKUP))
        words.extend(SpokenWord(part, index) for part in _read_address(plain).split())
    return words


def _speakable(character: str) -> str:
    category = unicodedata.category(character)
    if category == "No" and character.isdigit() and character not in "²³":
        return str(unicodedata.digit(character))
    if (category[0] in "CM" or category in ("So", "Sk")) and character not in "°№":
        return ""
    return character


def _digit_by_digit(number: re.Match[str]) -> str:
    """No one reads out a thousand billions: such a number is a code."""
    return " ".join(number[0])


def _read_address(token: str) -> str:
    edges = _EDGES.match(token)
    if edges is None or not (address := _ADDRESS.fullmatch(edges[2])):
        return token
    scheme, user, host = address.groups()
    if not (scheme or user or host.lower().endswith(_COMMON_DOMAINS)):
        return token
    read = f"{user[:-1]} at {host}" if user else host
    return edges[1] + read.replace(".", " dot ") + edges[3]


def sentences(words: Sequence[SpokenWord]) -> list[list[SpokenWord]]:
    """Cut at ends of sentences (not after titles and initials), and after MAX_WORDS at the latest."""
    found: list[list[SpokenWord]] = []
    current: list[SpokenWord] = []
    for word, following in zip_longest(words, words[1:]):
        current.append(word)
        ends = _SENTENCE_END.search(word.text) and not _NOT_AN_END.match(word.text)
        if following is None or len(current) >= MAX_WORDS or (ends and not following.text[0].islower()):
            found.append(current)
            current = []
    return found


def tokens_of_symbols(
    words: Sequence[SpokenWord], read: Sequence[str], sizes: Sequence[int]
) -> list[list[int]]:
    """For each word as it was read out, the token that each of its symbols belongs to; tokens never go back.

    `read` are the words after numbers and abbreviations were spelled out, `sizes` how many symbols each has.
    Words that are the same on both sides belong together; between those, the symbols are shared out in order,
    each token taking its part by its number of characters.
    """
    if len(read) == len(words) and all(word.text == other for word, other in zip(words, read, strict=True)):
        return [[word.token] * size for word, size in zip(words, sizes, strict=True)]
    owners: list[list[int]] = []
    matcher = SequenceMatcher(None, [word.text for word in words], read, autojunk=False)
    for _, i, i_end, j, j_end in matcher.get_opcodes():
        among = words[i:i_end] or words[max(0, i - 1) :][:1]
        if len(among) == j_end - j:
            owners.extend([word.token] * size for word, size in zip(among, sizes[j:j_end], strict=True))
        elif j_end > j:
            owners.extend(_share(among, sizes[j:j_end]))
    return owners


def _share(words: Sequence[SpokenWord], sizes: Sequence[int]) -> list[list[int]]:
    total = max(1, sum(sizes))
    by_character = [word.token for word in words for _ in word.text]
    shared: list[list[int]] = []
    at = 0
    for size in sizes:
        shared.append([by_character[(at + k) * len(by_character) // total] for k in range(size)])
        at += size
    return shared
