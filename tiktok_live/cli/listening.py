"""Commands that show what happens in a live: ``listen``."""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from contextlib import closing

from tiktok_live.cli.arguments import (
    add_client_options,
    add_gift_cache_option,
    add_output_options,
    add_room_option,
    client_for,
    positive_number,
)
from tiktok_live.cli.failures import CommandError
from tiktok_live.cli.lines import COLUMNS, cells_of, says_something
from tiktok_live.cli.output import Output
from tiktok_live.cli.selection import event_classes
from tiktok_live.cli.summary import summary_of
from tiktok_live.client import TikTokLiveClient
from tiktok_live.errors import UserOfflineError
from tiktok_live.events import (
    ConnectedEvent,
    DisconnectedEvent,
    ErrorEvent,
    Event,
    EventsDroppedEvent,
    ReconnectedEvent,
    ReconnectingEvent,
    StalledEvent,
    UnknownEvent,
    WebsocketConnectedEvent,
)

__all__ = ["add_commands", "listen", "show_events"]

NOTES = (
    ConnectedEvent,
    DisconnectedEvent,
    ErrorEvent,
    EventsDroppedEvent,
    ReconnectedEvent,
    ReconnectingEvent,
    StalledEvent,
    WebsocketConnectedEvent,
)
"""Events of the connection: notes on stderr; results only where ``--json`` or ``--events`` asks for them."""

BACKLOG = 100_000
"""Events that may wait for a slow reader of the output before the oldest are dropped."""


def add_commands(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Add the commands of this module."""
    parser = commands.add_parser(
        "listen",
        help="show what happens in a live, until it ends or Ctrl-C",
        description="Prints a line for each event, and at the end, to stderr, what it came to (not with --json).",
    )
    parser.add_argument("user", metavar="USER", nargs="?", help="name, profile or live URL, share link")
    add_room_option(parser)
    parser.add_argument(
        "--events",
        metavar="NAME,...",
        type=event_classes,
        help="show only these: chat, gift, like, member, follow, ... (an unknown name lists all)",
    )
    parser.add_argument("--wait", action="store_true", help="wait until the user is live")
    add_output_options(parser)
    add_client_options(parser)
    group = parser.add_argument_group("live")
    group.add_argument("--no-history", action="store_true", help="leave out what happened before you came")
    group.add_argument("--no-room-info", action="store_true", help="do not ask for the room's information first")
    group.add_argument("--extended-gifts", action="store_true", help="add the gift list's entry to each gift")
    add_gift_cache_option(group)
    group.add_argument("--no-websocket", action="store_true", help="poll over HTTP; needs a session")
    group.add_argument("--no-polling", action="store_true", help="fail where TikTok offers no WebSocket")
    group.add_argument("--polling-interval", metavar="SECONDS", type=positive_number, default=1.0, help="default: 1")
    group.add_argument(
        "--stall-timeout",
        metavar="SECONDS",
        type=positive_number,
        default=60.0,
        help="silence that ends it (default: 60)",
    )
    parser.set_defaults(run=listen)


def listen(arguments: argparse.Namespace, output: Output) -> int:
    """Connect, print events until the live ends."""
    client = client_for(
        arguments,
        arguments.user,
        room_id=arguments.room_id,
        process_initial_data=not arguments.no_history,
        fetch_room_info_on_connect=not arguments.no_room_info,
        enable_extended_gift_info=arguments.extended_gifts,
        enable_websocket_upgrade=not arguments.no_websocket,
        enable_request_polling=not arguments.no_polling,
        request_polling_interval=arguments.polling_interval,
        stall_timeout=arguments.stall_timeout,
        gift_cache=arguments.gift_cache,
    )
    with closing(client):
        if arguments.wait:
            output.note("Waiting until the user is live; Ctrl-C ends it.")
            client.wait_until_live()
        try:
            return show_events(client, output, chosen=arguments.events, as_json=arguments.json)
        except UserOfflineError as error:
            raise CommandError(f"{error} To wait for the next live, use --wait.") from error


def show_events(
    client: TikTokLiveClient, output: Output, *, chosen: Sequence[type[Event]] | None, as_json: bool
) -> int:
    """Connect ``client`` and print its events until the connection is over; return the exit status.

    ``chosen`` is ``None`` for everything that people want to read or, as JSON, for everything.

    Raises:
        TikTokLiveError: the connection could not be made, or was lost.
    """
    try:
        error = _show_events(client, output, chosen, as_json=as_json)
    except KeyboardInterrupt:  # the usual way to leave a live that goes on
        _sum_up(client, output, as_json=as_json)
        raise
    _sum_up(client, output, as_json=as_json)
    if error is not None:
        raise error
    return 0


def _show_events(
    client: TikTokLiveClient, output: Output, chosen: Sequence[type[Event]] | None, *, as_json: bool
) -> BaseException | None:
    """Print events until the connection is over; return what ended it, if it did not end well."""
    error: BaseException | None = None
    with client.events(*(chosen or (Event,)), *NOTES, maxsize=BACKLOG) as events:
        client.connect()
        for event in events:
            if isinstance(event, DisconnectedEvent):
                error = event.error
            if isinstance(event, NOTES):
                _note(event, output)
            if not _is_wanted(event, chosen, as_json=as_json):
                continue
            if as_json:
                output.json(event.to_dict())
            else:
                output.row(cells_of(event), COLUMNS)
        if events.dropped:
            output.note(f"{events.dropped} events were left out: the output was read too slowly.")
    return error


def _sum_up(client: TikTokLiveClient, output: Output, *, as_json: bool) -> None:
    if not as_json:
        for line in summary_of(client.stats):
            output.note(line)


def _is_wanted(event: Event, chosen: Sequence[type[Event]] | None, *, as_json: bool) -> bool:
    if chosen is not None:
        return isinstance(event, tuple(chosen))
    return as_json or (not isinstance(event, (*NOTES, UnknownEvent)) and says_something(event))


def _note(event: Event, output: Output) -> None:
    """Tell the user about the connection."""
    if isinstance(event, ConnectedEvent):
        way = "over a WebSocket" if event.state.upgraded_to_websocket else "by polling"
        output.note(f"Connected to room {event.state.room_id} {way}. Ctrl-C ends it.")
    elif isinstance(event, DisconnectedEvent):
        if event.error is None and not event.will_reconnect:  # an error is told as the program ends, a loss by the log
            output.note(f"Disconnected: {event.reason}")
    elif isinstance(event, ReconnectedEvent):
        output.note(f"Connected again after {event.gap.total_seconds():.0f} seconds.")
    elif isinstance(event, StalledEvent):
        output.note(f"Nothing has arrived for {event.silent_for:.0f} seconds.")
    elif isinstance(event, EventsDroppedEvent):
        output.note(f"{event.count} messages were dropped.")
    elif isinstance(event, ErrorEvent):
        output.note(f"{event.info}")
