"""How the patterns of `said` and `told` are written, and the few that stand alone.

All are regular expressions over a sentence's lower-case words with single spaces and contracted forms ("i'm", never
"i am"), except `NAME`, which needs the capitals. `<am>` and its like stand for what recurs.
"""

from __future__ import annotations

import re
from collections.abc import Mapping

from policies.companion.acts import Act

_RECURRING = {
    "<kin>": (
        r"(?:\w+ )?(?:mother|mum|mom|mummy|father|dad|daddy|sister|brother|son|daughter|husband|wife|partner"
        r"|grandmother|grandma|gran|granny|nan|nana|grandfather|grandpa|grandad|granddad|uncle|aunt|auntie|cousin"
        r"|nephew|niece|friend|boyfriend|girlfriend|fiance|fiancee|flatmate|roommate|twin|grandson|granddaughter"
        r"|mother-in-law|father-in-law|baby|dog|cat|puppy|kitten|horse|rabbit|hamster"
        r"|guinea pig|parrot|goldfish|fish|pet)"
    ),
    "<pet>": (
        r"(?:\w+ )?(?:dog|cat|puppy|kitten|horse|pony|rabbit|bunny|hamster|guinea pig|parrot|budgie|goldfish|fish"
        r"|tortoise"
        r"|bird|pet)"
    ),
    "<child>": r"(?:\w+ )?(?:son|daughter|baby|kid|kids|child|children|toddler|boy|girl|twins|grandson|granddaughter)",
    "<mine>": r"(?:my|our)",
    "<am>": r"(?:i'm|i feel|i'm feeling|i've been|i was|i felt|we're|feeling|am)",
    "<very>": r"(?:so |very |really |quite |pretty |just |a bit |a little |rather |still |too |all |feeling )*",
    "<okays>": (
        r"(?:okay|ok|well|so|alright|all right|oh|and|yes|yeah|right|no|now|then|but|um|uh|(?:many )?thanks|thank you"
        r"|great|very much|so much|a lot)"
    ),
}


def compiled(rules: Mapping[Act, tuple[str, ...]]) -> tuple[tuple[Act, re.Pattern[str]], ...]:
    """Each act with one pattern from its alternatives, in the order given."""
    return tuple((act, re.compile(expanded("|".join(parts)))) for act, parts in rules.items())


_SHORT = re.compile(r"(?<!\?P)<(?:" + "|".join(short.strip("<>") for short in _RECURRING) + ")>")


def expanded(pattern: str) -> str:
    """The pattern without its short forms; names of groups are left alone."""
    while _SHORT.search(pattern):
        pattern = _SHORT.sub(lambda match: _RECURRING[match[0]], pattern)
    return pattern


QUESTION = re.compile(
    r"^(?:and |but |so |well |okay |ok |hey )?(?:what|who|whom|whose|which|when|where|why|how|what's|who's|where's"
    r"|how's|when's)\b"
    r"|^(?:and |but |so )?(?:is|are|was|were|do|does|did|can|could|will|would|have|has|should|isn't|aren't|don't"
    r"|doesn't|didn't|can't|won't) (?:i|you|he|she|it|we|they|there|this|that|people|the)\b"
    r"|^i wonder (?:why|what|how|if|whether|who|when|where)\b"
)
GREETING = re.compile(
    r"^(?:oh |well )?(?:hi|hello|hey|hiya|howdy|greetings|good (?:morning|afternoon|evening|day)|nice to meet you)\b"
    r"(?: there| again| you| hello| everyone| and)*"
)
NAME = re.compile(r"^(?:[Ww]ell |[Oo]h )?(?:[Ii]'m|[Ii] am|[Tt]his is|[Ii]t's) ([A-Z][a-z]+)$")
EXCLUDED_NEGATION = re.compile(
    r"\b(?:not|never|isn't|aren't|wasn't|weren't|don't|didn't|doesn't|no longer|haven't been|nothing to be|no need to)"
    r" (?:be |feel |feeling |at all |really |that |so |very |too |get |been |any )*$"
)
"""Stands right before a word of feeling and takes it away: "I'm not worried"."""
