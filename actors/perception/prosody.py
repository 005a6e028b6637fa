"""How a stretch of speech sounded, and how far from usual that is for the person: no network, one pass of numpy."""

from __future__ import annotations

import math

import numpy as np
from numpy.typing import NDArray

from actors.perception.prosody_baseline import Baseline
from actors.perception.prosody_signal import HOPS_A_SECOND, Frames, brightness_of, frames_of
from policies.events import Prosody

LONGEST = 12 * 16_000
"""Samples of a stretch that are measured: its last ones."""
VOICED_SHARE = 0.12
"""Share of voiced frames below which a stretch has no pitch: whispering, breathing, noise."""
SLOPE_FRAMES = HOPS_A_SECOND // 2
SHORTEST_PAUSE = HOPS_A_SECOND // 10
"""Frames of silence inside a stretch that are a pause and not the closure of a stop."""


class ProsodyMeter:
    """One a session: it knows how the person usually sounds. `measure` costs about 15 ms for 4 s of speech."""

    def __init__(self) -> None:
        self._baseline = Baseline()

    def measure(self, samples: NDArray[np.int16], t: int, voice_end: int) -> Prosody:
        """Measure 16 kHz mono sound, the stretch of speech that ended at `voice_end` (silence around it is cut off).

        Any sound gives values: silence all zero (level -100), a whisper a pitch of 0. Raises ValueError where
        `samples` is not one channel of int16.
        """
        if samples.ndim != 1 or samples.dtype != np.int16:
            raise ValueError(f"prosody takes one channel of int16, got {samples.dtype} {samples.shape}")
        samples = samples[-LONGEST:]
        frames = frames_of(samples)
        if not frames.active.any():
            return Prosody(t, voice_end, 0.0, 0.0, 0.0, 0.0, -100.0, 0.0, 0.0, 0.0, 0.0, ())
        seconds, pauses = _timing(frames)
        pitch, pitch_range, slope = _melody(frames)
        voiced = frames.pitch > 0
        level = float(frames.level[voiced if pitch else frames.active].mean())
        rate = len(frames.syllables) / max(seconds, 0.1)
        roughness = float(1.0 - frames.periodicity[voiced].mean()) if pitch else 1.0
        brightness = brightness_of(samples, frames.active)
        unknown = math.nan
        features = (
            12 * math.log2(pitch) if pitch else unknown,
            pitch_range if pitch else unknown,
            level,
            rate,
            pauses,
            roughness if pitch else unknown,
            brightness,
        )
        deviations = self._baseline.deviations(features)
        self._baseline.learn(features, seconds)
        return Prosody(
            t,
            voice_end,
            seconds,
            pitch,
            pitch_range,
            slope,
            level,
            rate,
            pauses,
            roughness,
            brightness,
            deviations,
        )


def _timing(frames: Frames) -> tuple[float, float]:
    """Seconds of voice between the first and the last sound, and the share of pauses among them, 0..1."""
    sounding = np.flatnonzero(frames.active)
    gaps = np.diff(sounding) - 1
    silence = int(gaps[gaps >= SHORTEST_PAUSE].sum())
    length = int(sounding[-1] - sounding[0] + 1)
    return (length - silence) / HOPS_A_SECOND, silence / length


def _melody(frames: Frames) -> tuple[float, float, float]:
    """Median pitch in Hz, its range in semitones, its slope at the end in semitones a second; zeros without a voice."""
    voiced = frames.pitch > 0
    if voiced.sum() < max(5, VOICED_SHARE * frames.active.sum()):
        return 0.0, 0.0, 0.0
    tones = 12 * np.log2(frames.pitch[voiced])
    low, middle, high = np.percentile(tones, (10, 50, 90))
    at = np.flatnonzero(voiced)
    late = at >= at[-1] - SLOPE_FRAMES
    slope = 0.0
    if late.sum() >= 8:
        slope = float(np.polyfit(at[late] / HOPS_A_SECOND, tones[late], 1)[0])
    return float(2 ** (middle / 12)), float(high - low), float(np.clip(slope, -60.0, 60.0))
