"""How soon, and how often too soon: recorded persons against their truth, in real time, on both hosts.

    ./visavis python benchmarks/dialogues.py FOLDER [--hosts ray inline] [--rounds 1]

FOLDER holds sound files, each with a JSON file of the same name beside it:

    {"sample_rate": 16000, "events": [{"kind": "utterance", "start": 29280, "end": 95680}, ...]}

`kind` is utterance, interruption or backchannel; `start` and `end` are samples of the person's voice. The policy is
always_reply, so that no answer is late because of its words. Everything is measured on conversation.wav, above -45
dBFS: first sound is the first agent sound between 0.1 s before the end of the voice and the next utterance; an
utterance is cut into when the agent begins to sound within it, earlier than that; missed when nothing is heard
before the next one.
"""

from __future__ import annotations

import argparse
import json
import subprocess
import sys
import tempfile
import wave
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import numpy as np

from agent.measure import audible_runs, last_sound, percentile

EARLY = 0.1
"""Seconds before the end of the voice that still count as after it."""
SPELL = 1.0
"""Seconds of silence that end a spell of the agent's."""


@dataclass
class Tally:
    """What one host did."""

    first_sound: list[float] = field(default_factory=list)
    first_content_word: list[float] = field(default_factory=list)
    utterances: int = 0
    missed: int = 0
    cut_into: int = 0
    cpu_seconds: float = 0.0
    seconds: float = 0.0
    peak_pss: int = 0

    def row(self, name: str) -> str:
        """A line of the table."""
        ms = [1000 * (percentile(self.first_sound, p) or 0) for p in (50, 90, 95)]
        content = percentile(self.first_content_word, 50) or 0
        return (
            f"| {name} | {ms[0]:.0f} / {ms[1]:.0f} / {ms[2]:.0f} | {content:.0f} | {self.missed}/{self.utterances} "
            f"| {self.cut_into} ({self.cut_into / max(1, self.utterances):.1%}) "
            f"| {60 * self.cpu_seconds / max(1e-9, self.seconds):.1f} | {self.peak_pss / 1e9:.2f} |"
        )


def measure(folder: Path, truth: dict[str, Any], tally: Tally) -> None:
    """Add one conversation to the tally."""
    with wave.open(str(folder / "conversation.wav")) as file:
        rate = file.getframerate()
        sound = np.frombuffer(file.readframes(file.getnframes()), "<i2").reshape(-1, 2)
    person, agent = (audible_runs(np.ascontiguousarray(sound[:, side]), rate) for side in (0, 1))
    spells = [start for i, (start, _) in enumerate(agent) if i == 0 or start - agent[i - 1, 1] >= SPELL]
    second = truth["sample_rate"]
    spoken = [event for event in truth["events"] if event["kind"] != "backchannel"]
    for event, following in zip(spoken, [*spoken[1:], None], strict=True):
        start, end = event["start"] / second, event["end"] / second
        until = following["start"] / second if following else len(sound) / rate
        voice_end = last_sound(person, start, end) or end
        tally.utterances += 1
        tally.cut_into += any(start <= spell < voice_end - EARLY for spell in spells)
        answers = [begin for begin, _ in agent if voice_end - EARLY <= begin < until]
        talking = any(begin < voice_end - EARLY and stop > voice_end for begin, stop in agent)
        if answers:
            tally.first_sound.append(float(answers[0]) - voice_end)
        elif not talking:
            tally.missed += 1
    totals = json.loads((folder / "report.json").read_text())["totals"]
    if totals["first_content_word_ms"]["p50"] is not None:
        tally.first_content_word.append(totals["first_content_word_ms"]["p50"])
    tally.cpu_seconds += totals["cpu_seconds"]
    tally.seconds += totals["seconds"]
    tally.peak_pss = max(tally.peak_pss, totals["peak_pss"])


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("folder", type=Path)
    parser.add_argument("--hosts", nargs="+", default=["ray", "inline"], choices=["ray", "inline"])
    parser.add_argument("--rounds", type=int, default=1)
    options = parser.parse_args()
    tallies = {host: Tally() for host in options.hosts}
    for truth_file in sorted(options.folder.glob("*.json")) * options.rounds:
        truth = json.loads(truth_file.read_text())
        media = next(p for p in sorted(truth_file.parent.glob(truth_file.stem + ".*")) if p != truth_file)
        for host, tally in tallies.items():
            with tempfile.TemporaryDirectory() as out:
                command = [sys.executable, "-m", "agent", "talk", "--input", str(media), "--out", out]
                command += ["--set", "policy.name=always_reply", *(["--inline"] if host == "inline" else [])]
                subprocess.run(command, check=True, stdout=subprocess.DEVNULL)
                measure(Path(out), truth, tally)
            print(f"{truth_file.stem} on {host}: {tally.row(host)}", flush=True)
    print(
        "\n| host | first sound p50 / p90 / p95 ms | content p50 ms | missed | cut into | CPU s/min | peak PSS GB |"
    )
    print("|---|---|---|---|---|---|---|")
    for host, tally in tallies.items():
        print(tally.row(host))


if __name__ == "__main__":
    main()
