"""What the made-up person of `talk --demo` says: someone who comes home and tells about their day."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class DemoLine:
    """One turn. Its `parts` are spoken with `pause` seconds of silence between them, which are not its end.

    `gap` is the silence after it, in seconds: long enough for an answer to be heard.
    """

    parts: tuple[str, ...]
    gap: float
    pause: float = 0.0

    @property
    def text(self) -> str:
        """All the words of the turn."""
        return " ".join(self.parts)


DEMO_LINES = (
    DemoLine(("Hello. My name is Anna.",), gap=5.5),
    DemoLine(("I had a really long day at work.",), gap=5.5),
    DemoLine(("But my sister called me, and", "she passed her driving test!"), gap=6.5, pause=0.8),
    DemoLine(("Tomorrow I have a job interview, and I'm a bit nervous.",), gap=6.0),
    DemoLine(("Can you tell me a joke?",), gap=6.0),
    DemoLine(("Thank you, that was nice. Goodbye!",), gap=5.0),
)
