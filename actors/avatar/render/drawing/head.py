"""Everything that is not eyes or mouth: body, ears, crest, the head's shell, the face, cheeks, nose and brows."""

from __future__ import annotations

from typing import Any

import numpy as np

from actors.avatar.render.drawing.sketch import (
    MIDDLE,
    Points,
    Pose,
    Shape,
    linear,
    oval,
    plain,
    radial,
    symmetric,
    turned,
)

SIDES = (("Left", 1.0), ("Right", -1.0))
"""The face's own left is at the right of the picture."""


def body(pose: Pose) -> list[Shape]:
    shoulders = symmetric([(0, 440), (84, 440), (164, 458), (184, 512), (194, 545), (196, 600), (196, 640),
                           (120, 640), (60, 640), (0, 640)])  # fmt: skip
    collar = symmetric([(0, 404), (78, 404), (122, 418), (122, 440), (122, 466), (64, 478), (0, 478)])
    return [
        Shape("shoulders", *shoulders, group="body",
              fill=radial((256, 436), 120, (0, "shade", 1), (1, "shell", 1))),
        Shape("collar", *collar, group="body",
              fill=linear((256, 424), (256, 472), (0, "collarShade", 1), (1, "collar", 1))),
        Shape("collarFold", "MC", np.array([(140, 446), (190, 468), (300, 470), (366, 438)], float), group="body",
              stroke="collarShade", width=3.5, opacity=0.7),
    ]  # fmt: skip


def outline(pose: Pose) -> Points:
    """The head: a pebble that is widest at the cheeks and gives way to the jaw."""
    wide, crown = 1 + 0.1 * pose("headWidth"), 10 * pose("headWidth")
    chin = 432 + 17 * pose("jawOpen") + 5 * pose("jawForward") - 4 * pose("mouthShrugLower")
    sway = 13 * (pose("jawLeft") - pose("jawRight"))
    puff, grin = pose("cheekPuff"), pose.mean("mouthSmile")
    _, points = symmetric(
        [(0, 84 + crown), (104, 84 + crown), (174, 146 + crown), (182 + 5 * puff, 256),
         (189 + 20 * puff + 3 * grin, 366 + 4 * grin), (112 + 8 * puff, chin), (0, chin)]
    )  # fmt: skip
    points[:, 0] = MIDDLE + (points[:, 0] - MIDDLE) * wide
    points[5:8, 0] += sway
    return points


def face_outline(pose: Pose) -> Points:
    """The face within the shell: a heart, as an owl's is, or a visor."""
    wide, crown = 1 + 0.1 * pose("headWidth"), 8 * pose("headWidth")
    chin = 412 + 17 * pose("jawOpen") + 5 * pose("jawForward") - 4 * pose("mouthShrugLower")
    sway = 13 * (pose("jawLeft") - pose("jawRight"))
    puff = pose("cheekPuff")
    right_half = [(0, 140), (13, 140), (34, 109), (76, 109),
                  (112, 109), (151, 190), (156 + 4 * puff, 266),
                  (158 + 16 * puff, 356), (96 + 6 * puff, chin), (0, chin)]  # fmt: skip
    visor = [(0, 106), (30, 106), (58, 108), (86, 119), (124, 134), (152, 196)]
    for i, (x, y) in enumerate(visor):
        (hx, hy), share = right_half[i], pose("visor")
        right_half[i] = hx + share * (x - hx), hy + share * (y - hy) + crown
    _, points = symmetric(right_half)
    points[:, 0] = MIDDLE + (points[:, 0] - MIDDLE) * wide
    points[8:11, 0] += sway
    return points


def crest(pose: Pose) -> list[Shape]:
    """What shines on the crown, drop or antenna: high and bright with surprise and joy, low and dim with sorrow."""
    drop = np.array(
        [(196, 112), (228, 94), (237, 82), (243, 62), (249, 36), (276, 20), (297, 29), (317, 39), (315, 64), (294, 66),
         (286, 66), (281, 72), (290, 88), (296, 98), (310, 106), (324, 114)], float
    )  # fmt: skip
    lift = 0.5 * pose.mean("eyeWide") + 0.5 * pose.mean("browOuterUp")
    hang = pose.mean("mouthFrown")
    height = 1 + 0.16 * lift - 0.3 * hang
    root = np.array([258.0, 110.0])
    drop = root + (drop - root) * np.array([1 - 0.12 * lift + 0.08 * hang, height])
    drop = turned(drop, (258, 110), 16 * hang - 10 * lift)
    drop[[0, -1]] = (196, 112), (324, 114)
    tip = (float(drop[7][0]) - 18, float(drop[7][1]) + 4)
    antenna = [(256.0, 100.0), (256 - 4 * hang, 76.0 - 14 * hang), (256 + 10 * hang, 66.0 - 22 * hang),
               (256 + 46 * hang, 50 - 8 * lift + 20 * hang)]  # fmt: skip
    knob = antenna[-1]
    behind: dict[str, Any] = {"depth": -20.0}
    shine = 0.7 + 0.3 * pose.mean("mouthSmile") + 0.3 * lift - 0.6 * hang
    return [
        Shape("dropGlow", *oval(*tip, 62, 62), part="drop", **behind,
              opacity=shine, fill=radial(tip, 62, (0, "glow", 0.6), (1, "glow", 0))),
        Shape("drop", "MCCCCCZ", drop, part="drop", **behind,
              fill=linear((250, 104), tip, (0, "shell", 1), (0.35, "shellLight", 1), (1, "glow", 1))),
        Shape("antennaStem", "MC", np.array(antenna), part="antenna", stroke="shellShade", width=9, **behind),
        Shape("antennaGlow", *oval(*knob, 54, 54), part="antenna", **behind,
              opacity=shine, fill=radial(knob, 54, (0, "glow", 0.65), (1, "glow", 0))),
        Shape("antennaKnob", *oval(*knob, 17, 17), part="antenna", **behind,
              fill=radial((knob[0] - 5, knob[1] - 6), 24, (0, "glint", 1), (0.4, "glow", 1), (1, "glow", 1))),
    ]  # fmt: skip


FRONDS = ((176.0, 62.0, -34.0), (238.0, 58.0, 0.0), (296.0, 46.0, 27.0))
"""Height of the root, length, and angle (degrees, downwards) of what Vis has for ears."""


def ears(pose: Pose) -> list[Shape]:
    """Fins, or round listeners. Both prick up with raised brows and sink with a drooping mouth."""
    shapes = []
    for side, s in SIDES:
        wide = 16 * pose("headWidth")
        perk = (
            0.6 * pose("browOuterUp" + side) + 0.5 * pose("eyeWide" + side) - 0.35 * pose("browDown" + side)
        )
        sink = pose("mouthFrown" + side)
        fronds = []
        for number, (y, length, angle) in enumerate(FRONDS):
            end = length - 12
            frond = np.array(
                [(-30, -14), (14, -23), (end - 16, -22), (end, -17), (end + 16, -12),
                 (end + 16, 7), (end, 12), (end - 16, 17), (14, 22), (-30, 14)], float
            )  # fmt: skip
            root = np.array([168 + 3 * number + wide, y])
            turn = angle - (20 + 6 * number) * perk + (34 - 4 * number) * sink
            frond = turned(frond, (0.0, 0.0), turn) + root
            tip = turned(np.array([(length, 0.0)]), (0.0, 0.0), turn)[0] + root
            fronds.append(
                (
                    frond * np.array([s, 1.0]) + (MIDDLE, 0.0),
                    (MIDDLE + s * root[0], y),
                    (MIDDLE + s * tip[0], tip[1]),
                )
            )
        x, y = MIDDLE + s * (183 + wide), 262 - 9 * perk + 11 * sink
        shapes += [
            *(Shape(f"frond{number}{side}", "MCCCZ", points, part="fronds", depth=-30,
                    fill=linear(root, tip, (0, "shellShade", 1), (0.4, "shell", 1), (1, "glow", 1)))
              for number, (points, root, tip) in enumerate(fronds)),
            Shape(f"listener{side}", *oval(x, y, 24, 52), part="listeners", depth=-10,
                  fill=linear((x, y - 52), (x, y + 52), (0, "shellLight", 1), (1, "shellShade", 1))),
            Shape(f"listenerGlow{side}", *oval(x + s * 9, y, 9, 34), part="listeners", depth=-16,
                  fill=linear((x, y - 34), (x, y + 34), (0, "glint", 1), (0.4, "glow", 1), (1, "glow", 1))),
        ]  # fmt: skip
    return shapes


def shell(pose: Pose) -> list[Shape]:
    verbs, points = "MCCCCZ", outline(pose)
    face, heart = face_outline(pose), "MCCCCCCZ"
    # A band of light along the outline, from the cheek down to the chin.
    (cheek, low, chin, end) = points[3:7]
    inward = np.array([(0, 0), (0, 0), (0, 0), (0, 0), (-2, -7), (-15, -3), (0, 0)], float)
    edge = np.array([cheek, low, chin, end, chin, low, cheek]) + inward
    seat = np.array([MIDDLE, 262.0]) + (face - (MIDDLE, 262.0)) * (1.025, 1.025)
    return [
        Shape("shell", verbs, points, depth=6.0,
              fill=radial((186, 140), 290, (0, "shellLight", 1), (1, "shellShade", 1))),
        Shape("shellEdge", "MCCZ", edge, depth=6.0, fill=plain("rim", 0.3)),
        Shape("shellSheen", *oval(176, 128, 46, 16), depth=6.0,
              fill=radial((176, 128), 46, (0, "glint", 0.45), (1, "glint", 0))),
        Shape("faceSeat", heart, seat, clip=("shell",), fill=plain("faceSeat")),
        Shape("face", heart, face, clip=("shell",),
              fill=radial((232, 220), 236, (0, "faceLight", 1), (1, "faceShade", 1))),
    ]  # fmt: skip


def cheeks(pose: Pose) -> list[Shape]:
    shapes = []
    for side, s in SIDES:
        smile, squint, puff = pose("mouthSmile" + side), pose("cheekSquint" + side), pose("cheekPuff")
        x = MIDDLE + s * (104 + 8 * puff + 10 * pose("headWidth"))
        y = 322 - 8 * smile - 10 * squint + 6 * puff
        shine = (x - s * 6, y - 12)
        shapes += [
            Shape(f"cheek{side}", *oval(x, y, 46, 46),
                  fill=radial((x, y), 46, (0, "cheek", 0.85), (1, "cheek", 0)),
                  opacity=0.38 + 0.5 * smile + 0.3 * squint + 0.35 * puff),
            Shape(f"cheekShine{side}", *oval(*shine, 30, 26),
                  fill=radial(shine, 30, (0, "glint", 0.9), (1, "glint", 0)), opacity=0.7 * puff + 0.25 * squint),
        ]  # fmt: skip
    return shapes


def nose(pose: Pose) -> list[Shape]:
    left, right = pose("noseSneerLeft"), pose("noseSneerRight")
    x, y = MIDDLE + 3 * (left - right), 302 - 5 * (left + right) / 2
    points = oval(x, y, 15 + 2 * (left + right), 9.5)[1]
    points[2:5, 1] -= 6 * left
    points[8:11, 1] -= 6 * right
    shapes = [
        Shape("nose", "MCCCCZ", points, depth=166, fill=plain("nose")),
        Shape("noseShine", *oval(x - 4, y - 4, 5, 2.6), depth=168, fill=plain("glint", 0.55)),
    ]
    for side, s in SIDES:
        sneer = pose("noseSneer" + side)
        crease = np.array([(MIDDLE + s * 12, 262), (MIDDLE + s * 20, 268), (MIDDLE + s * 22, 276),
                           (MIDDLE + s * 20, 286)], float)  # fmt: skip
        crease[:, 1] -= 6 * sneer
        shapes.append(
            Shape(f"sneer{side}", "MC", crease, stroke="crease", width=5, opacity=0.9 * sneer, depth=150)
        )
    return shapes


def brows(pose: Pose) -> list[Shape]:
    """Two strokes that are thick at the inner end; read from far away, they are half of every feeling."""
    shapes = []
    for side, s in SIDES:
        inner, outer, down = pose("browInnerUp"), pose("browOuterUp" + side), pose("browDown" + side)
        sneer = pose("noseSneer" + side)
        thick = 8.5 + 3.5 * pose("browThickness")
        size = 8 * pose("eyeSize")
        x0 = MIDDLE + s * (74 + 8 * pose("eyeSpacing"))
        y0 = 169 - size
        spine = np.array(
            [
                (-36, -2 - 21 * inner + 32 * down + 5 * sneer),
                (-18, -10 - 16 * inner - 10 * outer + 26 * down + 4 * sneer),
                (12, -12 - 2 * inner - 21 * outer + 18 * down),
                (38, 3 + 11 * inner - 16 * outer + 5 * down),
            ],
            float,
        )
        spine[:, 0] -= 8 * down * (1 - inner / 2) + np.array([2, 0, 0, 0]) * inner
        spine[:, 0] = x0 + s * spine[:, 0]
        spine[:, 1] += y0
        (ax, ay), (bx, by), (cx, cy), (dx, dy) = spine
        t, e = thick, thick * 0.62
        # The round ends go on in the direction of the stroke.
        inwards, outwards = (
            1.3 * (end - before) / np.hypot(*(end - before)) for before, end in (spine[1::-1], spine[2:])
        )
        (ix, iy), (ox, oy) = inwards * t, outwards * e
        points = np.array(
            [(ax, ay - t), (bx, by - t), (cx, cy - t), (dx, dy - e),
             (dx + ox, dy - e + oy), (dx + ox, dy + e + oy), (dx, dy + e),
             (cx, cy + t * 0.9), (bx, by + t), (ax, ay + t),
             (ax + ix, ay + t + iy), (ax + ix, ay - t + iy), (ax, ay - t)], float
        )  # fmt: skip
        furrow = np.array([(MIDDLE + s * 11, y0 - 8), (MIDDLE + s * 7, y0 - 2), (MIDDLE + s * 7, y0 + 10),
                           (MIDDLE + s * 12, y0 + 17)], float)  # fmt: skip
        shapes.append(
            Shape(
                f"furrow{side}",
                "MC",
                furrow,
                stroke="crease",
                width=5,
                opacity=1.4 * down - 0.7 - inner,
                depth=150,
            )
        )
        shapes.append(Shape(f"brow{side}", "MCCCCZ", points, fill=plain("brow")))
    return shapes
