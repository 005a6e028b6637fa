"""A conversation through the server: with the stock client, by typing, by push-to-talk, over the telephone.

One server for all of them: its models take longer to load than the conversations take.
"""

from __future__ import annotations

import asyncio
import base64
from collections.abc import AsyncIterator

import numpy as np
import pytest
import pytest_asyncio
from openai.types.realtime import RealtimeServerEvent
from pydantic import TypeAdapter
from server_help import Client, client, encoded, sdk, serving, spoken
from talking import Speech

from agent.measure import audible_runs
from agent.server import g711
from agent.server.server import Server

pytestmark = pytest.mark.asyncio(loop_scope="module")

OWN = ("avatar.", "perception.", "output_audio_buffer.", "decision", "notice", "heard", "session.resumed")
MANUAL = {"type": "realtime", "audio": {"input": {"turn_detection": None, "transcription": {"model": "any"}}}}


@pytest_asyncio.fixture(scope="module", loop_scope="module")
async def server() -> AsyncIterator[Server]:
    async with serving(sessions=2) as one:
        yield one


def said(client: Client, item_id: str) -> str:
    done = [e for e in client.events if e["type"] == "response.output_audio_transcript.done"]
    return next(str(e["transcript"]) for e in done if e["item_id"] == item_id)


async def reply(client: Client, after: int = 0) -> str:
    """Wait for a whole reply; returns its item's name."""
    done = await client.until("response.done", after)
    assert done["response"]["status"] == "completed", done
    return str(done["response"]["output"][0]["id"])


def own(event: dict[str, object]) -> bool:
    return str(event["type"]).startswith(OWN)


async def test_the_stock_client_holds_a_spoken_conversation(server: Server, speech: Speech) -> None:
    pcm = spoken(speech("I had a really long day at work today."), 1.0)
    events = []
    async with sdk(server).realtime.connect(model="any") as connection:

        async def talk() -> None:
            begin = asyncio.get_running_loop().time()
            for number, at in enumerate(range(0, len(pcm), 960)):
                await asyncio.sleep(max(0.0, begin + number / 50 - asyncio.get_running_loop().time()))
                await connection.input_audio_buffer.append(audio=encoded(pcm[at : at + 960]))

        await connection.session.update(
            session={"type": "realtime", "audio": {"input": {"transcription": {"model": "any"}}}}
        )
        talking = asyncio.create_task(talk())
        async with asyncio.timeout(20):
            async for event in connection:
                events.append(event)
                if event.type == "response.done":
                    break
        await talking
    kinds = [event.type for event in events]
    order = [
        "session.created",
        "session.updated",
        "input_audio_buffer.speech_started",
        "input_audio_buffer.speech_stopped",
        "input_audio_buffer.committed",
        "conversation.item.input_audio_transcription.completed",
        "response.created",
        "response.output_item.added",
        "response.content_part.added",
        "response.output_audio_transcript.delta",
        "response.output_audio.delta",
        "response.output_audio.done",
        "response.output_audio_transcript.done",
        "response.content_part.done",
        "response.output_item.done",
        "response.done",
    ]
    places = [kinds.index(kind) for kind in order]
    assert places == sorted(places), kinds
    assert "error" not in kinds
    [words] = [e.transcript for e in events if e.type.endswith("transcription.completed")]
    assert "long day" in words.lower()
    answer = b"".join(base64.b64decode(e.delta) for e in events if e.type == "response.output_audio.delta")
    assert len(audible_runs(np.frombuffer(answer, "<i2"), 24_000)), "the answer can be heard"
    assert events[-1].response.output[0].content[0].transcript


async def test_every_event_without_additions_has_the_types_of_the_stock_client(server: Server) -> None:
    known = TypeAdapter(RealtimeServerEvent)
    async with client(server) as one:
        await one.send("session.update", session={"type": "realtime", "colour": "blue"})
        await one.send("response.create")
        await reply(one)
        for event in one.events:
            assert not own(event), event["type"]
            known.validate_python(event)
            assert not {"seq", "session_ms"} & event.keys()


async def test_what_is_typed_is_answered_and_listed(server: Server) -> None:
    async with client(server) as one:
        content = [{"type": "input_text", "text": "I am so happy, I passed my exam today!"}]
        await one.send(
            "conversation.item.create", item={"type": "message", "role": "user", "content": content}
        )
        added = await one.until("conversation.item.done")
        await one.send("response.create")
        answer = said(one, await reply(one))
        assert answer
        await one.send("conversation.item.retrieve", item_id=added["item"]["id"])
        found = await one.until("conversation.item.retrieved")
        assert found["item"]["content"] == content
        await one.send("conversation.item.delete", item_id=added["item"]["id"])
        await one.until("conversation.item.deleted", item_id=added["item"]["id"])
        await one.send("conversation.item.retrieve", item_id=added["item"]["id"])
        error = await one.until("error")
        assert (error["error"]["code"], error["error"]["param"]) == ("item_not_found", "item_id")


async def test_who_types_over_a_reply_is_answered_instead(server: Server) -> None:
    async with client(server) as one:
        await one.send(
            "agent.say", text="One two three four five six seven eight nine ten eleven twelve thirteen."
        )
        await one.until("response.output_audio.delta")
        content = [{"type": "input_text", "text": "What is your name?"}]
        await one.send("response.cancel")
        await one.send(
            "conversation.item.create", item={"type": "message", "role": "user", "content": content}
        )
        await one.send("response.create")
        done = await one.until("response.done")
        assert done["response"]["status"] == "cancelled"
        assert "Vis" in said(one, await reply(one, one.events.index(done) + 1))
        assert "error" not in one.kinds()


async def test_with_manual_turns_nobody_answers_before_being_asked(server: Server, speech: Speech) -> None:
    async with client(server) as one:
        await one.send("session.update", session=MANUAL)
        await one.send("input_audio_buffer.append", audio=encoded(spoken(speech("What is your name?"))))
        await one.send("input_audio_buffer.commit")
        committed = await one.until("input_audio_buffer.committed")
        await asyncio.sleep(1.5)
        assert "response.created" not in one.kinds()
        assert "input_audio_buffer.speech_started" not in one.kinds()
        await one.send("response.create")
        words = await one.until("conversation.item.input_audio_transcription.completed")
        assert words["item_id"] == committed["item_id"]
        assert "your name" in words["transcript"].lower()
        assert "Vis" in said(one, await reply(one))
        await one.send("input_audio_buffer.commit")
        error = await one.until("error")
        assert error["error"]["code"] == "input_audio_buffer_commit_empty"


async def test_without_automatic_responses_the_turn_waits_for_the_client(
    server: Server, speech: Speech
) -> None:
    async with client(server) as one:
        turns = {"type": "semantic_vad", "create_response": False}
        await one.send(
            "session.update", session={"type": "realtime", "audio": {"input": {"turn_detection": turns}}}
        )
        await one.talk(spoken(speech("What is your name?"), 2.5))
        assert "response.created" not in one.kinds()
        await one.send("response.create")
        assert "Vis" in said(one, await reply(one))


@pytest.mark.parametrize("law", ["audio/pcmu", "audio/pcma"])
async def test_a_telephone_is_heard_and_hears(server: Server, speech: Speech, law: g711.Law) -> None:
    import soxr

    sound = soxr.resample(speech("What is your name?"), 16_000, 8_000)
    codes = g711.encode((sound * 30_000).astype(np.int16), law)
    async with client(server) as one:
        form = {"type": law}
        audio = {"input": {"format": form, "turn_detection": None}, "output": {"format": form}}
        await one.send("session.update", session={"type": "realtime", "audio": audio})
        await one.send("input_audio_buffer.append", audio=encoded(codes))
        await one.send("input_audio_buffer.commit")
        await one.send("response.create")
        item = await reply(one)
        assert "Vis" in said(one, item)
        heard = g711.decode(one.sound(item), law)
        [*runs] = audible_runs(heard, 8_000)
        assert runs and 0.5 < len(heard) / 8_000 < 6


async def test_a_reply_can_be_cancelled_and_what_was_heard_of_it_stands(server: Server) -> None:
    async with client(server) as one:
        await one.send(
            "agent.say", text="One two three four five six seven eight nine ten eleven twelve thirteen."
        )
        first = await one.until("response.output_audio.delta")
        await one.send("response.create")
        error = await one.until("error")
        assert error["error"]["code"] == "conversation_already_has_active_response"
        await asyncio.sleep(0.8)
        await one.send("response.cancel")
        done = await one.until("response.done")
        assert done["response"]["status"] == "cancelled"
        assert done["response"]["status_details"]["reason"] == "client_cancelled"
        await one.send(
            "conversation.item.truncate", item_id=first["item_id"], content_index=0, audio_end_ms=500
        )
        await one.until("conversation.item.truncated", audio_end_ms=500)
        await asyncio.sleep(0.5)
        await one.send("conversation.item.retrieve", item_id=first["item_id"])
        item = (await one.until("conversation.item.retrieved"))["item"]
        words = item["content"][0]["transcript"].split()
        assert item["status"] == "incomplete" and 1 <= len(words) <= 3, "half a second of it"
        await one.send("response.cancel")
        error = await one.until("error", len(one.events) - 1)
        assert error["error"]["code"] == "response_cancel_not_active"


async def test_text_alone_is_a_way_to_answer(server: Server) -> None:
    async with client(server) as one:
        await one.send("session.update", session={"type": "realtime", "output_modalities": ["text"]})
        await one.send("response.create")
        item = await reply(one)
        [done] = [event for event in one.events if event["type"] == "response.output_text.done"]
        assert done["item_id"] == item and done["text"]
        assert not [kind for kind in one.kinds() if "audio" in kind]


async def test_a_reply_goes_on_over_a_sound_that_only_shows_that_someone_listens(
    server: Server, speech: Speech
) -> None:
    async with client(server) as one:
        await one.talk(spoken(speech("Tell me a story."), 0.6))
        await one.until("response.output_audio.delta")
        since = len(one.events)
        await one.talk(bytes(2 * 24_000) + spoken(speech("Yeah."), 0.8))
        await reply(one)
        assert "input_audio_buffer.speech_started" not in one.kinds()[since:]


async def test_who_interrupts_gets_the_floor_and_the_true_onset(server: Server, speech: Speech) -> None:
    async with client(server) as one:
        question = spoken(speech("Tell me a story."), 0.6)
        await one.talk(question)
        await one.until("response.output_audio.delta")
        since = len(one.events)
        one.talk(bytes(2 * 24_000) + spoken(speech("Stop, wait, I have a question for you."), 1.0))
        started = await one.until("input_audio_buffer.speech_started", since)
        done = await one.until("response.done")
        assert done["response"]["status_details"] == {"type": "cancelled", "reason": "turn_detected"}
        assert abs(started["audio_start_ms"] - len(question) // 48 - 1000) < 700


async def test_a_page_gets_face_feelings_decisions_and_captions(server: Server, speech: Speech) -> None:
    wanted = dict.fromkeys(("avatar", "perception", "decisions", "playback"), True)
    async with client(server) as one:
        await one.send("session.update", session={"type": "realtime", "capabilities": wanted})
        await one.talk(spoken(speech("What is your name?"), 1.0))
        delta = await one.until("response.output_audio.delta")
        item = delta["item_id"]
        loop = asyncio.get_running_loop()
        begin = loop.time()
        while not [e for e in one.events if e["type"] == "output_audio_buffer.stopped"]:
            played = (loop.time() - begin) * 1000
            await one.send("playback.ack", item_id=item, content_index=0, audio_ms=played, playing=True)
            await asyncio.sleep(0.08)
            assert played < 15_000
        speaking = [e for e in one.events if e["type"] == "avatar.frames" and e["item_id"] == item]
        pts = [frame["pts_ms"] for event in speaking for frame in event["frames"]]
        sound_ms = len(one.sound(item)) / 48
        assert pts == sorted(pts) and pts[0] == 0 and abs(pts[-1] - sound_ms) < 400
        assert all(len(frame["weights"]) == 52 for event in speaking for frame in event["frames"])
        assert [e for e in one.events if e["type"] == "avatar.frames" and e["item_id"] is None]
        kinds = one.kinds()
        assert {"perception.speech_started", "perception.words", "output_audio_buffer.started"} <= set(kinds)
        decisions = {e["action"]: e for e in one.events if e["type"] == "decision"}
        assert "your name" in decisions["speak"]["answers"].lower()
        assert decisions["speak"]["item_id"] == decisions["spoke"]["item_id"] == item
        assert 0 < decisions["spoke"]["latency_ms"] < 5_000
        heard = [e for e in one.events if e["type"] == "heard"]
        assert heard[-1]["finished"] and heard[-1]["text"] == said(one, item)
        stamped = [e["seq"] for e in one.events if "seq" in e]
        assert stamped == list(range(stamped[0], stamped[0] + len(stamped)))


async def test_two_persons_never_hear_each_other(server: Server, speech: Speech) -> None:
    async with client(server) as anna, client(server) as ben:
        for one in (anna, ben):
            await one.send("session.update", session=MANUAL)
        for one, text in ((anna, "My name is Anna."), (ben, "I live in a big house.")):
            await one.send("input_audio_buffer.append", audio=encoded(spoken(speech(text))))
            await one.send("input_audio_buffer.commit")
            await one.send("response.create")
        for one, own_word, other in ((anna, "name", "house"), (ben, "house", "name")):
            await reply(one)
            told = await one.until("conversation.item.input_audio_transcription.completed")
            assert own_word in told["transcript"].lower() and other not in told["transcript"].lower()
            assert one.kinds().count("response.done") == 1
            assert one.kinds().count("input_audio_buffer.committed") == 1


async def test_a_dropped_connection_is_taken_up_with_nothing_lost(server: Server) -> None:
    wanted = {"avatar": True, "perception": True}
    async with client(server) as one:
        await one.send("session.update", session={"type": "realtime", "capabilities": wanted})
        name = (await one.until("session.updated"))["session"]["id"]
        await one.send("agent.say", text="One two three four five six seven eight nine ten.")
        await one.until("response.output_audio.delta")
        one.socket.transport.abort()
        await one.socket.wait_closed()
        await asyncio.sleep(0.3)
        last = max(e["seq"] for e in one.events if "seq" in e)
        before = one.events
    async with client(server, f"?resume={name}&after={last}") as two:
        await two.until("response.done")
        await two.until("heard", finished=True)
        numbers = [e["seq"] for e in (*before, *two.events) if "seq" in e]
        assert numbers == list(range(numbers[0], numbers[0] + len(numbers)))
        assert [e["type"] for e in two.events].count("session.resumed") == 1
        assert "session.created" not in two.kinds()
        [item] = {e["item_id"] for e in two.events if e["type"] == "response.output_audio.delta"}
        pieces = [e for e in (*before, *two.events) if e["type"] == "response.output_audio.delta"]
        pcm = b"".join(base64.b64decode(piece["delta"]) for piece in pieces)
        assert said(two, item).endswith("ten.")
        assert len(pcm) / 48_000 > 1.5
    async with client(server, "?resume=sess_of_somebody_else&after=3") as three:
        error = await three.until("error")
        assert error["error"]["code"] == "session_expired"
        await three.until("session.created")
