"""The neural voice: hibari-tts, one ONNX network that also says how long each phoneme lasts.

The network keeps those durations inside; a few bytes appended to its file make them an output. They tell
where words and phonemes lie, and which part of the sound is the silence that the network puts around every
utterance (260 to 330 ms in front, as much behind), which is cut away.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from actors.avatar.audible import cut, faded, offset, onset, powers, rises, to_int16
from actors.avatar.phoneme_times import IPA, Slot, Symbol, is_phoneme, on_the_sound, phoneme_slots
from actors.avatar.spoken_text import SpokenWord, sentences, spoken_words, tokens_of_symbols
from actors.avatar.voice import SAMPLE_RATE, Speech, Voice, VoiceError, silent, word_marks
from actors.messages import Mark

DURATIONS = "/Clip_output_0"
"""The tensor of the network that holds one duration an input symbol, in units of UNIT samples."""

FRAME = 300
UNIT = 2 * FRAME

LEAD = SAMPLE_RATE * 45 // 1000
"""The sound runs ahead of the durations by this much (measured on s, sh and ch against their slots)."""

SEARCH = SAMPLE_RATE * 200 // 1000
"""First sounds begin 25 to 130 ms before their slot; what lies further ahead is silence, not rendered."""

GAIN = 1.5
"""From the network's level (-24.6 dBFS while it speaks, peaks -12 to -4) to about -21 dBFS, peaks below 0."""

MAX_SYMBOLS = 300
"""Longest input of one pass of the network, about 18 s of speech."""

GAPS = {".": 0.12, "!": 0.12, "?": 0.12, "…": 0.12, ",": 0.07, ";": 0.09, ":": 0.09, "—": 0.09}
"""Seconds of silence left after a clause, by the mark that ends it: the next clause may follow at once."""

NO_GAP = 0.02

QUOTES = '"“”() '
"""What may stand behind the mark that ends a clause."""

MEND = "install it with `./visavis python -m pip install --force-reinstall --no-deps hibari-tts==0.2.1`"

_LAST_STOP = re.compile(r"(?<![\w.])([a-z]{2,})\.(?=[\"”’')\]]*$)")
"""A full stop that ends a sentence; beside its word it would make "number" of "I said no."."""


class HibariVoice(Voice):
    """American English, female, 24 kHz; other speakers by moving pitch and formants.

    `speed` is relative to the voice's own pace, `pitch` to its own fundamental frequency (about 210 Hz);
    `formants` scales the resonances of the vocal tract (0.85 is a man's, 1.0 the voice's own).
    """

    def __init__(
        self, name: str = "hibari", *, speed: float = 1.0, pitch: float = 1.0, formants: float = 1.0
    ) -> None:
        self.name = name
        self._formants = formants
        self._pulse_rate = np.float32(pitch / formants)
        # A lower source puts more harmonics, each as strong, below the highest frequency, and higher peaks.
        self._gain = np.float32(GAIN * pitch / formants)
        self._speed = np.asarray([speed / formants], np.float32)
        self._hibari, self._render = _load()
        # The pronunciation tables and the network for words outside them load at their first use.
        self.synthesise("Visavis is ready.")

    def synthesise(self, text: str) -> Speech:
        pieces: list[NDArray[np.float32]] = []
        slots: list[Slot] = []
        length = 0
        for sentence in sentences(spoken_words(text)):
            for symbols in _passes(self._symbols(sentence)):
                sound, found = self._speak(symbols)
                slots.extend(slot.moved(length) for slot in found)
                pieces.append(sound)
                length += len(sound)
        if not length:
            return silent(text)
        sound = np.concatenate(pieces) if len(pieces) > 1 else pieces[0]
        if self._formants != 1.0:
            sound, slots = self._move_formants(sound, slots)
        spans: dict[int, tuple[int, int]] = {}
        for _, token, start, end in slots:
            spans[token] = (spans.get(token, (start, end))[0], end)
        phonemes = tuple(Mark(IPA.get(char, char), start, end) for char, _, start, end in slots)
        return Speech(to_int16(sound), SAMPLE_RATE, word_marks(text, spans), phonemes)

    def _symbols(self, words: Sequence[SpokenWord]) -> list[Symbol]:
        """The phonemes of a sentence, as the network takes them."""
        from hibari.g2p.normalize import normalize

        g2p, vocabulary = self._hibari.g2p, self._hibari.vocab
        text = _LAST_STOP.sub(r"\1 .", " ".join(word.text for word in words))
        read, sounds = [""], [""]
        try:
            # A Markdown link would be taken for a pronunciation given in the text.
            tokens = g2p.phonemize_tokens(g2p.tokenize(normalize(text).replace("](", "] (")))
        except Exception as error:  # no text may do more harm than not being spoken
            raise VoiceError(f"no pronunciation was found for {text[:80]!r} ({error})") from error
        for token in tokens:
            read[-1] += token.text
            sounds[-1] += "".join(char for char in token.phonemes or "" if char in vocabulary)
            if token.whitespace:
                read.append("")
                sounds.append("")
        symbols: list[Symbol] = []
        owners = tokens_of_symbols(words, read, [len(sound) for sound in sounds])
        for sound, of_tokens in zip(sounds, owners, strict=True):
            if sound and symbols:
                symbols.append(Symbol(" ", of_tokens[0]))
            symbols.extend(map(Symbol, sound, of_tokens))
        if symbols and is_phoneme(symbols[-1].char) and words[-1].text.endswith("."):
            symbols.append(
                Symbol(".", words[-1].token)
            )  # the stop of an abbreviation is the sentence's as well
        return symbols

    def _speak(self, symbols: Sequence[Symbol]) -> tuple[NDArray[np.float32], list[Slot]]:
        """One pass: the sound without the silence around it, and its phonemes."""
        vocabulary = self._hibari.vocab
        ids = np.asarray([[0, *(vocabulary[char] for char, _ in symbols), 0]], np.int64)
        *spectrum, durations = self._hibari.sess.run(None, {"ids": ids, "speed": self._speed})
        edges = np.cumsum(durations.ravel()).astype(int) * UNIT
        slots = phoneme_slots(symbols, edges.tolist())

        skipped = max(0, (slots[0].start - SEARCH) // FRAME)
        frames = [part[0, ..., skipped:] for part in spectrum]
        frames[-1] = frames[-1] * self._pulse_rate
        sound = self._render(*frames, np.random.default_rng(0))
        sound *= self._gain

        power = powers(sound)
        start = onset(power, slots[0].end - skipped * FRAME)
        if start is None:
            start = max(0, slots[0].start - LEAD - skipped * FRAME)
        heard_until = max(offset(power), start + 1)
        mark = next(char for char, _ in reversed(symbols) if char not in QUOTES)
        end = heard_until + int(GAPS.get(mark, NO_GAP) * self._formants * SAMPLE_RATE)
        placed = on_the_sound(slots, skipped * FRAME + start + LEAD, heard_until - start)
        for index, (slot, following) in enumerate(pairwise(placed)):
            if following.start > slot.end:  # a pause: the sound itself says best where it begins and ends
                fall = faded(power, slot.start + start, slot.end + start)
                rise = rises(power, fall, following.start + start)
                placed[index] = slot._replace(end=fall - start)
                placed[index + 1] = following._replace(start=rise - start)
        return cut(sound, start, end), placed

    def _move_formants(
        self, sound: NDArray[np.float32], slots: list[Slot]
    ) -> tuple[NDArray[np.float32], list[Slot]]:
        """Played slower, a voice has lower resonances; the network spoke faster by as much."""
        import soxr

        moved = soxr.resample(sound, SAMPLE_RATE * self._formants, SAMPLE_RATE)
        scale = len(moved) / len(sound)
        return moved, [
            slot._replace(start=int(slot.start * scale), end=int(slot.end * scale)) for slot in slots
        ]


def _load() -> tuple[Any, Any]:
    """The network with its durations, and the function that turns its output into sound."""
    try:
        from hibari import Hibari, dsp
        from hibari.voices import DEFAULT, voice_path
    except ImportError as error:
        raise VoiceError(f"hibari-tts cannot be imported ({error}); {MEND}") from error
    path = Path(voice_path(DEFAULT, download_missing=False))
    try:
        network = path.read_bytes()
    except OSError as error:
        raise VoiceError(f"the voice model {path} cannot be read ({error.strerror}); {MEND}") from error
    try:
        hibari = Hibari(model=with_output(network, DURATIONS))
        hibari.model_path = str(path)
        hibari.g2p  # noqa: B018 - loads the pronunciation tables
    except Exception as error:
        raise VoiceError(f"the voice model {path} cannot be used ({str(error)[:200]}); {MEND}") from error
    return hibari, dsp.synth


def with_output(network: bytes, tensor: str) -> bytes:
    """An ONNX file with one more float output.

    Serialised protobuf messages merge when they are concatenated, so it is enough to append a ModelProto of
    nothing but graph (field 7) { output (12) { name (1), type (2) { tensor_type (1) { elem_type (1) } } } }.
    """

    def field(number: int, content: bytes) -> bytes:
        return bytes([number << 3 | 2, len(content)]) + content

    value = field(1, tensor.encode()) + field(2, field(1, b"\x08\x01"))
    return network + field(7, field(12, value))


def _passes(symbols: list[Symbol]) -> list[list[Symbol]]:
    """Cut what is too long for one pass of the network: after a clause if possible, else between words."""
    passes: list[list[Symbol]] = []
    while symbols:
        end = len(symbols)
        if end > MAX_SYMBOLS:
            spaces = [k for k in range(1, MAX_SYMBOLS) if symbols[k].char == " "]
            clauses = [k for k in spaces if symbols[k - 1].char in GAPS and k > MAX_SYMBOLS // 4]
            end = (clauses or spaces or [MAX_SYMBOLS])[-1]
        piece, symbols = symbols[:end], symbols[end:]
        if symbols and symbols[0].char == " ":
            symbols = symbols[1:]
        if any(is_phoneme(char) for char, _ in piece):
            passes.append(piece)
    return passes
