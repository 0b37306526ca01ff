"""Events of rankings of hosts and viewers."""

from __future__ import annotations

import enum
from dataclasses import field

from tiktok_live.events.base import Event
from tiktok_live.models import Text, User
from tiktok_live.models.value import Value, dataclass

__all__ = [
    "GameRankNotice",
    "GameRankNotifyEvent",
    "HostRank",
    "HourlyRankEvent",
    "RankAnimation",
    "RankGroup",
    "RankOperation",
    "RankPrompt",
    "RankSlide",
    "RankTab",
    "RankTextEvent",
    "RankTextScene",
    "RankType",
    "RankUpdateEvent",
]


class RankType(enum.IntEnum):
    """A ranking of hosts."""

    HOURLY = 0
    WEEKLY = 1
    HOURLY_STAR = 2
    WEEKLY_RISING_ACTIVITY = 3
    WEEKLY_RISING = 4
    WEEKLY_ROOKIE = 5
    SHOP_WEEKLY = 6
    SHOP_DAILY = 7
    DAILY = 8
    FIRST_GIFT = 9
    GAME = 10
    DAILY_GAME = 11
    HALL_OF_FAME = 12
    LEAGUE = 13
    DAILY_ROOKIE = 14
    """Shown as "Rising Stars"."""
    TEAM = 15
    CLASS = 16
    DAILY_GAME_PUBG = 20
    DAILY_GAME_MLBB = 21
    DAILY_GAME_FREE_FIRE = 22
    WEEKLY_GAME_SUBCATEGORY_ONE = 23
    WEEKLY_GAME_SUBCATEGORY_TWO = 24
    WEEKLY_GAME_SUBCATEGORY_THREE = 25
    SHOP_WEEKLY_COLLECTIBLES = 26
    SHOP_WEEKLY_BEAUTY_PERSONAL_CARE = 27
    SHOP_WEEKLY_WOMEN_WEAR_UNDERWEAR = 28
    CAMPAIGN_LEAGUE_MATCH = 101


class RankTextScene(enum.IntEnum):
    """Why a place of a viewer is told."""

    UNKNOWN = 0
    TOP_VIEWERS = 1
    """The top of the viewers changed."""
    PEAK_TOP = 2
    PEAK_ENTER = 3
    REWARD_GUIDE = 4


class RankGroup(enum.IntEnum):
    """What hosts are ranked by."""

    DEFAULT = 0
    GIFT = 1
    SHOP = 2
    GAME = 3


class RankOperation(enum.IntEnum):
    """What to do with the shown rankings."""

    DEFAULT = 0
    ADD = 1
    REMOVE = 2
    RELOAD = 3
    BASIC_EFFECT = 4


class GameRankNotice(enum.IntEnum):
    """What happened in the game ranking."""

    IN_OUT = 0
    """The host came on it or fell off it."""
    CHANGE = 1
    HOST_ENCOURAGEMENT = 2
    UNKNOWN = 255


@dataclass(slots=True, repr=False, eq=False)
class RankPrompt(Value):
    """A hint that the host is close to a better place.

    Attributes:
        text: its words.
        time_left: seconds until the ranking closes.
        duration: how long it is shown, in seconds.
        points_missing: points to the next place.
        rank: the host's place.
        color: background, ``"#AARRGGBB"``.
    """

    text: Text | None = None
    time_left: int | None = None
    duration: int | None = field(default=None, repr=False)
    points_missing: int | None = None
    rank: int | None = None
    color: str | None = field(default=None, repr=False)


@dataclass(slots=True, repr=False, eq=False)
class RankAnimation(Value):
    """A moving banner for a new place; empty in the captured messages.

    Attributes:
        type: TikTok's number for its kind.
        text: its words.
        duration: how long it is shown, as TikTok's number.
        color: background.
    """

    type: int | None = None
    text: Text | None = None
    duration: int | None = None
    color: str | None = field(default=None, repr=False)


@dataclass(slots=True, repr=False, eq=False)
class RankTab(Value):
    """A page of the rankings that the app offers.

    Attributes:
        rank_type: the ranking on it.
        title: its title.
        title_text: its title as a text with a key.
        page_type: TikTok's number for how the page is drawn.
    """

    rank_type: RankType | int | None = None
    title: str | None = None
    title_text: Text | None = field(default=None, repr=False)
    page_type: int | None = field(default=None, repr=False)


@dataclass(slots=True, repr=False, eq=False)
class HostRank(Value):
    """The room's host in one ranking.

    Attributes:
        rank_type: the ranking.
        rank: the host's place; ``None`` when not on it.
        is_on_list: whether the host is on it.
        text: what is shown ("Weekly No. 45", or the ranking's name).
        time_left: seconds until the ranking closes.
        tab_type: the ranking on whose page it is.
        first_tab_type: the ranking that a tap on it shows first.
        prompt: a hint that a better place is near; mostly just its colour.
        animation: a banner for a new place.
        is_entrance_animated: whether it comes in with an animation.
        app_version: the oldest version of TikTok's app that shows it, 290100 for 29.1.
    """

    rank_type: RankType | int | None = None
    rank: int | None = None
    is_on_list: bool = False
    text: Text | None = None
    time_left: int | None = None
    tab_type: RankType | int | None = field(default=None, repr=False)
    first_tab_type: RankType | int | None = field(default=None, repr=False)
    prompt: RankPrompt | None = field(default=None, repr=False)
    animation: RankAnimation | None = field(default=None, repr=False)
    is_entrance_animated: bool = field(default=False, repr=False)
    app_version: int | None = field(default=None, repr=False)


@dataclass(slots=True, repr=False, eq=False)
class RankUpdateEvent(Event):
    """The host's place in a ranking changed (``WebcastRankUpdateMessage``).

    Attributes:
        rank: the host's place in the first of ``ranks``; ``None`` when not on it.
        rank_type: the ranking of the first of ``ranks``.
        ranks: one per ranking, mostly one; ``text`` is that of the first.
        group: what the hosts are ranked by.
        operation: what to do with the shown rankings.
        priority: TikTok's number for which ranking to show first.
        tabs: the pages of rankings that the app offers; not sent so far.
    """

    rank: int | None = None
    rank_type: RankType | int | None = None
    ranks: list[HostRank] = field(default_factory=list, repr=False)
    group: RankGroup | int | None = None
    operation: RankOperation | int | None = None
    priority: int | None = field(default=None, repr=False)
    tabs: list[RankTab] = field(default_factory=list, repr=False)


@dataclass(slots=True, repr=False, eq=False)
class RankTextEvent(Event):
    """A viewer came into the top three by gifts (``WebcastRankTextMessage``).

    Attributes:
        user: the viewer.
        rank: the viewer's place now, from 1.
        previous_rank: the place before; ``None`` where there was none.
        scene: why it is told.
        text_for_user: what the viewer reads ("You just got the No. 2 gifter badge").
        text_for_others: what the host reads ("Ada just got the No. 2 gifter badge"), or all others.
    """

    user: User = field(default_factory=User)
    rank: int | None = None
    previous_rank: int | None = None
    scene: RankTextScene | int | None = None
    text_for_user: Text | None = field(default=None, repr=False)
    text_for_others: Text | None = field(default=None, repr=False)


@dataclass(slots=True, repr=False, eq=False)
class RankSlide(Value):
    """One of several texts that take turns at the entrance to a ranking.

    Attributes:
        text: its words.
        duration: how long it is shown, as TikTok's number.
        link: where a tap on it leads.
        color: background.
    """

    text: Text | None = None
    duration: int | None = None
    link: str | None = None
    color: str | None = field(default=None, repr=False)


@dataclass(slots=True, repr=False, eq=False)
class HourlyRankEvent(Event):
    """The entrance to a ranking changed, in an older form than ``RankUpdateEvent`` (``WebcastHourlyRankMessage``).

    Attributes:
        rank_type: the ranking; not only the hourly one.
        entrance_text: what the entrance says, also in ``text``.
        is_shown: whether it is shown.
        is_host_on_list: whether the host is on the ranking.
        time_left: seconds until the ranking closes.
        slides: texts that take turns there.
        slide_duration: how long they roll, as TikTok's number.
        prompt: a hint that a better place is near.
        is_entrance_animated: whether the entrance comes with an animation.
        is_message_blocked: whether the app is told to hide messages about it.
    """

    rank_type: RankType | int | None = None
    entrance_text: Text | None = None
    is_shown: bool = False
    is_host_on_list: bool = False
    time_left: int | None = None
    slides: list[RankSlide] = field(default_factory=list, repr=False)
    slide_duration: int | None = field(default=None, repr=False)
    prompt: RankPrompt | None = field(default=None, repr=False)
    is_entrance_animated: bool = field(default=False, repr=False)
    is_message_blocked: bool = field(default=False, repr=False)


@dataclass(slots=True, repr=False, eq=False)
class GameRankNotifyEvent(Event):
    """Something happened in the game ranking (``WebcastGameRankNotifyMessage``).

    Attributes:
        kind: what it was.
        notice: the words for it, also in ``text``.
    """

    kind: GameRankNotice | int | None = None
    notice: Text | None = field(default=None, repr=False)
