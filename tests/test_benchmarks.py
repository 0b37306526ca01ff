"""The benchmarks run, on a stream that is what it is said to be. No test here looks at how long anything takes."""

from __future__ import annotations

import json
import shutil
import statistics
from collections import Counter, defaultdict
from pathlib import Path
from xml.etree import ElementTree

import pytest
from benchmarks import __main__ as bench
from benchmarks import page
from benchmarks.measures import GROUPS, Measure, python
from benchmarks.peers.agreement import differences
from benchmarks.programs.floor import floor_1, floor_2, gunzip_with, message_classes
from benchmarks.programs.straight import Straight
from benchmarks.results import save
from benchmarks.rounds import BrokenError, Outcome, run_command, run_rounds
from benchmarks.stream import MIX, make_frames, make_messages, read_stream, write_stream
from captured import captured_messages

FRAMES, MESSAGES = 20, 300
METHODS = {
    "WebcastLikeMessage": MIX["like"],
    "WebcastMemberMessage": MIX["join"],
    "WebcastChatMessage": MIX["chat"],
    "WebcastGiftMessage": MIX["gift"],
    "WebcastSocialMessage": MIX["follow"] + MIX["share"],
}


@pytest.fixture
def stream(tmp_path: Path) -> Path:
    return write_stream(tmp_path / "stream.bin", FRAMES, MESSAGES).path


def test_the_same_seed_makes_the_same_stream_and_another_one_does_not() -> None:
    frames = list(make_frames(FRAMES, MESSAGES, seed=1))
    assert frames == list(make_frames(FRAMES, MESSAGES, seed=1))
    assert frames != list(make_frames(FRAMES, MESSAGES, seed=2))
    assert len(frames) == FRAMES


def test_the_stream_has_the_mix_and_no_message_twice() -> None:
    made = list(make_messages(4000))
    counts = Counter(message.method for message in made)
    for method, of_a_thousand in METHODS.items():
        assert abs(counts[method] / 4 - of_a_thousand) < 25, method
    assert len({message.msg_id for message in made}) == len(made)
    assert 2000 < statistics.median(len(message.payload) for message in made) < 4000


def test_messages_are_as_large_as_captured_ones(captures: Path) -> None:
    ours, theirs = defaultdict(list), defaultdict(list)
    for message in make_messages(2000):
        ours[message.method].append(len(message.payload))
    for captured in captured_messages(captures):
        theirs[captured.method].append(len(captured.payload))
    for method in METHODS:
        ratio = statistics.median(ours[method]) / statistics.median(theirs[method])
        assert 0.5 < ratio < 2, method


def test_floors_and_client_take_the_same_messages(stream: Path) -> None:
    frames, gunzip = read_stream(stream), gunzip_with("zlib")
    assert floor_1(frames, gunzip) == floor_2(frames, gunzip, message_classes(frames, gunzip)) == MESSAGES
    client = Straight("few")
    assert client.run(frames) == MESSAGES
    assert client.heard >= MESSAGES  # a banner of a super fan becomes an event of its own
    assert sum(client.client.stats.events.values()) == MESSAGES


@pytest.mark.parametrize("handlers", ["few", "every", "deep"])
def test_handlers_that_read_hear_of_every_message(handlers: str, stream: Path) -> None:
    client = Straight(handlers, collect_stats=False)
    client.run(read_stream(stream))
    assert client.heard >= MESSAGES


@pytest.mark.parametrize(
    "keys",
    [
        "floor 1,few,chats,nobody,every-",
        "flood",
        "paced",
        "import,first frame",
        "unread,detached,growth,dispatch",
    ],
)
def test_a_quick_run_prints_a_table(keys: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert bench.main(["--quick", "--only", keys, "--into", str(tmp_path)]) == 0
    table = capsys.readouterr().out
    every = [measure for group in GROUPS.values() for measure in group]
    assert all(measure.title in table for measure in bench.chosen(every, keys))


def test_a_program_that_fails_is_an_error_and_a_missed_goal_is_none() -> None:
    with pytest.raises(BrokenError, match="no_such_program"):
        run_command(python("no_such_program"))
    hopeless = Measure("x", "", python("dispatching", "10"), "client_us", "us", goal=0.0, at_most=True)
    (outcome,) = run_rounds([hopeless], {}, rounds=1)
    assert outcome.met is False


def test_a_ratio_is_taken_within_its_round() -> None:
    outcome = Outcome(Measure("x", "", base="y", goal=2.0), values=[10, 40, 90], ratios=[1, 2, 3])
    assert (outcome.to_json()["ratio"], outcome.met) == (2, True)


def test_the_page_gets_the_tables_and_the_plot(tmp_path: Path, stream: Path) -> None:
    shutil.copy(page.DOCS / "performance.md", tmp_path)
    keys = ("floor 2", "few", "core", "import")
    measures = [measure for group in GROUPS.values() for measure in group if measure.key in keys]
    outcomes = [Outcome(measure, values=[12_345.0], ratios=[0.5] if measure.base else []) for measure in measures]
    size = write_stream(tmp_path / "other.bin", FRAMES, MESSAGES)
    for name in ("results", "peers"):
        save(tmp_path / f"{name}.json", outcomes, 5, size)
    rooms = {"when": "2026-11-22", "machine": "a machine", "headings": ["rooms", "CPU"], "rows": [["10", "3 %"]]}
    (tmp_path / "rooms.json").write_text(json.dumps(rooms), encoding="utf-8")
    assert page.main(["--results", str(tmp_path), "--docs", str(tmp_path)]) == 0
    text = (tmp_path / "performance.md").read_text(encoding="utf-8")
    assert "| A few fields of every event | 12.3 k messages/s | 0.5 |" in text
    assert "| 10 | 3 % |" in text
    assert page.main(["--results", str(tmp_path), "--docs", str(tmp_path)]) == 0
    assert (tmp_path / "performance.md").read_text(encoding="utf-8") == text  # again changes nothing
    ElementTree.parse(tmp_path / "performance.svg")


def test_clients_that_read_something_else_are_found_out() -> None:
    ours = {"1": ["ava", 3, True], "2": ["ben", 4, False]}
    assert differences(ours, {"1": ["ava", "3", True], "2": ["ben", "4", False]}, "Other") == []
    assert len(differences(ours, {"1": ["ava", "3", True], "2": ["ben", "5", False]}, "Other")) == 2
    assert differences(ours, {"1": ["ava", "3", True]}, "Other")[-1] == "Other: 1 messages differ"
