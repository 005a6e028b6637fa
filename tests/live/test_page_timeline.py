"""The page's face follows what is heard as the Python one does: one history, two timelines, the same faces."""

from __future__ import annotations

import json
from typing import Any

import numpy as np
import pytest
from chromium import chromium, find_chromium
from page_files import page_files

from actors import messages as m
from actors.avatar.performance.pose import from_frame
from actors.avatar.performance.timeline import FaceTimeline
from actors.messages import SPEAKER_RATE, AvatarFrame, AvatarFrames, Envelope
from policies.arkit import BLENDSHAPES, INDEX
from policies.events import MILLISECOND, SECOND

pytestmark = pytest.mark.skipif(find_chromium() is None, reason="no Chromium here: apt install chromium")

MS = MILLISECOND

_PLAY = """(async (history) => {
    const { FaceTimeline } = await import('/page/timeline.js');
    const timeline = new FaceTimeline();
    return history.map(([what, ...rest]) => {
        const answer = timeline[what](...rest);
        return what === 'at'
            ? [...answer.weights, ...answer.head, ...answer.offset, ...answer.gaze, answer.state] : null;
    }).filter((answer) => answer !== null);
})"""


def frame(pts: int, state: str, jaw: float, yaw: float) -> AvatarFrame:
    weights = [0.0] * len(BLENDSHAPES)
    weights[INDEX["jawOpen"]] = jaw
    weights[INDEX["mouthSmileLeft"]] = 0.3
    return AvatarFrame(pts, tuple(weights), (yaw, 1.0, 2.0), (0.0, 0.01, 0.0), (yaw, 0.0), "joy", 0.5, state)


class Both:
    """Sends a history to the Python timeline at once, and keeps it for the page's."""

    def __init__(self) -> None:
        self.timeline = FaceTimeline()
        self.faces: list[AvatarFrame] = []
        self.history: list[list[Any]] = []

    def _send(self, body: m.Body, t: int, reply_id: str = "", epoch: int = 0) -> None:
        self.timeline.receive(Envelope("s", 0, t, epoch, reply_id, body))

    def life(self, start: int, end: int) -> None:
        frames = tuple(
            frame(pts, "idle", 0.1, -3.0 + pts / SECOND) for pts in range(start, end, SECOND // 30)
        )
        self._send(AvatarFrames(frames), start)
        self.history.append(["life", [_plain(one) for one in frames]])

    def speech(self, reply_id: str, epoch: int, first: int, last: int, t: int) -> None:
        frames = tuple(
            frame(k * SECOND // 30, "speaking", 0.3 + k / 300, 5.0 - k / 50) for k in range(first, last)
        )
        self._send(AvatarFrames(frames), t, reply_id, epoch)
        self.history.append(["speech", reply_id, epoch, [_plain(one) for one in frames], t / MS])

    def started(self, reply_id: str, epoch: int, t: int) -> None:
        self._send(m.ReplyStarted(), t, reply_id, epoch)
        self.history.append(["started", reply_id, epoch, t / MS])

    def heard(self, reply_id: str, t: int, milliseconds: int, *, finished: bool = False) -> None:
        self._send(m.Playhead(milliseconds * SPEAKER_RATE // 1000, 0, finished), t, reply_id)
        self.history.append(["heard", reply_id, t / MS, milliseconds, finished])

    def cut(self, epoch: int, t: int) -> None:
        self._send(m.NewEpoch("words"), t, epoch=epoch)
        self.history.append(["cut", epoch, t / MS])

    def look(self, start: int, end: int) -> None:
        for t in range(start, end, 13 * MS):
            self.faces.append(self.timeline.at(t))
            self.history.append(["at", t / MS])


def _plain(one: AvatarFrame) -> dict[str, Any]:
    names = ("weights", "head", "offset", "gaze", "feeling", "intensity", "state")
    return {"pts": one.pts / MS} | {name: getattr(one, name) for name in names}


def test_the_same_history_gives_the_same_faces() -> None:
    both = Both()
    both.look(0, 100 * MS)
    both.life(0, 9 * SECOND)
    both.look(100 * MS, 900 * MS)
    both.speech("r1", 1, 0, 30, 950 * MS)
    both.started("r1", 1, 1000 * MS)
    both.look(1000 * MS, 1400 * MS)
    both.heard("r1", 1400 * MS, 340)  # the loudspeaker is 60 ms later than was thought
    both.look(1400 * MS, 2600 * MS)  # past the last frame: the next clause is late
    both.speech("r1", 1, 30, 90, 2600 * MS)
    both.look(2600 * MS, 3500 * MS)
    both.cut(2, 3500 * MS)  # the person has interrupted
    both.look(3500 * MS, 4000 * MS)
    both.speech("r1", 1, 90, 99, 4000 * MS)  # too late: nobody will hear it
    both.speech("r2", 2, 0, 20, 4000 * MS)
    both.started("r2", 2, 4100 * MS)
    both.look(4100 * MS, 4700 * MS)
    both.heard("r2", 4700 * MS, 600, finished=True)
    both.look(4700 * MS, 5500 * MS)
    with page_files() as address, chromium() as browser:
        browser.open(f"{address}/empty")
        shown = browser.script(f"{_PLAY}({json.dumps(both.history)})")
    assert len(shown) == len(both.faces) > 300
    wanted = np.array([from_frame(face) for face in both.faces])
    assert np.abs(wanted - np.array([row[:-1] for row in shown])).max() < 1e-3
    assert [row[-1] for row in shown] == [face.state for face in both.faces]
    assert {"idle", "speaking"} == {face.state for face in both.faces}
