"""Records for films: conversations whose every sample, word and face is known."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import cv2
import numpy as np
from numpy.typing import NDArray

from actors import messages as m
from actors.avatar.render.renderer import Renderer
from actors.recorder.files import GrowingFile, create
from actors.recorder.head import RecorderOptions, make_head
from actors.recorder.mcap_file import McapFile
from agent.film_picture import face_size
from policies import events as e
from policies.arkit import INDEX, NEUTRAL

WORD = m.SPEAKER_RATE // 4
"""Samples of each of the agent's words."""


def at(seconds: float) -> int:
    return round(seconds * e.SECOND)


def face(pts: int, jaw: float, state: str) -> m.AvatarFrame:
    """A neutral face whose jaw is open so far."""
    weights = tuple(jaw if index == INDEX["jawOpen"] else 0.0 for index in range(len(NEUTRAL)))
    return m.AvatarFrame(pts, weights, (0.0, 0.0, 0.0), (0.0, 0.0, 0.0), (0.0, 0.0), "neutral", 0.0, state)


def tone(count: int, rate: int, hertz: float = 300.0) -> NDArray[np.int16]:
    return np.rint(9000 * np.sin(2 * np.pi * hertz * np.arange(count) / rate)).astype("<i2")


class FilmRecord:
    """A conversation in the making, `seconds` long."""

    def __init__(self, seconds: float) -> None:
        self.seconds = seconds
        self.envelopes: list[m.Envelope] = []
        self.person = np.zeros(round(seconds * m.MICROPHONE_RATE), "<i2")
        self.agent = np.zeros(round(seconds * m.SPEAKER_RATE), "<i2")

    def put(self, seconds: float, body: m.Body, reply_id: str = "") -> None:
        self.envelopes.append(m.Envelope("s", len(self.envelopes), at(seconds), 1, reply_id, body))

    def rests(self) -> None:
        """The face lives on, without moving, from beginning to end."""
        for half in range(int(self.seconds * 2)):
            frames = tuple(face(at(half / 2 + n / 30), 0.0, "listening") for n in range(15))
            self.put(half / 2, m.AvatarFrames(frames))

    def speaks(self, start: float, end: float, words: str, recognised: float | None = None) -> None:
        """The person speaks; their words are known 0.2 s after the end, or when it is said."""
        first = round(start * m.MICROPHONE_RATE)
        count = round((end - start) * m.MICROPHONE_RATE)
        self.person[first : first + count] = tone(count, m.MICROPHONE_RATE, 180.0)
        known = end + 0.2 if recognised is None else recognised
        self.put(known, m.Perceived(e.Words(at(known), words, 0.9, at(end))))

    def looks(self, start: float, end: float, colour: tuple[int, int, int]) -> None:
        """The camera sees a plain colour (blue, green, red), twice a second."""
        jpeg = cv2.imencode(".jpg", np.full((240, 320, 3), colour, np.uint8))[1].tobytes()
        for half in range(round(start * 2), round(end * 2)):
            self.put(half / 2, m.Frame(jpeg, 320, 240))

    def replies(self, start: float, text: str, heard: int | None = None, reply_id: str = "r1") -> None:
        """The agent replies: every other word sounds, and the jaw is open exactly as long."""
        words = text.split()
        heard = len(words) if heard is None else heard
        sound = np.concatenate(
            [tone(WORD, m.SPEAKER_RATE) * (n % 2 == 0) for n in range(len(words))], dtype="<i2"
        )
        marks = tuple(m.Mark(word, n * WORD, (n + 1) * WORD) for n, word in enumerate(words))
        self.put(start - 0.1, m.ClauseSound(0, text, sound.tobytes(), marks, (), last=True), reply_id)
        frames = tuple(
            face(pts, float(pts * m.SPEAKER_RATE // e.SECOND // WORD % 2 == 0), "speaking")
            for pts in range(0, len(words) * at(0.25), e.SECOND // 30)
        )
        self.put(start - 0.1, m.AvatarFrames(frames), reply_id)
        self.put(start, m.ReplyStarted(), reply_id)
        self.put(start, m.Playhead(0, 0, finished=False), reply_id)
        for number in range(1, heard + 1):
            last = number == heard
            self.put(start + 0.25 * number, m.Playhead(WORD * number, number, last), reply_id)
        first = round(start * m.SPEAKER_RATE)
        self.agent[first : first + heard * WORD] = sound[: heard * WORD]

    def write(self, folder: Path, **options: Any) -> Path:
        """Write it as the recorder does: by time, put out every half second."""
        folder.mkdir(exist_ok=True)
        path = folder / "session.mcap"
        configuration = {"policy": {"agent_name": "Vis"}}
        head = make_head("s", RecorderOptions(str(folder), configuration=configuration, **options), 0)
        file = McapFile(GrowingFile(create(path)), head)
        everything = [*self._sounds(), *self.envelopes]
        for envelope in sorted(everything, key=lambda envelope: envelope.t // at(0.5)):
            file.write(envelope)
        file.flush()
        file.close()
        return path

    def _sounds(self) -> list[m.Envelope]:
        tracks = (
            (self.person, m.Microphone, m.MICROPHONE_BLOCK, m.MICROPHONE_RATE),
            (self.agent, m.Loudspeaker, m.SPEAKER_BLOCK, m.SPEAKER_RATE),
        )
        return [
            m.Envelope(
                "s", i, i * block * e.SECOND // rate, 0, "", body(samples[i * block :][:block].tobytes())
            )
            for samples, body, block, rate in tracks
            for i in range(len(samples) // block)
        ]


class GreyRenderer(Renderer):
    """A face that is one grey: the more open the jaw, the lighter."""

    def __init__(self, size: tuple[int, int]) -> None:
        self.width, self.height = face_size(size)
        self._picture = np.full((self.height, self.width, 4), 255, np.uint8)

    def draw(self, frame: m.AvatarFrame) -> NDArray[np.uint8]:
        self._picture[..., :3] = 40 + round(180 * frame.weights[INDEX["jawOpen"]])
        return self._picture
