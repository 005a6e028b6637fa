"""What of a reply was generated and what was heard. What was not played was not said."""

from __future__ import annotations

from dataclasses import dataclass, field


@dataclass(slots=True)
class ReplyLedger:
    """One reply: its words as generated, and how many of them have left the loudspeaker."""

    reply_id: str
    epoch: int
    words: list[str] = field(default_factory=list)
    started: bool = False
    heard: int = 0
    finished: bool = False

    def generated(self, text: str) -> None:
        """A clause was written."""
        self.words += text.split()

    def played(self, words: int, finished: bool) -> None:
        """The room reports how far the reply has been heard."""
        self.heard = max(self.heard, words)
        self.finished = self.finished or finished

    @property
    def heard_text(self) -> str:
        """The words that the person heard."""
        return " ".join(self.words[: self.heard])

    @property
    def cut(self) -> bool:
        """Whether the reply ended before all of it was heard."""
        return self.finished and self.heard < len(self.words)
