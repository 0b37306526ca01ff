"""Badges beside a user's name, and the levels and ranks that they tell."""

from __future__ import annotations

import re

from tiktok_live.decoding.context import Wire
from tiktok_live.decoding.pictures import PICTURE, first_url
from tiktok_live.decoding.shapes import Shape
from tiktok_live.models import Badge, BadgeBackground, BadgeFont, Picture
from tiktok_live.proto.badge_pb2 import BadgeStruct, CombineBadgeBackground, FontStyle
from tiktok_live.proto.image_pb2 import ImageModel

__all__ = ["BADGE", "level", "rank", "rank_of_old"]

OLD_RANK_PICTURE = re.compile(r"ranklist_top_gifter_(\d{1,3})\.png")
RANK_KEY = re.compile(r"pm_mt_badeg_notes_profile(\d{1,3})")  # TikTok's spelling
RANK_WORDS = re.compile(r"No\. (\d{1,3})")
RANK_LINK = re.compile(r"[?&]rank=(\d{1,3})(?:&|$)")


def _type(wire: Wire) -> str | None:
    look = wire[0].WhichOneof("badge_type")
    if look == "text":
        return wire[0].text.key or None
    return "string" if look == "str" else look


def _name(wire: Wire) -> str | None:
    badge = wire[0]
    words = badge.text.default_pattern or badge.str.str or badge.combine.text.default_pattern or badge.combine.str
    return words or None


def _image(badge: BadgeStruct) -> ImageModel:
    """Return the picture of a badge; it is empty where the badge has none."""
    return badge.combine.icon if badge.HasField("combine") else badge.image.image


def _display_type(wire: Wire) -> int | None:
    badge: BadgeStruct = wire[0]
    if badge.image.HasField("display_type"):
        return badge.image.display_type
    return badge.display_type if badge.HasField("display_type") else None


def _level(wire: Wire) -> int | None:
    return level(wire[0].privilege_log_extra.level)


def _urls(wire: Wire) -> list[str]:
    return _image(wire[0]).url_list[:]


def _url(wire: Wire) -> str | None:
    return first_url(_image(wire[0]))


def _picture(wire: Wire) -> Picture | None:
    badge, context = wire
    return PICTURE.make(_image(badge), context) if badge.HasField("combine") or badge.HasField("image") else None


def level(written: str) -> int | None:
    """Return a level, which TikTok sends as text; ``None`` for a text that is none, such as a roman tier."""
    return int(written) if written.isdecimal() and len(written) < 10 else None


def rank(badge: BadgeStruct) -> int:
    """Return the place among the top gifters that a badge of that scene tells, 0 for none; see :func:`rank_of_old`.

    Since 2023 it is in the text of the combined badge, and in 2026 also in the link behind it.
    """
    text = badge.combine.text
    found = (
        RANK_KEY.fullmatch(text.key)
        or RANK_WORDS.fullmatch(text.default_pattern)
        or RANK_LINK.search(badge.open_web_url)
    )
    return int(found[1]) if found else 0


def rank_of_old(urls: str) -> int:
    """Return the place that the pictures of badges tell: until 2023 it was in their names, which comes first."""
    found = OLD_RANK_PICTURE.search(urls)
    return int(found[1]) if found else 0


def _is_shown(wire: Wire) -> bool | None:
    return wire[0].display if wire[0].HasField("display") else None


def _is_greyed(wire: Wire) -> bool:
    badge: BadgeStruct = wire[0]
    return badge.display_status != 0 or badge.greyed_by_client != 0


Shape(
    BadgeBackground,
    CombineBadgeBackground,
    color="background_color_code",
    border_color="border_color_code",
    picture="image",
    left_picture="left_side_image",
)
Shape(BadgeFont, FontStyle, size="font_size", width="font_width", color="font_color")
BADGE = Shape(
    Badge,
    BadgeStruct,
    type=_type,
    name=_name,
    display_type=_display_type,
    url=_url,
    urls=_urls,
    level=_level,
    privilege_id="privilege_log_extra.privilege_id",
    privilege_order_id="privilege_log_extra.privilege_order_id",
    key=("text.key", "combine.text.key"),
    short_name="combine.str",
    picture=_picture,
    background="combine.background",
    dark_background="combine.background_dark_mode",
    font="combine.font_style",
    priority="priority_type",
    link="open_web_url",
    is_shown=_is_shown,
    is_label="exhibition_type",
    is_greyed=_is_greyed,
)
