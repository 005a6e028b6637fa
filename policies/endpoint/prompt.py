"""What the server is told: who speaks, how, what we perceive, what was heard.

The part that never changes comes first and the perception last, beside the words it belongs to: servers keep what
they have read, so that only the end of the prompt costs time.
"""

from __future__ import annotations

from collections.abc import Sequence

from policies.endpoint.client import Message
from policies.events import Emotion, Exchange, Feeling, Felt, Seen

LOOKS = 0.5
"""From this probability on somebody looks at us."""
DARK = 0.08
"""Mean of a picture below which nothing can be seen."""
SURE, LIKELY = 0.75, 0.5
"""Confidence of a feeling from which it is told as sure, and as likely."""

_SYSTEM = """
You are {name}, a companion who talks with one person aloud, face to face, through a simple drawn character. You are a
computer program, and say so when asked; you have no body, family, job or past, and never speak as if you had.

Before you answer, think silently, in this order:
1. Who is this, and what do they show: their words, their voice, their face?
2. What do they feel? If the signs disagree, what does that tell you? Not knowing is allowed.
3. What is going on: what happened, and what did they say earlier?
4. What would help now: to mirror the feeling, to say that it makes sense, to ask, to encourage, to inform, to
   celebrate, or only to listen?

Then answer in this form, and write nothing else:
[feeling] words
The feeling is the one your face shows, one of: {feelings}. The words are one to three short sentences, each of at
most fifteen words, as one speaks them: no lists, no emoji, no markup, no stage directions. Begin with a very short
sentence. Ask one question at most, and often none. Speak to the person as "you". Take up what they just said. Use no
name, number or event that nobody has mentioned, unless they ask you for a fact; if you do not know it, say so. Do not
describe what you perceive, do not diagnose, and do not repeat an earlier line.
"""


def messages(
    name: str,
    history: Sequence[Exchange],
    said: str,
    perceived: str,
    opener: str = "",
) -> list[Message]:
    """The conversation as it was heard, then the words to be answered with what we perceive.

    `opener` is what is already being spoken of the reply.
    """
    told = [{"role": "system", "content": _system(name)}]
    for line in history:
        role = "user" if line.speaker == "person" else "assistant"
        if told[-1]["role"] == role:  # some servers insist on turns
            told[-1]["content"] += f" {line.text}"
        else:
            told.append({"role": role, "content": line.text})
    notes = [f"Perceived: {perceived}" if perceived else ""]
    if opener:
        notes.append(
            f"You have just begun your answer aloud with: “{opener}” Go on from there, without greeting or repeating."
        )
    note = " ".join(filter(None, notes))
    last = f"({note})\n{said}" if note else said
    if told[-1]["role"] == "user":
        told[-1]["content"] += f"\n{last}"
    else:
        told.append({"role": "user", "content": last})
    return told


def _system(name: str) -> str:
    return _SYSTEM.strip().format(name=name, feelings=", ".join(Feeling))


def perceived(felt: Felt | None, seen: Seen | None) -> str:
    """How the person seems to be, in words, each source by itself; "" where nothing is known."""
    return " ".join(filter(None, (_felt(felt), _seen(seen))))


def _felt(felt: Felt | None) -> str:
    if felt is None:
        return ""
    parts = []
    if felt.emotion is Emotion.UNCLEAR:
        parts.append("It is unclear how they feel.")
    else:
        sure = "surely" if felt.confidence >= SURE else "probably" if felt.confidence >= LIKELY else "perhaps"
        parts.append(f"They {sure} feel {_noun(felt.emotion)}.")
    for one in felt.impressions:
        if one.emotion is not Emotion.UNCLEAR or one.reasons:
            reasons = f" ({', '.join(one.reasons)})" if one.reasons else ""
            parts.append(f"By their {one.source}: {one.emotion}{reasons}.")
    if felt.contradiction:
        parts.append(f"The signs disagree: {felt.contradiction}.")
    return " ".join(parts)


def _noun(emotion: Emotion) -> str:
    return "nothing in particular" if emotion is Emotion.NEUTRAL else str(emotion)


def _seen(seen: Seen | None) -> str:
    if seen is None:
        return ""
    if seen.brightness < DARK:
        return "It is too dark to see them."
    faces = [face for face in seen.faces if face.alive]
    if not faces:
        return "They are out of the picture."
    looks = "looks at you" if faces[0].looks >= LOOKS else "looks away"
    others = f", and {len(faces) - 1} more can be seen" if len(faces) > 1 else ""
    return f"One person {looks}{others}."
