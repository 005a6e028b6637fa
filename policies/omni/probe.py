"""What the model would do now: the probabilities of the four actions, read from one word that it never gets to say.

After what was heard so far a fixed question is put on a fork of the cache; of all words only four count as answers.
A model leans to some words whatever it heard, and is too sure: a bias for each action and a temperature, fitted on
recorded conversations, make its answers probabilities.
"""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from policies.events import Action

if TYPE_CHECKING:
    from policies.omni.thinker import Thinker

QUESTION = "<|im_end|>\n<|im_start|>assistant\n(What I do next, in one word: wait, nod, speak or yield. I"
"""Put behind what was heard; the next word is the answer."""
WORDS = {
    Action.WAIT: " wait",
    Action.BACKCHANNEL: " nod",
    Action.SPEAK: " speak",
    Action.YIELD: " yield",
}
"""How each action begins as an answer; the first token of each counts."""
ACTIONS = tuple(WORDS)
"""The order of logits and biases."""


@dataclass(frozen=True, slots=True)
class Calibration:
    """How the model's answers become probabilities: logits plus `bias` (by action), divided by `temperature`."""

    temperature: float = 1.0
    bias: Mapping[str, float] | None = None

    def __post_init__(self) -> None:
        if not 0.01 <= self.temperature <= 100.0:
            raise ValueError(f"a calibration's temperature should be 0.01 to 100, not {self.temperature:g}")
        if unknown := set(self.bias or {}) - {str(action) for action in ACTIONS}:
            known = ", ".join(ACTIONS)
            raise ValueError(
                f"a calibration's biases are for {known}; there is no {', '.join(sorted(unknown))}"
            )

    def probabilities(self, logits: Sequence[float]) -> dict[Action, float]:
        """Of the logits in the order of ACTIONS. What is no number counts as an answer to wait."""
        if not all(map(math.isfinite, logits)):
            return {action: float(action is Action.WAIT) for action in ACTIONS}
        biases = self.bias or {}
        scaled = [
            (logit + biases.get(action, 0.0)) / self.temperature
            for action, logit in zip(ACTIONS, logits, strict=True)
        ]
        most = max(scaled)
        parts = [math.exp(one - most) for one in scaled]
        return {action: part / sum(parts) for action, part in zip(ACTIONS, parts, strict=True)}


def answer_tokens(thinker: Thinker) -> tuple[int, ...]:
    """The first token of each answer. Raises ValueError where two begin alike: the model could not tell them apart."""
    tokens = tuple(thinker.tokenizer.encode(WORDS[action])[0] for action in ACTIONS)
    if len(set(tokens)) < len(tokens):
        raise ValueError("the tokenizer cannot tell the four actions apart by their first token")
    return tokens
