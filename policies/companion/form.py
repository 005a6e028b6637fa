"""How situations are written that go by the build of a sentence, from its beginning on."""

from __future__ import annotations

from policies.companion.acts import Act
from policies.companion.helping import Help
from policies.companion.manner import CARING, Manner, Tone, manner
from policies.companion.situation import TELLING, Situation, situation

START = (
    r"^(?:(?:well|so|and|oh|but|honestly|actually|anyway|you know|today|yesterday|tonight"
    r"|last (?:night|week"
    r"|year|summer)|some days|these days|this (?:morning|week|weekend)|sometimes|apparently"
    r"|turns out|i think|i guess|just|also) )*"
)
PERSON = (
    r"(?P<who>(?:my|our) (?:\w+ )?<kin>|(?:my|our|the) (?:\w+ )?(?:\w|-)+|he|she|they"
    r"|someone|somebody)"
)
MUCH = (
    r"(?:just |really |finally |actually |only |always |still |never |also |almost "
    r"|completely |once |\w+ly )*"
)


def form(
    context: str, tone: Tone, match: str, first: str, then: str, becomes: Act | None = None
) -> Situation:
    return situation(
        context, TELLING, "", _asking(context, tone, first, then), match=START + match, becomes=becomes
    )


def _asking(context: str, tone: Tone, first: str, then: str) -> Manner:
    helping = Help.VALIDATE if tone is CARING else Help.ASK
    return manner(helping, f"stay close to what they tell: {context}", tone, first, then)
