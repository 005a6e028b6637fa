"""When a voice begins and ends: what is told, how soon, and what is taken for no voice."""

from collections.abc import Callable

import numpy as np
import pytest
from numpy.typing import NDArray

from actors.perception.voice_activity import (
    BLOCK,
    Edge,
    Pause,
    SpeechResumed,
    SpeechSegmenter,
    SpeechStarted,
    VoiceActivityModel,
)

RATE = 16_000
MS = RATE // 1000

Sound = NDArray[np.float32]
Speech = Callable[[str], Sound]


@pytest.fixture(scope="module")
def model() -> VoiceActivityModel:
    return VoiceActivityModel()


def noise(seconds: float, level: float, seed: int = 0) -> Sound:
    return (np.random.default_rng(seed).standard_normal(int(seconds * RATE)) * level).astype(np.float32)


def bounds(sound: Sound) -> tuple[int, int]:
    """First and last sample of the voice: 10 ms windows within 32 dB of the loudest."""
    windows = sound[: len(sound) // 160 * 160].reshape(-1, 160)
    level = 10 * np.log10(np.mean(np.square(windows), axis=1) + 1e-12)
    loud = np.flatnonzero(level > level.max() - 32)
    return int(loud[0]) * 160, int(loud[-1] + 1) * 160


def edges(model: VoiceActivityModel, sound: Sound) -> list[tuple[int, Edge]]:
    """Every edge with the number of samples heard when it was told."""
    stream, segmenter, found = model.stream(), SpeechSegmenter(), []
    samples = (np.clip(sound, -1, 1) * 32767).astype(np.int16)
    for begin in range(0, len(samples) - BLOCK + 1, BLOCK):
        block = samples[begin : begin + BLOCK]
        found += [(begin + BLOCK, edge) for edge in segmenter.push(stream(block), block)]
    return found


def test_speech_is_told_from_silence_and_noise(model: VoiceActivityModel, speech: Speech) -> None:
    def mean(sound: Sound) -> float:
        stream = model.stream()
        return float(np.mean([stream(sound[i : i + BLOCK]) for i in range(0, len(sound) - BLOCK + 1, BLOCK)]))

    voice = speech("I had a really good day today, and I would like to tell you about it.")
    begin, end = bounds(voice)
    assert mean(voice[begin:end]) > 0.8
    assert mean(noise(3, 0.03)) < 0.1
    assert mean(np.zeros(3 * RATE, np.float32)) < 0.1


def test_both_number_formats_give_the_same_probability(model: VoiceActivityModel, speech: Speech) -> None:
    whole = np.round(speech("Hello there.") * 32767)
    of_floats, of_integers = model.stream(), model.stream()
    for begin in range(0, len(whole) - BLOCK + 1, BLOCK):
        block = whole[begin : begin + BLOCK]
        probability = of_integers(block.astype(np.int16))
        assert of_floats((block / 32768).astype(np.float32)) == pytest.approx(probability, abs=1e-6)


def test_streams_do_not_disturb_each_other_and_reset_begins_anew(
    model: VoiceActivityModel, speech: Speech
) -> None:
    voice = speech("Hello there.")
    blocks = [voice[i : i + BLOCK] for i in range(0, len(voice) - BLOCK + 1, BLOCK)]
    alone = model.stream()
    expected = [alone(block) for block in blocks]
    one, other = model.stream(), model.stream()
    beside = []
    for block in blocks:
        beside.append(one(block))
        other(noise(0.032, 0.5))
    assert beside == expected
    one.reset()
    assert [one(block) for block in blocks] == expected


def test_broken_samples_are_survived(model: VoiceActivityModel, speech: Speech) -> None:
    stream = model.stream()
    stream(np.full(BLOCK, np.nan, np.float32))
    voice = speech("Hello there, how are you today?")
    last = [stream(voice[i : i + BLOCK]) for i in range(0, len(voice) - BLOCK + 1, BLOCK)]
    assert max(last) > 0.9


def test_a_block_of_another_size_is_refused(model: VoiceActivityModel) -> None:
    with pytest.raises(ValueError, match="512 samples of one channel"):
        model.stream()(np.zeros(480, np.int16))


@pytest.mark.parametrize("hiss", [0.0003, 0.01], ids=["quiet room", "noisy room"])
def test_a_sentence_has_a_beginning_and_soon_an_end(
    model: VoiceActivityModel, speech: Speech, hiss: float
) -> None:
    voice = speech("What should I cook for dinner tonight?")
    begin, end = bounds(voice)
    sound = np.concatenate([np.zeros(RATE, np.float32), voice, np.zeros(RATE, np.float32)])
    sound += noise(len(sound) / RATE + 1, hiss)[: len(sound)]
    begin, end = begin + RATE, end + RATE
    found = edges(model, sound)
    told, started = found[0]
    assert isinstance(started, SpeechStarted)
    assert told < begin + 200 * MS
    assert abs(started.at_sample - begin) < 60 * MS
    told, paused = found[-1]
    assert isinstance(paused, Pause)
    assert told < end + 200 * MS
    assert abs(paused.at_sample - end) < 110 * MS


def test_a_pause_is_taken_back_and_after_long_silence_speech_begins_anew(
    model: VoiceActivityModel, speech: Speech
) -> None:
    def silence(seconds: float) -> Sound:
        return noise(seconds, 0.0003)

    voice = speech("I am not sure.")
    begin, end = bounds(voice)
    voice = voice[begin:end]
    parts = [silence(1), voice, silence(0.7), voice, silence(3), voice, silence(1)]
    found = edges(model, np.concatenate(parts))
    second = RATE + len(voice) + 7 * RATE // 10
    third = second + len(voice) + 3 * RATE
    resumed = [edge.at_sample for _, edge in found if isinstance(edge, SpeechResumed)]
    started = [edge.at_sample for _, edge in found if isinstance(edge, SpeechStarted)]
    assert min(abs(at - second) for at in resumed) < 60 * MS
    assert [round(at / RATE, 1) for at in started] == pytest.approx([1.0, third / RATE], abs=0.11)
    speaking = False
    for _, edge in found:  # on and off take turns
        assert isinstance(edge, Pause) == speaking
        speaking = not speaking
    assert not speaking


@pytest.mark.parametrize("kind", ["silence", "hiss", "loud hiss", "claps", "hum", "melody"])
def test_what_is_no_voice_starts_nothing(model: VoiceActivityModel, kind: str) -> None:
    time = np.arange(6 * RATE) / RATE
    claps = np.zeros(6 * RATE, np.float32)
    for begin in range(4000, len(claps) - 2000, 7500):
        claps[begin : begin + 1600] = noise(0.1, 0.5, begin) * np.exp(-np.arange(1600) / 200)
    notes = [262, 294, 330, 349, 392, 440] * 3
    sounds: dict[str, NDArray[np.floating]] = {
        "silence": np.zeros(6 * RATE),
        "hiss": noise(6, 0.01),
        "loud hiss": noise(6, 0.3),
        "claps": claps,
        "hum": 0.3 * np.sin(2 * np.pi * 50 * time),
        "melody": np.concatenate(
            [0.3 * np.sin(2 * np.pi * note * time[:5000]) * np.exp(-time[:5000] * 6) for note in notes]
        ),
    }
    assert edges(model, sounds[kind].astype(np.float32)) == []


class Voice:
    """A segmenter fed with made-up probabilities and levels."""

    def __init__(self) -> None:
        self.segmenter = SpeechSegmenter()
        self.heard = 0
        self.edges: list[Edge] = []

    def hear(self, probability: float, *loud_parts: bool, blocks: int = 1) -> list[Edge]:
        """Blocks whose 8 ms parts are loud (−20 dB) or quiet (−66 dB)."""
        found: list[Edge] = []
        for _ in range(blocks):
            levels = np.repeat([0.1 if loud else 0.0005 for loud in loud_parts], 128)
            block = (levels * np.where(np.arange(BLOCK) % 2, 1, -1)).astype(np.float32)
            found += self.segmenter.push(probability, block)
            self.heard += BLOCK
        return found


LOUD, QUIET = (True,) * 4, (False,) * 4


def test_one_block_that_sounds_like_voice_is_not_enough() -> None:
    voice = Voice()
    assert voice.hear(0.01, *QUIET, blocks=10) == []
    assert voice.hear(0.9, *LOUD) == []
    assert voice.hear(0.05, *QUIET, blocks=5) == []


def test_the_onset_is_where_the_sound_rose() -> None:
    voice = Voice()
    voice.hear(0.01, *QUIET, blocks=10)
    voice.hear(0.1, False, False, True, True)
    voice.hear(0.9, *LOUD)
    assert voice.hear(0.99, *LOUD) == [SpeechStarted(10 * BLOCK + 256)]
    assert voice.segmenter.speaking


def test_quiet_is_a_pause_while_the_network_still_says_speech() -> None:
    voice = Voice()
    voice.hear(0.01, *QUIET, blocks=10)
    voice.hear(0.99, *LOUD, blocks=20)
    end = voice.heard
    assert voice.hear(0.99, *QUIET, blocks=2) == []
    assert voice.hear(0.8, *QUIET) == [Pause(end)]
    assert not voice.segmenter.speaking


def test_a_short_stop_within_a_word_is_no_pause() -> None:
    voice = Voice()
    voice.hear(0.01, *QUIET, blocks=10)
    voice.hear(0.99, *LOUD, blocks=20)
    assert voice.hear(0.999, *QUIET, blocks=2) == []
    assert voice.hear(0.99, *LOUD, blocks=20) == []


def test_noise_that_rises_with_the_voice_does_not_hide_its_end() -> None:
    voice = Voice()
    voice.hear(0.01, *QUIET, blocks=10)
    voice.hear(0.99, *LOUD, blocks=20)
    assert voice.hear(0.6, *LOUD) == []
    (pause,) = voice.hear(0.3, *LOUD)
    assert isinstance(pause, Pause)
    assert pause.at_sample < voice.heard


def test_a_voice_that_comes_back_at_once_takes_the_pause_back() -> None:
    voice = Voice()
    voice.hear(0.01, *QUIET, blocks=10)
    voice.hear(0.99, *LOUD, blocks=20)
    voice.hear(0.5, *QUIET, blocks=3)
    assert not voice.segmenter.speaking
    again = voice.heard
    assert voice.hear(0.9, *LOUD) == [SpeechResumed(again)]


def test_the_memory_of_the_network_is_not_taken_for_a_return() -> None:
    voice = Voice()
    voice.hear(0.01, *QUIET, blocks=10)
    voice.hear(0.99, *LOUD, blocks=20)
    assert len(voice.hear(0.9, *QUIET, blocks=6)) == 1
    assert voice.hear(0.7, *QUIET, blocks=10) == []
