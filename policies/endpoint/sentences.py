"""From the pieces of an answer to sentences that can be spoken, each with the feeling to show.

Only whole sentences go out: what is heard cannot be taken back, and half a sentence cannot be checked.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import AsyncGenerator
from contextlib import aclosing
from dataclasses import dataclass

from policies.events import Feeling

LONGEST = 600
"""Characters without an end of a sentence: after that it is no answer any more."""
LONGEST_THOUGHT = 20_000
"""Characters of the thinking aloud that some models put before their answer, and that nobody is to hear."""
MEANT = {
    **{str(feeling): feeling for feeling in Feeling},
    **dict.fromkeys(("happy", "happiness", "excited", "excitement", "delight", "pride"), Feeling.JOY),
    **dict.fromkeys(("warm", "love", "caring", "care", "kindness", "affection", "gratitude"), Feeling.WARMTH),
    **dict.fromkeys(("calm", "supportive", "support", "encouragement", "gentle"), Feeling.WARMTH),
    **dict.fromkeys(("concerned", "worry", "worried", "empathy", "sympathy", "compassion"), Feeling.CONCERN),
    **dict.fromkeys(("sad", "sorrow", "grief"), Feeling.SADNESS),
    **dict.fromkeys(("surprised", "astonishment", "wonder"), Feeling.SURPRISE),
    **dict.fromkeys(("curious", "interest", "interested"), Feeling.CURIOSITY),
}
"""What models call the feelings; they do not keep to a list."""

_TAG = re.compile(
    r"^\W{0,3}[\[(<*]+\s*(?:feeling|emotion)?\s*[:=]?\s*([A-Za-z][A-Za-z -]{1,24}?)\s*[\])>*]+\s*[:.]?\s*"
)
_BARE_TAG = re.compile(r"^\s*(?:(?:feeling|emotion)\s*[:=]\s*)?([A-Za-z]{3,15})\s*[:\n]\s*", re.IGNORECASE)
_END = re.compile(r"[.!?…]+[\"”’')\]]*(?=\s)|\n+(?=\S)")
_SHORTENED = re.compile(r"(?:\b(?:mr|mrs|ms|dr|st|vs|etc|e\.g|i\.e|no)|\b[A-Z])\.$", re.IGNORECASE)
_QUOTES = '"“” '
_THOUGHT = re.compile(r"<think(?:ing)?>.*?</think(?:ing)?>\s*", re.DOTALL)


@dataclass(frozen=True, slots=True)
class Sentence:
    """Text with its punctuation, and the feeling that was named with it (None: none was)."""

    text: str
    feeling: Feeling | None


async def sentences(answer: AsyncGenerator[str]) -> AsyncGenerator[Sentence]:
    """Each sentence as soon as it is whole. Raises OverflowError for an answer that has no sentences."""
    buffer, held, begun = "", "", False
    feeling: Feeling | None = None
    async with aclosing(answer) as pieces:
        async for piece in pieces:
            buffer = _without_thought(buffer + piece)
            if _thinks(buffer):
                continue
            while (cut := _cut(buffer)) is not None:
                sentence, buffer = buffer[:cut], buffer[cut:]
                feeling, text = _untagged(sentence, feeling, first=not begun)
                begun = begun or bool(text)
                held = f"{held} {text}".strip()
                if " " in held:  # a single word is said together with what follows
                    yield Sentence(held, feeling)
                    held = ""
            if len(buffer) > LONGEST:
                raise OverflowError
    feeling, text = _untagged("" if _thinks(buffer) else buffer, feeling, first=not begun)
    if text := f"{held} {text}".strip():
        yield Sentence(text, feeling)


def _thinks(buffer: str) -> bool:
    """Whether the model has begun to think aloud and not ended. Raises OverflowError where it never will."""
    if not buffer.lstrip().startswith("<think"):
        return False
    if len(buffer) > LONGEST_THOUGHT:
        raise OverflowError
    return True


def _without_thought(buffer: str) -> str:
    return _THOUGHT.sub("", buffer, count=1) if "</think" in buffer else buffer


def _cut(buffer: str) -> int | None:
    """Where the first sentence ends, once that is sure."""
    for end in _END.finditer(buffer):
        if not _SHORTENED.search(buffer[: end.end()]) and buffer[: end.end()].strip():
            return end.end()
    return None


def _untagged(sentence: str, feeling: Feeling | None, *, first: bool) -> tuple[Feeling | None, str]:
    """The feeling from now on, and the sentence without the tag that named it."""
    tag = _TAG.match(sentence)
    if tag is None and first:
        tag = _BARE_TAG.match(sentence)
        tag = tag if tag is not None and tag[1].lower() in MEANT else None
    if tag is None:
        return feeling, tidied(sentence)
    named = MEANT.get(tag[1].strip().lower())
    if named is None and not sentence.lstrip().startswith("["):
        return feeling, tidied(sentence)  # a stage direction, not a feeling: for the checks to refuse
    return named or feeling, tidied(sentence[tag.end() :])


def tidied(text: str) -> str:
    """Without what is meant for the eye only and can be left out: emoji, bold print, quotation marks around it all."""
    composed = unicodedata.normalize("NFC", text)
    seen = "".join(sign for sign in composed if unicodedata.category(sign) not in {"So", "Sk", "Cf", "Mn"})
    return " ".join(seen.replace("**", "").split()).strip(_QUOTES)
