"""The vector rig: one JSON file that Python and the browser draw alike.

The file, on a board of `board` units in a square, y downwards:

* `shapes`, the hindmost first. Each has `points` (x, y, x, y, …) and a `path` that consumes them: M move (1 point),
  L line (1), Q quadratic (2), C cubic (3), Z close (0). What the path leaves over are the gradient's anchors:
  the two ends of a `linear` one, the centre of a `radial` one (its `radius` is fixed).
* `moves`: what is added to all points, per channel, times the channel's value. A channel is one of ARKit's 52
  weights (0..1), a turn of the head (`headYaw` to the right of the picture, `headPitch` up: degrees / 30, -1.5..1.5)
  or a proportion that the look sets (about -1..1). `a*b` and `a*b*c` are products of channels, which correct what
  the sum of the single ones gets wrong. `fades` is the same for `opacity`; only the sum is kept within 0..1.
* Gaze is no channel: its degrees / 30 are added to the eyeLook weights of both eyes before anything else.
* `fill` has `stops` [place, colour's name, opacity]; one `plain` stop is a colour. `stroke` is `{colour, width}`
  with round caps and joins. The look gives the colours.
* `clip` names shapes whose outlines bound this one. `part` is drawn only where the look lists it ("" always).
* `group` "head" turns about `pivot` by the head's roll, moves with its offset (in `headWidth` units) and grows as it
  comes nearer; "body" follows the offset by BODY_FOLLOWS and nothing else.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

FORMAT = "visavis-rig/1"
RIGS = Path(__file__).parent / "rigs"
BODY_FOLLOWS = 0.6
"""Share of the head's offset that the body takes part in: it breathes with the head, a little less."""
FULL_TURN = 30.0
"""Degrees of head turn or gaze at which a channel is 1."""


class RigError(Exception):
    """A rig or a look that cannot be drawn: one line that says where and what to do."""


@dataclass(frozen=True, slots=True)
class RigShape:
    """One shape of the file, as it stands there."""

    name: str
    group: str
    part: str
    clip: tuple[str, ...]
    path: str
    points: tuple[float, ...]
    fill: dict[str, Any] | None
    stroke: dict[str, Any] | None
    opacity: float
    moves: dict[str, tuple[float, ...]]
    fades: dict[str, float]


@dataclass(frozen=True, slots=True)
class Rig:
    """The whole file."""

    board: float
    pivot: tuple[float, float]
    head_width: float
    turns: tuple[str, ...]
    proportions: tuple[str, ...]
    shapes: tuple[RigShape, ...]


@cache
def load_rig(name: str = "vis") -> Rig:
    """The rig `rigs/NAME.json`. Raises RigError when there is none or it is of another format."""
    path = RIGS / f"{name}.json"
    if not path.is_file():
        known = ", ".join(sorted(rig.stem for rig in RIGS.glob("*.json")))
        raise RigError(f"there is no rig '{name}'; known are {known}")
    content = json.loads(path.read_text("utf-8"))
    if content.get("format") != FORMAT:
        raise RigError(f"{path} is not a rig of the format {FORMAT}")
    shapes = tuple(
        RigShape(
            **{
                **shape,
                "clip": tuple(shape["clip"]),
                "points": tuple(shape["points"]),
                "moves": {key: tuple(move) for key, move in shape["moves"].items()},
            }
        )
        for shape in content["shapes"]
    )
    x, y = content["pivot"]
    return Rig(
        board=content["board"],
        pivot=(x, y),
        head_width=content["headWidth"],
        turns=tuple(content["turns"]),
        proportions=tuple(content["proportions"]),
        shapes=shapes,
    )
