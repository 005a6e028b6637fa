"""From what was perceived to an answer: rules that rest on words and signs, and say when they are only guessing."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from agent.eval.perceiving.scene import Perceived
from policies.events import Emotion
from policies.feelings.words import NEGATIVE, appraise
from policies.humansense.items import Item, Pattern
from policies.humansense.numerals import number_in
from policies.humansense.said import plain

SHOWN: Mapping[Emotion, frozenset[Emotion]] = {
    Emotion.JOY: frozenset({Emotion.JOY}),
    Emotion.CONTENTMENT: frozenset({Emotion.JOY, Emotion.CONTENTMENT}),
    Emotion.SURPRISE: frozenset({Emotion.SURPRISE, Emotion.JOY}),
    **dict.fromkeys(NEGATIVE, frozenset({Emotion.SADNESS})),
}
"""What a listener's face should show for what a person feels: sad news is met with sadness, anger not with anger."""
NAMES: Mapping[Emotion, str] = {
    Emotion.JOY: r"happ|joy|glad|delight|excit|laugh|cheer|amus|proud|well\b",
    Emotion.CONTENTMENT: r"calm|content|relax|warm|satisf|peace",
    Emotion.SADNESS: r"\bsad|sorrow|grie|unhapp|cry|tear|concern|sympath|compass|comfort|depress|pity",
    Emotion.ANGER: r"ang(?:er|ry)|furious|annoy|rage|irritat|badly",
    Emotion.FEAR: r"fear|afraid|scare|anxi|worr|nervous|terr",
    Emotion.SURPRISE: r"surpris|astonish|amaz|shock|startl",
    Emotion.DISGUST: r"disgust|contempt",
    Emotion.SHAME: r"shame|embarrass|guilt",
    Emotion.LONELINESS: r"lonel|alone",
    Emotion.TIREDNESS: r"tired|exhaust|sleep|bored|yawn",
    Emotion.NEUTRAL: r"neutral|nothing|indifferen",
}
SIGNS: Mapping[str, str] = {
    "FR2": r"gift card|\bcode\b|transfer|blocked|at once|urgent|immediately|password|prize|won\b|arrest|bitcoin|"
    r"police|pay now|verify|social security",
    "FR1": r"nice to meet|your name|not met|first time|excuse me|sir\b|madam",
    "RR1": r"leave me|hate|angry|never listen|shut up|stop it|do not want to talk|don't want to talk|liar",
}
"""Words that speak for fraud, for strangers, for people who do not get on."""
UNDERSTANDING = (
    r"sounds|must be|must have|sorry|i see|understand|hard|it makes sense|you are|you feel|sad to|what .*\?"
)
ADVISING = r"\bjust\b|should|try to|go out|next time|not that|easy|everybody|did you know|cheer up|at least"


def choose(item: Item, seen: Perceived) -> tuple[str, str]:
    """The answer in the form the question wants, and what it rests on ("a guess" where nothing does)."""
    if item.pattern is Pattern.NUMERAL:
        number = seen.people if item.short == "HC" else number_in(seen.words)
        return (str(number), "counted") if number is not None else ("1", "a guess")
    if item.pattern is Pattern.JUDGMENT:
        verdict = _judged(item, seen)
        return ("Yes" if verdict else "No", "signs") if verdict is not None else ("Yes", "a guess")
    texts = [text for _, text in item.options]
    scores = _scores(item, texts, seen)
    best = max(scores)
    if item.pattern is Pattern.SINGLE:
        letter = item.options[scores.index(best)][0]
        return letter, "signs" if best > min(scores) else "a guess"
    if best <= min(scores):
        return item.options[0][0], "a guess"
    chosen = [letter for (letter, _), score in zip(item.options, scores, strict=True) if score > 0]
    return "".join(chosen) or item.options[scores.index(best)][0], "signs"


def _signs(short: str, words: str) -> int:
    return len(re.findall(SIGNS[short], words.casefold())) if short in SIGNS else 0


def _judged(item: Item, seen: Perceived) -> bool | None:
    asked = item.question.casefold()
    if item.short == "LD":
        return not seen.felt.contradiction
    if item.short in SIGNS:
        return (_signs(item.short, seen.words) >= 2) == ("fraud" in asked or "stranger" in asked)
    if item.short == "PA" and (number := number_in(asked)) is not None:
        return seen.people == number
    if item.short in ("GR", "AR"):
        moved = _movement(seen)
        return None if not moved else moved == "nod"
    return None


def _scores(item: Item, texts: Sequence[str], seen: Perceived) -> list[float]:
    low = [text.casefold() for text in texts]
    if item.short in ("ER", "ES", "RR1"):
        felt = {seen.felt.emotion} if item.short != "ES" else SHOWN.get(seen.felt.emotion, frozenset())
        scores = [float(any(re.search(NAMES[one], text) for one in felt if one in NAMES)) for text in low]
        if item.short != "RR1":
            return scores
        bad = _signs("RR1", seen.words) > 0
        return [float(("bad" in text or "dislike" in text or "poor" in text) == bad) for text in low]
    if item.short == "TR" and seen.speaker is not None:
        side = "left" if seen.speaker < 0.5 else "right"
        return [float(side in text) for text in low]
    if item.short == "PC":
        return [
            len(re.findall(UNDERSTANDING, text))
            - 2.0 * len(re.findall(ADVISING, text))
            - (text.count("?") > 1)
            for text in low
        ]
    if item.short == "FR2":
        fraud = _signs("FR2", seen.words) >= 2
        return [float(fraud != bool(re.match(r"no\b|not\b|legit|genuine|normal", text))) for text in low]
    if item.short == "FR1":
        strange = _signs("FR1", seen.words) > 0
        return [
            float(bool(re.search(r"stranger|not know|unfamiliar|first", text)) == strange) for text in low
        ]
    if item.short == "LD":
        false = bool(seen.felt.contradiction)
        return [float(bool(re.search(r"false|lie|lying|no\b", text)) == false) for text in low]
    if item.short in ("AR", "GR", "CM"):
        wanted = {
            "nod": r"nod|yes|agree",
            "shake": r"shak|side to side|\bno\b|disagree",
            "": r"still|not at all",
        }
        return [float(bool(re.search(wanted[_movement(seen)], text))) for text in low]
    heard = set(plain(seen.words).split())
    mood = appraise(seen.words).impression.valence if seen.words else 0.0
    return [len(heard & set(plain(text).split())) + 0.1 * mood * ("well" in text) for text in low]


def _movement(seen: Perceived) -> str:
    """ "nod", "shake", or "" for a head that hardly moves."""
    if len(seen.heads) < 2:
        return ""
    yaws, pitches = zip(*seen.heads, strict=True)
    wide, high = max(yaws) - min(yaws), max(pitches) - min(pitches)
    if max(wide, high) < 8:
        return ""
    return "nod" if high > wide else "shake"
