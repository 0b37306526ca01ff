"""What TikTok tells a host of somebody who chats, gives or joins."""

from __future__ import annotations

from tiktok_live.decoding.shapes import Shape
from tiktok_live.models import UserActivity, UserMetric, UserTag
from tiktok_live.proto.message_pb2 import PortraitTag, PublicAreaMessageCommon, UserMetrics

__all__ = ["ACTIVITY"]

Shape(UserMetric, UserMetrics, kind="type", value="metrics_value")
Shape(UserTag, PortraitTag, text="show_value", arguments="show_args")
ACTIVITY = Shape(
    UserActivity,
    PublicAreaMessageCommon,
    like_count="user_interaction_info.like_cnt",
    comment_count="user_interaction_info.comment_cnt",
    share_count="user_interaction_info.share_cnt",
    metrics="portrait_info.user_metrics",
    tags="portrait_info.portrait_tag",
    is_marked="is_anchor_marked",
    moderator_fold_type="admin_fold_type",
)
