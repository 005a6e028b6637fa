"""Where the eyes of the living face go: to the person, away for a moment, up while it thinks, about when alone."""

from __future__ import annotations

from random import Random

from actors.avatar.performance.gaze import Direction, Eyes, distance
from actors.avatar.performance.pose import Numbers

MOVED = 4.0
"""Degrees by which a person has to move before the eyes follow at once."""
REACTION = 0.18
"""Seconds until they do."""
BLINKS_FROM = 12.0
"""Degrees: with so long a saccade people blink."""

_AWAY = {"idle": 0.22, "listening": 0.06, "thinking": 0.75, "speaking": 0.0}
"""How often a fixation in this state leaves the person."""


class Attention:
    """The fixations of one face, in seconds of the session's clock."""

    def __init__(self, chance: Random) -> None:
        self._chance = chance
        self._eyes = Eyes()
        self._until = 0.0
        self._state = self._chosen_in = "idle"
        self._person: Direction | None = (0.0, 0.0)
        self.facing: Direction = (0.0, 0.0)
        """Where the head would turn, given time."""

    def follow(self, now: float, state: str, person: Direction | None) -> bool:
        """Choose the next fixation when it is time; True when the eyes go far."""
        if state != self._state:
            self._state = state
            self._until = min(self._until, now + self._chance.uniform(0.0, 0.15))
        if (person is None) != (self._person is None) or (
            person is not None and self._person is not None and distance(person, self._person) > MOVED
        ):
            self._person = person
            self._until = min(self._until, now + REACTION)
        if now < self._until or now < self._eyes.settled:
            return False
        self._person = person
        before = self._eyes.on
        begins_to_think = state == "thinking" and self._chosen_in != state
        self._chosen_in = state
        on, rest = self._choose(state, person, away=begins_to_think or self._chance.random() < _AWAY[state])
        self._eyes.fixate(on, now)
        self._until = now + rest
        return distance(before, on) >= BLINKS_FROM

    def directions(self, seconds: Numbers) -> Numbers:
        """Where the eyes look at `seconds` (n,): (n, 2), or (1, 2) where they rest all the time."""
        return self._eyes.directions(seconds)

    def _choose(self, state: str, person: Direction | None, *, away: bool) -> tuple[Direction, float]:
        chance = self._chance
        if person is None:
            on = (chance.uniform(-16, 16), chance.uniform(-4, 4))
            self.facing = on
            return on, chance.uniform(1.0, 3.5)
        if away:
            side = chance.choice((-1, 1))
            if state == "thinking":
                on = (person[0] + side * chance.uniform(8, 13), person[1] + chance.uniform(6, 10))
                rest = chance.uniform(0.5, 1.2)
            else:
                on = (person[0] + side * chance.uniform(6, 13), person[1] + chance.uniform(-5, 4))
                rest = chance.uniform(0.5, 1.6) if state == "idle" else chance.uniform(0.3, 0.6)
            self.facing = (person[0] + 0.4 * (on[0] - person[0]), person[1] + 0.4 * (on[1] - person[1]))
            return on, rest
        self.facing = person
        return (person[0] + chance.gauss(0, 0.9), person[1] + chance.gauss(0, 0.6)), chance.uniform(0.5, 2.2)
