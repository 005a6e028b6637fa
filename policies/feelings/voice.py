"""What a voice betrays: how far the last words sounded from the person's usual way, and what that may mean.

A voice tells well how aroused someone is and badly how pleasant it is for them; so no impression of it alone is sure
of its name.
"""

from __future__ import annotations

import math
from collections import deque

from policies.events import SECOND, Emotion, Impression, Prosody

LOOKS_BACK = 12 * SECOND
"""Stretches of speech that ended within this time before the last make one impression together."""
NOTICEABLE = 1.0
"""Deviation, in standard deviations, that a listener would mention."""
QUIET_VOICE = -50.0
"""dBFS: at or below, even the loudness says nothing."""

_FEATURES = ("pitch", "range", "level", "rate", "pauses", "roughness", "brightness")
_AROUSAL = {"pitch": 0.3, "range": 0.15, "level": 0.3, "rate": 0.25, "pauses": -0.1, "brightness": 0.05}
"""How much a standard deviation of each adds: the agreement of the literature on acted and natural speech."""
_HEARD_AS = {
    "pitch": ("low", "high"),
    "range": ("flat", "lively"),
    "level": ("quiet", "loud"),
    "rate": ("slow", "fast"),
    "pauses": ("", "halting"),
    "roughness": ("", "rough"),
    "brightness": ("dull", "sharp"),
}


class Voice:
    """The voice of one person over the last stretches of their speech."""

    def __init__(self) -> None:
        self._stretches: deque[Prosody] = deque(maxlen=16)

    def hear(self, prosody: Prosody) -> None:
        """Take note of a stretch; one of the same pause replaces the earlier."""
        if self._stretches and self._stretches[-1].voice_end == prosody.voice_end:
            self._stretches.pop()
        self._stretches.append(prosody)

    def impression(self, since: int | None = None) -> Impression:
        """How the person sounds, by the stretches that ended within LOOKS_BACK, and not before `since` (ns)."""
        if not self._stretches:
            return _unclear("not heard yet")
        last = self._stretches[-1]
        begin = last.voice_end - LOOKS_BACK if since is None else max(since, last.voice_end - LOOKS_BACK)
        recent = [one for one in self._stretches if one.voice_end >= begin]
        if not recent:
            return _unclear("not heard in this turn")
        if all(one.seconds == 0.0 or one.level <= QUIET_VOICE for one in recent):
            return _unclear("too quiet to tell")
        if not any(one.pitch for one in recent):
            return Impression("voice", Emotion.UNCLEAR, 0.0, -0.3, 0.0, ("whispers",))
        known = [one for one in recent if one.deviations and one.pitch]
        if not known:
            return _unclear("the usual voice is not known yet")
        weights = [max(one.seconds, 0.1) for one in known]
        total = sum(weights)
        moved = {
            name: sum(w * one.deviations[at] for w, one in zip(weights, known, strict=True)) / total
            for at, name in enumerate(_FEATURES)
        }
        return _impression(moved, total)


def _unclear(reason: str) -> Impression:
    return Impression("voice", Emotion.UNCLEAR, 0.0, 0.0, 0.0, (reason,))


def _impression(moved: dict[str, float], seconds: float) -> Impression:
    """By deviations and the seconds of voice that they rest on."""
    arousal = math.tanh(0.6 * sum(weight * moved[name] for name, weight in _AROUSAL.items()))
    noticed = sorted((name for name in moved if abs(moved[name]) >= NOTICEABLE), key=lambda n: -abs(moved[n]))
    reasons = tuple(filter(None, (_HEARD_AS[name][moved[name] > 0] for name in noticed)))
    sure = min(1.0, 0.5 + seconds / 4.0) * min(1.0, abs(arousal) / 0.5)
    if arousal < -0.35 and len(reasons) >= 2:
        tired = moved["rate"] < -1.0 and moved["pauses"] + moved["roughness"] > 2.0
        named = Emotion.TIREDNESS if tired else Emotion.SADNESS
        return Impression("voice", named, 0.6 * arousal, arousal, 0.5 * sure, reasons)
    if arousal > 0.35 and len(reasons) >= 2:
        harsh = moved["roughness"] + 0.5 * moved["brightness"]
        if moved["level"] > 1.5 and harsh > 1.5:
            return Impression("voice", Emotion.ANGER, -0.5 * arousal, arousal, 0.45 * sure, reasons)
        if moved["pitch"] > 1.5 and moved["rate"] > 1.0 and moved["level"] < 0.5:
            return Impression("voice", Emotion.FEAR, -0.4 * arousal, arousal, 0.35 * sure, reasons)
        return Impression("voice", Emotion.JOY, 0.3 * arousal, arousal, 0.4 * sure, reasons)
    if abs(arousal) < 0.25:
        return Impression("voice", Emotion.NEUTRAL, 0.0, arousal, 0.5, reasons or ("as usual",))
    return Impression("voice", Emotion.UNCLEAR, 0.2 * arousal, arousal, 0.2, reasons or ("nearly as usual",))
