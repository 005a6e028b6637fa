"""What no message behind it tells of: the last message of a burst, and all that a dead consumer had heard."""

import asyncio
import tempfile
from pathlib import Path

from actors import messages as m
from actors.bus import ZmqInlet, ZmqOutlet, address
from actors.numbered import Ring, Sequencer


class Link:
    """A consumer that hears of the producer's numbers, but of no message."""

    def __init__(self, incarnation: int = 0) -> None:
        self.ring: Ring[str] = Ring(10**12, incarnation)
        self.got: list[str] = []
        self.consumer: Sequencer[str] = Sequencer(self.got.append, self.answer)
        self.answers = True

    def keep(self, *messages: str) -> None:
        for message in messages:
            self.ring.keep("s", 0, message)

    def answer(self, session: str, first: int, until: int) -> None:
        if not self.answers:
            return
        if first < self.ring.oldest(session):
            self.consumer.skip_to(session, min(self.ring.oldest(session), until))
        for seq, message in tuple(self.ring.since(session, first, until)):
            self.consumer.accept(session, seq, message)

    def announce(self) -> None:
        for session, seq in self.ring.numbers().items():
            self.consumer.announced(session, seq)


def test_the_last_message_is_asked_for_although_nothing_follows_it() -> None:
    link = Link()
    link.keep("one", "two")
    link.consumer.accept("s", 0, "one")
    link.announce()
    assert link.got == ["one", "two"]
    link.announce()
    assert link.got == ["one", "two"]


def test_a_consumer_that_is_new_gets_what_is_kept() -> None:
    link = Link(incarnation=3)
    link.keep("one", "two")
    link.announce()
    assert link.got == ["one", "two"]


def test_a_question_that_was_lost_is_repeated_with_the_next_announcement() -> None:
    link = Link()
    link.keep("one")
    link.answers = False
    link.announce()
    link.answers = True
    link.announce()
    assert link.got == ["one"]


def test_a_dead_producer_announces_nothing_any_more() -> None:
    old, link = Ring[str](10**12), Link(incarnation=1)
    old.keep("s", 0, "old")
    link.keep("new")
    link.announce()
    link.consumer.announced("s", old.number("s"))
    assert link.got == ["new"]


async def test_between_processes_a_sign_of_life_brings_what_a_dead_consumer_had_heard() -> None:
    with tempfile.TemporaryDirectory(prefix="bus-") as folder:
        where = address(Path(folder), "mind", "avatar")
        first: list[m.Envelope] = []
        second: list[m.Envelope] = []
        dead, outlet = ZmqInlet(where, first.append, lambda *_: None), ZmqOutlet(where)
        for number in range(3):
            outlet.send("s", number, 1, "r1", m.Commit(f"d{number}"), None)
        async with asyncio.timeout(10):
            while len(first) < 3:
                await asyncio.sleep(0.01)
            dead.close()
            heir = ZmqInlet(where, second.append, lambda *_: None)
            while len(second) < 3:  # nothing more is said: only signs of life
                outlet.beat(age=7_000_000)
                await asyncio.sleep(0.05)
        assert second == first
        assert heir.age == 7_000_000 and heir.memory > 0
        heir.close()
        outlet.close()


def test_what_its_predecessor_has_had_is_not_lost_to_a_new_consumer() -> None:
    lost: list[int] = []
    consumer: Sequencer[str] = Sequencer(lambda _: None, lambda *_: None)
    consumer.accept("s", 5000, "five thousand and one")
    lost.append(consumer.skip_to("s", 4999))
    consumer.accept("s", 4999, "five thousand")
    lost.append(consumer.skip_to("s", 5011))
    assert lost == [0, 10]
