"""A release folder is read whatever it holds, and told about."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from eval_help import record, write_release

from agent.eval.check import check
from agent.eval.release import ReleaseError, read_release
from policies.humansense.items import Pattern


def test_questions_recordings_and_what_is_missing(tmp_path: Path) -> None:
    records = [
        record(1),
        record(2, "./audios/tone.wav"),
        record(3, "elsewhere/audios/tone.wav"),
        record(4, "audios/gone.wav"),
        record(5, task_type="Juggling"),
        record(6, answer="Z"),
        {"video_path": "audios/tone.wav", "questions": []},
        record(1),
    ]
    release = read_release(write_release(tmp_path / "release", records))
    assert [entry.media is not None for entry in release.entries] == [
        True,
        True,
        True,
        False,
        True,
        True,
        True,
    ]
    assert len({entry.item.key for entry in release.entries}) == 7
    text, whole = check(release)
    assert not whole
    for said in (
        "7 questions (the complete release has 3882)",
        "unknown task type 'Juggling': 1 questions",
        "recordings that are not there: 1",
        "audios/gone.wav",
        "record 7: 'questions' is no object",
        "HumanSense_VQA.json is missing",
        "stands there before",
    ):
        assert said in text


def test_a_whole_folder_passes_the_check(tmp_path: Path) -> None:
    kinds = [
        record(1),
        record(2, question_pattern=str(Pattern.SEVERAL), answer="A, C"),
        record(3, question_pattern=str(Pattern.NUMERAL), options=None, answer="10"),
        record(4, question_pattern=str(Pattern.JUDGMENT), options=None, answer="No"),
        record(5, options=["A. x", "B. y", "C. z", "D. u", "E. v"], answer="E"),
    ]
    text, whole = check(read_release(write_release(tmp_path / "release", kinds)))
    assert whole, text
    assert "single 2, several 1, numeral 1, judgment 1" in text


def test_nothing_outside_the_folder_is_opened(tmp_path: Path) -> None:
    (tmp_path / "secret.wav").write_bytes(b"x")
    paths = ["../secret.wav", str(tmp_path / "secret.wav"), "audios/../../secret.wav"]
    release = read_release(
        write_release(tmp_path / "release", [record(n, path) for n, path in enumerate(paths)])
    )
    assert [entry.media for entry in release.entries] == [None, None, None]


def test_the_lists_are_found_where_the_release_has_them(tmp_path: Path) -> None:
    source = tmp_path / "HumanSense_bench" / "src"
    write_release(source, [record(1)])
    assert read_release(tmp_path).entries[0].media is not None


@pytest.mark.parametrize(
    ("content", "said"),
    [("{", "is no JSON"), ('{"a": 1}', "should hold a list"), ("null", "should hold a list")],
)
def test_a_list_that_is_none_is_told(tmp_path: Path, content: str, said: str) -> None:
    (tmp_path / "HumanSense_VQA.json").write_text(content)
    with pytest.raises(ReleaseError, match=said):
        read_release(tmp_path)


def test_a_folder_without_lists_is_told(tmp_path: Path) -> None:
    with pytest.raises(ReleaseError, match=r"HumanSense_VQA\.json"):
        read_release(tmp_path)
    with pytest.raises(ReleaseError, match="there is no folder"):
        read_release(tmp_path / "gone")


def test_a_task_type_can_be_given_its_test(tmp_path: Path) -> None:
    folder = write_release(tmp_path / "release", [record(1, task_type="Bonding")])
    assert read_release(folder, {"Bonding": "RR1"}).entries[0].item.short == "RR1"
    assert json.loads((folder / "HumanSense_AQA.json").read_text())[0]["questions"]["task_type"] == "Bonding"
