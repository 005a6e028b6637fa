"""What a model's clause may and may not be."""

from dataclasses import replace

import pytest

from policies.events import Emotion
from policies.wording.checks import CHECKS, LONGEST, check, refusal
from policies.wording.known import Known, Writer

JOB = Known("I lost my job at the harbour because my boss Martin did not like me.", names=("Anna",))
DOG = Known(
    "My dog Bruno died on Monday.", emotion=Emotion.SADNESS, grieving=True, lost="your dog", heard=("Hello.",)
)
PRIZE = Known("I won the first prize for my roses!", emotion=Emotion.JOY)


@pytest.mark.parametrize(
    ("clause", "known"),
    [
        ("That must hurt.", JOB),
        ("Losing your job like that is hard, Anna.", JOB),
        ("What did Martin say to you?", JOB),
        ("I'm sorry about the harbour.", JOB),
        ("It makes sense that you are angry with your boss.", JOB),
        ("Do you want to talk about it?", JOB),
        ("I'm so sorry.", DOG),
        ("What was Bruno like?", DOG),
        ("He sounds like a wonderful companion.", DOG),
        ("Grief for a dog is real grief.", DOG),
        ("Congratulations on your roses!", PRIZE),
        ("How wonderful!", PRIZE),
        ("What colour are the roses?", PRIZE),
        ("You must be proud.", PRIZE),
        ("I'm a computer program, so I can't smell roses.", PRIZE),
    ],
)
def test_what_a_good_listener_says_passes(clause: str, known: Known) -> None:
    assert refusal(clause, known) is None


@pytest.mark.parametrize(
    ("name", "clause", "known"),
    [
        ("plain speech", "**Stay** strong.", JOB),
        ("plain speech", "- Talk to your boss.", JOB),
        ("plain speech", "1. Talk to your boss.", JOB),
        ("plain speech", "*sighs* That is hard.", JOB),
        ("plain speech", "(softly) That is hard.", JOB),
        ("plain speech", "That is hard 😢.", JOB),
        ("plain speech", "As an AI language model I have no job.", JOB),
        ("plain speech", "Assistant: That is hard.", JOB),
        ("plain speech", "Look at https://jobs.example for a job.", JOB),
        ("plain speech", "これは大変ですね。.", JOB),
        ("complete", "That must be", JOB),
        ("complete", "That must be so hard and.", JOB),
        ("complete", "Your job!!!", JOB),
        ("length", "Job.", JOB),
        ("length", f"Your job {'is really ' * 12}gone.", JOB),
        ("role", "I lost my job too.", JOB),
        ("role", "Me too.", JOB),
        ("role", "When I was at the harbour it was the same.", JOB),
        ("role", "My boss is like that as well.", JOB),
        ("role", "I know exactly how you feel.", JOB),
        ("role", "As a fellow human being, that hurts.", JOB),
        ("role", "We went to the harbour together.", JOB),
        ("role", "The user lost the job.", JOB),
        ("facts", "Will you go and see Peter about it?", JOB),
        ("facts", "You worked there for seven years.", JOB),
        ("facts", "You lost it in 2019.", JOB),
        ("facts", "Is the harbour in Hamburg?", JOB),
        ("facts", "You told me about your cousin.", JOB),
        ("topic", "Penguins waddle across frozen islands beneath glowing auroras.", JOB),
        ("safe", "It is all your own fault.", JOB),
        ("tone", "How wonderful!", DOG),
        ("tone", "Cheer up, it was only a dog.", DOG),
        ("tone", "At least you had Bruno.", DOG),
        ("tone", "How is your dog doing now?", DOG),
        ("tone", "I'm sorry to hear about your roses.", PRIZE),
    ],
)
def test_what_nobody_should_hear_is_refused_with_a_reason(name: str, clause: str, known: Known) -> None:
    verdicts = {verdict.check: verdict for verdict in check(clause, known)}
    assert not verdicts[name].passed
    assert len(verdicts[name].reason.split()) >= 3


def test_a_reply_has_one_question_and_three_sentences() -> None:
    assert refusal("Who said so?", JOB, ("What happened at the harbour?",)) is not None
    assert refusal("That must hurt.", JOB, ("Oh no.", "Your job is gone.")) is None
    fourth = refusal("That must hurt.", JOB, ("Oh no.", "Your job is gone.", "Martin was unfair."))
    assert fourth is not None and fourth.check == "length"


def test_no_question_where_none_are_wanted() -> None:
    assert refusal("What did Martin say?", replace(JOB, no_questions=True)) is not None


def test_neither_our_own_lines_nor_the_persons_are_said_again() -> None:
    known = replace(JOB, lines=("That is a hard blow. What will you do about the harbour?",))
    for clause in (
        "That is a hard blow.",
        "So what will you do about the harbour?",
        "My boss Martin did not like me.",
    ):
        verdict = refusal(clause, replace(known, writer=Writer.CAPABLE))
        assert verdict is not None and verdict.check in {"fresh", "role"}
    verdicts = {verdict.check: verdict.passed for verdict in check("Your boss Martin was unfair.", known)}
    assert verdicts["fresh"]


def test_who_asks_for_a_fact_may_get_one_but_not_from_the_small_model() -> None:
    asked = Known("Who painted the night watch?", asked=True)
    assert refusal("Rembrandt painted it in 1642.", asked) is None
    small = refusal("Rembrandt painted it in 1642.", replace(asked, writer=Writer.SMALL))
    assert small is not None


@pytest.mark.parametrize(
    "clause",
    [
        "What kind of story?",
        "I'm sure you will have a great day.",
        "How was your father's son?",
        "Are they planning a road trip to the harbour with horses?",
        "Your job is your job and your job is your job.",
    ],
)
def test_a_small_model_is_held_to_what_was_said(clause: str) -> None:
    assert refusal(clause, replace(JOB, writer=Writer.SMALL)) is not None


def test_every_check_is_asked_and_named() -> None:
    assert [verdict.check for verdict in check("That must hurt.", JOB)] == list(CHECKS)
    assert LONGEST == 24
