"""The house rules: who may import whom, how long a module or function may be, and what is not done at all.

A rule takes a module and gives a sentence for each breach.
"""

from __future__ import annotations

import ast
import re
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import NamedTuple

import pytest

ROOT = Path(__file__).resolve().parents[1]
TOP = 8  # tiktok_live/__init__.py and __main__.py: they stand on everything and nothing stands on them
FLOORS = (
    {"events", "models", "errors", "options", "proto"},
    {"wire", "inflating", "streaks", "derived"},
    {"http", "decoding", "dispatch", "signals"},
    {"transports"},
    {"connection"},
    {"client", "diagnosis", "recording", "connector", "stats", "catalogue", "notebook"},
    {"web", "simulator", "export", "manager"},
    {"cli"},
)
FLOOR_OF = {room: floor for floor, rooms in enumerate(FLOORS) for room in rooms} | {"__init__": TOP, "__main__": TOP}
# Imports point down or stay within a room. These few go next door, one way only.
NEXT_DOOR = {
    ("events", "models"),
    ("options", "errors"),
    ("wire", "inflating"),
    ("options", "models"),
    ("derived", "streaks"),
    ("dispatch", "signals"),
    ("client", "stats"),
    ("client", "catalogue"),
    ("client", "diagnosis"),
}
# An outside library that is not named here is not a dependency. google.protobuf and *_pb2 count as one.
ONLY_IN = {
    "requests": {"http"},
    "websocket": {"transports.websocket"},
    "protobuf": {"wire", "decoding", "simulator", "proto"},
    "blinker": {"signals"},
    "isal": {"inflating"},
    "threading": {
        "connection",
        "dispatch",
        "client",
        "manager",
        "diagnosis",
        "http.signers.budget",
        "models.filling",
        "stats",
        "catalogue",
        "signals",
        "simulator",
    },
    "queue": {"connection", "dispatch", "client", "simulator"},
    "rich": {"cli"},
    "werkzeug": {"simulator"},
    "websockets": {"simulator"},
}
MODULE_LINES, FUNCTION_LINES = 300, 40  # a module and a function (less its docstring) stay under these


class Module(NamedTuple):
    """A module by its dotted name below tiktok_live; a package's own is `<package>.__init__`."""

    name: str
    source: str
    tree: ast.Module

    @classmethod
    def parse(cls, name: str, source: str) -> Module:
        return cls(name, source, ast.parse(source))

    def imports(self) -> Iterator[tuple[int, str]]:
        """Give line and absolute name of everything imported, wherever it stands, `TYPE_CHECKING` blocks included."""
        for node in ast.walk(self.tree):
            if isinstance(node, ast.Import):
                yield from ((node.lineno, alias.name) for alias in node.names)
            elif isinstance(node, ast.ImportFrom):
                package = ["tiktok_live", *self.name.split(".")][: -node.level] if node.level else []
                base = ".".join([*package, *filter(None, [node.module])])
                yield from ((node.lineno, f"{base}.{alias.name}") for alias in node.names)


def is_in(name: str, room: str) -> bool:
    """Tell whether a dotted name below tiktok_live is that room, within it, or `<room>_<more>` beside it."""
    return re.match(rf"{re.escape(room)}(_\w+)?(\.|$)", name) is not None


def room_of(name: str) -> str | None:
    return next((room for room in FLOOR_OF if is_in(name, room)), None)


def keep_the_floors(module: Module) -> Iterator[str]:
    here = room_of(module.name)
    if here is None:
        yield "belongs to no room: name its room in FLOORS"
        return
    for line, name in module.imports():
        if name.split(".")[0] != "tiktok_live" or name == "tiktok_live.__version__":
            continue
        there = room_of(name.partition(".")[2]) or "__init__"
        if there != here and (here, there) not in NEXT_DOOR and FLOOR_OF[there] >= FLOOR_OF[here]:
            yield f"line {line}: {here} (floor {FLOOR_OF[here]}) imports {there} (floor {FLOOR_OF[there]})"


def keep_outside_libraries_in_their_rooms(module: Module) -> Iterator[str]:
    for line, name in module.imports():
        generated = name.startswith("google.protobuf") or "_pb2" in name
        library = "protobuf" if generated else name.split(".")[0]
        if library not in ONLY_IN and (library == "tiktok_live" or library in sys.stdlib_module_names):
            continue
        rooms = ONLY_IN.get(library, set())
        if not any(is_in(module.name, room) for room in rooms):
            yield f"line {line}: imports {library}, which only {sorted(rooms) or 'no room'} may"


def stay_within_budget(module: Module) -> Iterator[str]:
    if (lines := len(module.source.splitlines())) >= MODULE_LINES:
        yield f"has {lines} lines, not under {MODULE_LINES}"
    for node in ast.walk(module.tree):
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            first = node.body[0]
            docstring = (first.end_lineno or 0) - first.lineno + 1 if ast.get_docstring(node) is not None else 0
            if (lines := (node.end_lineno or 0) - node.lineno + 1 - docstring) >= FUNCTION_LINES:
                yield f"line {node.lineno}: {node.name} has {lines} lines, not under {FUNCTION_LINES}"


def do_not_sleep(module: Module) -> Iterator[str]:
    called = [(node.lineno, ast.unparse(node)) for node in ast.walk(module.tree) if isinstance(node, ast.Attribute)]
    for line, name in [*module.imports(), *called]:
        if name == "time.sleep":
            yield f"line {line}: {name}; wait on an Event, a Condition or a Queue"


def do_not_swallow_errors(module: Module) -> Iterator[str]:
    for node in ast.walk(module.tree):
        if isinstance(node, ast.ExceptHandler) and all(
            isinstance(step, ast.Pass) or (isinstance(step, ast.Expr) and isinstance(step.value, ast.Constant))
            for step in node.body
        ):
            yield f"line {node.lineno}: catches an error and does nothing about it"


def leave_nothing_to_do(module: Module) -> Iterator[str]:
    for line, text in enumerate(module.source.splitlines(), start=1):
        if mark := re.search(r"\b(TO[D]O|FIX[M]E|XX[X])\b", text):
            yield f"line {line}: {mark[0]}"


Rule = Callable[[Module], Iterator[str]]
RULES: tuple[Rule, ...] = (
    keep_the_floors,
    keep_outside_libraries_in_their_rooms,
    stay_within_budget,
    do_not_sleep,
    do_not_swallow_errors,
    leave_nothing_to_do,
)
BREACHES: tuple[tuple[Rule, str, str], ...] = (
    (keep_the_floors, "wire", "from tiktok_live.http import session"),
    (keep_the_floors, "wire", "if TYPE_CHECKING:\n    import tiktok_live.connection_state"),
    (keep_the_floors, "http.rooms", "from ..decoding import decode"),
    (keep_the_floors, "signals", "from . import dispatch"),
    (keep_the_floors, "client", "from tiktok_live import TikTokLiveClient"),
    (keep_the_floors, "attic", ""),
    (keep_outside_libraries_in_their_rooms, "transports.polling", "import requests"),
    (keep_outside_libraries_in_their_rooms, "transports.polling", "from websocket import WebSocket"),
    (keep_outside_libraries_in_their_rooms, "events.chat", "from tiktok_live.proto import chat_pb2"),
    (keep_outside_libraries_in_their_rooms, "connector", "from google.protobuf.message import Message"),
    (keep_outside_libraries_in_their_rooms, "streaks", "def f():\n    import threading"),
    (keep_outside_libraries_in_their_rooms, "cli.send", "import attrs"),
    (stay_within_budget, "wire", "\n" * 300),
    (stay_within_budget, "wire", "def f():\n    'A docstring does not count.'\n" + "    g()\n" * 39),
    (do_not_sleep, "wire", "import time\ntime.sleep(1)"),
    (do_not_sleep, "wire", "from time import sleep"),
    (do_not_swallow_errors, "wire", "try:\n    f()\nexcept OSError:\n    pass"),
    (do_not_swallow_errors, "wire", "try:\n    f()\nexcept OSError:\n    ..."),
    (leave_nothing_to_do, "wire", "f()  # TO" + "DO: the rest"),
)
HAND_WRITTEN = {
    ".".join(path.relative_to(ROOT / "tiktok_live").with_suffix("").parts): path
    for path in sorted((ROOT / "tiktok_live").rglob("*.py"))
    if not path.stem.endswith("_pb2")
}


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.__name__)
def test_all_modules(rule: Rule) -> None:
    modules = [Module.parse(name, path.read_text(encoding="utf-8")) for name, path in HAND_WRITTEN.items()]
    broken = [
        f"{HAND_WRITTEN[module.name].relative_to(ROOT)} {breach}" for module in modules for breach in rule(module)
    ]
    assert not broken, "\n".join(broken)


@pytest.mark.parametrize(("rule", "name", "source"), BREACHES)
def test_a_breach_is_noticed(rule: Rule, name: str, source: str) -> None:
    assert list(rule(Module.parse(name, source)))


def test_what_the_house_allows_is_no_breach() -> None:
    client = "import queue\nfrom tiktok_live import __version__\nfrom . import connection_state, events, errors\n"
    dispatch = "import threading\nfrom tiktok_live import signals\nfrom .events import Event\n"
    decoding = "from google.protobuf.message import DecodeError\nfrom ..proto import chat_pb2\nfrom . import users\n"
    for name, source in (("client", client), ("dispatch", dispatch), ("decoding.chat", decoding)):
        assert [breach for rule in RULES for breach in rule(Module.parse(name, source))] == []


def test_names_say_what_is_inside() -> None:
    files = [path for folder in ("tiktok_live", "tests", "protos") for path in (ROOT / folder).rglob("*")]
    vague = re.compile(r"(^|_)(utils?|helpers?|commons?|misc)(_|$)")
    assert [str(path.relative_to(ROOT)) for path in files if vague.search(path.stem.removesuffix("_pb2"))] == []


def test_importing_the_library_needs_no_extra() -> None:
    extras = {"rich", "werkzeug", "websockets"}
    program = f"import sys, tiktok_live; print(*sorted({extras!r} & sys.modules.keys()))"
    run = subprocess.run([sys.executable, "-c", program], cwd=ROOT, capture_output=True, text=True, check=False)
    assert (run.returncode, run.stdout.strip(), run.stderr) == (0, "", "")
