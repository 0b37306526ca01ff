"""A client on a real WebSocket over loopback: reads the stream, acknowledges every frame, calls handlers.

The server is a process of its own. CPU time counts from when the room is entered until the last event was handled.
"""

from __future__ import annotations

import argparse
import sys
import time

from benchmarks.programs.served import PushServer
from benchmarks.programs.timing import print_result, use_zlib

LONGEST = 100
"""Seconds that the stream may take."""


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("stream")
    parser.add_argument("--rate", type=float, default=0.0, help="frames a second; 0 for a flood")
    parser.add_argument("--handlers", default="few")
    parser.add_argument("--no-stats", action="store_true", help="collect_stats=False")
    parser.add_argument("--zlib", action="store_true", help="do without isal, even where it is installed")
    options = parser.parse_args()
    if options.zlib:
        use_zlib()
    with PushServer(options.stream, options.rate) as server:
        print_result(measure(server, options))


def measure(server: PushServer, options: argparse.Namespace) -> dict[str, float]:
    from benchmarks.programs.handlers import HANDLERS, Reader
    from tiktok_live import Endpoints, TikTokLiveClient
    from tiktok_live.events import StreamEndEvent

    endpoints = Endpoints(web=server.url, webcast=f"{server.url}/webcast", sign=server.url)
    client = TikTokLiveClient(
        "demo_host", endpoints=endpoints, collect_stats=not options.no_stats, process_initial_data=False
    )
    reader = Reader()
    HANDLERS[options.handlers](reader, client)
    spent: list[float] = []
    client.on(StreamEndEvent, lambda event: spent.append(time.process_time()))
    client.connect()
    before = sum(client.stats.events.values())
    begin, began = time.process_time(), time.monotonic()
    server.go()
    if not client.wait(LONGEST):
        sys.exit(f"The live did not end in {LONGEST} s; {reader.count} events were handled.")
    elapsed = time.monotonic() - began
    client.close()
    counts = server.counted()
    if counts["acks"] != counts["sent"]:
        sys.exit(f"{counts['sent']} frames were sent, and {counts['acks']} acknowledged.")
    handled = reader.count if options.no_stats else sum(client.stats.events.values()) - before - 1  # but the last
    cpu = spent[0] - begin
    return {"count": handled, "cpu": cpu, "cpu_us": 1e6 * cpu / handled, "seconds": elapsed, "acks": counts["acks"]}


if __name__ == "__main__":
    main()
