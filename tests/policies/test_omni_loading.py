"""Weights of one's own: loaded by the same code, whole or as the thinker alone; what is wrong with them is told."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import pytest
import torch
from omni_models import tiny_thinker
from safetensors.torch import load_file, save_file

from policies.omni.loading import load_thinker
from policies.omni.settings import OmniSettings


@pytest.fixture(scope="module")
def saved(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The thinker as its library saves it."""
    folder = tmp_path_factory.mktemp("thinker")
    tiny_thinker().model.save_pretrained(folder)
    return folder


@pytest.fixture
def copied(saved: Path, tmp_path: Path) -> Path:
    return Path(shutil.copytree(saved, tmp_path / "model"))


def same_weights(folder: Path) -> bool:
    loaded = load_thinker(OmniSettings(model=str(folder), device="cpu")).model.state_dict()
    return all(torch.equal(value, loaded[name]) for name, value in tiny_thinker().model.state_dict().items())


def test_a_thinker_is_loaded_as_it_was_saved(saved: Path) -> None:
    assert same_weights(saved)


def test_the_thinker_is_found_in_a_whole_omni_model(saved: Path, tmp_path: Path) -> None:
    config = json.loads((saved / "config.json").read_text())
    (tmp_path / "config.json").write_text(
        json.dumps({"model_type": "qwen2_5_omni", "thinker_config": config})
    )
    weights = {f"thinker.{name}": value for name, value in load_file(saved / "model.safetensors").items()}
    weights["talker.codec.weight"] = torch.zeros(4)
    save_file(weights, tmp_path / "model.safetensors", {"format": "pt"})
    assert same_weights(tmp_path)


def refused(model: str, device: str = "cpu") -> str:
    with pytest.raises(ValueError, match=r".") as told:
        load_thinker(OmniSettings(model=model, device=device))
    assert "\n" not in str(told.value)
    return str(told.value)


def test_a_model_that_is_not_here_is_named_with_the_way_to_get_it(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("HF_HUB_CACHE", str(tmp_path))
    assert "hf download Qwen/Qwen2.5-Omni-7B" in refused("Qwen/Qwen2.5-Omni-7B")
    assert "no model folder" in refused("./nowhere")
    assert "no model folder" in refused("tinny")


def test_a_folder_that_holds_something_else_is_refused(copied: Path) -> None:
    config = copied / "config.json"
    config.write_text(json.dumps({"model_type": "bert"}))
    assert "kind 'bert'" in refused(str(copied))
    config.write_text("{")
    assert "download it again" in refused(str(copied))
    config.unlink()
    assert "no config.json" in refused(str(copied))


def test_half_downloaded_weights_are_refused(copied: Path) -> None:
    weights = copied / "model.safetensors"
    weights.write_bytes(weights.read_bytes()[:-1000])
    assert "is not whole" in refused(str(copied))
    index = {"weight_map": {"a": "model-1.safetensors", "b": "model-2.safetensors"}}
    (copied / "model.safetensors.index.json").write_text(json.dumps(index))
    weights.rename(copied / "model-2.safetensors")
    assert "lacks model-1.safetensors, file 1 of 2" in refused(str(copied))


def test_weights_that_are_missing_are_not_made_up(copied: Path) -> None:
    weights = load_file(copied / "model.safetensors")
    gone = next(name for name in weights if "down_proj" in name)
    del weights[gone]
    save_file(weights, copied / "model.safetensors", {"format": "pt"})
    assert "lacks 1 weights" in refused(str(copied))


@pytest.mark.skipif(torch.cuda.is_available(), reason="there is a GPU")
def test_without_a_gpu_one_that_is_asked_for_is_missed(saved: Path) -> None:
    assert "no GPU" in refused(str(saved), "cuda")
