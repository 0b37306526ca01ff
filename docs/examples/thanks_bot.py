"""Thank new followers in the chat, at most every ten seconds: TIKTOK_LIVE_SESSION_ID=... python thanks_bot.py USER

At your own risk: TikTok suspends accounts that spam.
"""

import os
import sys
import time

from tiktok_live import TikTokLiveClient
from tiktok_live.errors import TikTokLiveError
from tiktok_live.events import FollowEvent

PAUSE = 10.0


def main(user: str) -> None:
    client = TikTokLiveClient(user, session_id=os.environ["TIKTOK_LIVE_SESSION_ID"])
    last = float("-inf")

    @client.on(FollowEvent)
    def thank(event: FollowEvent) -> None:
        nonlocal last
        if event.is_history or time.monotonic() - last < PAUSE:
            return
        last = time.monotonic()
        try:
            client.send_message(f"Thank you for following, @{event.user.unique_id}!")
        except TikTokLiveError as error:
            print(f"Could not send: {error}", file=sys.stderr)

    client.run()


if __name__ == "__main__":
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    main(sys.argv[1])
