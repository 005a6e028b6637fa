"""The reasoning that the study found in good answers: characteristics, emotion, context, and only then the response.

One wording for every policy: for questions about a clip, and for live conversation. It is text to be put before the
question or into a system prompt, and a reader for what comes back.
"""

from __future__ import annotations

import re
from dataclasses import fields

from policies.events import Reasoning

STEPS = (
    (
        "characteristics",
        "Who is there, and what do they show: looks, voice, manner, how they are with each other?",
    ),
    ("emotion", "What do they feel, openly and beneath it? Where signs disagree, say what that may mean."),
    ("context", "What is said and what has happened, in the order in which it happened?"),
    ("response", "Weigh the three against each other, then conclude."),
)
"""The four steps, in their order, and what each asks."""

_UNCLEAR = 'Write "unclear" where you cannot tell; do not guess.'
_WEIGH = "Hold the first three against every option, drop what contradicts them, and settle on one answer."
_PLAN = (
    "From the first three, decide what would help now: to mirror the feeling, to say that it makes sense, to ask, to "
    "encourage, to inform, to celebrate, or only to listen. Then choose the feeling that your own face shows. It "
    "need not be theirs: sad news is met with sadness, an angry person with calm concern."
)


def for_questions() -> str:
    """The steps for a question about a clip, to be put before it."""
    return _listed("Before you answer, think about the clip in four steps.", _WEIGH)


def for_conversation() -> str:
    """The steps for a live conversation, for a system prompt."""
    return _listed("Before you answer the person, think silently, in four steps.", _PLAN)


def _listed(opening: str, last: str) -> str:
    lines = [
        f"{place}. {name.capitalize()}: {last if name == 'response' else asks}"
        for place, (name, asks) in enumerate(STEPS, 1)
    ]
    return "\n".join((opening, *lines, _UNCLEAR))


_HEADING = re.compile(
    r"(?:^|(?<=\n))[ \t>*#-]*(?:\d[.)]\s*)?[*_]*<?(?P<name>(?:key )?characteristics?|emotions?|context|events?|"
    r"(?:reasoned )?response|reasoning|conclusion)[*_]*\s*(?:[:>.-]|\n)[*_]*",
    re.IGNORECASE,
)
_MEANT = {
    "characteristic": "characteristics", "characteristics": "characteristics", "key characteristics": "characteristics",
    "key characteristic": "characteristics", "emotion": "emotion", "emotions": "emotion", "context": "context",
    "event": "context", "events": "context",
}  # fmt: skip
_THOUGHT = re.compile(r"<(think|thinking|reasoning)>(.*?)(?:</\1>|$)", re.DOTALL | re.IGNORECASE)


def read_reasoning(response: str) -> Reasoning | None:
    """The four parts of a model's thinking, each "" where it is missing; None where none of them is named."""
    found = _THOUGHT.search(response)
    thought = found[2] if found else re.split(r"<answer>", response, maxsplit=1, flags=re.IGNORECASE)[0]
    parts = dict.fromkeys((field.name for field in fields(Reasoning)), "")
    headings = list(_HEADING.finditer(thought))
    for place, heading in enumerate(headings):
        end = headings[place + 1].start() if place + 1 < len(headings) else len(thought)
        name = _MEANT.get(heading["name"].lower(), "response")
        said = " ".join(thought[heading.end() : end].split()).strip(" *_")
        if said.lower().rstrip(".") != "unclear":
            parts[name] = f"{parts[name]} {said}".strip()
    return Reasoning(**parts) if headings else None
