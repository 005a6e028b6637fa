"""The answer, word by word: first the feeling to show, chosen among those there are, then what is said.

The tag is put by us and its one choice read from the logits, so it is there with the first word and always well
formed. After that the model writes freely, until it ends, its budget is used up, or nobody wants it any more.
"""

from __future__ import annotations

import asyncio
from collections.abc import AsyncGenerator, Callable, Iterator
from typing import TYPE_CHECKING

from policies.events import Feeling
from policies.omni.context import Context

if TYPE_CHECKING:
    from torch import Tensor

    from policies.omni.thinker import Thinker

TAG = "["
"""Ends what is put before the feeling."""


def feeling_tokens(thinker: Thinker) -> dict[Feeling, list[int]]:
    """The tokens of each feeling. Raises ValueError where two begin alike."""
    found = {feeling: list(thinker.tokenizer.encode(str(feeling))) for feeling in Feeling}
    if len({tokens[0] for tokens in found.values()}) < len(found):
        raise ValueError("the tokenizer cannot tell the feelings apart by their first token")
    return found


def writing(
    thinker: Thinker,
    fork: Context,
    logits: Tensor,
    feelings: dict[Feeling, list[int]],
    budget: int,
    write: Callable[[str], None],
    wanted: Callable[[], bool],
) -> Iterator[None]:
    """Write a reply on the fork, `logits` being those after TAG; a step is one token. `write` gets the text in pieces.

    Stops before the next token once it is no longer `wanted`.
    """
    feeling = max(feelings, key=lambda one: float(logits[feelings[one][0]]))
    write(f"[{feeling}]")
    logits = fork.push(thinker.tokens([*feelings[feeling], *thinker.tokenizer.encode("]")]))
    yield
    tokens: list[int] = []
    written = 0
    while len(tokens) < budget and wanted():
        token = int(logits.argmax())
        if token in thinker.stops:
            break
        tokens.append(token)
        text = thinker.decode(tokens)
        if not text.endswith("\ufffd"):  # half a character: its other half is the next token
            write(text[written:])
            written = len(text)
        logits = fork.push(thinker.tokens([token]))
        yield


class Pieces:
    """Text from the engine's thread for whoever reads it on an event loop. `close` tells the writer to stop."""

    def __init__(self) -> None:
        self._loop = asyncio.get_running_loop()
        self._queue: asyncio.Queue[str | BaseException | None] = asyncio.Queue()
        self.wanted = True
        self.tokens = 0

    def put(self, text: str | BaseException | None) -> None:
        """A piece, what went wrong, or None at the end; from any thread."""
        if not self.wanted:
            return
        try:
            self._loop.call_soon_threadsafe(self._queue.put_nowait, text)
        except RuntimeError:  # the loop is closed: nobody reads any more
            self.wanted = False

    def close(self) -> None:
        """Nobody reads any more."""
        self.wanted = False

    async def read(self) -> AsyncGenerator[str]:
        """The pieces. Raises what the writer failed with."""
        try:
            while (piece := await self._queue.get()) is not None:
                if isinstance(piece, BaseException):
                    raise piece
                yield piece
        finally:
            self.wanted = False
