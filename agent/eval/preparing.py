"""Questions made ready ahead of the model: recordings decoded and words recognised while it is busy with others."""

from __future__ import annotations

import queue
import threading
import time
from collections.abc import Callable, Generator, Sequence
from dataclasses import dataclass, field, replace

import numpy as np

from agent.eval.answerer import Question
from agent.eval.cache import ClipCache
from agent.eval.clip import Clip, ClipError, Sampling
from agent.eval.release import Entry
from policies.humansense.prompts import Setting, prompt

AHEAD = 4
"""Questions that are ready at most: each holds a decoded recording."""


@dataclass(frozen=True, slots=True)
class Asking:
    """How questions are put: which part of a recording, with or without reasoning, which pictures, which seed."""

    setting: Setting = Setting.VISION_AUDIO
    reasoning: bool = False
    sampling: Sampling = field(default_factory=Sampling)
    seed: int = 0


@dataclass(frozen=True, slots=True)
class Prepared:
    """A question, or why it cannot be asked; `seconds` went into it."""

    entry: Entry
    question: Question | None
    error: str
    seconds: float


class Preparer:
    """Makes questions. `hear` recognises the words in a sound, where a setting wants them and the release has none."""

    def __init__(self, cache: ClipCache, asking: Asking, hear: Callable[[Clip], str]) -> None:
        self._cache = cache
        self._asking = asking
        self._hear = hear

    def prepare(self, entry: Entry) -> Prepared:
        """Never raises for what is wrong with a recording."""
        begun = time.monotonic()
        try:
            question, error = self._question(entry), ""
        except (ClipError, OSError) as trouble:
            question, error = None, str(trouble)
        except Exception as trouble:  # noqa: BLE001 - whatever a broken recording makes a decoder do costs its item alone
            question, error = None, f"the recording cannot be used: {trouble!r}"
        return Prepared(entry, question, error, time.monotonic() - begun)

    def _question(self, entry: Entry) -> Question:
        if entry.media is None:
            raise ClipError(f"there is no recording {entry.item.media}")
        asking = self._asking
        whole = self._cache.clip(entry.media, asking.sampling)
        words = ""
        if asking.setting.reads:
            words = entry.item.asr or (self._hear(whole) if len(whole.sound) else "")
        clip = given(whole, asking.setting)
        if not clip.pictures and not len(clip.sound):
            raise ClipError(f"in the setting {asking.setting} nothing is left of {entry.item.media}")
        text = prompt(entry.item, asking.setting, reasoning=asking.reasoning, words=words)
        return Question(entry.item, clip, text, asking.setting, asking.reasoning, words, asking.seed)

    def ahead(self, entries: Sequence[Entry]) -> Generator[Prepared]:
        """Each entry's question in turn, made in a thread of its own, a few ahead of whoever takes them."""
        ready: queue.Queue[Prepared | None] = queue.Queue(AHEAD)
        stopped = threading.Event()

        def put(one: Prepared | None) -> None:
            while not stopped.is_set():
                try:
                    ready.put(one, timeout=0.2)
                    return
                except queue.Full:
                    continue

        def work() -> None:
            for entry in entries:
                if stopped.is_set():
                    return
                put(self.prepare(entry))
            put(None)

        worker = threading.Thread(target=work, name="preparing", daemon=True)
        worker.start()
        try:
            while (prepared := ready.get()) is not None:
                yield prepared
        finally:
            stopped.set()
            worker.join()


def given(whole: Clip, setting: Setting) -> Clip:
    """What of a recording a setting gives. Sound alone is all there is of some recordings: they keep it always."""
    if not whole.pictures:
        return whole
    if not setting.hears:
        return replace(whole, sound=np.zeros(0, np.int16))
    return whole if setting.sees else replace(whole, pictures=(), times=())
