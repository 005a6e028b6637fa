"""Schemas: what viewers of recordings can read."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, get_args

import pytest
from google.protobuf.descriptor_pb2 import FileDescriptorSet

from actors.messages import LATEST_ONLY, Body
from actors.recorder import foxglove_messages
from actors.recorder.json_messages import from_json, hints_of, object_schema, to_text
from actors.recorder.topics import BODY_TOPICS, ENVELOPE, EVENT_TOPICS, MEDIA, STATE_TOPICS, JsonTopic
from policies.events import Event

TOPICS = [*BODY_TOPICS.values(), *EVENT_TOPICS.values(), *STATE_TOPICS.values()]


def parts(schema: dict[str, Any]) -> Iterator[dict[str, Any]]:
    yield schema
    for part in [*schema.get("properties", {}).values(), *([schema["items"]] if "items" in schema else [])]:
        yield from parts(part)


def test_every_message_that_is_kept_has_a_topic_of_its_own() -> None:
    placed = {*BODY_TOPICS, *MEDIA, *LATEST_ONLY}
    assert {body for body in get_args(Body) if body.__name__ != "Perceived"} == placed
    assert set(get_args(Event)) == set(EVENT_TOPICS)
    names = [topic.name for topic in TOPICS] + list(MEDIA.values())
    assert len(names) == len(set(names))


@pytest.mark.parametrize("topic", TOPICS, ids=lambda topic: topic.name)
def test_schemas_keep_to_what_viewers_understand(topic: JsonTopic) -> None:
    schema = topic.schema()
    assert schema["description"]
    assert set(ENVELOPE) <= set(schema["required"])
    assert not set(ENVELOPE) & set(topic.hints), "a field of the body would hide one of the envelope"
    for part in parts(schema):
        assert part["type"] in {"object", "array", "string", "number", "integer", "boolean"}
        assert not {"oneOf", "anyOf", "allOf", "$ref"} & set(part)


@dataclass(frozen=True)
class Newer:
    """A class that has grown a field."""

    kept: int
    added: str = "default"


@dataclass(frozen=True)
class Older:
    """The class before."""

    kept: int


def test_records_of_other_versions_can_be_read() -> None:
    assert from_json(Newer, {"kept": 3}) == Newer(3)
    assert from_json(Older, {"kept": 3, "added": "x"}) == Older(3)


def test_text_is_plain_utf8() -> None:
    assert to_text({"event": Newer(1, "Grüße")}) == '{"event":{"kept":1,"added":"Grüße"}}'.encode()


def test_alternatives_are_refused() -> None:
    with pytest.raises(TypeError, match="a topic of its own"):
        object_schema({"either": int | str})
    with pytest.raises(TypeError, match="no JSON schema"):
        object_schema({"anything": dict})
    assert hints_of(Newer) == {"kept": int, "added": str}


def test_our_foxglove_messages_are_foxgloves_own() -> None:
    theirs = pytest.importorskip("foxglove.messages", reason="foxglove-sdk is not installed")
    wall = 1_700_000_000_123_456_789
    stamp = theirs.Timestamp(sec=wall // 10**9, nsec=wall % 10**9)
    audio = theirs.RawAudio(
        timestamp=stamp, data=b"\1\2\3\4", format="pcm-s16", sample_rate=24_000, number_of_channels=1
    )
    image = theirs.CompressedImage(timestamp=stamp, frame_id="camera", data=b"\xff\xd8", format="jpeg")
    assert foxglove_messages.raw_audio(wall, b"\1\2\3\4", 24_000) == audio.encode()
    for schema, message in (("RawAudio", audio), ("CompressedImage", image)):
        ours = FileDescriptorSet.FromString(foxglove_messages.media_schema(f"foxglove.{schema}"))
        known = FileDescriptorSet.FromString(message.get_schema().data)
        assert fields_of(ours) == fields_of(known)
    ours_image = foxglove_messages.compressed_image(wall, b"\xff\xd8")
    assert sorted(ours_image) == sorted(image.encode())


def fields_of(files: FileDescriptorSet) -> dict[str, set[tuple[str, int, int, str]]]:
    return {
        f"{file.package}.{message.name}": {(f.name, f.number, f.type, f.type_name) for f in message.field}
        for file in files.file
        for message in file.message_type
    }
