"""A recording plays the person by the session's clock, and the loudspeaker keeps time."""

import asyncio
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from media_files import RATE, chirp, write_movie, write_sound

from actors import messages as m
from actors.room.file_room import ClockedLoudspeaker, FileRoom
from actors.room.playout import Playout
from actors.stage import Port, SessionSetup, StageError
from actors.virtual import VirtualClock, VirtualTimeLoop
from policies.events import MILLISECOND, SECOND

BLOCK = 20 * MILLISECOND
LEVEL = 8000


class Emitted(list[tuple[int, int, m.Body, int, str]]):
    """What the room emitted: (when, t, body, epoch, reply_id)."""

    def of(self, kind: type) -> list[tuple[int, int, m.Body, int, str]]:
        return [emission for emission in self if isinstance(emission[2], kind)]


def sound(
    samples: int,
    ends: tuple[int, ...] = (),
    epoch: int = 0,
    reply: str = "a",
    number: int = 0,
    last: bool = True,
) -> m.Envelope:
    words = tuple(m.Mark("word", end - 10, end) for end in ends)
    body = m.ClauseSound(number, "", np.full(samples, LEVEL, "<i2").tobytes(), words, (), last)
    return m.Envelope("s", 0, 0, epoch, reply, body)


def order(body: m.Body, epoch: int = 0) -> m.Envelope:
    return m.Envelope("s", 0, 0, epoch, "", body)


def play(path: Path, seconds: float, sent: dict[int, m.Envelope] | None = None) -> Emitted:
    """Run a room for `seconds` of virtual time; `sent` maps times (ms) to what the other stages send then."""
    loop = VirtualTimeLoop()
    clock = VirtualClock(loop, {})
    emitted = Emitted()

    def send(body: m.Body, t: int, epoch: int, reply_id: str) -> None:
        emitted.append((clock.now(), t, body, epoch, reply_id))

    async def session() -> None:
        room = FileRoom().open(SessionSetup("s", {"room": {"input": str(path)}}), Port("s", clock, send))
        running = asyncio.ensure_future(room.run())
        for at, envelope in (sent or {}).items():
            clock.call_at(at * MILLISECOND, lambda envelope=envelope: room.receive(envelope))
        await clock.sleep_until(round(seconds * SECOND))
        running.cancel()
        await asyncio.gather(running, return_exceptions=True)
        await room.close()

    loop.run_until_complete(session())
    loop.close()
    return emitted


@pytest.fixture
def second(tmp_path: Path) -> Path:
    """A recording of exactly one second."""
    write_sound(tmp_path / "second.wav", chirp(1.0), RATE, "pcm_s16le")
    return tmp_path / "second.wav"


def test_the_person_is_heard_in_real_time_and_then_there_is_silence(second: Path) -> None:
    emitted = play(second, 2.0)
    blocks = emitted.of(m.Microphone)
    assert [t for _, t, *_ in blocks] == [i * 32 * MILLISECOND for i in range(len(blocks))]
    assert all(when == t + 32 * MILLISECOND for when, t, *_ in blocks)
    assert 61 <= len(blocks) <= 62
    heard = np.frombuffer(b"".join(body.samples for _, _, body, *_ in blocks), "<i2")
    assert np.array_equal(heard[:RATE], np.rint(chirp(1.0) * 32767).astype(np.int16))
    assert not heard[RATE:].any()
    assert not any(body.muted for _, _, body, *_ in blocks)


def test_the_end_of_the_recording_is_told_once(second: Path) -> None:
    emitted = play(second, 3.0)
    ended = emitted.of(m.Ended)
    assert [t for _, t, *_ in ended] == [32 * 32 * MILLISECOND]
    assert all(when == t for when, t, *_ in ended)


def test_the_loudspeaker_leaves_a_block_every_20_ms_from_the_beginning(second: Path) -> None:
    blocks = play(second, 1.0).of(m.Loudspeaker)
    assert [t for _, t, *_ in blocks] == [i * BLOCK for i in range(len(blocks))]
    assert all(when == t for when, t, *_ in blocks) and len(blocks) >= 50
    assert not any(np.frombuffer(body.samples, "<i2").any() for _, _, body, *_ in blocks)


def test_a_reply_leaves_after_the_device_buffer_and_is_reported_as_it_is_heard(second: Path) -> None:
    emitted = play(second, 1.0, {205: sound(1200, ends=(400, 960, 1200), epoch=2)})
    ((when, started, _, epoch, reply),) = emitted.of(m.ReplyStarted)
    assert when == started == 260 * MILLISECOND and (epoch, reply) == (2, "a")
    heads = [(t // MILLISECOND, body) for _, t, body, *_ in emitted.of(m.Playhead)]
    assert heads == [
        (260, m.Playhead(0, 0, False)),
        (280, m.Playhead(480, 1, False)),
        (300, m.Playhead(960, 2, False)),
        (320, m.Playhead(1200, 3, True)),
    ]
    loud = [t for _, t, body, _, reply in emitted.of(m.Loudspeaker) if reply == "a"]
    assert loud == [260 * MILLISECOND, 280 * MILLISECOND, 300 * MILLISECOND]


def test_playheads_come_only_when_the_words_change(second: Path) -> None:
    emitted = play(second, 1.0, {0: sound(4800, ends=(4800,))})
    assert [body.words for _, _, body, *_ in emitted.of(m.Playhead)] == [0, 1]


def test_emissions_are_in_order_of_time(second: Path) -> None:
    emitted = play(second, 1.5, {205: sound(2000, ends=(400, 960, 1200))})
    whens = [when for when, *_ in emitted]
    assert whens == sorted(whens)
    for kind in (m.Microphone, m.Loudspeaker, m.Playhead):
        times = [t for _, t, *_ in emitted.of(kind)]
        assert times == sorted(times)


def test_a_new_epoch_silences_the_loudspeaker_within_its_buffer(second: Path) -> None:
    emitted = play(
        second, 1.0, {0: sound(24_000, ends=(2400, 20_000)), 300: order(m.NewEpoch("barge-in"), 1)}
    )
    head = emitted.of(m.Playhead)[-1]
    assert head[2].finished and head[2].words == 1
    assert 300 * MILLISECOND < head[1] <= 380 * MILLISECOND
    played = np.frombuffer(b"".join(body.samples for _, _, body, *_ in emitted.of(m.Loudspeaker)), "<i2")
    last = int(np.flatnonzero(played)[-1]) / m.SPEAKER_RATE
    assert 0.3 < last < 0.37
    assert head[2].samples == pytest.approx(np.count_nonzero(played), abs=2)


def test_what_is_cut_before_it_was_heard_is_reported_as_never_heard(second: Path) -> None:
    emitted = play(second, 1.0, {101: sound(2400), 102: order(m.NewEpoch("went on"), 1)})
    assert not emitted.of(m.ReplyStarted)
    assert [body for _, _, body, *_ in emitted.of(m.Playhead)] == [m.Playhead(0, 0, True)]


def test_ducking_makes_it_quiet_and_is_taken_back(second: Path) -> None:
    emitted = play(second, 1.0, {0: sound(24_000), 300: order(m.Duck(True)), 600: order(m.Duck(False))})
    at = {
        t // MILLISECOND: np.frombuffer(body.samples, "<i2") for _, t, body, *_ in emitted.of(m.Loudspeaker)
    }
    assert at[300].min() == LEVEL and at[500].max() < 0.21 * LEVEL and at[900].min() == LEVEL


def test_a_clause_that_comes_too_late_is_silence_in_the_record(second: Path) -> None:
    emitted = play(
        second, 1.0, {0: sound(2400, last=False), 400: sound(2400, number=1, last=True, ends=(2400,))}
    )
    blocks = emitted.of(m.Loudspeaker)
    assert sum(body.late for _, _, body, *_ in blocks) == pytest.approx(0.3 * m.SPEAKER_RATE, abs=960)
    assert emitted.of(m.Playhead)[-1][2] == m.Playhead(4800, 1, True)


def test_pictures_come_at_their_times(tmp_path: Path) -> None:
    write_movie(tmp_path / "film.mp4", 2.0)
    emitted = play(tmp_path / "film.mp4", 2.5)
    frames = emitted.of(m.Frame)
    assert [t / SECOND for _, t, *_ in frames] == pytest.approx([0, 0.5, 1.0, 1.5], abs=0.03)
    assert all(when == t for when, t, *_ in frames)


def test_two_runs_are_the_same(tmp_path: Path) -> None:
    write_movie(tmp_path / "film.mp4", 1.0)
    sent = {205: sound(2000, ends=(400, 960, 1200))}
    assert play(tmp_path / "film.mp4", 1.5, sent) == play(tmp_path / "film.mp4", 1.5, sent)


def test_warnings_of_the_recording_reach_the_person(tmp_path: Path) -> None:
    write_movie(tmp_path / "whole.mp4", 6.0, options={"movflags": "faststart"})
    data = (tmp_path / "whole.mp4").read_bytes()
    (tmp_path / "cut.mp4").write_bytes(data[: len(data) * 6 // 10])
    emitted = play(tmp_path / "cut.mp4", 6.5)
    assert any("cut off" in body.text for _, _, body, *_ in emitted.of(m.Notice))
    assert len(emitted.of(m.Ended)) == 1


@pytest.mark.parametrize(("options", "words"), [({}, "room.input"), ({"input": "/none.wav"}, "no file")])
def test_a_room_without_a_recording_is_refused(options: dict[str, str], words: str) -> None:
    loop = VirtualTimeLoop()
    port = Port("s", VirtualClock(loop, {}), lambda *_: None)
    with pytest.raises(StageError, match=words):
        FileRoom().open(SessionSetup("s", {"room": options}), port)
    loop.close()


def beats(
    loudspeaker: ClockedLoudspeaker, until: int, now: Callable[[int], int]
) -> list[tuple[int, bool, int]]:
    """(block, whether it sounds, late samples) of the blocks due before `until` (ms)."""
    out = []
    while loudspeaker.due < until * MILLISECOND:
        due = loudspeaker.due
        block = loudspeaker.beat(now(due))
        out.append((due // BLOCK, bool(block.samples.any()), block.late))
    return out


@pytest.mark.parametrize("delay", [0, 19, 39])
def test_being_late_by_less_than_the_buffer_is_not_heard(delay: int) -> None:
    playout = Playout()
    loudspeaker = ClockedLoudspeaker(playout)
    envelope = sound(2400)
    playout.accept(envelope, envelope.body)
    stall = 60 * MILLISECOND
    left = beats(loudspeaker, 200, lambda due: max(due, stall + delay * MILLISECOND) if due >= stall else due)
    assert [block for block, sounds, _ in left if sounds] == [2, 3, 4, 5, 6]


def test_a_stall_is_silence_and_the_rest_of_the_reply_comes_later() -> None:
    playout = Playout()
    loudspeaker = ClockedLoudspeaker(playout)
    envelope = sound(2400)
    playout.accept(envelope, envelope.body)
    stalled_until = 150 * MILLISECOND
    left = beats(loudspeaker, 300, lambda due: due if due < 3 * BLOCK else max(due, stalled_until))
    assert [block for block, sounds, _ in left if sounds] == [2, 3, 4, 8, 9]
    assert [late for block, _, late in left if block in (5, 6, 7)] == [480, 480, 480]
    assert [block for block, *_ in left] == list(range(15))
