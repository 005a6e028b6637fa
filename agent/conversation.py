"""One conversation from the driver's seat: open it on a host, watch it, notice when it is over, close it."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Callable
from dataclasses import dataclass, field

from actors.host import Host
from actors.messages import (
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


async def hold(host: Host, driver: Driver, setup: SessionSetup, stop: asyncio.Event) -> str:
    """Hold one conversation until its input is over, `stop` is set, or something fails.

    Returns what failed ("" when nothing did). The session is closed on every stage when this returns.
    """
    meter = await asyncio.to_thread(Meter) if _real_time() else Meter()
    outcome = ""
    try:
        await host.open(setup)
        failure = asyncio.ensure_future(host.failure())
        watch = asyncio.ensure_future(_until_over(driver.state))
        usage = asyncio.ensure_future(_measure(driver.state, meter))
        stopped = asyncio.ensure_future(stop.wait())
        tasks = (failure, watch, stopped)
        await asyncio.wait(tasks, return_when=asyncio.FIRST_COMPLETED)
        outcome = failure.result() if failure.done() else ""
        for task in (*tasks, usage):
            task.cancel()
        await asyncio.gather(*tasks, usage, return_exceptions=True)
        _report_usage(driver.state, meter)
    finally:
        await host.close_session(setup.session)
    return outcome or driver.state.fatal  # a disk may fill up with the very last bytes


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
