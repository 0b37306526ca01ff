"""People in the connector's JSON: the user that it spreads over an event, and the roles that it reads from badges."""

from __future__ import annotations

import re
from datetime import datetime, timedelta, timezone
from typing import Any

from tiktok_live.models import Badge, User
from tiktok_live.models.pictures import preferred_url

__all__ = ["Json", "battle_host", "described", "milliseconds", "nobody", "present", "seconds", "spread", "supporter"]

Json = dict[str, Any]

EPOCH = datetime(1970, 1, 1, tzinfo=timezone.utc)
RANK_PICTURE = re.compile(r"ranklist_top_gifter_(\d+).png")  # the dot is any character there too
LOOKS_WITHOUT_TEXT = frozenset({"image", "string", "combine"})
SUBSCRIBER_SCENES = frozenset({4, 7})
MODERATOR_SCENE, GIFTER_LEVEL_SCENE, TEAM_LEVEL_SCENE = 1, 8, 10


def present(values: Json) -> Json:
    """Leave out what is ``None`` or an empty text: the connector has no key for what was not sent."""
    return {key: value for key, value in values.items() if value is not None and value != ""}


def milliseconds(instant: datetime | None) -> int | None:
    return None if instant is None else (instant - EPOCH) // timedelta(milliseconds=1)


def seconds(instant: datetime | None) -> int | None:
    return None if instant is None else (instant - EPOCH) // timedelta(seconds=1)


def _badges(badges: list[Badge]) -> list[Json]:
    """List text badges, picture badges (their last address) and levels; combined badges have only their level."""
    listed: list[Json] = []
    for badge in badges:
        scene = {"badgeSceneType": badge.scene_type or 0}
        if badge.type not in LOOKS_WITHOUT_TEXT and (badge.type or badge.name):
            listed.append({**scene, **present({"type": badge.type, "name": badge.name})})
        if badge.type == "image" and badge.urls:
            listed.append({"type": "image", **scene, "displayType": badge.display_type or 0, "url": badge.urls[-1]})
        if badge.level:
            privilege = {"privilegeId": badge.privilege_id or "", "level": badge.level}
            listed.append({"type": "privilege", **privilege, **scene})
    return listed


def _roles(badges: list[Json]) -> Json:
    """Work out the roles from the listed badges alone, as the connector does."""
    pictures = [badge["url"] for badge in badges if "url" in badge]
    types = [badge.get("type", "").lower() for badge in badges]
    scenes = {badge["badgeSceneType"] for badge in badges}
    ranked = next((url for url in pictures if "/ranklist_top_gifter_" in url), "")
    rank = RANK_PICTURE.search(ranked)
    return {
        "isModerator": MODERATOR_SCENE in scenes or any("moderator" in name for name in types),
        "isNewGifter": any("live_ng_" in name for name in types),
        "isSubscriber": bool(scenes & SUBSCRIBER_SCENES) or any("/sub_" in url.lower() for url in pictures),
        "topGifterRank": int(rank[1]) if rank else None,
        "gifterLevel": _first_level(badges, GIFTER_LEVEL_SCENE),
        "teamMemberLevel": _first_level(badges, TEAM_LEVEL_SCENE),
    }


def _first_level(badges: list[Json], scene: int) -> int:
    level: int = next((badge for badge in badges if badge["badgeSceneType"] == scene), {}).get("level", 0)
    return level


def spread(user: User) -> Json:
    """Return the keys that the connector spreads over an event for its user; none where the message has no user."""
    shape = described(user)
    return {} if shape == described(User()) else shape


def described(user: User) -> Json:
    """Return a user of whom the connector reads TikTok's full description; what was not sent is protobuf's default."""
    badges = _badges(user.badges)
    shape = {
        "userId": user.user_id or "0",
        "secUid": user.sec_uid or "",
        **present({"uniqueId": user.unique_id, "nickname": user.nickname}),
        "profilePictureUrl": preferred_url(user.profile_picture_urls),
        "userBadges": badges,
        "userSceneTypes": list(user.scene_types),
        "userDetails": {
            "createTime": str(seconds(user.create_time) or 0),
            "bioDescription": user.bio_description or "",
            **_pictures(user),
        },
        **_roles(badges),
    }
    if user.follow_info is not None:
        info = user.follow_info
        shape["followRole"] = info.follow_status or 0
        shape["followInfo"] = {
            "followingCount": info.following_count or 0,
            "followerCount": info.follower_count or 0,
            "followStatus": info.follow_status or 0,
            "pushStatus": info.push_status or 0,
        }
    return shape


def _pictures(user: User) -> Json:
    return {"profilePictureUrls": list(user.profile_picture_urls)} if user.profile_picture_urls else {}


def battle_host(user: User) -> Json:
    """Return a host of a battle, of whom the connector knows name and pictures."""
    return {
        "userId": user.user_id or "0",
        **present({"uniqueId": user.unique_id, "nickname": user.nickname}),
        "profilePictureUrl": preferred_url(user.profile_picture_urls),
        "userBadges": [],
        "userDetails": _pictures(user),
        **_roles([]),
    }


def supporter(user: User) -> Json:
    """Return a supporter in a battle; the connector looks for the picture in the wrong place and has none."""
    return described(User(user_id=user.user_id, nickname=user.nickname))


def nobody() -> Json:
    """Return what the connector says of a sender whom the message does not describe."""
    return {"profilePictureUrl": None, "userBadges": [], "userDetails": {}, **_roles([])}
