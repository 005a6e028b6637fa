"""What a person sees in the terminal while the conversation goes on, and what ends up in a file or a pipe."""

from __future__ import annotations

import io
import re
from collections.abc import Iterator
from itertools import pairwise

import pytest

from actors import messages as m
from agent.console import Console
from agent.screen import Line, Screen, Span
from policies import events as e

QUESTION = "The new jail fell as far short of the demands made on it as did the old one before it."
ANSWER = ("That sounds like a bitter disappointment.", "What was the old one like?")


class Terminal(io.StringIO):
    """A terminal of 80 columns that understands what we write."""

    def __init__(self) -> None:
        super().__init__()
        self.rows = [""]
        self.row = self.column = 0

    def isatty(self) -> bool:
        return True

    def write(self, text: str) -> int:
        for piece in re.findall(r"\x1b\[\d*[A-Zm]|[\r\n]|[^\x1b\r\n]+", text):
            row = self.rows[self.row]
            if piece == "\n":
                self.row, self.column = self.row + 1, 0
                self.rows += [""] * (self.row - len(self.rows) + 1)
            elif piece == "\r":
                self.column = 0
            elif piece == "\x1b[K":
                self.rows[self.row] = row[: self.column]
            elif piece == "\x1b[1A":
                self.row -= 1
            elif not piece.startswith("\x1b"):
                self.rows[self.row] = row[: self.column].ljust(self.column) + piece
                self.column += len(piece)
                assert self.column < 80
        return super().write(text)

    @property
    def screen(self) -> str:
        return "\n".join(self.rows).rstrip()


@pytest.fixture(autouse=True)
def ordinary_terminal(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("NO_COLOR", raising=False)
    monkeypatch.setenv("TERM", "xterm")


def at(seconds: float) -> int:
    return round(seconds * e.SECOND)


def sent(seconds: float, body: m.Body, reply_id: str = "") -> m.Envelope:
    return m.Envelope("s", 0, at(seconds), 1, reply_id, body)


def perceived(event: e.Event) -> m.Envelope:
    return m.Envelope("s", 0, event.t, 0, "", m.Perceived(event))


def question(start: float = 2.0) -> Iterator[m.Envelope]:
    """The person asks, with a pause in the middle; the voice ends 5 s after the start."""
    words = QUESTION.split()
    yield perceived(e.SpeechStarted(at(start + 0.1), at(start)))
    yield perceived(e.Words(at(start + 2.0), " ".join(words[:8]), 0.8, None))
    yield perceived(e.SpeechPaused(at(start + 3.0), at(start + 2.9)))
    wait = e.Decision(at(start + 3.1), e.Action.WAIT, ("sound 0.31",), 0.31, prepare=True)
    yield sent(start + 3.1, m.Decided(wait, "d1"))
    yield sent(start + 3.1, m.Say("d1", 0, "Never to be heard.", "neutral", last=True))
    yield perceived(e.SpeechResumed(at(start + 3.3), at(start + 2.9), at(start + 3.2)))
    yield perceived(e.SpeechPaused(at(start + 5.092), at(start + 5.0)))
    yield perceived(e.Words(at(start + 5.180), QUESTION, 0.9, at(start + 5.0)))
    yield perceived(e.TurnEnd(at(start + 5.2), at(start + 5.0), 0.93, 0.3, ()))


def answer(start: float = 2.0) -> Iterator[m.Envelope]:
    """The agent decides to answer, and begins to."""
    for number, text in enumerate(ANSWER):
        yield sent(start + 5.2, m.Say("d2", number, text, "neutral", last=False))
    decision = e.Decision(at(start + 5.270), e.Action.SPEAK, ("sound 0.95", "words 0.91"), 0.93)
    yield sent(start + 5.270, m.Decided(decision, "d2"), "r1")
    planned = m.ReplyPlanned("d2", QUESTION, e.Reasoning(), ANSWER[0], at(start + 5.0), at(start + 5.2))
    yield sent(start + 5.270, planned, "r1")
    yield sent(start + 5.412, m.ReplyStarted(), "r1")


def heard(seconds: float, words: int, finished: bool = False) -> m.Envelope:
    return sent(seconds, m.Playhead(0, words, finished), "r1")


def shown(*envelopes: m.Envelope, out: io.StringIO | None = None, simulated: bool = False) -> str:
    """What is written by a console that saw these, and was closed."""
    out = out or io.StringIO()
    console = Console(out, simulated=simulated)
    for envelope in envelopes:
        console.show(envelope)
    console.close()
    return out.screen if isinstance(out, Terminal) else out.getvalue()


CONVERSATION = """\
 0:02.0  you  The new jail fell as far short of the demands made on it as did
              the old one before it.
 0:07.3    >  answers (0.93): sound 0.95, words 0.91
 0:07.4       412 ms after you stopped: pause +92, words +180, decided +270
 0:07.4  vis  That sounds like a bitter disappointment. What was the old one
              like?"""


def test_in_a_file_a_conversation_is_plain_lines_of_80_columns() -> None:
    text = shown(*question(), *answer(), heard(9, 5), heard(11, 12, finished=True))
    assert text == CONVERSATION + "\n"


def test_a_terminal_ends_up_with_the_same_lines() -> None:
    envelopes = [*question(), *answer(), heard(9, 5), heard(11, 12, finished=True)]
    assert shown(*envelopes, out=Terminal()) == CONVERSATION


def test_words_appear_in_place_while_they_are_spoken() -> None:
    terminal = Terminal()
    console = Console(terminal)
    screens = []
    for envelope in question():
        console.show(envelope)
        screens.append(terminal.screen)
    assert " 0:02.0  you  The new jail fell as far short of\n" in screens[1]
    assert "waits (0.31): sound 0.31" in screens[3]
    assert "waits" not in screens[6]
    assert screens[-1].count("you  ") == 1
    assert "…" in screens[-1] and "as did the old one before it.\n" in screens[-1]
    assert screens[-1].endswith("a pause, 93% sure that your turn is over")


def test_the_reply_grows_as_it_is_heard() -> None:
    terminal = Terminal()
    console = Console(terminal)
    for envelope in (*question(), *answer(), heard(8, 1)):
        console.show(envelope)
    assert "vis  That sounds like a bitter disappointment.\n" in terminal.screen
    assert terminal.screen.endswith("speaking")
    console.show(heard(9, 5))
    assert "vis  That sounds like a bitter disappointment. What was the old\n" in terminal.screen


def test_a_reply_that_is_cut_off_shows_only_what_was_heard() -> None:
    text = shown(*question(), *answer(), heard(8, 3), heard(8.5, 4, finished=True))
    assert "vis  That sounds like a — cut after 4 of 12 words\n" in text
    assert "disappointment" not in text


def test_who_interrupts_is_shown_beside_the_reply_and_stays_below_it() -> None:
    terminal = Terminal()
    console = Console(terminal)
    interruption = [
        perceived(e.SpeechStarted(at(9.1), at(9.0))),
        perceived(e.Words(at(9.4), "Wait, that is not", 0.7, None)),
    ]
    for envelope in (*question(), *answer(), heard(8, 3), *interruption):
        console.show(envelope)
    assert re.search(r"vis  That sounds.*\n 0:09\.0  you  Wait, that is not\n", terminal.screen)
    floor = e.Decision(at(9.5), e.Action.YIELD, ("words that want the floor",), 0.9)
    console.show(sent(9.5, m.Decided(floor), "r1"))
    console.show(heard(9.5, 4, finished=True))
    console.close()
    assert terminal.screen.endswith(
        " 0:07.4  vis  That sounds like a — cut after 4 of 12 words\n"
        " 0:09.0  you  Wait, that is not\n"
        " 0:09.5    x  yields (0.90): words that want the floor"
    )


def test_a_turn_that_goes_on_after_a_long_pause_is_one_line() -> None:
    later = [
        perceived(e.SpeechStarted(at(9.6), at(9.5))),
        perceived(e.Words(at(10.5), QUESTION + " I think.", 0.9, None)),
    ]
    text = shown(*question(), *later)
    assert text.count("you  ") == 1
    assert text.endswith("I think.\n")


def test_a_turn_that_nobody_answered_stays_when_the_next_begins() -> None:
    later = [
        perceived(e.SpeechStarted(at(12.1), at(12.0))),
        perceived(e.Words(at(12.5), "Hello?", 0.9, None)),
    ]
    text = shown(*question(), *later)
    assert text.count("you  ") == 2
    assert text.endswith(" 0:12.0  you  Hello?\n")


def test_words_spoken_while_the_reply_begins_are_a_turn_of_their_own() -> None:
    begun = list(answer())
    over = [perceived(e.SpeechResumed(at(7.3), at(7.0), at(7.2)))]
    more = [perceived(e.Words(at(8.5), "And another thing.", 0.8, None))]
    text = shown(*question(), *begun[:-1], *over, begun[-1], *more, heard(9, 2, finished=True))
    assert " 0:07.2  you  And another thing.\n" in text


def test_latencies_of_virtual_time_are_called_simulated() -> None:
    text = shown(*question(), *answer(), simulated=True)
    assert "412 ms (simulated) after you stopped" in text


def test_recording_is_said_at_the_beginning_and_at_the_end() -> None:
    out = io.StringIO()
    console = Console(out, recording="talks/monday")
    console.say("listening")
    console.show(sent(3.0, m.Ended()))
    console.close()
    first, second, last = out.getvalue().splitlines()
    assert first.split() == ["●", "recording", "to", "talks/monday"]
    assert second.split() == ["listening"]
    assert last.split() == ["●", "recorded", "in", "talks/monday"]


def test_a_conversation_that_never_began_is_not_called_recorded() -> None:
    out = io.StringIO()
    console = Console(out, recording="talks/monday")
    console.say("starting")
    console.close()
    assert "recorded" not in out.getvalue()


def test_notices_are_shown_at_once_with_who_gives_them() -> None:
    text = shown(
        sent(63.25, m.Notice("avatar", "the neural voice cannot be loaded; the system's voice speaks"))
    )
    assert text.startswith(" 1:03.3    !  avatar: the neural voice cannot be loaded; the system's voice")


def test_words_cannot_steer_the_terminal() -> None:
    hostile = "\x1b[2J\x1b]0;title\x07 hello\r\nthere\u202e"
    text = shown(
        perceived(e.SpeechStarted(0, 0)),
        perceived(e.Words(at(1), hostile, 0.9, None)),
        sent(1, m.Notice("mind", hostile)),
    )
    assert "\x1b" not in text and "\r" not in text and "\x07" not in text and "\u202e" not in text
    assert "hello there" in text


def test_colours_are_for_terminals_alone_and_can_be_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    conversation = [*question(), *answer(), heard(11, 12, finished=True)]
    terminal = Terminal()
    shown(*conversation, out=terminal)
    assert "\x1b[36m" in terminal.getvalue()
    assert "\x1b" not in shown(*conversation)
    monkeypatch.setenv("NO_COLOR", "1")
    terminal = Terminal()
    assert shown(*conversation, out=terminal) == CONVERSATION
    assert not re.search(r"\x1b\[\d*m", terminal.getvalue())
    monkeypatch.setenv("TERM", "dumb")
    terminal = Terminal()
    shown(*conversation, out=terminal)
    assert "\x1b" not in terminal.getvalue()


def test_nothing_is_written_while_nothing_changes() -> None:
    terminal = Terminal()
    console = Console(terminal)
    for envelope in (*question(), *answer(), heard(8, 2)):
        console.show(envelope)
    written = len(terminal.getvalue())
    for _ in range(10):
        console.show(heard(8.1, 2))
        console.show(sent(8.1, m.Usage(1.0, 1)))
    assert len(terminal.getvalue()) == written


class Closed(io.StringIO):
    def write(self, text: str) -> int:
        raise BrokenPipeError


def test_a_reader_that_goes_away_does_not_end_the_conversation() -> None:
    shown(*question(), *answer(), out=Closed())


def test_a_terminal_without_unicode_gets_what_it_can_show() -> None:
    raw = io.BytesIO()
    out = io.TextIOWrapper(raw, encoding="ascii")
    console = Console(out, recording="talks")
    console.say("café")
    assert b"caf?" in raw.getvalue()


def test_long_words_and_several_styles_wrap_without_losing_anything() -> None:
    out = io.StringIO()
    path = "/".join(["folder"] * 20)
    Screen(out).draw([Line(0, Span("!"), (Span("see "), Span(path), Span(" there")))])
    rows = out.getvalue().splitlines()
    assert all(len(row) <= 80 for row in rows)
    assert all(len(above) == 80 for above, _ in pairwise(rows[1:]))
    assert re.sub(r"\s", "", "".join(rows)) == f"0:00.0!see{path}there"


def test_how_the_person_seems_to_feel_stands_under_the_words_with_what_speaks_against_it() -> None:
    out = io.StringIO()
    console = Console(out)
    for envelope in question():
        console.show(envelope)
    voice = e.Impression("voice", e.Emotion.SADNESS, -0.5, -0.4, 0.6, ("flat", "slow"))
    face = e.Impression("face", e.Emotion.UNCLEAR, 0.0, 0.0, 0.0, ("nobody is seen",))
    words = e.Impression("words", e.Emotion.CONTENTMENT, 0.5, 0.0, 0.6, ("says it is fine",))
    felt = e.Felt(
        at(7.2), e.Emotion.UNCLEAR, -0.2, -0.2, 0.3, (voice, face, words), "says it is fine, but sounds flat"
    )
    console.show(perceived(felt))
    reasoning = e.Reasoning(response="reflect: say gently what is heard")
    console.show(sent(7.3, m.ReplyPlanned("d1", QUESTION, reasoning, "Fine?", at(7), at(7)), "r1"))
    console.show(sent(7.4, m.ReplyStarted(), "r1"))
    console.close()
    told = " ".join(out.getvalue().split())
    assert "seems unclear (0.30); voice sadness (flat, slow); words contentment (says it is fine)" in told
    assert "yet: says it is fine, but sounds flat" in told
    assert "= reflect: say gently what is heard" in told
    assert "face" not in told


def test_someone_who_comes_and_goes_is_told() -> None:
    out = io.StringIO()
    console = Console(out)
    console.show(perceived(e.Arrived(at(1), 1)))
    console.show(perceived(e.Left(at(9), 1)))
    assert "0:01.0" in out.getvalue() and "someone has come" in out.getvalue()
    assert "someone has gone" in out.getvalue()
