"""Danger in a person's words, and what only sounds like it."""

import pytest

from policies.companion.safety import Danger, crisis_reply, danger_in


@pytest.mark.parametrize(
    ("words", "danger"),
    [
        ("I want to kill myself.", Danger.SELF_HARM),
        ("I don't want to live anymore.", Danger.SELF_HARM),
        ("Sometimes I wish I was dead.", Danger.SELF_HARM),
        ("Everyone would be better off without me.", Danger.SELF_HARM),
        ("I keep cutting myself.", Danger.SELF_HARM),
        ("I cut myself on purpose.", Danger.SELF_HARM),
        ("My friend wants to kill herself.", Danger.SELF_HARM),
        ("After the film I wanted to kill myself.", Danger.SELF_HARM),
        ("I took too many pills.", Danger.MEDICAL),
        ("I can’t breathe!", Danger.MEDICAL),
        ("I have chest pain and my left arm is numb.", Danger.MEDICAL),
        ("My dad collapsed in the kitchen.", Danger.MEDICAL),
        ("She's not breathing.", Danger.MEDICAL),
        ("I think I'm having a heart attack.", Danger.MEDICAL),
        ("Please call an ambulance.", Danger.MEDICAL),
        ("There's a fire in the kitchen.", Danger.FIRE),
        ("I smell gas.", Danger.FIRE),
        ("My husband hits me.", Danger.VIOLENCE),
        ("He hits me hard when he is drunk.", Danger.VIOLENCE),
        ("Someone is breaking in.", Danger.VIOLENCE),
        ("He threatened to kill me.", Danger.VIOLENCE),
        ("I was raped.", Danger.VIOLENCE),
        ("I want to hurt someone.", Danger.THREAT),
    ],
)
def test_danger_is_heard(words: str, danger: Danger) -> None:
    assert danger_in(words) is danger


@pytest.mark.parametrize(
    "words",
    [
        "This traffic is killing me.",
        "My feet are killing me.",
        "My phone died.",
        "I'm dying to see you.",
        "I'm dead tired.",
        "I nearly killed myself laughing.",
        "I could have killed myself for forgetting her birthday.",
        "I could kill for a coffee.",
        "My mum is going to kill me when she sees this.",
        "I want to die of embarrassment.",
        "I cut myself shaving.",
        "I burned myself on the oven.",
        "I hurt myself at the gym.",
        "We watched a film about suicide.",
        "He nearly gave me a heart attack.",
        "He beat me at chess.",
        "My boss attacked me in the meeting.",
        "The team is on fire tonight.",
        "I passed out on the sofa after dinner.",
        "The company collapsed.",
        "That really hurt me.",
        "I bombed the interview.",
        "I couldn't breathe from laughing.",
        "My neighbour follows me on every walk.",
    ],
)
def test_what_only_sounds_like_danger_is_harmless(words: str) -> None:
    assert danger_in(words) is None


@pytest.mark.parametrize("danger", Danger)
def test_the_answer_is_calm_short_and_names_whom_to_call(danger: Danger) -> None:
    replies = [
        " ".join(clause.text for clause in crisis_reply(danger, "555 1234", times)) for times in range(6)
    ]
    assert all("555 1234" in reply and len(reply.split()) <= 20 for reply in replies)
    assert not any("?" in reply or "!" in reply for reply in replies)
    assert len(set(replies)) == 6


@pytest.mark.parametrize("danger", Danger)
def test_without_a_help_line_it_says_what_kind_of_help(danger: Danger) -> None:
    first, advice = crisis_reply(danger, "", 0)
    assert "{" not in advice.text
    assert len(first.text.split()) <= 6
