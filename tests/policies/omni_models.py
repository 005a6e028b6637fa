"""Tiny models for the tests of the omni policy, and sounds and pictures to give them."""

from __future__ import annotations

import copy
import os
from functools import cache
from itertools import pairwise

os.environ["HF_HUB_OFFLINE"] = "1"  # before transformers is imported: nothing is ever fetched

import cv2
import numpy as np
import torch
from numpy.typing import NDArray

from policies.events import SECOND
from policies.omni.loading import load_thinker
from policies.omni.settings import OmniSettings
from policies.omni.thinker import Thinker

torch.set_num_threads(1)

PIXELS = 112 * 168
"""Pictures for the tests: 24 tokens a second."""


@cache
def tiny_thinker() -> Thinker:
    """The model on board."""
    return load_thinker(OmniSettings())


def saying(*texts: str | tuple[str, ...]) -> Thinker:
    """A model whose weights make it say just this: every token of a text is always followed by the next one.

    A text's first token is what it follows, and no token may come twice with different successors. Parts of a text
    are read apart, as they are put apart.
    """
    tiny = tiny_thinker()
    model = copy.deepcopy(tiny.model)
    for layer in model.model.language_model.layers:  # what was before the last token has no say
        layer.self_attn.o_proj.weight.data.zero_()
        layer.mlp.down_proj.weight.data.zero_()
    table = model.get_input_embeddings().weight
    head = torch.nn.Linear(table.shape[1], table.shape[0], bias=False)
    head.weight.data.zero_()
    for text in texts:
        parts = (text,) if isinstance(text, str) else text
        tokens = [token for part in parts for token in tiny.tokenizer.encode(part)]
        for now, following in pairwise(tokens):
            head.weight.data[following] += table[now].detach() / table[now].detach().norm()
    model.lm_head = head
    return Thinker(model, tiny.tokenizer, tiny.extractor, "saying")


def voice(seconds: float, seed: int = 0, loud: float = 0.1) -> NDArray[np.float32]:
    """Something like a voice: a buzz of changing pitch that comes in syllables, with a little noise."""
    rng = np.random.default_rng(seed)
    times = np.arange(int(16_000 * seconds)) / 16_000
    pitch = 120 + 40 * np.sin(1.7 * times + seed) + 7 * seed
    phase = 2 * np.pi * np.cumsum(pitch) / 16_000
    buzz = sum(np.sin(number * phase) / number for number in range(1, 12))
    syllables = np.clip(np.sin(2 * np.pi * 3.1 * times + seed), 0, None) ** 0.5
    sound = loud * buzz * syllables + 0.003 * loud * rng.standard_normal(len(times))
    return np.clip(sound, -1, 1).astype(np.float32)


def pcm(sound: NDArray[np.float32]) -> bytes:
    """As the microphone gives it."""
    return (sound * 32767).astype("<i2").tobytes()


def picture(seed: int, height: int = 112, width: int = 168) -> NDArray[np.uint8]:
    """A smooth coloured picture."""
    small = np.random.default_rng(seed).integers(0, 255, (7, 9, 3), dtype=np.uint8)
    return cv2.resize(small, (width, height), interpolation=cv2.INTER_CUBIC).astype(np.uint8)


def jpeg(seed: int, height: int = 240, width: int = 360) -> bytes:
    """A picture as the camera gives it."""
    return cv2.imencode(".jpg", picture(seed, height, width))[1].tobytes()


def at(seconds: float) -> int:
    """Nanoseconds."""
    return round(seconds * SECOND)
