"""A person with a voice and a face in conversation with the omni policy, as the mind would carry it."""

from __future__ import annotations

import asyncio

import numpy as np
from omni_models import PIXELS, at, jpeg, pcm, voice

from policies.events import (
    Action,
    Clause,
    Decision,
    Event,
    Exchange,
    Heard,
    SpeechPaused,
    SpeechStarted,
    TurnEnd,
    Words,
)
from policies.omni.policy import Omni, OmniConversation, OmniDraft
from policies.omni.preflight import Preflight
from policies.omni.thinker import Thinker
from policies.wording.outcome import Outcome

BLOCK = 512


def omni(thinker: Thinker, **options: object) -> Omni:
    """The policy around a model that is there already."""
    quick = Preflight(block=0.01, token=0.001)  # not measured: the tests are to do the same on a busy machine
    return Omni(thinker=thinker, preflight=quick, **{"pixels": PIXELS, "reply": 24, "thought": 0, **options})  # type: ignore[arg-type]


class Talk:
    """One person. Time passes as their sound does; the model is waited for, so that nothing depends on its speed."""

    def __init__(self, policy: Omni, history: tuple[Exchange, ...] = (), seed: int = 0) -> None:
        conversation = policy.converse(history)
        assert isinstance(conversation, OmniConversation)
        self.conversation = conversation
        self.seed = seed
        self.now = 0
        self.turns = 0
        self.decisions: list[Decision] = []
        self.clauses: list[Clause] = []
        self.outcome = Outcome()
        self._sample = 0

    def listen(self, sound: np.ndarray, *, sees: bool = True) -> None:
        """Sound and pictures reach the policy."""
        data = pcm(sound)
        for start in range(0, len(data), 2 * BLOCK):
            block = data[start : start + 2 * BLOCK]
            if sees and self._sample % 8192 == 0:
                self.conversation.see(jpeg(self.seed + self._sample), self.now)
            self.conversation.hear(block, self.now)
            self._sample += len(block) // 2
            self.now = at(self._sample / 16_000)

    def perceive(self, *events: Event) -> None:
        for event in events:
            self.conversation.perceive(event)

    def decide(self) -> Decision:
        self.decisions.append(self.conversation.decide(self.now))
        return self.decisions[-1]

    async def settled(self) -> None:
        """Until the model has done all that it was asked."""
        done = self.conversation._session.settled()
        assert await asyncio.to_thread(done.wait, 30)

    async def speak(self, text: str, seconds: float = 1.6, *, sees: bool = True) -> None:
        """The person says something; their pause and its evidence are known, the answer is due."""
        self.turns += 1
        onset = self.now + at(0.5)
        self.listen(np.zeros(9_600, np.float32), sees=sees)
        self.perceive(SpeechStarted(self.now, onset))
        self.decide()
        sound = voice(seconds, self.seed + self.turns)
        for start in range(0, len(sound), 6400):
            self.listen(sound[start : start + 6400], sees=sees)
            self.decide()
            await self.settled()
        end = self.now
        self.listen(np.zeros(4_096, np.float32), sees=sees)
        self.perceive(SpeechPaused(self.now, end), Words(self.now, text, 0.95, end))
        self.perceive(TurnEnd(self.now, end, 0.95, 0.4, ("sounds finished",)))
        await self.settled()
        self.decide()
        self.listen(np.zeros(8_192, np.float32), sees=sees)

    def draft(self) -> OmniDraft:
        draft = self.conversation.draft(f"d{self.turns}")
        assert isinstance(draft, OmniDraft)
        self.outcome = draft.outcome
        return draft

    async def say(
        self, text: str, seconds: float = 1.6, *, heard: int | None = None, sees: bool = True
    ) -> str:
        """A whole turn and its reply, of which `heard` words are heard (None: all). Returns what was written."""
        await self.speak(text, seconds, sees=sees)
        assert self.decide().action is Action.SPEAK
        draft = self.draft()
        self.clauses = [clause async for clause in draft.clauses]
        reply, reply_id = " ".join(clause.text for clause in self.clauses), f"r{self.turns}"
        self.conversation.commit(draft.draft_id, reply_id, self.now)
        self.perceive(Heard(self.now, reply_id, 1, False))
        self.conversation.said(Exchange(self.now, "person", draft.answers))
        self.listen(np.zeros(16_384, np.float32), sees=sees)
        words = reply.split()[:heard]
        self.perceive(Heard(self.now, reply_id, len(words), True))
        self.conversation.said(Exchange(self.now, "agent", " ".join(words), reply_id))
        self.decide()
        await self.settled()
        return reply
