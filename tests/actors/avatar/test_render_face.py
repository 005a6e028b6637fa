"""What is to be seen of a face drawn from frames: every movement, every background, and always the same."""

from __future__ import annotations

import builtins
import sys
from typing import Any

import numpy as np
import pytest
from numpy.typing import NDArray

from actors.avatar.performance.expressions import POSES
from actors.avatar.performance.visemes import SHAPES
from actors.avatar.render.look import BACKGROUNDS
from actors.avatar.render.rig import RigError
from actors.avatar.render.sheet import blinking, preview_sheet, still
from actors.avatar.render.skia_renderer import SkiaRenderer
from actors.messages import AvatarFrame
from policies.arkit import BLENDSHAPES

LOOKS = ("vis", "nova")
SIZE = 256


@pytest.fixture(scope="module", params=LOOKS)
def renderer(request: pytest.FixtureRequest) -> SkiaRenderer:
    return SkiaRenderer(request.param, SIZE, SIZE)


def picture(renderer: SkiaRenderer, frame: AvatarFrame) -> NDArray[np.int16]:
    return renderer.draw(frame)[..., :3].astype(np.int16)


def changed(one: NDArray[np.int16], other: NDArray[np.int16]) -> int:
    """Pixels that differ enough to be seen."""
    return int((np.abs(one - other).max(axis=2) > 24).sum())


def shifted(
    frame: AvatarFrame, head: tuple[float, float, float], offset: tuple[float, float, float]
) -> AvatarFrame:
    return AvatarFrame(0, frame.weights, head, offset, frame.gaze, "neutral", 0.0, "idle")


@pytest.mark.parametrize("name", BLENDSHAPES)
def test_every_blendshape_is_seen(renderer: SkiaRenderer, name: str) -> None:
    assert changed(picture(renderer, still({})), picture(renderer, still({name: 1.0}))) >= 12


def test_left_is_the_face_s_own_left(renderer: SkiaRenderer) -> None:
    """Only what lies on the right of the picture moves with a left eye, and the other way round."""
    rest = picture(renderer, still({}))
    left = np.abs(picture(renderer, still({"eyeBlinkLeft": 1.0})) - rest).max(axis=2) > 24
    right = np.abs(picture(renderer, still({"eyeBlinkRight": 1.0})) - rest).max(axis=2) > 24
    assert left[:, SIZE // 2 :].any() and not left[:, : SIZE // 2].any()
    assert right[:, : SIZE // 2].any() and not right[:, SIZE // 2 :].any()


def test_feelings_and_visemes_look_different_from_each_other(renderer: SkiaRenderer) -> None:
    for kind, count in ((POSES, 150), (SHAPES, 12)):
        pictures = [picture(renderer, still(dict(weights))) for weights in kind.values()]
        for i, one in enumerate(pictures):
            for other in pictures[:i]:
                assert changed(one, other) > count


def test_gaze_head_and_offset_move_what_they_should(renderer: SkiaRenderer) -> None:
    rest = still({})
    pupils = [
        picture(renderer, still({}, gaze=gaze))
        for gaze in ((20.0, 0.0), (-20.0, 0.0), (0.0, 20.0), (0.0, -20.0))
    ]
    for i, one in enumerate(pupils):
        assert changed(one, picture(renderer, rest)) > 100
        assert all(changed(one, other) > 100 for other in pupils[:i])
    for head in ((15.0, 0.0, 0.0), (0.0, 15.0, 0.0), (0.0, 0.0, 8.0)):
        assert changed(picture(renderer, shifted(rest, head, (0, 0, 0))), picture(renderer, rest)) > 1000
    breath = picture(renderer, shifted(rest, (0, 0, 0), (0.0, 0.01, 0.0)))
    assert 50 < changed(breath, picture(renderer, rest)) < SIZE * SIZE / 4
    near = picture(renderer, shifted(rest, (0, 0, 0), (0.0, 0.0, 0.3)))
    assert changed(near, picture(renderer, rest)) > 1000


def test_gaze_looks_as_the_same_weights_do(renderer: SkiaRenderer) -> None:
    gaze = picture(renderer, still({}, gaze=(15.0, 0.0))).copy()
    assert (gaze == picture(renderer, still({"eyeLookOutLeft": 0.5, "eyeLookInRight": 0.5}))).all()


@pytest.mark.parametrize(
    "other", ["", "eyeWide", "eyeSquint", "eyeLookDown", "cheekSquint", "browDown", "browOuterUp"]
)
def test_closed_eyes_do_not_show_where_they_look(renderer: SkiaRenderer, other: str) -> None:
    """Whatever else the lids do."""
    weights = blinking(1.0) | ({other + "Left": 1.0, other + "Right": 1.0} if other else {})
    one, another = (picture(renderer, still(weights, gaze=(yaw, 0.0))) for yaw in (25.0, -25.0))
    assert changed(one, another) == 0


@pytest.mark.parametrize("look", LOOKS)
def test_the_same_frame_gives_the_same_pixels(look: str) -> None:
    frame = still({"jawOpen": 0.4, "mouthSmileLeft": 0.7, "eyeBlinkRight": 0.3}, (7.0, -3.0, 2.0), (5.0, 2.0))
    renderer = SkiaRenderer(look, 320, 180, "dark")
    first = renderer.draw(frame).copy()
    renderer.draw(still({"jawOpen": 1.0}, (-20.0, 9.0, -6.0)))
    assert (renderer.draw(frame) == first).all()
    assert (SkiaRenderer(look, 320, 180, "dark").draw(frame) == first).all()


@pytest.mark.parametrize("size", [(96, 96), (512, 512), (640, 360), (240, 400)])
def test_pictures_have_the_size_asked_for_and_are_drawn_over(size: tuple[int, int]) -> None:
    renderer = SkiaRenderer("vis", *size)
    one = renderer.draw(still({}))
    assert one.shape == (size[1], size[0], 4) and one.dtype == np.uint8
    assert (one[..., 3] == 255).all()
    assert renderer.draw(still({"jawOpen": 1.0})) is one


def test_backgrounds_differ_and_transparent_shows_what_is_behind() -> None:
    corners = {}
    for background in BACKGROUNDS:
        drawn = SkiaRenderer("vis", 128, 128, background).draw(still({}))
        corners[background] = tuple(drawn[2, 2].tolist())
        assert drawn[64, 64, 3] == 255
    assert corners["transparent"][3] == 0
    assert corners["contrast"] == (0, 0, 0, 255)
    assert sum(corners["light"][:3]) > 500 > 200 > sum(corners["dark"][:3])


def test_looks_differ_at_a_glance() -> None:
    one, other = (picture(SkiaRenderer(look, SIZE, SIZE, "transparent"), still({})) for look in LOOKS)
    assert changed(one, other) > SIZE * SIZE / 3


def test_the_sheet_holds_everything() -> None:
    sheet = preview_sheet("vis")
    assert sheet.shape[1:] == (1920, 3) and sheet.shape[0] > 2500


def test_without_skia_one_is_told_what_to_install(monkeypatch: pytest.MonkeyPatch) -> None:
    load = builtins.__import__

    def lacking(name: str, *rest: Any) -> Any:
        if name == "skia":
            raise ImportError("libEGL.so.1: cannot open shared object file")
        return load(name, *rest)

    monkeypatch.delitem(sys.modules, "skia", raising=False)
    monkeypatch.setattr(builtins, "__import__", lacking)
    with pytest.raises(RigError, match="apt install libegl1 libgl1"):
        SkiaRenderer("vis")
