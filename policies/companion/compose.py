"""From an understood turn to a reply: the best pair of a short first clause and one that tells or asks.

A pure function of what was understood, the conversation so far and a seed: the same conversation is worded
alike.
"""

from __future__ import annotations

import hashlib
import math
from collections.abc import Iterator
from dataclasses import dataclass

from policies.companion.acts import EMOTIONS, TROUBLES, Act
from policies.companion.grammar import capitalised, is_kin, words_of
from policies.companion.lines_asked import ASKED
from policies.companion.lines_life import LIFE, MEMORIES, OFFERS, SUPPORT
from policies.companion.lines_talk import TALK
from policies.companion.manner import Manner, Template
from policies.companion.memory import Memory
from policies.companion.phrases import words
from policies.companion.safety import crisis_reply
from policies.companion.settings import CompanionSettings
from policies.companion.understanding import Understanding
from policies.events import Clause, Reasoning

SHORTEST, LONGEST = 5, 20
"""Words of a reply."""
OPENERS = words("oh ah well hmm mm wow okay right so sorry hello hi")
_MANNERS: dict[Act, Manner] = TALK | ASKED | LIFE
_LOOK_BACK = 60
"""Clauses of ours that are remembered when wording the next."""
_ALWAYS_THEMSELVES = frozenset({Act.HOLD, Act.REPEAT, Act.UNCLEAR, Act.UNFINISHED})
_REMEMBERING = frozenset({Act.TOLD, Act.GOOD, Act.LIKES, Act.FRAGMENT, Act.YES, Act.OPINION, Act.BAD})
_GRIEVING = frozenset({Act.LONELY, Act.SAD, Act.TIRED})
_SPARING = {"name": 4, "Echo": 3, "earlier": 5, "hope": 1}
"""Slots that please now and then and annoy often: replies that should lie between two uses."""


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
    templates: tuple[Template, Template]

    @property
    def text(self) -> str:
        return f"{self.first} {self.then}"

    @property
    def asks(self) -> bool:
        """Whether it asks the person something; a question that is only said again does not count."""
        return "?" in self.text and "last" not in self.templates[1].slots


def compose(understood: Understanding, memory: Memory, settings: CompanionSettings) -> Reply:
    """The reply to a turn. Danger is answered before anything else is looked at."""
    if understood.danger is not None:
        clauses = crisis_reply(understood.danger, settings.help_line, memory.dangers)
        reasoning = Reasoning(
            characteristics=_characteristics(understood, memory),
            emotion="distress",
            context=f"the person speaks of danger: {understood.danger}",
            response="stay calm, and name whom to call",
        )
        return Reply(clauses, reasoning)
    manner = _manner(understood.act, memory)
    chosen = _choose(manner, understood, memory, settings)
    asks = chosen.asks
    clauses = (
        Clause(chosen.first, manner.showing),
        Clause(chosen.then, manner.asking if asks else manner.telling),
    )
    return Reply(clauses, _reasoning(understood, memory, manner, asks))


def _manner(act: Act, memory: Memory) -> Manner:
    """How to reply, with regard to what came before."""
    if memory.after_danger and act not in _ALWAYS_THEMSELVES:
        return SUPPORT
    if memory.after_loss and act in _REMEMBERING:
        return MEMORIES
    if memory.after_loss and act in _GRIEVING:
        return _MANNERS[Act.LOSS]
    if act is Act.YES and memory.lines:
        act = next((wanted for offer, wanted in OFFERS.items() if memory.lines[-1].endswith(offer)), act)
    if act is Act.MORE:
        act = next((wanted for wanted in OFFERS.values() if wanted is memory.last_act), Act.INVITE)
    return _MANNERS[act]


def _choose(
    manner: Manner, understood: Understanding, memory: Memory, settings: CompanionSettings
) -> _Candidate:
    """The best line that was not said yet; from other manners once this one has nothing new."""
    slots = _slots(understood, memory, settings)
    said = set(memory.lines)
    no_question = all("?" in line for line in memory.lines[-2:]) and len(memory.lines) >= 2
    no_opener = any(_begins_with_opener(line) for line in memory.lines[-2:])
    for one in (manner, _MANNERS[Act.TOLD], _MANNERS[Act.YES], _MANNERS[Act.INVITE]):
        fresh = [candidate for candidate in _candidates(one, slots) if candidate.text not in said]
        fitting = [c for c in fresh if not (no_question and c.asks)]
        modest = [c for c in fitting if not (no_opener and _begins_with_opener(c.text))]
        for candidates in (modest, fitting):
            if candidates:
                return max(candidates, key=_Scores(memory, slots, settings.seed))
    # Only after hundreds of turns of one kind: the line that was said longest ago.
    return min(_candidates(manner, slots), key=lambda c: memory.lines.index(c.text) if c.text in said else -1)


def _candidates(manner: Manner, slots: dict[str, str]) -> Iterator[_Candidate]:
    """The lines of a manner that can be said with these slots and are neither too short nor too long."""
    pairs = [
        *((whole[:1], whole[1:]) for whole in manner.whole),
        (manner.first, manner.then),
    ]
    for firsts, thens in pairs:
        endings = list(_filled(thens, slots))
        for first, opening in _filled(firsts, slots):
            for then, ending in endings:
                longest = LONGEST + (len(slots["last"].split()) if "last" in then.slots else 0)
                if SHORTEST <= len(f"{opening} {ending}".split()) <= longest:
                    yield _Candidate(opening, ending, (first, then))


def _filled(templates: tuple[Template, ...], slots: dict[str, str]) -> Iterator[tuple[Template, str]]:
    for template in templates:
        clause = template.filled(slots)
        if clause:
            yield template, capitalised(clause)


def _begins_with_opener(text: str) -> bool:
    return words_of(text)[0].lower() in OPENERS


class _Scores:
    """How well a candidate suits here: fresh wording first, then the person's own words, then variety."""

    def __init__(self, memory: Memory, slots: dict[str, str], seed: int) -> None:
        self._memory = memory
        self._slots = slots
        self._seed = seed
        self._used: dict[Template, float] = {}

    def __call__(self, candidate: _Candidate) -> float:
        memory = self._memory
        score = -sum(map(self._wear, candidate.templates))
        slots = {slot for template in candidate.templates for slot in template.slots}
        if slots & {"topic", "Topic", "loved", "who", "hope", "Echo"}:
            score += 2.0
        for slot, distance in _SPARING.items():
            if slot in slots:
                score += -4.0 if self._recently(slot, distance) else 1.0
        if candidate.asks:
            score += -1.0 if memory.asked else 1.0
        told = f"{self._seed}/{len(memory.lines)}/{candidate.text}".encode()
        return score + 2.0 * hashlib.blake2b(told, digest_size=2).digest()[0] / 255

    def _wear(self, template: Template) -> float:
        """How worn a clause is: the sum over its recent uses, fading over some ten replies."""
        if template not in self._used:
            clauses = self._memory.clauses[-_LOOK_BACK:]
            ages = (len(clauses) - at for at, clause in enumerate(clauses) if template.made(clause))
            self._used[template] = sum(1.0 + 6.0 * math.exp(-age / 20) for age in ages)
        return self._used[template]

    def _recently(self, slot: str, distance: int) -> bool:
        lines = self._memory.lines[-distance:]
        if slot == "Echo":
            return any(line.startswith(("You ", "You're ", "You've ", "Your ")) for line in lines)
        return any(self._slots[slot] in line for line in lines)


def _slots(understood: Understanding, memory: Memory, settings: CompanionSettings) -> dict[str, str]:
    slots = memory.slots(understood)
    values = {
        "agent": settings.name,
        "Agent": capitalised(settings.name),
        "topic": understood.topic,
        "Topic": capitalised(understood.topic),
        "Echo": capitalised(understood.echo),
        "loved": understood.who if is_kin(understood.who) else "",
        "who": understood.who,
        "told_name": understood.name,
    }
    slots |= {key: value for key, value in values.items() if value}
    if understood.thanks:
        slots["thanked"] = ""
    if understood.mood in TROUBLES:
        slots["heavy"] = ""
    else:
        slots["gladly"] = ""
    return slots


def _reasoning(understood: Understanding, memory: Memory, manner: Manner, asks: bool) -> Reasoning:
    """The four steps; what is not known stays empty."""
    act = understood.act
    emotion = EMOTIONS.get(act, EMOTIONS.get(understood.mood, "") if understood.mood else "")
    if emotion and understood.shown_by:
        emotion = f"{emotion} (“{understood.shown_by}”)"
    context = "" if act is Act.UNCLEAR else f"the person {act}"
    if context and understood.topic:
        context = f"{context}: {understood.topic}"
    response = f"{manner.aim}, and ask on" if asks else manner.aim
    return Reasoning(_characteristics(understood, memory), emotion, context, response)


def _characteristics(understood: Understanding, memory: Memory) -> str:
    """Who this is, as far as they said."""
    name = understood.name or memory.name
    people = memory.people | ({understood.who: None} if understood.who else {})
    mentioned = [text.replace("your ", "their ", 1) for text in people if text.startswith("your ")]
    parts = [f"goes by {name}"] if name else []
    if mentioned:
        parts.append(f"spoke of {', '.join(mentioned)}")
    return "; ".join(parts)
