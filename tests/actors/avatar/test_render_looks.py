"""What a designer gets who writes a look or reads the rig: one clear line for every mistake, and a documented file."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
import yaml

from actors.avatar.render.drawing.__main__ import FINEST, PROPORTIONS, drawn, effect
from actors.avatar.render.look import LOOKS, load_look
from actors.avatar.render.rig import RigError, load_rig
from policies.arkit import BLENDSHAPES

POINTS = {"M": 1, "L": 1, "Q": 2, "C": 3, "Z": 0}
ANCHORS = {"plain": 0, "radial": 1, "linear": 2}


def test_the_rig_file_is_what_the_script_draws() -> None:
    """If this fails, draw it again: python -m actors.avatar.render.drawing"""
    shapes = load_rig("vis").shapes
    for name in (*BLENDSHAPES, *PROPORTIONS):
        for shape, points in zip(shapes, effect(name).points, strict=True):
            written = shape.moves.get(name, (0.0,) * len(shape.points))
            assert np.abs(points.ravel() - written).max() < 2 * FINEST, (name, shape.name)
    for shape, points in zip(shapes, drawn(frozenset()).points, strict=True):
        assert np.abs(points.ravel() - shape.points).max() < FINEST, shape.name


def test_every_number_in_the_rig_has_its_place() -> None:
    rig = load_rig("vis")
    channels = {*BLENDSHAPES, *rig.turns, *rig.proportions}
    before: set[str] = set()
    for shape in rig.shapes:
        points = (
            sum(POINTS[verb] for verb in shape.path) + ANCHORS[shape.fill["kind"] if shape.fill else "plain"]
        )
        assert len(shape.points) == 2 * points
        assert all(len(move) == len(shape.points) for move in shape.moves.values())
        assert {name for key in (*shape.moves, *shape.fades) for name in key.split("*")} <= channels
        assert bool(shape.fill) != bool(shape.stroke)
        assert set(shape.clip) <= before
        before.add(shape.name)
    used = {name for shape in rig.shapes for key in (*shape.moves, *shape.fades) for name in key.split("*")}
    assert used == channels


def test_all_looks_load() -> None:
    for path in LOOKS.glob("*.yaml"):
        look = load_look(path.stem)
        assert all(len(colour) == 2 for colour in look.backgrounds.values())


def changed(tmp_path: Path, **changes: object) -> str:
    content = yaml.safe_load((LOOKS / "vis.yaml").read_text("utf-8"))
    path = tmp_path / "mine.yaml"
    path.write_text(yaml.safe_dump(content | changes), "utf-8")
    return str(path)


@pytest.mark.parametrize(
    ("changes", "message"),
    [
        ({"colours": {"shell": "#123456"}}, "colours that the rig needs and the look lacks"),
        ({"contrast": {"hair": "#123456"}}, "colours that the rig does not use: hair"),
        ({"contrast": {"shell": "teal"}}, "#rrggbb"),
        ({"parts": ["horns"]}, "parts that the rig does not have: horns"),
        ({"proportions": {"noseLength": 1.0}}, "proportions that the rig does not have: noseLength"),
        ({"proportions": {"eyeSize": 9.0}}, "eyeSize"),
        ({"backgrounds": {"light": ["#ffffff", "#ffffff"]}}, "backgrounds that are lacking: contrast, dark"),
        ({"rig": "dragon"}, "no rig 'dragon'; known are vis"),
    ],
)
def test_a_mistake_in_a_look_is_named(tmp_path: Path, changes: dict[str, object], message: str) -> None:
    with pytest.raises(RigError, match=message):
        load_look(changed(tmp_path, **changes))


def test_an_unknown_look_is_answered_with_the_known_ones() -> None:
    with pytest.raises(RigError, match="no look 'vi'; known are nova, vis"):
        load_look("vi")
