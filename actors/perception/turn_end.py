"""Acoustic end of turn: how likely the sound alone says that the speaker has finished.

The network is Smart Turn v3.2 (Daily, BSD-2-Clause): a Whisper-tiny encoder with attention pooling over the last 8 s
of the turn, aligned to the *end* of its window. The pipecat-ai wheel carries its 8.7 MB ONNX file; that framework is
never imported.

Soft evidence only: on read speech a third of the words inside a sentence look final to it. The decision belongs to
`policies.endpointing`.

Input of the network: `input_features` [1, 80, 800], the log-mel spectrogram of zero-mean, unit-variance sound, 10 ms
a frame, padded on the left with silence. Output: a probability, already through the sigmoid.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from actors.perception.package_files import MissingPackageFile, package_file

if TYPE_CHECKING:
    import onnxruntime

RATE = 16_000
HOP = 160
WINDOW = 400
BINS = WINDOW // 2 + 1
MELS = 80
FRAMES = 800
SAMPLES = FRAMES * HOP
POWER_FLOOR = 1e-10
VARIANCE_FLOOR = 1e-7

INSTALL = "--no-deps pipecat-ai==1.14.0"

Float32 = NDArray[np.float32]
Float64 = NDArray[np.float64]


def _slaney_hertz(mel: Float64) -> Float64:
    """Slaney's auditory scale: linear up to 1 kHz (15 mel), then 27 steps for each factor of 6.4."""
    return np.asarray(np.where(mel < 15.0, mel * (200.0 / 3.0), 1000.0 * 6.4 ** ((mel - 15.0) / 27.0)))


def mel_filters() -> Float64:
    """Triangular filters of unit area, 0 to 8 kHz, [BINS, MELS], as Whisper was trained with."""
    top = 15.0 + 27.0 * np.log(RATE / 2 / 1000.0) / np.log(6.4)
    edges = _slaney_hertz(np.linspace(0.0, top, MELS + 2))
    bins = np.linspace(0.0, RATE / 2, BINS)[:, None]
    rising = (bins - edges[:-2]) / np.diff(edges)[:-1]
    falling = (edges[2:] - bins) / np.diff(edges)[1:]
    triangles = np.maximum(0.0, np.minimum(rising, falling))
    return np.asarray(triangles * (2.0 / (edges[2:] - edges[:-2])), np.float64)


class LogMel:
    """Whisper's log-mel features of the last 8 s, computed only where there is sound.

    The silence on the left of a short turn becomes one constant after normalisation, so its frames are all
    equal and need a single transform.
    """

    def __init__(self) -> None:
        self._window: Float64 = np.hanning(WINDOW + 1)[:-1]
        self._filters = mel_filters()

    def __call__(self, samples: Float32) -> Float32:
        """Features [MELS, FRAMES] of at most SAMPLES samples of 16 kHz sound, full scale 1."""
        sound = samples[-SAMPLES:]
        count = len(sound)
        mean = float(sound.sum(dtype=np.float64)) / SAMPLES
        power = float(np.dot(sound.astype(np.float64), sound)) / SAMPLES
        scale = 1.0 / np.sqrt(max(power - mean * mean, 0.0) + VARIANCE_FLOOR)
        silence = min(SAMPLES - count, SAMPLES - WINDOW) // HOP * HOP
        # Frames that begin at or before `skip` windows of pure padding are all alike; one of them is kept.
        skip = max(0, (silence - WINDOW // 2) // HOP)
        half = WINDOW // 2
        start = skip * HOP - half
        padded = np.zeros(SAMPLES, np.float64)
        padded[SAMPLES - count :] = sound
        normal = (padded[max(start, 0) :] - mean) * scale
        left = normal[half:0:-1] if start < 0 else normal[:0]
        normal = np.concatenate([left, normal, normal[-2 : -half - 2 : -1]])
        frames = np.lib.stride_tricks.sliding_window_view(normal, WINDOW)[::HOP][: FRAMES - skip]
        spectrum = np.fft.rfft(frames * self._window, axis=-1)
        mel = (spectrum.real**2 + spectrum.imag**2) @ self._filters
        log = np.log10(np.maximum(mel, POWER_FLOOR))
        log = (np.maximum(log, log.max() - 8.0) + 4.0) / 4.0
        features = np.empty((MELS, FRAMES), np.float32)
        features[:, skip:] = log.T
        features[:, :skip] = log[0][:, None]
        return features


class TurnEndModel:
    """Smart Turn on one thread. Stateless between calls, so one model serves every session of a process."""

    def __init__(self) -> None:
        """Raises MissingPackageFile where the wheel that carries the network is missing or broken."""
        self._network = _network()
        self._features = LogMel()

    def probability(self, samples: Float32 | NDArray[np.int16]) -> float:
        """Probability (0 to 1) that the turn is over.

        `samples` is the turn so far at 16 kHz, mono, with the silence that follows it: float32 of full scale 1, or
        int16. Pass the whole turn, not its last word; only the last 8 s are read.
        """
        if samples.ndim != 1 or len(samples) == 0:
            raise ValueError(f"one channel of at least one sample is wanted, got shape {samples.shape}")
        sound = samples[-SAMPLES:]
        if sound.dtype == np.int16:
            sound = sound.astype(np.float32) / np.float32(32768.0)
        features = self._features(sound.astype(np.float32, copy=False))
        return float(self._network.run(None, {"input_features": features[None]})[0].ravel()[0])


def _network() -> onnxruntime.InferenceSession:
    """The network on one thread, computed alike on every processor.

    Its 8-bit products overflow the 16-bit sums of x86 processors without VNNI instructions, which moves
    probabilities by up to 0.5; the "precision" setting takes a safe route there (13 % slower) and does nothing
    elsewhere.
    """
    import onnxruntime

    file = package_file("pipecat", "audio/turn/smart_turn/data/smart-turn-v3.2-cpu.onnx", install=INSTALL)
    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = 1
    options.inter_op_num_threads = 1
    options.log_severity_level = 3
    options.add_session_config_entry("session.x64quantprecision", "1")
    try:
        return onnxruntime.InferenceSession(str(file), options, providers=["CPUExecutionProvider"])
    except Exception as error:
        raise MissingPackageFile(
            f"the network {file} cannot be loaded ({error}): install it again with "
            f"`./visavis python -m pip install --force-reinstall {INSTALL}`"
        ) from error
