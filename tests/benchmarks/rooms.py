"""Many rooms in one process: what they cost, and whether everything came in time. `make bench-rooms`."""

from __future__ import annotations

import argparse
import array
import json
import subprocess
import sys
import tempfile
from collections.abc import Callable, Sequence
from datetime import datetime, timezone
from pathlib import Path
from typing import Any

from benchmarks.results import machine
from benchmarks.tables import rows_as_markdown

__all__ = ["measure", "rows"]

TESTS = Path(__file__).resolve().parents[1]
DESCRIPTORS = 8192
SIZES = (10, 100, 1000)


class Program:
    """A process that says a line of JSON at a time, and waits for lines."""

    def __init__(self, name: str, **options: object) -> None:
        words = [word for key, value in options.items() for word in (f"--{key.replace('_', '-')}", str(value))]
        self._process = subprocess.Popen(
            [sys.executable, "-m", f"benchmarks.programs.{name}", *words],
            cwd=TESTS,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )

    def hear(self) -> dict[str, Any]:
        assert self._process.stdout is not None
        line = self._process.stdout.readline()
        if not line:
            raise SystemExit(f"A process of the measurement ended with {self._process.wait()}.")
        facts: dict[str, Any] = json.loads(line)
        return facts

    def tell(self) -> None:
        assert self._process.stdin is not None
        self._process.stdin.write("\n")
        self._process.stdin.flush()

    def end(self) -> None:
        self._process.kill()
        self._process.wait()
        for stream in (self._process.stdin, self._process.stdout):
            assert stream is not None
            stream.close()


def measure(rooms: int, seconds: float) -> dict[str, Any]:
    """Return the figures for a number of rooms."""
    with tempfile.TemporaryDirectory() as folder:
        into = Path(folder) / "rooms"
        server = Program("rooms_server", rooms=rooms, seconds=seconds, into=into)
        programs = [server]
        try:
            url = server.hear()["url"]
            client = Program("rooms_client", rooms=rooms, url=url, into=into)
            programs.append(client)
            opened = client.hear()
            for program in (client, server):
                program.tell()
            server.hear()  # everything is sent
            client.tell()
            done = client.hear()
            server.tell()
            seen = server.hear()
            return {"rooms": rooms, **opened, **done, **_compare(into, seen)}
        finally:
            for program in programs:
                program.end()


def _compare(into: Path, seen: dict[str, Any]) -> dict[str, Any]:
    """Return what the times of sending and handling say."""
    sent, came = array.array("d"), array.array("d")
    sent.frombytes(into.with_suffix(".sent").read_bytes())
    came.frombytes(into.with_suffix(".came").read_bytes())
    took = sorted(handled - begun for begun, handled in zip(sent, came, strict=True) if begun and handled)
    count = sum(1 for begun in sent if begun)
    return {
        "sent": count,
        "delivered": len(took),
        "lost": count - len(took),
        "acks": seen["acks"],
        "latency": [_part(took, 0.5), _part(took, 0.99)],
        "heartbeats": seen["heartbeats"],
        "lateness": [_part(seen["lateness"], 0.5), _part(seen["lateness"], 0.99)],
        "server_cpu": seen["cpu"],
    }


def _part(numbers: Sequence[float], part: float) -> float:
    return numbers[min(int(len(numbers) * part), len(numbers) - 1)] if numbers else 0.0


ROWS: tuple[tuple[str, Callable[[dict[str, Any]], str]], ...] = (
    ("rooms", lambda f: f"{f['rooms']}"),
    ("CPU of one core", lambda f: f"{f['cpu']:.0%}"),
    ("memory", lambda f: f"{f['rss'] / 1024:.0f} MB"),
    ("of it per room", lambda f: f"{(f['rss'] - f['base']) / f['rooms']:.0f} kB"),
    ("threads", lambda f: f"{f['threads']}"),
    ("messages sent", lambda f: f"{f['sent']}"),
    ("delivered", lambda f: f"{f['delivered']}"),
    ("lost", lambda f: f"{f['lost']}"),
    ("send to handler, median / p99", lambda f: "{:.1f} / {:.0f} ms".format(*(1000 * t for t in f["latency"]))),
    ("heartbeat late, median / p99", lambda f: "{:.1f} / {:.0f} ms".format(*(1000 * t for t in f["lateness"]))),
    ("opening all", lambda f: f"{f['opening']:.1f} s"),
    ("closing all", lambda f: f"{f['closing']:.2f} s"),
)


def rows(found: list[dict[str, Any]]) -> list[list[str]]:
    """Return the figures as rows of a table, a column for each number of rooms."""
    return [[name, *(show(facts) for facts in found)] for name, show in ROWS]


def raise_descriptor_limit(wanted: int = DESCRIPTORS) -> int:
    """Let this process and those that it starts have more files and sockets open; return how many."""
    import resource

    soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    limit = wanted if hard == resource.RLIM_INFINITY else min(wanted, hard)
    if soft < limit:
        resource.setrlimit(resource.RLIMIT_NOFILE, (limit, hard))
    return max(soft, limit)


def main(arguments: Sequence[str] | None = None) -> int:
    parser = argparse.ArgumentParser(prog="benchmarks.rooms", description=__doc__)
    parser.add_argument("--rooms", type=int, nargs="+", default=SIZES, help="numbers of rooms, one after the other")
    parser.add_argument("--seconds", type=float, default=30.0, help="how long messages flow, 5 a second and room")
    parser.add_argument("--into", type=Path, default=TESTS.parent / "build" / "bench" / "rooms.json")
    options = parser.parse_args(arguments)
    limit = raise_descriptor_limit()
    found = []
    for rooms in options.rooms:
        if rooms + 64 > limit:
            print(f"{rooms} rooms are left out: this process may have {limit} descriptors.", file=sys.stderr)
            continue
        print(f"{rooms} rooms for {options.seconds:g} s", file=sys.stderr)
        found.append(measure(rooms, options.seconds))
    options.into.parent.mkdir(parents=True, exist_ok=True)
    headings, *others = rows(found)
    when = datetime.now(timezone.utc).isoformat(timespec="minutes")
    results = {"when": when, "machine": machine(), "headings": headings, "rows": others, "found": found}
    options.into.write_text(json.dumps(results, indent=1), encoding="utf-8")
    print(rows_as_markdown([headings, *others]))
    return 0


if __name__ == "__main__":
    sys.exit(main())
