"""From frames to handlers by the way that a client's messages go, without a socket, on one thread.

It is the library's own `open_frame`, `Reading`, `Inbox` and `Delivery`, with the handlers, statistics, catalogue and
derivers of a `TikTokLiveClient`; only who calls whom is different: there is no reader thread, the inbox takes the next
frame when it is empty.
"""

from __future__ import annotations

import argparse
import sys
from pathlib import Path


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("stream", type=Path)
    parser.add_argument("--handlers", default="few", help="few, every, deep, chats or nobody")
    parser.add_argument("--no-stats", action="store_true", help="collect_stats=False")
    parser.add_argument("--zlib", action="store_true", help="do without isal, even where it is installed")
    parser.add_argument("--passes", type=int, default=1)
    parser.add_argument("--frames", type=int, help="only so many of the stream, for handlers that take long")
    parser.add_argument("--profile", action="store_true", help="print a profile to stderr instead of measuring")
    options = parser.parse_args()
    from benchmarks.programs.timing import print_result, spend, use_zlib

    if options.zlib:
        use_zlib()
    from benchmarks.programs.straight import Straight
    from benchmarks.stream import read_stream

    frames = read_stream(options.stream)[: options.frames]
    straight = Straight(options.handlers, collect_stats=not options.no_stats)
    straight.run(frames[:50])  # loads what is loaded late
    if options.profile:
        profile(straight, frames)
        return
    heard = straight.heard
    result = spend(lambda: straight.run(frames), options.passes)
    print_result({**result, "heard": straight.heard - heard})


def profile(straight: object, frames: list[bytes]) -> None:
    import cProfile
    import pstats

    profiler = cProfile.Profile()
    profiler.runcall(straight.run, frames)  # type: ignore[attr-defined]
    pstats.Stats(profiler, stream=sys.stderr).sort_stats("tottime").print_stats(35)


if __name__ == "__main__":
    main()
