"""The fifteen tests of the benchmark, on four levels, and how the release spells them.

Which of "RR1" and "RR2" is rapport and which relation is told nowhere; the table assumes the order of the study's
text. Seven tests are spelled nowhere in what was published: their likely spellings are listed, and a reader may give
more (`spellings`).
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Test:
    """One test: its abbreviation in the study's table, its name, its level 1..4, how many questions the full release
    has, whether it needs the sound (people talk, or there is nothing but sound), and the task types that mean it."""

    __test__ = False  # for pytest: a test of the benchmark, not of ours

    short: str
    name: str
    level: int
    questions: int
    heard: bool
    spelled: tuple[str, ...]


LEVELS = {
    1: "surface perception",
    2: "complex perception",
    3: "contextual understanding",
    4: "feedback strategy",
}

TESTS = (
    Test("AR", "action recognition", 1, 300, False, ("Action_Recognition",)),
    Test("ER", "emotion recognition", 1, 300, False, ("Emotion_Recognition", "Emo_Recognition")),
    Test("GR", "gesture recognition", 1, 300, False, ("Gesture_Recognition",)),
    Test(
        "PA",
        "person appearance",
        1,
        300,
        False,
        ("Person_Appearance", "Appearance_Recognition", "Person_Appearance_Recognition"),
    ),
    Test(
        "AC",
        "abnormal classification",
        2,
        100,
        False,
        ("Abnormal_Recognition", "Abnormal_Classification"),
    ),
    Test("CM", "complex motion", 2, 281, False, ("Complex_Motion", "Complex_Motion_Recognition")),
    Test("HC", "human counting", 2, 360, False, ("Human_Counting", "People_Counting", "Person_Counting")),
    Test(
        "TR",
        "talking person recognition",
        2,
        300,
        True,
        ("Talkingperson_Recognition", "Talking_Person_Recognition"),
    ),
    Test("FR1", "familiarity recognition", 3, 200, True, ("Familiarity_Recognition",)),
    Test("FR2", "fraud recognition", 3, 300, True, ("Fraud_Recognition",)),
    Test("LD", "lie detection", 3, 200, True, ("Lie_Detection", "Lie_Recognition")),
    Test("RR1", "rapport recognition", 3, 150, True, ("Rapport_Recognition",)),
    Test("RR2", "relation recognition", 3, 200, True, ("Relation_Recognition", "Relationship_Recognition")),
    Test("ES", "emotion strategy", 4, 300, True, ("Emo_Strategy", "Emotion_Strategy")),
    Test("PC", "psychological chat", 4, 291, True, ("Psychological_Chat",)),
)

BY_SHORT = {test.short: test for test in TESTS}
COMPLETE = sum(test.questions for test in TESTS)
"""Questions of the complete release: 3882."""
SOCIAL = frozenset(
    {
        "Rapport_Recognition",
        "Emo_Strategy",
        "Talkingperson_Recognition",
        "Familiarity_Recognition",
        "Relation_Recognition",
        "Psychological_Chat",
        "Fraud_Recognition",
    }
)
"""The task types for which the study used sound, recognised text and its training-free reasoning prompt."""


def _key(task_type: str) -> str:
    return "".join(sign for sign in task_type.lower() if sign.isalnum())


_BY_SPELLING = {_key(spelled): test for test in TESTS for spelled in (*test.spelled, test.name, test.short)}


def test_of(task_type: str, spellings: Mapping[str, str] | None = None) -> Test | None:
    """The test that a task type means, whatever its case, spaces or underscores; None for an unknown one.

    `spellings` maps further task types to abbreviations, before the table is asked. Raises ValueError for an
    abbreviation that names no test.
    """
    for spelled, short in (spellings or {}).items():
        if short not in BY_SHORT:
            raise ValueError(
                f"'{short}' (for task type '{spelled}') is no test; known are {', '.join(BY_SHORT)}"
            )
        if _key(spelled) == _key(task_type):
            return BY_SHORT[short]
    return _BY_SPELLING.get(_key(task_type))


test_of.__test__ = False  # type: ignore[attr-defined]  # for pytest, as above
