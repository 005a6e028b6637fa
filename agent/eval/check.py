"""`visavis eval humansense DIR --check`: what is there, what is missing, by test and level."""

from __future__ import annotations

from collections import Counter

from agent.eval.release import Release
from policies.humansense.levels import COMPLETE, LEVELS, TESTS

SHOWN = 12
"""Troubles that are shown one by one; of the rest only the number."""


def check(release: Release) -> tuple[str, bool]:
    """What `release` holds, as text, and whether every question in it can be asked and scored."""
    lines = [f"{release.folder}: {len(release.entries)} questions (the complete release has {COMPLETE})", ""]
    row = "{:<6}{:<30}{:>9}{:>10}{:>13}{:>10}"
    lines.append(row.format("test", "", "questions", "complete", "no recording", "unscored"))
    for level, name in LEVELS.items():
        sums = [0, 0, 0, 0]
        for test in (test for test in TESTS if test.level == level):
            mine = [entry for entry in release.entries if entry.item.test is test]
            counts = (
                len(mine),
                test.questions,
                sum(entry.media is None for entry in mine),
                sum(entry.item.truth is None for entry in mine),
            )
            sums = [one + other for one, other in zip(sums, counts, strict=True)]
            lines.append(row.format(test.short, test.name, *counts))
        lines.append(row.format(f"L{level}", name, *sums))
        lines.append("")
    unknown = Counter(entry.item.task_type for entry in release.entries if entry.item.test is None)
    lines.extend(
        f"unknown task type '{task}': {count} questions (name its test with --task-type {task}=XX)"
        for task, count in unknown.most_common()
    )
    kinds = Counter(entry.item.pattern.name.lower() for entry in release.entries)
    lines.append("questions by kind: " + ", ".join(f"{kind} {count}" for kind, count in kinds.most_common()))
    missing = [entry.item.media for entry in release.entries if entry.media is None]
    empty = [
        entry.item.media
        for entry in release.entries
        if entry.media is not None and entry.media.stat().st_size == 0
    ]
    lines.extend(_some("recordings that are not there", missing))
    lines.extend(_some("recordings that are empty", empty))
    odd = [
        f"{entry.item.media}: {'; '.join(entry.item.oddities)}"
        for entry in release.entries
        if entry.item.oddities
    ]
    lines.extend(_some("odd records", odd))
    lines.extend(_some("troubles", list(release.troubles)))
    unscored = any(entry.item.truth is None for entry in release.entries)
    listed = {entry.listed for entry in release.entries}
    refused = [trouble for trouble in release.troubles if "record" in trouble]
    return "\n".join(lines), bool(listed) and not (missing or empty or unscored or refused)


def _some(title: str, what: list[str]) -> list[str]:
    if not what:
        return []
    more = [f"  … and {len(what) - SHOWN} more"] if len(what) > SHOWN else []
    return [f"{title}: {len(what)}", *(f"  {one}" for one in what[:SHOWN]), *more]
