"""From camera pictures to the patches of the model's eye."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

if TYPE_CHECKING:
    from torch import Tensor

Picture = NDArray[np.uint8]
"""(height, width, 3), red, green, blue; both sides multiples of `CELL`."""
CELL = 28
"""Pixels, each way, of one token: two by two patches of 14."""
_PATCH = 14
_MEAN = np.array([0.48145466, 0.4578275, 0.40821073], np.float32)
_DEVIATION = np.array([0.26862954, 0.26130258, 0.27577711], np.float32)


def size_for(height: int, width: int, most_pixels: int) -> tuple[int, int]:
    """The nearest height and width in whole cells that keep the shape within `most_pixels`."""
    shrink = min(1.0, (most_pixels / (height * width)) ** 0.5)
    rows = max(1, round(height * shrink / CELL))
    columns = max(1, round(width * shrink / CELL))
    while rows * columns * CELL * CELL > most_pixels and (rows > 1 or columns > 1):
        if rows >= columns:
            rows -= 1
        else:
            columns -= 1
    return rows * CELL, columns * CELL


def decoded(jpeg: bytes, most_pixels: int) -> Picture | None:
    """The picture at the size that the model is to see; None for what is no picture."""
    import cv2

    raw = np.frombuffer(jpeg, np.uint8)
    pixels = cv2.imdecode(raw, cv2.IMREAD_COLOR) if len(raw) else None
    if pixels is None:
        return None
    height, width = size_for(pixels.shape[0], pixels.shape[1], most_pixels)
    if pixels.shape[:2] != (height, width):
        pixels = cv2.resize(pixels, (width, height), interpolation=cv2.INTER_AREA)
    return np.ascontiguousarray(pixels[:, :, ::-1]).astype(np.uint8, copy=False)


def resized(picture: Picture, like: Picture) -> Picture:
    """The picture in the size of another: a clip has one size, even where the camera changes its own."""
    if picture.shape == like.shape:
        return picture
    import cv2

    changed = cv2.resize(picture, (like.shape[1], like.shape[0]), interpolation=cv2.INTER_AREA)
    return changed.astype(np.uint8, copy=False)


def patches(frames: NDArray[np.uint8]) -> tuple[Tensor, tuple[int, int, int]]:
    """The patches (number, 1176) of frames (even number, height, width, 3), and their grid: pairs, rows, columns.

    Two frames make one layer of patches; the order is the one that merges two by two patches into a token.
    """
    import torch

    scaled = ((frames.astype(np.float32) / 255 - _MEAN) / _DEVIATION).transpose(0, 3, 1, 2)
    count, _, height, width = scaled.shape
    rows, columns = height // _PATCH, width // _PATCH
    cut = scaled.reshape(count // 2, 2, 3, rows // 2, 2, _PATCH, columns // 2, 2, _PATCH)
    ordered = cut.transpose(0, 3, 6, 4, 7, 2, 1, 5, 8).reshape(-1, 3 * 2 * _PATCH * _PATCH)
    return torch.from_numpy(np.ascontiguousarray(ordered)), (count // 2, rows, columns)
