"""Virtual time: nothing waits, and everything happens at its time."""

import asyncio
import time

import pytest

from actors.virtual import START, VirtualClock, VirtualTimeLoop


def run(main):  # type: ignore[no-untyped-def]
    with asyncio.Runner(loop_factory=VirtualTimeLoop) as runner:
        return runner.run(main)


def clock(costs: dict[str, tuple[float, float]] | None = None) -> VirtualClock:
    loop = asyncio.get_running_loop()
    assert isinstance(loop, VirtualTimeLoop)
    return VirtualClock(loop, costs or {})


def test_an_hour_passes_in_no_time() -> None:
    async def main() -> int:
        await clock().sleep_until(3600 * 10**9)
        return clock().now()

    began = time.monotonic()
    assert run(main()) == 3600 * 10**9
    assert time.monotonic() - began < 1


def test_a_session_begins_a_moment_after_the_loop() -> None:
    async def main() -> int:
        return clock().now()

    assert run(main()) == -START * 10**9


def test_a_model_call_charges_the_clock_by_its_size() -> None:
    async def main() -> tuple[str, int]:
        c = clock({"recogniser": (0.01, 0.05)})
        began = c.now()
        return await c.compute("recogniser", 2.0, lambda: "words"), c.now() - began

    assert run(main()) == ("words", 110_000_000)


def test_calls_of_one_model_queue_and_those_of_two_do_not() -> None:
    async def main() -> list[int]:
        c = clock({"a": (0.1, 0.0), "b": (0.1, 0.0)})
        began = c.now()
        done: list[int] = []

        async def call(model: str) -> None:
            await c.compute(model, 0, lambda: None)
            done.append((c.now() - began) // 10**6)

        await asyncio.gather(call("a"), call("a"), call("b"))
        return sorted(done)

    assert run(main()) == [100, 100, 200]


def test_timers_come_in_the_order_of_their_time() -> None:
    async def main() -> list[str]:
        c = clock()
        order: list[str] = []
        c.call_at(2_000_000, lambda: order.append("second"))
        c.call_at(1_000_000, lambda: order.append("first"))
        await c.sleep_until(3_000_000)
        return order

    assert run(main()) == ["first", "second"]


def test_waiting_for_what_cannot_come_is_an_error_and_not_a_hang() -> None:
    async def main() -> None:
        await asyncio.get_running_loop().create_future()

    with pytest.raises(RuntimeError, match="stands still"):
        run(main())
