"""Events of what hosts win in rankings."""

from __future__ import annotations

from dataclasses import field

from tiktok_live.events.base import Event
from tiktok_live.events.notifications import RoomNotification
from tiktok_live.models import Picture
from tiktok_live.models.value import Value, dataclass

__all__ = ["AvatarBorder", "HourlyRankRewardEvent", "RankReward", "WeeklyRankRewardEvent"]


@dataclass(slots=True, repr=False, eq=False)
class AvatarBorder(Value):
    """A frame around a profile picture, won in a ranking.

    Attributes:
        picture: the frame; without an address where the place wins none.
        ranking: the ranking that it is from (``"weekly_rank"``, ``"daily_rank"``).
        level: the level that it shows.
        ribbon: a ribbon that goes with it on the profile.
        background_color: colour behind the picture, ``"#RRGGBB"``.
        border_color: colour around it, ``"#RRGGBB"``.
    """

    picture: Picture | None = field(default=None, repr=False)
    ranking: str | None = None
    level: int | None = None
    ribbon: Picture | None = field(default=None, repr=False)
    background_color: str | None = field(default=None, repr=False)
    border_color: str | None = field(default=None, repr=False)


@dataclass(slots=True, repr=False, eq=False)
class RankReward(Value):
    """What a host won in a ranking.

    Attributes:
        user_id: the host.
        asset_id: TikTok's id of the animation that celebrates it.
        notification: the line that tells viewers.
        border: the frame that the host's picture gets.
    """

    user_id: str | None = None
    asset_id: str | None = field(default=None, repr=False)
    notification: RoomNotification | None = None
    border: AvatarBorder | None = field(default=None, repr=False)


@dataclass(slots=True, repr=False, eq=False)
class HourlyRankRewardEvent(Event):
    """Hosts won places in the hourly ranking (``WebcastHourlyRankRewardMessage``).

    Attributes:
        winners: who won what; ``text`` is that of the first.
    """

    winners: list[RankReward] = field(default_factory=list)


@dataclass(slots=True, repr=False, eq=False)
class WeeklyRankRewardEvent(Event):
    """A host won a place in the weekly or daily ranking (``WebcastWeeklyRankRewardMessage``).

    Attributes:
        user_id: the host.
        ranking: the ranking (``"weekly_rank"``, ``"daily_rank"``).
        rank: the place, as the text tells it; ``None`` where it does not.
        notification: the line that tells viewers, also in ``text``.
        border: the frame that the host's picture gets.
    """

    user_id: str | None = None
    ranking: str | None = None
    rank: int | None = None
    notification: RoomNotification | None = field(default=None, repr=False)
    border: AvatarBorder | None = field(default=None, repr=False)
