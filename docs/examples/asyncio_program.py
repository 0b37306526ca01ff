"""Use the client in an asyncio program, here to count comments: python asyncio_program.py USER"""

import asyncio
import sys

from tiktok_live import TikTokLiveClient
from tiktok_live.events import ChatEvent, DisconnectedEvent, Event


async def main(user: str) -> int:
    client = TikTokLiveClient(user)
    loop = asyncio.get_running_loop()
    waiting: asyncio.Queue[Event] = asyncio.Queue()
    for cls in (ChatEvent, DisconnectedEvent):
        # Handlers run on the client's thread; this hands the event over to the loop's.
        client.on(cls, lambda event: loop.call_soon_threadsafe(waiting.put_nowait, event))

    comments = 0
    await asyncio.to_thread(client.connect)
    try:
        while not isinstance(await waiting.get(), DisconnectedEvent):
            comments += 1
    finally:
        await asyncio.to_thread(client.close)
    return comments


if __name__ == "__main__":
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    print(f"{asyncio.run(main(sys.argv[1]))} comments")
