"""Badges beside a user's name."""

from __future__ import annotations

import enum
from dataclasses import field

from tiktok_live.models.badge_styles import BadgeStyle
from tiktok_live.models.pictures import Picture
from tiktok_live.models.value import Value, dataclass

__all__ = ["Badge", "BadgeBackground", "BadgeFont", "BadgePosition", "BadgePriority"]


class BadgePosition(enum.IntEnum):
    """On which side of the name a badge stands."""

    UNKNOWN = 0
    LEFT = 1
    RIGHT = 2


class BadgePriority(enum.IntEnum):
    """Which badge wins where there is room for few: what it is about."""

    UNKNOWN = 0
    STRONG_RELATION = 10
    PLATFORM = 20
    RELATION = 30
    ACTIVITY = 40
    RANKING = 50


@dataclass(slots=True, repr=False, eq=False)
class BadgeBackground(Value):
    """What is behind the words of a combined badge.

    Attributes:
        color: ``"#AARRGGBB"`` or ``"#RRGGBB"``.
        border_color: colour of its edge.
        picture: drawn over the colour.
        left_picture: drawn at its left end.
    """

    color: str | None = None
    border_color: str | None = None
    picture: Picture | None = field(default=None, repr=False)
    left_picture: Picture | None = field(default=None, repr=False)


@dataclass(slots=True, repr=False, eq=False)
class BadgeFont(Value):
    """The letters on a combined badge.

    Attributes:
        size: size in points.
        width: font weight.
        color: ``"#AARRGGBB"`` or ``"#RRGGBB"``.
        border_color: colour of their edge.
    """

    size: int | None = None
    width: int | None = None
    color: str | None = None
    border_color: str | None = None


@dataclass(slots=True, repr=False, eq=False)
class Badge(Value):
    """A badge beside a user's name.

    TikTok often sends the same badge twice: once for old clients (image or text), once as a combined badge.

    Attributes:
        type: the key of a text badge (``"pm_mt_moderator_im"``), else ``"image"``, ``"string"``, ``"combine"``.
        name: the words on it.
        scene_type: what it stands for: 1 moderator, 2 new gifter, 4 subscriber, 6 top gifter, 7 new subscriber,
            8 gifter level, 10 team level.
        display_type: how it is drawn: 1 image, 2 text, 3 string, 4 combined.
        url: its picture, or the icon of a combined badge.
        urls: every address of that picture, as sent.
        level: the level that it shows (gifter or team level).
        privilege_id: TikTok's id of the privilege behind it.
        privilege_order_id: TikTok's id of the order by which the user got that privilege.
        privilege_version: version of that privilege, as TikTok writes it.
        privilege_data_version: version of what TikTok keeps of it.
        key: TikTok's key of the words, the same in every language; of a combined badge, too.
        short_name: the words that fit into a combined badge: a level, or a team's roman tier.
        picture: the picture of which ``url`` is the address.
        background: what is behind the words of a combined badge.
        dark_background: the same, for dark screens.
        font: the letters of a combined badge.
        style: how TikTok's app draws a combined badge; ``None`` for another one.
        position: on which side of the name it stands.
        priority: what it is about, which says how soon it gives way to others.
        link: where a tap on it leads; for top gifters it may tell rank and score.
        is_shown: whether it stands beside the name, rather than on the profile card alone.
        is_label: whether it is drawn as a label rather than as a badge.
        is_greyed: whether it is drawn grey: it is not in force.
        is_customized: whether the host designed it.
    """

    type: str | None = None
    name: str | None = None
    scene_type: int | None = None
    display_type: int | None = None
    url: str | None = None
    urls: list[str] = field(default_factory=list, repr=False)
    level: int | None = None
    privilege_id: str | None = None
    privilege_order_id: str | None = field(default=None, repr=False)
    privilege_version: str | None = field(default=None, repr=False)
    privilege_data_version: str | None = field(default=None, repr=False)
    key: str | None = field(default=None, repr=False)
    short_name: str | None = field(default=None, repr=False)
    picture: Picture | None = field(default=None, repr=False)
    background: BadgeBackground | None = field(default=None, repr=False)
    dark_background: BadgeBackground | None = field(default=None, repr=False)
    font: BadgeFont | None = field(default=None, repr=False)
    style: BadgeStyle | None = field(default=None, repr=False)
    position: BadgePosition | int | None = field(default=None, repr=False)
    priority: BadgePriority | int | None = field(default=None, repr=False)
    link: str | None = field(default=None, repr=False)
    is_shown: bool | None = field(default=None, repr=False)
    is_label: bool = field(default=False, repr=False)
    is_greyed: bool = field(default=False, repr=False)
    is_customized: bool = field(default=False, repr=False)
