"""What a run's scores say: in the terminal, and as JSON."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import asdict
from typing import Any

from agent.eval.scores import Marked, Score, Scores, form_of
from agent.eval.statistics import Comparison, compare
from policies.humansense.levels import BY_SHORT, LEVELS
from policies.humansense.published import PUBLISHED

SHOWN = ("Qwen2.5-Omni-7B", "GPT-4o", "People (small part)")
"""The published models that stand beside a run's scores."""


def terminal(about: Mapping[str, Any], scores: Scores, comparison: Comparison | None = None) -> str:
    """The table for a person at a terminal. Shares are in percent."""
    form = form_of(bool(about["reasoning"]))
    lines = [
        f"{about['model']}: {scores.all.questions} questions, setting {about['setting']}, "
        f"{'with' if about['reasoning'] else 'without'} reasoning, seed {about['seed']}",
        "",
        f"{'':<6}{'':<28}{'asked':>6}{'strict':>8}{'95 %':>13}{'official':>10}{'read':>7}"
        + "".join(f"{name.split(' (')[0][:16]:>17}" for name in SHOWN),
    ]
    level = 0
    for short, one in scores.tests.items():
        test = BY_SHORT.get(short)
        if test is not None and test.level != level:
            level = test.level
            if (whole := scores.levels.get(f"L{level}")) is not None:
                lines.append(_row(f"L{level}", LEVELS[level], whole, form))
        lines.append(_row(f"  {short}"[:6], test.name if test else short, one, form))
    lines.append(_row("all", "questions alike (micro)", scores.all, form))
    if scores.all.macro is not None:
        macro = scores.all.macro
        span = f"{100 * macro.low:.0f}–{100 * macro.high:.0f}"
        lines.append(f"{'':<6}{'tests alike (macro)':<28}{'':>6}{100 * macro.mean:>7.1f} {span:>12}")
    lines.append("")
    lines.extend(_remarks(scores, form))
    if comparison is not None:
        lines.append(_compared(comparison))
    return "\n".join(lines)


def _row(short: str, name: str, one: Score, form: str) -> str:
    official = one.reasoning if form == "reasoning" else one.plain
    accuracy = f"{100 * official.accuracy:.1f}" if official.accuracy is not None else "–"
    span = f"{100 * one.strict.low:.0f}–{100 * one.strict.high:.0f}"
    published = (PUBLISHED[model].get(one.name) for model in SHOWN)
    beside = "".join(f"{100 * value:>17.1f}" if value is not None else f"{'–':>17}" for value in published)
    return (
        f"{short:<6}{name[:27]:<28}{one.questions:>6}{100 * one.strict.mean:>7.1f} {span:>12}"
        f"{accuracy:>10}{100 * one.parsed:>7.0f}{beside if one.name in BY_SHORT else ''}"
    )


def _remarks(scores: Scores, form: str) -> list[str]:
    one = scores.all
    official = one.reasoning if form == "reasoning" else one.plain
    lines = [
        f"answered {100 * one.answered:.1f} %, read {100 * one.parsed:.1f} %; "
        f"{one.latency_p50:.2f} s a question (p95 {one.latency_p95:.2f} s)"
        + (f", {one.tokens:.0f} tokens" if one.tokens is not None else "")
    ]
    if official.errors:
        lines.append(
            f"the published program ({form}) would stop with an error at {official.errors} of these questions; its "
            "score here is that of the others"
        )
    if scores.unscored:
        lines.append(f"{scores.unscored} questions have no right answer that can be read: not scored")
    if scores.unasked:
        lines.append(f"{scores.unasked} questions are still to be asked: run the same command again")
    return lines


def _compared(one: Comparison) -> str:
    change = one.difference
    return (
        f"against the other run, on {one.questions} questions: {100 * change.mean:+.1f} points "
        f"({100 * change.low:+.1f} to {100 * change.high:+.1f}), better {one.better}, worse {one.worse}, "
        f"p = {one.p:.3f}"
    )


def as_json(
    about: Mapping[str, Any],
    scores: Scores,
    marked: Sequence[Marked],
    comparison: Comparison | None = None,
) -> dict[str, Any]:
    """Everything: settings, scores, published scores, and each question with what it scored."""
    return {
        "run": {key: value for key, value in about.items() if key != "questions"},
        "all": asdict(scores.all),
        "levels": {name: asdict(one) for name, one in scores.levels.items()},
        "tests": {name: asdict(one) for name, one in scores.tests.items()},
        "unscored": scores.unscored,
        "unasked": scores.unasked,
        "comparison": asdict(comparison) if comparison else None,
        "published": PUBLISHED,
        "questions": [_marked(one) for one in marked],
    }


def _marked(one: Marked) -> dict[str, Any]:
    given = one.strict.given if one.strict else None
    return {
        "item": one.entry.item.key,
        "test": one.entry.item.short,
        "answer": one.answered.answer,
        "error": one.answered.error,
        "read_as": sorted(given) if isinstance(given, frozenset) else given,
        "trouble": one.strict.trouble if one.strict else "no right answer",
        "strict": one.strict.points if one.strict else None,
        "official_plain": one.plain,
        "official_reasoning": one.reasoning,
    }


def compared(marked: Sequence[Marked], other: Sequence[Marked]) -> Comparison:
    """This run against another, on the questions both were asked. Raises ValueError where there are none."""
    theirs = {one.entry.item.key: one.strict.points for one in other if one.strict}
    both = [one for one in marked if one.strict and one.entry.item.key in theirs]
    return compare(
        [one.strict.points for one in both if one.strict], [theirs[one.entry.item.key] for one in both]
    )
