"""The nods of a listener: when the mind acknowledges, at pauses, and now and then while the person goes on."""

from __future__ import annotations

from random import Random

from actors.avatar.performance.motion import nod
from actors.avatar.performance.pose import Numbers
from actors.avatar.performance.scene import Scene

AT_PAUSES = 0.6
"""How often a pause is answered by a nod."""
APART = 2.2
"""Seconds from one nod to the next at least."""
WHILE_SPEAKING = (3.5, 7.5)
"""Seconds of speech after which a listener shows that it follows."""


class Nods:
    """The nods of one face, in seconds of the session's clock."""

    def __init__(self, chance: Random) -> None:
        self._chance = chance
        self._start = -10.0
        self._length = 0.5
        self._times = 1
        self._depth = 0.0
        self._acknowledged: int | None = None
        self._pause: int | None = None
        self._voice: int | None = None
        self._due = 0.0

    def follow(self, now: float, scene: Scene) -> bool:
        """Nod when the person gives cause; True at the beginning of a pause."""
        chance = self._chance
        if scene.voice_since != self._voice:
            self._voice = scene.voice_since
            self._due = now + chance.uniform(*WHILE_SPEAKING)
        paused = scene.paused_at != self._pause
        self._pause = scene.paused_at
        if scene.acknowledged_at != self._acknowledged:
            self._acknowledged = scene.acknowledged_at
            self._nod(now)
        elif paused and scene.voice_since is None and chance.random() < AT_PAUSES:
            self._nod(now + chance.uniform(0.05, 0.25))
        elif self._voice is not None and now >= self._due:
            self._nod(now)
            self._due = now + chance.uniform(*WHILE_SPEAKING)
        return paused

    def pitch(self, seconds: Numbers) -> Numbers | None:
        """Degrees that the nod adds to the head's pitch; None where there is none."""
        if self._start + self._length <= seconds[0]:
            return None
        return -self._depth * nod(seconds, self._start, self._length, self._times)

    def _nod(self, at: float) -> None:
        if at < self._start + self._length + APART:
            return
        self._start = at
        self._times = self._chance.choice((1, 1, 2))
        self._length = self._times * self._chance.uniform(0.42, 0.55)
        self._depth = self._chance.uniform(3.0, 5.5)
