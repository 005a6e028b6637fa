"""A look: the colours, proportions and ornaments in which the rig becomes one persona."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Annotated, Literal, get_args

import yaml
from annotated_types import Interval
from pydantic import TypeAdapter, ValidationError

from actors.avatar.render.rig import Rig, RigError, load_rig

LOOKS = Path(__file__).resolve().parents[3] / "configs" / "looks"
Background = Literal["light", "dark", "contrast", "transparent"]
BACKGROUNDS: tuple[Background, ...] = get_args(Background)


@dataclass(frozen=True, slots=True)
class Look:
    """What a file of configs/looks says.

    `colours` are "#rrggbb" by the names that the rig uses; `contrast` replaces some of them on the high-contrast
    background. `backgrounds` are two colours each, the middle's and the edge's. `proportions` are those of the rig,
    0 being as drawn; `parts` lists the ornaments that are worn.
    """

    rig: str
    colours: Mapping[str, str]
    contrast: Mapping[str, str]
    backgrounds: Mapping[Literal["light", "dark", "contrast"], tuple[str, str]]
    proportions: Mapping[str, Annotated[float, Interval(ge=-2.0, le=2.0)]] = field(default_factory=dict)
    parts: tuple[str, ...] = ()

    def palette(self, background: Background) -> dict[str, int]:
        """0xAARRGGBB of every colour, as it is to be before this background."""
        names = {**self.colours, **(self.contrast if background == "contrast" else {})}
        return {name: colour_value(colour) for name, colour in names.items()}


_MODEL = TypeAdapter(Look)


def colour_value(colour: str) -> int:
    """0xAARRGGBB, opaque, of "#rrggbb". Raises RigError when it is none."""
    if not re.fullmatch(r"#[0-9a-fA-F]{6}", colour):
        raise RigError(f"a colour is written as '#rrggbb', not as {colour!r}")
    return 0xFF000000 | int(colour[1:], 16)


def load_look(name_or_file: str = "vis") -> Look:
    """The look `configs/looks/NAME.yaml`, or of a file. Raises RigError with one line for whatever can be mended."""
    path = Path(name_or_file)
    if path.suffix not in (".yaml", ".yml"):
        path = LOOKS / f"{name_or_file}.yaml"
    if not path.is_file():
        known = ", ".join(sorted(look.stem for look in LOOKS.glob("*.yaml")))
        raise RigError(f"there is no look '{name_or_file}'; known are {known}, or give a YAML file")
    try:
        look = _MODEL.validate_python(yaml.safe_load(path.read_text("utf-8")))
    except (OSError, UnicodeDecodeError, yaml.YAMLError) as error:
        raise RigError(f"{path} cannot be read: {' '.join(str(error).split())}") from error
    except ValidationError as error:
        first = error.errors()[0]
        place = ".".join(str(key) for key in first["loc"])
        raise RigError(f"{path}: {place}: {first['msg']}") from error
    _check(look, load_rig(look.rig), path)
    return look


def _check(look: Look, rig: Rig, path: Path) -> None:
    used = {stop[1] for shape in rig.shapes if shape.fill for stop in shape.fill["stops"]}
    used |= {shape.stroke["colour"] for shape in rig.shapes if shape.stroke}
    wrong = {
        "colours that the rig needs and the look lacks": used - set(look.colours),
        "colours that the rig does not use": (set(look.colours) | set(look.contrast)) - used,
        "backgrounds that are lacking": {"light", "dark", "contrast"} - set(look.backgrounds),
        "proportions that the rig does not have": set(look.proportions) - set(rig.proportions),
        "parts that the rig does not have": set(look.parts) - {shape.part for shape in rig.shapes},
    }
    for what, names in wrong.items():
        if names:
            raise RigError(f"{path}: {what}: {', '.join(sorted(names))}")
    for colour in (*look.colours.values(), *look.contrast.values(), *sum(look.backgrounds.values(), ())):
        colour_value(colour)
