"""A stage in a process of its own: what runs inside a Ray actor, and what joins it to the bus.

Imports neither Ray nor any model: the driver has a place on the bus too.
"""

from __future__ import annotations

import asyncio
import gc
import logging
import os
from collections.abc import Callable
from pathlib import Path

from actors import topology
from actors.bus import ZmqInlet, ZmqOutlet, address
from actors.clock import RealClock
from actors.messages import Envelope
from actors.runner import StageRunner, StageSpec
from actors.stage import SessionSetup, Stage, StageError

BEAT_S = 0.5
"""Seconds between two signs of life, which also tell consumers what they should have by now."""
RECORDER_LOOKS_S = 0.2
"""The recorder is in no hurry: it takes what has come five times a second instead of waking for every message."""

log = logging.getLogger(__name__)


class Member:
    """A stage's place on the bus: its runner, its inlets and its outlets, in whichever process it lives.

    `incarnation` counts the processes that had this place before. `note` sees every envelope before the stage does.
    """

    def __init__(
        self,
        stage: Stage,
        folder: Path,
        incarnation: int = 0,
        note: Callable[[Envelope], None] | None = None,
    ) -> None:
        self._outlets = {
            consumer: ZmqOutlet(address(folder, stage.name, consumer), incarnation)
            for consumer in topology.consumers(stage.name)
        }
        self.runner = StageRunner(stage, self._outlets)
        patient = stage.name == topology.RECORDER
        self.inlets = {
            producer: ZmqInlet(
                address(folder, producer, stage.name),
                self.runner.deliver if note is None else _both(note, self.runner.deliver),
                self.runner.lost,
                patient=patient,
            )
            for producer in topology.producers(stage.name)
        }
        self._clocks: dict[str, RealClock] = {}
        self._tasks = [asyncio.get_running_loop().create_task(self._beat())]
        if patient:
            self._tasks.append(asyncio.get_running_loop().create_task(self._look()))

    async def _look(self) -> None:
        while True:
            await asyncio.sleep(RECORDER_LOOKS_S)
            for inlet in self.inlets.values():
                inlet.drain()

    async def _beat(self) -> None:
        while True:
            age = self.runner.oldest()
            for outlet in self._outlets.values():
                outlet.beat(age)
            await asyncio.sleep(BEAT_S)

    def open(self, setup: SessionSetup, origin: int) -> None:
        """Open a session whose t = 0 is `origin` on the monotonic clock. Raises what the stage raises."""
        clock = RealClock(origin)
        self.runner.open(setup, clock)
        self._clocks[setup.session] = clock

    async def close_session(self, session: str) -> None:
        """End a session, once what has arrived for it is delivered."""
        for inlet in self.inlets.values():
            inlet.drain()
        await self.runner.close_session(session)
        for inlet in self.inlets.values():
            inlet.forget(session)
        if (clock := self._clocks.pop(session, None)) is not None:
            clock.close()

    async def close(self) -> None:
        """End every session, the stage and its links."""
        for session in tuple(self._clocks):
            await self.close_session(session)
        await self.runner.close()
        for task in self._tasks:
            task.cancel()
        for inlet in self.inlets.values():
            inlet.close()
        for outlet in self._outlets.values():
            outlet.close()


def _both(first: Callable[[Envelope], None], then: Callable[[Envelope], None]) -> Callable[[Envelope], None]:
    def deliver(envelope: Envelope) -> None:
        first(envelope)
        then(envelope)

    return deliver


class StageActor:
    """The Ray actor around one stage: loaded first, then (at once, or when it is needed) joined to the bus.

    Errors a person can mend come back as text, since exceptions of ours would be wrapped by Ray.
    """

    async def load(self, spec: StageSpec) -> tuple[list[str], str]:
        """Make and load the stage. Returns warnings, and an error ("" when there is none)."""
        logging.basicConfig(level=logging.WARNING)
        try:
            self._stage = spec.make()
            warnings = await asyncio.to_thread(self._stage.load)
        except (StageError, ValueError) as error:
            return [], str(error)
        except Exception as error:
            log.exception("loading failed")
            return [], f"{spec.path} cannot be loaded: {error!r}"
        gc.collect()
        gc.freeze()  # what the models left behind lives for ever: not worth looking at in every collection
        return warnings, ""

    async def join(self, folder: Path, incarnation: int, sessions: list[tuple[SessionSetup, int]]) -> str:
        """Take the stage's place on the bus, with these sessions and their origins. Returns an error or ""."""
        self._member = Member(self._stage, folder, incarnation)
        for setup, origin in sessions:
            if error := await self.open(setup, origin):
                return error
        return ""

    async def open(self, setup: SessionSetup, origin: int) -> str:
        """Open a session whose t = 0 is `origin` on the monotonic clock. Returns an error or ""."""
        try:
            self._member.open(setup, origin)
        except StageError as error:
            return str(error)
        return ""

    async def close_session(self, session: str) -> None:
        """End a session."""
        await self._member.close_session(session)

    async def close(self) -> None:
        """End every session and the stage."""
        await self._member.close()

    async def pid(self) -> int:
        """The process that the stage lives in."""
        return os.getpid()

    async def live(self) -> None:
        """Never returns: the reference to this call tells when the process dies."""
        await asyncio.get_running_loop().create_future()
