"""`visavis eval humansense`: put the benchmark's questions to a model, score the answers, write the reports."""

from __future__ import annotations

import argparse
import json
import re
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from agent.eval import runner
from agent.eval.answerer import load_answerer
from agent.eval.asking import Asker, InProcess, RayPool
from agent.eval.cache import ClipCache
from agent.eval.check import check
from agent.eval.clip import Clip, ClipError, Sampling
from agent.eval.command import complain, parsed
from agent.eval.journal import Journal, JournalError, read_about, read_answers
from agent.eval.page import CASES, page
from agent.eval.preparing import Asking, given
from agent.eval.release import LISTS, Entry, Release, ReleaseError, read_release
from agent.eval.report import as_json, compared, terminal
from agent.eval.scores import Marked, mark, score, worst
from agent.eval.statistics import Comparison
from policies.humansense.prompts import Setting

JSON_FILE, PAGE_FILE = "scores.json", "report.html"


def run(options: argparse.Namespace) -> int:
    """Ask, score, report. 0 when every question was asked, 1 when something was in the way."""
    from actors.stage import StageError

    try:
        release = _release(options)
        if options.check:
            text, whole = check(release)
            print(text)
            return 0 if whole else 1
        return _measure(options, release)
    except (ReleaseError, JournalError, StageError, ValueError, OSError) as error:
        return complain(error)


def _release(options: argparse.Namespace) -> Release:
    spellings = {key: str(value) for key, value in parsed(options.task_type).items()}
    if not options.builtin:
        return read_release(Path(options.folder), spellings)
    from agent.eval.builtin.making import make, version

    folder = runner.default_cache().parent / f"builtin-{version()}"
    if not (folder / LISTS[-1]).exists():
        print(f"drawing the built-in set into {folder} …", file=sys.stderr)
        make(folder)
    return read_release(folder, spellings)


def _measure(options: argparse.Namespace, release: Release) -> int:
    setting = Setting(options.setting)
    asking = Asking(setting, options.reasoning, Sampling(options.rate, options.frames), options.seed)
    tests = [one.strip().upper() for one in options.tests.split(",") if one.strip()]
    known = {entry.item.short.upper(): entry.item.short for entry in release.entries}
    chosen = runner.choose(
        release.entries, [known.get(one, one) for one in tests], options.limit, options.seed
    )
    cache = ClipCache(runner.default_cache(), round(options.cache * 1e9))
    asker = _asker(options)
    try:
        about = runner.about(release, asking, chosen, asker.name)
        folder = Path(options.out) if options.out else Path(f"eval-{_named(about)}")
        with Journal(folder, about) as journal:
            try:
                runner.run(
                    chosen, asker, asking, cache, journal, again=options.again, progress=runner.terminal()
                )
            except KeyboardInterrupt:
                print(f"\nstopped; the same command goes on from here ({folder})", file=sys.stderr)
            answered = dict(journal.answered)
    finally:
        asker.close()
    marked = mark(chosen, answered)
    comparison = _comparison(options.against, release, marked)
    scores = score(marked, len(chosen))
    print(terminal(about, scores, comparison))
    write_reports(folder, about, marked, len(chosen), _clips(cache, asking), comparison)
    print(f"\n{folder / JSON_FILE}, {folder / PAGE_FILE}")
    return 0 if not scores.unasked else 1


def _asker(options: argparse.Namespace) -> Asker:
    settings = parsed(options.set)
    if options.workers:
        resources = {"num_gpus": options.gpus} if options.gpus else {}
        return RayPool(options.model, settings, options.workers, resources)
    return InProcess(load_answerer(options.model, settings))


def _named(about: Mapping[str, Any]) -> str:
    """A folder's name for a run: the model and what was asked how."""
    parts = [str(about["model"]).rsplit("/", maxsplit=1)[-1], str(about["setting"]), f"seed{about['seed']}"]
    if about["reasoning"]:
        parts.append("reasoning")
    return re.sub(r"[^A-Za-z0-9.+_-]+", "-", "-".join(parts))


def _comparison(against: str | None, release: Release, marked: Sequence[Marked]) -> Comparison | None:
    if not against:
        return None
    other = Path(against)
    about = read_about(other)
    if about.get("fingerprint") != release.fingerprint:
        raise ValueError(f"the run in {other} asked other questions: it cannot be compared")
    return compared(marked, mark(release.entries, read_answers(other)))


def _clips(cache: ClipCache, asking: Asking) -> Any:
    def clip_of(one: Marked) -> Clip | None:
        entry: Entry = one.entry
        if entry.media is None:
            return None
        try:
            return given(cache.clip(entry.media, asking.sampling), asking.setting)
        except (ClipError, OSError):
            return None

    return clip_of


def write_reports(
    folder: Path,
    about: Mapping[str, Any],
    marked: Sequence[Marked],
    asked: int,
    clip_of: Any,
    comparison: Comparison | None = None,
) -> None:
    """Write the scores as JSON and as a page, each under its name only once it is whole."""
    scores = score(marked, asked)
    told = json.dumps(as_json(about, scores, marked, comparison), indent=1, ensure_ascii=False)
    html = page(about, scores, worst(marked, CASES), clip_of, comparison)
    for name, content in ((JSON_FILE, told), (PAGE_FILE, html)):
        unfinished = folder / f".{name}"
        unfinished.write_text(content, "utf-8", errors="backslashreplace")
        unfinished.rename(folder / name)
