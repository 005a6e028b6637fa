"""What can be put into the slots of a reply."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import datetime

from policies.companion.acts import TROUBLES, Act
from policies.companion.facts import answer
from policies.companion.grammar import capitalised, is_kin
from policies.companion.memory import Memory
from policies.companion.noticing import perceived
from policies.companion.phrases import FEMALE, KIN, MALE, PLURAL
from policies.companion.settings import CompanionSettings
from policies.companion.understanding import Understanding
from policies.events import Felt

_KNOWABLE = frozenset({Act.FACT, Act.TIME, Act.DO, Act.ADVICE, Act.OPINION_ASKED})
_OWN = frozenset({"i", "we"})
_RETOLD_WORDS = 7
"""A longer sentence is not said back at once."""
_CLOSE = re.compile(r"\b(?:my|our) (?:\w+ )?(\w+)'s\b", re.IGNORECASE)
_PERCEIVED = frozenset({"heard", "shown"})


class Slots(dict[str, str]):
    """Slots by name. `caught` are those that hold the person's words of this turn, `telling` those worth using."""

    caught: frozenset[str] = frozenset()
    telling: frozenset[str] = frozenset()


def slots_of(
    understood: Understanding,
    memory: Memory,
    settings: CompanionSettings,
    felt: Felt | None,
    clock: Callable[[], datetime],
) -> Slots:
    """All that is known; a slot that is empty only sets a condition."""
    slots = Slots(memory.slots(understood))
    caught = dict(understood.found.slots) if understood.found else {}
    who = caught.get("who", understood.who) or _someone_close(understood.text)
    low = understood.text.lower()
    values = {
        "greeting": _greeting(low),
        "agent": settings.name,
        "Agent": capitalised(settings.name),
        "topic": understood.topic,
        "Topic": capitalised(understood.topic),
        "Echo": capitalised(understood.echo),
        "echo": understood.echo,
        "Told": capitalised(understood.said_back) if _short(understood.said_back) else "",
        "loved": who if is_kin(who) else "",
        "who": who,
        "told_name": understood.name,
        **_pronouns(who),
        **perceived(understood, felt),
        **caught,
    }
    if understood.act in _KNOWABLE:
        values["answer"] = answer(understood.text, clock())
    slots |= {key: value for key, value in values.items() if value}
    slots |= {capitalised(key): capitalised(value) for key, value in caught.items()}
    for key in ("loved", "who"):
        if slots.get(key):
            slots[capitalised(key)] = capitalised(slots[key])
    conditions = {
        "thanked": understood.thanks,
        "heavy": understood.mood in TROUBLES,
        "gladly": understood.mood not in TROUBLES,
        "long": understood.long,
        "yours": who.startswith("your "),
        "someone": bool(who),
        "noone": not who,
        "night": "night" in low and understood.act is Act.FAREWELL,
        "day": "night" not in low,
        "morning": "morning" in low,
        "listened": "listen" in low,
        "yesno": low.startswith(("do ", "are ", "have ", "did ", "were ")),
        "how": "how " in low,
        "whether": "how " not in low,
        "mine": not _OWN.isdisjoint(low.replace("'", " ").split()),
        "other": _OWN.isdisjoint(low.replace("'", " ").split()),
        "sum": understood.act is Act.FACT and slots.get("answer", "")[:1].isdigit(),
        "clock": understood.act is Act.TIME,
        "person_fact": understood.act is Act.FACT and not slots.get("answer", "")[:1].isdigit(),
        **{name: name in slots for name in _PERCEIVED},
    }
    slots |= {key: "" for key, holds in conditions.items() if holds}
    slots.caught = frozenset(caught) | {capitalised(key) for key in caught}
    slots.telling = _PERCEIVED
    return slots


def _short(told: str) -> bool:
    """Whether a statement can be said back at once without sounding like a parrot."""
    given = told.split()
    return len(given) <= _RETOLD_WORDS and not {"and", "because"}.intersection(given)


def _someone_close(text: str) -> str:
    """Someone whom only a possessive names: "my sister's operation"."""
    close = _CLOSE.search(text)
    return f"your {close[1].lower()}" if close is not None and close[1].lower() in KIN else ""


def _greeting(low: str) -> str:
    return next(
        (f"Good {part}" for part in ("morning", "afternoon", "evening") if f"good {part}" in low), "Hello"
    )


def _pronouns(who: str) -> dict[str, str]:
    """How to speak of someone again."""
    noun = who.rpartition(" ")[2].lower()
    they, them, their = "they", "them", "their"
    if noun in FEMALE:
        they, them, their = "she", "her", "her"
    elif noun in MALE:
        they, them, their = "he", "him", "his"
    verb = "are" if noun in PLURAL else "is"
    known = {
        "they": they,
        "them": them,
        "their": their,
        "They": capitalised(they),
        "patient": them if who else "you",
    }
    if who:
        known |= {"who_is": f"{who} {verb}", "is_who": f"{verb} {who}"}
    return known
