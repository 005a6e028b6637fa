"""The words that are understood, and the sounds in which none are."""

import re
import wave
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor

import numpy as np
import pytest
import soxr
from numpy.typing import NDArray

from actors.perception.moonshine import INSTALL, circle
from actors.perception.package_files import package_file
from actors.perception.recogniser import Recogniser, Transcript, load_recogniser

RATE = 16_000

Sound = NDArray[np.float32]
Speech = Callable[[str], Sound]


@pytest.fixture(scope="module")
def recogniser() -> Recogniser:
    return load_recogniser()


def recording(name: str) -> Sound:
    """A recording that comes with the recogniser's package, at 16 kHz."""
    with wave.open(str(package_file("moonshine_voice", f"assets/{name}", install=INSTALL))) as file:
        rate, channels = file.getframerate(), file.getnchannels()
        samples = np.frombuffer(file.readframes(file.getnframes()), np.int16).reshape(-1, channels)
    return np.asarray(soxr.resample(samples.mean(axis=1) / 32768, rate, RATE), np.float32)


def words(text: str) -> list[str]:
    return re.findall(r"[a-z0-9']+", text.lower())


@pytest.mark.parametrize(
    "said",
    [
        "I had a really good day today.",
        "Can you tell me what the weather will be tomorrow?",
        "My sister moved to another city last week, and I miss her a lot.",
        "Yes.",
        "No.",
        "Stop.",
        "Thank you.",
    ],
)
def test_what_is_said_is_understood(recogniser: Recogniser, speech: Speech, said: str) -> None:
    heard = recogniser.transcribe(speech(said))
    assert words(heard.text) == words(said)
    assert heard.words == tuple(heard.text.split())
    assert heard.confidence > 0.6


def test_a_recorded_person_is_understood(recogniser: Recogniser) -> None:
    heard = words(recogniser.transcribe(recording("beckett.wav")).text)
    expected = words("Ever tried, ever failed, no matter, try again, fail again, fail better.")
    assert heard == expected


def test_a_long_recording_is_understood_to_its_end(recogniser: Recogniser) -> None:
    text = recogniser.transcribe(recording("two_cities.wav")).text
    heard = words(text)
    assert heard[:6] == words("it was the best of times")
    assert {"wisdom", "foolishness", "belief", "darkness", "hope", "despair", "heaven"} <= set(heard)
    assert 100 < len(heard) < 140


def test_both_number_formats_are_understood_alike(recogniser: Recogniser, speech: Speech) -> None:
    voice = speech("What should I cook for dinner tonight?")
    integers = np.round(voice * 32767).astype(np.int16)
    floats = (integers / 32768).astype(np.float32)
    assert recogniser.transcribe(integers) == recogniser.transcribe(floats)


@pytest.mark.parametrize("seconds", [0, 0.01, 0.1, 0.3, 1, 4])
@pytest.mark.parametrize("level", [0, 0.001, 0.03, 0.3])
def test_silence_and_noise_have_no_words(recogniser: Recogniser, seconds: float, level: float) -> None:
    sound = np.random.default_rng(1).standard_normal(int(seconds * RATE)) * level
    heard = recogniser.transcribe(sound.astype(np.float32))
    assert (heard.text, heard.words) == ("", ())
    assert 0 <= heard.confidence <= 1


@pytest.mark.parametrize("hertz", [50, 440, 3000])
def test_a_tone_has_no_words(recogniser: Recogniser, hertz: int) -> None:
    tone = 0.2 * np.sin(2 * np.pi * hertz * np.arange(RATE) / RATE)
    assert recogniser.transcribe(tone.astype(np.float32)).text == ""


def test_speech_played_backwards_is_not_believed(recogniser: Recogniser, speech: Speech) -> None:
    voice = speech("My sister moved to another city last week, and I miss her a lot.")
    backwards = recogniser.transcribe(np.ascontiguousarray(voice[::-1]))
    assert backwards.confidence < recogniser.transcribe(voice).confidence - 0.2


def test_broken_samples_are_survived(recogniser: Recogniser, speech: Speech) -> None:
    voice = speech("I had a really good day today.").copy()
    voice[:3] = [np.nan, np.inf, -np.inf]
    assert words(recogniser.transcribe(voice).text) == words("I had a really good day today.")
    assert recogniser.transcribe(np.full(RATE, np.nan, np.float32)).text == ""


def test_sound_of_another_shape_is_refused(recogniser: Recogniser) -> None:
    with pytest.raises(ValueError, match="one channel"):
        recogniser.transcribe(np.zeros((2, RATE), np.float32))
    with pytest.raises(ValueError, match="int16 or float32"):
        recogniser.transcribe(np.zeros(RATE))  # type: ignore[arg-type]


def test_an_earlier_transcript_does_not_change_the_words(recogniser: Recogniser, speech: Speech) -> None:
    voice = speech("I bought a new bicycle, and on Sunday we will ride it to the river.")
    earlier: Transcript | None = None
    for end in range(RATE, len(voice), RATE):
        earlier = recogniser.transcribe(voice[:end], earlier)
    plain = recogniser.transcribe(voice)
    guided = recogniser.transcribe(voice, earlier)
    assert guided.text == plain.text
    assert guided.confidence == pytest.approx(plain.confidence, abs=0.05)


def test_a_wrong_earlier_transcript_does_no_harm(recogniser: Recogniser, speech: Speech) -> None:
    other = recogniser.transcribe(speech("The trains are late again because of the snow."))
    heard = recogniser.transcribe(speech("What should I cook for dinner tonight?"), other)
    assert words(heard.text) == words("What should I cook for dinner tonight?")


def test_threads_can_share_a_recogniser(recogniser: Recogniser, speech: Speech) -> None:
    sounds = [speech("I had a really good day today."), speech("Thank you.")] * 2
    alone = [recogniser.transcribe(sound) for sound in sounds]
    with ThreadPoolExecutor(2) as threads:
        assert list(threads.map(recogniser.transcribe, sounds)) == alone


def test_a_decoder_that_runs_in_circles_is_noticed() -> None:
    assert circle([1, 7, 7, 7, 7]) == 1
    assert circle([1, 2, 3, 4, 3, 4, 3, 4, 3, 4]) == 2
    assert circle([7, 7, 7]) == 0
    assert circle([1, 2, 3, 4, 5, 6, 7, 8]) == 0
