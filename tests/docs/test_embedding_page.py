"""What the page about embedding shows runs as it stands there."""

from __future__ import annotations

import configparser
import os
import re
import subprocess
import sys
import wave
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from numpy.typing import NDArray

from agent.api import Agent

PROJECT = Path(__file__).parents[2]
PAGE = (PROJECT / "docs" / "embedding.md").read_text()
ROBOT, PARTS = re.findall(r"```python\n(.*?)```", PAGE, re.DOTALL)


@pytest.fixture
def person(tmp_path: Path, speech: Callable[[str], NDArray[np.float32]]) -> Path:
    """Four seconds of silence, a sentence, five of silence."""
    words = speech("I had a really long day at work today.")
    sound = np.concatenate([np.zeros(64_000), words, np.zeros(80_000)])
    path = tmp_path / "person.wav"
    with wave.open(str(path), "wb") as file:
        file.setparams((1, 2, 16_000, 0, "NONE", ""))
        file.writeframes((sound * 32000).astype("<i2").tobytes())
    return path


def test_the_robot_lives(tmp_path: Path, person: Path) -> None:
    assert len([line for line in ROBOT.splitlines() if line.strip()]) <= 42
    (tmp_path / "robot.py").write_text(ROBOT)
    done = subprocess.run(
        [sys.executable, "robot.py", str(person)],
        cwd=tmp_path,
        env=dict(os.environ, PYTHONPATH=str(PROJECT)),
        capture_output=True,
        text=True,
        timeout=180,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    moves = done.stdout.splitlines()
    assert (
        moves.index("jaw open") < moves.index("jaw closed") < moves.index("neck up") < moves.index("neck nod")
    )
    assert "lamp blue" in moves or "lamp white" in moves
    assert moves[-1].strip() == "goodbye"


async def test_the_parts_are_named_in_the_configuration_and_take_part(
    tmp_path: Path, person: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "parts.py").write_text(PARTS)
    (named,) = re.findall(r"((?:^    (?:room|voice): .*\n)+)", PAGE, re.MULTILINE)
    (tmp_path / "mine.yaml").write_text(
        "extends: companion\n" + named.replace("    ", "").replace("person.wav", str(person))
    )
    monkeypatch.syspath_prepend(str(tmp_path))
    async with Agent(str(tmp_path / "mine.yaml"), inline=True) as agent:
        assert await agent.say("Two beeps.") == "Two beeps."
        assert "long day" in await agent.listen()
        assert not await agent.over()
    assert [line.speaker for line in agent.session.history] == ["agent", "person", "agent"]
    sys.modules.pop("parts", None)


def test_every_file_that_the_page_names_is_there_and_small() -> None:
    for path in re.findall(r"\]\(([^)]+)\)", PAGE):
        assert (PROJECT / "docs" / path).is_file(), path
    bases = re.findall(r"\]\((\.\./[^)]+\.py)\) `(?:Policy|Room|Voice|Renderer)`", PAGE)
    assert len(bases) == 4
    for path in bases:
        assert len((PROJECT / "docs" / path).read_text().splitlines()) < 200, path


def test_the_unit_is_one_that_systemd_can_read() -> None:
    (unit,) = re.findall(r"```ini\n(.*?)```", PAGE, re.DOTALL)
    parser = configparser.ConfigParser()
    parser.read_string(unit)
    assert parser["Service"]["ExecStart"].endswith("talk --mic --config kiosk")
