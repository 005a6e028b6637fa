"""The ideas and scenes of every theme, together."""

from __future__ import annotations

from collections.abc import Iterator

from policies.safety import (
    scenes_body,
    scenes_children,
    scenes_harm,
    scenes_hazards,
    scenes_home,
    scenes_menace,
    scenes_people,
    scenes_self,
    scenes_veiled,
)

_THEMES = (
    scenes_self,
    scenes_veiled,
    scenes_body,
    scenes_children,
    scenes_hazards,
    scenes_harm,
    scenes_menace,
    scenes_home,
)


def _ideas() -> Iterator[tuple[str, str]]:
    yield from scenes_people.IDEAS.items()
    for theme in _THEMES:
        yield from theme.IDEAS.items()


def _scenes() -> dict[str, tuple[str, ...]]:
    together: dict[str, tuple[str, ...]] = {}
    for theme in _THEMES:
        for kind, lines in theme.SCENES.items():
            together[kind] = together.get(kind, ()) + lines
    return together


IDEAS = dict(_ideas())
SCENES = _scenes()
