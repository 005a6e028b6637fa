"""What a person may be talking about, finer than an act: an exam ahead, a quarrel with a friend, a loose tooth."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from policies.companion.acts import TROUBLES, Act
from policies.companion.grammar import capitalised, flipped, words_of
from policies.companion.manner import Manner
from policies.companion.patterns import EXCLUDED_NEGATION, expanded
from policies.companion.phrases import TIMES, WEEKDAYS, words

GOOD = frozenset({Act.NEWS, Act.GOOD, Act.LIKES, Act.PROUD, Act.RELIEF, Act.LOVE})
ROUGH = (TROUBLES - {Act.IRONIC}) | {Act.CONCERN, Act.DISLIKES, Act.BORED}
EVEN = frozenset({Act.TOLD, Act.PLAN, Act.FRAGMENT, Act.UNSURE})
TELLING = GOOD | ROUGH | EVEN
"""All that tells something."""
AHEAD = frozenset({Act.TOLD, Act.PLAN, Act.FEAR, Act.FRAGMENT, Act.UNSURE, Act.TIRED})
ASKING = frozenset({Act.FACT, Act.ADVICE, Act.OPINION_ASKED, Act.TASTE_ASKED, Act.UNSURE, Act.TIME})
_LONGEST_SLOT = 5
"""Words that are taken over from the person into a slot."""
_ODD_ENDS = words(
    "and or but the a an my your to of with for in on at i you he she they we it that is was so just"
)


@dataclass(frozen=True)
class Situation:
    """`context` reads on from "the person ...". It is taken for this where the act is one of `acts`, a word of the
    turn is among `cues` (none: any) and `match` is found; what its named groups catch fills slots of `manner`
    (digits at the end of a name tell alternatives apart).

    `becomes` is the act it is taken for then.
    """

    context: str
    acts: frozenset[Act]
    cues: frozenset[str]
    match: re.Pattern[str] | None
    manner: Manner
    becomes: Act | None = None


def situation(
    context: str,
    acts: frozenset[Act],
    cues: str,
    manner: Manner,
    *,
    match: str = "",
    becomes: Act | None = None,
) -> Situation:
    """A situation from texts; `match` is written as `patterns` says."""
    pattern = re.compile(expanded(match), re.IGNORECASE) if match else None
    return Situation(context, acts, words(cues), pattern, manner, becomes)


@dataclass(frozen=True)
class Found:
    """A situation in some words, and what they put into its slots, seen from the listener's side."""

    situation: Situation
    slots: tuple[tuple[str, str], ...]


class Situations:
    """Finds the first situation that fits, by the words that hint at each."""

    def __init__(self, known: Iterable[Situation]) -> None:
        self._known = tuple(known)
        self._by_cue: dict[str, list[int]] = {}
        self._always: list[int] = []
        for at, one in enumerate(self._known):
            for cue in one.cues:
                self._by_cue.setdefault(cue, []).append(at)
            if not one.cues:
                self._always.append(at)

    def find(self, act: Act, low: Sequence[str], line: str) -> Found | None:
        """`low` are the words in lower case, `line` the same as written, in short forms."""
        hinted = set(self._always)
        for word in low:
            hinted.update(self._by_cue.get(word, ()))
            if word.endswith("'s"):
                hinted.update(self._by_cue.get(word[:-2], ()))
        for at in sorted(hinted):
            one = self._known[at]
            if act not in one.acts:
                continue
            if one.match is None:
                return Found(one, ())
            match = one.match.search(line)
            if match is not None and not _only_seems(one, act, line, match):
                return Found(one, tuple(_slots(match)))
        return None


def _only_seems(one: Situation, act: Act, line: str, match: re.Match[str]) -> bool:
    """Whether a trouble that no word of feeling has confirmed is denied."""
    if one.becomes not in TROUBLES or act not in EVEN:
        return False
    return EXCLUDED_NEGATION.search(line[: match.start()].lower()) is not None


def _slots(match: re.Match[str]) -> Iterable[tuple[str, str]]:
    for name, caught in match.groupdict().items():
        given = words_of(caught or "")
        while given and given[-1].lower() in _ODD_ENDS:
            given.pop()
        if given and len(given) <= _LONGEST_SLOT:
            kept = given[0][0].isupper() and (match.start(name) > 0 or given[0].lower() in TIMES)
            taken = flipped(" ".join(given))
            if given[0].lower() in WEEKDAYS or (kept and taken[:1].lower() == given[0][0].lower()):
                taken = capitalised(taken)
            yield name.rstrip("0123456789"), taken
