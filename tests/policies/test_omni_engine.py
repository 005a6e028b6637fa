"""How conversations take turns on the one thread of the model."""

from __future__ import annotations

import threading
from collections.abc import Iterator

import pytest

from policies.omni.engine import Engine, Steps, Urgency


@pytest.fixture
def engine() -> Iterator[Engine]:
    one = Engine()
    yield one
    one.close()


def held(engine: Engine) -> threading.Event:
    """Keeps the engine busy until the event is set, so that what is handed in meanwhile waits together."""
    begun, go = threading.Event(), threading.Event()

    def steps() -> Steps:
        begun.set()
        go.wait(10)
        yield

    engine.lane().submit(steps(), Urgency.QUICK)
    assert begun.wait(10)
    return go


def counting(log: list[str], name: str, count: int) -> Steps:
    for number in range(count):
        log.append(f"{name}{number}")
        yield


def test_listening_never_holds_up_words_by_more_than_one_block(engine: Engine) -> None:
    go, log = held(engine), []
    jobs = [engine.lane().submit(counting(log, f"block {name} ", 6), Urgency.LISTEN) for name in "abc"]
    jobs.append(engine.lane().submit(counting(log, "word ", 12), Urgency.QUICK))
    go.set()
    assert all(job.wait(10) for job in jobs)
    between = " ".join(log).split("word")[1:-1]
    assert all(part.count("block") <= 1 for part in between)


def test_listening_goes_on_while_others_speak_and_everyone_gets_their_share(engine: Engine) -> None:
    go, log = held(engine), []
    jobs = [engine.lane().submit(counting(log, f"block {name} ", 3), Urgency.LISTEN) for name in "ab"]
    jobs.append(engine.lane().submit(counting(log, "word ", 9), Urgency.QUICK))
    go.set()
    assert all(job.wait(10) for job in jobs)
    blocks = [line for line in log if line.startswith("block")]
    assert blocks == [f"block {name} {number}" for number in range(3) for name in "ab"]
    assert log.index(blocks[-1]) < log.index("word 8")


def test_thoughts_get_only_what_is_left(engine: Engine) -> None:
    go, log = held(engine), []
    jobs = [
        engine.lane().submit(counting(log, "thought ", 3), Urgency.LATER),
        engine.lane().submit(counting(log, "block ", 3), Urgency.LISTEN),
    ]
    go.set()
    assert all(job.wait(10) for job in jobs)
    assert log == [f"block {number}" for number in range(3)] + [f"thought {number}" for number in range(3)]


def test_work_of_one_conversation_is_done_in_its_order(engine: Engine) -> None:
    go, log = held(engine), []
    lane = engine.lane()
    lane.submit(counting(log, "block ", 2), Urgency.LISTEN)
    last = lane.submit(counting(log, "question ", 1), Urgency.QUICK)
    go.set()
    assert last.wait(10)
    assert log == ["block 0", "block 1", "question 0"]


def test_a_cancelled_job_does_nothing_more(engine: Engine) -> None:
    go, log = held(engine), []
    lane = engine.lane()
    job = lane.submit(counting(log, "word ", 5), Urgency.QUICK)
    job.cancel()
    last = lane.submit(counting(log, "later ", 1), Urgency.QUICK)
    go.set()
    assert last.wait(10)
    assert job.ended
    assert log == ["later 0"]


def test_one_failure_is_told_to_whom_it_belongs_and_harms_nobody_else(engine: Engine) -> None:
    def failing() -> Steps:
        yield
        raise MemoryError("the GPU is full")

    told: list[BaseException] = []
    log: list[str] = []
    job = engine.lane().submit(failing(), Urgency.QUICK, told.append)
    other = engine.lane().submit(counting(log, "word ", 3), Urgency.QUICK)
    assert job.wait(10)
    assert other.wait(10)
    assert [str(error) for error in told] == ["the GPU is full"]
    assert len(log) == 3


def test_nothing_is_taken_after_the_end() -> None:
    engine = Engine()
    engine.close()
    with pytest.raises(RuntimeError, match="closed"):
        engine.lane().submit(counting([], "", 1), Urgency.QUICK)
