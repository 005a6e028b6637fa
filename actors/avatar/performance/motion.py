"""How things move that have a mass: springs, sway, bumps and blinks, each computed for many instants at once."""

from __future__ import annotations

from random import Random

import numpy as np

from actors.avatar.performance.pose import Numbers, Poses

BREATH = 4.2
"""Seconds a breath takes at rest."""


class Spring:
    """Critically damped springs, one for every number of a pose: they ease in and out and never overshoot.

    For a target that stands still the motion is known in closed form: with d the distance from the target, v the
    velocity and w the pace, x(t) = target + (d + (v + w d) t) exp(-w t). 90 % of a way take 3.9 / w seconds.
    """

    def __init__(self, start: Poses) -> None:
        self.position = start.copy()
        self._velocity = np.zeros_like(start)

    def towards(self, target: Poses, seconds: Numbers, pace: Poses) -> Poses:
        """Positions (n, SIZE) at `seconds` (n,), ascending, from now on; the last of them is then the present."""
        away = self.position - target
        slope = self._velocity + pace * away
        t = seconds[:, None]
        fading = np.exp(-pace * t)
        positions: Poses = target + (away + slope * t) * fading
        self._velocity = (self._velocity - pace * slope * seconds[-1]) * fading[-1]
        self.position = positions[-1].copy()
        return positions


class Sway:
    """The small movements of a body that stands still: slow waves that never repeat together, and the breath.

    Gives yaw, pitch, roll (degrees) and the shifts right, up, forward (head widths), each the sum of three waves.
    """

    _DEPTHS = np.array([1.9, 0.9, 1.1, 0.008, 0.0, 0.005])
    _BREATH = np.array([0.0, 0.35, 0.0, 0.0, 0.0045, 0.003])

    def __init__(self, chance: Random) -> None:
        shape = (3, len(self._DEPTHS))
        periods = np.array(
            [[chance.uniform(*span) for _ in self._DEPTHS] for span in ((9, 14), (5, 8), (2.6, 4))]
        )
        self._rates = 2 * np.pi / periods
        self._phases = np.array(
            [[chance.uniform(0, 2 * np.pi) for _ in range(shape[1])] for _ in range(shape[0])]
        )
        self._parts = np.array([0.55, 0.3, 0.15])[:, None] * self._DEPTHS
        self._breath_phase = chance.uniform(0, 2 * np.pi)

    def at(self, seconds: Numbers) -> Numbers:
        """(n, 6) at the instants `seconds` (n,)."""
        waves = np.sin(seconds[:, None, None] * self._rates + self._phases) * self._parts
        breath = np.sin(seconds * (2 * np.pi / BREATH) + self._breath_phase)
        swaying: Numbers = waves.sum(axis=1) + breath[:, None] * self._BREATH
        return swaying


def smooth(x: Numbers) -> Numbers:
    """From 0 to 1 while `x` goes from 0 to 1, level at both ends."""
    x = np.clip(x, 0.0, 1.0)
    return x * x * (3.0 - 2.0 * x)


def bump(seconds: Numbers, start: float, length: float) -> Numbers:
    """From 0 up to 1 and back to 0 within `length` seconds, level at both ends."""
    x = np.clip((seconds - start) / length, 0.0, 1.0)
    rising: Numbers = 0.5 - 0.5 * np.cos(2 * np.pi * x)
    return rising


def nod(seconds: Numbers, start: float, length: float, times: int) -> Numbers:
    """0 at both ends, 1 where the head is lowest; the later of several nods are the smaller ones."""
    x = np.clip((seconds - start) / length, 0.0, 1.0)
    nodding: Numbers = (0.5 - 0.5 * np.cos(2 * np.pi * times * x)) * (1.0 - 0.45 * x)
    return nodding
