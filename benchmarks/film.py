"""Films: how long the making takes, and how far the lips are from the sound.

    ./visavis python benchmarks/film.py [SESSION.mcap] [--strip FILE.png]

Without a record the demonstration is held first, in virtual time. Offsets are measured on decoded pictures and
samples, each against the record: the lips once as a grey that a renderer of our own paints (what the film adds), once
as the dark of the character's open mouth (what is seen). Positive: later than the sound. `--strip` writes sixteen
pictures of the film.
"""

from __future__ import annotations

import argparse
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import av
import cv2
import numpy as np
import soxr
from numpy.typing import NDArray

from actors import messages as m
from actors.avatar.performance.timeline import FaceTimeline
from actors.avatar.render.renderer import Renderer
from actors.recorder.reader import Session, read_session
from agent.film import SIZE, in_order, make_film
from agent.film_picture import face_size
from agent.film_sound import RATE
from policies.arkit import INDEX
from policies.events import MILLISECOND

Signal = NDArray[np.float64]
SMALL = (320, 180)
SHIFTS = np.arange(-150, 151)
"""Offsets that are tried, in ms."""


class JawRenderer(Renderer):
    """One grey: the more open the jaw, the lighter."""

    def __init__(self) -> None:
        self.width, self.height = face_size(SMALL)
        self._picture = np.full((self.height, self.width, 4), 255, np.uint8)

    def draw(self, frame: m.AvatarFrame) -> NDArray[np.uint8]:
        self._picture[..., :3] = 20 + round(200 * frame.weights[INDEX["jawOpen"]])
        return self._picture


def jaw_track(session: Session, seconds: float) -> Signal:
    """How far the jaw is open in every millisecond of the record."""
    timeline = FaceTimeline()
    kinds = (m.AvatarFrames, m.ReplyStarted, m.Playhead, m.NewEpoch)
    coming = in_order(session.as_written(*kinds))
    following = next(coming, None)
    track = np.zeros(round(seconds * 1000))
    for ms in range(len(track)):
        while following is not None and following.t <= ms * MILLISECOND:
            timeline.receive(following)
            following = next(coming, None)
        track[ms] = timeline.at(ms * MILLISECOND).weights[INDEX["jawOpen"]]
    return track


def seen(path: Path, look: Callable[[NDArray[np.uint8]], float]) -> tuple[Signal, Signal]:
    """The times of all pictures in ms, and what `look` sees in each."""
    with av.open(str(path)) as file:
        found = [
            (
                float(frame.pts * frame.time_base) * 1000,
                look(np.asarray(frame.to_ndarray(format="gray"), np.uint8)),
            )
            for frame in file.decode(video=0)
            if frame.pts is not None and frame.time_base is not None
        ]
    times, values = np.array(found).T
    return times, values


def heard(path: Path) -> NDArray[np.float32]:
    """The sound of the film, both sides as one, from t = 0."""
    with av.open(str(path)) as file:
        frames = [(frame.pts or 0, frame.to_ndarray().mean(axis=0)) for frame in file.decode(audio=0)]
    return np.concatenate([samples for _, samples in frames])[max(0, -frames[0][0]) :]


def picture_offset(times: Signal, values: Signal, track: Signal) -> tuple[float, float]:
    """By how many ms the pictures are later than the track, and how alike they are then (-1..1)."""
    grid = np.arange(len(track))
    alike = [np.corrcoef(values, np.interp(times - shift, grid, track))[0, 1] for shift in SHIFTS]
    best = int(np.argmax(alike))
    return float(SHIFTS[best]), float(alike[best])


def sound_offset(session: Session, film: NDArray[np.float32]) -> float:
    """By how many ms the agent's voice in the film is later than in the record."""
    samples, rate = session.audio("loudspeaker")
    voice = soxr.resample(samples.astype(np.float32) / 32768, rate, RATE)
    size = 1 << (len(voice) + len(film)).bit_length()
    likeness = np.fft.irfft(np.fft.rfft(film, size) * np.conj(np.fft.rfft(voice, size)), size)
    at = int(np.argmax(likeness))
    return (at if at < size // 2 else at - size) * 1000 / RATE


def loudness_offset(
    times: Signal, mouth: Signal, film: NDArray[np.float32], spoken: Signal
) -> tuple[float, float]:
    """By how many ms the mouth opens later than the film's own sound grows loud, over what the agent says (`spoken`:
    its loudness in the record, a value a ms), and how alike they are then."""
    loud = np.convolve(_level(film, RATE), np.hanning(83)[1:-1] / 41, "same")
    talking = np.convolve(spoken, np.ones(600) / 600, "same") > 0.003
    now = talking[np.minimum(times.astype(int), len(talking) - 1)]
    return picture_offset(times[now], mouth[now], loud)


def _level(sound: NDArray[np.floating[Any]], rate: int) -> Signal:
    """Root mean square of each ms."""
    size = rate // 1000
    blocks = sound[: len(sound) // size * size].reshape(-1, size).astype(np.float64)
    level: Signal = np.sqrt(np.square(blocks).mean(axis=1))
    return level


def mouth_box() -> tuple[slice, slice]:
    """Where the character's mouth may be in a film of SIZE: below the middle, half a face wide."""
    middle, height = face_size(SIZE)[0] // 2, SIZE[1]
    return slice(round(0.62 * height), round(0.83 * height)), slice(
        middle - height // 7, middle + height // 7
    )


def strip(path: Path, out: Path, count: int = 16) -> None:
    """Pictures of the film at equal distances, as one image."""
    with av.open(str(path)) as file:
        pictures = [
            cv2.resize(frame.to_ndarray(format="bgr24"), (640, 360), interpolation=cv2.INTER_AREA)
            for number, frame in enumerate(file.decode(video=0))
            if number % max(1, round(file.streams.video[0].frames / count)) == 0
        ][:count]
    rows = [np.concatenate(pictures[row : row + 4], axis=1) for row in range(0, len(pictures) // 4 * 4, 4)]
    cv2.imwrite(str(out), np.concatenate(rows))


def measure(record: Path, folder: Path, strip_file: Path | None) -> None:
    """Make the films, decode them, print."""
    session = read_session(record)
    wall, cpu, ours = time.perf_counter(), time.process_time(), time.thread_time()
    film = make_film(record, folder / "character.mp4")
    wall, cpu, ours = time.perf_counter() - wall, time.process_time() - cpu, time.thread_time() - ours
    minute = 60 / film.seconds
    print(f"film of {film.seconds:.1f} s, {SIZE[0]}x{SIZE[1]}, {film.path.stat().st_size / 1e6:.1f} MB")
    print(
        f"making one minute   {wall * minute:6.1f} s ({cpu * minute:.1f} CPU s, {ours * minute:.1f} in our thread)"
    )
    for note in film.notes:
        print(f"note: {note}")
    track = jaw_track(session, film.seconds)
    grey = make_film(record, folder / "jaw.mp4", size=SMALL, renderer=JawRenderer())
    lips, likeness = picture_offset(
        *seen(grey.path, lambda picture: float(picture[60:110, 150:250].mean())), track
    )
    sound = sound_offset(session, heard(grey.path))
    print(
        f"lips against sound  {lips - sound:+6.1f} ms (pictures {lips:+.1f}, r {likeness:.3f}; sound {sound:+.2f})"
    )
    box = mouth_box()
    times, mouth = seen(film.path, lambda picture: float((picture[box] < 70).mean()))
    dark, likeness = picture_offset(times, mouth, track)
    film_sound = heard(film.path)
    sound = sound_offset(session, film_sound)
    print(
        f"mouth against sound {dark - sound:+6.1f} ms (pictures {dark:+.1f}, r {likeness:.3f}; sound {sound:+.2f})"
    )
    samples, rate = session.audio("loudspeaker")
    spoken = _level(samples.astype(np.float32) / 32768, rate)
    offset, likeness = loudness_offset(times, mouth, film_sound, spoken)
    print(f"mouth against loudness, both from the film alone {offset:+.1f} ms (r {likeness:.3f})")
    if strip_file:
        strip(film.path, strip_file)


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser()
    parser.add_argument("record", nargs="?")
    parser.add_argument("--strip")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        record = Path(options.record) if options.record else folder / "talk" / "session.mcap"
        if not options.record:
            command = [sys.executable, "-m", "agent", "talk", "--demo", "--inline", "--fast"]
            subprocess.run([*command, "--out", str(record.parent)], check=True, stdout=subprocess.DEVNULL)
        measure(record, folder, Path(options.strip) if options.strip else None)


if __name__ == "__main__":
    main()
