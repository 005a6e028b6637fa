"""How a conversation's sound, pictures and events reach the model, and the model's view reaches the decision.

A turn's sound goes to the model from half a second before its voice began; silence between turns does not, so a quiet
room costs nothing. A tick brings in what is new and asks the model; a pause does so at once. If the model is still busy
with the last tick, the next one waits: what is heard gathers and is brought in together.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

from policies.companion.policy import CompanionConversation
from policies.events import (
    MILLISECOND,
    SECOND,
    Action,
    Decision,
    Emotion,
    Event,
    Exchange,
    Felt,
    Heard,
    SpeechPaused,
    SpeechResumed,
    SpeechStarted,
    TurnEnd,
    Words,
)
from policies.omni.ear import Ear, sample_at
from policies.omni.engine import Job
from policies.omni.fusion import HUM_AT, YIELD_AT, fused
from policies.omni.session import Session
from policies.omni.settings import OmniSettings
from policies.omni.sound import RATE

LEAD = RATE // 2
"""Samples before the onset of a voice that belong to the turn."""
GLANCE = 2 * RATE
"""Samples before a turn from which a picture still shows its beginning."""
ASK_AGAIN = 50 * MILLISECOND
"""Until an answer of the model that is under way is looked for."""
HUM_AFTER = 2 * SECOND
"""Of a turn before the first backchannel."""
HUM_EVERY = 6 * SECOND
"""From one backchannel to the next."""


class Listening(CompanionConversation):
    """The half of an Omni conversation that listens. `_omni` and `_start` are there before it is begun."""

    _omni: OmniSettings
    _start: Callable[[Sequence[Exchange]], Session]
    _history: list[Exchange]

    def __init__(self, *arguments: object, **options: object) -> None:
        super().__init__(*arguments, **options)  # type: ignore[arg-type]
        self._ear = Ear()
        self._session = self._start(self._history)
        self._open = False
        self._heard = False
        self._began = self._brought = self._closed = 0
        self._work: Job | None = None
        self._view: tuple[float, ...] | None = None
        self._evidence: TurnEnd | None = None
        self._weighed: tuple[float, ...] | None = None
        self._emotion = Emotion.UNCLEAR
        self._worded = ""
        self._turn_began = 0
        self._hummed = -HUM_EVERY
        self._replying = False

    # -- sound and pictures ---------------------------------------------------------------------------------------

    def hear(self, samples: bytes, t: int) -> None:
        self._ear.hear(samples, t)
        idle = self._work is None or self._work.ended
        if self._open and idle and self._ear.end - self._brought >= self._omni.tick * RATE:
            self._tick()

    def see(self, jpeg: bytes, t: int) -> None:
        self._ear.see(jpeg, t)

    def close(self) -> None:
        self._session.end()

    def _begin(self, onset: int) -> None:
        """A turn begins, unless one is under way; without sound there is none to be heard."""
        self._ear.settle()
        if self._open or not self._ear.end or self._session.broken:
            return
        self._began = self._brought = max(sample_at(onset) - LEAD, self._closed, 0)
        glance = self._ear.pictures(self._began - GLANCE, self._began + LEAD)
        self._session.begin([(at - self._began, jpeg) for at, jpeg in glance[-1:]])
        self._open = True
        self._view = None

    def _catch_up(self) -> None:
        """Bring in what was heard and seen since the last time."""
        self._ear.settle()
        end = self._ear.end
        if not self._open or end <= self._brought:
            return
        seen = self._ear.pictures(self._brought, end)
        pictures = [(at - self._began, jpeg) for at, jpeg in seen]
        self._work = self._session.bring(self._ear.taken(self._brought, end), pictures)
        self._brought = end

    def _tick(self) -> None:
        """Bring in what is new, and ask the model what it would do."""
        if self._session.broken:
            return
        self._catch_up()
        self._work = self._session.probe(self._viewed)

    def _viewed(self, logits: tuple[float, ...]) -> None:
        # Called on the engine's thread: one reference is set, nothing else.
        self._view = logits

    def _turn_over(self) -> None:
        """The turn is being answered: it stays in the model's memory as far as it was heard."""
        self._heard = self._open
        if self._open:
            self._session.finish()
            self._closed = self._brought
        self._open = False
        self._replying = True
        self._view = self._evidence = self._weighed = None

    def _line(self, line: Exchange) -> None:
        """A line of the history; a person's that the model has heard itself it need not be told."""
        self._session.said(line, heard=self._heard)

    def _anew(self) -> None:
        """Forget everything: someone else comes."""
        self._session.end()
        self._session = self._start(())
        self._open = self._heard = False
        self._view = self._evidence = self._weighed = None

    # -- events ---------------------------------------------------------------------------------------------------

    def perceive(self, event: Event) -> None:
        if isinstance(event, SpeechStarted | SpeechResumed):
            if not self._open:
                self._turn_began = event.onset
            self._begin(event.onset)
            self._evidence = self._weighed = None
        elif isinstance(event, SpeechPaused):
            self._view = self._evidence = self._weighed = None
            if self._open:
                self._tick()
                self._think()
        elif isinstance(event, TurnEnd):
            self._evidence, self._weighed = event, None
        elif isinstance(event, Heard) and event.finished:
            self._replying = False
        super().perceive(event)
        if isinstance(event, Words) and event.text != self._worded:
            self._worded = event.text
            if event.text.endswith((".", ",", "?", "!", ";")):
                self._think()
        elif isinstance(event, Felt) and event.emotion is not self._emotion:
            self._emotion = event.emotion
            self._think()

    def _think(self) -> None:
        if self._open and self._omni.thought and not self._session.broken:
            self._session.think()

    # -- decisions ------------------------------------------------------------------------------------------------

    def decide(self, now: int) -> Decision:
        view, evidence = self._view, self._evidence
        if view is not None and evidence is not None and view is not self._weighed:
            self._weighed = view
            probabilities = self._omni.calibration.probabilities(view)
            super().perceive(fused(evidence, probabilities, self._omni.weight))
        decision = super().decide(now)
        if self._open and self._turns.idle:
            self._session.discard()
            self._open, self._closed = False, self._brought
        if decision.action is not Action.WAIT or not self._open or not self._omni.weight:
            return decision
        return self._with_view(decision, now)

    def _with_view(self, decision: Decision, now: int) -> Decision:
        """A decision to wait, and what the model would rather do."""
        if self._view is None:
            if self._evidence is None or decision.review_at is None:
                return decision
            return replace(decision, review_at=min(decision.review_at, now + ASK_AGAIN))
        probabilities = self._omni.calibration.probabilities(self._view)
        hum, give_way = probabilities[Action.BACKCHANNEL], probabilities[Action.YIELD]
        if give_way >= YIELD_AT and self._replying:
            return Decision(now, Action.YIELD, (f"the model: yield {give_way:.2f}",), give_way, review_at=now)
        long = now - self._turn_began >= HUM_AFTER and now - self._hummed >= HUM_EVERY
        if hum >= HUM_AT and long and not self._replying:
            self._hummed = now
            return replace(
                decision,
                action=Action.BACKCHANNEL,
                reasons=(*decision.reasons, f"the model: nod {hum:.2f}"),
                score=hum,
            )
        return decision
