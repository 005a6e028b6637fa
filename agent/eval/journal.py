"""The raw answers of a run, one JSON line each, written as they come: a run that is killed goes on where it was.

`run.json` beside it tells what was asked and how; a run that would ask anything else must take another folder.
"""

from __future__ import annotations

import fcntl
import json
import os
from collections.abc import Mapping
from dataclasses import asdict, dataclass, fields
from pathlib import Path
from types import TracebackType
from typing import Any, Self

RUN_FILE = "run.json"
ANSWERS_FILE = "answers.jsonl"
PLACE = "release"
"""Where the questions lay: told, but a folder that was moved holds the same ones."""


class JournalError(Exception):
    """The folder cannot hold this run; the text says why."""


@dataclass(frozen=True, slots=True)
class Answered:
    """One question asked: by its item's key, with which prompt (its hash), of which model.

    `answer` is raw, None where there was none: `error` says why then. `seconds` the model took; `prepared` seconds
    went into the recording. `at` is the wall clock, ISO 8601.
    """

    item: str
    test: str
    prompt: str
    model: str
    answer: str | None
    error: str
    seconds: float
    prepared: float
    tokens_in: int | None
    tokens_out: int | None
    at: str


_NAMES = frozenset(field.name for field in fields(Answered))


class Journal:
    """The journal of the run in `folder`, open for writing: as a context manager, and by one process at a time.

    `about` is what makes two runs the same. Raises JournalError where the folder holds another run, or is in use.
    """

    def __init__(self, folder: Path, about: Mapping[str, Any]) -> None:
        folder.mkdir(parents=True, exist_ok=True)
        self._file = os.open(folder / ANSWERS_FILE, os.O_RDWR | os.O_CREAT | os.O_APPEND, 0o600)
        try:
            fcntl.flock(self._file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError:
            os.close(self._file)
            raise JournalError(f"another run is writing to {folder}") from None
        try:
            _same_run(folder, about)
            self._mend(folder / ANSWERS_FILE)
        except BaseException:
            os.close(self._file)
            raise
        self.answered = read_answers(folder)

    def _mend(self, path: Path) -> None:
        """Cut off half a line at the end, left by a run that was killed while it wrote."""
        content = path.read_bytes()
        if content and not content.endswith(b"\n"):
            os.ftruncate(self._file, content.rfind(b"\n") + 1)

    def write(self, answered: Answered) -> None:
        """Add an answer; it is on the disk when this returns. Raises OSError where it cannot be."""
        line = json.dumps(asdict(answered), ensure_ascii=False).encode("utf-8", "backslashreplace") + b"\n"
        written = 0
        while written < len(line):
            written += os.write(self._file, line[written:])
        os.fsync(self._file)
        self.answered[answered.item] = answered

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        os.close(self._file)


def _same_run(folder: Path, about: Mapping[str, Any]) -> None:
    path = folder / RUN_FILE
    if not path.exists():
        unfinished = path.with_suffix(".part")
        unfinished.write_text(json.dumps(about, indent=1, ensure_ascii=False), "utf-8")
        unfinished.rename(path)
        return
    before = read_about(folder)
    different = [key for key in {*about, *before} - {PLACE} if about.get(key) != before.get(key)]
    if different:
        told = ", ".join(
            f"{key} was {before.get(key)!r}, now {about.get(key)!r}" for key in sorted(different)
        )
        raise JournalError(f"{folder} holds another run ({told}): choose another folder with --out")


def read_about(folder: Path) -> dict[str, Any]:
    """What the run in `folder` asked and how. Raises JournalError where there is no run."""
    try:
        about = json.loads((folder / RUN_FILE).read_text("utf-8"))
    except (OSError, ValueError) as error:
        raise JournalError(f"{folder} holds no run that can be read ({error})") from error
    if not isinstance(about, dict):
        raise JournalError(f"{folder / RUN_FILE} holds no run")
    return about


def read_answers(folder: Path) -> dict[str, Answered]:
    """The answers so far, by item; of an item that was asked again, the last. Half a line at the end is left out.

    Raises JournalError for a line in the middle that is none of ours.
    """
    try:
        lines = (folder / ANSWERS_FILE).read_bytes().split(b"\n")
    except OSError as error:
        raise JournalError(f"{folder} holds no answers ({error.strerror})") from error
    answered = {}
    for number, line in enumerate(lines[:-1], 1):
        try:
            told = json.loads(line)
            one = Answered(**{name: value for name, value in told.items() if name in _NAMES})
        except (ValueError, TypeError, AttributeError) as error:
            raise JournalError(f"{folder / ANSWERS_FILE}, line {number}, is damaged: {error}") from error
        answered[one.item] = one
    return answered
