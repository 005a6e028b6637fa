"""The companion's settings."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class CompanionSettings:
    """`name` is how it calls itself; `help_line` whom it names in distress ("": only what kind of help to call).

    The same `seed` words the same conversation alike. For a kiosk: `greet` somebody who arrives and looks, and
    `forget_after` so many seconds since they left (or since the last words, where nobody was seen); 0 never does.
    """

    name: str = "Vis"
    help_line: str = ""
    seed: int = 0
    greet: bool = False
    forget_after: float = 0.0
