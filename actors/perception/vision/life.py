"""A face that moves by itself, or a photograph held up: told by what only a living face does.

A photograph may be moved, turned and tilted, and then even its blendshapes drift. But nobody can make it blink: over
clips of talking and silent people the weight of both eyeBlinks rose and fell by 0.5 and more within a second, over
photographs moved about at will by less than 0.25.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Sequence
from itertools import accumulate

from policies.arkit import INDEX
from policies.events import SECOND

DOUBT = 10 * SECOND
"""How long a face may be seen without a sign of life before it is taken for a photograph."""
LASTING = 45 * SECOND
"""How long a sign of life holds: a photograph may take the place of a face without a look in between."""
_WITHIN = 6 * SECOND // 5
_STEADY = 4.0
"""Degrees of turning within _WITHIN up to which a change of the smile is not put down to the turning."""
_BLINK, _JAW, _SMILE = 0.3, 0.2, 0.5
"""Weights by which eyelids or jaw go up and come back, or a smile changes, within _WITHIN: signs of life."""
_BLINKS = (INDEX["eyeBlinkLeft"], INDEX["eyeBlinkRight"])
_SMILES = (INDEX["mouthSmileLeft"], INDEX["mouthSmileRight"])
_JAWS = (INDEX["jawOpen"],)


class Life:
    """The signs of life of one face."""

    def __init__(self) -> None:
        self._recent: deque[tuple[int, float, float, float, float, float, float]] = deque()
        self._since: int | None = None
        self._sign: int | None = None

    def add(self, t: int, head: tuple[float, float, float], blendshapes: tuple[float, ...]) -> None:
        """Another look, at `t` (ns), with what `events.Face` says of it."""
        if self._since is None:
            self._since = t
        blink, smile, jaw = (
            min(blendshapes[index] for index in indices) for indices in (_BLINKS, _SMILES, _JAWS)
        )
        self._recent.append((t, blink, smile, jaw, *head))
        while self._recent[0][0] < t - _WITHIN:
            self._recent.popleft()
        blinks, smiles, jaws, *turning = list(zip(*self._recent, strict=True))[1:]
        smiled = _range(smiles) > _SMILE and all(_range(angles) < _STEADY for angles in turning)
        if _there_and_back(blinks) > _BLINK or _there_and_back(jaws) > _JAW or smiled:
            self._sign = t

    def shown(self) -> bool:
        """Whether there was any sign of life so far."""
        return self._sign is not None

    def likely(self, t: int) -> bool:
        """Whether it is alive for all we know: true until DOUBT has passed without a sign, and again after one."""
        if self._sign is not None:
            return t - self._sign < LASTING
        return self._since is None or t - self._since < DOUBT


def _range(values: Sequence[float]) -> float:
    return max(values) - min(values)


def _there_and_back(values: Sequence[float]) -> float:
    """How far the values rise and then fall again: drifts do only one of the two."""
    if _range(values) < min(_BLINK, _JAW):  # mostly
        return 0.0
    before = list(accumulate(values, min))
    after = list(accumulate(reversed(values), min))[::-1]
    return max(value - max(low, later) for value, low, later in zip(values, before, after, strict=True))
