"""Numbered streams: what makes a link lose nothing.

The producer numbers the messages of each session on a link and keeps the last 30 seconds; the consumer delivers them
in order, drops what it has already had, and asks again for what is missing. A producer that takes the place of a dead
one numbers from the next multiple of INCARNATION on, so that nobody takes its messages for those of the dead one. Pure
logic: transports are in `actors.bus`.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from typing import Generic, TypeVar

KEEP_NS = 30_000_000_000
INCARNATION = 1 << 32
"""The numbers of a producer's n-th incarnation (from 0) begin at n times this: more than a session ever has."""

M = TypeVar("M")


class Ring(Generic[M]):
    """The producer's end: the numbers given so far, and the messages of the last 30 seconds."""

    def __init__(self, keep_ns: int = KEEP_NS, incarnation: int = 0) -> None:
        self._keep_ns = keep_ns
        self._first = incarnation * INCARNATION
        self._next: dict[str, int] = {}
        self._kept: dict[str, deque[tuple[int, int, M]]] = {}

    def number(self, session: str) -> int:
        """The number of the session's next message."""
        return self._next.get(session, self._first)

    def keep(self, session: str, now: int, message: M) -> None:
        """Remember the message that carries `number(session)`, sent at `now` (ns), and forget the old ones."""
        seq = self.number(session)
        self._next[session] = seq + 1
        kept = self._kept.get(session)
        if kept is None:
            kept = self._kept[session] = deque()
        kept.append((now, seq, message))
        limit = now - self._keep_ns
        while kept[0][0] < limit:
            kept.popleft()

    def since(self, session: str, first: int, until: int) -> Iterator[tuple[int, M]]:
        """What is kept of the messages numbered `first` … `until - 1`."""
        return ((seq, message) for _, seq, message in self._kept.get(session, ()) if first <= seq < until)

    def oldest(self, session: str) -> int:
        """The number of the oldest message that can still be asked for."""
        kept = self._kept.get(session)
        return kept[0][1] if kept else self.number(session)

    def numbers(self) -> dict[str, int]:
        """Session → the number of its next message: what a producer announces (`Sequencer.announced`)."""
        return dict(self._next)

    def forget(self, session: str) -> None:
        """The session is over."""
        self._next.pop(session, None)
        self._kept.pop(session, None)


@dataclass(slots=True)
class _Stream(Generic[M]):
    expected: int = 0
    early: dict[int, M] = field(default_factory=dict)
    seen: int = 0  # one above the highest number that arrived
    begun: bool = False


class Sequencer(Generic[M]):
    """The consumer's end: delivers each message of a session once and in order.

    `deliver(message)` gets them; `ask(session, first, until)` is called once for every gap (and again by `ask_again`).
    """

    def __init__(self, deliver: Callable[[M], None], ask: Callable[[str, int, int], None]) -> None:
        self._deliver = deliver
        self._ask = ask
        self._streams: dict[str, _Stream[M]] = {}

    def accept(self, session: str, seq: int, message: M) -> None:
        """Take a message as it arrives."""
        stream = self._stream(session, seq)
        if stream is None:
            return
        if seq == stream.expected:
            stream.expected = seq + 1
            stream.begun = True
            self._deliver(message)
            if stream.early:
                self._catch_up(stream)
        elif seq > stream.expected:
            stream.early[seq] = message
            if seq > (missing := max(stream.expected, stream.seen)):
                self._ask(session, missing, seq)
        stream.seen = max(stream.seen, seq + 1)

    def announced(self, session: str, seq: int) -> None:
        """The producer's next message will be number `seq`: ask for the last ones, if they did not arrive.

        Without this, a gap is noticed by the message behind it; behind the last message of a burst there is none for
        seconds, nor is there one for a consumer that took the place of a dead one.
        """
        stream = self._stream(session, seq)
        if stream is not None and seq > (missing := max(stream.expected, stream.seen)):
            self._ask(session, missing, seq)

    def _stream(self, session: str, seq: int) -> _Stream[M] | None:
        """The stream that the number belongs to; None where it is of a producer that is dead."""
        stream = self._streams.get(session)
        if stream is None:
            stream = self._streams[session] = _Stream()
        if seq // INCARNATION != stream.expected // INCARNATION:
            if seq < stream.expected:
                return None  # who took its place has told it anew
            stream.expected = stream.seen = seq - seq % INCARNATION
            stream.early.clear()
        return stream

    def _catch_up(self, stream: _Stream[M]) -> None:
        while (message := stream.early.pop(stream.expected, None)) is not None:
            stream.expected += 1
            self._deliver(message)

    def ask_again(self) -> None:
        """Repeat the question for every gap that is still open (the question itself may have been lost)."""
        for session, stream in self._streams.items():
            if stream.early:
                self._ask(session, stream.expected, min(stream.early))

    def skip_to(self, session: str, seq: int) -> int:
        """What lies before `seq` can no longer be had. Returns how many messages are lost for good.

        Before the first message there is nothing to lose: who had this place before has had those.
        """
        stream = self._streams.setdefault(session, _Stream())
        lost = max(0, seq - stream.expected) if stream.begun else 0
        lost = max(0, lost - sum(1 for early in stream.early if early < seq))
        for number in sorted(number for number in stream.early if number < seq):
            self._deliver(stream.early.pop(number))
        stream.expected = max(stream.expected, seq)
        stream.begun = True
        self._catch_up(stream)
        return lost

    def forget(self, session: str) -> None:
        """The session is over."""
        self._streams.pop(session, None)
