"""Records of the release become questions, whatever odd things they hold; prompts and pictures follow from them."""

from __future__ import annotations

from typing import Any

import pytest

from policies.humansense.items import ItemError, Pattern, read_item
from policies.humansense.levels import COMPLETE, TESTS, test_of
from policies.humansense.prompts import Setting, prompt, prompt_hash
from policies.humansense.published import PUBLISHED
from policies.humansense.reasoning import for_conversation, for_questions, read_reasoning
from policies.humansense.sampling import published_rate, times


def _record(**changes: Any) -> dict[str, Any]:
    asked = {
        "task_type": "Emo_Strategy",
        "question": "Which emotion should be shown?",
        "question_pattern": str(Pattern.SINGLE),
        "options": ["A. joy", "B. sadness", "C. anger", "D. none"],
        "answer": "B",
        "full_frame_number": 300,
        "fps": 29.97,
        "asr_en": "My dog has died.",
    }
    return {"video_path": "videos/a.mp4", "questions": asked | changes}


def test_the_fifteen_tests_are_those_of_the_study() -> None:
    assert (len(TESTS), COMPLETE) == (15, 3882)
    assert [sum(test.questions for test in TESTS if test.level == level) for level in (1, 2, 3, 4)] == [
        1200,
        1041,
        1050,
        591,
    ]
    assert PUBLISHED["Qwen2.5-Omni-7B"]["PC"] == 0.399
    assert "FR2" not in PUBLISHED["GPT-4o"]


def test_task_types_are_known_in_any_spelling_and_by_a_table_of_ones_own() -> None:
    assert test_of("emo_strategy") == test_of("Emotion Strategy") == test_of("ES")
    assert test_of("Small_Talk") is None
    mine = test_of("Small_Talk", {"small-talk": "PC"})
    assert mine is not None
    assert mine.short == "PC"
    with pytest.raises(ValueError, match="is no test"):
        test_of("x", {"x": "XX"})


def test_a_usual_record() -> None:
    item = read_item(_record())
    assert (item.short, item.pattern, item.truth, item.frames) == ("ES", Pattern.SINGLE, frozenset("B"), 300)
    assert item.options[1] == ("B", "sadness")
    assert item.oddities == ()


@pytest.mark.parametrize(
    ("changes", "truth", "oddity"),
    [
        ({"task_type": "Juggling"}, frozenset("B"), "unknown task type"),
        ({"options": ["joy", "sadness", "anger"]}, frozenset("B"), "does not begin with 'A.'"),
        ({"options": {"A": "joy", "B": "sadness"}}, frozenset("B"), None),
        ({"options": ["A. joy", "B. joy"]}, frozenset("B"), "the same"),
        ({"options": ["A. x"] * 1, "answer": "A"}, frozenset("A"), "1 options"),
        ({"answer": "E"}, None, "does not fit"),
        ({"answer": "B. sadness"}, frozenset("B"), None),
        ({"answer": "sadness"}, frozenset("B"), None),
        ({"question_pattern": str(Pattern.SEVERAL), "answer": "A, C"}, frozenset("AC"), None),
        ({"question_pattern": str(Pattern.SEVERAL), "answer": ["A", "C"]}, frozenset("AC"), None),
        ({"question_pattern": str(Pattern.NUMERAL), "options": None, "answer": 10}, 10, None),
        ({"question_pattern": str(Pattern.NUMERAL), "options": None, "answer": "many"}, None, "does not fit"),
        ({"question_pattern": str(Pattern.JUDGMENT), "options": [], "answer": "No."}, False, None),
        ({"question_pattern": "choose", "answer": "B"}, frozenset("B"), "unknown question pattern"),
        ({"fps": "x", "full_frame_number": float("inf")}, frozenset("B"), None),
    ],
)
def test_odd_records_are_read_and_told(changes: dict[str, Any], truth: Any, oddity: str | None) -> None:
    item = read_item(_record(**changes))
    assert item.truth == truth
    assert (oddity in "; ".join(item.oddities)) if oddity else not item.oddities


@pytest.mark.parametrize(
    "record",
    [
        None,
        {},
        {"questions": []},
        _record(question=""),
        _record(options=[]),
        {"questions": _record()["questions"]},
    ],
)
def test_what_is_no_question_is_refused_with_a_reason(record: Any) -> None:
    with pytest.raises(ItemError, match=r"is no|is missing|without options"):
        read_item(record)


def test_a_question_keeps_its_key_and_another_has_another() -> None:
    assert read_item(_record()).key == read_item(_record(asr_en="")).key
    assert read_item(_record()).key != read_item(_record(answer="A")).key


def test_the_prompt_holds_what_the_setting_gives() -> None:
    item = read_item(_record())
    bare = prompt(item, Setting.VISION_AUDIO, reasoning=False, words="My dog has died.")
    assert "B. sadness" in bare
    assert "dog" not in bare
    assert "<answer>" not in bare
    full = prompt(item, Setting.VISION_AUDIO_TEXT, reasoning=True, words="My dog has died.")
    assert "My dog has died." in full
    order = [
        full.index(word) for word in ("Characteristics:", "Emotion:", "Context:", "Response:", "<answer>")
    ]
    assert order == sorted(order)
    assert prompt_hash(bare) != prompt_hash(full)


def test_no_prompt_gives_the_answer_away() -> None:
    for right in "ABCD":
        text = prompt(read_item(_record(answer=right)), Setting.VISION, reasoning=True)
        assert text == prompt(read_item(_record(answer="A")), Setting.VISION, reasoning=True)


def test_both_forms_of_the_steps_name_them_in_order() -> None:
    for text in (for_questions(), for_conversation()):
        places = [
            text.index(name) for name in ("Characteristics", "Emotion", "Context", "Response", "unclear")
        ]
        assert places == sorted(places)


def test_reasoning_is_read_back_in_its_four_parts() -> None:
    said = "<think>1. Characteristics: an old man\n**Emotion:** grief\nContext: unclear\nResponse: be with him</think>B"
    found = read_reasoning(said)
    assert found is not None
    assert (found.characteristics, found.emotion, found.context, found.response) == (
        "an old man",
        "grief",
        "",
        "be with him",
    )
    assert read_reasoning("The answer is B") is None


def test_pictures_are_sampled_as_published() -> None:
    assert published_rate(250, 25) == 1.0
    assert published_rate(300, 25) == 1.0
    assert published_rate(301, 25) == 0.5
    assert published_rate(600, 25) == 0.2
    assert published_rate(290, 1) == pytest.approx(24 / 290)
    assert published_rate(299, 9.99) == pytest.approx(24 / (299 / 9))
    assert published_rate(0, 25) == 1.0
    with pytest.raises(ValueError, match="frames a second"):
        published_rate(100, 0.5)


def test_looks_are_spread_over_the_clip() -> None:
    assert times(4.0, 1.0) == (0.5, 1.5, 2.5, 3.5)
    assert len(times(300.0, 1.0)) == 24
    assert times(0.0, 1.0) == (0.0,)
