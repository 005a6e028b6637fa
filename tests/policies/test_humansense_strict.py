"""The strict score reads an answer as a fair person would, and refuses what is ambiguous."""

from __future__ import annotations

import pytest
from humansense_answers import GROUPS

from policies.humansense import strict_score
from policies.humansense.choices import Unreadable
from policies.humansense.items import Item, Pattern, read_item
from policies.humansense.strict import read_answer


def _item(kind: str, answer: str | None = None) -> Item:
    head, _, options = kind.partition(": ")
    patterns = {
        "one of": Pattern.SINGLE, "several of": Pattern.SEVERAL, "number": Pattern.NUMERAL,
        "yes or no": Pattern.JUDGMENT,
    }  # fmt: skip
    pattern = patterns[head]
    usual = {Pattern.NUMERAL: "4", Pattern.JUDGMENT: "Yes"}.get(pattern, "A")
    texts = options.split("; ") if options else []
    return read_item(
        {
            "video_path": "clip.mp4",
            "questions": {
                "task_type": "Emotion_Recognition",
                "question": "What is seen?",
                "question_pattern": str(pattern),
                "options": [f"{chr(65 + place)}. {text}" for place, text in enumerate(texts)],
                "answer": answer or usual,
            },
        }
    )


def _rows() -> list[tuple[str, str, str]]:
    rows = []
    for kind, table in GROUPS:
        for line in filter(None, table.split("\n")):
            answer, _, reading = line.rpartition(" => ")
            rows.append((kind, answer.replace("\\n", "\n"), reading))
    return rows


ROWS = _rows()


def test_there_are_three_hundred_answers() -> None:
    assert len(ROWS) >= 300
    assert len({(kind, answer) for kind, answer, _ in ROWS}) == len(ROWS), "each answer stands there once"


@pytest.mark.parametrize(("kind", "answer", "reading"), ROWS)
def test_answer_is_read_as_a_fair_reader_would(kind: str, answer: str, reading: str) -> None:
    try:
        given = read_answer(_item(kind), answer)
    except Unreadable:
        given = "-"
    if isinstance(given, frozenset):
        given = " ".join(sorted(given))
    elif isinstance(given, bool):
        given = "yes" if given else "no"
    assert str(given) == reading


@pytest.mark.parametrize(
    ("kind", "right", "answer", "points"),
    [
        ("one of: sad; happy", "B", "The answer is B", 1.0),
        ("one of: sad; happy", "B", "(B)", 1.0),
        ("one of: sad; happy", "B", "A. happy", 0.0),
        ("one of: sad; happy", "B", "", 0.0),
        ("one of: a; b; c; d; e", "E", "<answer>E. e</answer>", 1.0),
        ("several of: p; q; r; s", "A, C", "C A", 1.0),
        ("several of: p; q; r; s", "AC", "A", 0.5),
        ("several of: p; q; r; s", "AC", "A, B", 0.0),
        ("several of: p; q; r; s", "AC", "", 0.0),
        ("number", "10", "10", 1.0),
        ("number", "10", "1", 0.0),
        ("yes or no", "No", "No, she is not.", 1.0),
    ],
)
def test_points(kind: str, right: str, answer: str, points: float) -> None:
    assert strict_score(_item(kind, right), answer).points == points


def test_a_refused_answer_says_why() -> None:
    assert "more than one" in strict_score(_item("one of: sad; happy"), "A, B").trouble


def test_an_item_without_a_right_answer_cannot_be_scored() -> None:
    with pytest.raises(ValueError, match="cannot be scored"):
        strict_score(_item("number", "many"), "4")


@pytest.mark.parametrize("rambling", ["<think>", "the answer is ", "B, ", "(", "\\boxed{", "no ", "10 "])
def test_endless_rambling_is_judged_soon(rambling: str) -> None:
    for kind in ("one of: sad; happy", "several of: p; q; r; s", "number", "yes or no"):
        strict_score(_item(kind), rambling * 10_000)
    assert (
        strict_score(_item("one of: sad; happy", "B"), "He smiles. " * 5_000 + "The answer is B.").points == 1
    )
