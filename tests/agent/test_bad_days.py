"""On bad days nothing that was said is lost, every turn is answered, once, in time, and what is lost is told."""

from __future__ import annotations

import asyncio
import errno
import os
import re
from itertools import pairwise
from pathlib import Path

import pytest
from bad_days import Day, after, spend
from talking import Speech, write

from actors import messages as m
from actors.faults import Faults, FaultyHost, Weather, wall_clock_moved
from actors.recorder.check import check
from actors.recorder.reader import read_session
from actors.virtual import VirtualTimeLoop

FIRST, SECOND = "I had a really long day at work today.", "Can you tell me a joke?"
BEAT = 0.5
"""Seconds after which the last message of a burst is missed at the latest."""


@pytest.fixture(scope="module")
def person(tmp_path_factory: pytest.TempPathFactory, speech: Speech) -> Path:
    """Two turns: voice from 0.8 to 2.8 s and from 8.6 to 9.7 s. On a fair day answered at 3.9 and at 10.1 s."""
    folder = tmp_path_factory.mktemp("person")
    return write(folder / "person.wav", 0.5, speech(FIRST), 5.0, speech(SECOND), 4.0)


@pytest.fixture(scope="module")
def fair(person: Path) -> Day:
    day = spend(person)
    assert [who for who, _ in day.said] == ["person", "agent"] * 2
    assert not day.notices and not day.missed
    return day


def heard(day: Day) -> list[str]:
    """The person's words alone: "today." is as good as "to-day"."""
    return [re.sub(r"[^a-z ]", "", text.lower()) for who, text in day.said if who == "person"]


def same(day: Day, fair: Day, *, later: float) -> None:
    """As on a fair day: every word heard, every turn answered once, each answer at most `later` seconds later."""
    assert heard(day) == heard(fair)
    answers = [text for who, text in day.said if who == "agent"]
    assert len(answers) == len(set(answers)) == 2
    assert not day.missed and not day.ended
    assert len(day.waits) == len(fair.waits)
    for wait, usual in zip(day.waits, fair.waits, strict=True):
        assert wait <= usual + later + 0.05


@pytest.mark.parametrize(
    ("weather", "later"),
    [
        ({"": Weather(drop=0.1, duplicate=0.1)}, 2 * BEAT),
        ({"": Weather(delay=0.02, jitter=0.1)}, 0.5),
        ({"perception>mind": Weather(drop=0.3), "mind>avatar": Weather(drop=0.3)}, 4 * BEAT),
    ],
    ids=["loses and repeats", "delays and swaps", "loses every third"],
)
def test_bad_links_only_cost_time(person: Path, fair: Day, weather: dict[str, Weather], later: float) -> None:
    same(spend(person, Faults(weather=weather)), fair, later=later)


@pytest.mark.parametrize(
    ("stage", "at", "away"),
    [
        ("perception", 1.5, 0.3),  # in the middle of a word
        ("perception", 3.6, 0.3),  # while the answer is being decided on
        ("mind", 3.1, 0.8),  # when it knows the words
        ("mind", 4.0, 0.8),  # when the first word is being heard
        ("mind", 6.3, 0.8),  # the reply ends meanwhile
        ("avatar", 3.9, 1.2),  # when it should speak
    ],
)
def test_a_stage_that_dies_is_not_noticed(
    person: Path, fair: Day, stage: str, at: float, away: float
) -> None:
    day = spend(person, mishap=after(at, lambda host: host.kill(stage, away)))
    same(day, fair, later=away + BEAT)


def test_what_a_dead_room_did_not_play_is_said_again(person: Path, fair: Day) -> None:
    day = spend(person, mishap=after(4.9, lambda host: host.kill("room", 0.8)))
    assert not day.missed
    lines = [text for who, text in day.said if who == "agent"]
    reply = fair.said[1][1]
    assert reply.startswith(lines[0]) and lines[0] != reply
    assert reply.endswith(lines[1]), "the clause that was cut, and what follows"
    assert len(lines) == 3, "and the second turn is answered"


def test_a_slow_model_is_waited_for_only_so_long(person: Path, fair: Day) -> None:
    day = spend(person, Faults(slow={"recogniser": (40.0, 0.0, 6.0)}))
    assert not day.missed and not day.ended
    assert day.waits[0] < 3.5 and day.waits[1] <= fair.waits[1] + 0.05


def test_a_model_that_fails_is_told_and_done_without(person: Path, fair: Day) -> None:
    day = spend(person, Faults(failing={"turn_end": (RuntimeError("out of memory"), 0.0)}))
    same(day, fair, later=0.5)
    assert set(day.notices) == {"the turn_end model failed: out of memory"}


def test_a_full_disk_is_told_once_and_what_was_recorded_is_readable(person: Path, tmp_path: Path) -> None:
    full = OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))
    day = spend(person, Faults(failing={"recorder": (full, 5.0)}), record=tmp_path / "talk")
    assert day.ended == day.notices[0] and len(day.notices) == 1
    assert "No space left" in day.ended and "stays readable" in day.ended
    kept = read_session(tmp_path / "talk" / "session.mcap").messages(m.Perceived)
    assert max(e.t for e in kept) > 2e9


def test_a_recorder_that_dies_leaves_a_whole_record(person: Path, fair: Day, tmp_path: Path) -> None:
    mishap = after(4.0, lambda host: host.kill("recorder", 1.0))
    day = spend(person, mishap=mishap, record=tmp_path / "talk")
    same(day, fair, later=0)
    file = tmp_path / "talk" / "session.mcap"
    assert check(file).ok
    blocks = [e.t for e in read_session(file).messages(m.Microphone)]
    assert {after - before for before, after in pairwise(blocks)} == {32_000_000}


@pytest.mark.parametrize("seconds", [-86400.0, 3600.0])
def test_a_clock_that_is_set_changes_nothing(person: Path, fair: Day, tmp_path: Path, seconds: float) -> None:
    async def set_clock(_: FaultyHost) -> None:
        moved.__enter__()

    moved = wall_clock_moved(seconds)
    try:
        day = spend(person, mishap=after(4.0, set_clock), record=tmp_path / "talk")
    finally:
        moved.__exit__(None, None, None)
    same(day, fair, later=0)
    assert check(tmp_path / "talk" / "session.mcap").ok


def test_a_machine_that_stood_still_goes_on(person: Path, fair: Day) -> None:
    async def suspend(_: FaultyHost) -> None:
        loop = asyncio.get_running_loop()
        assert isinstance(loop, VirtualTimeLoop)
        loop.stand_still(3.0)

    day = spend(person, mishap=after(1.5, suspend))
    same(day, fair, later=3.0)
