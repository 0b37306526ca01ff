"""Commands that run a simulated TikTok on this machine: ``demo``, ``simulate``."""

from __future__ import annotations

import argparse
import math
import time
from contextlib import closing
from typing import TYPE_CHECKING

from tiktok_live.cli.arguments import add_output_options, positive_number
from tiktok_live.cli.failures import CommandError
from tiktok_live.cli.listening import show_events
from tiktok_live.cli.output import Output, Piece
from tiktok_live.client import TikTokLiveClient

if TYPE_CHECKING:
    from tiktok_live.simulator import Simulator

__all__ = ["add_commands"]

HOST = "demo_host"
DEMO_SECONDS = 20.0
SEED = 3
"""Of a live in which everything that people come for happens in the first seconds."""
STANDING_SECONDS = 600.0
"""How long a live of a standing simulator lasts; then the next one begins."""


def add_commands(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Add the commands of this module."""
    demo = commands.add_parser("demo", help="show a simulated live: no TikTok account, no internet")
    demo.add_argument(
        "--seconds", metavar="N", type=positive_number, default=DEMO_SECONDS, help="length of the live (default: 20)"
    )
    demo.set_defaults(run=run_demo)
    simulate = commands.add_parser(
        "simulate",
        help="run a simulated TikTok for other programs",
        description="Prints the variables to set in another terminal, and the user who is live there.",
    )
    simulate.add_argument("--seconds", metavar="N", type=positive_number, help="end after so long (default: Ctrl-C)")
    simulate.set_defaults(run=run_simulator)
    for parser in (demo, simulate):
        parser.add_argument("--seed", metavar="N", type=int, default=SEED, help="another number, another live")
        add_output_options(parser)


def run_demo(arguments: argparse.Namespace, output: Output) -> int:
    """Simulate a live and listen to it until it ends."""
    with _simulator(arguments.seconds, arguments.seed) as simulator:
        output.note(
            f"This is a simulated live, {arguments.seconds:g} s long, on this machine only: joins, comments, likes and "
            "gifts of people who do not exist."
        )
        with closing(TikTokLiveClient(f"@{HOST}", endpoints=simulator.endpoints)) as client:
            return show_events(client, output, chosen=None, as_json=arguments.json)


def run_simulator(arguments: argparse.Namespace, output: Output) -> int:
    """Keep a simulated TikTok running."""
    with _simulator(STANDING_SECONDS, arguments.seed) as simulator:
        if arguments.json:
            output.json({"user": HOST, "environment": simulator.environment})
        else:
            for name, url in simulator.environment.items():
                output.line(Piece(f"export {name}={url}"))
            output.line(Piece(f"# The user who is live: {HOST}"))
        output.note(f"Paste these lines into another terminal; there: tiktok-live listen {HOST}. Ctrl-C ends it.")
        _keep_live(simulator, arguments.seconds or math.inf)
    return 0


def _keep_live(simulator: Simulator, seconds: float) -> None:
    """Begin another live whenever one has ended, for so many seconds."""
    deadline = time.monotonic() + seconds
    while True:
        try:
            simulator.wait_for(lambda: not simulator.room().is_live, deadline - time.monotonic())
        except TimeoutError:
            return
        simulator.go_live()
        simulator.play()


def _simulator(seconds: float, seed: int) -> Simulator:
    """Return a simulator with a busy live.

    Raises:
        CommandError: the extra is not installed.
    """
    try:
        from tiktok_live.simulator import Scenario, Simulator
    except ImportError as error:
        raise CommandError(str(error)) from error
    return Simulator(Scenario.lively(seconds=seconds, seed=seed, host=HOST))
