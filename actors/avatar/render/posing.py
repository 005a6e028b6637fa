"""From a frame to where every point of the dressed rig is: one product of a few weights and a matrix."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from actors.avatar.render.look import Look
from actors.avatar.render.rig import FULL_TURN, Rig, RigShape
from actors.messages import AvatarFrame
from policies.arkit import BLENDSHAPES, INDEX

Floats = NDArray[np.float32]
TURN_LIMIT = 1.5
"""A head is drawn turned by up to 45 degrees; more is not a face any longer."""
# Gaze to the right of the picture turns the left eye outwards and the right eye inwards.
_EYE_LOOKS = tuple(
    tuple(INDEX[name] for name in names)
    for names in (
        ("eyeLookOutLeft", "eyeLookInRight"),
        ("eyeLookInLeft", "eyeLookOutRight"),
        ("eyeLookUpLeft", "eyeLookUpRight"),
        ("eyeLookDownLeft", "eyeLookDownRight"),
    )
)


@dataclass(frozen=True, slots=True)
class DressedShape:
    """A shape that the look wears, and where its numbers stand in what `Posing.numbers` returns."""

    shape: RigShape
    start: int
    end: int
    opacity: int


class Posing:
    """The rig in a look, with the proportions worked in once; then a pose a call."""

    def __init__(self, rig: Rig, look: Look) -> None:
        worn = [shape for shape in rig.shapes if shape.part == "" or shape.part in look.parts]
        channels = (*BLENDSHAPES, *rig.turns)
        place = {name: index for index, name in enumerate(channels)}
        size = sum(len(shape.points) for shape in worn)
        self._rest: Floats = np.zeros(size + len(worn), np.float32)
        rows: dict[tuple[str, ...], Floats] = {(name,): np.zeros_like(self._rest) for name in channels}
        self.shapes: list[DressedShape] = []
        start = 0
        for number, shape in enumerate(worn):
            end, opacity = start + len(shape.points), size + number
            self._rest[start:end] = shape.points
            self._rest[opacity] = shape.opacity
            for key, moves in (*shape.moves.items(), *shape.fades.items()):
                # What the look has decided is a number from here on; what is left are the frame's channels.
                factor, left = 1.0, []
                for name in key.split("*"):
                    if name in place:
                        left.append(name)
                    else:
                        factor *= look.proportions.get(name, 0.0)
                if factor == 0.0:
                    continue
                row = rows.setdefault(tuple(left), np.zeros_like(self._rest)) if left else self._rest
                where: Any = opacity if isinstance(moves, float | int) else slice(start, end)
                row[where] += factor * np.asarray(moves, np.float32)
            self.shapes.append(DressedShape(shape, start, end, opacity))
            start = end
        self._singles = np.array([rows.pop((name,)) for name in channels])
        self._pair_of = np.array([[place[a], place[b]] for a, b in rows], np.intp).reshape(-1, 2)
        self._pairs: Floats = np.array(list(rows.values()), np.float32).reshape(len(rows), len(self._rest))

    def numbers(self, frame: AvatarFrame) -> Floats:
        """All points of all shapes, on the board, and after them the shapes' opacities."""
        values = channel_values(frame)
        active = np.flatnonzero(values)
        # Not by `@`: BLAS would wake its threads for so little.
        numbers: Floats = self._rest + np.einsum("i,ij->j", values[active], self._singles[active])
        both = values[self._pair_of].prod(axis=1)
        active = np.flatnonzero(both)
        numbers += np.einsum("i,ij->j", both[active], self._pairs[active])
        return numbers


def channel_values(frame: AvatarFrame) -> Floats:
    """The rig's channels, (54,): the frame's weights with its gaze in them, then the turns of the head."""
    values = np.array((*frame.weights, *(degrees / FULL_TURN for degrees in frame.head[:2])), np.float32)
    weights = values[: len(BLENDSHAPES)]
    yaw, pitch = frame.gaze
    for indices, degrees in zip(_EYE_LOOKS, (yaw, -yaw, pitch, -pitch), strict=True):
        if degrees > 0.0:
            weights[list(indices)] += degrees / FULL_TURN
    np.clip(weights, 0.0, 1.0, out=weights)
    np.clip(values[len(BLENDSHAPES) :], -TURN_LIMIT, TURN_LIMIT, out=values[len(BLENDSHAPES) :])
    return values
