"""One process with many rooms: connects them all, and notes when each message came to its handler."""

from __future__ import annotations

import argparse
import array
import json
import sys
import threading
import time
from pathlib import Path

from tiktok_live import Endpoints, LiveManager
from tiktok_live.events import Event
from tiktok_live.manager import RoomState

PATIENCE = 90.0
QUIET = 3.0


def resident() -> int:
    """Return the memory of this process, in kB."""
    for line in Path("/proc/self/status").read_text(encoding="ascii").splitlines():
        if line.startswith("VmRSS:"):
            return int(line.split()[1])
    return 0


def say(**facts: object) -> None:
    print(json.dumps(facts), flush=True)


def settled(manager: LiveManager, wanted: int) -> None:
    """Wait until everything that was sent is handled, or nothing more comes."""
    handled, since = -1, time.monotonic()
    while time.monotonic() - since < QUIET and (handled < wanted or manager.stats().queue):
        stats = manager.stats()
        if stats.messages - stats.queue != handled:
            handled, since = stats.messages - stats.queue, time.monotonic()
        time.sleep(0.1)
    time.sleep(0.2)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rooms", type=int, required=True)
    parser.add_argument("--url", required=True)
    parser.add_argument("--into", type=Path, required=True)
    parser.add_argument("--handler-threads", type=int, default=8)
    options = parser.parse_args()
    places = {str(msg_id): n for n, msg_id in enumerate(json.loads(options.into.with_suffix(".ids").read_text()))}
    came = array.array("d", bytes(8 * options.rooms * len(places)))
    url = options.url
    before = resident()
    manager = LiveManager(
        endpoints=Endpoints(web=url, webcast=f"{url}/webcast", sign=url),
        starts_per_second=1000,
        handler_threads=options.handler_threads,
    )
    names: set[str | None] = set()
    numbers = {f"bench_host_{room}": room for room in range(options.rooms)}
    for name in numbers:
        manager.add(name)

    @manager.on(Event)
    def on_event(event: Event) -> None:
        place = places.get(event.msg_id or "")
        if place is not None:
            user = getattr(event, "user", None)
            if user is not None:
                names.add(user.unique_id)
            came[numbers[event.room or ""] * len(places) + place] = time.monotonic()

    began, cpu = time.monotonic(), time.process_time()
    with manager:
        while manager.stats().rooms.get(RoomState.CONNECTED) != options.rooms:
            if time.monotonic() - began > PATIENCE:
                raise SystemExit(f"Not all rooms stand after {PATIENCE:g} s: {manager.stats()}")
            time.sleep(0.05)
        say(opening=time.monotonic() - began, opening_cpu=time.process_time() - cpu, rss=resident() - before)
        sys.stdin.readline()
        cpu, began = time.process_time(), time.monotonic()
        sys.stdin.readline()
        busy = (time.process_time() - cpu) / (time.monotonic() - began)
        settled(manager, options.rooms * len(places))
        stats, memory, threads = manager.stats(), resident(), threading.active_count()
        began = time.monotonic()
    options.into.with_suffix(".came").write_bytes(came.tobytes())
    say(
        cpu=busy,
        rss=memory,
        base=before,
        threads=threads,
        messages=stats.messages,
        lateness_p99=stats.lateness_p99,
        closing=time.monotonic() - began,
    )


if __name__ == "__main__":
    main()
