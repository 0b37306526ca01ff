"""The command that says what is wrong: ``doctor``."""

from __future__ import annotations

import argparse
from contextlib import closing

from tiktok_live.cli.arguments import (
    add_client_options,
    add_output_options,
    add_room_option,
    client_for,
    positive_number,
)
from tiktok_live.cli.output import Column, Output, Piece
from tiktok_live.diagnosis.report import Step, Verdict

__all__ = ["add_commands"]

COLUMNS = [Column(13), Column(7), Column(8, right=True)]
STYLES = {
    Verdict.OK: "bold green",
    Verdict.WARNING: "bold yellow",
    Verdict.FAILED: "bold red",
    Verdict.SKIPPED: "dim",
}


def add_commands(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Add the commands of this module."""
    doctor = commands.add_parser(
        "doctor",
        help="try every step on the way to a room, and say what is wrong",
        description="Tries every step on the way to a room: network, proxy, TLS, page, api-live, room info, signer, "
        "rate limits, handshake, first message. For each: how long it took, what was seen, what it means, what to do. "
        "No secrets are in it. Exit status 0 when no step failed, else 1.",
    )
    doctor.add_argument("user", metavar="USER", nargs="?", help="name, profile or live URL, share link")
    doctor.add_argument(
        "--patience", metavar="SECONDS", type=positive_number, default=15.0, help="for the first message (default: 15)"
    )
    add_room_option(doctor)
    add_output_options(doctor)
    add_client_options(doctor)
    doctor.set_defaults(run=examine)


def examine(arguments: argparse.Namespace, output: Output) -> int:
    """Print each step as soon as it is done; with ``--json``, everything at the end as one object."""

    def show(step: Step) -> None:
        if not arguments.json:
            output.row(_cells(step), COLUMNS)

    with closing(client_for(arguments, arguments.user, room_id=arguments.room_id)) as client:
        diagnosis = client.diagnose(patience=arguments.patience, on_step=show)
    if arguments.json:
        output.json({**diagnosis.to_dict(), "summary": diagnosis.summary})
    else:
        versions = ", ".join(f"{name} {version}" for name, version in diagnosis.environment.items())
        output.line(Piece(diagnosis.summary, STYLES[diagnosis.verdict]), Piece(versions, "dim"))
    return 0 if diagnosis.ok else 1


def _cells(step: Step) -> list[list[Piece]]:
    return [
        [Piece(step.name, "cyan")],
        [Piece(step.verdict.value, STYLES[step.verdict])],
        [Piece(f"{step.seconds:.2f} s", "dim")],
        [Piece(step.seen), Piece(step.meaning, "dim"), Piece(step.advice, "bold")],
    ]
