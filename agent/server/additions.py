"""Events that are ours alone: the face, what is perceived, what is decided. Sent to who asked for them."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from actors.messages import AvatarFrame, Decided, Notice, ReplyPlanned
from policies import events
from policies.events import MILLISECOND

Fields = dict[str, Any]


def frame_values(frame: AvatarFrame) -> Fields:
    """A frame of the face in few characters: weights in thousandths."""
    return {
        "pts_ms": round(frame.pts / MILLISECOND, 1),
        "weights": [round(weight * 1000) for weight in frame.weights],
        "head": [round(angle, 2) for angle in frame.head],
        "offset": [round(shift, 4) for shift in frame.offset],
        "gaze": [round(angle, 2) for angle in frame.gaze],
        "feeling": frame.feeling,
        "intensity": round(frame.intensity, 2),
        "state": frame.state,
    }


def perceived(event: events.Event) -> tuple[str, Fields] | None:
    """The type and the fields of an event of perception; None for what concerns nobody outside."""
    make = _PERCEIVED.get(type(event))
    if make is None:
        return None
    kind, fields = make(event)
    return f"perception.{kind}", {"t_ms": _ms(event.t), **fields}


def decided(body: Decided, t: int) -> Fields:
    """A decision that changed something."""
    decision = body.decision
    return {
        "action": str(decision.action),
        "reasons": list(decision.reasons),
        "score": round(decision.score, 3),
        "t_ms": _ms(t),
    }


def planned(body: ReplyPlanned) -> Fields:
    """What a reply answers, and why it is what it is."""
    why = body.reasoning
    return {
        "answers": body.answers,
        "voice_end_ms": _ms(body.voice_end),
        "reasoning": {
            "characteristics": why.characteristics,
            "emotion": why.emotion,
            "context": why.context,
            "response": why.response,
        },
    }


def noticed(body: Notice) -> Fields:
    """Something a person should know."""
    return {"stage": body.stage, "text": body.text, "fatal": body.fatal}


def _ms(t: int) -> float:
    return round(t / MILLISECOND, 1)


def _words(event: Any) -> tuple[str, Fields]:
    final = event.voice_end is not None
    return "words", {"text": event.text, "confidence": round(event.confidence, 3), "final": final}


def _turn_end(event: Any) -> tuple[str, Fields]:
    return "turn_end", {
        "probability": round(event.probability, 3),
        "wait_ms": round(event.wait * 1000),
        "reasons": list(event.reasons),
    }


def _seen(event: Any) -> tuple[str, Fields]:
    faces = [
        {
            "track": face.track,
            "box": [round(side, 4) for side in face.box],
            "looks": round(face.looks, 2),
            "speaks": round(face.speaks, 2),
            "expression": str(face.expression),
            "expression_score": round(face.expression_score, 2),
        }
        for face in event.faces
    ]
    return "seen", {"faces": faces, "brightness": round(event.brightness, 3)}


def _felt(event: Any) -> tuple[str, Fields]:
    impressions = [
        {
            "source": one.source,
            "emotion": str(one.emotion),
            "confidence": round(one.confidence, 3),
            "reasons": list(one.reasons),
        }
        for one in event.impressions
    ]
    return "felt", {
        "emotion": str(event.emotion),
        "valence": round(event.valence, 3),
        "arousal": round(event.arousal, 3),
        "confidence": round(event.confidence, 3),
        "contradiction": event.contradiction,
        "impressions": impressions,
    }


_PERCEIVED: dict[type, Callable[[Any], tuple[str, Fields]]] = {
    events.SpeechStarted: lambda e: ("speech_started", {"onset_ms": _ms(e.onset)}),
    events.SpeechPaused: lambda e: ("speech_paused", {"voice_end_ms": _ms(e.voice_end)}),
    events.SpeechResumed: lambda e: ("speech_resumed", {"onset_ms": _ms(e.onset)}),
    events.Words: _words,
    events.TurnEnd: _turn_end,
    events.Seen: _seen,
    events.Arrived: lambda e: ("arrived", {"track": e.track}),
    events.Left: lambda e: ("left", {"track": e.track}),
    events.Felt: _felt,
    events.Prosody: lambda e: (
        "prosody",
        {"pitch": round(e.pitch, 1), "level": round(e.level, 1), "rate": round(e.rate, 2)},
    ),
}
