"""The shape of what the companion knows to say to one kind of turn."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property
from string import Formatter

from policies.companion.helping import Help
from policies.events import Feeling

Tone = tuple[Feeling, Feeling, Feeling]
"""The feelings to show with a first clause, with one that tells, and with one that asks."""
JOYFUL: Tone = (Feeling.JOY, Feeling.JOY, Feeling.CURIOSITY)
GLAD: Tone = (Feeling.JOY, Feeling.WARMTH, Feeling.CURIOSITY)
WARM: Tone = (Feeling.WARMTH, Feeling.WARMTH, Feeling.CURIOSITY)
PLAIN: Tone = (Feeling.NEUTRAL, Feeling.WARMTH, Feeling.CURIOSITY)
CURIOUS: Tone = (Feeling.CURIOSITY, Feeling.WARMTH, Feeling.CURIOSITY)
SURPRISED: Tone = (Feeling.SURPRISE, Feeling.WARMTH, Feeling.CURIOSITY)
CARING: Tone = (Feeling.CONCERN, Feeling.WARMTH, Feeling.CONCERN)
MOURNING: Tone = (Feeling.SADNESS, Feeling.WARMTH, Feeling.CONCERN)


_CONDITIONS = re.compile(r"^(?:\{\w+\}(?=[\w{]))+")


@dataclass(frozen=True)
class Template:
    """A clause with slots in braces, as in "Tell me more about {topic}."; usable where all its slots are known.

    Slots that stand right before the first letter only set a condition: "{asked}Good to know." is for where we had
    asked a question, whatever the slot holds.
    """

    text: str

    @cached_property
    def slots(self) -> tuple[str, ...]:
        """The names of its slots."""
        return tuple(name for _, name, _, _ in Formatter().parse(self.text) if name)

    @cached_property
    def _wording(self) -> str:
        return _CONDITIONS.sub("", self.text)

    @cached_property
    def _ends(self) -> tuple[str, str]:
        """What stands before the first and behind the last slot."""
        if "{" not in self._wording:
            return self._wording, self._wording
        return self._wording.partition("{")[0], self._wording.rpartition("}")[2]

    def filled(self, slots: Mapping[str, str]) -> str | None:
        """The clause, or None where a slot is not known."""
        if any(name not in slots for name in self.slots):
            return None
        return self._wording.format_map(slots)

    def made(self, clause: str) -> bool:
        """Whether this clause may have come from here."""
        before, behind = self._ends
        return clause.startswith(before) and clause.endswith(behind) and len(before + behind) > 3


@dataclass(frozen=True)
class Manner:
    """How to reply to one kind of turn: a short first clause, then one that tells or asks; or whole lines.

    `help` and `aim` say what the reply is for, `tone` the feelings to show.
    """

    help: Help
    aim: str
    tone: Tone
    first: tuple[Template, ...] = ()
    then: tuple[Template, ...] = ()
    whole: tuple[tuple[Template, Template], ...] = ()


def manner(
    helping: Help,
    aim: str,
    tone: Tone,
    first: str = "",
    then: str = "",
    whole: str = "",
) -> Manner:
    """A manner from texts: one clause a line; the two clauses of a whole line are divided by "|"."""
    return Manner(
        helping,
        aim,
        tone,
        first=tuple(map(Template, _lines(first))),
        then=tuple(map(Template, _lines(then))),
        whole=tuple(_pair(line) for line in _lines(whole)),
    )


def _lines(text: str) -> list[str]:
    return [line.strip() for line in text.strip().splitlines() if line.strip()]


def _pair(line: str) -> tuple[Template, Template]:
    first, _, then = line.partition("|")
    return Template(first.strip()), Template(then.strip())
