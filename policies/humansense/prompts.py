"""How a question is put to a model: our own wording of the study's structure, the same for every model.

A role, the question, its options, and a demand for nothing but the answer; with `reasoning` the four steps come first
and the answer into tags.
"""

from __future__ import annotations

from enum import StrEnum
from hashlib import sha256

from policies.humansense.items import Item, Pattern
from policies.humansense.reasoning import for_questions


class Setting(StrEnum):
    """What of a clip a model is given: the four settings of the study."""

    VISION = "vision"
    VISION_AUDIO = "vision+audio"
    VISION_AUDIO_TEXT = "vision+audio+text"
    AUDIO = "audio"

    @property
    def sees(self) -> bool:
        """Whether there are pictures."""
        return self is not Setting.AUDIO

    @property
    def hears(self) -> bool:
        """Whether there is sound."""
        return self is not Setting.VISION

    @property
    def reads(self) -> bool:
        """Whether the recognised words are given as text."""
        return self is Setting.VISION_AUDIO_TEXT


ROLE = "You watch and listen to people closely, and answer a question about the recording you are given."
_HEARD = "What was said, as a speech recogniser wrote it down (it may be wrong in places): {words}"
_ASKS = {
    Pattern.SINGLE: "Exactly one option is right. {how} its letter.",
    Pattern.SEVERAL: "One or more options are right. {how} the letters of all that are, such as AC.",
    Pattern.NUMERAL: "{how} one whole number from 0 to 10, in digits.",
    Pattern.JUDGMENT: "{how} Yes or No.",
}
_PLAIN = "Answer with nothing but"
_TAGGED = "First write your thinking between <think> and </think>, then, between <answer> and </answer>, nothing but"


def prompt(item: Item, setting: Setting, *, reasoning: bool, words: str = "") -> str:
    """The text that goes with the recording. `words` are the recognised ones, for the setting that gives them."""
    parts = [ROLE]
    if setting.reads and words:
        parts.append(_HEARD.format(words=words))
    if reasoning:
        parts.append(for_questions())
    parts.append(f"Question: {item.question}")
    if item.options:
        parts.append("\n".join(f"{letter}. {text}" for letter, text in item.options))
    parts.append(_ASKS[item.pattern].format(how=_TAGGED if reasoning else _PLAIN))
    return "\n\n".join(parts)


def prompt_hash(text: str) -> str:
    """Names a prompt in a journal: two answers are comparable where it is the same."""
    return sha256(text.encode("utf-8", "surrogatepass")).hexdigest()[:12]
