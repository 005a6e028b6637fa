"""Qwen2.5-Omni thinkers of random weights: the true classes, the true vocabulary, the true features.

Their words are noise; positions, caches and blocks are those of the real ones. The tiny one has a few million weights;
those of a true shape are for measuring on a GPU, where time does not depend on what the weights hold.
"""

from __future__ import annotations

from typing import Any

VOCABULARY = 151_672
"""Rows of the embedding: the tokenizer's 151657 entries, rounded up."""
SPREAD = 0.06
"""Standard deviation of the weights: with the usual 0.02 the logits would say nothing."""


def tiny_config(hidden: int = 32, layers: int = 2) -> Any:
    """The configuration; `hidden` is a multiple of 32."""
    from transformers import Qwen2_5OmniThinkerConfig

    head = 16 if hidden < 128 else 64
    sections = [2, 3, 3] if head == 16 else [8, 12, 12]
    spread = {"initializer_range": SPREAD, "init_std": SPREAD}
    config = Qwen2_5OmniThinkerConfig(
        text_config={
            "vocab_size": VOCABULARY, "hidden_size": hidden, "intermediate_size": 4 * hidden,
            "num_hidden_layers": layers, "num_attention_heads": hidden // head, "num_key_value_heads": 2,
            "rope_parameters": {"rope_type": "default", "rope_theta": 1e6, "mrope_section": sections},
            "tie_word_embeddings": True, **spread,
        },
        audio_config={
            "d_model": hidden, "encoder_layers": layers, "encoder_attention_heads": hidden // head,
            "encoder_ffn_dim": 4 * hidden, "output_dim": hidden, "n_window": 100, "num_mel_bins": 128,
            "max_source_positions": 1500, **spread,
        },
        vision_config={
            "depth": 2, "hidden_size": 32, "intermediate_size": 64, "num_heads": 2, "out_hidden_size": hidden,
            "patch_size": 14, "spatial_merge_size": 2, "temporal_patch_size": 2, "fullatt_block_indexes": [1],
            **spread,
        },
        tie_word_embeddings=True,
        **spread,
    )  # fmt: skip
    numbers = {
        "audio_token_id": 151_646, "audio_start_token_id": 151_647, "audio_end_token_id": 151_648,
        "vision_start_token_id": 151_652, "vision_end_token_id": 151_653, "image_token_id": 151_655,
        "video_token_id": 151_656, "position_id_per_seconds": 25, "seconds_per_chunk": 2,
    }  # fmt: skip
    for name, number in numbers.items():
        setattr(config, name, number)
    return config


def tiny_model(hidden: int = 32, layers: int = 2, seed: int = 0) -> Any:
    """The model, float32 on the CPU; the same seed gives the same weights and leaves torch's own random state be."""
    import torch
    from transformers import Qwen2_5OmniThinkerForConditionalGeneration

    with torch.random.fork_rng(devices=[]):
        torch.manual_seed(seed)
        return Qwen2_5OmniThinkerForConditionalGeneration(tiny_config(hidden, layers)).eval().float()


_SHAPES = {
    "3b": {"hidden_size": 2048, "intermediate_size": 11008, "num_hidden_layers": 36, "num_attention_heads": 16,
           "num_key_value_heads": 2, "vocab_size": 151_936},
    "7b": {"hidden_size": 3584, "intermediate_size": 18944, "num_hidden_layers": 28, "num_attention_heads": 28,
           "num_key_value_heads": 4, "vocab_size": 152_064},
}  # fmt: skip


def true_shape(name: str, device: Any, dtype: Any) -> Any:
    """Random weights in the shape of Qwen2.5-Omni-3B or -7B ("3b", "7b"), made where they are to be."""
    import torch
    from transformers import Qwen2_5OmniThinkerForConditionalGeneration

    config, shape = tiny_config(), _SHAPES[name]
    config.text_config.update({**shape, "tie_word_embeddings": False})
    config.text_config.rope_parameters["mrope_section"] = [16, 24, 24]
    config.text_config.layer_types = ["full_attention"] * shape["num_hidden_layers"]
    config.audio_config.update(
        {"d_model": 1280, "encoder_layers": 32, "num_hidden_layers": 32, "encoder_attention_heads": 20,
         "encoder_ffn_dim": 5120, "output_dim": shape["hidden_size"]}
    )  # fmt: skip
    config.vision_config.update(
        {"depth": 32, "hidden_size": 1280, "intermediate_size": 3420, "num_heads": 16,
         "out_hidden_size": shape["hidden_size"], "fullatt_block_indexes": [7, 15, 23, 31]}
    )  # fmt: skip
    config.tie_word_embeddings = False
    before = torch.get_default_dtype()
    torch.set_default_dtype(dtype)
    try:
        with torch.device(device):
            return Qwen2_5OmniThinkerForConditionalGeneration(config).eval()
    finally:
        torch.set_default_dtype(before)
