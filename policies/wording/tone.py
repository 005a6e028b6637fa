"""Whether a clause suits how the person feels: no cheer for grief, no condolence for joy, nothing that belittles."""

from __future__ import annotations

import re

from policies.events import Emotion
from policies.wording.known import Known
from policies.wording.vocabulary import spoken

HEAVY = frozenset(
    {Emotion.SADNESS, Emotion.ANGER, Emotion.FEAR, Emotion.DISGUST, Emotion.SHAME, Emotion.LONELINESS}
    | {Emotion.TIREDNESS}
)
LIGHT = frozenset({Emotion.JOY, Emotion.CONTENTMENT})
_PRAISE = (
    r"(?:great|wonderful|lovely|awesome|fantastic|amazing|excellent|brilliant|perfect|nice|cool|fun|exciting)"
)
_CHEER = re.compile(
    rf"^(?:oh,? |wow,? )?(?:how |that's |that is |that sounds |this is |it's |it is |it sounds |sounds |what an? )?"
    rf"(?:so |really |just |very )*{_PRAISE}(?:\b(?! to have you)(?![ ,]*(?:but|memor|person|companion)))"
    r"|\bcongratulations\b|\bwell done\b"
    r"|\b(?:glad|happy|pleased|wonderful|lovely|good|great|nice) to (?:hear|know) (?:that|it|this)"
    r"|\b(?:happy|excited|thrilled) for you\b|\bhave fun\b|^enjoy\b|\bhooray\b|\byay\b|\bha+ha+\b|\blol\b"
    rf"|\b{_PRAISE}\b[^.?]*!",
    re.IGNORECASE,
)
_BELITTLES = re.compile(
    r"\bdon't (?:worry|be (?:sad|angry|upset|afraid|silly))\b|\bcheer up\b|^at least\b|\bcould (?:be|have been) worse\b"
    r"|\bbright side\b|\bget over it\b|\bmove on\b|\bcalm down\b|\bno big deal\b|\bhappens for a reason\b"
    r"|\bbetter place\b|\bjust (?:relax|ignore|forget|smile|be happy|think positive)|\bman up\b|\boverreact"
    r"|\byou(?:'ll| will) be (?:just )?fine\b|\bfor the best\b|\bpeople can die\b|\b(?:silver lining|snap out)\b",
    re.IGNORECASE,
)
_CONDOLES = re.compile(
    r"\b(?:i'm|i am) (?:so |very |really |truly )*sorry\b|\bsorry (?:for|to hear|about)\b|\bmy condolences\b"
    r"|\b(?:that's|that is|that sounds|how|sounds) (?:so |really |very )*"
    r"(?:sad|awful|terrible|tough|hard|painful|horrible|heartbreaking)\b",
    re.IGNORECASE,
)
_FARES = re.compile(
    r"\bhow(?:'s| is| are| has) (?:your|the|she|he|it|they)\b.*\b(?:doing|feeling|been|now)\b"
    r"|\b(?:is|are) (?:your|the) \w+ (?:okay|ok|better|alright|well|doing)\b",
    re.IGNORECASE,
)


def unfit(clause: str, known: Known) -> str:
    """Why the clause does not suit the feeling, or ""."""
    clause = clause.strip()
    if known.emotion in HEAVY:
        if (found := _CHEER.search(clause)) is not None:
            return f"cheerful (“{found[0].strip()}”) while the person feels {known.emotion}"
        if (found := _BELITTLES.search(clause)) is not None:
            return f"belittles what the person feels (“{found[0].strip()}”)"
    if known.grieving and _FARES.search(clause) is not None and _of_the_lost(clause, known):
        return "asks how the one who was lost is doing"
    if known.emotion in LIGHT and (found := _CONDOLES.search(clause)) is not None:
        return f"condoles (“{found[0].strip()}”) while the person feels {known.emotion}"
    return ""


def _of_the_lost(clause: str, known: Known) -> bool:
    """Whether the clause speaks of whom they lost; of a pronoun we cannot know and take it so."""
    asked = set(spoken(clause))
    if asked & {"she", "he", "it"}:
        return True
    return bool(known.lost) and known.lost.split()[-1].lower() in asked
