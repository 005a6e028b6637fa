"""The server: places for sessions, connections that come and go, and stages that all of them share."""

from __future__ import annotations

import asyncio
import contextlib
import logging
import secrets
import ssl
from dataclasses import dataclass
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path
from typing import Any
from urllib.parse import parse_qs, urlsplit

from websockets.asyncio.server import Server as Listening
from websockets.asyncio.server import ServerConnection, serve
from websockets.http11 import Request, Response
from websockets.protocol import State

from actors.stage import StageError
from agent.config import Config
from agent.server.connection import GOING_AWAY, LARGEST_MESSAGE, End, converse
from agent.server.door import REALTIME, Door, Rules, is_loopback
from agent.server.files import Files
from agent.server.loop import Loop
from agent.server.outbox import KEEP_S
from agent.server.requests import Requests
from agent.server.session import Session

MOST_CONNECTIONS = 128
"""Connections at once, conversations or not."""
TRY_AGAIN_LATER = 1013
HANDSHAKE_S = 5.0
PING_S = 20.0
LEAVING_S = 0.3
"""Seconds that a new client waits for one that may be leaving."""

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Address:
    """Where to listen, and how: `certificate` and `key` are names of PEM files (TLS where they are given)."""

    host: str = "127.0.0.1"
    port: int = 8765
    token: str = ""
    origins: tuple[str, ...] = ()
    certificate: Path | None = None
    key: Path | None = None


@dataclass(slots=True)
class _Place:
    """A session and the connection it has now, if any."""

    session: Session
    requests: Requests
    connection: ServerConnection | None = None
    left: asyncio.TimerHandle | None = None
    closing: asyncio.Task[None] | None = None

    @property
    def present(self) -> bool:
        """Whether its client is there."""
        return self.connection is not None and self.connection.state is State.OPEN


class Server:
    """Serves until it is stopped. `sessions` is how many conversations may be held at once."""

    def __init__(
        self,
        config: Config,
        address: Address | None = None,
        *,
        sessions: int = 1,
        inline: bool = False,
        record: Path | None = None,
    ) -> None:
        self.address = address or Address()
        self.loop = Loop(config, inline=inline, record=record)
        self.most = sessions
        self._config = config
        self._places: dict[str, _Place] = {}
        self._opening = 0
        self._freed = asyncio.Event()
        self._tasks: set[asyncio.Task[None]] = set()
        self._listening: Listening | None = None
        rules = Rules(
            self.address.token,
            frozenset(self.address.origins),
            is_loopback(self.address.host),
            self.address.certificate is not None,
        )
        self.door = Door(rules, Files(self._personas()), self.status)
        self.counts: dict[str, int] = dict.fromkeys((end.name.lower() for end in End), 0)
        """How connections ended, for who looks after the server."""

    async def start(self) -> list[str]:
        """Load the models and listen. Returns warnings; raises StageError, OSError for an address that is taken."""
        listening = await serve(
            self._converse,
            self.address.host,
            self.address.port,
            process_request=self._door,
            select_subprotocol=lambda _, offered: self.door.subprotocol(list(offered)),  # type: ignore[arg-type,return-value]
            ssl=self._tls(),
            compression=None,
            max_size=LARGEST_MESSAGE,
            max_queue=32,
            open_timeout=HANDSHAKE_S,
            ping_interval=PING_S,
            ping_timeout=PING_S,
            close_timeout=1.0,
            server_header=None,
            logger=_quiet_logger(),
            start_serving=False,
        )
        try:
            warnings = await self.loop.start()
        except BaseException:
            listening.close()
            raise
        await listening.start_serving()
        self._listening = listening
        return warnings

    @property
    def url(self) -> str:
        """The address of the page."""
        scheme = "https" if self.address.certificate else "http"
        host = f"[{self.address.host}]" if ":" in self.address.host else self.address.host
        token = f"/?token={self.address.token}" if self.address.token else "/"
        return f"{scheme}://{host}:{self.port}{token}"

    @property
    def port(self) -> int:
        """The port that it listens on, chosen by the system where 0 was asked for."""
        if self._listening is None:
            return self.address.port
        return int(next(iter(self._listening.sockets)).getsockname()[1])

    def status(self) -> dict[str, Any]:
        """What STATUS tells everybody."""
        used = sum(place.present for place in self._places.values()) + self._opening
        return {
            "version": _version(),
            "sessions": used,
            "free": max(0, self.most - used),
            "token_required": bool(self.address.token),
        }

    async def failure(self) -> str:
        """Wait until the stages cannot go on; returns what happened."""
        return await self.loop.failure()

    async def stop(self) -> None:
        """Say goodbye to everybody and end the stages."""
        if self._listening is not None:
            self._listening.close(close_connections=False)
        for place in tuple(self._places.values()):
            if place.connection is not None:
                with contextlib.suppress(Exception):
                    await place.connection.close(GOING_AWAY, "the server stops")
            await self._end(place)
        await asyncio.gather(*self._tasks, return_exceptions=True)
        if self._listening is not None:
            self._listening.close()
            await self._listening.wait_closed()
        await self.loop.stop()

    # -- connections ---------------------------------------------------------------------------------------------

    def _door(self, connection: ServerConnection, request: Request) -> Response | None:
        answer = self.door.answer(request)
        if answer is None and len(self._connections()) > MOST_CONNECTIONS:
            return connection.respond(503, "Too many connections.\n")
        return answer

    def _connections(self) -> Any:
        return self._listening.connections if self._listening is not None else ()

    async def _converse(self, socket: ServerConnection) -> None:
        path = socket.request.path if socket.request is not None else REALTIME
        place = self._resumed(parse_qs(urlsplit(path).query), socket)
        if place is None:
            place = await self._begun(socket, resuming="resume=" in path)
        if place is None:
            return
        place.connection = socket
        try:
            end = await converse(socket, place.session, place.requests)
        except Exception:
            log.exception("a connection failed")
            end = End.FAILED
        self.counts[end.name.lower()] += 1
        if place.connection is socket:
            place.connection = None
            await self._left(place, end)

    async def _begun(self, socket: ServerConnection, *, resuming: bool) -> _Place | None:
        """A new session for this connection, or None, which the client is told."""
        await self._make_room()
        if len(self._places) + self._opening >= self.most:
            many = "one conversation" if self.most == 1 else f"{self.most} conversations"
            await _refuse(
                socket, "session_limit_reached", f"This server holds {many} at a time. Please try later."
            )
            return None
        name = f"sess_{secrets.token_urlsafe(16)}"
        session = Session(name, self.loop, self._config.voice.name)
        self._opening += 1
        try:
            if resuming:
                session.outbox.put(
                    "error", error=_error("session_expired", "That session is over; this is a new one.")
                )
            place = _Place(session, Requests(session), socket)
            await session.open()
        except StageError as error:
            await _refuse(socket, "session_failed", str(error))
            return None
        finally:
            self._opening -= 1
        self._places[name] = place
        return place

    def _resumed(self, query: dict[str, list[str]], socket: ServerConnection) -> _Place | None:
        """The session that this connection takes up again."""
        place = self._places.get((query.get("resume") or [""])[0])
        after = (query.get("after") or ["-1"])[0]
        if place is None or place.closing is not None or not after.lstrip("-").isdigit():
            return None
        outbox = place.session.outbox
        if not outbox.has(int(after) + 1):
            return None
        if place.left is not None:
            place.left.cancel()
            place.left = None
        old, place.connection = place.connection, socket
        if old is not None:  # the client has noticed the loss before we have
            self._task(old.close(GOING_AWAY, "taken up by another connection"))
        replayed = outbox.rewind(int(after) + 1)
        outbox.put("session.resumed", session={"id": place.session.name}, replayed=replayed)
        place.session.room.go_on()
        return place

    async def _left(self, place: _Place, end: End) -> None:
        """The connection is gone; whoever can come back has a while."""
        if end is End.LOST and place.session.outbox.stamped:
            place.session.room.pause()
            loop = asyncio.get_running_loop()
            place.left = loop.call_later(KEEP_S, lambda: self._task(self._end(place)))
        else:
            await self._end(place)

    async def _make_room(self) -> None:
        """Sessions that only wait for their client give way to one that is here; who is just leaving may finish."""
        for _ in range(self.most + 1):
            if len(self._places) + self._opening < self.most:
                return
            gone = next((place for place in self._places.values() if not place.present), None)
            if gone is not None:
                await self._end(gone)
            else:
                self._freed.clear()
                with contextlib.suppress(TimeoutError):
                    await asyncio.wait_for(self._freed.wait(), LEAVING_S)

    async def _end(self, place: _Place) -> None:
        if place.closing is None:
            place.closing = asyncio.create_task(self._close(place))
        await asyncio.shield(place.closing)

    async def _close(self, place: _Place) -> None:
        if place.left is not None:
            place.left.cancel()
        place.requests.close()
        try:
            await place.session.close()
        finally:
            self._places.pop(place.session.name, None)
            self._freed.set()

    def _task(self, work: Any) -> None:
        task = asyncio.get_running_loop().create_task(work)
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)

    # -- small things --------------------------------------------------------------------------------------------

    def _tls(self) -> ssl.SSLContext | None:
        if self.address.certificate is None:
            return None
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(self.address.certificate, self.address.key)
        return context

    def _personas(self) -> list[dict[str, Any]]:
        name, voice = self._config.policy.agent_name, self._config.voice.name
        return [{"name": "vis", "title": name, "about": "", "look": "vis", "voice": voice}]


def _error(code: str, message: str) -> dict[str, Any]:
    return {"type": "server_error", "code": code, "message": message, "param": None, "event_id": None}


async def _refuse(socket: ServerConnection, code: str, message: str) -> None:
    """Say why, in a way that every client can read, and close."""
    import json

    event = {"type": "error", "event_id": "event_0", "error": _error(code, message)}
    with contextlib.suppress(Exception):
        await socket.send(json.dumps(event))
    await socket.close(TRY_AGAIN_LATER, code)


def _quiet_logger() -> logging.Logger:
    """Handshakes that fail are counted, not logged: anybody can cause them by the thousand."""
    quiet = logging.getLogger("agent.server.websockets")
    quiet.setLevel(logging.CRITICAL)
    return quiet


def _version() -> str:
    try:
        return version("visavis")
    except PackageNotFoundError:
        return "0"
