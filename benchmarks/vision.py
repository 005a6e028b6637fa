"""What seeing costs and how well it sees: the networks one by one, whole scenes, and any photos and clips.

    ./visavis python benchmarks/vision.py [FOLDER] [--strip FILE.png]

Prints milliseconds of CPU a call for each network, CPU seconds a minute for made-up scenes at ten looks a second, and
for every photo and clip in FOLDER one line with what was seen: look at each yourself. `--strip` draws moments of the
clips with what was seen as labels. Clips with sound are watched with our own voice activity, so that who speaks is
judged too. Photos are shown for two seconds, still.
"""

from __future__ import annotations

import argparse
import time
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from actors.perception.vision.detector import find_faces
from actors.perception.vision.expression import ask_network
from actors.perception.vision.mesh import cut, find_blendshapes, find_mesh
from actors.perception.vision.networks import FaceModels
from actors.perception.vision.presence import Presence
from actors.perception.vision.watcher import Watcher
from policies.events import SECOND, Seen

LOOKS = 10
"""A second."""
WIDTH, HEIGHT = 480, 360
PHOTOS, CLIPS = {".jpg", ".jpeg", ".png", ".webp"}, {".mp4", ".mpg", ".mov", ".webm", ".mkv", ".avi"}

Picture = NDArray[np.uint8]
Moment = tuple[float, Picture, bool]
"""Seconds, picture, whether there is a voice."""


@dataclass
class Watched:
    """What came of a scene."""

    cpu: float = 0.0
    looks: list[tuple[Moment, Seen]] = field(default_factory=list)
    told: list[str] = field(default_factory=list)


def watch(models: FaceModels, moments: Iterator[Moment]) -> Watched:
    watcher, presence, watched = Watcher(models), Presence(), Watched()
    for moment in moments:
        seconds, picture, voice = moment
        began = time.process_time()
        seen = watcher.look(picture, round(seconds * SECOND), voice)
        watched.cpu += time.process_time() - began
        watched.looks.append((moment, seen))
        watched.told += [
            f"{type(event).__name__.lower()} {event.track} at {seconds:.1f} s"
            for event in presence.push(seen)
        ]
        watched.told += [f"{remark!r} at {seconds:.1f} s" for remark in watcher.remarks()]
    return watched


def portrait() -> Picture:
    from skimage import data

    astronaut: Callable[[], Picture] = data.astronaut
    return np.ascontiguousarray(astronaut()[:300, 60:460, ::-1])


def scene(seconds: float, faces: int, moving: float, *, voice: bool) -> Iterator[Moment]:
    """Photographs side by side that sway by `moving` pixels, in the noise of a camera."""
    import cv2

    across, down = (1, 1) if faces <= 1 else (3, -(-faces // 3))
    tile = cv2.resize(portrait(), (WIDTH // across, HEIGHT // down), interpolation=cv2.INTER_AREA)
    sheet = np.full((HEIGHT, WIDTH, 3), 90, np.uint8)
    for place in range(faces):
        top, left = place // across * tile.shape[0], place % across * tile.shape[1]
        sheet[top : top + tile.shape[0], left : left + tile.shape[1]] = tile
    random = np.random.default_rng(1)
    noises = [random.normal(0, 2, sheet.shape).astype(np.float32) for _ in range(5)]
    for look in range(round(seconds * LOOKS)):
        shift = moving * np.array([np.sin(look * 0.7), np.cos(look * 0.5)])
        matrix = np.array([[1, 0, shift[0]], [0, 1, shift[1]]], np.float32)
        swayed = cv2.warpAffine(sheet, matrix, (WIDTH, HEIGHT)) + noises[look % 5]
        yield look / LOOKS, np.clip(swayed, 0, 255).astype(np.uint8), voice


def photo(file: Path) -> Iterator[Moment]:
    import cv2

    picture = cv2.imread(str(file))
    if picture is not None:
        shown = fitted(np.asarray(picture, np.uint8))
        for look in range(2 * LOOKS):
            yield look / LOOKS, shown, False


def clip(file: Path) -> Iterator[Moment]:
    import av

    voiced = voices(file)
    with av.open(str(file)) as media:
        due = 0.0
        for frame in media.decode(video=0):
            seconds = float(frame.time or 0.0)
            if seconds >= due - 1e-6:
                due = max(due + 1 / LOOKS, seconds)
                block = int(seconds / 0.032)
                picture = np.asarray(frame.to_ndarray(format="bgr24"), np.uint8)
                yield seconds, fitted(picture), block < len(voiced) and voiced[block]


def voices(file: Path) -> list[bool]:
    """Whether there is a voice, for every 32 ms."""
    import av

    from actors.perception.voice_activity import BLOCK, VoiceActivityModel

    with av.open(str(file)) as media:
        if not media.streams.audio:
            return []
        to_mono = av.AudioResampler(format="s16", layout="mono", rate=16_000)
        parts = [part for frame in media.decode(audio=0) for part in to_mono.resample(frame)]
        parts += to_mono.resample(None)
    sound = np.concatenate([part.to_ndarray().ravel() for part in parts])
    stream = VoiceActivityModel().stream()
    return [stream(sound[at : at + BLOCK]) > 0.5 for at in range(0, len(sound) - BLOCK + 1, BLOCK)]


def fitted(picture: Picture) -> Picture:
    """At most 640 pixels on its longer side, as a room sends it."""
    import cv2

    scale = min(1.0, 640 / max(picture.shape[:2]))
    if scale == 1:
        return picture
    size = round(picture.shape[1] * scale), round(picture.shape[0] * scale)
    return np.asarray(cv2.resize(picture, size, interpolation=cv2.INTER_AREA), np.uint8)


def describe(watched: Watched) -> str:
    if not watched.looks:
        return "nothing to look at"
    last = watched.looks[-1][1].faces
    lines = [
        f"  {face.track}: head {', '.join(f'{angle:.0f}' for angle in face.head)}; looks {face.looks:.2f}; "
        f"{face.expression} {face.expression_score:.2f}; {'alive' if face.alive else 'a photograph'}"
        for face in last
    ]
    counts = Counter(len(seen.faces) for _, seen in watched.looks)
    expressions = Counter(seen.faces[0].expression.value for _, seen in watched.looks if seen.faces)
    voiced = [seen for (_, _, voice), seen in watched.looks if voice and seen.faces]
    speaking = sum(max(face.speaks for face in seen.faces) >= 0.5 for seen in voiced)
    said = f"; speaks in {speaking} of {len(voiced)} voiced looks" if voiced else ""
    head = f"faces x looks {dict(counts)}; expressions {dict(expressions.most_common(3))}{said}"
    return "\n".join([head, *lines, *(f"  {told}" for told in watched.told)])


def draw(looks: list[tuple[Moment, Seen]]) -> list[Picture]:
    """Pictures of one size with what was seen in them."""
    import cv2

    drawn = []
    for (seconds, picture, voice), seen in looks:
        wide, high = 300, 240
        image = cv2.resize(picture, (wide, high))
        cv2.putText(
            image, f"{seconds:.1f} s{' voice' if voice else ''}", (4, 14), 0, 0.42, (255, 255, 255), 1
        )
        for face in seen.faces:
            left, top = int(face.box[0] * wide), int(face.box[1] * high)
            right, bottom = left + int(face.box[2] * wide), top + int(face.box[3] * high)
            cv2.rectangle(image, (left, top), (right, bottom), (0, 255, 0), 1)
            labels = (
                f"{face.track} head {face.head[0]:.0f} {face.head[1]:.0f} {face.head[2]:.0f}",
                f"looks {face.looks:.2f} speaks {face.speaks:.2f}",
                f"{face.expression} {face.expression_score:.2f}{'' if face.alive else ' PHOTO'}",
            )
            for line, label in enumerate(labels):
                at = (max(2, left - 20), min(high - 32, bottom) + 10 + 11 * line)
                cv2.putText(image, label, at, 0, 0.38, (0, 0, 0), 3)
                cv2.putText(image, label, at, 0, 0.38, (0, 255, 255), 1)
        drawn.append(np.asarray(image, np.uint8))
    return drawn


def milliseconds(call: Callable[[], object], times: int = 40) -> float:
    call()
    began = time.process_time()
    for _ in range(times):
        call()
    return 1e3 * (time.process_time() - began) / times


def costs(models: FaceModels) -> None:
    picture = next(scene(1, 1, 0, voice=False))[1]
    square = find_faces(models, picture, 5)[0]
    crop = cut(picture, square)
    mesh = find_mesh(models, crop, square)
    for name, call in (
        ("detector", lambda: find_faces(models, picture, 5)),
        ("landmarks", lambda: find_mesh(models, crop, square)),
        ("blendshapes", lambda: find_blendshapes(models, mesh)),
        ("expression", lambda: ask_network(models, picture, mesh.square)),
    ):
        print(f"{name}: {milliseconds(call):.1f} ms CPU")
    for name, faces, moving, voice in (
        ("one face, still", 1, 0, False),
        ("one face, moving", 1, 2, False),
        ("one face, moving, a voice", 1, 2, True),
        ("five faces, moving, a voice", 5, 2, True),
        ("nobody", 0, 0, False),
    ):
        watched = watch(models, scene(20, faces, moving, voice=voice))
        found = Counter(len(seen.faces) for _, seen in watched.looks[LOOKS * 4 :])
        print(f"{name}: {3 * watched.cpu:.1f} CPU s a minute, faces x looks {dict(found)}")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    parser.add_argument("folder", type=Path, nargs="?")
    parser.add_argument("--strip", type=Path, help="where to draw moments of the clips (PNG)")
    arguments = parser.parse_args()
    models = FaceModels()
    costs(models)
    rows: list[Picture] = []
    for file in sorted(arguments.folder.rglob("*")) if arguments.folder else ():
        kind = file.suffix.lower()
        if kind in PHOTOS | CLIPS:
            watched = watch(models, photo(file) if kind in PHOTOS else clip(file))
            print(f"{file.name}: {describe(watched)}")
            if kind in CLIPS and watched.looks:
                count = len(watched.looks)
                rows.append(np.hstack(draw([watched.looks[(2 * k + 1) * count // 12] for k in range(6)])))
    if arguments.strip and rows:
        import cv2

        cv2.imwrite(str(arguments.strip), np.vstack(rows))


if __name__ == "__main__":
    main()
