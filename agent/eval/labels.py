"""Labels: what to ask about which part of a recorded session, as people write them down in a YAML file."""

from __future__ import annotations

import random
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from policies.events import Feeling
from policies.humansense.items import ItemError, Pattern, read_item

SHOW = "Which emotion should the listener show to the person now?"
SPEAK = "The recording stops at one moment. Should the listener begin to speak at this moment?"
REPLY = "What should the listener answer?"
SHOWN = (Feeling.JOY, Feeling.WARMTH, Feeling.CONCERN, Feeling.SADNESS, Feeling.SURPRISE, Feeling.CURIOSITY)
"""The feelings among which "show" asks to choose."""
_KEYS = frozenset({"session", "from", "to", "show", "speak", "reply", "instead", "ask"})


class LabelError(Exception):
    """The labels cannot be used; the text names the label and says what to do."""


@dataclass(frozen=True, slots=True)
class Label:
    """A part of a session (its name; seconds), and the questions about it as the benchmark's records hold them."""

    session: str
    begin: float
    end: float
    questions: tuple[dict[str, Any], ...]


def read_labels(path: Path) -> tuple[Label, ...]:
    """All labels of a file. Raises LabelError, OSError."""
    import yaml

    try:
        told = yaml.safe_load(path.read_text("utf-8"))
    except (yaml.YAMLError, UnicodeDecodeError) as error:
        raise LabelError(f"{path} is no YAML: {error}") from error
    if not isinstance(told, list) or not told:
        raise LabelError(f"{path} should hold a list of labels")
    return tuple(_label(place, one) for place, one in enumerate(told, 1))


def _label(place: int, told: Any) -> Label:
    def wrong(what: str) -> LabelError:
        return LabelError(f"label {place}: {what}")

    if not isinstance(told, Mapping):
        raise wrong("it should have keys such as from, to and show")
    if unknown := set(map(str, told)) - _KEYS:
        raise wrong(f"unknown: {', '.join(sorted(unknown))}; known are {', '.join(sorted(_KEYS))}")
    try:
        begin, end = float(told.get("from", 0.0)), float(told["to"])
    except (KeyError, TypeError, ValueError):
        raise wrong("'from' and 'to' are seconds in the session, and 'to' is needed") from None
    if not 0 <= begin < end:
        raise wrong("'to' should lie after 'from', and neither before the beginning")
    dice = random.Random(f"{told.get('session')}/{begin}/{end}")
    questions: list[dict[str, Any]] = []
    if "show" in told:
        if told["show"] not in list(SHOWN):
            raise wrong(f"show: one of {', '.join(SHOWN)}")
        questions.append(
            _choice("Emo_Strategy", SHOW, list(map(str, SHOWN[:])), str(told["show"]), dice, most=4)
        )
    if "speak" in told:
        if not isinstance(told["speak"], bool):
            raise wrong("speak: true or false")
        questions.append(
            {
                "task_type": "Turn_Taking",
                "question": SPEAK,
                "question_pattern": str(Pattern.JUDGMENT),
                "answer": "Yes" if told["speak"] else "No",
            }
        )
    if "reply" in told:
        others = told.get("instead")
        if not isinstance(others, list) or not 1 <= len(others) <= 4:
            raise wrong("reply: give one to four worse replies under 'instead'")
        options = [str(told["reply"]), *map(str, others)]
        questions.append(_choice("Psychological_Chat", REPLY, options, options[0], dice, most=5))
    asked = told.get("ask") or []
    questions.extend(dict(one) for one in (asked if isinstance(asked, list) else [asked]))
    if not questions:
        raise wrong("it asks nothing: give 'show', 'speak', 'reply' or 'ask'")
    for question in questions:
        try:
            item = read_item({"video_path": "x", "questions": question})
        except ItemError as error:
            raise wrong(str(error)) from error
        if item.truth is None:
            raise wrong(f"'{item.question}' has no right answer that fits")
    return Label(str(told.get("session", "")), begin, end, tuple(questions))


def _choice(
    task: str, question: str, options: list[str], right: str, dice: random.Random, most: int
) -> dict[str, Any]:
    """A question with one right option, in an order that gives nothing away."""
    others = [one for one in options if one != right]
    chosen = [right, *dice.sample(others, min(most - 1, len(others)))]
    dice.shuffle(chosen)
    letters = [chr(ord("A") + place) for place in range(len(chosen))]
    return {
        "task_type": task,
        "question": question,
        "question_pattern": str(Pattern.SINGLE),
        "options": [f"{letter}. {text}" for letter, text in zip(letters, chosen, strict=True)],
        "answer": letters[chosen.index(right)],
    }
