"""`visavis top` over an agent that runs."""

from __future__ import annotations

import argparse
import json
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import psutil
import pytest

from agent import top

HERE = Path(__file__).parent
ACTORS = HERE.parent / "actors"
_AGENT = """
import asyncio, sys
import supervised
from actors.ray_host import RayHost
from actors.stage import SessionSetup
from agent.conversation import Driver, Held

async def main():
    driver = Driver()
    host = RayHost()
    held = Held(host, driver)
    await host.start(supervised.SPECS, driver)
    await held.open(SessionSetup("talk-1"))
    await asyncio.sleep(3)
    print("running", flush=True)
    await asyncio.to_thread(sys.stdin.read)
    await held.close()

asyncio.run(main())
"""


@pytest.fixture(scope="module")
def agent(tmp_path_factory: pytest.TempPathFactory) -> Iterator[subprocess.Popen[str]]:
    """A conversation of a counting room and a hearing, in a folder for temporary files of its own."""
    folder = tmp_path_factory.mktemp("t")
    environment = dict(os.environ, PYTHONPATH=f"{ACTORS}:{HERE.parents[1]}", TMPDIR=str(folder))
    process = subprocess.Popen(
        [sys.executable, "-c", _AGENT],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        env=environment,
        text=True,
    )
    assert process.stdout is not None and process.stdout.readline() == "running\n"
    try:
        yield process
    finally:
        process.communicate("")
        assert not list(folder.glob("visavis-*"))


def look(agent: subprocess.Popen[str], *arguments: str) -> subprocess.CompletedProcess[str]:
    folder = psutil.Process(agent.pid).environ()["TMPDIR"]
    code = (
        "import argparse, sys; from agent.top import run;"
        f" sys.exit(run(argparse.Namespace(once={'--once' in arguments}, json={'--json' in arguments})))"
    )
    return subprocess.run(
        [sys.executable, "-c", code],
        env=dict(os.environ, TMPDIR=folder, PYTHONPATH=str(HERE.parents[1])),
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )


def test_it_shows_every_stage_of_a_running_agent(agent: subprocess.Popen[str]) -> None:
    seen = look(agent, "--json")
    assert seen.returncode == 0, seen.stderr
    (told,) = json.loads(seen.stdout)
    assert told["session"] == "talk-1" and told["pid"] == agent.pid
    assert set(told["stages"]) == {"room", "perception", "driver"}
    hearing: dict[str, Any] = told["stages"]["perception"]
    assert "ray::Perception" in psutil.Process(hearing["pid"]).cmdline()[0]
    assert hearing["memory"] > 20e6 and hearing["replaced"] == 0 and hearing["silent"] < 5
    assert 0 < hearing["age"] < 10e9


def test_a_stage_that_was_replaced_is_shown_as_such(agent: subprocess.Popen[str]) -> None:
    before = json.loads(look(agent, "--json").stdout)[0]["stages"]["room"]
    psutil.Process(before["pid"]).kill()
    for _ in range(30):
        (told,) = json.loads(look(agent, "--json").stdout)
        if told["stages"]["room"]["pid"] not in (0, before["pid"]):
            break
    assert told["stages"]["room"]["pid"] not in (0, before["pid"])
    assert told["stages"]["room"]["replaced"] == 1
    assert any("room died" in text for _, text in told["notices"])
    shown = look(agent, "--once").stdout
    assert "talk-1" in shown and "perception" in shown and "room died" in shown
    assert "\x1b" not in shown


def test_where_nothing_runs_it_says_so(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr("tempfile.gettempdir", lambda: str(tmp_path))
    assert top.run(argparse.Namespace(once=True, json=False)) == 1
    assert capsys.readouterr().out == "no agent of yours is running\n"


def test_an_agent_that_hangs_is_told_from_one_that_lives() -> None:
    status = {
        "pid": 1,
        "session": "talk-1",
        "began": 0.0,
        "at": 75.0,
        "replies": 2,
        "latency_ms": {"last": 700.0, "p50": None, "p95": None},
        "stages": {},
        "notices": [],
    }
    shown = top.shown(status)
    assert "1:15  2 replies, first sound after last 700 ms, p50 -, p95 -" in shown
    assert "it hangs, or was stopped" in shown
