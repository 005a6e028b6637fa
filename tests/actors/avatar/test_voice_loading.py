"""Choosing a voice: what is there is loaded, what is not is replaced aloud, and the message says what to do."""

from pathlib import Path

import hibari.voices
import numpy as np
import onnxruntime
import pytest

from actors.avatar.hibari_voice import DURATIONS, with_output
from actors.avatar.voice import SAMPLE_RATE, Speech, Voice, VoiceError
from actors.avatar.voices import load_voice

MODEL = Path(hibari.voices.voice_path("heart"))


def pitch_of(speech: Speech) -> float:
    """Median fundamental frequency in Hz, from the autocorrelation of voiced 60 ms windows."""
    found = []
    for at in range(0, len(speech.samples) - 1440, 720):
        window = speech.samples[at : at + 1440] / 32768.0
        correlation = np.correlate(window, window, "full")[1439:]
        lag = int(np.argmax(correlation[60:400])) + 60
        if correlation[0] > 2.0 and correlation[lag] > 0.6 * correlation[0]:
            found.append(SAMPLE_RATE / lag)
    return float(np.median(found))


def seconds(speech: Speech) -> float:
    return speech.words[-1].end / SAMPLE_RATE


def test_the_low_voice_is_plainly_another_speaker_at_the_same_pace(hibari: Voice) -> None:
    low, warning = load_voice("hibari-low")
    assert warning is None
    text = "I am going home now."
    assert pitch_of(low.synthesise(text)) < 0.8 * pitch_of(hibari.synthesise(text))
    assert seconds(low.synthesise(text)) == pytest.approx(seconds(hibari.synthesise(text)), rel=0.15)


def test_speed_and_pitch_change_what_they_say(hibari: Voice) -> None:
    voice, _ = load_voice("hibari", speed=1.3, pitch=1.2)
    text = "I am going home now."
    assert seconds(voice.synthesise(text)) < 0.9 * seconds(hibari.synthesise(text))
    assert pitch_of(voice.synthesise(text)) > 1.1 * pitch_of(hibari.synthesise(text))


def test_a_missing_model_is_replaced_by_the_system_voice_and_said(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(hibari.voices, "ASSETS", str(tmp_path))
    voice, warning = load_voice("hibari")
    try:
        assert voice.name == "system"
        assert warning is not None
        assert str(tmp_path) in warning
        assert "pip install" in warning
        assert len(voice.synthesise("I can still speak.").samples) > SAMPLE_RATE // 2
    finally:
        voice.close()


@pytest.mark.parametrize("content", [b"", b"not a model", MODEL.read_bytes()[:100_000]])
def test_a_corrupt_model_is_replaced_by_the_system_voice_and_said(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, content: bytes
) -> None:
    (tmp_path / MODEL.name).write_bytes(content)
    monkeypatch.setattr(hibari.voices, "ASSETS", str(tmp_path))
    voice, warning = load_voice("hibari")
    voice.close()
    assert voice.name == "system"
    assert warning is not None
    assert "cannot be used" in warning


def test_without_any_voice_the_message_says_what_to_install(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "pyttsx3.py").write_text("raise RuntimeError('eSpeak is not installed')")
    monkeypatch.setenv("PYTHONPATH", str(tmp_path))
    monkeypatch.setattr(hibari.voices, "ASSETS", str(tmp_path))
    with pytest.raises(VoiceError, match="apt-get install espeak-ng"):
        load_voice("hibari")


def test_an_unknown_voice_is_refused_with_the_nearest_name() -> None:
    with pytest.raises(VoiceError, match="did you mean 'hibari-low'"):
        load_voice("hibari-lo")


@pytest.mark.parametrize(("speed", "pitch"), [(0.2, 1.0), (1.0, 3.0), (float("nan"), 1.0)])
def test_a_speed_or_pitch_out_of_range_is_refused(speed: float, pitch: float) -> None:
    with pytest.raises(VoiceError, match=r"between 0\.5 and 2"):
        load_voice("hibari", speed=speed, pitch=pitch)


def test_appending_an_output_makes_a_model_that_computes_the_same() -> None:
    def run(model: bytes) -> list[np.ndarray]:
        session = onnxruntime.InferenceSession(model, providers=["CPUExecutionProvider"])
        return [np.asarray(output) for output in session.run(None, feed)]

    feed: dict[str, np.ndarray] = {
        "ids": np.array([[0, 50, 83, 54, 31, 0]], np.int64),
        "speed": np.ones(1, np.float32),
    }
    plain = run(MODEL.read_bytes())
    *same, durations = run(with_output(MODEL.read_bytes(), DURATIONS))
    assert all(np.array_equal(a, b) for a, b in zip(plain, same, strict=True))
    assert durations.size == feed["ids"].size
    assert 2 * durations.sum() == plain[0].shape[2], "two frames of 300 samples a unit"
