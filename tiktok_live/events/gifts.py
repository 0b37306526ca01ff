"""Events of gifts."""

from __future__ import annotations

import enum
from dataclasses import field
from datetime import datetime
from typing import Any

from tiktok_live.events.base import Event
from tiktok_live.models import Gift, GiftEffect, GiftTimings, Picture, Text, User, UserActivity
from tiktok_live.models.value import Value, dataclass

__all__ = [
    "BattleBoost",
    "BoostKind",
    "GiftEvent",
    "GiftInBox",
    "GiftSponsorship",
    "GiftStep",
    "GiftStreakEvent",
    "StreakEnd",
]


class GiftStep(enum.IntEnum):
    """Where in a streak a gift message stands, by TikTok's own account; not always sent."""

    END = 0
    BEGIN = 1
    """Or a gift that was sent alone."""
    GO_ON = 4


class BoostKind(enum.IntEnum):
    """Why a battle counts a gift several times."""

    UNSPECIFIED = 0
    CRITICAL_STRIKE = 1
    TOP_2 = 2
    TOP_3 = 3
    GLOVE = 4


@dataclass(slots=True, repr=False, eq=False)
class BattleBoost(Value):
    """How a battle multiplies a gift.

    Attributes:
        kind: why.
        multiplier: by how much.
        critical: TikTok's number for a critical strike.
        is_card_in_use: whether a card of effects is in use.
    """

    kind: BoostKind | int | None = None
    multiplier: int | None = None
    critical: int | None = field(default=None, repr=False)
    is_card_in_use: bool = False


@dataclass(slots=True, repr=False, eq=False)
class GiftInBox(Value):
    """One of the gifts in a box of gifts.

    Attributes:
        gift_id: the gift.
        effect_id: the effect that is shown for it.
        color_id: its colour, where it has several.
        remaining: how many more of it will come.
        effect: that effect.
    """

    gift_id: int | None = None
    effect_id: str | None = field(default=None, repr=False)
    color_id: int | None = field(default=None, repr=False)
    remaining: int | None = None
    effect: GiftEffect | None = field(default=None, repr=False)


@dataclass(slots=True, repr=False, eq=False)
class GiftSponsorship(Value):
    """Who sponsors a gift in the host's gift gallery.

    Attributes:
        sponsor_id: user id of the sponsor.
        gift_id: the gift; mostly missing, it is the one that was sent.
        is_lit: whether the gift was collected with this.
        is_complete: whether all gifts of the gallery have a sponsor with this.
        is_link: whether a tap on the message leads to the gallery.
        icon_uri: TikTok's name of the picture of the gift before it is collected.
        gallery_url: the page of the gallery, an address of the app.
    """

    sponsor_id: str | None = None
    gift_id: int | None = None
    is_lit: bool = False
    is_complete: bool = False
    is_link: bool = field(default=False, repr=False)
    icon_uri: str | None = field(default=None, repr=False)
    gallery_url: str | None = field(default=None, repr=False)


@dataclass(slots=True, repr=False, eq=False)
class GiftEvent(Event):
    """A viewer sent a gift, or goes on with a streak of it (``WebcastGiftMessage``).

    Attributes:
        user: who sent it.
        gift: the gift, as this message describes it.
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
        delta: gifts since the previous message of the streak; add these up to count every gift once. 0 for a message
            that comes after its streak was closed. Only a connection knows it; ``decode()`` leaves 0.
        step: where in the streak the message stands, by TikTok's own account; ``repeat_end`` says it more surely.
        combo_count: gifts so far in the streak; equal to ``repeat_count`` in every captured message.
        group_count: gifts that come with each step; 1 in every captured message.
        host_user_id: the room's host; the gift may be for a guest.
        receiver: who got it; mostly missing, ``receiver_user_id`` says it.
        receiver_nickname: the name of who got it; mostly missing.
        receiver_team_id: the side of who got it in a team battle.
        fan_tickets: points that this gift is worth to the host.
        room_fan_tickets: points that it is worth to the room.
        is_first_sent: whether it is the first gift of this viewer here.
        order_id: TikTok's id of the purchase.
        color_id: colour of the gift, where it has several; -1 for none.
        sponsorships: who sponsors the gift in the host's gallery.
        gifts_in_box: what is in it, where it is a box of gifts.
        boost: how the battle multiplies it.
        effect: what is played for it, where that is not the usual effect of the gift.
        tray_text: what the banner of the gift says.
        host_text: what the host reads.
        audience_text: what viewers read.
        sender_platform: the sender's system: ``"android"``, ``"ios"``.
        sender_app_version: the sender's version of TikTok's app.
        user_label: drawn beside the sender's name.
        coins_in_room: coins that the sender has spent in this room.
        activity: what TikTok tells the host of the sender; rarely sent.
        priority: how soon TikTok's app shows it; as sent, by field number; no public source describes it.
        timings: its way through TikTok.
        guest_gift_style: TikTok's number for how gifts to guests are shown.
        is_untracked: whether TikTok's app does not measure how the gift is shown.
        log_id: TikTok's id of its log lines on the gift.
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
    step: GiftStep | int | None = field(default=None, repr=False)
    combo_count: int | None = field(default=None, repr=False)
    group_count: int | None = field(default=None, repr=False)
    host_user_id: str | None = field(default=None, repr=False)
    receiver: User | None = field(default=None, repr=False)
    receiver_nickname: str | None = field(default=None, repr=False)
    receiver_team_id: str | None = field(default=None, repr=False)
    fan_tickets: int | None = field(default=None, repr=False)
    room_fan_tickets: int | None = field(default=None, repr=False)
    is_first_sent: bool = field(default=False, repr=False)
    order_id: str | None = field(default=None, repr=False)
    color_id: int | None = field(default=None, repr=False)
    sponsorships: list[GiftSponsorship] = field(default_factory=list, repr=False)
    gifts_in_box: list[GiftInBox] = field(default_factory=list, repr=False)
    boost: BattleBoost | None = field(default=None, repr=False)
    effect: GiftEffect | None = field(default=None, repr=False)
    tray_text: Text | None = field(default=None, repr=False)
    host_text: Text | None = field(default=None, repr=False)
    audience_text: Text | None = field(default=None, repr=False)
    sender_platform: str | None = field(default=None, repr=False)
    sender_app_version: str | None = field(default=None, repr=False)
    user_label: Picture | None = field(default=None, repr=False)
    coins_in_room: int | None = field(default=None, repr=False)
    activity: UserActivity | None = field(default=None, repr=False)
    priority: dict[int, list[Any]] | None = field(default=None, repr=False)
    timings: GiftTimings | None = field(default=None, repr=False)
    guest_gift_style: int | None = field(default=None, repr=False)
    is_untracked: bool = field(default=False, repr=False)
    log_id: str | None = field(default=None, repr=False)

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


class StreakEnd(str, enum.Enum):
    """Why a streak of gifts counts as over; each compares equal to its text (``"silence"``)."""

    REPEAT_END = "repeat_end"
    """TikTok said so: the usual end, some 3 seconds after the last gift."""
    SINGLE = "single"
    """The gift cannot be sent in a streak."""
    NEWER_GROUP = "newer_group"
    """The viewer began another streak of the same gift for the same receiver."""
    SILENCE = "silence"
    """Nothing more came of it for ``gift_streak_timeout`` seconds."""
    LIVE_END = "live_end"
    """The live ended."""
    DISCONNECT = "disconnect"
    """The connection ended."""

    __str__ = str.__str__


@dataclass(slots=True, repr=False, eq=False)
class GiftStreakEvent(Event):
    """A streak of gifts is over, or a gift that cannot be sent in a streak was sent; exactly once for each.

    Made from the messages of the streak; ``source`` is the last of them.

    Attributes:
        user: who sent the gifts.
        gift: the gift, as the last message describes it.
        count: gifts in the streak: the sum of ``delta`` over its gift events.
        diamonds: price in coins of all of them.
        receiver_user_id: who got them: the host, or a guest on the stage.
        closed_by: why the streak counts as over.
        gift_id: the gift's id, also in ``gift``.
        group_id: id of the streak; ``None`` for gifts that have none.
    """

    user: User = field(default_factory=User)
    gift: Gift = field(default_factory=Gift)
    count: int = 0
    diamonds: int = 0
    receiver_user_id: str | None = field(default=None, repr=False)
    closed_by: StreakEnd | None = None
    gift_id: int | None = field(default=None, repr=False)
    group_id: str | None = field(default=None, repr=False)
