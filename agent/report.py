"""The report of a conversation: a pure function of its record, made afterwards and at any time again.

Where sound can be measured it is: the end of the person's voice and the first sound of a reply are those of
the recorded samples. In `report.json` times are seconds on the session's clock, what ends in `_ms`
milliseconds.
"""

from __future__ import annotations

import argparse
import json
import math
import os
import sys
import tempfile
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from actors import messages as m
from actors.recorder.reader import Session, read_session
from actors.recorder.stage import SESSION_FILE
from agent.content_words import is_content
from agent.measure import Runs, audible_runs, first_sound, last_sound, percentile
from agent.turns import Reply, Turn, TurnKeeper
from policies.events import MILLISECOND, SECOND

REPORT_FILE = "report.json"
AFTER_END = 0.25
"""Seconds after the perceived end of voice within which it must fall silent to be measured."""
BEFORE_START = 0.3
"""Seconds before the perceived onset that count as the turn's: soft consonants are noticed late."""
_FRAME_NS = 5 * MILLISECOND
_TOLD = (
    m.Perceived,
    m.Say,
    m.Decided,
    m.ReplyPlanned,
    m.ClauseSound,
    m.ReplyStarted,
    m.Playhead,
    m.Notice,
    m.Usage,
)

Json = dict[str, Any]
_UsageAt = tuple[int, m.Usage]


@dataclass(frozen=True, slots=True)
class _Sound:
    """What can be heard in a recording: the audible runs of both sides, how long it is (seconds), and where
    silence was played because a reply's sound came too late (time of the block in ns, number of samples).
    """

    person: Runs
    agent: Runs
    seconds: float
    late: Sequence[tuple[int, int]]


def run(options: argparse.Namespace) -> int:
    """`visavis report DIR`: make the report again. Returns the exit code."""
    try:
        print(write_report(Path(options.folder)))
    except (OSError, ValueError) as error:
        print(f"visavis: no report can be made: {error}", file=sys.stderr)
        return 1
    return 0


def write_report(folder: Path) -> str:
    """Make `report.json` of the session recorded in `folder`; returns what it says in a few lines.

    Raises OSError or ValueError where there is no record that can be read.
    """
    report = make_report(folder / SESSION_FILE)
    path = folder / REPORT_FILE
    descriptor, unfinished = tempfile.mkstemp(prefix=".report-", dir=folder)  # readable by its owner alone
    try:
        with os.fdopen(descriptor, "w", encoding="utf-8") as file:
            json.dump(report, file, indent=1, ensure_ascii=False, allow_nan=False)
        Path(unfinished).replace(path)
    except BaseException:
        Path(unfinished).unlink()
        raise
    return f"{in_words(report)}\n{path}"


def make_report(session_file: Path) -> Json:
    """The report of a recorded session. Raises OSError or ValueError where it cannot be read."""
    session = read_session(session_file)
    keeper = TurnKeeper()
    notices: list[Json] = []
    usages: list[_UsageAt] = []
    for envelope in session.messages(*_TOLD):
        body = envelope.body
        if isinstance(body, m.Notice):
            notices.append({"at": _seconds(envelope.t), **asdict(body)})
        elif isinstance(body, m.Usage):
            usages.append((envelope.t, body))
        else:
            keeper.take(envelope)
    sound = _listen(session)
    turns = [_turn(turn, sound) for turn in keeper.turns()]
    if session.cut and turns:
        turns[-1]["missed"] = False  # nobody knows what came after the end of the record
    return {
        "session": session.name,
        "started": session.started.isoformat(),
        "simulated": session.simulated,
        "cut": session.cut,
        "damage": list(session.damage),
        "totals": _totals(turns, len(keeper.replies()), sound, usages),
        "turns": turns,
        "notices": notices,
    }


def in_words(report: Json) -> str:
    """The totals for a person, in a few lines."""
    totals = report["totals"]
    simulated = " (simulated)" if report["simulated"] else ""
    counts = [(name, totals[name]) for name in ("turns", "replies", "missed", "cut_ins", "interruptions")]
    lines = [", ".join(f"{name.replace('_', '-')} {count}" for name, count in counts)]
    if report["cut"]:
        lines.append("the recording was cut off; this is what was written before")
    for name, key in (("first sound", "first_sound_ms"), ("first content word", "first_content_word_ms")):
        spread = totals[key]
        if spread["p50"] is not None:
            lines.append(
                f"{name}{simulated}: p50 {spread['p50']} ms, p90 {spread['p90']} ms, p95 {spread['p95']} ms"
            )
    if totals["cpu_seconds"] is not None:
        memory = f", at most {totals['peak_pss'] / 1e9:.2f} GB of memory" if totals["peak_pss"] else ""
        lines.append(f"{totals['cpu_seconds_per_minute']} CPU seconds a minute{memory}")
    return "\n".join(lines)


def _listen(session: Session) -> _Sound:
    microphone, microphone_rate = session.audio("microphone")
    loudspeaker, loudspeaker_rate = session.audio("loudspeaker")
    late = [
        (envelope.t, envelope.body.late)
        for envelope in session.as_written(m.Loudspeaker)
        if isinstance(envelope.body, m.Loudspeaker) and envelope.body.late
    ]
    return _Sound(
        audible_runs(microphone, microphone_rate),
        audible_runs(loudspeaker, loudspeaker_rate),
        max(len(microphone) / microphone_rate, len(loudspeaker) / loudspeaker_rate),
        late,
    )


def _turn(turn: Turn, sound: _Sound) -> Json:
    """A turn with its replies. Latencies count from the audible end of the voice, else from the perceived."""
    measured = None
    if turn.end is not None:
        perceived = turn.end / SECOND
        measured = last_sound(sound.person, turn.start / SECOND - BEFORE_START, perceived + AFTER_END)
    end = turn.end if measured is None else round(measured * SECOND)
    replies = [_reply(reply, turn, end, sound) for reply in turn.replies]
    first = replies[0] if replies else None
    return {
        "kind": turn.kind,
        "user_start": _seconds(turn.start),
        "user_end": _seconds(turn.end),
        "user_end_measured": None if measured is None else round(measured, 3),
        "words": turn.text,
        "missed": turn.missed,
        "cut_in": bool(turn.cut_ins),
        "first_sound_ms": first and first["first_sound_ms"],
        "first_content_word_ms": first and first["first_content_word_ms"],
        "replies": replies,
        "cut_ins": [_reply(reply, turn, None, sound) for reply in turn.cut_ins],
    }


def _reply(reply: Reply, turn: Turn, end: int | None, sound: _Sound) -> Json:
    """A reply; its latencies count from `end` (ns), and there are none where that is not known."""
    until = math.inf if reply.finished is None else reply.finished / SECOND
    began = first_sound(sound.agent, (reply.started - _FRAME_NS) / SECOND, until)
    began_ns = None if began is None else round(began * SECOND)
    content = _first_content_word(reply, sound.late)
    if content and began_ns:
        content = content[0], max(content[1], began_ns)  # its soft beginning is not heard yet
    decision = reply.decision
    return {
        "id": reply.reply_id,
        "planned": reply.text,
        "heard": " ".join(reply.words[: reply.heard]),
        "interrupted": {"after_words": reply.heard, "of": len(reply.words)} if reply.cut else None,
        "first_sound": None if began is None else round(began, 3),
        "first_content_word": content and {"word": content[0], "at": _seconds(content[1])},
        "first_sound_ms": _since(end, began_ns),
        "first_content_word_ms": _since(end, content[1] if content else None),
        "waterfall_ms": None if end is None else _waterfall(reply, turn, end, began_ns),
        "decision": decision
        and {
            "at": _seconds(decision.t),
            "action": decision.action.value,
            "score": round(decision.score, 3),
            "reasons": list(decision.reasons),
        },
        "reasoning": asdict(reply.planned.reasoning) if reply.planned else None,
    }


def _first_content_word(reply: Reply, late: Sequence[tuple[int, int]]) -> tuple[str, int] | None:
    """The first word heard that carries content, and when its first sample left the loudspeaker (ns)."""
    sample, number = 0, 0
    for clause in reply.clauses:
        for word in clause.words:
            number += 1
            if number > reply.heard:
                return None
            if is_content(word.text):
                return word.text, _left_at(reply.started, sample + word.start, late)
        sample += len(clause.samples) // 2
    return None


def _left_at(started: int, sample: int, late: Sequence[tuple[int, int]]) -> int:
    """When a sample of a reply that began at `started` left the loudspeaker, silence in between included."""
    at = started + sample * SECOND // m.SPEAKER_RATE
    for block, count in late:
        if started <= block < at:
            at += count * SECOND // m.SPEAKER_RATE
    return at


def _waterfall(reply: Reply, turn: Turn, end: int, began: int | None) -> dict[str, int | None]:
    """When each part of the answer was there, in ms since the end of the voice; before it where negative."""
    planned = reply.planned
    pauses = [voice for voice in turn.voices if voice.end is not None]
    voice = next((voice for voice in pauses if planned and voice.end == planned.voice_end), None)
    voice = voice or (pauses[-1] if pauses else None)
    worded = [t for t, text in voice.words if planned and text == planned.answers] if voice else []
    return {
        "pause_known": _since(end, voice.known if voice else None),
        "words_known": _since(end, worded[0] if worded else None),
        "draft_began": _since(end, planned.draft_began if planned else None),
        "decided": _since(end, reply.decision.t if reply.decision else None),
        "left_loudspeaker": _since(end, reply.started),
        "first_sound": _since(end, began),
    }


def _totals(turns: Sequence[Json], replies: int, sound: _Sound, usages: Sequence[_UsageAt]) -> Json:
    answered = [turn for turn in turns if turn["kind"] == "turn"]
    last_use = max(usages, key=lambda usage: usage[0], default=None)
    cpu = last_use[1].cpu_seconds if last_use else None
    minutes = last_use[0] / (60 * SECOND) if last_use else 0.0
    return {
        "seconds": round(sound.seconds, 3),
        "turns": len(answered),
        "backchannels": sum(turn["kind"] == "backchannel" for turn in turns),
        "no_words": sum(turn["kind"] == "no words" for turn in turns),
        "replies": replies,
        "missed": sum(turn["missed"] for turn in turns),
        "cut_ins": sum(turn["cut_in"] for turn in turns),
        "interruptions": sum(reply["interrupted"] is not None for turn in turns for reply in turn["replies"]),
        "first_sound_ms": _spread(turns, "first_sound_ms"),
        "first_content_word_ms": _spread(turns, "first_content_word_ms"),
        "late_ms": round(sum(count for _, count in sound.late) * 1000 / m.SPEAKER_RATE),
        "cpu_seconds": None if cpu is None else round(cpu, 2),
        "cpu_seconds_per_minute": None if cpu is None or minutes <= 0 else round(cpu / minutes, 2),
        "peak_pss": max((use.pss for _, use in usages), default=0) or None,
    }


def _spread(turns: Sequence[Json], key: str) -> dict[str, int | None]:
    values = [turn[key] for turn in turns if turn[key] is not None]
    spread = {f"p{percent}": percentile(values, percent) for percent in (50, 90, 95)}
    return {name: None if value is None else round(value) for name, value in spread.items()}


def _seconds(t: int | None) -> float | None:
    return None if t is None else round(t / SECOND, 3)


def _since(end: int | None, t: int | None) -> int | None:
    return None if end is None or t is None else round((t - end) / MILLISECOND)
