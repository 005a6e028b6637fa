"""What is seen in pictures of people: one, several, moved, turned, in the dark, upside down, and of nobody."""

from collections.abc import Callable

import cv2
import numpy as np
import pytest
from numpy.typing import NDArray
from skimage import data

from actors.perception.vision.networks import FaceModels
from actors.perception.vision.presence import Presence
from actors.perception.vision.remarks import NOTHING, PHOTOGRAPH, TOO_DARK, TOO_SMALL, UPSIDE_DOWN
from actors.perception.vision.watcher import Watcher
from policies.arkit import BLENDSHAPES, INDEX
from policies.events import Arrived, Emotion, Face, Left, Seen

Picture = NDArray[np.uint8]
WIDTH, HEIGHT = 480, 360
LOOK = 100_000_000


@pytest.fixture(scope="module")
def models() -> FaceModels:
    return FaceModels()


def portrait() -> Picture:
    """A smiling woman who looks into the camera; her face is about 110 pixels wide around (198, 150)."""
    picture = np.ascontiguousarray(data.astronaut()[:300, 60:460, ::-1])
    return np.asarray(cv2.resize(picture, (WIDTH, HEIGHT), interpolation=cv2.INTER_AREA), np.uint8)


def eyes_closed(picture: Picture) -> Picture:
    """The portrait with lids drawn over the eyes."""
    drawn = picture.copy()
    for x, y in ((174, 122), (224, 125)):
        skin = tuple(int(value) for value in picture[y + 16, x])
        cv2.ellipse(drawn, (x, y), (13, 8), 0, 0, 360, skin, -1)
        cv2.ellipse(drawn, (x, y + 1), (11, 3), 0, 10, 170, (40, 50, 70), 2)
    return np.asarray(cv2.GaussianBlur(drawn, (0, 0), 0.7), np.uint8)


def mouth_open(picture: Picture, by: float) -> Picture:
    """The portrait with an open mouth drawn over the closed one; `by` 0..0.4."""
    drawn = picture.copy()
    if by > 0:
        cv2.ellipse(drawn, (196, int(176 + 25 * by)), (15, int(50 * by)), 0, 0, 360, (30, 20, 60), -1)
    return drawn


def transformed(picture: Picture, scale: float = 1.0, turn: float = 0.0, right: float = 0.0) -> Picture:
    """Scaled and turned (degrees, clockwise) about the face, and moved right (pixels)."""
    matrix = cv2.getRotationMatrix2D((198, 150), -turn, scale)
    matrix[0, 2] += right
    moved = cv2.warpAffine(picture, matrix, (WIDTH, HEIGHT), borderMode=cv2.BORDER_REPLICATE)
    return np.asarray(moved, np.uint8)


def watch(
    watcher: Watcher, pictures: list[Picture], start: float = 0.0, voice: bool = False, step: int = LOOK
) -> list[Seen]:
    """A look every `step` ns from `start` seconds on."""
    return [
        watcher.look(picture, round(start * 1e9) + number * step, voice)
        for number, picture in enumerate(pictures)
    ]


def only(seen: Seen) -> Face:
    (face,) = seen.faces
    return face


def test_a_smiling_face_that_looks_at_us(models: FaceModels) -> None:
    seen = watch(Watcher(models), [portrait()] * 8)[-1]
    face = only(seen)
    left, top, width, height = face.box
    assert left < 198 / WIDTH < left + width
    assert top < 150 / HEIGHT < top + height
    assert 0.2 < width < 0.35
    assert all(abs(angle) < 15 for angle in face.head)
    assert face.looks > 0.8
    assert face.speaks == 0
    assert face.expression is Emotion.JOY
    assert face.expression_score > 0.8
    assert len(face.blendshapes) == len(BLENDSHAPES)
    assert face.blendshapes[INDEX["mouthSmileLeft"]] > 0.7
    assert face.blendshapes[INDEX["eyeBlinkRight"]] < 0.2
    assert seen.brightness == pytest.approx(portrait().mean() / 255, abs=0.02)


def test_a_face_that_moves_keeps_its_number_and_its_box_follows(models: FaceModels) -> None:
    watcher = Watcher(models)
    moves = [transformed(portrait(), scale=1 + number / 60, right=6 * number) for number in range(15)]
    seen = watch(watcher, moves)
    assert {only(look).track for look in seen} == {1}
    boxes = [only(look).box for look in seen]
    assert boxes[-1][0] + boxes[-1][2] / 2 == pytest.approx((198 + 84) / WIDTH, abs=0.03)
    assert boxes[-1][2] > boxes[0][2] * 1.15


def test_a_head_leans_clockwise_and_counterclockwise(models: FaceModels) -> None:
    straight, right, left = (
        only(watch(Watcher(models), [transformed(portrait(), turn=turn)] * 2)[-1]).head
        for turn in (0, 25, -25)
    )
    assert right[2] - straight[2] == pytest.approx(25, abs=4)
    assert left[2] - straight[2] == pytest.approx(-25, abs=4)
    assert right[0] == pytest.approx(straight[0], abs=5)


def test_a_mirrored_head_turns_the_other_way(models: FaceModels) -> None:
    picture = transformed(portrait(), turn=10)
    head = only(watch(Watcher(models), [picture] * 2)[-1]).head
    mirrored = only(watch(Watcher(models), [picture[:, ::-1]] * 2)[-1]).head
    assert mirrored[2] == pytest.approx(-head[2], abs=4)
    assert mirrored[0] == pytest.approx(-head[0], abs=5)
    assert mirrored[1] == pytest.approx(head[1], abs=5)


def five_faces() -> Picture:
    small = cv2.resize(portrait()[30:270, 100:300], (150, 180), interpolation=cv2.INTER_AREA)
    sheet = np.full((HEIGHT, WIDTH, 3), 90, np.uint8)
    for place in range(5):
        top, left = place // 3 * 180, place % 3 * 160
        sheet[top : top + 180, left : left + 150] = small
    return sheet


def test_five_faces_are_followed_each_under_its_number(models: FaceModels) -> None:
    seen = watch(Watcher(models), [five_faces()] * 24)
    last = {face.track: face for face in seen[-1].faces}
    assert len(last) == 5
    places = {(int((face.box[1] + face.box[3] / 2) * 2), int(face.box[0] * 3)) for face in last.values()}
    assert len(places) == 5
    for look in seen[-5:]:
        for face in look.faces:
            assert face.box == pytest.approx(last[face.track].box, abs=0.02)
    assert all(face.looks > 0.7 for face in last.values())


def test_of_two_faces_the_one_whose_lips_move_speaks(models: FaceModels) -> None:
    def pair(by: float) -> Picture:
        silent, talking = portrait()[:, 80:320], mouth_open(portrait(), by)[:, 80:320]
        return np.hstack([silent, talking])

    mouths = [0.0, 0.3, 0.1, 0.4, 0.0, 0.3, 0.2, 0.4]
    watcher = Watcher(models)
    watch(watcher, [pair(0.0)] * 12)
    seen = watch(watcher, [pair(mouths[number // 2 % 8]) for number in range(16)], start=1.2, voice=True)[-1]
    silent, talking = sorted(seen.faces, key=lambda face: face.box[0])
    assert talking.speaks > 0.7
    assert silent.speaks < 0.1
    after = watcher.look(pair(0.0), 3_000_000_000, False)
    assert [face.speaks for face in after.faces] == [0, 0]


def test_a_voice_while_the_lips_rest_comes_from_somewhere_else(models: FaceModels) -> None:
    assert only(watch(Watcher(models), [portrait()] * 12, voice=True)[-1]).speaks < 0.1


def test_one_arrives_who_blinks_and_leaves_after_a_while(models: FaceModels) -> None:
    watcher, presence = Watcher(models), Presence()
    here, blink, nobody = portrait(), eyes_closed(portrait()), np.full((HEIGHT, WIDTH, 3), 120, np.uint8)
    pictures = [here] * 8 + [blink] * 3 + [here] * 5 + [nobody] * 10 + [here] * 10 + [nobody] * 34
    told = []
    for seen in watch(watcher, pictures):
        told += presence.push(seen)
    arrived, left = told
    assert isinstance(arrived, Arrived)
    assert 0.5e9 <= arrived.t <= 1.3e9
    assert isinstance(left, Left)
    assert left.track == arrived.track
    assert left.t >= 3.6e9 + 2.9e9


def test_a_photograph_moved_about_never_arrives_and_is_told_once(models: FaceModels) -> None:
    watcher, presence = Watcher(models), Presence()
    pictures = [
        transformed(
            portrait(),
            scale=1 + 0.1 * np.sin(number / 2.5),
            turn=8 * np.sin(number / 2),
            right=30 * np.sin(number / 3),
        )
        for number in range(44)
    ]
    seen = watch(watcher, pictures, step=3 * LOOK)
    assert [event for look in seen for event in presence.push(look)] == []
    assert only(seen[20]).alive
    assert not only(seen[-1]).alive
    assert watcher.remarks() == (PHOTOGRAPH,)
    assert watcher.remarks() == ()
    watch(watcher, [portrait()] * 3, start=13)
    assert watcher.remarks() == ()


def test_upside_down_is_seen_and_told(models: FaceModels) -> None:
    watcher = Watcher(models)
    seen = watch(watcher, [portrait()[::-1, ::-1]] * 30)[-1]
    assert abs(only(seen).head[2]) > 150
    assert watcher.remarks() == (UPSIDE_DOWN,)


@pytest.mark.parametrize(
    ("picture", "remark"),
    [
        (lambda: (portrait() * 0.03).astype(np.uint8), TOO_DARK),
        (lambda: np.zeros((HEIGHT, WIDTH, 3), np.uint8), TOO_DARK),
        (lambda: np.full((HEIGHT, WIDTH, 3), 128, np.uint8), NOTHING),
        (lambda: portrait()[:40, :50], TOO_SMALL),
        (lambda: np.zeros((0, 0, 3), np.uint8), TOO_SMALL),
        (lambda: np.random.default_rng(1).integers(0, 256, (HEIGHT, WIDTH, 3), np.uint8), ""),
        (lambda: data.coffee()[:, :, ::-1], ""),
    ],
    ids=["dark", "black", "grey", "tiny", "empty", "noise", "a cup"],
)
def test_where_nobody_is_to_be_seen_nobody_is_seen(
    models: FaceModels, picture: Callable[[], Picture], remark: str
) -> None:
    watcher = Watcher(models)
    assert all(look.faces == () for look in watch(watcher, [picture()] * 25))
    assert watcher.remarks() == ((remark,) if remark else ())


def test_a_remark_is_made_again_when_it_was_over(models: FaceModels) -> None:
    watcher, black = Watcher(models), np.zeros((HEIGHT, WIDTH, 3), np.uint8)
    watch(watcher, [black] * 30)
    assert watcher.remarks() == (TOO_DARK,)
    watch(watcher, [black] * 30, start=3)
    assert watcher.remarks() == ()
    watch(watcher, [portrait()] * 3, start=6)
    watch(watcher, [black] * 30, start=7)
    assert watcher.remarks() == (TOO_DARK,)


def test_pictures_of_another_shape_do(models: FaceModels) -> None:
    grey = cv2.cvtColor(portrait(), cv2.COLOR_BGR2GRAY)
    four = np.dstack([portrait(), np.full((HEIGHT, WIDTH), 255, np.uint8)])
    tall = np.vstack([portrait(), portrait()[::-1]])
    for picture in (grey, four, tall, portrait()[::2, ::2]):
        assert len(watch(Watcher(models), [np.asarray(picture, np.uint8)] * 2)[-1].faces) >= 1


def test_two_sessions_share_the_networks_undisturbed(models: FaceModels) -> None:
    alone = watch(Watcher(models), [portrait()] * 4)
    one, other = Watcher(models), Watcher(models)
    beside = []
    for number in range(4):
        beside.append(one.look(portrait(), number * LOOK, False))
        other.look(five_faces(), number * LOOK, True)
    assert beside == alone
