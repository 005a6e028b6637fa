"""`visavis face preview`: a sheet on disk, or one line that says why not."""

from __future__ import annotations

import argparse
from pathlib import Path

import cv2
import pytest

from agent.face import run


def test_the_sheet_of_a_look_is_written(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    target = tmp_path / "sheet.png"
    assert run(argparse.Namespace(look="nova", out=str(target))) == 0
    sheet = cv2.imread(str(target))
    assert sheet is not None and sheet.shape[1] == 1920
    assert str(target) in capsys.readouterr().out


def test_an_unknown_look_or_a_folder_that_is_not_there_is_said(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(argparse.Namespace(look="nobody", out=str(tmp_path / "sheet.png"))) == 1
    assert "known are nova, vis" in capsys.readouterr().err
    assert run(argparse.Namespace(look="vis", out=str(tmp_path / "gone" / "sheet.png"))) == 1
    assert "gone" in capsys.readouterr().err
