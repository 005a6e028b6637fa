"""Words as the cues want them: sentences, clauses, short forms written out."""

from __future__ import annotations

import re
from dataclasses import dataclass

_SHORT = [
    (re.compile(pattern), full)
    for pattern, full in (
        (r"\bcannot\b", "can not"),
        (r"\bcan't\b", "can not"),
        (r"\bwon't\b", "will not"),
        (r"\bshan't\b", "shall not"),
        (r"\bain't\b", "is not"),
        (r"(\w)n't\b", r"\1 not"),
        (r"\b(i)'m\b", r"\1 am"),
        (r"\b(\w+)'re\b", r"\1 are"),
        (r"\b(\w+)'ve\b", r"\1 have"),
        (r"\b(\w+)'ll\b", r"\1 will"),
        (r"\b(i|you|we|they|he|she|it|who|there)'d\b", r"\1 would"),
        (r"\b(it|he|she|that) has been\b", r"\1 has been"),
        (
            r"\b(he|she|it|that|what|who|where|how|there|here|everyone|everybody|nobody|everything|nothing)'s\b",
            r"\1 is",
        ),
        (r"\blet's\b", "let us"),
        (r"\bgonna\b", "going to"),
        (r"\bwanna\b", "want to"),
        (r"\bgotta\b", "got to"),
        (r"\bno-one\b", "no one"),
        (r"\b(any|some|every) (one|body)\b(?! of)", r"\1\2"),
        (r"\b(any)(?:-| )more\b", r"\1more"),
    )
]
_GREETING = re.compile(r"(?<!a )(?<!very )\bgood (?:morning|afternoon|evening|night|day)\b")
_CONTRAST = re.compile(r"\b(?:but|however|yet (?=i\b)|only (?=to\b))\b|(?<=, )though\b|;")
_CONCEDED = re.compile(
    r"^(?:and |well |so |yes |yeah )*(?:although|even though|though|despite|in spite of)\b"
)


@dataclass(frozen=True, slots=True)
class Clause:
    """A clause: its words, how much it weighs beside the others (0..1), and how it ends."""

    text: str
    weight: float
    asked: bool
    exclaimed: bool


def clauses(text: str) -> list[Clause]:
    """The clauses of a turn. What comes before a "but" weighs less than what follows, as does an "although"."""
    found: list[Clause] = []
    lower = text.lower().replace("’", "'").replace("‘", "'")
    for sentence in re.findall(r"[^.!?…]+[.!?…]*", _GREETING.sub(" ", lower)):
        parts = [part for part in _CONTRAST.split(sentence) if part.strip(" ,.!?…")]
        asked, exclaimed = "?" in sentence, "!" in sentence
        for at, raw in enumerate(parts):
            weight = 1.0 if at == len(parts) - 1 else 0.35
            part = raw.strip(" ,")
            if _CONCEDED.search(part) and "," in part:
                conceded, part = part.split(",", 1)
                found.append(Clause(plain(conceded), 0.35 * weight, asked, exclaimed))
            if plain(part):
                found.append(Clause(plain(part), weight, asked, exclaimed))
    return found


def plain(text: str) -> str:
    """Lower-case words with single spaces, short forms written out."""
    low = text.lower().replace("’", "'")
    for pattern, full in _SHORT:
        low = pattern.sub(full, low)
    return " ".join(re.findall(r"[^\W_]+(?:'[^\W_]+)*", low)).replace("any more", "anymore")
