"""What the supervisor remembers: enough to rebuild any stage in the middle of a conversation."""

from actors import messages as m
from actors.memory import SessionMemory
from actors.stage import Speaking
from policies import events as ev


class Told:
    """A memory that is told of a conversation."""

    def __init__(self) -> None:
        self.memory = SessionMemory()

    def __call__(self, t: int, body: m.Body, epoch: int = 1, reply_id: str = "") -> None:
        self.memory.note(m.Envelope("s", 0, t, epoch, reply_id, body))

    def turn(self, onset: int) -> None:
        self(onset + 5, m.Perceived(ev.SpeechStarted(onset + 5, onset)))

    def reply(self, t: int, *, whole: bool = True) -> None:
        self(t, m.Say("d1", 0, "Oh, lovely.", "joy", last=False))
        if whole:
            self(t, m.Say("d1", 1, "", "neutral", last=True))
        self(t, m.Commit("d1"), 1, "r1")
        self(t, m.ReplyPlanned("d1", "I won!", ev.Reasoning(), "Oh, lovely.", 80, 90), 1, "r1")


def test_a_turn_without_an_answer_is_taken_up_from_its_onset() -> None:
    told = Told()
    told.turn(100)
    told.turn(300)  # after a pause
    assert told.memory.resume(500).turn_began == 100
    told.reply(600)
    assert told.memory.resume(700).turn_began is None
    assert told.memory.resume(700).answered == 600


def test_a_reply_that_is_wholly_written_goes_on() -> None:
    told = Told()
    told.turn(10)
    told.reply(100)
    told(120, m.Playhead(0, 1, False), 1, "r1")
    assert told.memory.resume(130).speaking == Speaking("r1", 1, ("Oh, lovely.",), 1, "I won!", 80)
    told(150, m.Playhead(0, 2, True), 1, "r1")
    assert told.memory.resume(152).speaking is not None, "no mind has written it down yet"
    told(155, m.History(ev.Exchange(150, "agent", "Oh, lovely.", "r1")), 0, "r1")
    assert told.memory.resume(160).speaking is None


def test_what_a_reply_answers_that_never_ends_is_open_again() -> None:
    told = Told()
    told.turn(10)
    told.reply(100, whole=False)
    told(120, m.Playhead(0, 1, False), 1, "r1")
    resume = told.memory.resume(130)
    assert resume.speaking is None and resume.turn_began == 10 and resume.answered == 0
    assert resume.history == (ev.Exchange(130, "agent", "Oh,", "r1"),)


def test_epoch_numbers_and_history_are_kept() -> None:
    told = Told()
    told.reply(100)
    told(150, m.NewEpoch("interrupted"), 2)
    line = ev.Exchange(90, "person", "I won!")
    told(160, m.History(line))
    resume = told.memory.resume(200)
    assert (resume.epoch, resume.replies, resume.drafts) == (2, 1, 1)
    assert resume.history == (line,) and resume.speaking is None
