"""Commands that take part in the chat: ``send``."""

from __future__ import annotations

import argparse
from contextlib import closing

from tiktok_live.cli.arguments import (
    SESSION_VARIABLE,
    add_client_options,
    add_output_options,
    add_room_option,
    client_for,
    session_of,
)
from tiktok_live.cli.failures import UsageError
from tiktok_live.cli.output import Output

__all__ = ["add_commands"]


def add_commands(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Add the commands of this module."""
    send = commands.add_parser(
        "send",
        help="write a comment into a live",
        description="Sends a comment with your session. At your own risk: TikTok suspends accounts that spam.",
    )
    send.add_argument("user", metavar="USER", help="name, profile or live URL, share link")
    send.add_argument("text", metavar="TEXT", help="the comment")
    add_room_option(send)
    add_output_options(send)
    add_client_options(send)
    send.set_defaults(run=send_comment)


def send_comment(arguments: argparse.Namespace, output: Output) -> int:
    """Send one comment; it returns only when TikTok has taken it."""
    if session_of(arguments) is None:
        raise UsageError(f"A comment needs a session: set {SESSION_VARIABLE}, or use --session-file or --session-id.")
    with closing(client_for(arguments, arguments.user, room_id=arguments.room_id)) as client:
        client.send_message(arguments.text)
    if arguments.json:
        output.json({"user": arguments.user, "text": arguments.text, "sent": True})
    else:
        output.note("TikTok has taken the comment.")
    return 0
