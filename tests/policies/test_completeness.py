"""What the words alone say about whether somebody has finished."""

import pytest

from policies.completeness import completeness


@pytest.mark.parametrize(
    "text",
    [
        "Yes.",
        "Hello.",
        "Stop!",
        "seven",
        "no thank you",
        "How are you?",
        "I failed my driving test again today.",
        "Can you tell me what the weather is like?",
        "what are you looking at",
        "Where are you from?",
        "I think so.",
        "Yes, I do.",
        "I like that.",
        "Tell me a story about a dragon.",
        "Hi. My name is Ann.",
    ],
)
def test_what_can_stand_as_a_turn_scores_high(text: str) -> None:
    assert completeness(text).score >= 0.7, completeness(text)


@pytest.mark.parametrize(
    "text",
    [
        "um",
        "So",
        "Okay, so",
        "Well, um",
        "I would like a",
        "I failed my driving test because",
        "Can you tell me what the",
        "I went there with my",
        "and then",
        "I want to",
        "My name is",
        "Can I have",
        "I'd like a large",
        "We must certainly",
        "I was wondering if",
        "I'm",
        "Hello. My name is Ann. And I",
        "I was thinking...",
        "I think that",
    ],
)
def test_what_needs_more_words_scores_low(text: str) -> None:
    assert completeness(text).score <= 0.3, completeness(text)


@pytest.mark.parametrize(
    ("unfinished", "finished"),
    [
        ("the lateral compression of his letters", "the compression of his letters is a mistake"),
        ("If you go there tomorrow", "If you go there tomorrow, I will come with you."),
        ("my number is five five", "my number is on the card"),
        ("I went to the shop,", "I went to the shop."),
        ("I am", "Yes, I am."),
    ],
)
def test_doubtful_words_score_between(unfinished: str, finished: str) -> None:
    assert 0.2 < completeness(unfinished).score < completeness(finished).score


def test_capitals_and_apostrophes_do_not_matter() -> None:
    assert completeness("I’M GOING TO THE").score == completeness("i'm going to the").score


def test_the_reason_names_the_word_that_announces_more() -> None:
    assert "because" in completeness("I stayed at home because").reason


@pytest.mark.parametrize("text", ["", "   ", "...", "?"])
def test_without_words_nothing_is_complete(text: str) -> None:
    assert completeness(text).score <= 0.3


def test_scores_stay_between_none_and_all() -> None:
    text = "I would like to have the large one and you said that it was not there yet so what"
    assert all(0.0 <= completeness(text[:n]).score <= 1.0 for n in range(len(text) + 1))
