"""Of two clauses, the one that takes up what was said counts more."""

import pytest

from policies.events import Emotion
from policies.wording.known import Known
from policies.wording.score import score

SPOONS = Known("My uncle taught me how to whittle spoons.")
DOG = Known("My dog died on Monday.", emotion=Emotion.SADNESS, grieving=True, lost="your dog")


@pytest.mark.parametrize(
    ("better", "worse", "known"),
    [
        ("How did your uncle learn to whittle?", "What happened then?", SPOONS),
        ("How did your uncle learn to whittle?", "Tell me more.", SPOONS),
        ("Which wood do you take for the spoons?", "Penguins and aeroplanes like whistling.", SPOONS),
        ("You learned to whittle from your uncle.", "I see.", SPOONS),
        ("You miss your dog very much.", "How wonderful to have a dog!", DOG),
    ],
)
def test_what_takes_up_the_words_is_better(better: str, worse: str, known: Known) -> None:
    assert score(better, known) > score(worse, known) + 0.5
