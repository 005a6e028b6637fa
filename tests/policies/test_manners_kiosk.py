"""Manners at a kiosk: greeting, goodbye, forgetting."""

import pytest
from conversing import Chat

from policies.arkit import NEUTRAL
from policies.companion.policy import Companion
from policies.events import (
    MILLISECOND,
    SECOND,
    Action,
    Arrived,
    Decision,
    Emotion,
    Exchange,
    Face,
    Felt,
    Heard,
    Left,
    Seen,
)


def face(track: int = 1, looks: float = 0.9, alive: bool = True) -> Face:
    return Face(
        track, (0.4, 0.3, 0.2, 0.3), (0.0, 0.0, 0.0), looks, 0.0, Emotion.NEUTRAL, 0.8, alive, NEUTRAL
    )


def kiosk(**options: float) -> Chat:
    return Chat(Companion(greet=True, forget_after=options.get("forget_after", 30.0)))


def watch(chat: Chat, seconds: float, *faces: Face) -> Decision:
    """Ten pictures a second; the first decision that is not to wait, or the last."""
    decision = chat.conversation.decide(chat.now)
    for _ in range(round(seconds * 10)):
        chat.now += 100 * MILLISECOND
        chat.conversation.perceive(Seen(chat.now, faces, 0.5))
        decision = chat.conversation.decide(chat.now)
        if decision.action is not Action.WAIT:
            break
    return decision


async def speaks(chat: Chat) -> str:
    """Carry out a decision to speak of its own accord."""
    conversation, number = chat.conversation, len(chat.lines)
    draft = conversation.draft(f"d{number}")
    assert draft.answers == ""
    text = " ".join([clause.text async for clause in draft.clauses])
    conversation.commit(draft.draft_id, f"r{number}", chat.now)
    conversation.perceive(Heard(chat.now, f"r{number}", 1, False))
    chat.now += 2 * SECOND
    conversation.perceive(Heard(chat.now, f"r{number}", len(text.split()), True))
    conversation.said(Exchange(chat.now, "agent", text, f"r{number}"))
    chat.lines.append(text)
    return text


async def test_someone_who_arrives_and_looks_is_greeted_once() -> None:
    chat = kiosk()
    chat.conversation.perceive(Arrived(0, 1))
    decision = watch(chat, 5, face())
    assert decision.action is Action.SPEAK
    assert decision.reasons == ("someone arrived and looks",)
    assert 600 * MILLISECOND <= chat.now <= 800 * MILLISECOND
    assert await speaks(chat)
    assert watch(chat, 20, face()).action is Action.WAIT


@pytest.mark.parametrize(
    "seen",
    [face(looks=0.3), face(alive=False), face(track=7)],
    ids=["looks away", "a photograph", "not arrived"],
)
async def test_who_does_not_come_to_us_is_left_alone(seen: Face) -> None:
    chat = kiosk()
    chat.conversation.perceive(Arrived(0, 1))
    assert watch(chat, 5, seen).action is Action.WAIT


async def test_a_glance_is_no_look() -> None:
    chat = kiosk()
    chat.conversation.perceive(Arrived(0, 1))
    for _ in range(5):
        assert watch(chat, 0.4, face()).action is Action.WAIT
        assert watch(chat, 0.2, face(looks=0.1)).action is Action.WAIT


async def test_who_speaks_first_is_answered_and_not_greeted() -> None:
    chat = kiosk()
    chat.conversation.perceive(Arrived(0, 1))
    assert await chat.say("Where is the exit?")
    assert watch(chat, 5, face()).action is Action.WAIT


async def test_without_the_setting_nobody_is_greeted() -> None:
    chat = Chat(Companion())
    chat.conversation.perceive(Arrived(0, 1))
    assert watch(chat, 5, face()).action is Action.WAIT


async def test_who_leaves_in_the_middle_is_called_goodbye_after() -> None:
    chat = kiosk()
    chat.conversation.perceive(Arrived(0, 1))
    await chat.say("My name is Anna.")
    chat.conversation.perceive(Left(chat.now, 1))
    assert chat.conversation.decide(chat.now).action is Action.SPEAK
    await speaks(chat)
    assert watch(chat, 5).action is Action.WAIT


async def test_who_said_goodbye_already_can_leave_in_peace() -> None:
    chat = kiosk()
    chat.conversation.perceive(Arrived(0, 1))
    await chat.say("Thank you, goodbye!")
    chat.conversation.perceive(Left(chat.now, 1))
    assert chat.conversation.decide(chat.now).action is Action.WAIT


async def test_while_one_of_two_stays_nobody_has_left() -> None:
    chat = kiosk()
    chat.conversation.perceive(Arrived(0, 1))
    chat.conversation.perceive(Arrived(0, 2))
    await chat.say("My name is Anna.")
    chat.conversation.perceive(Left(chat.now, 1))
    assert chat.conversation.decide(chat.now).action is Action.WAIT
    watch(chat, 60, face(2))
    assert "Anna" in await chat.say("What is my name?")


async def test_who_has_left_is_forgotten_in_time_and_the_next_is_greeted() -> None:
    chat = kiosk()
    chat.conversation.perceive(Arrived(0, 1))
    await chat.say("My name is Anna.")
    await chat.say("Louder!")
    chat.conversation.perceive(Left(chat.now, 1))
    chat.conversation.decide(chat.now)
    await speaks(chat)
    decision = chat.conversation.decide(chat.now)
    assert decision.review_at is not None
    assert 25 * SECOND <= decision.review_at - chat.now <= 30 * SECOND
    chat.now = decision.review_at
    assert chat.conversation.decide(chat.now).review_at is None
    chat.conversation.perceive(Arrived(chat.now, 2))
    assert watch(chat, 2, face(2)).action is Action.SPEAK
    await speaks(chat)
    assert "Anna" not in await chat.say("What is my name?")
    assert {clause.loudness for clause in chat.clauses} == {1.0}


async def test_who_comes_back_soon_is_remembered() -> None:
    chat = kiosk()
    chat.conversation.perceive(Arrived(0, 1))
    await chat.say("My name is Anna.")
    chat.conversation.perceive(Left(chat.now, 1))
    watch(chat, 0)
    chat.conversation.perceive(Arrived(chat.now + 10 * SECOND, 1))
    chat.now += 60 * SECOND
    watch(chat, 0, face())
    assert "Anna" in await chat.say("What is my name?")


async def test_without_a_camera_the_last_words_count() -> None:
    chat = kiosk()
    await chat.say("My name is Anna.")
    chat.now += 31 * SECOND
    chat.conversation.decide(chat.now)
    assert "Anna" not in await chat.say("What is my name?")


async def test_a_companion_at_home_forgets_nothing() -> None:
    chat = Chat(Companion())
    await chat.say("My name is Anna.")
    chat.now += 3600 * SECOND
    chat.conversation.decide(chat.now)
    assert "Anna" in await chat.say("What is my name?")


async def test_a_feeling_that_is_perceived_does_not_disturb_the_conversation() -> None:
    chat = Chat(Companion())
    chat.conversation.perceive(Felt(0, Emotion.SADNESS, -0.6, -0.3, 0.7, (), ""))
    assert await chat.say("I'm fine.")
