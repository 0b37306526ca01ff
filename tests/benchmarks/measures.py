"""What is measured, against what, and what is hoped for: a goal that is missed is no error."""

from __future__ import annotations

import sys
from dataclasses import dataclass
from typing import Any

__all__ = ["FLOOR", "GROUPS", "Measure", "python"]

Result = dict[str, Any]
FLOOR = "floor 2"


@dataclass(frozen=True)
class Measure:
    """One row of a table.

    Attributes:
        key: short name, for choosing it.
        title: what is done, in words.
        command: the program; ``{stream}`` and ``{messages}`` stand for the stream's file and size, ``{short}`` and
            ``{short_messages}`` for those of a stream for slow ones. Empty for a row that judges ``same_as`` again.
        figure: which figure of the program's result counts; how much it does in a second of CPU time where empty.
        unit: of the figure.
        base: key of the measure that it is compared with, round by round.
        goal: hoped for: of the ratio to the base, or of the figure itself without a base.
        at_most: whether less is better.
        same_as: key of the measure whose figures these are.
    """

    key: str
    title: str
    command: tuple[str, ...] = ()
    figure: str = ""
    unit: str = "messages/s"
    base: str | None = None
    goal: float | None = None
    at_most: bool = False
    same_as: str = ""

    def value(self, result: Result) -> float:
        """Return the figure of one run."""
        return float(result[self.figure] if self.figure else result["count"] / result["cpu"])


def python(module: str, *arguments: str) -> tuple[str, ...]:
    """Return the command that runs a program in this environment."""
    return (sys.executable, "-m", f"benchmarks.programs.{module}", *arguments)


SLOW = {"every": ("--frames", "1000"), "deep": ("--frames", "300")}
"""Handlers for which a part of the stream is long enough."""


def _decoding(key: str, title: str, goal: float | None, *arguments: str) -> Measure:
    often = SLOW.get(arguments[0], ("--passes", "2"))
    command = python("decoding", "{stream}", "--zlib", *often, "--handlers", *arguments)
    return Measure(key, title, command, base=FLOOR, goal=goal)


DECODING = (
    Measure(
        "floor 1",
        "Floor 1: parse frame, gunzip, parse response",
        python("floor", "{stream}", "--floor", "1", "--passes", "4"),
        base=FLOOR,
    ),
    Measure(FLOOR, "Floor 2: floor 1, and parse every payload", python("floor", "{stream}", "--passes", "4")),
    _decoding("few", "A few fields of every event", 0.65, "few"),
    _decoding("every", "Every field of every event and its user", 0.45, "every"),
    _decoding("deep", "Every field, all the way down", None, "deep"),
    _decoding("chats", "Only comments and gifts are listened to", 0.95, "chats"),
    _decoding("nobody", "Nobody listens", 1.5, "nobody"),
    _decoding("few-", "A few fields, collect_stats=False", 0.65, "few", "--no-stats"),
    _decoding("every-", "Every field, collect_stats=False", 0.45, "every", "--no-stats"),
    _decoding("chats-", "Comments and gifts, collect_stats=False", 0.95, "chats", "--no-stats"),
    _decoding("nobody-", "Nobody, collect_stats=False", 1.5, "nobody", "--no-stats"),
)


def _isal(key: str, title: str, goal: float | None, *arguments: str) -> Measure:
    command = python("decoding", "{stream}", "--passes", "2", "--handlers", *arguments)
    return Measure(f"{key} isal", title, command, base=key, goal=goal)


# The extra `fast`: only where isal is installed.
FAST = (
    Measure(
        "floor 2 isal",
        "Floor 2 with isal",
        python("floor", "{stream}", "--gunzip", "isal", "--passes", "4"),
        base=FLOOR,
    ),
    _isal("few", "A few fields, with the extra fast", 1.2, "few"),
    _isal("chats", "Comments and gifts, with the extra fast", None, "chats"),
    _isal("nobody", "Nobody listens, with the extra fast", None, "nobody"),
    _isal("few-", "A few fields, collect_stats=False, with the extra fast", 1.2, "few", "--no-stats"),
    _isal("chats-", "Comments and gifts, collect_stats=False, with the extra fast", 1.2, "chats", "--no-stats"),
    _isal("nobody-", "Nobody, collect_stats=False, with the extra fast", 1.2, "nobody", "--no-stats"),
)

# CPU time of the client's process alone.
FLOOD = python("socket_client", "{stream}", "--zlib")
PACE = "400"
SOCKET = (
    Measure("flood", "Flood: as fast as the client reads", FLOOD, base=FLOOR),
    Measure("paced", f"Paced: {PACE} frames/s", (*FLOOD, "--rate", PACE), "cpu_us", "us of CPU an event"),
)

CORE = "requests, websocket, google.protobuf, blinker"


def _import(modules: str) -> tuple[str, ...]:
    # In a line of its own, so that nothing is loaded already that either of them would load.
    line = f"import time; begin = time.process_time(); import {modules}; spent = time.process_time() - begin; "
    return (sys.executable, "-c", line + "print('{\"ms\":', 1000 * spent, '}')")


def _at_most(key: str, title: str, figure: str, unit: str, goal: float | None, *command: str) -> Measure:
    return Measure(key, title, command, figure, unit, goal=goal, at_most=True)


FOOTPRINT = (
    _at_most("core", "Importing the four core dependencies", "ms", "ms", None, *_import(CORE)),
    Measure("import", "Importing tiktok_live", _import("tiktok_live"), "ms", "ms", base="core", goal=1.3, at_most=True),
    _at_most("first frame", "Memory after the first frame", "mib", "MiB", 40, *python("first_frame", "{short}")),
    _at_most("unread", "An event kept as it came", "kb", "kB", 10, *python("memory", "{stream}", "unread")),
    _at_most("read", "An event kept, a few fields read", "kb", "kB", 10, *python("memory", "{stream}", "read")),
    _at_most("detached", "An event kept, detached", "kb", "kB", 3.5, *python("memory", "{stream}", "detached")),
    _at_most("growth", "Growth per 100,000 events", "mb", "MB", 1, *python("memory", "{stream}", "growth")),
    _at_most("blinker", "blinker: one Signal.send", "blinker_us", "us", None, *python("dispatching")),
    _at_most("dispatch", "The client's dispatch of one event", "client_us", "us", None, *python("dispatching")),
)

GROUPS = {"decoding": DECODING, "fast": FAST, "socket": SOCKET, "footprint": FOOTPRINT}
