"""Results as tables: for a terminal, and for the documentation."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

__all__ = ["HEADINGS", "markdown_table", "number", "row", "rows_as_markdown", "text_table"]

HEADINGS = ("measure", "figure", "ratio", "of", "rounds", "goal", "met")
MET = {True: "yes", False: "no", None: ""}


def row(outcome: dict[str, Any]) -> tuple[str, ...]:
    """Return the cells of an outcome."""
    ratios, goal = outcome["ratios"], outcome["goal"]
    return (
        outcome["title"],
        f"{number(outcome['value'])} {outcome['unit']}",
        f"{outcome['ratio']:.3g}" if ratios else "",
        outcome["base"] if ratios else "",
        f"{min(ratios):.3g} to {max(ratios):.3g}" if ratios else "",
        "" if goal is None else f"{'at most' if outcome['at_most'] else 'at least'} {goal:g}",
        MET[outcome["met"]],
    )


def number(value: float) -> str:
    """Return three digits, in thousands where that reads better."""
    if value >= 10_000:
        return f"{value / 1000:.1f} k" if value < 100_000 else f"{value / 1000:.0f} k"
    return f"{value:.0f}" if value >= 100 else f"{value:.3g}"


def text_table(outcomes: Sequence[dict[str, Any]]) -> str:
    """Return a table with aligned columns."""
    rows = [HEADINGS, *map(row, outcomes)]
    widths = [max(map(len, column)) for column in zip(*rows, strict=True)]
    lines = ("  ".join(cell.ljust(width) for cell, width in zip(cells, widths, strict=True)) for cells in rows)
    return "\n".join(line.rstrip() for line in lines)


def markdown_table(outcomes: Sequence[dict[str, Any]], keys: Sequence[str] = ()) -> str:
    """Return the outcomes, or those of the keys, as a table of a page."""
    return rows_as_markdown([HEADINGS, *(row(outcome) for outcome in outcomes if not keys or outcome["key"] in keys)])


def rows_as_markdown(rows: Sequence[Sequence[str]]) -> str:
    """Return a table of a page; the first row has the headings."""
    lines = [f"| {' | '.join(cells)} |" for cells in rows]
    return "\n".join([lines[0], "|---" * len(rows[0]) + "|", *lines[1:]])
