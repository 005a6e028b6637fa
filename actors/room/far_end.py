"""What plays and shows for a person who is at the other end of a connection."""

from __future__ import annotations

from abc import ABC, abstractmethod

from actors.messages import AvatarFrame


class FarEnd(ABC):
    """Whoever plays and shows: gets everything in the order in which it is to be heard and seen.

    `at` is always a sample number of the reply (SPEAKER_RATE, 0 is its first).
    """

    acknowledges = False
    """Whether it has promised to tell how much it has played."""

    @abstractmethod
    def clause(self, reply_id: str, text: str) -> None:
        """The words that are heard next."""

    @abstractmethod
    def sound(self, reply_id: str, at: int, samples: bytes) -> None:
        """The next samples of the reply (int16, mono)."""

    @abstractmethod
    def frames(self, reply_id: str, frames: tuple[AvatarFrame, ...]) -> None:
        """The face that goes with the reply; with no reply ("") the face as it lives on meanwhile."""

    @abstractmethod
    def sent(self, reply_id: str, *, whole: bool) -> None:
        """Nothing more of this reply will come: all of it was sent, or it was cut and is to fall silent now."""

    @abstractmethod
    def duck(self, on: bool) -> None:
        """Play quieter, or normally again."""

    @abstractmethod
    def heard(self, reply_id: str, samples: int, words: int, *, finished: bool) -> None:
        """So much of the reply was heard, as the session's stages are told too."""
