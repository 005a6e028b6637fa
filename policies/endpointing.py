"""When a pause is the end of a turn: evidence in, probability and waiting time out.

The probability is a logistic regression, one for each set of things that may be known. What is known at a pause
grows while it lasts (the sound at once, the words a little later), so a verdict is asked for again and again.

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

    `acoustic_early` and `acoustic_late` are the acoustic model's probabilities about 0.1 s and 0.25 s into the
    silence; the later one counts. `completeness` is the score of `policies.completeness` for `text`. `closing` and
    `continuing` are the recogniser's probabilities that a mark which ends a sentence, or another word, follows the
    last word. `pitch_fall` (semitones) and `level_fall` (dB): how far the voice has sunk at its end.
    `turn_seconds` since the turn began; `speech_seconds` of voice in it; `silence_seconds` since the estimated end of
    voice.
    """

    acoustic_early: float | None = None
    acoustic_late: float | None = None
    text: str | None = None
    completeness: float | None = None
    closing: float | None = None
    continuing: float | None = None
    pitch_fall: float | None = None
    level_fall: float | None = None
    turn_seconds: float | None = None
    speech_seconds: float | None = None
    silence_seconds: float | None = None


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

    accepted_risk: float = 0.4
    shortest: float = 0.35
    longest: float = 1.1
    decay: float = 1.0


Weights = tuple[float, Mapping[str, float]]
"""The constant, and the weight of each feature."""

WEIGHTS: Mapping[tuple[str, ...], Weights] = {
    ("acoustic", "closing", "continuing", "completeness"): (
        -1.0,
        {"acoustic": 0.35, "closing": 0.7, "continuing": -0.35, "completeness": 0.4},
    ),
    ("closing", "continuing", "completeness"): (
        -1.0,
        {"closing": 0.7, "continuing": -0.4, "completeness": 0.4},
    ),
    ("acoustic", "completeness"): (-0.75, {"acoustic": 0.4, "completeness": 0.5}),
    ("completeness",): (-0.7, {"completeness": 0.6}),
    ("acoustic",): (-0.75, {"acoustic": 0.4}),
    (): (-0.5, {}),
}


def features(evidence: Evidence) -> dict[str, float]:
    """What is known, as the numbers that are weighed: odds and probabilities on a logarithmic scale."""
    acoustic = evidence.acoustic_early if evidence.acoustic_late is None else evidence.acoustic_late
    found = {
        "acoustic": None if acoustic is None else _log_odds(acoustic),
        "closing": None if evidence.closing is None else math.log(evidence.closing + 0.01),
        "continuing": None if evidence.continuing is None else math.log(evidence.continuing + 0.01),
        "completeness": None if evidence.completeness is None else _log_odds(evidence.completeness),
    }
    return {name: value for name, value in found.items() if value is not None}


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
    p = min(max(p, 0.003), 0.997)
    return math.log(p / (1.0 - p))


def _reasons(evidence: Evidence) -> tuple[str, ...]:
    """What is known, in words and numbers a person can read."""
    acoustic = evidence.acoustic_early if evidence.acoustic_late is None else evidence.acoustic_late
    reasons = []
    if acoustic is not None:
        reasons.append(f"sounds finished {acoustic:.2f}")
    if evidence.completeness is not None:
        reasons.append(f"words complete {evidence.completeness:.2f}")
    if evidence.closing is not None:
        reasons.append(f"full stop {evidence.closing:.2f}")
    return tuple(reasons) or ("only the silence is known",)
