"""From an understood turn to a reply: the best pair of a short first clause and one that tells or asks.

A pure function of what was understood and felt, the conversation so far, the clock and a seed: the same
conversation is worded alike.
"""

from __future__ import annotations

import hashlib
import math
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import datetime

from policies.companion.acts import Act
from policies.companion.choosing import chosen_manner, next_manners
from policies.companion.grammar import capitalised, words_of
from policies.companion.lines_listening import LISTENING
from policies.companion.manner import Manner, Template
from policies.companion.memory import Memory
from policies.companion.phrases import words
from policies.companion.reasons import danger_reasons, reasons
from policies.companion.settings import CompanionSettings
from policies.companion.slots import Slots, slots_of
from policies.companion.understanding import Understanding
from policies.events import Clause, Felt, Reasoning
from policies.safety.crisis import crisis_reply

SHORTEST, LONGEST = 4, 20
"""Words of a reply; a fact may be longer."""
OPENERS = words("oh ah aww well hmm mm wow okay right so sorry hello hi")
_LOOK_BACK = 60
"""Clauses of ours that are remembered when wording the next."""
_OWN_WORDS = frozenset(
    {"topic", "Topic", "loved", "Loved", "who", "Who", "hope", "Echo", "echo", "Told", "recalled", "answer"}
)
_SPARING = {"name": 4, "Echo": 3, "echo": 2, "Told": 2, "earlier": 5, "hope": 1}
"""Slots that please now and then and annoy often: replies that should lie between two uses."""
_ECHOING = ("You ", "You're ", "You've ", "Your ", "Ah, you", "So you")
_LONG_SLOTS = ("last", "recalled", "answer")


@dataclass(frozen=True, slots=True)
class Reply:
    """A reply, clause by clause, and why it is that."""

    clauses: tuple[Clause, ...]
    reasoning: Reasoning

    @property
    def text(self) -> str:
        """All its words."""
        return " ".join(clause.text for clause in self.clauses)


@dataclass(frozen=True, slots=True)
class _Candidate:
    first: str
    then: str
    templates: tuple[Template, ...]

    @property
    def text(self) -> str:
        return f"{self.first} {self.then}".strip()

    @property
    def asks(self) -> bool:
        """Whether it asks the person something; a question that is only said again does not count."""
        return "?" in self.text and "last" not in self.templates[-1].slots


def compose(
    understood: Understanding,
    memory: Memory,
    settings: CompanionSettings,
    felt: Felt | None = None,
    *,
    clock: Callable[[], datetime] = datetime.now,
) -> Reply:
    """The reply to a turn, with regard to how the person seems to feel.

    Danger is answered before anything else is looked at. `clock` gives the local time, for who asks for it.
    """
    if understood.danger is not None:
        advice = crisis_reply(understood.danger, settings.help_line, memory.dangers)
        return Reply(advice, danger_reasons(understood, memory, felt))
    slots = slots_of(understood, memory, settings, felt, clock)
    manner = chosen_manner(understood, memory, slots, felt)
    chosen = _choose(manner, understood.act, slots, memory, settings, understood.text)
    showing, telling, asking = manner.tone
    intensity = _intensity(understood, felt)
    clauses = [Clause(chosen.first, showing, intensity)]
    if chosen.then:
        clauses.append(Clause(chosen.then, asking if chosen.asks else telling, intensity))
    return Reply(tuple(clauses), reasons(understood, memory, manner, felt, asks=chosen.asks))


def _intensity(understood: Understanding, felt: Felt | None) -> float:
    """How strongly to show our feeling, 0..1: as strongly as theirs is, by the words and by what was perceived."""
    strength = 0.35 + 0.5 * understood.strength
    if felt is not None:
        perceived = max(abs(felt.valence), abs(felt.arousal))
        strength += felt.confidence * (0.3 + 0.7 * perceived - strength) / 2
    return round(min(1.0, max(0.2, strength)), 2)


def _choose(
    manner: Manner, act: Act, slots: Slots, memory: Memory, settings: CompanionSettings, said_by_them: str
) -> _Candidate:
    """The best line that was not said yet; from other manners once this one has nothing new."""
    said = set(memory.lines)
    no_question = memory.no_questions or (
        len(memory.lines) >= 2 and all("?" in line for line in memory.lines[-2:])
    )
    no_opener = any(_begins_with_opener(line) for line in memory.lines[-2:])
    scores = _Scores(memory, slots, f"{settings.seed}/{said_by_them}")
    for one in (manner, *next_manners(manner, act)):
        fresh = [candidate for candidate in _candidates(one, slots) if candidate.text not in said]
        fitting = [c for c in fresh if not (no_question and c.asks)]
        modest = [c for c in fitting if not (no_opener and _begins_with_opener(c.text))]
        for candidates in (modest, fitting):
            if candidates:
                return max(candidates, key=scores)
    # Only after hundreds of turns of one kind: the line that was said longest ago.
    repeated = [*_candidates(manner, slots)] or [*_candidates(LISTENING, slots)]
    return min(repeated, key=lambda c: memory.lines.index(c.text) if c.text in said else -1)


def _candidates(manner: Manner, slots: Slots) -> Iterator[_Candidate]:
    """The lines of a manner that can be said with these slots and are neither too short nor too long."""
    if not manner.then and not manner.whole:
        for template, clause in _filled(manner.first, slots):
            yield _Candidate(clause, "", (template,))
        return
    pairs = [*((whole[:1], whole[1:]) for whole in manner.whole), (manner.first, manner.then)]
    for firsts, thens in pairs:
        endings = list(_filled(thens, slots))
        for first, opening in _filled(firsts, slots):
            for then, ending in endings:
                extra = sum(
                    len(slots[slot].split()) for slot in _LONG_SLOTS if slot in first.slots + then.slots
                )
                if SHORTEST <= len(f"{opening} {ending}".split()) <= LONGEST + extra:
                    yield _Candidate(opening, ending, (first, then))


def _filled(templates: tuple[Template, ...], slots: Slots) -> Iterator[tuple[Template, str]]:
    for template in templates:
        clause = template.filled(slots)
        if clause:
            yield template, capitalised(clause)


def _begins_with_opener(text: str) -> bool:
    return words_of(text)[0].lower() in OPENERS


class _Scores:
    """How well a candidate suits here: fresh wording first, then the person's own words, then variety."""

    def __init__(self, memory: Memory, slots: Slots, seed: str) -> None:
        self._memory = memory
        self._slots = slots
        self._seed = seed
        self._used: dict[Template, float] = {}

    def __call__(self, candidate: _Candidate) -> float:
        memory = self._memory
        score = -sum(map(self._wear, candidate.templates))
        slots = {slot for template in candidate.templates for slot in template.slots}
        if any(slot in _OWN_WORDS or (slot.islower() and slot in self._slots.caught) for slot in slots):
            score += 2.0
        if not slots.isdisjoint(self._slots.telling):
            score += 4.0
        for slot, distance in _SPARING.items():
            if slot in slots:
                score += -4.0 if self._recently(slot, distance) else 1.0
        if candidate.asks:
            score += -1.0 if memory.asked else 1.0
        told = f"{self._seed}/{len(memory.lines)}/{candidate.text}".encode()
        return score + 3.0 * hashlib.blake2b(told, digest_size=2).digest()[0] / 255

    def _wear(self, template: Template) -> float:
        """How worn a clause is: the sum over its recent uses, fading over some ten replies."""
        if template not in self._used:
            clauses = self._memory.clauses[-_LOOK_BACK:]
            ages = (len(clauses) - at for at, clause in enumerate(clauses) if template.made(clause))
            self._used[template] = sum(1.0 + 6.0 * math.exp(-age / 20) for age in ages)
        return self._used[template]

    def _recently(self, slot: str, distance: int) -> bool:
        lines = self._memory.lines[-distance:]
        if slot in {"Echo", "echo", "Told"}:
            return any(line.startswith(_ECHOING) for line in lines)
        return any(self._slots[slot] in line for line in lines)
