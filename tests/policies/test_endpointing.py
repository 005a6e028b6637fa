"""How long we wait before answering, given what is known at a pause."""

from dataclasses import replace
from itertools import pairwise

import pytest

from policies.completeness import completeness
from policies.endpointing import WEIGHTS, Endpointing, Evidence, Settings

SURE = Evidence(acoustic=0.97, text="I am tired.", completeness=0.8, closing=0.97, continuing=0.001)
UNFINISHED = Evidence(acoustic=0.05, text="I am so", completeness=0.05, closing=0.1, continuing=0.5)


def wait(evidence: Evidence, settings: Settings | None = None) -> float:
    return Endpointing(settings).decide(evidence).wait_s


def with_text(text: str) -> Evidence:
    """Words that sound rather finished."""
    return Evidence(
        acoustic=0.95, text=text, completeness=completeness(text).score, closing=0.9, continuing=0.005
    )


def test_a_clear_end_is_answered_at_once_and_an_unfinished_sentence_is_left_time() -> None:
    settings = Settings()
    assert wait(SURE) <= settings.shortest + 0.1
    assert wait(UNFINISHED) == settings.longest


@pytest.mark.parametrize("text", ["Yes.", "Hello.", "Stop.", "Seven.", "How are you?"])
def test_a_short_turn_is_not_kept_waiting_longer_than_a_long_one(text: str) -> None:
    assert wait(with_text(text)) <= wait(with_text("I failed my driving test again today."))


@pytest.mark.parametrize("text", ["Um.", "So,", "I would like a", "because", "My name is"])
def test_a_hesitation_is_left_longer_than_a_sentence(text: str) -> None:
    assert wait(with_text(text)) > wait(with_text("I would like a coffee.")) + 0.2


def test_with_nothing_known_we_are_patient() -> None:
    nothing = Endpointing().decide(Evidence())
    assert nothing.wait_s > wait(SURE) + 0.2
    assert nothing.reasons == ("only the silence is known",)


def test_every_set_of_known_things_is_weighed() -> None:
    for evidence in (
        Evidence(acoustic=0.9),
        Evidence(completeness=0.8, text="a"),
        Evidence(acoustic=0.9, completeness=0.8),
        Evidence(closing=0.9, continuing=0.01),
        Evidence(completeness=0.8, closing=0.9, continuing=0.01),
        Evidence(),
        SURE,
    ):
        verdict = Endpointing().decide(evidence)
        assert 0.0 < verdict.p_over < 1.0
        assert Settings().shortest <= verdict.wait_s <= Settings().longest


@pytest.mark.parametrize("name", ["acoustic", "completeness", "closing"])
def test_more_certain_evidence_never_waits_longer(name: str) -> None:
    waits = [wait(replace(UNFINISHED, **{name: step / 20})) for step in range(21)]
    assert all(later <= earlier for earlier, later in pairwise(waits))


def test_however_doubtful_the_turn_is_answered_in_the_end() -> None:
    assert wait(UNFINISHED, Settings(longest=0.8)) == 0.8


def test_less_accepted_risk_means_more_patience() -> None:
    doubtful = replace(SURE, acoustic=0.5, closing=0.6)
    assert wait(doubtful, Settings(accepted_risk=0.1)) > wait(doubtful, Settings(accepted_risk=0.5))


def test_every_verdict_says_why() -> None:
    reasons = " ".join(Endpointing().decide(SURE).reasons)
    assert "0.97" in reasons and "0.80" in reasons


def test_what_speaks_for_an_end_weighs_for_it_wherever_it_is_known() -> None:
    for _, weights in WEIGHTS.values():
        assert all(value > 0 for name, value in weights.items() if name != "continuing")
        assert weights.get("continuing", -1.0) < 0
