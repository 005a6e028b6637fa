"""Whether a recording is whole and makes sense: what `mcap doctor` looks at, and what only we can know.

The container (magic, checksums, end), time (stamps that never run backwards), sound (no gaps, as long as the
time it covers) and sense (every decision has an outcome, every reply an end).
"""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path

from actors.messages import (
    Cancel,
    Commit,
    Decided,
    Envelope,
    NewEpoch,
    Playhead,
    ReplyPlanned,
    ReplyStarted,
)
from actors.recorder.foxglove_messages import audio_samples
from actors.recorder.reader import RATES, Session, read_session
from policies.events import SECOND, Action

_LENGTH_TOLERANCE = 0.001
"""How far the length of the sound may be from the time that it covers, as a share of it."""
_MANY_WRITERS = {"notice"}
"""Topics that several stages write to: their order is that of arrival."""


@dataclass(frozen=True, slots=True)
class CheckResult:
    """`seconds` that the recording covers, what is wrong with it, what is worth knowing. `cut`: never closed."""

    path: Path
    seconds: float
    messages: int
    cut: bool
    problems: tuple[str, ...]
    notes: tuple[str, ...] = ()

    @property
    def ok(self) -> bool:
        """Nothing is wrong."""
        return not self.problems

    def __str__(self) -> str:
        verdict = "whole" if self.ok else "not whole"
        head = f"{self.path}: {verdict}, {self.seconds:.2f} s, {self.messages} messages"
        return "\n".join(
            [head, *(f"  problem: {p}" for p in self.problems), *(f"  note: {n}" for n in self.notes)]
        )


def check(path: Path) -> CheckResult:
    """Look at a recording. Raises OSError when it cannot be read, ValueError when it is no recording of ours."""
    session = read_session(path)
    problems = list(session.damage)
    stamps, sounds = _look(session)
    last = max((times[-1] for times in stamps.values()), default=0)
    if session.cut:
        problems.insert(
            0, f"it was never closed: what was written up to {last / SECOND:.2f} s is there, its index is not"
        )
    for topic, times in stamps.items():
        problems += _backwards(topic, times)
    for topic, sound in sounds.items():
        problems += _sound_problems(topic, sound)
    if not sounds.get("microphone"):
        problems.append("there is no sound of the person in it")
    wrong, notes = _outcomes(session)
    return CheckResult(
        path,
        last / SECOND,
        sum(map(len, stamps.values())),
        session.cut,
        tuple(problems + wrong),
        tuple(notes),
    )


_Sound = list[tuple[int, int]]
"""Blocks of a track: t, number of samples."""


def _look(session: Session) -> tuple[dict[str, list[int]], dict[str, _Sound]]:
    """The stamps of every topic and the blocks of every track, in the order of the file."""
    stamps: dict[str, list[int]] = defaultdict(list)
    sounds: dict[str, _Sound] = defaultdict(list)
    for message in session.raw(*session.channels.values()):
        topic = session.channels[message.channel_id]
        t = message.log_time - session.origin
        stamps[topic].append(t)
        if topic in RATES:
            sounds[topic].append((t, len(audio_samples(message.data)) // 2))
    return stamps, sounds


def _backwards(topic: str, times: list[int]) -> list[str]:
    if topic in _MANY_WRITERS:
        return []
    jumps = [(before, after) for before, after in pairwise(times) if after < before]
    if not jumps:
        return []
    before, after = jumps[0]
    return [
        f"{topic}: time runs backwards {len(jumps)} times, first by {(before - after) / 1e6:.1f} ms"
        f" at {before / SECOND:.2f} s"
    ]


def _sound_problems(topic: str, blocks: _Sound) -> list[str]:
    """Gaps of more than a block, a wrong length, a beginning that is not the session's."""
    problems = []
    rate = RATES[topic]
    block = blocks[0][1] * SECOND // rate
    ends = [t + count * SECOND // rate for t, count in blocks]
    gaps = [(end, t - end) for end, (t, _) in zip(ends, blocks[1:], strict=False) if t - end > block]
    if gaps:
        at, length = gaps[0]
        problems.append(
            f"{topic}: {len(gaps)} gaps, the first of {length / 1e6:.0f} ms at {at / SECOND:.2f} s"
        )
    covered = ends[-1] - blocks[0][0]
    length = sum(count for _, count in blocks) * SECOND // rate
    if abs(length - covered) > block + _LENGTH_TOLERANCE * covered:
        problems.append(f"{topic}: {length / SECOND:.2f} s of sound in {covered / SECOND:.2f} s of time")
    if topic == "microphone" and abs(blocks[0][0]) > block:
        problems.append(f"{topic}: begins at {blocks[0][0] / SECOND:.2f} s instead of 0")
    return problems


def _outcomes(session: Session) -> tuple[list[str], list[str]]:
    """Decisions without an outcome and replies without an end, as problems and notes.

    What was under way when the recording ended has neither yet: that is worth a note only.
    """
    decided: list[tuple[Envelope, Decided]] = []
    planned: dict[str, Envelope] = {}
    started: set[str] = set()
    finished: set[str] = set()
    settled: set[str] = set()
    epochs: set[int] = set()
    for envelope in session.messages(Decided, ReplyPlanned, ReplyStarted, Playhead, Commit, Cancel, NewEpoch):
        body = envelope.body
        if isinstance(body, Decided):
            decided.append((envelope, body))
        elif isinstance(body, ReplyPlanned):
            planned[envelope.reply_id] = envelope
        elif isinstance(body, ReplyStarted):
            started.add(envelope.reply_id)
        elif isinstance(body, Playhead) and body.finished:
            finished.add(envelope.reply_id)
        elif isinstance(body, Commit | Cancel):
            settled.add(body.draft_id)
        elif isinstance(body, NewEpoch):
            epochs.add(envelope.epoch)

    newest = max(epochs, default=0)
    open_replies = [
        (f"reply {reply_id} at {e.t / SECOND:.2f} s was never ended", e.t)
        for reply_id, e in planned.items()
        if reply_id not in finished and (reply_id in started or e.epoch >= newest)
    ]
    open_decisions = []
    for envelope, body in decided:
        decision, draft = body.decision, body.draft_id
        fine = {
            Action.SPEAK: envelope.reply_id in planned,
            Action.YIELD: envelope.epoch in epochs,
        }.get(decision.action, not draft or draft in settled)
        if not fine:
            text = f"the decision to {decision.action} at {envelope.t / SECOND:.2f} s had no outcome"
            open_decisions.append((text, envelope.t))

    problems: list[str] = []
    notes: list[str] = []
    last_reply = max((e.t for e in planned.values()), default=0)
    last_decision = max((e.t for e, _ in decided), default=0)
    for latest, found in ((last_reply, open_replies), (last_decision, open_decisions)):
        for text, t in found:
            (notes if t == latest else problems).append(
                text if t < latest else f"{text}: the recording ended first"
            )
    return problems, notes
