"""Count gifts and diamonds by viewer, each gift once, and print the ranking at the end: python gift_counter.py USER"""

import sys
from collections import Counter

from tiktok_live import TikTokLiveClient
from tiktok_live.events import GiftEvent


def main(user: str) -> None:
    client = TikTokLiveClient(user)
    gifts: Counter[str] = Counter()
    diamonds: Counter[str] = Counter()

    @client.on(GiftEvent)
    def count(event: GiftEvent) -> None:
        # A streak sends many messages with a growing count; delta is what this message adds.
        name = event.user.unique_id or "somebody"
        gifts[name] += event.delta
        diamonds[name] += event.delta * (event.gift.diamond_count or 0)

    client.run()
    for name, total in diamonds.most_common():
        print(f"{total:8} diamonds  {gifts[name]:5} gifts  {name}")


if __name__ == "__main__":
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    main(sys.argv[1])
