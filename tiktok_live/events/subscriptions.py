"""Events of cards and notices of subscriptions; the subscription itself is a ``SubscribeEvent``."""

from __future__ import annotations

import enum
from dataclasses import field
from datetime import datetime

from tiktok_live.events.base import Event
from tiktok_live.models import Picture, User
from tiktok_live.models.value import Value, dataclass

__all__ = [
    "SubPinAction",
    "SubPinEvent",
    "SubscriptionCard",
    "SubscriptionCardKind",
    "SubscriptionGoal",
    "SubscriptionNotifyEvent",
]


class SubPinAction(enum.IntEnum):
    """What happened to a subscription card."""

    UNKNOWN = 0
    PINNED = 1
    UNPINNED = 2


class SubscriptionCardKind(enum.IntEnum):
    """What a subscription card is on."""

    UNKNOWN = 0
    BENEFIT = 1
    GOAL = 2
    UPSELL_BY_MESSAGE = 3
    UPSELL_BY_FORM = 4
    PLAN = 5
    COURSE = 6


@dataclass(slots=True, repr=False, eq=False)
class SubscriptionGoal(Value):
    """A goal of so many subscriptions.

    Attributes:
        goal_id: its id.
        description: the host's words on it.
        target: subscriptions wanted.
        progress: subscriptions so far.
        ends_at: until when the card stays.
        description_type: TikTok's number for the kind of ``description``; 1 in every captured message.
    """

    goal_id: str | None = None
    description: str | None = None
    target: int | None = None
    progress: int = 0
    ends_at: datetime | None = field(default=None, repr=False)
    description_type: int | None = field(default=None, repr=False)


@dataclass(slots=True, repr=False, eq=False)
class SubscriptionCard(Value):
    """A card that the host shows to win subscribers.

    Attributes:
        card_id: its id.
        kind: what it is on.
        goal: the goal, where it is on one.
        picture: its picture.
        template_id: TikTok's id of its template.
        ends_at: until when it stays.
        last_pinned_at: when it was pinned before.
        link: where a tap on it leads.
    """

    card_id: str | None = None
    kind: SubscriptionCardKind | int | None = None
    goal: SubscriptionGoal | None = None
    picture: Picture | None = field(default=None, repr=False)
    template_id: str | None = field(default=None, repr=False)
    ends_at: datetime | None = field(default=None, repr=False)
    last_pinned_at: datetime | None = field(default=None, repr=False)
    link: str | None = field(default=None, repr=False)


@dataclass(slots=True, repr=False, eq=False)
class SubPinEvent(Event):
    """The host pinned a subscription card above the chat, or took it away (``WebcastSubPinEventMessage``).

    Attributes:
        action: what happened.
        card: the card.
        operator_user_id: who did it.
    """

    action: SubPinAction | int | None = None
    card: SubscriptionCard | None = None
    operator_user_id: str | None = field(default=None, repr=False)


@dataclass(slots=True, repr=False, eq=False)
class SubscriptionNotifyEvent(Event):
    """A viewer subscribed, in an older form of the message (``WebcastSubscriptionNotifyMessage``).

    Attributes:
        user: who subscribed.
        exhibition_type: where it is shown: 1 folded, 2 in the chat.
    """

    user: User = field(default_factory=User)
    exhibition_type: int | None = field(default=None, repr=False)
