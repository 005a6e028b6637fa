"""What a raw response says at the end of all its thinking: tags, markup and preambles taken off."""

from __future__ import annotations

import re
import unicodedata

LONGEST_RESPONSE = 40_000
"""Characters of a response that are looked at, from its end: four times what a model may write in the study."""
LONGEST, BEGINNING = 2_000, 700
"""Characters of an answer that are read, and how many of them from its beginning: what is meant stands there or at the
end, and no model's ramblings shall hold up the scoring."""

_ANSWER = re.compile(r"<answer>(.*?)(?:</answer>|(?=<answer>)|$)", re.DOTALL | re.IGNORECASE)
_OPEN_THOUGHT = re.compile(r"<(?:think|thinking|reasoning)>.*$", re.DOTALL | re.IGNORECASE)
_CLOSED_THOUGHT = re.compile(r"^.*</(?:think|thinking|reasoning)>", re.DOTALL | re.IGNORECASE)
_BOXED = re.compile(r"\\(?:boxed|text|mathbf|textbf)\s*\{([^{}]*)\}")
_MARKUP = re.compile(r"[*_`#$]+")
_TYPED = str.maketrans("’‘“”–—", "''\"\"--")
_TAG = re.compile(r"</?[A-Za-z][A-Za-z_ -]*/?>|<\|[^<>|]*\|>")


def answers_in(response: str) -> list[str]:
    """What is given as the answer: the text of each answer tag, or, without one, all that is not thinking.

    Thinking that was never ended (cut off at the token limit) is no answer.
    """
    text = unicodedata.normalize("NFKC", response[-LONGEST_RESPONSE:])
    text = text.translate(_TYPED)
    if tagged := [found for found in _ANSWER.findall(text) if found.strip()]:
        return list(dict.fromkeys(_tidied(found) for found in tagged))
    text = _OPEN_THOUGHT.sub(" ", _CLOSED_THOUGHT.sub(" ", text))
    return [_tidied(text)]


def _tidied(text: str) -> str:
    if len(text) > LONGEST:
        text = f"{text[:BEGINNING]}\n{text[BEGINNING - LONGEST :]}"
    while (unboxed := _BOXED.sub(r"\1", text)) != text:
        text = unboxed
    text = _MARKUP.sub("", _TAG.sub(" ", text))
    return "\n".join(line for line in (" ".join(line.split()) for line in text.splitlines()) if line)


def plain(text: str) -> str:
    """Lower case, words and numbers only, single spaces: for comparing texts."""
    return " ".join(re.findall(r"[^\W_]+(?:'[^\W_]+)?", text.casefold()))
