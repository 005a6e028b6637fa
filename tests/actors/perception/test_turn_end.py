"""What the acoustic model says of finished and unfinished sentences, and that its features are the right ones."""

import importlib.util
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from numpy.typing import NDArray

from actors.perception.package_files import MissingPackageFile, package_file
from actors.perception.turn_end import INSTALL, SAMPLES, LogMel, TurnEndModel

Float32 = NDArray[np.float32]
Speech = Callable[[str], Float32]


@pytest.fixture(scope="module")
def model() -> TurnEndModel:
    return TurnEndModel()


def then_silence(sound: Float32, part: float = 1.0) -> Float32:
    """The first `part` of the voice in `sound`, and 100 ms of silence."""
    loud = np.flatnonzero(np.abs(sound) > 0.01)
    return np.concatenate([sound[: loud[0] + int(part * (loud[-1] - loud[0]))], np.zeros(1600, np.float32)])


def reference() -> Callable[..., Float32]:
    """The features as the network's publisher computes them: a plain numpy file of the same wheel."""
    file = package_file("pipecat", "audio/turn/smart_turn/_whisper_features.py", install=INSTALL)
    spec = importlib.util.spec_from_file_location("reference_features", file)
    assert spec is not None and spec.loader is not None
    module: Any = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module.compute_whisper_log_mel_features


@pytest.mark.parametrize(
    "count", [1, 160, 399, 4_000, 16_077, 80_123, SAMPLES - 401, SAMPLES - 1, SAMPLES, 150_000]
)
def test_features_are_those_the_network_was_made_for(count: int) -> None:
    rng = np.random.default_rng(count)
    sound = (rng.standard_normal(count) * np.linspace(0.001, 0.3, count) + 0.01).astype(np.float32)
    padded = np.pad(sound[-SAMPLES:], (max(0, SAMPLES - count), 0))
    np.testing.assert_allclose(LogMel()(sound), reference()(padded, do_normalize=True), atol=1e-4)


def test_silence_has_features_too() -> None:
    assert np.isfinite(LogMel()(np.zeros(16_000, np.float32))).all()


def test_whole_sentences_sound_finished_and_the_same_sentences_cut_off_mostly_do_not(
    model: TurnEndModel, speech: Speech
) -> None:
    said = [
        speech("I failed my driving test again today."),
        speech("I would like to order a large coffee, please."),
        speech("I am going to the cinema with my brother tonight."),
    ]
    whole = [model.probability(then_silence(sound)) for sound in said]
    cut = [model.probability(then_silence(sound, part)) for sound in said for part in (0.3, 0.5)]
    assert min(whole) > 0.8
    assert np.mean(cut) < 0.4


def test_integer_sound_means_the_same(model: TurnEndModel, speech: Speech) -> None:
    sound = then_silence(speech("How are you today?"))
    integers = np.round(sound * 32768).clip(-32768, 32767).astype(np.int16)
    assert model.probability(integers) == pytest.approx(model.probability(sound), abs=0.05)


def test_only_the_last_eight_seconds_count(model: TurnEndModel) -> None:
    sound = np.random.default_rng(1).standard_normal(3 * SAMPLES).astype(np.float32) * 0.1
    assert model.probability(sound) == model.probability(sound[-SAMPLES:])


@pytest.mark.parametrize("sound", [np.zeros(0, np.float32), np.zeros((2, 100), np.float32)])
def test_sound_that_is_none_is_refused(model: TurnEndModel, sound: Float32) -> None:
    with pytest.raises(ValueError, match="one channel"):
        model.probability(sound)


def test_a_missing_model_says_what_to_install(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(importlib.util, "find_spec", lambda name: None)
    with pytest.raises(MissingPackageFile, match=r"pipecat-ai==1\.14\.0"):
        TurnEndModel()


def test_the_framework_that_carries_the_model_is_not_imported() -> None:
    import subprocess
    import sys

    code = (
        "import sys; from actors.perception.turn_end import TurnEndModel; TurnEndModel();"
        "sys.exit('pipecat' in sys.modules or 'torch' in sys.modules)"
    )
    root = Path(__file__).parents[3]
    assert subprocess.run([sys.executable, "-c", code], cwd=root, timeout=60, check=False).returncode == 0
