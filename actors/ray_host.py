"""Stages in Ray actors: Ray places, starts, watches and stops them; their messages go over ZeroMQ (`actors.bus`).

Ray's defaults that would cost latency are set before it starts: workers at niceness 15 (a chain of four hops took
757 ms instead of 12 on a busy machine), a dashboard, usage reports.
"""

from __future__ import annotations

import asyncio
import gc
import logging
import os
import shutil
import sys
import tempfile
import time
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from actors import topology
from actors.bus import Outlet, ZmqInlet, ZmqOutlet, address
from actors.clock import RealClock
from actors.host import CLOSING_ORDER, LEAD_NS, OPENING_ORDER, SETTLE_S, Host
from actors.runner import StageRunner, StageSpec
from actors.stage import SessionSetup, Stage, StageError

_ENVIRONMENT = {
    "RAY_worker_niceness": "0",
    "RAY_USAGE_STATS_ENABLED": "0",
    "RAY_DEDUP_LOGS": "0",
    "RAY_enable_metrics_collection": "0",
}
log = logging.getLogger(__name__)

_OBJECT_STORE_BYTES = 80 << 20
"""Close to Ray's minimum: no media travels through the object store."""
_STOP_S = 5.0
RECORDER_LOOKS_S = 0.2
"""The recorder is in no hurry: it takes what has come five times a second instead of waking for every message."""
_PROJECT = Path(__file__).resolve().parent.parent


class _Member:
    """A stage's place on the bus: its runner, its inlets and its outlets, in whichever process it lives."""

    def __init__(self, stage: Stage, folder: Path) -> None:
        self._outlets: dict[str, Outlet] = {
            consumer: ZmqOutlet(address(folder, stage.name, consumer))
            for consumer in topology.consumers(stage.name)
        }
        self._runner = StageRunner(stage, self._outlets)
        patient = stage.name == topology.RECORDER
        self._inlets = [
            ZmqInlet(
                address(folder, producer, stage.name),
                self._runner.deliver,
                self._runner.lost,
                patient=patient,
            )
            for producer in topology.producers(stage.name)
            if stage.name in topology.WANTS
        ]
        self._clocks: dict[str, RealClock] = {}
        self._looking = asyncio.get_running_loop().create_task(self._look()) if patient else None

    async def _look(self) -> None:
        while True:
            await asyncio.sleep(RECORDER_LOOKS_S)
            for inlet in self._inlets:
                inlet.drain()

    def open(self, setup: SessionSetup, origin: int) -> None:
        clock = RealClock(origin)
        self._runner.open(setup, clock)
        self._clocks[setup.session] = clock

    async def close_session(self, session: str) -> None:
        for inlet in self._inlets:
            inlet.drain()
        await self._runner.close_session(session)
        for inlet in self._inlets:
            inlet.forget(session)
        if (clock := self._clocks.pop(session, None)) is not None:
            clock.close()

    async def close(self) -> None:
        for session in tuple(self._clocks):
            await self.close_session(session)
        await self._runner.close()
        if self._looking is not None:
            self._looking.cancel()
        for inlet in self._inlets:
            inlet.close()
        for outlet in self._outlets.values():
            outlet.close()


class StageActor:
    """The Ray actor around one stage. Errors a person can mend come back as text, since exceptions of ours would
    be wrapped by Ray."""

    async def load(self, spec: StageSpec, folder: Path) -> tuple[list[str], str]:
        """Make and load the stage. Returns warnings, and an error ("" when there is none)."""
        logging.basicConfig(level=logging.WARNING)
        try:
            stage = spec.make()
            warnings = await asyncio.to_thread(stage.load)
        except (StageError, ValueError) as error:
            return [], str(error)
        except Exception as error:
            log.exception("loading failed")
            return [], f"{spec.path} cannot be loaded: {error!r}"
        self._member = _Member(stage, folder)
        gc.collect()
        gc.freeze()  # what the models left behind lives for ever: not worth looking at in every collection
        return warnings, ""

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

    async def live(self) -> None:
        """Never returns: the reference to this call tells when the process dies."""
        await asyncio.get_running_loop().create_future()


class RayHost(Host):
    """Starts a Ray of its own on this machine, with one actor a stage."""

    def __init__(self) -> None:
        self._actors: dict[str, Any] = {}
        self._lives: dict[str, asyncio.Future[Any]] = {}
        self._driver: _Member | None = None
        self._folder = Path(tempfile.mkdtemp(prefix="visavis-"))

    async def start(self, specs: Mapping[str, StageSpec], driver: Stage) -> list[str]:
        os.environ.update(_ENVIRONMENT)
        os.environ["PYTHONPATH"] = os.pathsep.join(
            filter(None, (str(_PROJECT), os.environ.get("PYTHONPATH")))
        )
        ray = _ray()
        ray.init(
            address="local",
            num_cpus=len(specs),  # one prestarted worker a stage; stages themselves ask for no CPU
            include_dashboard=False,
            object_store_memory=_OBJECT_STORE_BYTES,
            log_to_driver=False,
            logging_level=logging.ERROR,
        )
        # It would only copy what workers print to us, which is switched off; idle, it costs 1 % of a core.
        ray._private.worker._global_node.kill_log_monitor(check_alive=False)
        for name, spec in specs.items():
            actor = type(
                name.capitalize(), (StageActor,), {}
            )  # so that each process bears the name of its stage
            self._actors[name] = ray.remote(num_cpus=0, num_gpus=spec.num_gpus, max_restarts=0)(
                actor
            ).remote()
        loads = [self._actors[name].load.remote(spec, self._folder) for name, spec in specs.items()]
        self._driver = _Member(driver, self._folder)
        warnings: list[str] = []
        for answer in await asyncio.gather(*map(_answer, loads)):
            found, error = answer
            if error:
                raise StageError(error)
            warnings += found
        self._lives = {
            name: asyncio.ensure_future(_answer(a.live.remote())) for name, a in self._actors.items()
        }
        return warnings

    async def open(self, setup: SessionSetup) -> None:
        origin = time.monotonic_ns() + LEAD_NS
        for name in OPENING_ORDER:
            if name == topology.DRIVER:
                self._own.open(setup, origin)
            elif name in self._actors and (
                error := await _answer(self._actors[name].open.remote(setup, origin))
            ):
                raise StageError(error)

    async def close_session(self, session: str) -> None:
        for name in CLOSING_ORDER:
            if name in (topology.RECORDER, topology.DRIVER):
                await asyncio.sleep(SETTLE_S)
            if name == topology.DRIVER:
                await self._own.close_session(session)
            elif name in self._lives and not self._lives[name].done():
                await _answer(self._actors[name].close_session.remote(session))

    async def failure(self) -> str:
        await asyncio.wait(self._lives.values(), return_when=asyncio.FIRST_COMPLETED)
        dead = ", ".join(name for name, life in self._lives.items() if life.done())
        return f"the process of {dead} died; what was said up to now is kept"

    async def stop(self) -> None:
        alive = [
            a for name, a in self._actors.items() if name in self._lives and not self._lives[name].done()
        ]
        calls = [asyncio.ensure_future(_answer(actor.close.remote())) for actor in alive]
        if calls:
            await asyncio.wait(calls, timeout=_STOP_S)
        for life in self._lives.values():
            life.cancel()
        if self._driver is not None:
            await self._driver.close()
        if "ray" in sys.modules:
            _ray().shutdown()
        shutil.rmtree(self._folder, ignore_errors=True)

    @property
    def _own(self) -> _Member:
        if self._driver is None:
            raise RuntimeError("the host was not started")
        return self._driver


def _ray() -> Any:
    """Ray, imported late: only this host needs it, and importing takes half a second."""
    import ray

    return ray


def _answer(reference: Any) -> asyncio.Future[Any]:
    """The answer to a Ray call as a future of this loop."""
    return asyncio.wrap_future(reference.future())
