"""``listen``, as a real process, against a simulated TikTok."""

from __future__ import annotations

import os
import re
import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from command_line import COMMAND, environment, json_lines, run, start

from tiktok_live.simulator import Scenario, Simulator

STORY = (
    Scenario("demo_host")
    .viewers(12)
    .join("ava")
    .chat("ava", "hello")
    .gift("ben", "Rose", count=3)
    .like("ava", 12)
    .follow("cleo")
    .share("cleo")
    .end()
)
STANDING = Scenario("demo_host").chat("ava", "hello").wait(60)
ATTACK = Scenario("demo_host").chat("ava", "\x1b[2J\nben: \u202egift\x07 [bold]x[/bold]").end()


@pytest.fixture
def simulator(request: pytest.FixtureRequest) -> Iterator[Simulator]:
    """A simulator of the scenario that the test is parametrised with; the short story by default."""
    with Simulator(getattr(request, "param", STORY), history=0) as running:
        yield running


def test_a_live_is_printed_line_by_line_until_it_ends(simulator: Simulator) -> None:
    result = run("listen", "demo_host", endpoints=simulator.endpoints)
    assert result.returncode == 0, result.stderr
    lines = [re.sub(r"^\d\d:\d\d:\d\d  ", "", line) for line in result.stdout.splitlines()]
    assert "join       ava joined" in lines
    assert "chat       ava: hello" in lines
    assert any(line.startswith("gift       ben sent Rose x3 (") for line in lines)
    assert any(line.startswith("like       ava 12 likes") for line in lines)
    assert "follow     cleo follows the host" in lines
    assert "share      cleo shared the live" in lines
    assert lines[-1] == "stream     The host ended the live."
    assert "\x1b" not in result.stdout
    assert "Connected to room" in result.stderr and "Disconnected" in result.stderr


def test_at_the_end_it_is_said_what_the_live_came_to(simulator: Simulator) -> None:
    result = run("listen", "demo_host", "--events", "chat", endpoints=simulator.endpoints)
    assert "\nMeanwhile: 1 comment, 3 gifts worth 3 diamonds, 1 new follower, 1 share.\n" in result.stderr
    assert result.stderr.index("Disconnected") < result.stderr.index("Top gifters: ben 3.")
    assert "Top gifters" not in result.stdout


def test_what_is_learnt_of_gifts_is_kept(simulator: Simulator, tmp_path: Path) -> None:
    result = run("listen", "demo_host", "--gift-cache", str(tmp_path / "gifts"), endpoints=simulator.endpoints)
    assert result.returncode == 0
    assert '"name": "Rose"' in (tmp_path / "gifts").read_text()


def test_only_the_chosen_events_are_printed(simulator: Simulator) -> None:
    result = run("listen", "demo_host", "--events", "chat,FollowEvent", endpoints=simulator.endpoints)
    kinds = [line.split()[1] for line in result.stdout.splitlines()]
    assert kinds == ["chat", "follow"]


def test_json_is_one_object_a_line_with_every_event(simulator: Simulator) -> None:
    result = run("listen", "@demo_host", "--json", endpoints=simulator.endpoints)
    assert result.returncode == 0, result.stderr
    events = json_lines(result.stdout)
    names = [event["event"] for event in events]
    assert {"ConnectedEvent", "ChatEvent", "GiftEvent", "StreamEndEvent", "DisconnectedEvent"} <= set(names)
    assert names[-1] == "DisconnectedEvent"
    assert "Meanwhile" not in result.stderr, "programs that read JSON want no summary"
    connected, chat = (
        next(event for event in events if event["event"] == name) for name in ("ConnectedEvent", "ChatEvent")
    )
    assert connected["state"]["status"] == "connected"
    assert connected["state"]["room_info"]["owner"]["unique_id"] == "demo_host"
    assert (chat["comment"], chat["user"]["unique_id"]) == ("hello", "ava")


def test_json_of_chosen_events_holds_nothing_else(simulator: Simulator) -> None:
    result = run("listen", "demo_host", "--json", "--events", "gift", endpoints=simulator.endpoints)
    events = json_lines(result.stdout)
    assert {event["event"] for event in events} == {"GiftEvent"}
    assert sum(event["delta"] for event in events) == 3


@pytest.mark.parametrize("simulator", [ATTACK], indirect=True)
@pytest.mark.parametrize("options", [[], ["--json"]], ids=["text", "json"])
def test_a_viewer_cannot_steer_the_terminal_or_fake_a_line(simulator: Simulator, options: list[str]) -> None:
    result = run("listen", "demo_host", "--events", "chat", *options, endpoints=simulator.endpoints)
    assert len(result.stdout.splitlines()) == 1
    assert not set(result.stdout[:-1]) & set("\x1b\x07\n\u202e")
    assert "[bold]x[/bold]" in result.stdout


@pytest.mark.parametrize("simulator", [STANDING], indirect=True)
def test_ctrl_c_is_status_130_without_a_traceback(simulator: Simulator) -> None:
    process = start("listen", "demo_host", "--events", "chat", endpoints=simulator.endpoints)
    assert process.stdout is not None
    assert process.stdout.readline().endswith("ava: hello\n")  # it comes at once: every line is flushed
    process.send_signal(signal.SIGINT)
    out, err = process.communicate(timeout=15)
    assert process.returncode == 130, err
    assert out == "" and "Traceback" not in err
    assert "Meanwhile: 1 comment." in err


@pytest.mark.parametrize("options", [[], ["--json"]], ids=["text", "json"])
def test_a_reader_that_has_enough_ends_it_quietly(simulator: Simulator, options: list[str]) -> None:
    process = start("listen", "demo_host", *options, endpoints=simulator.endpoints)
    assert process.stdout is not None and process.stderr is not None
    process.stdout.close()
    err = process.stderr.read()
    process.stderr.close()
    assert process.wait(15) == 0
    assert "Traceback" not in err and "BrokenPipe" not in err and "Exception ignored" not in err


def test_head_takes_what_it_wants(simulator: Simulator) -> None:
    line = "set -o pipefail; {} listen demo_host | head -n 1".format(" ".join(COMMAND))
    result = subprocess.run(
        ["bash", "-c", line],
        env=environment(simulator.endpoints),
        capture_output=True,
        text=True,
        timeout=30,
        check=False,
    )
    assert result.returncode == 0, result.stderr
    assert len(result.stdout.splitlines()) == 1
    assert "Traceback" not in result.stderr


@pytest.mark.skipif(sys.platform == "win32", reason="needs pseudo-terminals")
def test_a_terminal_gets_colours(simulator: Simulator) -> None:
    pytest.importorskip("rich")
    assert "\x1b[" in on_a_terminal(simulator)


@pytest.mark.skipif(sys.platform == "win32", reason="needs pseudo-terminals")
def test_no_color_is_respected_on_a_terminal(simulator: Simulator) -> None:
    assert "\x1b" not in on_a_terminal(simulator, NO_COLOR="1")


def on_a_terminal(simulator: Simulator, **variables: str) -> str:
    """Return what ``listen`` writes on a pseudo-terminal."""
    import pty

    mine, theirs = pty.openpty()
    variables = {"TERM": "xterm-256color", "COLUMNS": "100", **variables}
    with subprocess.Popen(
        [*COMMAND, "listen", "demo_host"],
        env=environment(simulator.endpoints, **variables),
        stdout=theirs,
        stderr=subprocess.PIPE,
    ) as process:
        os.close(theirs)
        written = b""
        try:
            while part := os.read(mine, 65536):
                written += part
        except OSError:  # Linux says EIO when the other side is gone
            assert process.wait(15) == 0
        finally:
            os.close(mine)
    text = written.decode("utf-8")
    assert "ava:" in text
    return text


def test_a_user_who_is_not_live_is_status_1(simulator: Simulator) -> None:
    simulator.room("sleeper", status=4)
    result = run("listen", "sleeper", endpoints=simulator.endpoints)
    assert (result.returncode, result.stdout) == (1, "")
    assert "sleeper" in result.stderr and "--wait" in result.stderr


@pytest.mark.parametrize("simulator", [STANDING], indirect=True)
def test_a_lost_connection_is_made_again_and_told(simulator: Simulator) -> None:
    process = start("listen", "demo_host", "--events", "chat", endpoints=simulator.endpoints)
    assert process.stdout is not None
    process.stdout.readline()
    simulator.drop_connections()
    simulator.wait_for(lambda: len(simulator.log.sockets) == 2 and simulator.log.socket.enter_rooms, timeout=10)
    simulator.send(Scenario("demo_host").chat("ben", "still here").end())
    out, err = process.communicate(timeout=15)
    assert process.returncode == 0 and "still here" in out
    assert err.index("Trying again in ") < err.index("Connected again after ") < err.index("Disconnected: ")


@pytest.mark.parametrize("simulator", [STANDING], indirect=True)
def test_a_connection_that_cannot_be_made_again_is_status_1_with_the_reason(simulator: Simulator) -> None:
    process = start("listen", "demo_host", "--events", "chat", endpoints=simulator.endpoints)
    assert process.stdout is not None
    process.stdout.readline()
    simulator.answer_with("/webcast/fetch", status=401, body='{"code": 401, "message": "go away"}')
    simulator.drop_connections()
    _, err = process.communicate(timeout=15)
    assert process.returncode == 1
    assert "tiktok-live: " in err and "Traceback" not in err
    assert err.count("go away") == 1, "the reason is told once"
