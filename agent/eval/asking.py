"""Putting questions to a model: here, or in a pool of Ray actors. A question that fails costs itself alone."""

from __future__ import annotations

import logging
import os
import sys
import time
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any, Protocol

from agent.eval.answerer import Answerer, Reply, load_answerer
from agent.eval.preparing import Prepared

OBJECT_STORE_BYTES = 400 << 20
"""What Ray may hold of questions on their way: a decoded recording has some 10 MB."""


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of a question: a reply, or an error."""

    prepared: Prepared
    reply: Reply | None
    error: str
    seconds: float


class Asker(Protocol):
    """Whoever takes questions to a model."""

    name: str

    def outcomes(self, questions: Iterable[Prepared]) -> Iterator[Outcome]:
        """The outcome of each question, in any order."""

    def close(self) -> None:
        """Let go of the model."""


class InProcess:
    """Asks a model in this process, one question after the other."""

    def __init__(self, answerer: Answerer) -> None:
        self._answerer = answerer
        self.name = answerer.name

    def outcomes(self, questions: Iterable[Prepared]) -> Iterator[Outcome]:
        for prepared in questions:
            yield Outcome(prepared, *ask(self._answerer, prepared))

    def close(self) -> None:
        self._answerer.close()


def ask(answerer: Answerer, prepared: Prepared) -> tuple[Reply | None, str, float]:
    """The reply (or None), the error (or ""), and the seconds it took."""
    if prepared.question is None:
        return None, prepared.error, 0.0
    begun = time.monotonic()
    try:
        reply = answerer.answer(prepared.question)
    except Exception as error:  # noqa: BLE001 - whatever a model does wrong costs its question alone
        return None, f"{type(error).__name__}: {error}", time.monotonic() - begun
    return reply, "", time.monotonic() - begun


class RayPool:
    """Asks `workers` copies of a model, each in a Ray actor of its own; a copy that dies costs the question it had.

    `resources` are what each copy needs, in Ray's words, such as {"num_gpus": 1}. Raises ValueError where the model
    cannot be loaded.
    """

    def __init__(
        self,
        name: str,
        options: Mapping[str, Any],
        workers: int,
        resources: Mapping[str, float] | None = None,
    ) -> None:
        import ray

        self._ray: Any = ray
        self._ours = not self._ray.is_initialized()
        if self._ours:
            # Our own words for what we start: no dashboard, no usage reports, no workers at low priority.
            os.environ.update(
                RAY_worker_niceness="0", RAY_USAGE_STATS_ENABLED="0", RAY_enable_metrics_collection="0"
            )
            os.environ["PYTHONPATH"] = os.pathsep.join(
                filter(None, (*sys.path, os.environ.get("PYTHONPATH")))
            )
            self._ray.init(
                address="local",
                num_cpus=workers,
                include_dashboard=False,
                object_store_memory=OBJECT_STORE_BYTES,
                log_to_driver=False,
                logging_level=logging.ERROR,
            )
        needs = {"num_cpus": 1} | dict(resources or {})
        self._make: Callable[[], Any] = lambda: (
            self._ray.remote(_Worker).options(**needs).remote(name, dict(options))
        )
        self._workers = [self._make() for _ in range(workers)]
        try:
            self.name = str(self._ray.get(self._workers[0].model.remote()))
        except self._ray.exceptions.RayError as error:
            self.close()
            raise ValueError(f"the model '{name}' cannot be loaded: {error}") from error

    def outcomes(self, questions: Iterable[Prepared]) -> Iterator[Outcome]:
        ray = self._ray
        waiting = iter(questions)
        free = list(self._workers)
        asked: dict[Any, tuple[Any, Prepared]] = {}
        more = True
        while more or asked:
            while more and free:
                prepared = next(waiting, None)
                if prepared is None:
                    more = False
                else:
                    worker = free.pop()
                    asked[worker.ask.remote(prepared)] = (worker, prepared)
            if not asked:
                return
            done, _ = ray.wait(list(asked), num_returns=1)
            worker, prepared = asked.pop(done[0])
            try:
                outcome = Outcome(prepared, *ray.get(done[0]))
            except ray.exceptions.RayError as error:
                outcome = Outcome(prepared, None, f"the copy of the model died: {error}".splitlines()[0], 0.0)
                worker = self._make()
                self._workers.append(worker)
            free.append(worker)
            yield outcome

    def close(self) -> None:
        for worker in self._workers:
            self._ray.kill(worker)
        if self._ours:
            self._ray.shutdown()


class _Worker:
    """A copy of the model."""

    def __init__(self, name: str, options: Mapping[str, Any]) -> None:
        self._answerer = load_answerer(name, options)

    def model(self) -> str:
        return self._answerer.name

    def ask(self, prepared: Prepared) -> tuple[Reply | None, str, float]:
        return ask(self._answerer, prepared)
