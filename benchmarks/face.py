"""What a frame of the face costs, in one thread, beside clearing and filling a surface of the same size.

    ./visavis python benchmarks/face.py [--look vis] [--frames 200]

Median and 95th percentile in milliseconds, wall and CPU, of frames in which everything moves.
"""

from __future__ import annotations

import argparse
import math
import os
import time
from collections.abc import Callable

os.environ["OMP_NUM_THREADS"] = "1"

import numpy as np

from actors.avatar.performance.expressions import POSES
from actors.avatar.performance.visemes import SHAPES
from actors.avatar.render.look import BACKGROUNDS
from actors.avatar.render.one_bit import OneBitRenderer
from actors.avatar.render.skia_renderer import SkiaRenderer, load_skia
from actors.messages import AvatarFrame
from policies.arkit import BLENDSHAPES, INDEX

SIZES = ((512, 512), (1280, 720), (1920, 1080))


def lively_frames(count: int) -> list[AvatarFrame]:
    """Feelings that pass into one another, with lips, blinks, gaze and head in motion."""
    poses, visemes = list(POSES.values()), list(SHAPES.values())
    frames = []
    for i in range(count):
        weights = np.zeros(len(BLENDSHAPES))
        share = i % 30 / 30
        for pose, part in ((poses[i // 30 % 7], 1 - share), (poses[(i // 30 + 1) % 7], share)):
            for name, weight in pose.items():
                weights[INDEX[name]] += part * weight
        for name, weight in visemes[i // 3 % len(visemes)].items():
            weights[INDEX[name]] += weight
        if i % 40 < 4:
            weights[INDEX["eyeBlinkLeft"]] = weights[INDEX["eyeBlinkRight"]] = 0.25 * (i % 40 + 1)
        turn = math.sin(i / 15)
        frames.append(
            AvatarFrame(
                pts=i * 33_333_333,
                weights=tuple(np.clip(weights, 0, 1).tolist()),
                head=(8 * turn, 4 * math.cos(i / 11), 3 * turn),
                offset=(0.01 * turn, 0.01, 0.02),
                gaze=(6 * math.cos(i / 7), 2 * turn),
                feeling="joy",
                intensity=0.6,
                state="speaking",
            )
        )
    return frames


def report(name: str, draw: Callable[[AvatarFrame], object], frames: list[AvatarFrame]) -> None:
    wall, cpu = [], []
    for frame in frames[:10]:
        draw(frame)
    for frame in frames:
        begun, cpu_begun = time.perf_counter(), time.thread_time()
        draw(frame)
        wall.append(time.perf_counter() - begun)
        cpu.append(time.thread_time() - cpu_begun)
    median, late, busy, busy_late = (
        1e3 * float(np.percentile(times, share)) for times in (wall, cpu) for share in (50, 95)
    )
    print(
        f"{name:34} wall ms p50 {median:6.2f}  p95 {late:6.2f}   CPU ms p50 {busy:6.2f}  p95 {busy_late:6.2f}"
    )


def filling(width: int, height: int) -> Callable[[AvatarFrame], object]:
    """The trivial way to spend time on a surface: clear it and fill it with one circle."""
    skia = load_skia()
    pixels = np.zeros((height, width, 4), np.uint8)
    surface = skia.Surface(pixels)
    paint = skia.Paint(AntiAlias=True, Color=0xFF2F9C9C)

    def draw(frame: AvatarFrame) -> None:
        canvas = surface.getCanvas()
        canvas.clear(0xFFFFFFFF)
        canvas.drawCircle(width / 2, height / 2, 0.4 * height, paint)
        pixels.item(0)  # the surface draws into these: they have to live as long as it

    return draw


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--look", default="vis")
    parser.add_argument("--frames", type=int, default=200)
    options = parser.parse_args()
    frames = lively_frames(options.frames)
    for width, height in SIZES:
        report(f"clear and fill {width}x{height}", filling(width, height), frames)
        for background in BACKGROUNDS:
            renderer = SkiaRenderer(options.look, width, height, background)
            report(f"{options.look} {width}x{height} {background}", renderer.draw, frames)
    report("one bit 128x64", OneBitRenderer().draw, frames)


if __name__ == "__main__":
    main()
