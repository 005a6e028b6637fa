"""What is left of a recording whose process is killed, whose disk is full, or whose file is damaged."""

from __future__ import annotations

import os
import subprocess
import sys
import wave
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
import recording_help
from recording_help import Recording, talk_of

from actors.messages import Envelope, Loudspeaker, Microphone
from actors.recorder.check import check
from actors.recorder.files import GrowingFile
from actors.recorder.reader import read_session
from actors.recorder.recover import recover
from actors.stage import Resume
from policies.events import SECOND

PROJECT = Path(__file__).parents[3]
Talk = Callable[[float], list[Envelope]]


def come_to_grief(how: str, folder: Path) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, recording_help.__file__, how, str(folder)]
    environment = os.environ | {"PYTHONPATH": str(PROJECT)}
    return subprocess.run(command, env=environment, capture_output=True, text=True, timeout=60, check=False)


def sound_of(path: Path) -> np.ndarray:
    with wave.open(str(path)) as file:
        return np.frombuffer(file.readframes(file.getnframes()), np.int16).reshape(-1, 2)


@pytest.fixture(scope="module")
def killed(tmp_path_factory: pytest.TempPathFactory) -> Recording:
    """A recording whose process got kill -9 after 10.2 s."""
    folder = tmp_path_factory.mktemp("killed") / "talk"
    assert come_to_grief("killed", folder).returncode == -9
    return Recording(folder)


def test_a_killed_process_loses_less_than_a_second(killed: Recording) -> None:
    session = read_session(killed.mcap)
    assert session.cut
    assert session.damage == ()
    sent = [e for e in talk_of(10.2) if e.t < 9.5 * SECOND]
    assert session.messages()[: len(sent)] == sent
    samples, rate = session.audio("microphone")
    assert len(samples) / rate > 9.5


def test_the_sound_of_a_killed_process_can_be_played(killed: Recording) -> None:
    frames = sound_of(killed.wav)
    assert len(frames) / 24_000 > 9.5
    agent, _ = read_session(killed.mcap).audio("loudspeaker")
    assert np.array_equal(frames[: len(agent), 1], agent)
    assert frames[-24_000:].any(axis=0).all()


def test_check_says_that_it_was_cut_off_and_recover_mends_it(killed: Recording, tmp_path: Path) -> None:
    result = check(killed.mcap)
    assert (result.cut, len(result.problems)) == (True, 1)
    assert "it was never closed: what was written up to" in str(result)
    mended = tmp_path / "mended.mcap"
    count = recover(killed.mcap, mended)
    assert count == result.messages
    assert check(mended).ok
    assert read_session(mended).messages() == read_session(killed.mcap).messages()
    assert read_session(mended).metadata == read_session(killed.mcap).metadata
    assert mended.stat().st_mode & 0o777 == 0o600
    with pytest.raises(FileExistsError):
        recover(killed.mcap, mended)


def test_wherever_it_is_cut_all_that_is_whole_can_be_read(killed: Recording, tmp_path: Path) -> None:
    data = killed.mcap.read_bytes()
    path = tmp_path / "cut.mcap"
    counts = []
    for length in np.linspace(2000, len(data), 60, dtype=int):
        path.write_bytes(data[:length])
        session = read_session(path)
        assert session.cut
        assert session.damage == ()
        counts.append(len(session.messages(Microphone, Loudspeaker)))
    assert counts == sorted(counts)
    assert counts[-1] > 790


def test_zeros_at_the_end_do_no_harm(killed: Recording, tmp_path: Path) -> None:
    """What some file systems leave behind when the power fails."""
    path = tmp_path / "zeros.mcap"
    path.write_bytes(killed.mcap.read_bytes() + bytes(5000))
    assert read_session(path).messages() == read_session(killed.mcap).messages()


@pytest.mark.parametrize(("how", "seconds"), [("full", 3.5), ("full of pictures", 1.0)])
def test_a_full_disk_is_told_once_and_what_was_written_stays(
    tmp_path: Path, how: str, seconds: float
) -> None:
    process = come_to_grief(how, tmp_path / "talk")
    assert process.returncode == 0, process.stderr
    assert process.stdout == (
        f"recorder True the recording in {tmp_path}/talk cannot go on: File too large;"
        " what was written before stays readable\n"
    )
    left = Recording(tmp_path / "talk")
    session = read_session(left.mcap)
    assert session.damage == ()
    assert session.cut == (
        how == "full of pictures"
    )  # when only the sound file is full, the record is closed
    samples, rate = session.audio("microphone")
    assert len(samples) / rate > seconds
    frames = sound_of(left.wav)
    assert len(frames) / 24_000 > seconds
    agent, _ = session.audio("loudspeaker")
    both = min(len(agent), len(frames))
    assert np.array_equal(frames[:both, 1], agent[:both])


def test_a_file_that_could_not_grow_is_cut_back_and_tried_again(tmp_path: Path) -> None:
    path = tmp_path / "file"
    writable = os.open(path, os.O_CREAT | os.O_RDWR)
    file = GrowingFile(writable)
    file.write(b"whole")
    file.flush()
    read_only = os.open(path, os.O_RDONLY)
    saved = os.dup(writable)
    os.dup2(read_only, writable)
    file.write(b" more")
    with pytest.raises(OSError, match="Bad file descriptor"):
        file.flush()
    assert path.read_bytes() == b"whole"
    os.dup2(saved, writable)
    file.flush()
    assert path.read_bytes() == b"whole more"
    for descriptor in (writable, read_only, saved):
        os.close(descriptor)


def test_a_damaged_chunk_is_left_out_and_named(recording: Recording, talk: Talk) -> None:
    recording.make(talk(4.0))
    data = bytearray(recording.mcap.read_bytes())
    data[len(data) // 2] ^= 0xFF
    recording.mcap.write_bytes(data)
    session = read_session(recording.mcap)
    assert len(session.damage) == 1
    lost = len(talk(4.0)) - len(session.messages())
    assert 0 < lost <= 45
    result = check(recording.mcap)
    assert not result.ok
    assert any("microphone: 1 gaps, the first of" in problem for problem in result.problems)


@pytest.mark.parametrize("content", [b"", b"RIFFsomething else that is long enough", b"\x89MCAP0\r\n"])
def test_what_is_no_recording_is_refused_in_one_sentence(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "x.mcap"
    path.write_bytes(content)
    with pytest.raises(ValueError, match=r"x\.mcap is no (MCAP recording|recording of a session)"):
        read_session(path)


def test_a_recorder_that_takes_the_place_of_a_dead_one_goes_on_in_the_same_record(tmp_path: Path) -> None:
    folder = tmp_path / "talk"
    envelopes = talk_of(12.0)
    assert come_to_grief("killed", folder).returncode == -9
    resume = Resume(round(11e9), 1, 0, 0, (), None, 0, None)
    # The rings hold more than the dead one had lost.
    again = [envelope for envelope in envelopes if envelope.t > 5e9]
    Recording(folder).make_with({"recorder": {"folder": str(folder)}}, again, resume=resume)
    assert sorted(path.name for path in folder.iterdir()) == ["conversation.wav", "session.mcap"]
    session = read_session(folder / "session.mcap")
    assert not session.cut and not session.damage
    for kind, name in ((Microphone, "microphone"), (Loudspeaker, "loudspeaker")):
        sent = [np.frombuffer(e.body.samples, "<i2") for e in envelopes if isinstance(e.body, kind)]
        assert np.array_equal(session.audio(name)[0], np.concatenate(sent))
    assert check(folder / "session.mcap").ok
    assert np.array_equal(sound_of(folder / "conversation.wav")[:, 1], session.audio("loudspeaker")[0])
