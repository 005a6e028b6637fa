"""Whatever the server does, the person hears a fitting line, is told of the fault once, and the talk goes on."""

import asyncio

import pytest
from chat_server import Answering, Request, chat_server, event, refuses, says
from endpoint_talk import talk

from policies.endpoint.policy import Endpoint
from policies.registry import load_policy

CAR = "My brother scratched my new car and he won't even say sorry."
AGAIN = "And then my brother laughed about the scratch."
KEY = "sk-very-secret-0123456789"


async def silent(request: Request) -> None:
    await request.begin()
    await request.gone()


async def garbage(request: Request) -> None:
    await request.begin()
    await request.chunk(b"data: <html>\xff\xfe busy </html>\n\n")
    await request.end()


async def not_http(request: Request) -> None:
    await request.raw(b"\x16\x03\x01 what is this\r\n\r\n")
    request.writer.close()


async def wrong_shape(request: Request) -> None:
    await request.begin()
    await request.chunk(b'data: {"choices": {"delta": 3}}\n\n')
    await request.end()


async def endless_word(request: Request) -> None:
    await request.begin()
    while True:
        await request.event("la " * 100)
        await asyncio.sleep(0)


async def endless_line(request: Request) -> None:
    await request.begin()
    while True:
        await request.chunk(b"data: " + b"x" * 4096)
        await asyncio.sleep(0)


async def drops(request: Request) -> None:
    await request.begin()
    await request.event("[concern] Your bro")
    request.writer.close()


async def drops_inside_a_character(request: Request) -> None:
    await request.begin()
    data = event("Your café")
    await request.chunk(data[: data.index("é".encode()) + 1])
    request.writer.close()


async def error_inside(request: Request) -> None:
    await request.begin()
    await request.chunk(b'data: {"error": {"message": "out of memory"}}\n\n')
    await request.end()


FAULTS: dict[str, tuple[Answering, str]] = {
    "wrong key": (refuses("401 Unauthorized"), "401"),
    "wrong model": (refuses("404 Not Found"), "404"),
    "busy": (refuses("429 Too Many Requests"), "429"),
    "broken": (refuses("500 Internal Server Error"), "500"),
    "sent elsewhere": (refuses("302 Found"), "302"),
    "slow": (silent, "too slow"),
    "garbage": (garbage, "no chat completion"),
    "not HTTP": (not_http, "broke off"),
    "wrong shape": (wrong_shape, "no chat completion"),
    "never a sentence": (endless_word, "no sentences"),
    "never a line": (endless_line, "far more"),
    "drops": (drops, "broke off"),
    "drops inside a character": (drops_inside_a_character, "broke off"),
    "error inside": (error_inside, "error of its own"),
    "empty": (says(), "empty"),
    "only a feeling": (says("[joy]"), "empty"),
}


@pytest.mark.parametrize("fault", FAULTS)
async def test_the_companions_line_is_heard_instead_and_the_fault_told_once(
    fault: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    answering, told = FAULTS[fault]
    monkeypatch.setenv("VISAVIS_TEST_KEY", KEY)
    async with chat_server(answering) as server:
        limit = 0.1 if answering is silent else 5.0
        chat = talk(server.url, key_variable="VISAVIS_TEST_KEY", first_clause=limit)
        assert len(await chat.say(CAR)) > 15
        assert chat.outcome.sources == ["companion", "companion"]
        assert len(chat.outcome.notices) == 1
        assert told in chat.outcome.notices[0] and "127.0.0.1" in chat.outcome.notices[0]
        shown = str(chat.outcome) + repr(chat.drafted)
        assert server.requests[0].headers["authorization"] == f"Bearer {KEY}"
        assert await chat.say(AGAIN)
        assert chat.outcome.sources == ["companion", "companion"]
        assert not chat.outcome.notices
    assert KEY not in shown + str(chat.outcome)


async def test_a_server_that_is_not_there() -> None:
    async with chat_server(says("Hello.")) as server:
        pass
    chat = talk(server.url)
    await chat.say(CAR)
    assert "cannot be reached" in chat.outcome.notices[0]


async def test_a_server_that_keeps_failing_is_left_alone_for_a_while() -> None:
    async with chat_server(refuses("500 Oh no")) as server:
        chat = talk(server.url)
        for line in (CAR, AGAIN, "My brother never listens.", "My car was expensive."):
            assert await chat.say(line)
        assert len(server.requests) == 2


async def test_a_server_that_comes_back_is_used_again_and_its_next_fault_told_again() -> None:
    faults = [refuses("500 Oh no"), says("[concern] Your brother should listen."), refuses("500 Oh no")]

    async def by_turns(request: Request) -> None:
        await faults.pop(0)(request)

    async with chat_server(by_turns) as server:
        chat = talk(server.url)
        notices = []
        for line in (CAR, "My brother never listens.", "My car was expensive."):
            await chat.say(line)
            notices.append(len(chat.outcome.notices))
    assert notices == [1, 0, 1]


async def test_what_was_said_before_it_broke_off_stands() -> None:
    async def half(request: Request) -> None:
        await request.begin()
        await request.event("[concern] Your brother should have asked. I wou")
        request.writer.close()

    async with chat_server(half) as server:
        chat = talk(server.url)
        assert (await chat.say(CAR)).endswith("Your brother should have asked.")
        assert len(chat.outcome.notices) == 1


async def test_an_answer_that_never_ends_is_cut_after_three_sentences_and_hung_up_on() -> None:
    async def endless(request: Request) -> None:
        await request.begin()
        for number in range(100):
            await request.event(f"Your brother did {'not ' * (number % 3)}see the car. ")
        await request.gone()

    async with chat_server(endless) as server:
        chat = talk(server.url)
        reply = await chat.say(CAR)
        await asyncio.wait_for(server.hung_up.wait(), 5)
    assert reply.count(".") <= 3


async def test_what_no_companion_would_say_is_thrown_away_with_a_reason() -> None:
    answer = "As an AI language model, I have no car. [concern] Your brother hurt you there."
    async with chat_server(says(answer)) as server:
        chat = talk(server.url)
        reply = await chat.say(CAR)
    assert reply.endswith("Your brother hurt you there.")
    assert "language model" not in reply
    assert [one.verdict.check for one in chat.outcome.refused] == ["plain speech"]
    assert "thrown away" in str(chat.outcome) and "language model" in str(chat.outcome)


@pytest.mark.parametrize(
    "answer",
    [
        "[concern] I lost my car too. ",
        "- Talk to him\n- Call the police\n",
        "[joy] How wonderful! ",
        "(sighs) Oh dear.",
        "[concern] I'm sorry to hear about your brother",
    ],
)
async def test_where_nothing_passes_the_companion_goes_on_itself(answer: str) -> None:
    async with chat_server(says(answer)) as server:
        chat = talk(server.url)
        await chat.say("I'm so sad that my dog died.")
    assert chat.outcome.sources == ["companion", "companion"]
    assert chat.outcome.refused


@pytest.mark.parametrize(
    ("options", "message"),
    [
        ({"url": "127.0.0.1:8000", "model": "x"}, "url"),
        ({"url": "http://me:sk-secret@host/v1", "model": "x"}, "key_variable"),
        ({"url": "http://host/v1", "model": ""}, "model"),
        (
            {"url": "http://host/v1", "model": "x", "key_variable": "VISAVIS_NO_SUCH_KEY"},
            "VISAVIS_NO_SUCH_KEY",
        ),
        ({"url": "http://host/v1", "model": "x", "first_clause": 0.0}, "first_clause"),
        ({"url": "http://host/v1", "model": "x", "history": -1}, "history"),
    ],
)
def test_settings_that_cannot_work_say_what_to_do(options: dict[str, object], message: str) -> None:
    with pytest.raises(ValueError, match=message) as raised:
        Endpoint(**options)  # type: ignore[arg-type]
    assert "sk-secret" not in str(raised.value)


def test_an_option_that_does_not_exist_is_named() -> None:
    with pytest.raises(ValueError, match="tempo"):
        load_policy("policies.endpoint.policy:Endpoint", {"url": "http://h/v1", "model": "x", "tempo": 1})


def test_it_is_loaded_by_its_class() -> None:
    policy = load_policy("policies.endpoint.policy:Endpoint", {"url": "http://127.0.0.1:1/v1", "model": "x"})
    assert policy.name == "endpoint"
