"""Words in pictures: one typeface on every machine, lines that fit, and room for them.

A bare server has no fonts at all, and then Skia has no default typeface either. OpenCV brings DejaVu Sans for its
own windows (a free font), so that one is taken wherever it is, and the system's own otherwise.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import cache
from importlib.util import find_spec
from pathlib import Path

import skia

_BROUGHT = "qt/fonts/DejaVuSans.ttf"
"""Where OpenCV's package keeps the typeface."""

Measure = Callable[[str], float]
"""The width of a text, in the unit of the width that it is to fit."""


class NoTypeface(Exception):
    """There is nothing to write with; the message says what to install."""


@cache
def typeface() -> skia.Typeface:
    """What everything is written with. Raises NoTypeface."""
    package = find_spec("cv2")
    for folder in (package and package.submodule_search_locations) or ():
        path = Path(folder, _BROUGHT)
        if path.is_file():
            # A manager of our own: asking the default one makes fontconfig talk on the terminal.
            brought = skia.FontMgr.New_Custom_Empty().makeFromFile(str(path))
            if brought:
                return brought
    found = skia.FontMgr().matchFamilyStyle("sans-serif", skia.FontStyle())
    if not found:
        raise NoTypeface(
            "no font was found to write with: install one, such as the package fonts-dejavu-core"
        )
    return found


def font(size: float) -> skia.Font:
    """The typeface at `size` pixels. Its letters lie between whole pixels, so that text does not tremble."""
    made = skia.Font(typeface(), size)
    made.setSubpixel(True)
    made.setEdging(skia.Font.Edging.kAntiAlias)
    return made


def wrapped(words: list[str], width: float, measure: Measure) -> list[list[str]]:
    """The words as lines no wider than `width`, but for a word that alone is wider."""
    lines: list[list[str]] = []
    for word in words:
        if lines and measure(" ".join([*lines[-1], word])) <= width:
            lines[-1].append(word)
        else:
            lines.append([word])
    return lines
