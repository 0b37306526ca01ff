"""Measure what the library costs, and print a table: `make bench`."""

from __future__ import annotations

import argparse
import importlib.util
import sys
from collections.abc import Sequence
from pathlib import Path

from benchmarks.measures import GROUPS, Measure
from benchmarks.results import save
from benchmarks.rounds import BrokenError, run_rounds
from benchmarks.stream import FRAMES, MESSAGES, write_stream
from benchmarks.tables import text_table

__all__ = ["BUILD", "add_options"]

BUILD = Path(__file__).resolve().parents[2] / "build" / "bench"
QUICK_FRAMES, QUICK_MESSAGES = 40, 600


def add_options(parser: argparse.ArgumentParser) -> argparse.ArgumentParser:
    """Add the options that all benchmarks have."""
    parser.add_argument("--quick", action="store_true", help="one round on a short stream: does everything work?")
    parser.add_argument("--rounds", type=int, default=5, help="at least 5 for figures to be quoted")
    parser.add_argument("--into", type=Path, default=BUILD, help="folder for streams and results")
    return parser


def main(arguments: Sequence[str] | None = None) -> int:
    groups = dict(GROUPS)
    if importlib.util.find_spec("isal") is None:
        print("isal is not installed (pip install isal): the extra fast is not measured.", file=sys.stderr)
        del groups["fast"]
    every = [measure for group in groups.values() for measure in group]
    keys = ", ".join(measure.key for measure in every)
    parser = add_options(argparse.ArgumentParser(prog="benchmarks", description=__doc__))
    parser.add_argument("--only", help=f"some, with commas between, and what they are compared with: {keys}")
    options = parser.parse_args(arguments)
    frames, messages, rounds = FRAMES, MESSAGES, options.rounds
    if options.quick:
        frames, messages, rounds = QUICK_FRAMES, QUICK_MESSAGES, 1
    stream = write_stream(options.into / f"stream-{frames}.bin", frames, messages)
    short = write_stream(options.into / f"stream-{QUICK_FRAMES}.bin", QUICK_FRAMES, QUICK_MESSAGES)
    try:
        outcomes = run_rounds(chosen(every, options.only), {**stream.words(), **short.words("short")}, rounds)
    except BrokenError as exc:
        print(exc, file=sys.stderr)
        return 1
    print(text_table([outcome.to_json() for outcome in outcomes]))
    if options.only is None:
        save(options.into / ("quick.json" if options.quick else "results.json"), outcomes, rounds, stream)
    return 0


def chosen(measures: list[Measure], keys: str | None) -> list[Measure]:
    """Return the measures of these keys, and those that they are compared with, and so on."""
    if keys is None:
        return measures
    wanted = {key.strip() for key in keys.split(",")}
    while bases := {m.base for m in measures if m.key in wanted and m.base is not None} - wanted:
        wanted |= bases
    return [measure for measure in measures if measure.key in wanted]


if __name__ == "__main__":
    sys.exit(main())
