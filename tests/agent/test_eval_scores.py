"""Scores and reports follow from the raw answers alone."""

from __future__ import annotations

import json
import re
from html.parser import HTMLParser
from pathlib import Path

import numpy as np
import pytest
from eval_help import record, write_release

from agent.eval.clip import Clip
from agent.eval.humansense import write_reports
from agent.eval.journal import Answered
from agent.eval.release import Release, read_release
from agent.eval.report import compared, terminal
from agent.eval.scores import Marked, mark, score, worst
from agent.eval.statistics import compare, grouped_interval, interval

ABOUT = {"model": "m<i>", "setting": "audio", "reasoning": True, "seed": 0, "questions": []}


def _answered(key: str, answer: str | None) -> Answered:
    return Answered(key, "", "p", "m", answer, "" if answer is not None else "gone", 0.5, 0.1, 90, 10, "")


@pytest.fixture
def release(tmp_path: Path) -> Release:
    kinds = ["Emo_Strategy", "Emo_Strategy", "Emo_Strategy", "Fraud_Recognition", "Juggling", "Emo_Strategy"]
    records = [record(n, task_type=kind) for n, kind in enumerate(kinds)]
    records[5]["questions"]["answer"] = "unreadable"
    return read_release(write_release(tmp_path / "release", records))


def _marked(release: Release, answers: list[str | None]) -> list[Marked]:
    keys = [entry.item.key for entry in release.entries]
    return mark(release.entries, {key: _answered(key, one) for key, one in zip(keys, answers, strict=False)})


def test_micro_macro_levels_and_both_ways_of_scoring(release: Release) -> None:
    answers = ["<answer>B</answer>", "<answer>(B)</answer>", None, "<answer>A. happy</answer>", "B", "B"]
    scores = score(_marked(release, answers), 7)
    assert (scores.unscored, scores.unasked) == (1, 1)
    assert scores.all.strict.mean == pytest.approx(3 / 5)
    assert scores.all.macro is not None
    assert scores.all.macro.mean == pytest.approx((2 / 3 + 0 + 1) / 3)
    assert scores.tests["ES"].strict.mean == pytest.approx(2 / 3)
    assert scores.levels["L4"].questions == 3
    assert (scores.all.answered, scores.all.parsed) == (0.8, 0.6)
    official = scores.tests["ES"].reasoning
    assert (official.counted, official.points) == (2, 1), (
        "the missing answer leaves the denominator, (B) is wrong"
    )
    assert scores.tests["FR2"].reasoning.points == 1, "the wrong letter with the right text counts as right"
    assert scores.all.tokens == 100


def test_where_the_published_program_stops_is_counted(release: Release) -> None:
    answers = ["", *["<answer>B</answer>"] * 5]
    scores = score(_marked(release, answers), 6)
    assert scores.all.reasoning.errors == 0
    broken = [one for one in _marked(release, answers) if one.entry.item.truth is None]
    assert broken[0].reasoning == "UnboundLocalError"


def test_the_terminal_table_names_tests_and_published_scores(release: Release) -> None:
    text = terminal(ABOUT, score(_marked(release, ["B"] * 6), 6))
    assert re.search(r"ES\s+emotion strategy\s+3\s+100\.0\s+100–100", text)
    assert "60.7" in text
    assert "1 questions have no right answer" in text
    assert "Juggling" in text


class _Checked(HTMLParser):
    """Whether every tag is closed, and what is fetched from elsewhere."""

    def __init__(self) -> None:
        super().__init__()
        self.open: list[str] = []
        self.fetched: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag not in {"meta", "img", "br", "line", "rect", "input"}:
            self.open.append(tag)
        self.fetched += [value or "" for name, value in attrs if name in {"src", "href"}]

    def handle_endtag(self, tag: str) -> None:
        if tag not in {"line", "rect"}:
            assert self.open.pop() == tag


def test_the_page_needs_nothing_else_and_shows_the_wrong_answers(release: Release, tmp_path: Path) -> None:
    answers = ["<think>Emotion: <b>grief</b></think><answer>A</answer>", None, "?", "B", "B", "B"]
    marked = _marked(release, answers)
    clip = Clip((), (), np.zeros(16_000, np.int16), 1.0)
    write_reports(tmp_path, ABOUT, marked, 6, lambda _: clip)
    html = (tmp_path / "report.html").read_text("utf-8")
    checked = _Checked()
    checked.feed(html)
    assert checked.open == []
    assert checked.fetched, "the sound is in the page"
    assert all(source.startswith("data:") for source in checked.fetched)
    assert "http://" not in html
    assert "https://" not in html
    assert "m&lt;i&gt;" in html
    assert "&lt;b&gt;grief&lt;/b&gt;" in html
    assert "no answer: gone" in html
    told = json.loads((tmp_path / "scores.json").read_text("utf-8"))
    assert told["all"]["questions"] == 5
    assert len(told["questions"]) == 6
    assert told["published"]["GPT-4o"]["ES"] == 0.587


def test_the_worst_come_in_turn_from_the_weakest_tests(release: Release) -> None:
    marked = _marked(release, ["A", None, "B", "A", "A", "B"])
    assert [one.entry.item.short for one in worst(marked, 3)] == ["FR2", "Juggling", "ES"]
    assert worst(_marked(release, ["B"] * 5), 3) == []


def test_intervals_hold_the_mean_and_shrink_with_more_questions() -> None:
    few, many = interval([1, 0, 1, 1]), interval([1, 0, 1, 1] * 50)
    assert few.low <= few.mean == 0.75 <= few.high
    assert many.high - many.low < (few.high - few.low) / 4
    assert interval([1, 0, 1, 1]) == few
    assert grouped_interval([[1.0] * 30, [0.0]]).mean == 0.5
    with pytest.raises(ValueError, match="no points"):
        interval([])


def test_two_runs_are_compared_pairwise() -> None:
    same = compare([1, 0, 1], [1, 0, 1])
    assert (same.p, same.difference.mean) == (1.0, 0.0)
    clear = compare([1.0] * 12, [0.0] * 12)
    assert clear.p == pytest.approx(2 / 2**12)
    assert clear.better == 12
    doubtful = compare([1, 0, 1, 0, 1], [0, 1, 0, 0, 1])
    assert doubtful.p == 1.0
    large = compare([1.0, 0.0] * 100, [0.0, 0.0] * 100)
    assert large.p < 0.001


def test_runs_are_compared_on_the_questions_of_both(release: Release) -> None:
    ours, theirs = _marked(release, ["B"] * 5), _marked(release, ["A", "A", "B"])
    found = compared(ours, theirs)
    assert (found.questions, found.better, found.worse) == (3, 2, 0)
