"""Holding the conversations: a policy is told of a person as perception would tell it, and its replies are kept."""

from __future__ import annotations

from collections.abc import Mapping

from agent.eval.empathy.criteria import Said
from agent.eval.empathy.situation import Situation
from policies.arkit import BLENDSHAPES, INDEX
from policies.base import Conversation, Policy
from policies.events import (
    SECOND,
    Action,
    Emotion,
    Exchange,
    Face,
    Heard,
    Prosody,
    Seen,
    SpeechPaused,
    SpeechStarted,
    TurnEnd,
    Words,
)
from policies.feelings.fusion import Feelings

TONES: Mapping[str, tuple[float, ...]] = {
    "flat": (-1.3, -1.6, -1.5, -1.2, 1.0, 0.3, -0.6),
    "tense": (1.6, 0.8, 1.7, 1.0, -0.5, 0.8, 1.0),
    "lively": (1.4, 1.8, 1.2, 0.9, -0.6, -0.2, 0.5),
}
"""Deviations from how the person usually sounds, as `Prosody` orders them."""
FACES: Mapping[Emotion, Mapping[str, float]] = {
    Emotion.SADNESS: {"browInnerUp": 0.7, "mouthFrownLeft": 0.6, "mouthFrownRight": 0.6},
    Emotion.JOY: {
        "mouthSmileLeft": 0.8, "mouthSmileRight": 0.8, "cheekSquintLeft": 0.6, "cheekSquintRight": 0.6,
    },
}  # fmt: skip
PATIENCE = 6
"""Times that a policy is asked again whether it speaks now, when it says when to."""


async def talk(policy: Policy, situation: Situation) -> tuple[Said, ...]:
    """The reply to each turn. What a policy raises is raised."""
    person = _Person(policy.converse(), situation)
    return tuple([await person.says(words) for words in situation.says])


class _Person:
    def __init__(self, conversation: Conversation, situation: Situation) -> None:
        self._conversation = conversation
        self._situation = situation
        self._feelings = Feelings()
        self._turns = 0

    async def says(self, words: str) -> Said:
        start = self._turns * 20 * SECOND
        end = start + max(1, len(words.split()) * 2 // 5) * SECOND
        self._turns += 1
        conversation = self._conversation
        conversation.perceive(SpeechStarted(start, start))
        if self._situation.face is not None:
            for step in range(10):
                self._tell(_seen(start + (step + 1) * SECOND // 10, self._situation.face))
        conversation.perceive(SpeechPaused(end, end))
        if self._situation.tone:
            self._tell(_prosody(end, (end - start) / SECOND, TONES[self._situation.tone]))
        heard = Words(end + SECOND // 5, words, 0.95, end)
        self._feelings.perceive(heard)
        conversation.perceive(self._feelings.felt(end + SECOND // 5))
        conversation.perceive(heard)
        conversation.perceive(TurnEnd(end + SECOND // 5, end, 0.95, 0.3, ()))
        now = end + SECOND // 2
        for _ in range(PATIENCE):
            decision = conversation.decide(now)
            if decision.action is Action.SPEAK:
                return await self._reply(now)
            if decision.review_at is None or decision.review_at > end + 4 * SECOND:
                break
            now = max(now + 1, decision.review_at)
        return Said("", ())

    def _tell(self, event: Seen | Prosody) -> None:
        self._feelings.perceive(event)
        self._conversation.perceive(event)

    async def _reply(self, now: int) -> Said:
        conversation, number = self._conversation, self._turns
        draft = conversation.draft(f"d{number}")
        clauses = [clause async for clause in draft.clauses]
        text, reply_id = " ".join(clause.text for clause in clauses), f"r{number}"
        conversation.commit(draft.draft_id, reply_id, now)
        conversation.perceive(Heard(now + SECOND // 2, reply_id, 1, False))
        conversation.said(Exchange(now, "person", draft.answers))
        heard = now + max(2, len(text.split()) // 3) * SECOND
        conversation.perceive(Heard(heard, reply_id, len(text.split()), True))
        conversation.said(Exchange(heard, "agent", text, reply_id))
        return Said(text, tuple(clause.feeling for clause in clauses))


def _prosody(t: int, seconds: float, deviations: tuple[float, ...]) -> Prosody:
    return Prosody(t, t, seconds, 150.0, 6.0, 0.0, -26.0, 4.0, 0.1, 0.2, 0.3, deviations)


def _seen(t: int, shows: Emotion) -> Seen:
    weights = [0.0] * len(BLENDSHAPES)
    for name, weight in FACES.get(shows, {}).items():
        weights[INDEX[name]] = weight
    face = Face(1, (0.3, 0.2, 0.4, 0.5), (0.0, 0.0, 0.0), 0.9, 0.9, shows, 0.8, True, tuple(weights))
    return Seen(t, (face,), 0.5)
