"""Captions of a film: utterances as pages of lines, and what of them is to be read at an instant.

The agent's words appear one by one at their final place, two lines to a page: nothing that was read moves. Of the
person's words, which come as they are recognised, the newest lines are shown. Both stay long enough to be read.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from actors.avatar.render.lettering import Measure, wrapped
from agent.film_story import Speaker, TimedWord, Utterance
from policies.events import MILLISECOND, SECOND

AGENT_LINES = 2
PERSON_LINES = 5
AFTER_HEARD = 1500 * MILLISECOND
"""ns that the agent's last words stay: they were read as they were heard."""
SHORTEST, LONGEST = 2 * SECOND, 7 * SECOND
"""Bounds of the time that the person's words stay, which come all at once."""
A_CHARACTER = 60 * MILLISECOND
"""ns to read a character: the pace of common subtitles, about 17 a second."""


@dataclass(frozen=True, slots=True)
class Page:
    """Lines that stand together from `start` to `end` (ns); `times` are those at which their words appear."""

    speaker: Speaker
    start: int
    end: int
    lines: tuple[tuple[str, ...], ...]
    times: tuple[int, ...]

    def at(self, t: int) -> Shown:
        """What of it can be read at `t`."""
        return Shown(self.speaker, self.lines, bisect_right(self.times, t))


@dataclass(frozen=True, slots=True)
class Shown:
    """A page of which the first `words` words have appeared."""

    speaker: Speaker
    lines: tuple[tuple[str, ...], ...]
    words: int


class Captions:
    """The pages of one side by time. `width` is that of a line in the unit of `measure`."""

    def __init__(
        self, utterances: Iterable[Utterance], speaker: Speaker, width: float, measure: Measure
    ) -> None:
        pages: list[Page] = []
        for utterance in utterances:
            if utterance.speaker == speaker:
                make = _spoken if speaker == "agent" else _recognised
                pages += make(utterance, width, measure)
        pages.sort(key=lambda page: page.start)
        following = [*(page.start for page in pages[1:]), 1 << 62]
        self._pages = [
            replace(page, end=min(page.end, until)) for page, until in zip(pages, following, strict=False)
        ]
        self._starts = [page.start for page in self._pages]

    def at(self, t: int) -> Shown | None:
        """What is to be read at `t` (ns)."""
        number = bisect_right(self._starts, t) - 1
        if number < 0 or t >= self._pages[number].end:
            return None
        return self._pages[number].at(t)


def _spoken(utterance: Utterance, width: float, measure: Measure) -> list[Page]:
    times = iter([t for t, _ in utterance.words])
    lines = _lines(utterance.words, width, measure)
    pages = []
    for first in range(0, len(lines), AGENT_LINES):
        page = lines[first : first + AGENT_LINES]
        appear = tuple(next(times) for line in page for _ in line)
        pages.append(Page("agent", appear[0], utterance.end + AFTER_HEARD, page, appear))
    return pages


def _recognised(utterance: Utterance, width: float, measure: Measure) -> list[Page]:
    lines = _lines(utterance.words, width, measure)
    if len(lines) > PERSON_LINES:
        first, *others = lines[-PERSON_LINES:]
        while first and measure(" ".join(["…", *first])) > width:
            first = first[1:]
        lines = (("…", *first), *others)
    letters = sum(len(word) + 1 for line in lines for word in line)
    stay = min(LONGEST, max(SHORTEST, SECOND + letters * A_CHARACTER))
    appear = (utterance.start,) * sum(map(len, lines))
    return [Page("person", utterance.start, min(utterance.end, utterance.start + stay), lines, appear)]


def _lines(words: Sequence[TimedWord], width: float, measure: Measure) -> tuple[tuple[str, ...], ...]:
    return tuple(map(tuple, wrapped([word for _, word in words], width, measure)))
