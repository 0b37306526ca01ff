"""What TikTok says of a message itself, in the head that all messages have."""

from __future__ import annotations

from tiktok_live.decoding.context import Wire
from tiktok_live.decoding.shapes import Shape, at_milliseconds
from tiktok_live.decoding.undescribed import as_sent
from tiktok_live.models import MessageHead
from tiktok_live.proto.message_pb2 import CommonMessageData

__all__ = ["message_head"]

TOLD_BY_EVENTS = {"msg_id", "room_id", "create_time", "display_text", "is_show_msg", "room_message_heat_level"}
TOLD_HERE = [
    field.name
    for field in CommonMessageData.DESCRIPTOR.fields
    if field.has_presence and field.name not in TOLD_BY_EVENTS
]
"""Fields that can be asked for, which are all but ``filter_msg_tags``."""


def message_head(wire: Wire) -> MessageHead | None:
    """Return what the head of a message says besides what every event has as attributes of its own."""
    common = wire[0].common
    # Mostly the first one was sent: listing all that were takes 2 us.
    return HEAD.make(common, wire[1]) if any(map(common.HasField, TOLD_HERE)) or common.filter_msg_tags else None


HEAD = Shape(
    MessageHead,
    CommonMessageData,
    description="describe",
    priority="priority_score",
    host_priority="anchor_priority_score",
    host_fold_type="anchor_fold_type",
    web_fold_type="fold_type_for_web",
    host_web_fold_type="anchor_fold_type_for_web",
    filter_tags="filter_msg_tags",
    filter_key="msg_process_filter_k",
    filter_value="msg_process_filter_v",
    is_monitored="monitor",
    from_data_center="from_idc",
    to_data_center="to_idc",
    client_sent_at=at_milliseconds("client_send_time"),
    stream_mark=as_sent("sei"),
    follows=as_sent("depend_id"),
    follows_first=as_sent("depend_root_id"),
)
