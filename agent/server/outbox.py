"""What a session has to tell, in order: sent as fast as the client takes it, and kept for one who comes back."""

from __future__ import annotations

import asyncio
import json
import time
from collections import deque
from collections.abc import Callable
from typing import Any, Protocol

KEEP_S = 30.0
"""Seconds for which events are kept for a client that has lost its connection."""
KEEP_CHARACTERS = 8 << 20
BACKLOG = 4 << 20
"""Characters that may wait for a client that does not read; then it has lost its connection."""
SKIPPABLE_BACKLOG = 128 << 10
"""Characters from which on it does not get what it can do without."""


class Socket(Protocol):
    """The sending half of a connection."""

    async def send(self, message: str, /) -> None: ...


class Outbox:
    """Numbers events, keeps them, and brings them to whichever connection the session has now.

    `now_ms` is the session's clock, for clients that asked for additions (`stamped`).
    """

    def __init__(self, now_ms: Callable[[], float]) -> None:
        self._now_ms = now_ms
        self._kept: deque[tuple[int, float, str]] = deque()
        self._characters = 0
        self._next = 0
        self._sent = 0
        self._unsent = 0
        self._wake = asyncio.Event()
        self._idle = asyncio.Event()
        self.stamped = False
        """Whether events carry their number (`seq`) and the session's time (`session_ms`)."""

    @property
    def next(self) -> int:
        """The number of the next event."""
        return self._next

    def put(self, kind: str, skippable: bool = False, **fields: Any) -> None:
        """Send an event of this type. A `skippable` one is left out where the client is behind."""
        if skippable and self._unsent > SKIPPABLE_BACKLOG:
            return
        seq = self._next
        event: dict[str, Any] = {"type": kind, "event_id": f"event_{seq}"}
        if self.stamped:
            event["seq"] = seq
            event["session_ms"] = round(self._now_ms(), 1)
        event.update(fields)
        text = json.dumps(event, separators=(",", ":"), ensure_ascii=False)
        now = time.monotonic()
        self._next = seq + 1
        self._kept.append((seq, now, text))
        self._characters += len(text)
        self._unsent += len(text)
        while self._kept[0][0] < self._sent and (
            self._kept[0][1] < now - KEEP_S or self._characters > KEEP_CHARACTERS
        ):
            self._characters -= len(self._kept.popleft()[2])
        self._wake.set()

    def has(self, seq: int) -> bool:
        """Whether everything from event `seq` on is still there."""
        return self._first <= seq <= self._next

    def rewind(self, seq: int) -> int:
        """A connection that is new has everything before `seq`. Returns how many events are sent again."""
        self._sent = seq
        rest = [text for number, _, text in self._kept if number >= seq]
        self._unsent = sum(map(len, rest))
        self._wake.set()
        return len(rest)

    async def send_to(self, socket: Socket) -> None:
        """Bring everything to this connection, for as long as it lasts. Raises what the socket raises."""
        while True:
            while self._sent < self._next:
                text = self._kept[self._sent - self._first][2]
                await socket.send(text)
                self._sent += 1
                self._unsent -= len(text)
            self._wake.clear()
            self._idle.set()
            if self._sent == self._next:
                await self._wake.wait()

    @property
    def stalled(self) -> bool:
        """Whether so much waits that the client must be taken for gone."""
        return self._unsent > BACKLOG

    async def flushed(self) -> None:
        """Wait until everything was handed to the connection."""
        while self._sent < self._next:
            self._idle.clear()
            await self._idle.wait()

    @property
    def _first(self) -> int:
        return self._kept[0][0] if self._kept else self._next
