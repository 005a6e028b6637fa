"""A person at the other end of a connection: what is heard of them, and what counts as heard by them."""

from __future__ import annotations

import numpy as np
import pytest
from numpy.typing import NDArray

from actors.messages import (
    MICROPHONE_BLOCK,
    SPEAKER_BLOCK,
    SPEAKER_RATE,
    AvatarFrame,
    AvatarFrames,
    ClauseSound,
    Envelope,
    Mark,
)
from actors.room.far_end import FarEnd
from actors.room.remote_loudspeaker import AHEAD, Heard, RemoteLoudspeaker
from actors.room.remote_microphone import BufferFull, RemoteMicrophone
from policies.events import MILLISECOND, SECOND

SLOT = SPEAKER_BLOCK * SECOND // SPEAKER_RATE
PACKET = 320
PACKET_NS = 20 * MILLISECOND
BLOCK_NS = MICROPHONE_BLOCK * SECOND // 16_000


def tone(samples: int, start: int = 0) -> NDArray[np.int16]:
    return (8000 * np.sin(0.1 * np.arange(start, start + samples)) + 500).astype(np.int16)


# -- the microphone ------------------------------------------------------------------------------------------


def listen(microphone: RemoteMicrophone, packets: list[tuple[int, NDArray[np.int16]]], until: int) -> bytes:
    """What the session hears of packets that arrive at their times, looked at every 20 ms."""
    heard = bytearray()
    waiting = list(packets)
    for now in range(0, until + 1, PACKET_NS):
        while waiting and waiting[0][0] <= now:
            arrived, samples = waiting.pop(0)
            microphone.push(samples, arrived)
        for t, pcm in microphone.blocks(now):
            assert t == len(heard) * SECOND // 32_000, "the blocks are contiguous from t = 0 on"
            assert t + BLOCK_NS <= now, "nothing is heard before its time"
            heard += pcm
    return bytes(heard)


def test_steady_packets_are_heard_as_they_are_within_a_block() -> None:
    sound = tone(16_000)
    packets = [((i + 1) * PACKET_NS, sound[i * PACKET : (i + 1) * PACKET]) for i in range(50)]
    heard = np.frombuffer(listen(RemoteMicrophone(), packets, SECOND), "<i2")
    assert len(heard) >= 16_000 - 2 * MICROPHONE_BLOCK
    assert np.array_equal(heard, sound[: len(heard)])


def test_a_hiccup_of_the_network_neither_tears_the_sound_nor_delays_what_follows() -> None:
    sound = tone(32_000)
    sound[16_000:24_000] = 0  # the person pauses after the hiccup
    packets = []
    for i in range(100):
        due = (i + 1) * PACKET_NS
        due = 600 * MILLISECOND if 200 * MILLISECOND < due < 600 * MILLISECOND else due
        packets.append((due, sound[i * PACKET : (i + 1) * PACKET]))
    microphone = RemoteMicrophone()
    heard = np.frombuffer(listen(microphone, packets, 2 * SECOND), "<i2")
    spoken = heard[heard != 0]
    assert np.array_equal(spoken, sound[sound != 0][: len(spoken)]), "every sample once, in order"
    assert microphone.waiting < 3 * MICROPHONE_BLOCK, "the delay of the hiccup is made up for in the pause"


def test_who_sends_a_recording_at_once_is_heard_at_the_pace_of_time_and_pauses_stay() -> None:
    sound = np.concatenate([tone(8_000), np.zeros(16_000, np.int16), tone(8_000)])
    microphone = RemoteMicrophone()
    heard = np.frombuffer(listen(microphone, [(20 * MILLISECOND, sound)], 3 * SECOND), "<i2")
    assert np.array_equal(heard[: len(sound)], sound)
    microphone = RemoteMicrophone()
    with pytest.raises(BufferFull):
        for _ in range(100):
            microphone.push(tone(16_000), 0)


def test_silence_stands_for_who_sends_nothing_and_times_are_those_of_what_was_sent() -> None:
    microphone = RemoteMicrophone()
    packets = [(2 * SECOND + i * PACKET_NS, tone(PACKET, i * PACKET)) for i in range(50)]
    heard = np.frombuffer(listen(microphone, packets, 3 * SECOND), "<i2")
    first = int(np.flatnonzero(heard)[0])
    assert abs(first - 2 * 16_000 + PACKET) <= MICROPHONE_BLOCK
    assert abs(microphone.audio_ms(2 * SECOND + 480 * MILLISECOND) - 500) <= 2
    assert microphone.audio_ms(SECOND) == 0
    assert microphone.audio_ms(9 * SECOND) == 1000, "never more than was sent"


def test_what_is_said_while_a_button_is_held_comes_at_its_own_time_when_it_is_let_go() -> None:
    microphone = RemoteMicrophone()
    assert len(microphone.blocks(SECOND)) == 25
    microphone.held = True
    assert microphone.blocks(3 * SECOND) == []
    said = tone(16_000)
    microphone.push(said, 3 * SECOND)
    microphone.held = False
    blocks = microphone.blocks(3 * SECOND)
    sound = np.frombuffer(b"".join(pcm for _, pcm in blocks), "<i2")
    begin = (2 * SECOND - blocks[0][0]) * 16_000 // SECOND
    assert np.array_equal(sound[begin:], said[: len(sound) - begin])
    assert not sound[:begin].any()


# -- the loudspeaker -----------------------------------------------------------------------------------------


class Page(FarEnd):
    """A far end that remembers."""

    def __init__(self, *, acknowledges: bool = False) -> None:
        self.acknowledges = acknowledges
        self.got: list[tuple[str, object]] = []
        self.samples = 0

    def clause(self, reply_id: str, text: str) -> None:
        self.got.append(("clause", text))

    def sound(self, reply_id: str, at: int, samples: bytes) -> None:
        assert at == self.samples
        self.samples += len(samples) // 2
        self.got.append(("sound", samples))

    def frames(self, reply_id: str, frames: tuple[AvatarFrame, ...]) -> None:
        self.got.append(("frames", frames))

    def sent(self, reply_id: str, *, whole: bool) -> None:
        self.got.append(("sent", whole))

    def duck(self, on: bool) -> None:
        self.got.append(("duck", on))

    def heard(self, reply_id: str, samples: int, words: int, *, finished: bool) -> None:
        self.got.append(("heard", samples))

    def all(self, what: str) -> list[object]:
        return [value for kind, value in self.got if kind == what]


def clause(number: int, words: int, *, last: bool = False, epoch: int = 1, reply: str = "r1") -> Envelope:
    """A clause of so many words, each a quarter of a second long."""
    length = SPEAKER_RATE // 4
    marks = tuple(Mark(f"w{i}", i * length, (i + 1) * length) for i in range(words))
    sound = ClauseSound(number, f"clause {number}", tone(words * length).tobytes(), marks, (), last)
    return Envelope("s", 0, 0, epoch, reply, sound)


def play(loudspeaker: RemoteLoudspeaker, begin: int, end: int) -> tuple[bytes, list[Heard]]:
    """Let time pass; returns what was heard in it."""
    pcm, heard = bytearray(), []
    for t in range(begin, end, SLOT):
        loudspeaker.send(t + SLOT)
        block, _, _, _, progress = loudspeaker.slot(t)
        assert len(block) == 2 * SPEAKER_BLOCK
        pcm += block
        heard += progress
    return bytes(pcm), heard


def accept(loudspeaker: RemoteLoudspeaker, envelope: Envelope, now: int) -> None:
    assert isinstance(envelope.body, ClauseSound)
    loudspeaker.accept(envelope, envelope.body, now)


def test_sound_goes_out_at_once_and_never_more_than_200_ms_ahead() -> None:
    page = Page()
    loudspeaker = RemoteLoudspeaker(page)
    accept(loudspeaker, clause(0, 8, last=True), 0)
    assert page.samples == AHEAD
    for t in range(0, SECOND, SLOT):
        play(loudspeaker, t, t + SLOT)
        assert page.samples - (t + SLOT) * SPEAKER_RATE // SECOND <= AHEAD
    _, heard = play(loudspeaker, SECOND, 3 * SECOND)
    assert page.samples == 2 * SPEAKER_RATE
    assert heard[-1].finished and heard[-1].words == 8 and heard[-1].samples == 2 * SPEAKER_RATE
    assert page.all("sent") == [True]
    assert page.got[0] == ("clause", "clause 0")


def test_the_record_holds_every_sample_as_it_was_heard() -> None:
    loudspeaker = RemoteLoudspeaker(Page())
    accept(loudspeaker, clause(0, 2), 0)
    accept(loudspeaker, clause(1, 2, last=True), 100 * MILLISECOND)
    pcm, heard = play(loudspeaker, 0, 2 * SECOND)
    spoken = np.frombuffer(pcm, "<i2")
    assert np.array_equal(spoken[spoken != 0], np.tile(tone(SPEAKER_RATE // 2), 2))
    assert [progress.words for progress in heard] == [0, 1, 2, 3, 4]


def test_a_clause_that_comes_late_is_heard_later_and_the_words_with_it() -> None:
    loudspeaker = RemoteLoudspeaker(Page())
    accept(loudspeaker, clause(0, 2), 0)
    play(loudspeaker, 0, SECOND)
    accept(loudspeaker, clause(1, 2, last=True), SECOND)
    _, heard = play(loudspeaker, SECOND, 2 * SECOND)
    finished = heard[-1]
    assert finished.finished and finished.words == 4
    assert abs(finished.t - 1500 * MILLISECOND) <= 2 * SLOT


def test_a_reply_that_is_cut_counts_as_far_as_it_was_heard() -> None:
    page = Page()
    loudspeaker = RemoteLoudspeaker(page)
    accept(loudspeaker, clause(0, 8, last=True), 0)
    play(loudspeaker, 0, 800 * MILLISECOND)
    loudspeaker.new_epoch(2, 800 * MILLISECOND)
    assert page.all("sent") == [False], "the other end is told at once"
    sent = page.samples
    _, heard = play(loudspeaker, 800 * MILLISECOND, 2 * SECOND)
    assert [(p.finished, p.words) for p in heard] == [(True, 3)]
    assert page.samples == sent
    accept(loudspeaker, clause(1, 2), 2 * SECOND)
    assert page.samples == sent, "what belongs to an older epoch is dropped"


def test_the_other_end_has_the_last_word_about_what_was_heard() -> None:
    loudspeaker = RemoteLoudspeaker(Page())
    accept(loudspeaker, clause(0, 8, last=True), 0)
    play(loudspeaker, 0, 800 * MILLISECOND)
    loudspeaker.new_epoch(2, 800 * MILLISECOND)
    assert not loudspeaker.truncate("r1", SPEAKER_RATE, 810 * MILLISECOND)
    _, heard = play(loudspeaker, 820 * MILLISECOND, SECOND)
    assert [(p.finished, p.words, p.samples) for p in heard] == [(True, 4, SPEAKER_RATE)]


def test_a_reply_that_the_person_stops_is_over() -> None:
    page = Page()
    loudspeaker = RemoteLoudspeaker(page)
    accept(loudspeaker, clause(0, 8), 0)
    play(loudspeaker, 0, 400 * MILLISECOND)
    assert loudspeaker.truncate("r1", SPEAKER_RATE // 4, 400 * MILLISECOND)
    accept(loudspeaker, clause(1, 2, last=True), 420 * MILLISECOND)
    _, heard = play(loudspeaker, 420 * MILLISECOND, 600 * MILLISECOND)
    assert [(p.finished, p.words) for p in heard] == [(True, 1)]
    assert page.all("sent") == [False]


def test_acknowledgements_say_when_it_began_and_where_it_stands() -> None:
    page = Page(acknowledges=True)
    loudspeaker = RemoteLoudspeaker(page)
    accept(loudspeaker, clause(0, 8, last=True), 0)
    _, heard = play(loudspeaker, 0, 100 * MILLISECOND)
    assert heard == [], "nothing counts as heard before the other end says so"
    loudspeaker.acknowledge("r1", 0, True, 100 * MILLISECOND)
    _, heard = play(loudspeaker, 100 * MILLISECOND, 600 * MILLISECOND)
    assert heard[0].begins and abs(heard[0].t - 100 * MILLISECOND) <= SLOT
    loudspeaker.acknowledge("r1", SPEAKER_RATE // 2, False, 600 * MILLISECOND)
    _, heard = play(loudspeaker, 600 * MILLISECOND, SECOND)
    assert [p.words for p in heard] in ([], [2]), "it stands still: no more words"
    loudspeaker.acknowledge("r1", SPEAKER_RATE // 2, True, SECOND)
    _, heard = play(loudspeaker, SECOND, 3 * SECOND)
    assert heard[-1].finished and abs(heard[-1].t - 2500 * MILLISECOND) <= 2 * SLOT


def test_an_end_that_promised_and_never_says_a_word_counts_by_the_wall_time() -> None:
    loudspeaker = RemoteLoudspeaker(Page(acknowledges=True))
    accept(loudspeaker, clause(0, 4, last=True), 0)
    _, heard = play(loudspeaker, 0, 3 * SECOND)
    assert heard[-1].finished and heard[-1].words == 4


def test_nothing_is_heard_while_the_connection_is_gone() -> None:
    page = Page()
    loudspeaker = RemoteLoudspeaker(page)
    accept(loudspeaker, clause(0, 8, last=True), 0)
    play(loudspeaker, 0, 400 * MILLISECOND)
    sent = page.samples
    loudspeaker.pause(400 * MILLISECOND)
    _, heard = play(loudspeaker, 400 * MILLISECOND, 10 * SECOND)
    assert heard == [] and page.samples == sent
    loudspeaker.go_on(10 * SECOND)
    _, heard = play(loudspeaker, 10 * SECOND, 12 * SECOND)
    assert heard[-1].finished and heard[-1].words == 8


def test_the_face_goes_out_with_its_sound_and_lives_on_between_replies() -> None:
    page = Page()
    loudspeaker = RemoteLoudspeaker(page)
    still = (0.0,) * 52
    frames = tuple(
        AvatarFrame(i * SECOND // 30, still, (0, 0, 0), (0, 0, 0), (0, 0), "joy", 0.5, "speaking")
        for i in range(60)
    )
    accept(loudspeaker, clause(0, 8, last=True), 0)
    loudspeaker.show(Envelope("s", 1, 0, 1, "r1", AvatarFrames(frames)), AvatarFrames(frames))
    play(loudspeaker, 0, SECOND)
    sent = [frame for batch in page.all("frames") for frame in batch]  # type: ignore[attr-defined]
    assert 30 <= len(sent) <= 37 and sent == list(frames[: len(sent)])
    loudspeaker.show(Envelope("s", 2, 0, 1, "", AvatarFrames(frames[:3])), AvatarFrames(frames[:3]))
    assert page.got[-1] == ("frames", frames[:3])
