"""Which pictures of a clip are looked at: as the study's evaluation did it, or at a chosen rate."""

from __future__ import annotations

MOST_FRAMES = 24
"""Pictures of one clip, at most, in the study's evaluation of its own models."""
MOST_PIXELS = 360 * 420
"""Pixels of one picture, at most, there."""


def published_rate(frames: int, fps: float) -> float:
    """Pictures a second by the published rule, from the clip's frames and frames a second.

    1; 0.5 between 300 and 600 frames; 0.2 from 600 on; and never so many that there would be more than 24. The rule
    divides by whole frames a second: 29.97 counts as 29. Raises ValueError where `fps` is below 1.
    """
    if fps < 1:
        raise ValueError("the published rule needs the clip's frames a second, 1 or more")
    rate = 0.2 if frames >= 600 else 0.5 if frames > 300 else 1.0
    seconds = frames / int(fps)
    return min(rate, MOST_FRAMES / seconds) if seconds > 0 else rate


def times(seconds: float, rate: float, most: int = MOST_FRAMES) -> tuple[float, ...]:
    """When to look, in seconds: `rate` times a second, in the middle of equal parts of the clip, `most` at most.

    There is always one; a clip without a length is looked at once, at its beginning.
    """
    count = max(1, min(most, round(seconds * rate)))
    part = max(0.0, seconds) / count
    return tuple((place + 0.5) * part for place in range(count))
