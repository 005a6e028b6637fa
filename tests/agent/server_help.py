"""A server for tests, and what a client of it sends and keeps."""

from __future__ import annotations

import asyncio
import base64
import json
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

import numpy as np
from numpy.typing import NDArray
from openai import AsyncOpenAI
from websockets.asyncio.client import ClientConnection, connect

from agent.config import load_config
from agent.server.server import Address, Server

RATE = 24_000
PACKET = RATE // 50
Event = dict[str, Any]


@asynccontextmanager
async def serving(sessions: int = 1, settings: tuple[str, ...] = (), **address: Any) -> AsyncIterator[Server]:
    """A server on a free port of this machine, all in one process."""
    config = load_config("companion", settings)
    server = Server(config, Address(port=0, **address), sessions=sessions, inline=True)
    await server.start()
    try:
        yield server
    finally:
        await server.stop()


def sdk(server: Server, key: str = "none") -> AsyncOpenAI:
    """The stock client, pointed at the server."""
    return AsyncOpenAI(
        api_key=key,
        base_url=f"http://127.0.0.1:{server.port}/v1",
        websocket_base_url=f"ws://127.0.0.1:{server.port}/v1",
    )


def spoken(speech: NDArray[np.float32], silence: float = 0.0) -> bytes:
    """Speech at 16 kHz as the wire has it, with silence (seconds) behind."""
    import soxr

    sound = soxr.resample(speech, 16_000, RATE)
    pcm = (np.clip(sound, -1, 1) * 32_000).astype("<i2").tobytes()
    return pcm + bytes(2 * round(silence * RATE))


def encoded(pcm: bytes) -> str:
    return base64.b64encode(pcm).decode()


class Client:
    """A plain client: everything that arrives is kept in `events`."""

    def __init__(self, socket: ClientConnection) -> None:
        self.socket = socket
        self.events: list[Event] = []
        self._changed = asyncio.Condition()
        self._reading = asyncio.create_task(self._read())
        self._speaking: asyncio.Task[None] | None = None

    async def _read(self) -> None:
        async for text in self.socket:
            async with self._changed:
                self.events.append(json.loads(text))
                self._changed.notify_all()

    async def send(self, kind: str, **fields: Any) -> None:
        await self.socket.send(json.dumps({"type": kind, **fields}))

    def talk(self, pcm: bytes) -> asyncio.Task[None]:
        """Speak at the pace of real time."""
        self._speaking = asyncio.create_task(self._talk(pcm))
        return self._speaking

    async def _talk(self, pcm: bytes) -> None:
        loop = asyncio.get_running_loop()
        begin, size = loop.time(), 2 * PACKET
        for number, at in enumerate(range(0, len(pcm), size)):
            await asyncio.sleep(max(0.0, begin + (number + 1) / 50 - loop.time()))
            await self.send("input_audio_buffer.append", audio=encoded(pcm[at : at + size]))

    async def until(self, kind: str, after: int = 0, within: float = 20.0, **fields: Any) -> Event:
        """The first event of this type (with these fields) from number `after` on."""

        def found() -> Event | None:
            for event in self.events[after:]:
                if event["type"] == kind and all(event.get(k) == v for k, v in fields.items()):
                    return event
            return None

        async with asyncio.timeout(within), self._changed:
            while (event := found()) is None:
                await self._changed.wait()
        return event

    def kinds(self) -> list[str]:
        return [event["type"] for event in self.events]

    def sound(self, item_id: str) -> bytes:
        """What came of a reply."""
        return b"".join(
            base64.b64decode(event["delta"])
            for event in self.events
            if event["type"] == "response.output_audio.delta" and event["item_id"] == item_id
        )

    async def close(self) -> None:
        for task in (self._reading, self._speaking):
            if task is not None:
                task.cancel()
        await self.socket.close()


@asynccontextmanager
async def client(server: Server, query: str = "", **options: Any) -> AsyncIterator[Client]:
    """A plain client in a conversation that has begun."""
    url = f"ws://127.0.0.1:{server.port}/v1/realtime{query}"
    async with connect(url, max_size=None, compression=None, **options) as socket:
        one = Client(socket)
        try:
            yield one
        finally:
            await one.close()
