"""Thinking while listening: who this is, what they feel, what is going on, a line each, written on a fork.

The three questions are put, so the form holds whatever the model writes; each answer ends at its line or its budget.
What cannot be read is no thought.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, fields
from typing import TYPE_CHECKING

from policies.omni.context import Context
from policies.omni.prompt import AGENT, END

if TYPE_CHECKING:
    from policies.omni.segment import Segment
    from policies.omni.thinker import Thinker

LONGEST = 200
"""Characters of one line."""
_READABLE = re.compile(r"[A-Za-z][A-Za-z0-9 ,.;:'’()/?!%–-]*")


@dataclass(frozen=True, slots=True)
class Thought:
    """The first three steps of the reasoning; "" where it is unclear."""

    characteristics: str = ""
    emotion: str = ""
    context: str = ""

    def __bool__(self) -> bool:
        return bool(self.characteristics or self.emotion or self.context)

    def __str__(self) -> str:
        parts = [f"{one.name}: {getattr(self, one.name)}" for one in fields(self) if getattr(self, one.name)]
        return "; ".join(parts)


def notes(thoughts: tuple[Thought, ...]) -> str:
    """The thoughts so far, as they stand behind what was heard; "" where there are none."""
    return f"\n(Notes so far. {' | '.join(map(str, thoughts))})" if thoughts else ""


def thinking(
    thinker: Thinker,
    fork: Context,
    segment: Segment,
    before: tuple[Thought, ...],
    budget: int,
    done: Callable[[Thought], None],
) -> Iterator[None]:
    """Write one thought of at most `budget` tokens on the fork; a step is one token."""
    written: dict[str, str] = {}
    names = [one.name for one in fields(Thought)]
    for number, name in enumerate(names):
        if number == 0:
            text = thinker.text(f"{notes(before)}{END}{AGENT}(Notes.\n{name}:")
            logits = fork.push(segment.closing(), text)
        else:
            logits = fork.push(thinker.text(f"\n{name}:"))
        tokens: list[int] = []
        while len(tokens) < max(1, budget // len(names)):
            token = int(logits.argmax())
            if token in thinker.stops:
                break
            tokens.append(token)
            if "\n" in thinker.decode(tokens[-1:]):
                break
            logits = fork.push(thinker.tokens([token]))
            yield
        written[name] = readable(thinker.decode(tokens))
        yield
    done(Thought(**written))


def readable(text: str) -> str:
    """The line if a person can read it, else ""."""
    line = " ".join(text.partition("\n")[0].split()).strip(" .")[:LONGEST]
    if not _READABLE.fullmatch(line) or line.lower() == "unclear":
        return ""
    return line
