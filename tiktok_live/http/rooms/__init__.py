"""Questions about a user's room: where it is, whether it is live, its information, the gifts that can be sent there."""

from tiktok_live.http.rooms.finding import Room, find_room
from tiktok_live.http.rooms.live import live_status
from tiktok_live.http.rooms.room_info import fetch_gifts, fetch_room_info

__all__ = ["Room", "fetch_gifts", "fetch_room_info", "find_room", "live_status"]
