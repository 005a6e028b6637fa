"""Draws the rig and writes it: `python -m actors.avatar.render.drawing [FILE.json]`."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator, Mapping
from functools import cache
from itertools import combinations, product
from pathlib import Path
from typing import Any

import numpy as np

from actors.avatar.render.drawing import head
from actors.avatar.render.drawing.eyes import eyes, sockets
from actors.avatar.render.drawing.mouth import mouth
from actors.avatar.render.drawing.sketch import Fill, Pose, Shape
from actors.avatar.render.rig import FORMAT, RIGS
from policies.arkit import BLENDSHAPES

TURNS = ("headYaw", "headPitch")
PROPORTIONS = (
    "headWidth",
    "visor",
    "eyeSize",
    "eyeHeight",
    "eyeSpacing",
    "irisSize",
    "browThickness",
    "mouthWidth",
    "lipFullness",
)
FINEST = 0.05
"""Coordinates are kept to a twentieth of a unit; displacements below are none."""
PAIR_MATTERS = 0.6
"""A correction for several channels at once is kept where it moves a point by more than this."""
FAINTEST = 0.01
"""Changes of opacity below this are none."""


def draw(values: Mapping[str, float]) -> list[Shape]:
    """The whole character, the hindmost shape first."""
    pose = Pose(values)
    return [
        *head.body(pose),
        *head.crest(pose),
        *head.ears(pose),
        *head.shell(pose),
        *sockets(pose),
        *head.cheeks(pose),
        *eyes(pose),
        *head.nose(pose),
        *head.brows(pose),
        *mouth(pose),
    ]


class Drawing:
    """Points and opacities of all shapes of one drawing, to be added and subtracted."""

    def __init__(self, values: Mapping[str, float]) -> None:
        pose, shapes = Pose(values), draw(values)
        self.points = [shape.all_points(pose) for shape in shapes]
        self.opacities = np.array([shape.opacity for shape in shapes])

    def add(self, other: Drawing, times: float) -> None:
        self.points = [a + times * b for a, b in zip(self.points, other.points, strict=True)]
        self.opacities += times * other.opacities

    def moved(self, by_more_than: float) -> set[int]:
        """Numbers of the shapes that this, a difference, moves or fades."""
        far = {i for i, points in enumerate(self.points) if np.abs(points).max() > by_more_than}
        return far | set(np.flatnonzero(np.abs(self.opacities) > FAINTEST).tolist())


@cache
def drawn(names: frozenset[str]) -> Drawing:
    return Drawing(dict.fromkeys(names, 1.0))


def effect(*names: str) -> Drawing:
    """What these channels do together beyond what fewer of them do: one its displacement, several a correction."""
    total = Drawing({})
    total.add(total, -1.0)
    for count in range(len(names) + 1):
        for some in combinations(names, count):
            total.add(drawn(frozenset(some)), (-1.0) ** (len(names) - count))
    return total


def effects() -> Iterator[tuple[str, Drawing, float]]:
    """Every channel and product of channels with what it does, and the least that counts."""
    alone = {name: effect(name) for name in (*BLENDSHAPES, *PROPORTIONS)}
    for name, drawing in alone.items():
        yield name, drawing, FINEST
    for name in TURNS:
        # A turn has a part that changes sides with it and one that does not: its square.
        back, odd, even = Drawing({name: -1.0}), Drawing({name: 1.0}), Drawing({name: 1.0})
        odd.add(back, -1.0)
        odd.add(odd, -0.5)
        even.add(back, 1.0)
        even.add(even, -0.5)
        even.add(Drawing({}), -1.0)
        yield name, odd, FINEST
        yield f"{name}*{name}", even, FINEST
    touched = {name: drawing.moved(FINEST) for name, drawing in alone.items()}
    for one, other in combinations(BLENDSHAPES, 2):
        shared = touched[one] & touched[other]
        mixed = effect(one, other) if shared else None
        if mixed is None or not mixed.moved(PAIR_MATTERS):
            continue
        yield f"{one}*{other}", mixed, PAIR_MATTERS
        for proportion in PROPORTIONS:
            if shared & touched[proportion]:
                yield f"{one}*{other}*{proportion}", effect(one, other, proportion), PAIR_MATTERS
    for one, other in product(BLENDSHAPES, PROPORTIONS):
        if touched[one] & touched[other]:
            yield f"{one}*{other}", effect(one, other), PAIR_MATTERS
    for one, other in combinations(PROPORTIONS, 2):
        if touched[one] & touched[other]:
            yield f"{one}*{other}", effect(one, other), PAIR_MATTERS


def rig() -> dict[str, Any]:
    """The rig as it is written to its file; `actors.avatar.render.rig` says what the keys mean."""
    rest = Drawing({})
    shapes: list[dict[str, Any]] = [
        {
            "name": shape.name,
            "group": shape.group,
            "part": shape.part,
            "clip": list(shape.clip),
            "path": shape.verbs,
            "points": _flat(points),
            "fill": _fill(shape.fill),
            "stroke": {"colour": shape.stroke, "width": shape.width} if shape.stroke else None,
            "opacity": round(shape.opacity, 3),
            "moves": {},
            "fades": {},
        }
        for shape, points in zip(draw({}), rest.points, strict=True)
    ]
    for key, drawing, threshold in effects():
        for shape, points, opacity in zip(shapes, drawing.points, drawing.opacities.tolist(), strict=True):
            if np.abs(points).max() > threshold:
                shape["moves"][key] = _flat(points)
            if abs(opacity) > FAINTEST:
                shape["fades"][key] = round(opacity, 3)
    return {
        "format": FORMAT,
        "board": 512,
        "pivot": [256, 440],
        "headWidth": 366,
        "turns": list(TURNS),
        "proportions": list(PROPORTIONS),
        "shapes": shapes,
    }


def _flat(points: Any) -> list[float]:
    numbers = (round(round(value / FINEST) * FINEST, 2) for value in np.ravel(points).tolist())
    return [int(number) if number.is_integer() else number for number in numbers]


def _fill(fill: Fill | None) -> dict[str, Any] | None:
    if fill is None:
        return None
    kind = {0: "plain", 1: "radial", 2: "linear"}[len(fill.anchors)]
    stops = [[place, colour, opacity] for place, colour, opacity in fill.stops]
    return {"kind": kind, "stops": stops} | ({"radius": fill.radius} if kind == "radial" else {})


def main() -> None:
    target = Path(sys.argv[1]) if len(sys.argv) > 1 else RIGS / "vis.json"
    content = rig()
    lines = ",\n".join(json.dumps(shape, separators=(",", ":")) for shape in content.pop("shapes"))
    head_lines = json.dumps(content)[:-1]
    target.write_text(f'{head_lines}, "shapes": [\n{lines}\n]}}\n', "utf-8")


if __name__ == "__main__":
    main()
