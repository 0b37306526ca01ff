"""The plot of docs/performance.md: messages for a second of CPU time, as an SVG."""

from __future__ import annotations

import math
from typing import Any
from xml.sax.saxutils import escape

from benchmarks.tables import number

__all__ = ["plot"]

# Key of an outcome, and how its bar is called.
OURS = (
    ("floor 1", "floor 1: frame, gunzip, response"),
    ("nobody", "nobody listens"),
    ("chats", "only comments and gifts"),
    ("floor 2", "floor 2: and every payload parsed"),
    ("few isal", "a few fields, with the extra fast"),
    ("few", "a few fields of every event"),
    ("every", "every field of events and users"),
)
PEERS = (("connector", "Node connector 2.5.0, a few fields"), ("tiktoklive", "TikTokLive 7.0.1, a few fields"))
COLOURS = {"floor 1": "#9aa5b1", "floor 2": "#9aa5b1", "connector": "#d98c5f", "tiktoklive": "#d98c5f"}
OWN_COLOUR = "#2f6f8f"
WIDTH, LEFT, RIGHT, TOP, BAR, GAP = 760, 250, 80, 34, 22, 10
LEAST, MOST = 100, 1_000_000
"""Both ends of the axis, which is logarithmic."""


def plot(ours: list[dict[str, Any]], peers: list[dict[str, Any]]) -> str:
    """Return bars for those of the outcomes that there are."""
    found = {outcome["key"]: outcome["value"] for outcome in (*peers, *ours)}
    bars = [(key, title, found[key]) for key, title in (*OURS, *PEERS) if key in found]
    height = TOP + len(bars) * (BAR + GAP) + 24
    lines = [
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {height}" font-family="sans-serif" '
        'font-size="13" fill="#20262d">',
        f'<rect width="{WIDTH}" height="{height}" fill="#ffffff"/>',
        '<text x="12" y="20" font-weight="bold">Messages for a second of CPU time (logarithmic)</text>',
    ]
    lines += _axis(height)
    for place, (key, title, value) in enumerate(bars):
        top = TOP + place * (BAR + GAP)
        end = _place(value)
        lines += [
            f'<text x="{LEFT - 8}" y="{top + 16}" text-anchor="end">{escape(title)}</text>',
            f'<rect x="{LEFT}" y="{top}" width="{end - LEFT:.1f}" height="{BAR}" '
            f'fill="{COLOURS.get(key, OWN_COLOUR)}"/>',
            f'<text x="{end + 6:.1f}" y="{top + 16}">{number(value)}</text>',
        ]
    return "\n".join([*lines, "</svg>", ""])


def _axis(height: int) -> list[str]:
    lines, value = [], LEAST
    while value <= MOST:
        x = _place(value)
        lines.append(f'<line x1="{x:.1f}" y1="{TOP - 6}" x2="{x:.1f}" y2="{height - 22}" stroke="#d8dde3"/>')
        lines.append(f'<text x="{x:.1f}" y="{height - 7}" text-anchor="middle" fill="#66707a">{value:,}</text>')
        value *= 10
    return lines


def _place(value: float) -> float:
    """Return how far to the right a value is."""
    span = math.log10(MOST / LEAST)
    return LEFT + (WIDTH - LEFT - RIGHT) * min(max(math.log10(value / LEAST) / span, 0.0), 1.0)
