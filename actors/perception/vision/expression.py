"""What a face expresses: a network's opinion and rules over the blendshapes, both averaged over the last second or so.

The network (facex) is reliable for happy faces only: it calls many neutral faces sad and is sure of whatever it says.
So its opinion on anything else counts for little where the blendshapes do not show it too.
"""

from __future__ import annotations

import math

import numpy as np
from numpy.typing import NDArray

from actors.perception.vision.detector import Square
from actors.perception.vision.networks import FaceModels
from policies.arkit import INDEX
from policies.events import SECOND, Emotion

PERIOD, PERIOD_OF_VOICE = SECOND // 2, SECOND
"""How often the network is asked; the mouths of speakers tell it less than nothing, so less often then."""
_SIDE = 200
_MARGIN = 1.15
_CLASSES = (
    Emotion.ANGER,
    Emotion.DISGUST,
    Emotion.FEAR,
    Emotion.JOY,
    Emotion.NEUTRAL,
    Emotion.SADNESS,
    Emotion.SURPRISE,
)
_TRUST = {
    Emotion.ANGER: 0.4,
    Emotion.DISGUST: 0.3,
    Emotion.FEAR: 0.25,
    Emotion.JOY: 0.7,
    Emotion.NEUTRAL: 0.5,
    Emotion.SADNESS: 0.35,
    Emotion.SURPRISE: 0.5,
}
"""How much the network's opinion counts against the rule's."""
_SURE = 0.5
"""Share of the evidence below which the expression is unclear."""
_SMILING = 0.5
"""Weight of the smile from which contentment is joy."""
_NETWORK_MEMORY, _RULE_MEMORY = 1.2 * SECOND, 0.7 * SECOND
"""Time constants of the two averages."""


def ask_network(models: FaceModels, picture: NDArray[np.uint8], square: Square) -> NDArray[np.float64]:
    """The network's seven probabilities for the face in `square`, in the order of its classes."""
    import cv2

    scale = _SIDE / (square.side * _MARGIN)
    cosine, sine = math.cos(square.roll) * scale, math.sin(square.roll) * scale
    middle = _SIDE / 2
    matrix = np.array(
        [
            [cosine, sine, middle - cosine * square.x - sine * square.y],
            [-sine, cosine, middle + sine * square.x - cosine * square.y],
        ],
        np.float32,
    )
    grey = cv2.cvtColor(cv2.warpAffine(picture, matrix, (_SIDE, _SIDE)), cv2.COLOR_BGR2GRAY)
    values = np.repeat(grey[:, :, None].astype(np.float32) * np.float32(1 / 255), 3, axis=2)
    return models.expression(values)[0].astype(np.float64)


class Expression:
    """One face's expression over time."""

    def __init__(self) -> None:
        self._network: NDArray[np.float64] | None = None
        self._network_t = 0
        self._weights: NDArray[np.float64] | None = None
        self._weights_t = 0

    def add_opinion(self, t: int, probabilities: NDArray[np.float64]) -> None:
        """What the network said of the picture at `t` (ns)."""
        share = _share(t - self._network_t, _NETWORK_MEMORY) if self._network is not None else 1.0
        before = probabilities if self._network is None else self._network
        self._network, self._network_t = before + share * (probabilities - before), t

    def add_blendshapes(self, t: int, blendshapes: tuple[float, ...]) -> None:
        """The blendshapes at `t` (ns)."""
        weights = np.array(blendshapes)
        share = _share(t - self._weights_t, _RULE_MEMORY) if self._weights is not None else 1.0
        before = weights if self._weights is None else self._weights
        self._weights, self._weights_t = before + share * (weights - before), t

    def now(self) -> tuple[Emotion, float]:
        """The expression and its probability 0..1."""
        if self._network is None or self._weights is None:
            return Emotion.UNCLEAR, 0.0
        rules, smile = _rules(self._weights)
        evidence = {
            emotion: _TRUST[emotion] * float(said) + (1 - _TRUST[emotion]) * rules[emotion]
            for emotion, said in zip(_CLASSES, self._network, strict=True)
        }
        # A smile without a happy look is polite, or a grimace of pain: the network tells those apart.
        happy = float(self._network[_CLASSES.index(Emotion.JOY)])
        evidence[Emotion.JOY] = min(evidence[Emotion.JOY], 0.2 + happy)
        best = max(evidence, key=evidence.__getitem__)
        score = evidence[best] / max(sum(evidence.values()), 1.0)
        if score < _SURE:
            return Emotion.UNCLEAR, 1.0 - score
        if best is Emotion.JOY and smile < _SMILING:
            return Emotion.CONTENTMENT, score
        return best, score


def _share(passed: float, memory: float) -> float:
    return 1.0 - math.exp(-max(0.0, passed) / memory)


def _rules(weights: NDArray[np.float64]) -> tuple[dict[Emotion, float], float]:
    """How well the blendshapes fit each emotion, 0..1, and the smile. After the action units of Ekman's emotions."""

    def both(name: str) -> float:
        return float(weights[INDEX[name + "Left"]] + weights[INDEX[name + "Right"]]) / 2

    def one(name: str) -> float:
        return float(weights[INDEX[name]])

    smile = both("mouthSmile")
    no_smile = 1.0 - _ramp(smile, 0.15, 0.45)
    raised = max(one("browInnerUp"), both("browOuterUp"))
    tense = max(both("mouthPress"), both("noseSneer"), one("mouthRollLower"), one("mouthShrugLower"))
    inner = one("browInnerUp") - 0.5 * both("browOuterUp")
    rules = {
        Emotion.JOY: _ramp(smile, 0.15, 0.6),
        Emotion.SURPRISE: _ramp(raised, 0.1, 0.35)
        * _ramp(max(one("jawOpen"), 2 * both("eyeWide")), 0.15, 0.4),
        Emotion.SADNESS: no_smile
        * max(
            _ramp(inner, 0.15, 0.4),
            _ramp(both("mouthFrown"), 0.1, 0.4),
            _ramp(one("mouthShrugLower"), 0.45, 0.9),
        ),
        Emotion.ANGER: no_smile * _ramp(both("browDown"), 0.15, 0.45) * _ramp(tense, 0.1, 0.4),
        Emotion.DISGUST: no_smile
        * max(_ramp(both("noseSneer"), 0.05, 0.3), _ramp(both("mouthUpperUp"), 0.15, 0.4)),
        Emotion.FEAR: no_smile
        * _ramp(one("browInnerUp"), 0.15, 0.4)
        * _ramp(max(both("eyeWide"), both("mouthStretch")), 0.05, 0.25),
    }
    rules[Emotion.NEUTRAL] = 1.0 - max(rules.values())
    return rules, smile


def _ramp(value: float, low: float, high: float) -> float:
    return min(1.0, max(0.0, (value - low) / (high - low)))
