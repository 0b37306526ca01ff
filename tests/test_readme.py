"""What README.md says is true: its programs run, its tables name what is there, its links are not broken."""

from __future__ import annotations

import dataclasses
import inspect
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from command_line import environment

from tiktok_live import TikTokLiveClient, events
from tiktok_live.simulator import Scenario, Simulator

ROOT = Path(__file__).resolve().parents[1]
README = (ROOT / "README.md").read_text(encoding="utf-8")
PROGRAMS = re.findall(r"^```python\n(.*?)^```", README, flags=re.MULTILINE | re.DOTALL)
STORY = Scenario("demo_host").chat("ava", "hello").gift("ben", "Rose", count=3).end()
SEED_EVENTS = 21


@pytest.fixture
def simulator() -> Iterator[Simulator]:
    with Simulator(STORY, history=0) as running:
        yield running


def run(program: str, simulator: Simulator, **variables: str) -> str:
    """Run a program of the README on the simulated host in place of the real one; return what it prints."""
    program = program.replace("officialgeilegisela", "demo_host")
    command = [sys.executable, "-W", "error", "-c", program]
    result = subprocess.run(
        command,
        env=environment(simulator.endpoints, **variables),
        capture_output=True,
        text=True,
        timeout=30,
        check=False,
    )
    assert (result.returncode, result.stderr) == (0, "")
    return result.stdout


def table(heading: str) -> list[list[str]]:
    """Return the cells of the rows of the first table below a heading."""
    section = README.split(f"\n## {heading}\n")[1].split("\n## ")[0]
    rows = [line for line in section.splitlines() if line.startswith("|")][2:]
    return [[cell.strip() for cell in re.split(r"(?<!\\)\|", row)[1:-1]] for row in rows]


def names(cell: str) -> list[str]:
    return re.findall(r"`([^`]+)`", cell)


def test_the_first_program_prints_comments_and_gifts(simulator: Simulator) -> None:
    assert run(PROGRAMS[0], simulator).splitlines() == ["ava: hello", "ben sent 3 x Rose"]


def test_the_first_program_is_short_enough_to_type() -> None:
    assert len([line for line in PROGRAMS[0].splitlines() if line.strip()]) <= 12


def test_the_loop_prints_every_event(simulator: Simulator) -> None:
    out = run(PROGRAMS[1], simulator)
    assert "ChatEvent(" in out and "GiftEvent(" in out and "StreamEndEvent(" in out


def test_the_comment_is_sent_with_the_session() -> None:
    with Simulator(Scenario("demo_host").wait(60)) as simulator:
        run(PROGRAMS[2], simulator, TIKTOK_LIVE_SESSION_ID="simulator-session")
        (request,) = simulator.log.requests_to("/webcast/room/chat")
    assert request.query["content"] == "Hello from Python!"


def test_the_program_of_the_testing_section_passes(simulator: Simulator) -> None:
    assert "assert comments" in PROGRAMS[3]
    run(PROGRAMS[3], simulator)


def test_the_options_table_names_every_keyword_with_its_default() -> None:
    parameters = inspect.signature(TikTokLiveClient).parameters
    documented = {name: names(default)[0] for cell, default, _ in table("Options") for name in names(cell)}
    assert set(documented) == set(parameters) - {"unique_id"}
    for name, default in documented.items():
        shown = eval(default, {"Endpoints": lambda: None})
        actual = parameters[name].default
        if shown == {}:
            assert actual is None or dict(actual) == {}, name
        else:
            assert actual == shown, name


def test_the_methods_table_names_what_the_client_has() -> None:
    for cell, _ in table("Methods"):
        for name in names(cell):
            assert hasattr(TikTokLiveClient, name.partition("(")[0]), name


def test_the_events_table_names_the_21_events_and_attributes_that_they_have() -> None:
    rows = table("Events")
    assert len(rows) == len({cell for cell, _, _ in rows}) == SEED_EVENTS
    for cell, _, attributes in rows:
        cls = getattr(events, names(cell)[0])
        fields = {field.name for field in dataclasses.fields(cls)}
        properties = {name for name, value in inspect.getmembers(cls) if isinstance(value, property)}
        assert set(names(attributes)) <= fields | properties, cls.__name__
        assert names(attributes)


def test_the_number_of_events_is_right() -> None:
    classes = [getattr(events, name) for name in dir(events)]
    count = len([cls for cls in classes if issubclass(cls, events.Event) and cls is not events.Event])
    told = [row[1] for row in table("How it compares") if row[0] == "events"]
    assert told == [str(count)]
    assert f"`tiktok_live.events`, {count} classes" in README


def test_links_into_the_repository_are_not_broken() -> None:
    targets = [target for target in re.findall(r"\]\(([^)]+)\)", README) if "://" not in target]
    assert targets
    headings = {
        re.sub(r"[^\w -]", "", heading).strip().lower().replace(" ", "-")
        for heading in re.findall(r"^#+ (.*)", README, flags=re.MULTILINE)
    }
    for target in targets:
        path, _, anchor = target.partition("#")
        assert (ROOT / path).exists(), target
        assert path or anchor in headings, target


def test_the_make_targets_exist() -> None:
    makefile = (ROOT / "Makefile").read_text(encoding="utf-8")
    targets = re.findall(r"^make ([\w-]+)", README, flags=re.MULTILINE)
    assert targets
    for target in targets:
        assert re.search(rf"^{target}:", makefile, flags=re.MULTILINE), target
