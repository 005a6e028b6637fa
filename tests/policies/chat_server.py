"""A small server that speaks the OpenAI chat completions protocol over real HTTP, and every way of failing at it."""

from __future__ import annotations

import asyncio
import json
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from typing import Any

Answering = Callable[["Request"], Awaitable[None]]


@dataclass
class Request:
    """One question, and the connection to answer it on."""

    body: dict[str, Any]
    headers: dict[str, str]
    writer: asyncio.StreamWriter

    async def begin(self, status: str = "200 OK", kind: str = "text/event-stream") -> None:
        head = f"HTTP/1.1 {status}\r\nContent-Type: {kind}\r\nTransfer-Encoding: chunked\r\n\r\n"
        await self.raw(head.encode())

    async def raw(self, data: bytes) -> None:
        self.writer.write(data)
        await self.writer.drain()

    async def chunk(self, data: bytes) -> None:
        await self.raw(f"{len(data):x}\r\n".encode() + data + b"\r\n")

    async def event(self, words: str) -> None:
        await self.chunk(event(words))

    async def end(self) -> None:
        await self.raw(b"0\r\n\r\n")

    async def gone(self) -> None:
        """Return once the other side has hung up."""
        while True:
            await self.chunk(b": still here\n\n")
            await asyncio.sleep(0.01)


def event(words: str) -> bytes:
    """The words as one server-sent event."""
    delta = {"choices": [{"index": 0, "delta": {"content": words}, "finish_reason": None}]}
    return b"data: " + json.dumps(delta, ensure_ascii=False).encode() + b"\n\n"


@dataclass
class ChatServer:
    """What was asked, and how many were hung up on before their answer was over."""

    url: str = ""
    requests: list[Request] = field(default_factory=list)
    hung_up: asyncio.Event = field(default_factory=asyncio.Event)


def says(*pieces: str) -> Answering:
    """Answers with these pieces, one event each."""

    async def answer(request: Request) -> None:
        await request.begin()
        await request.chunk(b'data: {"choices": [{"delta": {"role": "assistant"}}]}\n\n')
        for piece in pieces:
            await request.event(piece)
        await request.chunk(b"data: [DONE]\n\n")
        await request.end()

    return answer


def refuses(status: str) -> Answering:
    """Answers with an error that repeats the key, as some servers do."""

    async def answer(request: Request) -> None:
        await request.begin(status, "application/json")
        key = request.headers.get("authorization", "")
        await request.chunk(json.dumps({"error": {"message": f"bad key {key}"}}).encode())
        await request.end()

    return answer


@asynccontextmanager
async def chat_server(answering: Answering) -> AsyncIterator[ChatServer]:
    """A server on this machine for as long as the block lasts."""
    server = ChatServer()

    serving: dict[asyncio.StreamWriter, asyncio.Task[None]] = {}

    async def serve(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        task = asyncio.current_task()
        assert task is not None
        serving[writer] = task
        try:
            while head := await reader.readuntil(b"\r\n\r\n"):
                lines = head.decode().split("\r\n")[1:]
                headers = {k.lower(): v.strip() for k, _, v in (line.partition(":") for line in lines) if k}
                body = await reader.readexactly(int(headers["content-length"]))
                request = Request(json.loads(body), headers, writer)
                server.requests.append(request)
                await answering(request)
        except ConnectionError:  # also how the end of the block ends it
            server.hung_up.set()
        except asyncio.IncompleteReadError:
            pass
        finally:
            writer.close()

    listening = await asyncio.start_server(serve, "127.0.0.1", 0)
    port = listening.sockets[0].getsockname()[1]
    server.url = f"http://127.0.0.1:{port}/v1"
    try:
        yield server
    finally:
        listening.close()
        for writer in serving:
            writer.transport.abort()
        await asyncio.gather(*serving.values())
