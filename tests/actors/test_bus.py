"""The bus between processes, over real sockets: nothing is lost while a consumer is slow, late or replaced."""

import asyncio
import tempfile
from collections.abc import Iterator
from pathlib import Path

import msgpack
import pytest
import zmq

from actors import codec
from actors.bus import ZmqInlet, ZmqOutlet, address
from actors.messages import Envelope, Microphone, Preview


@pytest.fixture
def where() -> Iterator[str]:
    with tempfile.TemporaryDirectory(prefix="bus-") as folder:
        yield address(Path(folder), "room", "perception")


class Consumer:
    def __init__(self, where: str) -> None:
        self.got: list[Envelope] = []
        self.lost: list[tuple[str, int]] = []
        self.inlet = ZmqInlet(
            where, self.got.append, lambda session, count: self.lost.append((session, count))
        )

    @property
    def numbers(self) -> list[int]:
        return [envelope.seq for envelope in self.got]

    async def until(self, count: int) -> None:
        async with asyncio.timeout(5):
            while len(self.got) < count:
                await asyncio.sleep(0.005)


def speak(outlet: ZmqOutlet, first: int, until: int) -> None:
    for number in range(first, until):
        outlet.send("s", number * 32_000_000, 0, "", Microphone(bytes([number % 256]) * 1024), None)


async def test_messages_cross_in_order(where: str) -> None:
    consumer, outlet = Consumer(where), ZmqOutlet(where)
    speak(outlet, 0, 100)
    await consumer.until(100)
    assert consumer.numbers == list(range(100))
    assert consumer.got[7].body == Microphone(bytes([7]) * 1024)
    assert consumer.got[7].t == 7 * 32_000_000


async def test_a_patient_consumer_gets_everything_when_it_looks(where: str) -> None:
    got: list[Envelope] = []
    inlet, outlet = ZmqInlet(where, got.append, lambda *_: None, patient=True), ZmqOutlet(where)
    speak(outlet, 0, 30)
    await asyncio.sleep(0.2)
    assert got == []
    inlet.drain()
    assert [envelope.seq for envelope in got] == list(range(30))
    inlet.close()


async def test_what_the_socket_refused_is_asked_for_again(where: str) -> None:
    consumer, outlet = Consumer(where), ZmqOutlet(where)
    speak(outlet, 0, 10)
    await consumer.until(10)
    speak(outlet, 10, 4000)  # far more than the sockets hold, and nobody reads while we send
    await asyncio.sleep(0.05)
    speak(outlet, 4000, 4001)
    await consumer.until(4001)
    assert consumer.numbers == list(range(4001))
    assert consumer.lost == []


async def test_a_consumer_that_replaces_a_dead_one_gets_the_last_seconds(where: str) -> None:
    first, outlet = Consumer(where), ZmqOutlet(where)
    speak(outlet, 0, 50)
    await first.until(50)
    first.inlet.close()
    speak(outlet, 50, 60)
    second = Consumer(where)
    await asyncio.sleep(0.1)
    speak(outlet, 60, 61)
    await second.until(61)
    assert second.numbers == list(range(61))


async def test_what_nobody_holds_any_more_is_reported(where: str) -> None:
    consumer = Consumer(where)
    producer = zmq.Context.instance().socket(zmq.DEALER)
    producer.connect(where)
    producer.send(codec.encode(Envelope("s", 0, 0, 0, "", Microphone(bytes(1024)))))
    producer.send_multipart([b"gone", msgpack.packb(("s", 5))])
    async with asyncio.timeout(5):
        while not consumer.lost:
            await asyncio.sleep(0.005)
    assert consumer.lost == [("s", 4)]
    producer.close()


async def test_what_is_latest_only_crosses_and_is_never_asked_for_again(where: str) -> None:
    consumer, outlet = Consumer(where), ZmqOutlet(where)
    speak(outlet, 0, 1)
    await consumer.until(1)
    for number in range(3):
        outlet.send("s", number, 0, "", Preview(bytes(12), 2, 2), None)
    speak(outlet, 1, 2)
    await consumer.until(5)
    assert [type(envelope.body) for envelope in consumer.got] == [Microphone, *[Preview] * 3, Microphone]
    assert consumer.numbers == [0, -1, -1, -1, 1]
    consumer.inlet.close()
    outlet.send("s", 9, 0, "", Preview(bytes(12), 2, 2), None)
    second = Consumer(where)
    await asyncio.sleep(0.1)
    speak(outlet, 2, 3)
    await second.until(3)
    assert not any(isinstance(envelope.body, Preview) for envelope in second.got if envelope.t == 1)
    assert [e.seq for e in second.got if isinstance(e.body, Microphone)] == [0, 1, 2]
