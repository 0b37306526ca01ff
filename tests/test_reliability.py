"""docs/reliability.md says that every row is a test: it is, and every test of the fault suite is a row."""

from __future__ import annotations

import importlib
import re
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

PAGE = Path(__file__).resolve().parents[1] / "docs" / "reliability.md"
SUITE = ("test_faults_connecting", "test_faults_socket", "test_faults_interrupts")
NAMED = re.compile(r"`(test_\w+)::(test_\w+)(?:\[(.+?)\])?`")


def tables() -> Iterator[tuple[str, list[str]]]:
    """Give the rows of all tables whose last column is the test, with the number of each line."""
    in_table = False
    for number, line in enumerate(PAGE.read_text(encoding="utf-8").splitlines(), 1):
        cells = [cell.strip() for cell in line.strip("|").split("|")] if line.startswith("|") else []
        if cells and not in_table:
            in_table = cells[-1] == "test"
        elif not cells:
            in_table = False
        elif in_table and set(line) - set("|- "):
            yield f"line {number}: {cells[0]}", cells


def cases_of(test: Callable[..., Any]) -> set[str]:
    """Return the names of the cases of a test that has one parameter, or of those of its parameters that have names."""
    names: set[str] = set()
    for mark in getattr(test, "pytestmark", []):
        if mark.name == "parametrize":
            names |= set(mark.kwargs.get("ids") or [value for value in mark.args[1] if isinstance(value, str)])
    return names


def test_every_row_names_a_test_that_is_there() -> None:
    rows = list(tables())
    assert len(rows) > 100
    for place, cells in rows:
        named = NAMED.fullmatch(cells[-1])
        assert named, f"{place}: the last cell names no test"
        test = getattr(importlib.import_module(named[1]), named[2], None)
        assert callable(test), f"{place}: there is no {named[0]}"
        assert named[3] is None or named[3] in cases_of(test), f"{place}: there is no case {named[3]!r}"


@pytest.mark.parametrize("module", SUITE)
def test_every_test_of_the_fault_suite_is_in_the_page(module: str) -> None:
    told = {(match[1], match[2]) for match in NAMED.finditer(PAGE.read_text(encoding="utf-8"))}
    tests = {name for name in vars(importlib.import_module(module)) if name.startswith("test_")}
    assert sorted(tests - {name for where, name in told if where == module}) == []


def test_every_case_that_has_a_row_of_its_own_has_its_neighbours_beside_it() -> None:
    """Where one case of a test is told, all are: a new way to lose a connection needs its row."""
    told: dict[tuple[str, str], set[str]] = {}
    for _, cells in tables():
        named = NAMED.fullmatch(cells[-1])
        if named and named[3]:
            told.setdefault((named[1], named[2]), set()).add(named[3])
    for (module, name), cases in told.items():
        assert cases_of(getattr(importlib.import_module(module), name)) == cases, f"{module}::{name}"
