"""The real path through PyAudio, on a sound card made of null sinks: what is spoken is captured, what is said is
played, the microphone is closed meanwhile, and a card that is pulled out is opened again."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Awaitable, Callable, Iterator

import numpy as np
import pytest
from null_sinks import NEEDED, RATE, NullSinks, null_sinks
from numpy.typing import NDArray

from actors import messages as m
from actors.clock import RealClock
from actors.room.device_room import MICROPHONE_BLOCK_NS, DeviceRoom, DeviceRoomSession, Devices, probe
from actors.room.room import SPEAKER_BLOCK_NS
from actors.stage import Port, SessionSetup, StageError
from policies.events import MILLISECOND, SECOND

pytestmark = [pytest.mark.live, pytest.mark.needs(*NEEDED)]


@pytest.fixture
def sinks() -> Iterator[NullSinks]:
    with null_sinks() as running:
        yield running


def murmur(seconds: float, rate: int, seed: int) -> NDArray[np.float64]:
    """A sound below 1200 Hz that is unlike itself at any other time, in -1..1; the same at every rate."""
    rng = np.random.default_rng(seed)
    t = np.arange(round(seconds * rate)) / rate
    tones = [(rng.uniform(100, 1200), rng.uniform(0, 2 * np.pi)) for _ in range(40)]
    sound = sum(np.sin(2 * np.pi * hertz * t + phase) for hertz, phase in tones)
    return 0.5 * sound / np.abs(sound).max()


def pcm(sound: NDArray[np.float64]) -> NDArray[np.int16]:
    return np.rint(sound * 32767).astype("<i2")


def find(heard: NDArray[np.int16], sound: NDArray[np.float64]) -> tuple[int, float]:
    """Where `sound` begins in `heard`, and their correlation there."""
    size = len(heard) + len(sound)
    likeness = np.fft.irfft(np.fft.rfft(heard, size) * np.conj(np.fft.rfft(sound, size)), size)
    at = int(np.argmax(likeness[: len(heard) - len(sound) + 1]))
    return at, float(np.corrcoef(heard[at : at + len(sound)], sound)[0, 1])


class Recorded:
    """A room that runs, and everything that it emitted as (t, body)."""

    def __init__(self) -> None:
        self.clock = RealClock(time.monotonic_ns() + 3 * SECOND)
        self.emitted: list[tuple[int, m.Body]] = []
        self.room: DeviceRoomSession
        self.loudspeaker: NDArray[np.int16]
        """What could be heard, at RATE."""

    def send(self, body: m.Body, t: int, epoch: int, reply_id: str) -> None:
        self.emitted.append((t, body))

    def of(self, kind: type) -> list[tuple[int, m.Body]]:
        return [(t, body) for t, body in self.emitted if isinstance(body, kind)]

    def sound(self, kind: type) -> NDArray[np.int16]:
        return np.frombuffer(b"".join(body.samples for _, body in self.of(kind)), "<i2")

    @property
    def notices(self) -> list[str]:
        return [body.text for _, body in self.of(m.Notice)]

    async def run(self, script: Callable[[], Awaitable[None]]) -> None:
        """Open the room, run it while `script` does what it does, and close it."""
        self.room = DeviceRoom().open(SessionSetup("s"), Port("s", self.clock, self.send))
        running = asyncio.ensure_future(self.room.run())
        try:
            await script()
        finally:
            running.cancel()
            await asyncio.gather(running, return_exceptions=True)
            await self.room.close()
            self.clock.close()


def reply(sound: NDArray[np.float64]) -> m.Envelope:
    words = tuple(m.Mark("word", n * 12_000, (n + 1) * 12_000) for n in range(len(sound) // 12_000))
    body = m.ClauseSound(0, "", pcm(sound).tobytes(), words, (), True)
    return m.Envelope("s", 0, 0, 1, "reply", body)


async def until(condition: Callable[[], bool], seconds: float) -> bool:
    end = time.monotonic() + seconds
    while not condition() and time.monotonic() < end:
        await asyncio.sleep(0.05)
    return condition()


async def test_a_conversation_through_the_devices(sinks: NullSinks) -> None:
    recorded = Recorded()
    spoken, said = (lambda rate: murmur(3, rate, 1)), (lambda rate: murmur(2, rate, 2))
    quiet = np.zeros(RATE, "<i2")

    async def conversation() -> None:
        # Both sinks sleep until something plays; the silence lets them wake up before the session begins.
        speaking = sinks.speak(np.concatenate([quiet, quiet, quiet, quiet, pcm(spoken(RATE)), quiet]))
        with sinks.listen() as file:
            await recorded.clock.sleep_until(6 * SECOND)
            await asyncio.to_thread(speaking.wait)
            recorded.room.receive(reply(said(m.SPEAKER_RATE)))
            await recorded.clock.sleep_until(10 * SECOND)
        recorded.loudspeaker = np.fromfile(file, "<i2")

    await recorded.run(conversation)
    _, captured = find(recorded.sound(m.Microphone), spoken(m.MICROPHONE_RATE))
    _, played = find(recorded.loudspeaker, said(RATE))
    left_at, left = find(recorded.sound(m.Loudspeaker), said(m.SPEAKER_RATE))
    assert captured > 0.98 and played > 0.98 and left > 0.98

    microphone, loudspeaker = recorded.of(m.Microphone), recorded.of(m.Loudspeaker)
    assert [t for t, _ in microphone] == [i * MICROPHONE_BLOCK_NS for i in range(len(microphone))]
    assert [t for t, _ in loudspeaker] == [i * SPEAKER_BLOCK_NS for i in range(len(loudspeaker))]
    assert len(microphone) * MICROPHONE_BLOCK_NS > 9.5 * SECOND
    assert len(loudspeaker) * SPEAKER_BLOCK_NS > 9.5 * SECOND

    ((started, _),) = recorded.of(m.ReplyStarted)
    assert abs(started - left_at * SECOND // m.SPEAKER_RATE) < 2 * MILLISECOND
    heads = [body for _, body in recorded.of(m.Playhead)]
    assert [head.words for head in heads] == [0, 1, 2, 3, 4] and heads[-1].finished

    closed = [t for t, body in microphone if body.muted]
    assert closed[0] <= started and closed[-1] >= started + 2 * SECOND + 200 * MILLISECOND
    assert len(closed) == (closed[-1] - closed[0]) // MICROPHONE_BLOCK_NS + 1
    assert not any(any(body.samples) for _, body in microphone if body.muted)
    assert "microphone is closed while the companion speaks" in recorded.notices[0]


async def test_devices_that_disappear_are_opened_again(
    sinks: NullSinks, capfd: pytest.CaptureFixture[str]
) -> None:
    recorded = Recorded()

    async def accident() -> None:
        await recorded.clock.sleep_until(SECOND)
        sinks.stop()
        assert await until(lambda: any("has stopped" in text for text in recorded.notices), 8)
        await asyncio.sleep(1)
        sinks.start()
        assert await until(lambda: any("Sound is back" in text for text in recorded.notices), 12)
        quiet = np.zeros(RATE, "<i2")
        speaking = sinks.speak(np.concatenate([quiet, quiet, quiet, pcm(murmur(2, RATE, 1)), quiet]))
        await asyncio.to_thread(speaking.wait)
        await asyncio.sleep(0.5)

    await recorded.run(accident)
    _, captured = find(recorded.sound(m.Microphone), murmur(2, m.MICROPHONE_RATE, 1))
    assert captured > 0.98
    for kind, block in ((m.Microphone, MICROPHONE_BLOCK_NS), (m.Loudspeaker, SPEAKER_BLOCK_NS)):
        times = [t for t, _ in recorded.of(kind)]
        assert times == [i * block for i in range(len(times))]
    assert "ALSA" not in capfd.readouterr().err


async def test_without_devices_a_person_is_told_what_to_do(sinks: NullSinks) -> None:
    sinks.stop()
    port = Port("s", RealClock(time.monotonic_ns()), lambda *_: None)
    with pytest.raises(StageError, match=r"microphone.*plug one in, or play a recording"):
        DeviceRoom().open(SessionSetup("s"), port)
    with pytest.raises(StageError, match=r"microphone.*plug one in, or play a recording"):
        probe(Devices())


async def test_the_devices_can_be_looked_at_before_anything_starts(sinks: NullSinks) -> None:
    assert probe(Devices()) == ("default", "default")
    assert probe(Devices(microphone="PUL", loudspeaker=0)) == ("pulse", "pulse")


async def test_a_device_that_was_asked_for_and_is_not_there_is_named(sinks: NullSinks) -> None:
    port = Port("s", RealClock(time.monotonic_ns()), lambda *_: None)
    with pytest.raises(StageError, match=r"no microphone 'headset'.*Known to this machine: .*pulse"):
        DeviceRoom().open(SessionSetup("s", {"room": {"microphone": "headset"}}), port)
