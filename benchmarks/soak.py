"""Does it stay as it is? Hours of conversation in virtual time, or minutes in real time on Ray.

    ./visavis python benchmarks/soak.py virtual [--hours 6] [--plot soak.svg]
    ./visavis python benchmarks/soak.py real [--minutes 20] [--plot soak.svg]

`virtual` holds the demo's dialogue again and again in one process, with the real stages and the companion: memory,
blocks that were lost or came late, decisions that came late. So that hours take minutes, the models for hearing
(voice activity, words, ends of turns) answer sound that they have heard before from memory, and a voice that hums
stands for the real one; what a call costs is charged to the clock all the same.

`real` holds it on Ray with everything real, and measures the proportional set size of every process each 10 s. Growth
is the median of the last two minutes minus that of the two minutes after the first five (of a shorter run: after its
first quarter).
"""

from __future__ import annotations

import argparse
import asyncio
import gc
import statistics
import tempfile
import threading
import time
import wave
from collections import Counter, defaultdict
from collections.abc import Callable
from dataclasses import dataclass, field
from functools import cache
from hashlib import blake2b
from pathlib import Path
from typing import Any

import numpy as np
import psutil
from plots import plot

from actors import messages as m
from actors.avatar.stage import AvatarStage
from actors.avatar.voice import SAMPLE_RATE, Speech, Voice
from actors.inline_host import InlineHost
from actors.mind.stage import MindSettings
from actors.perception.recogniser import Recogniser, Sound, Transcript
from actors.perception.stage import PerceptionStage
from actors.perception.turn_end import TurnEndModel
from actors.perception.voice_activity import VoiceActivityModel, VoiceActivityStream
from actors.room.file_room import FileRoom, FileRoomSession
from actors.room.media import Piece
from actors.runner import StageSpec
from actors.stage import Port, SessionSetup, Stage, StageSession
from actors.virtual import VirtualTimeLoop
from agent.api import Agent
from agent.conversation import Driver, Held
from agent.demo import make_demo
from policies import events as ev

COSTS = {"recogniser": (0.09, 0.22), "turn_end": (0.2, 0.0), "voice": (0.06, 0.0046)}
"""What a small machine needs (`agent.costs`): seconds a call and a unit."""
LATE = 50 * ev.MILLISECOND
"""A decision to speak that falls so long after everything that it needs was known and its silence was over is late."""
SAMPLE_S = 10.0
_LETTER = SAMPLE_RATE * 60 // 1000
_MB = 1e6


# ---- virtual time: stages that remember ----------------------------------------------------------------------------


class _Endless:
    """The dialogue again and again: what a file room reads from, in place of a file."""

    def __init__(self, blocks: list[bytes], wanted: int) -> None:
        self._blocks, self._wanted, self._at = blocks, wanted, 0

    def read(self, count: int) -> Piece:
        until = min(self._at + count, self._wanted)
        piece = [self._blocks[i % len(self._blocks)] for i in range(self._at, until)]
        self._at = until
        return Piece(piece, [], until == self._wanted, [])

    def close(self) -> None:
        """There is no file."""


class EndlessRoom(FileRoom):
    """Session option `room`: {"blocks": the sound, "wanted": how many blocks of it in all}."""

    def open(self, setup: SessionSetup, port: Port) -> FileRoomSession:
        media: Any = _Endless(**setup.options["room"])
        return FileRoomSession(port, media, None, None)


class _Remembered(dict[bytes, Any]):
    """What a model answered, by its input."""

    def answer(self, given: Any, ask: Callable[[], Any]) -> Any:
        key = blake2b(given.tobytes(), digest_size=16).digest()
        if key not in self:
            self[key] = ask()
        return self[key]


class _Activity(VoiceActivityModel):
    """Voice activity that depends on the last blocks alone, so that it can be remembered."""

    def __init__(self) -> None:
        super().__init__()
        self.known: dict[bytes, float] = {}

    def stream(self) -> VoiceActivityStream:
        inner, known, before = super().stream(), self.known, [b""] * 2

        def probability(block: Any) -> float:
            key = blake2b(b"".join((*before, block.tobytes())), digest_size=16).digest()
            before[:] = [before[1], block.tobytes()]
            if key not in known:
                known[key] = inner(block)
            return known[key]

        stream: Any = probability
        return stream  # type: ignore[no-any-return]


class _Words(Recogniser):
    def __init__(self, recogniser: Recogniser) -> None:
        self.recogniser, self.known = recogniser, _Remembered()

    def transcribe(self, samples: Sound, previous: Transcript | None = None) -> Transcript:
        transcript: Transcript = self.known.answer(samples, lambda: self.recogniser.transcribe(samples))
        return transcript


class _TurnEnds(TurnEndModel):
    def __init__(self) -> None:
        super().__init__()
        self.known = _Remembered()

    def probability(self, samples: Any) -> float:
        return float(self.known.answer(samples, lambda: super(_TurnEnds, self).probability(samples)))


class _Hearing(PerceptionStage):
    def load(self) -> list[str]:
        warnings = super().load()
        self.voice_activity, self.turn_end = _Activity(), _TurnEnds()
        self.recogniser = _Words(self.recogniser)
        return warnings


@cache
def hearing() -> PerceptionStage:
    return _Hearing()


class _Hum(Voice):
    name = "hum"

    def synthesise(self, text: str) -> Speech:
        words, at = [], 0
        for word in text.split():
            end = at + _LETTER * (len(word) + 1)
            words.append(m.Mark(word, at, end))
            at = end
        return Speech((6000 * np.sin(np.arange(at) * 0.05)).astype(np.int16), SAMPLE_RATE, tuple(words), ())


class HummingAvatar(AvatarStage):
    """The avatar with a voice that costs nothing."""

    def load(self) -> list[str]:
        self._voice = _Hum()
        return []


@dataclass(slots=True)
class Counted:
    """What went by."""

    bodies: Counter[str] = field(default_factory=Counter)
    lost: int = 0
    silent: int = 0
    """Samples that were played as silence within replies."""
    late: list[float] = field(default_factory=list)
    notices: list[str] = field(default_factory=list)


COUNTED = Counted()


class Counting(Stage):
    """Stands where the recorder does, and counts."""

    name = "recorder"

    def open(self, setup: SessionSetup, port: Port) -> StageSession:
        return _CountingSession()


class _CountingSession(StageSession):
    def __init__(self) -> None:
        self._due: dict[type, int] = {}
        self._turn_end: ev.TurnEnd | None = None
        self._words = 0

    def receive(self, envelope: m.Envelope) -> None:
        body = envelope.body
        COUNTED.bodies[type(body).__name__] += 1
        if isinstance(body, m.Microphone | m.Loudspeaker):
            each = 32 if isinstance(body, m.Microphone) else 20
            COUNTED.lost += self._due.get(type(body), envelope.t) != envelope.t
            self._due[type(body)] = envelope.t + each * ev.MILLISECOND
            COUNTED.silent += body.late if isinstance(body, m.Loudspeaker) else 0
        elif isinstance(body, m.Perceived):
            if isinstance(body.event, ev.TurnEnd):
                self._turn_end = body.event
            elif isinstance(body.event, ev.Words):
                self._words = body.event.t
        elif isinstance(body, m.Decided) and body.decision.action is ev.Action.SPEAK:
            if (end := self._turn_end) is not None:
                due = max(end.voice_end + round(end.wait * 1e9), end.t, self._words)
                if body.decision.t > due + LATE:
                    COUNTED.late.append(body.decision.t / 1e9)
            self._turn_end = None
        elif isinstance(body, m.Notice):
            COUNTED.notices.append(body.text)


def virtual(hours: float, plotted: Path | None) -> None:
    """Hours in one process."""
    with tempfile.TemporaryDirectory(prefix="soak-") as folder:
        blocks = _blocks(make_demo(Path(folder)))
    wanted = round(hours * 3600 / 0.032)
    samples: list[tuple[float, float]] = []
    process = psutil.Process()

    async def main() -> str:
        host, driver = InlineHost(COSTS), Driver()
        held = Held(host, driver)
        here = "soak"
        specs = {
            "room": StageSpec(f"{here}:EndlessRoom"),
            "perception": StageSpec(f"{here}:hearing"),
            "mind": StageSpec("actors.mind.stage:MindStage", MindSettings("companion", {"seed": 1})),
            "avatar": StageSpec(f"{here}:HummingAvatar"),
            "recorder": StageSpec(f"{here}:Counting"),
        }
        await host.start(specs, driver)

        async def look() -> None:
            while True:
                gc.collect()
                samples.append((asyncio.get_running_loop().time() / 3600, process.memory_info().rss / _MB))
                counts = f"lost {COUNTED.lost}, late {len(COUNTED.late)}"
                print(f"\r{samples[-1][0]:.2f} h  {samples[-1][1]:.1f} MB, {counts}", end="", flush=True)
                await asyncio.sleep(600)

        await held.open(SessionSetup("s", {"room": {"blocks": blocks, "wanted": wanted}}))
        looking = asyncio.ensure_future(look())
        try:
            return await held.over(asyncio.Event())
        finally:
            looking.cancel()
            await held.close()

    began = time.monotonic()
    with asyncio.Runner(loop_factory=VirtualTimeLoop) as runner:
        failed = runner.run(main())
    hear = hearing()
    remembered = len(getattr(hear.recogniser, "known", ())) + len(getattr(hear.voice_activity, "known", ()))
    settled = [mb for hour, mb in samples if hour >= min(1.0, hours / 4)]
    print(f"\n{hours:g} h in {time.monotonic() - began:.0f} s; {failed or 'nothing failed'}")
    print(f"bodies: {dict(COUNTED.bodies)}")
    print(f"answers of models that were remembered: {remembered}")
    print(f"lost blocks {COUNTED.lost}, late decisions {len(COUNTED.late)}, notices {COUNTED.notices[:3]}")
    print(f"silence within replies {COUNTED.silent / m.SPEAKER_RATE:.2f} s")
    print(f"memory {settled[0]:.1f} -> {settled[-1]:.1f} MB: {settled[-1] - settled[0]:+.1f} MB")
    if plotted:
        title = f"{hours:g} hours of conversation in virtual time"
        plot(plotted, title, {"one process": samples}, "hours", "MB resident")


def _blocks(path: Path) -> list[bytes]:
    """The dialogue at the microphone's rate, in whole blocks."""
    import soxr

    with wave.open(str(path)) as file:
        sound = np.frombuffer(file.readframes(file.getnframes()), "<i2")
        heard = soxr.resample(sound, file.getframerate(), m.MICROPHONE_RATE).astype("<i2")
    blocks = heard[: len(heard) // m.MICROPHONE_BLOCK * m.MICROPHONE_BLOCK].reshape(-1, m.MICROPHONE_BLOCK)
    return [block.tobytes() for block in blocks]


# ---- real time -------------------------------------------------------------------------------------------------------


def real(minutes: float, plotted: Path | None) -> None:
    """Minutes on Ray."""
    with tempfile.TemporaryDirectory(prefix="soak-") as folder:
        person = _repeated(make_demo(Path(folder)), minutes * 60, Path(folder) / "person-long.wav")
        found: dict[str, list[tuple[float, float]]] = defaultdict(list)
        stop = threading.Event()
        watcher = threading.Thread(target=_watch, args=(found, stop))
        watcher.start()
        notices: list[str] = []

        def note(envelope: m.Envelope) -> None:
            if isinstance(envelope.body, m.Notice):
                notices.append(envelope.body.text)

        async def main() -> str:
            async with Agent("companion", person=person, observer=note) as agent:
                return await agent.over() or f"{len(agent.session.history)} lines were heard"

        try:
            print(asyncio.run(main()))
        finally:
            stop.set()
            watcher.join()
    after = 300.0 if minutes > 10 else minutes * 15
    print(f"{'process':28} first   last  growth (MB), from {after / 60:g} min on")
    growths = 0.0
    for name, line in sorted(found.items()):
        settled = [mb for at, mb in line if at >= after]
        if len(settled) > 2:
            part = max(1, min(12, len(settled) // 3))
            first, last = statistics.median(settled[:part]), statistics.median(settled[-part:])
            growths += last - first
            print(f"{name:28} {first:6.1f} {last:6.1f} {last - first:+6.1f}")
    print(f"{'together':28} {growths:+21.1f}\nnotices: {notices}")
    if plotted:
        lines = {name: [(at / 60, mb) for at, mb in line] for name, line in found.items() if len(line) > 2}
        plot(plotted, f"{minutes:g} minutes in real time on Ray", lines, "minutes", "MB (PSS)")


def _watch(found: dict[str, list[tuple[float, float]]], stop: threading.Event) -> None:
    began, root = time.monotonic(), psutil.Process()
    while not stop.wait(SAMPLE_S):
        sums: Counter[str] = Counter()
        for process in [root, *root.children(recursive=True)]:
            try:
                sums[_name(process, root)] += process.memory_full_info().pss
            except psutil.Error:
                continue
        for name, size in sums.items():
            found[name].append((time.monotonic() - began, size / _MB))


def _name(process: psutil.Process, root: psutil.Process) -> str:
    """The stage that lives there, or what Ray calls its own."""
    if process == root:
        return "driver"
    command = process.cmdline()
    first = (command or [process.name()])[0]
    return first.partition(".")[0] if first.startswith("ray::") else f"ray: {Path(process.name()).name}"


def _repeated(path: Path, seconds: float, out: Path) -> Path:
    with wave.open(str(path)) as source, wave.open(str(out), "wb") as target:
        target.setparams(source.getparams())
        sound = source.readframes(source.getnframes())
        wanted = round(seconds * source.getframerate()) * 2
        target.writeframes((sound * (wanted // len(sound) + 1))[:wanted])
    return out


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    commands = parser.add_subparsers(dest="command", required=True)
    for name, unit, default in (("virtual", "hours", 6.0), ("real", "minutes", 20.0)):
        command = commands.add_parser(name)
        command.add_argument(f"--{unit}", dest="length", type=float, default=default)
        command.add_argument("--plot", type=Path, help="write an SVG")
    options = parser.parse_args()
    (virtual if options.command == "virtual" else real)(options.length, options.plot)


if __name__ == "__main__":
    import soak  # the module that the stages' specs name, so that there is one of it

    soak.main()
