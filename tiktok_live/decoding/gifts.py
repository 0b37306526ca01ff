"""Gifts, treasure chests, subscriptions."""

from __future__ import annotations

import json
from datetime import datetime
from typing import Any, NoReturn

from tiktok_live.decoding import instants, text, users
from tiktok_live.decoding.decoder import HEAD, Context, Decoder
from tiktok_live.decoding.images import first_url
from tiktok_live.events import EnvelopeEvent, Event, GiftEvent, SubscribeEvent
from tiktok_live.models import Gift, User
from tiktok_live.models.value import Converters
from tiktok_live.proto.envelope_pb2 import EnvelopeDisplay, WebcastEnvelopeMessage
from tiktok_live.proto.gift_pb2 import Gift as WireGift
from tiktok_live.proto.gift_pb2 import WebcastGiftMessage
from tiktok_live.proto.subscription_pb2 import WebcastSubNotifyMessage
from tiktok_live.proto.user_pb2 import User as WireUser

__all__ = ["DECODERS"]


def make_gift(message: WebcastGiftMessage, context: Context) -> Event:
    event = GiftEvent.of_wire((message, context), GIFT_MESSAGE)
    event.gift_id = message.gift_id if message.HasField("gift_id") else None
    event.repeat_count = message.repeat_count
    event.repeat_end = message.repeat_end != 0
    event.group_id = str(message.group_id) if message.group_id else None
    return event


def _giver(wire: tuple[WebcastGiftMessage, Context]) -> User:
    message, context = wire
    identity = message.user_identity if message.HasField("user_identity") else None
    return users.of_user(message.user, identity, context.host_id)


def _gift(wire: tuple[WebcastGiftMessage, Context]) -> Gift:
    gift = wire[0].gift
    made = Gift.of_wire(gift, GIFT)
    made.gift_id = gift.id or wire[0].gift_id or None
    made.gift_type = gift.type if gift.HasField("type") else None
    made.diamond_count = gift.diamond_count if gift.HasField("diamond_count") else None
    return made


def _name(gift: WireGift) -> str | None:
    return gift.name if gift.HasField("name") else None


def _describe(gift: WireGift) -> str | None:
    return gift.describe if gift.HasField("describe") else None


def _monitor_extra(wire: tuple[WebcastGiftMessage, Context]) -> dict[str, Any] | str | None:
    """Parse the JSON text; text that does not begin like an object, or is broken, stays text."""
    if not wire[0].HasField("monitor_extra"):
        return None
    written = wire[0].monitor_extra
    if not written.startswith("{"):
        return written
    try:
        parsed: dict[str, Any] = json.loads(written, parse_constant=_refuse)
    except (ValueError, RecursionError):
        return written
    return parsed


def _refuse(constant: str) -> NoReturn:
    raise ValueError(f"{constant} is no JSON")


def _timestamp(wire: tuple[WebcastGiftMessage, Context]) -> datetime | None:
    return instants.of_milliseconds(wire[0].monitor_info.send_gift_send_message_success_ms)


def _receiver_user_id(wire: tuple[WebcastGiftMessage, Context]) -> str | None:
    """Look where 138 of 138 captured gifts have it, then where the newer and the older schemas have it."""
    message = wire[0]
    user_id = message.monitor_info.to_user_id or message.to_member_id_int or message.to_user.id
    return str(user_id) if user_id else (message.to_member_id or None)


def _monitor_receiver_user_id(wire: tuple[WebcastGiftMessage, Context]) -> str | None:
    monitor = wire[0].monitor_info
    return str(monitor.to_user_id) if monitor.HasField("to_user_id") else None


def _text_of_gift(wire: tuple[WebcastGiftMessage, Context]) -> str | None:
    return text.fill(wire[0].common.display_text, wire[0].gift.name)


def make_envelope(message: WebcastEnvelopeMessage, context: Context) -> Event:
    event = EnvelopeEvent.of_wire((message, context), ENVELOPE)
    chest = message.envelope_info
    event.coins = chest.diamond_count if chest.HasField("diamond_count") else None
    event.can_open = chest.people_count if chest.HasField("people_count") else None
    event.is_new = message.display == EnvelopeDisplay.ENVELOPE_DISPLAY_NEW
    event.business_type = chest.business_type if chest.HasField("business_type") else None
    return event


def _sender_in_text(message: WebcastEnvelopeMessage) -> WireUser | None:
    pieces = message.common.display_text.pieces
    return pieces[0].user_value.user if pieces and pieces[0].user_value.HasField("user") else None


def _sender(wire: tuple[WebcastEnvelopeMessage, Context]) -> User:
    message, context = wire
    sender = _sender_in_text(message)
    if sender is None:
        return users.of_chest(message.envelope_info)
    return users.of_user(sender, host_id=context.host_id)


def _is_user_complete(wire: tuple[WebcastEnvelopeMessage, Context]) -> bool:
    return _sender_in_text(wire[0]) is not None


def _opens_at(wire: tuple[WebcastEnvelopeMessage, Context]) -> datetime | None:
    return instants.of_seconds(wire[0].envelope_info.unpack_at)


def make_subscription(message: WebcastSubNotifyMessage, context: Context) -> Event:
    event = SubscribeEvent.of_wire((message, context), SUBSCRIPTION)
    event.sub_month = message.sub_month if message.HasField("sub_month") else None
    event.old_subscribe_status = message.old_subscribe_status if message.HasField("old_subscribe_status") else None
    event.subscribing_status = message.subscribing_status if message.HasField("subscribing_status") else None
    event.exhibition_type = message.exhibition_type if message.HasField("exhibition_type") else None
    event.subscribe_type = message.subscribe_type if message.HasField("subscribe_type") else None
    return event


def _subscriber(wire: tuple[WebcastSubNotifyMessage, Context]) -> User:
    message, context = wire
    return users.of_user(message.user, host_id=context.host_id)


GIFT: Converters = {
    "name": _name,
    "describe": _describe,
    "picture_url": lambda gift: first_url(gift.image),
    "picture_urls": lambda gift: gift.image.url_list[:],
}
GIFT_MESSAGE: Converters = {
    **HEAD,
    "text": _text_of_gift,
    "user": _giver,
    "gift": _gift,
    "monitor_extra": _monitor_extra,
    "timestamp": _timestamp,
    "receiver_user_id": _receiver_user_id,
    "monitor_receiver_user_id": _monitor_receiver_user_id,
}
ENVELOPE: Converters = {**HEAD, "user": _sender, "is_user_complete": _is_user_complete, "opens_at": _opens_at}
SUBSCRIPTION: Converters = {**HEAD, "user": _subscriber}

DECODERS = {
    "WebcastGiftMessage": Decoder(WebcastGiftMessage, make_gift, (GiftEvent,)),
    "WebcastEnvelopeMessage": Decoder(WebcastEnvelopeMessage, make_envelope, (EnvelopeEvent,)),
    "WebcastSubNotifyMessage": Decoder(WebcastSubNotifyMessage, make_subscription, (SubscribeEvent,)),
}
