"""The stages behind the server: models in their places, rooms and driver in the process that holds the connections.

A room's devices are at the other end of a connection, so the room lives where the connection is: sound goes from a
socket straight onto the bus, without a hop between. Every other stage serves all sessions.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Callable, Mapping
from importlib.metadata import version
from pathlib import Path
from typing import Any

from actors import topology
from actors.host import Host
from actors.inline_host import InlineHost
from actors.messages import Body, Envelope
from actors.ray_host import RayHost
from actors.ray_stage import Member
from actors.room.far_end import FarEnd
from actors.room.remote_room import RemoteRoom, RemoteRoomSession
from actors.runner import StageSpec
from actors.stage import Port, SessionSetup, Stage, StageSession
from agent.config import Config
from agent.stages import stage_specs

Listener = Callable[[Envelope], None]
_RECORDED_VERSIONS = (
    "ray",
    "onnxruntime",
    "moonshine-voice",
    "hibari-tts",
    "silero-vad",
    "pipecat-ai",
    "websockets",
)


class _Driver(Stage):
    """Shows what happens in a session to whoever listens to it, and brings its orders to the stages."""

    name = topology.DRIVER

    def __init__(self) -> None:
        self.listeners: dict[str, Listener] = {}
        self.ports: dict[str, Port] = {}

    def open(self, setup: SessionSetup, port: Port) -> StageSession:
        self.ports[setup.session] = port
        return _DriverSession(self.listeners[setup.session])


class _DriverSession(StageSession):
    def __init__(self, listener: Listener) -> None:
        self._listener = listener

    def receive(self, envelope: Envelope) -> None:
        self._listener(envelope)


@dataclasses.dataclass(frozen=True, slots=True)
class _Here(StageSpec):
    """A stage that exists already."""

    stage: Stage | None = None

    def make(self) -> Stage:
        if self.stage is None:
            raise ValueError("there is no stage here")
        return self.stage


class _RayHostWithRooms(RayHost):
    """Ray places every stage but the room, which has a place on the bus from this process."""

    def __init__(self, room: RemoteRoom) -> None:
        super().__init__()
        self._room = room
        self._member: Member | None = None

    async def start(self, specs: Mapping[str, StageSpec], driver: Stage) -> list[str]:
        placed = {name: spec for name, spec in specs.items() if name != topology.ROOM}
        warnings = await super().start(placed, driver)
        self._member = Member(self._room, self._folder)
        return warnings

    async def open(self, setup: SessionSetup) -> None:
        await super().open(setup)
        if self._member is not None:
            self._member.open(setup, self._sessions[setup.session].origin)

    async def close_session(self, session: str) -> None:
        if self._member is not None:
            await self._member.close_session(session)
        await super().close_session(session)

    async def stop(self) -> None:
        if self._member is not None:
            await self._member.close()
        await super().stop()


class Loop:
    """The stages, started once; sessions are opened on them and closed. `record` is the folder for all records."""

    def __init__(self, config: Config, *, inline: bool = False, record: Path | None = None) -> None:
        self._config = config
        self.record = record
        self._room = RemoteRoom()
        self._driver = _Driver()
        self.host: Host = InlineHost() if inline else _RayHostWithRooms(self._room)

    async def start(self) -> list[str]:
        """Start the stages and load their models. Returns warnings; raises StageError."""
        specs = stage_specs(self._config, live=True, record=self.record is not None)
        specs[topology.ROOM] = _Here("", stage=self._room)
        try:
            return await self.host.start(specs, self._driver)
        except BaseException:
            await self.host.stop()
            raise

    async def open(self, session: str, far: FarEnd, listener: Listener) -> RemoteRoomSession:
        """Open a session and return its room. Raises StageError."""
        self._room.ends[session] = far
        self._driver.listeners[session] = listener
        try:
            await self.host.open(SessionSetup(session, self._options(session)))
        except BaseException:
            await self.close(session)
            raise
        return self._room.rooms[session]

    async def close(self, session: str) -> None:
        """Close a session; its record is complete when this returns."""
        try:
            await self.host.close_session(session)
        finally:
            self._room.forget(session)
            self._driver.listeners.pop(session, None)
            self._driver.ports.pop(session, None)

    def order(self, session: str, body: Body, t: int | None = None) -> None:
        """Send an order into a session that is open."""
        if (port := self._driver.ports.get(session)) is not None:
            port.emit(body, t)

    async def failure(self) -> str:
        """Wait until the stages cannot go on; returns what happened."""
        return await self.host.failure()

    async def stop(self) -> None:
        """End the stages."""
        await self.host.stop()

    def _options(self, session: str) -> dict[str, Any]:
        if self.record is None:
            return {}
        recorder = {
            "folder": str(self.record / session),
            "configuration": dataclasses.asdict(self._config),
            "versions": {name: version(name) for name in _RECORDED_VERSIONS},
            "models": {},
            "simulated": False,
            "costs": {},
        }
        return {"recorder": recorder}
