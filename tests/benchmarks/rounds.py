"""Run programs in turn, each in a process of its own, and compare what was measured within one round.

Others use the machine too, and its speed changes from minute to minute: only what ran side by side is compared, and
the median over the rounds counts.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import time
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path
from statistics import median
from typing import Any

from benchmarks.measures import Measure, Result

__all__ = ["TESTS", "BrokenError", "Outcome", "run_command", "run_rounds"]

TESTS = Path(__file__).resolve().parents[1]
LONGEST = 120
"""Seconds that a program may take."""
FRESH = 8.0
"""Seconds for which the machine counts as the same: after that, what others are compared with is run again."""


class BrokenError(Exception):
    """A program ended badly; says which."""


@dataclass
class Outcome:
    """What the rounds brought for one measure.

    Attributes:
        values: the figure of each round.
        ratios: the figure by that of the base, of each round; empty without a base.
    """

    measure: Measure
    values: list[float] = field(default_factory=list)
    ratios: list[float] = field(default_factory=list)

    @property
    def met(self) -> bool | None:
        """Whether the goal is met; ``None`` without one."""
        goal, judged = self.measure.goal, self.ratios if self.measure.base else self.values
        if goal is None or not judged:
            return None
        return median(judged) <= goal if self.measure.at_most else median(judged) >= goal

    def to_json(self) -> dict[str, Any]:
        measure = self.measure
        return {
            "key": measure.key,
            "title": measure.title,
            "unit": measure.unit,
            "base": measure.base,
            "goal": measure.goal,
            "at_most": measure.at_most,
            "met": self.met,
            "value": median(self.values),
            "values": self.values,
            "ratio": median(self.ratios) if self.ratios else None,
            "ratios": self.ratios,
        }


def run_command(command: Sequence[str]) -> Result:
    """Run a program and return the object that it prints.

    Raises:
        BrokenError: it failed, or took too long, or printed something else.
    """
    environment = {**os.environ, "PYTHONPATH": str(TESTS), "PYTHONDONTWRITEBYTECODE": ""}
    name = " ".join(command)
    try:
        run = subprocess.run(command, cwd=TESTS, env=environment, capture_output=True, text=True, timeout=LONGEST)
    except subprocess.TimeoutExpired as exc:
        raise BrokenError(f"{name} did not end in {LONGEST} s.") from exc
    if run.returncode:
        raise BrokenError(f"{name} ended with status {run.returncode}:\n{run.stderr}")
    try:
        result: Result = json.loads(run.stdout)
    except ValueError as exc:
        raise BrokenError(f"{name} printed no result: {run.stdout[:200]!r}") from exc
    return result


class _Round:
    """One round: what was run in it, and when."""

    def __init__(self, outcomes: dict[str, Outcome], streams: dict[str, str]) -> None:
        self._outcomes = outcomes
        self._streams = streams
        self._ended: dict[str, float] = {}

    def run(self, measure: Measure) -> None:
        """Run a measure, and before it what it is compared with; a mere base not again if it has just been run."""
        if measure.base is None and self._is_fresh(measure.key):
            return
        base = self._outcomes[measure.base].measure if measure.base is not None else None
        if base is not None and base.command and not self._is_fresh(base.key):
            self._run_alone(base)
        self._run_alone(measure)
        self.compare(measure)

    def compare(self, measure: Measure) -> None:
        """Take the ratio of the last figures."""
        if measure.base is not None:
            outcome = self._outcomes[measure.key]
            outcome.ratios.append(outcome.values[-1] / self._outcomes[measure.base].values[-1])

    def _is_fresh(self, key: str) -> bool:
        return time.monotonic() - self._ended.get(key, -FRESH) < FRESH

    def _run_alone(self, measure: Measure) -> None:
        print(f"  {measure.title}", file=sys.stderr)
        result = run_command([_filled_in(word, self._streams) for word in measure.command])
        self._outcomes[measure.key].values.append(measure.value(result))
        self._ended[measure.key] = time.monotonic()


def run_rounds(measures: Sequence[Measure], streams: dict[str, str], rounds: int) -> list[Outcome]:
    """Run every measure in each round, and each round in another order.

    Args:
        measures: what to run.
        streams: what the words in braces in their commands stand for.
        rounds: how many.

    Raises:
        BrokenError: a program failed.
    """
    outcomes = {measure.key: Outcome(measure) for measure in measures}
    run = [measure for measure in measures if measure.command]
    for number in range(rounds):
        print(f"round {number + 1} of {rounds}", file=sys.stderr)
        this_round, shift = _Round(outcomes, streams), number % len(run)
        for measure in (*run[shift:], *run[:shift]):
            this_round.run(measure)
        for measure in measures:
            if measure.same_as:
                outcomes[measure.key].values.append(outcomes[measure.same_as].values[-1])
                this_round.compare(measure)
    return list(outcomes.values())


def _filled_in(word: str, streams: dict[str, str]) -> str:
    return streams.get(word[1:-1], word) if word.startswith("{") else word
