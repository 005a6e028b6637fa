"""What the death of a stage costs: kill -9, one stage after the other, in the middle of a conversation.

    ./visavis python benchmarks/kills.py PERSON.wav [--rounds 20] [--every 6]

The recording plays the person, again and again, until every stage has died `rounds` times; the agent answers every
turn. For each stage: how long until another process had taken its place (from the kill to its sessions being open),
and, over the whole run, turns without an answer. Compare the words with those of a run without kills
(`--rounds 0 --seconds N`).
"""

from __future__ import annotations

import argparse
import contextlib
import json
import subprocess
import sys
import tempfile
import time
import wave
from pathlib import Path

import psutil

from actors import messages as m
from actors.recorder.reader import read_session

STAGES = ("perception", "mind", "avatar", "room", "recorder")
_START_S = 6.0


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("person", type=Path)
    parser.add_argument("--rounds", type=int, default=20, help="deaths of each stage")
    parser.add_argument("--every", type=float, default=6.0, help="seconds between two deaths")
    parser.add_argument("--seconds", type=float, default=60.0, help="length of a run without deaths")
    options = parser.parse_args()
    seconds = (
        _START_S + options.rounds * len(STAGES) * options.every + 10 if options.rounds else options.seconds
    )
    with tempfile.TemporaryDirectory(prefix="kills-") as folder:
        out = Path(folder) / "talk"
        person = _repeated(options.person, seconds, Path(folder) / "person.wav")
        kills = _run(person, out, options.rounds, options.every)
        _report(out, kills)


def _repeated(path: Path, seconds: float, out: Path) -> Path:
    with wave.open(str(path)) as source, wave.open(str(out), "wb") as target:
        target.setparams(source.getparams())
        sound = source.readframes(source.getnframes())
        width = source.getsampwidth() * source.getnchannels()
        wanted = round(seconds * source.getframerate()) * width
        target.writeframes((sound * (wanted // len(sound) + 1))[:wanted])
    return out


def _run(person: Path, out: Path, rounds: int, every: float) -> list[tuple[str, int]]:
    """Talk, and kill meanwhile. Returns stages and Unix times (ns) of their deaths."""
    talk = subprocess.Popen(
        [sys.executable, "-m", "agent", "talk", "--input", str(person), "--out", str(out),
        "--set", "policy.name=always_reply"],
        stdout=subprocess.DEVNULL,
    )  # fmt: skip
    while not (out / "session.mcap").exists():
        time.sleep(0.1)
    kills = []
    if rounds:
        time.sleep(_START_S)
        for _ in range(rounds):
            for stage in STAGES:
                began = time.monotonic()
                if process := _process(talk.pid, stage):
                    kills.append((stage, time.time_ns()))
                    with contextlib.suppress(psutil.Error):
                        process.kill()
                print(f"\r{len(kills)} deaths", end="", flush=True)
                time.sleep(every - (time.monotonic() - began))
    talk.wait()
    print(f"\rthe conversation ended with {talk.returncode}")
    return kills


def _process(talk: int, stage: str) -> psutil.Process | None:
    """The process of a stage that has had its place longest: a standby is younger."""
    found = [
        process
        for process in psutil.Process(talk).children(recursive=True)
        if (process.cmdline() or [""])[0].startswith(f"ray::{stage.capitalize()}")
    ]
    return min(found, key=psutil.Process.create_time, default=None)


def _report(out: Path, kills: list[tuple[str, int]]) -> None:
    session = read_session(out / "session.mcap")
    replaced = [
        (e.body.stage, session.origin + e.t)
        for e in session.messages(m.Replaced)
        if isinstance(e.body, m.Replaced)
    ]
    print(f"{'stage':12} deaths  back after (s): median  p95  longest")
    for stage in STAGES:
        delays = []
        for _, at in (kill for kill in kills if kill[0] == stage):
            back = [t for name, t in replaced if name == stage and t > at]
            delays.append((min(back) - at) / 1e9 if back else float("inf"))
        if delays:
            delays.sort()
            p95 = delays[min(len(delays) - 1, round(0.95 * len(delays)))]
            print(
                f"{stage:12} {len(delays):6}  {delays[len(delays) // 2]:22.3f} {p95:6.3f} {delays[-1]:6.3f}"
            )
    report = json.loads((out / "report.json").read_text())
    turns = report["turns"]
    words = sum(len(turn["words"].split()) for turn in turns)
    print(f"turns {len(turns)}, words heard {words}, missed {sum(turn['missed'] for turn in turns)}")


if __name__ == "__main__":
    main()
