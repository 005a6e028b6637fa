"""When to speak, for policies that have no model of their own for it.

`TurnTaking` follows one conversation: whether the person speaks, pauses or has finished, and how far our own reply
has been heard. It has no clock: every time it knows is an event's or the `now` it is asked with.

A turn ends at its pause's `voice_end` plus the silence that `TurnEnd` asks for, once the words are there. Perception
gives all words of a turn each time; only where it began a new turn at our reply's first sound, although the person
was still in the old one, the earlier words are put in front again here.
"""

from __future__ import annotations

from dataclasses import dataclass

from policies.events import (
    MILLISECOND,
    SECOND,
    Action,
    Decision,
    Ended,
    Event,
    Heard,
    SpeechPaused,
    SpeechResumed,
    SpeechStarted,
    TurnEnd,
    Words,
)
from policies.floor import (
    is_hum,
    is_only_backchannel,
    is_stray,
    merged_words,
    same_words,
    wants_floor,
    without,
)

FALLBACK_SILENCE = 1200 * MILLISECOND
"""Silence that ends a turn when nothing is known about the pause: longer than nearly all pauses inside a turn."""
WORDS_GRACE = 350 * MILLISECOND
"""How long an answer that is due waits for the words of the last pause."""
ANSWER_BY = 3 * SECOND
"""Since the end of voice; a real turn is answered by then even when no words came at all."""
ANSWER_AFTER_INPUT = 1 * SECOND
"""The same once the person's sound has ended: nobody is left to be interrupted."""
SHORTEST_SILENCE = 300 * MILLISECOND
"""Left after the voice even when the person's sound has ended, for the words to arrive."""
REAL_VOICE = 400 * MILLISECOND
"""Voice that counts as a turn although no words came. Coughs and knocks are shorter."""
CERTAIN_VOICE = 1 * SECOND
"""Voice that is surely speech: a policy that can do without words need not wait for them."""
INTERRUPTION = 700 * MILLISECOND
"""Voice over our reply that lasts this long wants the floor, whatever it says. Backchannels are shorter."""
TOO_EARLY = 700 * MILLISECOND
"""Voice so soon after our first sound cannot answer us: the person is still in the turn we took for over."""
SURELY_OVER = 0.9
"""From this probability a turn was over, and voice right after it is rather a backchannel than its continuation."""
AFTERTHOUGHT = 1 * SECOND
"""A short remark that ends so close before our reply does is an early answer; earlier ones are left alone."""
ECHO_OF_REPLY = 1500 * MILLISECOND
"""A "mm-hm" that begins so soon after a reply acknowledges it and asks for no other."""


@dataclass(slots=True)
class _Turn:
    """What the person is saying. Times in ns; `voiced` sums the bursts of voice that are over."""

    voice_from: int
    speaking: bool = True
    voice_end: int = 0
    voiced: int = 0
    text: str = ""
    confidence: float = 1.0
    text_until: int | None = None
    turn_end: TurnEnd | None = None
    over_reply: bool = False
    early: bool = False
    carried: str = ""

    @property
    def words_known(self) -> bool:
        """Whether the words up to the present pause are there."""
        return self.text_until == self.voice_end

    @property
    def words(self) -> str:
        """All words of the turn, those from before our untimely reply included."""
        return merged_words(self.carried, self.text)


@dataclass(slots=True)
class _Reply:
    """Our reply that is being heard or about to be. `started`: its first sound, None before."""

    reply_id: str
    answers: str
    probability: float
    asks: bool
    started: int | None = None


class TurnTaking:
    """One conversation's turns. `needs_words` is false for a policy whose reply does not depend on them."""

    def __init__(self, *, needs_words: bool = True) -> None:
        self._needs_words = needs_words
        self._turn: _Turn | None = None
        self._reply: _Reply | None = None
        self._answered_until = -1
        self._ignored = ""
        self._carried = ""
        self._reply_over: int | None = None
        self._reply_asked = False
        self._ended: int | None = None

    @property
    def words(self) -> str:
        """The words of the present turn as known so far: what a reply drafted now would answer."""
        return self._turn.words if self._turn else ""

    @property
    def latest(self) -> str:
        """The same without what was said before a reply of ours that came too early."""
        return self._turn.text if self._turn else ""

    @property
    def idle(self) -> bool:
        """Whether nobody has the floor: neither does the person say anything, nor do we."""
        return self._turn is None and self._reply is None

    @property
    def confidence(self) -> float:
        """How sure the recognition of these words is, 0..1."""
        return self._turn.confidence if self._turn else 1.0

    def commit(self, reply_id: str, answers: str, *, asks: bool = False) -> None:
        """The turn is over: it is being answered. `answers` are the words drafted on, `asks` whether we ask back."""
        probability = 1.0
        if self._turn is not None:
            self._answered_until = max(self._answered_until, self._turn.voice_end)
            if self._turn.turn_end is not None:
                probability = self._turn.turn_end.probability
        self._turn = None
        self._ignored = ""
        self._reply = _Reply(reply_id, answers, probability, asks)

    def leave(self) -> None:
        """The present words are no turn that wants an answer ("wait"). What they interrupted is answered later."""
        if self._turn is not None:
            self._carried = self._turn.carried
            self._drop(self._turn)

    def perceive(self, event: Event) -> None:
        """Take note of an event."""
        if isinstance(event, SpeechStarted | SpeechResumed):
            self._voice_on(event.onset)
        elif isinstance(event, SpeechPaused):
            self._voice_off(event.voice_end)
        elif isinstance(event, Words):
            self._worded(event)
        elif isinstance(event, TurnEnd):
            turn = self._turn
            if turn is not None and not turn.speaking and turn.voice_end == event.voice_end:
                turn.turn_end = event
        elif isinstance(event, Heard):
            self._heard(event)
        elif isinstance(event, Ended):
            self._ended = event.t

    def decide(self, now: int) -> Decision:
        """What to do at `now`. A decision to yield is given once: it ends the reply here too."""
        turn = self._turn
        if turn is None:
            return _wait(now, "listening" if self._reply is None else "the reply is being heard")
        if turn.over_reply and self._reply is not None:
            return self._over_reply(now, turn, self._reply)
        if turn.speaking:
            if self._ended is None:
                return _wait(now, "the person speaks")
            self._voice_off(self._ended)
        return self._at_pause(now, turn)

    # -- events -----------------------------------------------------------------------------------------------

    def _voice_on(self, onset: int) -> None:
        turn = self._turn
        if turn is not None:
            turn.speaking = True
            turn.voice_from = onset
            turn.turn_end = None
            return
        turn = self._turn = _Turn(onset, carried=self._carried)
        self._carried = ""
        reply = self._reply
        if reply is not None:
            turn.over_reply = True
            if reply.started is None or onset < reply.started + TOO_EARLY:
                turn.early = True
                turn.carried = reply.answers

    def _voice_off(self, voice_end: int) -> None:
        if voice_end <= self._answered_until:
            return
        if self._turn is None:
            self._voice_on(voice_end)
        turn = self._turn
        if turn is not None:
            if turn.speaking:
                turn.voiced += max(0, voice_end - turn.voice_from)
            turn.speaking = False
            turn.voice_end = voice_end
            turn.turn_end = None

    def _worded(self, event: Words) -> None:
        turn = self._turn
        if event.voice_end is not None and event.voice_end <= self._answered_until:
            if self._reply is not None and not self._reply.answers:
                self._reply.answers = event.text
            if turn is not None and turn.early and not turn.carried:
                turn.carried = event.text
            return
        if turn is None or (turn.words_known and not turn.speaking and event.voice_end != turn.voice_end):
            return
        text = without(self._ignored, event.text) if any(map(str.isalnum, event.text)) else ""
        # Where only case or punctuation changed, the same text stands, so that a draft on it stays valid.
        turn.text = turn.text if same_words(turn.text, text) else text
        turn.confidence = event.confidence
        turn.text_until = event.voice_end

    def _heard(self, event: Heard) -> None:
        reply = self._reply
        if reply is None or reply.reply_id != event.reply_id:
            return
        if reply.started is None:
            reply.started = event.t
            turn = self._turn
            if turn is not None and turn.over_reply and turn.voice_from >= event.t + TOO_EARLY:
                turn.early, turn.carried = False, ""
        if event.finished:
            self._reply = None
            self._reply_over = event.t
            self._reply_asked = reply.asks
            turn = self._turn
            if turn is not None and turn.over_reply:
                turn.over_reply = False
                if not turn.speaking and event.t - turn.voice_end > AFTERTHOUGHT:
                    self._drop(turn)

    def _drop(self, turn: _Turn) -> None:
        """What was said is no turn. Perception keeps its words until we speak, so they are taken off from now on."""
        self._ignored = " ".join(filter(None, (self._ignored, turn.text)))
        self._answered_until = max(self._answered_until, turn.voice_end)
        self._turn = None

    # -- decisions --------------------------------------------------------------------------------------------

    def _over_reply(self, now: int, turn: _Turn, reply: _Reply) -> Decision:
        """The person is heard while our reply is: let it go on, or give up the floor."""
        if turn.early and (reply.started is None or reply.probability < SURELY_OVER):
            return self._give_way(now, turn, "the person goes on: the turn was not over")
        if turn.text and wants_floor(turn.text):
            return self._give_way(now, turn, f"words that want the floor: “{turn.text}”")
        lasted = (now if turn.speaking else turn.voice_end) - turn.voice_from
        if lasted >= INTERRUPTION:
            return self._give_way(now, turn, f"{lasted / SECOND:.1f} s of voice over the reply")
        if turn.speaking:
            return _wait(now, "voice over the reply", review_at=turn.voice_from + INTERRUPTION)
        if turn.words_known and is_only_backchannel(turn.text):
            self._drop(turn)
            return _wait(now, f"a backchannel: “{turn.text}”" if turn.text else "a sound without words")
        return _wait(now, "a short sound over the reply")

    def _give_way(self, now: int, turn: _Turn, reason: str) -> Decision:
        turn.over_reply = False
        self._reply = None
        # Asked again at once: what the person said may already be a turn that is over.
        return Decision(now, Action.YIELD, (reason,), review_at=now)

    def _at_pause(self, now: int, turn: _Turn) -> Decision:
        """The person is silent: is it our turn?"""
        words = turn.words
        if turn.words_known and not words:
            self._drop(turn)
            return _wait(now, "a sound without words: not a turn")
        if turn.words_known and not turn.carried and self._is_no_turn(turn):
            self._drop(turn)
            return _wait(now, f"not a turn: “{turn.text}”")
        end, evidence = turn.voice_end, turn.turn_end
        due = end + (FALLBACK_SILENCE if evidence is None else round(evidence.wait * SECOND))
        if self._ended is not None:
            due = min(due, max(self._ended, end + SHORTEST_SILENCE))
        reasons = _evidence(now, turn)
        prepare = bool(words) or not self._needs_words
        score = evidence.probability if evidence is not None else 0.5
        if now < due:
            return Decision(now, Action.WAIT, reasons, score, prepare, review_at=due)
        enough = turn.words_known or (not self._needs_words and turn.voiced >= CERTAIN_VOICE)
        if enough or (words and now >= due + WORDS_GRACE):
            return Decision(now, Action.SPEAK, reasons, score)
        if words and now < due + WORDS_GRACE:
            return Decision(now, Action.WAIT, reasons, score, prepare, review_at=due + WORDS_GRACE)
        latest = max(due, end + ANSWER_BY if self._ended is None else self._ended + ANSWER_AFTER_INPUT)
        if now < latest:
            return Decision(now, Action.WAIT, reasons, score, prepare, review_at=latest)
        if turn.voiced >= REAL_VOICE:
            return Decision(now, Action.SPEAK, reasons, score)
        self._drop(turn)
        return _wait(now, "a short sound without words: not a turn")

    def _is_no_turn(self, turn: _Turn) -> bool:
        """Noise that was taken for a word, or a "mm-hm" that only acknowledges what we said."""
        if is_stray(turn.text, turn.confidence, turn.voiced / SECOND):
            return True
        after = None if self._reply_over is None else turn.voice_end - turn.voiced - self._reply_over
        if after is None or after > ECHO_OF_REPLY or self._reply_asked:
            return False
        return is_hum(turn.text)


def _wait(now: int, reason: str, *, review_at: int | None = None) -> Decision:
    return Decision(now, Action.WAIT, (reason,), review_at=review_at)


def _evidence(now: int, turn: _Turn) -> tuple[str, ...]:
    """The reasons behind a decision in a pause, for the record and the terminal."""
    silence = f"{(now - turn.voice_end) / SECOND:.2f} s of silence"
    if turn.turn_end is None:
        missing = "no evidence about the turn's end"
        return (silence, missing) if turn.words_known else (silence, missing, "no words yet")
    judged = f"turn over with {turn.turn_end.probability:.2f}"
    late = () if turn.words_known else ("without the last words" if turn.text else "no words yet",)
    return (silence, judged, *turn.turn_end.reasons, *late)
