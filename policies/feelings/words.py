"""What words tell of how someone feels: an appraisal by cues, with negation, degree, contrast and irony.

Explicit words of feeling and what happened to someone weigh most; a merely pleasant or unpleasant tone supports them,
and alone gives little confidence. Whose feeling it is matters: "my boss is furious" says little about oneself.
"""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from functools import lru_cache

from policies.events import Emotion, Impression
from policies.feelings.cues import compiled
from policies.feelings.cues_afraid import AFRAID
from policies.feelings.cues_against import AGAINST
from policies.feelings.cues_low import LOW
from policies.feelings.cues_pleasant import PLEASANT as PLEASANT_CUES
from policies.feelings.patterns import (
    ASKS,
    DEEDS,
    FACTUAL,
    FINE,
    MY_DEED,
    NEGATED,
    OTHERS,
    STRONGER,
    TURNED,
    WEAKER,
    YOURS,
)
from policies.feelings.plain import Clause, clauses, plain
from policies.feelings.tone import (
    LOADED,
    NUISANCES,
    PLEASANT,
    SMALL_NUISANCES,
    STRONGLY_PLEASANT,
    UNPLEASANT,
    ironic,
)

VALENCE = {
    Emotion.JOY: 0.9, Emotion.CONTENTMENT: 0.6, Emotion.SADNESS: -0.7, Emotion.ANGER: -0.7, Emotion.FEAR: -0.7,
    Emotion.SURPRISE: 0.1, Emotion.DISGUST: -0.7, Emotion.SHAME: -0.6, Emotion.LONELINESS: -0.6,
    Emotion.TIREDNESS: -0.4, Emotion.NEUTRAL: 0.0, Emotion.UNCLEAR: 0.0,
}  # fmt: skip
AROUSAL = {
    Emotion.JOY: 0.6, Emotion.CONTENTMENT: -0.2, Emotion.SADNESS: -0.4, Emotion.ANGER: 0.7, Emotion.FEAR: 0.6,
    Emotion.SURPRISE: 0.7, Emotion.DISGUST: 0.4, Emotion.SHAME: 0.1, Emotion.LONELINESS: -0.4,
    Emotion.TIREDNESS: -0.7, Emotion.NEUTRAL: 0.0, Emotion.UNCLEAR: 0.0,
}  # fmt: skip
PLEASANT_FEELINGS = frozenset({Emotion.JOY, Emotion.CONTENTMENT})
NEGATIVE = frozenset(emotion for emotion, value in VALENCE.items() if value < 0)
KINDRED = {
    frozenset({Emotion.SADNESS, Emotion.LONELINESS}), frozenset({Emotion.JOY, Emotion.CONTENTMENT}),
    frozenset({Emotion.JOY, Emotion.SURPRISE}), frozenset({Emotion.ANGER, Emotion.DISGUST}),
    frozenset({Emotion.SADNESS, Emotion.SHAME}), frozenset({Emotion.SADNESS, Emotion.TIREDNESS}),
}  # fmt: skip
"""Feelings that go together: the second takes little from the confidence in the first."""

_NOTED = frozenset(
    {"okay", "ok", "all right", "alright", "well", "good", "great", "yes", "oh well", "all good"}
)
"""What is said to show that one has understood, not how one is."""
COMMON = 0.06
"""How much stronger sadness must be than a more particular feeling, to be named instead."""

_CUES = compiled((*PLEASANT_CUES, *LOW, *AGAINST, *AFRAID))


@dataclass(frozen=True, slots=True)
class Appraisal:
    """What words tell. `generic` marks words like "I'm fine", which are said whatever is felt; `said` reads on from
    "the person ..." ("says it is fine")."""

    impression: Impression
    generic: bool
    said: str


@lru_cache(maxsize=256)
def appraise(text: str) -> Appraisal:
    """Appraise the words of a turn. Costs about 1 ms for a sentence; the same words again cost nothing."""
    parts = clauses(text)
    if not parts:
        return Appraisal(_made(Emotion.UNCLEAR, 0.0, ("nothing said",)), False, "says nothing")
    low = plain(text)
    scores: dict[Emotion, float] = defaultdict(float)
    reasons: dict[Emotion, list[str]] = defaultdict(list)
    good = bad = 0.0
    for clause in parts:
        for emotion, strength, found in _cues_in(clause):
            scores[emotion] = 1.0 - (1.0 - scores[emotion]) * (1.0 - strength * clause.weight)
            if found not in reasons[emotion]:
                reasons[emotion].append(found)
        pleasant, unpleasant = _tone(clause)
        good, bad = good + pleasant * clause.weight, bad + unpleasant * clause.weight
    exclaimed = any(clause.exclaimed for clause in parts)
    heavy = bad >= 1.0 or any(scores[e] >= 0.5 for e in NEGATIVE)
    if ironic(low, heavy):
        return _irony(low, scores)
    if (
        low not in _NOTED
        and all(FINE.search(clause.text) for clause in parts)
        and not any(scores[e] >= 0.5 for e in NEGATIVE)
    ):
        return Appraisal(_made(Emotion.CONTENTMENT, 0.62, ("says it is fine",)), True, "says it is fine")
    _add_tone(scores, reasons, good, bad, low, exclaimed)
    named = {emotion: score for emotion, score in scores.items() if score > 0}
    if not named:
        return _without_cues(low, parts)
    return _named(named, reasons, exclaimed)


def _cues_in(clause: Clause) -> list[tuple[Emotion, float, str]]:
    """Every cue of a clause: its feeling, its strength after negation, degree and whose it is, and its words."""
    found = []
    for cue in _CUES:
        match = cue.pattern.search(clause.text)
        if match is None:
            continue
        before = clause.text[: match.start()]
        strength, emotion = cue.strength, cue.emotion
        if emotion is Emotion.ANGER and MY_DEED.search(before) and DEEDS.search(match[0]):
            emotion = Emotion.SHAME
        elif NEGATED.search(before):
            if emotion in PLEASANT_FEELINGS:
                emotion, strength = Emotion.SADNESS, 0.5 * strength
            elif " " in match[0] or emotion is Emotion.SURPRISE:
                continue
            else:
                emotion, strength = Emotion.CONTENTMENT, 0.4 * strength
        elif YOURS.search(before[-24:]) or (
            emotion is not Emotion.DISGUST and " " not in match[0] and OTHERS.search(before)
        ):
            strength *= 0.4
        if emotion is not Emotion.FEAR and "what if " in before:
            strength *= 0.3
        if WEAKER.search(before):
            strength *= 0.85
        elif STRONGER.search(before):
            strength = 1.0 - 0.7 * (1.0 - strength)
        found.append((emotion, strength, match[0]))
    return found


def _tone(clause: Clause) -> tuple[float, float]:
    """How many pleasant and unpleasant words a clause has, negation turned round ("not bad" is mildly pleasant)."""
    low = TURNED.sub(" ", clause.text).split()
    good = bad = 0.0
    for at, word in enumerate(low):
        if word not in PLEASANT and word not in UNPLEASANT:
            continue
        negated = NEGATED.search(" ".join(low[max(0, at - 5) : at]) + " ") is not None
        if word in PLEASANT:
            good, bad = (good, bad + 0.8) if negated else (good + 1.0, bad)
        else:
            good, bad = (good + 0.5, bad) if negated else (good, bad + 1.0)
    return good, bad


def _add_tone(
    scores: dict[Emotion, float],
    reasons: dict[Emotion, list[str]],
    good: float,
    bad: float,
    low: str,
    exclaimed: bool,
) -> None:
    """Let the tone support what is named, or stand for it, weakly, where nothing is."""
    balance = good - bad
    if balance > 0:
        strong = exclaimed or any(word in STRONGLY_PLEASANT for word in low.split())
        best = max(PLEASANT_FEELINGS, key=lambda e: (scores[e], (e is Emotion.JOY) == strong))
        share = 0.45 if scores[best] == 0 else 0.25
        scores[best] = 1.0 - (1.0 - scores[best]) * (1.0 - min(0.6, share * balance))
        reasons[best].append("a pleasant tone")
    elif balance < 0:
        best = max(NEGATIVE, key=lambda e: (scores[e], e is Emotion.SADNESS))
        share = 0.3 if scores[best] == 0 else 0.2
        scores[best] = 1.0 - (1.0 - scores[best]) * (1.0 - min(0.5, -share * balance))
        reasons[best].append("an unpleasant tone")


def _named(scores: dict[Emotion, float], reasons: dict[Emotion, list[str]], exclaimed: bool) -> Appraisal:
    # Sadness goes along with most trouble; whatever says more than that is the better name.
    ranked = sorted(scores, key=lambda emotion: (emotion is Emotion.SADNESS) * COMMON - scores[emotion])
    best = ranked[0]
    confidence = scores[best]
    if len(ranked) > 1:
        second = ranked[1]
        share = 0.15 if frozenset({best, second}) in KINDRED else 0.45
        confidence *= 1.0 - share * min(1.0, scores[second] / scores[best]) ** 2
    confidence = min(0.95, confidence)
    impression = _made(best, confidence, tuple(reasons[best][:3]), louder=exclaimed)
    return Appraisal(impression, False, _saying(best))


def _irony(low: str, scores: dict[Emotion, float]) -> Appraisal:
    worst = max(NEGATIVE, key=lambda e: (scores[e], e is Emotion.ANGER))
    emotion = worst if scores[worst] >= 0.8 and worst is not Emotion.SADNESS else Emotion.ANGER
    return Appraisal(_made(emotion, 0.7, ("praises what nobody likes",)), False, "says it with irony")


def _without_cues(low: str, parts: list[Clause]) -> Appraisal:
    """Nothing of feeling: neutral where it is clearly a question or a matter of fact."""
    troubled = any(word in NUISANCES or word in SMALL_NUISANCES or word in LOADED for word in low.split())
    if any(clause.asked for clause in parts) or ASKS.search(low):
        confidence = 0.45 if troubled else 0.68
        return Appraisal(_made(Emotion.NEUTRAL, confidence, ("asks for something",)), False, "asks something")
    if any(clause.exclaimed for clause in parts):
        return Appraisal(_made(Emotion.UNCLEAR, 0.3, ("exclaims",), louder=True), False, "exclaims")
    if not troubled and len(low.split()) >= 4:
        confidence = 0.68 if FACTUAL.search(low) else 0.5
        return Appraisal(
            _made(Emotion.NEUTRAL, confidence, ("tells a matter of fact",)), False, "tells a fact"
        )
    return Appraisal(_made(Emotion.NEUTRAL, 0.4, ("no word of feeling",)), False, "tells something")


def _saying(emotion: Emotion) -> str:
    if emotion in PLEASANT_FEELINGS:
        return "tells something pleasant"
    return f"speaks of {emotion.value}"


def _made(
    emotion: Emotion, confidence: float, reasons: tuple[str, ...], *, louder: bool = False
) -> Impression:
    arousal = AROUSAL[emotion] + (0.2 if louder else 0.0)
    scale = 0.4 + 0.6 * confidence
    return Impression(
        "words", emotion, round(VALENCE[emotion] * scale, 3), round(min(1.0, arousal) * scale, 3),
        round(confidence, 3), reasons,
    )  # fmt: skip
