"""The built-in set goes through harness and policies end to end, offline; pictures are what their recordings hold."""

from __future__ import annotations

import json
import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, HTTPServer
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from agent.eval import runner
from agent.eval.answerer import Question, load_answerer
from agent.eval.asking import InProcess
from agent.eval.builtin.making import make
from agent.eval.builtin.scene import scenes
from agent.eval.cache import ClipCache
from agent.eval.clip import Sampling, decode
from agent.eval.endpoint import Endpoint, EndpointError
from agent.eval.journal import Answered, Journal
from agent.eval.media_files import write_video
from agent.eval.preparing import Asking, Preparer
from agent.eval.release import Release, read_release
from agent.eval.scores import mark, score
from policies.humansense.items import Pattern, read_item
from policies.humansense.levels import TESTS
from policies.humansense.prompts import Setting

DRAWN = ("shakes", "laughs", "pair", "gift_cards")


@pytest.fixture(scope="module")
def release(tmp_path_factory: pytest.TempPathFactory) -> Release:
    folder = tmp_path_factory.mktemp("builtin")
    make(folder, tuple(scene for scene in scenes() if scene.name in DRAWN))
    return read_release(folder)


def _ask(release: Release, out: Path, model: str, asking: Asking) -> dict[str, Answered]:
    asker = InProcess(load_answerer(model))
    with Journal(out, runner.about(release, asking, release.entries, asker.name)) as journal:
        runner.run(release.entries, asker, asking, ClipCache(release.folder / "cache", 10**8), journal)
        return journal.answered


def test_it_covers_all_tests_and_all_kinds_of_question() -> None:
    items = [
        read_item({"video_path": "x", "questions": one}) for scene in scenes() for one in scene.questions
    ]
    assert {item.short for item in items} == {test.short for test in TESTS}
    assert {item.pattern for item in items} == set(Pattern)
    assert {len(item.options) for item in items if item.pattern is Pattern.SINGLE} == {2, 3, 4, 5}
    assert all(item.truth is not None and not item.oddities for item in items)


def test_the_companion_answers_from_what_it_sees_and_hears(release: Release, tmp_path: Path) -> None:
    answered = _ask(release, tmp_path / "run", "companion", Asking(reasoning=True))
    assert all("<think>Characteristics:" in (one.answer or "") for one in answered.values())
    scores = score(mark(release.entries, answered), len(answered))
    assert scores.all.parsed == 1.0
    assert scores.all.strict.mean >= 0.7
    assert scores.tests["HC"].strict.mean == 1.0, "two faces are seen"


def test_chance_answers_every_kind_of_question(release: Release, tmp_path: Path) -> None:
    first = _ask(release, tmp_path / "a", "chance", Asking(seed=1))
    again = _ask(release, tmp_path / "b", "chance", Asking(seed=1))
    assert [one.answer for one in first.values()] == [one.answer for one in again.values()]
    assert score(mark(release.entries, first), len(first)).all.parsed == 1.0


def test_settings_take_pictures_and_sound_away(release: Release) -> None:
    entry = next(entry for entry in release.entries if "laughs" in entry.item.media)
    shown = {}
    for setting in Setting:
        preparer = Preparer(ClipCache(Path(), 0), Asking(setting), lambda _: "recognised")
        question = preparer.prepare(entry).question
        assert question is not None
        shown[setting] = (
            bool(question.clip.pictures),
            bool(len(question.clip.sound)),
            "so happy" in question.words,
        )
    assert shown == {
        Setting.VISION: (True, False, False),
        Setting.VISION_AUDIO: (True, True, False),
        Setting.VISION_AUDIO_TEXT: (True, True, True),
        Setting.AUDIO: (False, True, False),
    }


def test_pictures_are_taken_at_their_times(tmp_path: Path) -> None:
    path = tmp_path / "ramp.mp4"
    ramp = (np.full((64, 96, 3), level, np.uint8) for level in range(0, 240, 2))
    write_video(path, ramp, 10, np.zeros(16_000 * 12, np.int16), 16_000)
    clip = decode(path, Sampling(rate=1.0))
    assert clip.times == pytest.approx([0.5 + second for second in range(12)], abs=0.06)
    levels = [float(clip.pixels(place).mean()) for place in range(12)]
    assert levels == pytest.approx([10 + 20 * second for second in range(12)], abs=6)
    assert len(decode(path, Sampling(rate=10.0)).pictures) == 24
    assert decode(path, Sampling(rate=1.0, pixels=1024)).pixels(0).shape[:2] == (26, 39)
    assert clip.seconds == pytest.approx(12.0, abs=0.1)


class _Server(HTTPServer):
    """Speaks the chat completions protocol; `asked` holds the requests."""

    def __init__(self, status: int, body: Any) -> None:
        super().__init__(("127.0.0.1", 0), _Handler)
        self.status, self.body, self.asked = status, body, list[dict[str, Any]]()

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.server_port}/v1"


class _Handler(BaseHTTPRequestHandler):
    server: _Server

    def do_POST(self) -> None:
        self.server.asked.append(json.loads(self.rfile.read(int(self.headers["Content-Length"]))))
        data = json.dumps(self.server.body).encode()
        self.send_response(self.server.status)
        self.send_header("Content-Length", str(len(data)))
        self.end_headers()
        self.wfile.write(data)

    def log_message(self, *_: Any) -> None:
        return


@pytest.fixture
def question(release: Release) -> Question:
    entry = next(entry for entry in release.entries if "laughs" in entry.item.media)
    prepared = Preparer(ClipCache(Path(), 0), Asking(seed=7), lambda _: "").prepare(entry)
    assert prepared.question is not None
    return prepared.question


def _serving(status: int, body: Any) -> Iterator[_Server]:
    server = _Server(status, body)
    thread = threading.Thread(target=server.serve_forever, daemon=True)
    thread.start()
    yield server
    server.shutdown()
    server.server_close()


def test_an_endpoint_gets_pictures_sound_and_prompt(question: Question) -> None:
    body = {
        "choices": [{"message": {"content": "B"}}],
        "usage": {"prompt_tokens": 900, "completion_tokens": 2},
    }
    for server in _serving(200, body):
        model = Endpoint(server.url, "some-omni")
        reply = model.answer(question)
        model.close()
        assert (reply.text, reply.tokens_in, reply.tokens_out, model.name) == ("B", 900, 2, "some-omni")
        asked = server.asked[0]
        parts = asked["messages"][0]["content"]
        kinds = [part["type"] for part in parts]
        assert kinds.count("image_url") == len(question.clip.pictures) > 0
        assert kinds.count("input_audio") == 1
        assert parts[-1]["text"] == question.prompt
        assert (asked["model"], asked["seed"], asked["temperature"]) == ("some-omni", 7, 0.0)


@pytest.mark.parametrize(
    ("status", "body", "said"),
    [
        (500, {}, "500"),
        (200, {"choices": []}, "no chat completion"),
        (200, {"choices": [{"message": {"content": None}}]}, "without text"),
    ],
)
def test_an_endpoint_that_fails_says_how(question: Question, status: int, body: Any, said: str) -> None:
    for server in _serving(status, body):
        with pytest.raises(EndpointError, match=said):
            Endpoint(server.url, "m").answer(question)
