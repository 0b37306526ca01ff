"""Viewers who subscribe to the host."""

from __future__ import annotations

from tiktok_live.decoding import users
from tiktok_live.decoding.context import Wire
from tiktok_live.decoding.decoder import Context, Decoder, EventShape
from tiktok_live.decoding.shapes import at
from tiktok_live.events import Event, SubscribeEvent
from tiktok_live.models import User
from tiktok_live.proto.subscription_pb2 import WebcastSubNotifyMessage

__all__ = ["DECODERS"]


def make_subscription(message: WebcastSubNotifyMessage, context: Context) -> Event:
    users.note(message.user, context)
    return SUBSCRIPTION.make(message, context)


def _subscriber(wire: Wire) -> User:
    message, context = wire
    return users.of_user(message.user, context)


SUBSCRIPTION = EventShape(
    SubscribeEvent,
    WebcastSubNotifyMessage,
    user=_subscriber,
    notice="message_type",
    giver="gift_source",
    is_given="is_send",
    giver_user_id="event_tracking.gift_sub_sender_id",
    receiver_user_id="event_tracking.gift_sub_receiver_id",
    given_at=at("event_tracking.gift_sub_order_create_time"),
    host_user_id="event_tracking.anchor_id",
    is_popup="message_display_style",
    activity="public_area_message_common",
)

DECODERS = {"WebcastSubNotifyMessage": Decoder(WebcastSubNotifyMessage, make_subscription, (SubscribeEvent,))}
