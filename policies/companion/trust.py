"""How far to trust what was understood: a reply that misses the point is worse than a plain one.

A situation counts only where its cue stands in the speaker's main clause and makes up enough of it, and where the tone
of the whole turn does not speak against it. Otherwise the build of the sentence is answered, or only its tone.
"""

from __future__ import annotations

import re

from policies.companion.acts import TROUBLES, Act
from policies.companion.lines_events import EVENTS
from policies.companion.lines_forms import FIRST_FORMS, FORMS, ODD_FORMS
from policies.companion.lines_safe import (
    ABASHED,
    AFRAID,
    ANGRY,
    BURDENED,
    INTERESTED,
    MIXED,
    PLAYFUL,
    PLEASED,
    SAD,
    UNKNOWN,
)
from policies.companion.manner import CARING, GLAD, JOYFUL, MOURNING
from policies.companion.situation import EVEN, GOOD, ROUGH, TELLING, Found, Situation, Situations
from policies.events import Emotion, Impression
from policies.feelings.words import appraise

SURE = 0.4
"""Confidence from which the tone of words counts."""
SHARE = 0.4
"""Share of the turn's words that a cue makes up which is taken to be what the turn is about."""
_FIRST, _ODD, _FORMS = Situations(FIRST_FORMS), Situations(ODD_FORMS), Situations((*ODD_FORMS, *FORMS))
_VAGUE = frozenset({Act.BAD, Act.GOOD, Act.PLAN, Act.TOLD})
"""Acts whose own replies say less than those by the build of a sentence."""
_OTHERS = re.compile(
    r"^(?:(?:my|our|the|his|her|their|an?|some) (?!whole|entire|life|head|back)|he\b|she\b|they\b)"
)
_FAR = re.compile(r"^(?:they|someone|somebody|everyone|the)\b")
_STRANGERS = re.compile(
    r"^(?:my|our|the|a) (?:\w+ )?(?:neighbou?rs?|colleagues?|ex|boss|friend)\b(?!.* (?:me|us)\b)"
)
_MINE = frozenset({Act.TIRED, Act.ILL, Act.ASHAMED, Act.GUILTY, Act.ENVIOUS, Act.PROUD, Act.LONELY})
_EXPLAIN = re.compile(
    r"^(?:can|could|would|will) you (?:please )?(?:remind|tell|explain)\b.*\b(?:what|who|how|why)\b"
)
_GENERAL = re.compile(
    r"^how (?:long|often|much|many|far|early|late) do you\b(?! (?:live|work"
    r"|sleep|exist))"
)
_GRAVE = re.compile(r"\b(?:funeral|dying|died|death|cancer|divorce|hospital|grave|wake)\b")
_WONDERS = re.compile(
    r"^(?:i wonder\b|why (?:do|does|is|are)\b|(?:do|can) (?:animals|goldfish|fish|birds|babies"
    r"|cats|dogs|plants|people)\b)"
)
_SIDE = re.compile(
    r"\b(?:because|when|whenever|while|although|though|until|after|before|if|unless|(?:told|heard"
    r"|read|story|film|book|song|that) .*about|that (?:i|we|he|she|they|my)|who|which|where|whose|than"
    r"|told (?:me|my \w+|our \w+|him|her|them|everyone)|tells me|says|said|asked me|thinks?"
    r"|used to|instead of|middle of|outside|next to|like an?|on the way"
    r"|as if|so that|so i can|without|not|never|don't|didn't|isn't|wasn't|doesn't|hasn't|haven't"
    r"|won't|nearly|almost)\b"
)
"""Before what is not what the turn is about, or is not so."""
_TURNS = re.compile(
    r",? \b(?:but|though|although|yet|however|except|only to|even though|despite)\b"
    r"|,? (?:and|so|then|and then) (?:(?:now|then|today|still) )?(?:i|i'm|i've|i'd|we|we're|he"
    r"|he's|she|she's|it|it's"
    r"|they|they're|nobody|everyone|my|our|the)\b"
)
"""Where a turn goes on with another clause."""
_LAUGH = re.compile(
    r"\b(?:no joke|hilarious|named (?:him|her|it|them)|ridiculous(?:ly)? funny|i kid you not)\b"
)
_CELEBRATING = frozenset({JOYFUL, GLAD})
_TOUCHED = frozenset({CARING, MOURNING, JOYFUL})
_SPOILT = re.compile(
    r"\b(?:harder|cried|unfortunately|sadly|worse|not invited|without me|bad mark|bad grade|worst|failed)\b"
)
_WEAK = re.compile(
    r"^(?:finally|for the first time|love|kind|sweet|warm|best|better|cool|good|loud|broke|empty"
    r"|wrong|hard|poor|sold"
    r"|i sold|finally \w+|strange|weird|i found|can't (?:find|get)|hate|lost|fun|special"
    r"|interesting|surprise|gift|nice|cry|crying|prison|slept through)$"
)
"""Words that sound like something, but play many parts."""
_BY_EMOTION: dict[Emotion, Situation] = {
    Emotion.JOY: PLEASED,
    Emotion.CONTENTMENT: PLEASED,
    Emotion.SADNESS: SAD,
    Emotion.LONELINESS: SAD,
    Emotion.ANGER: ANGRY,
    Emotion.DISGUST: ANGRY,
    Emotion.FEAR: AFRAID,
    Emotion.SHAME: ABASHED,
    Emotion.TIREDNESS: BURDENED,
}
_OWN_WORDS = frozenset(
    {Act.TIRED, Act.LONELY, Act.RELIEF, Act.PROUD, Act.LOVE, Act.ENVIOUS, Act.GUILTY, Act.ILL}
)
"""Named outright where they are told, with replies of their own."""


def asked(act: Act, found: Found | None, low: str) -> tuple[Act, Found | None]:
    """The same for what is asked: light answers are kept from grave questions, and a guess from what none can know."""
    if act is Act.DO and _EXPLAIN.search(low):
        return Act.FACT, None
    if low.startswith(("what would you do with", "what would you do if you", "have you ever")):
        return Act.ABOUT_NATURE, None
    if act is Act.ABOUT_NATURE and _GENERAL.search(low):
        return Act.FACT, None
    tone = appraise(low).impression
    if (
        found is not None
        and tone.valence < -0.3
        and tone.confidence >= 0.55
        and found.situation.manner.tone is not CARING
    ):
        grave = _GRAVE.search(low) is not None
        return (Act.ADVICE, None) if grave and act is Act.ADVICE else (act, found)
    if act is Act.FACT and found is None and _WONDERS.search(low):
        return act, Found(UNKNOWN, ())
    return act, found


def settled(act: Act, found: Found | None, shown_by: str, line: str) -> tuple[Act, Found | None, bool]:
    """The act and situation to go by, and whether the person's words may be said back; `line` is in short forms."""
    low = line.lower()
    if act not in TELLING | {Act.OPINION}:
        return *asked(act, found, low), True
    tone = appraise(line).impression
    parts = [part.strip(" ,") for part in _TURNS.split(low) if part.strip(" ,")]
    mixed = len(parts) > 1 and _contrary([appraise(part).impression for part in parts])
    first = _FIRST.find(Act.TOLD, low.split(), line)
    if first is not None:
        return first.situation.becomes or Act.TOLD, first, False
    whole = len(parts) == 1
    if act is Act.OPINION:
        odd = _ODD.find(Act.TOLD, low.split(), line)
        return (Act.TOLD, odd, False) if odd is not None else (act, found, whole)
    if (
        found is not None
        and not mixed
        and not (found.situation in EVENTS and _OTHERS.match(low))
        and _fits(found, act, shown_by, low, parts, tone)
    ):
        return act, found, whole
    outright = (
        not mixed
        and not (act in _MINE - {Act.ILL} and _of_another(low))
        and _told_outright(act, shown_by, low, len(parts), tone)
    )
    other = Found(MIXED, ()) if mixed else _FORMS.find(Act.TOLD, low.split(), line)
    if other is not None and _against(other.situation, tone):
        other = None
    if outright and (other is None or act not in _VAGUE):
        return act, None, whole
    retold = (
        other is not None
        and _OTHERS.match(low) is not None
        and re.search(r"\b(?:and|but) i(?:'m)?\b", low) is None
    )
    if other is None and " but " in low and not _strong(tone):
        other = Found(MIXED, ())
    if other is None or (_strong(tone) and other.situation.becomes is None and not mixed and not retold):
        other = Found(_by_tone(tone, low), ())
    return other.situation.becomes or Act.TOLD, other, False


def _of_another(low: str) -> bool:
    """Whether it is somebody else whom it speaks of."""
    return _OTHERS.match(low) is not None and re.search(r"\b(?:i|i'm|i've|me)\b", low) is None


def _by_tone(tone: Impression, low: str) -> Situation:
    if _LAUGH.search(low):
        return PLAYFUL
    sure = tone.confidence >= (0.8 if tone.emotion is Emotion.FEAR else 0.56)
    if tone.valence > 0 and _SPOILT.search(low):
        return MIXED
    return _BY_EMOTION.get(tone.emotion, INTERESTED) if sure else INTERESTED


def _strong(tone: Impression) -> bool:
    return tone.confidence >= (0.75 if tone.emotion is Emotion.FEAR else 0.55) and abs(tone.valence) >= 0.3


def _contrary(tones: list[Impression]) -> bool:
    """Whether one clause is pleasant and another is not."""
    sure = [tone.valence for tone in tones if tone.confidence >= 0.56]
    return any(value > 0.2 for value in sure) and any(value < -0.2 for value in sure)


def _against(one: Situation, tone: Impression) -> bool:
    """Whether the tone of the words speaks against a way of replying."""
    if tone.confidence < (0.56 if one.becomes not in GOOD - {Act.GOOD} else SURE):
        return False
    if one.manner.tone in _CELEBRATING or one.becomes in GOOD:
        return tone.valence < -0.2
    return one.becomes in ROUGH and tone.valence > 0.2 and tone.confidence >= 0.55


def _fits(found: Found, act: Act, shown_by: str, low: str, parts: list[str], tone: Impression) -> bool:
    """Whether a situation is what the turn is about, in the right tone."""
    one = found.situation
    if (
        _against(one, tone)
        or (one.manner.tone in _CELEBRATING and _SPOILT.search(low))
        or (act in GOOD and tone.valence < -0.2 and tone.confidence >= SURE)
    ):
        return False
    taken = one.becomes or act
    if (
        taken in _MINE
        and _OTHERS.match(low)
        and not re.search(r"\b(?:i|i'm|i've|me)\b", low)
        and act is not Act.ILL
    ):
        return False
    match = one.match.search(low) if one.match is not None else None
    if match is None or not match[0].strip():
        return _told_outright(act, shown_by, low, len(parts), tone)
    if _SIDE.search(low[: match.start()]):
        return False
    own = next((part for part in parts if match[0].strip() in part), low)
    words, whole, length = len(match[0].split()), len(low.split()), len(own.split())
    at = len(low[: match.start()].split())
    agrees = (taken in TROUBLES and tone.valence < -0.2) or (taken in GOOD and tone.valence > 0.2)
    if own is not low and own is not parts[-1] and (" but " in low or not agrees):
        return False
    if taken is Act.CONCERN and not agrees:
        return False
    if one.manner.tone in _TOUCHED and not agrees and not shown_by:
        return words >= 0.5 * length
    if taken in GOOD and _STRANGERS.match(low):
        return False
    if words >= SHARE * whole or words >= SHARE * length:
        return True
    if at <= 2 and words >= (3 if taken in EVEN else 2):
        return True
    if at <= 2 and words >= 2 and low.startswith(("i ", "i'", "we ", "we'")):
        return True
    return agrees and (words >= 2 or (bool(shown_by) and len(parts) == 1))


def _told_outright(act: Act, shown_by: str, low: str, parts: int, tone: Impression) -> bool:
    """Whether the act itself, without a situation, is beyond doubt."""
    side = bool(shown_by) and _SIDE.search(low.partition(shown_by)[0]) is not None
    sure = tone.confidence >= SURE
    if act in GOOD and _SPOILT.search(low):
        return False
    if act in {Act.TOLD, Act.FRAGMENT, Act.UNSURE, Act.LIKES, Act.DISLIKES, Act.BORED}:
        return (
            act is not Act.TOLD
            and parts == 1
            and len(low.split()) <= 12
            and not (sure and abs(tone.valence) > 0.5)
        )
    if act is Act.PLAN:
        return len(low.split()) <= 9 and not (sure and tone.valence < -0.2)
    if (
        side
        or _WEAK.match(shown_by)
        or (
            act in GOOD
            and (
                (" but " in low and shown_by not in low.rpartition(" but ")[2])
                or (parts > 1 and _STRANGERS.match(low))
            )
        )
    ):
        return False
    if act in ROUGH and " but " in low and shown_by and shown_by not in low.rpartition(" but ")[2]:
        return False
    if act in GOOD:
        return (tone.valence > 0.2 and tone.confidence >= SURE) or (
            parts == 1 and len(low.split()) <= 6 and tone.valence > -0.2
        )
    if act is Act.CONCERN or act in _OWN_WORDS:
        return not (sure and tone.valence > 0.2)
    if act is Act.LOSS:
        return re.search(r"\b(?:my|our|he|she|we|i|him|her)\b", low) is not None
    return (tone.valence < -0.2 and sure) or (
        parts == 1 and len(shown_by.split()) >= 2 and tone.valence < 0.2
    )
