"""From the model's words to sentences that may be said, in time; or to nothing, and the companion's own line is."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncGenerator

from policies.endpoint.sentences import Sentence, sentences
from policies.omni.reply import Pieces
from policies.omni.settings import OmniSettings
from policies.wording.checks import SENTENCES, refusal
from policies.wording.known import Known
from policies.wording.outcome import Outcome, Refused

READ = 5
"""Sentences that are looked at before the rest is left unread."""


async def spoken(
    pieces: Pieces, settings: OmniSettings, known: Known, outcome: Outcome
) -> AsyncGenerator[Sentence]:
    """The sentences that pass the checks. Ends early where the model fails, is late or writes what cannot be said.

    A sentence that is refused before any was said is skipped; after that the answer ends there.
    """
    said: tuple[str, ...] = ()
    read = 0
    now = asyncio.get_running_loop().time
    stream = sentences(pieces.read())
    due = now() + settings.first_clause
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
                due = now() + settings.between
                continue
            outcome.refused.append(Refused(sentence.text, verdict))
            if said:
                break
    except TimeoutError:
        outcome.notices.append("the model is too slow")
    except OverflowError:
        outcome.notices.append("the model writes no sentences")
    except Exception as error:  # noqa: BLE001 - whatever fails on the engine's thread, the person gets an answer
        outcome.notices.append(f"the model failed: {error!r}")
    finally:
        pieces.close()
        await stream.aclose()
