"""The companion's settings."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class CompanionSettings:
    """`name` is how it calls itself; `help_line` whom it names in distress ("": only what kind of help to call).

    The same `seed` words the same conversation alike.
    """

    name: str = "Vis"
    help_line: str = ""
    seed: int = 0
