"""The command line as a whole: usage, exit status, secrets."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest
from command_line import run

import tiktok_live

COMMANDS = ("listen", "demo", "simulate", "info", "gifts", "is-live", "doctor", "send")


def test_help_names_every_command_and_the_exit_status() -> None:
    result = run("--help")
    assert result.returncode == 0
    assert all(f"\n    {command} " in result.stdout for command in COMMANDS)
    assert "exit status: 0 done, 1 failed, 2 wrong usage, 130" in result.stdout


@pytest.mark.parametrize("command", COMMANDS)
def test_every_command_has_help(command: str) -> None:
    result = run(command, "--help")
    assert (result.returncode, result.stderr) == (0, "")
    assert "--json" in result.stdout


def test_the_version_is_the_package_s() -> None:
    assert run("--version").stdout == f"tiktok-live {tiktok_live.__version__}\n"


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        ((), "required: COMMAND"),
        (("dance",), "invalid choice: 'dance'"),
        (("listen", "ava", "--events", "chat,dance"), "no event is called 'dance'. Valid names: all, "),
        (("listen", "ava", "--events", ""), "no event is called ''"),
        (("listen", "ava", "--proxy", "gopher://x"), "proxy must be a URL"),
        (("listen", "ava", "--sign-url", "nowhere"), "endpoints.sign must be a URL"),
        (("listen", "ava", "--timeout", "0"), "must be more than 0"),
        (("listen", "ava", "--timeout", "nan"), "must be more than 0"),
        (("listen", "ava", "--timeout", "soon"), "must be a number of seconds: soon"),
        (("listen", "ava", "--session-id", "a b"), "session_id holds a character"),
        (("listen", "ava", "--session-file", "/does/not/exist"), "session file cannot be read: No such file"),
        (("listen", "not a name"), "not a name"),
        (("listen",), "Give a USER or --room-id."),
        (("is-live",), "required: USER"),
        (("send", "ava", "hello"), "needs a session: set TIKTOK_LIVE_SESSION_ID"),
        (("demo", "--seconds", "-1"), "must be more than 0"),
    ],
    ids=lambda value: " ".join(value) if isinstance(value, tuple) else "",
)
def test_wrong_usage_is_status_2_and_told_on_stderr(arguments: tuple[str, ...], words: str) -> None:
    result = run(*arguments)
    assert result.returncode == 2, result.stderr
    assert result.stdout == ""
    assert words in result.stderr
    assert "Traceback" not in result.stderr


def test_a_server_that_is_not_there_is_status_1_and_a_sentence() -> None:
    result = run("info", "ava")
    assert result.returncode == 1
    assert result.stdout == ""
    assert result.stderr.startswith("tiktok-live: ")
    assert "Traceback" not in result.stderr


@pytest.mark.parametrize("way", ["--session-id", "--session-file", "TIKTOK_LIVE_SESSION_ID"])
def test_the_session_is_never_printed(way: str, tmp_path: Path) -> None:
    secret = "5e551015ec2e7"
    file = tmp_path / "session"
    file.write_text(secret + "\n", encoding="utf-8")
    options = {"--session-id": ["--session-id", secret], "--session-file": ["--session-file", str(file)]}.get(way, [])
    variables = {way: secret} if way.startswith("TIKTOK") else {}
    result = run("send", "ava", "hello", "-vv", *options, **variables)
    assert result.returncode == 1, result.stderr  # the session was found, and the server was not
    assert secret not in result.stdout + result.stderr


def test_the_installed_command_is_the_same_program() -> None:
    command = Path(sys.executable).with_name("tiktok-live")
    if not command.exists():
        pytest.skip("the package is not installed in this environment")
    result = subprocess.run([command, "--version"], capture_output=True, text=True, check=True)
    assert result.stdout == f"tiktok-live {tiktok_live.__version__}\n"
