"""A bar for each test, with its interval and the published scores beside it, as one SVG picture."""

from __future__ import annotations

from html import escape

from agent.eval.scores import Scores
from policies.humansense.levels import BY_SHORT
from policies.humansense.published import PUBLISHED

WIDTH, HEIGHT = 960, 330
LEFT, RIGHT, TOP, BOTTOM = 44, 8, 16, 62
MARKS = {"Qwen2.5-Omni-7B": "omni", "GPT-4o": "gpt", "People (small part)": "people"}
"""Published models that are marked, and the class (for the style sheet) of their marks."""


def chart(scores: Scores) -> str:
    """The picture. Colours come from the page's style sheet (classes bar, span, grid, omni, gpt, people, L1 to L4)."""
    tests = list(scores.tests.values())
    slot = (WIDTH - LEFT - RIGHT) / len(tests)
    bar = min(34.0, slot * 0.5)
    parts = [
        f'<svg viewBox="0 0 {WIDTH} {HEIGHT}" role="img" aria-label="Strict score by test, in percent" class="chart">'
    ]
    for percent in range(0, 101, 20):
        y = _y(percent / 100)
        parts.append(f'<line class="grid" x1="{LEFT}" x2="{WIDTH - RIGHT}" y1="{y:.1f}" y2="{y:.1f}"/>')
        parts.append(
            f'<text class="axis" x="{LEFT - 8}" y="{y + 4:.1f}" text-anchor="end">{percent} %</text>'
        )
    for place, one in enumerate(tests):
        middle = LEFT + (place + 0.5) * slot
        test = BY_SHORT.get(one.name)
        level = f"L{test.level}" if test else "L0"
        top, name = _y(one.strict.mean), test.name if test else one.name
        told = (
            f"{name}: {100 * one.strict.mean:.1f} % ({100 * one.strict.low:.0f} to {100 * one.strict.high:.0f}), "
            f"{one.questions} questions"
        )
        parts.append(f"<g><title>{escape(told)}</title>")
        parts.append(
            f'<rect class="bar {level}" x="{middle - bar / 2:.1f}" y="{top:.1f}" width="{bar:.1f}" '
            f'height="{max(1.0, _y(0) - top):.1f}" rx="3"/>'
        )
        parts.append(
            f'<line class="span" x1="{middle:.1f}" x2="{middle:.1f}" y1="{_y(one.strict.low):.1f}" '
            f'y2="{_y(one.strict.high):.1f}"/></g>'
        )
        for model, mark in MARKS.items():
            if (value := PUBLISHED[model].get(one.name)) is not None:
                parts.append(
                    f'<line class="mark {mark}" x1="{middle - slot * 0.38:.1f}" x2="{middle + slot * 0.38:.1f}" '
                    f'y1="{_y(value):.1f}" y2="{_y(value):.1f}"><title>{escape(model)}, {escape(name)}: '
                    f"{100 * value:.1f} %</title></line>"
                )
        parts.append(
            f'<text class="axis short" x="{middle:.1f}" y="{HEIGHT - BOTTOM + 20}" text-anchor="middle">'
            f"{escape(one.name[:8])}</text>"
        )
        parts.append(
            f'<text class="axis" x="{middle:.1f}" y="{HEIGHT - BOTTOM + 37}" text-anchor="middle">'
            f"{100 * one.strict.mean:.0f}</text>"
        )
    parts.append(
        f'<text class="axis" x="{LEFT}" y="{HEIGHT - 8}">Strict score by test; the line through a bar is its 95 % '
        "interval.</text></svg>"
    )
    return "".join(parts)


def _y(share: float) -> float:
    return TOP + (1 - share) * (HEIGHT - TOP - BOTTOM)
