"""The face in the browser is the face of the Python renderer: the same rig, the same frames, the same pictures."""

from __future__ import annotations

import base64
import json
from collections.abc import Callable, Iterator
from dataclasses import asdict

import cv2
import numpy as np
import pytest
from chromium import Chromium, chromium, find_chromium
from numpy.typing import NDArray
from page_files import page_files

from actors.avatar.performance.expressions import ATTITUDES, POSES
from actors.avatar.performance.visemes import SHAPES
from actors.avatar.render.sheet import still
from actors.avatar.render.skia_renderer import SkiaRenderer
from actors.messages import AvatarFrame
from policies.events import Feeling

pytestmark = pytest.mark.skipif(find_chromium() is None, reason="no Chromium here: apt install chromium")

SIZE = 256
COSTLIEST = 40.0
"""Processor ms for a frame of 512 pixels where there is no graphics card: 25 a second on one core.

Ten were measured on an idle machine.
"""

_PREPARE = """(async () => {
    const { FaceRenderer } = await import('/page/face.js');
    const load = async (path) => (await fetch(path)).json();
    const rig = await load('/rig/vis.json');
    window.face = async (look, background, size) => {
        const canvas = new OffscreenCanvas(size, size);
        return new FaceRenderer(canvas, rig, await load(`/rig/looks/${look}.json`), background);
    };
    window.pictures = async (look, background, size, frames) => {
        const renderer = await face(look, background, size);
        const made = [];
        for (const frame of frames) {
            renderer.draw(frame);
            const blob = await renderer.canvas.convertToBlob({ type: 'image/png' });
            const bytes = new Uint8Array(await blob.arrayBuffer());
            made.push(btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join('')));
        }
        return made;
    };
    window.rate = async (size, seconds) => {
        const canvas = Object.assign(document.createElement('canvas'), { width: size, height: size });
        canvas.style.willChange = 'transform';
        document.body.append(canvas);
        const { FaceRenderer } = await import('/page/face.js');
        const renderer = new FaceRenderer(canvas, rig, await load('/rig/looks/vis.json'), 'light', { floating: true });
        const { NEUTRAL, INDEX } = await import('/page/arkit.js');
        let drawn = 0;
        const begun = performance.now();
        await new Promise((resolve) => {
            const tick = (now) => {
                const s = (now - begun) / 1000, weights = [...NEUTRAL.weights];
                weights[INDEX.jawOpen] = 0.4 + 0.4 * Math.sin(s * 17);
                weights[INDEX.mouthSmileLeft] = weights[INDEX.mouthSmileRight] = 0.4;
                weights[INDEX.mouthFunnel] = 0.3 + 0.3 * Math.sin(s * 11);
                weights[INDEX.eyeBlinkLeft] = weights[INDEX.eyeBlinkRight] = Math.max(0, Math.sin(s * 3)) ** 8;
                renderer.draw({ ...NEUTRAL, weights, gaze: [6 * Math.sin(s), 2],
                    head: [5 * Math.sin(s), 3 * Math.sin(1.3 * s), 2 * Math.sin(0.7 * s)], offset: [0, 0.01, 0.02] });
                drawn++;
                if (s < seconds) requestAnimationFrame(tick); else resolve();
            };
            requestAnimationFrame(tick);
        });
        canvas.remove();
        return [drawn / ((performance.now() - begun) / 1000), drawn];
    };
    return true;
})()"""


@pytest.fixture(scope="module")
def browser() -> Iterator[Chromium]:
    with page_files() as address, chromium() as opened:
        opened.open(f"{address}/empty")
        opened.script(_PREPARE)
        yield opened


def frames() -> list[AvatarFrame]:
    """Every feeling with its attitude, some lips, looks, turns and distances."""
    made = []
    for number, feeling in enumerate(Feeling):
        frame = still(dict(POSES[feeling]), gaze=(4.0 * number - 12.0, 6.0 - 2.0 * number))
        made.append(
            AvatarFrame(
                0, frame.weights, ATTITUDES[feeling], (0.0, 0.01, 0.0), frame.gaze, feeling.value, 1.0, "idle"
            )
        )
    made += [still(dict(weights)) for weights in list(SHAPES.values())[1:10]]
    rest = still({"tongueOut": 0.8, "jawOpen": 0.5})
    made += [
        AvatarFrame(0, rest.weights, (35.0, -20.0, 12.0), (0.05, -0.03, 0.4), (0.0, 0.0), "", 0.0, "idle"),
        AvatarFrame(0, rest.weights, (-60.0, 60.0, -9.0), (-0.05, 0.03, -0.4), (25.0, 25.0), "", 0.0, "idle"),
        still({"eyeBlinkLeft": 1.0, "eyeBlinkRight": 0.5, "cheekPuff": 1.0}),
        still({"noseSneerLeft": 1.0, "mouthPressRight": 1.0, "browDownLeft": 1.0}),
    ]
    return made


def drawn(browser: Chromium, look: str, background: str) -> list[NDArray[np.int16]]:
    call = f"pictures({look!r}, {background!r}, {SIZE}, {json.dumps([asdict(frame) for frame in frames()])})"
    pictures = []
    for encoded in browser.script(call):
        read = cv2.imdecode(np.frombuffer(base64.b64decode(encoded), np.uint8), cv2.IMREAD_COLOR)
        assert read is not None
        pictures.append(read.astype(np.int16))
    return pictures


@pytest.mark.parametrize(
    ("look", "background"), [("vis", "light"), ("vis", "contrast"), ("nova", "dark")], ids="-".join
)
def test_draws_what_the_python_renderer_draws(browser: Chromium, look: str, background: str) -> None:
    renderer = SkiaRenderer(look, SIZE, SIZE, background)  # type: ignore[arg-type]
    for number, (frame, shown) in enumerate(zip(frames(), drawn(browser, look, background), strict=True)):
        wanted = renderer.draw(frame)[..., :3].astype(np.int16)
        apart = np.abs(wanted - shown).max(axis=2)
        assert apart.mean() < 1.0, f"picture {number}"
        assert (apart > 40).mean() < 0.003, f"picture {number}"


def test_moves_smoothly_without_a_graphics_card(
    browser: Chromium, record_property: Callable[[str, object], None]
) -> None:
    """By the processor's time, which tells the same on a machine that is busy with other things."""
    before = browser.processor_seconds()
    rate, drawn = browser.script("rate(512, 3)")
    each = 1000 * (browser.processor_seconds() - before) / drawn
    record_property("frames a second, processor ms a frame", (round(rate, 1), round(each, 2)))
    assert each <= COSTLIEST
