"""The report of a run as one HTML page that needs nothing else: chart, tables, the worst answers with their media."""

from __future__ import annotations

import base64
from collections.abc import Callable, Mapping, Sequence
from html import escape
from pathlib import Path
from typing import Any

from agent.eval.chart import MARKS, chart
from agent.eval.clip import Clip
from agent.eval.scores import Marked, Score, Scores
from agent.eval.statistics import Comparison
from policies.humansense.levels import BY_SHORT, LEVELS
from policies.humansense.published import PUBLISHED
from policies.humansense.reasoning import read_reasoning

STYLE = Path(__file__).with_name("page.css")
CASES = 16
"""Wrong answers that are shown."""
PICTURES = 4
"""Pictures of a case."""
LONGEST = 20.0
"""Seconds of a case's sound: a page should stay small enough to be sent."""
ClipOf = Callable[[Marked], Clip | None]


def page(
    about: Mapping[str, Any],
    scores: Scores,
    worst: Sequence[Marked],
    clip_of: ClipOf,
    comparison: Comparison | None = None,
) -> str:
    """The whole page. `clip_of` gives a question's recording as the model had it (None: it cannot be had)."""
    reasoning = bool(about["reasoning"])
    title = f"HumanSense: {about['model']}"
    settings = (
        f"{scores.all.questions} questions, setting {about['setting']}, "
        f"{'with' if reasoning else 'without'} reasoning, seed {about['seed']}"
    )
    cases = "".join(_case(one, clip_of(one), reasoning) for one in worst)
    legend = "".join(
        f'<span><i class="swatch {mark}"></i>{escape(model)} (published, complete release)</span>'
        for model, mark in MARKS.items()
    )
    levels = "".join(
        f'<span><i class="swatch L{level}"></i>{escape(name)}</span>' for level, name in LEVELS.items()
    )
    return (
        "<!doctype html>\n<html lang='en'><head><meta charset='utf-8'>"
        "<meta name='viewport' content='width=device-width, initial-scale=1'>"
        f"<title>{escape(title)}</title><style>{STYLE.read_text('utf-8')}</style></head><body>"
        f"<h1>{escape(title)}</h1><p class='note'>{escape(settings)}</p>"
        f"{_figures(scores, reasoning)}{_comparison(comparison)}"
        f"<h2>By test</h2>{chart(scores)}<p class='legend'>{levels}{legend}</p>"
        f"{_table(scores, reasoning)}{_published(scores)}"
        f"<h2>Answers to look at</h2><p class='note'>Wrong, unread and missing ones, from the weakest tests first"
        f" ({len(worst)} shown).</p>{cases or '<p>There is none: every answer was right.</p>'}"
        "</body></html>\n"
    )


def _figures(scores: Scores, reasoning: bool) -> str:
    one = scores.all
    official = one.reasoning if reasoning else one.plain
    told = [
        (
            f"{100 * one.strict.mean:.1f} %",
            "strict",
            f"{100 * one.strict.low:.0f} to {100 * one.strict.high:.0f}",
        ),
        (
            f"{100 * official.accuracy:.1f} %" if official.accuracy is not None else "–",
            "official",
            f"{official.counted} counted" + (f", {official.errors} errors" if official.errors else ""),
        ),
        (f"{100 * one.answered:.0f} %", "answered", f"{100 * one.parsed:.0f} % read"),
        (f"{one.latency_p50:.2f} s", "a question", f"p95 {one.latency_p95:.2f} s"),
    ]
    if one.macro is not None:
        told.insert(1, (f"{100 * one.macro.mean:.1f} %", "strict, tests alike", "macro average"))
    if one.tokens is not None:
        told.append((f"{one.tokens:.0f}", "tokens a question", "in and out"))
    cells = "".join(
        f"<div><b>{escape(value)}</b><span>{escape(name)}</span><small>{escape(more)}</small></div>"
        for value, name, more in told
    )
    remarks = [
        f"{count} questions {what}."
        for count, what in (
            (scores.unscored, "have no right answer that can be read and are not scored"),
            (scores.unasked, "were not asked yet"),
        )
        if count
    ]
    return f"<div class='figures'>{cells}</div>" + "".join(f"<p class='note'>{one}</p>" for one in remarks)


def _comparison(one: Comparison | None) -> str:
    if one is None:
        return ""
    change = one.difference
    return (
        f"<p>Against the other run, on {one.questions} questions: <b>{100 * change.mean:+.1f} points</b> "
        f"({100 * change.low:+.1f} to {100 * change.high:+.1f}), better at {one.better}, worse at {one.worse}, "
        f"p = {one.p:.3f} (paired sign-flip test).</p>"
    )


def _table(scores: Scores, reasoning: bool) -> str:
    rows = []
    level = 0
    for short, one in scores.tests.items():
        test = BY_SHORT.get(short)
        if test and test.level != level:
            level = test.level
            rows.append(_row(f"L{level}", LEVELS[level], scores.levels[f"L{level}"], reasoning, "level"))
        rows.append(_row(short, test.name if test else short, one, reasoning, ""))
    rows.append(_row("all", "all questions alike", scores.all, reasoning, "level"))
    heads = (
        "", "test", "asked", "strict", "95 %", "official", "errors", "answered", "read", "p50 s", "tokens",
    )  # fmt: skip
    head = "".join(f"<th>{name}</th>" for name in heads)
    return (
        f"<div class='wide'><table><thead><tr>{head}</tr></thead><tbody>{''.join(rows)}</tbody></table></div>"
    )


def _row(short: str, name: str, one: Score, reasoning: bool, style: str) -> str:
    official = one.reasoning if reasoning else one.plain
    cells = (
        short,
        name,
        one.questions,
        f"{100 * one.strict.mean:.1f}",
        f"{100 * one.strict.low:.0f}–{100 * one.strict.high:.0f}",
        f"{100 * official.accuracy:.1f}" if official.accuracy is not None else "–",
        official.errors or "",
        f"{100 * one.answered:.0f}",
        f"{100 * one.parsed:.0f}",
        f"{one.latency_p50:.2f}",
        f"{one.tokens:.0f}" if one.tokens is not None else "–",
    )
    return f"<tr class='{style}'>" + "".join(f"<td>{escape(str(cell))}</td>" for cell in cells) + "</tr>"


def _published(scores: Scores) -> str:
    tests = list(scores.tests)
    head = "".join(f"<th>{escape(short[:8])}</th>" for short in tests)
    ours = "".join(f"<td>{100 * one.strict.mean:.1f}</td>" for one in scores.tests.values())
    rows = [f"<tr class='level'><td>this run (strict)</td>{ours}</tr>"]
    for model, values in PUBLISHED.items():
        cells = "".join(
            f"<td>{100 * values[short]:.1f}</td>" if short in values else "<td>–</td>" for short in tests
        )
        rows.append(f"<tr><td>{escape(model)}</td>{cells}</tr>")
    return (
        "<details><summary>Beside the published scores</summary><p class='note'>The study's scores are official ones "
        "on the complete release; a run on other questions cannot be compared with them.</p><div class='wide'><table>"
        f"<thead><tr><th>model</th>{head}</tr></thead><tbody>{''.join(rows)}</tbody></table></div></details>"
    )


def _case(one: Marked, clip: Clip | None, reasoning: bool) -> str:
    item, given = one.entry.item, one.strict.given if one.strict else None
    right = item.truth if isinstance(item.truth, frozenset) else frozenset()
    chosen = given if isinstance(given, frozenset) else frozenset()
    options = "".join(
        f"<li class='{'right ' if letter in right else ''}{'chosen' if letter in chosen else ''}'>"
        f"{escape(letter)}. {escape(text)}</li>"
        for letter, text in item.options
    )
    truth = _told(item.truth)
    read = _told(given) if given is not None else f"not read ({one.strict.trouble if one.strict else ''})"
    said = one.answered.answer if one.answered.answer is not None else f"no answer: {one.answered.error}"
    thought = read_reasoning(one.answered.answer or "") if reasoning else None
    steps = "".join(
        f"<dt>{name}</dt><dd>{escape(getattr(thought, name) or 'unclear')}</dd>"
        for name in ("characteristics", "emotion", "context", "response")
        if thought is not None
    )
    return (
        f"<article><h3>{escape(item.short)} · {escape(item.media)}</h3>{_media(clip)}"
        f"<p class='question'>{escape(item.question)}</p><ul>{options}</ul>"
        f"<p>Right: <b>{escape(truth)}</b>. Read: <b>{escape(read)}</b>.</p>"
        f"{f'<dl>{steps}</dl>' if steps else ''}<pre>{escape(said[:4000])}</pre></article>"
    )


def _told(answer: frozenset[str] | int | bool | None) -> str:
    if isinstance(answer, frozenset):
        return " ".join(sorted(answer))
    if isinstance(answer, bool):
        return "Yes" if answer else "No"
    return str(answer)


def _media(clip: Clip | None) -> str:
    if clip is None:
        return "<p class='note'>The recording cannot be shown.</p>"
    count = len(clip.pictures)
    places = (
        sorted({round(place * (count - 1) / (PICTURES - 1)) for place in range(PICTURES)}) if count else []
    )
    shown = "".join(
        f"<figure><img alt='' src='data:image/jpeg;base64,{_base64(clip.pictures[place])}'>"
        f"<figcaption>{clip.times[place]:.1f} s</figcaption></figure>"
        for place in places
    )
    return f"<div class='pictures'>{shown}</div>{_sound(clip)}"


def _sound(clip: Clip) -> str:
    if not len(clip.sound):
        return ""
    from agent.eval.mp3 import mp3

    data = mp3(clip.sound[: round(LONGEST * 16_000)])
    return f"<audio controls preload='none' src='data:audio/mpeg;base64,{_base64(data)}'></audio>"


def _base64(data: bytes) -> str:
    return base64.b64encode(data).decode("ascii")
