"""Small releases to be measured on, and models that answer them in every way."""

from __future__ import annotations

import argparse
import json
import os
import signal
import sys
import wave
from pathlib import Path
from typing import Any

import numpy as np

from agent.eval.answerer import Answerer, Question, Reply
from agent.eval.command import add_arguments, run
from policies.humansense.items import Pattern

OPTIONS = ["A. sad", "B. happy", "C. angry", "D. calm"]


def record(number: int, media: str = "audios/tone.wav", **changes: Any) -> dict[str, Any]:
    asked = {
        "task_type": "Fraud_Recognition" if number % 2 else "Psychological_Chat",
        "question": f"Question {number}?",
        "question_pattern": str(Pattern.SINGLE),
        "options": OPTIONS,
        "answer": "B",
    }
    return {"video_path": media, "questions": asked | changes}


def write_release(folder: Path, records: list[dict[str, Any]]) -> Path:
    """A release about one second of sound."""
    (folder / "audios").mkdir(parents=True)
    with wave.open(str(folder / "audios" / "tone.wav"), "wb") as file:
        file.setnchannels(1)
        file.setsampwidth(2)
        file.setframerate(16_000)
        sound = 6000 * np.sin(np.arange(16_000) * 0.1)
        file.writeframes(sound.astype("<i2").tobytes())
    (folder / "HumanSense_AQA.json").write_text(json.dumps(records), "utf-8")
    return folder


class Steady(Answerer):
    """Always answers the same."""

    name = "steady"

    def __init__(self, says: str = "B") -> None:
        self._says = says

    def answer(self, question: Question) -> Reply:
        return Reply(self._says, 100, 1)


class Failing(Answerer):
    """Fails at every third question."""

    name = "failing"

    def __init__(self) -> None:
        self._asked = 0

    def answer(self, question: Question) -> Reply:
        self._asked += 1
        if self._asked % 3 == 0:
            raise RuntimeError("out of memory")
        return Reply("B")


class Dying(Answerer):
    """Notes every question it is asked in a file, and takes the whole process with it at the `at`th."""

    name = "dying"

    def __init__(self, log: str, at: int) -> None:
        self._log = Path(log)
        self._at = at
        self._asked = 0

    def answer(self, question: Question) -> Reply:
        self._asked += 1
        with self._log.open("a") as log:
            log.write(f"{question.item.key}\n")
        if self._asked == self._at:
            os.kill(os.getpid(), signal.SIGKILL)
        return Reply("B")


class Peeking(Answerer):
    """Answers with what it was given."""

    name = "peeking"

    def answer(self, question: Question) -> Reply:
        clip = question.clip
        return Reply(f"{len(clip.pictures)} pictures, {len(clip.sound)} samples, words: {question.words}")


def command_line(*arguments: str) -> int:
    """`visavis eval …`, as the command line runs it."""
    parser = argparse.ArgumentParser()
    add_arguments(parser)
    return run(parser.parse_args(arguments))


if __name__ == "__main__":
    sys.exit(command_line(*sys.argv[1:]))
