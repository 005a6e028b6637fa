"""One person's share of the model: their turns in its cache, and the work that is asked of it.

Called from one thread, it hands everything to the engine, where it is done in the order in which it was asked. The
cache holds the conversation as it was heard: what the person said and showed, and what they got to hear of us.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from policies.events import Exchange
from policies.omni.context import Context
from policies.omni.engine import Engine, Job, Urgency
from policies.omni.pictures import Picture, decoded
from policies.omni.probe import QUESTION, answer_tokens
from policies.omni.prompt import AGENT, END, USER, line, summary, system, unmarked
from policies.omni.reply import TAG, Pieces, feeling_tokens, writing
from policies.omni.segment import SLOT, Segment
from policies.omni.settings import OmniSettings
from policies.omni.sound import BLOCK
from policies.omni.thinker import Thinker
from policies.omni.thoughts import Thought, notes, thinking

LONGEST = 30 * BLOCK
"""Samples after which a turn goes on in a new segment, so that its beginning can be given up: a minute."""
NOTES = 3
"""Thoughts that are kept."""

Logits = tuple[float, ...]
Pictures = Sequence[tuple[int, bytes]]
"""Each with the sample, since the beginning of the turn, at which it was taken."""


@dataclass(slots=True)
class _Turn:
    """Where a turn begins in the context (in pieces), and how many lines were in the history then."""

    at: int
    lines: int


class Session:
    """See the module. `broken` says what went wrong with the model for this session, "" while all is well."""

    def __init__(
        self,
        thinker: Thinker,
        engine: Engine,
        settings: OmniSettings,
        agent: str,
        history: Sequence[Exchange] = (),
    ) -> None:
        self._thinker = thinker
        self._settings = settings
        self._agent = agent
        self._lane, self._talk, self._muse = engine.lane(), engine.lane(), engine.lane()
        self._answers = answer_tokens(thinker)
        self._feelings = feeling_tokens(thinker)
        self._context = Context(thinker)
        self._turns: list[_Turn] = []
        self._lines: list[Exchange] = []
        self._segment: Segment | None = None
        self._before = 0
        self._musing: Job | None = None
        self.broken = ""
        self.thoughts: tuple[Thought, ...] = ()
        self.submit(self._remember(tuple(history)), Urgency.LISTEN)

    def submit(self, steps: Iterator[None], urgency: Urgency) -> Job:
        """Work that follows what was asked before."""
        return self._lane.submit(steps, urgency, self._fail)

    def _fail(self, error: BaseException) -> None:
        self.broken = self.broken or f"the model failed: {error!r}"

    def end(self) -> None:
        """The session is over: whatever is still to be done for it is not."""
        for lane in (self._lane, self._talk, self._muse):
            lane.clear()

    def settled(self) -> Job:
        """Ends once everything asked before it is done."""
        return self.submit(iter(()), Urgency.LISTEN)

    # -- what the person does -------------------------------------------------------------------------------------

    def begin(self, pictures: Pictures) -> Job:
        """A turn begins. It has pictures in it if there is one at its beginning."""
        return self.submit(self._begin(pictures), Urgency.LISTEN)

    def bring(self, samples: NDArray[np.float32], pictures: Pictures) -> Job:
        """The turn goes on."""
        return self.submit(self._bring(samples, pictures), Urgency.LISTEN)

    def finish(self) -> Job:
        """The turn is over and stays."""
        return self.submit(self._finish(), Urgency.LISTEN)

    def discard(self) -> Job:
        """It was no turn."""
        return self.submit(self._discard(), Urgency.LISTEN)

    def said(self, exchange: Exchange, *, heard: bool) -> Job:
        """A line entered the history; and the cache, before what is said meanwhile, unless it was `heard`."""
        return self.submit(self._said(exchange, heard=heard), Urgency.LISTEN)

    # -- what is asked of the model --------------------------------------------------------------------------------

    def probe(self, done: Callable[[Logits], None]) -> Job:
        """The logits of the four actions now; `done` is called on the engine's thread, and not without a turn."""
        return self.submit(self._probe(done), Urgency.QUICK)

    def think(self, done: Callable[[Thought], None] = lambda thought: None) -> Job:
        """A short thought about the turn so far; kept as a note. Done when the engine has nothing better to do."""
        return self.submit(self._think(done), Urgency.QUICK)

    def reply(self, pieces: Pieces, words: str = "") -> Job:
        """Write an answer to the turn so far, or to `words` where it was not heard. Listening goes on meanwhile."""

        def failed(error: BaseException) -> None:
            self._fail(error)
            pieces.put(error)

        return self._lane.submit(self._reply(pieces, words), Urgency.QUICK, failed)

    # -- on the engine's thread -----------------------------------------------------------------------------------

    def _remember(self, history: tuple[Exchange, ...]) -> Iterator[None]:
        """The system text, and what was said before this session began."""
        self._lines = list(history)
        self._context.push(self._thinker.text(system(self._agent)))
        yield
        for number, exchange in enumerate(history):
            if exchange.speaker == "person" or not self._turns:
                self._turns.append(_Turn(len(self._context), number))
            self._context.push(self._thinker.text(line(exchange)))
            yield
        yield from self._roll()

    def _begin(self, pictures: Pictures, before: int = 0, shown: Picture | None = None) -> Iterator[None]:
        if self._segment is not None:
            return
        segment = Segment(self._thinker)
        self._before = before
        if shown is not None:
            segment.saw(0, shown)
        self._show(segment, pictures)
        self._turns.append(_Turn(len(self._context), len(self._lines)))
        self._context.push(self._thinker.text(USER), segment.opening())
        self._segment = segment
        yield

    def _show(self, segment: Segment, pictures: Pictures) -> None:
        for at, jpeg in pictures:
            if (picture := decoded(jpeg, self._settings.pixels)) is not None:
                segment.saw((at - self._before) // SLOT, picture)

    def _bring(self, samples: NDArray[np.float32], pictures: Pictures) -> Iterator[None]:
        segment = self._segment
        if segment is None:
            return
        if segment.sees:
            self._show(segment, [one for one in pictures if one[0] - self._before < LONGEST])
        while segment.length + len(samples) > LONGEST:
            room = LONGEST - segment.length
            segment.heard(samples[:room])
            samples = samples[room:]
            yield from segment.bring(self._context, LONGEST)
            before, shown = self._before + LONGEST, segment.last_picture
            yield from self._finish()
            later = [one for one in pictures if one[0] >= before]
            yield from self._begin(later if shown is not None else (), before, shown)
            if (segment := self._segment) is None:
                return
        segment.heard(samples)
        yield from segment.bring(self._context, segment.length)

    def _finish(self) -> Iterator[None]:
        segment, self._segment = self._segment, None
        if segment is None:
            return
        self._context.push(segment.closing(), self._thinker.text(END))
        yield
        yield from self._roll()

    def _discard(self) -> Iterator[None]:
        segment, self._segment = self._segment, None
        if segment is not None:
            self._context.drop(len(self._context) - self._turns.pop().at)
        yield

    def _said(self, exchange: Exchange, *, heard: bool) -> Iterator[None]:
        self._lines.append(exchange)
        if not exchange.text or (heard and exchange.speaker == "person"):
            return
        turn = self._turns[-1] if self._segment is not None else None
        meanwhile = self._context.drop(len(self._context) - turn.at) if turn is not None else []
        if not self._turns:
            self._turns.append(_Turn(len(self._context), len(self._lines) - 1))
        self._context.push(self._thinker.text(line(exchange)))
        yield
        if turn is not None:
            turn.at, turn.lines = turn.at + 1, len(self._lines)
        for piece in meanwhile:
            self._context.push(piece)
            yield

    def _roll(self) -> Iterator[None]:
        """Give up the oldest turns where the cache grows too long: half of it is kept, and a line of each."""
        if self._context.tokens <= self._settings.context:
            return
        pieces = self._context.pieces
        kept = len(self._turns) - 1
        tokens = sum(map(len, pieces[self._turns[kept].at :]))
        while kept > 0:
            more = sum(map(len, pieces[self._turns[kept - 1].at : self._turns[kept].at]))
            if tokens + more > self._settings.context // 2:
                break
            kept, tokens = kept - 1, tokens + more
        first = self._turns[kept]
        earlier = [summary(exchange) for exchange in self._lines[: first.lines]]
        context = Context(self._thinker)
        context.push(self._thinker.text(system(self._agent, earlier)))
        yield
        for piece in pieces[first.at :]:
            context.push(piece)
            yield
        self._turns = [_Turn(turn.at - first.at + 1, turn.lines) for turn in self._turns[kept:]]
        self._context = context

    def _probe(self, done: Callable[[Logits], None]) -> Iterator[None]:
        segment = self._segment
        if segment is not None:
            question = self._thinker.text(notes(self.thoughts) + QUESTION)
            logits = self._context.fork().push(segment.closing(), question)
            done(tuple(float(logits[token]) for token in self._answers))
        yield

    def _think(self, done: Callable[[Thought], None]) -> Iterator[None]:
        segment = self._segment
        if segment is None or (self._musing is not None and not self._musing.ended):
            return

        def noted(thought: Thought) -> None:
            if thought:
                self.thoughts = (*self.thoughts, thought)[-NOTES:]
            done(thought)

        fork, budget = self._context.fork(), self._settings.thought
        steps = thinking(self._thinker, fork, segment, self.thoughts, budget, noted)
        self._musing = self._muse.submit(steps, Urgency.LATER, self._fail)
        yield

    def _reply(self, pieces: Pieces, words: str) -> Iterator[None]:
        if not pieces.wanted:
            return
        fork = self._context.fork()
        before = notes(self.thoughts) + END + AGENT + TAG
        if self._segment is not None:
            logits = fork.push(self._segment.closing(), self._thinker.text(before))
        else:
            told = USER + unmarked(words) + END if words else ""
            logits = fork.push(self._thinker.text(told + AGENT + TAG))
        steps = self._written(
            writing(
                self._thinker,
                fork,
                logits,
                self._feelings,
                self._settings.reply,
                pieces.put,
                lambda: pieces.wanted,
            ),
            pieces,
        )
        self._talk.submit(steps, Urgency.QUICK, pieces.put)
        yield

    @staticmethod
    def _written(steps: Iterator[None], pieces: Pieces) -> Iterator[None]:
        yield from steps
        pieces.put(None)
