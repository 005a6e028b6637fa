"""The operating system's voice, by pyttsx3 (espeak-ng): robotic, for when the neural one is not there."""

from __future__ import annotations

import json
import os
import select
import subprocess
import sys
import tempfile
import time
import wave
from bisect import bisect_right
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from actors.avatar.audible import cut, faded, offset, onset, powers, to_int16
from actors.avatar.spoken_text import SpokenWord, spoken_words
from actors.avatar.voice import SAMPLE_RATE, Speech, Voice, VoiceError, silent, word_marks

WORKER = Path(__file__).with_name("system_voice_worker.py")

WORDS_A_MINUTE = 165
"""About the pace of the neural voice; above 180 espeak-ng becomes hard to follow."""

START_LIMIT = 10.0
"""Seconds for the process to load its engine: 0.3 s on an idle machine."""

GAP = 0.1
"""Seconds of silence left after an utterance."""

INSTALL = (
    "install what it needs with `sudo apt-get install espeak-ng` and "
    "`./visavis python -m pip install --force-reinstall pyttsx3==2.99`"
)


class SystemVoice(Voice):
    """Speaks in a process of its own, which is ended and begun anew when an utterance takes too long.

    `pitch` is relative to the voice's own and approximate. An utterance may take `time_limit` seconds and
    20 ms for each of its characters (espeak-ng needs about 10 ms in all).
    """

    def __init__(
        self, name: str = "system", *, speed: float = 1.0, pitch: float = 1.0, time_limit: float = 5.0
    ) -> None:
        self.name = name
        self.time_limit = time_limit
        self._rate = round(WORDS_A_MINUTE * speed)
        self._pitch = min(99, max(0, round(50 * pitch)))
        self._folder = tempfile.TemporaryDirectory(prefix="visavis-voice-")
        self._file = Path(self._folder.name, "utterance.wav")
        self._process: subprocess.Popen[bytes] | None = None
        try:
            self._start()
        except VoiceError:
            self.close()
            raise

    def synthesise(self, text: str) -> Speech:
        words = spoken_words(text)
        spoken = " ".join(word.text for word in words)
        if not any(character.isalnum() for character in spoken):
            return silent(text)
        if self._process is None:
            self._start()
        self._file.unlink(missing_ok=True)
        limit = self.time_limit + 0.02 * len(spoken)
        starts = self._ask({"text": spoken, "file": str(self._file)}, limit)["words"]
        try:
            sound, scale = _read(self._file)
        except (OSError, EOFError, wave.Error) as error:
            self._stop()
            raise VoiceError(f"the system voice wrote no readable sound ({error}); {INSTALL}") from error
        power = powers(sound)
        begin = onset(power, len(sound))
        if begin is None:
            return silent(text)
        heard_until = offset(power)
        events = [(place, round(sample * scale)) for place, sample in starts]
        at = _word_starts(words, events, begin, heard_until)
        spans = {
            token: (start - begin, faded(power, start, end) - begin)
            for (token, start), (_, end) in zip(at, [*at[1:], (-1, heard_until)], strict=True)
        }
        piece = cut(sound, begin, heard_until + int(GAP * SAMPLE_RATE))
        return Speech(to_int16(piece), SAMPLE_RATE, word_marks(text, spans), ())

    def close(self) -> None:
        self._stop()
        self._folder.cleanup()

    def _start(self) -> None:
        # -P keeps this folder's modules from being taken for others of the same name.
        self._process = subprocess.Popen(
            [sys.executable, "-P", str(WORKER), str(self._rate), str(self._pitch)],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            bufsize=0,
        )
        self._answer(START_LIMIT)

    def _stop(self) -> None:
        process, self._process = self._process, None
        if process is None:
            return
        process.kill()
        process.wait()
        for pipe in (process.stdin, process.stdout):
            if pipe is not None:
                pipe.close()

    def _ask(self, order: dict[str, str], limit: float) -> dict[str, Any]:
        assert self._process is not None and self._process.stdin is not None
        try:
            self._process.stdin.write(json.dumps(order).encode() + b"\n")
        except OSError as error:
            self._stop()
            raise VoiceError(
                f"the process of the system voice ended ({error}); the next clause starts another"
            ) from error
        return self._answer(limit)

    def _answer(self, limit: float) -> dict[str, Any]:
        """The worker's next line, waited for `limit` seconds at most."""
        assert self._process is not None and self._process.stdout is not None
        pipe = self._process.stdout.fileno()
        until = time.monotonic() + limit
        line = b""
        while not line.endswith(b"\n"):
            left = until - time.monotonic()
            if left <= 0 or not select.select([pipe], [], [], left)[0]:
                self._stop()
                raise VoiceError(f"the system voice took longer than {limit:.1f} s and was stopped")
            received = os.read(pipe, 65536)
            if not received:
                self._stop()
                raise VoiceError(f"the process of the system voice ended without an answer; {INSTALL}")
            line += received
        answer: dict[str, Any] = json.loads(line)
        if "error" in answer:
            self._stop()
            raise VoiceError(f"the system voice cannot speak ({answer['error']}); {INSTALL}")
        return answer


def _read(path: Path) -> tuple[NDArray[np.float32], float]:
    """The file's sound at SAMPLE_RATE, full scale 1.0, and how many of its samples make one of the file's."""
    import soxr

    with wave.open(str(path), "rb") as file:
        rate = file.getframerate()
        sound = np.frombuffer(file.readframes(file.getnframes()), np.int16)[:: file.getnchannels()]
    scaled = sound.astype(np.float32) / np.float32(32768.0)
    return soxr.resample(scaled, rate, SAMPLE_RATE), SAMPLE_RATE / rate


def _word_starts(
    words: list[SpokenWord], events: list[tuple[int, int]], begin: int, end: int
) -> list[tuple[int, int]]:
    """(token, sample) of each token that is heard, in order, between `begin` and `end`.

    By the engine's events (character of the joined words, sample); without any, by the number of characters.
    """
    places: list[int] = []
    place = 0
    for word in words:
        places.append(place)
        place += len(word.text) + 1
    if not events:
        events = [(at, begin + (end - begin) * at // place) for at in places]
    starts: dict[int, int] = {}
    latest = begin
    for character, sample in events:
        token = words[max(0, bisect_right(places, character) - 1)].token
        if token not in starts:
            starts[token] = latest = min(max(latest, sample), end)
    return sorted(starts.items())
