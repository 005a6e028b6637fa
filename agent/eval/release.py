"""A folder with questions and their recordings: the official release, or one made by this project in the same form."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, replace
from hashlib import sha256
from pathlib import Path, PurePosixPath
from typing import Any

from policies.humansense.items import Item, ItemError, read_item

LISTS = ("HumanSense_VQA.json", "HumanSense_AQA.json")
"""The two lists of the release: about videos, and about sound alone. Either may hold recordings of both kinds."""
_BELOW = ("", "HumanSense_bench/src", "src", "data")
"""Where recordings may lie in the folder; the release writes their paths relative to the second."""


class ReleaseError(Exception):
    """The folder cannot be used; the text says what to do."""


@dataclass(frozen=True, slots=True)
class Entry:
    """A question, and where its recording lies (None: nowhere in the folder). `listed` is the name of its list."""

    item: Item
    media: Path | None
    listed: str


@dataclass(frozen=True, slots=True)
class Release:
    """All that a folder holds. `troubles` are records that are no questions, and lists that are missing."""

    folder: Path
    entries: tuple[Entry, ...]
    troubles: tuple[str, ...]
    fingerprint: str
    """A hash of all questions: two folders with the same one ask the same."""


def read_release(folder: Path, spellings: Mapping[str, str] | None = None) -> Release:
    """Read both lists of `folder`. Raises ReleaseError where neither is there, or one is no list of records.

    `spellings` maps task types to the tests' abbreviations, see `policies.humansense.levels.test_of`.
    """
    if not folder.is_dir():
        raise ReleaseError(f"there is no folder {folder}")
    found = {name: path for name in LISTS if (path := _find(folder, name)) is not None}
    if not found:
        raise ReleaseError(
            f"{folder} holds neither {LISTS[0]} nor {LISTS[1]}: give the folder into which the release was unpacked"
        )
    troubles = [f"{name} is missing" for name in LISTS if name not in found]
    entries: list[Entry] = []
    times: dict[str, int] = {}
    for name, path in found.items():
        for place, record in enumerate(_records(path), 1):
            try:
                item = read_item(record, spellings)
            except ItemError as error:
                troubles.append(f"{name}, record {place}: {error}")
                continue
            times[item.key] = times.get(item.key, 0) + 1
            if times[item.key] > 1:
                oddities = (*item.oddities, "the same question stands there before")
                item = replace(item, key=f"{item.key}-{times[item.key]}", oddities=oddities)
            entries.append(Entry(item, _media(folder, path.parent, item.media), name))
    whole = "\n".join(entry.item.key for entry in entries)
    return Release(folder, tuple(entries), tuple(troubles), sha256(whole.encode()).hexdigest()[:16])


def _find(folder: Path, name: str) -> Path | None:
    direct = [folder / below / name for below in _BELOW]
    return next((path for path in direct if path.is_file()), None) or next(
        iter(sorted(folder.glob(f"*/**/{name}"))), None
    )


def _records(path: Path) -> list[Any]:
    try:
        content = json.loads(path.read_bytes())
    except json.JSONDecodeError as error:
        raise ReleaseError(f"{path} is no JSON: {error}") from error
    except (OSError, UnicodeDecodeError, RecursionError) as error:
        raise ReleaseError(f"{path} cannot be read: {error}") from error
    if not isinstance(content, list):
        raise ReleaseError(f"{path} should hold a list of records, not {type(content).__name__}")
    return content


def _media(folder: Path, beside: Path, written: str) -> Path | None:
    """The recording that a path in a list means: at that place below the folder, or with its first folders left out.

    Nothing outside the folder is ever opened, whatever a list says.
    """
    parts = [part for part in PurePosixPath(written.replace("\\", "/")).parts if part not in ("/", ".", "..")]
    roots = (beside, *(folder / below for below in _BELOW))
    for start in range(len(parts)):
        for root in roots:
            path = root.joinpath(*parts[start:])
            if path.is_file():
                return path
    return None
