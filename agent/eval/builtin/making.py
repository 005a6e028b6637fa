"""Making the built-in set: `visavis eval humansense --builtin` does it where it is not there yet."""

from __future__ import annotations

import json
from hashlib import sha256
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from actors.avatar.voice import SAMPLE_RATE, Voice
from agent.eval.builtin.scene import SCENES_FILE, Scene, scenes
from agent.eval.media_files import write_sound, write_video
from agent.eval.release import LISTS

SHORTEST = 4.0
"""Seconds of a recording, at least."""
PAUSE = 0.4
"""Seconds before, between and after lines."""
Sound = NDArray[np.int16]


def version() -> str:
    """Changes with the scenes: a folder of another version holds other questions."""
    return sha256(SCENES_FILE.read_bytes()).hexdigest()[:8]


def make(folder: Path, chosen: tuple[Scene, ...] | None = None) -> None:
    """Write recordings and lists to `folder`. Raises StageError where voices or faces cannot be had.

    `chosen` scenes only, when given. The same scenes give the same questions and, on one machine, the same recordings.
    """
    (folder / "videos").mkdir(parents=True, exist_ok=True)
    (folder / "audios").mkdir(exist_ok=True)
    voices: dict[str, Voice] = {}
    lists: dict[str, list[dict[str, Any]]] = {name: [] for name in LISTS}
    for scene in chosen or scenes():
        sound, mouths, words = _spoken(scene, voices)
        seconds = len(sound) / SAMPLE_RATE
        if scene.seen:
            from agent.eval.builtin.drawing import FPS, pictures

            path = f"videos/{scene.name}.mp4"
            write_video(folder / path, pictures(scene, seconds, mouths), FPS, sound, SAMPLE_RATE)
            extra = {"full_frame_number": round(seconds * FPS), "fps": FPS, "asr_en": words}
        else:
            path = f"audios/{scene.name}.wav"
            write_sound(folder / path, sound, SAMPLE_RATE)
            extra = {"asr_en": words}
        records = [{"video_path": path, "questions": question | extra} for question in scene.questions]
        lists[LISTS[0] if scene.seen else LISTS[1]].extend(records)
    for name, records in lists.items():  # last: a folder with lists is whole
        (folder / name).write_text(json.dumps(records, indent=1, ensure_ascii=False), "utf-8")


def _spoken(scene: Scene, voices: dict[str, Voice]) -> tuple[Sound, dict[int, NDArray[np.float64]], str]:
    """The scene's sound, how wide each speaker's mouth is open in each picture, and the words."""
    from actors.avatar.voices import load_voice
    from agent.eval.builtin.drawing import FPS

    gap = np.zeros(round(PAUSE * SAMPLE_RATE), np.int16)
    pieces = [gap]
    spans: list[tuple[int, int, int]] = []
    at = len(gap)
    for line in scene.lines:
        if line.voice not in voices:
            voices[line.voice], _ = load_voice(line.voice)
        spoken = voices[line.voice].synthesise(line.words).samples
        spans.append((line.person, at, at + len(spoken)))
        pieces += [spoken, gap]
        at += len(spoken) + len(gap)
    sound = np.concatenate(pieces)
    step = SAMPLE_RATE // FPS
    missing = max(round(SHORTEST * SAMPLE_RATE), -(-len(sound) // step) * step) - len(sound)
    sound = np.concatenate([sound, np.zeros(max(0, missing), np.int16)])
    loud = np.sqrt(np.mean(np.square(sound.astype(np.float64).reshape(-1, step)), axis=1))
    opened = np.clip(loud / max(1.0, float(np.percentile(loud, 95))), 0.0, 1.0)
    numbers = np.arange(len(opened)) * step
    mouths = {person: np.zeros(len(opened)) for person, _, _ in spans}
    for person, begin, end in spans:
        spoken_now = (numbers + step > begin) & (numbers < end)
        mouths[person] = np.where(spoken_now, opened, mouths[person])
    return sound, mouths, " ".join(line.words for line in scene.lines)
