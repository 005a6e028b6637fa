"""The tokenizer of the Qwen models: from the model's own folder, or built from the ranks that dashscope carries.

The ranks file holds the byte pairs of every Qwen2 model; the marks of the Omni models follow it in their public
order, which makes their numbers. So models with random weights speak the true tokens, with nothing fetched.
"""

from __future__ import annotations

import base64
import importlib.util
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

MARKS = (
    "<|endoftext|>", "<|im_start|>", "<|im_end|>", "<|AUDIO|>", "<|audio_bos|>", "<|audio_eos|>", "<|box_end|>",
    "<|quad_start|>", "<|quad_end|>", "<|vision_bos|>", "<|vision_eos|>", "<|vision_pad|>", "<|IMAGE|>", "<|VIDEO|>",
)  # fmt: skip
"""In the order that makes their numbers, from 151643 on."""
RANKS = 151_643
"""Byte pairs in the ranks file."""


@dataclass(frozen=True, slots=True)
class Marks:
    """The numbers of the marks that structure a conversation and carry media."""

    start: int
    end: int
    audio: int
    audio_start: int
    audio_end: int
    vision_start: int
    vision_end: int
    image: int
    video: int
    end_of_text: int


def marks(tokenizer: Any) -> Marks:
    """Raises ValueError where the tokenizer lacks one: it is not that of an Omni model."""
    names = (
        "<|im_start|>", "<|im_end|>", "<|AUDIO|>", "<|audio_bos|>", "<|audio_eos|>", "<|vision_bos|>",
        "<|vision_eos|>", "<|IMAGE|>", "<|VIDEO|>", "<|endoftext|>",
    )  # fmt: skip
    numbers = []
    for name in names:
        number = tokenizer.convert_tokens_to_ids(name)
        if not isinstance(number, int) or tokenizer.convert_ids_to_tokens(number) != name:
            raise ValueError(f"the tokenizer has no {name}: it is not that of a Qwen2.5-Omni model")
        numbers.append(number)
    return Marks(*numbers)


@cache
def offline_tokenizer() -> Any:
    """The tokenizer built from the ranks on board (about a second). Raises ValueError where they are missing."""
    from transformers import AddedToken
    from transformers.models.qwen2.tokenization_qwen2 import Qwen2Tokenizer

    vocabulary, merges = _read(_ranks_file())
    tokenizer = Qwen2Tokenizer(vocab=vocabulary, merges=merges)
    tokenizer.add_tokens([AddedToken(mark, special=True, normalized=False) for mark in MARKS])
    for kind in ("image", "audio", "video"):
        mark = f"<|{kind.upper()}|>"
        setattr(tokenizer, f"{kind}_token", mark)
        setattr(tokenizer, f"{kind}_token_id", tokenizer.convert_tokens_to_ids(mark))
    for kind in ("vision", "audio"):
        setattr(tokenizer, f"{kind}_bos_token", f"<|{kind}_bos|>")
        setattr(tokenizer, f"{kind}_eos_token", f"<|{kind}_eos|>")
    return tokenizer


def _ranks_file() -> Path:
    # Looked up without importing it: dashscope is a network client, of which only this file is wanted.
    spec = importlib.util.find_spec("dashscope")
    for folder in spec.submodule_search_locations or () if spec else ():
        path = Path(folder) / "resources" / "qwen.tiktoken"
        if path.is_file():
            return path
    raise ValueError("the ranks of the Qwen tokenizer are missing: install dashscope with pip --no-deps")


def _read(path: Path) -> tuple[dict[str, int], list[tuple[str, str]]]:
    """The vocabulary, and the merges in the order in which byte pair encoding applies them."""
    from transformers.convert_slow_tokenizer import bytes_to_unicode

    ranks: dict[bytes, int] = {}
    for line in path.read_bytes().splitlines():
        token, _, rank = line.partition(b" ")
        ranks[base64.b64decode(token)] = int(rank)
    if len(ranks) != RANKS:
        raise ValueError(f"{path.name} has {len(ranks)} ranks instead of {RANKS}: install dashscope anew")
    letters = bytes_to_unicode()
    written = {token: "".join([letters[byte] for byte in token]) for token in ranks}
    merges: list[tuple[str, str]] = []
    for token in sorted(ranks, key=ranks.__getitem__):
        halves = [(token[:cut], token[cut:]) for cut in range(1, len(token))]
        known = [
            (ranks[left], ranks[right], left, right)
            for left, right in halves
            if left in ranks and right in ranks
        ]
        merges += [(written[left], written[right]) for _, _, left, right in sorted(known)]
    return {written[token]: rank for token, rank in ranks.items()}, merges
