"""Events of banners that slide over the chat."""

from __future__ import annotations

import enum
from dataclasses import field

from tiktok_live.events.base import Event
from tiktok_live.events.subscribers import SubscribeGiver
from tiktok_live.models import Badge, Picture, Privilege, Text, User
from tiktok_live.models.value import Value, dataclass

__all__ = [
    "BarrageEvent",
    "BarrageKind",
    "BarrageLabel",
    "BarrageMotion",
    "SuperFanEvent",
    "SuperFanJoinEvent",
]


class BarrageKind(enum.IntEnum):
    """What a banner tells."""

    UNKNOWN = 0
    SHOP_ORDERING = 1
    SHOP_BUYING = 2
    NORMAL = 3
    SUBSCRIBED = 4
    EVENT_VIEWED = 5
    EVENT_REGISTERED = 6
    SUBSCRIPTIONS_GIVEN = 7
    GIFTER_LEVEL_UP = 8
    GIFTER_JOINED = 9
    """A viewer of a high gifter level came in."""
    FAN_LEVEL_UP = 10
    FAN_JOINED = 11
    """A viewer of a high level in the fan team came in."""
    GAME_PARTNERSHIP = 12
    GIFT_GALLERY = 13
    SHOP_BOUGHT = 14
    ENIGMA_JOINED = 15
    """A viewer came in who goes by TikTok's "enigma", a feature for viewers of a high level."""
    COMMON = 100
    """Only the words tell."""


class BarrageMotion(enum.IntEnum):
    """How a banner comes and goes."""

    NORMAL = 0
    FADE = 1


@dataclass(slots=True, repr=False, eq=False)
class BarrageLabel(Value):
    """A label at the right end of a banner.

    Attributes:
        text: its words.
        background_color: ``"#rrggbb"`` or ``"#aarrggbb"``.
        height: in TikTok's own units.
    """

    text: Text | None = None
    background_color: str | None = field(default=None, repr=False)
    height: int | None = field(default=None, repr=False)


@dataclass(slots=True, repr=False, eq=False)
class BarrageEvent(Event):
    """A banner slides over the chat: somebody of a high level joined, subscribed and so on (``WebcastBarrageMessage``).

    A banner that tells of a join is also the ``source`` of a ``MemberEvent``.

    Attributes:
        user: who it is about; without any id and name where it is about nobody.
        kind: what it tells.
        content: its words with their pieces and looks; of a join, only ``"joined"``.
        common_content: the words of a banner of the kind ``COMMON``.
        gifter_level: the viewer's gifter level, where that is what the banner is for.
        team_member_level: the viewer's level in the host's fan team, where that is what the banner is for.
        given_subscriptions: how many subscriptions the viewer gave to others.
        shows_given_subscriptions: whether that number is shown.
        giver: who gave the subscription.
        gift_id: the gift, of a banner of the gift gallery.
        from_user_id: who gave it.
        to_user_id: who got it.
        event_name: TikTok's name of the occasion; rarely sent.
        parameters: what TikTok says of that occasion, by name.
        duration: seconds that it stays.
        icon: at its left end.
        right_icon: at its right end.
        background: drawn behind the words.
        ribbon: moves around it.
        badge: the viewer's badge, which may stand in place of the icon.
        right_label: at its right end.
        is_scrolling: whether the words run through it.
        motion: how it comes and goes.
        style: TikTok's number for its looks.
        sub_type: a finer kind, in TikTok's words.
        link: where a tap on it leads: a page, or a place within TikTok's app.
        privilege: the viewer's privilege to have it shown.
    """

    user: User = field(default_factory=User)
    kind: BarrageKind | int | None = None
    content: Text | None = None
    common_content: Text | None = field(default=None, repr=False)
    gifter_level: int | None = None
    team_member_level: int | None = None
    given_subscriptions: int | None = field(default=None, repr=False)
    shows_given_subscriptions: bool = field(default=False, repr=False)
    giver: SubscribeGiver | int | None = field(default=None, repr=False)
    gift_id: int | None = field(default=None, repr=False)
    from_user_id: str | None = field(default=None, repr=False)
    to_user_id: str | None = field(default=None, repr=False)
    event_name: str | None = field(default=None, repr=False)
    parameters: dict[str, str] = field(default_factory=dict, repr=False)
    duration: float | None = field(default=None, repr=False)
    icon: Picture | None = field(default=None, repr=False)
    right_icon: Picture | None = field(default=None, repr=False)
    background: Picture | None = field(default=None, repr=False)
    ribbon: Picture | None = field(default=None, repr=False)
    badge: Badge | None = field(default=None, repr=False)
    right_label: BarrageLabel | None = field(default=None, repr=False)
    is_scrolling: bool = field(default=False, repr=False)
    motion: BarrageMotion | int | None = field(default=None, repr=False)
    style: int | None = field(default=None, repr=False)
    sub_type: str | None = field(default=None, repr=False)
    link: str | None = field(default=None, repr=False)
    privilege: Privilege | None = field(default=None, repr=False)


@dataclass(slots=True, repr=False, eq=False)
class SuperFanEvent(BarrageEvent):
    """A viewer became a super fan of the host (``WebcastBarrageMessage``)."""


@dataclass(slots=True, repr=False, eq=False)
class SuperFanJoinEvent(BarrageEvent):
    """A super fan of the host came in (``WebcastBarrageMessage``)."""
