"""What voice, face and words amount to, and that contradictions stay visible."""

from feelings_faces import face

from policies.events import SECOND, Emotion, Felt, Prosody, Seen, SpeechStarted, Words
from policies.feelings.fusion import Feelings
from policies.feelings.voice import Voice

USUAL = (0.0,) * 7
FLAT = (-2.0, -1.8, -2.2, -1.8, 0.3, 0.0, -0.5)
LIVELY = (2.2, 1.8, 2.0, 1.6, -0.5, 0.0, 0.3)
HARSH = (1.0, 1.0, 3.0, 1.2, 0.0, 2.0, 1.5)
"""Deviations of pitch, range, level, rate, pauses, roughness, brightness."""


def prosody(
    deviations: tuple[float, ...], *, end: int = 2 * SECOND, pitch: float = 150.0, level: float = -22.0
):
    return Prosody(end, end, 2.0, pitch, 3.0, -4.0, level, 4.5, 0.05, 0.1, 0.2, deviations)


def felt(
    text: str,
    deviations: tuple[float, ...] = USUAL,
    *,
    seen: Seen | None = None,
    confidence: float = 0.95,
) -> Felt:
    feelings = Feelings()
    feelings.perceive(SpeechStarted(0, 0))
    if seen is not None:
        feelings.perceive(seen)
    feelings.perceive(prosody(deviations))
    feelings.perceive(Words(2 * SECOND, text, confidence, 2 * SECOND))
    return feelings.felt(2 * SECOND + 1)


def smiling() -> Seen:
    shapes = {"mouthSmile": 0.8, "eyeSquint": 0.5}
    return Seen(2 * SECOND, (face(shapes, expression=Emotion.JOY, score=0.95),), 0.5)


def sad_and_away() -> Seen:
    shapes = {"browInnerUp": 0.8, "mouthFrown": 0.6}
    return Seen(2 * SECOND, (face(shapes, expression=Emotion.SADNESS, score=0.9, looks=0.1),), 0.5)


def test_a_calm_voice_does_not_speak_against_strong_words() -> None:
    estimate = felt("My grandfather died last week.")
    assert estimate.emotion is Emotion.SADNESS
    assert estimate.confidence >= 0.6
    assert estimate.contradiction == ""


def test_fine_said_flatly_is_a_contradiction_and_unclear() -> None:
    estimate = felt("I'm fine.", FLAT)
    assert estimate.emotion is Emotion.UNCLEAR
    assert estimate.confidence < 0.6
    assert estimate.contradiction.startswith("says it is fine, but sounds")
    assert "flat" in estimate.contradiction or "quiet" in estimate.contradiction


def test_fine_said_flatly_and_looking_away_is_named_with_both() -> None:
    estimate = felt("I'm fine.", FLAT, seen=sad_and_away())
    assert "sounds" in estimate.contradiction
    assert "looks" in estimate.contradiction
    assert estimate.valence < 0
    assert estimate.emotion is not Emotion.CONTENTMENT


def test_fine_said_as_always_is_fine() -> None:
    estimate = felt("I'm fine, thanks.")
    assert estimate.emotion is Emotion.CONTENTMENT
    assert estimate.contradiction == ""


def test_good_news_told_flatly_keeps_its_name_with_less_confidence() -> None:
    lively, flat = (felt("I won the first prize!", how) for how in (LIVELY, FLAT))
    assert lively.emotion is flat.emotion is Emotion.JOY
    assert flat.confidence < lively.confidence
    assert flat.contradiction and not lively.contradiction


def test_a_smile_under_sad_words_is_named() -> None:
    estimate = felt("I failed my exam again.", seen=smiling())
    assert "smiles" in estimate.contradiction
    assert estimate.emotion is Emotion.SADNESS


def test_voice_and_face_of_the_same_kind_make_words_surer() -> None:
    alone = felt("I'm a bit sad today.")
    together = felt("I'm a bit sad today.", FLAT, seen=sad_and_away())
    assert together.emotion is alone.emotion is Emotion.SADNESS
    assert together.confidence > alone.confidence
    assert together.contradiction == ""


def test_facts_in_a_usual_voice_are_neutral_and_in_an_unusual_one_no_feeling_is_invented() -> None:
    assert felt("The shop opens at nine.").emotion is Emotion.NEUTRAL
    for how in (FLAT, LIVELY, HARSH):
        estimate = felt("The shop opens at nine.", how)
        assert estimate.emotion in (Emotion.NEUTRAL, Emotion.UNCLEAR) or estimate.confidence < 0.6


def test_a_face_alone_is_believed_where_it_is_clear() -> None:
    feelings = Feelings()
    for step in range(20):
        feelings.perceive(Seen(step * SECOND // 10, smiling().faces, 0.5))
    assert feelings.felt(2 * SECOND).emotion is Emotion.JOY


def test_nothing_perceived_is_unclear() -> None:
    estimate = Feelings().felt(0)
    assert estimate.emotion is Emotion.UNCLEAR
    assert estimate.confidence == 0.0
    assert {one.source for one in estimate.impressions} == {"voice", "face", "words"}


def test_doubtful_words_count_less() -> None:
    clear, doubtful = (felt("I'm so happy!", confidence=c) for c in (0.95, 0.55))
    assert doubtful.confidence < clear.confidence
    assert felt("I'm so happy!", confidence=0.2).emotion is not Emotion.JOY


def test_what_was_said_before_fades() -> None:
    feelings = Feelings()
    feelings.perceive(SpeechStarted(0, 0))
    feelings.perceive(Words(2 * SECOND, "My cat died yesterday.", 0.95, 2 * SECOND))
    feelings.perceive(SpeechStarted(8 * SECOND, 8 * SECOND))
    feelings.perceive(Words(9 * SECOND, "Yes.", 0.95, 9 * SECOND))
    soon = feelings.felt(9 * SECOND)
    assert soon.emotion is Emotion.SADNESS
    assert soon.confidence < 0.6
    assert feelings.felt(200 * SECOND).emotion is not Emotion.SADNESS


def test_every_source_is_kept_as_it_is() -> None:
    estimate = felt("I'm fine.", FLAT, seen=smiling())
    by_source = {one.source: one for one in estimate.impressions}
    assert by_source["voice"].valence < 0 < by_source["face"].valence
    assert by_source["words"].emotion is Emotion.CONTENTMENT


def test_a_voice_says_how_it_differs() -> None:
    for deviations, words in (
        (FLAT, {"flat", "slow"}),
        (LIVELY, {"high", "fast"}),
        (HARSH, {"loud", "rough"}),
    ):
        voice = Voice()
        voice.hear(prosody(deviations))
        impression = voice.impression()
        assert words <= set(impression.reasons)
        assert impression.confidence < 0.6
    assert impression.emotion is Emotion.ANGER


def test_a_voice_not_known_yet_whispered_or_silent_is_unclear() -> None:
    for stretch, reason in (
        (prosody(()), "not known"),
        (prosody(USUAL, pitch=0.0), "whispers"),
        (prosody(USUAL, level=-100.0), "too quiet"),
    ):
        voice = Voice()
        voice.hear(stretch)
        impression = voice.impression()
        assert impression.emotion is Emotion.UNCLEAR
        assert reason in impression.reasons[0]
    assert Voice().impression().confidence == 0.0
