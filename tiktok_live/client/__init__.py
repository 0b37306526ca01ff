"""The client: what a user holds in hand. It wires the rest together and decides nothing."""

from tiktok_live.client.live_client import TikTokLiveClient
from tiktok_live.client.stream import EventStream

__all__ = ["EventStream", "TikTokLiveClient"]
