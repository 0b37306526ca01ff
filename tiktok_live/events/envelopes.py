"""Events of treasure chests."""

from __future__ import annotations

import enum
from dataclasses import field
from datetime import datetime

from tiktok_live.events.base import Event
from tiktok_live.models import Picture, User
from tiktok_live.models.value import dataclass

__all__ = ["ChestDisplay", "ChestFollowHint", "ChestKind", "EnvelopeEvent", "SuperFanBoxEvent"]


class ChestKind(enum.IntEnum):
    """Who gives what in a treasure chest; ``GTM`` are campaigns of TikTok's, ``EOY`` those at the end of a year."""

    UNKNOWN = 0
    USER_COINS = 1
    TIKTOK_COINS = 2
    TIKTOK_SHELLS = 3
    PORTAL = 4
    TIKTOK_MERCHANDISE = 5
    EOY_COINS = 6
    FAN_CLUB_GTM = 7
    TIKTOK_PORTAL = 9
    EOY_GTM_POPULARITY_TICKET = 10
    EOY_GTM_REVENUE_COINS = 11
    EOY_GTM_GAME_COINS = 12
    CREATOR_LEAGUE_GTM = 13
    MOY_GTM_POPULARITY_TICKET = 14
    SUPER_FAN_BOX = 19


class ChestDisplay(enum.IntEnum):
    """What happened to a treasure chest."""

    UNKNOWN = 0
    NEW = 1
    GONE = 2


class ChestFollowHint(enum.IntEnum):
    """Whether a treasure chest asks viewers to follow who put it up."""

    UNKNOWN = 0
    SHOWN = 1
    NOT_SHOWN = 2


@dataclass(slots=True, repr=False, eq=False)
class EnvelopeEvent(Event):
    """A treasure chest with coins for viewers appeared or went away (``WebcastEnvelopeMessage``).

    Attributes:
        user: who put it up; nothing but ``None`` when the chest goes away.
        coins: coins in it.
        can_open: how many viewers can open it.
        opens_at: when it opens.
        is_new: whether it appeared (else it went away).
        business_type: who gives what: 1 a user's coins, 4 portal, 19 super fan box.
        is_user_complete: whether TikTok described the user in full; else id, name and picture at most.
        envelope_id: TikTok's id of the chest, the same when it goes away.
        display: what happened to it, by TikTok's number.
        sender_user_id: id of who put it up, as the chest itself has it; else see ``user``.
        sender_nickname: their name, as the chest itself has it.
        sender_picture: their profile picture, as the chest itself has it.
        created_at: when it was put up.
        follow_hint: whether it asks viewers to follow who put it up.
        skin_id: TikTok's number for its looks.
        data_center: the data centre of TikTok's that keeps it (``"maliva"``).
    """

    user: User = field(default_factory=User)
    coins: int | None = None
    can_open: int | None = None
    opens_at: datetime | None = None
    is_new: bool = False
    business_type: ChestKind | int | None = field(default=None, repr=False)
    is_user_complete: bool = field(default=False, repr=False)
    envelope_id: str | None = field(default=None, repr=False)
    display: ChestDisplay | int | None = field(default=None, repr=False)
    sender_user_id: str | None = field(default=None, repr=False)
    sender_nickname: str | None = field(default=None, repr=False)
    sender_picture: Picture | None = field(default=None, repr=False)
    created_at: datetime | None = field(default=None, repr=False)
    follow_hint: ChestFollowHint | int | None = field(default=None, repr=False)
    skin_id: int | None = field(default=None, repr=False)
    data_center: str | None = field(default=None, repr=False)


@dataclass(slots=True, repr=False, eq=False)
class SuperFanBoxEvent(EnvelopeEvent):
    """A super fan put up a chest for viewers, or it went away (``WebcastEnvelopeMessage``)."""
