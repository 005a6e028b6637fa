"""What every renderer of the face does."""

from __future__ import annotations

from abc import ABC, abstractmethod
from typing import Any

import numpy as np
from numpy.typing import NDArray

from actors.messages import AvatarFrame

Picture = NDArray[np.uint8]


class Renderer(ABC):
    """Draws a face. `width` and `height` are those of its pictures, in pixels.

    A subclass that knows less than a frame tells (a display of one bit, a row of lamps) ignores the rest.
    """

    width: int
    height: int

    @abstractmethod
    def draw(self, frame: AvatarFrame) -> Picture | NDArray[Any]:
        """The face as `frame` describes it: (height, width, 4) blue, green, red, alpha; or, from a display that has
        no colours, (height, width) of its own levels. The array may be drawn over by the next call."""
