"""Many rooms in one process: one thread for all sockets, a few for handlers, a few for what blocks."""

from tiktok_live.manager.live_manager import LiveManager
from tiktok_live.manager.values import ManagerStats, RoomHealth, RoomState

__all__ = ["LiveManager", "ManagerStats", "RoomHealth", "RoomState"]
