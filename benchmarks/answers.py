"""What the companion answers, for people to judge: one line in, one line out.

    ./visavis python benchmarks/answers.py [LINES.txt] [--apart]

LINES.txt holds one turn a line (benchmarks/answers_held_out.txt if none is given: lines that no rule quotes). With
`--apart` every line begins a new conversation; otherwise all of them are one. Judge each pair by itself: fitting (a
kind, attentive friend could say it), flat (true of anything), wrong (misread, off the point, in the wrong tone).
"""

from __future__ import annotations

import argparse
import asyncio
from pathlib import Path

from policies.events import MILLISECOND, SECOND, SpeechPaused, SpeechStarted, TurnEnd, Words
from policies.registry import load_policy

HELD_OUT = Path(__file__).with_name("answers_held_out.txt")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("lines", type=Path, nargs="?", default=HELD_OUT)
    parser.add_argument("--apart", action="store_true", help="every line begins a new conversation")
    options = parser.parse_args()
    asyncio.run(_answer(options.lines.read_text("utf-8").split("\n"), options.apart))


async def _answer(lines: list[str], apart: bool) -> None:
    policy = load_policy("companion")
    conversation = policy.converse()
    for number, line in enumerate(filter(None, map(str.strip, lines))):
        if apart:
            conversation = policy.converse()
        t = number * 10 * SECOND
        end = t + 3 * SECOND
        conversation.perceive(SpeechStarted(t, t))
        conversation.perceive(SpeechPaused(end, end))
        conversation.perceive(Words(end + 200 * MILLISECOND, line, 1.0, end))
        conversation.perceive(TurnEnd(end + 200 * MILLISECOND, end, 0.9, 0.4, ()))
        draft = conversation.draft(f"d{number}")
        reply = " ".join([clause.text async for clause in draft.clauses])
        conversation.commit(draft.draft_id, f"r{number}", end + SECOND)
        print(f"{number + 1:3}  {line}\n     → {reply}")


if __name__ == "__main__":
    main()
