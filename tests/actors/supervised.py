"""Stages without models, for trying what becomes of them: a room that counts, a hearing that says what it heard."""

from __future__ import annotations

import asyncio
import sys
import time

from actors import messages as m
from actors.host import Host
from actors.ray_host import RayHost
from actors.runner import StageSpec
from actors.stage import Port, SessionSetup, Stage, StageSession
from policies.events import Words

BLOCK_NS = 32_000_000


class CountingRoom(Stage):
    """Emits a numbered block of sound every 32 ms."""

    name = "room"

    def open(self, setup: SessionSetup, port: Port) -> StageSession:
        return _Counting(port, setup.resume.t if setup.resume else 0)


class _Counting(StageSession):
    def __init__(self, port: Port, begin: int) -> None:
        self._port = port
        self._block = -(-begin // BLOCK_NS)

    async def run(self) -> None:
        while True:
            await self._port.clock.sleep_until(self._block * BLOCK_NS)
            self._port.emit(m.Microphone(self._block.to_bytes(4, "little") * 256), self._block * BLOCK_NS)
            self._block += 1

    def receive(self, envelope: m.Envelope) -> None:
        """It only speaks."""


class RepeatingHearing(Stage):
    """Says the number of every block that it hears. Freezes at the block that its session options name."""

    name = "perception"

    def open(self, setup: SessionSetup, port: Port) -> StageSession:
        freeze = -1 if setup.resume else setup.options.get("freeze_at", -1)
        return _Repeating(port, freeze)


class _Repeating(StageSession):
    def __init__(self, port: Port, freeze: int) -> None:
        self._port = port
        self._freeze = freeze

    def receive(self, envelope: m.Envelope) -> None:
        if isinstance(envelope.body, m.Microphone):
            number = int.from_bytes(envelope.body.samples[:4], "little")
            if number == self._freeze:
                time.sleep(60)  # the whole process hangs
            self._port.emit(m.Perceived(Words(envelope.t, str(number), 1.0, None)), envelope.t)


SPECS = {
    "room": StageSpec("supervised:CountingRoom"),
    "perception": StageSpec("supervised:RepeatingHearing"),
}


class Collector(Stage):
    """A driver that keeps what it is told."""

    name = "driver"

    def __init__(self) -> None:
        self.words: list[int] = []
        self.notices: list[str] = []

    def open(self, setup: SessionSetup, port: Port) -> StageSession:
        return _Collecting(self)


class _Collecting(StageSession):
    def __init__(self, collector: Collector) -> None:
        self._collector = collector

    def receive(self, envelope: m.Envelope) -> None:
        body = envelope.body
        if isinstance(body, m.Perceived) and isinstance(body.event, Words):
            self._collector.words.append(int(body.event.text))
        elif isinstance(body, m.Notice):
            self._collector.notices.append(body.text)


async def _run_for_ever() -> None:
    host: Host = RayHost()
    await host.start(SPECS, Collector())
    await host.open(SessionSetup("s"))
    sys.stdout.write("running\n")
    sys.stdout.flush()
    await asyncio.sleep(600)


if __name__ == "__main__":
    asyncio.run(_run_for_ever())
