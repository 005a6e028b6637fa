"""How the cues of feeling are written: plain data in `cues_*`, compiled here.

A cue is a regular expression over lower-case words with single spaces, no punctuation, and short forms written out
("i am", "can not"). A listing holds one or more a line; one that begins with | goes on with the line before. `<i>` and
its like stand for what recurs. Strength is about how often a listener who hears only this would name the feeling.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from policies.events import Emotion

SURE, LIKELY, MAYBE, HINT = 0.88, 0.68, 0.5, 0.3

Listing = tuple[tuple[Emotion, float, str], ...]

RECURRING = {
    "<i>": (
        r"(?:i|we)(?: \w+ly| just| really| still| also| even| only| so| always| often| never| both| all| have| had"
        r"| am| was| do| did| would| will| can| could| already| once)*"
    ),
    "<am>": (
        r"(?:(?:i|we) (?:am|was|are|were|feel|felt|have been|had been|have felt|get|got|become|became)"
        r"|makes? me"
        r"|made me|makes? us|made us|making me|leaves me|left me|feeling|got me|i am being|i am getting|so"
        r"|too)"
    ),
    "<very>": (
        r"(?:so |very |really |quite |pretty |just |a bit |a little |rather |still |too |all |feeling "
        r"|such |that "
        r"|always |completely |totally |absolutely |utterly |extremely |terribly |awfully |incredibly "
        r"|deeply |more "
        r"|honestly |actually |truly |getting |somewhat |kind of |sort of |made to feel |being |how "
        r"|made )*"
    ),
    "<my>": r"(?:my|our|his|her|their|the|your|a|an|this|that)",
    "<kin>": (
        r"(?:(?:\w+ )?(?:mother|mum|mom|mummy|father|dad|daddy|sister|brother|son|daughter|husband|wife"
        r"|partner|boyfriend"
        r"|girlfriend|fiance|fiancee|grandmother|grandma|gran|granny|nan|grandfather|grandpa|grandad"
        r"|granddad|uncle"
        r"|aunt|auntie|cousin|nephew|niece|friend|friends|mate|baby|child|children|kids|parents|family|dog"
        r"|cat|puppy"
        r"|kitten|horse|rabbit|hamster|neighbour|neighbor|colleague|teacher))"
    ),
    "<one>": r"(?:anyone|anybody|someone|somebody|no one|nobody|everyone|everybody)",
    "<they>": r"(?:he|she|they|someone|somebody|some \w+|my \w+|the \w+|people|nobody|no one|you|that \w+)",
    "<noone>": r"(?:nobody|no one|not a soul|none of them|no body)",
    "<dark>": r"(?:bad|awful|terrible|horrible|dreadful|serious|wrong|worse)",
}


@dataclass(frozen=True, slots=True)
class Cue:
    """All expressions that tell of `emotion` with `strength`."""

    emotion: Emotion
    strength: float
    pattern: re.Pattern[str]


def compiled(listing: Listing) -> tuple[Cue, ...]:
    """One expression for every entry."""
    return tuple(
        Cue(emotion, strength, re.compile(rf"\b(?:{_expanded('|'.join(_lines(text)))})\b"))
        for emotion, strength, text in listing
    )


def words(text: str) -> frozenset[str]:
    """The words of a list."""
    return frozenset(text.split())


def _lines(text: str) -> list[str]:
    found: list[str] = []
    for line in filter(None, map(str.strip, text.splitlines())):
        if line.startswith("|"):
            found[-1] += line
        else:
            found.append(line)
    return found


def _expanded(pattern: str) -> str:
    for short, full in RECURRING.items():
        pattern = pattern.replace(short, full)
    return pattern
