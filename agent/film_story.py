"""What is said in a recorded session and when it is heard: what a film shows beside the face.

The person's words appear as they were recognised, the agent's as each of them began to be heard. A word of which
the end was not heard (the reply was cut) is not there: it was not said.
"""

from __future__ import annotations

from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Literal

from actors import messages as m
from policies import events
from policies.events import SECOND

TOLD = (m.Perceived, m.ClauseSound, m.ReplyStarted, m.Playhead)
"""The messages that `tell` needs."""

Speaker = Literal["person", "agent"]
SPEAKERS: tuple[Speaker, ...] = ("person", "agent")
TimedWord = tuple[int, str]
"""When a word appears (ns on the session's clock), and the word."""


@dataclass(frozen=True, slots=True)
class Utterance:
    """What one side says from `start` to `end` (ns): words, each with the time at which it appears."""

    speaker: Speaker
    start: int
    end: int
    words: tuple[TimedWord, ...]


@dataclass(slots=True)
class _Reply:
    """A reply as it was heard: its clauses, and its samples known to have left the loudspeaker at some times."""

    started: int | None = None
    clauses: dict[int, m.ClauseSound] = field(default_factory=dict)
    anchors: list[tuple[int, int]] = field(default_factory=list)
    heard: int = 0
    finished: int | None = None

    def left_at(self, sample: int) -> int:
        """When a sample left the loudspeaker: counted from the last that the room reported before it, so that
        silence in the middle of a reply shifts nothing."""
        at = bisect_right(self.anchors, (sample, 1 << 62)) - 1
        base, t = self.anchors[max(0, at)]
        return t + (sample - base) * SECOND // m.SPEAKER_RATE

    def words(self) -> list[TimedWord]:
        """The words that were heard whole, each when it began."""
        found: list[TimedWord] = []
        offset = 0
        for number in sorted(self.clauses):
            clause = self.clauses[number]
            found += [(self.left_at(offset + word.start), word.text) for word in clause.words]
            offset += len(clause.samples) // 2
        return found[: self.heard]


def tell(envelopes: Iterable[m.Envelope], end: int) -> list[Utterance]:
    """The utterances of both sides from the messages of `TOLD`, by start. What is open at `end` (ns) ends there."""
    replies: dict[str, _Reply] = defaultdict(_Reply)
    recognised: list[events.Words] = []
    for envelope in envelopes:
        body = envelope.body
        reply = replies[envelope.reply_id]
        if isinstance(body, m.Perceived):
            if isinstance(body.event, events.Words) and body.event.text.strip():
                recognised.append(body.event)
        elif isinstance(body, m.ClauseSound):
            reply.clauses[body.clause] = body
        elif isinstance(body, m.ReplyStarted):
            reply.started = envelope.t
            reply.anchors.append((0, envelope.t))
        elif isinstance(body, m.Playhead):
            reply.anchors.append((body.samples, envelope.t))
            reply.heard = max(reply.heard, body.words)
            if body.finished:
                reply.finished = envelope.t
    utterances = _of_person(recognised, end)
    for reply in replies.values():
        if reply.started is None:
            continue
        reply.anchors.sort()
        if words := reply.words():
            over = end if reply.finished is None else reply.finished
            utterances.append(Utterance("agent", reply.started, over, tuple(words)))
    return sorted(utterances, key=lambda utterance: utterance.start)


def _of_person(recognised: list[events.Words], end: int) -> list[Utterance]:
    """Each recognition replaces the one before: it holds all words of the turn so far."""
    recognised.sort(key=lambda words: words.t)
    over = [*(words.t for words in recognised[1:]), end]
    return [
        Utterance("person", words.t, following, tuple((words.t, word) for word in words.text.split()))
        for words, following in zip(recognised, over, strict=False)
    ]
