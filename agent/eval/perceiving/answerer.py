"""The companion's own perception as a model under test: no language model, everything by rules."""

from __future__ import annotations

from agent.eval.answerer import Answerer, Question, Reply
from agent.eval.perceiving.choosing import choose
from agent.eval.perceiving.scene import Perception
from policies.humansense.reasoning import STEPS


class Perceiving(Answerer):
    """Sees, hears and feels as the companion does, and answers by rules on that; where none fits it guesses."""

    name = "companion"

    def __init__(self) -> None:
        self._perception = Perception()

    def answer(self, question: Question) -> Reply:
        seen = self._perception.perceive(question.clip, question.words)
        answer, basis = choose(question.item, seen)
        if not question.reasoning:
            return Reply(answer)
        thought = seen.reasoning(f"{answer} ({basis})")
        told = "\n".join(f"{name.capitalize()}: {getattr(thought, name) or 'unclear'}" for name, _ in STEPS)
        return Reply(f"<think>{told}</think><answer>{answer}</answer>")
