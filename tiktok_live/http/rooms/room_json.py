"""Make room infos, users and gifts of the JSON of ``room/info`` and ``gift/list``; what is missing is ``None``."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from tiktok_live.http.values import digits, instant, mapping, mappings, strings, text, whole
from tiktok_live.models import Badge, FollowInfo, Gift, RoomInfo, User
from tiktok_live.models.pictures import preferred_url
from tiktok_live.models.strict_json import parse_json

__all__ = ["gifts_of", "room_info_of", "user_of"]

MODERATOR, NEW_GIFTER, SUBSCRIBER, NEW_SUBSCRIBER, GIFTER_LEVEL, TEAM_LEVEL = 1, 2, 4, 7, 8, 10
"""What a badge stands for (``scene_type``), as in messages."""
GIFT_SWITCHES = {
    "is_combo": "combo",
    "is_for_guests": "for_linkmic",
    "is_on_panel": "is_displayed_on_panel",
    "is_random": "is_random_gift",
    "is_box": "is_box_gift",
    "is_broadcast": "is_broadcast_gift",
    "is_gallery": "is_gallery_gift",
}
"""What is so of a gift or not, and its key in the gift list."""


def room_info_of(data: Mapping[str, Any], room_id: str) -> RoomInfo:
    """Read the ``data`` of ``room/info``; ``room_id`` is the room that was asked for."""
    stats, cover = mapping(data.get("stats")), mapping(data.get("cover"))
    likes = [whole(data.get("like_count")), whole(stats.get("like_count"))]
    owner = user_of(mapping(data.get("owner")))
    owner.is_anchor = True
    return RoomInfo(
        room_id=digits(data.get("id_str")) or digits(data.get("id")) or room_id,
        title=text(data.get("title")),
        status=whole(data.get("status")),
        owner=owner,
        started_at=instant(data.get("start_time")) or instant(data.get("create_time")),
        viewer_count=whole(data.get("user_count")),
        total_viewers=whole(stats.get("total_user")),
        like_count=max((count for count in likes if count is not None), default=None),
        share_url=text(data.get("share_url")),
        cover_url=next(iter(strings(cover.get("url_list"))), None),
        stream_urls=_stream_urls(mapping(data.get("stream_url"))),
        raw=dict(data),
    )


def gifts_of(data: Mapping[str, Any]) -> list[Gift]:
    """Read the ``data`` of ``gift/list``: the list itself, then gifts that only its pages name, each once."""
    gifts: dict[int, Gift] = {}
    for entry in _gift_entries(data):
        gift_id = whole(entry.get("id"))
        if gift_id is None or gift_id in gifts:
            continue
        urls = strings((mapping(entry.get("image")) or mapping(entry.get("icon"))).get("url_list"))
        duration = whole(entry.get("duration"))
        gifts[gift_id] = Gift(
            gift_id=gift_id,
            name=text(entry.get("name")),
            describe=text(entry.get("describe")),
            gift_type=whole(entry.get("type")),
            diamond_count=whole(entry.get("diamond_count")),
            picture_url=next(iter(urls), None),
            picture_urls=urls,
            duration=None if duration is None else duration / 1000,
            effect_id=digits(entry.get("primary_effect_id")),
            sub_type=whole(entry.get("gift_sub_type")),
            raw=dict(entry),
            **{name: entry[key] for name, key in GIFT_SWITCHES.items() if isinstance(entry.get(key), bool)},
        )
    return list(gifts.values())


def _gift_entries(data: Mapping[str, Any]) -> Iterator[Mapping[str, Any]]:
    yield from mappings(data.get("gifts"))
    for page in mappings(data.get("pages")):
        yield from mappings(page.get("gifts"))


def user_of(data: Mapping[str, Any]) -> User:
    """Read a user of the HTTP interface, whose keys are those of the messages."""
    pictures = strings(mapping(data.get("avatar_thumb")).get("url_list"))
    badges = [_badge(entry) for entry in mappings(data.get("badge_list"))]
    scenes = [badge.scene_type for badge in badges if badge.scene_type is not None]
    follow = mapping(data.get("follow_info"))
    follow_status = whole(follow.get("follow_status"))
    attributes = mapping(data.get("user_attr"))
    return User(
        user_id=digits(data.get("id_str")) or digits(data.get("id")),
        unique_id=text(data.get("display_id")),
        nickname=text(data.get("nickname")),
        sec_uid=text(data.get("sec_uid")),
        profile_picture_url=preferred_url(pictures),
        profile_picture_urls=pictures,
        follow_role=follow_status,
        badges=badges,
        scene_types=scenes,
        create_time=instant(data.get("create_time")),
        bio_description=text(data.get("bio_description")),
        follow_info=_follow_info(follow, follow_status) if follow else None,
        is_moderator=MODERATOR in scenes or attributes.get("is_admin") is True,
        is_new_gifter=NEW_GIFTER in scenes,
        is_subscriber=data.get("is_subscribe") is True or SUBSCRIBER in scenes or NEW_SUBSCRIBER in scenes,
        is_follower=follow_status is not None and follow_status > 0,
        is_friend=follow_status == 2,
        gifter_level=_level(badges, GIFTER_LEVEL),
        team_member_level=_level(badges, TEAM_LEVEL),
    )


def _follow_info(follow: Mapping[str, Any], follow_status: int | None) -> FollowInfo:
    return FollowInfo(
        following_count=whole(follow.get("following_count")),
        follower_count=whole(follow.get("follower_count")),
        follow_status=follow_status,
        push_status=whole(follow.get("push_status")),
    )


def _badge(entry: Mapping[str, Any]) -> Badge:
    """Read a badge; it is drawn as an image, a text, a string or a combination of these."""
    image, words, combine = mapping(entry.get("image")), mapping(entry.get("text")), mapping(entry.get("combine"))
    log = mapping(entry.get("privilege_log_extra"))
    picture = mapping(image.get("image")) or mapping(combine.get("icon"))
    kinds = {1: "image", 2: text(words.get("key")) or "text", 3: "string", 4: "combine"}
    display_type = whole(entry.get("display_type"))
    return Badge(
        type=kinds.get(display_type) if display_type is not None else None,
        name=text(words.get("default_pattern")) or text(entry.get("str")) or text(combine.get("str")),
        scene_type=whole(entry.get("scene_type")),
        display_type=display_type,
        url=next(iter(strings(picture.get("url_list"))), None),
        level=whole(log.get("level")),
        privilege_id=text(log.get("privilege_id")),
    )


def _level(badges: list[Badge], scene: int) -> int | None:
    return next((badge.level for badge in badges if badge.scene_type == scene and badge.level is not None), None)


def _stream_urls(stream: Mapping[str, Any]) -> dict[str, str]:
    """Collect video addresses: ``hls``, ``rtmp``, and ``flv_<quality>`` under each name that TikTok uses for one."""
    urls = {"hls": text(stream.get("hls_pull_url")), "rtmp": text(stream.get("rtmp_pull_url"))}
    for quality, url in mapping(stream.get("flv_pull_url")).items():
        urls[f"flv_{quality}"] = text(url)
    pull = mapping(mapping(stream.get("live_core_sdk_data")).get("pull_data"))
    try:
        qualities = mapping(mapping(parse_json(text(pull.get("stream_data")) or "{}")).get("data"))
    except ValueError:
        qualities = {}
    for quality, streams in qualities.items():
        main = mapping(mapping(streams).get("main"))
        urls.setdefault(f"flv_{quality}", text(main.get("flv")))
        urls["hls"] = urls["hls"] or text(main.get("hls"))
    return {name: url for name, url in urls.items() if url}
