"""Events of gifts and other coins."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from tiktok_live.events.base import Event
from tiktok_live.models import Gift, User

__all__ = ["EnvelopeEvent", "GiftEvent", "SubscribeEvent"]


@dataclass(slots=True, repr=False, eq=False)
class GiftEvent(Event):
    """A viewer sent a gift, or goes on with a streak of it (``WebcastGiftMessage``).

    Attributes:
        gift_id: the gift's id, also in ``gift``.
        repeat_count: gifts so far in this streak.
        repeat_end: whether this message ends the streak.
        group_id: id of the streak; ``None`` for gifts that have none.
        monitor_extra: TikTok's measurements, parsed JSON (text where it is no JSON); often missing.
        timestamp: when the gift was handed to the room.
        receiver_user_id: who got it: the host, or a guest on the stage.
        monitor_receiver_user_id: who got it by TikTok's measurements alone, which do not always say; prefer
            ``receiver_user_id``.
        extended_gift_info: the gift's entry in the gift list, when ``enable_extended_gift_info`` is on.
        delta: gifts since the previous message of the streak; add these up to count every gift once. Only a connection
            knows it; ``decode()`` leaves 0.
    """

    user: User = field(default_factory=User)
    gift: Gift = field(default_factory=Gift)
    gift_id: int | None = field(default=None, repr=False)
    repeat_count: int = 0
    repeat_end: bool = False
    group_id: str | None = field(default=None, repr=False)
    monitor_extra: dict[str, Any] | str | None = field(default=None, repr=False)
    timestamp: datetime | None = field(default=None, repr=False)
    receiver_user_id: str | None = field(default=None, repr=False)
    extended_gift_info: Gift | None = field(default=None, repr=False)
    delta: int = 0
    monitor_receiver_user_id: str | None = field(default=None, repr=False)

    @property
    def is_streakable(self) -> bool:
        """Whether the gift can be sent in a streak."""
        return self.gift.is_streakable

    @property
    def is_streaking(self) -> bool:
        """Whether the streak goes on: another message of it will come. Count gifts when this is ``False``."""
        return self.is_streakable and not self.repeat_end

    @property
    def diamonds(self) -> int:
        """Price in coins of ``repeat_count`` gifts."""
        return (self.gift.diamond_count or 0) * self.repeat_count

    def to_dict(self) -> dict[str, Any]:
        """Return a JSON-ready dict of every attribute, the computed ones included."""
        computed = {"is_streakable": self.is_streakable, "is_streaking": self.is_streaking, "diamonds": self.diamonds}
        return {**Event.to_dict(self), **computed}


@dataclass(slots=True, repr=False, eq=False)
class EnvelopeEvent(Event):
    """A treasure chest with coins for viewers appeared or went away (``WebcastEnvelopeMessage``).

    Attributes:
        user: who put it up; nothing but ``None`` when the chest goes away.
        is_user_complete: whether TikTok described the user in full; else id, name and picture at most.
        coins: coins in it.
        can_open: how many viewers can open it.
        opens_at: when it opens.
        is_new: whether it appeared (else it went away).
        business_type: 1 a user's coins, 4 portal, 19 super fan box.
    """

    user: User = field(default_factory=User)
    coins: int | None = None
    can_open: int | None = None
    opens_at: datetime | None = None
    is_new: bool = False
    business_type: int | None = field(default=None, repr=False)
    is_user_complete: bool = field(default=False, repr=False)


@dataclass(slots=True, repr=False, eq=False)
class SubscribeEvent(Event):
    """A viewer subscribed to the host (``WebcastSubNotifyMessage``).

    Attributes:
        sub_month: how many months so far.
        old_subscribe_status: 0 first time, 1 again, 2 renewed.
        subscribing_status: 1 once, 2 circle.
        exhibition_type: where it is shown: 1 folded, 2 in the chat.
        subscribe_type: 0 once, 1 renews by itself.
    """

    user: User = field(default_factory=User)
    sub_month: int | None = None
    old_subscribe_status: int | None = field(default=None, repr=False)
    subscribing_status: int | None = field(default=None, repr=False)
    exhibition_type: int | None = field(default=None, repr=False)
    subscribe_type: int | None = field(default=None, repr=False)
