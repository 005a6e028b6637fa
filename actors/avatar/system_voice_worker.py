"""The process behind the system voice: one pyttsx3 engine that only ever writes files.

Run as a script. It reads one JSON object a line, {"text", "file"}, writes the speech to that file and answers
on standard output with one line, {"words": [[character, sample], ...]} or {"error": message}. Its first line,
{"words": []}, says that it is ready. It ends when its input does.

pyttsx3 speaks aloud when it is asked to `say`, and writes its last file again as well: it is never asked to.
Nothing in it can stop an utterance that hangs: whoever waits too long ends this process.
"""

from __future__ import annotations

import json
import os
import sys
from typing import Any

WordStart = tuple[int, int]
"""Index of a word's first character in the text, and the sample of the file at which it is spoken."""


def load(rate: int, pitch: int) -> tuple[Any, list[WordStart]]:
    """The engine, and the list in which the word starts of its utterances appear (on Linux only)."""
    words: list[WordStart] = []
    on_linux = sys.platform.startswith("linux")
    if on_linux:
        # pyttsx3 lets espeak-ng work on another thread and goes on after 10 ms, ready or not: files come out
        # missing, empty or at the wrong pace. In synchronous mode there is one thread.
        from pyttsx3.drivers import _espeak

        _espeak.AUDIO_OUTPUT_RETRIEVAL = _espeak.AUDIO_OUTPUT_SYNCHRONOUS
    import pyttsx3

    engine = pyttsx3.init()
    engine.setProperty("rate", rate)
    if on_linux:
        engine.setProperty("voice", "gmw/en-us")
        engine.setProperty("pitch", pitch)
        _listen_to_espeak(engine.proxy._driver, words)
    return engine, words


def _listen_to_espeak(driver: Any, words: list[WordStart]) -> None:
    """Note the events of espeak-ng on their way to pyttsx3, which passes on no times."""
    from pyttsx3.drivers import _espeak

    pass_on = driver._onSynth
    # In synchronous mode the end is a call without sound; pyttsx3 waits for this event.
    over = (_espeak.EVENT * 2)()
    over[0].type = _espeak.EVENT_MSG_TERMINATED

    def heard(wave: Any, count: int, events: Any) -> int:
        if not wave:
            return int(pass_on(wave, 0, over))
        index = 0
        while (event := events[index]).type != _espeak.EVENT_LIST_TERMINATED:
            if event.type == _espeak.EVENT_WORD:
                words.append((event.text_position - 1, event.sample))
            index += 1
        return int(pass_on(wave, count, events))

    _espeak.SetSynthCallback(heard)


def main() -> None:
    """Serve until the input ends. Arguments: words a minute, pitch (0 to 99, 50 is the voice's own)."""
    answers = os.fdopen(os.dup(sys.stdout.fileno()), "w", buffering=1)
    os.dup2(sys.stderr.fileno(), sys.stdout.fileno())  # pyttsx3 prints what it does

    def answer(**content: Any) -> None:
        answers.write(json.dumps(content) + "\n")

    try:
        engine, words = load(int(sys.argv[1]), int(sys.argv[2]))
    except Exception as error:  # noqa: BLE001 - whatever it is, the other process raises it
        answer(error=f"{type(error).__name__}: {error}")
        return
    answer(words=[])
    for line in sys.stdin:
        order = json.loads(line)
        words.clear()
        try:
            engine.save_to_file(order["text"], order["file"])
            engine.runAndWait()
        except Exception as error:  # noqa: BLE001
            answer(error=f"{type(error).__name__}: {error}")
        else:
            answer(words=words)


if __name__ == "__main__":
    main()
