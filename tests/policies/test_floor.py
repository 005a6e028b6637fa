"""What short words over a reply mean."""

import pytest

from policies.floor import is_only_backchannel, is_stray, merged_words, same_words, wants_floor, without


@pytest.mark.parametrize(
    "text",
    ["", "Mm-hm.", "Yeah.", "Yeah, yeah, yeah.", "Right. Okay.", "I see.", "Oh my God.", "Uh-huh, sure."],
)
def test_listening_sounds_ask_for_nothing(text: str) -> None:
    assert is_only_backchannel(text)
    assert not wants_floor(text)


@pytest.mark.parametrize(
    "text",
    [
        "Stop.",
        "Wait, wait.",
        "No.",
        "Yeah, but.",
        "What?",
        "Tomorrow?",
        "I have an idea.",
        "Okay. What about my dog",
    ],
)
def test_these_words_want_the_floor(text: str) -> None:
    assert wants_floor(text)


def test_one_stray_word_neither_listens_nor_takes_the_floor() -> None:
    assert not wants_floor("Bread.")
    assert not is_only_backchannel("Bread.")


def test_case_and_punctuation_do_not_make_other_words_but_a_question_does() -> None:
    assert same_words("i have a dog", "I have a dog.")
    assert not same_words("I have a dog.", "I have a dog?")
    assert not same_words("I have a dog.", "I have a log.")


def test_words_of_an_ignored_sound_are_taken_off() -> None:
    assert without("Mm-hm.", "Mm-hm. I bought apples.") == "I bought apples."
    assert without("Mm-hm.", "I bought apples.") == "I bought apples."
    assert without("", "I bought apples.") == "I bought apples."


@pytest.mark.parametrize(
    ("earlier", "later", "whole"),
    [
        ("I went to the", "market.", "I went to the market."),
        ("I went to the.", "I went to the market.", "I went to the market."),
        ("I want to the", "I went to the market.", "I went to the market."),
        ("", "market.", "market."),
        ("I went to the", "", "I went to the"),
    ],
)
def test_two_recognitions_of_one_turn_become_its_words(earlier: str, later: str, whole: str) -> None:
    assert merged_words(earlier, later) == whole


def test_a_click_taken_for_a_word_is_known_as_such() -> None:
    assert is_stray("You", 0.9, 0.3)
    assert not is_stray("You", 0.9, 0.9)
    assert is_stray("Fish tank", 0.1, 0.9)
    assert not is_stray("Hello.", 0.9, 0.3)
