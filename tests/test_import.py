"""``import tiktok_live`` starts nothing, and takes little more than its core dependencies take."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

CORE = "requests, websocket, google.protobuf, blinker"
ROUNDS = 7
MEASURE = "import time; begin = time.process_time(); import {}; print(time.process_time() - begin)"


def run(program: str, cache: Path) -> str:
    """Run a program in a process of its own, with compiled modules cached in a folder as in an installation."""
    environment = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    environment["PYTHONPYCACHEPREFIX"] = str(cache)
    command = [sys.executable, "-W", "error", "-c", program]
    return subprocess.run(command, env=environment, capture_output=True, text=True, check=True).stdout


def test_importing_takes_at_most_half_as_long_again_as_the_dependencies(tmp_path: Path) -> None:
    """The ratio of two figures of one run; the least of several interleaved rounds, as others use the machine too."""
    times: dict[str, list[float]] = {CORE: [], "tiktok_live": []}
    for _ in range(1 + ROUNDS):  # the first compiles
        for modules, spent in times.items():
            spent.append(float(run(MEASURE.format(modules), tmp_path)))
    ratio = min(times["tiktok_live"][1:]) / min(times[CORE][1:])
    assert ratio < 1.5


def test_importing_starts_no_thread_and_loads_no_event_loop(tmp_path: Path) -> None:
    program = """
import sys, threading, tiktok_live
print(threading.active_count(), sorted({"asyncio", "rich", "websockets", "werkzeug"} & sys.modules.keys()))
"""
    assert run(program, tmp_path) == "1 []\n"


def test_importing_opens_no_file_and_no_socket_for_keeps(tmp_path: Path) -> None:
    program = """
import os
count = lambda: len(os.listdir("/proc/self/fd")) if os.path.isdir("/proc/self/fd") else 0
import requests, websocket, google.protobuf, blinker
before = count()
import tiktok_live
print(count() - before)
"""
    assert run(program, tmp_path) == "0\n"
