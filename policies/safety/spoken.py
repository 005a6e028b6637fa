"""Words as recognised, brought into one plain form, so that a rule need be written only once.

Speech recognition drops punctuation and apostrophes, and people fill and repeat: "I I just don't really wanna ..."
and "i dont want to" come out the same.
"""

from __future__ import annotations

import re

_NEGATED = {
    "can't": "can not",
    "won't": "will not",
    "ain't": "is not",
    "cannot": "can not",
    "shan't": "shall not",
}
_UNMARKED = {word.replace("'", ""): word for word in (
    "don't", "doesn't", "didn't", "isn't", "aren't", "wasn't", "weren't", "couldn't", "wouldn't", "shouldn't",
    "hasn't", "haven't", "hadn't", "can't", "won't", "i'm", "i've", "he's", "she's", "they're", "they've",
    "there's", "that's", "you're", "what's", "we've", "it'll", "somebody's", "someone's",
    "they'll", "you'll", "they'd", "nobody's", "everyone's",
)}  # fmt: skip
"""Contracted forms whose apostrophe recognition may drop, where nothing else is spelt like that."""
_SINGLE = {
    "gonna": "going to", "wanna": "want to", "gotta": "have to", "tryna": "trying to", "kinda": "", "gimme": "give me",
    "somebody": "someone", "everybody": "everyone", "anybody": "anyone", "nobody": "nobody", "em": "them",
    "mom": "mum", "mommy": "mum", "mummy": "mum", "mama": "mum", "daddy": "dad", "papa": "dad", "grandad": "grandpa",
    "granddad": "grandpa", "granny": "grandma", "gran": "grandma", "nan": "grandma", "nana": "grandma",
    "cuz": "because", "cos": "because", "til": "until", "till": "until", "alot": "a lot", "okay": "ok",
}  # fmt: skip
_PHRASES = tuple(
    (re.compile(pattern), plain)
    for pattern, plain in (
        (r"\b(my|him|her|them|it|your) (self|selves)\b", r"\1self"),
        (r"\b(themself|themselves)\b", "themselves"),
        (r"\bany (more|longer)\b", "anymore"),
        (r"\bno one\b", "nobody"),
        (
            r"\bill (?=(?:kill|hurt|burn|get|make|stab|shoot|do|be|take|jump|never|end|have|go|find|show|drown)\b)",
            "i will ",
        ),
        (r"\b(some|every|any) (one|body)\b", r"\1one"),
        (r"\bover (dos\w+)", r"over\1"),
        (r"\b(?:sewer|sue a|sue of|su a) side\b", "suicide"),
        (r"\bsuicide all\b", "suicidal"),
        (
            r"\b(?:kind|sort) of\b|\byou know\b|\bi mean\b|\bto be honest\b|\bat all\b|\ba bit\b"
            r"|\ba little\b",
            " ",
        ),
        (r"\b(?:nine one one|nine eleven now)\b", "911"),
        (r"\b(?:nine nine nine)\b", "999"),
        (r"\b(?:one one two|one twelve)\b", "112"),
        (r"\b(?:step|foster) (mother|father|mum|dad|brother|sister|son|daughter)\b", r"step\1"),
        (r"\b(?:grand) (mother|father|ma|pa|son|daughter)\b", r"grand\1"),
    )
)
_FILLERS = re.compile(
    r"\b(?:um|uh|uhm|er|erm|hm|oh|ah|really|so|very|actually|honestly|literally|basically|totally"
    r"|completely|seriously"
    r"|simply|truly|absolutely|definitely|definately|probably|possibly|maybe|perhaps|even|only|please"
    r"|always|often"
    r"|sometimes|constantly|already|still|ever|quite|pretty|extremely|somehow|suddenly|fucking|fuckin"
    r"|damn|bloody"
    r"|goddamn|freaking|god|just(?! (?:had|took|swallowed|drank|collapsed|fell|stopped|passed|ate|hit|fainted"
    r"|been|got|threatened|now)))\b"
)
_POSSIBLY_IS = re.compile(
    r"\b(\w{2,})'s (?=(?:(?!thing|string|king|ring|wedding|ceiling|evening|morning)\w{2,}ing|not|on"
    r"|got|been|had|having"
    r"|unconscious|suicidal|collapsed|passed|fainted|stopped|swallowed|taken|drunk|choked|turned"
    r"|outside|inside|dead"
    r"|gone|never|no|a|about|in|at|trapped|stuck|hurt|barely|hardly|drooping|numb|still|just)\b)"
)
_REPEATED = re.compile(r"\b(?!help\b)([a-z']+)(?: \1\b)+")
_SENTENCE_END = re.compile(r"[.!?;:…\n]+(?:\s|$)|[—–]|\s-\s")
_TURN = re.compile(r" (?:but|and (?:right )?now|now(?= (?:i|he|she|they|my|the|it|we|there|someone) ))(?= )")
"""Inside a sentence without punctuation, what follows these is taken by itself."""


def sentences(text: str) -> list[str]:
    """The sentences of a turn in the plain form: lower case, no punctuation, contractions written out, no fillers."""
    found = []
    for sentence in _SENTENCE_END.split(text.lower().replace("’", "'").replace("‘", "'")):
        found += _TURN.split(f" {plain(sentence)} ")
    return [stripped for piece in found if (stripped := piece.strip())]


def plain(sentence: str) -> str:
    """One sentence, in lower case, in the plain form."""
    words = [_word(word) for word in re.findall(r"[a-z0-9]+(?:'[a-z]+)?", sentence)]
    line = " ".join(" ".join(words).split())
    line = _POSSIBLY_IS.sub(r"\1 is ", line)
    for pattern, replacement in _PHRASES:
        line = pattern.sub(replacement, line)
    line = " ".join(_FILLERS.sub(" ", line).split())
    return _REPEATED.sub(r"\1", line)


_ENDINGS = (
    ("n't", " not"),
    ("'m", " am"),
    ("'re", " are"),
    ("'ve", " have"),
    ("'ll", " will"),
    ("'d", " would"),
)
_IS = frozenset(
    {"he", "she", "it", "that", "there", "what", "who", "where", "how", "here", "someone", "somebody"}
)


def _word(word: str) -> str:
    """A word, contractions written out: "can't" is "can not", "i'm" is "i am"."""
    word = _UNMARKED.get(word, word)
    if word in _NEGATED:
        return _NEGATED[word]
    for ending, full in _ENDINGS:
        if word.endswith(ending):
            return word.removesuffix(ending) + full
    stem = word.removesuffix("'s")
    if stem != word and stem in _IS:
        return f"{_SINGLE.get(stem, stem)} is"
    return _SINGLE.get(word, word)
