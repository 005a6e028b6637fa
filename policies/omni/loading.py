"""From a model's name to a model that thinks: the tiny one on board, an id in the Hugging Face cache, or a folder.

Nothing is fetched: a model that is not here is reported with the command that brings it. What can be wrong with it
(missing, another kind, half downloaded, too big for the GPU) is looked for before its weights are read.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from policies.omni.settings import TINY, OmniSettings
from policies.omni.thinker import Thinker
from policies.omni.tiny import tiny_model
from policies.omni.tokenizer import offline_tokenizer

KINDS = {"qwen2_5_omni": "Qwen2.5-Omni", "qwen2_5_omni_thinker": "the thinker of Qwen2.5-Omni"}
"""What `model_type` in a model's config.json may say."""
BESIDES = 2 << 30
"""Bytes of GPU memory that are needed besides the weights: caches of a few sessions, and what computing takes."""
LARGEST_ON_CPU = 1 << 30
"""Bytes of weights above which a model is not put on a CPU unless that was asked for."""
_SPOKEN = ("talker.", "token2wav.")
"""Weights of the model's own voice, which is not used."""


def load_thinker(settings: OmniSettings) -> Thinker:
    """The model of the settings. Raises ValueError with what is wrong and what to do."""
    import torch

    if not torch.cuda.is_available() or settings.device == "cpu":
        torch.set_num_threads(
            1
        )  # the loop has other work for the other cores, and two threads wait for each other
    if settings.model == TINY:
        device = _device(settings.device, small=True)
        dtype = _dtype(settings.dtype, device)
        return Thinker(tiny_model().to(device, dtype), offline_tokenizer(), _extractor(None), TINY)
    folder = found(settings.model)
    _check_kind(folder, settings.model)
    size = _check_weights(folder, settings.model)
    device = _device(settings.device, small=size <= LARGEST_ON_CPU)
    dtype = _dtype(settings.dtype, device)
    if device == "cuda":
        _check_memory(size * (2 if dtype is torch.float32 else 1), settings.model)
    tokenizer = _tokenizer(folder)
    try:
        model = _model(folder, dtype)
        return Thinker(model.to(device).eval(), tokenizer, _extractor(folder), settings.model)
    except torch.cuda.OutOfMemoryError as error:
        raise ValueError(
            f"the GPU has not enough free memory for {settings.model}: end what else uses it, or name a smaller model"
        ) from error
    except (OSError, RuntimeError, KeyError) as error:
        raise ValueError(f"{settings.model} cannot be loaded: {str(error).splitlines()[0]}") from error


def found(model: str) -> Path:
    """The folder of a model: the path itself, or where the Hugging Face cache keeps this id."""
    folder = Path(model).expanduser()
    if folder.is_dir():
        return folder
    if model.startswith((".", "/", "~")) or model.count("/") != 1:
        raise ValueError(
            f"there is no model folder {model}; give a folder, the id of a Hugging Face model, or 'tiny'"
        )
    from huggingface_hub import snapshot_download
    from huggingface_hub.errors import LocalEntryNotFoundError

    try:
        return Path(snapshot_download(model, local_files_only=True))
    except LocalEntryNotFoundError as error:
        raise ValueError(
            f"the model {model} is not on this machine; fetch it with: hf download {model}"
        ) from error


def _check_kind(folder: Path, model: str) -> None:
    try:
        kind = json.loads((folder / "config.json").read_text("utf-8")).get("model_type", "")
    except FileNotFoundError:
        raise ValueError(
            f"{model} has no config.json: this is no model, or its download has hardly begun"
        ) from None
    except (ValueError, AttributeError) as error:
        raise ValueError(f"the config.json of {model} cannot be read: download it again") from error
    if kind not in KINDS:
        raise ValueError(
            f"{model} is of the kind '{kind}'; the omni policy runs {' or '.join(KINDS.values())}"
        )


def _check_weights(folder: Path, model: str) -> int:
    """The bytes of the weights that are used, once all are found to be there and whole."""
    from safetensors import SafetensorError, safe_open

    index = folder / "model.safetensors.index.json"
    names = {"model.safetensors"}
    try:
        if index.is_file():
            names = set(json.loads(index.read_text("utf-8"))["weight_map"].values())
    except (ValueError, KeyError, AttributeError) as error:
        raise ValueError(f"the {index.name} of {model} cannot be read: download it again") from error
    size = 0
    for number, name in enumerate(sorted(names), 1):
        mend = f"its download did not finish; resume it with: hf download {model}"
        if not (folder / name).is_file():
            raise ValueError(f"{model} lacks {name}, file {number} of {len(names)}: {mend}")
        try:
            with safe_open(folder / name, "np") as weights:
                for key in weights.keys():  # noqa: SIM118 - no mapping
                    if not key.startswith(_SPOKEN):
                        part = weights.get_slice(key)
                        size += _bytes(part.get_shape(), part.get_dtype())
        except SafetensorError as error:
            raise ValueError(f"{name} of {model} is not whole: {mend}") from error
    return size


def _bytes(shape: list[int], dtype: str) -> int:
    count = 1
    for side in shape:
        count *= side
    return count * (4 if dtype == "F32" else 2)


def _device(wanted: str, *, small: bool) -> str:
    import torch

    there = torch.cuda.is_available()
    if wanted == "cuda" and not there:
        raise ValueError(
            "there is no GPU that torch can use; set policy.options.device to cpu, or use the companion"
        )
    if wanted == "auto" and not there and not small:
        raise ValueError(
            "this model needs a GPU, and there is none that torch can use; use the companion policy, or set"
            " policy.options.device to cpu and be very patient"
        )
    return "cuda" if there and wanted != "cpu" else "cpu"


def _dtype(wanted: str, device: str) -> Any:
    import torch

    if wanted == "auto":
        return torch.bfloat16 if device == "cuda" else torch.float32
    return torch.bfloat16 if wanted == "bfloat16" else torch.float32


def _check_memory(size: int, model: str) -> None:
    import torch

    free, total = torch.cuda.mem_get_info()
    needed = size + BESIDES
    if needed > total:
        advice = "name a smaller model, such as Qwen/Qwen2.5-Omni-3B, or use the companion policy"
        raise ValueError(
            f"{model} needs {needed / 2**30:.1f} GB of GPU memory, there are {total / 2**30:.1f}: {advice}"
        )
    if needed > free:
        raise ValueError(
            f"{model} needs {needed / 2**30:.1f} GB of GPU memory, of which {free / 2**30:.1f} are free: something else"
            " uses this GPU; end it, or name a smaller model"
        )


def _tokenizer(folder: Path) -> Any:
    """The model's own tokenizer; the one on board, which is the same, where the folder has none."""
    if not any((folder / name).is_file() for name in ("tokenizer.json", "vocab.json")):
        return offline_tokenizer()
    from transformers import AutoTokenizer

    try:
        return AutoTokenizer.from_pretrained(folder, local_files_only=True)
    except (OSError, ValueError) as error:
        raise ValueError(f"the tokenizer in {folder} cannot be read: download it again") from error


def _extractor(folder: Path | None) -> Any:
    """The features of the model's ear: as its folder says, or as all Qwen2.5-Omni models have them."""
    from transformers import WhisperFeatureExtractor

    if folder is not None and (folder / "preprocessor_config.json").is_file():
        return WhisperFeatureExtractor.from_pretrained(folder, local_files_only=True)
    return WhisperFeatureExtractor(
        feature_size=128,
        sampling_rate=16_000,
        hop_length=160,
        chunk_length=300,
        n_fft=400,
        return_attention_mask=True,
    )


def _model(folder: Path, dtype: Any) -> Any:
    """The thinker alone, also out of a whole Omni model, whose weights carry its name before theirs."""
    from transformers import Qwen2_5OmniThinkerConfig, Qwen2_5OmniThinkerForConditionalGeneration
    from transformers.utils.logging import disable_progress_bar

    disable_progress_bar()

    kind = json.loads((folder / "config.json").read_text("utf-8"))
    config = Qwen2_5OmniThinkerConfig.from_dict(kind.get("thinker_config", kind))
    model, report = Qwen2_5OmniThinkerForConditionalGeneration.from_pretrained(
        folder,
        config=config,
        dtype=dtype,
        local_files_only=True,
        output_loading_info=True,
    )
    if missing := sorted(report["missing_keys"]):
        raise ValueError(f"{folder} lacks {len(missing)} weights, such as {missing[0]}: download it again")
    return model
