"""What a user has earned, joined or paid for."""

from __future__ import annotations

import enum
from dataclasses import field
from datetime import datetime

from tiktok_live.models.pictures import Picture
from tiktok_live.models.value import Value, dataclass

__all__ = ["FanClub", "FanClubStatus", "GifterGrade", "Subscription", "SubscriptionPayment"]


class FanClubStatus(enum.IntEnum):
    """How a user stands to a fan club."""

    NOT_JOINED = 0
    ACTIVE = 1
    INACTIVE = 2


class SubscriptionPayment(enum.IntEnum):
    """How a subscription is paid."""

    UNKNOWN = 0
    ONCE = 1
    RENEWING = 2
    RENEWAL_CANCELED = 3
    REVOKED = 4


@dataclass(slots=True, repr=False, eq=False)
class GifterGrade(Value):
    """The grade of a gifter, in TikTok's older words; ``User.gifter_level`` is what it tells today.

    Attributes:
        level: the grade.
        name: its name.
        next_name: name of the next one.
        description: what TikTok says of it.
        score: points so far.
        upgrade_cost: coins to the next one.
        picture: its icon.
    """

    level: int | None = None
    name: str | None = None
    next_name: str | None = field(default=None, repr=False)
    description: str | None = field(default=None, repr=False)
    score: int | None = None
    upgrade_cost: int | None = None
    picture: Picture | None = field(default=None, repr=False)


@dataclass(slots=True, repr=False, eq=False)
class FanClub(Value):
    """A host's fan club, and what the user is in it.

    Attributes:
        name: its name.
        level: the user's level in it.
        status: whether the user is in it.
        title: the words on its badge.
        score: the user's points in it.
        fan_count: how many fans are in it.
        host_user_id: whose it is.
        is_sleeping: whether the membership rests because the user was away.
        picture: its badge.
    """

    name: str | None = None
    level: int | None = None
    status: FanClubStatus | int | None = None
    title: str | None = None
    score: int | None = None
    fan_count: int | None = None
    host_user_id: str | None = field(default=None, repr=False)
    is_sleeping: bool = False
    picture: Picture | None = field(default=None, repr=False)


@dataclass(slots=True, repr=False, eq=False)
class Subscription(Value):
    """A user's subscription to the host.

    Attributes:
        is_subscribed: whether there is one.
        payment: how it is paid.
        ends_at: until when it is paid.
        is_in_grace_period: whether it was due and goes on for some days.
        subscriber_count: how many subscribers the host has.
        package_id: TikTok's id of what was bought.
        picture: the subscriber's badge.
        is_customized: whether the host designed that badge.
    """

    is_subscribed: bool | None = None
    payment: SubscriptionPayment | int | None = None
    ends_at: datetime | None = None
    is_in_grace_period: bool = False
    subscriber_count: int | None = None
    package_id: str | None = field(default=None, repr=False)
    picture: Picture | None = field(default=None, repr=False)
    is_customized: bool = field(default=False, repr=False)
