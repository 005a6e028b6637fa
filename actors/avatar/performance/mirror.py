"""What the face shows of the feelings that it perceives in the person: gently, a moment later, not for ever."""

from __future__ import annotations

from actors.avatar.performance.speech import Shown
from policies.events import MILLISECOND, SECOND, Emotion, Feeling, Felt

DELAY = 450 * MILLISECOND
"""Between a feeling that is perceived and a face that begins to answer it."""
LASTS = 8 * SECOND
"""Without news of it, a feeling is no longer answered after this time."""
SURE = 0.3
"""Confidence from which a feeling is answered at all."""

CALM = Shown(Feeling.NEUTRAL, 0.6)

_ANSWERS: dict[Emotion, tuple[Feeling, float]] = {
    Emotion.JOY: (Feeling.JOY, 0.35),
    Emotion.CONTENTMENT: (Feeling.WARMTH, 0.4),
    Emotion.SADNESS: (Feeling.CONCERN, 0.5),
    Emotion.ANGER: (Feeling.CONCERN, 0.35),
    Emotion.FEAR: (Feeling.CONCERN, 0.5),
    Emotion.SURPRISE: (Feeling.CURIOSITY, 0.3),
    Emotion.DISGUST: (Feeling.CONCERN, 0.2),
    Emotion.SHAME: (Feeling.CONCERN, 0.3),
    Emotion.LONELINESS: (Feeling.CONCERN, 0.45),
    Emotion.TIREDNESS: (Feeling.CONCERN, 0.25),
}
"""The feeling a good listener shows, and how strongly at full confidence. Nobody is answered with their own anger."""


def answer(felt: Felt) -> Shown:
    """The face that answers a feeling; a calm one when it is unclear and neither good nor bad."""
    if felt.confidence >= SURE and felt.emotion in _ANSWERS:
        feeling, strength = _ANSWERS[felt.emotion]
        return Shown(feeling, strength * felt.confidence)
    if felt.confidence >= SURE and abs(felt.valence) > 0.35:
        return Shown(Feeling.WARMTH if felt.valence > 0 else Feeling.CONCERN, 0.25 * abs(felt.valence))
    return CALM


class Mirror:
    """The answer to the feelings of one person, by the session's clock."""

    def __init__(self) -> None:
        self._coming: list[tuple[int, Shown]] = []
        self._shown = CALM
        self._until = 0

    def perceive(self, felt: Felt) -> None:
        """Answer this feeling from DELAY after now."""
        self._coming.append((felt.t + DELAY, answer(felt)))

    def at(self, t: int) -> Shown:
        """What to show at `t`; asked for ascending times."""
        while self._coming and self._coming[0][0] <= t:
            at, self._shown = self._coming.pop(0)
            self._until = at + LASTS
        if t >= self._until:
            self._shown = CALM
        return self._shown
