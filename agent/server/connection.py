"""One connection: what it may cost, and how it ends."""

from __future__ import annotations

import asyncio
import contextlib
import time
from enum import Enum

from websockets.asyncio.server import ServerConnection
from websockets.exceptions import ConnectionClosed

from agent.server.checking import Problem
from agent.server.requests import Requests
from agent.server.session import Session

LARGEST_MESSAGE = 4 << 20
"""Bytes of one message."""
MESSAGES_A_SECOND, MESSAGES_AT_ONCE = 250, 1_000
BYTES_A_SECOND, BYTES_AT_ONCE = 2 << 20, 8 << 20
FLOODING_S = 20.0
"""Seconds for which a client may be slowed down before it is let go."""
LOOK_S = 1.0
CLOSE_S = 2.0
"""Seconds for which the last words to a client may take."""

POLICY_VIOLATION, INTERNAL_ERROR, GOING_AWAY = 1008, 1011, 1001


class End(Enum):
    """How a connection ended."""

    CLOSED = "closed by the client"
    LOST = "lost"
    FAILED = "the session failed"
    FLOODED = "flooded"
    STALLED = "did not read"


class Allowance:
    """A bucket that refills: how long its owner has to wait for so much."""

    def __init__(self, rate: float, most: float) -> None:
        self._rate, self._most, self._level = rate, most, most
        self._at = time.monotonic()

    def take(self, amount: float) -> float:
        """Seconds to wait before going on."""
        now = time.monotonic()
        self._level = min(self._most, self._level + (now - self._at) * self._rate) - amount
        self._at = now
        return max(0.0, -self._level / self._rate)


async def converse(socket: ServerConnection, session: Session, requests: Requests) -> End:
    """Carry a session over a connection for as long as it lasts."""
    reading = asyncio.create_task(_read(socket, requests))
    writing = asyncio.create_task(session.outbox.send_to(socket))
    stalling = asyncio.create_task(_stall(session))
    failing = asyncio.create_task(session.ended.wait())
    tasks = (reading, writing, stalling, failing)
    try:
        await asyncio.wait(tasks, return_when=asyncio.FIRST_COMPLETED)
        if failing.done():
            await _flush(session)
            await socket.close(INTERNAL_ERROR, "the session has ended")
            return End.FAILED
        if reading.done() and not reading.cancelled() and reading.exception() is None:
            if reading.result() is End.FLOODED:
                session.error(Problem("rate_limited", None, "Too many messages for too long."))
                await _flush(session)
                await socket.close(POLICY_VIOLATION, "too many messages")
            return reading.result()
        if stalling.done():
            socket.transport.abort()  # it would not read a goodbye either
            return End.STALLED
        return End.LOST
    finally:
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)


async def _read(socket: ServerConnection, requests: Requests) -> End:
    messages, data = Allowance(MESSAGES_A_SECOND, MESSAGES_AT_ONCE), Allowance(BYTES_A_SECOND, BYTES_AT_ONCE)
    slowed = 0.0
    quiet_since = time.monotonic()
    while True:
        try:
            text = await socket.recv()
        except ConnectionClosed as closed:
            clean = closed.rcvd is not None and closed.rcvd.code == 1000
            return End.CLOSED if clean else End.LOST
        requests.take(text)
        wait = max(messages.take(1), data.take(len(text)))
        if wait > 0:
            # Not reading pushes back through the network: it costs the sender, and nobody else.
            await asyncio.sleep(wait)
            slowed += wait
            quiet_since = time.monotonic()
            if slowed > FLOODING_S:
                return End.FLOODED
        elif slowed and time.monotonic() - quiet_since > LOOK_S:
            slowed = 0.0


async def _stall(session: Session) -> None:
    """Returns when the client does not read."""
    while True:
        await asyncio.sleep(LOOK_S)
        if session.outbox.stalled:
            return


async def _flush(session: Session) -> None:
    """Give the last words a moment to go out."""
    with contextlib.suppress(TimeoutError):
        await asyncio.wait_for(session.outbox.flushed(), CLOSE_S)
