"""What listening with an Omni model saves, and what it costs: every figure beside the floor it cannot go below.

    ./visavis python benchmarks/omni.py                        # a small random model on the CPU
    ./visavis python benchmarks/omni.py --shape 7b --seconds 30  # random weights of the true shape, on a GPU
    ./visavis python benchmarks/omni.py --model Qwen/Qwen2.5-Omni-7B

No real weights are needed: the time does not depend on what they hold.
"""

from __future__ import annotations

import argparse
import threading
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from policies.omni.context import Context, Piece
from policies.omni.engine import Engine, Urgency
from policies.omni.loading import load_thinker
from policies.omni.pictures import Picture, patches
from policies.omni.preflight import measured, synchronise
from policies.omni.probe import QUESTION
from policies.omni.prompt import AGENT, END, USER, system
from policies.omni.reply import TAG
from policies.omni.segment import SLOT, Segment
from policies.omni.session import Session
from policies.omni.settings import OmniSettings
from policies.omni.sound import DEPTH, RATE, floored
from policies.omni.thinker import Thinker
from policies.omni.tiny import tiny_model, true_shape

TICK = 6400
"""Samples of a tick: 0.4 s."""
MORE = END + AGENT + TAG
"""What stands between a turn and its answer."""


@dataclass(frozen=True)
class Row:
    """A figure, its aim, and the floor."""

    name: str
    value: str
    aim: str = ""
    floor: str = ""


class Bench:
    """One model, and a person who talks for `seconds`."""

    def __init__(self, thinker: Thinker, seconds: float, height: int, width: int) -> None:
        self.thinker = thinker
        self.sound = _voice(seconds)
        rng = np.random.default_rng(0)
        self.frames: list[Picture] = [
            rng.integers(0, 255, (height, width, 3), dtype=np.uint8) for _ in range(int(2 * seconds) + 1)
        ]

    def timed(self, work: Callable[[], Any]) -> tuple[Any, float]:
        """What it returns, and the seconds it took."""
        synchronise(self.thinker)
        began = time.perf_counter()
        made = work()
        synchronise(self.thinker)
        return made, time.perf_counter() - began

    def heard(self, ticks: Sequence[int]) -> tuple[Context, Segment, list[float]]:
        """A turn brought in up to each of these samples in turn; the seconds of each."""
        context, segment = Context(self.thinker), Segment(self.thinker)
        segment.saw(0, self.frames[0])
        context.push(self.thinker.text(system("Vis") + USER), segment.opening())
        times = []
        for end in ticks:
            segment.heard(self.sound[segment.length : end])
            for slot in range(1, -(-end // SLOT)):
                if slot * SLOT >= end - TICK or len(ticks) == 1:
                    segment.saw(slot, self.frames[slot])
            times.append(self.timed(lambda: [None for _ in segment.bring(context, segment.length)])[1])
        return context, segment, times

    def answered(self, context: Context, segment: Segment) -> float:
        """Seconds to the answer's first token, on a fork."""
        more = self.thinker.text(MORE)
        return self.timed(lambda: int(context.fork().push(segment.closing(), more).argmax()))[1]

    def one_shot(self) -> float:
        """Seconds from the end of a turn to the first token where everything is worked on only then, in one pass."""
        import torch

        thinker, context, end = self.thinker, Context(self.thinker), len(self.sound)
        frames = np.stack(self.frames[: 2 * -(-end // (2 * SLOT))])

        def whole() -> int:
            log_mel = thinker.mel.log_mel(self.sound, 0, end)
            heard = thinker.hear(floored(log_mel, float(log_mel.max()) - DEPTH))
            both = torch.cat([thinker.see(*patches(frames)), heard])
            # Where the tokens stand in time makes no difference to how long they take.
            media = Piece(both, torch.arange(len(both)).expand(3, -1), len(both))
            return int(context.push(thinker.text(system("Vis") + USER), media, thinker.text(MORE)).argmax())

        return self.timed(whole)[1]


def _voice(seconds: float) -> NDArray[np.float32]:
    count = int(seconds * RATE) // TICK * TICK
    times = np.arange(count) / RATE
    sound = 0.1 * np.sin(900 * times + 3 * np.sin(9 * times)) * (0.2 + np.abs(np.sin(7 * times)))
    noise = 0.001 * np.random.default_rng(0).standard_normal(count)
    return np.asarray(sound + noise, np.float32)


def end_of_turn(bench: Bench, runs: int) -> tuple[list[Row], Context, Segment]:
    """From the last sample to the first token of the reply: streamed against all at once."""
    ticks = list(range(TICK, len(bench.sound) + 1, TICK))
    streamed, steps = [], []
    for _ in range(runs):
        context, segment, times = bench.heard(ticks)
        streamed.append(times[-1] + bench.answered(context, segment))
        steps += times
    tail = min(bench.answered(context, segment) for _ in range(5))
    once = min(bench.one_shot() for _ in range(max(2, runs)))
    ours = float(np.median(streamed))
    name = (
        f"end of turn to first token, {len(bench.sound) / RATE:.0f} s heard and seen, {context.tokens} tokens"
    )
    rows = [
        Row(name, f"{ours * 1e3:.1f} ms", "40 ms (GPU, 7B)", f"{tail * 1e3:.1f} ms, the tail alone"),
        Row("the same at once", f"{once * 1e3:.1f} ms"),
        Row(
            "ratio", f"{once / ours:.1f} x", "15 x, at least 6 x", f"{once / tail:.1f} x with the tail alone"
        ),
        Row("a tick of 0.4 s brought in, p50 / p95", _quantiles(steps, 50, 95)),
    ]
    return rows, context, segment


def probing(bench: Bench, context: Context, segment: Segment) -> list[Row]:
    """The decision probe on the warm cache."""
    question = bench.thinker.text(QUESTION)
    times = [bench.timed(lambda: context.fork().push(segment.closing(), question))[1] for _ in range(60)]
    return [Row("decision probe, p50 / p99", _quantiles(times[10:], 50, 99), "10 / 25 ms (GPU, 7B)")]


def decoding(bench: Bench, context: Context) -> list[Row]:
    """A token on the long context, against reading the weights once from memory."""
    thinker, fork = bench.thinker, context.fork()
    times = [bench.timed(lambda: fork.push(thinker.tokens([100])))[1] for _ in range(48)]
    language = [*thinker.model.model.language_model.layers.parameters(), *thinker.model.lm_head.parameters()]
    size = sum(weight.numel() * weight.element_size() for weight in language)
    floor = size / _bandwidth(thinker)
    token = float(np.median(times[8:]))
    value = f"{token * 1e3:.2f} ms, {token / floor:.1f} x the floor"
    return [Row("decode, a token", value, "1.3 x (GPU, 7B)", f"{floor * 1e3:.2f} ms")]


def _bandwidth(thinker: Thinker) -> float:
    """Bytes a second that this memory can be read at: a copy reads and writes each once."""
    import torch

    size = (1 << 30) if thinker.device.type == "cuda" else (1 << 27)
    source = torch.ones(size, dtype=torch.uint8, device=thinker.device)
    target = torch.empty_like(source)
    best = float("inf")
    for _ in range(5):
        synchronise(thinker)
        began = time.perf_counter()
        target.copy_(source)
        synchronise(thinker)
        best = min(best, time.perf_counter() - began)
    return 2 * size / best


def delays(thinker: Thinker, seconds: float) -> list[Row]:
    """How long somebody's listening and probes hold up somebody else's words."""
    engine, settings = Engine(), OmniSettings()
    session = Session(thinker, engine, settings, "Vis")
    session.begin(())
    session.settled().wait(60)
    words: list[float] = []
    stop = threading.Event()
    context = Context(thinker)
    context.push(thinker.text(system("Vis")))

    def speaking() -> Iterator[None]:
        while not stop.is_set():
            context.push(thinker.tokens([100]))
            synchronise(thinker)
            words.append(time.perf_counter())
            yield

    engine.lane().submit(speaking(), Urgency.QUICK)
    sound, blocks, began = _voice(seconds), [], time.perf_counter()
    for start in range(0, len(sound), TICK):
        began = time.perf_counter()
        session.bring(sound[start : start + TICK], ())
        session.probe(lambda logits: None).wait(60)
        blocks.append(time.perf_counter() - began)
    stop.set()
    engine.close()
    gaps = np.diff(words)
    block, token = float(max(blocks)), float(np.median(gaps))
    name, aim = "gap between words while another is heard, p50 / max", "a block and a probe at most"
    value = f"{token * 1e3:.1f} / {gaps.max() * 1e3:.1f} ms"
    return [Row(name, value, aim, f"{block * 1e3:.1f} ms the longest block with its probe")]


def sessions(thinker: Thinker, most: int, seconds: float) -> list[Row]:
    """Conversations in real time on one device with 95 % of the decisions within 100 ms."""
    count, good, best = 1, 0, 0.0
    while count <= most:
        p95 = _real_time(thinker, count, seconds)
        if p95 > 0.1:
            break
        good, best, count = count, p95, count * 2
    told = f"{good} (p95 {best * 1e3:.0f} ms)" if good else "none"
    return [Row(f"conversations in real time, up to {most} tried", told, "24 (GPU, 7B)")]


def _real_time(thinker: Thinker, count: int, seconds: float) -> float:
    """The 95th percentile of the seconds from a tick's last sample to its decision."""
    engine = Engine()
    people = [Session(thinker, engine, OmniSettings(), "Vis") for _ in range(count)]
    for person in people:
        person.begin(())
    people[-1].settled().wait(60)
    sound, late, jobs = _voice(seconds), [], []
    began = time.perf_counter()
    for tick, start in enumerate(range(0, len(sound), TICK)):
        for number, person in enumerate(people):
            due = began + (tick + number / count) * TICK / RATE
            time.sleep(max(0.0, due - time.perf_counter()))
            person.bring(sound[start : start + TICK], ())
            jobs.append(person.probe(lambda logits, due=due: late.append(time.perf_counter() - due)))  # type: ignore[misc]
    for job in jobs:
        job.wait(60)
    engine.close()
    return float(np.percentile(late, 95))


def long_talk(thinker: Thinker, minutes: float) -> list[Row]:
    """Turns for minutes: what the cache holds and a step takes, at the beginning and at the end."""
    from policies.events import Exchange

    engine = Engine()
    session = Session(thinker, engine, OmniSettings(context=4096), "Vis")
    sound, tokens, times = _voice(6.0), [], []
    for turn in range(round(minutes * 60 / 6)):
        session.begin(())
        for start in range(0, len(sound), TICK):
            began = time.perf_counter()
            session.bring(sound[start : start + TICK], ()).wait(60)
            times.append(time.perf_counter() - began)
        session.finish()
        session.said(Exchange(turn, "agent", "That is good to hear, tell me more."), heard=True).wait(60)
        tokens.append(session._context.tokens)
    engine.close()
    part = max(1, len(times) // 5)
    # The first turns have little before them; the comparison begins where the cache is half full.
    middle, last = np.median(times[len(times) // 2 - part // 2 :][:part]), np.median(times[-part:])
    value = f"{middle * 1e3:.1f} / {last * 1e3:.1f} ms ({last / middle - 1:+.0%})"
    return [
        Row(f"{minutes:g} minutes: a step in the middle / at the end", value, "flat, at most +10 %"),
        Row("tokens in the cache, most / at the end", f"{max(tokens)} / {tokens[-1]}", "4096 as set"),
    ]


def _quantiles(times: Sequence[float], *parts: float) -> str:
    return " / ".join(f"{value * 1e3:.1f}" for value in np.percentile(times, parts)) + " ms"


def _thinker(options: argparse.Namespace) -> Thinker:
    settings = OmniSettings(model=options.model, device=options.device)
    if options.model != "tiny":
        return load_thinker(settings)
    tiny = load_thinker(settings)
    if options.shape:
        model = true_shape(options.shape, tiny.device, tiny.dtype)
    else:
        model = tiny_model(options.hidden, options.layers).to(tiny.device, tiny.dtype)
    return Thinker(model, tiny.tokenizer, tiny.extractor, options.shape or "tiny")


def arguments(parser: argparse.ArgumentParser) -> None:
    """The options, for whoever else offers this benchmark."""
    parser.add_argument("--model", default="tiny", help="tiny (random weights), an id, or a folder")
    parser.add_argument("--shape", choices=["3b", "7b"], help="random weights of a true shape; needs a GPU")
    parser.add_argument("--device", default="auto", choices=["auto", "cuda", "cpu"])
    parser.add_argument("--hidden", type=int, default=256, help="width of the tiny model")
    parser.add_argument("--layers", type=int, default=4, help="its layers")
    parser.add_argument("--seconds", type=float, default=30.0, help="how long the person talks")
    parser.add_argument("--size", type=int, nargs=2, default=(112, 168), metavar=("HEIGHT", "WIDTH"))
    parser.add_argument("--runs", type=int, default=2)
    parser.add_argument("--sessions", type=int, default=64, help="the most conversations at once")
    parser.add_argument("--minutes", type=float, default=10.0)


def main(given: Sequence[str] | None = None) -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    arguments(parser)
    run(parser.parse_args(given))


def run(options: argparse.Namespace) -> None:
    """Measure and print, with these options."""
    import torch

    torch.set_num_threads(1)
    thinker = _thinker(options)
    weights = sum(weight.numel() for weight in thinker.model.parameters())
    print(f"{thinker.name}: {weights / 1e6:.1f} M parameters, {thinker.dtype}, {_device(thinker)}")
    print(measured(thinker, options.size[0] * options.size[1]), flush=True)
    bench = Bench(thinker, options.seconds, *options.size)
    rows, context, segment = end_of_turn(bench, options.runs)
    _show(rows)
    _show(probing(bench, context, segment))
    _show(decoding(bench, context))
    _show(delays(thinker, 8.0))
    if options.sessions:
        _show(sessions(thinker, options.sessions, 6.0))
    if options.minutes:
        _show(long_talk(thinker, options.minutes))


def _show(rows: Sequence[Row]) -> None:
    for row in rows:
        extras = [f"aim {row.aim}" if row.aim else "", f"floor {row.floor}" if row.floor else ""]
        print(f"{row.name:72s} {row.value:28s} {'; '.join(filter(None, extras))}", flush=True)


def _device(thinker: Thinker) -> str:
    import torch

    return torch.cuda.get_device_name(thinker.device) if thinker.device.type == "cuda" else "CPU, one thread"


if __name__ == "__main__":
    main()
