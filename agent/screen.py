"""Lines on a terminal: some stay, the newest are redrawn in place. Elsewhere only those that stay appear.

Colours are left out where `NO_COLOR` is set, and everywhere but on a terminal.
"""

from __future__ import annotations

import os
import textwrap
from collections.abc import Sequence
from typing import NamedTuple, TextIO

WIDTH = 80
"""Columns where the width of the terminal is not known."""
GUTTER = 14
"""Columns left of the text: the time, and a word or sign."""

DIM, RED, GREEN, YELLOW, MAGENTA, CYAN = "2", "31", "32", "33", "35", "36"


class Span(NamedTuple):
    """Text in one style (an SGR parameter of ANSI terminals; empty: plain)."""

    text: str
    style: str = ""


class Line(NamedTuple):
    """A time (ns; None leaves it out), a sign of at most three columns, and the text in its styles."""

    t: int | None
    sign: Span
    spans: tuple[Span, ...]


class Screen:
    """A terminal, a pipe or a file. One that goes away (a closed pipe) is no reason to end a conversation."""

    def __init__(self, out: TextIO) -> None:
        self._out = out
        self.live = out.isatty() and os.environ.get("TERM") != "dumb"
        """Whether lines can be redrawn."""
        self._coloured = self.live and not os.environ.get("NO_COLOR")
        self._drawn: list[str] = []
        self._gone = False

    def draw(self, staying: Sequence[Line], changing: Sequence[Line] = ()) -> None:
        """Write lines that stay, wrapped, and below them those that the next call replaces, one row each."""
        rows = [row for line in staying for row in self._rows(line)]
        drawn = [self._row(line) for line in changing] if self.live else []
        if not rows and drawn == self._drawn:
            return
        erase = "\r\x1b[K" + "\x1b[1A\x1b[K" * (len(self._drawn) - 1) if self._drawn else ""
        self._drawn = drawn
        self._write(erase + "".join(f"{row}\n" for row in rows) + "\n".join(drawn))

    def _write(self, text: str) -> None:
        if self._gone:
            return
        encoding = self._out.encoding or "utf-8"
        try:
            self._out.write(text.encode(encoding, "replace").decode(encoding))
            self._out.flush()
        except OSError:
            self._gone = True

    def _columns(self) -> int:
        try:
            return max(40, os.get_terminal_size(self._out.fileno()).columns) if self.live else WIDTH
        except OSError:
            return WIDTH

    def _rows(self, line: Line) -> list[str]:
        """The line on as many rows as it needs."""
        text = "".join(span.text for span in line.spans)
        wrapped = textwrap.wrap(text, self._columns() - GUTTER, break_on_hyphens=False) or [""]
        rows, at = [], 0
        for part in wrapped:
            at = text.index(part[0], at) if part else at
            rows.append(self._styled(line.spans, at, at + len(part)))
            at += len(part)
        return [self._gutter(line) + rows[0], *(" " * GUTTER + row for row in rows[1:])]

    def _row(self, line: Line) -> str:
        """The line on one row: what does not fit is left out at its beginning, so that the newest shows."""
        length = sum(len(span.text) for span in line.spans)
        room = self._columns() - GUTTER - 1
        if length <= room:
            return self._gutter(line) + self._styled(line.spans, 0, length)
        return self._gutter(line) + "…" + self._styled(line.spans, length - room + 1, length)

    def _gutter(self, line: Line) -> str:
        time = "" if line.t is None else clock(line.t)
        return f"{time:>7}  {self._paint(f'{line.sign.text:>3}', line.sign.style)}  "

    def _styled(self, spans: Sequence[Span], start: int, end: int) -> str:
        """Characters start..end of the joined spans, painted."""
        painted, at = [], 0
        for span in spans:
            text = span.text[max(0, start - at) : max(0, end - at)]
            painted.append(self._paint(text, span.style))
            at += len(span.text)
        return "".join(painted)

    def _paint(self, text: str, style: str) -> str:
        return f"\x1b[{style}m{text}\x1b[0m" if style and text and self._coloured else text


def clock(t: int) -> str:
    """Nanoseconds as m:ss.s, rounded; what came before the beginning shows as the beginning."""
    tenths = max(0, t + 50_000_000) // 100_000_000
    return f"{tenths // 600}:{tenths // 10 % 60:02d}.{tenths % 10}"


def plain(text: str) -> str:
    """The text without control characters: words of a person or a model must not steer the terminal."""
    return " ".join("".join(c if c.isprintable() else " " for c in text).split())
