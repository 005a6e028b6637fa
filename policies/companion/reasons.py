"""The four steps of reasoning behind a reply, for the record: what is not known stays empty."""

from __future__ import annotations

from policies.companion.acts import EMOTIONS, Act
from policies.companion.manner import Manner
from policies.companion.memory import Memory
from policies.companion.noticing import SURE
from policies.companion.understanding import Understanding
from policies.events import Emotion, Felt, Reasoning

_PERCEIVED_BY = {"face": "seen", "voice": "heard", "words": "said"}


def reasons(
    understood: Understanding, memory: Memory, manner: Manner, felt: Felt | None, *, asks: bool
) -> Reasoning:
    """Why a reply is what it is; what would help stands at the head of the response."""
    act = understood.act
    context = "" if act is Act.UNCLEAR else f"the person {act}"
    if context and understood.found is not None:
        context = f"the person {understood.found.situation.context}"
    if context and understood.topic:
        context = f"{context}: {understood.topic}"
    if felt is not None and felt.contradiction:
        context = "; ".join(filter(None, (context, felt.contradiction)))
    aim = f"{manner.aim}, and ask on" if asks else manner.aim
    return Reasoning(
        _characteristics(understood, memory, felt),
        _emotion(understood, felt),
        context,
        f"{manner.help}: {aim}",
    )


def danger_reasons(understood: Understanding, memory: Memory, felt: Felt | None) -> Reasoning:
    """Why danger is answered as it is."""
    return Reasoning(
        characteristics=_characteristics(understood, memory, felt),
        emotion="distress",
        context=f"the person speaks of danger: {understood.danger}",
        response="inform: stay calm, and name whom to call",
    )


def _characteristics(understood: Understanding, memory: Memory, felt: Felt | None) -> str:
    """Who this is, as far as they said, and what was seen and heard of them."""
    name = understood.name or memory.name
    people = memory.people | ({understood.who: None} if understood.who else {})
    mentioned = [text.replace("your ", "their ", 1) for text in people if text.startswith("your ")]
    parts = [f"goes by {name}"] if name else []
    if mentioned:
        parts.append(f"spoke of {', '.join(mentioned)}")
    parts += [
        f"{_PERCEIVED_BY[one.source]}: {', '.join(one.reasons)}"
        for one in (felt.impressions if felt is not None else ())
        if one.source in _PERCEIVED_BY and one.reasons
    ]
    return "; ".join(parts)


def _emotion(understood: Understanding, felt: Felt | None) -> str:
    """The feeling by the words, then by what was perceived, each with what it rests on."""
    told = EMOTIONS.get(understood.act, EMOTIONS.get(understood.mood, "") if understood.mood else "")
    if told and understood.shown_by:
        told = f"{told} (“{understood.shown_by}”)"
    if felt is None:
        return told
    seen = [
        f"{one.emotion} by the {one.source} ({one.confidence:.2f})"
        for one in felt.impressions
        if one.emotion not in {Emotion.UNCLEAR, Emotion.NEUTRAL}
    ]
    together = f"{felt.emotion} ({felt.confidence:.2f})" if felt.confidence >= SURE else "unclear"
    return "; ".join(filter(None, (told, f"perceived: {together}", *seen)))
