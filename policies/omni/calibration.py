"""Fitting a calibration: which temperature and biases make the model's answers likely in hindsight.

Each sample is what the model answered at a moment of a recorded conversation, and what was right then: the person went
on (wait), only waited for a sign (backchannel), was done (speak) or took the floor (yield).
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from policies.events import Action
from policies.omni.probe import ACTIONS, Calibration

Sample = tuple[Sequence[float], Action]
"""The four logits in the order of ACTIONS, and the action that was right."""
FEWEST = 20
"""Samples below which nothing is fitted."""
PRIOR = 0.01
"""Weight of the wish to stay near no change: keeps an action that never was right from a bias of minus infinity."""


def fitted(samples: Sequence[Sample]) -> Calibration:
    """The calibration under which the samples are most likely. Raises ValueError where there are too few."""
    if len(samples) < FEWEST:
        raise ValueError(f"a calibration needs at least {FEWEST} moments, there are {len(samples)}")
    logits = np.array([list(values) for values, _ in samples], np.float64)
    logits -= logits.mean(axis=1, keepdims=True)
    right = np.array([ACTIONS.index(action) for _, action in samples])
    # In the scale (1 / temperature) and the scaled biases the loss is convex: Newton's method needs no step size.
    point = np.array([1.0, *np.zeros(len(ACTIONS))])
    for _ in range(50):
        gradient, curvature = _derivatives(point, logits, right)
        step = np.linalg.solve(curvature, gradient)
        point = point - step * min(1.0, 2.0 / (np.abs(step).max() + 1e-12))
        point[0] = max(point[0], 0.01)
        if np.abs(step).max() < 1e-9:
            break
    scale, biases = float(point[0]), point[1:] - point[1:].mean()
    return Calibration(
        1 / scale, {str(action): float(bias) / scale for action, bias in zip(ACTIONS, biases, strict=True)}
    )


def loss(calibration: Calibration, samples: Sequence[Sample]) -> float:
    """The mean of -log(probability given to what was right)."""
    given = [calibration.probabilities(values)[action] for values, action in samples]
    return float(-np.mean(np.log(np.maximum(given, 1e-12))))


def _derivatives(
    point: NDArray[np.float64], logits: NDArray[np.float64], right: NDArray[np.intp]
) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    """First and second derivatives of the mean loss in the scale and the biases."""
    count, actions = logits.shape
    scaled = point[0] * logits + point[1:]
    parts = np.exp(scaled - scaled.max(axis=1, keepdims=True))
    probabilities = parts / parts.sum(axis=1, keepdims=True)
    inputs = np.zeros((count, actions, 1 + actions))  # how each scaled logit moves with each parameter
    inputs[:, :, 0] = logits
    inputs[:, range(actions), range(1, 1 + actions)] = 1.0
    residual = probabilities.copy()
    residual[np.arange(count), right] -= 1.0
    gradient = np.einsum("na,nap->p", residual, inputs) / count
    mean = np.einsum("na,nap->np", probabilities, inputs)
    curvature = np.einsum("na,nap,naq->pq", probabilities, inputs, inputs) / count - mean.T @ mean / count
    distance = point - np.array([1.0, *np.zeros(actions)])
    return gradient + PRIOR * distance, curvature + PRIOR * np.eye(len(point))
