"""Which words of a clause carry it: where brows rise and the head beats."""

from __future__ import annotations

import re
from collections.abc import Sequence

from actors.avatar.performance.lips import BLOCK
from actors.avatar.performance.pose import Numbers
from actors.messages import SPEAKER_RATE, Mark

_UNSTRESSED = """
    a an and are as at be been but by can could did do does for from had has have he her here him his how i if in is
    it its just may me might my no not of oh on or our own shall she should so some such than that the their them then
    there these they this those to too up us was we well were what when where which who why will with would yes you
    your am it's i'm that's you're we're let's don't
"""
FUNCTION_WORDS = frozenset(_UNSTRESSED.split())
"""Words that are seldom stressed."""

APART = 0.7
"""Seconds between two beats at least."""
PHRASE_END = re.compile(r"[.,;:!?…—]['\"”’)]*$")


def beats(words: Sequence[Mark], level: Numbers) -> list[tuple[float, float]]:
    """(second, strength 0..1) of the words that stand out: they mean something and are spoken louder or longer."""
    found: list[tuple[float, float, float]] = []
    for word in words:
        plain = word.text.strip(".,;:!?…—'\"“”’()").lower()
        length = (word.end - word.start) / SPEAKER_RATE
        if not plain or plain in FUNCTION_WORDS or length < 0.12:
            continue
        part = level[word.start // BLOCK : max(word.start // BLOCK + 1, word.end // BLOCK)]
        if not len(part):
            continue
        strength = min(1.0, 0.7 * float(part.max()) + 0.6 * min(length, 0.6) - 0.2)
        peak = max(word.start, (word.start // BLOCK + int(part.argmax())) * BLOCK) / SPEAKER_RATE
        found.append((strength, peak, length))
    chosen: list[tuple[float, float]] = []
    for strength, peak, _ in sorted(found, reverse=True):
        if strength > 0.3 and all(abs(peak - other) >= APART for other, _ in chosen):
            chosen.append((peak, strength))
    return sorted(chosen)


def phrase_ends(words: Sequence[Mark]) -> list[float]:
    """The seconds at which a phrase ends inside or at the end of the clause."""
    return [
        word.end / SPEAKER_RATE for word in words if PHRASE_END.search(word.text) and word.end > word.start
    ]
