"""Finds danger by the ideas that meet in a sentence, in whatever wording: the reading of `scenes_*`.

An idea is a list of words and turns, separated by spaces. In a turn `_` joins words, `/` parts alternatives, `*` ends
the beginning of a word, `~` stands for up to four words: `not/never_~_wake_up`. A scene names the ideas that must
all be there, after a bar those of which none may be; `a>b` wants b after a with at most three words between, `a>>b`
at most eight.

Words are looked up in a table, not searched for by regular expressions: a sentence takes microseconds whatever it
holds, and no sentence takes long.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise

WINDOW = 26
"""Ideas meet within so many words, where recognition gives a long talk without a full stop."""
_STEP = 13
_GAP = 4
_NEAR, _FAR = 3, 8
_SHORTEST = 2

Span = tuple[int, int]


@dataclass(frozen=True, slots=True)
class _Token:
    """One place of a turn: a word of several, or a gap."""

    words: frozenset[str]
    beginnings: tuple[str, ...]
    gap: bool

    @staticmethod
    def of(text: str) -> _Token:
        parts = text.split("/")
        words = frozenset(part for part in parts if not part.endswith("*"))
        return _Token(words, tuple(part[:-1] for part in parts if part.endswith("*")), text == "~")

    def takes(self, word: str) -> bool:
        return word in self.words or (bool(self.beginnings) and word.startswith(self.beginnings))


@dataclass(frozen=True, slots=True)
class _Scene:
    """What must be there, what must not, and what must follow what within how many words."""

    needed: int
    barred: int
    chains: tuple[tuple[tuple[int, int], ...], ...]


class Scenes:
    """Scenes over ideas, ready to be looked for.

    `ideas` by name; `scenes` by kind, a kind's each a line of the form above. Raises ValueError for a scene that names
    an idea there is not, and for an idea that no scene names.
    """

    def __init__(self, ideas: Mapping[str, str], scenes: Mapping[str, tuple[str, ...]]) -> None:
        self._number = {name: number for number, name in enumerate(ideas)}
        self._exact: dict[str, list[tuple[int, tuple[_Token, ...]]]] = {}
        self._begun: dict[str, list[tuple[int, tuple[_Token, ...]]]] = {}
        self._longest = 0
        for name, turns in ideas.items():
            for turn in turns.split():
                self._enter(self._number[name], turn)
        self._entries = lru_cache(maxsize=8192)(self._begun_by)
        self._last = ("", frozenset[str]())
        self._named: set[int] = set()
        self._scenes = {kind: tuple(map(self._read, lines)) for kind, lines in scenes.items()}
        unnamed = [name for name, number in self._number.items() if number not in self._named]
        if unnamed:
            raise ValueError(f"No scene names these ideas: {', '.join(unnamed)}. Remove them or use them.")

    def found_in(self, sentence: str) -> frozenset[str]:
        """The kinds of which a scene is in the sentence (in the form of `spoken`)."""
        if sentence == self._last[0]:
            return self._last[1]
        words = sentence.split()
        found: set[str] = set()
        for start in range(0, max(1, len(words) - _STEP), _STEP):
            spans = self._spans(words[start : start + WINDOW])
            there = sum(1 << number for number in spans)
            for kind, scenes in self._scenes.items():
                if kind not in found and any(_plays(scene, there, spans) for scene in scenes):
                    found.add(kind)
        self._last = sentence, frozenset(found)
        return self._last[1]

    def _begun_by(self, word: str, following: str) -> tuple[tuple[int, tuple[_Token, ...]], ...]:
        """The turns that two words may begin, each with the idea it belongs to, and what must follow the first."""
        entries = list(self._exact.get(word, ()))
        for length in range(_SHORTEST, min(len(word), self._longest) + 1):
            entries += self._begun.get(word[:length], ())
        return tuple(
            (number, tokens)
            for number, tokens in entries
            if not tokens or tokens[0].gap or tokens[0].takes(following)
        )

    def _enter(self, number: int, turn: str) -> None:
        first, *rest = turn.split("_")
        tokens = tuple(map(_Token.of, rest))
        for word in first.split("/"):
            if word.endswith("*"):
                self._begun.setdefault(word[:-1], []).append((number, tokens))
                self._longest = max(self._longest, len(word) - 1)
            else:
                self._exact.setdefault(word, []).append((number, tokens))

    def _read(self, line: str) -> _Scene:
        needed, _, barred = line.partition("|")
        chains = []
        there = 0
        for item in needed.split():
            steps: list[tuple[int, int]] = []
            for far in item.split(">>"):
                for at, near in enumerate(far.split(">")):
                    steps.append((self._called(near, line), _FAR if at == 0 else _NEAR))
            there |= sum({1 << number for number, _ in steps})
            if len(steps) > 1:
                chains.append(tuple(steps))
        return _Scene(there, sum({1 << self._called(name, line) for name in barred.split()}), tuple(chains))

    def _called(self, name: str, line: str) -> int:
        if name not in self._number:
            raise ValueError(
                f"There is no idea {name!r}, which the scene {line!r} names. Write it, or mend the name."
            )
        self._named.add(self._number[name])
        return self._number[name]

    def _spans(self, words: list[str]) -> dict[int, list[Span]]:
        """Where each idea stands: from its first word to behind its last."""
        spans: dict[int, list[Span]] = {}
        for at, word in enumerate(words):
            following = words[at + 1] if at + 1 < len(words) else ""
            for number, tokens in self._entries(word, following):
                end = _end(tokens, words, at + 1)
                if end:
                    spans.setdefault(number, []).append((at, end))
        return spans


def _end(tokens: tuple[_Token, ...], words: list[str], at: int) -> int:
    """Behind the last word of a turn whose further words are looked for from `at` on; 0 where they are not there."""
    for place, token in enumerate(tokens):
        if token.gap:
            ends = (_end(tokens[place + 1 :], words, at + more) for more in range(_GAP + 1))
            return next(filter(None, ends), 0)
        if at >= len(words) or not token.takes(words[at]):
            return 0
        at += 1
    return at


def _plays(scene: _Scene, there: int, spans: Mapping[int, list[Span]]) -> bool:
    if there & scene.needed != scene.needed or there & scene.barred:
        return False
    return all(_follows(chain, spans) for chain in scene.chains)


def _follows(chain: tuple[tuple[int, int], ...], spans: Mapping[int, list[Span]]) -> bool:
    """Whether the ideas of a chain stand in its order, each near enough to the one before."""
    ends = {end for _, end in spans[chain[0][0]]}
    for _, (number, gap) in pairwise(chain):
        ends = {end for start, end in spans[number] if any(0 <= start - last <= gap for last in ends)}
        if not ends:
            return False
    return True
