"""Looking at the person while listening: the newest picture, one look at a time, and never at the cost of hearing."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from typing import TYPE_CHECKING

import numpy as np

from actors.messages import Notice, Preview
from actors.stage import Port, StageError
from policies.events import Arrived, Left, Seen

if TYPE_CHECKING:
    from actors.perception.vision.networks import FaceModels
    from actors.perception.vision.watcher import Watcher

Tell = Callable[[Seen | Arrived | Left], None]
"""Called on the event loop with what was seen."""


class Eyes:
    """The face models, loaded when the first picture comes: most conversations have none, and start the sooner."""

    def __init__(self) -> None:
        self._models: FaceModels | None = None
        self._failed = ""

    def models(self) -> FaceModels:
        """The models (blocking when they are loaded). Raises StageError, with the same words each time."""
        if self._failed:
            raise StageError(self._failed)
        if self._models is None:
            from actors.perception.vision.networks import FaceModels

            try:
                self._models = FaceModels()
            except StageError as error:
                self._failed = str(error)
                raise
        return self._models


class Sight:
    """One session's eyes."""

    def __init__(self, port: Port, eyes: Eyes, tell: Tell) -> None:
        from actors.perception.vision.presence import Presence

        self._port = port
        self._eyes = eyes
        self._tell = tell
        self._watcher: Watcher | None = None
        self._presence = Presence()
        self._looking: asyncio.Task[None] | None = None
        self._blind = False

    def show(self, t: int, picture: Preview, *, voice: bool) -> None:
        """Look at the picture captured at `t`, unless a look is under way: then it is left out.

        `voice`: whether someone is speaking.
        """
        if self._blind or (self._looking is not None and not self._looking.done()):
            return
        self._looking = asyncio.get_running_loop().create_task(self._look(t, picture, voice))

    def close(self) -> None:
        """Look no more."""
        if self._looking is not None:
            self._looking.cancel()

    async def _look(self, t: int, picture: Preview, voice: bool) -> None:
        try:
            seen, remarks = await self._port.clock.compute(
                "vision", 1.0, lambda: self._seen(t, picture, voice)
            )
        except StageError as error:
            self._blind = True
            self._port.emit(Notice("perception", f"nothing is seen of the person: {error}"))
            return
        except Exception as error:  # noqa: BLE001 - hearing goes on without eyes
            self._blind = True
            self._port.emit(
                Notice("perception", f"the face models failed, nothing is seen any more: {error!r}")
            )
            return
        for remark in remarks:
            self._port.emit(Notice("perception", remark))
        self._tell(seen)
        for event in self._presence.push(seen):
            self._tell(event)

    def _seen(self, t: int, picture: Preview, voice: bool) -> tuple[Seen, tuple[str, ...]]:
        if self._watcher is None:
            from actors.perception.vision.watcher import Watcher

            self._watcher = Watcher(self._eyes.models())
        pixels = np.frombuffer(picture.pixels, np.uint8).reshape(picture.height, picture.width, 3)
        return self._watcher.look(pixels, t, voice), self._watcher.remarks()
