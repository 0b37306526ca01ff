"""Options that several commands share, and the client that they describe."""

from __future__ import annotations

import argparse
import dataclasses
import math
import os
from collections.abc import Callable
from pathlib import Path
from typing import Any

from tiktok_live.cli.failures import UsageError
from tiktok_live.cli.output import Output
from tiktok_live.client import TikTokLiveClient
from tiktok_live.options import Endpoints

__all__ = [
    "Command",
    "add_client_options",
    "add_gift_cache_option",
    "add_output_options",
    "add_room_option",
    "client_for",
    "positive_number",
    "session_of",
]

SESSION_VARIABLE = "TIKTOK_LIVE_SESSION_ID"

Command = Callable[[argparse.Namespace, Output], int]
"""What a sub-command runs: it returns the exit status."""


def add_output_options(parser: argparse.ArgumentParser) -> None:
    """Add what every command has."""
    group = parser.add_argument_group("output")
    group.add_argument("--json", action="store_true", help="print one JSON object a line")
    group.add_argument(
        "-v", "--verbose", action="count", default=0, help="log to stderr what happens; twice: every frame as well"
    )


def add_client_options(parser: argparse.ArgumentParser) -> None:
    """Add proxy, session and endpoints."""
    group = parser.add_argument_group("connection")
    group.add_argument(
        "--proxy",
        metavar="URL",
        help="for TikTok, the sign server and the socket: http, https, socks4, socks4a, socks5 or socks5h "
        "(default: the proxy variables of the environment)",
    )
    group.add_argument("--timeout", metavar="SECONDS", type=positive_number, help="for one HTTP request (default: 10)")
    group.add_argument("--web-url", metavar="URL", help="in place of https://www.tiktok.com")
    group.add_argument("--webcast-url", metavar="URL", help="in place of https://webcast.tiktok.com/webcast")
    group.add_argument("--sign-url", metavar="URL", help="in place of the public sign server")
    group = parser.add_argument_group(
        "session",
        f"A session id on the command line can be seen by other users of the machine; ${SESSION_VARIABLE} cannot.",
    )
    source = group.add_mutually_exclusive_group()
    source.add_argument("--session-id", metavar="ID", help="value of TikTok's cookie sessionid")
    source.add_argument("--session-file", metavar="FILE", type=Path, help="file that holds nothing but the session id")
    group.add_argument("--tt-target-idc", metavar="IDC", help="value of TikTok's cookie tt-target-idc")
    group.add_argument(
        "--send-session-to-signer", action="store_true", help="let the sign server see the session (default: never)"
    )


def add_room_option(parser: argparse.ArgumentParser) -> None:
    """Add the room id, which stands in for the look-up of the user's room."""
    parser.add_argument("--room-id", metavar="ID", help="the room, so that it is not looked up")


def add_gift_cache_option(parser: argparse._ActionsContainer) -> None:
    """Add the file in which gifts are kept."""
    parser.add_argument("--gift-cache", metavar="FILE", type=Path, help="file that keeps what is learnt of gifts")


def positive_number(text: str) -> float:
    """Read a number of seconds more than 0."""
    try:
        number = float(text)
    except ValueError as error:
        raise argparse.ArgumentTypeError(f"must be a number of seconds: {text}") from error
    if not 0 < number < math.inf:
        raise argparse.ArgumentTypeError(f"must be more than 0 and finite: {text}")
    return number


def session_of(arguments: argparse.Namespace) -> str | None:
    """Return the session id of the command line, the file or the environment, in this order.

    Raises:
        UsageError: the file cannot be read.
    """
    if arguments.session_id is not None:
        return str(arguments.session_id)
    if arguments.session_file is not None:
        try:
            return str(arguments.session_file.read_text(encoding="utf-8").strip())
        except OSError as error:
            raise UsageError(f"The session file cannot be read: {error.strerror}.") from error
        except UnicodeDecodeError as error:
            raise UsageError("The session file holds no text: it is not UTF-8.") from error
    return os.environ.get(SESSION_VARIABLE) or None


def client_for(arguments: argparse.Namespace, user: str | None, **options: Any) -> TikTokLiveClient:
    """Return a client for ``user`` with what the command line says; ``options`` are the command's own.

    Raises:
        InvalidOptionError: a value is not what the client accepts.
        UsageError: neither user nor room is named, or the session file cannot be read.
    """
    if user is None and options.get("room_id") is None:
        raise UsageError("Give a USER or --room-id.")
    given = {"web": arguments.web_url, "webcast": arguments.webcast_url, "sign": arguments.sign_url}
    return TikTokLiveClient(
        user,
        endpoints=dataclasses.replace(Endpoints(), **{name: url for name, url in given.items() if url is not None}),
        session_id=session_of(arguments),
        tt_target_idc=arguments.tt_target_idc,
        send_session_to_signer=arguments.send_session_to_signer,
        proxy=arguments.proxy,
        request_options={} if arguments.timeout is None else {"timeout": arguments.timeout},
        **options,
    )
