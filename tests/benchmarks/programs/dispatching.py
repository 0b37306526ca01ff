"""What it costs to give one event to one handler: with blinker's own `send`, and the way that the client does it."""

from __future__ import annotations

import sys
import time

from blinker import Signal

from benchmarks.programs.timing import print_result
from tiktok_live import TikTokLiveClient
from tiktok_live.events import ChatEvent

TIMES = 200_000


def main() -> None:
    times = int(sys.argv[1]) if len(sys.argv) > 1 else TIMES
    client, event, signal = TikTokLiveClient(room_id="1"), ChatEvent(comment="hello"), Signal()

    def hear(client: object, *, event: ChatEvent) -> None:
        pass

    client.on(ChatEvent, lambda event: None)
    signal.connect(hear, sender=client)
    begin = time.process_time()
    for _ in range(times):
        signal.send(client, event=event)
    middle = time.process_time()
    for _ in range(times):
        client._dispatch.send(event)
    end = time.process_time()
    print_result({"blinker_us": 1e6 * (middle - begin) / times, "client_us": 1e6 * (end - middle) / times})


if __name__ == "__main__":
    main()
