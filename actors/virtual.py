"""Virtual time: a conversation as fast as the machine can compute it, with the same timing every time.

Only the inline host can use it. The event loop never waits: when nothing is ready it moves its clock to the next
timer. A model call runs to completion at once and then charges the clock by a cost table, so latencies are
*simulated*: deterministic, and only as true as the table.
"""

from __future__ import annotations

import asyncio
import selectors
from collections.abc import Callable, Mapping
from typing import Any, TypeVar

from actors.clock import Clock

T = TypeVar("T")

Costs = Mapping[str, tuple[float, float]]
"""Model → (seconds a call, seconds a unit of work)."""

START = 1.0
"""Loop seconds at session time 0: room for what happens before the first sample."""


class _AdvancingSelector(selectors.SelectSelector):
    """A selector that moves the loop's clock instead of waiting."""

    def __init__(self) -> None:
        super().__init__()
        self.now = 0.0

    def select(self, timeout: float | None = None) -> list[Any]:
        if timeout is None:
            raise RuntimeError(
                "virtual time stands still: every task waits for something that no timer will bring"
            )
        if timeout > 0:
            self.now += timeout
        return super().select(0)


class VirtualTimeLoop(asyncio.SelectorEventLoop):
    """An event loop whose clock starts at 0 and jumps from timer to timer."""

    def __init__(self) -> None:
        self._advancing = _AdvancingSelector()
        super().__init__(self._advancing)

    def time(self) -> float:
        return self._advancing.now

    def stand_still(self, seconds: float) -> None:
        """What a suspended machine sees: all at once it is `seconds` later, and every timer of that time is due."""
        self._advancing.now += seconds


class VirtualClock(Clock):
    """The session's clock on a `VirtualTimeLoop`. `costs` charges the model calls; a missing model is free."""

    def __init__(self, loop: VirtualTimeLoop, costs: Costs) -> None:
        self._loop = loop
        self._costs = costs
        self._busy: dict[str, asyncio.Lock] = {}

    def now(self) -> int:
        return round((self._loop.time() - START) * 1e9)

    async def compute(self, model: str, units: float, call: Callable[[], T]) -> T:
        fixed, per_unit = self._costs.get(model, (0.0, 0.0))
        async with self._busy.setdefault(model, asyncio.Lock()):
            result = call()
            await asyncio.sleep(fixed + per_unit * units)
        return result
