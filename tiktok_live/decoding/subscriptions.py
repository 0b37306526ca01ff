"""Cards and notices of subscriptions."""

from __future__ import annotations

from tiktok_live.decoding.decoder import EventShape, decoders
from tiktok_live.decoding.shapes import Shape, at_seconds
from tiktok_live.events.subscriptions import SubPinEvent, SubscriptionCard, SubscriptionGoal, SubscriptionNotifyEvent
from tiktok_live.proto import subscription_card_pb2 as wire_card

__all__ = ["DECODERS"]

Shape(
    SubscriptionGoal,
    wire_card.SubGoalPinCard,
    description="desc.content",
    description_type="desc.type",
    ends_at=at_seconds("time_to_live"),
)
Shape(
    SubscriptionCard,
    wire_card.SubPinCard,
    card_id="id",
    kind="type",
    goal="goal_pin_card",
    picture="image",
    ends_at=at_seconds("time_to_live"),
    last_pinned_at=at_seconds("last_pin_timestamp"),
    link="action_schema",
)

DECODERS = decoders(
    EventShape(SubPinEvent, wire_card.WebcastSubPinEventMessage, action="action_type"),
    EventShape(SubscriptionNotifyEvent, wire_card.WebcastSubscriptionNotifyMessage),
)
