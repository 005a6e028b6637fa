"""A running conversation in the terminal: words as they come, what was decided and why, the reply as heard.

Costs nothing while nothing changes: the display has no clock of its own, every change is an envelope.
"""

from __future__ import annotations

import sys
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, TextIO

from actors import messages as m
from agent.screen import CYAN, DIM, GREEN, MAGENTA, RED, YELLOW, Line, Screen, Span, plain
from agent.turns import FORGOTTEN
from policies import events

PERSON, AGENT = Span("you", CYAN), Span("vis", MAGENTA)
_ACTIONS = {
    events.Action.WAIT: ("..", "waits"),
    events.Action.BACKCHANNEL: ("~", "nods"),
    events.Action.SPEAK: (">", "answers"),
    events.Action.YIELD: ("x", "yields"),
}
_COMING = 5  # words of a reply shown ahead of what is heard

Clauses = dict[int, str]


@dataclass(slots=True)
class _Turn:
    """What the person is saying, and the decisions meanwhile: they stay once the words are final.

    `voice_from` is where the present voice began, `voice_end` the end of the present pause (None: speaking).
    """

    start: int
    voice_from: int
    voice_end: int | None = None
    text: str = ""
    decisions: list[Line] = field(default_factory=list)
    waits: Line | None = None


@dataclass(slots=True)
class _Waterfall:
    """When the parts of an answer were known, in ns; `voice_end` is the pause that they belong to."""

    voice_end: int
    known: dict[str, int] = field(default_factory=dict)


@dataclass(slots=True)
class _Reply:
    """A reply: its words by clause (as far as they are written), and how many of them were heard."""

    reply_id: str
    clauses: Clauses
    waterfall: _Waterfall | None
    start: int = 0
    heard: int = 0

    def words(self) -> tuple[list[str], list[str]]:
        """The words that were heard, and those that were not."""
        words = " ".join(self.clauses[number] for number in sorted(self.clauses)).split()
        return words[: self.heard], words[self.heard :]


class Console:
    """Shows the envelopes it is given, on `out` (standard output).

    `recording` is where the conversation is being recorded, and is said. Latencies of virtual time are
    `simulated`, and called so.
    """

    def __init__(
        self, out: TextIO | None = None, recording: str | Path | None = None, simulated: bool = False
    ) -> None:
        self._screen = Screen(out or sys.stdout)
        self._recording = recording
        self._simulated = simulated
        self._turn: _Turn | None = None
        self._waterfall: _Waterfall | None = None
        self._drafts: dict[str, Clauses] = {}
        self._planned: _Reply | None = None
        self._reply: _Reply | None = None
        self._felt: events.Felt | None = None
        self._state = ""
        self._staying: list[Line] = []
        if recording:
            self._stay(None, Span("●", RED), Span(f"recording to {recording}"))
        self._shown: dict[type, Callable[[m.Envelope, Any], None]] = {
            m.Perceived: self._perceived,
            m.Decided: self._decided,
            m.Say: self._say,
            m.ReplyPlanned: self._reply_planned,
            m.ReplyStarted: self._reply_started,
            m.Playhead: self._playhead,
            m.Notice: self._notice,
            m.Ended: self._ended,
        }

    def say(self, text: str) -> None:
        """Tell the person something that is no part of the conversation."""
        self._stay(None, Span(""), Span(plain(text)))
        self._draw()

    def show(self, envelope: m.Envelope) -> None:
        """Take an envelope of any kind; those that a person need not see change nothing."""
        shown = self._shown.get(type(envelope.body))
        if shown:
            self._state = self._state or "listening"
            shown(envelope, envelope.body)
            self._draw()

    def close(self) -> None:
        """Leave the last words on the screen, and nothing that still looks alive."""
        self._end_reply()
        self._end_turn()
        if self._recording and self._state:
            self._stay(None, Span("●", DIM), Span(f"recorded in {self._recording}"))
        self._state = ""
        self._draw()

    def _perceived(self, _: m.Envelope, body: m.Perceived) -> None:
        match body.event:
            case events.SpeechStarted(onset=onset) | events.SpeechResumed(onset=onset):
                self._voice_on(onset)
            case events.SpeechPaused(t=t, voice_end=voice_end):
                self._waterfall = _Waterfall(voice_end, {"pause": t})
                self._state = "a pause"
                if self._turn:
                    self._turn.voice_end = voice_end
            case events.TurnEnd(probability=probability):
                self._state = f"a pause, {probability:.0%} sure that your turn is over"
            case events.Words(t=t, text=text, voice_end=voice_end):
                if self._turn and text:
                    self._turn.text = plain(text)
                if self._waterfall and voice_end == self._waterfall.voice_end:
                    self._waterfall.known.setdefault("words", t)
            case events.Felt():
                self._felt = body.event
            case events.Arrived(t=t):
                self._stay(t, Span("+", DIM), Span("someone has come", DIM))
            case events.Left(t=t):
                self._stay(t, Span("-", DIM), Span("someone has gone", DIM))

    def _voice_on(self, onset: int) -> None:
        """The voice began, or went on: the same turn, unless it was answered or is long forgotten."""
        turn = self._turn
        if turn and turn.voice_end is not None and onset - turn.voice_end > FORGOTTEN:
            self._end_turn()
        if self._turn:
            self._turn.voice_from, self._turn.voice_end, self._turn.waits = onset, None, None
        else:
            self._turn = _Turn(onset, onset)
        self._waterfall = None
        self._state = "hearing you"

    def _decided(self, _: m.Envelope, body: m.Decided) -> None:
        decision = body.decision
        sign, verb = _ACTIONS[decision.action]
        why = plain(": " + ", ".join(decision.reasons)) if decision.reasons else ""
        line = Line(decision.t, Span(sign, DIM), (Span(f"{verb} ({decision.score:.2f}){why}", DIM),))
        if decision.action is events.Action.WAIT:
            if self._turn:
                self._turn.waits = line
            return
        if decision.action is events.Action.SPEAK and self._waterfall:
            self._waterfall.known["decided"] = decision.t
        # Below the words that it is about, once those are final.
        (self._turn.decisions if self._turn else self._staying).append(line)

    def _say(self, _: m.Envelope, body: m.Say) -> None:
        self._drafts.setdefault(body.draft_id, {})[body.clause] = plain(body.text)

    def _reply_planned(self, envelope: m.Envelope, body: m.ReplyPlanned) -> None:
        clauses = self._drafts.get(body.draft_id) or {0: plain(body.text)}
        self._drafts = {body.draft_id: clauses}  # no other draft will be heard
        waterfall = self._waterfall
        if waterfall and waterfall.voice_end != body.voice_end:
            waterfall = _Waterfall(body.voice_end)
        if body.voice_end < 0:  # said of our own accord: nobody was kept waiting
            waterfall = None
        self._planned = _Reply(envelope.reply_id, clauses, waterfall)
        lines = self._turn.decisions if self._turn else self._staying
        if self._felt is not None and body.answers:
            lines.append(Line(envelope.t, Span("~", DIM), (Span(f"seems {_feeling(self._felt)}", DIM),)))
        if body.reasoning.response:
            lines.append(Line(envelope.t, Span("=", DIM), (Span(plain(body.reasoning.response), DIM),)))

    def _reply_started(self, envelope: m.Envelope, _: m.ReplyStarted) -> None:
        self._end_reply()
        turn = self._turn
        self._end_turn()
        if turn and turn.voice_end is None:  # what is being said meanwhile is a turn of its own
            self._turn = _Turn(turn.voice_from, turn.voice_from)
        reply = self._planned
        if not reply or reply.reply_id != envelope.reply_id:
            return
        self._planned, self._reply = None, reply
        reply.start = envelope.t
        self._state = "speaking"
        if reply.waterfall:
            end = reply.waterfall.voice_end
            parts = sorted(reply.waterfall.known.items(), key=lambda part: part[1])
            steps = ", ".join(f"{name} {_milliseconds(t - end):+d}" for name, t in parts)
            label = " (simulated)" if self._simulated else ""
            text = f"{_milliseconds(envelope.t - end)} ms{label} after you stopped"
            self._stay(envelope.t, Span(""), Span(text, GREEN), Span(f": {steps}" if steps else "", DIM))

    def _playhead(self, envelope: m.Envelope, body: m.Playhead) -> None:
        if self._reply and self._reply.reply_id == envelope.reply_id:
            self._reply.heard = body.words
            if body.finished:
                self._state = "listening"
                self._end_reply()

    def _notice(self, envelope: m.Envelope, body: m.Notice) -> None:
        style = RED if body.fatal else YELLOW
        self._stay(envelope.t, Span("!", style), Span(f"{body.stage}: {plain(body.text)}", style))

    def _ended(self, _: m.Envelope, __: m.Ended) -> None:
        self._state = "your sound is over"

    def _end_turn(self) -> None:
        """The person's words stay, and under them what was decided on the way."""
        turn, self._turn = self._turn, None
        if turn:
            if turn.text:
                self._stay(turn.start, PERSON, Span(turn.text))
            self._staying += turn.decisions

    def _end_reply(self) -> None:
        """What was heard of the reply stays."""
        reply, self._reply = self._reply, None
        if reply:
            heard, unheard = reply.words()
            words = Span(" ".join(heard) or "(nothing)")
            cut = f" — cut after {len(heard)} of {len(heard) + len(unheard)} words" if unheard else ""
            self._stay(reply.start, AGENT, words, Span(cut, DIM))

    def _stay(self, t: int | None, sign: Span, *spans: Span) -> None:
        self._staying.append(Line(t, sign, spans))

    def _draw(self) -> None:
        self._screen.draw(self._staying, self._changing() if self._state and self._screen.live else ())
        self._staying = []

    def _changing(self) -> list[Line]:
        """What is being said now, and the state of things."""
        lines = []
        if self._reply:
            heard, coming = self._reply.words()
            spans = Span(" ".join([*heard, ""])), Span(" ".join(coming[:_COMING]), DIM)
            lines.append(Line(self._reply.start, AGENT, spans))
        if self._turn:
            lines.append(Line(self._turn.start, PERSON, (Span(self._turn.text),)))
            lines += [*self._turn.decisions, *filter(None, (self._turn.waits,))][-1:]
        lines.append(Line(None, Span("●", RED if self._recording else DIM), (Span(self._state, DIM),)))
        return lines


def _feeling(felt: events.Felt) -> str:
    """The feeling, how sure it is, and what each source says of it."""
    sources = [
        f"{one.source} {one.emotion} ({', '.join(one.reasons)})"
        for one in felt.impressions
        if one.emotion is not events.Emotion.UNCLEAR
    ]
    doubt = [f"yet: {felt.contradiction}"] if felt.contradiction else []
    return plain("; ".join([f"{felt.emotion} ({felt.confidence:.2f})", *sources, *doubt]))


def _milliseconds(ns: int) -> int:
    return round(ns / events.MILLISECOND)
