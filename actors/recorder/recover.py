"""A recording that was cut off or damaged, made whole: what can be read of it, with a summary behind it."""

from __future__ import annotations

import os
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
    schemas: dict[int, Schema] = {}
    channels: dict[int, Channel] = {}
    for record in RecordWalk(path).unpacked(
        channels=()
    ):  # the summary may name what a damaged chunk does not
        if isinstance(record, Schema):
            schemas[record.id] = record
        elif isinstance(record, Channel):
            channels[record.id] = record
    with os.fdopen(create(out), "wb") as file:
        writer: Any = Writer(file)
        writer.start()
        new_schemas = {0: 0} | {
            number: writer.register_schema(schema.name, schema.encoding, schema.data)
            for number, schema in schemas.items()
        }
        new_channels = {
            number: writer.register_channel(c.topic, c.message_encoding, new_schemas[c.schema_id], c.metadata)
            for number, c in channels.items()
            if c.schema_id in new_schemas
        }
        count = 0
        for record in RecordWalk(path).unpacked(new_channels):
            if isinstance(record, Message):
                channel = new_channels[record.channel_id]
                writer.add_message(
                    channel, record.log_time, record.data, record.publish_time, record.sequence
                )
                count += 1
            elif isinstance(record, Metadata):
                writer.add_metadata(record.name, record.metadata)
            elif isinstance(record, Attachment):
                writer.add_attachment(
                    record.create_time, record.log_time, record.name, record.media_type, record.data
                )
        writer.finish()
    return count
