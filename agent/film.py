"""`visavis film`: a recorded session as a film, a pure function of its record.

The face as it was performed, the sound of both sides, what both say as it is heard, and the person's picture where
it was recorded. It can be made at any time again; the same record gives the same pictures.
"""

from __future__ import annotations

import argparse
import heapq
import re
import sys
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Literal

from actors import messages as m
from actors.avatar.render.renderer import Renderer
from actors.recorder.reader import Session, read_session
from actors.recorder.stage import SESSION_FILE
from policies.arkit import NEUTRAL
from policies.events import SECOND

if TYPE_CHECKING:
    from agent.film_picture import Composer

FILM_FILE = "session.mp4"
SIZE = (1280, 720)
Ground = Literal["light", "dark", "contrast"]
LOOK = "vis"
BACKGROUND: Ground = "light"
SMALLEST, LARGEST = 160, 3840
"""Bounds of width and height in pixels: text is illegible below, and the encoder slower than life above."""
_OUT_OF_ORDER = SECOND
"""ns by which messages of a record may be out of the order of time: it is written in pieces of half a second."""
_PICTURE_AGE = 2 * SECOND
"""ns after which the person's picture is gone: the camera stopped."""
_FACE = (m.AvatarFrames, m.ReplyStarted, m.Playhead, m.NewEpoch)

Progress = Callable[[float], None]
"""Called now and then with the share of the film that is made, 0..1."""


@dataclass(frozen=True, slots=True)
class Film:
    """A film that was made: where, how long it is, and what a person should know about it."""

    path: Path
    seconds: float
    notes: tuple[str, ...]


class FilmError(Exception):
    """A film that cannot be made: one line that says why and what to do."""


def run(options: argparse.Namespace) -> int:
    """`visavis film RECORD`: make the film of a recording. Returns the exit code."""
    record = Path(options.record)
    mcap = record / SESSION_FILE if record.is_dir() else record
    out = Path(options.out) if options.out else mcap.with_name(FILM_FILE)
    try:
        tell(mcap, out, parse_size(options.size), options.look, options.background)
    except FilmError as error:
        print(f"visavis: {error}", file=sys.stderr)
        return 1
    return 0


def tell(mcap: Path, out: Path, size: tuple[int, int], look: str, background: Ground) -> None:
    """Make the film and say so: how far it is meanwhile, and what there is to know about it. Raises FilmError."""
    told = -1

    def progress(share: float) -> None:
        nonlocal told
        if (percent := int(share * 100)) != told:
            told = percent
            print(f"\rmaking the film: {percent} %", end="", file=sys.stderr, flush=True)

    try:
        film = make_film(
            mcap,
            out,
            size=size,
            look=look,
            background=background,
            progress=progress if sys.stderr.isatty() else None,
        )
    finally:
        if told >= 0:
            print(file=sys.stderr)
    for note in film.notes:
        print(f"note: {note}")
    print(film.path)


def parse_size(text: str) -> tuple[int, int]:
    """Width and height of "1280x720"; even, as the encoder needs them. Raises FilmError."""
    found = re.fullmatch(r"(\d{1,5})x(\d{1,5})", text)
    sides = tuple(int(side) // 2 * 2 for side in found.groups()) if found else ()
    if len(sides) != 2 or not all(SMALLEST <= side <= LARGEST for side in sides):
        raise FilmError(
            f"--size wants width x height in pixels, each {SMALLEST} to {LARGEST}, such as 1280x720, not '{text}'"
        )
    return sides


def make_film(
    mcap: Path,
    out: Path,
    *,
    size: tuple[int, int] = SIZE,
    look: str = LOOK,
    background: Ground = BACKGROUND,
    renderer: Renderer | None = None,
    progress: Progress | None = None,
) -> Film:
    """Make the film of the record `mcap` and write it to `out` (MP4, replaced when it is there).

    `size` is width and height in pixels; `look` names the face's look, `background` is "light", "dark" or "contrast". A
    `renderer` of one's own draws in colour, pictures of `agent.film_picture.face_size`. What is unfinished never has
    the name `out`. Raises FilmError.
    """
    import av

    from actors.avatar.render.lettering import NoTypeface
    from actors.avatar.render.rig import RigError
    from actors.avatar.render.skia_renderer import SkiaRenderer
    from agent.film_picture import Composer, face_size

    if out.suffix.lower() != ".mp4":
        raise FilmError(f"the film is an MP4 file: give it a name that ends in .mp4, not {out.name}")
    try:
        session = read_session(mcap)
    except FileNotFoundError as error:
        raise FilmError(f"there is no recording {mcap}: name a session.mcap or its folder") from error
    except (OSError, ValueError) as error:
        raise FilmError(str(error)) from error
    try:
        drawn_by = renderer or SkiaRenderer(look, *face_size(size), background)
        composer = Composer(size, drawn_by, "Person", background == "light")
        return _Making(session, composer, size).write(out, progress or (lambda share: None))
    except (NoTypeface, RigError) as error:
        raise FilmError(f"no film can be made: {error}") from error
    except (OSError, av.FFmpegError) as error:
        raise FilmError(f"the film {out} cannot be written: {error.strerror or error}") from error


class _Making:
    """Everything that a film is made from, ready to be written."""

    def __init__(self, session: Session, composer: Composer, size: tuple[int, int]) -> None:
        from agent.film_story import TOLD, tell

        self._session = session
        self._size = size
        self._composer = composer
        self._person = session.audio("microphone")
        self._agent = session.audio("loudspeaker")
        self._seconds = max(len(samples) / rate for samples, rate in (self._person, self._agent))
        if not self._seconds:
            raise FilmError(f"there is no sound in {session.path}: it has nothing to make a film of")
        self._utterances = tell(session.messages(*TOLD), round(self._seconds * SECOND))
        self.notes = [f"the record is cut off: {text}" for text in session.damage]
        self._has_face = next(session.as_written(m.AvatarFrames), None) is not None
        if not self._has_face:
            self.notes.append("this was recorded before the agent had a face: the film shows it at rest")

    def write(self, out: Path, progress: Progress) -> Film:
        """Write the film: pictures and sound go out side by side, a second at a time."""
        from agent.film_captions import Captions
        from agent.film_file import FPS, FilmFile
        from agent.film_picture import Scene
        from agent.film_sound import PIECE, mixed
        from agent.film_story import SPEAKERS

        composer = self._composer
        person, agent = (
            Captions(self._utterances, side, composer.line_width(side), partial(composer.measure, side))
            for side in SPEAKERS
        )
        count = -int(-self._seconds * FPS // 1)
        times = [number * SECOND // FPS for number in range(count)]
        sound = mixed(self._person, self._agent, count / FPS)
        shown: Scene | None = None
        with FilmFile(out, self._size) as file:
            for number, (t, face, camera) in enumerate(self._seen(times)):
                if number % (PIECE * FPS) == 0:
                    file.sound(next(sound))
                    progress(number / count)
                # Without its own time a face that has not changed is the same.
                scene = Scene(replace(face, pts=0), person.at(t), agent.at(t), camera)
                if scene != shown:
                    file.convert(composer.draw(scene))
                    shown = scene
                file.show(t)
        progress(1.0)
        return Film(out, self._seconds, tuple(self.notes))

    def _seen(self, times: Iterable[int]) -> Iterator[tuple[int, m.AvatarFrame, bytes | None]]:
        """The face and the person's picture (a JPEG) at each of the times."""
        from actors.avatar.performance.timeline import FaceTimeline

        timeline = FaceTimeline()
        coming = in_order(self._session.as_written(*_FACE, m.Frame))
        following = next(coming, None)
        camera: tuple[int, bytes] | None = None
        for t in times:
            while following is not None and following.t <= t:
                if isinstance(following.body, m.Frame):
                    camera = following.t, following.body.jpeg
                else:
                    timeline.receive(following)
                following = next(coming, None)
            face = timeline.at(t) if self._has_face else self._calm(t)
            recent = camera is not None and t - camera[0] < _PICTURE_AGE
            yield t, face, camera[1] if camera and recent else None

    def _calm(self, t: int) -> m.AvatarFrame:
        """A face at rest, for a record without one."""
        speaking = any(u.speaker == "agent" and u.start <= t < u.end for u in self._utterances)
        state = "speaking" if speaking else "listening"
        return m.AvatarFrame(t, NEUTRAL, (0, 0, 0), (0, 0, 0), (0, 0), "neutral", 0, state)


def in_order(envelopes: Iterable[m.Envelope]) -> Iterator[m.Envelope]:
    """The messages of a record by time, a second of them in memory."""
    waiting: list[tuple[int, int, m.Envelope]] = []
    for number, envelope in enumerate(envelopes):
        heapq.heappush(waiting, (envelope.t, number, envelope))
        while waiting[0][0] <= envelope.t - _OUT_OF_ORDER:
            yield heapq.heappop(waiting)[2]
    yield from (entry[2] for entry in sorted(waiting))
