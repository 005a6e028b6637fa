"""The face on 128 x 64 dots: readable, alive, and in the bytes that a display takes."""

from __future__ import annotations

import numpy as np

from actors.avatar.performance.expressions import POSES
from actors.avatar.performance.visemes import SHAPES
from actors.avatar.render.one_bit import OneBitRenderer, packed
from actors.avatar.render.sheet import blinking, still


def test_dots_are_on_or_off() -> None:
    dots = OneBitRenderer().draw(still({}))
    assert dots.shape == (64, 128) and dots.dtype == np.uint8
    assert set(np.unique(dots)) == {0, 1}
    assert 0.05 < dots.mean() < 0.4


def test_feelings_and_mouths_can_be_told_apart() -> None:
    renderer = OneBitRenderer()
    faces = [renderer.draw(still(dict(pose))).copy() for pose in POSES.values()]
    for i, one in enumerate(faces):
        assert all((one != other).sum() > 40 for other in faces[:i])
    mouths = [renderer.draw(still(dict(SHAPES[name])))[40:].copy() for name in ("PP", "FF", "aa", "O", "I")]
    for i, one in enumerate(mouths):
        assert all((one != other).sum() > 15 for other in mouths[:i])


def test_eyes_close_and_look_around() -> None:
    renderer = OneBitRenderer()
    rest = renderer.draw(still({})).copy()
    assert renderer.draw(still(blinking(1.0)))[8:40].sum() < rest[8:40].sum() / 3
    left = renderer.draw(still({}, gaze=(25.0, 0.0))).copy()
    right = renderer.draw(still({}, gaze=(-25.0, 0.0))).copy()
    assert (left != rest).any() and (left[:, ::-1] != left).any() and (left != right).any()


def test_bytes_for_the_display() -> None:
    dots = np.zeros((64, 128), np.uint8)
    dots[0, 0] = dots[9, 3] = 1
    data = packed(dots)
    assert len(data) == 1024
    assert data[0] == 1 and data[128 + 3] == 2 and sum(data) == 3
