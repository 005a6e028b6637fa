"""Manners of the companion: it obeys requests about how it talks."""

import pytest
from conversing import Chat

from policies.companion.policy import Companion
from policies.events import (
    MILLISECOND,
    SECOND,
    Action,
    Decision,
    Heard,
    SpeechPaused,
    SpeechStarted,
    TurnEnd,
    Words,
)
from policies.requests import Request, request_in


@pytest.mark.parametrize(
    "words",
    [
        "Wait.",
        "Wait, wait.",
        "hold on a second",
        "Give me a second, please.",
        "One moment.",
        "Okay, just a minute.",
        "Let me think.",
        "Can you wait a moment?",
    ],
)
async def test_asked_to_wait_it_is_silent_until_the_person_speaks_again(words: str) -> None:
    chat = Chat(Companion())
    await chat.say("Hello.")
    assert await chat.say(words) == ""
    assert chat.conversation.decide(chat.now + 300 * SECOND).action is Action.WAIT
    assert await chat.say(f"{words} Hmm.") == ""
    assert await chat.say(f"{words} Hmm. I went to the market.")
    assert chat.reasoning.context.endswith("the market")


async def test_what_tells_something_is_answered_although_it_begins_with_wait() -> None:
    assert await Chat(Companion()).say("Wait, I forgot my keys.")


def _spoken_over(chat: Chat, words: str, start: int) -> list[Decision]:
    """The person says words while a reply is being heard; what is decided, until well after."""
    conversation, decisions = chat.conversation, []
    conversation.perceive(SpeechStarted(start, start))
    conversation.perceive(Words(start + 300 * MILLISECOND, words, 0.9, None))
    decisions.append(conversation.decide(start + 300 * MILLISECOND))
    end = start + 400 * MILLISECOND
    conversation.perceive(SpeechPaused(end, end))
    conversation.perceive(Words(end, words, 0.9, end))
    conversation.perceive(TurnEnd(end, end, 0.95, 0.3, ()))
    conversation.perceive(Heard(end, "r9", 2, True))
    decisions += [conversation.decide(end + at * SECOND) for at in (0, 1, 2, 30)]
    return decisions


@pytest.mark.parametrize("words", ["Stop.", "Stop talking.", "Be quiet!", "Wait.", "Hang on."])
async def test_it_falls_silent_at_once_when_it_is_told_to_while_it_speaks(words: str) -> None:
    chat = Chat(Companion())
    await chat.say("Hello.")
    conversation, now = chat.conversation, chat.now
    conversation.perceive(SpeechStarted(now, now))
    conversation.perceive(SpeechPaused(now + SECOND, now + SECOND))
    conversation.perceive(Words(now + SECOND, "I went to the market.", 0.9, now + SECOND))
    conversation.draft("d9")
    conversation.commit("d9", "r9", now + 2 * SECOND)
    conversation.perceive(Heard(now + 2 * SECOND, "r9", 0, False))
    first, *later = _spoken_over(chat, words, now + 3 * SECOND)
    assert first.action is Action.YIELD
    assert {decision.action for decision in later} == {Action.WAIT}
    chat.now = now + 60 * SECOND
    assert await chat.say("Thank you.")


async def test_stop_without_anything_to_stop_gets_an_okay() -> None:
    chat = Chat(Companion())
    await chat.say("Hello.")
    assert await chat.say("Stop.") == "Okay."


async def test_stop_asking_questions_is_obeyed_until_it_may_ask_again() -> None:
    chat = Chat(Companion())
    assert "?" not in await chat.say("Stop asking questions.")
    for line in ("I went to the market.", "My sister has a new dog.", "It's raining.", "I like trains."):
        assert "?" not in await chat.say(line)
    await chat.say("You can ask me questions again.")
    replies = [await chat.say(line) for line in ("I bought a bike.", "I sold my car.", "I have a garden.")]
    assert any("?" in reply for reply in replies)


async def test_asked_just_to_listen_it_does_until_it_is_asked_something() -> None:
    chat = Chat(Companion())
    assert "listen" in (await chat.say("Please just listen.")) or "ears" in chat.lines[-1]
    lines = [await chat.say(line) for line in ("My boss yelled at me today.", "In front of everybody.")]
    assert all(len(line.split()) <= 5 and "?" not in line for line in lines)
    assert len((await chat.say("What should I do?")).split()) >= 5
    assert len((await chat.say("I went for a walk then.")).split()) >= 5


async def test_it_talks_again_when_it_may() -> None:
    chat = Chat(Companion())
    await chat.say("Just listen.")
    assert "listen" in await chat.say("You can talk again.") or "telling" in chat.lines[-1]
    assert len((await chat.say("I went for a walk then.")).split()) >= 5


async def test_louder_and_quieter_are_kept_and_have_limits() -> None:
    chat = Chat(Companion())
    await chat.say("Can you speak up?")
    assert [clause.loudness for clause in chat.clauses] == pytest.approx(
        [1.585] * len(chat.clauses), abs=0.01
    )
    await chat.say("I went to the market.")
    assert [clause.loudness for clause in chat.clauses] == pytest.approx(
        [1.585] * len(chat.clauses), abs=0.01
    )
    await chat.say("Louder!")
    assert {clause.loudness for clause in chat.clauses} == {2.0}
    assert "as loud as" in await chat.say("Even louder, please.")
    for _ in range(4):
        await chat.say("Not so loud.")
    assert {clause.loudness for clause in chat.clauses} == {0.5}
    assert "any quieter" in await chat.say("A bit quieter please.")


async def test_a_louder_draft_that_is_cancelled_leaves_the_voice_as_it_was() -> None:
    chat = Chat(Companion())
    conversation = chat.conversation
    conversation.perceive(SpeechStarted(0, 0))
    conversation.perceive(SpeechPaused(SECOND, SECOND))
    conversation.perceive(Words(SECOND, "Louder", 0.9, SECOND))
    conversation.draft("early")
    conversation.cancel("early")
    conversation.perceive(Words(SECOND, "", 0.9, SECOND))
    conversation.decide(5 * SECOND)
    chat.now = 10 * SECOND
    await chat.say("Hello.")
    assert {clause.loudness for clause in chat.clauses} == {1.0}


async def test_its_pace_cannot_change_and_it_says_so() -> None:
    chat = Chat(Companion())
    assert "fixed" in await chat.say("Can you speak slower?")


async def test_repeat_that_brings_back_what_was_heard_last() -> None:
    chat = Chat(Companion())
    reply = await chat.say("I went to the market today.")
    assert reply in await chat.say("Repeat that, please.")


@pytest.mark.parametrize("words", ["Good night.", "Goodbye!", "Okay, bye then.", "See you tomorrow."])
async def test_goodbyes_are_returned(words: str) -> None:
    chat = Chat(Companion())
    await chat.say(words)
    assert chat.reasoning.context == "the person says goodbye"


@pytest.mark.parametrize(
    ("words", "wanted"),
    [
        ("Could you speak a little louder, please?", Request.LOUDER),
        ("You're too loud.", Request.QUIETER),
        ("Please stop asking me so many questions.", Request.NO_QUESTIONS),
        ("I just want you to listen.", Request.LISTEN),
        ("Don't say anything, just listen.", Request.LISTEN),
        ("okay slow down", Request.PACE),
        ("Your turn.", Request.TALK),
        ("I stopped at the shop.", None),
        ("He told me to wait.", None),
        ("We just listen to the radio.", None),
        ("It was louder than I thought.", None),
        ("Listen, I got the job!", None),
        ("Enough people came.", None),
    ],
)
def test_requests_are_told_from_what_only_sounds_like_them(words: str, wanted: Request | None) -> None:
    assert request_in(words)[0] is wanted


def test_a_request_may_stand_beside_something_told() -> None:
    assert request_in("Just listen. My boss was awful today.") == (Request.LISTEN, False)
    assert request_in("Wait. I forgot my keys.") == (None, False)
