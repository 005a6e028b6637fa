"""Decoded recordings on disk, within a limit of size: the oldest go first, and a broken one is decoded again."""

from __future__ import annotations

import os
import tempfile
from contextlib import suppress
from hashlib import sha256
from itertools import pairwise
from pathlib import Path
from zipfile import BadZipFile

import numpy as np

from agent.eval.clip import Clip, Sampling, decode

SUFFIX = ".clip.npz"


class ClipCache:
    """Gives clips, decoded now or before. `limit` bytes on disk; 0 keeps none."""

    def __init__(self, folder: Path, limit: int) -> None:
        self._folder = folder
        self._limit = limit

    def clip(self, path: Path, sampling: Sampling) -> Clip:
        """The recording at `path`. Raises ClipError where it cannot be decoded."""
        if self._limit <= 0:
            return decode(path, sampling)
        kept = self._folder / f"{_name(path, sampling)}{SUFFIX}"
        if (clip := _load(kept)) is not None:
            with suppress(OSError):
                os.utime(kept)  # used last, goes last
            return clip
        clip = decode(path, sampling)
        self._keep(kept, clip)
        return clip

    def _keep(self, kept: Path, clip: Clip) -> None:
        """Write it beside and give it its name: a run that is killed leaves no half clip. A full disk costs nothing."""
        try:
            self._folder.mkdir(parents=True, exist_ok=True)
            descriptor, unfinished = tempfile.mkstemp(prefix=".clip-", dir=self._folder)
        except OSError:
            return
        try:
            with os.fdopen(descriptor, "wb") as file:
                np.savez(
                    file,
                    pictures=np.frombuffer(b"".join(clip.pictures), np.uint8),
                    lengths=np.array([len(picture) for picture in clip.pictures], np.int64),
                    times=np.array(clip.times, np.float64),
                    sound=clip.sound,
                    seconds=np.float64(clip.seconds),
                )
            Path(unfinished).rename(kept)
        except OSError:
            Path(unfinished).unlink(missing_ok=True)
            return
        self._shrink(kept)

    def _shrink(self, newest: Path) -> None:
        sizes = {}
        for path in self._folder.glob(f"*{SUFFIX}"):
            with suppress(OSError):
                status = path.stat()
                sizes[path] = (status.st_mtime_ns, status.st_size)
        total = sum(size for _, size in sizes.values())
        for path in sorted(sizes, key=lambda one: sizes[one][0]):
            if total <= self._limit or path == newest:
                return
            path.unlink(missing_ok=True)
            total -= sizes[path][1]


def _name(path: Path, sampling: Sampling) -> str:
    status = path.stat()
    whole = f"{path.resolve()}|{status.st_size}|{status.st_mtime_ns}|{sampling}"
    return sha256(whole.encode("utf-8", "surrogatepass")).hexdigest()[:24]


def _load(kept: Path) -> Clip | None:
    try:
        with np.load(kept, allow_pickle=False) as stored:
            lengths = stored["lengths"].tolist()
            joined = stored["pictures"].tobytes()
            sound = stored["sound"].astype(np.int16, copy=False)
            times, seconds = tuple(stored["times"].tolist()), float(stored["seconds"])
    except (OSError, ValueError, KeyError, EOFError, BadZipFile):
        return None
    ends = np.cumsum([0, *lengths]).tolist()
    pictures = tuple(joined[begin:end] for begin, end in pairwise(ends))
    return Clip(pictures, times, sound, seconds)
