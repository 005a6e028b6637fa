"""Who is let in, what a client may cost, and how those fare who bring garbage. No models are needed for that."""

from __future__ import annotations

import asyncio
import gzip
import json
import ssl
import time
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

import httpx2
import pytest
from server_help import client
from websockets.asyncio.client import connect
from websockets.exceptions import ConnectionClosed, InvalidStatus

from actors import topology
from actors.inline_host import InlineHost
from actors.messages import Envelope
from actors.runner import StageSpec
from actors.stage import Port, SessionSetup, Stage, StageSession
from agent.config import load_config
from agent.server import connection, outbox
from agent.server.server import Address, Server


class Deaf(Stage):
    """A stage that does nothing: for tests of what lies before the stages."""

    def __init__(self, name: str) -> None:
        self.name = name

    def open(self, setup: SessionSetup, port: Port) -> StageSession:
        return DeafSession()


class DeafSession(StageSession):
    def receive(self, envelope: Envelope) -> None:
        return


class WithoutModels(InlineHost):
    """The inline host, with nobody behind the room."""

    async def start(self, specs: Any, driver: Stage) -> list[str]:
        kept = {topology.ROOM: specs[topology.ROOM]}
        deaf = {
            name: StageSpec("test_server_door:Deaf", name) for name in (topology.MIND, topology.PERCEPTION)
        }
        return await super().start(kept | deaf, driver)


@asynccontextmanager
async def door(sessions: int = 1, **address: Any) -> AsyncIterator[Server]:
    server = Server(load_config("companion"), Address(port=0, **address), sessions=sessions, inline=True)
    server.loop.host = WithoutModels()
    await server.start()
    try:
        yield server
    finally:
        await server.stop()


async def refused(server: Server, path: str = "/v1/realtime", **options: Any) -> int:
    """The status with which a connection is refused; 101 where it is not."""
    try:
        async with connect(f"ws://127.0.0.1:{server.port}{path}", **options):
            return 101
    except InvalidStatus as status:
        return int(status.response.status_code)


async def test_the_page_and_its_files_are_handed_out_and_nothing_else() -> None:
    async with door() as server, httpx2.AsyncClient(base_url=f"http://127.0.0.1:{server.port}") as http:
        page = await http.get("/")
        assert page.status_code == 200 and "text/html" in page.headers["Content-Type"]
        assert "default-src 'self'" in page.headers["Content-Security-Policy"]
        again = await http.get("/", headers={"If-None-Match": page.headers["ETag"]})
        assert again.status_code == 304 and not again.content
        rig = await http.get("/rig/vis.json")
        assert rig.headers["Content-Encoding"] == "gzip" and rig.json()
        assert (await http.get("/rig/looks/vis.json")).json()["rig"] == "vis"
        assert (await http.get("/personas.json")).json()[0]["look"] == "vis"
        assert (await http.get("/v1/status")).json()["free"] == 1
        for path in (
            "/nothing",
            "/page/..%2fserver.py",
            "/page/%2e%2e/server.py",
            "/rig/../../x.json",
            "/page/",
        ):
            assert (await http.get(path)).status_code == 404, path
        plain = await http.get("/v1/realtime")
        assert plain.status_code == 426 and plain.json()["error"]["code"] == "upgrade"


async def test_pages_of_others_and_names_of_others_are_kept_out() -> None:
    async with door() as server:
        assert await refused(server, origin="https://evil.example") == 403
        assert await refused(server, origin="null") == 403
        assert await refused(server, origin=f"http://127.0.0.1:{server.port}") == 101
        assert await refused(server, additional_headers={"Host": "evil.example"}) == 421
        assert server.door.refused == {"origin": 2, "host": 1}
    async with door(origins=("https://robot.local",)) as server:
        assert await refused(server, origin="https://robot.local") == 101


async def test_with_a_token_nobody_comes_in_without_it() -> None:
    async with door(sessions=3, token="secret") as server:
        assert await refused(server) == 401
        assert await refused(server, "/v1/realtime?token=guess") == 401
        assert await refused(server, additional_headers={"Authorization": "Bearer guess"}) == 401
        assert await refused(server, "/v1/realtime?token=secret") == 101
        assert await refused(server, additional_headers={"Authorization": "Bearer secret"}) == 101
        keys = ["realtime", "openai-insecure-api-key.secret"]
        async with connect(f"ws://127.0.0.1:{server.port}/v1/realtime", subprotocols=keys) as socket:  # type: ignore[arg-type]
            assert socket.subprotocol == "realtime"
        assert server.url.endswith("/?token=secret")


@pytest.mark.needs("openssl")
async def test_with_a_certificate_everything_is_encrypted(tmp_path: Path) -> None:
    certificate, key = tmp_path / "certificate.pem", tmp_path / "key.pem"
    made = await asyncio.create_subprocess_exec(
        *("openssl", "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes"),
        *("-subj", "/CN=localhost", "-addext", "subjectAltName=DNS:localhost", "-days", "1"),
        *("-out", str(certificate), "-keyout", str(key)),
        stderr=asyncio.subprocess.DEVNULL,
    )
    assert await made.wait() == 0
    async with door(certificate=certificate, key=key) as server:
        trusting = ssl.create_default_context(cafile=str(certificate))
        url = f"wss://localhost:{server.port}/v1/realtime"
        origin = f"https://localhost:{server.port}"
        async with connect(url, ssl=trusting, origin=origin) as socket:  # type: ignore[arg-type]
            assert json.loads(await socket.recv())["type"] == "session.created"
        assert server.url.startswith("https://")


async def test_one_too_many_is_told_so_and_finds_a_place_later() -> None:
    async with door() as server:
        async with client(server) as one:
            await one.until("session.created")
            async with client(server) as two:
                error = await two.until("error")
                assert error["error"]["code"] == "session_limit_reached"
                await two.socket.wait_closed()
                assert two.socket.close_code == 1013
            assert (server.status()["sessions"], server.status()["free"]) == (1, 0)
        async with client(server) as three:
            await three.until("session.created")


async def test_a_client_that_has_gone_for_good_gives_way_to_one_that_is_here() -> None:
    async with door() as server:
        async with client(server) as one:
            await one.send("session.update", session={"type": "realtime", "capabilities": {"avatar": True}})
            await one.until("session.updated")
            one.socket.transport.abort()
            await one.socket.wait_closed()
        async with client(server) as two:
            await two.until("session.created")


GARBAGE: tuple[tuple[str | bytes, str, str | None], ...] = (
    ("", "invalid_json", None),
    ("{", "invalid_json", None),
    ("[" * 100_000, "invalid_json", None),
    ("42", "invalid_event", "type"),
    ("{}", "invalid_event", "type"),
    (b"\x00\xff", "invalid_event", None),
    ('{"type": 3}', "invalid_event", "type"),
    ('{"type": "session.destroy"}', "unknown_event", "type"),
    ('{"type": "session.update"}', "missing_parameter", "session"),
    ('{"type": "session.update", "session": []}', "invalid_value", "session"),
    ('{"type": "input_audio_buffer.append", "audio": "%%%"}', "invalid_value", "audio"),
    ('{"type": "input_audio_buffer.append", "audio": "AAAA"}', "invalid_value", None),
    ('{"type": "input_audio_buffer.append", "audio": 7}', "invalid_value", "audio"),
    ('{"type": "response.create", "response": {"colour": 1}}', "unknown_parameter", "response.colour"),
    ('{"type": "conversation.item.create", "item": {"type": "cake"}}', "invalid_value", "item.type"),
    ('{"type": "conversation.item.truncate", "item_id": "x"}', "missing_parameter", "content_index"),
    ('{"type": "agent.show", "feeling": "hangry"}', "invalid_value", "feeling"),
    (
        '{"type": "input_audio_buffer.append", "audio": "", "video_frames": [{"image": "aGVsbG8="}]}',
        "invalid_value",
        "video_frames",
    ),
)


async def test_garbage_is_answered_and_the_session_lives_on() -> None:
    async with door() as server, client(server) as one:
        await one.until("session.created")
        for text, code, param in GARBAGE:
            since = len(one.events)
            await one.socket.send(text)
            error = (await one.until("error", since))["error"]
            assert error["code"] == code, (text[:80], error)
            assert param is None or error["param"] == param
        await one.send("session.update", session={"type": "realtime"})
        await one.until("session.updated")


async def test_what_cannot_be_followed_is_named_and_the_rest_is_applied() -> None:
    async with door() as server, client(server) as one:
        await one.send(
            "session.update",
            event_id="mine",
            session={
                "type": "realtime",
                "instructions": "Talk like a pirate.",
                "colour": "blue",
                "audio": {
                    "input": {
                        "noise_reduction": None,
                        "format": {"type": "audio/pcmu"},
                        "turn_detection": {
                            "type": "server_vad",
                            "threshold": 0.9,
                            "silence_duration_ms": 700,
                        },
                    },
                    "output": {"voice": "alloy", "speed": 1.0},
                },
            },
        )
        updated = (await one.until("session.updated"))["session"]
        assert updated["audio"]["input"]["format"] == {"type": "audio/pcmu"}
        assert updated["audio"]["input"]["turn_detection"]["silence_duration_ms"] == 700
        await one.send("input_audio_buffer.clear")
        await one.until("input_audio_buffer.cleared")  # what came before it has arrived
        errors = {e["error"]["param"]: e["error"] for e in one.events if e["type"] == "error"}
        assert set(errors) == {
            "session.colour",
            "session.instructions",
            "session.audio.output.voice",
            "session.audio.input.turn_detection.threshold",
        }
        assert {error["event_id"] for error in errors.values()} == {"mine"}


async def test_a_flood_is_slowed_down_and_ended_and_others_do_not_notice(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(connection, "MESSAGES_AT_ONCE", 50)
    monkeypatch.setattr(connection, "FLOODING_S", 0.5)
    async with door(sessions=2) as server, client(server) as calm, client(server) as wild:
        await calm.until("session.created")
        with pytest.raises(ConnectionClosed):
            while True:
                await wild.socket.send('{"type": "what"}')
        assert wild.socket.close_code == 1008
        began = time.monotonic()
        await calm.send("session.update", session={"type": "realtime"})
        await calm.until("session.updated")
        assert time.monotonic() - began < 1
        assert server.counts["flooded"] == 1


async def test_who_does_not_read_loses_only_their_own_connection(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(outbox, "BACKLOG", 50_000)
    monkeypatch.setattr(connection, "MESSAGES_AT_ONCE", 100_000)
    monkeypatch.setattr(connection, "LOOK_S", 0.1)
    async with door() as server:
        url = f"ws://127.0.0.1:{server.port}/v1/realtime"
        async with connect(url, max_queue=1, ping_interval=None) as socket:
            await socket.recv()
            with pytest.raises(ConnectionClosed):
                while True:
                    await socket.send('{"type": "session.update", "session": {"type": "realtime"}}')
        async with asyncio.timeout(10):
            while not server.counts["stalled"]:
                await asyncio.sleep(0.01)
        async with client(server) as other:
            await other.until("session.created")


async def test_a_hundred_connections_opened_and_dropped_leave_nothing_behind() -> None:
    async with door(sessions=4) as server:
        before = len(asyncio.all_tasks())

        async def drop(number: int) -> None:
            try:
                socket = await connect(f"ws://127.0.0.1:{server.port}/v1/realtime")
            except InvalidStatus:
                return
            if number % 3:
                await asyncio.sleep(0.01)
            socket.transport.abort()

        for first in range(0, 100, 20):
            await asyncio.gather(*(drop(first + n) for n in range(20)))
        async with asyncio.timeout(20):
            while server.status()["sessions"] or len(asyncio.all_tasks()) > before + 2:
                await asyncio.sleep(0.05)
        async with client(server) as one:
            await one.until("session.created")


def test_a_page_that_is_zipped_is_the_page() -> None:
    from agent.server.files import PAGE, Files

    found = Files([]).find("/")
    assert found is not None and found.plain == (PAGE / "index.html").read_bytes()
    assert found.zipped is not None and gzip.decompress(found.zipped) == found.plain
    assert Files([]).find("/page/../server.py") is None
    assert Path(PAGE).is_dir()
