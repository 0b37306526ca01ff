"""Resident memory: of events that are kept, and of a client through which many go that nobody keeps."""

from __future__ import annotations

import argparse
import gc
import itertools
from pathlib import Path

from benchmarks.programs.resident import resident_bytes
from benchmarks.programs.straight import Straight
from benchmarks.programs.timing import print_result
from benchmarks.stream import read_stream
from tiktok_live.events import Event

__all__ = ["growth", "kept"]

WARM_UP, PASSES = 2, 4


def kept(frames: list[bytes], how: str) -> dict[str, float]:
    """Keep every event; return the kilobytes of one, its payload included."""
    straight, events = Straight("nobody" if how == "unread" else "few"), list[Event]()

    def keep(event: Event) -> None:
        if event.method is not None:
            events.append(event.detach() if how == "detached" else event)  # type: ignore[attr-defined]

    straight.run(frames)
    straight.client.on(Event, keep)  # after the handlers that read
    straight.run(frames[:20])
    events.clear()
    gc.collect()
    before = resident_bytes()
    straight.run(frames)
    gc.collect()
    return {"kb": (resident_bytes() - before) / len(events) / 1000, "count": len(events)}


def growth(frames: list[bytes]) -> dict[str, float]:
    """Let the stream go round in one connection, and return how many megabytes 100,000 messages leave behind."""
    straight = Straight("few")
    seen: list[tuple[int, int]] = []

    def note(passed: int) -> None:
        gc.collect()
        seen.append((passed, resident_bytes()))

    straight.run_on(itertools.chain.from_iterable(itertools.repeat(frames, WARM_UP + PASSES)), len(frames), note)
    (begin, before), (end, after) = seen[WARM_UP - 1], seen[-1]
    return {"mb": (after - before) / (end - begin) * 100_000 / 1e6, "count": end - begin}


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("stream", type=Path)
    parser.add_argument("what", choices=("unread", "read", "detached", "growth"))
    options = parser.parse_args()
    frames = read_stream(options.stream)
    if options.what == "growth":
        print_result(growth(frames))
    else:
        print_result(kept(frames[: len(frames) // 2], options.what))


if __name__ == "__main__":
    main()
