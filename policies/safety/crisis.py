"""The answers to danger: calm, kind, short, and with somebody to call. And to what people say right after."""

from __future__ import annotations

import re
from enum import StrEnum

from policies.events import Clause, Feeling
from policies.safety.danger import Danger
from policies.safety.spoken import sentences

_FIRST = {
    Danger.SELF_HARM: ("Thank you for telling me.", "Your life matters.", "Please stay with me.", "This is serious."),
    Danger.DESPAIR: (
        "That sounds unbearably heavy.", "You matter.", "I'm taking this seriously.", "I hear how dark it is.",
    ),
    Danger.OTHERS: (
        "Please take it seriously.", "Stay with them if you can.", "Good that you noticed.", "They need someone now.",
    ),
    Danger.MEDICAL: ("This needs help now.", "Stay calm, and act now.", "Please get help at once."),
    Danger.FIRE: ("Please leave the building.", "Get everyone outside now.", "Don't stay inside."),
    Danger.VIOLENCE: ("Your safety comes first.", "Please get somewhere safe.", "Nobody should have to bear that."),
    Danger.THREAT: ("Please step away for now.", "That is a lot of anger.", "Take a breath before anything else."),
    Danger.EMERGENCY: ("This needs help now.", "Stay as calm as you can.", "Please get help at once."),
}  # fmt: skip
_ACUTE = frozenset({Danger.MEDICAL, Danger.FIRE, Danger.VIOLENCE, Danger.EMERGENCY})
"""Where the emergency number comes first, whatever help line is configured."""
_THEN = {
    Danger.SELF_HARM: (
        "Please call {line} now, and stay near someone.",
        "You can talk to {line} right away.",
    ),
    Danger.DESPAIR: (
        "If you think of ending your life, please call {line} now.",
        "Please talk to {line} today, you need not carry this alone.",
    ),
    Danger.OTHERS: (
        "Please don't leave them alone, and call {line} now.",
        "Call {line} together, right away.",
    ),
    Danger.MEDICAL: ("Call {emergency} right away{also}.", "Please call {emergency} now{also}."),
    Danger.FIRE: (
        "Call {emergency} once you are out{also}.",
        "From outside, call {emergency} at once{also}.",
    ),
    Danger.VIOLENCE: (
        "Call {emergency} as soon as you can{also}.",
        "In danger, call {emergency} at once{also}.",
    ),
    Danger.THREAT: (
        "Talk to {line} before you do anything.",
        "Please call {line} first, and keep your distance.",
    ),
    Danger.EMERGENCY: ("Call {emergency} right away{also}.", "Please call {emergency} now{also}."),
}
_NUMBER = "the emergency number"
_NOBODY_NAMED = {
    Danger.THREAT: f"someone you trust, or {_NUMBER},",
}
_CRISIS_LINE = f"a crisis line, or {_NUMBER},"
_NAMES_EMERGENCY = re.compile(r"emergency|\b(?:112|911|999|000|110|108|119|111)\b", re.IGNORECASE)


def crisis_reply(danger: Danger, help_line: str, times: int) -> tuple[Clause, Clause]:
    """A calm answer that names whom to call. `times` such answers were given before: no two in a row are alike.

    In an emergency that is the emergency number; the help line is named beside it and never in its place.
    """
    first, then = _FIRST[danger], _THEN[danger]
    advice = then[times // len(first) % len(then)]
    names_both = help_line and _NAMES_EMERGENCY.search(help_line)
    text = advice.format(
        line=help_line or _NOBODY_NAMED.get(danger, _CRISIS_LINE),
        emergency=help_line if names_both else _NUMBER,
        also=f", then {help_line}" if help_line and not names_both else "",
    )
    return (
        Clause(first[times % len(first)], Feeling.CONCERN),
        Clause(_tidied(text), Feeling.WARMTH),
    )


def _tidied(text: str) -> str:
    return text.replace(",,", ",").replace(",.", ".").replace(", and", " and").replace(" ,", ",")


class Aftermath(StrEnum):
    """What people say right after they were told whom to call."""

    RETRACTED = "says it was not meant"
    SAFE = "is safe, or help is coming"
    REFUSED = "does not want to call"
    ASKS = "asks what to do"
    AGAIN = "did not hear it"


_AFTER = (
    (
        Aftermath.AGAIN,
        r"^(?:(?:sorry|what|pardon|come again|say (?:that|it) again|repeat (?:that|it)|can you (?:say"
        r"|repeat) (?:that|it)(?: again)?"
        r"|what did you say|i did not (?:hear|catch|get|understand) (?:that|you|it)|again"
        r"|who should i call|what number|who|please) ?)+$",
    ),
    (
        Aftermath.RETRACTED,
        r"\b(?:(?:only |was |am |i am )?(?:joking|kidding)|a joke|did not mean (?:it|that)"
        r"|not (?:mean it|serious|like that)|do not mean"
        r" (?:it|that)|figure of speech|only a saying|(?:from|in|about) (?:a|the|my|this) (?:film"
        r"|movie|book|game|play|song|novel|script)"
        r"|it is (?:a|the|from a) (?:film|movie|book|game|play|song|novel|line)|quoting|a quote"
        r"|exaggerat\w*|misunderstood|got me wrong"
        r"|wrong (?:words|way)|meant (?:it )?(?:figuratively|differently|as a))\b",
    ),
    (
        Aftermath.SAFE,
        r"\b(?:i am (?:safe|ok|fine|better|calmer)(?: now)?|we are (?:safe|outside|out)"
        r"|help is (?:here|coming)|(?:ambulance|police|they|firefighters"
        r"|doctor) (?:is|are|is here|are here)? ?(?:here|coming|on (?:the|their|its) way|arrived)|(?:i"
        r"|we) (?:have )?(?:called|phoned|rang) (?:them|the|an|911"
        r"|112|999|for)|already (?:called|calling)|called them|i am calling|calling (?:them|now)"
        r"|he is breathing|she is breathing|i will call)\b",
    ),
    (
        Aftermath.REFUSED,
        r"\b(?:(?:do|will|can|would) not (?:want|like|need|dare)? ?(?:to )?(?:call|phone"
        r"|talk to (?:them|anyone|a)|ring|tell (?:them|anyone)|any help|help)"
        r"|not going to call|nobody (?:can|will) help|they (?:can|will|do|would) not (?:help|listen"
        r"|care|understand|believe)|(?:calling|it) (?:will|does|would) not help|no police"
        r"|no point in calling|do not trust|no phone|(?:have|got) no phone|can not call"
        r"|do not have a phone|leave me alone|i can not (?:tell|talk))\b",
    ),
    (
        Aftermath.ASKS,
        r"\b(?:what (?:should|shall|can|do|must) (?:i|we) do|what now|help me|tell me what to do"
        r"|how (?:can|do) (?:i|we) (?:help|stop|save|do)"
        r"|(?:i|we) do not know what to do|is there anything i can do)\b",
    ),
)  # fmt: skip
_AFTER_PATTERNS = tuple((aftermath, re.compile(pattern)) for aftermath, pattern in _AFTER)


def aftermath_in(text: str) -> Aftermath | None:
    """What these words, said soon after a crisis answer, make of it, if anything."""
    turn = " ".join(sentences(text))
    return next((kind for kind, pattern in _AFTER_PATTERNS if pattern.search(turn)), None)


_REPLIES = {
    Aftermath.RETRACTED: (
        ("Okay, I'm glad.", "With words like that I'd rather ask once too often."),
        ("Good to know.", "If it ever is serious, please say so."),
    ),
    Aftermath.SAFE: (
        ("I'm relieved.", "Stay where you are safe, and keep someone with you."),
        ("That was right.", "I'm here until somebody is with you."),
    ),
    Aftermath.REFUSED: (
        ("I understand that it is hard.", "Is there anyone near who could call for you, or sit with you?"),
        ("You decide.", "Please let one person near you know how it is, though."),
    ),
}
_SHOWN = {
    Aftermath.RETRACTED: Feeling.WARMTH,
    Aftermath.SAFE: Feeling.WARMTH,
    Aftermath.REFUSED: Feeling.CONCERN,
}


def aftermath_reply(aftermath: Aftermath, times: int) -> tuple[Clause, ...]:
    """The answer to RETRACTED, SAFE and REFUSED; the others are answered by the crisis reply itself."""
    replies = _REPLIES[aftermath]
    return tuple(Clause(text, _SHOWN[aftermath]) for text in replies[times % len(replies)])
