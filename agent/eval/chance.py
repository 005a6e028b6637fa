"""Guessing: what is right by chance alone, which no table of the study tells."""

from __future__ import annotations

from random import Random

from agent.eval.answerer import Answerer, Question, Reply
from policies.humansense.items import Pattern


class Chance(Answerer):
    """Chooses among the possible answers, evenly; the same seed guesses the same."""

    name = "chance"

    def answer(self, question: Question) -> Reply:
        dice = Random(f"{question.seed}/{question.item.key}")
        item = question.item
        if item.pattern is Pattern.NUMERAL:
            text = str(dice.randint(0, 10))
        elif item.pattern is Pattern.JUDGMENT:
            text = dice.choice(("Yes", "No"))
        elif item.pattern is Pattern.SINGLE:
            text = dice.choice(item.options)[0]
        else:
            letters = [letter for letter, _ in item.options if dice.random() < 0.5]
            text = "".join(letters) or dice.choice(item.options)[0]
        return Reply(f"<think></think><answer>{text}</answer>" if question.reasoning else text)
