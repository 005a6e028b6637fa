"""The shape of what the companion knows to say to one kind of turn."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property
from string import Formatter

from policies.events import Feeling


@dataclass(frozen=True)
class Template:
    """A clause with slots in braces, as in "Tell me more about {topic}."; usable where all its slots are known.

    Slots that are filled with nothing only set a condition: "{asked}" stands where we had asked a question.
    """

    text: str

    @cached_property
    def slots(self) -> tuple[str, ...]:
        """The names of its slots."""
        return tuple(name for _, name, _, _ in Formatter().parse(self.text) if name)

    @cached_property
    def _ends(self) -> tuple[str, str]:
        """What stands before the first and behind the last slot."""
        if not self.slots:
            return self.text, self.text
        return self.text.partition("{")[0], self.text.rpartition("}")[2]

    def filled(self, slots: Mapping[str, str]) -> str | None:
        """The clause, or None where a slot is not known."""
        if any(name not in slots for name in self.slots):
            return None
        return self.text.format_map(slots)

    def made(self, clause: str) -> bool:
        """Whether this clause may have come from here."""
        before, behind = self._ends
        return clause.startswith(before) and clause.endswith(behind) and len(before + behind) > 3


@dataclass(frozen=True)
class Manner:
    """How to reply to one kind of turn: a short first clause, then one that tells or asks; or whole lines.

    `showing`, `telling` and `asking` are the feelings to show with each; `aim` says what the reply is for.
    """

    aim: str
    showing: Feeling
    telling: Feeling
    asking: Feeling
    first: tuple[Template, ...] = ()
    then: tuple[Template, ...] = ()
    whole: tuple[tuple[Template, Template], ...] = ()


def manner(
    aim: str,
    feelings: tuple[Feeling, Feeling, Feeling],
    first: str = "",
    then: str = "",
    whole: str = "",
) -> Manner:
    """A manner from texts: one clause a line; the two clauses of a whole line are divided by "|"."""
    return Manner(
        aim,
        *feelings,
        first=tuple(map(Template, _lines(first))),
        then=tuple(map(Template, _lines(then))),
        whole=tuple(_pair(line) for line in _lines(whole)),
    )


def _lines(text: str) -> list[str]:
    return [line.strip() for line in text.strip().splitlines() if line.strip()]


def _pair(line: str) -> tuple[Template, Template]:
    first, _, then = line.partition("|")
    return Template(first.strip()), Template(then.strip())
