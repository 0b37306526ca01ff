"""Commands that look something up over HTTP: ``info``, ``gifts``, ``is-live``."""

from __future__ import annotations

import argparse
from contextlib import closing

from tiktok_live.cli.arguments import (
    add_client_options,
    add_gift_cache_option,
    add_output_options,
    add_room_option,
    client_for,
)
from tiktok_live.cli.clock import here
from tiktok_live.cli.output import Column, Output, Piece
from tiktok_live.client import TikTokLiveClient
from tiktok_live.errors import InvalidOptionError, RequestError, TikTokLiveError
from tiktok_live.models import Gift, LiveState, RoomInfo, RoomStatus

__all__ = ["add_commands"]

STATUS_WORDS: dict[int | None, str] = {RoomStatus.LIVE: "live", RoomStatus.PAUSED: "paused", RoomStatus.ENDED: "ended"}
STATE_STYLES = {LiveState.LIVE: "bold green", LiveState.PAUSED: "yellow", LiveState.UNKNOWN: "red"}


def add_commands(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Add the commands of this module."""
    info = commands.add_parser("info", help="title, host, numbers and stream addresses of a live")
    info.add_argument("user", metavar="USER", nargs="?", help="name, profile or live URL, share link")
    info.set_defaults(run=show_info)
    gifts = commands.add_parser("gifts", help="the gifts that viewers can send, by price")
    gifts.add_argument("user", metavar="USER", nargs="?", help="name, profile or live URL, share link")
    add_gift_cache_option(gifts)
    gifts.set_defaults(run=show_gifts)
    for parser in (info, gifts):
        add_room_option(parser)
    is_live = commands.add_parser(
        "is-live",
        help="whether users are live",
        description="Prints one line for each user: the name, live, paused, offline, 'never live' or unknown, and the "
        "room. Exit status 0 when every look-up gave an answer, whatever it is; 1 when one did not.",
    )
    is_live.add_argument("users", metavar="USER", nargs="+", help="name, profile or live URL, share link")
    is_live.set_defaults(run=show_live_status)
    for parser in (info, gifts, is_live):
        add_output_options(parser)
        add_client_options(parser)


def show_info(arguments: argparse.Namespace, output: Output) -> int:
    """Print what TikTok says of a room."""
    with closing(client_for(arguments, arguments.user, room_id=arguments.room_id)) as client:
        info = client.get_room_info()
    if arguments.json:
        output.json(info.to_dict())
        return 0
    for name, value in _info_lines(info):
        output.row([[Piece(name, "cyan")], [Piece(value)]], [Column(19)])
    return 0


def _info_lines(info: RoomInfo) -> list[tuple[str, str]]:
    """Name and value of what is known."""
    lines = [
        ("title", info.title),
        ("host", f"@{info.owner.unique_id}" if info.owner.unique_id else None),
        ("host name", info.owner.nickname),
        ("status", STATUS_WORDS.get(info.status)),
        ("room id", info.room_id),
        ("started", here(info.started_at).strftime("%Y-%m-%d %H:%M:%S %z") if info.started_at else None),
        ("viewers", info.viewer_count),
        ("total viewers", info.total_viewers),
        ("likes", info.like_count),
        ("share url", info.share_url),
        *((f"stream {name}", url) for name, url in info.stream_urls.items()),
    ]
    return [(name, str(value)) for name, value in lines if value not in (None, "")]


def show_gifts(arguments: argparse.Namespace, output: Output) -> int:
    """Print the gift list, the cheapest first."""
    options = {"room_id": arguments.room_id, "gift_cache": arguments.gift_cache}
    with closing(client_for(arguments, arguments.user, **options)) as client:
        gifts = sorted(_gifts(client, output), key=_price)
    if arguments.json:
        for gift in gifts:
            output.json(gift.to_dict())
        return 0
    columns = [Column(8, right=True), Column(10, right=True)]
    output.row([[Piece("diamonds", "bold")], [Piece("gift id", "bold")], [Piece("name", "bold")]], columns)
    for gift in gifts:
        price = "?" if gift.diamond_count is None else str(gift.diamond_count)
        output.row([[Piece(price, "magenta")], [Piece(str(gift.gift_id), "dim")], [Piece(gift.name or "")]], columns)
    output.note(f"{len(gifts)} gifts.")
    return 0


def _gifts(client: TikTokLiveClient, output: Output) -> list[Gift]:
    """Return the gift list or, where TikTok does not give it, what the cache holds."""
    try:
        return client.get_available_gifts()
    except RequestError as error:
        if not client.gifts:
            raise
        output.note(f"{error} These are the gifts of the cache.")
        return list(client.gifts.values())


def _price(gift: Gift) -> tuple[int, str]:
    return gift.diamond_count or 0, gift.name or ""


def show_live_status(arguments: argparse.Namespace, output: Output) -> int:
    """Print a line for each user; the evidence goes to stderr, with ``-v`` or where there is no answer."""
    answers = [_show_one_status(arguments, output, user) for user in arguments.users]
    return 0 if all(answers) else 1


def _show_one_status(arguments: argparse.Namespace, output: Output, user: str) -> bool:
    try:
        with closing(client_for(arguments, user)) as client:
            live = client.get_live_status()
    except InvalidOptionError:
        raise
    except TikTokLiveError as error:
        output.note(f"{user}: {error}")
        return False
    known = live.status is not LiveState.UNKNOWN
    if arguments.json:
        output.json({"user": user, "is_live": live.is_live if known else None, **live.to_dict()})
    else:
        style = STATE_STYLES.get(live.status, "")
        output.row(
            [[Piece(user)], [Piece(live.status.value, style)], [Piece(live.room_id or "")]], [Column(24), Column(10)]
        )
    if arguments.verbose or not known:
        for source, said in live.evidence.items():
            output.note(f"{user}: {source}: {said}")
    return known
