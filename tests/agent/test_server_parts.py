"""The server's tables against the types of the stock client, and the telephone's sound."""

from __future__ import annotations

import asyncio
import json
from typing import Any, get_args

import numpy as np
import pytest
from openai.types.realtime import (
    RealtimeClientEvent,
    RealtimeResponseCreateParams,
    RealtimeSessionCreateRequest,
    SessionCreatedEvent,
)
from openai.types.realtime.realtime_audio_input_turn_detection import SemanticVad, ServerVad
from openai.types.realtime.realtime_conversation_item_user_message import Content

from agent.server import g711
from agent.server.checking import Alternatives, Group, check
from agent.server.client_events import CLIENT_EVENTS, ITEM, SESSION
from agent.server.outbox import Outbox
from agent.server.settings import Settings


def fields(group: Any, *path: str) -> set[str]:
    """The fields that our tables know at a place."""
    for step in path:
        group = group.groups[step] if isinstance(group, Alternatives) else group.fields[step]
    assert isinstance(group, Group)
    return set(group.fields)


def test_every_event_of_the_stock_client_is_known_with_all_its_fields() -> None:
    union = get_args(RealtimeClientEvent)[0]
    for model in get_args(union):
        kind = get_args(model.model_fields["type"].annotation)[0]
        assert set(model.model_fields) - {"response", "session", "item"} <= fields(CLIENT_EVENTS[kind]), kind


def test_every_setting_of_the_stock_client_is_known() -> None:
    assert set(RealtimeSessionCreateRequest.model_fields) <= fields(SESSION)
    params = set(RealtimeResponseCreateParams.model_fields)
    assert params <= fields(CLIENT_EVENTS["response.create"], "response")
    for name, model in (("server_vad", ServerVad), ("semantic_vad", SemanticVad)):
        assert set(model.model_fields) == fields(SESSION, "audio", "input", "turn_detection", name)
    content = ITEM.groups["message"].fields["content"].kind  # type: ignore[union-attr]
    assert set(Content.model_fields) <= fields(content)


def test_the_session_is_described_in_the_types_of_the_stock_client() -> None:
    settings = Settings("hibari")
    for asked in ({}, {"audio": {"input": {"turn_detection": None, "format": {"type": "audio/pcma"}}}}):
        assert settings.update({"type": "realtime", **asked}) == []
        event = {"type": "session.created", "event_id": "e", "session": settings.describe()}
        SessionCreatedEvent.model_validate(event, strict=True)


def test_the_session_that_we_describe_can_be_sent_back() -> None:
    settings = Settings("hibari")
    described = {k: v for k, v in settings.describe().items() if k not in ("object",)}
    assert settings.update(described) == []


@pytest.mark.parametrize(
    ("value", "param"),
    [
        ({"audio": {"input": {"format": {"type": "audio/opus"}}}}, "session.audio.input.format.type"),
        (
            {"audio": {"input": {"format": {"type": "audio/pcm", "rate": 8000}}}},
            "session.audio.input.format.rate",
        ),
        (
            {"audio": {"input": {"turn_detection": {"type": "magic"}}}},
            "session.audio.input.turn_detection.type",
        ),
        ({"output_modalities": ["smell"]}, "session.output_modalities[0]"),
        ({"tools": [{"type": "function", "name": "x"}]}, "session.tools"),
        ({"audio": 3}, "session.audio"),
        ({"capabilities": {"smell": True}}, "session.capabilities.smell"),
        ({"max_output_tokens": 5}, "session.max_output_tokens"),
        ({"persona": "pirate"}, "session.persona"),
    ],
)
def test_what_is_wrong_is_named_by_its_path(value: dict[str, Any], param: str) -> None:
    assert [problem.param for problem in Settings("hibari").update(value)] == [param]


def test_a_truth_is_no_number_and_nothing_is_no_mistake() -> None:
    event = {"type": "conversation.item.truncate", "item_id": "x", "content_index": True, "audio_end_ms": 3}
    _, problems = check(event, CLIENT_EVENTS["conversation.item.truncate"])
    assert {problem.param for problem in problems} == {"content_index"}
    assert check({"type": "response.create", "response": None}, CLIENT_EVENTS["response.create"])[1] == []


@pytest.mark.parametrize("law", ["audio/pcmu", "audio/pcma"])
def test_the_telephone_keeps_what_is_said(law: g711.Law) -> None:
    codes = bytes(range(256))
    again = g711.decode(g711.encode(g711.decode(codes, law), law), law)
    assert np.array_equal(again, g711.decode(codes, law)), "what a code stands for gets that code"
    said = (12_000 * np.sin(np.arange(8_000) * 0.3)).astype(np.int16)
    noise = g711.decode(g711.encode(said, law), law).astype(float) - said
    assert 10 * np.log10(np.mean(said.astype(float) ** 2) / np.mean(noise**2)) > 35


def test_known_codes_of_the_telephone() -> None:
    """Of the tables of G.711: silence, full scale, and a value of either sign."""
    assert g711.decode(b"\xff\x7f\x80\x00", "audio/pcmu").tolist() == [0, 0, 32_124, -32_124]
    assert g711.decode(b"\xd5\x55\xaa\x2a", "audio/pcma").tolist() == [8, -8, 32_256, -32_256]


class Socket:
    """A connection that keeps what it gets."""

    def __init__(self) -> None:
        self.got: list[dict[str, Any]] = []

    async def send(self, message: str) -> None:
        self.got.append(json.loads(message))


async def test_events_arrive_once_in_order_over_one_connection_after_another() -> None:
    outbox, first, second = Outbox(lambda: 5.0), Socket(), Socket()
    outbox.stamped = True
    for number in range(3):
        outbox.put("x", number=number)
    sending = asyncio.create_task(outbox.send_to(first))
    await outbox.flushed()
    sending.cancel()
    outbox.put("x", number=3)
    assert outbox.has(2) and not outbox.has(9)
    assert outbox.rewind(2) == 2, "the last of the three did not arrive"
    sending = asyncio.create_task(outbox.send_to(second))
    await outbox.flushed()
    sending.cancel()
    assert [e["number"] for e in first.got] == [0, 1, 2]
    assert [e["number"] for e in second.got] == [2, 3]
    assert [e["seq"] for e in second.got] == [2, 3] and second.got[0]["session_ms"] == 5.0
