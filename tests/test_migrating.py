"""docs/migrating.md: whatever it says is here is here, and its programs run."""

from __future__ import annotations

import csv
import inspect
import re
import subprocess
import sys
import typing
from pathlib import Path
from typing import Any

import pytest
from command_line import environment

from tiktok_live import TikTokLiveClient, errors, events, models
from tiktok_live.simulator import Scenario, Simulator

PAGE = (Path(__file__).resolve().parents[1] / "docs" / "migrating.md").read_text(encoding="utf-8")
TABLES = re.findall(r"^\|.* here \|\n\|[-|]+\|\n((?:\|.*\|\n)+)", PAGE, flags=re.MULTILINE)
ROWS = [row.strip("| ").split(" | ") for table in TABLES for row in table.splitlines()]
HERE = sorted({name for row in ROWS for name in re.findall(r"`([^`]+)`", row[-1])})
PROGRAMS = re.findall(r"^```python\n(from tiktok_live .*?)^```", PAGE, flags=re.MULTILINE | re.DOTALL)
STORY = Scenario("demo_host").chat("ava", "hello").gift("ben", "Rose", count=3).end()


def class_in(hint: Any) -> Any:
    """Return the class of our own in a type, such as `User` in `list[User] | None`; else the type itself."""
    found = [class_in(part) for part in typing.get_args(hint)]
    return next((cls for cls in found if getattr(cls, "__module__", "").startswith("tiktok_live.")), hint)


def attribute_type(cls: Any, name: str) -> Any:
    """Return the type of an attribute or property; a method is given as it is."""
    hints = typing.get_type_hints(cls)
    if name in hints:
        return class_in(hints[name])
    found = inspect.getattr_static(cls, name)
    return class_in(typing.get_type_hints(found.fget)["return"]) if isinstance(found, property) else found


def look_up(name: str) -> Any:
    """Return what `User.badges`, `client.on()` or `room_id=` is; fail where there is no such thing."""
    if name.endswith("="):
        return inspect.signature(TikTokLiveClient).parameters[name[:-1]]
    first, *path = name.removesuffix("()").split(".")
    places = (events, models, errors)
    found = TikTokLiveClient if first == "client" else next(getattr(p, first) for p in places if hasattr(p, first))
    for part in path:
        found = attribute_type(found, part)
    assert inspect.isfunction(found) or not name.endswith("()")
    return found


def test_the_tables_were_found() -> None:
    assert len(TABLES) == 6 and len(HERE) > 150
    assert all(name for row in ROWS for name in row)


@pytest.mark.parametrize("name", HERE)
def test_what_is_said_to_be_here_is_here(name: str) -> None:
    look_up(name)


@pytest.mark.parametrize("name", ["User.nick_name", "client.get_state()", "poll=", "CommentEvent", "client.state()"])
def test_what_is_not_here_would_be_noticed(name: str) -> None:
    with pytest.raises((AttributeError, KeyError, StopIteration, AssertionError)):
        look_up(name)


def test_every_event_of_the_other_clients_has_its_row(captures: Path) -> None:
    with (captures.parent / "schema" / "webcast_types.tsv").open(encoding="utf-8", newline="") as table:
        listed = list(csv.DictReader(table, delimiter="\t"))
    for column, place in (("seed_event", 0), ("node_event", 0), ("py7_event", 1)):
        theirs = {name for row in listed for name in re.findall(r"\w+", row[column])}
        ours = {name for row in ROWS if len(row) == 3 for name in re.findall(r"`(\w+)`", row[place])}
        assert theirs - ours == set(), column


@pytest.mark.parametrize("program", PROGRAMS)
def test_the_programs_of_today_run(program: str) -> None:
    with Simulator(STORY, history=0) as simulator:
        result = subprocess.run(
            [sys.executable, "-W", "error", "-c", program.replace("officialgeilegisela", "demo_host")],
            env=environment(simulator.endpoints),
            capture_output=True,
            text=True,
            timeout=40,
            check=False,
        )
    assert (result.returncode, result.stderr) == (0, "")
    assert result.stdout.splitlines() == ["ava: hello", "ben sent 3 x Rose"]
