"""Files that grow while they are written, private to their owner, and whole even when the disk is full."""

from __future__ import annotations

import errno
import os
from contextlib import suppress
from pathlib import Path


def make_folder(path: Path) -> None:
    """Make the folder, for its owner alone, unless it is there. Raises NotADirectoryError when a file is."""
    if path.exists() and not path.is_dir():
        raise NotADirectoryError(errno.ENOTDIR, os.strerror(errno.ENOTDIR), str(path))
    path.mkdir(mode=0o700, parents=True, exist_ok=True)


def create(path: Path) -> int:
    """A descriptor of a new file that only its owner can read. Raises FileExistsError, replaces nothing."""
    return os.open(path, os.O_CREAT | os.O_EXCL | os.O_RDWR | os.O_CLOEXEC, 0o600)


def write_at(descriptor: int, data: bytes | bytearray | memoryview, offset: int) -> None:
    """Write all of `data` at `offset`."""
    left = memoryview(data).cast("B")
    while left:
        written = os.pwrite(descriptor, left, offset)
        left = left[written:]
        offset += written


class GrowingFile:
    """What the MCAP writer writes to: gathers its many small pieces and puts them out in one go at `flush`.

    When that fails, the file is cut back to the last whole flush and the pieces are kept: the next flush
    tries again.
    """

    def __init__(self, descriptor: int) -> None:
        self._descriptor = descriptor
        self._pieces = bytearray()
        self._size = 0

    def write(self, data: bytes) -> int:
        """Take a piece."""
        self._pieces += data
        return len(data)

    def tell(self) -> int:
        """Where the next piece will be."""
        return self._size + len(self._pieces)

    def flush(self) -> None:
        """Put out what was taken. Raises OSError."""
        try:
            write_at(self._descriptor, self._pieces, self._size)
        except OSError:
            with suppress(OSError):
                os.ftruncate(self._descriptor, self._size)
            raise
        self._size += len(self._pieces)
        self._pieces.clear()

    def close(self) -> None:
        """Let go of the file; what was not flushed is lost."""
        os.close(self._descriptor)
