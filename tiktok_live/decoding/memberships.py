"""What a user has earned, joined or paid for."""

from __future__ import annotations

from tiktok_live.decoding.context import Wire
from tiktok_live.decoding.shapes import Shape, at_seconds, number
from tiktok_live.models import Border, FanClub, GifterGrade, Subscription
from tiktok_live.proto.membership_pb2 import BorderInfo, SubscribeInfo, UserHonor
from tiktok_live.proto.user_pb2 import User as WireUser

__all__ = ["fan_club"]


def fan_club(wire: Wire) -> FanClub | None:
    """Return the membership in a fan club, which TikTok describes in two places."""
    user, context = wire[:2]
    return FAN_CLUB.make(user, context) if user.HasField("fans_club") or user.HasField("fans_club_info") else None


Shape(
    Border,
    BorderInfo,
    picture="icon",
    ribbon="profile_decoration_ribbon",
    color="avatar_background_color",
    border_color="avatar_background_border_color",
    privilege_id=("border_privilege_log_extra.privilege_id", "profile_privilege_log_extra.privilege_id"),
    privilege_order_id=(
        "border_privilege_log_extra.privilege_order_id",
        "profile_privilege_log_extra.privilege_order_id",
    ),
    privilege_level=number("border_privilege_log_extra.level"),
    privilege_version=("border_privilege_log_extra.privilege_version", "profile_privilege_log_extra.privilege_version"),
    privilege_data_version=("border_privilege_log_extra.data_version", "profile_privilege_log_extra.data_version"),
    profile_privilege="profile_privilege_log_extra",
)
FAN_CLUB = Shape(
    FanClub,
    WireUser,
    name=("fans_club.data.club_name", "fans_club_info.fans_club_name"),
    level=("fans_club.data.level", "fans_club_info.fans_level"),
    status="fans_club.data.user_fans_club_status",
    title="fans_club.data.badge.title",
    score="fans_club_info.fans_score",
    fan_count="fans_club_info.fans_count",
    host_user_id="fans_club.data.anchor_id",
    is_sleeping="fans_club_info.is_sleeping",
    picture="fans_club_info.badge",
)
Shape(
    GifterGrade,
    UserHonor,
    description="grade_describe",
    upgrade_cost="upgrade_need_consume",
    picture="icon",
)
Shape(
    Subscription,
    SubscribeInfo,
    is_subscribed=("is_subscribed_to_anchor", "is_subscribe"),
    payment="status",
    ends_at=at_seconds("sub_end_time"),
    picture="badge.preview_img",
    is_customized="badge.is_customized",
)
