"""Notifications across rooms."""

from __future__ import annotations

from tiktok_live.decoding import text, users
from tiktok_live.decoding.context import Wire
from tiktok_live.decoding.decoder import Decoder, EventShape, decoders
from tiktok_live.decoding.head import message_head
from tiktok_live.decoding.shapes import Shape, at
from tiktok_live.events.notifications import (
    GiftBroadcastEvent,
    GiftedSubscription,
    MarqueeAnnouncementEvent,
    NotificationPart,
    NotifyEvent,
    RoomNotification,
    RoomNotifyEvent,
)
from tiktok_live.models import Picture, TextPiece, User
from tiktok_live.proto import notify_pb2 as wire_notify
from tiktok_live.proto.subscription_pb2 import RoomNotifyMessageEventTracking
from tiktok_live.proto.text_pb2 import Text as WireText
from tiktok_live.proto.user_pb2 import User as WireUser

__all__ = ["DECODERS", "NOTIFICATION"]


def _background(wire: Wire) -> Picture | None:
    extra = wire[0].extra
    if not extra.HasField("background"):
        return None
    picture = extra.background
    return Picture(
        url=picture.m_urls[0] if picture.m_urls else None,
        urls=picture.m_urls[:],
        uri=picture.m_uri or None,
        width=picture.width or None,
        height=picture.height or None,
    )


def _notification(wire: Wire) -> RoomNotification:
    return NOTIFICATION.make(*wire)


def _pieces(wire: Wire) -> list[TextPiece]:
    message, context = wire
    said = NOTIFICATION.make(message.notify, context).text
    return said.pieces if said else []


def _people(wire: Wire) -> list[User]:
    """Return the people whom an announcement names: who sent the gift, then who got it."""
    return [piece.user for piece in _pieces(wire) if piece.user is not None]


def _sender(wire: Wire) -> User:
    people = _people(wire)
    return people[0] if people else users.of_user(WireUser(id=wire[0].from_user_id), wire[1])


def _receiver(wire: Wire) -> User | None:
    return next(iter(_people(wire)[1:]), None)


def _gift_id(wire: Wire) -> int | None:
    return next((piece.gift_id for piece in _pieces(wire) if piece.gift_id), None)


def _gift_name(wire: Wire) -> str | None:
    return next((piece.text for piece in _pieces(wire) if piece.gift_id), None)


def _announced(message: wire_notify.WebcastMarqueeAnnouncementMessage) -> WireText:
    return message.message_entity[0].notify.common.display_text if message.message_entity else WireText()


def _announcements(wire: Wire) -> list[RoomNotification]:
    message, context = wire
    return [NOTIFICATION.make(entity.notify, context) for entity in message.message_entity]


Shape(NotificationPart, wire_notify.NotifyHighlightContent, text="content", is_highlighted="need_high_light")
Shape(
    GiftedSubscription,
    RoomNotifyMessageEventTracking,
    sender_user_id="gift_sub_sender_id",
    receiver_user_id="gift_sub_receiver_id",
    host_user_id="anchor_id",
    bought_at=at("gift_sub_order_create_time"),
)
NOTIFICATION = Shape(
    RoomNotification,
    wire_notify.WebcastRoomNotifyMessage,
    text="common.display_text",
    parts="extra.content_list.contents",
    highlight_color="extra.content_list.high_light_color",
    link="schema",
    origin="source",
    type="notify_type",
    group="notify_class",
    duration="extra.duration",
    background=_background,
    to_host_user_id="to_anchor_id",
    gifted_subscription="event_tracking",
    room_id="common.room_id",
    msg_id="common.msg_id",
    created_at=at("common.create_time"),
    privilege="privilege_log_extra",
    is_shown="common.is_show_msg",
    head=message_head,
)
ROOM_NOTIFY = EventShape(RoomNotifyEvent, wire_notify.WebcastRoomNotifyMessage, notification=_notification)
NOTIFY = EventShape(NotifyEvent, wire_notify.WebcastRoomNotifyMessage, notification=_notification)
GIFT_BROADCAST = EventShape(
    GiftBroadcastEvent,
    wire_notify.WebcastGiftBroadcastMessage,
    user=_sender,
    receiver=_receiver,
    gift_id=_gift_id,
    gift_name=_gift_name,
    picture="left_icon",
    notification="notify",
    **text.told_by(lambda message: message.notify.common.display_text),
)
MARQUEE = EventShape(
    MarqueeAnnouncementEvent,
    wire_notify.WebcastMarqueeAnnouncementMessage,
    scene="message_scene",
    notifications=_announcements,
    **text.told_by(_announced),
)

DECODERS = {
    **decoders(ROOM_NOTIFY, GIFT_BROADCAST, MARQUEE),
    "WebcastNotifyMessage": Decoder(wire_notify.WebcastRoomNotifyMessage, NOTIFY.make, (NotifyEvent,)),
}
