"""English speech recognition by Moonshine tiny (MIT; the networks come in the moonshine-voice wheel).

The networks are run directly: the wheel's own library finds speech and splits it once more by itself, takes lists of
floats and costs several times the computation. The encoder takes the sound as it is, at any length (41 frames a
second, 384 samples each); the decoder gives one token a step, greedily, with a cache of keys and values.

A guess at the first tokens (`previous`) is verified by the decoder in a single step: tokens are kept as long as each is
the one that the decoder would have chosen, and the rest is decoded one by one. The networks quantise what flows
through them by its range within a call, so a guess can turn a choice between two near-equal tokens; it decides no
more than that.
"""

from __future__ import annotations

import math
import re
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from actors.perception.package_files import MissingPackageFile, package_file, package_network
from actors.perception.recogniser import NOTHING, Recogniser, Sound, Transcript

RATE = 16_000
LEAD, TAIL, SHORTEST = RATE // 10, RATE // 5, RATE
"""Samples of silence put before and after, and the length reached at least: without them the network, trained on
whole utterances, repeats or misses short words and those at the edges."""
LONGEST = 12 * RATE
"""Samples in a piece; longer sound is cut at the quietest point of the second half of this length."""
SILENT = 1e-4
"""Full scale 1: sound that never exceeds this is silence."""
TOKENS_A_SECOND, TOKENS_TO_SPARE = 6.5, 4
"""More tokens than speech can hold are a sign of a decoder that runs in circles."""
CIRCLE_LENGTH, CIRCLES = 8, 4
"""A run of up to so many tokens that comes so many times in a row is a circle."""
DOUBTFUL = 0.5
"""Below this confidence words are noise. Nine in ten clips of speech played backwards lie below, and no utterance in
noise as loud as the voice."""
ARTEFACTS = frozenset({"You", "Thank you for watching!", "Thank you for watching.", "Thanks for watching!"})
"""What the network says of noise with great confidence. A "you" that was spoken ends in a mark: "You.", "You?"."""

START_TOKEN, END_TOKEN = 1, 2
FIRST_WORD_TOKEN, FIRST_MARK_TOKEN = 3, 32_000
"""Tokens between are pieces of text; marks of other tasks come after."""

INSTALL = "--no-deps moonshine-voice==0.0.73"

CLOSING_MARKS = ". ? !"
PAUSING_MARKS = ", ; : - – — .. ..."
"""Marks behind a word that end a sentence, and those that do not."""

Float32 = NDArray[np.float32]


@dataclass(frozen=True, slots=True)
class _Heard:
    tokens: tuple[int, ...]
    log_probabilities: tuple[float, ...]
    closing: float
    continuing: float


class Moonshine(Recogniser):
    """The two networks and the table of tokens, loaded once; each call runs on the thread that makes it."""

    def __init__(self) -> None:
        """Raises MissingPackageFile (a StageError) where the wheel or one of its files is missing or broken."""
        folder = "assets/tiny-en/"
        self._pieces = _token_table(
            package_file("moonshine_voice", folder + "tokenizer.bin", install=INSTALL).read_bytes()
        )
        self._encoder = package_network("moonshine_voice", folder + "encoder_model.ort", install=INSTALL)
        self._decoder = package_network(
            "moonshine_voice", folder + "decoder_model_merged.ort", install=INSTALL
        )
        self._closing = self._marks(CLOSING_MARKS)
        self._pausing = self._marks(PAUSING_MARKS)
        self._any_mark = frozenset((*self._closing, *self._pausing))
        cache = [node for node in self._decoder.get_inputs() if node.name.startswith("past_key_values.")]
        # [batch 1, heads, nothing yet, width] for every layer's keys and values
        self._empty = {
            node.name: np.zeros((1, node.shape[1], 0, node.shape[3]), np.float32) for node in cache
        }
        self._own = [name for name in self._empty if ".decoder." in name]
        self._sound = [name for name in self._empty if ".encoder." in name]

    def transcribe(self, samples: Sound, previous: Transcript | None = None) -> Transcript:
        sound = _as_float(samples)
        if not len(sound) or max(sound.max(), -sound.min()) < SILENT:
            return NOTHING
        guesses = previous.tokens if previous else ()
        heard = [
            self._hear(piece, guesses[index] if index < len(guesses) else ())
            for index, piece in enumerate(_pieces(sound))
        ]
        text = " ".join(filter(None, (self._text(piece.tokens) for piece in heard)))
        chances = [value for piece in heard for value in piece.log_probabilities]
        confidence = math.exp(sum(chances) / len(chances))
        tokens = tuple(piece.tokens for piece in heard)
        if confidence < DOUBTFUL or text in ARTEFACTS or not any(map(str.isalnum, text)):
            return Transcript("", (), confidence, tokens)
        last = heard[-1]
        return Transcript(text, tuple(text.split()), confidence, tokens, last.closing, last.continuing)

    def _hear(self, piece: Float32, guess: tuple[int, ...]) -> _Heard:
        """Tokens of at most LONGEST samples."""
        padded = np.zeros((1, max(LEAD + len(piece) + TAIL, SHORTEST)), np.float32)
        padded[0, LEAD : LEAD + len(piece)] = piece
        everything = np.ones(padded.shape, np.int64)
        (frames,) = self._encoder.run(
            ["last_hidden_state"], {"input_values": padded, "attention_mask": everything}
        )
        limit = int(len(piece) / RATE * TOKENS_A_SECOND) + TOKENS_TO_SPARE
        return self._decode(
            {"encoder_hidden_states": frames, "encoder_attention_mask": everything}, guess, limit
        )

    def _decode(self, sound: dict[str, Any], guess: tuple[int, ...], limit: int) -> _Heard:
        guess = guess[:limit]
        names = [*self._own, *self._sound]
        logits, *caches = self._decoder.run(
            ["logits", *map(_present, names)],
            {
                **sound,
                **self._empty,
                "input_ids": np.array([[START_TOKEN, *guess]], np.int64),
                "use_cache_branch": np.array([False]),
            },
        )
        choices = logits[0].argmax(axis=-1)
        right = 0
        while right < len(guess) and choices[right] == guess[right]:
            right += 1
        tokens = list(guess[:right])
        rows = list(logits[0][: right + 1])
        inputs = {**sound, **dict(zip(names, caches, strict=True)), "use_cache_branch": np.array([True])}
        for name in self._own:
            inputs[name] = np.ascontiguousarray(inputs[name][:, :, : right + 1])
        outputs = ["logits", *map(_present, self._own)]
        token = int(choices[right])
        while token != END_TOKEN and len(tokens) < limit:
            tokens.append(token)
            repeated = circle(tokens)
            if repeated:
                del tokens[-repeated * (CIRCLES - 1) :]
                break
            inputs["input_ids"] = np.array([[token]], np.int64)
            logits, *caches = self._decoder.run(outputs, inputs)
            inputs.update(zip(self._own, caches, strict=True))
            token = int(logits[0, 0].argmax())
            rows.append(logits[0, 0])
        return _Heard(tuple(tokens), tuple(map(_log_probability, rows)), *self._outlook(tokens, rows))

    def _outlook(self, tokens: list[int], rows: list[Float32]) -> tuple[float, float]:
        """How likely a sentence ends behind the last word, and how likely another word follows it."""
        words = len(tokens)
        while words and tokens[words - 1] in self._any_mark:
            words -= 1
        row = rows[min(words, len(rows) - 1)].astype(np.float64)
        chances = np.exp(row - row.max())
        chances /= chances.sum()
        closing = float(chances[self._closing].sum())
        other = closing + float(chances[self._pausing].sum() + chances[END_TOKEN])
        return closing, max(0.0, 1.0 - other)

    def _marks(self, marks: str) -> list[int]:
        """The tokens of the given marks, with and without a space before them."""
        wanted = {space + mark.encode() for mark in marks.split() for space in (b"", "\u2581".encode())}
        return [token for token, piece in enumerate(self._pieces) if piece in wanted]

    def _text(self, tokens: tuple[int, ...]) -> str:
        """Words and punctuation, without the quotation marks that the network strews in."""
        pieces = (self._pieces[token] for token in tokens if FIRST_WORD_TOKEN <= token < FIRST_MARK_TOKEN)
        text = b"".join(pieces).decode("utf-8", "ignore").replace("\u2581", " ")
        return " ".join(re.sub(r"(?<!\w)['\"]|['\"](?!\w)", "", text).split())


def _as_float(samples: Sound) -> Float32:
    """One channel of float32, finite, full scale 1."""
    if samples.ndim != 1:
        raise ValueError(f"speech recognition takes one channel, got shape {samples.shape}")
    if samples.dtype == np.int16:
        return samples * np.float32(1 / 32768)
    if samples.dtype != np.float32:
        raise ValueError(f"speech recognition takes int16 or float32, got {samples.dtype}")
    return np.nan_to_num(samples, nan=0.0, posinf=1.0, neginf=-1.0).clip(-1.0, 1.0)


def _pieces(sound: Float32) -> list[Float32]:
    """`sound` cut into pieces of at most LONGEST samples. Cuts stay where they are when more sound is appended."""
    pieces = []
    window = RATE // 5
    while len(sound) > LONGEST:
        energy = np.cumsum(np.square(sound[LONGEST // 2 : LONGEST], dtype=np.float64))
        quietest = int(np.argmin(energy[window:] - energy[:-window]))
        cut = LONGEST // 2 + quietest + window // 2
        pieces.append(sound[:cut])
        sound = sound[cut:]
    return [*pieces, sound]


def circle(tokens: list[int]) -> int:
    """Length of the run that the last tokens repeat CIRCLES times; 0 when they do not."""
    for length in range(1, CIRCLE_LENGTH + 1):
        tail = tokens[-length * CIRCLES :]
        if len(tail) == length * CIRCLES and tail == tail[:length] * CIRCLES:
            return length
    return 0


def _log_probability(logits: Float32) -> float:
    """Natural logarithm of the probability of the likeliest token."""
    return -math.log(float(np.exp(logits - logits.max()).sum()))


def _present(name: str) -> str:
    """The output that carries on the cache of this input."""
    return name.replace("past_key_values", "present")


def _token_table(data: bytes) -> list[bytes]:
    """Bytes of each token: an entry is its length (two bytes, low 7 bits first, from 128 on), then that many bytes."""
    table, at = [], 0
    try:
        while at < len(data):
            length = data[at]
            at += 1
            if length >= 128:
                length += 128 * (data[at] - 1)
                at += 1
            table.append(data[at : at + length])
            at += length
    except IndexError:
        at = -1
    if at != len(data) or len(table) <= FIRST_MARK_TOKEN:
        raise MissingPackageFile(
            "the file tokenizer.bin of moonshine_voice is damaged: install it again with "
            f"`./visavis python -m pip install --force-reinstall {INSTALL}`"
        )
    return table
