"""A team makes questions from its own recorded sessions."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from eval_help import command_line
from film_records import FilmRecord

from actors import messages as m
from agent.eval.clip import Sampling, decode
from agent.eval.labels import LabelError, read_labels
from agent.eval.release import read_release
from policies import events as e

LABELS = """
- {from: 2, to: 6, show: sadness, speak: true}
- from: 0
  to: 3
  speak: false
  reply: That sounds hard.
  instead: [Cheer up., "Have you tried yoga?"]
- from: 1
  to: 5
  ask:
    task_type: Human_Counting
    question: How many people are seen?
    question_pattern: Question and answer (Arabic numerals)
    answer: "1"
"""


@pytest.fixture
def session(tmp_path: Path) -> Path:
    record = FilmRecord(8.0)
    record.speaks(1.0, 3.0, "My dog has died.")
    record.replies(4.0, "I am so sorry.")
    record.looks(0.0, 4.0, (40, 40, 200))
    record.looks(4.0, 8.0, (200, 40, 40))
    record.put(3.5, m.History(e.Exchange(3_400_000_000, "person", "My dog has died.")))
    record.put(5.5, m.History(e.Exchange(5_300_000_000, "agent", "I am so sorry.", "r1")))
    record.write(tmp_path / "kiosk")
    return tmp_path / "kiosk"


def _labels(tmp_path: Path, text: str) -> Path:
    path = tmp_path / "labels.yaml"
    path.write_text(text, "utf-8")
    return path


def test_labels_become_questions_that_can_be_run(
    session: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    out = tmp_path / "mine"
    labels = _labels(tmp_path, LABELS)
    assert command_line("make", str(session), "--labels", str(labels), "--out", str(out)) == 0
    assert "5 questions" in capsys.readouterr().out
    release = read_release(out)
    assert release.troubles == ()
    shorts = sorted(entry.item.short for entry in release.entries)
    assert shorts == ["ES", "HC", "PC", "Turn_Taking", "Turn_Taking"]
    assert all(entry.media is not None and entry.item.truth is not None for entry in release.entries)
    by_short = {entry.item.short: entry for entry in release.entries}
    strategy, chat = by_short["ES"].item, by_short["PC"].item
    assert [text for letter, text in strategy.options if letter in strategy.truth] == ["sadness"]  # type: ignore[operator]
    assert [text for letter, text in chat.options if letter in chat.truth] == ["That sounds hard."]  # type: ignore[operator]
    assert strategy.asr == "Person: My dog has died. Agent: I am so sorry."
    media = by_short["ES"].media
    assert media is not None
    assert media.stat().st_mode & 0o077 == 0, "recorded people are nobody else's business"


def test_the_recording_is_the_labelled_part_with_both_voices(session: Path, tmp_path: Path) -> None:
    out = tmp_path / "mine"
    labels = _labels(tmp_path, "- {from: 2, to: 6, speak: true}")
    assert command_line("make", str(session), "--labels", str(labels), "--out", str(out)) == 0
    media = read_release(out).entries[0].media
    assert media is not None
    clip = decode(media, Sampling(rate=1.0))
    assert clip.seconds == pytest.approx(4.0, abs=0.3)
    colours = [clip.pixels(place).reshape(-1, 3).mean(axis=0) for place in range(len(clip.pictures))]
    assert colours[0][2] > 150 > colours[0][0]
    assert colours[-1][0] > 150 > colours[-1][2]
    loud = [float(np.abs(clip.sound[a * 16_000 : (a + 1) * 16_000].astype(int)).mean()) for a in range(3)]
    assert loud[0] > 1000, "the person until 3 s"
    assert loud[1] < 100
    assert loud[2] > 1000, "the agent from 4 s on"


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("{}", "a list of labels"),
        ("- {from: 2}", "'to' is needed"),
        ("- {from: 5, to: 2, speak: true}", "after 'from'"),
        ("- {to: 2}", "asks nothing"),
        ("- {to: 2, show: rage}", "show: one of joy"),
        ("- {to: 2, speak: maybe}", "true or false"),
        ("- {to: 2, reply: Yes.}", "under 'instead'"),
        ("- {to: 2, emotion: joy}", "unknown: emotion"),
        ("- {to: 2, ask: {question: 'Who?'}}", "no right answer"),
        ("- [", "is no YAML"),
    ],
)
def test_labels_that_cannot_be_used_say_why(tmp_path: Path, text: str, said: str) -> None:
    with pytest.raises(LabelError, match=said):
        read_labels(_labels(tmp_path, text))


def test_what_is_missing_is_told(session: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    labels = _labels(tmp_path, "- {session: other, to: 2, speak: true}")
    arguments = ("make", str(session), "--labels", str(labels), "--out", str(tmp_path / "mine"))
    assert command_line(*arguments) == 1
    assert "there is no session 'other'; there are kiosk" in capsys.readouterr().err
    labels.write_text("- {from: 60, to: 62, speak: true}")
    assert command_line(*arguments) == 1
    assert "the session has 8.0 s" in capsys.readouterr().err
