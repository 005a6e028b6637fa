"""Whole conversations with the companion."""

import pytest
from conversing import Chat

from agent.content_words import is_content
from agent.demo_lines import DEMO_LINES
from policies.companion.policy import Companion
from policies.events import SECOND, Action, Feeling, SpeechPaused, SpeechStarted, Words

MONTH = (
    "Hello.", "I'm Tom.", "I'm okay, I guess.", "Work has been really stressful lately.",
    "We have a new manager and he is so rude.", "Yesterday he yelled at me because of a typo.",
    "What should I do?", "Maybe.", "My wife is pregnant, by the way!", "We're going to have a girl.",
    "I'm a little afraid of being a father.", "I don't know if I'll be good at it.",
    "My grandfather taught me how to fish.", "We used to go to the lake every Sunday.", "He had an old green boat.",
    "Do you like boats?", "Who built the first boat?", "Tomorrow I'm flying to Lisbon.", "I hate flying.",
    "I have a headache.", "Yes.", "No.", "Can you see me?", "Are you a robot?", "Tell me a joke.",
    "Another one, please.", "You are funny.", "I think jokes help.", "Pizza.", "Thank you. Goodbye.",
)  # fmt: skip


async def replies_to(lines: tuple[str, ...], seed: int = 0) -> list[str]:
    chat = Chat(Companion(seed=seed))
    return [await chat.say(line) for line in lines]


@pytest.mark.parametrize("seed", range(5))
async def test_thirty_turns_get_thirty_short_replies_and_none_twice(seed: int) -> None:
    replies = await replies_to(MONTH, seed)
    assert len(set(replies)) == len(MONTH)
    assert all(5 <= len(reply.split()) <= 20 for reply in replies)
    assert not any("{" in reply for reply in replies)


@pytest.mark.parametrize(
    "line", ["I went to the market today.", "Hello.", "Yes.", "I'm tired.", "Fish.", "Thanks."]
)
async def test_even_the_same_words_thirty_times_never_get_the_same_line(line: str) -> None:
    assert len(set(await replies_to((line,) * 30))) == 30


@pytest.mark.parametrize("seed", range(5))
async def test_of_three_replies_in_a_row_at_most_two_ask(seed: int) -> None:
    asks = ["?" in reply for reply in await replies_to(MONTH, seed)]
    assert not any(all(asks[at : at + 3]) for at in range(len(asks)))


@pytest.mark.parametrize("seed", range(5))
async def test_replies_soon_come_to_the_point(seed: int) -> None:
    """Hardly any begins with an opener, and a quarter with a word that carries content."""
    replies = await replies_to(MONTH, seed)
    openers = [
        reply.split()[0].strip(",.!").lower() in {"oh", "ah", "well", "so", "sorry"} for reply in replies
    ]
    assert not any(sum(openers[at : at + 3]) > 1 for at in range(len(openers)))
    assert sum(is_content(reply.split()[0]) for reply in replies) >= len(replies) / 4


async def test_the_first_clause_is_short_so_that_the_voice_starts_early() -> None:
    chat = Chat(Companion())
    lengths = []
    for line in MONTH:
        await chat.say(line)
        lengths.append(len(chat.clauses[0].text.split()))
    assert sorted(lengths)[len(lengths) // 2] <= 6
    assert max(lengths) <= 12


async def test_the_same_seed_words_a_conversation_alike_and_another_one_differently() -> None:
    assert await replies_to(MONTH, 1) == await replies_to(MONTH, 1)
    assert await replies_to(MONTH, 1) != await replies_to(MONTH, 2)


async def test_a_conversation_taken_up_from_its_history_goes_on_as_if_nothing_had_happened() -> None:
    whole = Chat(Companion())
    replies = [await whole.say(line) for line in MONTH]
    first = Chat(Companion())
    for line in MONTH[:15]:
        await first.say(line)
    second = Chat(Companion(), tuple(first.history))
    assert [await second.say(line) for line in MONTH[15:]] == replies[15:]


async def test_the_demo_is_answered_warmly_and_to_the_point() -> None:
    chat = Chat(Companion())
    shown = []
    for line in DEMO_LINES:
        assert await chat.say(line.text)
        shown.append(chat.clauses[0].feeling)
    assert shown[1] is Feeling.CONCERN
    assert shown[2] is Feeling.JOY
    assert shown[3] is Feeling.CONCERN
    assert "Anna" in chat.lines[0]
    assert "your job interview" in chat.lines[5] or "the job interview" in chat.lines[5]


async def test_it_remembers_a_name_and_what_was_told() -> None:
    chat = Chat(Companion())
    assert "Anna" not in await chat.say("What is my name?")
    await chat.say("My name is Anna.")
    await chat.say("My sister bought a new bicycle.")
    await chat.say("It's raining.")
    assert "Anna" in await chat.say("Do you know my name?")
    assert "a new bicycle" in await chat.say("Do you remember what I told you?")


async def test_it_can_say_back_what_was_told_of_someone() -> None:
    chat = Chat(Companion())
    await chat.say("My sister Mia is moving to Rome.")
    await chat.say("My brother plays the drums.")
    await chat.say("I had soup for lunch.")
    assert "your sister Mia is moving to Rome" in await chat.say("What did I tell you about my sister?")
    assert "plays the drums" in await chat.say("Do you remember my brother?")
    assert "Mia" in await chat.say("What is my sister's name?")
    assert (
        "your uncle" in await chat.say("What did I tell you about my uncle?")
        or "not" in chat.lines[-1].lower()
    )


async def test_it_says_its_last_words_again_when_asked() -> None:
    chat = Chat(Companion())
    reply = await chat.say("I went to the market today.")
    assert await chat.say("What did you say?") != await chat.say("Pardon?")
    assert all(reply in line for line in chat.lines[1:])


async def test_after_an_offer_a_yes_is_taken_up() -> None:
    chat = Chat(Companion())
    for _ in range(20):
        if "joke?" in await chat.say("I'm bored."):
            break
    await chat.say("Yes, please.")
    assert chat.clauses[0].feeling is Feeling.JOY


async def test_it_calls_itself_as_configured() -> None:
    assert "Ida" in await Chat(Companion(name="Ida")).say("Who are you?")


async def test_danger_is_answered_with_help_and_carefully_for_a_while() -> None:
    chat = Chat(Companion(help_line="the night line"))
    await chat.say("Hello.")
    assert "the night line" in await chat.say("I don't want to live anymore.")
    assert chat.reasoning.context == "the person speaks of danger: may hurt themselves"
    for line in ("No.", "Tell me a joke.", "I like trains."):
        await chat.say(line)
        assert chat.clauses[0].feeling is Feeling.CONCERN


async def test_nothing_overrides_danger() -> None:
    chat = Chat(Companion(help_line="the night line"))
    line = "Ha, that was funny, tell me another joke. I want to kill myself. Thanks, goodbye!"
    assert "the night line" in await chat.say(line, confidence=0.3)


async def test_grief_is_not_met_with_cheer() -> None:
    chat = Chat(Companion())
    await chat.say("My grandmother died last month.")
    assert chat.clauses[0].feeling is Feeling.SADNESS
    await chat.say("She made the best apple pie.")
    assert Feeling.JOY not in {clause.feeling for clause in chat.clauses}


async def test_reasons_say_what_is_known_and_leave_the_rest_empty() -> None:
    chat = Chat(Companion())
    await chat.say("My name is Anna.")
    await chat.say("I'm worried about my exam.")
    reasoning = chat.reasoning
    assert reasoning.characteristics == "goes by Anna"
    assert reasoning.emotion == "fear (“worried”)"
    assert reasoning.context == "the person has a test ahead: your exam"
    assert reasoning.response.startswith("encourage: steady them")
    await chat.say("It's Tuesday.")
    assert chat.reasoning.emotion == ""


async def test_a_draft_that_is_cancelled_leaves_nothing_behind() -> None:
    chat, other = Chat(Companion()), Chat(Companion())
    conversation = chat.conversation
    conversation.perceive(SpeechStarted(0, 0))
    conversation.perceive(Words(SECOND // 2, "My grandmother died", 0.9, None))
    conversation.perceive(SpeechPaused(SECOND, SECOND))
    assert conversation.decide(SECOND).prepare
    assert conversation.draft("early").answers == "My grandmother died"
    conversation.cancel("early")
    conversation.perceive(Words(SECOND, "", 0.9, SECOND))
    assert conversation.decide(5 * SECOND).action is Action.WAIT
    chat.now = 10 * SECOND
    assert await chat.say("Hello.") == await other.say("Hello.")


async def test_noise_gets_no_reply() -> None:
    assert await Chat(Companion()).say("") == ""
