"""Who stands before a kiosk: whom to greet, when they leave, and when to forget them."""

from __future__ import annotations

from policies.companion.settings import CompanionSettings
from policies.events import MILLISECOND, SECOND, Arrived, Event, Left, Seen, Words

LOOKS = 0.6
"""From this probability someone looks at us."""
LOOKS_FOR = 600 * MILLISECOND
"""A look that lasts as long is meant for us; a glance is not."""
STILL_NEAR = 3 * SECOND
"""Since somebody left, they can be called goodbye after."""


class Presence:
    """Follows one place in front of the camera. It has no clock but the events' times."""

    def __init__(self, settings: CompanionSettings) -> None:
        self._greet = settings.greet
        self._forget_after = round(settings.forget_after * SECOND)
        self._present: set[int] = set()
        self._ever_seen = False
        self._looking_since: int | None = None
        self._left_at: int | None = None
        self._spoken_to = False
        self._parted = True
        self._last_exchange: int | None = None

    def perceive(self, event: Event) -> None:
        """Take note of an event."""
        if isinstance(event, Arrived):
            if not self._present:
                self._spoken_to, self._parted, self._looking_since = False, True, None
            self._present.add(event.track)
            self._ever_seen, self._left_at = True, None
        elif isinstance(event, Left):
            self._present.discard(event.track)
            if not self._present:
                self._left_at, self._looking_since = event.t, None
        elif isinstance(event, Seen):
            looks = any(
                face.looks > LOOKS and face.alive and face.track in self._present for face in event.faces
            )
            if not looks:
                self._looking_since = None
            elif self._looking_since is None:
                self._looking_since = event.t
        elif isinstance(event, Words) and event.text:
            self._spoken_to = True

    def to_greet(self, now: int) -> bool:
        """Whether somebody has arrived, looks, and neither they nor we have said a word."""
        since = self._looking_since
        return self._greet and not self._spoken_to and since is not None and now - since >= LOOKS_FOR

    def to_part(self, now: int) -> bool:
        """Whether somebody went away in the middle of a conversation."""
        left = self._left_at
        return self._greet and not self._parted and left is not None and now - left <= STILL_NEAR

    def exchanged(self, now: int, *, parting: bool) -> None:
        """We have said something; `parting`: goodbye."""
        self._spoken_to, self._parted, self._last_exchange = True, parting, now

    def forget_at(self) -> int | None:
        """When what was said is to be forgotten; None while there is nothing, somebody is there, or it never is."""
        if not self._forget_after or self._last_exchange is None or self._present:
            return None
        since = self._last_exchange if self._left_at is None else max(self._last_exchange, self._left_at)
        return since + self._forget_after

    def forgotten(self) -> None:
        """What was said has been forgotten."""
        self._last_exchange, self._parted = None, True
