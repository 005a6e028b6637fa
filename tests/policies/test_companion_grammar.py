"""Taking up a person's words."""

import pytest

from policies.companion.grammar import echo, flipped, someone, topic


@pytest.mark.parametrize(
    ("said", "seen_from_the_other_side"),
    [
        ("I'm late for my train", "you're late for your train"),
        ("I am late", "you are late"),
        ("I was at home", "you were at home"),
        ("I really was tired", "you really were tired"),
        ("We lost our keys", "you lost your keys"),
        ("He gave me his bike", "he gave you his bike"),
        ("It was mine", "it was yours"),
        ("You are funny", "I am funny"),
        ("You hurt me", "I hurt you"),
        ("I love you", "you love me"),
        ("I told you about my dog", "you told me about your dog"),
        ("Are you there", "am I there"),
        ("My sister’s birthday", "your sister's birthday"),
        ("My sister was ill", "your sister was ill"),
    ],
)
def test_pronouns_change_sides(said: str, seen_from_the_other_side: str) -> None:
    assert flipped(said) == seen_from_the_other_side


@pytest.mark.parametrize(
    ("clause", "about"),
    [
        ("I'm worried about my job interview tomorrow.", "your job interview"),
        ("I'm nervous about moving to Berlin next year.", "moving to Berlin"),
        ("I'm afraid of being a father.", "being a father"),
        ("I love gardening.", "gardening"),
        ("I bought a new bicycle yesterday.", "the new bicycle"),
        ("We watched a really good film.", "the good film"),
        ("My mum's birthday is on Sunday.", "your mum's birthday"),
        ("I'm flying to Lisbon tomorrow.", "Lisbon"),
        ("What is the capital of France?", "the capital of France"),
        ("It's a pity.", ""),
        ("I had a long day.", ""),
        ("I did a lot of things.", ""),
        ("I know.", ""),
        ("It was all too much.", ""),
    ],
)
def test_what_a_clause_is_about(clause: str, about: str) -> None:
    assert topic(clause) == about


def test_what_happened_is_told_from_whom_it_happened_to() -> None:
    clause = "My sister passed her driving test today."
    assert topic(clause) == "your sister"
    assert topic(clause, things=True) == "her driving test"
    assert someone(clause) == "your sister"


def test_a_place_is_not_what_a_pleasant_moment_was_about() -> None:
    assert topic("We danced in the kitchen.", main=True) == ""
    assert topic("The kitchen is lovely.", main=True) == "the kitchen"


@pytest.mark.parametrize(
    ("clause", "said_back"),
    [
        ("I passed my driving test!", "you passed your driving test"),
        ("Well, we're moving to Spain, by the way.", "you're moving to Spain"),
        ("My wife is pregnant.", "your wife is pregnant"),
    ],
)
def test_a_short_clause_can_be_said_back(clause: str, said_back: str) -> None:
    assert echo(clause) == said_back


@pytest.mark.parametrize(
    "clause",
    [
        "I think so too, maybe.",
        "I told you about it.",
        "I went there because I had to.",
        "I went to the",
        "I know.",
        "The weather is fine.",
        "I went to the market and then I met my brother and we had some tea.",
    ],
)
def test_what_would_sound_odd_is_not_said_back(clause: str) -> None:
    assert echo(clause) == ""
