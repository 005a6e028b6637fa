"""The session's clock: the only source of time in the loop.

`now()` is nanoseconds since the session began (the first sample of the person's sound is t = 0). A stage asks the
clock for the time, for timers and for the running of model calls, so the same stage runs in real time and in virtual
time (`actors.virtual`).
"""

from __future__ import annotations

import asyncio
import time
from abc import ABC, abstractmethod
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import TypeVar

T = TypeVar("T")


class Clock(ABC):
    """Time, timers and model calls of one session."""

    @abstractmethod
    def now(self) -> int:
        """Nanoseconds since the session began; negative before."""

    @abstractmethod
    async def compute(self, model: str, units: float, call: Callable[[], T]) -> T:
        """Run a blocking model call beside the loop; calls of one `model` run one after the other.

        `units` is the size of the work (seconds of sound, characters of text): what virtual time charges by.
        """

    async def sleep_until(self, t: int) -> None:
        """Return at `t`, or at once when that has passed."""
        delay = t - self.now()
        if delay > 0:
            await asyncio.sleep(delay / 1e9)

    def call_at(self, t: int, callback: Callable[[], object]) -> asyncio.TimerHandle:
        """Call back at `t` (as soon as possible when that has passed)."""
        return asyncio.get_running_loop().call_later(max(0.0, (t - self.now()) / 1e9), callback)


class RealClock(Clock):
    """The monotonic clock, which all processes of a machine share. `origin` is its value at t = 0, in ns."""

    def __init__(self, origin: int) -> None:
        self._origin = origin
        self._threads: dict[str, ThreadPoolExecutor] = {}

    def now(self) -> int:
        return time.monotonic_ns() - self._origin

    async def compute(self, model: str, units: float, call: Callable[[], T]) -> T:
        thread = self._threads.get(model)
        if thread is None:
            thread = self._threads[model] = ThreadPoolExecutor(1, thread_name_prefix=model)
        return await asyncio.get_running_loop().run_in_executor(thread, call)

    def close(self) -> None:
        """End the model threads; calls under way are finished by them and forgotten by us."""
        for thread in self._threads.values():
            thread.shutdown(wait=False, cancel_futures=True)
