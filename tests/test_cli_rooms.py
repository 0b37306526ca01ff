"""``info``, ``gifts``, ``is-live``, ``send``, as real processes, against a simulated TikTok."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from command_line import json_lines, run

from tiktok_live.simulator import Scenario, Simulator

SESSION = {"TIKTOK_LIVE_SESSION_ID": "simulator-session"}


@pytest.fixture
def simulator() -> Iterator[Simulator]:
    with Simulator(Scenario("demo_host").viewers(12).wait(60)) as running:
        running.room("sleeper", status=4)
        yield running


def test_info_shows_the_room(simulator: Simulator) -> None:
    result = run("info", "@demo_host", endpoints=simulator.endpoints)
    assert (result.returncode, result.stderr) == (0, "")
    shown = dict(re.split(r"  +", line, maxsplit=1) for line in result.stdout.splitlines())
    assert shown["host"] == "@demo_host"
    assert shown["status"] == "live"
    assert shown["room id"].isdecimal()
    assert any(name.startswith("stream ") for name in shown)


def test_info_as_json_is_the_whole_room(simulator: Simulator) -> None:
    (info,) = json_lines(run("info", "demo_host", "--json", endpoints=simulator.endpoints).stdout)
    assert info["owner"]["unique_id"] == "demo_host"
    assert info["raw"]


def test_gifts_are_sorted_by_price(simulator: Simulator) -> None:
    result = run("gifts", "demo_host", endpoints=simulator.endpoints)
    assert result.returncode == 0, result.stderr
    heading, *rows = result.stdout.splitlines()
    assert heading.split() == ["diamonds", "gift", "id", "name"]
    prices = [int(row.split()[0]) for row in rows]
    assert len(prices) > 3 and prices == sorted(prices)
    assert any(row.endswith("Rose") for row in rows)


def test_gifts_as_json_are_one_a_line(simulator: Simulator) -> None:
    gifts = json_lines(run("gifts", "demo_host", "--json", endpoints=simulator.endpoints).stdout)
    assert {"gift_id", "name", "diamond_count"} <= set(gifts[0])


def test_gifts_come_from_the_cache_where_tiktok_does_not_give_the_list(simulator: Simulator, tmp_path: Path) -> None:
    arguments = ["gifts", "demo_host", "--gift-cache", str(tmp_path / "gifts.json")]
    first = run(*arguments, endpoints=simulator.endpoints)
    simulator.answer_with("/webcast/gift/list/", status=500, times=100)
    second = run(*arguments, endpoints=simulator.endpoints)
    assert (second.returncode, second.stdout) == (0, first.stdout)
    assert "These are the gifts of the cache." in second.stderr
    without = run("gifts", "demo_host", endpoints=simulator.endpoints)
    assert (without.returncode, without.stdout) == (1, "")


def test_is_live_answers_for_each_user_and_is_status_0(simulator: Simulator) -> None:
    result = run("is-live", "demo_host", "sleeper", endpoints=simulator.endpoints)
    assert (result.returncode, result.stderr) == (0, "")
    assert [line.split()[:2] for line in result.stdout.splitlines()] == [["demo_host", "live"], ["sleeper", "offline"]]


def test_is_live_tells_the_evidence_when_asked(simulator: Simulator) -> None:
    result = run("is-live", "demo_host", "-v", endpoints=simulator.endpoints)
    assert re.search(r"^demo_host: \w[\w -]*: .+", result.stderr, flags=re.MULTILINE)


def test_is_live_without_an_answer_for_one_user_is_status_1_and_goes_on() -> None:
    with Simulator(Scenario("demo_host").wait(60)) as simulator:
        result = run("is-live", "nobody_of_that_name", "demo_host", "--json", endpoints=simulator.endpoints)
    lines = json_lines(result.stdout)
    assert lines[-1]["user"] == "demo_host" and lines[-1]["is_live"] is True
    assert result.returncode == 1
    assert "nobody_of_that_name: " in result.stderr


def test_send_writes_the_comment_with_the_session(simulator: Simulator) -> None:
    result = run("send", "demo_host", "Hello 🌹!", endpoints=simulator.endpoints, **SESSION)
    assert (result.returncode, result.stdout) == (0, ""), result.stderr
    (request,) = simulator.log.requests_to("/webcast/room/chat")
    assert request.query["content"] == "Hello 🌹!"
    assert request.cookies["sessionid"] == "simulator-session"


def test_send_as_json_says_what_was_sent(simulator: Simulator) -> None:
    result = run("send", "demo_host", "hi", "--json", endpoints=simulator.endpoints, **SESSION)
    assert json.loads(result.stdout) == {"user": "demo_host", "text": "hi", "sent": True}
