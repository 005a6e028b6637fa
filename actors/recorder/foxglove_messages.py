"""Sound and pictures as Foxglove's protobuf messages, which viewers of recordings can play and show.

The two schemas are declared here rather than taken from Foxglove's SDK, which brings 54 MB for them. Field
numbers and types are those of foxglove.RawAudio and foxglove.CompressedImage.
"""

from __future__ import annotations

from typing import Any

from google.protobuf import timestamp_pb2
from google.protobuf.descriptor_pb2 import FieldDescriptorProto, FileDescriptorProto, FileDescriptorSet
from google.protobuf.descriptor_pool import DescriptorPool
from google.protobuf.message_factory import GetMessageClass

_SECOND = 1_000_000_000
_PACKAGE = "foxglove"
_TIME = {"type": FieldDescriptorProto.TYPE_MESSAGE, "type_name": ".google.protobuf.Timestamp"}
_BYTES = {"type": FieldDescriptorProto.TYPE_BYTES}
_STRING = {"type": FieldDescriptorProto.TYPE_STRING}
_FIXED32 = {"type": FieldDescriptorProto.TYPE_FIXED32}

_FIELDS: dict[str, dict[str, tuple[int, dict[str, Any]]]] = {
    "RawAudio": {
        "timestamp": (1, _TIME),
        "data": (2, _BYTES),
        "format": (3, _STRING),
        "sample_rate": (4, _FIXED32),
        "number_of_channels": (5, _FIXED32),
    },
    "CompressedImage": {
        "timestamp": (1, _TIME),
        "frame_id": (4, _STRING),
        "data": (2, _BYTES),
        "format": (3, _STRING),
    },
}


def _file(message: str) -> FileDescriptorProto:
    file = FileDescriptorProto(name=f"{_PACKAGE}/{message}.proto", package=_PACKAGE, syntax="proto3")
    file.dependency.append(timestamp_pb2.DESCRIPTOR.name)
    declared = file.message_type.add(name=message)
    for name, (number, kind) in _FIELDS[message].items():
        declared.field.add(name=name, number=number, label=FieldDescriptorProto.LABEL_OPTIONAL, **kind)
    return file


_timestamp_file = FileDescriptorProto()
timestamp_pb2.DESCRIPTOR.CopyToProto(_timestamp_file)
_pool = DescriptorPool()
_pool.Add(_timestamp_file)
for _message in _FIELDS:
    _pool.Add(_file(_message))
_RawAudio = GetMessageClass(_pool.FindMessageTypeByName(f"{_PACKAGE}.RawAudio"))
_CompressedImage = GetMessageClass(_pool.FindMessageTypeByName(f"{_PACKAGE}.CompressedImage"))

RAW_AUDIO = "foxglove.RawAudio"
COMPRESSED_IMAGE = "foxglove.CompressedImage"


def media_schema(name: str) -> bytes:
    """The schema as MCAP wants it: a FileDescriptorSet with the dependency."""
    files = [_timestamp_file, _file(name.removeprefix(f"{_PACKAGE}."))]
    return bytes(FileDescriptorSet(file=files).SerializeToString())


def raw_audio(wall: int, samples: bytes, rate: int) -> bytes:
    """Mono 16 bit sound; `wall` is the Unix time of its first sample in ns."""
    message = _RawAudio(data=samples, format="pcm-s16", sample_rate=rate, number_of_channels=1)
    message.timestamp.seconds, message.timestamp.nanos = divmod(wall, _SECOND)
    return bytes(message.SerializeToString())


def compressed_image(wall: int, jpeg: bytes) -> bytes:
    """A JPEG picture, captured at Unix time `wall` in ns."""
    message = _CompressedImage(frame_id="camera", data=jpeg, format="jpeg")
    message.timestamp.seconds, message.timestamp.nanos = divmod(wall, _SECOND)
    return bytes(message.SerializeToString())


def audio_samples(data: bytes) -> bytes:
    """The samples in a RawAudio message."""
    return bytes(_RawAudio.FromString(data).data)


def image_bytes(data: bytes) -> bytes:
    """The JPEG in a CompressedImage message."""
    return bytes(_CompressedImage.FromString(data).data)
