"""Gifts."""

from __future__ import annotations

from typing import Any

from tiktok_live.decoding import text, users
from tiktok_live.decoding.context import Wire
from tiktok_live.decoding.decoder import Decoder, EventShape
from tiktok_live.decoding.gift_kinds import GIFT
from tiktok_live.decoding.shapes import Shape, at_milliseconds, thousandths
from tiktok_live.decoding.undescribed import as_sent
from tiktok_live.decoding.unread import Unread
from tiktok_live.events import BattleBoost, Event, GiftEvent, GiftInBox, GiftSponsorship
from tiktok_live.models import Gift, GiftTimings, Text, User
from tiktok_live.models.strict_json import json_or_text
from tiktok_live.proto.gift_pb2 import (
    GiftInfoInBox,
    GiftMonitorInfo,
    MatchInfo,
    SponsorshipInfo,
    WebcastGiftMessage,
)
from tiktok_live.proto.slim_pb2 import SlimGiftMessage
from tiktok_live.proto.user_pb2 import UserIdentity

__all__ = ["DECODERS"]

TIMING_FIELDS = {
    "send_gift_start_client_local_ms",
    "send_gift_req_start_ms",
    "send_gift_profit_api_start_ms",
    "send_gift_profit_core_start_ms",
    "send_profitapi_dur",
    "profitapi_message_dur",
}


TELL = users.teller(has_identity=True)


def make_gift(message: SlimGiftMessage, unread: Unread) -> Event:
    event = GIFT_MESSAGE.begin(unread)
    event.user = users.begin(message, unread, TELL)
    event.gift = _described(GIFT.cls.of_wire(unread, GIFT.converters), message)
    event.gift.name = message.gift.name or None
    event.receiver_user_id = _receiver_user_id((message, unread))
    event.gift_id = message.gift_id or (0 if message.HasField("gift_id") else None)
    event.repeat_count = message.repeat_count
    event.repeat_end = message.repeat_end != 0
    event.group_id = str(message.group_id) if message.group_id else None
    return event


def _identity(message: WebcastGiftMessage) -> UserIdentity | None:
    return message.user_identity if message.HasField("user_identity") else None


def _giver(wire: Wire) -> User:
    message, context = wire
    return users.of_user(message.user, context, _identity(message), is_sender=True)


def _gift(wire: Wire) -> Gift:
    message, context = wire
    return _described(GIFT.make(message.gift, context), message)


def _described(made: Gift, message: WebcastGiftMessage | SlimGiftMessage) -> Gift:
    gift = message.gift
    made.gift_id = gift.id or message.gift_id or None
    made.gift_type = gift.type or (0 if gift.HasField("type") else None)
    made.diamond_count = gift.diamond_count or (0 if gift.HasField("diamond_count") else None)
    return made


def _monitor_extra(wire: Wire) -> dict[str, Any] | str | None:
    """Parse the JSON text; text that does not begin like an object, or is broken, stays text."""
    if not wire[0].HasField("monitor_extra"):
        return None
    written: str = wire[0].monitor_extra
    if not written.startswith("{"):
        return written
    parsed: dict[str, Any] | str = json_or_text(written)
    return parsed


def _receiver_user_id(wire: Wire) -> str | None:
    """Look where 138 of 138 captured gifts have it, then where the newer and the older schemas have it."""
    message = wire[0]
    user_id = message.monitor_info.to_user_id or message.to_member_id_int or message.to_user.id
    return str(user_id) if user_id else (message.to_member_id or None)


def _monitor_receiver_user_id(wire: Wire) -> str | None:
    monitor = wire[0].monitor_info
    return str(monitor.to_user_id) if monitor.HasField("to_user_id") else None


def _text_of_gift(wire: Wire) -> str | None:
    return text.fill(wire[0].common.display_text, wire[0].gift.name)


def _display_text(wire: Wire) -> Text | None:
    message, context = wire
    if not message.common.HasField("display_text"):
        return None
    made = text.TEXT.make(message.common.display_text, context)
    made.text = _text_of_gift(wire)
    return made


def _timings(wire: Wire) -> GiftTimings | None:
    message, context = wire
    monitor = message.monitor_info
    if any(field.name in TIMING_FIELDS for field, _ in monitor.ListFields()):
        return TIMINGS.make(monitor, context)
    return None


def _color_id(wire: Wire) -> int | None:
    return wire[0].color_id if wire[0].HasField("color_id") else None


Shape(
    BattleBoost,
    MatchInfo,
    kind="multiplier_type",
    multiplier="multiplier_value",
    is_card_in_use="effect_card_in_use",
)
Shape(GiftInBox, GiftInfoInBox, remaining="remain_times", effect="asset")
Shape(
    GiftSponsorship,
    SponsorshipInfo,
    is_lit="light_gift_up",
    is_complete="become_all_sponsored",
    is_link="gift_gallery_click_sponsor",
    icon_uri="unlighted_gift_icon",
    gallery_url="gift_gallery_detail_page_scheme_url",
)
TIMINGS = Shape(
    GiftTimings,
    GiftMonitorInfo,
    tapped_at=at_milliseconds("send_gift_start_client_local_ms"),
    requested_at=at_milliseconds("send_gift_req_start_ms"),
    api_started_at=at_milliseconds("send_gift_profit_api_start_ms"),
    core_started_at=at_milliseconds("send_gift_profit_core_start_ms"),
    api_duration=thousandths("send_profitapi_dur"),
    message_duration=thousandths("profitapi_message_dur"),
)
GIFT_MESSAGE = EventShape(
    GiftEvent,
    WebcastGiftMessage,
    text=_text_of_gift,
    display_text=_display_text,
    user=_giver,
    gift=_gift,
    repeat_end="repeat_end",
    monitor_extra=_monitor_extra,
    timestamp=at_milliseconds("monitor_info.send_gift_send_message_success_ms"),
    receiver_user_id=_receiver_user_id,
    extended_gift_info=None,
    delta=None,
    monitor_receiver_user_id=_monitor_receiver_user_id,
    step="send_type",
    host_user_id="monitor_info.anchor_id",
    receiver="to_user",
    receiver_nickname="to_member_nickname",
    receiver_team_id="interactive_gift_info.to_user_team_id",
    fan_tickets="fan_ticket_count",
    room_fan_tickets="room_fan_ticket_count",
    color_id=_color_id,
    sponsorships="sponsorship_info",
    gifts_in_box="gifts_in_box.gifts_info_in_box",
    boost="match_info",
    effect="asset",
    tray_text="tray_display_text",
    host_text="display_text_for_anchor",
    audience_text="display_text_for_audience",
    sender_platform="monitor_info.from_platform",
    sender_app_version="monitor_info.from_version",
    user_label="public_area_common.user_label",
    coins_in_room="public_area_common.user_consume_in_room",
    activity="public_area_message_common",
    priority=as_sent("priority"),
    timings=_timings,
    guest_gift_style="linkmic_gift_expression_strategy",
    is_untracked="disable_gift_tracking",
)

DECODERS = {
    "WebcastGiftMessage": Decoder(
        WebcastGiftMessage,
        make_gift,
        (GiftEvent,),
        SlimGiftMessage,
        TELL,
        {"user": (User, _giver), "gift": (Gift, _gift)},
    )
}
