"""What a voice costs and how well it is understood.

    ./visavis python benchmarks/voice.py [--voices hibari hibari-low system]

For each voice, over 24 sentences: seconds to load; milliseconds until a sentence of about ten words is there (nothing
is heard before) and until a one-word opener is; real-time factor; how long the sound begins with silence, as the
model gives it and as we play it (5 ms blocks, the first 20 ms above -45 dBFS); word error rate of the
round trip through the recogniser. The first line is the memory that the neural voice adds.
"""

from __future__ import annotations

import argparse
import os
import re
import time
from collections.abc import Callable

os.environ["OMP_NUM_THREADS"] = "1"

import numpy as np
import psutil
from numpy.typing import NDArray

from actors.avatar.voice import SAMPLE_RATE
from actors.avatar.voices import load_voice

SENTENCES = """
How did that make you feel when you heard it?
He said he would call you back this very evening.
Sounds like it has been a really hard day for you.
Sometimes it helps to talk about it with a friend.
Sleep is important, you know, so do not skip it.
She must have been very proud of you that day.
Should we take a short break before we go on?
Fantastic, well done to you and to all of them!
For how long has this been going on at work?
From what you say, it was not your fault.
People often feel that way after a big change.
Pain like that is hard to carry on your own.
Take your time, there is no hurry at all today.
Talking to him might help you to understand it.
Thank you for telling me, that was not easy.
Things will look different tomorrow, I am sure of it.
Could it be that you are just tired tonight?
Good morning, did you sleep well in the new bed?
But what would you like to do about it now?
Children notice more than we think they do, I believe.
Just breathe for a moment, and then tell me more.
You look a little tired today, would you like to talk?
Maybe it is worth another try in a week or two.
Zero is where we start, and we count up from there.
""".strip().splitlines()

Sound = NDArray[np.float64]
Listener = Callable[[Sound], str]


def load_listener() -> Listener:
    import soxr

    from actors.perception.recogniser import load_recogniser

    recogniser = load_recogniser()
    silence = np.zeros(SAMPLE_RATE // 2)

    def listen(sound: Sound) -> str:
        padded = np.concatenate([silence, sound, silence]).astype(np.float32)
        return recogniser.transcribe(soxr.resample(padded, SAMPLE_RATE, 16_000)).text

    return listen


def word_errors(said: str, heard: str) -> tuple[int, int]:
    """Insertions, deletions and substitutions; and the number of words said."""
    a, b = (re.findall(r"[a-z']+", text.lower().replace("\u2019", "'")) for text in (said, heard))
    row = list(range(len(b) + 1))
    for i, word in enumerate(a, 1):
        diagonal, row[0] = row[0], i
        for j, other in enumerate(b, 1):
            diagonal, row[j] = row[j], min(row[j] + 1, row[j - 1] + 1, diagonal + (word != other))
    return row[-1], len(a)


def onset_ms(sound: Sound) -> float:
    blocks = sound[: len(sound) // 120 * 120].reshape(-1, 120)
    loud = np.sqrt((blocks**2).mean(axis=1)) > 10 ** (-45 / 20)
    return float(np.argmax(np.convolve(loud, np.ones(4), "valid") == 4)) * 5.0


def understood(sounds: list[Sound], listen: Listener) -> float:
    errors = [word_errors(text, listen(sound)) for text, sound in zip(SENTENCES, sounds, strict=True)]
    return 100 * sum(wrong for wrong, _ in errors) / sum(count for _, count in errors)


def report(name: str, sounds: list[Sound], listen: Listener) -> None:
    onsets = np.array([onset_ms(sound) for sound in sounds])
    print(
        f"{name:24} leading silence ms p50 {np.median(onsets):4.0f}  max {onsets.max():4.0f}   "
        f"word errors {understood(sounds, listen):.1f} %"
    )


def measure(name: str, listen: Listener) -> None:
    begun = time.perf_counter()
    voice, warning = load_voice(name)
    loaded = time.perf_counter() - begun
    if warning:
        print(warning)
    took, cpu, sounds = [], [], []
    for text in SENTENCES:
        begun, cpu_begun = time.perf_counter(), time.process_time()
        speech = voice.synthesise(text)
        took.append(time.perf_counter() - begun)
        cpu.append(time.process_time() - cpu_begun)
        sounds.append(speech.samples / 32768.0)
    openers = []
    for text in ("Oh,", "Well,", "I see.") * 4:
        begun = time.perf_counter()
        voice.synthesise(text)
        openers.append(time.perf_counter() - begun)
    voice.close()
    seconds = sum(map(len, sounds)) / SAMPLE_RATE
    sentence, slowest, alone, opener = (
        1e3 * value
        for value in (np.median(took), np.percentile(took, 95), np.median(cpu), np.median(openers))
    )
    print(
        f"{name:24} load {loaded:.2f} s   sentence ms p50 {sentence:.0f}  p95 {slowest:.0f}  (CPU here {alone:.0f})   "
        f"opener ms p50 {opener:.0f}   real-time factor {sum(took) / seconds:.3f}"
    )
    report(name, sounds, listen)


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--voices", nargs="+", default=["hibari", "hibari-low", "system"])
    voices = parser.parse_args().voices
    before = psutil.Process().memory_full_info().pss
    load_voice("hibari")[0].synthesise(SENTENCES[0])
    print(f"{'hibari':24} adds {(psutil.Process().memory_full_info().pss - before) / 2**20:.0f} MiB of PSS")
    listen = load_listener()
    for name in voices:
        measure(name, listen)
    import hibari

    plain = hibari.Hibari()
    report(
        "hibari, as it comes", [plain(text, seed=0).astype(np.float64) * 1.5 for text in SENTENCES], listen
    )


if __name__ == "__main__":
    main()
