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
LOOK_BACK = 250
"""Frames of 10 ms that pitch is measured over."""
VOICED = 0.55
"""Normalised autocorrelation from which a frame counts as voiced; Boersma's usual threshold is 0.45."""
BELOW_LOUD_DB = 32.0
"""A frame is voice when it is less than this below the turn's 95th percentile of level ..."""
ABOVE_FLOOR_DB = 8.0
"""... and more than this above its 5th ..."""
QUIETEST_DB = -70.0
"""... and above this, full scale 0: below lies only the rounding of the converter."""

Float32 = NDArray[np.float32]
Float64 = NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class PhraseEnd:
    """The end of the last voice in a turn. Pitch and shape are 0 where there was too little voice to tell.

    `pitch_fall`: semitones from the median pitch of the last 2.5 s of voice down to the low end of its last 150 ms;
    speakers who have finished come down to their floor. `pitch_slope`: semitones a second over the last 0.3 s of
    pitch (positive: rising, as in many questions). `level_fall`: dB from the loud parts of the turn (95th
    percentile) down to the loudest of its last 0.6 s. `last_syllable_seconds`: from the last peak of level to the
    end of voice; final syllables are long. `voice_seconds`: voice in all. `silence_seconds`: silence behind it.
    """

    pitch_fall: float = 0.0
    pitch_slope: float = 0.0
    level_fall: float = 0.0
    last_syllable_seconds: float = 0.0
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
    sound: Float32 = (
        samples * np.float32(1 / 32768)
        if samples.dtype == np.int16
        else samples.astype(np.float32, copy=False)
    )
    level = levels(sound)
    if len(level) < 10:
        return PhraseEnd()
    loud, floor = (float(value) for value in np.percentile(level, [95.0, 5.0]))
    threshold = max(loud - BELOW_LOUD_DB, min(floor + ABOVE_FLOOR_DB, loud - 10.0), QUIETEST_DB)
    voice = np.flatnonzero(level > threshold)
    if len(voice) < 5:
        return PhraseEnd()
    end = int(voice[-1])
    recent = voice[(voice > end - LOOK_BACK) & (voice * HOP + PITCH_WINDOW <= len(sound))]
    hertz = pitch(sound, recent * HOP)
    voiced = recent[hertz > 0.0]
    fall = slope = 0.0
    if len(voiced) > 5:
        semitones = _without_octave_jumps(12.0 * np.log2(hertz[hertz > 0.0] / LOWEST_HZ))
        final = voiced > voiced[-1] - 30
        fall = float(np.median(semitones) - np.percentile(semitones[-15:], 20.0))
        slope = _slope(voiced[final], semitones[final])
    return PhraseEnd(
        pitch_fall=fall,
        pitch_slope=slope,
        level_fall=loud - float(level[max(0, end - 60) : end + 1].max()),
        last_syllable_seconds=_last_syllable(level, end, threshold) * HOP / RATE,
        voice_seconds=len(voice) * HOP / RATE,
        silence_seconds=(len(level) - 1 - end) * HOP / RATE,
    )


def _without_octave_jumps(semitones: Float64) -> Float64:
    """Values an octave off the rest, brought back: creaky voice halves its pitch, a strong harmonic doubles it."""
    middle = np.median(semitones)
    semitones = np.where(semitones - middle > 8.0, semitones - 12.0, semitones)
    return np.where(semitones - middle < -16.0, semitones + 12.0, semitones)


def _last_syllable(level: Float64, end: int, threshold: float) -> int:
    """Frames from the last clear peak of the smoothed level to `end`; 0 without one."""
    smooth = np.convolve(level, _SMOOTHING, "same")
    inner = smooth[1:-1]
    peaks = np.flatnonzero((inner > smooth[:-2]) & (inner >= smooth[2:]) & (inner > threshold + 6.0)) + 1
    peaks = peaks[peaks <= end]
    return end - int(peaks[-1]) if len(peaks) else 0


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
_SMOOTHING = np.hanning(9) / np.hanning(9).sum()
