"""One conversation from the driver's seat: open it on a host, watch it, notice when it is over, close it."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Callable
from dataclasses import dataclass, field

from actors.host import Host
from actors.messages import (
    Body,
    Decided,
    Ended,
    Envelope,
    NewEpoch,
    Notice,
    Perceived,
    Playhead,
    ReplyPlanned,
    ReplyStarted,
    Usage,
)
from actors.stage import Port, SessionSetup, Stage, StageSession
from agent.status import Publisher
from agent.usage import Meter

QUIET_NS = 2_000_000_000
"""A finished input is over when nothing has happened for so long: longer than any wait for the end of a turn."""
STUCK_NS = 20_000_000_000
"""A reply of which nothing is heard for so long after the input ended will not be heard any more."""
_LOOK_S = 0.25
_MEASURE_S = 20.0

Observer = Callable[[Envelope], None]


@dataclass(slots=True)
class _State:
    """What the driver needs to know to tell when a conversation is over."""

    ended: bool = False
    last_activity: int = 0
    speaking: dict[str, tuple[int, bool]] = field(default_factory=dict)
    """Replies that are not over: their epoch, and whether they have begun to be heard."""
    fatal: str = ""
    port: Port | None = None


class Driver(Stage):
    """The caller's own stage: shows every message to the observers and keeps track of the conversation."""

    name = "driver"

    def __init__(self, *observers: Observer) -> None:
        self.state = _State()
        self._observers = observers

    def observe(self, observer: Observer) -> None:
        """One observer more, for sessions that are opened from now on."""
        self._observers = (*self._observers, observer)

    def open(self, setup: SessionSetup, port: Port) -> StageSession:
        self.state.port = port
        return _DriverSession(self.state, self._observers)


class _DriverSession(StageSession):
    def __init__(self, state: _State, observers: tuple[Observer, ...]) -> None:
        self._state = state
        self._observers = observers

    def receive(self, envelope: Envelope) -> None:
        body = envelope.body
        state = self._state
        if isinstance(body, Ended):
            state.ended = True
        elif isinstance(body, ReplyPlanned):
            state.speaking[envelope.reply_id] = (envelope.epoch, False)
        elif isinstance(body, ReplyStarted) and envelope.reply_id in state.speaking:
            state.speaking[envelope.reply_id] = (envelope.epoch, True)
        elif isinstance(body, Playhead) and body.finished:
            state.speaking.pop(envelope.reply_id, None)
        elif isinstance(body, NewEpoch):
            # What was cut before it began never reaches the loudspeaker, so no playhead will tell its end.
            state.speaking = {
                r: (e, begun) for r, (e, begun) in state.speaking.items() if begun or e >= envelope.epoch
            }
        elif isinstance(body, Notice) and body.fatal:
            state.fatal = state.fatal or body.text
        if isinstance(body, Ended | Perceived | Decided | ReplyPlanned | Playhead):
            state.last_activity = max(state.last_activity, envelope.t)
        for observe in self._observers:
            observe(envelope)


class Held:
    """A conversation on a host that was started: opened, watched until it is over, closed."""

    def __init__(self, host: Host, driver: Driver) -> None:
        self._host = host
        self._driver = driver
        self._setup: SessionSetup | None = None
        self._meter: Meter | None = None
        self._usage: asyncio.Task[None] | None = None
        self._publisher: Publisher | None = None

    async def open(self, setup: SessionSetup) -> None:
        """Open the session on every stage. Raises StageError when one refuses."""
        self._meter = await asyncio.to_thread(Meter) if _real_time() else Meter()
        self._setup = setup
        if _real_time():
            self._publisher = Publisher(self._host, setup.session)
            self._driver.observe(self._publisher.take)
        await self._host.open(setup)
        self._usage = asyncio.create_task(_measure(self._driver.state, self._meter))

    def order(self, order: Body) -> None:
        """Send an order of the program that holds the conversation."""
        if self._driver.state.port is None:
            raise RuntimeError("the conversation has not begun")
        self._driver.state.port.emit(order)

    async def over(self, stop: asyncio.Event) -> str:
        """Wait until the person's input is over, `stop` is set, or something fails.

        Returns what failed ("" when nothing did).
        """
        failure = asyncio.ensure_future(self._host.failure())
        watch = asyncio.ensure_future(_until_over(self._driver.state))
        stopped = asyncio.ensure_future(stop.wait())
        tasks = (failure, watch, stopped)
        try:
            await asyncio.wait(tasks, return_when=asyncio.FIRST_COMPLETED)
            return failure.result() if failure.done() else self._driver.state.fatal
        finally:
            for task in tasks:
                task.cancel()
            await asyncio.gather(*tasks, return_exceptions=True)

    async def close(self) -> None:
        """Close the session on every stage, and stop the host."""
        try:
            if self._publisher is not None:
                await self._publisher.close()
            if self._usage is not None:
                self._usage.cancel()
                await asyncio.gather(self._usage, return_exceptions=True)
            if self._meter is not None:
                _report_usage(self._driver.state, self._meter)
            if self._setup is not None:
                await self._host.close_session(self._setup.session)
        finally:
            await self._host.stop()

    @property
    def failed(self) -> str:
        """What ended it, as far as a stage has told: a disk may fill up with the very last bytes."""
        return self._driver.state.fatal


async def _until_over(state: _State) -> None:
    while True:
        await asyncio.sleep(_LOOK_S)
        if state.fatal:
            return
        quiet = 0 if state.port is None else state.port.clock.now() - state.last_activity
        if state.ended and quiet > (STUCK_NS if state.speaking else QUIET_NS):
            return


async def _measure(state: _State, meter: Meter) -> None:
    """Report the usage now and then: the peak of memory is found by looking."""
    while True:
        await asyncio.sleep(_MEASURE_S)
        if _real_time():
            await asyncio.to_thread(_report_usage, state, meter)


def _report_usage(state: _State, meter: Meter) -> None:
    if state.port is not None:
        state.port.emit(Usage(meter.cpu_seconds(), meter.pss()))


def _real_time() -> bool:
    """Whether the loop's clock is the machine's: in virtual time there are no threads to wait for."""
    return abs(asyncio.get_running_loop().time() - time.monotonic()) < 60
