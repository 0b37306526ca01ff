"""Badges as TikTok sends them: mostly each twice, as image or text for old clients and as a combined badge."""

from __future__ import annotations

from collections.abc import Iterator

from tiktok_live.proto.badge_pb2 import (
    BADGE_DISPLAY_TYPE_COMBINE,
    BADGE_DISPLAY_TYPE_IMAGE,
    BADGE_DISPLAY_TYPE_TEXT,
    BADGE_PRIORITY_TYPE_ACTIVITY,
    BADGE_PRIORITY_TYPE_PLATFORM,
    BADGE_PRIORITY_TYPE_RANK_LIST,
    BADGE_PRIORITY_TYPE_RELATION,
    BADGE_PRIORITY_TYPE_STRONG_RELATION,
    BADGE_SCENE_TYPE_ADMIN,
    BADGE_SCENE_TYPE_FANS,
    BADGE_SCENE_TYPE_FIRST_RECHARGE,
    BADGE_SCENE_TYPE_RANK_LIST,
    BADGE_SCENE_TYPE_SUBSCRIBER,
    BADGE_SCENE_TYPE_USER_GRADE,
    POSITION_LEFT,
    POSITION_RIGHT,
    BadgeStruct,
    BadgeText,
    CombineBadgeBackground,
    CombineBadgeStruct,
    ImageBadge,
    PrivilegeLogExtra,
    TextBadge,
)
from tiktok_live.simulator.people import Person, digits
from tiktok_live.simulator.pictures import Pictures

__all__ = ["badges_of", "host_label"]

ROMAN = ("Ⅰ", "Ⅱ", "Ⅲ", "Ⅳ", "Ⅴ", "Ⅵ")
LEVELS_IN_A_TIER = 10
ICON_LEVELS = 5
"""The picture of a gifter level changes every fifth level."""


def badges_of(person: Person, rank: int | None, pictures: Pictures) -> Iterator[BadgeStruct]:
    """Give the badges of a person; ``rank`` is the place among the live's gifters, ``None`` below the third."""
    if person.moderator:
        yield from _moderator(pictures)
    if person.new_gifter:
        yield from _new_gifter(pictures)
    if rank is not None:
        yield from _top_gifter(rank, pictures)
    if person.subscriber:
        yield from _subscriber(pictures)
    if person.super_fan:
        yield _super_fan(pictures)
    if person.gifter_level:
        yield _gifter_level(person.gifter_level, pictures)
    if person.team_level:
        yield _team_level(person.team_level, pictures)


def host_label() -> BadgeStruct:
    """Return the label of the host; its scene is 0."""
    text = TextBadge(display_type=BADGE_DISPLAY_TYPE_TEXT, key="pm_mt_hostlabel", default_pattern="Host")
    return BadgeStruct(display_type=BADGE_DISPLAY_TYPE_TEXT, text=text)


def _moderator(pictures: Pictures) -> Iterator[BadgeStruct]:
    badge = BadgeStruct(
        priority_type=BADGE_PRIORITY_TYPE_STRONG_RELATION, scene_type=BADGE_SCENE_TYPE_ADMIN, position=POSITION_RIGHT
    )
    badge.privilege_log_extra.CopyFrom(_privilege("0", 0))
    yield _as_text(badge, "pm_mt_moderator_im", "Moderator")
    icon = pictures.of("badge", "moderater_badge_icon.png", size=14, image_type=3)  # TikTok's spelling
    text = BadgeText(key="pm_mt_moderator_im", default_pattern="Moderator")
    yield _as_combine(badge, CombineBadgeStruct(icon=icon, text=text), "#803F3F3F")


def _new_gifter(pictures: Pictures) -> Iterator[BadgeStruct]:
    badge = BadgeStruct(
        priority_type=BADGE_PRIORITY_TYPE_ACTIVITY, scene_type=BADGE_SCENE_TYPE_FIRST_RECHARGE, position=POSITION_RIGHT
    )
    badge.privilege_log_extra.CopyFrom(_privilege("new_gifter", 0))
    yield _as_text(badge, "pm_mt_live_ng_im", "New gifter")
    icon = pictures.of("badge", "new_gifter_badge_v3.png", size=14, image_type=26)
    text = BadgeText(key="pm_mt_live_ng_im", default_pattern="New gifter")
    yield _as_combine(badge, CombineBadgeStruct(icon=icon, text=text), "#803F3F3F")


def _top_gifter(rank: int, pictures: Pictures) -> Iterator[BadgeStruct]:
    badge = BadgeStruct(
        priority_type=BADGE_PRIORITY_TYPE_RANK_LIST, scene_type=BADGE_SCENE_TYPE_RANK_LIST, position=POSITION_RIGHT
    )
    badge.privilege_log_extra.CopyFrom(_privilege("0", 0))
    icon = pictures.of("badge", "new_top_gifter_version_2.png", image_type=31)
    yield _as_image(badge, icon)
    text = BadgeText(key=f"pm_mt_badeg_notes_profile{rank}", default_pattern=f"No. {rank}")  # TikTok's spelling
    yield _as_combine(badge, CombineBadgeStruct(icon=icon, text=text), "#66FE2C55")


def _subscriber(pictures: Pictures) -> Iterator[BadgeStruct]:
    badge = BadgeStruct(
        priority_type=BADGE_PRIORITY_TYPE_RELATION, scene_type=BADGE_SCENE_TYPE_SUBSCRIBER, position=POSITION_LEFT
    )
    badge.privilege_log_extra.CopyFrom(_privilege("sub", 0))
    icon = pictures.of("badge", "sub_juggling_apple.png", size=16, image_type=30)
    yield _as_image(badge, icon)
    yield _as_combine(badge, CombineBadgeStruct(icon=icon, str="JUGGLER"), "#99FFBF15")


def _super_fan(pictures: Pictures) -> BadgeStruct:
    badge = BadgeStruct(
        priority_type=BADGE_PRIORITY_TYPE_RELATION, scene_type=BADGE_SCENE_TYPE_FANS, position=POSITION_LEFT
    )
    badge.privilege_log_extra.CopyFrom(_privilege("super_fan", 0))
    text = BadgeText(key="pm_ttlive_superfan_badge", default_pattern="Super Fan")
    return _as_combine(badge, CombineBadgeStruct(icon=pictures.of("badge", "super_fan.png"), text=text), "#99FE2C55")


def _gifter_level(level: int, pictures: Pictures) -> BadgeStruct:
    badge = BadgeStruct(
        priority_type=BADGE_PRIORITY_TYPE_PLATFORM, scene_type=BADGE_SCENE_TYPE_USER_GRADE, position=POSITION_LEFT
    )
    badge.privilege_log_extra.CopyFrom(_privilege("grade", level))
    step = max(1, level // ICON_LEVELS * ICON_LEVELS)
    icon = pictures.of("badge", f"grade_badge_icon_lite_lv{step}_v1.png")
    return _as_combine(badge, CombineBadgeStruct(icon=icon, str=str(level)), "#995F90EF")


def _team_level(level: int, pictures: Pictures) -> BadgeStruct:
    badge = BadgeStruct(
        priority_type=BADGE_PRIORITY_TYPE_RELATION, scene_type=BADGE_SCENE_TYPE_FANS, position=POSITION_LEFT
    )
    badge.privilege_log_extra.CopyFrom(_privilege("fans", level))
    tier = min((level - 1) // LEVELS_IN_A_TIER, len(ROMAN) - 1)
    icon = pictures.of("badge", f"fans_badge_icon_lv{tier + 1}_v0.png")
    return _as_combine(badge, CombineBadgeStruct(icon=icon, str=ROMAN[tier]), "#99D74E36")


def _privilege(name: str, level: int) -> PrivilegeLogExtra:
    """Return the privilege behind a badge; ``"0"`` names none."""
    number = name if name == "0" else str(7_100_000_000_000_000_000 + digits(name))
    return PrivilegeLogExtra(
        data_version="0" if name == "0" else "2", privilege_id=number, privilege_version="0", level=str(level)
    )


def _as_text(badge: BadgeStruct, key: str, words: str) -> BadgeStruct:
    text = TextBadge(display_type=BADGE_DISPLAY_TYPE_TEXT, key=key, default_pattern=words)
    return _look(badge, BadgeStruct(display_type=BADGE_DISPLAY_TYPE_TEXT, text=text))


def _as_image(badge: BadgeStruct, image: object) -> BadgeStruct:
    look = ImageBadge(display_type=BADGE_DISPLAY_TYPE_IMAGE, image=image)  # type: ignore[arg-type]
    return _look(badge, BadgeStruct(display_type=BADGE_DISPLAY_TYPE_IMAGE, image=look))


def _as_combine(badge: BadgeStruct, combine: CombineBadgeStruct, colour: str) -> BadgeStruct:
    combine.display_type = BADGE_DISPLAY_TYPE_COMBINE
    combine.background.CopyFrom(CombineBadgeBackground(background_color_code=colour))
    combine.background_dark_mode.CopyFrom(combine.background)
    look = BadgeStruct(display_type=BADGE_DISPLAY_TYPE_COMBINE, display=True, combine=combine)
    return _look(badge, look)


def _look(badge: BadgeStruct, look: BadgeStruct) -> BadgeStruct:
    """Return the badge in one of its looks."""
    whole = BadgeStruct()
    whole.CopyFrom(badge)
    whole.MergeFrom(look)
    return whole
