"""The numbers of a live: viewers, likes, diamonds, and who did most of it."""

from tiktok_live.stats.room_stats import RoomStats
from tiktok_live.stats.values import Ranked, StatsSnapshot, UserTotals, Viewer

__all__ = ["Ranked", "RoomStats", "StatsSnapshot", "UserTotals", "Viewer"]
