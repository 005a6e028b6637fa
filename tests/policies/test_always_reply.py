"""The policy for benchmarks."""

from conversing import Chat

from policies.always_reply import LINES, AlwaysReply
from policies.events import SECOND, Action, SpeechPaused, SpeechStarted, TurnEnd, Words


async def test_every_turn_gets_the_next_line_whatever_was_said() -> None:
    chat = Chat(AlwaysReply())
    replies = [await chat.say(f"Sentence number {number}.") for number in range(len(LINES) + 1)]
    assert replies == [*LINES, LINES[0]]


def test_lines_are_of_about_one_length_and_begin_with_a_word_of_content() -> None:
    assert all(7 <= len(line.split()) <= 10 for line in LINES)
    openers = {"Oh", "Ah", "Well", "So", "Okay", "The", "A", "I", "It", "That", "Yes"}
    assert not openers & {line.split()[0].rstrip(",") for line in LINES}


async def test_noise_without_words_gets_no_line() -> None:
    assert await Chat(AlwaysReply()).say("") == ""


def test_the_reply_is_drafted_before_any_word_is_there() -> None:
    conversation = AlwaysReply().converse()
    conversation.perceive(SpeechStarted(0, 0))
    conversation.perceive(SpeechPaused(2 * SECOND, 2 * SECOND))
    assert conversation.decide(2 * SECOND).prepare
    assert conversation.draft("d1").answers == ""
    conversation.cancel("d1")
    conversation.perceive(Words(2 * SECOND, "I had a long day.", 0.9, 2 * SECOND))
    conversation.perceive(TurnEnd(2 * SECOND, 2 * SECOND, 0.9, 0.3, ()))
    assert conversation.decide(2 * SECOND + 3 * SECOND // 10).action is Action.SPEAK
    assert conversation.draft("d2").answers == "I had a long day."


async def test_a_conversation_that_is_taken_up_goes_on_with_the_next_line() -> None:
    chat = Chat(AlwaysReply())
    await chat.say("Hello.")
    assert await Chat(AlwaysReply(), tuple(chat.history)).say("Hello.") == LINES[1]
