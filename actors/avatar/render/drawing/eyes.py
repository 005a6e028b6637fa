"""The eyes: a lid-coloured socket, an opening in it, and behind the opening the eyeball with everything that looks."""

from __future__ import annotations

from typing import Any

import numpy as np

from actors.avatar.render.drawing.sketch import (
    HEAD_CENTRE,
    MIDDLE,
    Points,
    Pose,
    Shape,
    linear,
    oval,
    plain,
    radial,
    surface_depth,
)

CENTRE = (74.0, 246.0)
"""Of the left eye: right of the head's middle, and below the top of the board."""
# Shares of a bend along a lid's seven points, from the inner corner to the outer. Where two cubics join, in the
# middle, the neighbours must be alike, or the lid has a kink there.
BELLY = np.array([0, 0.5, 1, 1, 1, 0.5, 0])
OUTER = np.array([0, 0, 0.2, 0.35, 0.6, 1, 1])
INNER = np.array([1, 1, 0.6, 0.35, 0.1, 0, 0])


def opening(pose: Pose, side: str, half: float, high: float) -> tuple[Points, Points]:
    """Upper and lower lid as curves of two cubics, 7 points each, from the inner corner to the outer, about (0, 0).

    x counts outwards. Every lid moves between where it rests and the line on which both meet, so that a blink closes
    the eye whatever else the lids do.
    """
    blink, squint = pose("eyeBlink" + side), pose("eyeSquint" + side)
    wide, cheek = pose("eyeWide" + side), pose("cheekSquint" + side)
    down, up = pose("eyeLookDown" + side), pose("eyeLookUp" + side)
    upper = np.array([(-half, 3), (-half, -high * 0.62), (-half * 0.56, -high), (0, -high),
                      (half * 0.58, -high), (half, -high * 0.6), (half, 1)], float)  # fmt: skip
    lower = np.array([(-half, 3), (-half, high * 0.56), (-half * 0.54, high * 0.92), (0, high * 0.92),
                      (half * 0.56, high * 0.92), (half, high * 0.56), (half, 1)], float)  # fmt: skip
    # A cheek makes a dome of the eye: its corners sink, and the lower lid becomes a shallow arch between them.
    lower += cheek * np.array([(0, 14), (0.3 * half, -high * 0.3), (0, -high * 0.7), (0, -high * 0.7),
                               (0, -high * 0.7), (-0.3 * half, -high * 0.3), (0, 15)])  # fmt: skip
    upper += cheek * np.array([(0, 14), (0, 4), (0, 2), (0, 2), (0, 2), (0, 4), (0, 15)])
    # Where the lids meet: a soft bowl, or an arch when the cheek pushes up.
    bowl, middle = 0.27 - 0.72 * cheek - 0.1 * squint, 0.36 - 0.2 * cheek - 0.1 * squint
    meet = high * (middle + bowl * BELLY)
    # A raised inner brow lets the outer half of the lid hang; a lowered brow presses on the inner half.
    hang: Points = 0.2 * pose("browInnerUp") * OUTER + 0.3 * pose("browDown" + side) * INNER
    rest = 0.86 * (1 - 0.3 * squint) * (1 - 0.3 * down) * (1 - 0.06 * cheek)
    open_upper = rest - hang + 0.3 * wide + 0.06 * up + 0.05 * pose("browOuterUp" + side)
    open_lower = (1 - 0.42 * squint) * (1 + 0.12 * wide + 0.06 * down - 0.05 * up)
    upper[:, 1] = meet + (upper[:, 1] - meet) * open_upper * (1 - blink)
    lower[:, 1] = meet + (lower[:, 1] - meet) * open_lower * (1 - blink)
    lower[:, 0] += (upper[:, 0] - lower[:, 0]) * blink
    return upper, lower


def eye(pose: Pose, side: str, s: float) -> list[Shape]:
    half, high, cx, cy = measures(pose, s)

    def place(points: Points) -> Points:
        placed: Points = points * np.array([s, 1.0]) + np.array([cx, cy])
        return placed

    upper, lower = opening(pose, side, half, high)
    closed = np.vstack([upper, lower[-2::-1]])
    thick = np.array([1.5, 4.5, 8, 9.5, 10.5, 10, 7])
    lash = np.vstack([upper, (upper + np.stack([np.array([-1, -2, -1, 0, 2, 5, 7.0]), -thick], 1))[::-1]])
    shadow = np.vstack([upper, (upper + np.array([0, 15.0]))[::-1]])
    look_x = 18 * (pose("eyeLookOut" + side) - pose("eyeLookIn" + side))
    look_y = 20 * pose("eyeLookDown" + side) - 19 * pose("eyeLookUp" + side)
    ix, iy = cx + s * (look_x - 3), cy + look_y + 4
    iris = 36 + 4 * pose("eyeSize") + 4 * pose("irisSize")
    pupil = iris * 0.5
    wide = pose("eyeWide" + side)
    eye_clip = f"opening{side}"
    surface: dict[str, Any] = {"level": HEAD_CENTRE[1]}
    inside: dict[str, Any] = {"clip": (eye_clip,), **surface}
    depth = float(surface_depth(np.array([(cx, HEAD_CENTRE[1])]))[0]) + 8
    within: dict[str, Any] = {"clip": (eye_clip,), "depth": depth}
    return [
        Shape(eye_clip, "MCCCCZ", place(closed), **surface, fill=plain("eyeball")),
        Shape(f"irisRing{side}", *oval(ix, iy, iris, iris), **within, fill=plain("irisDark")),
        Shape(f"iris{side}", *oval(ix, iy, iris - 3, iris - 3), **within,
              fill=radial((ix, iy + iris * 0.5), iris * 1.35, (0, "irisLight", 1), (1, "iris", 1))),
        Shape(f"pupil{side}", *oval(ix, iy, pupil, pupil), **within, fill=plain("pupil")),
        Shape(f"lidShadow{side}", "MCCLCCZ", place(shadow), **inside, fill=plain("shade", 0.22),
              opacity=1 - wide),
        Shape(f"glint{side}", *oval(ix - 12, iy - 13, 11.5, 11.5), **within, fill=plain("glint", 0.97)),
        Shape(f"glintSmall{side}", *oval(ix + 12, iy + 13, 5, 5), **within, fill=plain("glint", 0.8)),
        Shape(f"lash{side}", "MCCLCCZ", place(lash), **surface, fill=plain("lash")),
        Shape(f"lowerLid{side}", "MCC", place(lower), **surface, stroke="lidLine", width=3),
    ]  # fmt: skip


def sockets(pose: Pose) -> list[Shape]:
    """What a closing lid uncovers. Its lower edge gives way to a rising cheek."""
    shapes = []
    for side, s in (("Right", -1.0), ("Left", 1.0)):
        half, high, cx, cy = measures(pose, s)
        verbs, points = oval(cx, cy - 1, half + 6, high + 5 + 4 * pose("eyeWide" + side))
        points[5:8, 1] -= 18 * pose("cheekSquint" + side) + 10 * pose("eyeSquint" + side)
        shade = linear((cx, cy - 0.5 * high), (cx, cy + 0.8 * high), (0, "lid", 1), (1, "lidLower", 1))
        shapes.append(Shape(f"socket{side}", verbs, points, level=HEAD_CENTRE[1], fill=shade))
    return shapes


def measures(pose: Pose, s: float) -> tuple[float, float, float, float]:
    """Half the width and half the height of an open eye, and its middle; `s` is 1 for the left eye, else -1."""
    half, high = 46 + 7 * pose("eyeSize"), 54 + 8 * pose("eyeSize") + 6 * pose("eyeHeight")
    return half, high, MIDDLE + s * (CENTRE[0] + 8 * pose("eyeSpacing")), CENTRE[1]


def eyes(pose: Pose) -> list[Shape]:
    return [*eye(pose, "Right", -1.0), *eye(pose, "Left", 1.0)]
