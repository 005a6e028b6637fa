"""What recording costs: CPU of the writing, how long it holds up whoever waits, bytes an hour.

    ./visavis python benchmarks/recorder.py [SECONDS]

One minute of sound from both sides (noise, the worst case for compression), two pictures and fifteen events a
second, written in real time by a session of its own while an otherwise idle event loop watches its own punctuality.
"""

from __future__ import annotations

import asyncio
import sys
import tempfile
import time
from pathlib import Path

import numpy as np

from actors.clock import RealClock
from actors.messages import (
    MICROPHONE_BLOCK,
    MICROPHONE_RATE,
    SPEAKER_BLOCK,
    SPEAKER_RATE,
    Body,
    Envelope,
    Frame,
    Loudspeaker,
    Microphone,
    Perceived,
    Playhead,
)
from actors.recorder.check import check
from actors.recorder.stage import Recorder
from actors.runner import StageRunner
from actors.stage import SessionSetup
from policies.events import MILLISECOND, SECOND, Words

_SESSION = "benchmark"
_PICTURE_BYTES = 20_000
_WORDS = "and so it went on, as it always did"


def envelopes(seconds: int) -> list[Envelope]:
    """Everything that a lively session sends to its recorder, by time."""
    random = np.random.default_rng(0)
    sound = (random.standard_normal(SPEAKER_RATE) * 3000).astype(np.int16).tobytes()
    picture = random.bytes(_PICTURE_BYTES)
    blocks = seconds * MICROPHONE_RATE // MICROPHONE_BLOCK, seconds * SPEAKER_RATE // SPEAKER_BLOCK
    made: list[tuple[int, Body]] = [
        *((i * 32 * MILLISECOND, Microphone(_part(sound, i, MICROPHONE_BLOCK))) for i in range(blocks[0])),
        *((i * 20 * MILLISECOND, Loudspeaker(_part(sound, i, SPEAKER_BLOCK))) for i in range(blocks[1])),
        *((i * SECOND // 2, Frame(picture, 512, 512)) for i in range(seconds * 2)),
        *((i * SECOND // 10, Playhead(i, i, False)) for i in range(seconds * 10)),
        *((i * SECOND // 5, Perceived(Words(i, _WORDS, 0.9, None))) for i in range(seconds * 5)),
    ]
    made.sort(key=lambda entry: entry[0])
    return [Envelope(_SESSION, i, t, 0, "", body) for i, (t, body) in enumerate(made)]


def _part(sound: bytes, number: int, samples: int) -> bytes:
    start = number * samples * 2 % (len(sound) - samples * 2)
    return sound[start : start + samples * 2]


async def _measure(seconds: int, folder: Path | None) -> tuple[float, list[float], float]:
    """CPU seconds, how late the loop woke each time, seconds to close. Without a folder nothing is recorded."""
    messages = envelopes(seconds)
    clock = RealClock(time.monotonic_ns())
    runner = StageRunner(Recorder(), {})
    options = {"recorder": {"folder": str(folder)}} if folder else {}
    runner.open(SessionSetup(_SESSION, options), clock)
    origin = clock.now() + SECOND // 10
    cpu = time.process_time()
    late: list[float] = []
    for envelope in messages:
        due = origin + envelope.t
        if due > clock.now():
            await clock.sleep_until(due)
            late.append((clock.now() - due) / 1e6)
        runner.deliver(envelope)
    began = time.monotonic()
    await runner.close()
    closing = time.monotonic() - began
    clock.close()
    return time.process_time() - cpu, late, closing


def main() -> None:
    """Measure and print."""
    seconds = int(sys.argv[1]) if len(sys.argv) > 1 else 60
    with tempfile.TemporaryDirectory() as parent:
        folder = Path(parent) / "talk"
        idle, idle_late, _ = asyncio.run(_measure(seconds, None))
        cpu, late, closing = asyncio.run(_measure(seconds, folder))
        print(f"CPU of the recorder    {(cpu - idle) / seconds:7.2%} of a core")
        for percent in (50, 99, 100):
            with_it, without = np.percentile(late, percent), np.percentile(idle_late, percent)
            print(f"loop wakes late, p{percent:<4} {with_it:7.1f} ms (nothing recorded: {without:.1f} ms)")
        print(f"closing                {closing * 1e3:7.1f} ms")
        for path in sorted(folder.iterdir()):
            print(f"{path.name:22} {path.stat().st_size * 3600 / seconds / 1e6:7.0f} MB an hour")
        print(check(folder / "session.mcap"))


if __name__ == "__main__":
    main()
