"""One question to the server: its sentences in time and checked, and what is done when it fails."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncGenerator

from policies.endpoint.client import Client, EndpointFailure, Message
from policies.endpoint.sentences import Sentence, sentences
from policies.endpoint.settings import EndpointSettings
from policies.wording.checks import SENTENCES, refusal
from policies.wording.known import Known
from policies.wording.outcome import Outcome, Refused

READ = 6
"""Sentences of an answer that are looked at before the rest is left unread."""
PATIENCE = 2
"""Questions in a row that may fail before the server is left alone for a while."""
PAUSE = 30.0
"""Seconds for which it is left alone: a person need not wait for a server that is down at every turn."""


class Asking:
    """One conversation's dealings with the server; it remembers how well they went."""

    def __init__(self, settings: EndpointSettings, client: Client) -> None:
        self._settings = settings
        self._client = client
        self._failures = 0
        self._again_at = 0.0
        self._told = ""

    async def reply(
        self, messages: list[Message], known: Known, begun: tuple[str, ...], outcome: Outcome
    ) -> AsyncGenerator[Sentence]:
        """The sentences of the answer that pass the checks; none where the server fails. Never raises for it.

        A sentence that is thrown away before any was said is skipped; after that the answer ends there, for what
        follows may rest on it.
        """
        now = asyncio.get_running_loop().time
        if now() < self._again_at:
            return
        said, read = begun, 0
        stream = sentences(self._client.answer(messages))
        due = now() + self._settings.first_clause
        try:
            while len(said) < SENTENCES and read < READ:
                async with asyncio.timeout_at(due):
                    sentence = await anext(stream, None)
                if sentence is None:
                    break
                read += 1
                verdict = refusal(sentence.text, known, said)
                if verdict is None:
                    yield sentence
                    said = (*said, sentence.text)
                    due = now() + self._settings.between
                    continue
                outcome.refused.append(Refused(sentence.text, verdict))
                if len(said) > len(begun):
                    break
            self._went_well(said=len(said) > len(begun), read=read, outcome=outcome)
        except TimeoutError:
            self._failed(f"the endpoint {self._settings.server} is too slow", outcome)
        except OverflowError:
            self._failed(f"the endpoint {self._settings.server} sends no sentences", outcome)
        except EndpointFailure as failure:
            self._failed(str(failure), outcome)
        finally:
            await stream.aclose()

    def _went_well(self, *, said: bool, read: int, outcome: Outcome) -> None:
        if said or read:
            self._failures, self._told = 0, ""
        else:
            self._failed(f"the endpoint {self._settings.server} gives an empty answer", outcome)

    def _failed(self, what: str, outcome: Outcome) -> None:
        """Count it, and tell it where it is new."""
        self._failures += 1
        if self._failures >= PATIENCE:
            self._again_at = asyncio.get_running_loop().time() + PAUSE
        if what != self._told:
            outcome.notices.append(f"{what}; the companion's own words are said instead")
            self._told = what
