"""Stages in Ray actors: Ray places, starts and stops them; their messages go over ZeroMQ (`actors.bus`).

A stage that dies or stalls is replaced (`_Place`), and takes up its sessions from what the driver remembers of them
(`actors.memory`) and from the last seconds that the producers keep. Hearing has a warm standby.

Ray's defaults that would cost latency are set before it starts: workers at niceness 15 (a chain of four hops took
757 ms instead of 12 on a busy machine), a dashboard, usage reports.
"""

from __future__ import annotations

import asyncio
import logging
import os
import shutil
import sys
import tempfile
import time
from collections import deque
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

from actors import topology
from actors.growth import Growth, MemoryLimit
from actors.host import CLOSING_ORDER, LEAD_NS, OPENING_ORDER, SETTLE_S, Host, Vital
from actors.memory import SessionMemory
from actors.messages import Envelope, Notice, Replaced
from actors.ray_stage import Member, StageActor
from actors.runner import StageSpec
from actors.stage import SessionSetup, Stage, StageError
from actors.watchdog import Watchdog

_ENVIRONMENT = {
    "RAY_worker_niceness": "0",
    "RAY_USAGE_STATS_ENABLED": "0",
    "RAY_DEDUP_LOGS": "0",
    "RAY_enable_metrics_collection": "0",
}
log = logging.getLogger(__name__)

_OBJECT_STORE_BYTES = 80 << 20
"""Close to Ray's minimum: no media travels through the object store."""
_STOP_S = 2.0
STALLED_S = 3.0
"""Seconds without a sign of life after which a stage is taken for dead, where the machine keeps up (`_patience`)."""
STANDBY = frozenset({topology.PERCEPTION})
"""Stages of which a loaded one waits: what a person says meanwhile would be answered late."""
FORGIVEN_S = 60.0
"""Seconds after which a death is not counted any more."""
BACK_OFF_S = (0.0, 0.0, 0.0, 0.5, 1.0, 2.0, 5.0, 10.0, 30.0)
"""Seconds to wait before the replacement, by the number of deaths that count."""
_PROJECT = Path(__file__).resolve().parent.parent


@dataclass(slots=True)
class _Place:
    """A stage's place: who fills it, and who filled it before."""

    spec: StageSpec
    actor: Any
    life: asyncio.Future[Any] | None = None
    pid: int = 0
    incarnation: int = 0
    since: float = 0.0
    deaths: deque[float] = field(default_factory=deque)
    standby: asyncio.Task[Any] | None = None
    growth: Growth | None = None


@dataclass(slots=True)
class _Session:
    setup: SessionSetup
    origin: int
    memory: SessionMemory = field(default_factory=SessionMemory)


class RayHost(Host):
    """Starts a Ray of its own on this machine, with one actor a stage."""

    def __init__(self, memory_limit: MemoryLimit | None = None) -> None:
        self._memory_limit = memory_limit or MemoryLimit()
        self._places: dict[str, _Place] = {}
        self._sessions: dict[str, _Session] = {}
        self._driver: Member | None = None
        self._folder = Path(tempfile.mkdtemp(prefix="visavis-"))
        self._watchdog: Watchdog | None = None
        self._given_up: asyncio.Future[str] | None = None
        self._supervising: asyncio.Task[None] | None = None
        self._mending: set[asyncio.Task[None]] = set()

    async def start(self, specs: Mapping[str, StageSpec], driver: Stage) -> list[str]:
        os.environ.update(_ENVIRONMENT)
        os.environ["PYTHONPATH"] = os.pathsep.join(
            filter(None, (str(_PROJECT), os.environ.get("PYTHONPATH")))
        )
        self._watchdog = Watchdog(self._folder)
        ray = _ray()
        try:
            ray.init(
                address="local",
                num_cpus=len(specs),  # one prestarted worker a stage; stages themselves ask for no CPU
                include_dashboard=False,
                object_store_memory=_OBJECT_STORE_BYTES,
                log_to_driver=False,
                logging_level=logging.ERROR,
            )
        except Exception as cause:
            first = str(cause).partition(". ")[0]
            raise StageError(
                f"Ray does not start ({first}): try again when the machine is less busy, or talk --inline"
            ) from cause
        # It would only copy what workers print to us, which is switched off; idle, it costs 1 % of a core.
        ray._private.worker._global_node.kill_log_monitor(check_alive=False)
        # A thread of Ray's prints a paragraph to our standard output for every process that died: we say so ourselves.
        ray._private.worker.print_to_stdstream = lambda *_, **__: None
        self._places = {name: _Place(spec, _actor(name, spec)) for name, spec in specs.items()}
        loads = [place.actor.load.remote(place.spec) for place in self._places.values()]
        self._driver = Member(driver, self._folder, note=self._note)
        warnings: list[str] = []
        try:
            answers = await asyncio.gather(*map(_answer, loads))
        except _died() as cause:
            raise StageError(
                "a process died while it loaded its models: see what ./visavis doctor finds, memory first"
            ) from cause
        for found, error in answers:
            if error:
                raise StageError(error)
            warnings += found
        await asyncio.gather(*(self._join(name, []) for name in self._places))
        self._given_up = asyncio.get_running_loop().create_future()
        self._supervising = asyncio.create_task(self._supervise())
        return warnings

    async def open(self, setup: SessionSetup) -> None:
        origin = time.monotonic_ns() + LEAD_NS
        self._sessions[setup.session] = _Session(setup, origin)
        for name in OPENING_ORDER:
            if name == topology.DRIVER:
                self._own.open(setup, origin)
            elif name in self._places:
                try:
                    error = await _answer(self._places[name].actor.open.remote(setup, origin))
                except _died():
                    continue  # whoever takes its place gets the session
                if error:
                    raise StageError(error)

    async def close_session(self, session: str) -> None:
        self._sessions.pop(session, None)
        for name in CLOSING_ORDER:
            if name in (topology.RECORDER, topology.DRIVER):
                await asyncio.sleep(SETTLE_S)
            if name == topology.DRIVER:
                await self._own.close_session(session)
            elif name in self._places and _alive(self._places[name]):
                await _answer(self._places[name].actor.close_session.remote(session))

    @property
    def folder(self) -> Path:
        return self._folder

    def vitals(self) -> dict[str, Vital]:
        now, found = time.monotonic(), {}
        for name, place in self._places.items():
            inlet = self._own.inlets[name]
            silent = max(0.0, now - inlet.beat_at)
            found[name] = Vital(place.pid, inlet.memory, silent, inlet.age, place.incarnation)
        return found

    async def failure(self) -> str:
        if self._given_up is None:
            raise RuntimeError("the host was not started")
        return await asyncio.shield(self._given_up)

    async def stop(self) -> None:
        tasks = [*self._mending, *(place.standby for place in self._places.values() if place.standby)]
        for task in (*tasks, *filter(None, [self._supervising])):
            task.cancel()
        places = [place for place in self._places.values() if _alive(place)]
        calls = [asyncio.ensure_future(_answer(place.actor.close.remote())) for place in places]
        if calls:
            await asyncio.wait(calls, timeout=_STOP_S)
        for place in self._places.values():
            if place.life is not None:
                place.life.cancel()
        if self._driver is not None:
            await self._driver.close()
        if "ray" in sys.modules:
            await asyncio.to_thread(_ray().shutdown)
        if self._watchdog is not None:
            self._watchdog.close()
        shutil.rmtree(self._folder, ignore_errors=True)

    # -- supervision -----------------------------------------------------------------------------------------

    async def _supervise(self) -> None:
        """Replace what dies, end what stalls, keep a standby for what must not be missed."""
        while True:
            for name, place in self._places.items():
                wanted = name in STANDBY or (place.growth is not None and place.growth.too_much)
                if place.standby is None and wanted and time.monotonic() - place.since > STALLED_S:
                    place.standby = asyncio.create_task(_loaded(name, place.spec))
            lives = {place.life: name for name, place in self._places.items() if place.life is not None}
            await asyncio.wait({*lives, *self._mending}, timeout=1.0, return_when=asyncio.FIRST_COMPLETED)
            try:
                for task in tuple(self._mending):
                    if task.done():
                        self._mending.discard(task)
                        task.result()
                for life, name in lives.items():
                    if life.done():
                        life.exception()  # Ray's own words about it are of no use
                        self._mend(name, "died")
                for name, what in (*self._stalled(), *self._outgrown()):
                    _ray().kill(self._places[name].actor)
                    self._mend(name, what)
            except Exception as error:  # noqa: BLE001 - Ray itself is gone, or the stage cannot be loaded any more
                if self._given_up is not None and not self._given_up.done():
                    self._given_up.set_result(f"{error}; what was said up to now is kept")
                return

    def _mend(self, name: str, what: str) -> None:
        """Begin to replace a stage: while it waits, the others are still watched."""
        place = self._places[name]
        if place.life is not None:
            place.life.cancel()
        place.life, place.growth, place.pid = None, None, 0
        self._mending.add(asyncio.create_task(self._replace(name, what)))

    def _stalled(self) -> list[tuple[str, str]]:
        now, patience = time.monotonic(), _patience()
        return [
            (name, f"gave no sign of life for {patience:.0f} s")
            for name, place in self._places.items()
            if _alive(place) and now - max(place.since, self._own.inlets[name].beat_at) > patience
        ]

    def _outgrown(self) -> list[tuple[str, str]]:
        """The stages that use too much memory and can be replaced without anybody noticing."""
        now, found = time.monotonic(), []
        quiet = all(s.memory.quiet(time.monotonic_ns() - s.origin) for s in self._sessions.values())
        for name, place in self._places.items():
            if not _alive(place) or (growth := place.growth) is None:
                continue
            growth.look(now, self._own.inlets[name].memory)
            ready = place.standby is not None and place.standby.done() and _loads(place.standby)
            if growth.too_much and (growth.urgent or (ready and quiet)):
                found.append((name, str(growth)))
        return found

    async def _replace(self, name: str, what: str) -> None:
        """Put a new process into the place of a stage, with the sessions of the old one."""
        place = self._places[name]
        began = time.monotonic()
        while True:
            await self._back_off(name, place, what)
            place.incarnation += 1
            standby, place.standby = place.standby, None
            if standby is not None and not _loads(standby):
                standby = None
            try:
                place.actor = await (standby or _loaded(name, place.spec))
                sessions = [
                    (replace(s.setup, resume=s.memory.resume(time.monotonic_ns() - s.origin)), s.origin)
                    for s in self._sessions.values()
                ]
                await self._join(name, sessions)
                break
            except _died():
                what = "died"
        for session in self._sessions:
            self._own.runner.emit(session, Replaced(name))
        log.info("%s was replaced after %.3f s", name, time.monotonic() - began)

    async def _back_off(self, name: str, place: _Place, what: str) -> None:
        """Tell what has become of a stage, and let those wait that die again and again."""
        now = time.monotonic()
        place.deaths.append(now)
        while place.deaths[0] < now - FORGIVEN_S:
            place.deaths.popleft()
        count = len(place.deaths)
        pause = BACK_OFF_S[min(count, len(BACK_OFF_S)) - 1]
        again = f" for the {count}th time in a minute" if count > 3 else ""
        wait = f", in {pause:g} s" if pause else ""
        self._tell(f"the process of {name} {what}{again}; another takes its place{wait}")
        if pause:
            await asyncio.sleep(pause)

    async def _join(self, name: str, sessions: list[tuple[SessionSetup, int]]) -> None:
        place = self._places[name]
        place.since = time.monotonic()
        if error := await _answer(place.actor.join.remote(self._folder, place.incarnation, sessions)):
            raise StageError(error)
        place.pid = await _answer(place.actor.pid.remote())
        place.life = asyncio.ensure_future(_answer(place.actor.live.remote()))
        place.since = time.monotonic()
        place.growth = Growth(self._memory_limit, place.since)
        self._own.inlets[name].memory = 0  # was that of the process before

    def _note(self, envelope: Envelope) -> None:
        if (session := self._sessions.get(envelope.session)) is not None:
            session.memory.note(envelope)

    def _tell(self, text: str) -> None:
        """A notice to the record, and to the driver itself."""
        for session, known in self._sessions.items():
            notice = Notice(topology.DRIVER, text)
            self._own.runner.emit(session, notice)
            t = time.monotonic_ns() - known.origin
            self._own.runner.deliver(Envelope(session, -1, t, 0, "", notice))

    @property
    def _own(self) -> Member:
        if self._driver is None:
            raise RuntimeError("the host was not started")
        return self._driver


def _ray() -> Any:
    """Ray, imported late: only this host needs it, and importing takes half a second."""
    import ray

    return ray


def _died() -> type[Exception]:
    """What a call raises whose actor has died."""
    died: type[Exception] = _ray().exceptions.RayActorError
    return died


def _actor(name: str, spec: StageSpec) -> Any:
    """A new actor, in a process that bears the name of its stage."""
    cls = type(name.capitalize(), (StageActor,), {})
    return _ray().remote(num_cpus=0, num_gpus=spec.num_gpus, max_restarts=0)(cls).remote()


async def _loaded(name: str, spec: StageSpec) -> Any:
    """A new actor whose models are loaded. Raises StageError."""
    actor = _actor(name, spec)
    _, error = await _answer(actor.load.remote(spec))
    if error:
        raise StageError(error)
    return actor


def _patience() -> float:
    """Seconds without a sign of life that are too long: more on a machine that lets healthy processes wait, where
    another process in the place would only add to the load."""
    load = os.getloadavg()[0] / (os.cpu_count() or 1)
    return STALLED_S * min(max(1.0, load), 4.0)


def _loads(standby: asyncio.Task[Any]) -> bool:
    """Whether a standby is, or may still become, fit for use."""
    return not standby.done() or (not standby.cancelled() and standby.exception() is None)


def _alive(place: _Place) -> bool:
    return place.life is not None and not place.life.done()


def _answer(reference: Any) -> asyncio.Future[Any]:
    """The answer to a Ray call as a future of this loop."""
    return asyncio.wrap_future(reference.future())
