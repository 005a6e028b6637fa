"""The face that lives on its own: it breathes, blinks, looks, listens, thinks and answers feelings, always."""

from __future__ import annotations

from random import Random

import numpy as np

from actors.avatar.performance import pose
from actors.avatar.performance.attention import Attention
from actors.avatar.performance.blinks import Blinks
from actors.avatar.performance.expressions import ATTITUDES, expression
from actors.avatar.performance.listening import Nods
from actors.avatar.performance.mirror import CALM
from actors.avatar.performance.motion import Spring, Sway, bump
from actors.avatar.performance.pose import HEAD, OFFSET, RATE, SIZE, WEIGHTS, Poses
from actors.avatar.performance.scene import Scene
from actors.avatar.performance.speech import HEAD_SHARE, Shown
from actors.messages import AvatarFrame
from policies.events import SECOND, Feeling

MOST = RATE
"""After a stall, or in an avatar that takes over a session, what lies more than a second back is left out."""
_STATES: dict[str, Poses] = {
    "idle": np.zeros(SIZE),
    "listening": pose.weights(browInnerUp=0.14, eyeWide=0.1),
    "thinking": pose.weights(
        browDownLeft=0.2, browOuterUpRight=0.2, mouthPress=0.15, mouthLeft=0.1, eyeSquint=0.1
    ),
    "speaking": np.zeros(SIZE),
}
"""What each state adds to the expression."""
_FORWARD = {"idle": 0.0, "listening": 0.05, "thinking": -0.015, "speaking": 0.02}
"""How far the head comes forward in each state, in head widths."""
_TILT = {"idle": 2.0, "listening": 4.5, "thinking": 3.0, "speaking": 2.0}
"""Degrees by which the posture varies from time to time, most in roll."""
_MOODS = (
    pose.weights(mouthSmile=0.14, cheekSquint=0.08),
    pose.weights(browInnerUp=0.12, browOuterUp=0.08),
    pose.weights(mouthSmileLeft=0.12, mouthDimpleLeft=0.1),
    pose.weights(eyeSquint=0.1, mouthPress=0.1),
)
"""What passes over a face at rest, with the posture."""
_FLASH = pose.weights(browInnerUp=0.45, browOuterUp=0.55)
"""The brows of someone who sees an acquaintance come in."""

_RISING = np.full(SIZE, 9.0)
_RISING[HEAD] = 4.5
_RISING[OFFSET] = 3.0
_FALLING = _RISING.copy()
_FALLING[WEIGHTS] = 3.5
"""A feeling comes within half a second and takes more than one to go."""


class LifeTrack:
    """The frames of the face on the session's clock, from 0 on. The same scene and seed give the same frames."""

    def __init__(self, seed: int) -> None:
        self.scene = Scene()
        chance = Random(f"life {seed}")
        self._chance = chance
        self._sway = Sway(chance)
        self._blinks = Blinks(chance)
        self._attention = Attention(chance)
        self._nods = Nods(chance)
        self._number = 0
        self._state = "idle"
        self._shown = CALM
        self._posture = np.zeros(3)
        self._posture_until = 0.0
        self._mood = np.zeros(SIZE)
        self._target = _target(CALM, "idle")
        self._spring = Spring(self._target)
        self._pace = _FALLING

    @property
    def present(self) -> Poses:
        """Expression and posture as they are now, without what passes: sway, nods, blinks and glances."""
        return self._spring.position

    def frames(self, until: int) -> tuple[AvatarFrame, ...]:
        """The frames due up to `until` that were not given yet, MOST at most, for what is known of the scene now."""
        due = until * RATE // SECOND + 1
        first = max(self._number, due - MOST)
        self._number = max(first, due)
        numbers = range(first, self._number)
        if not numbers:
            return ()
        t = pose.pts_of(first)
        self._follow(t)
        seconds = np.arange(first, self._number) / RATE
        poses = self._spring.towards(self._aim(), np.arange(1, len(numbers) + 1) / RATE, self._pace)
        poses[:, HEAD.start : OFFSET.stop] += self._sway.at(seconds)
        if (pitch := self._nods.pitch(seconds)) is not None:
            poses[:, HEAD.start + 1] += pitch
        if (arrived := self.scene.arrived_at) is not None and t < arrived + SECOND:
            poses += bump(seconds, arrived / SECOND + 0.15, 0.7)[:, None] * _FLASH
        pose.look(poses, self._attention.directions(seconds))
        pose.close_lids(poses, self._blinks.closed(seconds))
        pts = [pose.pts_of(number) for number in numbers]
        return pose.to_frames(poses, pts, self._shown.feeling, self._shown.intensity, self._state)

    def _follow(self, t: int) -> None:
        """Take up what has changed in the scene until `t`."""
        scene, now = self.scene, t / SECOND
        state, shown = scene.state(t), scene.shown(t)
        if (state, shown) != (self._state, self._shown):
            calmer = shown.feeling == Feeling.NEUTRAL
            self._pace = _FALLING if calmer else _RISING
            self._target = _target(shown, state)
            if state != self._state:
                self._posture_until = min(self._posture_until, now + 0.3)
            self._state, self._shown = state, shown
        if self._attention.follow(now, state, scene.person(t)):
            self._blinks.ask(now + 0.02)
        if self._nods.follow(now, scene):
            self._blinks.ask(now + self._chance.uniform(0.1, 0.4))
        if now >= self._posture_until:
            tilt = _TILT[state]
            self._posture = np.array(
                [self._chance.gauss(0, 0.5 * tilt), 0.0, self._chance.gauss(0, 0.6 * tilt)]
            )
            np.clip(self._posture, -1.5 * tilt, 1.5 * tilt, out=self._posture)
            self._mood = self._chance.random() * _MOODS[self._chance.randrange(len(_MOODS))]
            self._posture_until = now + self._chance.uniform(3.5, 9.0)

    def _aim(self) -> Poses:
        """Where everything that has a mass is going."""
        target = self._target + self._mood
        target[HEAD] += self._posture
        yaw, pitch = self._attention.facing
        target[HEAD.start] += HEAD_SHARE * yaw
        target[HEAD.start + 1] += HEAD_SHARE * pitch
        return target


def _target(shown: Shown, state: str) -> Poses:
    """The face of a feeling in a state, without posture."""
    target = _STATES[state].copy()
    target[WEIGHTS] += expression(shown.feeling, shown.intensity)
    target[HEAD] = np.array(ATTITUDES[Feeling(shown.feeling)]) * shown.intensity**0.5 * 0.7
    target[OFFSET.stop - 1] = _FORWARD[state]
    return target
