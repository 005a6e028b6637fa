"""What a person hears from a server that works, and what the server is told."""

import asyncio
import json

import pytest
from chat_server import Request, chat_server, event, says
from endpoint_talk import Talk, talk

from policies.endpoint.policy import Endpoint
from policies.events import SECOND, Emotion, Face, Feeling, Felt, Impression, Seen
from policies.guard import Guarded
from policies.wording.outcome import Outcome

CAR = "My brother scratched my new car and he won't even say sorry."
FINE = ("[concern] That ", "stings. ", "Have you told your brother ", "how much it bothers you?")
FLAT = Felt(
    1, Emotion.SADNESS, -0.6, -0.4, 0.8,
    (Impression("voice", Emotion.SADNESS, -0.5, -0.5, 0.7, ("flat", "quiet")),
     Impression("words", Emotion.NEUTRAL, 0.1, 0.0, 0.6, ("“fine”",))),
    "says it is fine, but sounds flat",
)  # fmt: skip


async def test_the_companion_begins_at_once_and_the_server_goes_on() -> None:
    async with chat_server(says(*FINE)) as server:
        chat = talk(server.url)
        draft = chat.speak(CAR)
        opener = await anext(draft.clauses)
        assert opener.text
        assert not server.requests
        chat.conversation.commit(draft.draft_id, "r1", chat.now)
        rest = [clause async for clause in draft.clauses]
    assert [clause.text for clause in rest] == [
        "That stings.",
        "Have you told your brother how much it bothers you?",
    ]
    assert {clause.feeling for clause in rest} == {Feeling.CONCERN}
    assert isinstance(draft.outcome, Outcome) and draft.outcome.sources == ["companion", "test", "test"]
    assert opener.text in server.requests[0].body["messages"][-1]["content"]


async def test_a_sentence_can_be_spoken_before_the_next_one_is_written() -> None:
    more = asyncio.Event()

    async def slowly(request: Request) -> None:
        await request.begin()
        await request.event("[warmth] You did well with the car. And")
        await more.wait()
        await request.event(" you stayed kind to your brother.")
        await request.end()

    async with chat_server(slowly) as server:
        chat = talk(server.url, opener=False, between=5)
        draft = chat.speak(CAR)
        chat.conversation.commit(draft.draft_id, "r1", chat.now)
        first = await anext(draft.clauses)
        assert (first.text, first.feeling) == ("You did well with the car.", Feeling.WARMTH)
        more.set()
        assert (await anext(draft.clauses)).text == "And you stayed kind to your brother."


async def test_nothing_leaves_the_machine_for_a_draft_that_is_cancelled() -> None:
    async with chat_server(says(*FINE)) as server:
        chat = talk(server.url)
        draft = chat.speak(CAR)
        writing = asyncio.ensure_future(_drained(draft.clauses))
        for _ in range(20):
            await asyncio.sleep(0)
        writing.cancel()
        chat.conversation.cancel(draft.draft_id)
        await asyncio.wait([writing])
        assert not server.requests


async def test_drafts_ask_ahead_where_they_are_switched_on() -> None:
    async with chat_server(says(*FINE)) as server:
        chat = talk(server.url, drafts=True)
        draft = chat.speak(CAR)
        assert len([clause async for clause in draft.clauses]) == 3
        assert len(server.requests) == 1


async def test_an_interrupted_reply_hangs_up_on_the_server() -> None:
    async def endless(request: Request) -> None:
        await request.begin()
        await request.event("That must sting. ")
        await request.gone()

    async with chat_server(endless) as server:
        chat = talk(server.url, opener=False, between=60)
        draft = chat.speak(CAR)
        chat.conversation.commit(draft.draft_id, "r1", chat.now)
        await anext(draft.clauses)
        writing = asyncio.ensure_future(_drained(draft.clauses))
        await asyncio.sleep(0)
        writing.cancel()
        await asyncio.wait_for(server.hung_up.wait(), 5)


async def test_the_server_is_told_what_was_heard_and_how_the_person_seems() -> None:
    async with chat_server(says(*FINE)) as server:
        chat = talk(server.url, companion={"name": "Robin"})
        chat.perceive(FLAT)
        face = Face(1, (0.4, 0.4, 0.2, 0.2), (0, 0, 0), 0.1, 0.9, Emotion.SADNESS, 0.6, True, ())
        chat.perceive(Seen(2, (face,), 0.5))
        await chat.say(CAR)
        await chat.say("My brother never listens to me.")
    told = server.requests[1].body["messages"]
    assert [message["role"] for message in told] == ["system", "user", "assistant", "user"]
    assert "Robin" in told[0]["content"] and all(str(feeling) in told[0]["content"] for feeling in Feeling)
    assert told[1]["content"] == CAR
    assert "bothers you?" in told[2]["content"]
    last = told[3]["content"]
    for sign in ("sadness", "voice", "flat", "words", "disagree", "looks away", "My brother never listens"):
        assert sign in last
    assert server.requests[1].body["stream"] is True


async def test_a_person_in_danger_is_never_answered_by_the_server_nor_in_the_turns_after_it() -> None:
    async with chat_server(says("[joy] How nice about your evening.")) as server:
        chat = talk(server.url, help_line="the Samaritans")
        assert "Samaritans" in await chat.say("I want to kill myself.")
        await chat.say("My evening was long and empty.")
        assert not server.requests


@pytest.mark.parametrize(
    ("words", "confidence"),
    [("Speak louder, please.", 0.9), ("Hello there.", 0.9), ("What did you say?", 0.9), (CAR, 0.1)],
)
async def test_manners_and_mishearing_stay_with_the_companion(words: str, confidence: float) -> None:
    async with chat_server(says(*FINE)) as server:
        chat = talk(server.url)
        await chat.say(words, confidence)
        assert not server.requests


async def test_somebody_who_wants_only_to_be_listened_to_is_listened_to() -> None:
    async with chat_server(says(*FINE)) as server:
        chat = talk(server.url)
        await chat.say("Please just listen.")
        await chat.say(CAR)
        assert not server.requests


async def test_louder_holds_for_the_servers_words_too() -> None:
    async with chat_server(says(*FINE)) as server:
        chat = talk(server.url)
        await chat.say("Speak louder, please.")
        await chat.say(CAR)
    assert chat.outcome.sources[1] == "test"
    assert all(clause.loudness > 1.0 for clause in chat.clauses)


async def test_a_question_is_thrown_away_where_the_person_wants_none() -> None:
    async with chat_server(says(*FINE)) as server:
        chat = talk(server.url)
        await chat.say("Please stop asking me questions.")
        assert "?" not in await chat.say(CAR)


async def test_a_kiosk_tells_the_server_nothing_of_who_was_there_before() -> None:
    async with chat_server(says(*FINE)) as server:
        chat = talk(server.url, companion={"forget_after": 60})
        await chat.say(CAR)
        chat.now += 120 * SECOND
        chat.conversation.decide(chat.now)
        await chat.say("I lost my umbrella.")
    assert "brother" not in json.dumps(server.requests[-1].body)


async def test_say_that_again_repeats_what_was_really_said() -> None:
    async with chat_server(says(*FINE)) as server:
        chat = talk(server.url)
        await chat.say(CAR)
        assert "how much it bothers you?" in await chat.say("Sorry, what did you say?")


async def test_a_question_of_fact_may_bring_names_that_nobody_said() -> None:
    async with chat_server(says("[neutral] Gustave Eiffel's company built it. It opened in 1889.")) as server:
        chat = talk(server.url)
        assert "1889" in await chat.say("Who built the Eiffel Tower?")


async def test_a_character_cut_in_two_on_the_way_arrives_whole() -> None:
    async def cut(request: Request) -> None:
        await request.begin()
        data = event("[warmth] Your café in the old station sounds cosy.")
        at = data.index("é".encode()) + 1
        await request.chunk(data[:at])
        await request.chunk(data[at:])
        await request.end()

    async with chat_server(cut) as server:
        chat = talk(server.url)
        assert "Your café in the old station" in await chat.say("We opened a café in the old station.")


async def test_an_answer_in_one_piece_is_as_good_as_a_stream() -> None:
    async def whole(request: Request) -> None:
        await request.begin(kind="application/json")
        content = "[concern] Your brother owes you an apology."
        await request.chunk(f'{{"choices": [{{"message": {{"content": "{content}"}}}}]}}'.encode())
        await request.end()

    async with chat_server(whole) as server:
        assert "owes you an apology." in await talk(server.url).say(CAR)


async def test_a_single_word_is_said_together_with_what_follows() -> None:
    async with chat_server(says("[concern] Ouch! Your new car", "!")) as server:
        assert (await talk(server.url).say(CAR)).endswith("Ouch! Your new car!")


async def test_under_the_guard_danger_is_answered_by_rule_and_the_rest_by_the_server() -> None:
    async with chat_server(says(*FINE)) as server:
        guarded = Guarded(Endpoint(url=server.url, model="test"), help_line="the Samaritans")
        chat = Talk(guarded)
        assert "bothers you?" in await chat.say(CAR)
        assert "Samaritans" in await chat.say("I want to kill myself.")
        assert len(server.requests) == 1


@pytest.mark.parametrize(
    ("named", "shown"),
    [
        ("[joy]", Feeling.JOY),
        ("[Worried]", Feeling.CONCERN),
        ("(feeling: sad)", Feeling.SADNESS),
        ("warmth\n", Feeling.WARMTH),
    ],
)
async def test_the_feeling_to_show_is_understood_however_it_is_written(named: str, shown: Feeling) -> None:
    async with chat_server(says(*f"{named} Your brother should say sorry.")) as server:
        chat = talk(server.url, opener=False)
        assert await chat.say(CAR) == "Your brother should say sorry."
        assert chat.clauses[0].feeling is shown


async def test_a_feeling_that_we_do_not_know_leaves_the_companions() -> None:
    async with chat_server(says("[bewildered fury] Your brother should say sorry.")) as server:
        chat = talk(server.url)
        assert (await chat.say(CAR)).endswith("Your brother should say sorry.")


async def test_thinking_aloud_is_not_heard() -> None:
    thought = (
        "<think>The user is angry.",
        " I should ",
        "be kind.</think>\n\n",
        "[concern] Your car was new.",
    )
    async with chat_server(says(*thought)) as server:
        reply = await talk(server.url).say(CAR)
    assert reply.endswith("Your car was new.") and "user" not in reply


async def _drained(clauses: object) -> None:
    async for _ in clauses:  # type: ignore[attr-defined]
        pass
