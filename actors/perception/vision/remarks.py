"""What is wrong with the picture, in words for the person: each said once, and again only when it has gone and come."""

from __future__ import annotations

from policies.events import SECOND

DARK = 0.06
"""Mean of the picture, 0..1, below which faces cannot be made out."""
PLAIN = 2.5
"""Standard deviation (grey levels) of a picture that shows nothing: a lid, a wall."""
LASTS = 2 * SECOND
"""How long something must be wrong before it is said."""

TOO_DARK = "It is too dark for the camera to see anyone: switch on a light or turn the camera towards it."
NOTHING = "The camera shows nothing but one colour: take off its cover, if it has one."
TOO_SMALL = "The camera's picture is too small to see a face in: choose a size of at least 160 by 120."
UPSIDE_DOWN = "The camera's picture is upside down: turn the camera round, or switch on its rotation."
PHOTOGRAPH = "The camera shows no living person, only a picture of one."


class Remarks:
    """Collects what is to be said."""

    def __init__(self) -> None:
        self._since: dict[str, int] = {}
        self._said: set[str] = set()
        self._waiting: list[str] = []

    def note(self, t: int, wrong: dict[str, bool]) -> None:
        """What is (true) or is not (false) wrong at `t` (ns), by remark."""
        for remark, is_wrong in wrong.items():
            if not is_wrong:
                self._since.pop(remark, None)
                self._said.discard(remark)
            elif t - self._since.setdefault(remark, t) >= LASTS and remark not in self._said:
                self._said.add(remark)
                self._waiting.append(remark)

    def take(self) -> tuple[str, ...]:
        """What has come up since the last call."""
        waiting = tuple(self._waiting)
        self._waiting.clear()
        return waiting
