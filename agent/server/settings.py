"""What a session is set to: what a client asked for, as far as we can follow it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, cast

from agent.server.checking import Problem, check
from agent.server.client_events import CAPABILITIES, SESSION
from agent.server.sound import FORMATS, WIRE_RATE, Format

MODEL = "visavis"
_PREFIX_MS = 300
_THRESHOLD = 0.5
_SILENCE_MS = (150, 10_000)
"""What we can wait for, at least and at most."""
_UNFOLLOWED = {
    "tools": "the policy calls no functions",
    "prompt": "there are no stored prompts here",
    "reasoning": "the policy has no such setting",
}
_INSTRUCTIONS = "the policy composes by itself; its manner is set where the server is started"


@dataclass(slots=True)
class TurnDetection:
    """When a turn is over. `silence_ms`: after this silence, whatever the other evidence (None: by the evidence, and
    `pace` multiplies its waits). `respond`: by itself; `interrupt`: the person may cut in."""

    kind: str = "semantic_vad"
    pace: float = 1.0
    eagerness: str = "auto"
    silence_ms: int | None = None
    respond: bool = True
    interrupt: bool = True


EAGERNESS = {"auto": 1.0, "medium": 1.0, "low": 2.0, "high": 0.7}
"""What our own waits are multiplied by."""


@dataclass(slots=True)
class Settings:
    """See the module. `turns` is None for manual turn taking."""

    voice: str
    persona: str = "vis"
    incoming: Format = "audio/pcm"
    outgoing: Format = "audio/pcm"
    text_only: bool = False
    transcription: dict[str, Any] | None = None
    turns: TurnDetection | None = field(default_factory=TurnDetection)
    capabilities: frozenset[str] = frozenset()

    def update(self, session: Mapping[str, Any]) -> list[Problem]:
        """Apply what can be applied; returns a problem for each field that cannot."""
        asked, problems = check(session, SESSION, "session")
        audio = asked.get("audio") or {}
        self._hear(audio.get("input") or {}, problems)
        self._speak(audio.get("output") or {}, problems)
        if modalities := asked.get("output_modalities"):
            self.text_only = modalities == ["text"]
        if "capabilities" in asked:
            wanted = asked["capabilities"] or {}
            self.capabilities = frozenset(name for name in CAPABILITIES if wanted.get(name))
        if asked.get("persona") not in (None, self.persona):
            why = f"this server's persona is '{self.persona}', set where it is started"
            problems.append(Problem("unsupported_value", "session.persona", why))
        if asked.get("instructions"):
            problems.append(_unsupported("session.instructions", _INSTRUCTIONS))
        for name, why in _UNFOLLOWED.items():
            if asked.get(name):
                problems.append(_unsupported(f"session.{name}", why))
        if asked.get("max_output_tokens") not in (None, "inf"):
            problems.append(_unsupported("session.max_output_tokens", "replies are short by themselves"))
        return problems

    def describe(self) -> dict[str, Any]:
        """The session as `session.created` and `session.updated` tell it: what holds, not what was asked for."""
        return {
            "type": "realtime",
            "object": "realtime.session",
            "model": MODEL,
            "output_modalities": ["text"] if self.text_only else ["audio"],
            "instructions": "",
            "tools": [],
            "tool_choice": "auto",
            "max_output_tokens": "inf",
            "tracing": None,
            "truncation": "auto",
            "prompt": None,
            "include": None,
            "audio": {
                "input": {
                    "format": _described(self.incoming),
                    "transcription": self.transcription,
                    "noise_reduction": None,
                    "turn_detection": self._described_turns(),
                },
                "output": {"format": _described(self.outgoing), "voice": self.voice, "speed": 1.0},
            },
        }

    def _hear(self, asked: Mapping[str, Any], problems: list[Problem]) -> None:
        path = "session.audio.input"
        self.incoming = self._format(asked, self.incoming, path, problems)
        if "transcription" in asked:
            self.transcription = asked["transcription"]
        if asked.get("noise_reduction"):
            why = "the browser, or the device, does that before we hear it"
            problems.append(_unsupported(f"{path}.noise_reduction", why))
        if "turn_detection" in asked:
            given = asked["turn_detection"]
            self.turns = None if given is None else _turns(given, f"{path}.turn_detection", problems)

    def _speak(self, asked: Mapping[str, Any], problems: list[Problem]) -> None:
        path = "session.audio.output"
        self.outgoing = self._format(asked, self.outgoing, path, problems)
        if asked.get("voice") not in (None, self.voice):
            why = f"the voice of this server is '{self.voice}', set where it is started"
            problems.append(Problem("unsupported_value", f"{path}.voice", why))
        if asked.get("speed") not in (None, 1, 1.0):
            problems.append(_unsupported(f"{path}.speed", "the speed is set where the server is started"))

    def _format(
        self, asked: Mapping[str, Any], present: Format, path: str, problems: list[Problem]
    ) -> Format:
        given = asked.get("format")
        if given is None:
            return present
        if given.get("rate") not in (None, WIRE_RATE):
            problems.append(Problem("unsupported_value", f"{path}.format.rate", f"the rate is {WIRE_RATE}"))
            return present
        return cast(Format, given["type"]) if given.get("type") in FORMATS else present

    def _described_turns(self) -> dict[str, Any] | None:
        turns = self.turns
        if turns is None:
            return None
        both = {"type": turns.kind, "create_response": turns.respond, "interrupt_response": turns.interrupt}
        if turns.kind == "semantic_vad":
            return both | {"eagerness": turns.eagerness}
        detail = {"threshold": _THRESHOLD, "prefix_padding_ms": _PREFIX_MS, "idle_timeout_ms": None}
        return both | detail | {"silence_duration_ms": turns.silence_ms or 500}


def _turns(given: Mapping[str, Any], path: str, problems: list[Problem]) -> TurnDetection:
    def flag(name: str) -> bool:
        return given.get(name) is not False

    turns = TurnDetection(
        given["type"], respond=flag("create_response"), interrupt=flag("interrupt_response")
    )
    turns.eagerness = given.get("eagerness") or "auto"
    turns.pace = EAGERNESS[turns.eagerness]
    silence = given.get("silence_duration_ms")
    if silence is not None:
        turns.silence_ms = max(_SILENCE_MS[0], min(silence, _SILENCE_MS[1]))
        if turns.silence_ms != silence:
            limits = f"from {_SILENCE_MS[0]} to {_SILENCE_MS[1]}; it is {turns.silence_ms} now"
            problems.append(Problem("unsupported_value", f"{path}.silence_duration_ms", limits))
    for name, ours in (
        ("threshold", _THRESHOLD),
        ("prefix_padding_ms", _PREFIX_MS),
        ("idle_timeout_ms", None),
    ):
        if given.get(name) not in (None, ours):
            problems.append(_unsupported(f"{path}.{name}", f"our own value stays: {ours}"))
    return turns


def _described(form: Format) -> dict[str, Any]:
    return {"type": form, "rate": WIRE_RATE} if form == "audio/pcm" else {"type": form}


def _unsupported(param: str, why: str) -> Problem:
    return Problem("unsupported_parameter", param, f"'{param}' is not followed: {why}.")
