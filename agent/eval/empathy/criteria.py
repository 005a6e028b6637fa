"""What can be checked of replies by rules: each check says what it wants and why a reply fails it."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from agent.eval.empathy.situation import Situation
from policies.events import Emotion, Feeling

NAMED: Mapping[Emotion, str] = {
    Emotion.SADNESS: r"\bsad|sorry|hurt|miss(?:es|ing)?\b|grie[fv]|\bloss|\blost\b|\bhard\b|heav|weigh|pain|heart|"
    r"difficult|ache|sorrow|disappoint|hollow|empty|blow\b|shock",
    Emotion.JOY: r"glad|happ|joy|wonderful|great|lovely|delight|congrat|proud|excit|fantastic|good news|brilliant|beam|"
    r"well done|marvell?ous|smil|nice|feel good",
    Emotion.CONTENTMENT: r"nice|good|calm|peace|lovely|relie[fv]|glad|happ|content|cosy|rest|well done|wonderful",
    Emotion.ANGER: r"ang(?:er|ry)|furious|annoy|frustrat|infuriat|unfair|\bmad\b|madden|upset|irritat|outrag|not fair|"
    r"\bcross\b|\brage|nuisance|cruel|nobody should|no way to treat|disrespect|not nice",
    Emotion.FEAR: r"worr|afraid|scar(?:y|ed)|fear|nerv|anxi|fright|uneas|unsettl|tense|dread|terrif|press on|courage",
    Emotion.SHAME: r"embarrass|asham|shame|guilt|awkward|hard on yourself|mistake|regret|mortif|cring|blush|weigh",
    Emotion.LONELINESS: r"lone|alone|on your own|left out|miss|quiet|isolat|by yourself",
    Emotion.TIREDNESS: r"tired|exhaust|worn|drain|weary|a lot\b|too much|run down|running on|no wonder|proper rest|"
    r"hard on",
    Emotion.SURPRISE: r"surpris|wow|goodness|astonish|believe|unexpected|really\b|amaz|shock",
    Emotion.DISGUST: r"disgust|nasty|gross|horribl|awful|ugh|yuck|revolt",
    Emotion.NEUTRAL: r"",
    Emotion.UNCLEAR: r"",
}
"""Words by which a reply shows that the feeling was understood."""
SHOWN: Mapping[Emotion, frozenset[Feeling]] = {
    Emotion.JOY: frozenset({Feeling.JOY, Feeling.WARMTH, Feeling.SURPRISE, Feeling.CURIOSITY}),
    Emotion.CONTENTMENT: frozenset({Feeling.JOY, Feeling.WARMTH, Feeling.CURIOSITY}),
    Emotion.SURPRISE: frozenset({Feeling.SURPRISE, Feeling.JOY, Feeling.CURIOSITY, Feeling.WARMTH}),
    **dict.fromkeys(
        (
            Emotion.SADNESS, Emotion.ANGER, Emotion.FEAR, Emotion.SHAME, Emotion.LONELINESS, Emotion.TIREDNESS,
            Emotion.DISGUST,
        ),
        frozenset({Feeling.SADNESS, Feeling.CONCERN, Feeling.WARMTH}),
    ),
}  # fmt: skip
"""What the face may show for what a person feels; for the others anything will do."""
ADVICE = re.compile(
    r"\byou (?:should|need to|ought|must (?!be|have|feel|miss)|could try|might want)\b|"
    r"(?<!did )(?<!do )(?<!will )(?<!would )\byou have to\b|\btry (?:to|not)\b|"
    r"\bhave you (?:tried|considered|thought of)\b|\bwhy don't you\b|\bmy advice\b|"
    r"\bi(?:'d| would) (?:suggest|recommend|advise)\b|\bcheer up\b|"
    r"\bdon't (?:worry|cry|be (?:sad|angry|afraid|upset))\b|\bcalm down\b|\bat least\b|\bbright side\b|"
    r"\bmake sure\b|\bit(?:'s| is) not that bad\b|\bget over\b|\beverything happens\b",
    re.IGNORECASE,
)
HUMAN = re.compile(
    r"\bwhen i was (?:a child|young|little|your age)\b|\bmy (?:wife|husband|mother|father|children|kids|family|boss|"
    r"childhood|dog|cat)\b|\bi(?:'ve| have) been there\b|\bi know exactly how\b|"
    r"\bi(?:'m| am) (?:also )?(?:human|a person)\b|\bi (?:also )?lost (?:my|someone)\b|\bhappened to me\b",
    re.IGNORECASE,
)
CHEERFUL = re.compile(
    r"\b(?:congratulations|that's (?:great|wonderful|fantastic|lovely|brilliant)|how (?:wonderful|lovely|nice|great)|"
    r"hooray|yay|awesome)\b",
    re.IGNORECASE,
)
SORROWFUL = re.compile(
    r"\b(?:so sorry|i'm sorry to hear|how sad|my condolences|that must be hard)\b", re.IGNORECASE
)
LOW = frozenset(
    {
        Emotion.SADNESS, Emotion.ANGER, Emotion.FEAR, Emotion.SHAME, Emotion.LONELINESS, Emotion.TIREDNESS,
        Emotion.DISGUST,
    }
)  # fmt: skip
LONGEST = 60
"""Words of a reply that is still listened to."""
SERVES = 3
"""A reply that is given in so many situations fails them all."""
_FUNCTION_WORDS = (
    "a about after again all am an and any are as at be because been but by can could did do does don't down even "
    "every for from get go going got had has have he her him his how i i'll i'm i've if in into is isn't it it's "
    "its just know like me more much my no not now of off on one only or our out over own really say so some "
    "still than that that's the their them then there they they're this to too up us very was we were what when "
    "which who why will with would you your"
)
_COMMON = frozenset(_FUNCTION_WORDS.split())
"""Words that say nothing of what a person spoke about."""


@dataclass(frozen=True, slots=True)
class Said:
    """One reply: its words, and the feelings its clauses show, in their order. No words: nothing was said."""

    words: str
    feelings: tuple[Feeling, ...]


CHECKS = (
    "answers", "brief", "names", "shows", "fitting", "no advice", "one question", "no false facts", "keeps to words",
    "contains", "avoids", "own reply",
)  # fmt: skip
"""All checks, in the order in which they are reported."""


def failures(situation: Situation, replies: Sequence[Said]) -> dict[str, str]:
    """The checks that the replies fail, with why; empty where they pass them all ("own reply" needs `repeated`)."""
    failed: dict[str, str] = {}
    wanted = [*([True] * (len(situation.says) - 1)), not situation.silent]
    for turn, (reply, speak) in enumerate(zip(replies, wanted, strict=True), 1):
        if bool(reply.words) != speak:
            failed["answers"] = f"turn {turn}: " + (
                "no reply" if speak else "a reply where silence was asked for"
            )
    spoken = [reply for reply in replies if reply.words]
    every = "\n".join(reply.words for reply in spoken)
    low = all(one in LOW for one in situation.feels)
    glad = all(one in (Emotion.JOY, Emotion.CONTENTMENT) for one in situation.feels)
    if too_long := [reply.words for reply in spoken if len(reply.words.split()) > LONGEST]:
        failed["brief"] = f"{len(too_long[0].split())} words"
    names = "|".join(NAMED[one] for one in situation.feels if NAMED[one])
    if situation.named and names and spoken and not re.search(names, every, re.IGNORECASE):
        failed["names"] = f"no word for {' or '.join(situation.feels)}"
    allowed = frozenset[Feeling]().union(*(SHOWN.get(one, frozenset(Feeling)) for one in situation.feels))
    if spoken and not situation.silent and not any(one in allowed for one in spoken[-1].feelings):
        failed["shows"] = f"shows {', '.join(spoken[-1].feelings)}"
    if (low and (found := CHEERFUL.search(every))) or (glad and (found := SORROWFUL.search(every))):
        failed["fitting"] = f"“{found[0]}”"
    if not situation.advice and not situation.safe and (found := ADVICE.search(every)):
        failed["no advice"] = f"“{found[0]}”"
    asked = [reply.words.count("?") for reply in spoken]
    if not situation.safe and any(count > 1 for count in asked):
        failed["one question"] = f"{max(asked)} questions at once"
    if invented := _invented(situation, every):
        failed["no false facts"] = invented
    if not situation.silent and spoken and situation.named and not _takes_up(situation, every):
        failed["keeps to words"] = "takes up nothing of what was said"
    if situation.must is not None and not situation.must.search(every):
        failed["contains"] = f"nothing of: {situation.must.pattern}"
    if situation.must_not is not None and (found := situation.must_not.search(every)):
        failed["avoids"] = f"“{found[0]}”"
    return failed


def _invented(situation: Situation, every: str) -> str:
    """What the replies claim that nobody said: a life of one's own, a name, a number."""
    if found := HUMAN.search(every):
        return f"“{found[0]}”"
    if situation.safe or situation.must is not None:
        return ""
    told = " ".join(situation.says)
    known = set(re.findall(r"\w+", told.casefold()))
    numbers = re.findall(r"\b\d+\b", every)
    if new := [number for number in numbers if number not in known]:
        return f"the number {new[0]}"
    names = re.findall(r"(?<![.!?…“\"\n] )(?<!^)(?<=[a-z,;] )([A-Z][a-z]{2,})", every)
    if new := [name for name in names if name.casefold() not in known and name != "Vis"]:
        return f"the name {new[0]}"
    return ""


def _takes_up(situation: Situation, every: str) -> bool:
    """Whether a word of weight that the person used, or the feeling they spoke of, comes back."""
    said = {_stem(word) for word in re.findall(r"[a-z']+", " ".join(situation.says).casefold())} - _COMMON
    given = {_stem(word) for word in re.findall(r"[a-z']+", every.casefold())} - _COMMON
    pronouns = re.search(r"\b(?:she|he|they|her|him|them|that|it|this|there)\b", every, re.IGNORECASE)
    return bool(said & given) or pronouns is not None


def _stem(word: str) -> str:
    return re.sub(r"(?:'s|ing|ed|es|s|ly)$", "", word) if len(word) > 4 else word


def repeated(last: Mapping[str, str]) -> frozenset[str]:
    """The situations (by name) whose last reply is given in SERVES situations or more."""
    plain = {name: " ".join(re.findall(r"\w+", reply.casefold())) for name, reply in last.items()}
    counts = Counter(text for text in plain.values() if text)
    return frozenset(name for name, text in plain.items() if counts[text] >= SERVES)
