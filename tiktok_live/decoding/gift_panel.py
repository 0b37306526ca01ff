"""The gift panel: what can be sent."""

from __future__ import annotations

from tiktok_live.decoding.context import Wire
from tiktok_live.decoding.decoder import EventShape, decoders
from tiktok_live.decoding.registry import decode
from tiktok_live.decoding.shapes import Shape, at, at_milliseconds
from tiktok_live.events import Event
from tiktok_live.events.gift_panel import (
    BindingGiftEvent,
    BoostCard,
    BoostCardEvent,
    GalleryGift,
    GiftDynamicRestrictionEvent,
    GiftPanelUpdateEvent,
    GiftPrice,
    GiftPromptEvent,
    PanelGoal,
    ReceiverRestriction,
    ViewerPicksUpdateEvent,
)
from tiktok_live.proto import gift_panel_pb2 as wire_panel

__all__ = ["DECODERS"]


def _gift(wire: Wire) -> Event | None:
    message, context = wire
    if not message.HasField("msg"):
        return None
    return decode("WebcastGiftMessage", message.msg.SerializeToString(), host_id=context.host_id)


def _prices(wire: Wire) -> dict[int, list[GiftPrice]]:
    groups = wire[0].room_based_gift_data.room_based_gifts
    return {key: [PRICE.make(gift, wire[1]) for gift in groups[key].gift_info] for key in groups}


PRICE = Shape(GiftPrice, wire_panel.GiftInfo, gift_id="id")
Shape(GalleryGift, wire_panel.TitleData, sponsor_user_id="current_sponsor_id")
Shape(PanelGoal, wire_panel.Progress, progress="current_progress", ends_at=at_milliseconds("expired_timestamp_in_ms"))
Shape(ReceiverRestriction, wire_panel.ReceiverRestriction, hidden_gift_ids="hidden_gids")
Shape(BoostCard, wire_panel.BoostCard, card_id="m_card_id")

DECODERS = decoders(
    EventShape(
        GiftPanelUpdateEvent,
        wire_panel.WebcastGiftPanelUpdateMessage,
        panel_room_id="room_id",
        updated_at=at_milliseconds("timestamp"),
        gallery="gallery_data.progress",
        gallery_period="gallery_data.period",
        gallery_ends_at=at_milliseconds("gallery_data.end_time_in_ms"),
        goals="goal_data.goal_progress",
        goal_status="goal_data.status",
        prices=_prices,
        strategy="strategy_context",
    ),
    EventShape(
        GiftDynamicRestrictionEvent,
        wire_panel.WebcastGiftDynamicRestrictionMessage,
        hidden_gift_ids="dynamic_restriction.scenes.normal_hidden_gids",
        hidden_in_battles="dynamic_restriction.scenes.match_hidden_gids",
        hidden_with_co_hosts="dynamic_restriction.scenes.cohost_hidden_gids",
        hidden_with_guests="dynamic_restriction.scenes.multiguest_hidden_gids",
        receivers="dynamic_restriction.receivers",
    ),
    EventShape(
        GiftPromptEvent,
        wire_panel.WebcastGiftPromptMessage,
        blocked_days="block_num_days",
        ordered_at=at("order_timestamp"),
    ),
    EventShape(BindingGiftEvent, wire_panel.WebcastBindingGiftMessage, gift=_gift),
    EventShape(BoostCardEvent, wire_panel.WebcastBoostCardMessage),
    EventShape(ViewerPicksUpdateEvent, wire_panel.WebcastViewerPicksUpdateMessage),
)
