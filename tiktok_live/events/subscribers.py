"""Events of viewers who subscribe to the host."""

from __future__ import annotations

import enum
from dataclasses import field
from datetime import datetime

from tiktok_live.events.base import Event
from tiktok_live.models import User, UserActivity
from tiktok_live.models.value import dataclass

__all__ = [
    "FormerSubscription",
    "SubscribeEvent",
    "SubscribeExhibition",
    "SubscribeGiver",
    "SubscribeNotice",
    "SubscribeRenewal",
    "SubscribingStatus",
]


class FormerSubscription(enum.IntEnum):
    """What the subscriber was before."""

    FIRST = 0
    AGAIN = 1
    IN_GRACE_PERIOD = 2
    AFTER_GRACE_PERIOD = 3
    DEFAULT = 100


class SubscribingStatus(enum.IntEnum):
    """What the subscriber is now."""

    UNKNOWN = 0
    ONCE = 1
    CIRCLE = 2
    """Renews by itself."""
    CIRCLE_CANCELED = 3
    REFUNDED = 4
    IN_GRACE_PERIOD = 5
    AFTER_GRACE_PERIOD = 6


class SubscribeExhibition(enum.IntEnum):
    """Where a subscription is shown."""

    DEFAULT = 0
    FOLDED = 1
    CHAT = 2


class SubscribeRenewal(enum.IntEnum):
    """Whether a subscription renews by itself."""

    ONCE = 0
    AUTOMATIC = 1
    DEFAULT = 100


class SubscribeGiver(enum.IntEnum):
    """Who pays for a subscription that was given."""

    UNKNOWN = 0
    TIKTOK = 1
    VIEWER_TO_ANYBODY = 2
    VIEWER_TO_SOMEBODY = 3


class SubscribeNotice(enum.IntEnum):
    """What is told to whom about a subscription."""

    SUBSCRIBED = 0
    HOST_REMINDER = 1
    EXPIRES_SOON = 2
    GOAL_CREATED_TO_HOST = 3
    GOAL_REACHED_TO_AUDIENCE = 4
    GOAL_REACHED_TO_HOST = 5
    GIVEN_BY_TIKTOK_TO_VIEWER = 6
    GIVEN_BY_TIKTOK_TO_HOST = 7
    GIFT_ENDS = 8
    GIFTS_GIVEN = 9
    GIFTS_GIVEN_TO_HOST = 10
    APP_TOO_OLD = 11
    MAY_GIVE = 12
    TEXT = 13
    MODERATOR_PINNED_PERK = 14


@dataclass(slots=True, repr=False, eq=False)
class SubscribeEvent(Event):
    """A viewer subscribed to the host (``WebcastSubNotifyMessage``).

    Attributes:
        user: who subscribed.
        sub_month: how many months so far.
        old_subscribe_status: what the viewer was before: 0 first time, 1 again, 2 renewed.
        subscribing_status: what the viewer is now: 1 once, 2 circle.
        exhibition_type: where it is shown: 1 folded, 2 in the chat.
        subscribe_type: 0 once, 1 renews by itself.
        notice: what this tells to whom; mostly that somebody subscribed.
        giver: who pays for it, where it was given.
        giver_user_id: user id of who gave it.
        receiver_user_id: user id of who got it.
        given_at: when it was given.
        host_user_id: user id of the host.
        package_id: TikTok's id of what was bought.
        is_given: whether it was given by the viewer.
        is_custom: whether the host chose the words.
        is_popup: whether it is announced by a window of its own.
        activity: what TikTok tells the host of the viewer; rarely sent.
    """

    user: User = field(default_factory=User)
    sub_month: int | None = None
    old_subscribe_status: FormerSubscription | int | None = field(default=None, repr=False)
    subscribing_status: SubscribingStatus | int | None = field(default=None, repr=False)
    exhibition_type: SubscribeExhibition | int | None = field(default=None, repr=False)
    subscribe_type: SubscribeRenewal | int | None = field(default=None, repr=False)
    notice: SubscribeNotice | int | None = field(default=None, repr=False)
    giver: SubscribeGiver | int | None = field(default=None, repr=False)
    giver_user_id: str | None = field(default=None, repr=False)
    receiver_user_id: str | None = field(default=None, repr=False)
    given_at: datetime | None = field(default=None, repr=False)
    host_user_id: str | None = field(default=None, repr=False)
    package_id: str | None = field(default=None, repr=False)
    is_given: bool = field(default=False, repr=False)
    is_custom: bool = field(default=False, repr=False)
    is_popup: bool = field(default=False, repr=False)
    activity: UserActivity | None = field(default=None, repr=False)
