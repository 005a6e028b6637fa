"""Bad days, made to order: links that lose, delay, repeat and swap messages, stages that die, models that are slow or
fail. For tests in virtual time; only code can switch them on.

A `FaultyHost` runs the stages as the inline host does, but joins them by links like those between processes: numbered,
with the last seconds kept by the producer, so that what saves a conversation here is what saves it there.
"""

from __future__ import annotations

import asyncio
import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from functools import partial
from random import Random
from typing import TypeVar
from unittest import mock

from actors import topology
from actors.bus import ASK_AGAIN_S, UNNUMBERED, Deliver, Lost, Outlet
from actors.clock import Clock
from actors.inline_host import InlineHost
from actors.memory import SessionMemory
from actors.messages import LATEST_ONLY, Body, Envelope, Replaced
from actors.numbered import Ring, Sequencer
from actors.ray_stage import BEAT_S
from actors.runner import StageRunner, StageSpec
from actors.stage import SessionSetup, Stage
from actors.virtual import Costs

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Weather:
    """What becomes of a message on its way, and of the questions for missing ones.

    `drop` and `duplicate` are probabilities. Every message takes `delay` seconds, and up to `jitter` seconds more,
    each its own, so that later ones overtake.
    """

    drop: float = 0.0
    duplicate: float = 0.0
    delay: float = 0.0
    jitter: float = 0.0


@dataclass(frozen=True, slots=True)
class Faults:
    """`weather` by link ("perception>mind") or for all links (""). `slow` multiplies what calls of a model cost by
    (factor, from second, to second); `failing` lets calls of a model raise an error from a second on."""

    weather: Mapping[str, Weather] = field(default_factory=dict)
    slow: Mapping[str, tuple[float, float, float]] = field(default_factory=dict)
    failing: Mapping[str, tuple[Exception, float]] = field(default_factory=dict)
    seed: int = 0

    def on(self, producer: str, consumer: str) -> Weather:
        """The weather on a link."""
        return self.weather.get(f"{producer}>{consumer}", self.weather.get("", Weather()))


class _Air:
    """What lies between the two ends of a link."""

    def __init__(self, weather: Weather, chance: Random) -> None:
        self._weather = weather
        self._chance = chance

    def carry(self, arrive: Callable[[], None]) -> None:
        weather, chance = self._weather, self._chance
        copies = 1 + (chance.random() < weather.duplicate) - (chance.random() < weather.drop)
        for _ in range(copies):
            delay = weather.delay + weather.jitter * chance.random()
            asyncio.get_running_loop().call_later(delay, arrive)


class FaultyInlet:
    """The consumer's end of a link through bad weather. `outlet` is whoever produces at present."""

    def __init__(self, air: _Air, deliver: Deliver, lost: Lost) -> None:
        self.outlet: FaultyOutlet | None = None
        self.alive = True
        self._air = air
        self._lost = lost
        self._deliver = deliver
        self._sequencer: Sequencer[Envelope] = Sequencer(deliver, self._ask)
        self._asking: asyncio.TimerHandle | None = None

    def take(self, envelope: Envelope) -> None:
        """A message has arrived."""
        if not self.alive:
            return
        if envelope.seq == UNNUMBERED:
            self._deliver(envelope)
        else:
            self._sequencer.accept(envelope.session, envelope.seq, envelope)

    def announced(self, numbers: Mapping[str, int]) -> None:
        """The producer's next numbers, by session."""
        if self.alive:
            for session, seq in numbers.items():
                self._sequencer.announced(session, seq)

    def gone(self, session: str, seq: int) -> None:
        """What lies before `seq` can no longer be had."""
        if self.alive and (lost := self._sequencer.skip_to(session, seq)):
            self._lost(session, lost)

    def _ask(self, session: str, first: int, until: int) -> None:
        if self.alive and self.outlet is not None:
            self._air.carry(partial(self.outlet.answer, session, first, until))
            if self._asking is None:
                self._asking = asyncio.get_running_loop().call_later(ASK_AGAIN_S, self._ask_again)

    def _ask_again(self) -> None:
        self._asking = None
        self._sequencer.ask_again()


class FaultyOutlet(Outlet):
    """The producer's end of a link through bad weather."""

    def __init__(self, air: _Air, inlet: Callable[[], FaultyInlet], incarnation: int = 0) -> None:
        self.alive = True
        self._air = air
        self._inlet = inlet
        self._ring: Ring[Envelope] = Ring(incarnation=incarnation)
        self._beat()

    def _beat(self) -> None:
        if self.alive:
            self._air.carry(partial(self._announce, self._ring.numbers()))
            asyncio.get_running_loop().call_later(BEAT_S, self._beat)

    def send(self, session: str, t: int, epoch: int, reply_id: str, body: Body, packed: bytes | None) -> None:
        if not self.alive:
            return  # the timers of a dead stage still go off in this process
        if type(body) in LATEST_ONLY:
            envelope = Envelope(session, UNNUMBERED, t, epoch, reply_id, body)
        else:
            envelope = Envelope(session, self._ring.number(session), t, epoch, reply_id, body)
            self._ring.keep(session, round(asyncio.get_running_loop().time() * 1e9), envelope)
        self._air.carry(lambda: self._inlet().take(envelope))

    def _announce(self, numbers: Mapping[str, int]) -> None:
        self._inlet().announced(numbers)

    def answer(self, session: str, first: int, until: int) -> None:
        """Send what was asked for once more, as far as it is kept."""
        if not self.alive:
            return
        oldest = self._ring.oldest(session)
        if first < oldest:
            self._air.carry(lambda: self._inlet().gone(session, min(oldest, until)))
        for _, envelope in tuple(self._ring.since(session, first, until)):
            self._air.carry(partial(self._inlet().take, envelope))

    def forget(self, session: str) -> None:
        self._ring.forget(session)


class FaultyClock(Clock):
    """A session's clock whose model calls take longer or fail."""

    def __init__(self, clock: Clock, faults: Faults) -> None:
        self._clock = clock
        self._faults = faults
        self._busy: dict[str, asyncio.Lock] = {}

    def now(self) -> int:
        return self._clock.now()

    async def compute(self, model: str, units: float, call: Callable[[], T]) -> T:
        async with self._busy.setdefault(model, asyncio.Lock()):
            began = self.now()
            error, since = self._faults.failing.get(model, (None, 0.0))
            if error is not None and began >= since * 1e9:
                raise error
            result = await self._clock.compute(model, units, call)
            factor, start, end = self._faults.slow.get(model, (1.0, 0.0, 0.0))
            if start * 1e9 <= began < end * 1e9:
                await asyncio.sleep((factor - 1) * (self.now() - began) / 1e9)
            return result


class FaultyHost(InlineHost):
    """The inline host, on a bad day."""

    def __init__(self, costs: Costs | None = None, faults: Faults | None = None) -> None:
        super().__init__(costs)
        self._faults = faults or Faults()
        self._specs: dict[str, StageSpec] = {}
        self._setups: dict[str, SessionSetup] = {}
        self._memories: dict[str, SessionMemory] = {}
        self._outlets: dict[tuple[str, str], FaultyOutlet] = {}
        self._inlets: dict[tuple[str, str], FaultyInlet] = {}
        self._incarnations: dict[str, int] = {}
        self._chance = Random(self._faults.seed)

    async def start(self, specs: Mapping[str, StageSpec], driver: Stage) -> list[str]:
        self._specs = dict(specs)
        return await super().start(specs, driver)

    async def open(self, setup: SessionSetup) -> None:
        self._setups[setup.session] = setup
        self._memories[setup.session] = SessionMemory()
        await super().open(setup)

    async def kill(self, stage: str, away: float) -> None:
        """The process of a stage dies, and `away` seconds later another has taken its place."""
        for (producer, consumer), outlet in self._outlets.items():
            outlet.alive &= producer != stage
            self._inlets[producer, consumer].alive &= consumer != stage
        for task in asyncio.all_tasks():
            if task.get_name() == stage:  # what the runner calls the task of a session
                task.cancel()
        del self._runners[stage]
        await asyncio.sleep(away)
        await self._replace(stage)

    async def _replace(self, name: str) -> None:
        self._incarnations[name] = self._incarnations.get(name, 0) + 1
        for (producer, consumer), inlet in tuple(self._inlets.items()):
            if consumer == name:
                self._inlets[producer, consumer] = self._inlet(producer, consumer)
                self._inlets[producer, consumer].outlet = inlet.outlet
        stage = self._specs[name].make()
        stage.load()
        outlets = {c: self._outlet(name, c) for c in topology.consumers(name) if (name, c) in self._inlets}
        runner = self._runners[name] = StageRunner(stage, outlets)
        for session, setup in self._setups.items():
            clock = self._clocks[session]
            runner.open(replace(setup, resume=self._memories[session].resume(clock.now())), clock)
            self._runners[topology.DRIVER].emit(session, Replaced(name))

    def _outlet(self, producer: str, consumer: str) -> Outlet:
        link = producer, consumer
        if link not in self._inlets:
            self._inlets[link] = self._inlet(producer, consumer)
        outlet = FaultyOutlet(
            self._air(producer, consumer), lambda: self._inlets[link], self._incarnations.get(producer, 0)
        )
        self._outlets[link] = self._inlets[link].outlet = outlet
        return outlet

    def _inlet(self, producer: str, consumer: str) -> FaultyInlet:
        def lost(session: str, count: int) -> None:
            self._runners[consumer].lost(session, count)

        return FaultyInlet(self._air(producer, consumer), self._deliverer(consumer), lost)

    def _air(self, producer: str, consumer: str) -> _Air:
        return _Air(self._faults.on(producer, consumer), self._chance)

    def _deliverer(self, consumer: str) -> Deliver:
        deliver = super()._deliverer(consumer)
        if consumer != topology.DRIVER:
            return deliver

        def noting(envelope: Envelope) -> None:
            if (memory := self._memories.get(envelope.session)) is not None:
                memory.note(envelope)
            deliver(envelope)

        return noting

    def _clock(self) -> Clock:
        return FaultyClock(super()._clock(), self._faults)


@contextmanager
def wall_clock_moved(seconds: float) -> Iterator[None]:
    """Somebody sets the machine's clock: the time of day is `seconds` later, or earlier."""
    now, now_ns = time.time, time.time_ns
    with (
        mock.patch("time.time", lambda: now() + seconds),
        mock.patch("time.time_ns", lambda: now_ns() + round(seconds * 1e9)),
    ):
        yield
