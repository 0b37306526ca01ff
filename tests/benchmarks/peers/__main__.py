"""Measure other clients on the same stream: `make bench-peers`."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from pathlib import Path

from benchmarks.__main__ import BUILD, add_options
from benchmarks.measures import DECODING, FLOOR, PACE, SOCKET, Measure, python
from benchmarks.peers.agreement import differences
from benchmarks.results import save
from benchmarks.rounds import BrokenError, run_command, run_rounds
from benchmarks.stream import FRAMES, MESSAGES, write_stream
from benchmarks.tables import text_table

HERE = Path(__file__).resolve().parent
PEERS_PYTHON = BUILD.parent / "peers-env" / "bin" / "python"
NODE_MODULES = BUILD.parent / "peers-node" / "node_modules"
SHORT_FRAMES, SHORT_MESSAGES = 100, 1_500
"""For TikTokLive, which takes two milliseconds a message."""

TIKTOKLIVE = (str(PEERS_PYTHON), "-W", "ignore", "-m", "benchmarks.peers.tiktoklive")
CONNECTOR = ("node", str(HERE / "connector.mjs"), str(NODE_MODULES))
LONG = ("{stream}", "--messages", "{messages}", "--server-python", sys.executable)
SHORT = ("{short}", "--messages", "{short_messages}", "--server-python", sys.executable)
OURS = {measure.key: measure for measure in (*DECODING, *SOCKET) if measure.key in (FLOOR, "few", "flood", "paced")}


def again(key: str, peer: str, base: str, goal: float) -> Measure:
    """Return a row that compares our figure with a peer's."""
    ours = OURS[key]
    title = f"{ours.title}: by {peer}"
    if not ours.figure:
        return Measure(f"{key} by {base}", title, same_as=key, base=base, goal=goal)
    return Measure(
        f"{key} by {base}",
        title,
        (),
        ours.figure,
        ours.unit,
        base=base,
        goal=round(1 / goal, 4),
        at_most=True,
        same_as=key,
    )


TIKTOKLIVE_MEASURES = (
    Measure("tiktoklive", "TikTokLive, decode and handlers", (*TIKTOKLIVE, "decode", *SHORT)),
    Measure("tiktoklive flood", "TikTokLive, flood", (*TIKTOKLIVE, "socket", *SHORT)),
    again("few", "TikTokLive", "tiktoklive", 110),
    again("flood", "TikTokLive", "tiktoklive flood", 80),
)
CONNECTOR_MEASURES = (
    Measure("connector", "Node connector, decode and emit", (*CONNECTOR, "decode", *LONG, "--passes", "2")),
    Measure("connector flood", "Node connector, flood", (*CONNECTOR, "socket", *LONG)),
    Measure(
        "connector paced",
        f"Node connector, {PACE} frames/s",
        (*CONNECTOR, "socket", *LONG, "--rate", PACE),
        "cpu_us",
        SOCKET[1].unit,
    ),
    again("few", "the connector", "connector", 2),
    again("flood", "the connector", "connector flood", 3),
    again("paced", "the connector", "connector paced", 2),
)


def main(arguments: Sequence[str] | None = None) -> int:
    parser = argparse.ArgumentParser(prog="benchmarks.peers", description=__doc__)
    options = add_options(parser).parse_args(arguments)
    measures, names = list(OURS.values()), {}
    if (PEERS_PYTHON.parents[1] / ".ready").exists():
        measures += TIKTOKLIVE_MEASURES
        names["TikTokLive"] = TIKTOKLIVE
    if (NODE_MODULES.parent / ".ready").exists():
        measures += CONNECTOR_MEASURES
        names["tiktok-live-connector"] = CONNECTOR
    for name in {"TikTokLive", "tiktok-live-connector"} - names.keys():
        print(f"{name} is not measured: it is not installed; make bench-peers does that, given npm and a network.")
    if not names:
        return 0
    frames, messages, rounds = (
        (SHORT_FRAMES, SHORT_MESSAGES, 1) if options.quick else (FRAMES, MESSAGES, options.rounds)
    )
    stream = write_stream(options.into / f"stream-{frames}.bin", frames, messages)
    short = write_stream(options.into / f"stream-{SHORT_FRAMES}.bin", SHORT_FRAMES, SHORT_MESSAGES)
    streams = {**stream.words(), **short.words("short")}
    try:
        if not all_agree(str(short.path), names):
            return 1
        outcomes = run_rounds(measures, streams, rounds)
    except BrokenError as exc:
        print(exc, file=sys.stderr)
        return 1
    print(text_table([outcome.to_json() for outcome in outcomes]))
    save(options.into / ("quick-peers.json" if options.quick else "peers.json"), outcomes, rounds, stream)
    return 0


def all_agree(stream: str, names: dict[str, tuple[str, ...]]) -> bool:
    """Tell whether handlers of all clients read the same values; print what differs."""
    ours = run_command(python("values", stream))
    differ = [
        line for name, peer in names.items() for line in differences(ours, run_command((*peer, "values", stream)), name)
    ]
    print("\n".join(differ) or f"All clients read the same of {len(ours)} messages.")
    return not differ


if __name__ == "__main__":
    sys.exit(main())
