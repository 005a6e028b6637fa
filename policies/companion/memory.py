"""What the companion keeps of one conversation: a name, topics, its own lines, and whether there was danger."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from policies.companion.acts import TROUBLES, Act
from policies.companion.grammar import is_person
from policies.companion.phrases import NOT_A_NAME, PEOPLE, TIMES, words
from policies.companion.understanding import Understanding, understand
from policies.events import Exchange

AFTER_DANGER = 5
"""Turns after one that spoke of danger in which the companion stays careful."""
AFTER_LOSS = 5
"""Turns in which what they tell is taken as part of their grief."""
_TOPICAL = (TROUBLES - {Act.ILL}) | {Act.NEWS, Act.GOOD, Act.PLAN, Act.LIKES, Act.CONCERN, Act.TOLD}
_AHEAD = frozenset({Act.FEAR, Act.PLAN})
NOTICED_FOR = 8
"""Clauses of ours for which what was noticed is not noticed again."""
_SEEMING = ("you sound ", "you look ", "You sound ", "You look ")
_EMPTY = words("your the a her his their of about my")
_NAMED = re.compile(
    r"\b[Mm]y (?:\w+ )?(?P<noun>[a-z]+)(?:'s name is| is called| is named|,? whose name is|,)? (?P<name>[A-Z][a-z]+)\b"
)
_WHOSE_NAME = re.compile(
    r"\bmy (?:\w+ )?(\w+)'s name\b|\bname of my (?:\w+ )?(\w+)\b|\bmy (?:\w+ )?(\w+) called\b"
)
_CLAUSE = re.compile(r"[^.!?]+[.!?]*")


@dataclass(frozen=True, slots=True)
class Topic:
    """Something the person spoke of, in which turn, and how."""

    text: str
    act: Act
    turn: int


@dataclass(slots=True)
class Memory:
    """Grows by what was said. `lines` are our replies, whole even where they were cut off: none is used again.

    `told` are the person's statements and `named` the names of those they spoke of ("your sister": "Mia"), both from
    the listener's side. While `listening`, replies are short and want nothing; with `no_questions`, none asks.
    """

    name: str = ""
    turns: int = 0
    topics: list[Topic] = field(default_factory=list)
    people: dict[str, None] = field(default_factory=dict)
    lines: list[str] = field(default_factory=list)
    clauses: list[str] = field(default_factory=list)
    dangers: int = 0
    last_danger: int | None = None
    last_loss: int | None = None
    last_act: Act | None = None
    listening: bool = False
    no_questions: bool = False
    told: list[str] = field(default_factory=list)
    named: dict[str, str] = field(default_factory=dict)

    def heard_person(self, text: str) -> None:
        """The person's words of a turn that was answered."""
        understood = understand(text)
        self.turns += 1
        if understood.act is not Act.MORE:
            self.last_act = understood.act
        self.name = understood.name or self.name
        if understood.danger is not None:
            self.dangers += 1
            self.last_danger = self.turns
        if understood.act is Act.LOSS:
            self.last_loss = self.turns
        if understood.who:
            self.people.setdefault(understood.who, None)
        self.told += [statement for statement in understood.told if statement not in self.told]
        self.named |= names_in(text)
        if understood.topic and understood.danger is None and understood.act in _TOPICAL:
            self.topics = [known for known in self.topics if known.text != understood.topic]
            self.topics.append(Topic(understood.topic, understood.act, self.turns))

    def replied(self, text: str) -> None:
        """One of our replies."""
        self.lines.append(text)
        self.clauses += [clause.strip() for clause in _CLAUSE.findall(text)]

    def said(self, line: Exchange) -> None:
        """A line of a history that we did not live through."""
        if line.speaker == "person":
            self.heard_person(line.text)
        else:
            self.replied(line.text)

    @property
    def asked(self) -> bool:
        """Whether our last reply asked something."""
        return bool(self.lines) and "?" in self.lines[-1]

    @property
    def after_danger(self) -> bool:
        """Whether the person spoke of danger a few turns ago."""
        return self.last_danger is not None and self.turns - self.last_danger < AFTER_DANGER

    @property
    def after_loss(self) -> bool:
        """Whether the person told of a loss a few turns ago."""
        return self.last_loss is not None and self.turns - self.last_loss < AFTER_LOSS

    @property
    def noticed(self) -> bool:
        """Whether we spoke of how they seem a few replies ago."""
        return any(seeming in clause for clause in self.clauses[-NOTICED_FOR:] for seeming in _SEEMING)

    def recalled(self, asked: str) -> str:
        """The last statement about what is asked for, or the last of all where nothing is named; "" if none."""
        nouns = [word for word in asked.lower().split() if word not in _EMPTY]
        about = [one for one in self.told if not nouns or any(noun in one.lower().split() for noun in nouns)]
        return about[-1] if about else ""

    def earlier(self, current: str) -> str:
        """The topic to come back to: the last one but for the current, not of the turn before, "" if there is none."""
        old = [topic.text for topic in self.topics if topic.text != current and topic.turn < self.turns]
        return old[-1] if old else ""

    def hope(self) -> str:
        """Something ahead of the person that they planned or were afraid of, or ""."""
        ahead = (topic.text for topic in reversed(self.topics) if topic.act in _AHEAD)
        return next((text for text in ahead if not is_person(text)), "")

    def last_line(self) -> str:
        """Our last reply that was not itself a repetition (only those have a colon), or ""."""
        return next((line for line in reversed(self.lines) if ": " not in line), "")

    def slots(self, understood: Understanding) -> dict[str, str]:
        """What memory can put into a reply; a condition that holds is there with nothing in it."""
        found = {
            "name": self.name,
            "earlier": self.earlier(understood.topic),
            "hope": self.hope(),
            "last": self.last_line(),
        }
        slots = {key: value for key, value in found.items() if value}
        if understood.act is Act.RECALL:
            slots |= self._recalling(understood)
        conditions = {
            "begun": not self.lines,
            "going": bool(self.lines),
            "unnamed": not self.name,
            "named": bool(self.name),
            "blank": "earlier" not in slots,
            "past": understood.past,
            "present": not understood.past,
            "asked": self.asked,
            "unasked": not self.asked,
        }
        return slots | {key: "" for key, holds in conditions.items() if holds}

    def _recalling(self, understood: Understanding) -> dict[str, str]:
        """Slots for a question about what was told."""
        whose = _WHOSE_NAME.search(understood.text.lower())
        someone = f"your {whose[1] or whose[2] or whose[3]}" if whose else ""
        if someone in self.named:
            return {"recalled": f"{someone} is called {self.named[someone]}", "known": ""}
        asked = someone or understood.topic
        if understood.topic in self.named and not self.recalled(asked):
            return {"recalled": f"{asked} is called {self.named[asked]}", "known": ""}
        recalled = "" if whose else self.recalled(asked)
        if recalled:
            return {"recalled": recalled, "known": ""}
        return {"untold": "", **({"asked_for": asked} if asked else {})}


def names_in(text: str) -> dict[str, str]:
    """Whom the person gave a name: "my sister Mia", "my dog is called Rex", "my boss's name is Ann"."""
    found = {}
    for match in _NAMED.finditer(text):
        noun, name = match["noun"].lower(), match["name"]
        if noun in PEOPLE and name.lower() not in NOT_A_NAME | TIMES:
            found[f"your {noun}"] = name
    return found
