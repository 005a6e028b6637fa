"""From the messages of a conversation to its turns: who spoke when, which reply answered what, who cut in.

Works on events alone; `agent.report` adds what is measured on the sound.
"""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from actors import messages as m
from policies import events
from policies.events import MILLISECOND, SECOND

FORGOTTEN = 4 * SECOND
"""Silence after which new speech does not continue a turn that nobody answered; perception does the same."""
OVERLAP = 100 * MILLISECOND
"""A reply that begins so shortly before the end of the person's voice has not cut into it."""
REACTION = 300 * MILLISECOND
"""Who speaks so soon after the first sound of a reply does not react to it: they were going on anyway."""


@dataclass(slots=True)
class Reply:
    """A reply that began to sound at `started`; `finished` is when the last of it was heard (None: unknown).

    `text` is all that was written for it, `heard` the number of its words that were heard.
    """

    reply_id: str
    started: int
    planned: m.ReplyPlanned | None
    decision: events.Decision | None
    text: str
    clauses: tuple[m.ClauseSound, ...]
    heard: int = 0
    finished: int | None = None

    @property
    def words(self) -> list[str]:
        """All its words, heard or not."""
        return self.text.split()

    @property
    def cut(self) -> bool:
        """Whether it ended before all of it was heard."""
        return self.finished is not None and self.heard < len(self.words)


@dataclass(slots=True)
class Voice:
    """A stretch of voice. `known` is when its end was noticed; `words`: those of the turn so far, with times."""

    onset: int
    end: int | None = None
    known: int | None = None
    words: list[tuple[int, str]] = field(default_factory=list)


@dataclass(slots=True)
class Turn:
    """A turn of the person: its voice, its words, the replies to it, and those that cut into it."""

    voices: list[Voice]
    text: str
    replies: list[Reply] = field(default_factory=list)
    cut_ins: list[Reply] = field(default_factory=list)
    kind: str = "turn"
    """`turn`; `backchannel`: said while the agent spoke and went on; `no words`: a noise that got no reply."""

    @property
    def start(self) -> int:
        """Where its first voice began."""
        return self.voices[0].onset

    @property
    def end(self) -> int | None:
        """Where its last voice ended, as perceived; None when the record ends before."""
        return self.voices[-1].end

    def paused_at(self, voice_end: int) -> bool:
        """Whether one of its pauses is the one that began at `voice_end`."""
        return any(voice.end == voice_end for voice in self.voices)

    @property
    def missed(self) -> bool:
        """Whether it should have been answered and was not."""
        end = self.end
        if self.kind != "turn" or self.replies or end is None:
            return False
        return not any(reply.finished is None or reply.finished > end for reply in self.cut_ins)


class TurnKeeper:
    """Takes the messages of one conversation, in the order of the record, and tells its turns at the end."""

    def __init__(self) -> None:
        self._voices: list[Voice] = []
        self._planned: dict[str, m.ReplyPlanned] = {}
        self._decisions: dict[str, events.Decision] = {}
        self._drafts: dict[str, dict[int, str]] = {}
        self._clauses: dict[str, dict[int, m.ClauseSound]] = {}
        self._started: dict[str, int] = {}
        self._heard: dict[str, int] = {}
        self._finished: dict[str, int] = {}

    def take(self, envelope: m.Envelope) -> None:
        """Take note of a message; most kinds tell nothing about turns."""
        reply_id = envelope.reply_id
        match envelope.body:
            case m.Perceived(event):
                self._perceived(event)
            case m.Say() as say:
                self._drafts.setdefault(say.draft_id, {})[say.clause] = say.text
            case m.Decided(decision):
                if decision.action is events.Action.SPEAK:
                    self._decisions[reply_id] = decision
            case m.ReplyPlanned() as planned:
                self._planned[reply_id] = planned
            case m.ClauseSound() as sound:
                self._clauses.setdefault(reply_id, {})[sound.clause] = sound
            case m.ReplyStarted():
                self._started[reply_id] = envelope.t
            case m.Playhead() as playhead:
                self._heard[reply_id] = max(playhead.words, self._heard.get(reply_id, 0))
                if playhead.finished:
                    self._finished[reply_id] = envelope.t

    def _perceived(self, event: events.Event) -> None:
        voices = self._voices
        match event:
            case events.SpeechStarted(onset=onset) | events.SpeechResumed(onset=onset):
                if voices and voices[-1].end is None:
                    voices[-1].end = onset
                voices.append(Voice(onset))
            case events.SpeechPaused(t=t, voice_end=voice_end):
                if voices:
                    voices[-1].end, voices[-1].known = voice_end, t
            case events.Words(t=t, text=text, voice_end=voice_end):
                spoken = [voice for voice in voices[-4:] if voice.end == voice_end] or voices
                if text and spoken:
                    spoken[-1].words.append((t, text))

    def replies(self) -> list[Reply]:
        """Every reply of which something was heard, in the order in which they began."""
        found = []
        for reply_id, started in sorted(self._started.items(), key=lambda item: item[1]):
            planned = self._planned.get(reply_id)
            drafted = self._drafts.get(planned.draft_id, {}) if planned else {}
            text = " ".join(" ".join(drafted[number] for number in sorted(drafted)).split())
            clauses = self._clauses.get(reply_id, {})
            found.append(
                Reply(
                    reply_id,
                    started,
                    planned,
                    self._decisions.get(reply_id),
                    text or (planned.text if planned else ""),
                    tuple(clauses[number] for number in sorted(clauses)),
                    self._heard.get(reply_id, 0),
                    self._finished.get(reply_id),
                )
            )
        return found

    def turns(self) -> list[Turn]:
        """The person's turns in their order."""
        replies = self.replies()
        turns = _joined(self._voices, replies)
        early = {reply.reply_id for turn in turns for reply in turn.cut_ins}
        for reply in replies:
            if reply.planned and reply.planned.voice_end < 0:
                continue  # said of our own accord
            before = [turn for turn in turns if turn.start < reply.started]
            followed = [turn for turn in before if reply.planned and turn.paused_at(reply.planned.voice_end)]
            answered = followed or [turn for turn in before if turn.text]
            if answered and reply.reply_id not in early:
                answered[-1].replies.append(reply)
        for turn in turns:
            turn.kind = _kind(turn, replies)
        return turns


def _joined(voices: Sequence[Voice], replies: Sequence[Reply]) -> list[Turn]:
    """The turns that the stretches of voice make up.

    A turn goes on until it is answered or forgotten. A reply that begins while the person is speaking, or
    just before they speak on, has not answered the turn: it has cut into it. Recognition, however, begins
    anew with every reply, so the words of such a turn come in parts.
    """
    turns: list[Turn] = []
    for part, early, fresh in _parts(voices, replies):
        text = next((voice.words[-1][1] for voice in reversed(part) if voice.words), "")
        if not text:
            turns.append(Turn(part, ""))  # a noise does not make a reply come too early
        elif early and not fresh and turns:
            turns[-1].voices += part
            turns[-1].text = f"{turns[-1].text} {text}".strip()
            turns[-1].cut_ins += early
        else:
            turns.append(Turn(part, text, cut_ins=early))
    return turns


def _parts(
    voices: Sequence[Voice], replies: Sequence[Reply]
) -> Iterator[tuple[list[Voice], list[Reply], bool]]:
    """The voice between one reply and the next, the replies that came too early for it, and whether it is a
    turn of its own in any case (because the one before was answered or is forgotten).
    """
    part: list[Voice] = []
    early: list[Reply] = []
    fresh = True
    since = -math.inf
    for voice in voices:
        until = math.inf if voice.end is None else voice.end - OVERLAP
        began = [reply for reply in replies if since <= reply.started < until]
        forgotten = voice.onset - since - OVERLAP > FORGOTTEN
        if part and (began or forgotten):
            yield part, early, fresh
            part, early = [], []
        if not part:
            early = [reply for reply in began if voice.onset <= reply.started + REACTION]
            fresh = forgotten or len(early) < len(began)
        part.append(voice)
        since = until
    if part:
        yield part, early, fresh


def _kind(turn: Turn, replies: Sequence[Reply]) -> str:
    if turn.replies or turn.cut_ins:
        return "turn"
    if not turn.text:
        return "no words"
    before = [reply for reply in replies if reply.started < turn.start]
    if not before or before[-1].cut:
        return "turn"
    finished = before[-1].finished
    return "backchannel" if finished is None or turn.start < finished else "turn"
