"""Stages that die or hang are replaced, nothing that was said is lost, and nothing outlives the agent."""

from __future__ import annotations

import asyncio
import os
import signal
import subprocess
import sys
import time
from collections.abc import AsyncIterator
from contextlib import suppress
from pathlib import Path

import psutil
import pytest
import supervised
from supervised import Collector

from actors.ray_host import RayHost
from actors.stage import SessionSetup

HERE = Path(__file__).parent


@pytest.fixture
async def host(monkeypatch: pytest.MonkeyPatch) -> AsyncIterator[RayHost]:
    monkeypatch.setenv("PYTHONPATH", str(HERE))
    host = RayHost()
    try:
        yield host
    finally:
        await host.stop()


async def until(collector: Collector, block: int) -> None:
    async with asyncio.timeout(30):
        while not collector.words or collector.words[-1] < block:
            await asyncio.sleep(0.02)


def own_processes(name: str) -> list[psutil.Process]:
    found = []
    for process in psutil.Process().children(recursive=True):
        with suppress(psutil.Error):  # ended meanwhile
            found += [process] if name in " ".join(process.cmdline()) else []
    return found


async def test_stages_that_die_or_hang_are_replaced_and_no_block_is_lost(host: RayHost) -> None:
    collector = Collector()
    await host.start(supervised.SPECS, collector)
    await host.open(SessionSetup("s", {"freeze_at": 300}))

    await until(collector, 20)
    (hearing,) = own_processes("ray::Perception")
    hearing.kill()
    await until(collector, 150)
    assert len(collector.notices) == 1 and "perception died" in collector.notices[0]

    for process in own_processes("ray::Perception"):  # the one that hears and the one that waits
        if process.cpu_times().user >= 0:
            process.suspend()
            break
    await until(collector, 320)
    assert any("no sign of life" in notice for notice in collector.notices)
    assert set(range(max(collector.words) + 1)) == set(collector.words)


async def test_a_room_that_dies_leaves_a_gap_and_goes_on(host: RayHost) -> None:
    collector = Collector()
    await host.start(supervised.SPECS, collector)
    await host.open(SessionSetup("s"))
    await until(collector, 20)
    (room,) = own_processes("ray::Room")
    room.kill()
    last = collector.words[-1]
    await until(collector, last + 200)
    missing = set(range(max(collector.words))) - set(collector.words)
    assert missing and min(missing) > last - 2 and max(missing) - min(missing) + 1 == len(missing)


def test_nothing_outlives_an_agent_that_is_killed() -> None:
    environment = dict(os.environ, PYTHONPATH=f"{HERE}:{HERE.parents[1]}")
    agent = subprocess.Popen(
        [sys.executable, supervised.__file__], stdout=subprocess.PIPE, env=environment, text=True
    )
    assert agent.stdout is not None and agent.stdout.readline() == "running\n"
    started = psutil.Process(agent.pid).children(recursive=True)
    assert len(started) > 4
    time.sleep(1.5)  # the watchdog looks once a second whom to end
    agent.send_signal(signal.SIGKILL)
    agent.wait()
    _, alive = psutil.wait_procs(started, timeout=5)
    # Where nobody collects orphans (a container without an init), what has ended stays as a zombie.
    assert not [process for process in alive if process.status() != psutil.STATUS_ZOMBIE]


def test_two_agents_do_not_touch_each_other() -> None:
    environment = dict(os.environ, PYTHONPATH=f"{HERE}:{HERE.parents[1]}")
    agents = [
        subprocess.Popen(
            [sys.executable, supervised.__file__], stdout=subprocess.PIPE, env=environment, text=True
        )
        for _ in range(2)
    ]
    try:
        for agent in agents:
            assert agent.stdout is not None and agent.stdout.readline() == "running\n"
        staying = psutil.Process(agents[1].pid).children(recursive=True)
        agents[0].kill()
        agents[0].wait()
        time.sleep(5)
        assert all(process.is_running() for process in staying)
    finally:
        for agent in agents:
            agent.kill()
