"""Stages that leak, or die again and again: it is said, it is mended while that is possible, and it ends in order."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from itertools import pairwise
from pathlib import Path

import growing
import pytest
from supervised import Collector

from actors import messages as m
from actors.growth import Growth, MemoryLimit
from actors.memory import SessionMemory
from actors.ray_host import RayHost
from actors.recorder.check import check
from actors.recorder.reader import read_session
from actors.stage import SessionSetup
from policies import events as ev

HERE = Path(__file__).parent
MB = 1 << 20


@pytest.fixture(autouse=True)
def stages_of_the_tests(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PYTHONPATH", str(HERE))


async def until(true: Callable[[], bool]) -> None:
    async with asyncio.timeout(120):
        while not true():
            await asyncio.sleep(0.05)


async def test_a_stage_that_leaks_is_named_and_replaced_and_nothing_is_lost() -> None:
    host, collector = RayHost(MemoryLimit(growth=40 * MB, settling=1.5)), Collector()
    try:
        await host.start(growing.LEAKING, collector)
        await host.open(SessionSetup("s"))
        await until(lambda: bool(collector.notices))
        (notice,) = collector.notices
        assert "the process of perception has grown by" in notice and "MB" in notice
        await until(lambda: collector.words[-1] > 400)
        assert set(range(max(collector.words) + 1)) == set(collector.words)
        assert len(collector.notices) == 1
    finally:
        await host.stop()


async def test_who_dies_again_and_again_has_to_wait_and_in_the_end_all_is_kept(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(
        "actors.ray_host.FORGIVEN_S", 600.0
    )  # a busy machine takes its time to start processes
    host, collector = RayHost(), Collector()
    broken = tmp_path / "broken"
    try:
        await host.start(growing.doomed(broken), collector)
        recorder = {
            "folder": str(tmp_path / "talk"), "configuration": {}, "versions": {}, "models": {},
            "simulated": False, "costs": {},
        }  # fmt: skip
        await host.open(SessionSetup("s", {"recorder": recorder}))
        await until(lambda: len(collector.notices) >= 5)
        assert all("mind died" in notice for notice in collector.notices)
        assert "for the 4th time in a minute; another takes its place, in 0.5 s" in collector.notices[3]
        assert "for the 5th time in a minute; another takes its place, in 1 s" in collector.notices[4]
        broken.touch()
        failed = await asyncio.wait_for(host.failure(), 60)
        assert failed == "the model of the mind is gone: look at broken; what was said up to now is kept"
        await host.close_session("s")
    finally:
        await host.stop()
    session = tmp_path / "talk" / "session.mcap"
    assert check(session).ok
    told = [e.body.text for e in read_session(session).messages(m.Notice) if isinstance(e.body, m.Notice)]
    assert told == collector.notices
    blocks = [e.t for e in read_session(session).messages(m.Microphone)]
    assert {after - before for before, after in pairwise(blocks)} == {32_000_000}


def test_growth_is_what_comes_on_top_of_what_a_stage_needs() -> None:
    growth = Growth(MemoryLimit(growth=100 * MB, settling=60), since=10.0)
    growth.look(20, 200 * MB)
    growth.look(69, 400 * MB)
    growth.look(71, 450 * MB)
    assert growth.grown == 50 * MB and not growth.too_much
    growth.look(100, 501 * MB)
    assert growth.too_much and not growth.urgent
    assert str(growth) == "has grown by 101 MB to 501 MB"
    growth.look(100, 601 * MB)
    assert growth.urgent


def test_it_is_quiet_when_nobody_speaks_nor_is_about_to() -> None:
    memory, second = SessionMemory(), ev.SECOND
    assert memory.quiet(10 * second)
    for event in (ev.SpeechStarted(20 * second, 20 * second), ev.SpeechPaused(22 * second, 22 * second)):
        memory.note(m.Envelope("s", 0, event.t, 0, "", m.Perceived(event)))
        assert not memory.quiet(event.t + second)
    assert memory.quiet(30 * second)
    memory.note(m.Envelope("s", 0, 31 * second, 1, "r1", m.Commit("d1")))
    assert not memory.quiet(60 * second)
    memory.note(m.Envelope("s", 0, 61 * second, 1, "r1", m.Playhead(10, 0, True)))
    assert memory.quiet(70 * second)
