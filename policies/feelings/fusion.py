"""What the three sources amount to: a running estimate of how the person feels, in which each stays visible.

Words usually carry most. A calm voice or face does not speak against strong words; a voice or face of the other sign
does. A contradiction is put into words and takes confidence away; it is never averaged into something in between.
"""

from __future__ import annotations

from dataclasses import replace

from policies.events import SECOND, Emotion, Event, Felt, Impression, Prosody, Seen, SpeechStarted, Words
from policies.feelings.face import Faces
from policies.feelings.voice import Voice
from policies.feelings.words import AROUSAL, NEGATIVE, PLEASANT_FEELINGS, VALENCE, Appraisal, appraise

MEMORY = 30.0
"""Seconds in which what was said before loses half its weight."""
PRE_TURN = SECOND
"""A stretch of speech that ended this long before the words of a turn may still belong to it."""
CLEAR = 0.35
"""Confidence from which a source is listened to."""
NAMED = 0.3
"""Below this confidence the feeling stays unclear."""
UNHEARD = 0.35
"""Below this confidence of the recognition words are not appraised."""
WELL_HEARD = 0.85
"""Confidence of the recognition from which words count fully; below, their impression loses what lacks."""
LOW_AROUSED = frozenset({Emotion.SADNESS, Emotion.LONELINESS, Emotion.TIREDNESS})


class Feelings:
    """How one person feels, through one conversation."""

    def __init__(self) -> None:
        self._voice = Voice()
        self._faces = Faces()
        self._words: Words | None = None
        self._turn_began: int | None = None
        self._before: tuple[int, Appraisal] | None = None

    def perceive(self, event: Event) -> None:
        """Take note of what was seen or heard. Cheap: nothing is weighed before it is asked for."""
        if isinstance(event, Prosody):
            self._voice.hear(event)
        elif isinstance(event, Seen):
            self._faces.see(event)
        elif isinstance(event, Words):
            self._words = event
        elif isinstance(event, SpeechStarted):
            # The first of a new turn: what was said before is kept, and fades.
            if self._words is not None:
                said = self._appraised(self._words)
                if said is not None and said.impression.emotion not in (Emotion.NEUTRAL, Emotion.UNCLEAR):
                    self._before = (self._words.t, said)
                self._words = None
            self._turn_began = event.onset

    def felt(self, t: int) -> Felt:
        """The estimate at `t`, by everything perceived so far."""
        said = self._said(t)
        words = said.impression if said else _unclear("words", "nothing said")
        voice = self._voice.impression(None if self._turn_began is None else self._turn_began - PRE_TURN)
        face = self._faces.impression(t)
        emotion, confidence, contradiction = _weighed(said, words, voice, face)
        if confidence < NAMED:
            emotion = Emotion.UNCLEAR
        strong = [one for one in (words, voice, face) if one.confidence >= CLEAR] or [words, voice, face]
        trust = sum(_TRUST[one.source] * one.confidence for one in strong) or 1.0
        if emotion in (Emotion.UNCLEAR, Emotion.NEUTRAL) or contradiction:
            valence = sum(_TRUST[one.source] * one.confidence * one.valence for one in strong) / trust
        else:
            valence = VALENCE[emotion] * (0.4 + 0.6 * confidence)
        aroused = [
            one for one in (words, voice, face) if one.source == "voice" and one.confidence >= CLEAR
        ] or strong
        total = sum(one.confidence for one in aroused) or 1.0
        arousal = sum(one.confidence * one.arousal for one in aroused) / total
        if emotion is not Emotion.UNCLEAR:
            arousal = 0.5 * arousal + 0.5 * AROUSAL[emotion]
        return Felt(
            t, emotion, round(valence, 3), round(arousal, 3), round(confidence, 3), (voice, face, words), contradiction
        )  # fmt: skip

    def _appraised(self, words: Words) -> Appraisal | None:
        if not words.text or words.confidence < UNHEARD:
            return None
        said = appraise(words.text)
        heard = min(1.0, 1.0 - (WELL_HEARD - words.confidence))
        return replace(
            said, impression=replace(said.impression, confidence=round(said.impression.confidence * heard, 3))
        )

    def _said(self, t: int) -> Appraisal | None:
        """The words of this turn; where they tell nothing of feeling, those before, fading."""
        now = self._appraised(self._words) if self._words is not None else None
        if now is not None and (
            now.impression.emotion not in (Emotion.NEUTRAL, Emotion.UNCLEAR) or now.generic
        ):
            return now
        if self._before is None:
            return now
        at, before = self._before
        left = before.impression.confidence * 0.6 * 0.5 ** ((t - at) / SECOND / MEMORY)
        if left < NAMED or (now is not None and now.impression.confidence > 0.6):
            return now
        impression = before.impression
        faded = Impression(
            "words", impression.emotion, impression.valence * left, impression.arousal * left, round(left, 3),
            ("said before", *impression.reasons),
        )  # fmt: skip
        return Appraisal(faded, before.generic, before.said.replace("tells", "told").replace("says", "said"))


_TRUST = {"words": 1.0, "face": 0.6, "voice": 0.4}


def _unclear(source: str, reason: str) -> Impression:
    return Impression(source, Emotion.UNCLEAR, 0.0, 0.0, 0.0, (reason,))


def _weighed(
    said: Appraisal | None, words: Impression, voice: Impression, face: Impression
) -> tuple[Emotion, float, str]:
    """The feeling, its confidence, and the contradiction in words."""
    spoken = words.confidence >= CLEAR and words.emotion not in (Emotion.NEUTRAL, Emotion.UNCLEAR)
    if said is None or not spoken:
        return _unspoken(words, voice, face)
    against = _against(said, words, voice, face)
    support = sum(_agrees(words, other) for other in (voice, face))
    if not against:
        confidence = words.confidence + (1.0 - words.confidence) * min(0.5, 0.25 * support)
        return words.emotion, min(0.97, confidence), ""
    contradiction = f"{said.said}, but {' and '.join(against)}"
    if said.generic:
        other = max((voice, face), key=lambda one: one.confidence if one.valence < -0.15 else 0.0)
        both = all(one.valence < -0.15 and one.confidence >= CLEAR for one in (voice, face))
        if both or (other.source == "face" and other.confidence >= 0.6):
            return other.emotion, 0.5, contradiction
        return Emotion.UNCLEAR, 0.3, contradiction
    return words.emotion, words.confidence * (0.75 if len(against) == 1 else 0.6), contradiction


def _unspoken(words: Impression, voice: Impression, face: Impression) -> tuple[Emotion, float, str]:
    """Without words of feeling: what voice and face show. Neutral words and a calm voice and face are neutral."""
    calm = (Emotion.NEUTRAL, Emotion.UNCLEAR)
    shown = [one for one in (face, voice) if one.confidence >= CLEAR and one.emotion not in calm]
    if not shown:
        neutral = [one for one in (words, voice, face) if one.emotion is Emotion.NEUTRAL]
        if not neutral:
            return Emotion.UNCLEAR, 0.0, ""
        best = max(one.confidence for one in neutral)
        return Emotion.NEUTRAL, min(0.85, best + 0.06 * (len(neutral) - 1)), ""
    if (
        len(shown) == 2
        and shown[0].valence * shown[1].valence < 0
        and min(abs(one.valence) for one in shown) > 0.15
    ):
        face_shown, voice_shown = shown
        contradiction = f"{_manner(face_shown)}, but {_manner(voice_shown)}"
        return face_shown.emotion, 0.6 * face_shown.confidence, contradiction
    if shown[0].source == "voice" and len(shown) == 1:
        # A voice alone tells how aroused someone is, not what they feel.
        if words.emotion is Emotion.NEUTRAL and words.confidence >= 0.6:
            return Emotion.NEUTRAL, 0.8 * words.confidence, ""
        return Emotion.UNCLEAR, 0.6 * shown[0].confidence, ""
    best_shown = max(shown, key=lambda one: one.confidence * _TRUST[one.source])
    confidence = best_shown.confidence
    if len(shown) == 2:
        confidence = 1.0 - (1.0 - shown[0].confidence) * (1.0 - 0.6 * shown[1].confidence)
    if words.emotion is Emotion.NEUTRAL:
        confidence *= 0.9
    return best_shown.emotion, confidence, ""


def _agrees(words: Impression, other: Impression) -> float:
    """How much another source supports the feeling of the words, 0..1."""
    if other.confidence < CLEAR or other.emotion is Emotion.UNCLEAR:
        return 0.0
    if other.emotion is words.emotion:
        return 1.0
    if other.valence * words.valence > 0.02:
        return 0.5
    aroused = words.arousal > 0.25 and other.arousal > 0.35
    return 0.3 if aroused and other.source == "voice" else 0.0


def _against(said: Appraisal, words: Impression, voice: Impression, face: Impression) -> list[str]:
    """What speaks against the words, each in words."""
    found = []
    pleasant, unpleasant = words.emotion in PLEASANT_FEELINGS, words.emotion in NEGATIVE
    if (pleasant and voice.confidence >= CLEAR and voice.valence < -0.15) or (
        words.emotion in LOW_AROUSED and voice.confidence >= CLEAR and voice.emotion is Emotion.JOY
    ):
        found.append(_manner(voice))
    if face.confidence >= 0.45 and (
        (pleasant and face.emotion in NEGATIVE) or (unpleasant and face.emotion in PLEASANT_FEELINGS)
    ):
        found.append(_manner(face))
    elif "looks away" in face.reasons and said.generic:
        found.append("looks away")
    return found


def _manner(impression: Impression) -> str:
    """How someone sounds or looks, reading on from "the person ..."."""
    if impression.source == "voice":
        heard = list(impression.reasons[:3])
        return "sounds " + (" and ".join([", ".join(heard[:-1]), heard[-1]]) if len(heard) > 1 else heard[0])
    return " and ".join(impression.reasons[:2])
