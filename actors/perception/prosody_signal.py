"""What a stretch of speech is made of, in frames: loudness, pitch, periodicity, syllables, colour. Numpy only.

Pitch is the highest peak of the autocorrelation of a Hann-windowed frame divided by that of the window, a little less
the longer the period, so that a multiple of it does not win (P. Boersma, "Accurate short-term analysis of the
fundamental frequency and the harmonics-to-noise ratio of a sampled sound", 1993). A second pass looks only around
what most frames of the first found (the idea of D. Hirst's two passes), which takes back octave errors.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

Float = NDArray[np.floating[Any]]

RATE = 8_000
"""Hz after halving: pitch and syllables lie far below its half."""
WINDOW = 320
HOP = 80
"""Samples: 40 ms, more than two periods of the lowest voice, every 10 ms."""
HOPS_A_SECOND = RATE // HOP
LOWEST, HIGHEST = 60.0, 500.0
"""Hz of a voice's pitch."""
SILENT = -60.0
"""dBFS of a frame that is silence whatever is around it."""
BELOW_LOUDEST = 30.0
"""dB below the loud frames (95th percentile) at which a frame is silence."""
PERIODIC = 0.5
"""Normalised autocorrelation from which a frame is voiced."""
STEADY = 0.12
"""Change of the logarithm of the pitch between frames that a voice can make."""
OCTAVE_COST = 0.015
"""Taken off the autocorrelation for every doubling of the period."""
SYLLABLE_BAND = (300.0, 2500.0)
"""Hz where vowels are louder than consonants."""
SYLLABLE_DIP = 2.0
"""dB that the loudness must fall between two syllables (N. de Jong and T. Wempe, 2009)."""

_FFT = 512
_FINE = 2
"""Points of the autocorrelation a sample: the peaks of high voices are narrow."""
_LAGS = np.arange(_FINE * int(RATE / HIGHEST) - 1, _FINE * int(RATE / LOWEST) + 2)
_HANN = np.hanning(WINDOW).astype(np.float32)


def _window_correlation() -> Float:
    power = np.abs(np.fft.rfft(_HANN, _FFT)) ** 2
    correlation = np.fft.irfft(power, _FINE * _FFT)[: _LAGS[-1] + 1]
    return np.asarray(correlation / correlation[0], np.float32)


_WINDOW_CORRELATION = _window_correlation()
_COST = np.asarray(OCTAVE_COST * np.log2(_LAGS / _LAGS[0]), np.float32)


@dataclass(frozen=True, slots=True)
class Frames:
    """One row every 10 ms. `level` in dBFS; `active` where there is sound of the stretch; `pitch` in Hz, 0 where
    unvoiced; `periodicity` 0..1; `syllables` the frames in which one is loudest."""

    level: Float
    active: NDArray[np.bool_]
    pitch: Float
    periodicity: Float
    syllables: NDArray[np.intp]


def frames_of(samples: NDArray[np.int16]) -> Frames:
    """The frames of 16 kHz sound. Shorter sound than a frame has none."""
    even = samples[: len(samples) // 2 * 2].reshape(-1, 2).astype(np.float32)
    sound = even.sum(axis=1) * np.float32(0.5 / 32768)
    if len(sound) < WINDOW:
        nothing = np.zeros(0, np.float32)
        return Frames(nothing, np.zeros(0, np.bool_), nothing, nothing, np.zeros(0, np.intp))
    rows = np.lib.stride_tricks.sliding_window_view(sound, WINDOW)[::HOP]
    rows = rows - rows.mean(axis=1, keepdims=True)
    power = np.einsum("ij,ij->i", rows, rows) / WINDOW
    level = 10 * np.log10(power + 1e-10)
    active = (level > SILENT) & (level > np.percentile(level, 95) - BELOW_LOUDEST)
    pitch, periodicity = np.zeros_like(level), np.zeros_like(level)
    syllables = np.zeros(0, np.intp)
    if active.any():
        spectrum = np.fft.rfft(rows[active] * _HANN, _FFT)
        energy = spectrum.real**2 + spectrum.imag**2
        pitch[active], periodicity[active] = _pitch(energy)
        pitch = _without_strays(pitch)
        low, high = (int(hz * _FFT / RATE) for hz in SYLLABLE_BAND)
        loudness = np.full_like(level, SILENT)
        loudness[active] = 10 * np.log10(energy[:, low:high].sum(axis=1) / WINDOW + 1e-6)
        syllables = _syllables(loudness, active)
    return Frames(level, active, pitch, periodicity, syllables)


def _pitch(energy: Float) -> tuple[Float, Float]:
    """Pitch in Hz (0: none) and periodicity of frames, by their power spectra."""
    correlation = np.fft.irfft(energy, _FINE * _FFT)[:, : _LAGS[-1] + 1]
    correlation /= np.maximum(correlation[:, :1], 1e-12) * _WINDOW_CORRELATION
    around = correlation[:, _LAGS[0] :]
    before, middle, after = around[:, :-2], around[:, 1:-1], around[:, 2:]
    frames, places = np.nonzero((middle >= before) & (middle > after) & (middle > PERIODIC / 2))
    left, here, right = before[frames, places], middle[frames, places], after[frames, places]
    shift = 0.5 * (left - right) / np.minimum(left - 2 * here + right, np.float32(-1e-9))
    height = np.full_like(middle, -1.0)
    height[frames, places] = np.minimum(here - 0.25 * (left - right) * shift, 1.0)
    lag = np.broadcast_to(_LAGS[1:-1], middle.shape).astype(np.float32)
    lag[frames, places] += shift
    worth = height - _COST[1:-1]
    every = np.arange(len(worth))
    best = worth.argmax(axis=1)
    voiced = height[every, best] > PERIODIC
    if voiced.sum() >= 5:
        low, high = np.percentile(lag[every, best][voiced], (25, 75))
        worth[(lag < low * 0.55) | (lag > high * 1.75)] = -2.0
        best = worth.argmax(axis=1)
        voiced = (height[every, best] > PERIODIC) & (worth[every, best] > 0)
    pitch = np.where(voiced, _FINE * RATE / lag[every, best], 0.0)
    return pitch.astype(np.float32), np.clip(height[every, best], 0.0, 1.0)


def _without_strays(pitch: Float) -> Float:
    """Only runs of at least four frames whose pitch moves as a voice can: noise has periods too, but no melody."""
    logs = np.log(np.maximum(pitch, 1.0))
    joined = (pitch[1:] > 0) & (pitch[:-1] > 0) & (np.abs(np.diff(logs)) < STEADY)
    edges = np.flatnonzero(np.diff(np.concatenate(([0], joined.view(np.int8), [0]))))
    kept = np.zeros(len(pitch), np.bool_)
    for start, stop in edges.reshape(-1, 2):
        if stop - start >= 3:
            kept[start : stop + 1] = True
    return np.where(kept, pitch, np.float32(0.0))


def _syllables(loudness: Float, active: NDArray[np.bool_]) -> NDArray[np.intp]:
    """Frames at the peaks of the smoothed loudness that rise SYLLABLE_DIP above the valleys on both sides."""
    smooth = np.convolve(np.pad(loudness, 3, mode="edge"), np.hanning(9)[1:-1] / np.hanning(9).sum(), "valid")
    inner = np.flatnonzero((smooth[1:-1] >= smooth[:-2]) & (smooth[1:-1] > smooth[2:])) + 1
    loud = np.percentile(smooth[active], 95) - 20.0
    found: list[int] = []
    for at in inner:
        if smooth[at] < loud:
            continue
        if found and smooth[found[-1] : at + 1].min() > min(smooth[found[-1]], smooth[at]) - SYLLABLE_DIP:
            if smooth[at] > smooth[found[-1]]:
                found[-1] = int(at)
        else:
            found.append(int(at))
    return np.asarray(found, np.intp)


def brightness_of(samples: NDArray[np.int16], active: NDArray[np.bool_]) -> float:
    """Share of the energy above 1 kHz, 0..1, of 16 kHz sound where it is `active` (a row every 10 ms)."""
    size = 480
    whole = len(samples) // size
    wanted = active[2 : 3 * whole : 3][:whole]
    rows = samples[: whole * size].reshape(-1, size)[: len(wanted)][wanted]
    if not len(rows):
        return 0.0
    spectrum = np.fft.rfft(rows.astype(np.float32) * np.hanning(size).astype(np.float32))
    energy = (spectrum.real**2 + spectrum.imag**2).sum(axis=0)
    return float(energy[30:].sum() / max(float(energy[2:].sum()), 1e-9))
