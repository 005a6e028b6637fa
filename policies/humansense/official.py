"""The published scoring, item by item, with its faults: so that scores can be compared with the published ones.

The study's two programs, one for plain answers and one for answers with reasoning tags, are followed in what they
count, what they take for right, and where they stop with an error; a run of theirs ends there, ours goes on and tells
the error. Known faults, all kept:

- plain: only the first character counts, so "The answer is A" is wrong and the number 10 can never be right; in
  "select one or more" commas are taken off the response but not spaces; abnormal recognition is left out; an empty
  response leaves the denominator.
- reasoning: of an answer tag the first is taken; without one the first character. A right "E" is wrong (its letters
  end at d), a wrong letter with the right text is right, "(B)" is wrong; an option without a dot is an IndexError, a
  number that is none a ValueError; an empty tag earns half a point where several may be selected.

One fault cannot belong to a single item: for an answer letter behind "e" the program takes the option of whatever
item it scored before. Here that is the UnboundLocalError that it is when there was none.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping
from typing import Any, Literal

from policies.humansense.items import Pattern

Form = Literal["plain", "reasoning"]
Points = tuple[int, float]
"""How much an item adds to the number of questions (0 or 1), and to the right ones (0, 0.5 or 1)."""

NOT_COUNTED: Points = (0, 0)
LEFT_OUT = "Abnormal_Recognition"
"""The task type that the plain program skips."""
_PLACES = {"a": 0, "b": 1, "c": 2, "d": 3, "e": 4}
_FAILURES = (ArithmeticError, AttributeError, LookupError, NameError, TypeError, ValueError)
_TAGGED = re.compile(r"<answer>(.*?)</answer>", re.DOTALL)


def official_score(record: Any, answer: Any, form: Form) -> Points | str:
    """What the published program makes of one record of the release and a model's raw `answer` to it.

    `form` is "plain" or "reasoning", for the program meant. Gives (total, correct), (0, 0) for an item that is not
    counted, or the name of the error with which the program stops. Raises ValueError for any other form.
    """
    if form not in ("plain", "reasoning"):
        raise ValueError(f"there is no form '{form}' of scoring; known are plain and reasoning")
    try:
        return _plain(record, answer) if form == "plain" else _reasoning(record, answer)
    except _FAILURES as error:
        return type(error).__name__


def _plain(record: Any, answer: Any) -> Points:
    question = record["questions"]
    if question["task_type"] == LEFT_OUT:
        return NOT_COUNTED
    pattern = question["question_pattern"]
    if not answer:
        return NOT_COUNTED
    if pattern == Pattern.SINGLE:
        right, given = question["answer"][0], answer[0]
        return (1, _point(right.lower() == given.lower())) if given else NOT_COUNTED
    if pattern == Pattern.NUMERAL:
        right, given = question["answer"], answer[0]
        return (1, _point(_same_number(right, given))) if given else NOT_COUNTED
    if pattern == Pattern.JUDGMENT:
        return _judgment(question, answer)
    if pattern == Pattern.SEVERAL:
        right = question["answer"].lower()
        given = _without(answer, ".", ",").lower()
        return (1, _several(given, right)) if given else NOT_COUNTED
    return NOT_COUNTED


def _reasoning(record: Any, answer: Any) -> Points:
    question = record["questions"]
    _ = question["task_type"]  # looked up for every item: a record without one stops the program
    pattern = question["question_pattern"]
    if not answer:
        return NOT_COUNTED
    right = question["answer"]
    tagged = _TAGGED.search(answer)
    given = tagged[1].strip() if tagged else answer
    if pattern == Pattern.SINGLE:
        option = _right_option(question)
        return 1, _single(right, given if tagged else given[0], option)
    if pattern == Pattern.NUMERAL:
        first = given[0]
        return 1, _point(int(right) == int(first))
    if pattern == Pattern.JUDGMENT:
        return _judgment(question, answer) if tagged else NOT_COUNTED
    if pattern == Pattern.SEVERAL:
        right = _without(right, ".", ",", "，", " ").lower()
        given = _without(given, ".", ",", "，", " ", *(() if tagged else ("\n",))).lower()
        return 1, _several(given, right)
    return NOT_COUNTED


def _right_option(question: Mapping[str, Any]) -> Any:
    options = question["options"]
    place = _PLACES.get(question["answer"][0].lower())
    if place is None:
        raise UnboundLocalError("no option belongs to this letter")
    return options[place]


def _single(right: Any, given: str, option: Any) -> float:
    letter = right[0].strip().lower()
    text = option.split(".", 1)[1].strip().lower()
    given = given.strip().lower()
    if given in ("a", "b", "c", "d"):
        return _point(letter == given)
    if given.startswith(("a.", "b.", "c.", "d.")):
        chosen, said = given.split(".", 1)
        return _point(chosen == letter or _bare(said.strip()) == _bare(text))
    return _point(_bare(given) == _bare(text))


def _judgment(question: Mapping[str, Any], answer: Any) -> Points:
    right = question["answer"]
    given = _without(answer, ".", " ")
    return (1, _point(right.lower() == given.lower())) if given else NOT_COUNTED


def _several(given: Collection[str], right: Collection[str]) -> float:
    if any(letter not in right for letter in given):
        return 0
    return 1 if all(letter in given for letter in right) else 0.5


def _same_number(right: Any, given: Any) -> bool:
    try:
        return int(right) == int(given)
    except _FAILURES:
        return False


def _bare(text: Any) -> Any:
    return _without(text, ".", ",", "，")


def _without(text: Any, *signs: str) -> Any:
    for sign in signs:
        text = text.replace(sign, "")
    return text


def _point(right: bool) -> int:
    return 1 if right else 0
