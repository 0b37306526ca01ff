"""``doctor``, as a real process, against a simulated TikTok."""

from __future__ import annotations

import json
import os
import signal
import sys
from collections.abc import Iterator

import pytest
from command_line import json_lines, run, start

from tiktok_live.simulator import Scenario, Simulator

STORY = Scenario("demo_host")
for number in range(300):
    STORY = STORY.chat("ava", f"hello {number}").wait(0.05)
STEPS = [
    "network",
    "proxy",
    "TLS",
    "page",
    "api-live",
    "room info",
    "signer",
    "rate limits",
    "handshake",
    "first message",
]


@pytest.fixture
def simulator() -> Iterator[Simulator]:
    with Simulator(STORY) as running:
        yield running


def test_doctor_prints_a_plain_line_for_each_step_and_is_status_0(simulator: Simulator) -> None:
    result = run("doctor", "@demo_host", endpoints=simulator.endpoints)
    assert (result.returncode, result.stderr) == (0, "")
    *steps, last = result.stdout.splitlines()
    assert [line[:13].rstrip() for line in steps] == STEPS
    assert [line[15:22].rstrip() for line in steps] == ["ok", "skipped", "skipped", *["ok"] * 7]
    assert last.startswith("All is well. tiktok_live ") and "\x1b" not in result.stdout


def test_doctor_is_status_1_when_a_step_failed(simulator: Simulator) -> None:
    simulator.room(obstacle="captcha")
    result = run("doctor", "demo_host", endpoints=simulator.endpoints)
    assert (result.returncode, result.stderr) == (1, "")
    (page,) = (line for line in result.stdout.splitlines() if line.startswith("page "))
    assert page.split()[1] == "failed" and "solve the captcha" in page
    assert "This failed: page, api-live." in result.stdout


def test_doctor_as_json_is_one_object(simulator: Simulator) -> None:
    simulator.room("sleeper", status=4)
    result = run("doctor", "sleeper", "--json", "--patience", "0.5", endpoints=simulator.endpoints)
    (report,) = json_lines(result.stdout)
    assert (result.returncode, report["verdict"], report["subject"]) == (0, "warning", "@sleeper")
    assert [step["name"] for step in report["steps"]] == STEPS
    assert report["summary"].startswith("The user is not live, so there is nothing to connect to. Worth a look: page")


def test_doctor_needs_a_user_or_a_room(simulator: Simulator) -> None:
    assert run("doctor").returncode == 2
    room_id = simulator.room().room_id
    assert run("doctor", "--room-id", room_id, endpoints=simulator.endpoints).returncode == 0


def test_a_server_s_words_cannot_steer_the_terminal_and_no_secret_is_shown(simulator: Simulator) -> None:
    words = "\x1b[2Jcleared \u202eturned simulator-session"
    simulator.answer_with("/webcast/fetch", status=500, body=json.dumps({"code": 500, "message": words}))
    for arguments in (("-v",), ("-vv", "--json")):
        result = run(
            "doctor", "demo_host", *arguments, endpoints=simulator.endpoints, TIKTOK_LIVE_SESSION_ID="simulator-session"
        )
        assert result.returncode == 1 and "cleared" in result.stdout
        for text in (result.stdout, result.stderr):
            assert not {"\x1b", "\u202e"} & set(text) and "simulator-session" not in text


@pytest.mark.skipif(not hasattr(os, "openpty"), reason="this system has no pseudo-terminals")
def test_on_a_terminal_it_is_a_table_in_colours(simulator: Simulator) -> None:
    ours, theirs = os.openpty()
    process = start("doctor", "demo_host", endpoints=simulator.endpoints, stdout=theirs)
    os.close(theirs)
    shown = b""
    try:
        while piece := os.read(ours, 65536):
            shown += piece
    except OSError:
        shown += b""  # how a pseudo-terminal says that the other side is gone
    finally:
        os.close(ours)
    assert process.wait(20) == 0
    if process.stderr:
        process.stderr.close()
    assert b"\x1b[" in shown and b"first message" in shown


@pytest.mark.skipif(sys.platform == "win32", reason="Ctrl-C cannot be sent to a process there")
def test_ctrl_c_ends_it_at_once(simulator: Simulator) -> None:
    simulator.answer_with("/webcast/room/info", hang=True)
    process = start("doctor", "demo_host", "--timeout", "60", endpoints=simulator.endpoints)
    simulator.wait_for(lambda: simulator.log.requests_to("/webcast/room/info"))
    process.send_signal(signal.SIGINT)
    out, err = process.communicate(timeout=20)
    assert (process.returncode, err) == (130, "")
    assert out.splitlines()[-1].startswith("api-live")
