"""The scoring as it should have been: any reasonable form of an answer is read, what is ambiguous is refused.

Points are the published ones (1 for right; where several may be selected 0.5 for some of the right ones and none
wrong), but nothing leaves the denominator: no answer, an unreadable one and a wrong one all earn 0.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from policies.humansense.choices import Unreadable, letters_in
from policies.humansense.items import Item, Pattern, Truth
from policies.humansense.numerals import number_in
from policies.humansense.said import answers_in


@dataclass(frozen=True, slots=True)
class Verdict:
    """What was made of one answer: its points 0..1, what it was read as (None: it could not be), and why not."""

    points: float
    given: Truth | None
    trouble: str = ""


def strict_score(item: Item, answer: str | None) -> Verdict:
    """Judge a raw answer. Raises ValueError for an item whose right answer could not be read (`truth` is None)."""
    if item.truth is None:
        raise ValueError(f"item {item.key} has no right answer: it cannot be scored")
    try:
        given = read_answer(item, answer)
    except Unreadable as trouble:
        return Verdict(0.0, None, str(trouble))
    if isinstance(item.truth, frozenset) and isinstance(given, frozenset):
        if given == item.truth:
            return Verdict(1.0, given)
        return Verdict(0.5 if given < item.truth else 0.0, given)
    return Verdict(float(given == item.truth), given)


def read_answer(item: Item, answer: str | None) -> Truth:
    """What a raw answer gives: letters, a number, or yes (True) or no. Raises Unreadable where that is not clear."""
    if not answer or not answer.strip():
        raise Unreadable("no answer")
    readings = [_read(item, text) for text in answers_in(answer)]
    if any(reading != readings[0] for reading in readings):
        raise Unreadable("two different answers are given")
    return readings[0]


def _read(item: Item, text: str) -> Truth:
    if item.pattern is Pattern.NUMERAL:
        number = number_in(text)
        if number is None or number < 0:
            raise Unreadable("no single number is given")
        return number
    if item.pattern is Pattern.JUDGMENT:
        return _yes_or_no(text)
    return letters_in(text, item.options, several=item.pattern is Pattern.SEVERAL)


_YES = r"(?:yes|yeah|yep|yup|true|correct|affirmative|indeed)"
_NO = r"(?:no|nope|nah|false|incorrect|negative)"
_EITHER = rf"(?:(?P<yes>{_YES})|(?P<no>{_NO}))"
_FIRST = re.compile(rf"^\W*{_EITHER}(?=\W|$)(?!\s+(?:or|and|\w+\s+(?:doubt|idea)))", re.IGNORECASE)
_STATED = re.compile(
    r"\b(?:answer|verdict|judge?ment|conclusion|i (?:would |'d )?(?:say|think)|it is|it's|statement is|that is|so|"
    rf"therefore)\b(?:\s+(?:is|would be|that|:|,))*\W*{_EITHER}(?=\W|$)",
    re.IGNORECASE,
)
_ALONE = re.compile(
    rf"(?:^|[.,;:!?\n(-]|\bor\b|\band\b)\s*{_EITHER}\s*(?=[.,;:!?\n)-]|$|\bor\b|\band\b)", re.IGNORECASE
)
_NOT_TRUE = re.compile(r"\b(?:not|isn't|n't)\s+(?:true|correct|the case|right)\b", re.IGNORECASE)


def _yes_or_no(text: str) -> bool:
    if re.fullmatch(r"\W*[yn]\W*", text, re.IGNORECASE):
        return text.strip(" \n.()[]\"'").lower() == "y"
    found = {
        match["yes"] is not None
        for rule in (_FIRST, _STATED, _ALONE)
        for match in rule.finditer(_NOT_TRUE.sub("false", text))
    }
    if len(found) != 1:
        raise Unreadable("neither yes nor no" if not found else "yes and no")
    return found.pop()
