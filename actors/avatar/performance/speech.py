"""The face while a reply is spoken: lips on the sound, expression, brows, head, eyes and lids, clause by clause."""

from __future__ import annotations

from functools import cache
from random import Random
from typing import NamedTuple

import numpy as np

from actors.avatar.performance import pose
from actors.avatar.performance.blinks import Blinks
from actors.avatar.performance.emphasis import beats, phrase_ends
from actors.avatar.performance.expressions import ATTITUDES, expression
from actors.avatar.performance.gaze import Direction, path
from actors.avatar.performance.lips import BLOCK, levels, mouth
from actors.avatar.performance.motion import Spring, Sway, bump
from actors.avatar.performance.phonemes import Segments, segments
from actors.avatar.performance.pose import HEAD, OFFSET, RATE, SIZE, WEIGHTS, Numbers, Poses
from actors.messages import SPEAKER_RATE, AvatarFrame, ClauseSound
from policies.arkit import BLENDSHAPES
from policies.events import Feeling

HEAD_SHARE = 0.35
"""How much of the way to where the eyes look the head turns."""
ATTENTION_AWAY = 0.3
"""How often the eyes leave the person at the start of a clause: speakers look away while they plan."""

ANTICIPATION = 2
"""Frames at the end of a clause whose mouth already prepares the first sound of the next."""

_PACE = np.full(SIZE, 8.0)
_PACE[HEAD] = 5.5
_PACE[OFFSET] = 4.0

_BROWS = pose.weights(browInnerUp=0.2, browOuterUp=0.22)
_ASKING = pose.weights(browInnerUp=0.25, browOuterUp=0.2)
_BEAT = -2.6
"""Degrees of pitch that the head beats on a stressed word."""


class Shown(NamedTuple):
    """What a clause is to show: a feeling (a `policies.events.Feeling`), and how strongly, 0..1."""

    feeling: str
    intensity: float


class _Waiting(NamedTuple):
    """Frames without a mouth (n, SIZE), the loudness at each, and what they show."""

    poses: Poses
    loudness: Numbers
    shown: Shown


@cache
def _kept_in_speech() -> tuple[Numbers, Numbers]:
    """Factors (SIZE,) for the expression while the mouth speaks, and while the lips touch.

    Smile and frown stay half, for they are read; what opens or shapes the lips would fight the sound.
    """
    speaking, closed = np.ones(SIZE), np.ones(SIZE)
    for index, name in enumerate(BLENDSHAPES):
        if name.startswith(("mouth", "jaw", "tongue")):
            half = name.startswith(("mouthSmile", "mouthFrown", "mouthDimple"))
            speaking[index] = 0.55 if half else 0.12
            closed[index] = 0.8 if half else 0.0
    return speaking, closed


class ReplyPerformance:
    """The face of one reply; its clauses are asked for in their order.

    `chance` decides all that the sound leaves open. `start` is the pose from which expression and head set out.
    """

    def __init__(self, chance: Random, start: Poses) -> None:
        self._chance = chance
        self._samples = 0
        self._frame = 0
        self._sway = Sway(chance)
        self._blinks = Blinks(chance)
        self._spring = Spring(start)
        self._on: Direction = (0.0, 0.0)
        self._next_look = 0.0
        self._last: tuple[Segments, float] | None = None
        self._waiting = _Waiting(np.zeros((0, SIZE)), np.zeros(0), Shown("", 0.0))

    def clause(self, sound: ClauseSound, shown: Shown, person: Direction) -> tuple[AvatarFrame, ...]:
        """The frames up to the end of this clause, but for the last ANTICIPATION of it, which come with the next one.

        Their `pts` count from the reply's first sample. `person` is where the person is, as seen from the face. A last
        clause, even one without sound, leaves nothing out.
        """
        begin = self._samples / SPEAKER_RATE
        first = self._frame
        self._samples += len(sound.samples) // 2
        self._frame = -(-self._samples * RATE // SPEAKER_RATE)
        waiting = self._waiting
        new = self._silently(sound, shown, person, first, begin)
        rows = np.concatenate((waiting.poses, new.poses))
        loudness = np.concatenate((waiting.loudness, new.loudness))
        old = len(waiting.poses)
        ready = len(rows) if sound.last else max(old, len(rows) - ANTICIPATION)
        self._waiting = _Waiting(rows[ready:], loudness[ready:], shown)
        rows = rows[:ready]
        numbers = range(first - old, first - old + ready)
        self._speak(rows, sound, np.array(numbers) / RATE - begin, loudness[:ready])
        pts = [pose.pts_of(number) for number in numbers]
        return pose.to_frames(rows[:old], pts[:old], *waiting.shown, "speaking") + pose.to_frames(
            rows[old:], pts[old:], *shown, "speaking"
        )

    def _silently(
        self, sound: ClauseSound, shown: Shown, person: Direction, first: int, begin: float
    ) -> _Waiting:
        """All of the clause's frames but the mouth; `first` is the number of its first frame, `begin` its second."""
        if self._frame == first:
            return _Waiting(np.zeros((0, SIZE)), np.zeros(0), shown)
        now = np.arange(first, self._frame) / RATE
        seconds = now - begin
        level = levels(np.frombuffer(sound.samples, "<i2"))
        poses = self._base(shown, person, len(now))
        self._stress(poses, sound, seconds, level)
        poses[:, HEAD.start : OFFSET.stop] += self._sway.at(now)
        pose.look(poses, self._looks(person, now))
        for end in phrase_ends(sound.words):
            if self._chance.random() < 0.7:
                self._blinks.ask(begin + end + self._chance.uniform(-0.05, 0.1))
        pose.close_lids(poses, self._blinks.closed(now))
        blocks = np.minimum((seconds * SPEAKER_RATE / BLOCK).astype(int), len(level) - 1)
        return _Waiting(poses, level[blocks], shown)

    def _base(self, shown: Shown, person: Direction, count: int) -> Poses:
        """Expression and posture on their way to those of this clause."""
        target = _held(shown)
        chance = self._chance
        target[HEAD] += chance.uniform(-4.0, 4.0), chance.uniform(-1.5, 1.0), chance.uniform(-2.0, 2.0)
        target[HEAD][:2] += HEAD_SHARE * np.array(person)
        target[OFFSET] += chance.uniform(-0.01, 0.01), 0.0, chance.uniform(0.0, 0.03)
        return self._spring.towards(target, np.arange(1, count + 1) / RATE, _PACE)

    def _speak(self, poses: Poses, sound: ClauseSound, seconds: Numbers, loudness: Numbers) -> None:
        """Put the mouth into `poses`; the clause before still reaches into this one, and this one into that."""
        own = segments(sound.phonemes, sound.words)
        spoken = own if self._last is None else own.after(*self._last)
        self._last = own, len(sound.samples) / 2 / SPEAKER_RATE
        lips = mouth(spoken, seconds, loudness)
        speaking, closed = _kept_in_speech()
        poses *= 1.0 - lips.busy[:, None] * (1.0 - speaking)
        poses *= 1.0 - lips.closed[:, None] * (1.0 - closed)
        poses += lips.poses

    def _stress(self, poses: Poses, sound: ClauseSound, seconds: Numbers, level: Numbers) -> None:
        """Brows and head on the words that carry the clause; a question lifts both at its end."""
        pitch = HEAD.start + 1
        for at, strength in beats(sound.words, level):
            rising = bump(seconds, at - 0.27, 0.5) * strength
            poses += rising[:, None] * _BROWS
            poses[:, pitch] += _BEAT * bump(seconds, at - 0.17, 0.4) * strength
        end = len(sound.samples) / 2 / SPEAKER_RATE
        text = sound.text.rstrip("'\"”’) ")
        if text.endswith("?"):
            asking = bump(seconds, end - 0.8, 1.0)
            poses += asking[:, None] * _ASKING
            poses[:, pitch] += 1.8 * asking
            poses[:, HEAD.stop - 1] += self._chance.choice((-3.0, 3.0)) * asking
        elif text.endswith((".", "!", "…")):
            poses[:, pitch] -= 2.2 * bump(seconds, end - 0.5, 0.55)

    def _looks(self, person: Direction, now: Numbers) -> Numbers:
        """Where the eyes look: from eye to eye of the person, now and then away for a moment."""
        chance = self._chance
        fixations: list[tuple[float, Direction]] = []
        begin, end = float(now[0]), float(now[-1])
        start = self._on
        at = max(self._next_look, begin)
        away = begin > 0.5 and end - begin > 1.5 and chance.random() < ATTENTION_AWAY
        while at < end:
            if away and at < begin + 0.5:
                on = (
                    person[0] + chance.choice((-1, 1)) * chance.uniform(7, 12),
                    person[1] + chance.uniform(-3, 6),
                )
                rest = chance.uniform(0.35, 0.7)
                away = False
            else:
                on = (person[0] + chance.gauss(0, 0.9), person[1] + chance.gauss(0, 0.7))
                rest = chance.uniform(0.5, 1.8)
            fixations.append((at, on))
            self._on = on
            at += rest
        self._next_look = at
        return path(fixations, start, now)


def _held(shown: Shown) -> Poses:
    """Expression and attitude of a feeling, held still."""
    target = np.zeros(SIZE)
    target[WEIGHTS] = expression(shown.feeling, shown.intensity)
    target[HEAD] = np.array(ATTITUDES[Feeling(shown.feeling)]) * shown.intensity**0.5 * 0.8
    return target
