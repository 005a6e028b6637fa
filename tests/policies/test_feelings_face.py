"""What a face shows, and whose face it is."""

from feelings_faces import face

from policies.events import SECOND, Emotion, Face, Impression, Seen
from policies.feelings.face import Faces


def watched(*faces: Face, seconds: float = 2.0, brightness: float = 0.5) -> Faces:
    seeing = Faces()
    for step in range(int(seconds * 10)):
        seeing.see(Seen(step * SECOND // 10, faces, brightness))
    return seeing


def at_end(seeing: Faces, seconds: float = 2.0) -> Impression:
    return seeing.impression(int(seconds * SECOND))


SMILE = {"mouthSmile": 0.7, "eyeSquint": 0.4, "cheekSquint": 0.3}
FROWN = {"browDown": 0.6, "mouthPress": 0.4}


def test_a_smile_with_the_eyes_is_joy_and_a_slight_one_contentment() -> None:
    assert at_end(watched(face(SMILE, expression=Emotion.JOY, score=0.9))).emotion is Emotion.JOY
    slight = at_end(watched(face({"mouthSmile": 0.22}, expression=Emotion.CONTENTMENT, score=0.4)))
    assert slight.emotion is Emotion.CONTENTMENT
    assert slight.valence > 0


def test_the_eyes_make_a_smile_surer() -> None:
    whole, mouth_only = (at_end(watched(face(shapes))) for shapes in (SMILE, {"mouthSmile": 0.7}))
    assert whole.confidence > mouth_only.confidence


def test_brows_and_mouth_tell_other_feelings() -> None:
    for shapes, emotion, score in (
        (FROWN, Emotion.ANGER, 0.5),
        ({"browInnerUp": 0.7, "mouthFrown": 0.5}, Emotion.SADNESS, 0.5),
        ({"browInnerUp": 0.6, "browOuterUp": 0.7, "eyeWide": 0.5, "jawOpen": 0.5}, Emotion.SURPRISE, 0.5),
        ({"noseSneer": 0.6, "mouthUpperUp": 0.4}, Emotion.DISGUST, 0.5),
    ):
        seen = at_end(watched(face(shapes, expression=emotion, score=score)))
        assert seen.emotion is emotion
        assert seen.reasons


def test_a_blank_face_is_neutral_and_says_little() -> None:
    seen = at_end(watched(face()))
    assert seen.emotion is Emotion.NEUTRAL
    assert seen.confidence < 0.6


def test_looking_away_is_noted() -> None:
    assert "looks away" in at_end(watched(face(looks=0.1), seconds=4), 4).reasons
    assert "looks away" not in at_end(watched(face())).reasons


def test_one_odd_picture_changes_little() -> None:
    seeing = watched(face(SMILE, expression=Emotion.JOY, score=0.9))
    seeing.see(Seen(2 * SECOND, (face(FROWN, expression=Emotion.ANGER, score=0.9),), 0.5))
    assert seeing.impression(2 * SECOND).emotion is Emotion.JOY


def test_the_one_who_speaks_and_looks_is_the_one_we_read() -> None:
    speaker = face(SMILE, track=2, speaks=0.9, expression=Emotion.JOY, score=0.9)
    onlooker = face(FROWN, track=1, looks=0.2, expression=Emotion.ANGER, score=0.9)
    assert at_end(watched(onlooker, speaker)).emotion is Emotion.JOY


def test_a_mouth_that_speaks_is_not_taken_for_a_frown() -> None:
    shapes = {"mouthFrown": 0.4, "jawOpen": 0.5, "mouthPress": 0.3}
    silent, speaking = (at_end(watched(face(shapes, speaks=speaks))) for speaks in (0.0, 1.0))
    assert speaking.emotion is Emotion.NEUTRAL
    assert speaking.valence >= silent.valence


def test_a_photograph_darkness_and_nobody_are_unclear() -> None:
    assert at_end(watched(face(SMILE, alive=False))).emotion is Emotion.UNCLEAR
    assert at_end(watched(face(SMILE), brightness=0.02)).reasons == ("too dark to see",)
    assert Faces().impression(0).reasons == ("no face",)
    gone = watched(face(SMILE, expression=Emotion.JOY, score=0.9))
    assert gone.impression(20 * SECOND).confidence == 0.0


def test_a_face_that_always_frowns_a_little_is_not_angry_for_ever() -> None:
    seeing = Faces()
    resting = face({"browDown": 0.3})
    for step in range(1800):
        seeing.see(Seen(step * SECOND // 10, (resting,), 0.5))
    assert seeing.impression(180 * SECOND).emotion is Emotion.NEUTRAL
