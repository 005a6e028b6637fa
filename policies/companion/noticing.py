"""What was seen and heard of a feeling, beside the words: gently noticed, never pushed."""

from __future__ import annotations

from policies.companion.acts import Act
from policies.companion.understanding import Understanding
from policies.events import Emotion, Felt, Impression

SURE = 0.6
"""Confidence from which a feeling is taken for one; below it, nothing is guessed."""
SURE_OF_ONE = 0.5
"""Confidence from which one source is believed that contradicts the others."""
LOW = frozenset(
    {Emotion.SADNESS, Emotion.ANGER, Emotion.FEAR, Emotion.SHAME, Emotion.LONELINESS, Emotion.TIREDNESS}
)
"""Feelings in which a person may want to be noticed."""
HIGH = frozenset({Emotion.JOY, Emotion.CONTENTMENT})
_NAMED = {
    Emotion.SADNESS: "a little sad",
    Emotion.ANGER: "rather tense",
    Emotion.FEAR: "a little anxious",
    Emotion.SHAME: "uneasy",
    Emotion.LONELINESS: "a little lonely",
    Emotion.TIREDNESS: "tired",
    Emotion.JOY: "cheerful",
    Emotion.CONTENTMENT: "at ease",
}
_SENSES = {"voice": "sound", "face": "look"}
_SAYS = {Emotion.SADNESS, Emotion.ANGER, Emotion.FEAR, Emotion.TIREDNESS}


def seems(felt: Felt | None) -> Impression | None:
    """What voice or face let one see clearly, apart from the words: None where nothing is clear.

    Where the sources contradict each other, the surer of voice and face speaks.
    """
    if felt is None:
        return None
    senses = [one for one in felt.impressions if one.source in _SENSES and one.emotion in LOW | HIGH]
    if felt.contradiction:
        senses = [one for one in senses if one.emotion in LOW and one.confidence >= SURE_OF_ONE]
    elif felt.confidence >= SURE:
        senses = [one for one in senses if one.emotion is felt.emotion]
    else:
        return None
    return max(senses, key=lambda one: one.confidence, default=None)


def perceived(understood: Understanding, felt: Felt | None) -> dict[str, str]:
    """Slots: `seems` ("sound tired"), `saying` (the word that says the opposite), and `heard` or `shown` where the
    feeling that was told is also heard in the voice or shown by the face."""
    one = seems(felt)
    if one is None:
        return {}
    slots = {"seems": f"{_SENSES[one.source]} {_NAMED[one.emotion]}"}
    if understood.act is Act.FINE:
        low = understood.text.lower()
        slots["saying"] = next(
            (word for word in ("fine", "okay", "all right", "good", "great", "well") if word in low), "fine"
        )
    if one.emotion in _SAYS and understood.mood is None:
        slots["heard" if one.source == "voice" else "shown"] = " "
    return slots
