"""Stream goals."""

from __future__ import annotations

from tiktok_live.decoding import users
from tiktok_live.decoding.context import Wire
from tiktok_live.decoding.decoder import EventShape, decoders
from tiktok_live.decoding.pictures import PICTURE, first_url
from tiktok_live.decoding.shapes import Shape, at, at_seconds, id_text, json_text
from tiktok_live.events.goals import (
    Goal,
    GoalContributor,
    GoalPin,
    GoalUpdateEvent,
    SubGoal,
    SubGoalContribution,
)
from tiktok_live.models import Gift, User
from tiktok_live.proto import goal_pb2 as wire_goal
from tiktok_live.proto.user_pb2 import User as WireUser

__all__ = ["DECODERS"]


def _gift(wire: Wire) -> Gift | None:
    part, context = wire
    if not part.HasField("gift"):
        return None
    gift = part.gift
    return Gift(
        gift_id=part.id or None,  # as in all captured parts that count a gift
        name=gift.name or None,
        gift_type=gift.type or None,
        diamond_count=gift.diamond_count if gift.HasField("diamond_count") else None,
        picture_url=first_url(gift.icon),
        picture_urls=gift.icon.url_list[:],
        picture=PICTURE.make(gift.icon, context) if gift.HasField("icon") else None,
    )


def _contributor(wire: Wire) -> User:
    listed, context = wire
    user = WireUser(
        id=listed.user_id,
        id_str=listed.user_id_str,
        display_id=listed.display_id,
        avatar_thumb=listed.avatar if listed.HasField("avatar") else None,
        badge_list=listed.badge_list,
    )
    return users.of_user(user, context)


def _user(wire: Wire) -> User:
    message, context = wire
    user = WireUser(
        id=message.contributor_id,
        id_str=message.contributor_id_str,
        display_id=message.contributor_display_id,
        avatar_thumb=message.contributor_avatar if message.HasField("contributor_avatar") else None,
    )
    return users.of_user(user, context)


Shape(
    SubGoal,
    wire_goal.LiveStreamSubGoal,
    sub_goal_id=("id", id_text("id_str")),
    kind="type",
    gift=_gift,
    pin_ready_at=at("pin_info.pin_ready_time"),
    pinned_at=at("pin_info.pin_start_time"),
    pinned_until=at("pin_info.pin_end_time"),
)
Shape(SubGoalContribution, wire_goal.SubGoalContribution, sub_goal_id="id", count="contribution_count")
Shape(
    GoalContributor,
    wire_goal.LiveStreamGoalContributor,
    user=_contributor,
    is_in_room="in_room",
    is_followed_by_host="follow_by_owner",
    is_first_contribution="is_fist_contribute",
    contributions="sub_goal_contributions",
)
Shape(
    GoalPin,
    wire_goal.GoalPinInfo,
    is_pinned="pin",
    is_unpinned="unpin",
    pinned_until=at("pin_end_time"),
    sub_goal_id=("sub_goal_id", id_text("sub_goal_id_str")),
)
Shape(
    Goal,
    wire_goal.LiveStreamGoal,
    goal_id=("id", id_text("id_str")),
    kind="type",
    started_at=at_seconds("start_time"),
    ends_at=at_seconds("expire_time"),
    finished_at=at_seconds("real_finish_time"),
    contributor_count="contributors_length",
    total_coins="stats.total_coins",
    total_contributors="stats.total_contributor",
    total_new_followers="stats.total_new_fans",
    coins_increase="stats.comparison.coins_incr",
    contributors_increase="stats.comparison.contributor_incr",
    extra=json_text("goal_extra_info"),
)
GOAL_UPDATE = EventShape(
    GoalUpdateEvent,
    wire_goal.WebcastGoalUpdateMessage,
    user=_user,
    sub_goal="contribute_subgoal",
    count="contribute_count",
    diamonds="contribute_score",
    repeat_count="gift_repeat_count",
    reason="update_source",
    is_pinned="pin",
    is_unpinned="unpin",
    pin="pin_info",
    indicator="indicator.key",
    indicator_action="indicator.op",
    extra=json_text("goal_extra"),
)

DECODERS = decoders(GOAL_UPDATE)
