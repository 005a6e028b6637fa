"""Small line plots as SVG, drawn by hand: a benchmark's figures at a glance, without another dependency."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path
from xml.sax.saxutils import escape

WIDTH, HEIGHT, LEFT, RIGHT, TOP, BOTTOM = 720, 320, 60, 150, 36, 40
COLOURS = ("#1f5fa8", "#c8452d", "#2e8b57", "#8b5a9f", "#b8860b", "#4b4b4b", "#d16ba5", "#008b8b")

Points = Sequence[tuple[float, float]]


def plot(path: Path, title: str, lines: Mapping[str, Points], x: str, y: str) -> None:
    """Write a plot of some lines, named at their right ends. The y axis begins at 0."""
    points = [point for line in lines.values() for point in line]
    right, top = max(px for px, _ in points), 1.1 * max(py for _, py in points)
    across, up = (WIDTH - LEFT - RIGHT) / (right or 1), (HEIGHT - TOP - BOTTOM) / (top or 1)

    def at(px: float, py: float) -> tuple[float, float]:
        return LEFT + px * across, HEIGHT - BOTTOM - py * up

    parts = [
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {HEIGHT}" '
        'font-family="sans-serif" font-size="11">',
        f'<rect width="{WIDTH}" height="{HEIGHT}" fill="white"/>',
        f'<text x="{LEFT}" y="20" font-size="13">{escape(title)}</text>',
        f'<text x="{LEFT}" y="{HEIGHT - 6}">{escape(x)}</text>',
        f'<text x="6" y="{TOP - 4}">{escape(y)}</text>',
    ]
    for step in range(5):
        px, py = right * step / 4, top * step / 4
        (cx, _), (_, cy) = at(px, 0), at(0, py)
        parts.append(
            f'<line x1="{LEFT}" y1="{cy:.1f}" x2="{WIDTH - RIGHT}" y2="{cy:.1f}" stroke="#ddd"/>'
            f'<text x="{LEFT - 6}" y="{cy + 4:.1f}" text-anchor="end">{py:.4g}</text>'
            f'<text x="{cx:.1f}" y="{HEIGHT - BOTTOM + 14}" text-anchor="middle">{px:.4g}</text>'
        )
    free = float("inf")
    for number, (name, line) in enumerate(sorted(lines.items(), key=lambda item: item[1][-1][1])):
        colour = COLOURS[number % len(COLOURS)]
        path_data = " ".join("{:.1f},{:.1f}".format(*at(*point)) for point in line)
        parts.append(f'<polyline points="{path_data}" fill="none" stroke="{colour}" stroke-width="1.5"/>')
        free = min(at(*line[-1])[1] + 4, free - 13)
        parts.append(f'<text x="{WIDTH - RIGHT + 6}" y="{free:.1f}" fill="{colour}">{escape(name)}</text>')
    path.write_text("\n".join([*parts, "</svg>\n"]), "utf-8")
