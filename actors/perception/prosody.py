"""How a phrase ends: the melody, loudness and lengthening that listeners use to tell an end from a pause.

Speakers mostly let pitch and level sink and stretch the last syllable when they have finished, and hold them up when
they have not. Everything is measured against the same turn's own earlier voice, so that no speaker needs to be known.

Level: RMS of 20 ms every 10 ms. Pitch: the highest of the strong peaks of the normalised autocorrelation
(Boersma 1993) of 40 ms frames, 70 to 400 Hz, refined by a parabola.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

RATE = 16_000
HOP = 160
LEVEL_WINDOW = 320
PITCH_WINDOW = 640
TRANSFORM = 1024
LOWEST_HZ = 70.0
HIGHEST_HZ = 400.0
LOOK_BACK_S = 2.5
VOICED = 0.55
"""Normalised autocorrelation from which a frame counts as voiced; Boersma's usual threshold is 0.45."""
BELOW_LOUD_DB = 32.0
"""A frame is voice when it is less than this below the turn's 95th percentile of level ..."""
ABOVE_FLOOR_DB = 8.0
"""... and more than this above its 5th."""

Float32 = NDArray[np.float32]
Float64 = NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class PhraseEnd:
    """The end of the last voice in a turn. Pitch and shape are 0 where there was too little voice to tell.

    `pitch_semitones`: last 120 ms of pitch against the median of the last 2.5 s (negative: sunk).
    `pitch_slope`: semitones a second over the last 300 ms of pitch.
    `level_db`: last 200 ms of voice against the mean of the voice. `level_slope`: dB a second over them.
    `last_voiced_seconds`: length of the last run of pitch. `stretch`: natural log of it over the median run before.
    `unvoiced_tail_seconds`: voice after the last pitch (a final fricative, a breath).
    `voice_seconds`: voice in all. `silence_seconds`: silence that follows it.
    """

    pitch_semitones: float = 0.0
    pitch_slope: float = 0.0
    level_db: float = 0.0
    level_slope: float = 0.0
    last_voiced_seconds: float = 0.0
    stretch: float = 0.0
    unvoiced_tail_seconds: float = 0.0
    voice_seconds: float = 0.0
    silence_seconds: float = 0.0


def levels(samples: Float32) -> Float64:
    """Level in dB (full scale 0) of 20 ms windows every 10 ms."""
    power = np.concatenate([[0.0], np.cumsum(np.square(samples, dtype=np.float64))])
    starts = np.arange(max(0, (len(samples) - LEVEL_WINDOW) // HOP + 1)) * HOP
    return np.asarray(10.0 * np.log10((power[starts + LEVEL_WINDOW] - power[starts]) / LEVEL_WINDOW + 1e-12))


def pitch(samples: Float32, starts: NDArray[np.intp]) -> Float64:
    """Fundamental in Hz of the 40 ms frames that begin at `starts`; 0 where unvoiced."""
    if len(starts) == 0:
        return np.zeros(0)
    frames = np.lib.stride_tricks.sliding_window_view(samples, PITCH_WINDOW)[starts]
    frames = (frames - frames.mean(axis=1, keepdims=True)) * _PITCH_TAPER
    correlation = np.fft.irfft(np.abs(np.fft.rfft(frames, TRANSFORM)) ** 2, TRANSFORM)
    shortest, longest = int(RATE / HIGHEST_HZ), int(RATE / LOWEST_HZ)
    normal = (
        correlation[:, : longest + 2]
        / np.maximum(correlation[:, :1], 1e-12)
        / _TAPER_CORRELATION[: longest + 2]
    )
    inner = normal[:, shortest : longest + 1]
    peak = (inner >= normal[:, shortest - 1 : longest]) & (inner > normal[:, shortest + 1 : longest + 2])
    # A small bonus for short lags: the double period correlates as well as the period itself.
    strength = np.where(
        peak, inner - 0.01 * np.log2(np.arange(shortest, longest + 1) * (LOWEST_HZ / RATE)), 0.0
    )
    best = strength.argmax(axis=1)
    row = np.arange(len(best))
    left, middle, right = (normal[row, shortest + best + shift] for shift in (-1, 0, 1))
    bend = left - 2.0 * middle + right
    shift = np.where(np.abs(bend) > 1e-9, 0.5 * (left - right) / np.where(bend == 0.0, 1.0, bend), 0.0)
    hertz = RATE / (shortest + best + np.clip(shift, -0.5, 0.5))
    return np.asarray(np.where((strength[row, best] > 0.0) & (middle > VOICED), hertz, 0.0))


def phrase_end(samples: Float32 | NDArray[np.int16]) -> PhraseEnd:
    """Describe the end of the last phrase in a turn so far (16 kHz mono, with the silence after it)."""
    sound = samples.astype(np.float32) / np.float32(32768.0) if samples.dtype == np.int16 else samples
    level = levels(sound)
    if len(level) < 10:
        return PhraseEnd()
    loud, floor = np.percentile(level, [95.0, 5.0])
    voice = np.flatnonzero(level > max(loud - BELOW_LOUD_DB, min(floor + ABOVE_FLOOR_DB, loud - 10.0)))
    if len(voice) < 5:
        return PhraseEnd()
    end = int(voice[-1])
    recent = voice[voice > end - int(LOOK_BACK_S * RATE / HOP)]
    tail = voice[voice > end - 20]
    frames = recent[recent * HOP + PITCH_WINDOW <= len(sound)]
    hertz = pitch(sound, frames * HOP)
    spoken = frames[hertz > 0.0]
    shape = _pitch_shape(spoken, 12.0 * np.log2(hertz[hertz > 0.0] / LOWEST_HZ)) if len(spoken) > 5 else {}
    return PhraseEnd(
        **shape,
        level_db=float(level[tail].mean() - level[voice].mean()),
        level_slope=_slope(tail, level[tail]),
        unvoiced_tail_seconds=float(end - spoken[-1]) * HOP / RATE if len(spoken) else 0.0,
        voice_seconds=len(voice) * HOP / RATE,
        silence_seconds=(len(level) - 1 - end) * HOP / RATE,
    )


def _pitch_shape(frames: NDArray[np.intp], semitones: Float64) -> dict[str, float]:
    """The fields of PhraseEnd that rest on pitch; `frames` are the voiced ones, in order."""
    breaks = np.flatnonzero(np.diff(frames) > 3)
    starts = np.concatenate([[0], breaks + 1])
    ends = np.concatenate([breaks, [len(frames) - 1]])
    lengths = (frames[ends] - frames[starts] + 1) * HOP / RATE
    before = lengths[:-1]
    recent = frames > frames[-1] - 30
    return {
        "pitch_semitones": float(np.median(semitones[-12:]) - np.median(semitones)),
        "pitch_slope": _slope(frames[recent], semitones[recent]),
        "last_voiced_seconds": float(lengths[-1]),
        "stretch": float(np.log(lengths[-1] / np.median(before))) if len(before) else 0.0,
    }


def _slope(frames: NDArray[np.intp], values: Float64) -> float:
    """Least-squares slope a second of values at 10 ms frames; 0 for fewer than four."""
    if len(frames) < 4:
        return 0.0
    t = (frames - frames.mean()) * (HOP / RATE)
    return float(t @ (values - values.mean()) / max(float(t @ t), 1e-9))


def _taper_correlation() -> tuple[Float64, Float64]:
    """The Hann taper and its own normalised autocorrelation, by which that of a frame is divided."""
    taper = np.hanning(PITCH_WINDOW)
    own = np.fft.irfft(np.abs(np.fft.rfft(taper, 2 * PITCH_WINDOW)) ** 2)
    return taper, np.asarray(own / own[0])


_PITCH_TAPER, _TAPER_CORRELATION = _taper_correlation()
