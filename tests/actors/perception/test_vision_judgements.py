"""What follows from the measures of a face over time: who speaks, who is there, what is alive, what is expressed."""

import numpy as np
import pytest

from actors.perception.vision.attention import Attention
from actors.perception.vision.expression import Expression
from actors.perception.vision.life import DOUBT, Life
from actors.perception.vision.lips import shares
from actors.perception.vision.presence import BENEFIT_OF_DOUBT, Presence
from policies.arkit import INDEX, NEUTRAL
from policies.events import SECOND, Arrived, Emotion, Face, Left, Seen

AHEAD = (0.0, 0.0, 0.0)
ORDER = ("anger", "disgust", "fear", "joy", "neutral", "sadness", "surprise")


def weights(**changed: float) -> tuple[float, ...]:
    """Neutral but for these; names without a side mean both sides."""
    values = list(NEUTRAL)
    for name, value in changed.items():
        for side in ("", "Left", "Right"):
            if name + side in INDEX:
                values[INDEX[name + side]] = value
    return tuple(values)


def face(track: int = 1, blink: float = 0.0, alive: bool = True) -> Face:
    shapes = weights(eyeBlink=blink)
    return Face(track, (0.4, 0.4, 0.2, 0.2), AHEAD, 1.0, 0.0, Emotion.NEUTRAL, 0.8, alive, shapes)


def tell(
    presence: Presence, begin: float, end: float, *tracks: int, alive: bool = True
) -> list[Arrived | Left]:
    """Ten looks a second at faces that blink every second."""
    told: list[Arrived | Left] = []
    for look in range(round(begin * 10), round(end * 10)):
        blink = 0.6 if look % 10 in (2, 3) else 0.05
        faces = tuple(face(track, blink if alive else 0.05, alive or look < 100) for track in tracks)
        told += presence.push(Seen(look * SECOND // 10, faces, 0.5))
    return told


def test_nobody_arrives_in_passing() -> None:
    assert tell(Presence(), 0, 0.5, 1) == []


def test_a_brief_absence_is_not_leaving() -> None:
    presence = Presence()
    (arrived,) = tell(presence, 0, 2, 1)
    assert arrived == Arrived(SECOND // 2, 1)
    assert tell(presence, 2, 4.5) == []
    assert tell(presence, 4.5, 6, 1) == []
    assert presence.present == (1,)
    assert tell(presence, 6, 10) == [Left(8_900_000_000, 1)]
    assert presence.present == ()


def test_each_of_two_arrives_and_leaves() -> None:
    presence = Presence()
    told = (
        tell(presence, 0, 2, 1) + tell(presence, 2, 4, 1, 2) + tell(presence, 4, 8, 2) + tell(presence, 8, 12)
    )
    assert [(type(event), event.track) for event in told] == [
        (Arrived, 1),
        (Arrived, 2),
        (Left, 1),
        (Left, 2),
    ]


def test_a_face_found_to_be_a_photograph_does_not_arrive() -> None:
    assert tell(Presence(), 0, 60, 1, alive=False) == []


def test_someone_who_stares_arrives_in_the_end() -> None:
    presence = Presence()
    told = [
        event for look in range(130) for event in presence.push(Seen(look * SECOND // 10, (face(),), 0.5))
    ]
    assert told == [Arrived(BENEFIT_OF_DOUBT, 1)]


def test_life_is_doubted_only_after_a_while_and_a_blink_ends_the_doubt() -> None:
    life = Life()
    for look in range(120):
        life.add(look * SECOND // 10, AHEAD, weights(eyeBlink=0.1))
    assert life.likely(DOUBT - 1)
    assert not life.likely(DOUBT)
    for look, blink in enumerate((0.1, 0.3, 0.7, 0.4, 0.1), start=120):
        life.add(look * SECOND // 10, AHEAD, weights(eyeBlink=blink))
    assert life.shown()
    assert life.likely(13 * SECOND)


def test_what_drifts_as_the_picture_is_turned_is_no_life() -> None:
    life = Life()
    for look in range(120):
        drift = abs(look % 40 - 20) / 20
        life.add(
            look * SECOND // 10, (40 * drift, 0.0, 20 * drift), weights(jawOpen=0.5 * drift, mouthSmile=drift)
        )
    assert not life.shown()


def test_who_speaks_is_shared_out() -> None:
    assert shares([0.05], voice=False) == [0.0]
    assert shares([0.05], voice=True)[0] > 0.9
    assert shares([0.005], voice=True)[0] < 0.1
    talking, silent = shares([0.05, 0.01], voice=True)
    assert talking > 0.9 > 0.1 > silent
    both = shares([0.05, 0.05], voice=True)
    assert both[0] == both[1] == pytest.approx(0.5, abs=0.02)
    assert shares([], voice=True) == []


def test_looking_at_us_outlasts_a_blink_but_not_sleep() -> None:
    attention = Attention()

    def look(
        seconds: float, head: tuple[float, float, float], eyes: tuple[float, float], blink: float
    ) -> float:
        return attention.update(round(seconds * SECOND), head, eyes, weights(eyeBlink=blink))

    assert look(0.0, AHEAD, (0, 0), 0.0) > 0.9
    assert look(0.2, AHEAD, (0, -25), 0.8) > 0.9
    assert [look(0.3 + k / 10, AHEAD, (0, -25), 0.8) for k in range(20)][-1] < 0.2


@pytest.mark.parametrize(
    ("head", "eyes", "low", "high"),
    [
        ((0, 0, 0), (0, 0), 0.9, 1.0),
        ((0, -12, 0), (0, 0), 0.8, 1.0),
        ((25, 0, 0), (-25, 0), 0.9, 1.0),
        ((0, 0, 30), (0, 0), 0.9, 1.0),
        ((0, 0, 0), (28, 0), 0.0, 0.2),
        ((40, 0, 0), (0, 0), 0.0, 0.1),
        ((0, -40, 0), (0, 0), 0.0, 0.2),
    ],
    ids=["straight", "screen below", "from the side", "leaning", "eyes aside", "turned away", "looking down"],
)
def test_looking_is_head_and_eyes_together(
    head: tuple[float, float, float], eyes: tuple[float, float], low: float, high: float
) -> None:
    assert low <= Attention().update(0, head, eyes, NEUTRAL) <= high


def expressed(shapes: tuple[float, ...], **said: float) -> tuple[Emotion, float]:
    expression = Expression()
    expression.add_blendshapes(0, shapes)
    expression.add_opinion(0, np.array([said.get(name, 0.0) for name in ORDER]))
    return expression.now()


def test_the_network_is_not_believed_that_a_neutral_face_is_sad() -> None:
    assert expressed(weights(eyeSquint=0.5), sadness=0.93, neutral=0.07)[0] is Emotion.NEUTRAL
    assert expressed(weights(browInnerUp=0.4, mouthFrown=0.3), sadness=0.9)[0] is Emotion.SADNESS


def test_a_smile_counts_where_the_network_sees_happiness_too() -> None:
    assert expressed(weights(mouthSmile=0.8), joy=1.0)[0] is Emotion.JOY
    assert expressed(weights(mouthSmile=0.35), joy=0.9)[0] is Emotion.CONTENTMENT
    assert expressed(weights(mouthSmile=0.8, eyeBlink=0.8), disgust=0.97)[0] not in (
        Emotion.JOY,
        Emotion.CONTENTMENT,
    )


def test_surprise_and_anger_and_doubt() -> None:
    assert (
        expressed(weights(browInnerUp=0.35, browOuterUp=0.3, jawOpen=0.5), surprise=1.0)[0]
        is Emotion.SURPRISE
    )
    assert expressed(weights(browDown=0.5, mouthPress=0.4), anger=0.8, neutral=0.2)[0] is Emotion.ANGER
    emotion, score = expressed(weights(browDown=0.35, mouthShrugLower=0.7), sadness=0.55, anger=0.45)
    assert emotion is Emotion.UNCLEAR
    assert score >= 0.5
    assert Expression().now() == (Emotion.UNCLEAR, 0.0)


def test_an_expression_is_that_of_the_last_second_not_of_a_moment() -> None:
    expression = Expression()
    neutral, happy = np.eye(7)[4], np.eye(7)[3]
    expression.add_blendshapes(0, NEUTRAL)
    expression.add_opinion(0, neutral)
    expression.add_blendshapes(SECOND // 10, weights(mouthSmile=0.9))
    assert expression.now()[0] is Emotion.NEUTRAL
    for look in range(2, 30):
        expression.add_blendshapes(look * SECOND // 10, weights(mouthSmile=0.9))
        if look % 5 == 0:
            expression.add_opinion(look * SECOND // 10, happy)
    assert expression.now()[0] is Emotion.JOY
