"""What short words over a reply mean: "mm-hm" lets it go on, "wait" wants the floor.

All functions take words as recognised, in any case and with any punctuation.
"""

from __future__ import annotations

import re
from difflib import SequenceMatcher


def _set(listing: str) -> frozenset[str]:
    return frozenset(listing.split())


HUMS = _set("mm mhm mmhm hm hmm mmm mmhmm uh-huh uh huh um ah oh aha ooh mm-hm mm-hmm")
"""Sounds that only show that someone listens."""
BACKCHANNELS = HUMS | _set(
    "yeah yes yep yup okay ok right sure really wow nice good great cool true exactly absolutely definitely indeed"
    " interesting fine lovely so and"
)
PHRASES = (
    "oh my god", "oh my goodness", "that's right", "that's true", "of course", "all right", "sounds good",
    "makes sense", "fair enough", "me too", "go on", "got it", "i see", "i know", "oh no", "no way", "my god",
    "you know",
)  # fmt: skip
"""Backchannels of several words."""
FLOOR = _set(
    "stop wait no nope but hold hang sorry excuse actually listen quiet enough pause shush hey what who why when where"
    " how can could would should because however moment second sec silence hush shut louder quieter softer slower"
    " faster repeat pardon bye goodbye goodnight help emergency ambulance police"
)
"""Words by which people take the floor; one is enough."""
STRAY = _set("you the a i to it and uh um")
"""What recognition makes of clicks and breaths."""

_WORD = re.compile(r"[a-z0-9]+(?:['-][a-z0-9]+)*")


def tokens(text: str) -> list[str]:
    """The words, lower case, without punctuation."""
    return _WORD.findall(text.lower().replace("’", "'"))


def same_words(one: str, other: str) -> bool:
    """Whether two texts differ in case and punctuation only; a question is not the same as a statement."""
    return tokens(one) == tokens(other) and one.rstrip().endswith("?") == other.rstrip().endswith("?")


def without(prefix: str, text: str) -> str:
    """`text` without the words of `prefix` it begins with; all of it where it begins otherwise."""
    leading = tokens(prefix)
    if not leading or tokens(text)[: len(leading)] != leading:
        return text
    ends = [match.end() for match in _WORD.finditer(text.lower().replace("’", "'"))]
    return text[ends[len(leading) - 1] :].lstrip(" .,!?…-")


def merged_words(earlier: str, later: str) -> str:
    """The words of one turn from two recognitions; the second may hold the first's words again, a bit otherwise."""
    if not earlier or not later:
        return earlier or later
    first, second = tokens(earlier), tokens(later)
    if SequenceMatcher(None, first, second[: len(first)], autojunk=False).ratio() >= 0.6:
        return later
    return f"{earlier.rstrip(' .,…')} {later}"


def _remaining(text: str) -> list[str]:
    """The words that are no backchannel."""
    plain = f" {' '.join(tokens(text))} "
    for phrase in PHRASES:
        plain = plain.replace(f" {phrase} ", " ")
    return [word for word in plain.split() if word not in BACKCHANNELS]


def is_only_backchannel(text: str) -> bool:
    """Whether these words (or none) only show that the person listens."""
    return not _remaining(text)


def is_hum(text: str) -> bool:
    """Whether there is no word at all among these sounds."""
    return all(word in HUMS for word in tokens(text))


def wants_floor(text: str) -> bool:
    """Whether words heard over a reply ask for it to end."""
    words = _remaining(text)
    return (
        len(words) >= 3
        or any(word in FLOOR for word in words)
        or (bool(words) and text.rstrip().endswith("?"))
    )


def is_stray(text: str, confidence: float, voiced_s: float) -> bool:
    """Whether a click or breath was taken for a word. `confidence` 0..1 of the recognition, `voiced_s` of voice."""
    words = tokens(text)
    return len(words) <= 2 and (confidence < 0.2 or (voiced_s < 0.5 and all(word in STRAY for word in words)))
