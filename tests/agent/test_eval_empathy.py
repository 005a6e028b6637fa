"""Situations are put to a policy as perception would tell them, and its replies are checked without a judge."""

from __future__ import annotations

import re
from collections.abc import AsyncIterator
from pathlib import Path

import pytest
from eval_help import command_line

from agent.eval.empathy.command import examine
from agent.eval.empathy.criteria import CHECKS, Said, failures, repeated
from agent.eval.empathy.judge import agreement
from agent.eval.empathy.situation import HELD_OUT_FILE, Situation, situations
from policies.base import Conversation, Draft, Policy
from policies.events import Clause, Decision, Emotion, Event, Exchange, Feeling, Felt, Reasoning
from policies.turn_taking import TurnTaking

PROJECT = Path(__file__).parents[2]


def _situation(*says: str, feels: Emotion = Emotion.SADNESS, **changes: object) -> Situation:
    values: dict[str, object] = {
        "name": "s", "says": says, "feels": (feels,), "tone": "", "face": None, "named": True, "advice": False,
        "safe": False, "silent": False, "must": None, "must_not": None,
    }  # fmt: skip
    return Situation(**(values | changes))  # type: ignore[arg-type]


def test_there_are_enough_and_forty_are_held_out() -> None:
    open_ones, held_out = situations(held_out=False), situations(held_out=True)
    assert len(held_out) == 40
    assert len(open_ones) + len(held_out) >= 160
    names = [one.name for one in (*open_ones, *held_out)]
    assert len(set(names)) == len(names)
    lines = [line for one in (*open_ones, *held_out) for line in one.says]
    assert len(set(lines)) == len(lines)


def test_nothing_in_the_project_quotes_a_held_out_line() -> None:
    lines = [line for one in situations(held_out=True) for line in one.says]
    files = [
        path
        for folder in ("policies", "actors", "agent", "tests", "configs", "docs", "benchmarks")
        for path in (PROJECT / folder).rglob("*")
        if path.suffix in {".py", ".yaml", ".md", ".txt", ".json"} and path != HELD_OUT_FILE
    ]
    for path in files:
        text = path.read_text("utf-8", errors="replace")
        assert not [line for line in lines if line in text], path


@pytest.mark.parametrize(
    ("situation", "reply", "shows", "failed"),
    [
        (_situation("My dog died."), "I'm so sorry. You must miss your dog.", Feeling.SADNESS, set()),
        (_situation("My dog died."), "", Feeling.SADNESS, {"answers"}),
        (_situation("My dog died."), "I see. Tell me about the dog.", Feeling.CONCERN, {"names"}),
        (_situation("My dog died."), "I'm sorry about your dog.", Feeling.JOY, {"shows"}),
        (_situation("My dog died."), "How wonderful! I'm sorry about that.", Feeling.CONCERN, {"fitting"}),
        (_situation("My dog died."), "So sorry. You should get a new dog.", Feeling.CONCERN, {"no advice"}),
        (_situation("My dog died.", advice=True), "Sorry. You should get a new dog.", Feeling.CONCERN, set()),
        (_situation("My dog died."), "Sorry about that. How old? What kind?", Feeling.CONCERN, {"one question"}),
        (_situation("My dog died."), "Sorry. When I was young it was a dog.", Feeling.CONCERN, {"no false facts"}),
        (_situation("My dog died."), "I'm sorry about your dog Rex.", Feeling.CONCERN, {"no false facts"}),
        (_situation("My dog died."), "Sorry. All 14 years were a gift from it.", Feeling.CONCERN, {"no false facts"}),
        (_situation("My dog died."), "I am so very sorry.", Feeling.CONCERN, {"keeps to words"}),
        (_situation("My dog died."), "Sorry about the dog, " + "and " * 60, Feeling.CONCERN, {"brief"}),
        (_situation("I got in!", feels=Emotion.JOY), "I'm so sorry, how nice that is.", Feeling.JOY, {"fitting"}),
        (_situation("Wait.", feels=Emotion.NEUTRAL, silent=True), "", Feeling.NEUTRAL, set()),
        (_situation("Wait.", feels=Emotion.NEUTRAL, silent=True), "Why?", Feeling.NEUTRAL, {"answers"}),
        (_situation("7x8?", feels=Emotion.NEUTRAL, must=re.compile("56")), "It is 5.", Feeling.NEUTRAL, {"contains"}),
        (_situation("Fool!", feels=Emotion.JOY, must_not=re.compile("fool")), "Glad fool.", Feeling.JOY, {"avoids"}),
    ],
)  # fmt: skip
def test_checks(situation: Situation, reply: str, shows: Feeling, failed: set[str]) -> None:
    assert set(failures(situation, [Said(reply, (shows,))])) == failed
    assert failed <= set(CHECKS)


def test_one_reply_that_serves_three_situations_fails_them_all() -> None:
    same = {"a": "I see.", "b": "I see!", "c": "i see", "d": "I hear you.", "e": "", "f": "", "g": ""}
    assert repeated(same) == {"a", "b", "c"}


class Echo(Policy):
    """Says back the feeling that perception told, and the words."""

    name = "echo"

    def converse(self, history: tuple[Exchange, ...] = ()) -> Conversation:
        return EchoConversation()


class EchoConversation(Conversation):
    def __init__(self) -> None:
        self._turns = TurnTaking()
        self._felt: Felt | None = None

    def perceive(self, event: Event) -> None:
        self._felt = event if isinstance(event, Felt) else self._felt
        self._turns.perceive(event)

    def decide(self, now: int) -> Decision:
        return self._turns.decide(now)

    def draft(self, draft_id: str) -> Draft:
        return Draft(draft_id, self._turns.words, Reasoning(), self._clauses(self._turns.words))

    async def _clauses(self, words: str) -> AsyncIterator[Clause]:
        assert self._felt is not None
        if "scratched" in words:
            raise RuntimeError("lost for words")
        yield Clause(f"You feel {self._felt.emotion}: {words}", Feeling.CONCERN)

    def commit(self, draft_id: str, reply_id: str, now: int) -> None:
        self._turns.commit(reply_id, self._turns.words)

    def cancel(self, draft_id: str) -> None:
        return

    def said(self, line: Exchange) -> None:
        return


async def test_a_policy_hears_words_tone_and_face_over_all_turns() -> None:
    chosen = {one.name: one for one in situations(held_out=False)}
    examined = await examine(Echo(), [chosen["break-up"], chosen["vent"], chosen["fine-flat"]])
    first, second, third = examined
    assert [reply.words.split(": ")[1] for reply in first.replies] == list(first.situation.says)
    assert "RuntimeError" in second.failed["answers"], "a policy that fails, fails its situation alone"
    assert "sadness" in third.replies[0].words, "says it is fine, but does not sound like it"


def test_the_companion_is_examined_from_the_command_line(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    out = tmp_path / "replies.json"
    assert command_line("empathy", "--held-out", "--out", str(out)) == 0
    text = capsys.readouterr().out
    assert re.search(r"companion, 40 held-out situations: all checks passed [\d.]+ %", text)
    assert all(check in text for check in CHECKS)
    assert out.stat().st_size > 1000
    assert command_line("empathy", "--policy", "nobody") == 1


def test_agreement_of_judge_and_checks() -> None:
    assert agreement([True, False], [None, None]) is None
    assert agreement([True, False, True, False], [2.0, 0.5, 1.5, 1.0]) == (1.0, 1.0)
    half = agreement([True, True, False, False], [2.0, 0.0, 2.0, 0.0])
    assert half is not None
    assert half == (0.5, 0.0)
