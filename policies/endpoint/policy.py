"""The endpoint policy: the companion's ear and manners, a server's words.

The companion decides when to speak and composes a line for every turn. For turns that tell or ask something, its short
first clause is said at once and the server is asked to go on from there; what comes is checked sentence by sentence,
and where nothing fit to be said is there in time, the companion's own second clause is.
"""

from __future__ import annotations

import asyncio
from collections import deque
from collections.abc import AsyncIterator, Mapping
from contextlib import aclosing
from dataclasses import dataclass, replace
from typing import Any

from policies.base import Conversation, Draft, Policy
from policies.companion.acts import Act
from policies.companion.policy import CompanionConversation
from policies.companion.settings import CompanionSettings
from policies.companion.understanding import understand
from policies.endpoint.asking import Asking
from policies.endpoint.client import Client
from policies.endpoint.prompt import messages, perceived
from policies.endpoint.settings import EndpointSettings
from policies.events import Clause, Event, Exchange, Seen
from policies.wording.known import Known, known
from policies.wording.outcome import Outcome

OWN = frozenset(
    {
        Act.FACT, Act.ADVICE, Act.OPINION_ASKED, Act.TASTE_ASKED, Act.STORY, Act.JOKE, Act.MORE, Act.RECALL,
        Act.RETURNED, Act.NEWS, Act.GOOD, Act.BAD, Act.LOSS, Act.ANGER, Act.FEAR, Act.TIRED, Act.LONELY, Act.SAD,
        Act.BORED, Act.ILL, Act.CONCERN, Act.PLAN, Act.LIKES, Act.DISLIKES, Act.OPINION, Act.TOLD, Act.FRAGMENT,
        Act.FINE, Act.YES, Act.NO, Act.UNSURE, Act.PRAISE, Act.INSULT, Act.INVITE, Act.ABOUT_WELLBEING, Act.DO,
    }
)  # fmt: skip
"""The turns for which the server is asked. Manners ("wait", "say that again"), greetings, what is not understood, and
every act that is new stay with the companion."""


class Endpoint(Policy):
    """See `EndpointSettings` for the options; `help_line` and `companion` are those of the companion behind it.

    Raises ValueError for settings that cannot work, such as a key that is not there.
    """

    name = "endpoint"

    def __init__(
        self,
        *,
        url: str,
        model: str,
        key_variable: str = "",
        first_clause: float = 2.5,
        between: float = 2.5,
        drafts: bool = False,
        opener: bool = True,
        history: int = 16,
        temperature: float = 0.7,
        longest: int = 160,
        help_line: str = "",
        companion: Mapping[str, Any] | None = None,
    ) -> None:
        self._settings = EndpointSettings(
            url, model, key_variable, first_clause, between, drafts, opener, history, temperature, longest
        )
        self._companion = CompanionSettings(**{"help_line": help_line, **(companion or {})})
        self._client = Client(self._settings)

    def converse(self, history: tuple[Exchange, ...] = ()) -> Conversation:
        return EndpointConversation(self._settings, self._client, self._companion, history)

    async def close(self) -> None:
        """End the connections to the server."""
        await self._client.close()


@dataclass(slots=True)
class _Pending:
    """A draft that is not over: `committed` once it is being spoken."""

    committed: asyncio.Event
    outcome: Outcome


class EndpointConversation(CompanionConversation):
    """One person's conversation: the companion's, but for who words most of the replies."""

    def __init__(
        self,
        settings: EndpointSettings,
        client: Client,
        companion: CompanionSettings,
        history: tuple[Exchange, ...] = (),
    ) -> None:
        super().__init__(companion, history)
        self._server = settings
        self._asking = Asking(settings, client)
        self._history: deque[Exchange] = deque(history, maxlen=settings.history)
        self._pending: dict[str, _Pending] = {}
        self._seen: Seen | None = None

    def perceive(self, event: Event) -> None:
        if isinstance(event, Seen):
            self._seen = event
        super().perceive(event)

    def draft(self, draft_id: str) -> Draft:
        composed = super().draft(draft_id)
        pending = self._pending[draft_id] = _Pending(asyncio.Event(), Outcome())
        asked = self._is_for_server(draft_id)
        reasoning = composed.reasoning
        if asked:
            response = f"{reasoning.response}; words from {self._server.model} at {self._server.server}"
            reasoning = replace(reasoning, response=f"{response}, the companion's where it has none")
        clauses = self._written(composed, pending, asked=asked)
        return Draft(draft_id, composed.answers, reasoning, clauses, pending.outcome)

    def commit(self, draft_id: str, reply_id: str, now: int) -> None:
        super().commit(draft_id, reply_id, now)
        if (pending := self._pending.pop(draft_id, None)) is not None:
            pending.committed.set()

    def cancel(self, draft_id: str) -> None:
        self._pending.pop(draft_id, None)
        super().cancel(draft_id)

    def said(self, line: Exchange) -> None:
        self._history.append(line)
        super().said(line)

    def _forget(self) -> None:
        """Whoever comes next is someone else, of whom the server must not hear what this one said."""
        super()._forget()
        self._history.clear()
        self._seen = None

    def _is_for_server(self, draft_id: str) -> bool:
        """Whether the server is asked at all: neither in danger, nor where manners or mishearing decide."""
        planned = self._drafts[draft_id]
        if planned.request is not None or planned.listening or not planned.words or self._memory.after_danger:
            return False
        understood = understand(planned.words, self._turns.confidence)
        return understood.danger is None and understood.act in OWN

    async def _written(self, composed: Draft, pending: _Pending, *, asked: bool) -> AsyncIterator[Clause]:
        """The reply: the companion's opener, then what the server says, or the companion goes on itself."""
        outcome = pending.outcome
        own = [clause async for clause in composed.clauses]
        begun: tuple[str, ...] = ()
        if asked and len(own) > 1 and self._server.opener:
            first = own.pop(0)
            begun = (first.text,)
            outcome.sources.append("companion")
            yield first
        if asked and own:
            line = " ".join((*begun, *(clause.text for clause in own)))
            known = self._known(composed, line)
            told = perceived(self._felt, self._seen)
            name = self._settings.name
            asking = messages(name, tuple(self._history), composed.answers, told, " ".join(begun))
            if not self._server.drafts:
                await (
                    pending.committed.wait()
                )  # until then the person may go on, and nothing leaves the machine
            given = False
            async with aclosing(self._asking.reply(asking, known, begun, outcome)) as answer:
                async for sentence in answer:
                    given = True
                    outcome.sources.append(self._server.model)
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
