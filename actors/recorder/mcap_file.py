"""session.mcap: envelopes onto their topics, in chunks that are closed whenever the caller says so."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from functools import partial
from typing import Any, cast

from mcap.writer import CompressionType, Writer

from actors.messages import MICROPHONE_RATE, SPEAKER_RATE, Envelope, Frame, Loudspeaker, Microphone, Perceived
from actors.numbered import INCARNATION
from actors.recorder.files import GrowingFile
from actors.recorder.foxglove_messages import (
    COMPRESSED_IMAGE,
    RAW_AUDIO,
    compressed_image,
    media_schema,
    raw_audio,
)
from actors.recorder.head import Head
from actors.recorder.json_messages import members, to_text
from actors.recorder.topics import MEDIA, STATE_TOPICS, JsonTopic, json_topic

_CHUNK_BYTES = 4 << 20
"""Far above what half a second holds: chunks are closed by time, not by size."""

_MEDIA_SCHEMAS: dict[type, str] = {Microphone: RAW_AUDIO, Loudspeaker: RAW_AUDIO, Frame: COMPRESSED_IMAGE}
_MEDIA_DATA: dict[type, Callable[[int, Any], bytes]] = {
    Microphone: lambda wall, body: raw_audio(wall, body.samples, MICROPHONE_RATE),
    Loudspeaker: lambda wall, body: raw_audio(wall, body.samples, SPEAKER_RATE),
    Frame: lambda wall, body: compressed_image(wall, body.jpeg),
}


class McapFile:
    """Writes one session. Blocking; not for several threads at once. Every method may raise OSError."""

    def __init__(self, file: GrowingFile, head: Head) -> None:
        self._file = file
        self._origin = head.origin
        self._channels: dict[str, int] = {}
        self._states: dict[type, dict[str, Any]] = {}
        # Any: it is hardly annotated, and where it is, asks for more of a stream than it uses.
        self._writer: Any = Writer(cast(Any, file), chunk_size=_CHUNK_BYTES, compression=CompressionType.ZSTD)
        self._writer.start()
        for name, values in head.metadata.items():
            self._writer.add_metadata(name, dict(values))
        for name, data in head.attachments.items():
            self._writer.add_attachment(head.origin, head.origin, name, "application/json", data)
        self._file.flush()

    def write(self, envelope: Envelope) -> None:
        """Put a message into the chunk that is open."""
        body = envelope.body
        kind = type(body)
        if kind not in MEDIA:
            values = {"event": body.event} if isinstance(body, Perceived) else members(body)
            self._write_json(envelope, json_topic(body), values)
            return
        self._write_state(envelope, STATE_TOPICS[kind])
        data = _MEDIA_DATA[kind](self._origin + envelope.t, body)
        self._add(
            envelope, MEDIA[kind], data, partial(self._media_channel, MEDIA[kind], _MEDIA_SCHEMAS[kind])
        )

    def flush(self) -> None:
        """Close the chunk: what was written up to now is safe from the death of this process."""
        self._writer.flush()

    def close(self) -> None:
        """Write the summary and close the file, also when that fails."""
        try:
            self._writer.flush()  # a summary must not list a chunk that found no place
            self._writer.finish()
            self._file.flush()
        finally:
            self._file.close()

    def _write_state(self, envelope: Envelope, topic: JsonTopic) -> None:
        """What the media message cannot say, when it is not what was said last."""
        values = {name: getattr(envelope.body, name) for name in topic.hints}
        state = values | {"epoch": envelope.epoch, "reply_id": envelope.reply_id}
        if self._states.get(topic.body) != state:
            self._states[topic.body] = state
            self._write_json(envelope, topic, values)

    def _write_json(self, envelope: Envelope, topic: JsonTopic, values: Mapping[str, Any]) -> None:
        head = {
            "session": envelope.session,
            "t": envelope.t,
            "epoch": envelope.epoch,
            "reply_id": envelope.reply_id,
        }
        self._add(envelope, topic.name, to_text(head | dict(values)), partial(self._json_channel, topic))

    def _add(self, envelope: Envelope, topic: str, data: bytes, register: Callable[[], int]) -> None:
        channel = self._channels.get(topic)
        if channel is None:
            channel = self._channels[topic] = register()
        wall = self._origin + envelope.t
        self._writer.add_message(channel, wall, data, wall, envelope.seq % INCARNATION)  # 32 bits in MCAP

    def _json_channel(self, topic: JsonTopic) -> int:
        schema = json.dumps(topic.schema(), indent=1).encode()
        return self._channel(topic.name, "json", topic.schema_name, "jsonschema", schema)

    def _media_channel(self, topic: str, schema: str) -> int:
        return self._channel(topic, "protobuf", schema, "protobuf", media_schema(schema))

    def _channel(self, topic: str, encoding: str, name: str, schema_encoding: str, schema: bytes) -> int:
        schema_id: int = self._writer.register_schema(name, schema_encoding, schema)
        channel_id: int = self._writer.register_channel(topic, encoding, schema_id)
        return channel_id
