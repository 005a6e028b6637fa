"""The Omni policy's settings."""

from __future__ import annotations

from dataclasses import dataclass, field

from policies.omni.probe import Calibration

TINY = "tiny"
"""The name of the model of random weights that comes with the program."""


@dataclass(frozen=True, slots=True)
class OmniSettings:
    """Which model thinks, where, and how much of its time a conversation gets.

    `model`: "tiny", the id of a model that is in the Hugging Face cache, or a folder. `device`: "auto", "cuda", "cpu".
    `dtype`: "auto" (bfloat16 on a GPU, float32 on a CPU), "bfloat16" or "float32". `pixels`: the most of a picture that
    the model sees. `tick`: seconds of new sound after which it is brought in and the model asked. `context`: tokens in
    its cache, beyond which old turns are given up. `thought`: tokens of one thought while listening (0: none), and
    `reply`: of one reply. `first_clause`: seconds within which the first sentence must be there, `between` the next.
    `weight`: how much the model's own view counts against the acoustic evidence of the turn's end, 0 (it is only
    recorded) to 2; `calibration` brings its probabilities to scale, see `policies.omni.calibration`.
    """

    model: str = TINY
    device: str = "auto"
    dtype: str = "auto"
    pixels: int = 252 * 336
    tick: float = 0.4
    context: int = 8192
    thought: int = 24
    reply: int = 120
    first_clause: float = 2.5
    between: float = 2.5
    weight: float = 0.0
    calibration: Calibration = field(default_factory=Calibration)

    def __post_init__(self) -> None:
        bounds = {
            "pixels": (self.pixels, 28 * 28, 1280 * 28 * 28),
            "tick": (self.tick, 0.2, 2.0),
            "context": (self.context, 1024, 32_000),
            "thought": (self.thought, 0, 256),
            "reply": (self.reply, 8, 1024),
            "first_clause": (self.first_clause, 0.1, 30.0),
            "between": (self.between, 0.1, 30.0),
            "weight": (self.weight, 0.0, 2.0),
        }
        for name, (value, low, high) in bounds.items():
            if not low <= value <= high:
                raise ValueError(f"'{name}' of the omni policy should be {low:g} to {high:g}, not {value:g}")
        choices = {
            "device": (self.device, ("auto", "cuda", "cpu")),
            "dtype": (self.dtype, ("auto", "bfloat16", "float32")),
        }
        for name, (chosen, known) in choices.items():
            if chosen not in known:
                raise ValueError(
                    f"'{name}' of the omni policy should be one of {', '.join(known)}, not '{chosen}'"
                )
