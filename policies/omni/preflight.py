"""What this machine can do with this model, measured once at the start, and what it has to leave out."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

import numpy as np

from policies.omni.context import Context
from policies.omni.segment import Segment
from policies.omni.settings import OmniSettings
from policies.omni.sound import BLOCK, RATE

if TYPE_CHECKING:
    from policies.omni.thinker import Thinker

RUNS = 3
"""Measurements, after one that does not count: the first also pays for what is set up once."""
THINKING = 0.25
"""Share of a block's two seconds that one conversation's thoughts may take."""
BUSY = 0.7
"""Share of its time that the device may be busy before answers come late."""
SHORTEST_THOUGHT = 6
"""Tokens below which a thought says nothing."""


@dataclass(frozen=True, slots=True)
class Preflight:
    """Seconds of a block of sound and picture brought in, and of one token. `load` is the share of real time."""

    block: float
    token: float

    @property
    def load(self) -> float:
        """The share of real time that listening to one conversation takes."""
        return self.block / (BLOCK / RATE)

    def __str__(self) -> str:
        sessions = int(BUSY / max(self.load, 1e-6))
        return (
            f"2 s of sound and picture take {self.block * 1e3:.0f} ms (real-time factor {self.load:.3f}), a token"
            f" {self.token * 1e3:.1f} ms; up to {sessions} conversation{'s' * (sessions != 1)} can be listened to"
        )


def measured(thinker: Thinker, pixels: int) -> Preflight:
    """Measure on a conversation that nobody has."""
    side = max(28, int(pixels**0.5) // 28 * 28)
    context, segment = Context(thinker), Segment(thinker)
    segment.saw(0, np.zeros((side, side, 3), np.uint8))
    context.push(segment.opening())
    noise = (0.05 * np.random.default_rng(0).standard_normal(BLOCK)).astype(np.float32)
    blocks = []
    for _ in range(RUNS + 1):
        segment.heard(noise)

        def block() -> None:
            for _ in segment.bring(context, segment.length - BLOCK // 2):
                pass

        blocks.append(_seconds(thinker, block))
    tokens = [_seconds(thinker, lambda: context.push(thinker.tokens([0]))) for _ in range(RUNS + 1)]
    # The least: what this machine can do, not what else it happens to be doing.
    return Preflight(min(blocks[1:]), min(tokens[1:]))


def fitting(settings: OmniSettings, preflight: Preflight, name: str) -> tuple[OmniSettings, tuple[str, ...]]:
    """The settings that this machine can keep up with, and what a person should be told of what had to go.

    Raises ValueError where it cannot even listen in real time.
    """
    if preflight.load >= 1:
        raise ValueError(
            f"{name} is too slow here: {preflight}. Use a smaller model, smaller pictures (policy.options.pixels),"
            " or the companion policy"
        )
    told = []
    budget = int(THINKING * BLOCK / RATE / max(preflight.token, 1e-6))
    if settings.thought > budget:
        shorter = budget if budget >= SHORTEST_THOUGHT else 0
        what = (
            f"thoughts have {shorter} tokens" if shorter else "there is no time for thoughts while listening"
        )
        told.append(f"{name}: {what}, for {preflight}")
        settings = replace(settings, thought=shorter)
    # A tick brings the open block in anew; ticks must not take more than the device has.
    tick = preflight.block / BUSY
    if tick > settings.tick:
        told.append(f"{name}: what is heard is brought in every {min(tick, 2.0):.1f} s only, for {preflight}")
        settings = replace(settings, tick=min(tick, 2.0))
    return settings, tuple(told)


def _seconds(thinker: Thinker, work: Callable[[], object]) -> float:
    synchronise(thinker)
    began = time.perf_counter()
    work()
    synchronise(thinker)
    return time.perf_counter() - began


def synchronise(thinker: Thinker) -> None:
    """Wait for the GPU, whose work is only queued when a call returns."""
    if thinker.device.type == "cuda":
        import torch

        torch.cuda.synchronize(thinker.device)
