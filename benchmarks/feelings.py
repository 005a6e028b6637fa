"""Is the feeling named right? Sixty lines in three prosodies, spoken by other voices than the companion's.

    ./visavis python benchmarks/feelings.py [LINES.yaml] [--show]

Needs espeak-ng. Six of its voices take the lines in turn; each line is said neutrally, low-flat-slow-quiet and
high-lively-fast-loud. The real chain runs: a ProsodyMeter that knows the voice from five neutral sentences, the
recogniser, the appraisal of the recognised words, the fusion (no face is seen). Figures:

- right at confidence >= 0.6: the feeling named is `meant`, or one of `also`. Where the prosody speaks against the line
  (a pleasant line said flatly, a sad, lonely or tired line said in high spirits, a line like "I'm fine" said flatly)
  a named contradiction is right too; the strict figure does without this.
- coverage: the share named with confidence >= 0.6 at all.
- words alone: how often they name `meant` where they name anything; voice alone: how often it tells in which of the
  three manners the line was said.

The lines are no blind test (their file says why), and a synthetic voice that is lower, slower and softer as a whole is
far easier to tell than a sad person: the voice's figure says that the chain measures, not that it reads people.
`--show` prints what was wrong.
"""

from __future__ import annotations

import argparse
import io
import subprocess
import time
import wave
from collections import Counter, defaultdict
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import yaml
from numpy.typing import NDArray

from actors.perception.prosody import ProsodyMeter
from actors.perception.recogniser import load_recogniser
from policies.events import SECOND, Emotion, Felt, SpeechStarted, Words
from policies.feelings.fusion import Feelings

SURE = 0.6
RATE = 16_000
VOICES = ("en-gb", "en-us+f3", "en-gb-scotland+m3", "en-us+m7", "en-gb-x-rp+f2", "en-us+f4")
MANNERS = {
    "neutral": {"pitch": 50, "speed": 165, "loud": 100, "range": "medium"},
    "flat": {"pitch": 32, "speed": 125, "loud": 55, "range": "x-low"},
    "lively": {"pitch": 72, "speed": 190, "loud": 150, "range": "x-high"},
}
USUAL = (
    "I usually take the bus in the morning and walk back in the evening.",
    "The shop on the corner sells bread, milk and newspapers.",
    "We can meet at the station at half past ten, if that suits you.",
    "There are three rooms on this floor and two upstairs.",
    "My brother has lived in that street for about four years.",
)
LOW = {Emotion.SADNESS, Emotion.LONELINESS, Emotion.TIREDNESS}
GLAD = {Emotion.JOY, Emotion.CONTENTMENT}


@dataclass(frozen=True)
class Outcome:
    """One line said in one manner."""

    line: str
    manner: str
    meant: Emotion
    heard: str
    clear: float
    felt: Felt
    strict: bool
    right: bool


def speak(text: str, voice: str, manner: str) -> NDArray[np.int16]:
    """espeak-ng's sound at RATE, with a little silence around it."""
    import soxr

    how = MANNERS[manner]
    marked = f'<speak><prosody range="{how["range"]}">{text.replace("&", "and")}</prosody></speak>'
    command = ["espeak-ng", "-m", "-v", voice, "-p", str(how["pitch"]), "-s", str(how["speed"])]
    done = subprocess.run(
        [*command, "-a", str(how["loud"]), "--stdout", marked], capture_output=True, check=True
    )
    with wave.open(io.BytesIO(done.stdout)) as file:
        rate = file.getframerate()
    sound = np.frombuffer(done.stdout[44:], np.int16).astype(np.float32)
    sound = soxr.resample(sound, rate, RATE)
    return np.pad(sound.clip(-32768, 32767).astype(np.int16), RATE // 5)


def contradicts(meant: Emotion, manner: str) -> bool:
    """Whether this manner of speaking speaks against the line."""
    return (manner == "flat" and meant in GLAD) or (manner == "lively" and meant in LOW)


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    default = Path(__file__).with_name("feelings_lines.yaml")
    parser.add_argument("lines", type=Path, nargs="?", default=default)
    parser.add_argument("--show", action="store_true", help="print what was wrong")
    options = parser.parse_args()
    lines = yaml.safe_load(options.lines.read_text(encoding="utf-8"))
    recogniser = load_recogniser()
    outcomes: list[Outcome] = []
    cost: dict[str, list[float]] = defaultdict(list)
    for number, entry in enumerate(lines):
        voice = VOICES[number % len(VOICES)]
        accepted = {Emotion(name) for name in (entry["meant"], *entry.get("also", ()))}
        for manner in MANNERS:
            meter, feelings = ProsodyMeter(), Feelings()
            for usual in USUAL[: 3 + number % 3]:
                meter.measure(speak(usual, voice, "neutral"), 0, 0)
            sound = speak(entry["line"], voice, manner)
            end = len(sound) * SECOND // RATE
            feelings.perceive(SpeechStarted(0, 0))
            began = time.process_time()
            feelings.perceive(meter.measure(sound, end, end))
            cost["prosody"].append((time.process_time() - began) / len(sound) * RATE)
            transcript = recogniser.transcribe(sound)
            began = time.process_time()
            feelings.perceive(Words(end, transcript.text, transcript.confidence, end))
            felt = feelings.felt(end)
            cost["words and fusion"].append(time.process_time() - began)
            strict = felt.emotion in accepted
            against = contradicts(Emotion(entry["meant"]), manner)
            right = strict or (against and bool(felt.contradiction))
            meant = Emotion(entry["meant"])
            outcomes.append(
                Outcome(
                    entry["line"], manner, meant, transcript.text, transcript.confidence, felt, strict, right
                )
            )
    report(outcomes, options.show)
    print(
        "cost: " + ", ".join(f"{name} {1e3 * np.mean(each):.1f} ms" for name, each in cost.items()), end=" "
    )
    print("(prosody: CPU a second of sound)")


def report(outcomes: list[Outcome], show: bool) -> None:
    for manner in (*MANNERS, "all"):
        some = [one for one in outcomes if manner in (one.manner, "all")]
        sure = [
            one for one in some if one.felt.confidence >= SURE and one.felt.emotion is not Emotion.UNCLEAR
        ]
        print(
            f"{manner:8s} right at confidence >= {SURE}: {share(sure, 'right')}, strict {share(sure, 'strict')}; "
            f"coverage {len(sure)}/{len(some)} ({len(sure) / len(some):.0%}); any confidence {share(some, 'strict')}"
        )
    against = [one for one in outcomes if contradicts(one.meant, one.manner)]
    named = sum(bool(one.felt.contradiction) for one in against)
    elsewhere = sum(bool(one.felt.contradiction) for one in outcomes if one not in against)
    print(
        f"contradictions named: {named} of {len(against)}; {elsewhere} where the prosody does not speak against"
    )
    for source in ("words", "voice"):
        one_source(outcomes, source)
    wrong = Counter(
        (one.meant.value, one.felt.emotion.value)
        for one in outcomes
        if not one.right and one.felt.confidence >= SURE
    )
    print("confused: " + (", ".join(f"{m} as {f} {n}" for (m, f), n in wrong.most_common()) or "nothing"))
    if show:
        for one in outcomes:
            if not one.right or one.felt.confidence < SURE:
                mark = "" if one.right else "WRONG "
                print(
                    f"  {mark}{one.meant.value} {one.manner}: {one.felt.emotion.value} {one.felt.confidence:.2f}"
                )
                print(
                    f"    said  {one.line}\n    heard {one.heard} ({one.clear:.2f})  [{one.felt.contradiction}]"
                )


def one_source(outcomes: list[Outcome], source: str) -> None:
    """What one source alone would have said; of the voice, whether it tells the manner."""
    named = right = 0
    for one in outcomes:
        impression = next(i for i in one.felt.impressions if i.source == source)
        if impression.emotion is Emotion.UNCLEAR or impression.confidence < 0.35:
            continue
        named += 1
        if source == "words":
            right += impression.emotion is one.meant
        else:
            sign = {"neutral": 0, "flat": -1, "lively": 1}[one.manner]
            right += sign == (impression.arousal > 0.3) - (impression.arousal < -0.3)
    what = "feeling meant" if source == "words" else "manner of speaking"
    print(f"{source} alone: {what} right {right}/{named} ({right / max(1, named):.0%}) of {len(outcomes)}")


def share(some: list[Outcome], which: str) -> str:
    good = sum(getattr(one, which) for one in some)
    return f"{good}/{len(some)} ({good / max(1, len(some)):.1%})"


if __name__ == "__main__":
    main()
