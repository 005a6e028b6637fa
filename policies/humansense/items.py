"""The benchmark's questions: the record format of the release, and reading it whatever odd things it holds.

A record is {"video_path": …, "questions": {"task_type", "question", "question_pattern", "options", "answer", …}};
`questions` is one dictionary. Reading is tolerant: what can be asked is kept, what is odd about it is noted.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from hashlib import sha256
from math import isfinite
from typing import Any

from policies.humansense.levels import Test, test_of

Record = Mapping[str, Any]


class Pattern(StrEnum):
    """The four kinds of question, as the release spells them."""

    SINGLE = "Multiple-choice question (select one answer choice)"
    SEVERAL = "Multiple-choice question (select one or more answer choices)"
    NUMERAL = "Question and answer (Arabic numerals)"
    JUDGMENT = "Judgment question (Yes or No)"


Truth = frozenset[str] | int | bool
"""The right answer: letters, a number, or yes (True) or no."""


class ItemError(Exception):
    """A record from which no question can be made; the text says why."""


@dataclass(frozen=True, slots=True)
class Item:
    """One question.

    `key` names it for good: a hash of all that makes up the question, the same on every machine and in any order of
    the list. `media` is the path as written in the release. `test` is None for an unknown `task_type`. `options` are
    (letter, text) pairs. `truth` is None where the release's answer cannot be read (the question can be asked, but
    not scored strictly). `frames` and `fps` are those of the video as the release states them (0: it does not).
    `asr` is the recognised text that came with it. `oddities` tells what is unusual about the record.
    """

    key: str
    media: str
    task_type: str
    test: Test | None
    question: str
    pattern: Pattern
    options: tuple[tuple[str, str], ...]
    truth: Truth | None
    frames: int
    fps: float
    asr: str
    oddities: tuple[str, ...]
    record: Record

    @property
    def short(self) -> str:
        """The test's abbreviation, or the task type where the test is unknown."""
        return self.test.short if self.test else self.task_type


_OPTION = re.compile(r"^\s*\(?([A-Za-z])\s*[.):：．、]\s*(.*)$", re.DOTALL)


def read_item(record: Any, spellings: Mapping[str, str] | None = None) -> Item:
    """The question in a record of the release. Raises ItemError where there is none to ask.

    `spellings` maps task types to the tests' abbreviations, see `levels.test_of`.
    """
    if not isinstance(record, Mapping):
        raise ItemError("the record is no object")
    asked = record.get("questions")
    if not isinstance(asked, Mapping):
        raise ItemError("'questions' is no object")
    oddities: list[str] = []
    media = record.get("video_path") or record.get("audio_path")
    if not isinstance(media, str):
        raise ItemError("'video_path' is missing")
    question = asked.get("question")
    if not isinstance(question, str) or not question.strip():
        raise ItemError("'question' is missing")
    task_type = str(asked.get("task_type") or "unknown")
    test = test_of(task_type, spellings)
    if test is None:
        oddities.append(f"unknown task type '{task_type}'")
    options = _options(asked.get("options"), oddities)
    pattern = _pattern(asked, options, oddities)
    truth = _truth(asked.get("answer"), pattern, options)
    if truth is None:
        oddities.append(f"the answer {asked.get('answer')!r} does not fit the question")
    return Item(
        _key(media, question, options, asked.get("answer")),
        media,
        task_type,
        test,
        question.strip(),
        pattern,
        options,
        truth,
        int(_number(asked.get("full_frame_number"))),
        _number(asked.get("fps")),
        str(asked.get("asr_en") or ""),
        tuple(oddities),
        record,
    )


def _options(given: Any, oddities: list[str]) -> tuple[tuple[str, str], ...]:
    """(letter, text) of each option; an option without its letter gets the one of its place."""
    if given is None or given == "":
        return ()
    if isinstance(given, Mapping):
        given = [f"{letter}. {text}" for letter, text in given.items()]
    if isinstance(given, str):
        given = [line for line in given.splitlines() if line.strip()]
    if not isinstance(given, list):
        oddities.append("the options are no list")
        return ()
    options: list[tuple[str, str]] = []
    for place, option in enumerate(given):
        expected = chr(ord("A") + place)
        found = _OPTION.match(str(option))
        if found and found[1].upper() == expected:
            text = found[2]
        else:
            oddities.append(f"option {place + 1} does not begin with '{expected}.'")
            text = str(option)
        options.append((expected, text.strip()))
    texts = [text.casefold() for _, text in options]
    if len(set(texts)) < len(texts):
        oddities.append("two options are the same")
    return tuple(options)


def _pattern(asked: Mapping[str, Any], options: tuple[tuple[str, str], ...], oddities: list[str]) -> Pattern:
    """The kind of question; one that is not spelled as it should be is made out from the rest."""
    said = str(asked.get("question_pattern") or "")
    try:
        pattern = Pattern(said)
    except ValueError:
        oddities.append(f"unknown question pattern '{said}'")
        low, answer = said.lower(), str(asked.get("answer") or "")
        if options:
            several = "more" in low or len(re.findall(r"\b[A-Z]\b", answer)) > 1
            pattern = Pattern.SEVERAL if several else Pattern.SINGLE
        elif answer.strip().lower().rstrip(".") in ("yes", "no"):
            pattern = Pattern.JUDGMENT
        else:
            pattern = Pattern.NUMERAL
    if pattern in (Pattern.SINGLE, Pattern.SEVERAL):
        if not options:
            raise ItemError("a choice without options")
        usual = range(2, 6) if pattern is Pattern.SINGLE else range(4, 5)
        if len(options) not in usual:
            oddities.append(f"{len(options)} options")
    return pattern


def _truth(answer: Any, pattern: Pattern, options: tuple[tuple[str, str], ...]) -> Truth | None:
    if isinstance(answer, list):
        answer = ",".join(map(str, answer))
    said = str(answer if answer is not None else "").strip()
    if pattern is Pattern.NUMERAL:
        return int(said.rstrip(".")) if said.rstrip(".").isdecimal() else None
    if pattern is Pattern.JUDGMENT:
        return {"yes": True, "true": True, "no": False, "false": False}.get(said.lower().rstrip("."))
    letters = {letter for letter, _ in options}
    for letter, text in options:
        if said.casefold() == text.casefold():
            return frozenset({letter})
    if named := re.findall(r"\b([A-Z])[.):]", said.upper()):
        said = "".join(named)
    chosen = frozenset(sign for sign in said.upper() if sign.isalpha())
    if not chosen <= letters or not chosen or (pattern is Pattern.SINGLE and len(chosen) > 1):
        return None
    return chosen


def _number(value: Any) -> float:
    try:
        number = float(value or 0)
    except (TypeError, ValueError):
        return 0.0
    return number if isfinite(number) and number > 0 else 0.0


def _key(media: str, question: str, options: tuple[tuple[str, str], ...], answer: Any) -> str:
    whole = "\x1f".join((media, question, *(text for _, text in options), str(answer)))
    return sha256(whole.encode("utf-8", "surrogatepass")).hexdigest()[:16]
