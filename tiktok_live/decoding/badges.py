"""Badges beside a user's name, and the levels and ranks that they tell."""

from __future__ import annotations

import re
from collections.abc import Iterable

from tiktok_live.decoding.images import first_url
from tiktok_live.models import Badge
from tiktok_live.proto.badge_pb2 import BadgeStruct

__all__ = ["level_of", "names", "pictures", "rank_of_gifter", "to_badge"]

RANK_LIST = 6
GIFTER_LEVEL = 8
OLD_RANK_PICTURE = re.compile(r"ranklist_top_gifter_(\d{1,3})\.png")
RANK_KEY = re.compile(r"pm_mt_badeg_notes_profile(\d{1,3})")  # TikTok's spelling
RANK_WORDS = re.compile(r"No\. (\d{1,3})")
RANK_LINK = re.compile(r"[?&]rank=(\d{1,3})(?:&|$)")


def to_badge(badge: BadgeStruct) -> Badge:
    """Return a badge in our own words; it has one of four looks."""
    log = badge.privilege_log_extra
    made = Badge(
        scene_type=badge.scene_type if badge.HasField("scene_type") else None,
        display_type=badge.display_type if badge.HasField("display_type") else None,
        level=_number(log.level),
        privilege_id=log.privilege_id or None,
    )
    look = badge.WhichOneof("badge_type")
    if look == "image":
        made.type = "image"
        made.urls = badge.image.image.url_list[:]
        made.url = first_url(badge.image.image)
        if badge.image.HasField("display_type"):
            made.display_type = badge.image.display_type
    elif look == "text":
        made.type = badge.text.key or None
        made.name = badge.text.default_pattern or None
    elif look == "str":
        made.type = "string"
        made.name = badge.str.str or None
    elif look == "combine":
        made.type = "combine"
        made.name = badge.combine.text.default_pattern or badge.combine.str or None
        made.urls = badge.combine.icon.url_list[:]
        made.url = first_url(badge.combine.icon)
    return made


def names(badge: BadgeStruct) -> str:
    """Return the key of the badge's text in lower case: it tells the role, in every language."""
    return (badge.text.key or badge.combine.text.key).lower()


def pictures(badge: BadgeStruct) -> list[str]:
    """Return the addresses of a badge that is a picture."""
    return badge.image.image.url_list[:]


def level_of(badges: Iterable[BadgeStruct], scene: int) -> int:
    """Return the level that the badges of a scene tell; 0 when none does."""
    for badge in badges:
        if badge.scene_type == scene:
            level = _number(badge.privilege_log_extra.level)
            if level is None and scene == GIFTER_LEVEL:  # elsewhere the text is a roman tier
                level = _number(badge.combine.str)
            if level:
                return level
    return 0


def rank_of_gifter(badges: Iterable[BadgeStruct]) -> int | None:
    """Return the place among the top gifters.

    Until 2023 it was in the name of the badge's picture; since then in the text of the combined badge, and in 2026 also
    in the link behind it. All were seen in captured traffic.
    """
    ranked = list(badges)
    for badge in ranked:
        for url in badge.image.image.url_list:
            if found := OLD_RANK_PICTURE.search(url):
                return int(found[1])
    for badge in ranked:
        if badge.scene_type == RANK_LIST:
            text = badge.combine.text
            found = (
                RANK_KEY.fullmatch(text.key)
                or RANK_WORDS.fullmatch(text.default_pattern)
                or RANK_LINK.search(badge.open_web_url)
            )
            if found:
                return int(found[1])
    return None


def _number(text: str) -> int | None:
    """Return a level, which TikTok sends as text."""
    return int(text) if text.isdecimal() and len(text) < 10 else None
