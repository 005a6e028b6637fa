"""Danger in a person's words: to their life, to others, from violence, illness, fire.

The signs lean towards one calm answer too many, but not towards idioms: traffic may be killing, and phones may die.
Grief, and questions about death, are not danger.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum
from itertools import pairwise

from policies.safety.harmless import GENERAL, IDIOMS, LONG_AGO, NEGATED, STORY, WELL_AGAIN
from policies.safety.hints import ANY, HINTS, beginnings
from policies.safety.scenes import Scenes
from policies.safety.scenes_all import IDEAS, SCENES
from policies.safety.signs import Signs, compiled
from policies.safety.signs_body import EMERGENCY, FIRE, MEDICAL
from policies.safety.signs_self import DESPAIR, OTHERS, OWN
from policies.safety.signs_violence import SUFFERED, THREATENED
from policies.safety.spoken import sentences


class Danger(StrEnum):
    """What kind of danger a person, or someone near, is in."""

    SELF_HARM = "may hurt themselves"
    DESPAIR = "may have lost the will to live"
    OTHERS = "someone near may hurt themselves"
    MEDICAL = "a medical emergency"
    FIRE = "fire or gas"
    VIOLENCE = "violence"
    THREAT = "may hurt someone"
    EMERGENCY = "an emergency"


_SIGNS = {
    Danger.FIRE: FIRE,
    Danger.MEDICAL: MEDICAL,
    Danger.VIOLENCE: SUFFERED,
    Danger.SELF_HARM: OWN,
    Danger.OTHERS: OTHERS,
    Danger.THREAT: THREATENED,
    Danger.DESPAIR: DESPAIR,
    Danger.EMERGENCY: EMERGENCY,
}
"""In the order in which they are answered where there are several."""
_SCENES = Scenes(IDEAS, SCENES)


class _Sentence:
    """One sentence, and what stands around it, each looked at when it is first needed."""

    def __init__(self, words: str, following: str) -> None:
        self.words = words
        self.scenes = _SCENES.found_in(words)
        self.beginnings = beginnings(words)
        self._following = following
        self._lived: bool | None = None
        self._over: bool | None = None

    @property
    def lived(self) -> bool:
        """Whether it is neither a story nor of general interest."""
        if self._lived is None:
            self._lived = not (STORY.search(self.words) or GENERAL.search(self.words))
        return self._lived

    @property
    def over(self) -> bool:
        """Whether it was long ago, or has ended well."""
        if self._over is None:
            around = f"{self.words} , {self._following}"
            self._over = LONG_AGO.search(self.words) is not None or WELL_AGAIN.search(around) is not None
        return self._over


@dataclass(frozen=True, slots=True)
class _Detector:
    """The signs of one danger, compiled."""

    danger: Danger
    hints: frozenset[str]
    certain: re.Pattern[str]
    present: re.Pattern[str]
    told: re.Pattern[str]
    together: tuple[tuple[re.Pattern[str], re.Pattern[str]], ...]

    @staticmethod
    def of(danger: Danger, signs: Signs) -> _Detector:
        pairs = tuple((compiled(one), compiled(other)) for one, other in signs.together)
        return _Detector(
            danger,
            HINTS[danger.name],
            compiled(*signs.certain),
            compiled(*signs.present),
            compiled(*signs.told),
            pairs,
        )

    def found_in(self, sentence: _Sentence) -> bool:
        """Whether one sentence shows this danger."""
        if self.scene_in(sentence):
            return True
        if self.hints.isdisjoint(sentence.beginnings):
            return False
        words = sentence.words
        if self.certain.search(words) or (self.present.search(words) and sentence.lived):
            return True
        return self.told.search(words) is not None and sentence.lived and not sentence.over

    def scene_in(self, sentence: _Sentence) -> bool:
        """Whether ideas that meet in a sentence, or in two that follow each other, show it."""
        scenes, name = sentence.scenes, self.danger.name
        if f"{name} certain" in scenes:
            return True
        return f"{name} told" in scenes and sentence.lived and not sentence.over

    def found_together(self, turn: str) -> bool:
        """Whether signs that stand apart in a turn show it together."""
        return any(one.search(turn) and other.search(turn) for one, other in self.together)


_DETECTORS = tuple(_Detector.of(danger, signs) for danger, signs in _SIGNS.items())


def danger_in(text: str) -> Danger | None:
    """The danger that the words of a turn speak of, if any."""
    plainly = sentences(text)
    if not _worth_a_look(plainly):
        return None
    telling = [_meant(sentence) for sentence in plainly]
    found = [_Sentence(words, after) for words, after in zip(telling, [*telling[1:], ""], strict=True)]
    pairs = [_Sentence(f"{one} {other}", "") for one, other in pairwise(telling)]
    turn = " ".join(telling)
    hinted = beginnings(turn)
    for detector in _DETECTORS:
        if any(map(detector.found_in, found)) or any(map(detector.scene_in, pairs)):
            return detector.danger
        if not detector.hints.isdisjoint(hinted) and detector.found_together(turn):
            return detector.danger
    return None


def _worth_a_look(plainly: list[str]) -> bool:
    """Whether there may be danger in these sentences, which most have no word of."""
    turn = " ".join(plainly)
    return not ANY.isdisjoint(beginnings(turn)) or bool(_SCENES.found_in(turn))


def _meant(sentence: str) -> str:
    """The sentence without turns of speech, and without what it says is not so."""
    return NEGATED.sub(" , ", IDIOMS.sub(" , ", sentence))
