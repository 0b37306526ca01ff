"""``import tiktok_live`` starts nothing, and takes little more than its core dependencies take."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

CORE = "requests, websocket, google.protobuf, blinker"
COUNT = """
import sys
calls = 0
def note(frame, event, argument):
    global calls
    calls += event in ("call", "c_call")
sys.setprofile(note)
import {}
sys.setprofile(None)
print(calls)
"""


def run(program: str, cache: Path) -> str:
    """Run a program in a process of its own, with compiled modules cached in a folder as in an installation."""
    environment = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    environment["PYTHONPYCACHEPREFIX"] = str(cache)
    command = [sys.executable, "-W", "error", "-c", program]
    return subprocess.run(command, env=environment, capture_output=True, text=True, check=True).stdout


def test_importing_takes_little_more_work_than_importing_the_dependencies(tmp_path: Path) -> None:
    """Work is calls of functions, the same in every run; what time it takes ``make bench`` tells."""
    calls: dict[str, int] = {}
    for modules in (CORE, "tiktok_live"):
        run(f"import {modules}", tmp_path)  # compiles
        calls[modules] = int(run(COUNT.format(modules), tmp_path))
    assert calls["tiktok_live"] < 1.28 * calls[CORE]  # 1.16, of the lowest versions 1.22; with every event 1.6


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


def test_importing_generates_no_method_of_a_dataclass_and_asks_for_no_room(tmp_path: Path) -> None:
    """Each would take a millisecond, or the half of one: a module that makes a value for itself, say."""
    program = """
import dataclasses, sys, tiktok_live
modules = [module for name, module in sys.modules.items() if name.startswith("tiktok_live.")]
classes = {value for module in modules for value in vars(module).values() if isinstance(value, type)}
ours = {cls for cls in classes if "__dataclass_fields__" in vars(cls)}
late = {cls for cls in ours if type(vars(cls)["__init__"]).__name__ == "_Late"}
print(len(ours) > 80, sorted(cls.__qualname__ for cls in ours - late), "tiktok_live.http.rooms" in sys.modules)
"""
    assert run(program, tmp_path) == "True [] False\n"
