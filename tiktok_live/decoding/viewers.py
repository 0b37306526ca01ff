"""The audience: joins, viewer counts, likes, follows, shares."""

from __future__ import annotations

import re

from tiktok_live.decoding import users
from tiktok_live.decoding.context import Wire
from tiktok_live.decoding.decoder import Decoder, EventShape
from tiktok_live.decoding.shapes import Shape, Source, thousandths
from tiktok_live.decoding.unread import Unread
from tiktok_live.events import (
    EnterEffect,
    Event,
    FollowEvent,
    LikeEffect,
    LikeEvent,
    MemberAction,
    MemberEvent,
    PersonalText,
    RoomUserEvent,
    ShareEvent,
    SocialAction,
    SocialEvent,
    TopViewer,
)
from tiktok_live.models import User
from tiktok_live.proto.member_pb2 import EffectConfigBean, WebcastMemberMessage
from tiktok_live.proto.room_pb2 import Contributor, WebcastRoomUserSeqMessage
from tiktok_live.proto.slim_pb2 import (
    SlimLikeMessage,
    SlimMemberMessage,
    SlimRoomUserSeqMessage,
    SlimSocialMessage,
)
from tiktok_live.proto.social_pb2 import LikeEffect as WireLikeEffect
from tiktok_live.proto.social_pb2 import SpecifiedDisplayText, WebcastLikeMessage, WebcastSocialMessage

__all__ = ["DECODERS"]

FRIENDS_TOLD = re.compile(r"pm_mt_guidance_viewer_(\d{1,9})_share")
"""Key of "shared with more than n friends"."""
TELL, TELL_ALL = users.teller(), users.teller(is_complete=True)
MEMBER_ACTIONS = {action.value: action for action in MemberAction}


def _user(wire: Wire) -> User:
    message, context = wire
    return users.of_user(message.user, context, is_sender=True)


def _tapper(wire: Wire) -> User:
    message, context = wire
    return users.of_user(message.user, context, is_complete=True, is_sender=True)


def make_member(message: SlimMemberMessage, unread: Unread) -> Event:
    event = MEMBER.begin(unread)
    event.user = users.begin(message, unread, TELL)
    event.action_id = _action(message.action) if message.HasField("action") else None
    event.viewer_count = message.member_count or (0 if message.HasField("member_count") else None)
    return event


def _action(number: int) -> MemberAction | int:
    return MEMBER_ACTIONS.get(number, number)


def make_like(message: SlimLikeMessage, unread: Unread) -> Event:
    event = LIKE.begin(unread)
    event.user = users.begin(message, unread, TELL_ALL)
    event.like_count = message.count or (0 if message.HasField("count") else None)
    event.total_like_count = message.total or (0 if message.HasField("total") else None)
    return event


def make_room_user(message: SlimRoomUserSeqMessage, unread: Unread) -> Event:
    event = ROOM_USER.begin(unread)
    event.viewer_count = message.total or (0 if message.HasField("total") else None)
    event.total_viewers = message.total_user or (0 if message.HasField("total_user") else None)
    return event


def make_social(message: SlimSocialMessage, unread: Unread) -> Event:
    """Tell follows from shares by the key of the text, else by the action; both agreed in 141 captured messages."""
    event: FollowEvent | ShareEvent | SocialEvent
    key = message.common.display_text.key
    followed, shared = "follow" in key, "share" in key
    if not followed and not shared:
        followed, shared = message.action == SocialAction.FOLLOW, message.action == SocialAction.SHARE
    if followed:
        event = FOLLOW.begin(unread)
        event.follow_count = message.follow_count or (0 if message.HasField("follow_count") else None)
    elif shared:
        event = SHARE.begin(unread)
        told = FRIENDS_TOLD.search(key)
        event.users_joined = int(told[1]) if told else None
        event.share_count = message.share_count or (0 if message.HasField("share_count") else None)
    else:
        event = SOCIAL.begin(unread)
    event.user = users.begin(message, unread, TELL)
    return event


def _coin_count(wire: Wire) -> int:
    score: int = wire[0].score
    return score


def _rank(wire: Wire) -> int | None:
    return wire[0].rank or None


Shape(EnterEffect, EffectConfigBean, duration="stay_time", animation_id="anim_asset_id")
Shape(LikeEffect, WireLikeEffect, count="effect_cnt", interval=thousandths("effect_interval_ms"))
Shape(PersonalText, SpecifiedDisplayText, user_id="uid", text="display_text")
Shape(TopViewer, Contributor, coin_count=_coin_count, rank=_rank)
MEMBER = EventShape(
    MemberEvent,
    WebcastMemberMessage,
    user=_user,
    action_id="action",
    viewer_count="member_count",
    enter_source="client_enter_source",
    enter_method="client_enter_type",
    enter_reason="client_live_reason",
    share_type="user_share_type",
    top_rank="top_user_no",
    is_made_moderator="is_set_to_admin",
    permissions="admin_permissions",
    display="display_style",
    viewer_text="pop_str",
    host_text="anchor_display_text",
    enter_effect="enter_effect_config",
    background=("background_image_v2", "background_image"),
    activity="public_area_message_common",
    via=None,
)
LIKE = EventShape(
    LikeEvent,
    WebcastLikeMessage,
    user=_tapper,
    like_count="count",
    total_like_count="total",
    effect_count="effect_cnt",
    effects="like_effect",
    personal_texts="specified_display_text",
    activity="public_area_message_common",
)
DEED: dict[str, Source] = {
    "user": _user,
    "target": "share_target",
    "duration": thousandths("show_duration_ms"),
    "activity": "public_area_message_common",
}
SOCIAL = EventShape(SocialEvent, WebcastSocialMessage, **DEED)
FOLLOW = EventShape(FollowEvent, WebcastSocialMessage, **DEED)
SHARE = EventShape(ShareEvent, WebcastSocialMessage, users_joined=None, share_display="share_display_style", **DEED)
ROOM_USER = EventShape(
    RoomUserEvent,
    WebcastRoomUserSeqMessage,
    viewer_count="total",
    total_viewers="total_user",
    top_viewers="ranks",
    anonymous_viewers="anonymous",
    popularity_text="pop_str",
)

DECODERS = {
    "WebcastMemberMessage": Decoder(
        WebcastMemberMessage, make_member, (MemberEvent,), SlimMemberMessage, TELL, {"user": (User, _user)}
    ),
    "WebcastLikeMessage": Decoder(
        WebcastLikeMessage, make_like, (LikeEvent,), SlimLikeMessage, TELL_ALL, {"user": (User, _tapper)}
    ),
    "WebcastSocialMessage": Decoder(
        WebcastSocialMessage,
        make_social,
        (FollowEvent, ShareEvent, SocialEvent),
        SlimSocialMessage,
        TELL,
        {"user": (User, _user)},
    ),
    "WebcastRoomUserSeqMessage": Decoder(
        WebcastRoomUserSeqMessage, make_room_user, (RoomUserEvent,), SlimRoomUserSeqMessage
    ),
}
