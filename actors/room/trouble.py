"""When to tell a person that a sound device is losing sound."""

from __future__ import annotations

from policies.events import MILLISECOND, SECOND

SETTLED = 2 * SECOND
"""ns of session time before which devices are still beginning."""
EVERY = 10 * SECOND
"""ns between two notices."""


class Trouble:
    """Turns rising counts into few notices."""

    def __init__(self) -> None:
        self._told: tuple[int, int, int] | None = None
        self._next = SETTLED

    def report(self, now: int, overflows: int, lost_ns: int, underflows: int) -> str:
        """What to tell at `now` (ns), empty for nothing. The counts are totals: microphone overflows, ns of sound
        replaced by silence, loudspeaker underflows."""
        if now < self._next:
            return ""
        counts = (overflows, lost_ns, underflows)
        told, self._told = self._told, counts
        # A device that was opened anew counts from zero again.
        if told is None or all(count <= before for count, before in zip(counts, told, strict=True)):
            return ""
        self._next = now + EVERY
        overflows, lost_ns, underflows = (max(0, c - b) for c, b in zip(counts, told, strict=True))
        parts = []
        if overflows or lost_ns:
            parts.append(
                f"sound of the microphone was lost ({overflows} overflows, {lost_ns // MILLISECOND} ms)"
            )
        if underflows:
            parts.append(f"the loudspeaker ran dry {underflows} times")
        return f"The machine is too busy: {' and '.join(parts)}."
