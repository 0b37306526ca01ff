"""``demo`` and ``simulate``, as real processes."""

from __future__ import annotations

import json
import re
import signal
import subprocess
import sys

import pytest
from command_line import COMMAND, environment, json_lines, run, start

WITHOUT_EXTRA = """
import sys
sys.modules["websockets"] = None
from tiktok_live.cli import main
sys.exit(main(sys.argv[1:]))
"""


def test_the_demo_shows_a_busy_live_and_ends_by_itself() -> None:
    result = run("demo", "--seconds", "4")
    assert result.returncode == 0, result.stderr
    assert result.stderr.startswith("This is a simulated live, 4 s long, ")
    kinds = {line.split()[1] for line in result.stdout.splitlines()}
    assert {"join", "chat", "stream"} <= kinds
    assert kinds & {"gift", "like", "follow"}


def test_the_demo_is_the_same_for_the_same_seed_and_another_for_another() -> None:
    def story(seed: str) -> list[str]:
        out = run("demo", "--seconds", "2", "--seed", seed, "--json").stdout
        return [event["comment"] for event in json_lines(out) if event["event"] == "ChatEvent"]

    first = story("1")
    assert first == story("1")
    assert first != story("2")


def test_ctrl_c_ends_the_demo_with_130() -> None:
    process = start("demo")
    assert process.stdout is not None
    process.stdout.readline()
    process.send_signal(signal.SIGINT)
    _, err = process.communicate(timeout=15)
    assert process.returncode == 130
    assert "Traceback" not in err


@pytest.mark.parametrize("command", ["demo", "simulate"])
def test_without_the_extra_the_command_names_what_to_install(command: str) -> None:
    result = subprocess.run(
        [sys.executable, "-c", WITHOUT_EXTRA, command],
        env=environment(),
        capture_output=True,
        text=True,
        timeout=30,
        check=False,
    )
    assert result.returncode == 1
    assert "pip install 'tiktok-live[simulator]'" in result.stderr
    assert "Traceback" not in result.stderr


def test_simulate_prints_what_another_terminal_needs() -> None:
    process = start("simulate")
    assert process.stdout is not None
    lines = [process.stdout.readline() for _ in range(4)]
    user = lines[3].rpartition(" ")[2].strip()
    program = "".join(lines) + f"{' '.join(COMMAND)} is-live {user}"
    answer = subprocess.run(
        ["bash", "-c", program], env=environment(), capture_output=True, text=True, timeout=30, check=False
    )
    process.send_signal(signal.SIGINT)
    _, err = process.communicate(timeout=15)
    assert re.match(rf"{user} +live ", answer.stdout), answer.stderr
    assert process.returncode == 130 and "Traceback" not in err


def test_simulate_ends_after_its_time_and_speaks_json() -> None:
    result = run("simulate", "--seconds", "0.5", "--json")
    assert result.returncode == 0, result.stderr
    said = json.loads(result.stdout)
    assert set(said["environment"]) == {"TIKTOK_LIVE_WEB_URL", "TIKTOK_LIVE_WEBCAST_URL", "TIKTOK_LIVE_SIGN_URL"}
