"""The whole number that an answer gives, in digits or in words; None where there is none, or more than one."""

from __future__ import annotations

import re

_SMALL = (
    "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve",
    "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen",
)  # fmt: skip
_TENS = {
    "twenty": 20, "thirty": 30, "forty": 40, "fifty": 50, "sixty": 60, "seventy": 70, "eighty": 80, "ninety": 90,
}  # fmt: skip
_WORDS = {word: value for value, word in enumerate(_SMALL)} | _TENS | {"dozen": 12}
_NOBODY = re.compile(r"\b(?:nobody|none|no ?one|no (?:people|persons?|human|humans|man|woman))\b")
_NUMBER = re.compile(
    r"(?<![\w.-])(?P<minus>-\s*)?(?P<digits>\d+(?:,\d{3})*(?:\.\d+)?)(?P<ordinal>st|nd|rd|th)?(?!\w)"
    r"|\b(?P<tens>" + "|".join(_TENS) + r")-(?P<ones>" + "|".join(_SMALL[1:10]) + r")\b"
    r"|\b(?P<word>" + "|".join(sorted(_WORDS, key=len, reverse=True)) + r")\b"
)
_PRONOUN = re.compile(
    r"\b(?:the|this|that|which|each|every|any|another|some|last|first|other|no) one\b|\bone of\b"
)
_NAMED = re.compile(
    r"\b(?:person|people|man|woman|speaker|frame|figure|option|number|no\.|nr\.?|#) ?#?\d+\b(?! people)"
)
_OPEN = re.compile(
    r"\b(?:at least|at most|more than|less than|fewer than|over|under|up to|or more|or fewer|or less|minimum|maximum|"
    r"or so)\b|\d\s*\+|[<>≥≤]"
)
_RANGE = re.compile(r"\d+\s*(?:-|to|or|/|~)\s*\d+|\bbetween\b|\bor\b|\beither\b")
_STATED = re.compile(
    r"(?:\b(?:answer|total(?: number| of)?|count|number|result|altogether|in all|in total)\b"
    r"(?: of (?:people|persons|humans|individuals))?[^.\n\d]{0,40}?"
    r"(?:\bis\b|\bare\b|\bwas\b|:|=|\bof\b|\bequals\b)\s*)"
)
_TOTAL_BEHIND = re.compile(r"[^.\n,;]{0,30}\b(?:in total|altogether|in all|overall|total)\b")
_SUM = re.compile(r"=\s*")


def number_in(text: str) -> int | None:
    """The number that `text` (see `said.answers_in`) gives as its answer."""
    low = text.casefold().strip()
    stated = list(_STATED.finditer(low))
    if stated and (found := _number(low[stated[-1].end() :], only_first=True)) is not None:
        return found
    if (equals := list(_SUM.finditer(low))) and (
        found := _number(low[equals[-1].end() :], only_first=True)
    ) is not None:
        return found
    totals = {value for value, end in _numbers(low) if _TOTAL_BEHIND.match(low, end)}
    if len(totals) == 1:
        return totals.pop()
    counted = re.split(r"[:(]", low, maxsplit=1)[0]
    head = _number(counted, only_first=False)
    return head if head is not None else _number(low, only_first=False)


def _number(text: str, *, only_first: bool) -> int | None:
    if only_first:
        text = re.split(r"[\n;]|\.(?:\s|$)|,\s", text, maxsplit=1)[0]
    if _OPEN.search(text) or _RANGE.search(text):
        return None
    values = [value for value, _ in _numbers(_PRONOUN.sub(" ", _NAMED.sub(" ", text)))]
    if values and (only_first or len(set(values)) == 1):
        return values[0]
    return 0 if not values and _NOBODY.search(text) else None


def _numbers(text: str) -> list[tuple[int, int]]:
    """(value, where it ends) of each whole number; a fraction or a negative one counts as -1, which nothing equals."""
    found = []
    for match in _NUMBER.finditer(text):
        if match["ordinal"]:
            continue
        if match["digits"]:
            value = float(match["digits"].replace(",", ""))
            whole = value.is_integer() and not match["minus"] and not text[match.end() :].startswith("%")
            found.append((int(value) if whole else -1, match.end()))
        elif match["tens"]:
            found.append((_TENS[match["tens"]] + _WORDS[match["ones"]], match.end()))
        else:
            found.append((_WORDS[match["word"]], match.end()))
    return found
