"""Stages that make trouble again and again, for trying what the supervisor makes of it."""

from __future__ import annotations

import asyncio
import os
from pathlib import Path

from supervised import CountingRoom

from actors import messages as m
from actors.runner import StageSpec
from actors.stage import Port, SessionSetup, Stage, StageError, StageSession
from policies.events import Words


class Leaking(Stage):
    """A hearing that keeps a megabyte of every block that it hears, and says its number."""

    name = "perception"

    def open(self, setup: SessionSetup, port: Port) -> StageSession:
        return _Leaking(port, leaks=setup.resume is None)


class _Leaking(StageSession):
    def __init__(self, port: Port, *, leaks: bool) -> None:
        self._port = port
        self._leaks = leaks
        self._kept: list[bytearray] = []

    def receive(self, envelope: m.Envelope) -> None:
        if isinstance(envelope.body, m.Microphone):
            number = int.from_bytes(envelope.body.samples[:4], "little")
            if self._leaks and number > 60:
                self._kept.append(bytearray(os.urandom(1 << 20)))
            self._port.emit(m.Perceived(Words(envelope.t, str(number), 1.0, None)), envelope.t)


class Doomed(Stage):
    """A mind that dies as soon as it takes its place; `settings` is a file: once that exists it cannot be loaded."""

    name = "mind"

    def __init__(self, settings: str) -> None:
        self._broken = Path(settings)

    def load(self) -> list[str]:
        if self._broken.exists():
            raise StageError(f"the model of the mind is gone: look at {self._broken.name}")
        return []

    def open(self, setup: SessionSetup, port: Port) -> StageSession:
        return _Dying()


class _Dying(StageSession):
    async def run(self) -> None:
        await asyncio.sleep(0.3)
        os._exit(1)

    def receive(self, envelope: m.Envelope) -> None:
        """It hears nothing."""


LEAKING = {"room": StageSpec("supervised:CountingRoom"), "perception": StageSpec("growing:Leaking")}


def doomed(broken: Path) -> dict[str, StageSpec]:
    """A room that counts, a mind that dies, and a recorder beside them."""
    return {
        "room": StageSpec(f"supervised:{CountingRoom.__name__}"),
        "mind": StageSpec("growing:Doomed", str(broken)),
        "recorder": StageSpec("actors.recorder.stage:Recorder"),
    }
