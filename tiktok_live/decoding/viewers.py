"""The audience: joins, viewer counts, likes, follows, shares."""

from __future__ import annotations

import re

from tiktok_live.decoding import users
from tiktok_live.decoding.decoder import HEAD, Context, Decoder
from tiktok_live.events import (
    Event,
    FollowEvent,
    LikeEvent,
    MemberEvent,
    RoomUserEvent,
    ShareEvent,
    SocialEvent,
    TopViewer,
)
from tiktok_live.models import User
from tiktok_live.models.value import Converters
from tiktok_live.proto.member_pb2 import WebcastMemberMessage
from tiktok_live.proto.room_pb2 import WebcastRoomUserSeqMessage
from tiktok_live.proto.social_pb2 import WebcastLikeMessage, WebcastSocialMessage

__all__ = ["DECODERS"]

FOLLOW, SHARE = 1, 3
FRIENDS_TOLD = re.compile(r"pm_mt_guidance_viewer_(\d{1,9})_share")
"""Key of "shared with more than n friends"."""


def _user(wire: tuple[WebcastMemberMessage | WebcastLikeMessage | WebcastSocialMessage, Context]) -> User:
    message, context = wire
    return users.of_user(message.user, host_id=context.host_id)


def make_member(message: WebcastMemberMessage, context: Context) -> Event:
    event = MemberEvent.of_wire((message, context), WITH_USER)
    event.action_id = message.action if message.HasField("action") else None
    event.viewer_count = message.member_count if message.HasField("member_count") else None
    return event


def make_like(message: WebcastLikeMessage, context: Context) -> Event:
    event = LikeEvent.of_wire((message, context), WITH_USER)
    event.like_count = message.count if message.HasField("count") else None
    event.total_like_count = message.total if message.HasField("total") else None
    return event


def make_social(message: WebcastSocialMessage, context: Context) -> Event:
    """Tell follows from shares by the key of the text, else by the action; both agreed in 141 captured messages."""
    key = message.common.display_text.key
    followed, shared = "follow" in key, "share" in key
    if not followed and not shared:
        followed, shared = message.action == FOLLOW, message.action == SHARE
    if followed:
        follow = FollowEvent.of_wire((message, context), WITH_USER)
        follow.follow_count = message.follow_count if message.HasField("follow_count") else None
        return follow
    if shared:
        share = ShareEvent.of_wire((message, context), WITH_USER)
        share.share_count = message.share_count if message.HasField("share_count") else None
        told = FRIENDS_TOLD.search(key)
        share.users_joined = int(told[1]) if told else None
        return share
    return SocialEvent.of_wire((message, context), WITH_USER)


def make_room_user(message: WebcastRoomUserSeqMessage, context: Context) -> Event:
    event = RoomUserEvent.of_wire((message, context), ROOM_USER)
    event.viewer_count = message.total if message.HasField("total") else None
    event.total_viewers = message.total_user if message.HasField("total_user") else None
    return event


def _top_viewers(wire: tuple[WebcastRoomUserSeqMessage, Context]) -> list[TopViewer]:
    message, context = wire
    return [
        TopViewer(
            user=users.of_user(place.user, host_id=context.host_id) if place.HasField("user") else None,
            coin_count=place.score,
            rank=place.rank or None,
        )
        for place in message.ranks
    ]


WITH_USER: Converters = {**HEAD, "user": _user}
ROOM_USER: Converters = {**HEAD, "top_viewers": _top_viewers}

DECODERS = {
    "WebcastMemberMessage": Decoder(WebcastMemberMessage, make_member, (MemberEvent,)),
    "WebcastLikeMessage": Decoder(WebcastLikeMessage, make_like, (LikeEvent,)),
    "WebcastSocialMessage": Decoder(WebcastSocialMessage, make_social, (FollowEvent, ShareEvent, SocialEvent)),
    "WebcastRoomUserSeqMessage": Decoder(WebcastRoomUserSeqMessage, make_room_user, (RoomUserEvent,)),
}
