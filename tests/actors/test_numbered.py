"""A link delivers everything once and in order, whatever happens on the way."""

import random

from actors.numbered import INCARNATION, Ring, Sequencer


class Wire:
    """A producer and a consumer with an unreliable wire between them, which answers questions from the ring."""

    def __init__(self, keep_ns: int = 10**12) -> None:
        self.ring: Ring[int] = Ring(keep_ns)
        self.got: list[int] = []
        self.asked: list[tuple[int, int]] = []
        self.consumer: Sequencer[int] = Sequencer(self.got.append, lambda _, a, b: self.asked.append((a, b)))
        self.now = 0

    def send(self, value: int, *, lost: bool = False) -> None:
        self.now += 20_000_000
        seq = self.ring.number("s")
        self.ring.keep("s", self.now, value)
        if not lost:
            self.consumer.accept("s", seq, value)

    def answer(self) -> None:
        questions, self.asked = self.asked, []
        for first, until in questions:
            if first < self.ring.oldest("s"):
                self.consumer.skip_to("s", min(self.ring.oldest("s"), until))
            for seq, value in tuple(self.ring.since("s", first, until)):
                self.consumer.accept("s", seq, value)


def test_messages_arrive_in_order() -> None:
    wire = Wire()
    for value in range(5):
        wire.send(value)
    assert wire.got == [0, 1, 2, 3, 4]
    assert wire.asked == []


def test_a_lost_message_is_asked_for_and_delivered_in_its_place() -> None:
    wire = Wire()
    for value in range(6):
        wire.send(value, lost=value in (2, 3))
    assert wire.got == [0, 1]
    assert wire.asked == [(2, 4)]
    wire.answer()
    assert wire.got == [0, 1, 2, 3, 4, 5]


def test_a_repeated_message_is_delivered_once() -> None:
    wire = Wire()
    wire.send(0)
    wire.consumer.accept("s", 0, 0)
    wire.send(1)
    assert wire.got == [0, 1]


def test_a_gap_is_asked_for_once_and_again_only_on_request() -> None:
    wire = Wire()
    for value in range(10):
        wire.send(value, lost=value == 3)
    assert wire.asked == [(3, 4)]
    wire.consumer.ask_again()
    assert wire.asked == [(3, 4), (3, 4)]


def test_a_consumer_that_starts_late_gets_what_the_ring_still_holds() -> None:
    wire = Wire(keep_ns=100_000_000)
    for value in range(50):
        wire.send(value, lost=value < 49)
    wire.answer()
    assert wire.got == list(range(wire.ring.oldest("s"), 50))
    assert len(wire.got) == 6


def test_what_can_no_longer_be_had_is_counted() -> None:
    wire = Wire()
    for value in range(10):
        wire.send(value, lost=2 <= value < 7)
    assert wire.consumer.skip_to("s", 5) == 3
    assert wire.got == [0, 1]
    wire.answer()
    assert wire.got == [0, 1, 5, 6, 7, 8, 9]


def test_sessions_are_numbered_apart() -> None:
    wire = Wire()
    wire.consumer.accept("other", 0, 100)
    wire.send(0)
    assert wire.got == [100, 0]


def test_random_losses_repeats_and_swaps_change_nothing_in_the_end() -> None:
    chance = random.Random(7)
    wire = Wire()
    for value in range(2000):
        wire.send(value, lost=chance.random() < 0.2)
        if chance.random() < 0.1:
            wire.answer()
        if chance.random() < 0.1:
            wire.consumer.accept("s", (old := chance.randrange(value + 1)), old)
    wire.send(2000)
    wire.answer()
    assert wire.got == list(range(2001))


def test_a_producer_that_replaces_a_dead_one_begins_anew() -> None:
    wire = Wire()
    for value in range(3):
        wire.send(value)
    old, wire.ring = wire.ring, Ring(10**12, incarnation=1)
    wire.send(10, lost=True)
    wire.send(11)
    assert wire.asked == [(INCARNATION, INCARNATION + 1)]
    wire.answer()
    assert wire.got == [0, 1, 2, 10, 11]
    wire.consumer.accept("s", old.number("s"), 3)  # was still on its way when the old one died
    assert wire.got == [0, 1, 2, 10, 11]


def test_a_consumer_that_replaces_a_dead_one_hears_a_producer_of_any_incarnation() -> None:
    wire = Wire()
    wire.ring = Ring(10**12, incarnation=7)
    for value in range(3):
        wire.send(value, lost=value < 2)
    wire.answer()
    assert wire.got == [0, 1, 2]
