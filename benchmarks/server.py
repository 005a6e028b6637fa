"""What the server costs: several persons talk at once, each over a connection of their own.

    ./visavis python benchmarks/server.py --sessions 4 --inline

Each plays the same dialogue, staggered, with or without the face, and measures voice to voice on what arrives: from
the end of the voice in what was sent to the first audible sample of what came. Clients have processes of their own, so
the CPU that is printed is the server's: without --inline that of connections and rooms alone, without the models.
"""

from __future__ import annotations

import argparse
import asyncio
import base64
import json
import multiprocessing
import resource
import statistics
import tempfile
import time
import wave
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path
from typing import Any

import numpy as np
from websockets.asyncio.client import connect

from agent.config import load_config
from agent.demo import make_demo
from agent.measure import audible_runs
from agent.server.server import Address, Server

RATE = 24_000
PACKET = RATE // 50
STAGGER_S = 1.7
GAP_S = 1.5
"""Silence in the dialogue from which on it is the other one's turn."""
FACE = {"avatar": True, "perception": True, "decisions": True}


def client(port: int, pcm: bytes, face: bool) -> tuple[list[float], float]:
    """`person` in a process of its own."""
    return asyncio.run(person(port, pcm, face))


async def person(port: int, pcm: bytes, face: bool) -> tuple[list[float], float]:
    """Hold the dialogue; returns when sound came (seconds since the dialogue began) and the latest packet sent."""
    heard: list[float] = []
    late = 0.0
    async with connect(f"ws://127.0.0.1:{port}/v1/realtime", max_size=None, compression=None) as socket:
        await socket.recv()
        session: dict[str, Any] = {"type": "realtime"} | ({"capabilities": FACE} if face else {})
        await socket.send(json.dumps({"type": "session.update", "session": session}))
        begin = time.monotonic()

        async def listen() -> None:
            async for text in socket:
                event = json.loads(text)
                if event["type"] == "response.output_audio.delta":
                    sound = np.frombuffer(base64.b64decode(event["delta"]), "<i2")
                    if int(np.abs(sound.astype(np.int32)).max(initial=0)) > 300:
                        heard.append(time.monotonic() - begin)

        listening = asyncio.create_task(listen())
        for number, at in enumerate(range(0, len(pcm), 2 * PACKET)):
            due = begin + (number + 1) / 50
            await asyncio.sleep(max(0.0, due - time.monotonic()))
            late = max(late, time.monotonic() - due)
            audio = base64.b64encode(pcm[at : at + 2 * PACKET]).decode()
            await socket.send(json.dumps({"type": "input_audio_buffer.append", "audio": audio}))
        listening.cancel()
    return heard, late


def turn_ends(pcm: bytes) -> list[float]:
    """Where the person's turns end, in seconds."""
    runs = audible_runs(np.frombuffer(pcm, "<i2"), RATE)
    following = [*runs[1:, 0], len(pcm) / 2 / RATE][: len(runs)]
    return [float(end) for (_, end), start in zip(runs, following, strict=True) if start - end > GAP_S]


async def measure(options: argparse.Namespace, pcm: bytes) -> None:
    server = Server(load_config(), Address(port=0), sessions=options.sessions, inline=options.inline)
    await server.start()
    ends = turn_ends(pcm)
    loop, spawn = asyncio.get_running_loop(), multiprocessing.get_context("spawn")
    try:
        before, begin = resource.getrusage(resource.RUSAGE_SELF), time.monotonic()

        async def later(number: int) -> tuple[list[float], float]:
            await asyncio.sleep(number * STAGGER_S)
            return await loop.run_in_executor(pool, client, server.port, pcm, options.face)

        with ProcessPoolExecutor(options.sessions, mp_context=spawn) as pool:
            talks = await asyncio.gather(*(later(number) for number in range(options.sessions)))
        after, wall = resource.getrusage(resource.RUSAGE_SELF), time.monotonic() - begin
    finally:
        await server.stop()
    cpu = (after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime) / wall
    for number, (heard, late) in enumerate(talks):
        latencies = []
        for end, limit in zip(ends, [*ends[1:], len(pcm) / 2 / RATE], strict=False):
            first = next((t for t in heard if end < t < limit), None)
            if first is not None:
                latencies.append(first - end)
        p50 = f"{statistics.median(latencies):.2f} s" if latencies else "none"
        print(
            f"person {number + 1}: {len(latencies)} of {len(ends)} turns answered, voice to voice p50 {p50}, "
            f"packets late by {late * 1000:.0f} ms at most"
        )
    what = "all stages" if options.inline else "connections and rooms, models apart"
    print(f"CPU of {what}: {cpu:.1%} of a core, {cpu / options.sessions:.1%} a session")


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--sessions", type=int, default=1)
    parser.add_argument("--inline", action="store_true", help="all in one process, without Ray")
    parser.add_argument("--face", action="store_true", help="with faces, feelings and decisions")
    parser.add_argument("--idle", type=float, metavar="SECONDS", help="silence instead of a dialogue")
    options = parser.parse_args()
    if options.idle:
        pcm = bytes(2 * round(options.idle * RATE))
    else:
        with tempfile.TemporaryDirectory() as folder, wave.open(str(make_demo(Path(folder)))) as file:
            pcm = file.readframes(file.getnframes())
    asyncio.run(measure(options, pcm))


if __name__ == "__main__":
    main()
