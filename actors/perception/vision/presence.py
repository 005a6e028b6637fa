"""Someone comes, someone goes: made of what was seen, look by look."""

from __future__ import annotations

from dataclasses import dataclass, field

from actors.perception.vision.life import Life
from policies.events import SECOND, Arrived, Left, Seen

STAYS = SECOND // 2
"""How long a face must have been there to have arrived."""
BENEFIT_OF_DOUBT = 12 * SECOND
"""After this long a face that showed no sign of life arrives all the same, unless it was found to be a photograph."""
GONE = 3 * SECOND
"""How long a face must not have been seen for the person to have left; a turned head comes back sooner."""


@dataclass(slots=True)
class _Visit:
    since: int
    last: int
    arrived: bool = False
    life: Life = field(default_factory=Life)


class Presence:
    """The people before one camera.

    A face arrives once it was there for STAYS and has blinked, spoken or smiled; mostly that takes a second or two.
    """

    def __init__(self) -> None:
        self._visits: dict[int, _Visit] = {}

    @property
    def present(self) -> tuple[int, ...]:
        """The tracks of those who have arrived and not left, the longest there first."""
        return tuple(track for track, visit in self._visits.items() if visit.arrived)

    def push(self, seen: Seen) -> tuple[Arrived | Left, ...]:
        """What the next look says about coming and going (mostly nothing). Looks come in the order of their `t`."""
        told: list[Arrived | Left] = []
        for face in seen.faces:
            visit = self._visits.get(face.track)
            if visit is None:
                visit = self._visits[face.track] = _Visit(seen.t, seen.t)
            visit.last = seen.t
            visit.life.add(seen.t, face.head, face.blendshapes)
            stayed = seen.t - visit.since
            alive = face.alive and (visit.life.shown() or stayed >= BENEFIT_OF_DOUBT)
            if not visit.arrived and alive and stayed >= STAYS:
                visit.arrived = True
                told.append(Arrived(seen.t, face.track))
        for track, visit in list(self._visits.items()):
            if seen.t - visit.last >= GONE:
                del self._visits[track]
                if visit.arrived:
                    told.append(Left(seen.t, track))
        return tuple(told)
