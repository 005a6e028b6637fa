"""What the report says of a conversation, made from records of conversations whose sound and times are known."""

from __future__ import annotations

import argparse
import json
from collections.abc import Iterable
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from numpy.typing import NDArray

from actors import messages as m
from actors.recorder.files import GrowingFile, create
from actors.recorder.head import RecorderOptions, make_head
from actors.recorder.mcap_file import McapFile
from agent import turns
from agent.content_words import is_content
from agent.report import make_report, run, write_report
from policies import events as e

SECONDS = 20.0


def at(seconds: float) -> int:
    return round(seconds * e.SECOND)


def tone(rate: int, spans: Iterable[tuple[float, float]]) -> NDArray[np.int16]:
    """SECONDS of silence, loud where the spans (seconds) are."""
    t = np.arange(round(SECONDS * rate)) / rate
    loud = np.zeros(len(t), bool)
    for start, end in spans:
        loud[round(start * rate) : round(end * rate)] = True
    return np.where(loud, 6000 * np.sin(2 * np.pi * 300 * t), 0).astype("<i2")


class Scene:
    """A conversation in the making: what was said and heard when."""

    def __init__(self) -> None:
        self.envelopes: list[m.Envelope] = []
        self.person: list[tuple[float, float]] = []
        self.agent: list[tuple[float, float]] = []
        self.late: dict[float, int] = {}

    def put(self, seconds: float, body: m.Body, reply_id: str = "") -> None:
        self.envelopes.append(m.Envelope("s", len(self.envelopes), at(seconds), 1, reply_id, body))

    def perceive(self, event: e.Event) -> None:
        self.put(event.t / e.SECOND, m.Perceived(event))

    def speaks(self, start: float, end: float, words: str, *, resumed_after: float | None = None) -> None:
        """The person speaks; perception is 30 ms late with the end, and hears about it later."""
        self.person.append((start, end))
        if resumed_after is None:
            self.perceive(e.SpeechStarted(at(start + 0.1), at(start)))
        else:
            self.perceive(e.SpeechResumed(at(start + 0.1), at(resumed_after + 0.03), at(start)))
        self.perceive(e.SpeechPaused(at(end + 0.1), at(end + 0.03)))
        self.perceive(e.Words(at(end + 0.2), words, 0.9, at(end + 0.03)))

    def replies(
        self,
        start: float,
        text: str,
        answers: str,
        voice_end: float,
        *,
        heard: int | None = None,
        name: str = "r1",
    ) -> None:
        """The agent replies: each word lasts 0.25 s, the first 50 ms of the sound are silent."""
        words = text.split()
        heard = len(words) if heard is None else heard
        decision = e.Decision(at(start - 0.1), e.Action.SPEAK, ("words 0.91",), 0.9)
        self.put(start - 0.2, m.Say(f"draft of {name}", 0, text, "warmth", last=False))
        self.put(start - 0.2, m.Say(f"draft of {name}", 1, "", "neutral", last=True))
        self.put(start - 0.1, m.Decided(decision, f"draft of {name}"), name)
        reasoning = e.Reasoning(emotion="curious")
        planned = m.ReplyPlanned(
            f"draft of {name}", answers, reasoning, text, at(voice_end + 0.03), at(start - 0.2)
        )
        self.put(start - 0.1, planned, name)
        quarter = m.SPEAKER_RATE // 4
        marks = tuple(m.Mark(word, i * quarter, (i + 1) * quarter) for i, word in enumerate(words))
        samples = bytes(2 * quarter * len(words))
        self.put(start - 0.05, m.ClauseSound(0, text, samples, marks, (), last=True), name)
        self.put(start, m.ReplyStarted(), name)
        for number in range(1, heard + 1):
            last = number == heard
            self.put(start + 0.25 * number, m.Playhead(quarter * number, number, last), name)
        self.agent.append((start + 0.05, start + 0.25 * heard))

    def record(self, folder: Path, *, simulated: bool = False) -> Path:
        """Write it down as the recorder does: what happened, put out every half second."""
        path = folder / "session.mcap"
        head = make_head("s", RecorderOptions(str(folder), simulated=simulated), 0)
        file = McapFile(GrowingFile(create(path)), head)
        everything = [*self._sound(m.MICROPHONE_RATE, m.MICROPHONE_BLOCK, self.person), *self.envelopes]
        everything += self._sound(m.SPEAKER_RATE, m.SPEAKER_BLOCK, self.agent)
        flushed = 0
        for envelope in sorted(everything, key=lambda envelope: envelope.t):
            file.write(envelope)
            if envelope.t - flushed > e.SECOND // 2:
                file.flush()
                flushed = envelope.t
        file.close()
        return path

    def _sound(self, rate: int, block: int, spans: list[tuple[float, float]]) -> list[m.Envelope]:
        samples = tone(rate, spans)
        envelopes = []
        for number in range(len(samples) // block):
            piece = samples[number * block : (number + 1) * block].tobytes()
            t = number * block / rate
            body: m.Body = m.Microphone(piece)
            if rate == m.SPEAKER_RATE:
                body = m.Loudspeaker(piece, self.late.get(round(t, 2), 0))
            envelopes.append(m.Envelope("s", number, at(t), 0, "", body))
        return envelopes


def dialogue() -> Scene:
    """One question, one answer."""
    scene = Scene()
    scene.speaks(2.0, 5.0, "What is your name?")
    scene.replies(5.4, "Oh, you can call me Hazel.", "What is your name?", 5.0)
    return scene


def reported(scene: Scene, folder: Path) -> dict[str, Any]:
    return make_report(scene.record(folder))


def test_a_question_and_its_answer_are_a_turn_measured_on_the_sound(tmp_path: Path) -> None:
    report = reported(dialogue(), tmp_path)
    (turn,) = report["turns"]
    assert (turn["kind"], turn["words"], turn["missed"], turn["cut_in"]) == (
        "turn",
        "What is your name?",
        False,
        False,
    )
    assert (turn["user_start"], turn["user_end"], turn["user_end_measured"]) == (2.0, 5.03, 5.0)
    (reply,) = turn["replies"]
    assert reply["heard"] == reply["planned"] == "Oh, you can call me Hazel."
    assert reply["interrupted"] is None
    assert reply["first_sound"] == pytest.approx(5.45, abs=0.006)
    assert turn["first_sound_ms"] == pytest.approx(450, abs=6)


def test_the_first_content_word_is_not_the_opener(tmp_path: Path) -> None:
    (turn,) = reported(dialogue(), tmp_path)["turns"]
    assert turn["replies"][0]["first_content_word"] == {"word": "call", "at": 6.15}
    assert turn["first_content_word_ms"] == 1150


def test_silence_played_because_sound_came_late_delays_the_words_behind_it(tmp_path: Path) -> None:
    scene = dialogue()
    scene.late = {5.6: 480}
    report = reported(scene, tmp_path)
    assert report["turns"][0]["replies"][0]["first_content_word"]["at"] == 6.17
    assert report["totals"]["late_ms"] == 20


def test_the_waterfall_and_the_decision_tell_where_the_time_went_and_why(tmp_path: Path) -> None:
    (turn,) = reported(dialogue(), tmp_path)["turns"]
    (reply,) = turn["replies"]
    waterfall = reply["waterfall_ms"]
    assert list(waterfall.values())[:5] == [100, 200, 200, 300, 400]
    assert waterfall["first_sound"] == turn["first_sound_ms"]
    assert reply["decision"] == {"at": 5.3, "action": "speak", "score": 0.9, "reasons": ["words 0.91"]}
    assert reply["reasoning"]["emotion"] == "curious"


def test_a_reply_that_is_interrupted_says_after_which_word(tmp_path: Path) -> None:
    scene = Scene()
    scene.speaks(2.0, 5.0, "What is your name?")
    scene.replies(5.4, "Well, let me think about that.", "What is your name?", 5.0, heard=3)
    scene.speaks(5.9, 7.0, "No, wait.")
    scene.replies(7.5, "Of course.", "No, wait.", 7.0, name="r2")
    report = reported(scene, tmp_path)
    first, second = report["turns"]
    assert first["replies"][0]["heard"] == "Well, let me"
    assert first["replies"][0]["interrupted"] == {"after_words": 3, "of": 6}
    assert first["first_content_word_ms"] is None
    assert second["kind"] == "turn"
    totals = report["totals"]
    assert (totals["turns"], totals["replies"], totals["interruptions"], totals["missed"]) == (2, 2, 1, 0)


def test_a_reply_before_the_person_had_finished_is_a_cut_in_and_the_turn_goes_on(tmp_path: Path) -> None:
    scene = Scene()
    scene.speaks(2.0, 4.0, "I would like")
    scene.replies(4.5, "Yes, please do.", "I would like", 4.0, heard=1)
    scene.speaks(4.6, 6.0, "to buy a ticket.", resumed_after=4.0)
    scene.replies(6.4, "Where to?", "to buy a ticket.", 6.0, name="r2")
    report = reported(scene, tmp_path)
    (turn,) = report["turns"]
    assert turn["words"] == "I would like to buy a ticket."
    assert turn["cut_in"] and [reply["id"] for reply in turn["cut_ins"]] == ["r1"]
    assert (turn["user_start"], turn["user_end_measured"]) == (2.0, 6.0)
    assert turn["first_sound_ms"] == pytest.approx(450, abs=6)
    assert (report["totals"]["cut_ins"], report["totals"]["interruptions"]) == (1, 0)


def test_a_reply_in_the_middle_of_the_persons_voice_is_a_cut_in_too(tmp_path: Path) -> None:
    scene = Scene()
    scene.speaks(2.0, 3.0, "One moment,")
    scene.replies(4.0, "Take your time.", "One moment,", 3.0)
    scene.speaks(3.5, 5.5, "I am looking for it.")
    (turn,) = reported(scene, tmp_path)["turns"]
    assert turn["cut_in"]
    assert turn["words"] == "One moment, I am looking for it."
    assert turn["missed"]


def test_a_pause_inside_a_turn_does_not_split_it(tmp_path: Path) -> None:
    scene = Scene()
    scene.speaks(2.0, 4.0, "What is")
    scene.speaks(4.7, 6.0, "What is your name?", resumed_after=4.0)
    scene.replies(6.4, "Hazel.", "What is your name?", 6.0)
    (turn,) = reported(scene, tmp_path)["turns"]
    assert (turn["words"], turn["user_end_measured"], turn["cut_in"]) == ("What is your name?", 6.0, False)


def test_a_turn_that_nobody_answers_is_missed(tmp_path: Path) -> None:
    scene = Scene()
    scene.speaks(1.0, 2.0, "Hello?")
    scene.speaks(8.0, 9.0, "Is anybody there?")
    scene.replies(9.5, "Hello.", "Is anybody there?", 9.0)
    report = reported(scene, tmp_path)
    assert [turn["missed"] for turn in report["turns"]] == [True, False]
    assert report["turns"][0]["first_sound_ms"] is None
    assert report["totals"]["missed"] == 1


def test_a_backchannel_and_a_cough_are_no_turns_and_need_no_answer(tmp_path: Path) -> None:
    scene = Scene()
    scene.speaks(2.0, 3.0, "Tell me about it.")
    long = "There once was a very small house at the end of a very long road."
    scene.replies(3.5, long, "Tell me about it.", 3.0)
    scene.speaks(5.0, 5.3, "Mm-hm.")
    scene.person.append((12.0, 12.2))
    scene.perceive(e.SpeechStarted(at(12.1), at(12.0)))
    scene.perceive(e.SpeechPaused(at(12.3), at(12.2)))
    report = reported(scene, tmp_path)
    assert [turn["kind"] for turn in report["turns"]] == ["turn", "backchannel", "no words"]
    totals = report["totals"]
    assert (totals["turns"], totals["backchannels"], totals["no_words"], totals["missed"]) == (1, 1, 1, 0)


def test_words_that_were_not_understood_but_answered_are_a_turn(tmp_path: Path) -> None:
    scene = dialogue()
    scene.speaks(9.0, 10.0, "")
    scene.replies(10.4, "Could you say that again?", "", 10.0, name="r2")
    turns_told = reported(scene, tmp_path)["turns"]
    assert [turn["kind"] for turn in turns_told] == ["turn", "turn"]
    assert [reply["id"] for turn in turns_told for reply in turn["replies"]] == ["r1", "r2"]


def test_a_reply_that_never_sounded_is_no_reply(tmp_path: Path) -> None:
    scene = dialogue()
    scene.envelopes = [x for x in scene.envelopes if not isinstance(x.body, m.ReplyStarted | m.Playhead)]
    scene.agent.clear()
    report = reported(scene, tmp_path)
    assert report["turns"][0]["missed"]
    assert report["totals"]["replies"] == 0


def test_in_steady_noise_the_end_of_the_voice_is_the_perceived_one(tmp_path: Path) -> None:
    scene = dialogue()
    scene.person = [(0.0, 20.0)]
    (turn,) = reported(scene, tmp_path)["turns"]
    assert turn["user_end_measured"] is None
    assert turn["first_sound_ms"] == pytest.approx(420, abs=6)


def test_totals_give_the_spread_and_what_the_conversation_cost(tmp_path: Path) -> None:
    scene = Scene()
    for number, delay in enumerate((0.4, 0.5, 0.6)):
        start = 1.0 + 5 * number
        scene.speaks(start, start + 1, "Hello.")
        scene.replies(start + 1 + delay, "Hazel.", "Hello.", start + 1, name=f"r{number}")
    scene.put(5.0, m.Usage(2.0, 900_000_000))
    scene.put(10.0, m.Usage(3.0, 1_200_000_000))
    scene.put(15.0, m.Usage(4.0, 1_000_000_000))
    scene.put(3.0, m.Notice("room", "no camera"))
    report = reported(scene, tmp_path)
    totals = report["totals"]
    assert totals["first_sound_ms"]["p50"] == pytest.approx(550, abs=6)
    assert totals["first_sound_ms"]["p95"] == pytest.approx(640, abs=8)
    assert totals["first_content_word_ms"] == totals["first_sound_ms"]
    assert (totals["cpu_seconds"], totals["cpu_seconds_per_minute"]) == (4.0, 16.0)
    assert totals["peak_pss"] == 1_200_000_000
    assert totals["seconds"] == pytest.approx(SECONDS, abs=0.05)
    assert report["notices"] == [{"at": 3.0, "stage": "room", "text": "no camera", "fatal": False}]


def test_silence_has_no_turns_and_no_figures(tmp_path: Path) -> None:
    report = reported(Scene(), tmp_path)
    assert report["turns"] == []
    totals = report["totals"]
    assert (totals["turns"], totals["replies"], totals["missed"], totals["cpu_seconds"]) == (0, 0, 0, None)
    assert totals["first_sound_ms"] == {"p50": None, "p90": None, "p95": None}


def test_a_record_that_was_cut_off_still_gives_a_report(tmp_path: Path) -> None:
    file = dialogue().record(tmp_path)
    whole = file.read_bytes()
    found = []
    for share in (0.05, 0.2, 0.3, 0.5, 0.95):
        file.write_bytes(whole[: int(len(whole) * share)])
        report = make_report(file)
        assert report["cut"]
        assert len(report["turns"]) <= 1
        assert report["totals"]["missed"] == 0
        found += [turn["first_sound_ms"] is not None for turn in report["turns"]]
    assert found[0] is False
    assert found[-1] is True
    assert "cut off" in write_report(tmp_path)


def test_a_turn_that_the_record_ends_in_is_not_called_missed(tmp_path: Path) -> None:
    scene = Scene()
    scene.perceive(e.SpeechStarted(at(18.0), at(17.9)))
    scene.perceive(e.Words(at(19.5), "I was about to", 0.8, None))
    (turn,) = reported(scene, tmp_path)["turns"]
    assert (turn["user_end"], turn["missed"], turn["words"]) == (None, False, "I was about to")


def test_latencies_of_virtual_time_are_labelled_simulated(tmp_path: Path) -> None:
    dialogue().record(tmp_path, simulated=True)
    summary = write_report(tmp_path)
    assert json.loads((tmp_path / "report.json").read_text())["simulated"] is True
    assert "first sound (simulated): p50" in summary


def test_the_report_is_private_replaces_an_older_one_and_leaves_nothing_else(tmp_path: Path) -> None:
    dialogue().record(tmp_path)
    (tmp_path / "report.json").write_text("old")
    before = {path.name for path in tmp_path.iterdir()}
    summary = write_report(tmp_path)
    assert summary.splitlines()[0] == "turns 1, replies 1, missed 0, cut-ins 0, interruptions 0"
    assert {path.name for path in tmp_path.iterdir()} == before
    assert (tmp_path / "report.json").stat().st_mode & 0o777 == 0o600
    assert json.loads((tmp_path / "report.json").read_text()) == make_report(tmp_path / "session.mcap")


def test_the_report_command_says_what_it_cannot_read(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(argparse.Namespace(folder=str(tmp_path / "none"))) == 1
    (tmp_path / "session.mcap").write_bytes(b"no recording")
    assert run(argparse.Namespace(folder=str(tmp_path))) == 1
    lines = capsys.readouterr().err.splitlines()
    assert len(lines) == 2
    assert all(line.startswith("visavis: no report can be made: ") for line in lines)


@pytest.mark.parametrize("word", ["Oh,", "I'm", "don’t", "can't", "Well,", "—", "that's", "it.", "see,"])
def test_openers_and_function_words_carry_no_content(word: str) -> None:
    assert not is_content(word)


@pytest.mark.parametrize("word", ["Hazel.", "tickets", "name?", "dog's", "twenty-one", "7"])
def test_other_words_carry_content(word: str) -> None:
    assert is_content(word)


def test_turns_are_forgotten_when_perception_forgets_them() -> None:
    from actors.perception.stage import FORGET_AFTER

    assert turns.FORGOTTEN == FORGET_AFTER * e.SECOND // m.MICROPHONE_RATE
