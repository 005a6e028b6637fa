"""The mouth: lips around an opening, and within it the teeth of skull and jaw, and the tongue."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np

from actors.avatar.render.drawing.sketch import MIDDLE, Points, Pose, Shape, oval, plain

PLACE = (MIDDLE, 352.0)
DROP = 63.0
"""How far the lower lip goes down with the jaw."""


@dataclass(frozen=True)
class Lips:
    """Where the lips are, about PLACE. Corner and edges as (right, left), in picture order."""

    corners: Points
    upper: tuple[float, float, float]
    """Lower edge of the upper lip: right, middle, left."""
    lower: tuple[float, float, float]
    middle: tuple[float, float]
    """x of the upper and of the lower lip's middle."""


def lips(pose: Pose) -> Lips:
    jaw, close = pose("jawOpen"), pose("mouthClose")
    pucker, funnel = pose("mouthPucker"), pose("mouthFunnel")
    aside = 17 * (pose("mouthLeft") - pose("mouthRight"))
    sway = 15 * (pose("jawLeft") - pose("jawRight"))
    half = 54 + 10 * pose("mouthWidth")
    corners, raised, lowered = [], [], []
    for side, s in (("Right", -1.0), ("Left", 1.0)):
        smile, frown, stretch = (
            pose("mouthSmile" + side),
            pose("mouthFrown" + side),
            pose("mouthStretch" + side),
        )
        x = half + 15 * smile - 2 * frown + 15 * stretch + 6 * pose("mouthDimple" + side)
        x = x - 3 * pose("mouthPress" + side) - 5 * jaw
        x = x * (1 - 0.5 * pucker) * (1 - 0.32 * funnel)
        y = (
            -3
            - 21 * smile
            + 19 * frown
            + 5 * stretch
            - 4 * pose("mouthDimple" + side)
            + (14 + 16 * funnel + 12 * pucker) * jaw * (1 - close)
        )
        y += s * (pose("mouthRight") - pose("mouthLeft")) * 5
        corners.append((s * x + aside + 0.3 * sway, y))
        raised.append(13 * pose("mouthUpperUp" + side) + 4 * pose("noseSneer" + side))
        lowered.append(15 * pose("mouthLowerDown" + side))
    smile, frown = pose.mean("mouthSmile"), pose.mean("mouthFrown")
    bend = 3 + 7 * smile - 10 * frown - 6 * pose("mouthShrugLower") - 5 * pose("mouthShrugUpper") + 4 * close
    upper = bend - (4 * jaw + 9 * funnel + 3 * pucker) * (1 - close) + 3 * pose("mouthRollUpper")
    lower = bend + (DROP * jaw + 9 * funnel + 3 * pucker) * (1 - close) - 4 * pose("mouthRollLower")
    lower += 4 * smile * jaw
    return Lips(
        corners=np.array(corners),
        upper=(upper - raised[0], upper - 0.8 * sum(raised) / 2, upper - raised[1]),
        lower=(lower + lowered[0], lower + sum(lowered) / 2, lower + lowered[1]),
        middle=(aside, aside + sway),
    )


def ring(at: Lips, out: float = 0.0, above: float = 0.0, below: float = 0.0) -> Points:
    """The closed curve along the lips' edges, moved outwards by so much at the corners, above and below."""
    (xr, yr), (xl, yl) = at.corners
    xr, xl = xr - out, xl + out
    (ur, um, ul), (dr, dm, dl) = at.upper, at.lower
    ur, um, ul, dr, dm, dl = ur - above, um - above, ul - above, dr + below, dm + below, dl + below
    mu, md = at.middle

    def along(start: float, end: float, share: float) -> float:
        return start + (end - start) * share

    return np.array(
        [
            (xr, yr),
            *((along(xr, mu, 0.1), along(yr, ur, 0.68)), (along(xr, mu, 0.5), ur), (mu, um)),
            *((along(xl, mu, 0.5), ul), (along(xl, mu, 0.1), along(yl, ul, 0.68)), (xl, yl)),
            *((along(xl, md, 0.06), along(yl, dl, 0.66)), (along(xl, md, 0.48), dl), (md, dm)),
            *((along(xr, md, 0.48), dr), (along(xr, md, 0.06), along(yr, dr, 0.66)), (xr, yr)),
        ]
    )


def mouth(pose: Pose) -> list[Shape]:
    at = lips(pose)
    px, py = PLACE
    jaw, aside = pose("jawOpen") * (1 - pose("mouthClose")), at.middle[0]
    pucker, funnel = pose("mouthPucker"), pose("mouthFunnel")
    press = pose.mean("mouthPress")
    full = 1 + 0.5 * pose("lipFullness")
    above = (8 + 4 * pucker + 3 * funnel - 6 * pose("mouthRollUpper") - 3 * press) * full + 2 * pose(
        "mouthShrugUpper"
    )
    below = (10 + 5 * pucker + 3 * funnel - 8 * pose("mouthRollLower") - 4 * press) * full + 5 * pose(
        "jawForward"
    )
    below += 3 * pose("mouthShrugLower")
    inner = ring(at) + PLACE
    outer = ring(at, 6 + 2 * pucker, above, below) + PLACE
    sway = at.middle[1] - aside
    drop = (DROP - 3) * jaw
    out = pose("tongueOut")
    lip_y, lip_x = py + at.lower[1], px + at.middle[1]
    upper_teeth = np.array(
        [(-47, -44), (47, -44), (47, -44), (47, -44), (47, 0), (42, 8), (28, 8.5), (10, 9), (-10, 9), (-28, 8.5),
         (-42, 8), (-47, 0), (-47, -44)], float
    )  # fmt: skip
    upper_teeth += np.array([px + 0.8 * aside, py - 13 * funnel - 11 * pucker])
    lower_teeth = np.array(
        [(-40, 34), (-40, 11), (-36, 9), (-24, 8.5), (-8, 8), (8, 8), (24, 8.5), (36, 9), (40, 11), (40, 34),
         (40, 34), (-40, 34), (-40, 34)], float
    )  # fmt: skip
    lower_teeth += np.array([px + 0.8 * aside + sway, py + drop + 16 * pucker + 4 * funnel])
    tongue_y = py + 27 + 0.66 * drop - 6 * out
    tongue = oval(px + aside + sway, tongue_y, 33, 20)
    reach, root = lip_y - 6 + 48 * out, lip_y - 4 - 16 * out
    tip = np.array(
        [(lip_x - 22, root), (lip_x - 16, root - 6), (lip_x + 16, root - 6), (lip_x + 22, root),
         (lip_x + 26, (root + reach) / 2), (lip_x + 22, reach), (lip_x, reach),
         (lip_x - 22, reach), (lip_x - 26, (root + reach) / 2), (lip_x - 22, root)], float
    )  # fmt: skip
    groove = np.array(
        [(lip_x, root + 6), (lip_x, root + 10), (lip_x, reach - 14), (lip_x, reach - 11)], float
    )
    inside: dict[str, Any] = {"clip": ("mouth",), "depth": 138.0}
    lip: dict[str, Any] = {"depth": 146.0}
    return [
        Shape("lips", "MCCCCZ", outer, **lip,
              fill=plain("lip", 0.8)),
        Shape("lipShine", *oval(lip_x, lip_y + below * 0.55, 17, 3.2 + 2 * pucker), **lip,
              fill=plain("glint"), opacity=0.5 * pucker),
        Shape("mouth", "MCCCCZ", inner, **lip,
              fill=plain("mouth")),
        Shape("tongue", *tongue, **inside,
              fill=plain("tongue")),
        Shape("lowerTeeth", "MCCCCZ", lower_teeth, **inside, fill=plain("teethShade")),
        Shape("tongueTip", "MCCCZ", tip, depth=146, opacity=3 * out,
              fill=plain("tongue")),
        Shape("tongueGroove", "MC", groove, depth=146, opacity=1.4 * out, stroke="tongueShade", width=3.5),
        Shape("upperTeeth", "MCCCCZ", upper_teeth, **inside,
              fill=plain("teeth")),
        Shape("mouthLine", "MCCCCZ", inner, **lip, stroke="mouthLine", width=6),
        *marks(pose, at),
    ]  # fmt: skip


def marks(pose: Pose, at: Lips) -> list[Shape]:
    """Small marks that tell apart what moves the lips little: dimples, pressed corners, a pushed-up chin.

    Those at the corners grow out of the mouth's own line: by themselves they look like brackets.
    """
    px, py = PLACE
    shapes = []
    for side, s, corner in (("Right", -1.0, at.corners[0]), ("Left", 1.0, at.corners[1])):
        x, y = px + corner[0] + s * 9, py + corner[1]
        dimple = np.array([(x - s * 7, y - 9), (x - s * 3, y - 5), (x - s * 3, y + 3), (x - s * 8, y + 7)])
        pressed = np.array([(x - s * 9, y - 8), (x - s * 6, y - 4), (x - s * 6, y + 4), (x - s * 9, y + 8)])
        fold = np.array(
            [(MIDDLE + s * 32, 304), (MIDDLE + s * 52, 314), (x + s * 8, y - 26), (x + s * 10, y - 12)]
        )
        shapes += [
            Shape(f"dimple{side}", "MC", dimple, depth=146, stroke="mouthLine", width=5,
                  opacity=0.9 * pose("mouthDimple" + side) + 0.6 * pose("mouthSmile" + side)),
            Shape(f"pressed{side}", "MC", pressed, depth=146, stroke="mouthLine", width=5,
                  opacity=0.9 * pose("mouthPress" + side)),
            Shape(f"fold{side}", "MC", fold, depth=138, stroke="crease", width=4.5,
                  opacity=0.5 * pose("noseSneer" + side)),
        ]  # fmt: skip
    lower = py + at.lower[1]
    x = px + at.middle[1]
    chin = np.array([(x - 26, lower + 32), (x - 12, lower + 25), (x + 12, lower + 25), (x + 26, lower + 32)])
    shapes.append(
        Shape("chin", "MC", chin, depth=132, stroke="crease", width=5,
              opacity=(0.9 * pose("mouthShrugLower") + 0.7 * pose("jawForward")) * (1 - pose("jawOpen")))
    )  # fmt: skip
    return shapes
