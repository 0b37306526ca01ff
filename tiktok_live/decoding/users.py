"""Users: who they are, and what they are in the room."""

from __future__ import annotations

from datetime import datetime

from tiktok_live.decoding import badges, instants
from tiktok_live.models import Badge, FollowInfo, User
from tiktok_live.models.pictures import preferred_url
from tiktok_live.models.value import Converters
from tiktok_live.proto.battle_pb2 import BattleBaseUserInfo, BattleUserArmy
from tiktok_live.proto.envelope_pb2 import MessageRedEnvelopInfo
from tiktok_live.proto.image_pb2 import ImageModel
from tiktok_live.proto.user_pb2 import User as WireUser
from tiktok_live.proto.user_pb2 import UserIdentity

__all__ = ["of_battle", "of_chest", "of_supporter", "of_user"]

Wire = tuple[WireUser, UserIdentity | None, str | None]
"""A user, what the message says they are to the host (if it does), and the host's user id (if known)."""

FRIENDS = 2
FOLLOWERS = frozenset({1, 2, 3})  # 3: follows the host, who does not follow back (54 captured chats)
SUBSCRIBER_SCENES = frozenset({4, 7})
MODERATOR_SCENE, NEW_GIFTER_SCENE, GIFTER_LEVEL_SCENE, TEAM_LEVEL_SCENE = 1, 2, 8, 10


def of_user(user: WireUser, identity: UserIdentity | None = None, host_id: str | None = None) -> User:
    """Return a user whose parts are built when they are read; ``identity`` comes with chats, gifts and emotes."""
    made = User.of_wire((user, identity, host_id), USER)
    made.user_id = str(user.id) if user.id else (user.id_str or None)
    made.unique_id = user.display_id or None
    made.nickname = user.nickname or None
    return made


def of_battle(user: BattleBaseUserInfo, host_id: str | None) -> User:
    """Return a host of a battle, whom TikTok describes by name and picture only."""
    made = User.of_wire(user.avatar_thumb, PICTURE)
    made.user_id = str(user.user_id) if user.user_id else None
    made.unique_id = user.display_id or None
    made.nickname = user.nick_name or None
    made.is_anchor = None if host_id is None else made.user_id == host_id
    return made


def of_supporter(user: BattleUserArmy) -> User:
    """Return a supporter in a battle, whom TikTok describes by name and picture only."""
    made = User.of_wire(user.avatar_thumb, PICTURE)
    made.user_id = str(user.user_id) if user.user_id else (user.user_id_str or None)
    made.nickname = user.nickname or None
    return made


def of_chest(chest: MessageRedEnvelopInfo) -> User:
    """Return the sender of a treasure chest from the chest's own fields: id, name and picture."""
    made = User.of_wire(chest.send_user_avatar, PICTURE)
    made.user_id = chest.send_user_id or None
    made.nickname = chest.send_user_name or None
    return made


def _is_described(wire: Wire) -> bool:
    """Tell whether the message says what the user is in this room; rankings hold names and pictures only."""
    user, identity, _ = wire
    return (
        identity is not None or user.HasField("follow_info") or user.HasField("user_attr") or len(user.badge_list) > 0
    )


def _profile_picture_url(wire: Wire) -> str | None:
    user = wire[0]
    for image in (user.avatar_thumb, user.avatar_medium, user.avatar_large):
        if image.url_list:
            return preferred_url(image.url_list)
    return None


def _follow_info(wire: Wire) -> FollowInfo | None:
    if not wire[0].HasField("follow_info"):
        return None
    info = wire[0].follow_info
    return FollowInfo(info.following_count, info.follower_count, info.follow_status, info.push_status)


def _follow_role(wire: Wire) -> int | None:
    return wire[0].follow_info.follow_status if wire[0].HasField("follow_info") else None


def _create_time(wire: Wire) -> datetime | None:
    return instants.of_seconds(wire[0].create_time)


def _badges(wire: Wire) -> list[Badge]:
    return [badges.to_badge(badge) for badge in wire[0].badge_list]


def _scene_types(wire: Wire) -> list[int]:
    return [badge.scene_type for badge in wire[0].badge_list]


def _is_moderator(wire: Wire) -> bool | None:
    user, identity, _ = wire
    if (identity is not None and identity.is_moderator_of_anchor) or user.user_attr.is_admin:
        return True
    for badge in user.badge_list:
        if badge.scene_type == MODERATOR_SCENE or "moderator" in badges.names(badge):
            return True
    return False if _is_described(wire) else None


def _is_new_gifter(wire: Wire) -> bool | None:
    for badge in wire[0].badge_list:
        if badge.scene_type == NEW_GIFTER_SCENE or "live_ng_" in badges.names(badge):
            return True
    return False if _is_described(wire) else None


def _is_subscriber(wire: Wire) -> bool | None:
    user, identity, _ = wire
    if identity is not None and identity.is_subscriber_of_anchor:
        return True
    for badge in user.badge_list:
        # The picture alone misses the default badges (subs_badge_Lv1.png).
        if badge.scene_type in SUBSCRIBER_SCENES or any("/sub_" in url.lower() for url in badges.pictures(badge)):
            return True
    return False if _is_described(wire) else None


def _is_super_fan(wire: Wire) -> bool | None:
    user, identity, _ = wire
    if any("superfan" in badges.names(badge) for badge in user.badge_list):
        return True
    return None if identity is None else identity.is_subscriber_of_anchor  # what TikTok now calls super fans


def _is_follower(wire: Wire) -> bool | None:
    user, identity, _ = wire
    if identity is not None and (identity.is_follower_of_anchor or identity.is_mutual_following_with_anchor):
        return True
    if user.HasField("follow_info"):
        return user.follow_info.follow_status in FOLLOWERS
    return None if identity is None else False


def _is_friend(wire: Wire) -> bool | None:
    user, identity, _ = wire
    if identity is not None and identity.is_mutual_following_with_anchor:
        return True
    if user.HasField("follow_info"):
        return user.follow_info.follow_status == FRIENDS
    return None if identity is None else False


def _is_anchor(wire: Wire) -> bool | None:
    user, identity, host_id = wire
    if identity is not None and identity.is_anchor:
        return True
    if any("hostlabel" in badges.names(badge) for badge in user.badge_list):
        return True
    if host_id is not None and user.id:
        return str(user.id) == host_id
    return None if identity is None else False


def _top_gifter_rank(wire: Wire) -> int | None:
    return badges.rank_of_gifter(wire[0].badge_list)


def _gifter_level(wire: Wire) -> int | None:
    return badges.level_of(wire[0].badge_list, GIFTER_LEVEL_SCENE) if _is_described(wire) else None


def _team_member_level(wire: Wire) -> int | None:
    return badges.level_of(wire[0].badge_list, TEAM_LEVEL_SCENE) if _is_described(wire) else None


def _urls(image: ImageModel) -> list[str]:
    return image.url_list[:]


USER: Converters = {
    "sec_uid": lambda wire: wire[0].sec_uid or None,
    "profile_picture_url": _profile_picture_url,
    "profile_picture_urls": lambda wire: wire[0].avatar_thumb.url_list[:],
    "follow_role": _follow_role,
    "badges": _badges,
    "scene_types": _scene_types,
    "create_time": _create_time,
    "bio_description": lambda wire: wire[0].bio_description or None,
    "follow_info": _follow_info,
    "is_moderator": _is_moderator,
    "is_new_gifter": _is_new_gifter,
    "is_subscriber": _is_subscriber,
    "is_super_fan": _is_super_fan,
    "is_follower": _is_follower,
    "is_friend": _is_friend,
    "is_anchor": _is_anchor,
    "top_gifter_rank": _top_gifter_rank,
    "gifter_level": _gifter_level,
    "team_member_level": _team_member_level,
}
PICTURE: Converters = {
    "profile_picture_url": lambda image: preferred_url(image.url_list),
    "profile_picture_urls": _urls,
}
