"""A small model that may go on from the companion's first clause, while that is being spoken.

The first clause is always the composed one and goes out at once. By the time it has been heard, the model may have
written a second one; it is said only where it passes every check and scores better than the composed second clause,
which is said otherwise. So no reply ever waits for the model.
"""

from __future__ import annotations

import asyncio
from collections.abc import AsyncGenerator, Sequence
from contextlib import aclosing
from dataclasses import dataclass, replace

from policies.events import Clause
from policies.wording.checks import refusal
from policies.wording.known import Known
from policies.wording.outcome import Outcome, Refused
from policies.wording.score import score
from policies.wording.small_model import SmallModel, SmallModelMissing
from policies.wording.tone import HEAVY

SPOKEN = 0.36
"""Seconds that a spoken word takes at least, by which the second clause must be there."""
HEAD_START = 0.3
"""Seconds before the first clause is over at which the second must go to the voice."""
MARGIN = 0.5
"""Points by which the model's clause must be better than the composed one."""
TRIES = 4
"""Sentences the model writes for one reply, if time allows."""


@dataclass(frozen=True, slots=True)
class RewordingSettings:
    """`small_model`: let the small model extend replies.

    Off by default, because it does not make them better: of 72 replies in `benchmarks/wording.py` it came to word nine
    when given 3 s, of which a person would prefer two; as long as the first clause is spoken, two and one.
    """

    small_model: bool = False


class Rewording:
    """One for all conversations; the model serves one reply at a time, and whoever finds it busy goes on without."""

    def __init__(self, settings: RewordingSettings) -> None:
        self._settings = settings
        self._model = SmallModel() if settings.small_model else None
        self._told = False

    async def extend(
        self, composed: Sequence[Clause], known: Known, outcome: Outcome, *, within: float | None = None
    ) -> AsyncGenerator[Clause]:
        """The clauses to say: `composed`, or its first and one by the model. Never raises for the model,
        which is not asked at all where the person is in pain: what it then writes can hurt (see the benchmark).

        `known.writer` must be `Writer.SMALL`. The model has `within` seconds, or for as long as the first clause is
        spoken. Ending this stream early (the draft is cancelled) stops the model.
        """
        if self._model is None or len(composed) != 2 or known.grieving or known.emotion in HEAVY:
            for clause in composed:
                yield clause
                outcome.sources.append("companion")
            return
        first, second = composed
        allowed = _spoken(first) if within is None else within
        deadline = asyncio.get_running_loop().time() + allowed
        writing = asyncio.ensure_future(self._written(self._model, first, second, known, deadline, outcome))
        try:
            outcome.sources.append("companion")
            yield first
            better = await writing
        finally:
            writing.cancel()
        outcome.sources.append("companion" if better is None else "small model")
        yield second if better is None else better

    @property
    def cpu(self) -> float:
        """CPU seconds that the model has used."""
        return self._model.cpu if self._model is not None else 0.0

    async def close(self) -> None:
        """End the model's process."""
        if self._model is not None:
            await self._model.close()

    async def _written(
        self,
        model: SmallModel,
        first: Clause,
        second: Clause,
        known: Known,
        deadline: float,
        outcome: Outcome,
    ) -> Clause | None:
        """The best sentence that the model wrote in time and that is better than the composed one, or None."""
        best, points = None, score(second.text, known) + MARGIN
        try:
            async with aclosing(model.sentences(known.said, first.text, TRIES, deadline)) as written:
                async for sentence in written:
                    verdict = refusal(sentence, known, (first.text,))
                    if verdict is not None:
                        outcome.refused.append(Refused(sentence, verdict))
                    elif (scored := score(sentence, known)) > points:
                        best, points = replace(second, text=sentence), scored
        except SmallModelMissing as missing:
            if not self._told:
                outcome.notices.append(str(missing))
            self._told = True
        return best


def _spoken(clause: Clause) -> float:
    """Seconds until what follows this clause is needed, from when it is said."""
    return max(0.0, SPOKEN * len(clause.text.split()) - HEAD_START)
