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
        r"(?:\w+ )?(?:mother|mum|mom|father|dad|sister|brother|son|daughter|husband|wife|partner|grandmother|grandma"
        r"|gran|granny|nan|grandfather|grandpa|grandad|uncle|aunt|cousin|friend|baby|dog|cat|puppy|kitten|horse"
        r"|rabbit|hamster)"
    ),
    "<am>": r"(?:i'm|i feel|i'm feeling|i've been|i was|i felt|we're|feeling|am)",
    "<very>": r"(?:so |very |really |quite |pretty |just |a bit |a little |rather |still |too |all |feeling )*",
    "<okays>": (
        r"(?:okay|ok|well|so|alright|all right|oh|and|yes|yeah|right|no|now|then|but|um|uh|(?:many )?thanks|thank you"
        r"|great|very much|so much|a lot)"
    ),
}


def compiled(rules: Mapping[Act, tuple[str, ...]]) -> tuple[tuple[Act, re.Pattern[str]], ...]:
    """Each act with one pattern from its alternatives, in the order given."""
    return tuple((act, re.compile(_expanded("|".join(parts)))) for act, parts in rules.items())


def _expanded(pattern: str) -> str:
    for short, full in _RECURRING.items():
        pattern = pattern.replace(short, full)
    return pattern


QUESTION = re.compile(
    r"^(?:and |but |so |well |okay |ok |hey )?(?:what|who|whom|whose|which|when|where|why|how|what's|who's|where's"
    r"|how's|when's|is|are|was|were|do|does|did|can|could|will|would|have|has|should|isn't|aren't|don't|doesn't"
    r"|didn't|can't|won't)\b|^i wonder (?:why|what|how|if|whether|who|when|where)\b"
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
