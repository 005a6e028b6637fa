"""Small sums said in words or figures: "what's seventeen times six", "15 percent of 80", "half of nine"."""

from __future__ import annotations

import re

_ONES = {
    word: number
    for number, word in enumerate(
        [
            "zero",
            "one",
            "two",
            "three",
            "four",
            "five",
            "six",
            "seven",
            "eight",
            "nine",
            "ten",
            "eleven",
            "twelve",
            "thirteen",
            "fourteen",
            "fifteen",
            "sixteen",
            "seventeen",
            "eighteen",
            "nineteen",
        ]
    )
}
_TENS = {
    word: 10 * number
    for number, word in enumerate(
        ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"], start=2
    )
}
_SCALES = {"hundred": 100, "thousand": 1000, "million": 1_000_000}
_OPERATIONS = {
    "plus": "+", "and": "+", "minus": "-", "less": "-", "take away": "-", "times": "*", "multiplied by": "*",
    "x": "*", "divided by": "/", "over": "/", "percent of": "%", "per cent of": "%",
}  # fmt: skip
_SIGNS = {
    "+": " plus ",
    "*": " times ",
    "×": " times ",
    "/": " divided by ",
    "÷": " divided by ",
    "%": " percent ",
}
_SPOKEN = {"+": "plus", "-": "minus", "*": "times", "/": "divided by", "%": "percent of"}
_SHARES = {"half": 2, "third": 3, "quarter": 4, "double": 0.5, "twice": 0.5}
_NUMBER = "|".join((*_ONES, *_TENS, *_SCALES))
_NUMBERS = rf"(?:\d+(?:\.\d+)?|(?:{_NUMBER})(?:(?: and|-)? ?(?:{_NUMBER}))*)"
_SUM = re.compile(rf"(?<![\w.])({_NUMBERS}) ({'|'.join(_OPERATIONS)}) ({_NUMBERS})(?![\w.])")
_SHARE = re.compile(rf"\b(?:a )?({'|'.join(_SHARES)}) (?:of )?({_NUMBERS})\b")
_ROOT = re.compile(rf"\bsquare root of ({_NUMBERS})\b")
_LARGEST = 1e12


def worked_out(text: str) -> str:
    """The sum in these words with its result, as a sentence without its full stop, or ""."""
    low = text.lower().replace(",", "")
    for sign, word in _SIGNS.items():
        low = low.replace(sign, word)
    low = " ".join(re.sub(r"(?<=\d) ?- ?(?=\d)", " minus ", low).split())
    root = _ROOT.search(low)
    if root is not None:
        return _said(f"The square root of {_shown(_number(root[1]))}", _number(root[1]) ** 0.5)
    share = _SHARE.search(low)
    if share is not None:
        return _said(
            f"{share[1].capitalize()} of {_shown(_number(share[2]))}", _number(share[2]) / _SHARES[share[1]]
        )
    found = _SUM.search(low)
    if found is None:
        return ""
    left, sign, right = _number(found[1]), _OPERATIONS[found[2]], _number(found[3])
    if sign == "/" and right == 0:
        return "Nothing can be divided by zero"
    result = {
        "+": left + right,
        "-": left - right,
        "*": left * right,
        "/": left / right if right else 0.0,
        "%": left * right / 100,
    }[sign]
    return _said(f"{_shown(left)} {_SPOKEN[sign]} {_shown(right)}", result)


def _said(question: str, result: float) -> str:
    if abs(result) > _LARGEST:
        return ""
    rounded = round(result, 2)
    return f"{question} is {'' if rounded == result else 'about '}{_shown(rounded)}"


def _shown(number: float) -> str:
    return str(int(number)) if number == int(number) else f"{number:g}"


def _number(text: str) -> float:
    """A number in words or figures, as `_NUMBERS` finds it."""
    if text[0].isdigit():
        return float(text)
    total, current = 0, 0
    for word in text.replace("-", " ").split():
        if word in _SCALES:
            current = max(current, 1) * _SCALES[word]
            if word != "hundred":
                total, current = total + current, 0
        else:
            current += _ONES.get(word, 0) + _TENS.get(word, 0)
    return float(total + current)
