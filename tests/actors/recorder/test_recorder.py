"""What a session leaves behind when it is recorded, and that it leaves nothing when it is not."""

from __future__ import annotations

import json
import stat
import wave
from collections.abc import Callable
from dataclasses import fields, is_dataclass, replace
from enum import Enum
from pathlib import Path
from types import NoneType
from typing import Any, get_args, get_origin, get_type_hints

import jsonschema
import numpy as np
import pytest
from mcap.reader import make_reader

from actors.messages import (
    LATEST_ONLY,
    Body,
    ClauseSound,
    Envelope,
    Frame,
    Loudspeaker,
    Microphone,
    Perceived,
)
from actors.recorder.reader import read_session
from actors.stage import StageError
from policies import events

SESSION = "test-session"
Talk = Callable[[float], list[Envelope]]


def example(hint: Any, salt: int) -> Any:
    """Some value of the type, never the type's zero."""
    if is_dataclass(hint) and isinstance(hint, type):
        hints = get_type_hints(hint)
        return hint(
            **{field.name: example(hints[field.name], salt + i) for i, field in enumerate(fields(hint))}
        )
    if get_origin(hint) is tuple:
        args = [arg for arg in get_args(hint) if arg is not Ellipsis]
        return tuple(example(arg, salt + i) for i, arg in enumerate(args * 2 if len(args) == 1 else args))
    if NoneType in get_args(hint):
        return None if salt % 2 else example(get_args(hint)[0], salt)
    if isinstance(hint, type) and issubclass(hint, Enum):
        return list(hint)[salt % len(hint)]
    values = {
        int: salt * 10**9,
        float: salt + 0.25,
        str: f"Grüße “{salt}”",
        bool: True,
        bytes: bytes([1, salt] * 8),
    }
    return values[hint]


def every_body() -> list[Any]:
    """Two different messages of each class; of what is perceived, of each event."""
    plain = [body for body in get_args(Body) if body is not Perceived and body not in LATEST_ONLY]
    bodies = [example(body, salt) for body in plain for salt in (1, 2)]
    return bodies + [Perceived(example(event, salt)) for event in get_args(events.Event) for salt in (1, 2)]


def without_sound(body: Any) -> Any:
    """A clause's own sound is not stored: silence of its length comes back."""
    return replace(body, samples=bytes(len(body.samples))) if isinstance(body, ClauseSound) else body


def test_every_message_comes_back_as_it_was(recording: Any) -> None:
    sent = [
        Envelope(SESSION, i, i * 7_000_001, 3 + i % 2, f"r{i}", body) for i, body in enumerate(every_body())
    ]
    recording.make(sent)
    read = read_session(recording.mcap).messages()
    assert read == [replace(envelope, body=without_sound(envelope.body)) for envelope in sent]


def test_each_message_fits_the_schema_that_stands_beside_it(recording: Any) -> None:
    recording.make(Envelope(SESSION, i, i, 0, "", body) for i, body in enumerate(every_body()))
    checked = set()
    with recording.mcap.open("rb") as file:
        for schema, channel, message in make_reader(file).iter_messages():
            assert schema is not None
            if channel.message_encoding == "json":
                jsonschema.validate(json.loads(message.data), json.loads(schema.data))
                checked.add(channel.topic)
    assert {"decision", "perception/words", "clause", "microphone/state"} <= checked


def test_kinds_can_be_asked_for_and_come_in_the_order_of_time(recording: Any, talk: Talk) -> None:
    late = [Envelope(SESSION, 0, t, 0, "", Perceived(events.SpeechStarted(t, t))) for t in (400, 300, 900)]
    recording.make(talk(0.5) + late)
    session = read_session(recording.mcap)
    assert [e.t for e in session.messages(Perceived)] == [300, 400, 900]
    assert {type(e.body) for e in session.messages(Microphone, Perceived)} == {Microphone, Perceived}


def test_sound_comes_back_sample_by_sample(recording: Any, talk: Talk) -> None:
    sent = talk(2.0)
    recording.make(sent)
    session = read_session(recording.mcap)
    for topic, body, rate in (("microphone", Microphone, 16_000), ("loudspeaker", Loudspeaker, 24_000)):
        samples, found = session.audio(topic)
        expected = b"".join(e.body.samples for e in sent if isinstance(e.body, body))  # type: ignore[attr-defined]
        assert (samples.tobytes(), found) == (expected, rate)


def test_what_ran_is_told(recording: Any) -> None:
    recording.make(
        [],
        configuration={"policy": {"name": "companion"}},
        versions={"ray": "1.2"},
        models={"vad.onnx": "ab12"},
        simulated=True,
        costs={"vad": [0.1, 0.2]},
    )
    session = read_session(recording.mcap)
    assert (session.name, session.simulated, session.cut) == (SESSION, True, False)
    assert session.configuration == {"policy": {"name": "companion"}}
    assert session.versions == {"ray": "1.2"}
    assert session.metadata["models"] == {"vad.onnx": "ab12"}
    assert session.attachments["costs.json"]
    assert "when" in session.metadata["consent"]
    clock = session.metadata["clock"]
    assert int(clock["wall_ns"]) == session.origin > 1_700_000_000 * 10**9
    assert (clock["microphone_rate"], clock["loudspeaker_rate"]) == ("16000", "24000")


def test_the_clock_comes_first_and_stamps_are_wall_clock(recording: Any, talk: Talk) -> None:
    recording.make(talk(1.0))
    session = read_session(recording.mcap)
    with recording.mcap.open("rb") as file:
        reader = make_reader(file)
        assert next(iter(reader.iter_metadata())).name == "clock"
        times: dict[str, list[int]] = {}
        for _, channel, message in reader.iter_messages(log_time_order=False):
            times.setdefault(channel.topic, []).append(message.log_time - session.origin)
    for stamps in times.values():
        assert stamps == sorted(stamps)
    assert times["microphone"] == [i * 32_000_000 for i in range(31)]


def test_nothing_is_written_unless_asked_for(
    recording: Any, talk: Talk, monkeypatch: Any, tmp_path: Path
) -> None:
    monkeypatch.chdir(tmp_path)
    recording.make_with({}, talk(0.5))
    assert list(tmp_path.iterdir()) == []
    assert recording.notices == []


def test_only_the_owner_can_read_it(recording: Any, talk: Talk) -> None:
    recording.make(talk(0.1))
    assert stat.S_IMODE(recording.folder.stat().st_mode) == 0o700
    assert {stat.S_IMODE(path.stat().st_mode) for path in recording.folder.iterdir()} == {0o600}


@pytest.mark.parametrize("name", ["session.mcap", "conversation.wav"])
def test_a_recording_is_never_replaced(recording: Any, talk: Talk, name: str) -> None:
    recording.folder.mkdir()
    (recording.folder / name).write_text("precious")
    with pytest.raises(StageError, match=rf"{name} is there already: name another folder"):
        recording.make(talk(0.1))
    assert [(path.name, path.read_text()) for path in recording.folder.iterdir()] == [(name, "precious")]


def test_a_folder_that_cannot_be_is_refused_in_one_sentence(recording: Any, talk: Talk) -> None:
    recording.folder.write_text("a file")
    with pytest.raises(StageError, match=r"cannot record to .*talk: Not a directory: name a folder"):
        recording.make(talk(0.1))
    recording.folder = Path("/proc/none")
    with pytest.raises(StageError, match=r"cannot record to /proc/none: .*: name a folder"):
        recording.make(talk(0.1))


def test_pictures_keep_their_size(recording: Any) -> None:
    frames = [
        Envelope(SESSION, i, i * 500_000_000, 0, "", Frame(b"\xff\xd8picture", 64, 48)) for i in range(3)
    ]
    recording.make(frames)
    assert read_session(recording.mcap).messages(Frame) == frames


def test_the_sound_file_holds_what_the_record_holds(recording: Any, talk: Talk) -> None:
    recording.make(talk(3.0))
    with wave.open(str(recording.wav)) as file:
        assert (file.getnchannels(), file.getsampwidth(), file.getframerate()) == (2, 2, 24_000)
        frames = np.frombuffer(file.readframes(file.getnframes()), np.int16).reshape(-1, 2)
    samples, _ = read_session(recording.mcap).audio("loudspeaker")
    assert np.array_equal(frames[: len(samples), 1], samples)


def test_closing_finishes_what_is_open(recording: Any, talk: Talk) -> None:
    recording.make(talk(0.3))  # less than one flush
    assert len(read_session(recording.mcap).messages()) == len(talk(0.3))
