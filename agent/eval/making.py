"""`visavis eval make`: recorded sessions and a few labels become questions in the benchmark's own form."""

from __future__ import annotations

import argparse
import json
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from actors.messages import SPEAKER_RATE, Frame, History
from actors.recorder.reader import Session, read_session
from actors.recorder.stage import SESSION_FILE
from agent.eval.command import complain
from agent.eval.labels import Label, LabelError, read_labels
from agent.eval.media_files import write_sound, write_video
from agent.eval.release import LISTS
from policies.events import SECOND

FPS = 2
"""Pictures a second: as many as a record holds."""


def run(options: argparse.Namespace) -> int:
    """Write the questions to a new folder. Returns the exit code."""
    try:
        labels = read_labels(Path(options.labels))
        count = make([Path(one) for one in options.sessions], labels, Path(options.out))
    except (LabelError, OSError, ValueError) as error:
        return complain(error)
    print(f"{count} questions in {options.out}: visavis eval humansense {options.out}")
    return 0


def make(sessions: Sequence[Path], labels: Sequence[Label], folder: Path) -> int:
    """Cut out what the labels name and write it with its questions; returns how many there are.

    A session is a folder or its file. Raises LabelError, OSError, ValueError; FileExistsError where `folder` is there.
    """
    files = {_name(path): path / SESSION_FILE if path.is_dir() else path for path in sessions}
    if len(files) < len(sessions):
        raise LabelError("two sessions have the same name: give their folders other names")
    for place, label in enumerate(labels, 1):
        if label.session not in files and (label.session or len(files) > 1):
            raise LabelError(
                f"label {place}: there is no session '{label.session}'; there are {', '.join(files)}"
            )
    folder.mkdir(mode=0o700)
    (folder / "videos").mkdir()
    (folder / "audios").mkdir()
    lists: dict[str, list[dict[str, Any]]] = {name: [] for name in LISTS}
    for name, path in files.items():
        mine = [label for label in labels if label.session in (name, "")]
        if not mine:
            continue
        cut = _Cutter(read_session(path))
        for place, label in enumerate(mine, 1):
            record, seen = cut.write(label, folder, f"{name}-{place}")
            lists[LISTS[0] if seen else LISTS[1]].extend(
                record | {"questions": question | record["questions"]} for question in label.questions
            )
    for name, records in lists.items():
        (folder / name).write_text(json.dumps(records, indent=1, ensure_ascii=False), "utf-8")
    return sum(map(len, lists.values()))


def _name(path: Path) -> str:
    """A session's name in the labels: its folder's, or its file's where that is not called as usual."""
    file = path.resolve()
    return file.parent.name if file.name == SESSION_FILE else file.stem if file.suffix else file.name


class _Cutter:
    """Cuts parts out of a session; sound and pictures are read once."""

    def __init__(self, session: Session) -> None:
        import soxr

        person, rate = session.audio("microphone")
        agent, _ = session.audio("loudspeaker")
        person = soxr.resample(person, rate, SPEAKER_RATE)
        both = np.zeros(max(len(person), len(agent)), np.int32)
        both[: len(person)] += person
        both[: len(agent)] += agent
        self._sound: NDArray[np.int16] = np.clip(both, -32768, 32767).astype(np.int16)
        self._frames = [
            (one.t, one.body.jpeg) for one in session.messages(Frame) if isinstance(one.body, Frame)
        ]
        self._lines = [
            (one.body.line.t, one.body.line.speaker, one.body.line.text)
            for one in session.messages(History)
            if isinstance(one.body, History)
        ]

    def write(self, label: Label, folder: Path, name: str) -> tuple[dict[str, Any], bool]:
        """Write the part; gives its record without a question, and whether there are pictures."""
        begin, end = round(label.begin * SPEAKER_RATE), round(label.end * SPEAKER_RATE)
        if begin >= len(self._sound):
            seconds = len(self._sound) / SPEAKER_RATE
            raise LabelError(
                f"{name}: the session has {seconds:.1f} s, the label begins at {label.begin:g} s"
            )
        sound = self._sound[begin:end]
        words = " ".join(
            f"{speaker.capitalize()}: {text}"
            for t, speaker, text in self._lines
            if label.begin <= t / SECOND <= label.end
        )
        if self._first(label) is None:
            path = f"audios/{name}.wav"
            write_sound(folder / path, sound, SPEAKER_RATE)
            return {"video_path": path, "questions": {"asr_en": words}}, False
        path = f"videos/{name}.mp4"
        write_video(folder / path, self._pictures(label), FPS, sound, SPEAKER_RATE)
        frames = max(1, round((label.end - label.begin) * FPS))
        return {
            "video_path": path,
            "questions": {"asr_en": words, "full_frame_number": frames, "fps": FPS},
        }, True

    def _first(self, label: Label) -> bytes | None:
        """The picture that is seen when the part begins, or the first in it; None where there is none."""
        within = [jpeg for t, jpeg in self._frames if t <= label.end * SECOND]
        before = [jpeg for t, jpeg in self._frames if t <= label.begin * SECOND]
        return before[-1] if before else within[0] if within else None

    def _pictures(self, label: Label) -> Iterator[NDArray[np.uint8]]:
        """The picture seen at each moment of the grid, all of the first one's size, made even."""
        import cv2

        shown = self._first(label)
        size: tuple[int, int] | None = None
        for number in range(max(1, round((label.end - label.begin) * FPS))):
            at = round((label.begin + number / FPS) * SECOND)
            shown = next((jpeg for t, jpeg in reversed(self._frames) if t <= at), shown)
            picture = cv2.imdecode(np.frombuffer(shown or b"", np.uint8), cv2.IMREAD_COLOR)
            if picture is None:
                continue
            size = size or (picture.shape[1] // 2 * 2, picture.shape[0] // 2 * 2)
            yield np.asarray(cv2.resize(picture, size), np.uint8)
