"""What came of a reply that a model had a hand in: for the record, and for whoever runs the agent."""

from __future__ import annotations

from dataclasses import dataclass, field

from policies.wording.checks import Verdict


@dataclass(frozen=True, slots=True)
class Refused:
    """A clause that was thrown away, and why."""

    text: str
    verdict: Verdict


@dataclass(slots=True)
class Outcome:
    """Filled while the clauses of a draft are written; complete once they have all been given out.

    `sources` says of every clause who wrote it, `refused` what was thrown away, and `notices` what a person should be
    told (a server that is down): each is there once, when it begins.
    """

    sources: list[str] = field(default_factory=list)
    refused: list[Refused] = field(default_factory=list)
    notices: list[str] = field(default_factory=list)

    def __str__(self) -> str:
        """One line for the record."""
        words = f"words: {', '.join(self.sources) or 'none'}"
        thrown = [f"“{one.text}” ({one.verdict.check}: {one.verdict.reason})" for one in self.refused]
        return "; ".join((words, *(f"thrown away {one}" for one in thrown), *self.notices))
