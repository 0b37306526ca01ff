"""Badges beside a user's name, and the levels and ranks that they tell."""

from __future__ import annotations

import re

from tiktok_live.decoding.context import Wire
from tiktok_live.decoding.pictures import PICTURE, first_url
from tiktok_live.decoding.shapes import Shape, number
from tiktok_live.decoding.undescribed import as_sent
from tiktok_live.models import (
    Badge,
    BadgeBackground,
    BadgeFont,
    BadgeProfileCard,
    BadgeStyle,
    Picture,
    Privilege,
)
from tiktok_live.proto.badge_pb2 import (
    BadgeStruct,
    CombineBadgeBackground,
    CombineBadgeStruct,
    FontStyle,
    PrivilegeLogExtra,
    ProfileCardPanel,
)
from tiktok_live.proto.image_pb2 import ImageModel

__all__ = ["BADGE", "level", "rank", "rank_of_old"]

OLD_RANK_PICTURE = re.compile(r"ranklist_top_gifter_(\d{1,3})\.png")
RANK_KEY = re.compile(r"pm_mt_badeg_notes_profile(\d{1,3})")  # TikTok's spelling
RANK_WORDS = re.compile(r"No\. (\d{1,3})")
STYLE_FIELDS = (
    "public_screen_show_style",
    "personal_card_show_style",
    "ranklist_online_audience_show_style",
    "multi_guest_show_style",
    "padding",
    "padding_new_font",
    "icon_auto_mirrored",
    "background_auto_mirrored",
    "profile_card_panel",
)
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


def _style(wire: Wire) -> BadgeStyle | None:
    combined = wire[0].combine
    return STYLE.make(combined, wire[1]) if any(map(combined.HasField, STYLE_FIELDS)) else None


def _has_content(wire: Wire) -> bool | None:
    panel: ProfileCardPanel = wire[0]
    return panel.profile_content.use_content if panel.HasField("profile_content") else None


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
Shape(
    BadgeProfileCard,
    ProfileCardPanel,
    is_new_style="use_new_profile_card_style",
    text_position="badge_text_position",
    projection=as_sent("projection_config"),
    has_content=_has_content,
)
STYLE = Shape(
    BadgeStyle,
    CombineBadgeStruct,
    padding=as_sent("padding"),
    new_font_padding=as_sent("padding_new_font"),
    is_icon_mirrored="icon_auto_mirrored",
    is_background_mirrored="background_auto_mirrored",
    chat_look="public_screen_show_style",
    profile_look="personal_card_show_style",
    viewer_list_look="ranklist_online_audience_show_style",
    guest_look="multi_guest_show_style",
    profile_card="profile_card_panel",
)
Shape(Privilege, PrivilegeLogExtra, order_id="privilege_order_id", version="privilege_version", level=number("level"))
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
    privilege_version="privilege_log_extra.privilege_version",
    privilege_data_version="privilege_log_extra.data_version",
    key=("text.key", "combine.text.key"),
    short_name="combine.str",
    picture=_picture,
    background="combine.background",
    dark_background="combine.background_dark_mode",
    font="combine.font_style",
    style=_style,
    priority="priority_type",
    link="open_web_url",
    is_shown=_is_shown,
    is_label="exhibition_type",
    is_greyed=_is_greyed,
)
