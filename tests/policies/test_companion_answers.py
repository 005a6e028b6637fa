"""The companion's answers to single lines: to the point, in the right tone, honest."""

from __future__ import annotations

import time
from datetime import datetime

import pytest

from policies.companion.acts import EMOTIONS, Act
from policies.companion.compose import Reply, compose
from policies.companion.memory import Memory
from policies.companion.settings import CompanionSettings
from policies.companion.understanding import understand
from policies.events import Emotion, Feeling, Felt, Impression

EVENING = datetime(2026, 11, 22, 22, 14)
BAD_NEWS = (
    "My father died on Sunday.", "I got fired today.", "My boyfriend broke up with me by text.",
    "Somebody stole my bicycle.", "I failed my exam.",
    "My mum was diagnosed with cancer.", "Nobody remembered my birthday.",
    "I can't pay the rent this month.", "My dog ran away.", "I shouted at my kids and they cried.",
    "Wonderful, the heating broke on the coldest day of the year.", "I feel like a failure.",
    "My flight got cancelled.", "I have a terrible headache.", "My best friend is moving away.",
)  # fmt: skip
GOOD_NEWS = (
    "I got the job!", "She said yes!", "My scan came back clear.", "I passed my driving test.", "We're having twins.",
    "My daughter took her first steps.", "It's my birthday today.", "I finally stood up to my boss.", "We got a puppy!",
    "I won the tournament.",
)  # fmt: skip


def reply_to(line: str, memory: Memory | None = None, felt: Felt | None = None, seed: int = 0) -> Reply:
    return compose(
        understand(line), memory or Memory(), CompanionSettings(seed=seed), felt, clock=lambda: EVENING
    )


def felt(
    voice: Emotion, words: Emotion = Emotion.NEUTRAL, *, sure: float = 0.8, contradiction: str = ""
) -> Felt:
    impressions = (
        Impression("voice", voice, -0.5, -0.3, sure, ("flat", "slow")),
        Impression("words", words, 0.1, 0.0, 0.5, ("“fine”",)),
    )
    return Felt(0, voice, -0.5, -0.4, sure, impressions, contradiction)


@pytest.mark.parametrize("seed", range(3))
@pytest.mark.parametrize("line", BAD_NEWS)
def test_bad_news_are_met_with_care_and_never_celebrated(line: str, seed: int) -> None:
    reply = reply_to(line, seed=seed)
    assert {clause.feeling for clause in reply.clauses} <= {Feeling.CONCERN, Feeling.SADNESS, Feeling.WARMTH}
    assert not any(word in reply.text for word in ("Congratulations", "Wonderful", "lovely", "Yay"))


@pytest.mark.parametrize("seed", range(3))
@pytest.mark.parametrize("line", GOOD_NEWS)
def test_good_news_are_celebrated(line: str, seed: int) -> None:
    reply = reply_to(line, seed=seed)
    assert reply.clauses[0].feeling is Feeling.JOY
    assert reply.reasoning.response.startswith("celebrate: ")


@pytest.mark.parametrize(
    ("line", "taken_up"),
    [
        ("I lost my wallet on the train.", "wallet"),
        ("We're going to Italy in June.", "Italy"),
        ("My boss took credit for my work again.", "credit"),
        ("My grandmother is ninety today.", "she"),
        ("I drew a dragon with seven heads!", "heads"),
        ("I work night shifts and I'm exhausted.", ""),
        ("I've been learning Italian for two months.", "Italian"),
        ("I miss the sea.", "sea"),
    ],
)
def test_it_takes_up_what_was_said(line: str, taken_up: str) -> None:
    replies = {reply_to(line, seed=seed).text for seed in range(8)}
    assert any(taken_up.lower() in reply.lower() for reply in replies)
    assert len(replies) > 2


@pytest.mark.parametrize(
    "line", (*BAD_NEWS, *GOOD_NEWS, "Hello.", "Why is the sky blue?", "Potato.", "You're boring.")
)
def test_replies_are_short_and_ask_at_most_once(line: str) -> None:
    for seed in range(4):
        reply = reply_to(line, seed=seed)
        assert 4 <= len(reply.text.split()) <= 20
        assert reply.text.count("?") <= 1 or reply.clauses[0].text.endswith("?")
        assert "{" not in reply.text
        assert len(reply.clauses[0].text.split()) <= 9


@pytest.mark.parametrize(
    ("question", "answer"),
    [
        ("What time is it?", "10:14 in the evening"),
        ("What day is it today?", "Sunday, the 22nd of November"),
        ("How many days until Christmas?", "33 days"),
        ("What's seventeen times six?", "102"),
        ("What is 15% of 80?", "12"),
        ("What's ten divided by zero?", "zero"),
        ("What's half of ninety?", "45"),
        ("What's the capital of Australia?", "Canberra"),
        ("How do you spell cat?", "C, A, T"),
        ("Are you a robot?", ""),
    ],
)
def test_what_it_can_know_it_answers(question: str, answer: str) -> None:
    assert answer in reply_to(question).text


@pytest.mark.parametrize("question", ["Who won the match last night?", "When does the supermarket close?"])
def test_what_it_cannot_know_it_admits(question: str) -> None:
    first = reply_to(question).clauses[0].text
    assert any(word in first for word in ("don't know", "no idea", "beyond me"))


def test_fine_said_flatly_is_gently_noticed_once() -> None:
    flat = felt(Emotion.TIREDNESS, Emotion.CONTENTMENT, contradiction="says it is fine, but sounds flat")
    memory = Memory()
    reply = reply_to("I'm fine.", memory, flat)
    assert "fine" in reply.clauses[0].text.lower()
    assert "you sound tired" in reply.clauses[0].text
    assert "says it is fine, but sounds flat" in reply.reasoning.context
    assert "heard: flat, slow" in reply.reasoning.characteristics
    assert "tiredness by the voice (0.80)" in reply.reasoning.emotion
    memory.heard_person("I'm fine.")
    memory.replied(reply.text)
    assert "you sound" not in reply_to("Really, I'm fine.", memory, flat).text.lower()


def test_what_is_unclear_is_not_guessed() -> None:
    unsure = felt(Emotion.SADNESS, sure=0.4)
    reply = reply_to("I'm fine.", felt=unsure)
    assert reply.clauses == reply_to("I'm fine.").clauses or "sad" not in reply.text
    assert "perceived: unclear" in reply.reasoning.emotion


def test_what_was_said_outweighs_what_was_seen() -> None:
    assert reply_to("My father died on Sunday.", felt=felt(Emotion.JOY)).clauses[0].feeling is Feeling.SADNESS


def test_the_stronger_the_feeling_the_more_it_shows() -> None:
    mild = reply_to("I'm a bit nervous about my exam.").clauses[0].intensity
    strong = reply_to("I'm so terrified of my exam!").clauses[0].intensity
    assert 0.0 < mild < strong <= 1.0


def test_while_it_only_listens_it_says_hardly_anything() -> None:
    memory = Memory(listening=True)
    said = []
    for line in (
        "My boss shouted at me.",
        "What a day.",
        "I went home.",
        "My cat is ill.",
        "And then it rained.",
    ):
        reply = reply_to(line, memory)
        memory.heard_person(line)
        memory.replied(reply.text)
        said.append(reply.text)
        assert reply.reasoning.response.startswith("just listen: ")
    assert all(len(text.split()) <= 4 and "?" not in text for text in said)
    assert len(set(said)) == len(said)


def test_asked_to_stop_asking_it_does() -> None:
    memory = Memory(no_questions=True)
    for line in (*BAD_NEWS, *GOOD_NEWS, "Hello.", "I'm fine.", "I went to the market."):
        reply = reply_to(line, memory)
        assert "?" not in reply.text
        memory.replied(reply.text)


@pytest.mark.parametrize("line", ["Stop asking me questions.", "Just listen, please."])
def test_wishes_for_quiet_are_granted_in_words(line: str) -> None:
    reply = reply_to(line)
    assert "?" not in reply.text
    assert reply.reasoning.response.startswith(("stop asking: ", "just listen: "))


def test_irony_is_heard() -> None:
    reply = reply_to("Oh great, another meeting that could have been an email.")
    assert EMOTIONS[Act.IRONIC] in reply.reasoning.emotion
    assert reply.clauses[0].feeling is Feeling.CONCERN


def test_replies_are_quick() -> None:
    memory = Memory()
    for line in BAD_NEWS * 4:
        memory.heard_person(line)
        memory.replied(reply_to(line, memory).text)
    understood = [understand(line) for line in (*BAD_NEWS, *GOOD_NEWS)]
    start = time.process_time()
    for one in understood:
        compose(one, memory, CompanionSettings())
    assert (time.process_time() - start) / len(understood) < 0.010
