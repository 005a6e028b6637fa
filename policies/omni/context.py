"""What is in the model's cache: pieces of text, sound and picture in order, each with its place in time.

A piece keeps its embeddings, so that it can be put in again after something before it has changed, without being
encoded anew. Positions are three rows (time, row, column); a piece tells its own relative to a base. The library keeps
state about positions on the model itself, which more than one conversation would trample: it is never used.
"""

from __future__ import annotations

import copy
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from torch import Tensor

    from policies.omni.thinker import Thinker


@dataclass(frozen=True, slots=True, eq=False)
class Piece:
    """Tokens that enter the cache together.

    `embeddings` (tokens, hidden); `positions` (3, tokens) from the base. `opens` makes the next free position the
    base, otherwise the base of the piece before stays. `after`: what follows begins this far from the base.
    """

    embeddings: Tensor
    positions: Tensor
    after: int
    opens: bool = True

    def __len__(self) -> int:
        return int(self.embeddings.shape[0])


@dataclass(frozen=True, slots=True)
class _Placed:
    piece: Piece
    base: int
    next: int


class Context:
    """One conversation's cache. `push` and `drop` are its only changes; a `fork` can be thrown away."""

    def __init__(self, thinker: Thinker) -> None:
        self._thinker = thinker
        self._cache: Any = thinker.new_cache()
        self._placed: list[_Placed] = []
        self._base = 0
        self._next = 0
        self.tokens = 0

    def __len__(self) -> int:
        return len(self._placed)

    @property
    def pieces(self) -> list[Piece]:
        """All pieces, the first first."""
        return [placed.piece for placed in self._placed]

    def push(self, *pieces: Piece) -> Tensor:
        """Put the pieces in, in one forward pass; returns the logits (vocabulary) after the last token."""
        import torch

        embeddings, positions = [], []
        for piece in pieces:
            base = self._next if piece.opens else self._base
            self._placed.append(_Placed(piece, self._base, self._next))
            self._base, self._next = base, base + piece.after
            embeddings.append(piece.embeddings)
            positions.append(piece.positions + base)
            self.tokens += len(piece)
        return self._thinker.forward(torch.cat(embeddings), torch.cat(positions, 1), self._cache)

    def drop(self, count: int) -> list[Piece]:
        """Take the last `count` pieces out again; returns them in their order."""
        if count <= 0:
            return []
        gone, self._placed = self._placed[-count:], self._placed[:-count]
        self._base, self._next = gone[0].base, gone[0].next
        tokens = sum(len(placed.piece) for placed in gone)
        self._cache.crop(-tokens)
        self.tokens -= tokens
        return [placed.piece for placed in gone]

    def fork(self) -> Context:
        """A copy that may go its own way. Costs nothing: the cache grows by making new tensors, never in place."""
        other = copy.copy(self)
        other._placed = list(self._placed)
        other._cache = copy.copy(self._cache)
        other._cache.layers = [copy.copy(layer) for layer in self._cache.layers]
        return other
