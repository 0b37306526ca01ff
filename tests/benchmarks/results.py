"""Results with where and when they were taken, in a file from which the page is made."""

from __future__ import annotations

import json
import os
import platform
from collections.abc import Sequence
from datetime import datetime, timezone
from importlib.metadata import version
from pathlib import Path
from typing import Any

from benchmarks.rounds import Outcome
from benchmarks.stream import Stream

__all__ = ["load", "save"]

CPU_INFO = Path("/proc/cpuinfo")
LIBRARIES = ("tiktok-live", "protobuf", "websocket-client", "requests", "blinker")


def save(path: Path, outcomes: Sequence[Outcome], rounds: int, stream: Stream) -> None:
    """Write what came of a run."""
    results = {
        "when": datetime.now(timezone.utc).isoformat(timespec="minutes"),
        "machine": machine(),
        "rounds": rounds,
        "frames": stream.frames,
        "messages": stream.messages,
        "outcomes": [outcome.to_json() for outcome in outcomes],
    }
    path.write_text(json.dumps(results, indent=1), encoding="utf-8")


def load(path: Path) -> dict[str, Any]:
    results: dict[str, Any] = json.loads(path.read_text(encoding="utf-8"))
    return results


def machine() -> str:
    """Return in a line what the figures were taken on."""
    libraries = ", ".join(f"{name} {version(name)}" for name in LIBRARIES)
    python = f"{platform.python_implementation()} {platform.python_version()}"
    return f"{cpu_name()}, {os.cpu_count()} cores, {platform.system()}, {python}, {libraries}"


def cpu_name() -> str:
    if CPU_INFO.exists():
        for line in CPU_INFO.read_text(encoding="utf-8").splitlines():
            if line.startswith("model name"):
                return line.partition(":")[2].strip()
    return platform.processor() or platform.machine()
