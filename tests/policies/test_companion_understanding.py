"""What the companion takes a person's words for."""

import pytest

from policies.companion.acts import Act
from policies.companion.understanding import understand


@pytest.mark.parametrize(
    ("words", "act"),
    [
        ("Hello.", Act.GREETING),
        ("Hi Vis, nice to meet you.", Act.GREETING),
        ("Good morning.", Act.GREETING),
        ("Bye.", Act.FAREWELL),
        ("Okay, thank you very much. Goodbye.", Act.FAREWELL),
        ("Thank you. That was nice. good-bye", Act.FAREWELL),
        ("I have to go now.", Act.FAREWELL),
        ("I need to sleep now.", Act.FAREWELL),
        ("Thanks, that was nice.", Act.THANKS),
        ("Thank you. That was nice.", Act.THANKS),
        ("Sorry about that.", Act.APOLOGY),
        ("Sorry?", Act.REPEAT),
        ("What did you say?", Act.REPEAT),
        ("Could you say that again, please?", Act.REPEAT),
        ("Stop.", Act.HOLD),
        ("Wait a second.", Act.HOLD),
        ("Let me think.", Act.HOLD),
        ("Leave me alone.", Act.HOLD),
        ("My name is Anna.", Act.NAMED),
        ("Hi, I'm Tom.", Act.NAMED),
        ("What's my name?", Act.RECALL_NAME),
        ("Do you remember what I told you?", Act.RECALL),
        ("Who are you?", Act.ABOUT_NAME),
        ("What are you?", Act.ABOUT_NATURE),
        ("Are you a robot?", Act.ABOUT_NATURE),
        ("How are you today?", Act.ABOUT_WELLBEING),
        ("I'm good, and you?", Act.RETURNED),
        ("Can you see me?", Act.ABOUT_SIGHT),
        ("Can you hear me?", Act.ABOUT_HEARING),
        ("What can you do?", Act.ABOUT_ABILITY),
        ("Tell me a joke.", Act.JOKE),
        ("Okay, tell me a story.", Act.STORY),
        ("What time is it?", Act.TIME),
        ("Can you turn on the light?", Act.DO),
        ("Guess what?", Act.INVITE),
        ("What should I do?", Act.ADVICE),
        ("How do I tell my mother?", Act.ADVICE),
        ("What do you think of my plan?", Act.OPINION_ASKED),
        ("Do you like music?", Act.TASTE_ASKED),
        ("Who won the game yesterday?", Act.FACT),
        ("I wonder why the sky is blue.", Act.FACT),
        ("You are so kind.", Act.PRAISE),
        ("You are not listening.", Act.INSULT),
        ("Yes, of course.", Act.YES),
        ("Okay.", Act.YES),
        ("No, not really.", Act.NO),
        ("I don't know.", Act.UNSURE),
        ("I'm fine, thanks.", Act.FINE),
        ("Not bad.", Act.FINE),
        ("I got the job!", Act.NEWS),
        ("We won the match.", Act.NEWS),
        ("It was hard, but I passed!", Act.NEWS),
        ("The weather is lovely today.", Act.GOOD),
        ("I had a really good time.", Act.GOOD),
        ("I lost my keys.", Act.BAD),
        ("I didn't get the job.", Act.BAD),
        ("My phone died.", Act.BAD),
        ("My grandmother died last week.", Act.LOSS),
        ("Our dog passed away.", Act.LOSS),
        ("My boss shouted at me.", Act.ANGER),
        ("I'm so fed up with this.", Act.ANGER),
        ("I'm a bit nervous about tomorrow.", Act.FEAR),
        ("Work has been really stressful.", Act.TIRED),
        ("I couldn't sleep last night.", Act.TIRED),
        ("I feel so alone.", Act.LONELY),
        ("I miss my wife.", Act.LONELY),
        ("I was so upset that I cried.", Act.SAD),
        ("I feel useless.", Act.SAD),
        ("I have a headache.", Act.ILL),
        ("I'm bored.", Act.BORED),
        ("My sister is worried about her exam.", Act.CONCERN),
        ("I'm going to Spain next week.", Act.PLAN),
        ("I love gardening.", Act.LIKES),
        ("I hate the rain.", Act.DISLIKES),
        ("I think people work too much.", Act.OPINION),
        ("I went to the market with my brother.", Act.TOLD),
        ("Pizza.", Act.FRAGMENT),
        ("I went to the", Act.UNFINISHED),
        ("...", Act.UNCLEAR),
        ("", Act.UNCLEAR),
    ],
)
def test_what_is_said_is_taken_for_what_it_is(words: str, act: Act) -> None:
    assert understand(words).act is act


@pytest.mark.parametrize(
    "words",
    ["I'm not worried about it.", "I'm not sad.", "I was never afraid of the dark.", "No need to be angry."],
)
def test_a_feeling_that_is_denied_is_not_heard(words: str) -> None:
    assert understand(words).act not in {Act.FEAR, Act.SAD, Act.ANGER, Act.BAD}


def test_the_weightier_of_several_things_is_answered() -> None:
    assert understand("Yes. I baked a cake. My grandmother died.").act is Act.LOSS
    assert understand("Hello, I just got a new job!").act is Act.NEWS


def test_a_question_at_the_end_is_answered_and_the_trouble_before_it_remembered() -> None:
    understood = understand("My boss shouted at me. What should I do?")
    assert (understood.act, understood.mood, understood.topic) == (Act.ADVICE, Act.ANGER, "your boss")


def test_names_are_told_from_states() -> None:
    assert understand("I'm Tom.").name == "Tom"
    assert understand("I'm Sorry.").name == ""
    assert understand("I am German.").name == ""


def test_words_that_were_hardly_recognised_are_asked_for_again_unless_they_speak_of_danger() -> None:
    assert understand("Fish tank over there.", confidence=0.2).act is Act.UNCLEAR
    assert understand("I want to kill myself.", confidence=0.2).danger is not None
