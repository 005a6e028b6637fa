"""The whole program over its own boundary: the command line, the hosts, the files it leaves."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import time
import wave
from pathlib import Path
from typing import Any

import numpy as np
import psutil
import pytest
from talking import Speech, write

from actors import messages as m
from actors.recorder.check import check
from actors.recorder.reader import read_session

PROJECT = Path(__file__).parents[2]


def visavis(*arguments: str | Path, **options: Any) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "agent", *map(str, arguments)],
        cwd=PROJECT,
        capture_output=True,
        text=True,
        timeout=180,
        check=False,
        **options,
    )


@pytest.fixture
def person(tmp_path: Path, speech: Speech) -> Path:
    """Two turns of one person."""
    first, second = speech("I had a really long day at work today."), speech("Can you tell me a joke?")
    return write(tmp_path / "person.wav", 0.5, first, 4.5, second, 4.0)


def report_of(folder: Path) -> Any:
    return json.loads((folder / "report.json").read_text())


def conversation(folder: Path) -> list[tuple[str, str]]:
    lines = read_session(folder / "session.mcap").messages(m.History)
    return [(e.body.line.speaker, e.body.line.text) for e in lines if isinstance(e.body, m.History)]


def test_the_demo_is_a_conversation_in_virtual_time(tmp_path: Path) -> None:
    done = visavis("talk", "--demo", "--fast", "--no-film", "--out", tmp_path / "out")
    assert done.returncode == 0, done.stderr
    report = report_of(tmp_path / "out")
    assert report["simulated"] is True
    assert report["totals"]["turns"] == report["totals"]["replies"] == 6
    assert report["totals"]["missed"] == report["totals"]["cut_ins"] == 0
    assert "joke" in done.stdout
    assert check(tmp_path / "out" / "session.mcap").ok


def test_the_same_person_in_virtual_time_gets_the_same_conversation(tmp_path: Path, person: Path) -> None:
    heard = []
    for name in ("one", "two"):
        done = visavis("talk", "--input", person, "--fast", "--no-film", "--out", tmp_path / name)
        assert done.returncode == 0, done.stderr
        heard.append((tmp_path / name / "conversation.wav").read_bytes())
    assert heard[0] == heard[1]


@pytest.mark.parametrize("host", [[], ["--inline"]], ids=["ray", "inline"])
def test_a_recorded_person_is_answered_in_real_time(tmp_path: Path, person: Path, host: list[str]) -> None:
    out = tmp_path / "out"
    done = visavis("talk", "--input", person, "--no-film", "--out", out, *host)
    assert done.returncode == 0, done.stderr
    lines = conversation(out)
    assert [speaker for speaker, _ in lines] == ["person", "agent", "person", "agent"]
    assert "long day" in lines[0][1]
    assert "joke" in lines[2][1]
    assert check(out / "session.mcap").ok
    assert report_of(out)["totals"]["missed"] == 0


def test_the_recording_begins_with_the_first_sample_of_the_person(tmp_path: Path, person: Path) -> None:
    visavis("talk", "--input", person, "--no-film", "--out", tmp_path / "out", "--fast")
    recorded, rate = read_session(tmp_path / "out" / "session.mcap").audio("microphone")
    with wave.open(str(person)) as file:
        sound = np.frombuffer(file.readframes(file.getnframes()), "<i2")
    assert rate == 16000
    assert np.abs(recorded[: len(sound)].astype(int) - sound).max() <= 1


def test_nothing_is_kept_that_was_not_asked_for(tmp_path: Path, person: Path) -> None:
    before = set(tmp_path.rglob("*"))
    done = visavis("talk", "--input", person, "--fast", env=os.environ | {"HOME": str(tmp_path / "home")})
    assert done.returncode == 0
    left = set(tmp_path.rglob("*")) - before
    assert {path.name for path in left if path.is_file()} <= {"costs.json"}


def test_a_recording_cut_off_by_kill_is_readable_and_can_be_mended(tmp_path: Path, person: Path) -> None:
    out = tmp_path / "out"
    command = [
        sys.executable,
        "-m",
        "agent",
        "talk",
        "--input",
        str(person),
        "--no-film",
        "--out",
        str(out),
        "--inline",
    ]
    talk = subprocess.Popen(command, cwd=PROJECT, stdout=subprocess.DEVNULL)
    deadline = time.monotonic() + 60
    while not (out / "session.mcap").exists() or (out / "session.mcap").stat().st_size < 100_000:
        assert time.monotonic() < deadline
        time.sleep(0.1)
    talk.send_signal(signal.SIGKILL)
    talk.wait()
    found = visavis("check", out / "session.mcap")
    assert found.returncode == 1
    assert visavis("check", out / "session.mcap", "--recover", tmp_path / "mended.mcap").returncode == 0
    assert visavis("check", tmp_path / "mended.mcap").returncode == 0
    assert visavis("report", out).returncode == 0


@pytest.mark.parametrize("ending", [signal.SIGINT, signal.SIGTERM])
def test_an_interrupted_conversation_ends_cleanly(tmp_path: Path, person: Path, ending: int) -> None:
    out = tmp_path / "out"
    command = [
        sys.executable,
        "-m",
        "agent",
        "talk",
        "--input",
        str(person),
        "--no-film",
        "--out",
        str(out),
        "--inline",
    ]
    talk = subprocess.Popen(command, cwd=PROJECT, stdout=subprocess.DEVNULL)
    deadline = time.monotonic() + 60
    while not (out / "session.mcap").exists():
        assert time.monotonic() < deadline
        time.sleep(0.1)
    time.sleep(1)
    talk.send_signal(ending)
    assert talk.wait(timeout=10) == 0
    assert check(out / "session.mcap").ok


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["--input", "no-such-file.wav"], "no-such-file.wav"),
        (["--input", "README.md"], "README.md"),
        (["--input", "."], "directory"),
        (["--demo", "--set", "voice.sped=1"], "voice.speed"),
        (["--demo", "--set", "language=de"], "language 'de'"),
        (["--demo", "--set", "policy.name=compnion"], "companion"),
        (["--demo", "--config", "kisok"], "kiosk"),
    ],
)
def test_what_cannot_be_is_said_in_one_line(arguments: list[str], message: str) -> None:
    done = visavis("talk", *arguments)
    assert done.returncode == 1
    assert message in done.stderr
    assert done.stderr.count("\n") == 1
    assert done.stdout == ""


@pytest.mark.parametrize("sound", ["silence", "noise", "hum"])
def test_what_is_no_speech_gets_no_answer(tmp_path: Path, sound: str) -> None:
    rng = np.random.default_rng(1)
    seconds = np.arange(6 * 16000) / 16000
    sounds = {
        "silence": np.zeros(6 * 16000),
        "noise": rng.standard_normal(6 * 16000) * 0.05,
        "hum": 0.3 * np.sin(2 * np.pi * 220 * seconds) + 0.2 * np.sin(2 * np.pi * 330 * seconds),
    }
    media = write(tmp_path / "sound.wav", sounds[sound].astype(np.float32))
    done = visavis("talk", "--input", media, "--fast", "--no-film", "--out", tmp_path / "out")
    assert done.returncode == 0, done.stderr
    assert report_of(tmp_path / "out")["totals"]["replies"] == 0


def test_a_folder_that_holds_a_recording_is_not_written_over(tmp_path: Path, person: Path) -> None:
    assert (
        visavis("talk", "--input", person, "--fast", "--no-film", "--out", tmp_path / "out").returncode == 0
    )
    again = visavis("talk", "--input", person, "--fast", "--no-film", "--out", tmp_path / "out")
    assert again.returncode == 1
    assert "session.mcap" in again.stderr


def test_a_mind_that_dies_is_replaced_and_every_turn_is_answered(tmp_path: Path, person: Path) -> None:
    out = tmp_path / "out"
    command = [sys.executable, "-m", "agent", "talk", "--input", str(person), "--no-film", "--out", str(out)]
    talk = subprocess.Popen(
        command, cwd=PROJECT, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True
    )
    deadline = time.monotonic() + 90
    while not (out / "session.mcap").exists():
        assert time.monotonic() < deadline
        time.sleep(0.1)
    time.sleep(2)
    family = psutil.Process(talk.pid).children(recursive=True)
    mind = next(
        process for process in family if process.cmdline()[:1] and "ray::Mind" in process.cmdline()[0]
    )
    mind.kill()
    _, errors = talk.communicate(timeout=90)
    assert talk.returncode == 0, errors
    assert check(out / "session.mcap").cut is False
    notices = [e.body.text for e in read_session(out / "session.mcap").messages(m.Notice)]
    assert any("mind died" in text for text in notices)
    turns = report_of(out)["turns"]
    assert len(turns) == 2 and not any(turn["missed"] for turn in turns)
    _, alive = psutil.wait_procs(family, timeout=10)
    assert alive == []
