"""Events of the gift panel: what can be sent."""

from __future__ import annotations

from dataclasses import field
from datetime import datetime
from typing import Any

from tiktok_live.events.base import Event
from tiktok_live.events.gifts import GiftEvent
from tiktok_live.models.value import Value, dataclass
from tiktok_live.models.wire_fields import fields_of

__all__ = [
    "BindingGiftEvent",
    "BoostCard",
    "BoostCardEvent",
    "GalleryGift",
    "GiftDynamicRestrictionEvent",
    "GiftPanelUpdateEvent",
    "GiftPrice",
    "GiftPromptEvent",
    "PanelGoal",
    "ReceiverRestriction",
    "ViewerPicksUpdateEvent",
]


@dataclass(slots=True, repr=False, eq=False)
class GalleryGift(Value):
    """A gift of the gallery, which names the viewer who gave most of it.

    Attributes:
        goal_count: how many of it are wanted.
        sponsor_user_id: who gave most of it; ``None`` for nobody yet.
    """

    goal_count: int | None = None
    sponsor_user_id: str | None = None


@dataclass(slots=True, repr=False, eq=False)
class PanelGoal(Value):
    """A goal of the panel: so many of a gift.

    Attributes:
        progress: gifts so far.
        target: gifts wanted.
        ends_at: until when.
    """

    progress: int | None = None
    target: int | None = None
    ends_at: datetime | None = None


@dataclass(slots=True, repr=False, eq=False)
class GiftPrice(Value):
    """A gift and what it costs in this room.

    Attributes:
        gift_id: id of the gift.
        price: coins.
    """

    gift_id: int | None = None
    price: int | None = None


@dataclass(slots=True, repr=False, eq=False)
class GiftPanelUpdateEvent(Event):
    """The gift panel changed: its gallery, its goals, its prices (``WebcastGiftPanelUpdateMessage``).

    Attributes:
        panel_room_id: the room whose panel it is.
        updated_at: when it changed.
        gallery: gifts of the gallery by gift id.
        gallery_period: TikTok's number of the gallery's period.
        gallery_ends_at: when that period ends.
        goals: goals of the panel by gift id.
        goal_status: TikTok's number for the state of the goals.
        prices: gifts with a price of this room, by TikTok's number of their group.
        strategy: TikTok's words on why the panel looks like this.
    """

    panel_room_id: str | None = field(default=None, repr=False)
    updated_at: datetime | None = None
    gallery: dict[int, GalleryGift] = field(default_factory=dict)
    gallery_period: int | None = field(default=None, repr=False)
    gallery_ends_at: datetime | None = field(default=None, repr=False)
    goals: dict[int, PanelGoal] = field(default_factory=dict)
    goal_status: int | None = field(default=None, repr=False)
    prices: dict[int, list[GiftPrice]] = field(default_factory=dict, repr=False)
    strategy: str | None = field(default=None, repr=False)


@dataclass(slots=True, repr=False, eq=False)
class ReceiverRestriction(Value):
    """Gifts that one receiver cannot get.

    Attributes:
        user_id: the receiver.
        hidden_gift_ids: ids of the gifts.
    """

    user_id: str | None = None
    hidden_gift_ids: list[int] = field(default_factory=list)


@dataclass(slots=True, repr=False, eq=False)
class GiftDynamicRestrictionEvent(Event):
    """Some gifts cannot be sent, to some receivers or in some scenes (``WebcastGiftDynamicRestrictionMessage``).

    Attributes:
        hidden_gift_ids: gifts that cannot be sent while the host is alone.
        hidden_in_battles: gifts that cannot be sent in a battle.
        hidden_with_co_hosts: gifts that cannot be sent while there are co-hosts.
        hidden_with_guests: gifts that cannot be sent while there are guests.
        receivers: gifts that single receivers cannot get.
    """

    hidden_gift_ids: list[int] = field(default_factory=list)
    hidden_in_battles: list[int] = field(default_factory=list)
    hidden_with_co_hosts: list[int] = field(default_factory=list)
    hidden_with_guests: list[int] = field(default_factory=list)
    receivers: list[ReceiverRestriction] = field(default_factory=list)


@dataclass(slots=True, repr=False, eq=False)
class GiftPromptEvent(Event):
    """TikTok asks this viewer something about gifts (``WebcastGiftPromptMessage``).

    Attributes:
        title: its title.
        body: the question.
        blocked_days: for how many days gifts are blocked.
        order_id: id of the order that it is about.
        ordered_at: when that order was made.
    """

    title: str | None = None
    body: str | None = None
    blocked_days: int | None = None
    order_id: str | None = field(default=None, repr=False)
    ordered_at: datetime | None = field(default=None, repr=False)


@dataclass(slots=True, repr=False, eq=False)
class BindingGiftEvent(Event):
    """A gift message came inside another message (``WebcastBindingGiftMessage``).

    The gift is not sent as a ``GiftEvent`` of its own, and no streak or statistics count it.

    Attributes:
        gift: the event of the gift message.
    """

    gift: GiftEvent | None = None


@dataclass(slots=True, repr=False, eq=False)
class BoostCard(Value):
    """A card that makes gifts count more.

    Attributes:
        card_id: its id.
        task_id: id of the task that it was won with.
        task_source: TikTok's number for the kind of that task.
    """

    card_id: str | None = None
    task_id: str | None = None
    task_source: int | None = None


@dataclass(slots=True, repr=False, eq=False)
class BoostCardEvent(Event):
    """Boost cards for gifts are there (``WebcastBoostCardMessage``).

    Attributes:
        cards: the cards.
    """

    cards: list[BoostCard] = field(default_factory=list)


@dataclass(slots=True, repr=False, eq=False)
class ViewerPicksUpdateEvent(Event):
    """The panel of the viewer-picks game changed (``WebcastViewerPicksUpdateMessage``); nobody knows its fields yet."""

    def fields(self) -> dict[int, list[Any]]:
        """Return what the payload holds by field numbers, read without a schema; see :meth:`UnknownEvent.fields`."""
        return fields_of(self.payload or b"")
