"""Fits the weights of `policies.endpointing` on recorded speech and shows what they are worth.

    ./visavis python benchmarks/fit_endpointing.py MEDIA SET [SET ...] [--without TRUTH.json ...] [--cache FILE]

MEDIA holds a folder for each SET, noise/ and rir/, each with a `manifest.jsonl`: a line {"file", "complete"} for each
clip; `complete` false means that the speaker went on after it. `--without` names dialogues (JSON with
`events[].source.file`) whose clips must not be learnt from, so that they stay a fair test. Features are slow to
compute (about a second a pause on one core) and kept in the cache; delete it when the fields of `Evidence` change.

What is learnt from: the end of each clip, and the quietest places inside it, lengthened to a pause of 0.4 to 1.5 s, as
heard 0.1 s after the voice stopped; once clean, once with noise or a room and another level. A place where the
recogniser, hearing the whole clip, ends a sentence counts as an end, when the reader paused there.

Printed: cross-validated (by speaker or clip) rows in the manner of eot-bench: waits, and how many pauses inside turns
were cut into; and the weights as they stand in `policies.endpointing`.
"""

from __future__ import annotations

import argparse
import difflib
import json
import pickle
import random
import re
import zlib
from collections.abc import Iterator
from dataclasses import dataclass, replace
from itertools import pairwise, product
from pathlib import Path
from typing import Any

import av
import numpy as np
from numpy.typing import NDArray

from actors.perception.recogniser import load_recogniser
from actors.perception.turn_end import TurnEndModel
from policies.completeness import completeness
from policies.endpointing import WEIGHTS, Endpointing, Evidence, Settings, features

Float32 = NDArray[np.float32]
Float64 = NDArray[np.float64]

RATE = 16_000
HOP, WINDOW = RATE // 100, RATE // 50
"""Samples between measurements of level, and samples that each is taken over."""
HEARD_AFTER = 0.07
"""Seconds from the decision to speak to the first sound: a block, the buffer of the device, the onset of the voice."""
LOOK_AFTER = RATE // 10
"""Samples of silence that the evidence is taken after."""


@dataclass(frozen=True, slots=True)
class Pause:
    """A silence and what is known in it. `seconds` until the speaker goes on; `over`: never."""

    set: str

    evidence: Evidence
    over: bool
    seconds: float
    speaker: str
    weight: float = 1.0


# -- sound --------------------------------------------------------------------------------------------------


def load(file: Path) -> Float64:
    """One channel at 16 kHz, loud parts at a fixed level."""
    to_mono = av.AudioResampler(format="flt", layout="mono", rate=RATE)
    with av.open(str(file)) as media:
        frames = [part for frame in media.decode(audio=0) for part in to_mono.resample(frame)]
    return np.concatenate([f.to_ndarray().ravel() for f in [*frames, *to_mono.resample(None)]]).astype(
        np.float64
    )


def levels(sound: Float64) -> Float64:
    """RMS level in dB (full scale 0) of 20 ms every 10 ms [measurements]."""
    frames = np.lib.stride_tricks.sliding_window_view(sound, WINDOW)[::HOP]
    return np.asarray(10.0 * np.log10(np.mean(frames**2, axis=1) + 1e-12))


def voice_runs(sound: Float64) -> list[tuple[int, int]]:
    """First and last sample of each stretch of voice of 30 ms or more."""
    level = levels(sound)
    voice = np.flatnonzero(level > np.percentile(level, 95) - 32.0)
    edges = [0, *(np.flatnonzero(np.diff(voice) > 1) + 1), len(voice)]
    return [
        (int(voice[a]) * HOP, int(voice[b - 1]) * HOP + 2 * HOP) for a, b in pairwise(edges) if b - a >= 3
    ]


def loudness(sound: Float64) -> float:
    """RMS of the loud half."""
    power = 10 ** (levels(sound) / 10)
    return float(np.sqrt(power[power >= np.median(power)].mean()))


def disturbed(sound: Float64, noises: list[Float64], rooms: list[Float64], rng: random.Random) -> Float64:
    """The sound in a room or in noise, at another level."""
    random_state = np.random.default_rng(rng.randrange(2**32))
    before = loudness(sound)
    if rng.random() < 1 / 3:
        room = rng.choice(rooms)
        size = len(sound) + len(room)
        room = room[int(np.abs(room).argmax()) :]
        sound = np.fft.irfft(np.fft.rfft(sound, size) * np.fft.rfft(room, size), size)[: len(sound)]
        sound = sound * (before / loudness(sound))
    else:
        noise = rng.choice([*noises, random_state.standard_normal(RATE * 4)])
        noise = np.resize(np.roll(noise, rng.randrange(len(noise))), len(sound))
        snr = 10 ** (rng.uniform(9, 22) / 20)
        sound = sound + noise * (before / np.sqrt(np.mean(noise**2)) / snr)
    return np.asarray(sound * 10 ** (rng.uniform(-14, 8) / 20))


# -- examples -----------------------------------------------------------------------------------------------


def clips(media: Path, sets: list[str], without: list[Path]) -> Iterator[tuple[Path, str, dict[str, Any]]]:
    """File, speaker and manifest entry of each clip to learn from."""
    used = {
        event["source"]["file"]
        for truth in without
        for event in json.loads(truth.read_text(encoding="utf-8"))["events"]
    }
    for name in sets:
        for line in (media / name / "manifest.jsonl").read_text(encoding="utf-8").splitlines():
            entry = json.loads(line)
            if f"{name}/{entry['file']}" not in used:
                speaker = entry.get("speaker") if name != "speech_lj" else entry["file"]
                yield media / name / entry["file"], f"{name}:{speaker or entry['file']}", entry


def sentence_ends_after(heard: str, whole: str) -> bool:
    """Whether, in the words of the whole clip, a sentence ends where `heard` stops."""
    words = re.findall(r"[a-z0-9']+", heard.lower())
    all_words = list(re.finditer(r"[a-z0-9']+", whole.lower()))
    matcher = difflib.SequenceMatcher(None, words, [m.group() for m in all_words], autojunk=False)
    blocks = [block for block in matcher.get_matching_blocks() if block.size]
    if not blocks or blocks[-1].a + blocks[-1].size < len(words) - 1:
        return False
    last = blocks[-1].b + len(words) - blocks[-1].a - 1
    return last < len(all_words) and whole[all_words[last].end() :][:1] in (".", "?", "!")


class Listener:
    """Takes the evidence of a turn so far."""

    def __init__(self) -> None:
        self._turn_end = TurnEndModel()
        self._recogniser = load_recogniser()

    def words(self, sound: Float32) -> str:
        return self._recogniser.transcribe(sound).text

    def evidence(self, sound: Float32) -> Evidence:
        heard = self._recogniser.transcribe(sound)
        return Evidence(
            acoustic=self._turn_end.probability(sound),
            text=heard.text,
            completeness=completeness(heard.text).score,
            closing=heard.closing,
            continuing=heard.continuing,
        )


def pauses(
    file: Path, speaker: str, entry: dict[str, Any], listener: Listener, disturb: Any, most: int = 5
) -> Iterator[Pause]:
    """The examples of one clip."""
    rng = random.Random(zlib.crc32(file.name.encode()))
    sound = load(file)
    sound = sound * (0.06 / loudness(sound))
    runs = voice_runs(sound)
    start, stop = runs[0][0], runs[-1][1]
    quiet = sorted(
        ((b - a, a, b) for (_, a), (b, _) in pairwise(runs) if a - start > 0.35 * RATE), reverse=True
    )
    places = [(a, b) for length, a, b in quiet[:most] if length >= 0.06 * RATE and stop - b > 0.25 * RATE]
    whole = listener.words(sound[start:stop].astype(np.float32))
    known = entry.get("complete") is not None or stop < len(sound) - RATE // 20  # else: cut off in the voice?
    if (entry.get("transcript") or "").endswith((";", ":")):
        known = False  # complete as a sentence, and yet the reader goes on
    for at, resumes in [*places, *([(stop, stop)] if known else [])]:
        inside = at < stop
        natural, wanted = (resumes - at) / RATE, rng.uniform(0.4, 1.5)
        kept = sound[at : at + LOOK_AFTER][: (resumes - at) // 2 or LOOK_AFTER]
        turn = np.concatenate([np.zeros(RATE // 5), sound[start:at], kept, np.zeros(LOOK_AFTER - len(kept))])
        clean = listener.evidence(with_floor(turn, rng))
        ended = inside and sentence_ends_after(clean.text or "", whole)
        over = bool(ended) and natural >= 0.3 if inside else entry.get("complete") is not False
        if ended and not over:
            continue  # a sentence ends, and the reader hurried on: neither an end nor a pause
        for evidence in (clean, listener.evidence(with_floor(disturb(turn, rng), rng))):
            weight = 0.5 if inside and natural < 0.1 else 1.0
            yield Pause(
                file.parent.name, evidence, over, 9.0 if over else max(natural, wanted), speaker, weight
            )


def with_floor(sound: Float64, rng: random.Random) -> Float32:
    """The sound as a microphone gives it: with a noise floor at -66 dB, and never above full scale."""
    floor = np.random.default_rng(rng.randrange(2**32)).standard_normal(len(sound)) * 10 ** (-66 / 20)
    return np.clip(sound + floor, -1, 1).astype(np.float32)


# -- fitting ------------------------------------------------------------------------------------------------


def fit(x: Float64, data: list[Pause], ridge: float = 3.0) -> Float64:
    """Weights of a logistic regression on x [examples, features], and its constant last; Newton's method.

    Each set has a constant of its own, so that what is learnt is what tells ends from pauses, not what tells the sets
    apart (some have many ends, some few). The constant given is their mean, for ends as frequent as pauses.
    """
    over, weight = np.array([float(d.over) for d in data]), np.array([d.weight for d in data])
    sets = sorted({d.set for d in data})
    belongs = np.array([[float(d.set == name) for name in sets] for d in data])
    columns = np.column_stack([x, belongs])
    penalty = np.array([ridge] * x.shape[1] + [0.3] * len(sets))
    w = np.zeros(len(penalty))
    for _ in range(50):
        p = 1.0 / (1.0 + np.exp(-columns @ w))
        slope = columns.T @ (weight * (p - over)) + penalty * w
        curve = (columns * (weight * p * (1 - p))[:, None]).T @ columns + np.diag(penalty)
        step = np.linalg.solve(curve, slope)
        w -= step
        if np.abs(step).max() < 1e-9:
            break
    ends, holds = belongs.T @ (weight * over), belongs.T @ (weight * (1 - over))
    both = (ends > 10) & (holds > 10)
    constants = w[x.shape[1] :][both] - np.log(ends[both] / holds[both])
    return np.append(w[: x.shape[1]], constants.mean())


def held_out(x: Float64, data: list[Pause], folds: int = 10) -> Float64:
    """Probability of each example by weights that have not seen its speaker."""
    fold = np.array([zlib.crc32(d.speaker.encode()) % folds for d in data])
    p = np.empty(len(x))
    for k in range(folds):
        w = fit(x[fold != k], [d for d, f in zip(data, fold, strict=True) if f != k])
        p[fold == k] = 1.0 / (1.0 + np.exp(-(x[fold == k] @ w[:-1] + w[-1])))
    return p


def balanced(data: list[Pause]) -> Float64:
    """Weights by which ends and pauses count alike in each set that has both."""
    total: dict[tuple[str, bool], float] = {}
    for d in data:
        total[d.set, d.over] = total.get((d.set, d.over), 0.0) + d.weight
    return np.array(
        [
            d.weight / total[d.set, d.over]
            if min(total.get((d.set, o), 0.0) for o in (True, False)) > 10
            else 0.0
            for d in data
        ]
    )


def quantile(values: Float64, weight: Float64, share: float) -> float:
    order = np.argsort(values)
    running = np.cumsum(weight[order])
    return float(values[order][np.searchsorted(running, share * running[-1])])


def area_under_curve(p: Float64, data: list[Pause], weight: Float64) -> float:
    """Chance that an end is given a higher probability than a pause of the same set: mean over the sets."""
    over, sets = np.array([d.over for d in data]), np.array([d.set for d in data])
    areas = []
    for name in sorted(set(sets[weight > 0])):
        ends, holds = p[over & (sets == name)], p[~over & (sets == name)]
        areas.append(np.mean((ends[:, None] > holds) + 0.5 * (ends[:, None] == holds)))
    return float(np.mean(areas))


def show(name: str, p: Float64, data: list[Pause]) -> None:
    """Lowest mean wait for each share of pauses cut into, over the settings of the waiting rule."""
    weight, over = balanced(data), np.array([d.over for d in data])
    lengths = np.array([d.seconds for d in data])
    print(f"\n{name}: AUC {area_under_curve(p, data, weight):.3f}")
    print("  pauses cut into   wait mean / p50 / p95 s   settings")
    for longest in (1.0, 1.2, 1.4):
        rows = []
        for risk, decay in product((0.05, 0.1, 0.15, 0.2, 0.25, 0.3, 0.4, 0.5), (0.4, 0.7, 1.0, 1.4)):
            rule = Endpointing(Settings(accepted_risk=risk, decay=decay, longest=longest))
            wait = np.array([rule.wait(float(q)) for q in p])
            cut = np.average((wait + HEARD_AFTER < lengths)[~over], weights=weight[~over])
            rows.append(
                (float(np.average(wait[over], weights=weight[over])), float(cut), wait[over], rule.settings)
            )
        for target in (0.1, 0.2, 0.3, 0.4, 0.5):
            good = [row for row in rows if row[1] <= target]
            if good:
                mean, cut, wait, used = min(good, key=lambda row: row[0])
                p50, p95 = (quantile(wait, weight[over], share) for share in (0.5, 0.95))
                settings = f"risk {used.accepted_risk} decay {used.decay} longest {used.longest}"
                print(f"  {cut:8.1%}          {mean:.2f} / {p50:.2f} / {p95:.2f}        {settings}")


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("media", type=Path)
    parser.add_argument("sets", nargs="+")
    parser.add_argument("--without", type=Path, nargs="*", default=[])
    parser.add_argument("--cache", type=Path, default=Path("/tmp/endpointing.pickle"))
    options = parser.parse_args()
    data: dict[str, list[Pause]] = {}
    if options.cache.exists():
        data = pickle.loads(options.cache.read_bytes())
    listener = Listener()
    sounds = {
        name: [load(file) for file, _, _ in clips(options.media, [name], [])] for name in ("noise", "rir")
    }

    def disturb(turn: Float64, rng: random.Random) -> Float64:
        return disturbed(turn, sounds["noise"], sounds["rir"], rng)

    for file, speaker, entry in clips(options.media, options.sets, options.without):
        if str(file) not in data:
            data[str(file)] = list(pauses(file, speaker, entry, listener, disturb))
            options.cache.write_bytes(pickle.dumps(data))
    report([pause for clip in data.values() for pause in clip])


def report(data: list[Pause]) -> None:
    """Tables for each set of things known, and the weights."""
    ends = sum(d.over for d in data)
    print(f"{ends} ends, {len(data) - ends} pauses, {len({d.speaker for d in data})} speakers or clips")
    show("silence alone", np.full(len(data), 0.5), data)
    # The words are judged anew, so that a better judgement of words needs no new features.
    judged = [
        (d, features(replace(d.evidence, completeness=completeness(d.evidence.text or "").score)))
        for d in data
    ]
    for known in WEIGHTS:
        usable = [(d, row) for d, row in judged if row.keys() >= set(known)]
        examples = [d for d, _ in usable]
        x = np.array([[row[name] for name in known] for _, row in usable]).reshape(len(usable), len(known))
        show(" + ".join(known) or "nothing", held_out(x, examples), examples)
        w = fit(x, examples)
        terms = ", ".join(f'"{name}": {value:.2f}' for name, value in zip(known, w, strict=False))
        print(f"  weights: ({w[-1]:.2f}, {{{terms}}})")


if __name__ == "__main__":
    main()
