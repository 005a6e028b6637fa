"""The person of `talk --demo`: a dialogue spoken by a second, different voice."""

from __future__ import annotations

import wave
from pathlib import Path

import numpy as np

from actors.avatar.voices import load_voice
from actors.messages import SPEAKER_RATE
from agent.demo_lines import DEMO_LINES

PERSON_VOICE = "hibari-low"
_BEFORE_S = 1.0
_LEVEL = 0.7


def make_demo(folder: Path) -> Path:
    """Write the person's side of the dialogue as a WAV file (24 kHz, mono) into `folder`."""
    voice, _ = load_voice(PERSON_VOICE)
    pieces = [_silence(_BEFORE_S)]
    for line in DEMO_LINES:
        for part in line.parts:
            pieces.append((voice.synthesise(part).samples * _LEVEL).astype(np.int16))
            pieces.append(_silence(line.pause))
        pieces[-1] = _silence(line.gap)
    voice.close()
    path = folder / "person.wav"
    with wave.open(str(path), "wb") as file:
        file.setnchannels(1)
        file.setsampwidth(2)
        file.setframerate(SPEAKER_RATE)
        file.writeframes(np.concatenate(pieces).tobytes())
    return path


def _silence(seconds: float) -> np.ndarray[tuple[int], np.dtype[np.int16]]:
    return np.zeros(round(seconds * SPEAKER_RATE), np.int16)
