"""When a conversation is over, as the driver sees it."""

import asyncio

from actors import messages as m
from actors.stage import Port, SessionSetup
from actors.virtual import VirtualClock, VirtualTimeLoop
from agent.conversation import Driver, _until_over
from policies.events import Reasoning


def watch(*heard: m.Envelope) -> float:
    """Seconds until the conversation counts as over, once the driver has got these messages at second 0."""

    async def main() -> float:
        loop = asyncio.get_running_loop()
        assert isinstance(loop, VirtualTimeLoop)
        clock = VirtualClock(loop, {})
        driver = Driver()
        session = driver.open(SessionSetup("s"), Port("s", clock, lambda *_: None))
        await clock.sleep_until(0)
        for envelope in heard:
            session.receive(envelope)
        await _until_over(driver.state)
        return clock.now() / 1e9

    with asyncio.Runner(loop_factory=VirtualTimeLoop) as runner:
        return runner.run(main())


def told(body: m.Body, epoch: int = 1, reply_id: str = "") -> m.Envelope:
    return m.Envelope("s", 0, 0, epoch, reply_id, body)


PLANNED = told(m.ReplyPlanned("d1", "hi", Reasoning(), "Hello.", 0, 0), reply_id="r1")
STARTED = told(m.ReplyStarted(), reply_id="r1")
HEARD = told(m.Playhead(100, 1, True), reply_id="r1")
ENDED = told(m.Ended())


def test_it_is_over_when_nothing_has_happened_for_a_while_after_the_input() -> None:
    assert 2 < watch(ENDED) < 3


def test_a_reply_that_was_heard_does_not_hold_it_open() -> None:
    assert watch(PLANNED, STARTED, HEARD, ENDED) < 3


def test_a_reply_that_is_being_heard_holds_it_open() -> None:
    assert watch(PLANNED, STARTED, ENDED) > 10


def test_a_reply_that_was_cut_before_it_began_does_not_hold_it_open() -> None:
    assert watch(PLANNED, told(m.NewEpoch("the person goes on"), epoch=2), ENDED) < 3


def test_a_fatal_notice_ends_it_at_once() -> None:
    assert watch(told(m.Notice("recorder", "the disk is full", fatal=True))) < 1
