"""The mind: drafts while the turn may be ending, speaks when it is over, yields when the person wants the floor."""

import asyncio
from collections.abc import Awaitable, Callable

import pytest

from actors import messages as m
from actors.mind.stage import MindSettings, MindStage
from actors.stage import Port, Resume, SessionSetup, StageError
from actors.virtual import VirtualClock, VirtualTimeLoop
from policies import events as ev

MS = ev.MILLISECOND


class Person:
    """Plays perception and room to a mind, and keeps what the mind emits."""

    def __init__(self, policy: str = "always_reply") -> None:
        loop = asyncio.get_running_loop()
        assert isinstance(loop, VirtualTimeLoop)
        self.clock = VirtualClock(loop, {})
        self.out: list[m.Envelope] = []
        stage = MindStage(MindSettings(policy))
        stage.load()
        self.mind = stage.open(SessionSetup("s"), Port("s", self.clock, self._sent))
        self._reply: m.Envelope | None = None

    def _sent(self, body: m.Body, t: int, epoch: int, reply_id: str) -> None:
        self.out.append(m.Envelope("s", len(self.out), t, epoch, reply_id, body))

    def bodies(self, kind: type) -> list[m.Envelope]:
        return [e for e in self.out if isinstance(e.body, kind)]

    async def at(self, ms: int, event: ev.Event) -> None:
        await self.clock.sleep_until(ms * MS)
        self.mind.receive(m.Envelope("s", 0, ms * MS, 0, "", m.Perceived(event)))

    async def room(self, ms: int, body: m.Body, reply_id: str) -> None:
        await self.clock.sleep_until(ms * MS)
        self.mind.receive(m.Envelope("s", 0, ms * MS, 0, reply_id, body))

    async def says(self, start: int, end: int, text: str, wait: float = 0.4) -> None:
        """A turn from `start` to `end` ms, recognised 200 ms later."""
        await self.at(start + 60, ev.SpeechStarted((start + 60) * MS, start * MS))
        await self.at(end + 80, ev.SpeechPaused((end + 80) * MS, end * MS))
        await self.at(end + 120, ev.TurnEnd((end + 120) * MS, end * MS, 0.9, wait, ("sound 0.9",)))
        await self.at(end + 280, ev.Words((end + 280) * MS, text, 0.9, end * MS))


def hold(main: Callable[[], Awaitable[None]]) -> None:
    with asyncio.Runner(loop_factory=VirtualTimeLoop) as runner:
        runner.run(main())  # type: ignore[arg-type]


def test_a_finished_turn_is_answered_when_its_silence_has_passed() -> None:
    async def main() -> None:
        person = Person()
        await person.says(0, 2000, "I had a long day.", wait=0.5)
        await person.clock.sleep_until(3000 * MS)
        (commit,) = person.bodies(m.Commit)
        assert commit.t == 2500 * MS
        assert commit.reply_id == "r1"
        (planned,) = person.bodies(m.ReplyPlanned)
        assert isinstance(planned.body, m.ReplyPlanned)
        assert planned.body.answers == "I had a long day."
        assert planned.body.voice_end == 2000 * MS

    hold(main)


def test_the_reply_is_written_before_it_is_time_to_speak() -> None:
    async def main() -> None:
        person = Person()
        await person.says(0, 2000, "I had a long day.", wait=0.5)
        await person.clock.sleep_until(3000 * MS)
        first = person.bodies(m.Say)[0]
        assert first.t < 2300 * MS
        committed = person.bodies(m.Commit)[0].body
        assert isinstance(committed, m.Commit)
        written = [e.body for e in person.bodies(m.Say) if isinstance(e.body, m.Say)]
        assert [s.last for s in written if s.draft_id == committed.draft_id] == [False, True]

    hold(main)


def test_nothing_is_said_when_the_person_goes_on() -> None:
    async def main() -> None:
        person = Person()
        await person.at(60, ev.SpeechStarted(60 * MS, 0))
        await person.at(1080, ev.SpeechPaused(1080 * MS, 1000 * MS))
        await person.at(1120, ev.TurnEnd(1120 * MS, 1000 * MS, 0.4, 0.9, ("sound 0.4",)))
        await person.at(1400, ev.SpeechResumed(1400 * MS, 1000 * MS, 1380 * MS))
        await person.clock.sleep_until(4000 * MS)
        assert person.bodies(m.Commit) == []

    hold(main)


def test_only_what_was_heard_enters_the_history() -> None:
    async def main() -> None:
        person = Person()
        await person.says(0, 2000, "I had a long day.")
        await person.room(2600, m.ReplyStarted(), "r1")
        await person.room(2900, m.Playhead(4800, 1, False), "r1")
        await person.room(3300, m.Playhead(9600, 3, False), "r1")
        await person.at(3400, ev.SpeechStarted(3400 * MS, 3340 * MS))
        await person.clock.sleep_until(4300 * MS)
        (epoch,) = person.bodies(m.NewEpoch)
        assert epoch.epoch == 2
        await person.room(4320, m.Playhead(12000, 4, True), "r1")
        lines = [e.body.line for e in person.bodies(m.History) if isinstance(e.body, m.History)]
        assert [(line.speaker, line.text) for line in lines] == [
            ("person", "I had a long day."),
            ("agent", "Tell me more about"),
        ]

    hold(main)


def test_a_reply_that_nobody_heard_was_not_said() -> None:
    async def main() -> None:
        person = Person()
        await person.says(0, 2000, "I had a long day")
        await person.at(2480, ev.SpeechResumed(2480 * MS, 2000 * MS, 2440 * MS))
        assert person.bodies(m.NewEpoch)
        assert person.bodies(m.History) == []
        await person.at(4080, ev.SpeechPaused(4080 * MS, 4000 * MS))
        await person.at(4120, ev.TurnEnd(4120 * MS, 4000 * MS, 0.9, 0.4, ("sound 0.9",)))
        await person.at(4200, ev.Words(4200 * MS, "I had a long day and a longer night.", 0.9, 4000 * MS))
        await person.clock.sleep_until(5000 * MS)
        last = person.bodies(m.ReplyPlanned)[-1]
        assert last.reply_id == "r2"
        assert last.epoch == 2
        assert isinstance(last.body, m.ReplyPlanned)
        assert last.body.answers == "I had a long day and a longer night."

    hold(main)


def test_an_unknown_policy_is_refused_with_the_known_ones() -> None:
    with pytest.raises(StageError, match="companion"):
        MindStage(MindSettings("compnion")).load()


def test_a_turn_that_we_came_into_too_early_is_not_remembered_twice() -> None:
    async def main() -> None:
        person = Person()
        await person.says(0, 2000, "I had a long day", wait=0.3)
        await person.room(2400, m.ReplyStarted(), "r1")
        await person.room(2500, m.Playhead(2400, 1, False), "r1")
        await person.at(2560, ev.SpeechResumed(2560 * MS, 2000 * MS, 2520 * MS))
        await person.room(2600, m.Playhead(4800, 1, True), "r1")
        await person.at(4080, ev.SpeechPaused(4080 * MS, 4000 * MS))
        await person.at(4120, ev.TurnEnd(4120 * MS, 4000 * MS, 0.9, 0.4, ()))
        await person.at(4200, ev.Words(4200 * MS, "and a longer night.", 0.9, 4000 * MS))
        await person.room(4600, m.ReplyStarted(), "r2")
        await person.room(4900, m.Playhead(4800, 1, False), "r2")
        lines = [e.body.line for e in person.bodies(m.History) if isinstance(e.body, m.History)]
        assert [line.text for line in lines] == ["I had a long day", "Tell", "and a longer night."]
        planned = person.bodies(m.ReplyPlanned)[-1].body
        assert isinstance(planned, m.ReplyPlanned)
        assert planned.answers == "I had a long day and a longer night."

    hold(main)


def test_what_the_program_wants_said_is_said_at_once_and_follows_nobody() -> None:
    async def main() -> None:
        person = Person()
        await person.says(0, 2000, "I had a long day.", wait=0.5)
        await person.clock.sleep_until(3000 * MS)
        await person.room(3010, m.ReplyStarted(), "r1")
        await person.room(3020, m.Speak("order-1", "Dinner is ready. Come along!", "joy"), "")
        said = [e.body.text for e in person.bodies(m.Say) if e.body.draft_id == "order-1"]
        assert said == ["Dinner is ready.", "Come along!", ""]
        assert person.bodies(m.NewEpoch), "what was being said ends first"
        planned = person.bodies(m.ReplyPlanned)[-1]
        assert (planned.reply_id, planned.body.voice_end, planned.body.answers) == ("r2", -1, "")
        await person.room(3100, m.Interrupt("enough"), "")
        assert person.bodies(m.NewEpoch)[-1].body.reason == "enough"

    hold(main)


def test_a_mind_that_takes_over_answers_what_was_not_answered_and_nothing_twice() -> None:
    async def main() -> None:
        person = Person()
        stage = MindStage(MindSettings("always_reply"))
        stage.load()
        resume = Resume(5000 * MS, 3, 4, 9, (), 4000 * MS, 3500 * MS, None)
        person.mind = stage.open(SessionSetup("s", resume=resume), Port("s", person.clock, person._sent))
        await person.clock.sleep_until(5000 * MS)
        assert person.bodies(m.NewEpoch)[-1].epoch == 4
        for t, event in (
            (1000, ev.Words(1000 * MS, "It rains.", 0.9, 900 * MS)),  # answered before
            (4060, ev.SpeechStarted(4060 * MS, 4000 * MS)),
            (4680, ev.SpeechPaused(4680 * MS, 4600 * MS)),
            (4700, ev.TurnEnd(4700 * MS, 4600 * MS, 0.9, 0.3, ("sound 0.9",))),
            (4880, ev.Words(4880 * MS, "Is it Monday?", 0.9, 4600 * MS)),
        ):
            person.mind.receive(m.Envelope("s", 0, t * MS, 0, "", m.Perceived(event)))
        assert not person.bodies(m.Commit), "nothing is decided before all is known again"
        await person.clock.sleep_until(5200 * MS)
        (commit,) = person.bodies(m.Commit)
        assert (commit.reply_id, commit.epoch) == ("r5", 4)
        assert person.bodies(m.ReplyPlanned)[0].body.answers == "Is it Monday?"

    hold(main)
