"""What a face shows: the expression of the person before us over the last second, against how they look at rest."""

from __future__ import annotations

import math

from policies.arkit import INDEX, NEUTRAL
from policies.events import SECOND, Emotion, Face, Impression, Seen

SMOOTHING = 0.8
"""Seconds in which an expression makes itself felt."""
REST = 60.0
"""Seconds in which a lasting look is taken for how the face is at rest."""
REST_LIMIT = 0.2
"""No blendshape of a resting face counts more than this: who smiles all evening is still smiling."""
STALE = 3 * SECOND
"""A face not seen for so long tells nothing any more."""
AWAY = 0.35
"""Probability of looking at us, smoothed over GAZE seconds, below which a person looks away."""
GAZE = 1.5
SEES = 0.06
"""Mean brightness of a picture that is too dark to read faces in."""

_VALENCE = {
    Emotion.JOY: 0.8, Emotion.CONTENTMENT: 0.5, Emotion.SADNESS: -0.6, Emotion.ANGER: -0.7, Emotion.FEAR: -0.6,
    Emotion.SURPRISE: 0.1, Emotion.DISGUST: -0.6, Emotion.TIREDNESS: -0.2,
}  # fmt: skip
_AROUSAL = {
    Emotion.JOY: 0.5, Emotion.CONTENTMENT: 0.0, Emotion.SADNESS: -0.4, Emotion.ANGER: 0.6, Emotion.FEAR: 0.6,
    Emotion.SURPRISE: 0.7, Emotion.DISGUST: 0.3, Emotion.TIREDNESS: -0.7,
}  # fmt: skip
_LOOK = {
    Emotion.JOY: "smiles", Emotion.CONTENTMENT: "smiles a little", Emotion.SADNESS: "looks sad",
    Emotion.ANGER: "frowns", Emotion.FEAR: "looks frightened", Emotion.SURPRISE: "raises the brows",
    Emotion.DISGUST: "wrinkles the nose", Emotion.TIREDNESS: "can hardly keep the eyes open",
    Emotion.SHAME: "looks ashamed", Emotion.LONELINESS: "looks lonely",
}  # fmt: skip


class Faces:
    """The face of the person we talk with, among those in the pictures."""

    def __init__(self) -> None:
        self._track: int | None = None
        self._seen = -STALE
        self._shapes = list(NEUTRAL)
        self._rest = list(NEUTRAL)
        self._classes: dict[Emotion, float] = {}
        self._looks = 1.0
        self._speaks = 0.0
        self._alive = True
        self._dark = False

    def see(self, seen: Seen) -> None:
        """Take note of a picture."""
        self._dark = seen.brightness < SEES
        if not seen.faces:
            return
        face = max(seen.faces, key=self._interest)
        if face.track != self._track:
            self._track = face.track
            self._seen = -STALE
            self._rest = list(NEUTRAL)
        self._follow(face, seen.t)

    def _interest(self, face: Face) -> float:
        """Who speaks, looks at us, is near, and was it before."""
        near = min(1.0, 2 * face.box[2])
        return face.alive + face.speaks + 0.5 * face.looks + near + 0.4 * (face.track == self._track)

    def _follow(self, face: Face, t: int) -> None:
        passed = (t - self._seen) / SECOND
        fresh = passed >= STALE / SECOND
        keep = 0.0 if fresh else math.exp(-passed / SMOOTHING)
        gaze = 0.0 if fresh else math.exp(-passed / GAZE)
        settle = 0.0 if fresh else 1.0 - math.exp(-passed / REST)
        self._shapes = [
            keep * old + (1 - keep) * new for old, new in zip(self._shapes, face.blendshapes, strict=True)
        ]
        self._rest = [
            old + settle * (min(new, REST_LIMIT) - old)
            for old, new in zip(self._rest, face.blendshapes, strict=True)
        ]
        self._classes = {emotion: keep * score for emotion, score in self._classes.items()}
        shown = self._classes.get(face.expression, 0.0)
        self._classes[face.expression] = shown + (1 - keep) * face.expression_score
        self._looks = gaze * self._looks + (1 - gaze) * face.looks
        self._speaks = keep * self._speaks + (1 - keep) * face.speaks
        self._alive, self._seen = face.alive, t

    def impression(self, t: int) -> Impression:
        """How the person looks at `t`: by their expression's class and by what the blendshapes show."""
        if self._track is None or t - self._seen > STALE:
            return _unclear("too dark to see" if self._dark else "no face")
        if self._dark:
            return _unclear("too dark to see")
        if not self._alive:
            return _unclear("a photograph")
        away = ("looks away",) if self._looks < AWAY else ()
        shown = _shown([max(0.0, s - r) for s, r in zip(self._shapes, self._rest, strict=True)], self._speaks)
        scores = dict.fromkeys(shown, 0.0) | {
            emotion: 0.6 * score for emotion, score in self._classes.items() if emotion is not Emotion.UNCLEAR
        }
        for emotion, score in shown.items():
            scores[emotion] = scores.get(emotion, 0.0) + 0.55 * score
        # A smile and a blank face are told well by everything that reads faces; the rest is often confused.
        for emotion in scores:
            if emotion not in (Emotion.JOY, Emotion.CONTENTMENT, Emotion.NEUTRAL):
                scores[emotion] *= 0.85
        best = max(scores, key=lambda emotion: scores[emotion], default=Emotion.UNCLEAR)
        score = min(0.9, scores.get(best, 0.0))
        if score < 0.25:
            return Impression("face", Emotion.NEUTRAL, 0.0, 0.0, 0.4, away or ("a calm face",))
        valence, arousal = _VALENCE.get(best, 0.0) * score, _AROUSAL.get(best, 0.0) * score
        look = (_LOOK[best],) if best in _LOOK else ()
        return Impression("face", best, valence, arousal, score, (*look, *away) or ("a calm face",))


def _unclear(reason: str) -> Impression:
    return Impression("face", Emotion.UNCLEAR, 0.0, 0.0, 0.0, (reason,))


def _shown(shapes: list[float], speaks: float) -> dict[Emotion, float]:
    """How strongly blendshapes (rest taken off) show each expression, 0..1, after P. Ekman's EMFACS.

    What the mouth does while it speaks counts little.
    """

    def pair(name: str) -> float:
        return 0.5 * (shapes[INDEX[name + "Left"]] + shapes[INDEX[name + "Right"]])

    silent = 1.0 - 0.7 * speaks
    smile = pair("mouthSmile")
    eyes = max(pair("cheekSquint"), pair("eyeSquint"))
    inner, outer, down = shapes[INDEX["browInnerUp"]], pair("browOuterUp"), pair("browDown")
    frown, wide, sneer = pair("mouthFrown"), pair("eyeWide"), pair("noseSneer")
    closed, jaw = pair("eyeBlink"), shapes[INDEX["jawOpen"]] * silent
    unsmiling = 1.0 - min(1.0, 1.5 * smile)
    raw = {
        Emotion.JOY: 1.1 * smile * (0.75 + 0.6 * min(1.0, 2 * eyes)) if smile >= 0.3 else 0.0,
        Emotion.CONTENTMENT: 1.8 * smile if 0.12 <= smile < 0.3 else 0.0,
        Emotion.SURPRISE: 0.5 * inner + 0.5 * outer + 0.4 * wide + 0.3 * jaw - 0.5 * down,
        Emotion.SADNESS: (
            0.7 * max(0.0, inner - outer) + silent * (0.8 * frown + 0.2 * shapes[INDEX["mouthShrugLower"]])
        )
        * unsmiling,
        Emotion.ANGER: (0.9 * down + silent * 0.4 * pair("mouthPress") + 0.2 * frown) * unsmiling
        if down > 0.2
        else 0.0,
        Emotion.FEAR: (0.4 * inner + 0.5 * wide + silent * 0.6 * pair("mouthStretch")) * unsmiling
        if wide > 0.15
        else 0.0,
        Emotion.DISGUST: (1.2 * sneer + silent * 0.6 * pair("mouthUpperUp")) * unsmiling
        if sneer > 0.15
        else 0.0,
        Emotion.TIREDNESS: max(0.0, closed - 0.45) * 1.2 * (1.0 - min(1.0, 2 * smile)),
    }
    return {emotion: min(1.0, max(0.0, score)) for emotion, score in raw.items()}
