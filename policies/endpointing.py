"""When a pause is the end of a turn: evidence in, probability and waiting time out.

The probability is a logistic regression, one for each set of things that may be known. What is known at a pause
grows while it lasts (the words first, how it sounded a little later), so a verdict is asked for again and again.

The waiting time follows from the risk of talking over somebody. A speaker who has *not* finished goes on after a
pause whose length falls off exponentially; so the risk of starting to speak S seconds into a silence is
(1 - p) * exp(-(S - shortest) / decay), and we speak once that is below the accepted risk. A confident end is
answered quickly, a doubtful one late, and every one before `longest`.
"""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Evidence:
    """What is known at a pause. None: not known (yet).

    `acoustic` is the acoustic model's probability (0..1) that the turn is over, by how it sounded and the silence
    since. `text` is what was understood, `completeness` its score by `policies.completeness` (0..1). `closing` and
    `continuing` are the recogniser's probabilities (0..1) that a mark which ends a sentence, or another word, follows
    the last word.
    """

    acoustic: float | None = None
    text: str | None = None
    completeness: float | None = None
    closing: float | None = None
    continuing: float | None = None


@dataclass(frozen=True, slots=True)
class Verdict:
    """`p_over` 0..1; `wait_s` the silence, in seconds since the end of voice, to let pass before speaking; why."""

    p_over: float
    wait_s: float
    reasons: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Settings:
    """How patient to be. `accepted_risk` (0..1) of speaking into a pause; `shortest` and `longest` silence in seconds
    before we speak; `decay`, the seconds in which pauses inside a turn grow rarer by a factor of e.
    """

    accepted_risk: float = 0.3
    shortest: float = 0.42
    longest: float = 1.15
    decay: float = 1.0


SMALL = 0.01
"""Added to probabilities before their logarithm is taken."""

Weights = tuple[float, Mapping[str, float]]
"""The constant, and the weight of each feature."""

WEIGHTS: Mapping[tuple[str, ...], Weights] = {
    ("acoustic", "closing", "continuing", "completeness"): (
        -2.92,
        {"acoustic": 0.38, "closing": 0.51, "continuing": -0.26, "completeness": 0.35},
    ),
    ("closing", "continuing", "completeness"): (
        -3.21,
        {"closing": 0.53, "continuing": -0.46, "completeness": 0.26},
    ),
    ("acoustic", "completeness"): (-1.04, {"acoustic": 0.41, "completeness": 0.58}),
    ("completeness",): (-0.5, {"completeness": 0.54}),
    ("acoustic",): (-0.44, {"acoustic": 0.39}),
    (): (0.0, {}),
}
"""For each set of things known, the largest first. Printed by `benchmarks/fit_endpointing.py` on 578 pauses and ends of
139 speakers or clips: spoken orders, read prose, read sentences, digits; clean, in noise and in rooms. The constants
hold for ends as frequent as pauses. How far pitch and level sink at the end of the voice is not asked: beside the rest
it told nothing, and pulled different ways for different readers."""


def features(evidence: Evidence) -> dict[str, float]:
    """What is known, as the numbers that are weighed: odds and probabilities on a logarithmic scale.

    Where the recogniser understood nothing, the words count as not known: it may have missed a soft "yes".
    """
    found: dict[str, float] = {}
    if evidence.acoustic is not None:
        found["acoustic"] = _log_odds(evidence.acoustic)
    if evidence.text:
        if evidence.completeness is not None:
            found["completeness"] = _log_odds(evidence.completeness)
        if evidence.closing is not None and evidence.continuing is not None:
            found["closing"] = _log_odds(evidence.closing)
            found["continuing"] = math.log(evidence.continuing + SMALL)
    return found


class Endpointing:
    """The decision, as a pure function of the evidence. Monotone: a likelier end never waits longer."""

    def __init__(self, settings: Settings | None = None) -> None:
        self.settings = settings or Settings()

    def decide(self, evidence: Evidence) -> Verdict:
        """Weigh what is known now; ask again when more is known."""
        known = features(evidence)
        names = next(names for names in WEIGHTS if known.keys() >= set(names))
        constant, weights = WEIGHTS[names]
        p = 1.0 / (1.0 + math.exp(-constant - sum(weights[name] * known[name] for name in names)))
        return Verdict(p, self.wait(p), _reasons(evidence))

    def wait(self, p_over: float) -> float:
        """Seconds of silence after which the risk of talking over the speaker is acceptable."""
        s = self.settings
        risk = max(1.0 - p_over, 1e-9)
        return min(max(s.shortest + s.decay * math.log(risk / s.accepted_risk), s.shortest), s.longest)


def _log_odds(p: float) -> float:
    """Natural logarithm of the odds, kept from running away near 0 and 1."""
    return math.log((p + SMALL) / (1.0 - p + SMALL))


def _reasons(evidence: Evidence) -> tuple[str, ...]:
    """What is known, in words and numbers a person can read."""
    reasons = []
    if evidence.acoustic is not None:
        reasons.append(f"sounds finished {evidence.acoustic:.2f}")
    if evidence.text and evidence.completeness is not None:
        reasons.append(f"words complete {evidence.completeness:.2f}")
    if evidence.text and evidence.closing is not None:
        reasons.append(f"full stop {evidence.closing:.2f}")
    return tuple(reasons) or ("only the silence is known",)
