"""What a loudspeaker gets of the replies, and what counts as heard."""

import numpy as np
import pytest

from actors.messages import SPEAKER_BLOCK, SPEAKER_RATE, ClauseSound, Envelope, Mark
from actors.room.playout import DUCKED, FADE, Playout, Pulled, ReplyPart

LOUD = 10_000


def clause(
    number: int = 0,
    samples: int = SPEAKER_BLOCK,
    ends: tuple[int, ...] = (),
    last: bool = False,
    reply: str = "a",
    epoch: int = 0,
    level: int = LOUD,
) -> tuple[Envelope, ClauseSound]:
    words = tuple(Mark(f"w{end}", max(0, end - 100), end) for end in ends)
    body = ClauseSound(number, "", np.full(samples, level, "<i2").tobytes(), words, (), last)
    return Envelope("s", 0, 0, epoch, reply, body), body


def pulled(playout: Playout, blocks: int) -> list[Pulled]:
    return [playout.pull() for _ in range(blocks)]


def part(block: Pulled) -> ReplyPart:
    assert len(block.parts) == 1
    return block.parts[0]


def test_nothing_to_play_is_silence() -> None:
    block = Playout().pull()
    assert len(block.samples) == SPEAKER_BLOCK and not block.samples.any()
    assert block.late == 0 and block.parts == ()


def test_clauses_follow_each_other_without_a_gap() -> None:
    playout = Playout()
    sound = np.arange(1200, dtype="<i2")
    playout.accept(*_clause_of(sound[:500], 0, False))
    playout.accept(*_clause_of(sound[500:], 1, True))
    blocks = pulled(playout, 3)
    heard = np.concatenate([block.samples for block in blocks])
    assert np.array_equal(heard[:1200], sound) and not heard[1200:].any()
    assert [part(block).samples for block in blocks] == [480, 960, 1200]
    assert [part(block).finished for block in blocks] == [False, False, True]
    assert [part(block).begins for block in blocks] == [0, None, None]
    assert [block.late for block in blocks] == [0, 0, 0]


def _clause_of(samples: np.ndarray, number: int, last: bool) -> tuple[Envelope, ClauseSound]:
    body = ClauseSound(number, "", samples.tobytes(), (), (), last)
    return Envelope("s", 0, 0, 0, "a", body), body


def test_a_word_counts_once_its_last_sample_has_been_played() -> None:
    playout = Playout()
    playout.accept(*clause(0, 1000, ends=(480, 481, 960)))
    playout.accept(*clause(1, 440, ends=(440,), last=True))
    assert [part(block).words for block in pulled(playout, 3)] == [1, 3, 4]


def test_a_word_mark_beyond_its_clause_counts_at_the_end_of_the_clause() -> None:
    playout = Playout()
    playout.accept(*clause(0, 480, ends=(9999,), last=True))
    assert part(playout.pull()).words == 1


def test_replies_of_one_epoch_follow_each_other_within_a_block() -> None:
    playout = Playout()
    playout.accept(*clause(samples=100, last=True, reply="a", level=1))
    playout.accept(*clause(samples=700, last=True, reply="b", level=2))
    block = playout.pull()
    assert list(np.unique(block.samples[:100])) == [1] and list(np.unique(block.samples[100:])) == [2]
    assert block.parts == (ReplyPart(0, "a", 0, 100, 0, True), ReplyPart(0, "b", 100, 380, 0, False))
    assert part(playout.pull()) == ReplyPart(0, "b", None, 700, 0, True)


def test_a_clause_that_comes_too_late_is_silence_and_is_counted() -> None:
    playout = Playout()
    playout.accept(*clause(0, 600))
    assert [block.late for block in pulled(playout, 3)] == [0, 360, 480]
    playout.accept(*clause(1, 480, last=True))
    block = playout.pull()
    assert block.late == 0 and part(block).samples == 1080 and part(block).finished


def test_waiting_for_the_first_clause_or_after_the_last_is_not_late() -> None:
    playout = Playout()
    playout.accept(*clause(0, 0))
    assert playout.pull().late == 0 and not playout.within_reply
    playout.accept(*clause(1, 100, last=True))
    assert [block.late for block in pulled(playout, 2)] == [0, 0]


def test_an_empty_last_clause_ends_the_reply() -> None:
    playout = Playout()
    playout.accept(*clause(0, 480, ends=(480,)))
    assert not part(playout.pull()).finished
    playout.accept(*clause(1, 0, last=True))
    assert part(playout.pull()) == ReplyPart(0, "a", None, 480, 1, True)
    assert playout.pull().parts == ()


def test_a_repeated_clause_is_played_once() -> None:
    playout = Playout()
    playout.accept(*clause(0, 480))
    playout.accept(*clause(0, 480))
    playout.accept(*clause(1, 480, last=True))
    playout.accept(*clause(1, 480, last=True))
    assert [part(block).samples for block in pulled(playout, 2)] == [480, 960]
    playout.accept(*clause(0, 480))
    assert playout.pull().parts == ()


def test_a_clause_that_was_lost_on_the_way_does_not_stop_the_reply() -> None:
    playout = Playout()
    playout.accept(*clause(0, 480))
    playout.accept(*clause(2, 480, last=True))
    assert part(pulled(playout, 2)[1]).finished


def test_a_new_epoch_fades_the_reply_out_and_ends_it() -> None:
    playout = Playout()
    playout.accept(*clause(0, 4800, ends=(480, 600, 2400), last=True))
    playout.pull()
    playout.new_epoch(1)
    block = playout.pull()
    fade = block.samples[:FADE].astype(int)
    assert fade[0] > 0.99 * LOUD and fade[-1] == 0 and (np.diff(fade) <= 0).all()
    assert abs(np.diff(fade)).max() < LOUD / 200
    assert not block.samples[FADE:].any() and block.late == 0
    assert part(block) == ReplyPart(0, "a", None, 480 + FADE, 2, True)
    assert playout.pull().parts == ()


def test_a_reply_that_is_cut_before_it_began_is_reported_as_never_heard() -> None:
    playout = Playout()
    playout.accept(*clause(0, 4800, ends=(480,), last=True))
    playout.new_epoch(1)
    block = playout.pull()
    assert not block.samples.any()
    assert block.parts == (ReplyPart(0, "a", None, 0, 0, True),)


def test_a_reply_that_is_cut_while_its_next_clause_is_awaited_ends_silently() -> None:
    playout = Playout()
    playout.accept(*clause(0, 480))
    playout.pull()
    playout.new_epoch(1)
    block = playout.pull()
    assert block.late == 0 and not block.samples.any() and part(block).finished


def test_what_belongs_to_an_older_epoch_is_dropped() -> None:
    playout = Playout()
    playout.new_epoch(3)
    playout.accept(*clause(epoch=2, last=True))
    assert playout.pull().parts == ()
    playout.accept(*clause(epoch=3, last=True, reply="b"))
    assert part(playout.pull()).reply_id == "b"
    playout.new_epoch(2)
    assert playout.epoch == 3


def test_a_reply_of_a_newer_epoch_cuts_the_older_one_without_an_order() -> None:
    playout = Playout()
    playout.accept(*clause(0, 4800, reply="a"))
    playout.pull()
    playout.accept(*clause(0, 4800, reply="b", epoch=1, level=5))
    block = playout.pull()
    assert block.parts[0] == ReplyPart(0, "a", None, 480 + FADE, 0, True)
    assert block.parts[1].reply_id == "b" and block.parts[1].begins == FADE
    assert (block.samples[FADE:] == 5).all()


def test_ducking_is_a_ramp_down_and_back() -> None:
    playout = Playout()
    playout.accept(*clause(0, SPEAKER_RATE))
    playout.duck(True)
    down = np.concatenate([block.samples for block in pulled(playout, 3)]).astype(int)
    assert 20 * np.log10(down[-1] / LOUD) == pytest.approx(-14, abs=0.1)
    assert np.abs(np.diff(down)).max() < LOUD / 500
    reached = int(np.argmax(down <= LOUD * DUCKED + 1)) / SPEAKER_RATE
    assert 0.025 < reached < 0.035
    playout.duck(False)
    up = np.concatenate([block.samples for block in pulled(playout, 7)]).astype(int)
    assert (np.diff(up) >= 0).all() and up[-1] == LOUD
    back = int(np.argmax(up >= LOUD - 1)) / SPEAKER_RATE
    assert 0.09 < back < 0.11


def test_ducking_can_be_taken_back_half_way() -> None:
    playout = Playout()
    playout.accept(*clause(0, SPEAKER_RATE))
    playout.duck(True)
    first = playout.pull().samples.astype(int)
    playout.duck(False)
    rest = np.concatenate([block.samples for block in pulled(playout, 5)]).astype(int)
    assert rest[0] >= first[-1] and rest[-1] == LOUD


def test_a_reply_that_begins_while_ducked_is_quiet_from_its_first_sample() -> None:
    playout = Playout()
    playout.duck(True)
    playout.pull()
    playout.accept(*clause(0, 480))
    assert playout.pull().samples.max() < 0.21 * LOUD


def test_a_new_epoch_ends_the_ducking() -> None:
    playout = Playout()
    playout.accept(*clause(0, 4800))
    playout.duck(True)
    pulled(playout, 3)
    playout.new_epoch(1)
    pulled(playout, 2)
    playout.accept(*clause(0, 480, reply="b", epoch=1))
    assert (playout.pull().samples == LOUD).all()


@pytest.mark.parametrize("n", [1, 160, 480, 882, 5000])
def test_blocks_of_any_size_hold_the_same_sound(n: int) -> None:
    rng = np.random.default_rng(n)
    sound = rng.integers(-30000, 30000, 3000, "<i2")
    playout = Playout()
    for number, begin in enumerate(range(0, 3000, 700)):
        playout.accept(*_clause_of(sound[begin : begin + 700], number, begin + 700 >= 3000))
    blocks = [playout.pull(n) for _ in range(-(-3000 // n))]
    assert np.array_equal(np.concatenate([block.samples for block in blocks])[:3000], sound)
    assert blocks[-1].parts[-1].finished
