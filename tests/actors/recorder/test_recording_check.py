"""What `check` finds in a recording that is whole as a file but does not make sense."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from recording_help import SESSION, Recording

from actors.messages import (
    Body,
    Cancel,
    Commit,
    Decided,
    Envelope,
    Microphone,
    NewEpoch,
    Playhead,
    ReplyPlanned,
    ReplyStarted,
    Usage,
)
from actors.recorder.check import check
from policies.events import Action, Decision, Reasoning

Talk = Callable[[float], list[Envelope]]


def at(seconds: float, body: Body, epoch: int = 1, reply_id: str = "") -> Envelope:
    return Envelope(SESSION, 0, round(seconds * 1e9), epoch, reply_id, body)


def decided(action: Action, draft_id: str = "") -> Decided:
    return Decided(Decision(0, action, ("because",)), draft_id)


def reply(number: int, t: float, *, epoch: int = 1, finished: bool = True) -> list[Envelope]:
    """A reply as the mind and the room tell of it."""
    name = f"r{number}"
    said = [
        at(t, Commit(f"d{number}"), epoch, name),
        at(t, decided(Action.SPEAK, f"d{number}"), epoch, name),
        at(t, ReplyPlanned(f"d{number}", "hello", Reasoning(), "Hi.", 0, 0), epoch, name),
        at(t + 0.1, ReplyStarted(), epoch, name),
        at(t + 0.2, Playhead(10, 1, False), epoch, name),
    ]
    return [*said, at(t + 0.3, Playhead(20, 1, True), epoch, name)] if finished else said


def problems(recording: Recording, envelopes: list[Envelope]) -> tuple[str, ...]:
    recording.make(sorted(envelopes, key=lambda envelope: envelope.t))
    return check(recording.mcap).problems


def test_a_good_recording_is_whole(recording: Recording, talk: Talk) -> None:
    good = [
        *talk(3.0),
        at(0.5, decided(Action.WAIT, "d1")),
        *reply(1, 0.6),
        at(1.2, decided(Action.WAIT, "d7")),
        at(1.3, Cancel("d7")),
        *reply(2, 1.5),
        at(2.1, NewEpoch("interrupted"), 2),
        at(2.1, decided(Action.YIELD), 2, "r2"),
    ]
    assert problems(recording, good) == ()
    assert str(check(recording.mcap)).startswith(f"{recording.mcap}: whole, 2.98 s, ")


def test_a_reply_without_an_end_is_found(recording: Recording, talk: Talk) -> None:
    found = problems(recording, talk(3.0) + reply(1, 0.5, finished=False) + reply(2, 1.5))
    assert found == ("reply r1 at 0.50 s was never ended",)


def test_a_reply_that_was_dropped_before_it_began_has_ended(recording: Recording, talk: Talk) -> None:
    unheard = reply(1, 0.5)[:3]
    assert (
        problems(recording, [*talk(3.0), *unheard, at(0.7, NewEpoch("no"), 2), *reply(2, 1.5, epoch=2)]) == ()
    )


def test_the_reply_that_the_recording_ended_in_is_only_noted(recording: Recording, talk: Talk) -> None:
    assert problems(recording, talk(3.0) + reply(1, 2.5, finished=False)) == ()
    assert check(recording.mcap).notes == ("reply r1 at 2.50 s was never ended: the recording ended first",)


@pytest.mark.parametrize(
    ("body", "said"),
    [
        (decided(Action.SPEAK), "the decision to speak at 1.00 s had no outcome"),
        (decided(Action.YIELD), "the decision to yield at 1.00 s had no outcome"),
        (decided(Action.WAIT, "d9"), "the decision to wait at 1.00 s had no outcome"),
    ],
)
def test_a_decision_without_an_outcome_is_found(
    recording: Recording, talk: Talk, body: Decided, said: str
) -> None:
    assert problems(recording, [*talk(3.0), at(1.0, body, 5), *reply(1, 2.0)]) == (said,)


def test_a_gap_in_the_sound_is_found(recording: Recording, talk: Talk) -> None:
    envelopes = [e for e in talk(3.0) if not (isinstance(e.body, Microphone) and 1.0e9 < e.t < 1.2e9)]
    found = problems(recording, envelopes)
    assert found[0] == "microphone: 1 gaps, the first of 192 ms at 1.02 s"
    assert found[1].startswith("microphone: 2.78 s of sound in 2.98 s of time")


def test_time_that_runs_backwards_is_found(recording: Recording, talk: Talk) -> None:
    # The first is written half a second before the second comes, so no sorting can help.
    envelopes = talk(3.0)
    envelopes.insert(len(envelopes) // 3, at(1.0, Usage(1.0, 1)))
    envelopes.append(at(0.25, Usage(1.0, 1)))
    recording.make(envelopes)
    assert check(recording.mcap).problems == (
        "usage: time runs backwards 1 times, first by 750.0 ms at 1.00 s",
    )


def test_a_person_who_is_not_heard_from_the_beginning_is_found(recording: Recording, talk: Talk) -> None:
    found = problems(recording, [e for e in talk(3.0) if not isinstance(e.body, Microphone) or e.t > 1e9])
    assert found == ("microphone: begins at 1.02 s instead of 0",)
    assert problems(Recording(recording.folder / "deaf"), []) == ("there is no sound of the person in it",)


def test_words_about_it_fit_a_terminal(recording: Recording, talk: Talk) -> None:
    recording.make(talk(1.0))
    result: Any = check(recording.mcap)
    assert max(len(line) for line in str(result).splitlines()[1:] or [""]) < 120
