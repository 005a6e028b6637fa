"""The thread on which the model works, and how all conversations take turns on it.

Work comes in steps, each at most one block of sound or one word. Every round gives one step to each conversation that
is answering or being asked (`QUICK`), then one step to one that listens (`LISTEN`), the longest waiting first; thoughts
and tidying (`LATER`) get what is left. So nobody's listening holds up another's words by more than one block.
"""

from __future__ import annotations

import atexit
import threading
from collections import deque
from collections.abc import Callable, Generator, Iterator
from enum import IntEnum

Steps = Iterator[None]
"""Work: runs until its next `yield` in one go."""


class Urgency(IntEnum):
    """What goes first."""

    QUICK = 0
    LISTEN = 1
    LATER = 2


class Job:
    """Work that has been handed in. `cancel` ends it before its next step; `failed` is told what it raised."""

    def __init__(self, steps: Steps, urgency: Urgency, failed: Callable[[BaseException], None]) -> None:
        self._steps = steps
        self.urgency = urgency
        self.cancelled = False
        self._failed = failed
        self._ended = threading.Event()

    def cancel(self) -> None:
        """No further step; from any thread."""
        self.cancelled = True

    @property
    def ended(self) -> bool:
        """Whether there will be no further step."""
        return self._ended.is_set()

    def wait(self, seconds: float) -> bool:
        """Until it has ended, at most so long; whether it has."""
        return self._ended.wait(seconds)

    def step(self) -> bool:
        """One step, on the engine's thread; whether there may be more."""
        try:
            if not self.cancelled:
                next(self._steps)
                return True
            if isinstance(self._steps, Generator):
                self._steps.close()
        except StopIteration:
            pass
        except Exception as error:  # noqa: BLE001 - one conversation's failure is told to it, and to no other
            self._failed(error)
        self._ended.set()
        return False


class Lane:
    """Jobs that must run one after the other: a conversation's cache has one writer."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine
        self.jobs: deque[Job] = deque()
        self.waiting_since = 0

    def submit(
        self, steps: Steps, urgency: Urgency, failed: Callable[[BaseException], None] = lambda error: None
    ) -> Job:
        """Hand in work that follows what the lane already holds."""
        job = Job(steps, urgency, failed)
        self._engine.take(self, job)
        return job

    def clear(self) -> None:
        """Cancel everything that the lane holds."""
        for job in tuple(self.jobs):
            job.cancel()


class Engine:
    """One thread for one model. Started with the first job; `close` ends it."""

    def __init__(self) -> None:
        self._lanes: list[Lane] = []
        self._news = threading.Condition()
        self._round = 0
        self._closed = False
        self._thread: threading.Thread | None = None

    def lane(self) -> Lane:
        """A new lane."""
        return Lane(self)

    def take(self, lane: Lane, job: Job) -> None:
        """A job for a lane; from any thread. Raises RuntimeError once closed."""
        with self._news:
            if self._closed:
                raise RuntimeError("the engine is closed")
            if self._thread is None:
                self._thread = threading.Thread(target=self._run, name="omni", daemon=True)
                self._thread.start()
                atexit.register(self.close)  # torch must not be at work while the interpreter ends
            lane.jobs.append(job)
            if lane not in self._lanes:
                lane.waiting_since = self._round
                self._lanes.append(lane)
            self._news.notify()

    def close(self) -> None:
        """No further step; returns once the present one is done."""
        with self._news:
            self._closed = True
            self._news.notify()
        atexit.unregister(self.close)
        if self._thread is not None and self._thread is not threading.current_thread():
            self._thread.join()

    def _run(self) -> None:
        while True:
            with self._news:
                while not self._lanes and not self._closed:
                    self._news.wait()
                if self._closed:
                    return
                ready = self._ready()
            for lane in ready:
                self._step(lane)

    def _ready(self) -> list[Lane]:
        """The lanes that get a step in this round."""
        self._round += 1
        by_urgency: dict[Urgency, list[Lane]] = {urgency: [] for urgency in Urgency}
        for lane in self._lanes:
            by_urgency[lane.jobs[0].urgency].append(lane)
        ready = by_urgency[Urgency.QUICK]
        if listening := by_urgency[Urgency.LISTEN]:
            ready.append(min(listening, key=lambda lane: lane.waiting_since))
        return ready or by_urgency[Urgency.LATER][:1]

    def _step(self, lane: Lane) -> None:
        more = lane.jobs[0].step()
        with self._news:
            lane.waiting_since = self._round
            if not more:
                lane.jobs.popleft()
            self._lanes.remove(lane)
            if lane.jobs:
                self._lanes.append(lane)
