"""The Omni policy: a model that hears and sees, with the companion's manners, checks and lines around it.

The companion follows the turns and composes a line for each; the model has its say about when (`fusion`), thinks while
the person speaks, and words the reply. Whatever it does (fail, hang, babble) the companion's decision and line stand.
"""

from __future__ import annotations

from collections.abc import AsyncIterator, Mapping
from contextlib import aclosing
from dataclasses import dataclass, field, replace
from typing import Any

from policies.base import Conversation, Draft, Policy
from policies.companion.policy import CompanionConversation
from policies.companion.settings import CompanionSettings
from policies.companion.understanding import understand
from policies.endpoint.policy import OWN
from policies.events import Clause, Exchange, Reasoning
from policies.omni.engine import Engine
from policies.omni.listening import Listening
from policies.omni.loading import load_thinker
from policies.omni.preflight import Preflight, fitting, measured
from policies.omni.probe import Calibration
from policies.omni.reply import Pieces
from policies.omni.session import Session
from policies.omni.settings import OmniSettings
from policies.omni.speaking import spoken
from policies.omni.thinker import Thinker
from policies.wording.known import Known, known
from policies.wording.outcome import Outcome


@dataclass(frozen=True, slots=True)
class OmniDraft(Draft):
    """A draft that tells, once its clauses are all given out, where they came from."""

    outcome: Outcome = field(default_factory=Outcome)


class Omni(Policy):
    """See `OmniSettings` for the options; `calibration` has `temperature` and `bias`, `companion` is the companion's.

    Loads the model and measures it, unless a `thinker` and its `preflight` are there already. Raises ValueError, with
    what to do, where that cannot be.
    """

    name = "omni"
    listens = True

    def __init__(
        self,
        *,
        calibration: Mapping[str, Any] | None = None,
        companion: Mapping[str, Any] | None = None,
        help_line: str = "",
        thinker: Thinker | None = None,
        preflight: Preflight | None = None,
        **options: Any,
    ) -> None:
        try:
            settings = OmniSettings(**options, calibration=Calibration(**(calibration or {})))
            self._companion = CompanionSettings(**{"help_line": help_line, **(companion or {})})
        except TypeError as error:
            raise ValueError(f"the options of the policy 'omni' do not fit: {error}") from error
        self._thinker = thinker or load_thinker(settings)
        self.preflight = preflight or measured(self._thinker, settings.pixels)
        self._settings, self.warnings = fitting(settings, self.preflight, self._thinker.name)
        self._engine = Engine()

    def converse(self, history: tuple[Exchange, ...] = ()) -> Conversation:
        return OmniConversation(self._thinker, self._engine, self._settings, self._companion, history)

    async def close(self) -> None:
        """End the model's thread."""
        self._engine.close()


class OmniConversation(Listening, CompanionConversation):
    """One person's conversation: the companion's, but that a model listens, has a say, and words most replies."""

    def __init__(
        self,
        thinker: Thinker,
        engine: Engine,
        settings: OmniSettings,
        companion: CompanionSettings,
        history: tuple[Exchange, ...] = (),
    ) -> None:
        self._omni = settings
        self._start = lambda lines: Session(thinker, engine, settings, companion.name, lines)
        self._history: list[Exchange] = list(history)
        self._writings: dict[str, Pieces] = {}
        super().__init__(companion, history)

    # -- drafts -------------------------------------------------------------------------------------------------

    def draft(self, draft_id: str) -> Draft:
        composed = super().draft(draft_id)
        outcome = Outcome()
        asked = self._is_for_model(draft_id)
        pieces = None
        if asked and not self._session.broken:
            pieces = Pieces()
            self._catch_up()
            self._session.reply(pieces, "" if self._open else composed.answers)
            self._writings[draft_id] = pieces
        elif asked:
            outcome.notices.append(self._session.broken)
        clauses = self._written(composed, pieces, outcome)
        return OmniDraft(draft_id, composed.answers, self._reasoned(composed.reasoning), clauses, outcome)

    def _reasoned(self, reasoning: Reasoning) -> Reasoning:
        """The companion's reasoning, with what the model noted while it listened."""
        if not self._session.thoughts:
            return reasoning
        thought = self._session.thoughts[-1]
        return Reasoning(
            thought.characteristics or reasoning.characteristics,
            thought.emotion or reasoning.emotion,
            thought.context or reasoning.context,
            reasoning.response,
        )

    def _is_for_model(self, draft_id: str) -> bool:
        """Whether the model words it: neither in danger, nor where manners or mishearing decide."""
        planned = self._drafts[draft_id]
        if planned.request is not None or planned.listening or not planned.words or self._memory.after_danger:
            return False
        understood = understand(planned.words, self._turns.confidence)
        return understood.danger is None and understood.act in OWN

    async def _written(
        self, composed: Draft, pieces: Pieces | None, outcome: Outcome
    ) -> AsyncIterator[Clause]:
        own = [clause async for clause in composed.clauses]
        given = False
        if pieces is not None:
            may = self._known(composed, " ".join(clause.text for clause in own))
            async with aclosing(spoken(pieces, self._omni, may, outcome)) as said:
                async for sentence in said:
                    given = True
                    outcome.sources.append("model")
                    yield replace(own[0], text=sentence.text, feeling=sentence.feeling or own[0].feeling)
        if given:
            return
        for clause in own:
            outcome.sources.append("companion")
            yield clause

    def _known(self, composed: Draft, line: str) -> Known:
        """What the answer may rest on; `line` is what the companion would say."""
        return known(
            understand(composed.answers),
            self._memory,
            composed=line,
            heard=tuple(one.text for one in self._history if one.speaker == "person"),
            felt=self._felt,
            agent=self._settings.name,
        )

    # -- what becomes of them -----------------------------------------------------------------------------------

    def commit(self, draft_id: str, reply_id: str, now: int) -> None:
        super().commit(draft_id, reply_id, now)
        self._writings.pop(draft_id, None)
        self._turn_over()

    def cancel(self, draft_id: str) -> None:
        super().cancel(draft_id)
        if (pieces := self._writings.pop(draft_id, None)) is not None:
            pieces.close()

    def said(self, line: Exchange) -> None:
        super().said(line)
        self._history.append(line)
        self._line(line)

    def _forget(self) -> None:
        """Whoever comes next is someone else, of whom nothing of this one must remain."""
        super()._forget()
        self._history.clear()
        self._anew()
