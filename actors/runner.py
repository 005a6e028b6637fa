"""One stage with its sessions and its ways out, the same in every host."""

from __future__ import annotations

import asyncio
import importlib
import logging
from collections.abc import Mapping
from dataclasses import dataclass
from functools import partial
from typing import Any

from actors import topology
from actors.bus import Outlet
from actors.clock import Clock
from actors.messages import Body, Envelope, Notice
from actors.stage import Port, SessionSetup, Stage, StageSession

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class StageSpec:
    """Which class makes a stage ("module:Class", called with `settings` if there are any), and what it is placed by."""

    path: str
    settings: Any = None
    num_gpus: float = 0.0

    def make(self) -> Stage:
        """Import the class and build the stage. Raises ValueError when there is no such class."""
        module, _, name = self.path.partition(":")
        try:
            cls = getattr(importlib.import_module(module), name)
        except (ImportError, AttributeError) as error:
            raise ValueError(f"no stage class {self.path!r}: {error}") from error
        stage: Stage = cls() if self.settings is None else cls(self.settings)
        return stage


class StageRunner:
    """Opens sessions on a stage, brings them their messages, and carries away what they emit."""

    def __init__(self, stage: Stage, outlets: Mapping[str, Outlet]) -> None:
        self._stage = stage
        self._outlets = outlets
        self._routes: dict[type, list[Outlet]] = {}
        for consumer, wanted in topology.consumers(stage.name).items():
            if consumer in outlets:
                for body in wanted:
                    self._routes.setdefault(body, []).append(outlets[consumer])
        self._sessions: dict[str, tuple[StageSession, Port, asyncio.Task[None]]] = {}
        self._oldest = 0

    def open(self, setup: SessionSetup, clock: Clock) -> None:
        """Begin a session. Raises what the stage raises when it cannot."""
        port = Port(setup.session, clock, partial(self._send, setup.session))
        session = self._stage.open(setup, port)
        task = asyncio.get_running_loop().create_task(self._run(session, port), name=self._stage.name)
        self._sessions[setup.session] = (session, port, task)

    def deliver(self, envelope: Envelope) -> None:
        """Hand a message to its session; messages for a session that is not here any more are dropped."""
        entry = self._sessions.get(envelope.session)
        if entry is None:
            return
        if (age := entry[1].clock.now() - envelope.t) > self._oldest:
            self._oldest = age
        try:
            entry[0].receive(envelope)
        except Exception as error:  # noqa: BLE001 - told to the person, whatever it is
            self._failed(entry[1], error)

    def oldest(self) -> int:
        """The age (ns) of the oldest message that was delivered since this was last asked: it grows with a queue."""
        oldest, self._oldest = self._oldest, 0
        return oldest

    def lost(self, session: str, count: int) -> None:
        """Tell the person that messages are gone for good."""
        if session in self._sessions:
            self.notice(session, f"{count} messages were lost on the way to this stage")

    def notice(self, session: str, text: str) -> None:
        """Emit a notice in the name of the stage."""
        self.emit(session, Notice(self._stage.name, text))

    def emit(self, session: str, body: Body) -> None:
        """Emit in the name of the stage, now; nothing where the session is not open."""
        if session in self._sessions:
            self._sessions[session][1].emit(body)

    async def close_session(self, session: str) -> None:
        """End the session's own task, let it tidy up, and forget it."""
        entry = self._sessions.pop(session, None)
        if entry is None:
            return
        stage_session, _, task = entry
        task.cancel()
        await asyncio.gather(task, return_exceptions=True)
        await stage_session.close()
        for outlet in self._outlets.values():
            outlet.forget(session)

    async def close(self) -> None:
        """Close every session and the stage."""
        for session in tuple(self._sessions):
            await self.close_session(session)
        self._stage.close()

    def _send(self, session: str, body: Body, t: int, epoch: int, reply_id: str) -> None:
        packed: bytes | None = None
        for outlet in self._routes.get(type(body), ()):
            packed = outlet.send(session, t, epoch, reply_id, body, packed)

    async def _run(self, session: StageSession, port: Port) -> None:
        try:
            await session.run()
        except asyncio.CancelledError:
            raise
        except Exception as error:  # noqa: BLE001 - as above
            self._failed(port, error)

    def _failed(self, port: Port, error: Exception) -> None:
        log.error("%s failed", self._stage.name, exc_info=error)
        port.emit(Notice(self._stage.name, f"{self._stage.name} failed: {error}", fatal=True))
