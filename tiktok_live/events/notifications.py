"""Events of notifications across rooms."""

from __future__ import annotations

from dataclasses import field
from datetime import datetime

from tiktok_live.events.base import Event
from tiktok_live.models import MessageHead, Picture, Privilege, Text, User
from tiktok_live.models.value import Value, dataclass

__all__ = [
    "GiftBroadcastEvent",
    "GiftedSubscription",
    "MarqueeAnnouncementEvent",
    "NotificationPart",
    "NotifyEvent",
    "RoomNotification",
    "RoomNotifyEvent",
]


@dataclass(slots=True, repr=False, eq=False)
class NotificationPart(Value):
    """A stretch of words in a notification.

    Attributes:
        text: the words.
        is_highlighted: whether they stand out.
    """

    text: str = ""
    is_highlighted: bool = False


@dataclass(slots=True, repr=False, eq=False)
class GiftedSubscription(Value):
    """A subscription that one viewer gave to another.

    Attributes:
        sender_user_id: who gave it.
        receiver_user_id: who got it.
        host_user_id: the host that it is for.
        bought_at: when it was bought.
    """

    sender_user_id: str | None = None
    receiver_user_id: str | None = None
    host_user_id: str | None = None
    bought_at: datetime | None = None


@dataclass(slots=True, repr=False, eq=False)
class RoomNotification(Value):
    """A line that slides over the video for some seconds, with a link behind it.

    Attributes:
        text: what it says.
        content: what it says where it is no pattern to be filled in; not sent so far.
        parts: what it says in parts, some of which stand out; not sent so far.
        highlight_color: colour of those parts.
        link: where a tap on it leads (mostly an ``sslocal:`` address of the app, which names the gift).
        origin: what made it (``"gift_broadcast"``, ``"daily_rank"``), where that is said.
        type: TikTok's number for its kind: 3 in every captured message.
        group: TikTok's second number for its kind; not sent so far.
        duration: how long it is shown, in seconds.
        background: the picture behind it.
        user: whom it is about, where they are described apart from the text.
        from_user_id: who caused it.
        to_host_user_id: the host that it is meant for.
        gifted_subscription: the subscription that was given, where it is about one.
        room_id: the room that it names; so far the room that got it.
        msg_id: its own message id; so far that of the message that brought it.
        created_at: when TikTok made it.
        is_shown: whether TikTok's app shows a line for it.
        privilege: the privilege that it comes with.
        head: what TikTok says of it as a message of its own.
    """

    text: Text | None = None
    content: str | None = None
    parts: list[NotificationPart] = field(default_factory=list, repr=False)
    highlight_color: str | None = field(default=None, repr=False)
    link: str | None = None
    origin: str | None = None
    type: int | None = field(default=None, repr=False)
    group: int | None = field(default=None, repr=False)
    duration: int | None = field(default=None, repr=False)
    background: Picture | None = field(default=None, repr=False)
    user: User | None = None
    from_user_id: str | None = field(default=None, repr=False)
    to_host_user_id: str | None = field(default=None, repr=False)
    gifted_subscription: GiftedSubscription | None = field(default=None, repr=False)
    room_id: str | None = field(default=None, repr=False)
    msg_id: str | None = field(default=None, repr=False)
    created_at: datetime | None = field(default=None, repr=False)
    is_shown: bool | None = field(default=None, repr=False)
    privilege: Privilege | None = field(default=None, repr=False)
    head: MessageHead | None = field(default=None, repr=False)


@dataclass(slots=True, repr=False, eq=False)
class RoomNotifyEvent(Event):
    """A notification was shown in the room (``WebcastRoomNotifyMessage``).

    Attributes:
        notification: what it says, and where it leads.
    """

    notification: RoomNotification = field(default_factory=RoomNotification)


@dataclass(slots=True, repr=False, eq=False)
class NotifyEvent(Event):
    """A notification was shown, under another wire name (``WebcastNotifyMessage``, known from one client only).

    Attributes:
        notification: what it says, and where it leads.
    """

    notification: RoomNotification = field(default_factory=RoomNotification)


@dataclass(slots=True, repr=False, eq=False)
class GiftBroadcastEvent(Event):
    """A big gift was announced across rooms (``WebcastGiftBroadcastMessage``).

    Attributes:
        user: who sent the gift.
        receiver: the host who got it.
        gift_id: the gift.
        gift_name: its name, as the announcement has it.
        picture: the gift's picture.
        notification: the announcement.
    """

    user: User = field(default_factory=User)
    receiver: User | None = None
    gift_id: int | None = None
    gift_name: str | None = None
    picture: Picture | None = field(default=None, repr=False)
    notification: RoomNotification | None = field(default=None, repr=False)


@dataclass(slots=True, repr=False, eq=False)
class MarqueeAnnouncementEvent(Event):
    """A running text was shown (``WebcastMarqueeAnnouncementMessage``).

    Attributes:
        scene: TikTok's name for the occasion.
        notifications: the texts; ``text`` is the first.
    """

    scene: str | None = None
    notifications: list[RoomNotification] = field(default_factory=list)
