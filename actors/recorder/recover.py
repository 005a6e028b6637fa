"""A recording that was cut off, damaged or written in parts, made whole: what can be read, and a summary behind it."""

from __future__ import annotations

import os
from collections.abc import Sequence
from hashlib import blake2b
from pathlib import Path
from typing import Any

from mcap.records import Attachment, Channel, Message, Metadata, Schema
from mcap.writer import Writer

from actors.recorder.files import create
from actors.recorder.walk import RecordWalk


def recover(path: Path, out: Path) -> int:
    """Write what is whole in `path` to the new file `out`; returns the number of messages.

    Raises ValueError when `path` is no MCAP file, OSError (FileExistsError too) when one of them cannot be
    used.
    """
    return join([path], out)


def join(parts: Sequence[Path], out: Path) -> int:
    """The same from several parts of one recording, in their order. What stands in two of them is written once."""
    with os.fdopen(create(out), "wb") as file:
        joined = _Joined(file)
        for part in parts:
            joined.add(part)
        joined.writer.finish()
    return joined.count


class _Joined:
    """The file that is being written."""

    def __init__(self, file: Any) -> None:
        self.writer: Any = Writer(file)
        self.writer.start()
        self.count = 0
        self._schemas: dict[tuple[str, bytes], int] = {}
        self._channels: dict[str, int] = {}
        self._seen: set[bytes] = set()
        self._beside: set[str] = set()
        """Metadata and attachments that are written: every part has the same."""

    def add(self, path: Path) -> None:
        channels = self._register(path)
        for record in RecordWalk(path).unpacked(channels):
            if isinstance(record, Message):
                self._message(channels[record.channel_id], record)
            elif isinstance(record, Metadata | Attachment) and record.name not in self._beside:
                self._beside.add(record.name)
                if isinstance(record, Metadata):
                    self.writer.add_metadata(record.name, record.metadata)
                else:
                    self.writer.add_attachment(
                        record.create_time, record.log_time, record.name, record.media_type, record.data
                    )

    def _register(self, path: Path) -> dict[int, int]:
        """The channels of a part → those of the whole. The summary may name what a damaged chunk does not."""
        schemas: dict[int, Schema] = {}
        channels: dict[int, Channel] = {}
        for record in RecordWalk(path).unpacked(channels=()):
            if isinstance(record, Schema):
                schemas[record.id] = record
            elif isinstance(record, Channel):
                channels[record.id] = record
        known = {0: 0}
        for number, schema in schemas.items():
            key = (schema.name, schema.data)
            if key not in self._schemas:
                self._schemas[key] = self.writer.register_schema(schema.name, schema.encoding, schema.data)
            known[number] = self._schemas[key]
        for channel in channels.values():
            if channel.topic not in self._channels and channel.schema_id in known:
                self._channels[channel.topic] = self.writer.register_channel(
                    channel.topic, channel.message_encoding, known[channel.schema_id], channel.metadata
                )
        return {
            number: self._channels[c.topic] for number, c in channels.items() if c.topic in self._channels
        }

    def _message(self, channel: int, record: Message) -> None:
        head = f"{channel} {record.log_time} {record.sequence}".encode()
        key = blake2b(head + record.data, digest_size=12).digest()
        if key not in self._seen:
            self._seen.add(key)
            self.writer.add_message(
                channel, record.log_time, record.data, record.publish_time, record.sequence
            )
            self.count += 1
