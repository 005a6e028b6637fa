"""What the model is told besides what it hears and sees."""

from __future__ import annotations

from collections.abc import Sequence

from policies.events import Exchange, Feeling

USER = "<|im_start|>user\n"
AGENT = "<|im_start|>assistant\n"
END = "<|im_end|>\n"
EARLIER = 12
"""Lines of what was given up that are still told."""
LONGEST_LINE = 160
"""Characters of each."""

_SYSTEM = """
You are {name}, a companion who talks with one person face to face. You hear their voice, see their face, and answer
aloud through a simple drawn character. You are a computer program and say so when asked.

While they speak you take short notes in three lines: characteristics (who this is, how they look and sound), emotion
(what they show, and what they may feel beneath it), context (what is going on). "Unclear" is a good note.

You answer in this form, and write nothing else:
[feeling] words
The feeling is the one your face is to show, one of: {feelings}. The words are one to three short sentences that take
up what the person just said and help: by mirroring the feeling, making sense of it, asking, encouraging, informing,
or only being there. Speak to them as "you". No lists, no emoji, no stage directions, at most one question. Use no name,
number or event that nobody mentioned, and do not describe what you see unless you are asked.
"""


def system(name: str, earlier: Sequence[str] = ()) -> str:
    """The beginning of every conversation; `earlier` are lines that are no longer in the context themselves."""
    text = _SYSTEM.strip().format(name=name, feelings=", ".join(Feeling))
    if earlier:
        text += "\n\nEarlier in this conversation:\n" + "\n".join(earlier[-EARLIER:])
    return f"<|im_start|>system\n{text}{END}"


def line(exchange: Exchange) -> str:
    """A line of the history as text, for what was not heard by this model itself."""
    return (USER if exchange.speaker == "person" else AGENT) + unmarked(exchange.text) + END


def summary(exchange: Exchange) -> str:
    """The same, short, for what is given up."""
    text = unmarked(exchange.text)
    if len(text) > LONGEST_LINE:
        text = text[:LONGEST_LINE].rsplit(" ", 1)[0] + " …"
    return f"{'they' if exchange.speaker == 'person' else 'you'}: {text}"


def unmarked(text: str) -> str:
    """Words as words: nobody can speak the marks that structure the conversation."""
    return text.replace("<|", "< |")
