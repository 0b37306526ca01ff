"""Typed values that events and look-ups carry: users, gifts, rooms. They import nothing but each other."""

from tiktok_live.models.gift import Gift
from tiktok_live.models.room import ClientState, ConnectionStatus, LiveState, LiveStatus, RoomInfo, RoomStatus
from tiktok_live.models.user import Badge, FollowInfo, User

__all__ = [
    "Badge",
    "ClientState",
    "ConnectionStatus",
    "FollowInfo",
    "Gift",
    "LiveState",
    "LiveStatus",
    "RoomInfo",
    "RoomStatus",
    "User",
]
