"""Put results into docs/performance.md, between its markers, and draw the plot beside it: `make bench-page`."""

from __future__ import annotations

import argparse
import re
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from benchmarks.__main__ import BUILD
from benchmarks.measures import GROUPS
from benchmarks.plot import plot
from benchmarks.results import load
from benchmarks.tables import markdown_table, rows_as_markdown

DOCS = Path(__file__).resolve().parents[2] / "docs"


def main(arguments: Sequence[str] | None = None) -> int:
    parser = argparse.ArgumentParser(prog="benchmarks.page", description=__doc__)
    parser.add_argument("--results", type=Path, default=BUILD, help="folder with the results")
    parser.add_argument("--docs", type=Path, default=DOCS, help="folder with performance.md")
    options = parser.parse_args(arguments)
    page = options.docs / "performance.md"
    text = page.read_text(encoding="utf-8")
    ours, peers, rooms = (
        load(path) if (path := options.results / f"{name}.json").exists() else None
        for name in ("results", "peers", "rooms")
    )
    if ours is not None:
        text = fill(text, "taken", taken(ours))
        for name, group in GROUPS.items():
            text = fill(text, name, markdown_table(ours["outcomes"], [measure.key for measure in group]))
    if peers is not None:
        text = fill(text, "peers", f"{taken(peers)}\n\n{markdown_table(peers['outcomes'])}")
    if rooms is not None:
        text = fill(text, "rooms", f"{taken(rooms)}\n\n{rows_as_markdown([rooms['headings'], *rooms['rows']])}")
    page.write_text(text, encoding="utf-8")
    if ours is not None and peers is not None:
        (options.docs / "performance.svg").write_text(plot(ours["outcomes"], peers["outcomes"]), encoding="utf-8")
    return 0


def fill(text: str, name: str, content: str) -> str:
    """Replace what stands between the markers of that name."""
    between = re.compile(rf"(<!-- {name} -->\n).*?(<!-- end of {name} -->)", flags=re.DOTALL)
    if not between.search(text):
        raise SystemExit(f"performance.md has no markers for {name}.")
    return between.sub(lambda found: f"{found[1]}\n{content}\n\n{found[2]}", text)


def taken(results: dict[str, Any]) -> str:
    """Return a sentence on when and on what results were taken."""
    rounds = f", medians of {results['rounds']} rounds" if "rounds" in results else ""
    return f"Taken on {results['when'][:10]}{rounds}, on {results['machine']}."


if __name__ == "__main__":
    sys.exit(main())
