"""A run asks every question once, whatever happens, and keeps every answer."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections import Counter
from pathlib import Path

import pytest
from eval_help import Failing, Peeking, Steady, record, write_release

from agent.eval import runner
from agent.eval.answerer import Answerer, load_answerer
from agent.eval.asking import InProcess
from agent.eval.cache import ClipCache
from agent.eval.journal import ANSWERS_FILE, Journal, JournalError, read_answers
from agent.eval.preparing import Asking
from agent.eval.release import Release, read_release
from policies.humansense.prompts import Setting

HERE = Path(__file__).parent
PROJECT = HERE.parents[1]


@pytest.fixture
def release(tmp_path: Path) -> Release:
    return read_release(write_release(tmp_path / "release", [record(number) for number in range(9)]))


def _run(
    release: Release, out: Path, model: Answerer, asking: Asking | None = None, again: bool = False
) -> None:
    asking = asking or Asking()
    asker = InProcess(model)
    with Journal(out, runner.about(release, asking, release.entries, asker.name)) as journal:
        runner.run(release.entries, asker, asking, ClipCache(out / "c", 10**8), journal, again=again)


def test_every_answer_is_kept_with_its_prompt_model_time_and_tokens(release: Release, tmp_path: Path) -> None:
    _run(release, tmp_path / "run", Steady())
    answered = read_answers(tmp_path / "run")
    assert list(answered) == [entry.item.key for entry in release.entries]
    one = next(iter(answered.values()))
    assert (one.answer, one.model, one.tokens_in, one.tokens_out, one.error) == ("B", "steady", 100, 1, "")
    assert len(one.prompt) == 12
    assert one.at.endswith("+00:00")


def test_a_question_that_fails_costs_itself_alone_and_can_be_asked_again(
    release: Release, tmp_path: Path
) -> None:
    out = tmp_path / "run"
    _run(release, out, Failing())
    failed = [one for one in read_answers(out).values() if one.answer is None]
    assert [one.error for one in failed] == ["RuntimeError: out of memory"] * 3
    _run(release, out, Failing())
    assert sum(one.answer is None for one in read_answers(out).values()) == 3, (
        "nothing is asked twice unasked"
    )
    _run(release, out, Failing(), again=True)
    assert sum(one.answer is None for one in read_answers(out).values()) == 1


def test_killed_twice_and_resumed(release: Release, tmp_path: Path) -> None:
    log, out = tmp_path / "log", tmp_path / "run"
    environment = os.environ | {"PYTHONPATH": f"{PROJECT}:{HERE}", "XDG_CACHE_HOME": str(tmp_path / "cache")}
    command = [
        sys.executable, str(HERE / "eval_help.py"),
        "humansense", str(release.folder), "--model", "eval_help:Dying", "--out", str(out),
        "--set", f"log={log}",
    ]  # fmt: skip
    for at in (3, 4):
        killed = subprocess.run(
            [*command, "--set", f"at={at}"], env=environment, capture_output=True, check=False
        )
        assert killed.returncode == -9, killed.stderr
        with (out / ANSWERS_FILE).open("ab") as file:  # and half a line, as if it had died while it wrote
            file.write(b'{"item": "abc", "answ')
    done = subprocess.run([*command, "--set", "at=-1"], env=environment, capture_output=True, check=False)
    assert done.returncode == 0, done.stderr
    lines = [json.loads(line) for line in (out / ANSWERS_FILE).read_text().splitlines()]
    assert [line["item"] for line in lines] == [entry.item.key for entry in release.entries]
    asked = Counter(log.read_text().split())
    assert sum(asked.values()) == 9 + 2, "only what was being asked when it was killed is asked again"


def test_a_folder_takes_one_run_only(release: Release, tmp_path: Path) -> None:
    out = tmp_path / "run"
    _run(release, out, Steady())
    with pytest.raises(JournalError, match="reasoning was False, now True"):
        _run(release, out, Steady(), Asking(reasoning=True))
    about = runner.about(release, Asking(), release.entries, "steady")
    with Journal(out, about), pytest.raises(JournalError, match="another run is writing"):
        Journal(out, about)


def test_a_damaged_line_in_the_middle_is_told(release: Release, tmp_path: Path) -> None:
    _run(release, tmp_path / "run", Steady())
    path = tmp_path / "run" / ANSWERS_FILE
    path.write_text(path.read_text().replace('"item"', "item", 1))
    with pytest.raises(JournalError, match="line 1, is damaged"):
        read_answers(tmp_path / "run")


def test_missing_and_broken_recordings_cost_their_questions_alone(tmp_path: Path) -> None:
    folder = write_release(
        tmp_path / "release",
        [record(1), record(2, "audios/gone.wav"), record(3, "audios/broken.mp4"), record(4)],
    )
    (folder / "audios" / "broken.mp4").write_bytes(b"not a film" * 100)
    _run(read_release(folder), tmp_path / "run", Steady())
    answered = list(read_answers(tmp_path / "run").values())
    assert [one.answer for one in answered] == ["B", None, None, "B"]
    assert "there is no recording" in answered[1].error
    assert "cannot be read" in answered[2].error


def test_the_settings_give_what_they_say(release: Release, tmp_path: Path) -> None:
    given = {}
    for setting in Setting:
        out = tmp_path / setting.name
        spoken = [record(1, asr_en="Good morning.")]
        folder = write_release(tmp_path / f"release-{setting.name}", spoken)
        _run(read_release(folder), out, Peeking(), Asking(setting))
        given[setting] = next(iter(read_answers(out).values())).answer
    assert given[Setting.AUDIO] == "0 pictures, 16384 samples, words: "
    assert given[Setting.VISION_AUDIO_TEXT] == "0 pictures, 16384 samples, words: Good morning."


def test_subsets_are_chosen_by_test_limit_and_seed(release: Release) -> None:
    entries = release.entries
    assert {entry.item.short for entry in runner.choose(entries, ["FR2"], None, 0)} == {"FR2"}
    few = runner.choose(entries, [], 2, 0)
    assert Counter(entry.item.short for entry in few) == {"PC": 2, "FR2": 2}
    assert few == runner.choose(entries, [], 2, 0)
    assert any(few != runner.choose(entries, [], 2, seed) for seed in range(1, 6))
    with pytest.raises(ValueError, match="no questions of XX"):
        runner.choose(entries, ["XX"], None, 0)


def test_decoded_recordings_are_kept_within_a_limit(release: Release, tmp_path: Path) -> None:
    media = release.entries[0].media
    assert media is not None
    cache = ClipCache(tmp_path / "cache", 50_000)
    first = cache.clip(media, Asking().sampling)
    for number in range(4):
        copy = tmp_path / f"{number}.wav"
        copy.write_bytes(media.read_bytes())
        cache.clip(copy, Asking().sampling)
    kept = list((tmp_path / "cache").glob("*.npz"))
    assert sum(path.stat().st_size for path in kept) <= 50_000
    kept[0].write_bytes(b"broken")
    assert (cache.clip(media, Asking().sampling).sound == first.sound).all()


def test_models_are_loaded_by_name_or_told_what_is_wrong() -> None:
    assert load_answerer("eval_help:Steady", {"says": "A"}).name == "steady"
    for name, options, said in (
        ("gpt", {}, "there is no model 'gpt'"),
        ("eval_help:OPTIONS", {}, "derived from"),
        ("eval_help:Steady", {"loud": 1}, "do not fit"),
        ("no_such_module:X", {}, "cannot be loaded"),
    ):
        with pytest.raises(ValueError, match=said):
            load_answerer(name, options)


def test_ray_asks_each_question_once_and_survives_a_copy_that_dies(release: Release, tmp_path: Path) -> None:
    out, log = tmp_path / "run", tmp_path / "log"
    environment = os.environ | {"PYTHONPATH": f"{PROJECT}:{HERE}", "XDG_CACHE_HOME": str(tmp_path / "cache")}
    command = [
        sys.executable, str(HERE / "eval_help.py"),
        "humansense", str(release.folder), "--model", "eval_help:Dying", "--out", str(out),
        "--set", f"log={log}", "--set", "at=6", "--workers", "1",
    ]  # fmt: skip
    done = subprocess.run(command, env=environment, capture_output=True, check=False, timeout=120)
    assert done.returncode == 0, done.stderr.decode()[-2000:]
    answered = read_answers(out)
    assert len(answered) == 9
    assert [one.answer for one in answered.values()].count(None) == 1
    assert max(Counter(log.read_text().split()).values()) == 1
