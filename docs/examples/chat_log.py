"""Write the comments of a live into a file, one JSON object a line: python chat_log.py USER FILE"""

import json
import sys

from tiktok_live import TikTokLiveClient
from tiktok_live.events import ChatEvent


def main(user: str, path: str) -> None:
    client = TikTokLiveClient(user)
    with open(path, "a", encoding="utf-8", buffering=1) as file:

        @client.on(ChatEvent)
        def write_down(event: ChatEvent) -> None:
            line = {
                "time": event.create_time.isoformat() if event.create_time else None,
                "user_id": event.user.user_id,
                "user": event.user.unique_id,
                "comment": event.comment,
                "earlier": event.is_history,
            }
            file.write(json.dumps(line, ensure_ascii=False) + "\n")

        client.run()


if __name__ == "__main__":
    if len(sys.argv) != 3:
        sys.exit(__doc__)
    main(*sys.argv[1:])
