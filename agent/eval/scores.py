"""From raw answers to scores: official in both forms, and strict; by test, by level and in all."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from agent.eval.journal import Answered
from agent.eval.release import Entry
from agent.eval.statistics import Interval, grouped_interval, interval
from policies.humansense.levels import LEVELS, TESTS
from policies.humansense.official import Form, Points, official_score
from policies.humansense.strict import Verdict, strict_score


@dataclass(frozen=True, slots=True)
class Marked:
    """One question of a run: its entry, what was answered, and all that it scores. `strict` is None where the release
    holds no right answer that can be read."""

    entry: Entry
    answered: Answered
    plain: Points | str
    reasoning: Points | str
    strict: Verdict | None


@dataclass(frozen=True, slots=True)
class Official:
    """Totals of the published program: `counted` questions, points, how many stop it with an error."""

    counted: int
    points: float
    errors: int

    @property
    def accuracy(self) -> float | None:
        """Points by question counted; None where none was."""
        return self.points / self.counted if self.counted else None


@dataclass(frozen=True, slots=True)
class Score:
    """The scores of some questions. `answered` and `parsed` are shares 0..1; `macro` is None for a single test; the
    times are seconds the model took, `tokens` the mean a question (None: not known)."""

    name: str
    questions: int
    answered: float
    parsed: float
    strict: Interval
    macro: Interval | None
    plain: Official
    reasoning: Official
    latency_p50: float
    latency_p95: float
    tokens: float | None


@dataclass(frozen=True, slots=True)
class Scores:
    """A run's scores: by test (its abbreviation), by level ("L1".."L4") and in all. `unscored` questions have no right
    answer, `unasked` ones no answer yet; neither count in the strict score."""

    tests: Mapping[str, Score]
    levels: Mapping[str, Score]
    all: Score
    unscored: int
    unasked: int


def mark(chosen: Iterable[Entry], answered: Mapping[str, Answered]) -> list[Marked]:
    """Every question that was asked, with what it scores."""
    return [
        Marked(
            entry,
            one,
            official_score(entry.item.record, one.answer, "plain"),
            official_score(entry.item.record, one.answer, "reasoning"),
            strict_score(entry.item, one.answer) if entry.item.truth is not None else None,
        )
        for entry in chosen
        if (one := answered.get(entry.item.key)) is not None
    ]


def score(marked: Sequence[Marked], asked: int) -> Scores:
    """The scores of a run that was to ask `asked` questions. Raises ValueError where no question can be scored."""
    scored = [one for one in marked if one.strict is not None]
    if not scored:
        raise ValueError("there is no answer to score yet")
    known = {test.short: test for test in TESTS}
    shorts = [*(short for short in known), *sorted({one.entry.item.short for one in scored} - set(known))]
    groups = {short: [one for one in scored if one.entry.item.short == short] for short in shorts}
    groups = {short: mine for short, mine in groups.items() if mine}
    levels = {
        f"L{level}": [short for short in groups if short in known and known[short].level == level]
        for level in LEVELS
    }
    return Scores(
        {short: _score(short, [mine]) for short, mine in groups.items()},
        {name: _score(name, [groups[short] for short in mine]) for name, mine in levels.items() if mine},
        _score("all", list(groups.values())),
        len(marked) - len(scored),
        asked - len(marked),
    )


def _score(name: str, groups: Sequence[Sequence[Marked]]) -> Score:
    ones = [one for group in groups for one in group]
    points = [[one.strict.points for one in group if one.strict] for group in groups]
    times = sorted(one.answered.seconds for one in ones if one.answered.answer is not None) or [0.0]
    spent = [
        (one.answered.tokens_in or 0) + (one.answered.tokens_out or 0)
        for one in ones
        if one.answered.tokens_out is not None
    ]
    return Score(
        name,
        len(ones),
        sum(bool(one.answered.answer) for one in ones) / len(ones),
        sum(one.strict is not None and one.strict.given is not None for one in ones) / len(ones),
        interval([point for group in points for point in group]),
        grouped_interval(points) if len(groups) > 1 else None,
        official(one.plain for one in ones),
        official(one.reasoning for one in ones),
        times[(len(times) - 1) // 2],
        times[min(len(times) - 1, int(0.95 * len(times)))],
        sum(spent) / len(spent) if spent else None,
    )


def official(scored: Iterable[Points | str]) -> Official:
    """The totals of the published program, had it gone on after its errors."""
    counted, points, errors = 0, 0.0, 0
    for one in scored:
        if isinstance(one, str):
            errors += 1
        else:
            counted, points = counted + one[0], points + one[1]
    return Official(counted, points, errors)


def form_of(reasoning: bool) -> Form:
    """The published program that fits a run with or without reasoning."""
    return "reasoning" if reasoning else "plain"


def worst(marked: Sequence[Marked], most: int) -> list[Marked]:
    """Wrong answers to look at, in turn from the tests that went worst."""
    wrong: dict[str, list[Marked]] = {}
    right: dict[str, list[float]] = {}
    for one in marked:
        if one.strict is not None:
            right.setdefault(one.entry.item.short, []).append(one.strict.points)
            if one.strict.points < 1:
                wrong.setdefault(one.entry.item.short, []).append(one)
    for mine in wrong.values():
        mine.sort(key=_rank)
    order = sorted(wrong, key=lambda short: sum(right[short]) / len(right[short]))
    chosen: list[Marked] = []
    while any(wrong.values()) and len(chosen) < most:
        for short in order:
            if wrong[short] and len(chosen) < most:
                chosen.append(wrong[short].pop(0))
    return chosen


def _rank(one: Marked) -> int:
    """Wrong answers first, then unreadable, then missing ones: the first tell most about a model."""
    if one.answered.answer is None:
        return 2
    return int(one.strict is not None and one.strict.given is None)
