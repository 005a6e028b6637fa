"""The situations, as data."""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from policies.events import Emotion

OPEN_FILE = Path(__file__).with_name("situations.yaml")
HELD_OUT_FILE = Path(__file__).with_name("held_out.yaml")


@dataclass(frozen=True, slots=True)
class Situation:
    """What a person says, turn by turn, and what a good companion does about it.

    `feels`: what they feel (any of these may be named). `tone` is how they sound ("flat", "tense", "lively", ""),
    `face` what their face shows (None: nothing is seen). `named`: whether a reply has to name the feeling. `advice`:
    they ask for it. `safe`: safety comes first, so that advice and several questions are right. `silent`: the last
    turn wants no reply. `must`: what the replies together must contain; `must_not`: what none may.
    """

    name: str
    says: tuple[str, ...]
    feels: tuple[Emotion, ...]
    tone: str
    face: Emotion | None
    named: bool
    advice: bool
    safe: bool
    silent: bool
    must: re.Pattern[str] | None
    must_not: re.Pattern[str] | None


def situations(*, held_out: bool) -> tuple[Situation, ...]:
    """All situations of one file: those that are held out, or the open ones."""
    import yaml

    told = yaml.safe_load((HELD_OUT_FILE if held_out else OPEN_FILE).read_text("utf-8"))
    return tuple(_situation(one) for one in told)


def _situation(told: dict[str, Any]) -> Situation:
    feels = told["feels"] if isinstance(told["feels"], list) else [told["feels"]]
    emotions = tuple(Emotion(one) for one in feels)
    patterns = {
        key: re.compile(told[key], re.IGNORECASE) if key in told else None for key in ("must", "must_not")
    }
    return Situation(
        told["is"],
        tuple(told["says"]),
        emotions,
        told.get("tone", ""),
        Emotion(told["face"]) if "face" in told else None,
        told.get("named", Emotion.NEUTRAL not in emotions and not told.get("safe", False)),
        told.get("advice", False),
        told.get("safe", False),
        told.get("silent", False),
        patterns["must"],
        patterns["must_not"],
    )
