"""When a pause is the end of a turn: evidence in, probability and waiting time out.

The probability is a logistic regression over whatever is known; a piece that is not known yet counts as neutral
and, by its own weight, as a reason for patience. The waiting time follows from the risk of talking over someone:
a speaker who has *not* finished goes on again after a pause whose length falls off exponentially, so the risk of
starting to speak at a silence of S seconds is (1 - p) * exp(-(S - shortest) / decay). We speak as soon as that risk is
below the accepted one. A confident end is answered quickly, a doubtful one late, and always before `longest`.
"""

from __future__ import annotations

import math
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Evidence:
    """What is known at a pause. None: not known (yet).

    `acoustic_early` and `acoustic_late` are the acoustic model's probabilities about 0.1 s and 0.25 s into the
    silence; `completeness` that of `policies.completeness`; `pitch_fall` the last pitch below the speaker's middle,
    semitones; `level_fall` the level of the last voice below the turn's, dB; `turn_seconds` since the turn began;
    `speech_seconds` of voice in it; `silence_seconds` since the estimated end of voice.
    """

    acoustic_early: float | None = None
    acoustic_late: float | None = None
    completeness: float | None = None
    text: str | None = None
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
    """How patient to be. `accepted_risk` of speaking into a pause; waits in seconds of silence.

    `decay` is how fast pauses inside a turn grow rarer with their length, seconds for a factor of e.
    """

    accepted_risk: float = 0.1
    shortest: float = 0.3
    longest: float = 1.4
    decay: float = 0.5


def _logit(p: float) -> float:
    p = min(max(p, 0.005), 0.995)
    return math.log(p / (1.0 - p))


class Endpointing:
    """The decision, as a pure function of the evidence. Monotone: more probable never waits longer."""

    def __init__(self, settings: Settings | None = None) -> None:
        self.settings = settings or Settings()

    def decide(self, evidence: Evidence) -> Verdict:
        """Weigh what is known now; call again when more is known."""
        reasons: list[str] = []
        score = -0.3
        acoustic = evidence.acoustic_late if evidence.acoustic_late is not None else evidence.acoustic_early
        if acoustic is None:
            score -= 0.5
        else:
            score += 0.6 * _logit(acoustic)
            reasons.append(f"sound {acoustic:.2f}")
        if evidence.completeness is None:
            score -= 0.7
        else:
            score += 0.9 * _logit(evidence.completeness)
            reasons.append(f"words {evidence.completeness:.2f}")
        p = 1.0 / (1.0 + math.exp(-score))
        return Verdict(p, self.wait(p), tuple(reasons))

    def wait(self, p_over: float) -> float:
        """Seconds of silence after which the risk of talking over the speaker is acceptable."""
        s = self.settings
        unfinished = max(1.0 - p_over, 1e-6)
        wanted = s.shortest + s.decay * math.log(unfinished / s.accepted_risk)
        return min(max(wanted, s.shortest), s.longest)
