"""A stretch of what a person said and showed, brought into the cache while it goes on.

The model's ear attends within blocks of two seconds and its clock runs by them, so whole blocks are final; the open
one is put in provisionally, and taken out and encoded again when there is more of it. Of a final block only the mel
floor may still change, when a frame louder than any before comes: the blocks that reach below it are done again.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from policies.omni.context import Context, Piece
from policies.omni.pictures import Picture, patches, resized
from policies.omni.sound import BLOCK, CONTEXT, DEPTH, RATE, TOKEN, floored

if TYPE_CHECKING:
    from torch import Tensor

    from policies.omni.thinker import Thinker

SLOT = RATE // 2
"""Samples for which one picture stands: two a second."""
_LAYER = 2 * SLOT
"""Samples for which one layer of patches stands."""


@dataclass(slots=True, eq=False)
class _Block:
    """A block as it was encoded: what is heard in it before the floor, its lowest value, what is seen."""

    log_mel: Tensor | None
    low: float
    high: float
    seen: Tensor | None
    floor: float = -np.inf
    piece: Piece | None = None

    def stale(self, floor: float) -> bool:
        """Whether this floor makes other features than the one it was encoded with."""
        return self.piece is None or (floor != self.floor and self.low < max(floor, self.floor))


class Segment:
    """From its opening marks on, the last thing in a context.

    `hears`: it has sound. It has pictures if one is there before it is opened, and none if not.
    """

    def __init__(self, thinker: Thinker, *, hears: bool = True) -> None:
        self._thinker = thinker
        self.hears = hears
        self._clip = np.zeros(4 * BLOCK, np.float32)
        self.length = 0
        """Samples of sound that are there."""
        self._pictures: list[Picture] = []
        self._blocks: list[_Block] = []
        self._open = False

    # -- what comes in ------------------------------------------------------------------------------------------

    def heard(self, samples: NDArray[np.float32]) -> None:
        """The next samples, levelled."""
        end = self.length + len(samples)
        if end > len(self._clip):
            grown = np.zeros(max(end, 2 * len(self._clip)), np.float32)
            grown[: self.length] = self._clip[: self.length]
            self._clip = grown
        self._clip[self.length : end] = samples
        self.length = end

    def saw(self, slot: int, picture: Picture) -> None:
        """A picture for the half second `slot`; slots without one repeat the one before. Too late ones are left."""
        slot = max(slot, 4 * len(self._blocks), 0)
        picture = resized(picture, self._pictures[0]) if self._pictures else picture
        while len(self._pictures) <= slot:
            self._pictures.append(self._pictures[-1] if self._pictures else picture)
        self._pictures[slot:] = [picture]

    @property
    def sees(self) -> bool:
        """Whether it has pictures."""
        return bool(self._pictures)

    @property
    def last_picture(self) -> Picture | None:
        """The latest picture."""
        return self._pictures[-1] if self._pictures else None

    def clip(self, end: int) -> NDArray[np.float32]:
        """The sound up to sample `end`."""
        return self._clip[:end]

    def frames(self, start: int, end: int) -> NDArray[np.uint8]:
        """The pictures that stand for samples `start` to `end`, in whole layers."""
        slots = range(start // SLOT, 2 * -(-end // _LAYER))
        last = len(self._pictures) - 1
        return np.stack([self._pictures[min(slot, last)] for slot in slots])

    # -- into the cache -----------------------------------------------------------------------------------------

    def opening(self) -> Piece:
        """The marks that go before."""
        marks = self._thinker.marks
        return self._marks([marks.vision_start] * self.sees + [marks.audio_start] * self.hears)

    def closing(self) -> Piece:
        """The marks that go behind."""
        marks = self._thinker.marks
        return self._marks([marks.audio_end] * self.hears + [marks.vision_end] * self.sees)

    def _marks(self, numbers: list[int]) -> Piece:
        import torch

        return self._thinker.placed(numbers, torch.zeros(3, len(numbers), dtype=torch.long), 1)

    def bring(self, context: Context, end: int) -> Iterator[None]:
        """Bring the segment in up to sample `end` (a multiple of TOKEN, at most `length`); a step is one block.

        Must be run to its end before anything else is done with the context.
        """
        end -= end % TOKEN
        if self._open:
            context.drop(1)
            self._open = False
        blocks = self._blocks
        old = len(blocks)
        while (len(blocks) + 1) * BLOCK + CONTEXT <= end:
            blocks.append(self._block(len(blocks) * BLOCK, (len(blocks) + 1) * BLOCK, end))
        begun = len(blocks) * BLOCK
        tail = self._block(begun, end, end) if end > begun else None
        known = blocks if tail is None else [*blocks, tail]
        floor = max((block.high for block in known), default=0.0) - DEPTH
        first = next((number for number, block in enumerate(known) if block.stale(floor)), len(known))
        context.drop(old - first)
        for number, block in enumerate(known[first:], first):
            if block.stale(floor) or block.piece is None:
                block.piece, block.floor = self._piece(number, block, floor), floor
            context.push(block.piece)
            self._open = block is tail
            yield

    def _block(self, start: int, end: int, known: int) -> _Block:
        log_mel = self._thinker.mel.log_mel(self.clip(known), start, end) if self.hears else None
        low, high = (float(log_mel.min()), float(log_mel.max())) if log_mel is not None else (np.inf, -np.inf)
        seen = self._thinker.see(*patches(self.frames(start, end))) if self.sees else None
        return _Block(log_mel, low, high, seen)

    def _piece(self, number: int, block: _Block, floor: float) -> Piece:
        """The tokens of a block: all that is seen in it, then all that is heard."""
        import torch

        ids = self._thinker.ids_per_second
        begun = 1 + 2 * ids * number
        embeddings, positions, after = [], [], begun
        if block.seen is not None:
            rows, columns = (side // 28 for side in self._pictures[0].shape[:2])
            layers = len(block.seen) // (rows * columns)
            where = torch.meshgrid(
                begun + ids * torch.arange(layers),
                1 + torch.arange(rows),
                1 + torch.arange(columns),
                indexing="ij",
            )
            embeddings.append(block.seen)
            positions.append(torch.stack([axis.flatten() for axis in where]))
            after = max(begun + ids * (layers - 1), rows, columns) + 1
        if block.log_mel is not None:
            heard = self._thinker.hear(floored(block.log_mel, floor))
            embeddings.append(heard)
            positions.append((begun + torch.arange(len(heard))).expand(3, -1))
            after = begun + len(heard)
        return Piece(torch.cat(embeddings), torch.cat(positions, 1), after, opens=False)
