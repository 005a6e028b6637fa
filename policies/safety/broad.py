"""Finds danger by the ideas that meet in a sentence: the reading of `signs_broad`."""

from __future__ import annotations

import re
from collections.abc import Mapping

from policies.safety.ideas import IDEAS
from policies.safety.signs import compiled
from policies.safety.signs_broad import CERTAIN, PRESENT, TOLD

Signs = tuple[tuple[tuple[str, ...], tuple[str, ...]], ...]
"""The ideas that must meet, and those of which none may be there, sign by sign."""


def _read(listing: Mapping[str, tuple[tuple[str, str], ...]]) -> dict[str, Signs]:
    return {
        name: tuple((tuple(needed.split()), tuple(barred.split())) for needed, barred in signs)
        for name, signs in listing.items()
    }


_PATTERNS: dict[str, re.Pattern[str]] = {
    name: compiled(rf"\b(?:{pattern})") for name, pattern in IDEAS.items()
}
BROAD_CERTAIN, BROAD_PRESENT, BROAD_TOLD = _read(CERTAIN), _read(PRESENT), _read(TOLD)


class Ideas:
    """The ideas in one sentence, each looked for when it is first asked for."""

    def __init__(self, sentence: str) -> None:
        self._sentence = sentence
        self._found: dict[str, bool] = {}

    def meet(self, signs: Signs) -> bool:
        """Whether one of the signs is there."""
        return any(
            all(map(self._has, needed)) and not any(map(self._has, barred)) for needed, barred in signs
        )

    def _has(self, name: str) -> bool:
        found = self._found.get(name)
        if found is None:
            found = self._found[name] = _PATTERNS[name].search(self._sentence) is not None
        return found
