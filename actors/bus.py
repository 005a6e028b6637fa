"""Links between stages: in one process, or over ZeroMQ between processes.

One link joins one producer and one consumer (two consumers on one socket would *split* the stream). The consumer
binds, the producer connects, and both use DEALER sockets, so that the consumer's question for a missing message
travels back on the same connection. Sockets are watched through their file descriptor: cheaper than futures, but the
descriptor is edge-triggered, so a socket is drained whenever it signals, and looked at again after every send.
"""

from __future__ import annotations

import asyncio
import os
import time
from abc import ABC, abstractmethod
from collections.abc import Callable
from pathlib import Path

import msgpack
import zmq

from actors import codec
from actors.messages import LATEST_ONLY, Body, Envelope
from actors.numbered import Ring, Sequencer

ASK_AGAIN_S = 0.25
"""Seconds after which a question for missing messages is repeated."""
UNNUMBERED = -1
"""The number of a message that is latest-only: it takes no part in what makes a link lose nothing."""
HIGH_WATER = 1000
"""Messages that ZeroMQ may hold for a slow consumer before sends are refused; the ring keeps what was refused."""

_STATM = Path("/proc/self/statm").exists()
_PAGE = os.sysconf("SC_PAGE_SIZE")

Deliver = Callable[[Envelope], None]
Lost = Callable[[str, int], None]
"""Called with (session, number of messages) that can no longer be had."""


class Outlet(ABC):
    """The producer's end of a link."""

    @abstractmethod
    def send(
        self, session: str, t: int, epoch: int, reply_id: str, body: Body, packed: bytes | None
    ) -> bytes | None:
        """Number and send. `packed` is the body as another outlet packed it; returns it for the next one."""

    def forget(self, session: str) -> None:
        """The session is over."""
        return

    def close(self) -> None:
        """Let go of the connection."""
        return


class LocalOutlet(Outlet):
    """Both ends in one event loop: nothing is encoded, nothing can be lost."""

    def __init__(self, deliver: Deliver) -> None:
        self._deliver = deliver
        self._next: dict[str, int] = {}

    def send(self, session: str, t: int, epoch: int, reply_id: str, body: Body, packed: bytes | None) -> None:
        seq = UNNUMBERED
        if type(body) not in LATEST_ONLY:
            seq = self._next.get(session, 0)
            self._next[session] = seq + 1
        asyncio.get_running_loop().call_soon(self._deliver, Envelope(session, seq, t, epoch, reply_id, body))

    def forget(self, session: str) -> None:
        self._next.pop(session, None)


def address(folder: Path, producer: str, consumer: str) -> str:
    """The ipc address of a link. Unix socket paths end at 107 bytes: `folder` must be short."""
    return f"ipc://{folder}/{producer}-{consumer}"


class _Wire:
    """A DEALER socket on the running event loop."""

    def __init__(self, receive: Callable[[list[bytes]], None]) -> None:
        self._loop = asyncio.get_running_loop()
        self._receive = receive
        self.socket: zmq.Socket[bytes] = zmq.Context.instance().socket(zmq.DEALER)
        for option, value in (
            (zmq.LINGER, 0),
            (zmq.SNDHWM, HIGH_WATER),
            (zmq.RCVHWM, HIGH_WATER),
            (zmq.RECONNECT_IVL, 10),
        ):
            self.socket.setsockopt(option, value)

    def watch(self) -> None:
        """Receive whatever arrives, at once."""
        self._loop.add_reader(self.socket.fileno(), self.drain)
        self._loop.call_soon(self.drain)

    def drain(self) -> None:
        """Receive what has arrived by now."""
        while not self.socket.closed:
            try:
                frames = self.socket.recv_multipart(zmq.NOBLOCK)
            except zmq.Again:
                return
            self._receive(frames)

    def send(self, frames: list[bytes]) -> bool:
        """False when the other side takes nothing more at present."""
        try:
            self.socket.send_multipart(frames, zmq.NOBLOCK)
        except zmq.Again:
            return False
        if int(self.socket.getsockopt(zmq.EVENTS)) & zmq.POLLIN:
            self._loop.call_soon(self.drain)
        return True

    def close(self) -> None:
        if not self.socket.closed:
            self._loop.remove_reader(self.socket.fileno())
            self.socket.close()


class ZmqOutlet(Outlet):
    """The producer's end of a link between processes."""

    def __init__(self, where: str, incarnation: int = 0) -> None:
        self._ring: Ring[bytes] = Ring(incarnation=incarnation)
        self._wire = _Wire(self._answer)
        self._wire.socket.connect(where)
        self._wire.watch()

    def send(
        self, session: str, t: int, epoch: int, reply_id: str, body: Body, packed: bytes | None
    ) -> bytes:
        if packed is None:
            packed = codec.encode_body(body)
        if type(body) in LATEST_ONLY:
            self._wire.send([codec.frame(session, UNNUMBERED, t, epoch, reply_id, packed)])
            return packed
        data = codec.frame(session, self._ring.number(session), t, epoch, reply_id, packed)
        self._ring.keep(session, time.monotonic_ns(), data)
        self._wire.send([data])
        return packed

    def beat(self, age: int = 0) -> None:
        """A sign of life, with the memory (bytes, resident) that this process uses, the numbers given so far, and
        the `age` (ns) of what it works on."""
        pages = int(Path("/proc/self/statm").read_text().split()[1]) if _STATM else 0
        self._wire.send([b"beat", msgpack.packb((pages * _PAGE, age, self._ring.numbers()))])

    def _answer(self, frames: list[bytes]) -> None:
        session, first, until = msgpack.unpackb(frames[0])
        oldest = self._ring.oldest(session)
        if first < oldest:
            self._wire.send([b"gone", msgpack.packb((session, min(oldest, until)))])
        for _, data in self._ring.since(session, first, until):
            if not self._wire.send([data]):
                return  # the consumer will ask again

    def forget(self, session: str) -> None:
        self._ring.forget(session)

    def close(self) -> None:
        self._wire.close()


class ZmqInlet:
    """The consumer's end of a link between processes: delivers in order, asks for what is missing.

    A `patient` one is not woken by messages: its owner calls `drain` when it likes, and saves the wake-ups.
    """

    def __init__(self, where: str, deliver: Deliver, lost: Lost, *, patient: bool = False) -> None:
        self._deliver = deliver
        self._lost = lost
        self._sequencer: Sequencer[Envelope] = Sequencer(deliver, self._ask)
        self._wire = _Wire(self._take)
        self._wire.socket.bind(where)
        if not patient:
            self._wire.watch()
        self._asking: asyncio.TimerHandle | None = None
        self.beat_at = time.monotonic()
        """When the producer gave its last sign of life (monotonic seconds)."""
        self.memory = 0
        """Bytes of memory that it used then; 0: not known."""
        self.age = 0
        """How old (ns) the oldest message was that it took between its last two signs of life."""

    def _take(self, frames: list[bytes]) -> None:
        if frames[0] == b"gone":
            session, seq = msgpack.unpackb(frames[1])
            if lost := self._sequencer.skip_to(session, seq):
                self._lost(session, lost)
            return
        if frames[0] == b"beat":
            self.beat_at = time.monotonic()
            self.memory, self.age, numbers = msgpack.unpackb(frames[1])
            for session, seq in numbers.items():
                self._sequencer.announced(session, seq)
            return
        envelope = codec.decode(frames[0])
        if envelope.seq == UNNUMBERED:
            self._deliver(envelope)
            return
        self._sequencer.accept(envelope.session, envelope.seq, envelope)

    def _ask(self, session: str, first: int, until: int) -> None:
        self._wire.send([msgpack.packb((session, first, until))])
        if self._asking is None:
            self._asking = asyncio.get_running_loop().call_later(ASK_AGAIN_S, self._ask_again)

    def _ask_again(self) -> None:
        self._asking = None
        self._sequencer.ask_again()

    def drain(self) -> None:
        """Deliver what has arrived by now."""
        self._wire.drain()

    def forget(self, session: str) -> None:
        """The session is over."""
        self._sequencer.forget(session)

    def close(self) -> None:
        """Let go of the connection."""
        if self._asking is not None:
            self._asking.cancel()
        self._wire.close()
