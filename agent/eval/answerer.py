"""What is measured: anything that answers a question about a recording."""

from __future__ import annotations

import importlib
import inspect
from abc import ABC, abstractmethod
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from agent.eval.clip import Clip
from policies.humansense.items import Item
from policies.humansense.prompts import Setting


@dataclass(frozen=True, slots=True)
class Question:
    """A question with all that goes with it. `clip` holds what the setting gives: no sound where nothing is heard, no
    pictures where nothing is seen. `words` are the recognised ones, "" where the setting gives none. `prompt` is the
    text to put; `reasoning` whether it asks for the four steps. `seed` is for what is left to chance."""

    item: Item
    clip: Clip
    prompt: str
    setting: Setting
    reasoning: bool
    words: str
    seed: int


@dataclass(frozen=True, slots=True)
class Reply:
    """A raw answer, and what it cost in tokens (None: not known)."""

    text: str
    tokens_in: int | None = None
    tokens_out: int | None = None


class Answerer(ABC):
    """A model under test. Made in the process where it answers; called by one thread, one question at a time.

    To measure a model of your own, derive from this and name it `module:Class`. An exception of any kind costs the
    question, not the run.
    """

    name: str
    """How it is called in journals and reports: with what tells it from others of its kind, such as the model."""

    @abstractmethod
    def answer(self, question: Question) -> Reply:
        """Answer in the form the prompt asks for. Must not look at `question.item.truth`."""

    def close(self) -> None:
        """Let go of models and connections."""
        return


ANSWERERS = {
    "chance": "agent.eval.chance:Chance",
    "companion": "agent.eval.perceiving.answerer:Perceiving",
    "endpoint": "agent.eval.endpoint:Endpoint",
}
"""The answerers on board, by the word that names them."""


def load_answerer(name: str, options: Mapping[str, Any] | None = None) -> Answerer:
    """The answerer `name`: one of ANSWERERS, or `module:Class`; `options` are its keyword arguments.

    Raises ValueError, with what is wrong, for a name that leads to none and for options it does not take.
    """
    module_name, colon, class_name = ANSWERERS.get(name, name).partition(":")
    if not colon:
        raise ValueError(
            f"there is no model '{name}' to measure; known are {', '.join(ANSWERERS)}. "
            "Name one of your own module:Class"
        )
    try:
        found = getattr(importlib.import_module(module_name), class_name)
    except (ImportError, AttributeError) as error:
        raise ValueError(f"'{name}' cannot be loaded: {error}") from error
    if not (isinstance(found, type) and issubclass(found, Answerer)):
        raise ValueError(f"'{name}' should be a class derived from agent.eval.answerer.Answerer")
    try:
        inspect.signature(found).bind(**dict(options or {}))
    except TypeError as error:
        raise ValueError(f"the options of '{name}' do not fit: {error}") from error
    made: Answerer = found(**dict(options or {}))
    return made
