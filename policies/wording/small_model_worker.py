"""The process behind the small language model: SmolLM2-135M on llama.cpp, one thread, low priority.

Run as a script with the path of the weights. Every line of its input is a JSON object: {"id", "tail", "tries"} asks
for `tries` sentences that go on from the text `tail`, and {"cancel": id} takes that back. Its answers, one a line:
{"ready": true} once, {"id", "sentence"} as each is written, {"id", "done": true, "cpu": seconds} after the last,
{"error": message} where it cannot work. It ends when its input does.

The examples with which every prompt begins are read once and stay in the model's cache: only what is new is computed,
which makes the first sentence come in half the time.
"""

from __future__ import annotations

import json
import os
import queue
import sys
import threading
import time
from collections.abc import Callable
from functools import partial
from typing import Any

CONTEXT = 1024
"""Tokens. The examples take some 350 of them; a turn that leaves no room is refused."""
LONGEST = 30
"""Tokens of a sentence; one that has not ended by then is thrown away."""
NICENESS = 10
"""Below everything that hears, decides and speaks; not the very lowest, with which any busy program would stop it."""
TEMPERATURE, TOP_P = 0.5, 0.9
"""The first try is the most likely sentence; later ones are drawn with these."""


class Writer:
    """The model with its examples read in."""

    def __init__(self, path: str, examples: str) -> None:
        from cyllama.llama import llama_cpp

        self._api = llama_cpp
        llama_cpp.disable_logging()
        llama_cpp.ggml_backend_load_all()
        parameters = llama_cpp.LlamaModelParams()
        parameters.n_gpu_layers = 0
        self._model = llama_cpp.LlamaModel(path, parameters)
        self._vocab = self._model.get_vocab()
        window = llama_cpp.LlamaContextParams()
        window.n_ctx = CONTEXT
        window.n_threads = window.n_threads_batch = 1
        self._context = llama_cpp.LlamaContext(self._model, window)
        self._kept = self._read(examples, 0)

    def sentence(self, tail: str, number: int, wanted: Callable[[], bool]) -> str:
        """The `number`th sentence after `tail`, "" where it does not end in time or is no longer wanted."""
        self._context.memory_seq_rm(0, self._kept, -1)
        at = self._read(tail, self._kept)
        sampler = self._sampler(number)
        text: str = ""
        for _ in range(LONGEST):
            token = sampler.sample(self._context, -1)
            if self._vocab.is_eog(token) or not wanted():
                return ""
            text += self._vocab.token_to_piece(token, special=False)
            if text.rstrip().endswith((".", "!", "?")):
                return text.strip()
            self._context.decode(self._api.llama_batch_get_one([token], at))
            at += 1
        return ""

    def _read(self, text: str, at: int) -> int:
        """Take in text behind the first `at` tokens; returns how many there are now."""
        tokens = self._vocab.tokenize(text, add_special=False, parse_special=True)
        if at + len(tokens) + LONGEST > CONTEXT:
            raise ValueError("too long for the small model")
        self._context.decode(self._api.llama_batch_get_one(tokens, at))
        return at + len(tokens)

    def _sampler(self, number: int) -> Any:
        sampler = self._api.LlamaSampler(self._api.LlamaSamplerChainParams())
        if number == 0:
            sampler.add_greedy()
        else:
            sampler.add_top_p(TOP_P, 1)
            sampler.add_temp(TEMPERATURE)
            sampler.add_dist(number)
        return sampler


def main() -> None:
    """Serve until the input ends."""
    os.nice(NICENESS)
    answers = os.fdopen(os.dup(sys.stdout.fileno()), "w", buffering=1)
    os.dup2(sys.stderr.fileno(), sys.stdout.fileno())  # llama.cpp may print

    def answer(**content: Any) -> None:
        answers.write(json.dumps(content) + "\n")

    try:
        writer = Writer(sys.argv[1], json.loads(sys.stdin.readline())["examples"])
    except Exception as error:  # noqa: BLE001 - whatever it is, the other process tells it
        answer(error=f"{type(error).__name__}: {error}")
        return
    answer(ready=True)
    orders: queue.SimpleQueue[dict[str, Any] | None] = queue.SimpleQueue()
    cancelled = [0]
    threading.Thread(target=_listen, args=(orders, cancelled), daemon=True).start()
    while (order := orders.get()) is not None:
        number, began = order["id"], time.process_time()
        wanted = partial(_is_wanted, number, cancelled)
        try:
            for attempt in range(order["tries"]):
                if not wanted():
                    break
                answer(id=number, sentence=writer.sentence(order["tail"], attempt, wanted))
        except ValueError as error:
            answer(id=number, sentence="", problem=str(error))
        answer(id=number, done=True, cpu=time.process_time() - began)


def _is_wanted(number: int, cancelled: list[int]) -> bool:
    return number > cancelled[0]


def _listen(orders: queue.SimpleQueue[dict[str, Any] | None], cancelled: list[int]) -> None:
    """Take orders; `cancelled` holds the last question that is no longer wanted."""
    for line in sys.stdin:
        order = json.loads(line)
        if "cancel" in order:
            cancelled[0] = order["cancel"]
        else:
            orders.put(order)
    orders.put(None)


if __name__ == "__main__":
    main()
