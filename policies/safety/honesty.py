"""What a person may sincerely ask about the agent, and the truth."""

from __future__ import annotations

import re
from enum import StrEnum

from policies.events import Clause, Feeling
from policies.safety.spoken import sentences


class Asked(StrEnum):
    """What is asked about the agent that must be answered truly."""

    NATURE = "asks whether this is a person"
    RECORDING = "asks whether this is recorded"
    SECRECY = "asks for secrecy"


_BEING = (
    r"(?:human(?: being)?|person|people|real(?: person| human| man| woman| guy| girl)?|robot|machine"
    r"|computer|bot|chat ?bot|ai|a i|artificial(?: intelligence)?"
    r"|alive|living(?: being| person)?|program|software|man|woman|boy|girl|someone real|recording"
    r"|automated|conscious|sentient|language model|avatar)"
)
_ASKED = (
    (
        Asked.NATURE,
        rf"\b(?:are|were) you (?:(?:a|an|like|real|by any chance|in fact|sure you are|some|the"
        rf"|talking to me as a|not|now) )*{_BEING}(?: being| person| or .{{1,40}})?$",
        rf"\b(?:am i|i am) (?:talking|speaking|chatting) (?:to|with) (?:a|an|some) (?:\w+ )?{_BEING}\b",
        rf"\bis (?:this|that|it|there) (?:a|an|some)? ?(?:\w+ )?{_BEING}(?: being| person)?(?: (?:there"
        rf"|here|on the other (?:side|end)|behind (?:this|that|the screen|it)|talking|speaking"
        rf"|i am talking to|or .{{1,40}}))?$",
        r"\byou are (?:not )?(?:a |an )?(?:(?:real )?(?:human|person)|robot|machine|ai|bot) (?:right"
        r"|are you|are not you|is not that right)$",
        rf"\b(?:tell me|be honest|swear|admit|say it)\b.{{0,30}}\b(?:if|whether|that)? ?you are (?:a "
        rf"|an |in fact )?{_BEING}\b",
        r"\bwhat are you$|\bdo you have (?:a body|real feelings|feelings|a soul|a heart)$"
        r"|\bare you someone$|\bis anyone real there$",
    ),
    (
        Asked.RECORDING,
        r"\b(?:are|do|did|will|were|have) (?:you|they|we|these|those)(?: \w+){0,2}? (?:record\w*"
        r"|film\w*|tap\w* (?:me|this)|listening in|eavesdrop\w*|sav\w+ (?:this|what|my|our|it)"
        r"|stor\w+ (?:this|what|my|our|it)|keep\w* (?:a record|recordings|what i|my (?:words|voice|data)))\b",
        r"\b(?:is|was|will) (?:this|that|it|our|the|my|any|anything|everything)(?: \w+){0,5}? (?:be "
        r"|being |get )*(?:recorded|filmed|saved|stored|taped|kept)\b",
        r"\bam i (?:being )?(?:recorded|filmed|taped)\b|\bis (?:the|a|that) (?:camera|microphone"
        r"|recorder) (?:on|running|recording)\b|\bwho (?:can|will) (?:hear|listen to|see) (?:this"
        r"|what i|our|these|it)\b"
        r"|\bdo you have (?:a )?(?:recording|recordings)\b|\bwhat happens to (?:my (?:words|voice"
        r"|data)|what i say|the recording)\b",
    ),
    (
        Asked.SECRECY,
        r"\b(?:can|could|will|would|do) you (?:please )?keep (?:a|this|it|my|that) ?(?:a )?(?:secret"
        r"|secrets|private|confidential|to yourself|between us)\b",
        r"\b(?:will|would|are) you (?:not )?(?:going to )?tell (?:anyone|anybody|someone|my|the|people"
        r"|others|on me)\b|\bpromise (?:me )?(?:(?:that )?you will|to|you) (?:not "
        r"|never )?(?:not )?(?:tell|keep)\b"
        r"|\b(?:you will|do|will) not tell (?:anyone|anybody)\b|\bcan i trust you with (?:a"
        r"|my) secret\b|\bis this (?:conversation )?(?:private|confidential|between us|anonymous)$",
    ),
)  # fmt: skip
_ASKED_PATTERNS = tuple((asked, re.compile("|".join(parts))) for asked, *parts in _ASKED)
_TRUE_OF_US = re.compile(
    r"\b(?:not (?:a |really a )?(?:person|human|people)|software|program|machine|computer|artificial"
    r"|robot|(?:an? )?ai\b|no (?:human|person|body))",
    re.IGNORECASE,
)


def asked_in(text: str) -> Asked | None:
    """What these words sincerely ask about the agent, if anything."""
    for sentence in sentences(text):
        for asked, pattern in _ASKED_PATTERNS:
            if pattern.search(sentence):
                return asked
    return None


def tells_nature(text: str) -> bool:
    """Whether a clause says that this is no person."""
    return _TRUE_OF_US.search(text) is not None


_NATURE = (
    "I'm a computer program, not a person.",
    "No person, just software.",
    "I'm artificial: a program, not a human.",
)
_RECORDED = (
    ("Yes, this conversation is recorded.", "Whoever set me up has the recording."),
    ("It is, yes.", "A recording of this conversation is being kept."),
)
_UNRECORDED = (
    ("No, I'm not recording this.", "I only keep in mind what you tell me while we talk."),
    ("Nothing of this is recorded.", "I remember it while we talk, no longer."),
)
_SECRET = (
    ("I don't gossip.", "But I'm a program, so I can't promise secrecy."),
    ("I won't bring it up with anyone.", "Still, a program cannot promise to keep secrets."),
)
_SECRET_RECORDED = (
    ("Better not count on it.", "This conversation is recorded, so I can't promise secrecy."),
    ("I can't promise that.", "A recording of this conversation is being kept."),
)


def truth_of_nature(times: int) -> Clause:
    """That this is no person."""
    return Clause(_NATURE[times % len(_NATURE)], Feeling.NEUTRAL)


def truth_of_keeping(asked: Asked, recording: bool, times: int) -> tuple[Clause, ...]:
    """The answer to RECORDING or SECRECY; `recording`: this conversation is being recorded."""
    if asked is Asked.RECORDING:
        replies = _RECORDED if recording else _UNRECORDED
    else:
        replies = _SECRET_RECORDED if recording else _SECRET
    return tuple(Clause(text, Feeling.NEUTRAL) for text in replies[times % len(replies)])
