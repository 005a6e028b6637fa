"""What recognition costs and how well it hears: whole utterances, and the same again and again while they grow.

    ./visavis python benchmarks/recogniser.py [FOLDER]

FOLDER holds 16 kHz WAV or FLAC files and a `manifest.jsonl` with a line {"file": ..., "transcript": ...} for each;
without it the synthetic voice reads a few sentences. One thread. Figures: wall time a clip, CPU a minute of speech,
word errors (numerals count as errors where they are written otherwise), and for growing speech (every 0.5 s) the CPU
with and without the transcript before as a guide, and how often both have the same words in the end.
"""

from __future__ import annotations

import argparse
import json
import re
import statistics
import time
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import psutil
from numpy.typing import NDArray

from actors.perception.recogniser import Recogniser, Transcript, load_recogniser

RATE = 16_000
SENTENCES = (
    "I had a really good day today.",
    "Can you tell me what the weather will be tomorrow?",
    "My sister moved to another city last week, and I miss her a lot.",
    "What should I cook for dinner tonight?",
    "Stop it, please.",
)

Sound = NDArray[np.float32]


def clips(folder: Path | None) -> Iterator[tuple[str, Sound]]:
    """Transcript and sound of each clip."""
    if folder is None:
        import soxr
        from hibari import Hibari

        voice = Hibari()
        for text in SENTENCES:
            yield text, np.asarray(soxr.resample(voice(text), voice.sample_rate, RATE), np.float32)
        return
    import av

    for line in (folder / "manifest.jsonl").read_text(encoding="utf-8").splitlines():
        entry = json.loads(line)
        if entry.get("transcript"):
            to_mono = av.AudioResampler(format="flt", layout="mono", rate=RATE)
            with av.open(str(folder / entry["file"])) as media:
                frames = [part for frame in media.decode(audio=0) for part in to_mono.resample(frame)]
            parts = [frame.to_ndarray().ravel() for frame in [*frames, *to_mono.resample(None)]]
            yield entry["transcript"], np.concatenate(parts)


def words(text: str) -> list[str]:
    return re.findall(r"[a-z0-9']+", text.lower())


def errors(said: list[str], heard: list[str]) -> int:
    """Words put in, left out or changed (Levenshtein)."""
    row = list(range(len(heard) + 1))
    for i, one in enumerate(said, 1):
        diagonal, row[0] = row[0], i
        for j, other in enumerate(heard, 1):
            diagonal, row[j] = row[j], min(row[j] + 1, row[j - 1] + 1, diagonal + (one != other))
    return row[-1]


def grow(recogniser: Recogniser, sound: Sound, *, guided: bool) -> tuple[Transcript, float]:
    """The last transcript and the CPU seconds of all."""
    began = time.process_time()
    transcript: Transcript | None = None
    for end in (*range(RATE, len(sound), RATE // 2), len(sound)):
        transcript = recogniser.transcribe(sound[:end], transcript if guided else None)
    assert transcript is not None
    return transcript, time.process_time() - began


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    parser.add_argument("folder", type=Path, nargs="?")
    folder: Path | None = parser.parse_args().folder
    process = psutil.Process()
    before = process.memory_info().rss
    recogniser = load_recogniser()
    recogniser.transcribe(np.zeros(RATE, np.float32) + np.float32(0.01))
    loaded = process.memory_info().rss
    wall, cpu, plain_cpu, guided_cpu = [], 0.0, 0.0, 0.0
    seconds, said_words, wrong, guided_wrong, same, count = 0.0, 0, 0, 0, 0, 0
    for text, sound in clips(folder):
        began, cpu_began = time.perf_counter(), time.process_time()
        whole = recogniser.transcribe(sound)
        wall.append(time.perf_counter() - began)
        cpu += time.process_time() - cpu_began
        plain, plain_seconds = grow(recogniser, sound, guided=False)
        guided, guided_seconds = grow(recogniser, sound, guided=True)
        plain_cpu, guided_cpu = plain_cpu + plain_seconds, guided_cpu + guided_seconds
        said = words(text)
        wrong += errors(said, words(whole.text))
        guided_wrong += errors(said, words(guided.text))
        same += plain.words == guided.words
        seconds, said_words, count = seconds + len(sound) / RATE, said_words + len(said), count + 1
    print(f"{count} clips, {seconds:.0f} s; memory {(loaded - before) / 2**20:.0f} MiB")
    print(
        f"whole: p50 {1e3 * statistics.median(wall):.0f} ms wall, {60 * cpu / seconds:.2f} CPU s a minute,",
        end=" ",
    )
    print(f"{100 * wrong / said_words:.1f} % word errors of {said_words}")
    print(
        f"growing: {60 * plain_cpu / seconds:.1f} CPU s a minute plain, {60 * guided_cpu / seconds:.1f} guided;",
        end=" ",
    )
    print(
        f"the same last words in {same} of {count}; {100 * guided_wrong / said_words:.1f} % word errors guided"
    )


if __name__ == "__main__":
    main()
