"""What words alone tell of someone's feelings."""

import pytest

from policies.events import Emotion
from policies.feelings.words import appraise


def felt(text: str) -> Emotion:
    impression = appraise(text).impression
    assert impression.source == "words"
    return impression.emotion if impression.confidence >= 0.55 else Emotion.UNCLEAR


@pytest.mark.parametrize(
    ("text", "emotion"),
    [
        ("We are expecting our first child, I could hug the whole world!", Emotion.JOY),
        ("I'm so proud of my son.", Emotion.JOY),
        ("I feel calm and rested tonight.", Emotion.CONTENTMENT),
        ("My uncle died last night.", Emotion.SADNESS),
        ("I feel empty inside.", Emotion.SADNESS),
        ("He lied to me for years.", Emotion.ANGER),
        ("I'm fed up with these delays.", Emotion.ANGER),
        ("I'm frightened of the dark.", Emotion.FEAR),
        ("What if the tests come back positive?", Emotion.FEAR),
        ("That took me by surprise.", Emotion.SURPRISE),
        ("The whole place stinks of sewage.", Emotion.DISGUST),
        ("I'm ashamed of what I did.", Emotion.SHAME),
        ("I feel so lonely since she moved.", Emotion.LONELINESS),
        ("I've got nobody to talk to.", Emotion.LONELINESS),
        ("I'm exhausted, I need some sleep.", Emotion.TIREDNESS),
        ("The train leaves at nine.", Emotion.NEUTRAL),
        ("What is the capital of Norway?", Emotion.NEUTRAL),
    ],
)
def test_a_feeling_is_named(text: str, emotion: Emotion) -> None:
    assert felt(text) is emotion


def test_recognised_words_without_marks_and_capitals_mean_the_same() -> None:
    marked = appraise("I'm not happy, I'm furious!").impression.emotion
    assert marked is appraise("i am not happy i am furious").impression.emotion is Emotion.ANGER
    assert appraise("I’m furious").impression == appraise("I'm furious").impression


def test_negation_takes_a_feeling_away_or_turns_it_round() -> None:
    assert appraise("I'm not worried.").impression.valence > 0
    assert appraise("I'm not happy at all.").impression.valence < 0
    assert felt("I'm not okay.") is not Emotion.CONTENTMENT
    assert appraise("Not bad at all.").impression.emotion is Emotion.CONTENTMENT
    assert appraise("I couldn't be happier!").impression.emotion is Emotion.JOY


def test_what_follows_a_but_counts() -> None:
    assert felt("The flat is lovely, but I'm terribly lonely there.") is Emotion.LONELINESS
    assert felt("I was scared, but it went really well.") in (Emotion.JOY, Emotion.CONTENTMENT)
    assert felt("Although the weather was awful, I'm very happy.") is Emotion.JOY


def test_degree_matters() -> None:
    little, much = (appraise(f"I'm {degree} angry.").impression for degree in ("a bit", "absolutely"))
    assert little.emotion is much.emotion is Emotion.ANGER
    assert little.confidence < much.confidence


def test_the_feelings_of_others_are_not_taken_for_ones_own() -> None:
    own, other = appraise("I am furious.").impression, appraise("My teacher is furious.").impression
    assert other.confidence < 0.5 < own.confidence


def test_praise_of_a_nuisance_is_irony() -> None:
    for text in (
        "Oh great, the bus is late again.",
        "A puncture in the rain, just what I needed.",
        "Lovely, they have lost my order.",
        "Thanks for nothing.",
    ):
        appraisal = appraise(text)
        assert appraisal.impression.emotion is Emotion.ANGER, text
        assert "irony" in appraisal.said


def test_praise_of_what_is_good_is_meant() -> None:
    for text in (
        "Oh great, you found my glasses!",
        "A sunny day off, just what I needed.",
        "This is lovely, there was no queue at all.",
        "I really love my new bike.",
    ):
        assert appraise(text).impression.valence > 0, text


def test_what_one_did_wrong_is_shame_what_others_did_is_anger() -> None:
    assert felt("I lied to my sister.") is Emotion.SHAME
    assert felt("She lied to my sister.") is Emotion.ANGER


@pytest.mark.parametrize(
    "text", ["I'm fine.", "Yes, I'm okay, really.", "Don't worry about me.", "All right, thanks."]
)
def test_words_that_are_always_said_are_marked_so(text: str) -> None:
    assert appraise(text).generic


@pytest.mark.parametrize("text", ["I'm fine with a hammer.", "I am not fine.", "I feel awful."])
def test_other_words_are_not(text: str) -> None:
    assert not appraise(text).generic


@pytest.mark.parametrize(
    "text", ["", "   ", "...", "!?", "🙂🙂", "x" * 5000, "Das ist ein Satz.", "but but but"]
)
def test_nonsense_is_not_named(text: str) -> None:
    impression = appraise(text).impression
    assert impression.confidence < 0.6
    assert 0 <= impression.confidence <= 1 and abs(impression.valence) <= 1 and abs(impression.arousal) <= 1


def test_reasons_are_the_persons_own_words() -> None:
    assert any("furious" in reason for reason in appraise("I'm furious about it.").impression.reasons)


def test_a_long_ramble_is_quick() -> None:
    import time

    text = (
        "Well I went there and it was nice but then he said something and I did not know what to say. " * 12
    )
    began = time.process_time()
    appraise(text)
    assert time.process_time() - began < 0.2
