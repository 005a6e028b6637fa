"""Every whole record of an MCAP file, whether the file was closed, cut off or damaged.

The MCAP library's own readers stop at the first thing that is wrong. A recording that was cut off in the
middle must still give all that is whole in it, so this walks the file record by record and says what it left
out.
"""

from __future__ import annotations

import os
import struct
from collections.abc import Container, Iterator
from io import BytesIO
from pathlib import Path
from typing import Any

import zstandard
from mcap.data_stream import ReadDataStream
from mcap.exceptions import McapError
from mcap.opcode import Opcode
from mcap.records import Attachment, Channel, Chunk, McapRecord, Message, Metadata, Schema
from mcap.stream_reader import get_chunk_data_stream
from mcap.writer import MCAP0_MAGIC

_HEAD = struct.Struct("<BQ")
"""Of a record: opcode, length."""
_MESSAGE = struct.Struct("<HIQQ")
"""Of a message: channel, sequence, log time, publish time; its data follows."""
_PARSERS: dict[int, Any] = {
    Opcode.SCHEMA: Schema,
    Opcode.CHANNEL: Channel,
    Opcode.CHUNK: Chunk,
    Opcode.ATTACHMENT: Attachment,
    Opcode.METADATA: Metadata,
}
_DAMAGED = (McapError, ValueError, IndexError, struct.error, zstandard.ZstdError)


class RecordWalk:
    """Walks a recording once. `cut` and `damage` are known when the walk is over.

    Raises ValueError for a file that is no MCAP at all, OSError for one that cannot be read.
    """

    def __init__(self, path: Path) -> None:
        self._path = path
        self.cut: int | None = None
        """Offset from which on nothing is whole; None when the file was closed properly."""
        self.damage: list[str] = []
        """What lies before `cut` (or in a closed file) and cannot be read."""

    def records(self) -> Iterator[McapRecord]:
        """Schemas, channels, chunks, attachments, metadata in the file's order, the summary's included."""
        with self._path.open("rb") as file:
            size = os.fstat(file.fileno()).st_size
            if file.read(len(MCAP0_MAGIC)) != MCAP0_MAGIC:
                raise ValueError(f"{self._path} is no MCAP recording")
            offset = len(MCAP0_MAGIC)
            while True:
                head = file.read(_HEAD.size)
                if len(head) < _HEAD.size:
                    break
                opcode, length = _HEAD.unpack(head)
                if offset + _HEAD.size + length > size or not Opcode.HEADER <= opcode <= Opcode.DATA_END:
                    break
                parser = _PARSERS.get(opcode)
                data = file.read(length)
                if parser is not None:
                    try:
                        yield parser.read(ReadDataStream(BytesIO(data)))
                    except _DAMAGED as error:
                        self.damage.append(f"the record at byte {offset} cannot be read: {error}")
                offset += _HEAD.size + length
                if opcode == Opcode.FOOTER:
                    if file.read() != MCAP0_MAGIC:
                        self.damage.append("something follows the end of the recording")
                    return
            self.cut = offset

    def unpacked(self, channels: Container[int] | None = None) -> Iterator[McapRecord]:
        """The same with each chunk replaced by what is in it: of messages, those on `channels` (None: on all).

        A chunk whose checksum is wrong is left out.
        """
        for record in self.records():
            if isinstance(record, Chunk):
                try:
                    yield from _unpack(record, channels)
                except _DAMAGED as error:
                    start = record.message_start_time / 1e9
                    self.damage.append(
                        f"a chunk beginning at Unix time {start:.3f} s cannot be read: {error}"
                    )
            else:
                yield record


def _unpack(chunk: Chunk, channels: Container[int] | None) -> Iterator[McapRecord]:
    """What is in a chunk. The library's own way takes five times as long, most of it for what nobody asked for."""
    stream, size = get_chunk_data_stream(chunk, validate_crc=True)
    data = stream.read(size)
    start = 0
    while start < size:
        opcode, length = _HEAD.unpack_from(data, start)
        start += _HEAD.size
        if opcode == Opcode.MESSAGE:
            channel, sequence, log_time, publish_time = _MESSAGE.unpack_from(data, start)
            if channels is None or channel in channels:
                content = data[start + _MESSAGE.size : start + length]
                yield Message(
                    channel_id=channel,
                    sequence=sequence,
                    log_time=log_time,
                    publish_time=publish_time,
                    data=content,
                )
        elif (parser := _PARSERS.get(opcode)) is not None:
            yield parser.read(ReadDataStream(BytesIO(data[start : start + length])))
        start += length
