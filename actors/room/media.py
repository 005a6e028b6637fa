"""A media file that plays the person: its sound and its pictures, read in step and only as far as is needed."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from actors.messages import MICROPHONE_BLOCK, MICROPHONE_RATE, Frame, Preview
from actors.room.media_pictures import PictureReader
from actors.room.media_sound import MediaInfo, SoundReader
from policies.events import SECOND

BLOCK_NS = MICROPHONE_BLOCK * SECOND // MICROPHONE_RATE


@dataclass(frozen=True, slots=True)
class Piece:
    """The next stretch of a file: microphone blocks, and the pictures shown meanwhile with their times (ns).

    `last`: the file has ended with it. `warnings` are for the person.
    """

    blocks: list[bytes]
    pictures: list[tuple[int, Frame | Preview]]
    last: bool
    warnings: list[str]


def probe(path: str | Path) -> MediaInfo:
    """What the file holds. Raises StageError, in plain words, for a file that cannot play a person. Takes a moment:
    the head of the file is read and the first sound decoded."""
    sound = SoundReader(Path(path))
    sound.close()
    return sound.info


class Media:
    """An open media file; t = 0 is its first sample of sound. Raises StageError as `probe` does."""

    def __init__(self, path: str | Path) -> None:
        self._sound = SoundReader(Path(path))
        self.info = self._sound.info
        self._warnings = self._sound.warnings
        self._pictures = (
            PictureReader(Path(path), self._sound.start, self._warnings) if self.info.has_video else None
        )
        self._blocks = 0

    def read(self, blocks: int) -> Piece:
        """The next `blocks` blocks (fewer at the end) and their pictures. Pictures end with the sound."""
        sound, last = self._sound.read(blocks)
        self._blocks += len(sound)
        pictures = self._pictures.until(self._blocks * BLOCK_NS) if self._pictures else []
        warnings = self._warnings.copy()
        self._warnings.clear()
        return Piece(sound, pictures, last, warnings)

    def close(self) -> None:
        """Close the file."""
        self._sound.close()
        if self._pictures:
            self._pictures.close()
