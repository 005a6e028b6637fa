"""What a reply may rest on: everything that was said, and how the person seems to feel."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from functools import cached_property

from policies.companion.acts import Act
from policies.companion.memory import Memory
from policies.companion.understanding import Understanding
from policies.events import Emotion, Felt
from policies.wording.vocabulary import content, spoken, words_in

BY_ACT = {
    Act.NEWS: Emotion.JOY,
    Act.GOOD: Emotion.CONTENTMENT,
    Act.LOSS: Emotion.SADNESS,
    Act.SAD: Emotion.SADNESS,
    Act.BAD: Emotion.SADNESS,
    Act.ANGER: Emotion.ANGER,
    Act.FEAR: Emotion.FEAR,
    Act.TIRED: Emotion.TIREDNESS,
    Act.LONELY: Emotion.LONELINESS,
    Act.ILL: Emotion.SADNESS,
    Act.CONCERN: Emotion.FEAR,
}
"""What the words alone say about the feeling, where nothing else does."""
ASKING = frozenset({Act.FACT, Act.ADVICE, Act.OPINION_ASKED, Act.TASTE_ASKED, Act.STORY, Act.JOKE})
"""Turns that ask for something new: an answer may bring what nobody said."""
SURE = 0.5
"""From this confidence on a perceived feeling counts."""


class Writer(StrEnum):
    """Who wrote: a model of a hundred million parameters, or one that knows the world and can hold a thread."""

    SMALL = "small"
    CAPABLE = "capable"


@dataclass(frozen=True)
class Known:
    """What the person said, what was said before, and how they seem to feel.

    `said`: the words that are answered. `heard` and `lines`: the person's earlier turns and ours, oldest first.
    `composed`: our own line, whose words count as known. `asked`: the person asks for something new. `grieving`: they
    told of a loss, of `lost` (as we would call it: "your dog"), where that is known.
    `no_questions`: the person asked us to ask nothing.
    """

    said: str
    heard: tuple[str, ...] = ()
    lines: tuple[str, ...] = ()
    composed: str = ""
    names: tuple[str, ...] = ()
    emotion: Emotion = Emotion.UNCLEAR
    asked: bool = False
    grieving: bool = False
    lost: str = ""
    no_questions: bool = False
    writer: Writer = Writer.CAPABLE

    @cached_property
    def topic(self) -> frozenset[str]:
        """The content of what is answered, as stems."""
        return content(self.said)

    @cached_property
    def ground(self) -> frozenset[str]:
        """The content of all that was said by anyone, as stems."""
        return content(" . ".join((self.said, *self.heard, *self.lines, self.composed, *self.names)))

    @cached_property
    def words(self) -> frozenset[str]:
        """Every word that was said by anyone, in lower case."""
        texts = (self.said, *self.heard, *self.lines, self.composed, *self.names)
        return frozenset(word for text in texts for word in spoken(text))

    @cached_property
    def named(self) -> frozenset[str]:
        """What was said with a capital letter inside a sentence or is a name, in lower case."""
        texts = (self.said, *self.heard, *self.lines, self.composed)
        capitals = {word.lower() for text in texts for word in words_in(text) if word[:1].isupper()}
        return frozenset(capitals | {word for name in self.names for word in spoken(name)})


def known(
    understood: Understanding,
    memory: Memory,
    *,
    composed: str,
    heard: tuple[str, ...] = (),
    felt: Felt | None = None,
    agent: str = "",
    writer: Writer = Writer.CAPABLE,
) -> Known:
    """What a reply to this turn may rest on. A feeling that was perceived with confidence outweighs the words'."""
    grieving = understood.act is Act.LOSS or memory.after_loss
    emotion = BY_ACT.get(understood.act, Emotion.UNCLEAR)
    if emotion is Emotion.UNCLEAR and understood.mood is not None:
        emotion = BY_ACT.get(understood.mood, Emotion.UNCLEAR)
    if felt is not None and felt.confidence >= SURE and felt.emotion is not Emotion.UNCLEAR and not grieving:
        emotion = felt.emotion
    names = (memory.name, understood.name, agent, understood.topic, understood.who)
    return Known(
        understood.text,
        heard,
        tuple(memory.lines),
        composed,
        tuple(filter(None, names)),
        Emotion.SADNESS if grieving else emotion,
        understood.act in ASKING,
        grieving,
        (understood.who or understood.topic) if understood.act is Act.LOSS else "",
        memory.no_questions,
        writer,
    )
