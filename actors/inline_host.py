"""All stages in one process on one event loop, without Ray: for tests, small boards, virtual time, and as the floor
that the Ray host is measured against."""

from __future__ import annotations

import asyncio
import gc
import time
from collections.abc import Mapping

from actors import topology
from actors.bus import Deliver, LocalOutlet, Outlet
from actors.clock import Clock, RealClock
from actors.host import CLOSING_ORDER, LEAD_NS, OPENING_ORDER, SETTLE_S, Host
from actors.messages import Envelope
from actors.runner import StageRunner, StageSpec
from actors.stage import SessionSetup, Stage
from actors.virtual import Costs, VirtualClock, VirtualTimeLoop


class InlineHost(Host):
    """`costs` charges model calls when the running loop is a `VirtualTimeLoop`; it has no meaning in real time."""

    def __init__(self, costs: Costs | None = None) -> None:
        self._costs = costs or {}
        self._runners: dict[str, StageRunner] = {}
        self._clocks: dict[str, Clock] = {}

    async def start(self, specs: Mapping[str, StageSpec], driver: Stage) -> list[str]:
        stages = {name: spec.make() for name, spec in specs.items()}
        warnings: list[str] = []
        for stage in stages.values():
            warnings += stage.load()
        stages[topology.DRIVER] = driver
        for name, stage in stages.items():
            outlets = {
                consumer: self._outlet(name, consumer)
                for consumer in topology.consumers(name)
                if consumer in stages
            }
            self._runners[name] = StageRunner(stage, outlets)
        gc.collect()
        gc.freeze()  # what the models left behind lives for ever: not worth looking at in every collection
        return warnings

    async def open(self, setup: SessionSetup) -> None:
        clock = self._clock()
        self._clocks[setup.session] = clock
        for name in OPENING_ORDER:
            if name in self._runners:
                self._runners[name].open(setup, clock)

    async def close_session(self, session: str) -> None:
        for name in CLOSING_ORDER:
            if name in (topology.RECORDER, topology.DRIVER):
                await asyncio.sleep(SETTLE_S)
            if name in self._runners:
                await self._runners[name].close_session(session)
        clock = self._clocks.pop(session, None)
        if isinstance(clock, RealClock):
            clock.close()

    async def failure(self) -> str:
        await asyncio.get_running_loop().create_future()  # stages here live and die with the caller
        raise AssertionError("unreachable")

    async def stop(self) -> None:
        for session in tuple(self._clocks):
            await self.close_session(session)
        for runner in self._runners.values():
            await runner.close()

    def _outlet(self, producer: str, consumer: str) -> Outlet:
        """The link from one stage to another."""
        del producer  # all links are alike here
        return LocalOutlet(self._deliverer(consumer))

    def _deliverer(self, consumer: str) -> Deliver:
        def deliver(envelope: Envelope) -> None:
            self._runners[consumer].deliver(envelope)

        return deliver

    def _clock(self) -> Clock:
        loop = asyncio.get_running_loop()
        if isinstance(loop, VirtualTimeLoop):
            return VirtualClock(loop, self._costs)
        return RealClock(time.monotonic_ns() + LEAD_NS)
