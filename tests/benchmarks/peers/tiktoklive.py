"""TikTokLive on the stream: `decode`, `socket` or `values`, as `programs.ours` is. Runs in an environment of its own.

`decode` does what its client does with a frame: parse, inflate, parse, make events, emit them to handlers.
"""

from __future__ import annotations

import argparse
import asyncio
import json
import struct
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

from TikTokLive import TikTokLiveClient
from TikTokLive.client.ws.ws_utils import extract_webcast_push_frame, extract_webcast_response_message
from TikTokLive.events import (
    CommentEvent,
    FollowEvent,
    GiftEvent,
    JoinEvent,
    LikeEvent,
    LiveEndEvent,
    RoomUserSeqEvent,
    ShareEvent,
)
from TikTokLive.proto import ProtoMessageFetchResult

from benchmarks.programs.served import PushServer

ROOM = 7_400_000_000_000_000_000

# The same fields as in `programs.handlers`, in the same order.
READ: dict[type, Callable[[Any], tuple[object, ...]]] = {
    CommentEvent: lambda event: (event.user.display_id, event.user.nickname, event.content),
    LikeEvent: lambda event: (event.user.display_id, event.user.nickname, event.count, event.total),
    JoinEvent: lambda event: (event.user.display_id, event.user.nickname, event.member_count),
    GiftEvent: lambda event: (
        event.user.display_id,
        event.user.nickname,
        event.gift.name,
        event.gift.diamond_count,
        event.repeat_count,
        bool(event.repeat_end),
    ),
    FollowEvent: lambda event: (event.user.display_id, event.user.nickname),
    ShareEvent: lambda event: (event.user.display_id, event.user.nickname),
    RoomUserSeqEvent: lambda event: (event.total, event.total_user),
}


def read_stream(path: Path) -> list[bytes]:
    data, place, frames = path.read_bytes(), 0, []
    while place < len(data):
        (length,) = struct.unpack_from("!I", data, place)
        frames.append(data[place + 4 : place + 4 + length])
        place += 4 + length
    return frames


def listening(take: Callable[[Any, tuple[object, ...]], None]) -> Any:
    """Return a client whose handlers read a few fields and hand them to ``take``."""
    client = TikTokLiveClient("@demo_host")

    def listen(event_class: Any, read: Callable[[Any], tuple[object, ...]]) -> None:
        def handle(event: Any) -> None:
            take(event, read(event))

        client.add_listener(event_class, handle)

    for event_class, read in READ.items():
        listen(event_class, read)
    return client


async def feed(client: Any, frames: list[bytes]) -> int:
    count = 0
    for data in frames:
        response = extract_webcast_response_message(extract_webcast_push_frame(data))
        count += len(response.messages)
        async for event in client._parse_webcast_response(response):
            client.emit(event.get_type(), event)
    return count


def decode(frames: list[bytes]) -> dict[str, float]:
    client = listening(lambda event, fields: None)
    asyncio.run(feed(client, frames[:5]))
    begin = time.process_time()
    count = asyncio.run(feed(client, frames))
    return {"count": count, "cpu": time.process_time() - begin}


def values(frames: list[bytes]) -> dict[str, list[Any]]:
    found: dict[str, list[Any]] = {}
    client = listening(lambda event, fields: found.setdefault(str(event.common.msg_id), list(fields)))
    asyncio.run(feed(client, frames))
    return found


def over_socket(server: PushServer, messages: int) -> dict[str, float]:
    client = listening(lambda event, fields: None)
    spent: list[float] = []

    async def sign(*arguments: object) -> Any:
        return ProtoMessageFetchResult(
            cursor="1", push_server=server.push, route_params={"simulated": "1"}, is_first=True
        )

    async def run() -> None:
        task = await client.start(room_id=ROOM, fetch_live_check=False)
        while not client._ws.connected:
            await asyncio.sleep(0.01)
        spent.append(time.process_time())
        server.go()
        await task

    client._web.fetch_signed_websocket = sign
    client.add_listener(LiveEndEvent, lambda event: spent.append(time.process_time()))
    asyncio.get_event_loop_policy().get_event_loop().run_until_complete(run())
    cpu = spent[1] - spent[0]
    return {"count": messages, "cpu": cpu, "cpu_us": 1e6 * cpu / messages}


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("what", choices=("decode", "socket", "values"))
    parser.add_argument("stream", type=Path)
    parser.add_argument("--rate", type=float, default=0.0)
    parser.add_argument("--messages", type=int, default=0, help="how many are in the stream")
    parser.add_argument("--server-python", default=sys.executable)
    parser.add_argument("--passes", type=int, default=1, help="for the sake of the others: one is long enough")
    options = parser.parse_args()
    if options.what == "socket":
        with PushServer(str(options.stream), options.rate, options.server_python) as server:
            print(json.dumps(over_socket(server, options.messages)))
    else:
        frames = read_stream(options.stream)
        print(json.dumps(decode(frames) if options.what == "decode" else values(frames)))


if __name__ == "__main__":
    main()
