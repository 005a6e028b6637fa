"""What a voice says: every token of the text has its place in the sound, and the sound begins at once."""

import numpy as np
import pytest
import soxr

from actors.avatar.voice import SAMPLE_RATE, Speech, Voice
from actors.messages import Mark
from actors.perception.recogniser import load_recogniser

TEXTS = [
    "Hello there, how are you feeling?",
    "I paid $5.50 at 10:30 a.m. on Jan 3, 2024!",
    'Dr. Smith said "hi." Then he left… quickly?',
    "  spaces\n\nand\ttabs  ",
    "Look 😀 at https://example.com/a?b=1 , joe@mail.org and **this**.",
    "# A - b — c ( ) ... ?!",
    "C++ costs 100% of x² ⑥ times in naïve Zoë's café.",
    "[a link](https://example.com) and [hɛ](/hɛ/)",
    "Call 1234567890123456789 now.",
    "你好 world",
    "\x00\x07 \u200b",
    "😀 🎉",
    "...",
    "",
]

SENTENCES = [
    "Hello there, how are you feeling?",
    "Sounds like a really hard day.",
    "Four weeks is a long time to wait.",
    "Think about what you need right now.",
    "Tell me about your sister.",
    "Perhaps you could write to her.",
    "Sure, I can do that for you.",
    "Shall we begin?",
    "Could it be that you are just tired?",
    "That sounds really hard.",
    "Zero is where we start.",
    "Oh, that is lovely.",
    "Wait for me.",
]


@pytest.fixture(params=["hibari", "system_voice"])
def voice(request: pytest.FixtureRequest) -> Voice:
    found: Voice = request.getfixturevalue(request.param)
    return found


def in_order(marks: tuple[Mark, ...], samples: int) -> bool:
    edges = [edge for mark in marks for edge in (mark.start, mark.end)]
    return edges == sorted(edges) and (not edges or (edges[0] >= 0 and edges[-1] <= samples))


def onset_ms(speech: Speech) -> float:
    """The first run of at least 20 ms whose level in 5 ms blocks stays above -45 dBFS."""
    blocks = speech.samples[: len(speech.samples) // 120 * 120].reshape(-1, 120) / 32768.0
    loud = np.sqrt((blocks**2).mean(axis=1)) > 10 ** (-45 / 20)
    return float(np.argmax(np.convolve(loud, np.ones(4), "valid") == 4)) * 5.0


@pytest.mark.parametrize("text", TEXTS)
def test_the_words_are_the_tokens_of_the_text_in_order_within_the_sound(voice: Voice, text: str) -> None:
    speech = voice.synthesise(text)
    assert [word.text for word in speech.words] == text.split()
    assert speech.sample_rate == SAMPLE_RATE
    assert speech.samples.dtype == np.int16
    assert speech.samples.ndim == 1
    assert in_order(speech.words, len(speech.samples))
    assert in_order(speech.phonemes, len(speech.samples))


@pytest.mark.parametrize("text", ["", "...", "— ?!", "😀 🎉", "\x00\x07 \u200b", "( ' )"])
def test_what_cannot_be_pronounced_makes_no_sound(voice: Voice, text: str) -> None:
    speech = voice.synthesise(text)
    assert len(speech.samples) == 0
    assert all(word.start == word.end == 0 for word in speech.words)


@pytest.mark.parametrize("text", SENTENCES)
def test_speech_begins_within_25_ms_and_leaves_a_short_gap(hibari: Voice, text: str) -> None:
    speech = hibari.synthesise(text)
    assert onset_ms(speech) <= 25
    gap = (len(speech.samples) - speech.words[-1].end) / SAMPLE_RATE
    assert 0.1 <= gap <= 0.14
    assert np.abs(speech.samples[-240:].astype(int)).max() < 33, "the gap is below -60 dBFS"


def test_a_comma_leaves_a_shorter_gap_than_a_full_stop(hibari: Voice) -> None:
    gaps = [
        len(speech.samples) - speech.words[-1].end
        for speech in (hibari.synthesise("Well then."), hibari.synthesise("Well then,"))
    ]
    assert gaps[1] < gaps[0]


def test_every_word_that_is_spoken_has_its_own_time(voice: Voice) -> None:
    speech = voice.synthesise("On Jan 3, 2024, I paid $5.50 for 3 km.")
    lengths = [(word.end - word.start) / SAMPLE_RATE for word in speech.words]
    assert all(length > 0.03 for length in lengths)
    by_text = dict(zip((word.text for word in speech.words), lengths, strict=True))
    assert by_text["$5.50"] > by_text["paid"], "five dollars and fifty cents takes longer than paid"
    assert by_text["2024,"] > by_text["On"]


def test_a_pause_inside_a_sentence_lies_between_its_words(hibari: Voice) -> None:
    speech = hibari.synthesise("You look a little tired today, would you like to talk?")
    today, would = speech.words[5], speech.words[6]
    pause = speech.samples[today.end : would.start].astype(float) / 32768
    assert len(pause) > 0.1 * SAMPLE_RATE
    assert np.sqrt((pause**2).mean()) < 10 ** (-45 / 20)


def test_phonemes_are_ipa_and_lie_where_they_sound(hibari: Voice) -> None:
    """An s is the one place of these words with more energy above 4 kHz than below."""
    speech = hibari.synthesise("A loose goose.")
    assert "".join(phoneme.text for phoneme in speech.phonemes) == "ɐlusɡus"
    for phoneme in (speech.phonemes[3], speech.phonemes[6]):
        middle = speech.samples[(phoneme.start + phoneme.end) // 2 - 240 :][:480] * np.hanning(480)
        power = np.abs(np.fft.rfft(middle)) ** 2
        assert power[80:].sum() > power[:80].sum()


@pytest.mark.parametrize("text", ["I said no.", "I said “no.”"])
def test_a_word_at_the_end_is_not_taken_for_an_abbreviation(hibari: Voice, text: str) -> None:
    speech = hibari.synthesise(text)
    assert [phoneme.text for phoneme in speech.phonemes][-2:] == ["n", "oʊ"]


def test_diphthongs_and_affricates_are_one_phoneme(hibari: Voice) -> None:
    texts = [phoneme.text for phoneme in hibari.synthesise("No joy now, I change.").phonemes]
    assert texts == ["n", "oʊ", "dʒ", "ɔɪ", "n", "aʊ", "aɪ", "tʃ", "eɪ", "n", "dʒ"]


def test_the_same_text_makes_the_same_sound(hibari: Voice) -> None:
    first = hibari.synthesise("Is that so?")
    hibari.synthesise("Something else.")
    assert np.array_equal(first.samples, hibari.synthesise("Is that so?").samples)


def test_speech_is_about_as_loud_as_speech_should_be(voice: Voice) -> None:
    sound = np.concatenate([voice.synthesise(text).samples for text in SENTENCES]) / 32768.0
    blocks = (sound[: len(sound) // 480 * 480].reshape(-1, 480) ** 2).mean(axis=1)
    level = 10 * np.log10(blocks[blocks > 10**-4.5].mean())
    assert -23 < level < -19
    assert np.abs(sound).max() < 1.0


def test_long_text_without_a_full_stop_is_spoken_whole(hibari: Voice) -> None:
    text = "and then we walked along the river, " * 15 + "until it was " + "very " * 60 + "dark"
    speech = hibari.synthesise(text)
    assert len(speech.words) == len(text.split())
    assert all(word.end > word.start for word in speech.words)
    assert speech.words[-1].end > 30 * SAMPLE_RATE


def test_a_listener_understands_every_word(hibari: Voice) -> None:
    """No first consonant is lost with the silence in front of it."""
    listener = load_recogniser()
    silence = np.zeros(SAMPLE_RATE // 2, np.float32)
    wrong = []
    for text in SENTENCES[:7]:
        sound = np.concatenate([silence, hibari.synthesise(text).samples / np.float32(32768), silence])
        heard = listener.transcribe(soxr.resample(sound, SAMPLE_RATE, 16_000)).text
        if [w.strip(".,?!").lower() for w in heard.split()] != [
            w.strip(".,?!").lower() for w in text.split()
        ]:
            wrong.append((text, heard))
    assert not wrong
