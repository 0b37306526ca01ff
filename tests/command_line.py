"""Run ``tiktok-live`` as a real process."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from typing import Any

from tiktok_live.options import Endpoints

COMMAND = (sys.executable, "-W", "error", "-m", "tiktok_live")
NOWHERE = Endpoints(web="http://127.0.0.1:9", webcast="http://127.0.0.1:9", sign="http://127.0.0.1:9")
"""Where a command may knock that should not knock at all."""


def environment(endpoints: Endpoints = NOWHERE, **variables: str) -> dict[str, str]:
    """Return the environment of a process that talks to ``endpoints``."""
    return {
        **os.environ,
        "PYTHONUTF8": "1",
        "PYTHONUNBUFFERED": "",  # a developer's setting that would hide a missing flush
        "TIKTOK_LIVE_WEB_URL": endpoints.web,
        "TIKTOK_LIVE_WEBCAST_URL": endpoints.webcast,
        "TIKTOK_LIVE_SIGN_URL": endpoints.sign,
        **variables,
    }


def run(*arguments: str, endpoints: Endpoints = NOWHERE, **variables: str) -> subprocess.CompletedProcess[str]:
    """Run the command to its end."""
    return subprocess.run(
        [*COMMAND, *arguments],
        env=environment(endpoints, **variables),
        capture_output=True,
        text=True,
        encoding="utf-8",
        timeout=30,
        check=False,
    )


def start(*arguments: str, endpoints: Endpoints = NOWHERE, **options: Any) -> subprocess.Popen[str]:
    """Start the command; its streams are pipes unless ``options`` say otherwise."""
    streams = {"stdout": subprocess.PIPE, "stderr": subprocess.PIPE, **options}
    return subprocess.Popen([*COMMAND, *arguments], env=environment(endpoints), text=True, encoding="utf-8", **streams)


def json_lines(text: str) -> list[dict[str, Any]]:
    """Parse what ``--json`` prints."""
    return [json.loads(line) for line in text.splitlines()]
