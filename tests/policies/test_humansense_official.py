"""The official score is that of the published program, with its faults."""

from __future__ import annotations

from typing import Any

import pytest

from policies.humansense import official_score
from policies.humansense.items import Pattern

EMOTIONS = ("A. sad", "B. happy", "C. angry", "D. calm", "E. bored")


def _record(pattern: str, right: Any, options: Any = EMOTIONS, task: str = "Emo_Strategy") -> dict[str, Any]:
    asked = {"task_type": task, "question": "?", "question_pattern": str(pattern), "answer": right}
    return {"video_path": "a.mp4", "questions": asked | ({"options": list(options)} if options else {})}


PLAIN = [
    # only the first character counts
    (Pattern.SINGLE, "B", "B", (1, 1)),
    (Pattern.SINGLE, "B", "b. whatever", (1, 1)),
    (Pattern.SINGLE, "B", "The answer is B", (1, 0)),
    (Pattern.SINGLE, "B", "(B)", (1, 0)),
    (Pattern.SINGLE, "A", "A man smiles, so B", (1, 1)),
    (Pattern.SINGLE, "B", "", (0, 0)),
    (Pattern.SINGLE, "B", None, (0, 0)),
    (Pattern.SINGLE, "", "B", "IndexError"),
    (Pattern.NUMERAL, "4", "4 people", (1, 1)),
    (Pattern.NUMERAL, "10", "10", (1, 0)),
    (Pattern.NUMERAL, "4", "four", (1, 0)),
    # "select one or more": commas leave the response, spaces and the commas of the right answer stay
    (Pattern.SEVERAL, "AC", "A,C", (1, 1)),
    (Pattern.SEVERAL, "AC", "A", (1, 0.5)),
    (Pattern.SEVERAL, "AC", "A, C", (1, 0)),
    (Pattern.SEVERAL, "A, C", "A, C", (1, 0.5)),
    (Pattern.SEVERAL, "AC", "AB", (1, 0)),
    (Pattern.SEVERAL, "AC", ".,", (0, 0)),
    (Pattern.JUDGMENT, "Yes", "yes.", (1, 1)),
    (Pattern.JUDGMENT, "Yes", "yes, he is", (1, 0)),
    (Pattern.JUDGMENT, "Yes", " . ", (0, 0)),
    ("another pattern", "B", "B", (0, 0)),
]

REASONING = [
    (Pattern.SINGLE, "B", "<think>A</think><answer>B</answer>", (1, 1)),
    (Pattern.SINGLE, "B", "<answer>B. happy</answer>", (1, 1)),
    (Pattern.SINGLE, "B", "<answer>happy</answer>", (1, 1)),
    (Pattern.SINGLE, "B", "<answer>A. happy</answer>", (1, 1)),  # the wrong letter with the right text
    (Pattern.SINGLE, "B", "<answer>(B)</answer>", (1, 0)),
    (Pattern.SINGLE, "B", "<answer>B)</answer>", (1, 0)),
    (Pattern.SINGLE, "B", "<answer>Option B</answer>", (1, 0)),
    (Pattern.SINGLE, "E", "<answer>E</answer>", (1, 0)),  # "e" is not among its letters
    (Pattern.SINGLE, "E", "<answer>E. bored</answer>", (1, 0)),
    (Pattern.SINGLE, "E", "<answer>bored</answer>", (1, 1)),
    (Pattern.SINGLE, "B", "<answer>A</answer><answer>B</answer>", (1, 0)),  # the first tag
    (Pattern.SINGLE, "B", "<answer></answer>", (1, 0)),
    (Pattern.SINGLE, "B", "B is right", (1, 1)),  # no tag: the first character
    (Pattern.SINGLE, "B", "<think>B", (1, 0)),
    (Pattern.SINGLE, "F", "<answer>F</answer>", "UnboundLocalError"),
    (Pattern.NUMERAL, "4", "<answer>4</answer>", (1, 1)),
    (Pattern.NUMERAL, "10", "<answer>10</answer>", (1, 0)),
    (Pattern.NUMERAL, "4", "<answer>four</answer>", "ValueError"),
    (Pattern.NUMERAL, "4", "<answer></answer>", "IndexError"),
    (Pattern.NUMERAL, "4", "I see 4", "ValueError"),
    (Pattern.SEVERAL, "A, C", "<answer>C, A</answer>", (1, 1)),
    (Pattern.SEVERAL, "AC", "<answer></answer>", (1, 0.5)),
    (Pattern.SEVERAL, "AC", "A\nC", (1, 1)),
    (Pattern.SEVERAL, "AC", "<answer>A\nC</answer>", (1, 0)),
    (Pattern.JUDGMENT, "Yes", "<answer>Yes</answer>", (1, 0)),  # compared with its tags
    (Pattern.JUDGMENT, "Yes", "Yes", (0, 0)),
]


@pytest.mark.parametrize(("pattern", "right", "answer", "points"), PLAIN)
def test_plain(pattern: str, right: str, answer: str | None, points: Any) -> None:
    assert official_score(_record(pattern, right), answer, "plain") == points


@pytest.mark.parametrize(("pattern", "right", "answer", "points"), REASONING)
def test_reasoning(pattern: str, right: str, answer: str | None, points: Any) -> None:
    assert official_score(_record(pattern, right), answer, "reasoning") == points


def test_abnormal_recognition_is_left_out_by_one_program_only() -> None:
    record = _record(Pattern.SINGLE, "B", task="Abnormal_Recognition")
    assert official_score(record, "B", "plain") == (0, 0)
    assert official_score(record, "B", "reasoning") == (1, 1)


@pytest.mark.parametrize(
    ("record", "error"),
    [
        ({}, "KeyError"),
        ([], "TypeError"),
        ({"questions": [{}]}, "TypeError"),
        (_record(Pattern.SINGLE, "B", options=None), "KeyError"),
        (_record(Pattern.SINGLE, "B", options=("A sad", "B happy")), "IndexError"),
        (_record(Pattern.SINGLE, "C", options=EMOTIONS[:2]), "IndexError"),
        (_record(Pattern.SINGLE, 2), "TypeError"),
        (_record(Pattern.SINGLE, "A", options=(1, 2)), "AttributeError"),
    ],
)
def test_where_the_program_stops_the_error_is_told(record: Any, error: str) -> None:
    assert official_score(record, "<answer>B</answer>", "reasoning") == error


def test_an_unknown_form_is_refused() -> None:
    with pytest.raises(ValueError, match="plain and reasoning"):
        official_score(_record(Pattern.SINGLE, "B"), "B", "tagged")  # type: ignore[arg-type]
