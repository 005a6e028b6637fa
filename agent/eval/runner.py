"""A run: the questions of a release that were not asked yet, put to a model, each answer kept as it comes."""

from __future__ import annotations

import random
import sys
import time
from collections.abc import Collection, Sequence
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any, TextIO

from agent.eval.asking import Asker
from agent.eval.cache import ClipCache
from agent.eval.clip import Clip
from agent.eval.journal import Answered, Journal
from agent.eval.preparing import Asking, Preparer
from agent.eval.release import Entry, Release
from policies.humansense.prompts import prompt_hash

if TYPE_CHECKING:
    from agent.eval.perceiving.hearing import Hearing


def choose(entries: Sequence[Entry], tests: Collection[str], limit: int | None, seed: int) -> list[Entry]:
    """The entries of these `tests` (all where there are none), at most `limit` of each, chosen by `seed`.

    Order is that of the release. Raises ValueError for a test of which the release has no question.
    """
    by_test: dict[str, list[Entry]] = {}
    for entry in entries:
        by_test.setdefault(entry.item.short, []).append(entry)
    if unknown := [test for test in tests if test not in by_test]:
        raise ValueError(f"there are no questions of {', '.join(unknown)}; there are {', '.join(by_test)}")
    chosen: set[str] = set()
    for test, mine in by_test.items():
        if tests and test not in tests:
            continue
        dice = random.Random(f"{seed}/{test}")
        kept = mine if limit is None else dice.sample(mine, min(limit, len(mine)))
        chosen.update(entry.item.key for entry in kept)
    return [entry for entry in entries if entry.item.key in chosen]


def about(release: Release, asking: Asking, chosen: Sequence[Entry], model: str) -> dict[str, Any]:
    """What makes two runs the same, for their journal."""
    return {
        "model": model,
        "release": str(release.folder.resolve()),
        "fingerprint": release.fingerprint,
        "questions": [entry.item.key for entry in chosen],
        "setting": str(asking.setting),
        "reasoning": asking.reasoning,
        "rate": asking.sampling.rate,
        "most": asking.sampling.most,
        "pixels": asking.sampling.pixels,
        "seed": asking.seed,
    }


def run(
    chosen: Sequence[Entry],
    asker: Asker,
    asking: Asking,
    cache: ClipCache,
    journal: Journal,
    *,
    again: bool = False,
    progress: TextIO | None = None,
) -> None:
    """Ask what the journal does not hold yet, and, `again`, what failed before. Progress goes to `progress`."""
    kept = journal.answered
    left = [
        entry
        for entry in chosen
        if entry.item.key not in kept or (again and kept[entry.item.key].answer is None)
    ]
    told = _Progress(len(chosen), len(left), progress)
    preparer = Preparer(cache, asking, _Recogniser())
    with closing(preparer.ahead(left)) as questions:
        for outcome in asker.outcomes(questions):
            item, question = outcome.prepared.entry.item, outcome.prepared.question
            reply = outcome.reply
            journal.write(
                Answered(
                    item.key,
                    item.short,
                    prompt_hash(question.prompt) if question else "",
                    asker.name,
                    reply.text if reply else None,
                    outcome.error,
                    round(outcome.seconds, 4),
                    round(outcome.prepared.seconds, 4),
                    reply.tokens_in if reply else None,
                    reply.tokens_out if reply else None,
                    datetime.now(UTC).isoformat(timespec="seconds"),
                )
            )
            told.step(item.short, failed=reply is None)
    told.end()


class _Recogniser:
    """The words in a recording by our own recogniser, loaded when the first is wanted."""

    def __init__(self) -> None:
        self._hearing: Hearing | None = None

    def __call__(self, clip: Clip) -> str:
        if self._hearing is None:
            from agent.eval.perceiving.hearing import Hearing

            self._hearing = Hearing()
        return self._hearing.words(clip.sound)


class _Progress:
    """How far a run is, and how long it will take: one line that is written over, or now and then a new one."""

    def __init__(self, total: int, left: int, stream: TextIO | None) -> None:
        self._total, self._left, self._stream = total, left, stream
        self._done = self._failed = 0
        self._begun = self._told = time.monotonic()

    def step(self, test: str, *, failed: bool) -> None:
        self._done += 1
        self._failed += failed
        now = time.monotonic()
        stream = self._stream
        if stream is None or (not stream.isatty() and now - self._told < 15.0):
            return
        self._told = now
        remaining = (now - self._begun) / self._done * (self._left - self._done)
        failures = f", {self._failed} failed" if self._failed else ""
        line = (
            f"{self._total - self._left + self._done} of {self._total} ({test}){failures}, "
            f"about {_duration(remaining)} left"
        )
        stream.write(f"\r\x1b[K{line}" if stream.isatty() else f"{line}\n")
        stream.flush()

    def end(self) -> None:
        if self._stream is not None and self._stream.isatty() and self._done:
            self._stream.write("\r\x1b[K")
            self._stream.flush()


def _duration(seconds: float) -> str:
    minutes, rest = divmod(round(seconds), 60)
    hours, minutes = divmod(minutes, 60)
    return (
        f"{hours} h {minutes:02d} min" if hours else f"{minutes} min {rest:02d} s" if minutes else f"{rest} s"
    )


def default_cache() -> Path:
    """Where decoded recordings are kept: in the user's cache folder."""
    import os

    base = os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache"
    return Path(base) / "visavis" / "clips"


def terminal() -> TextIO:
    """Where progress goes."""
    return sys.stderr
