"""How TikTok's app draws a combined badge."""

from __future__ import annotations

import enum
from dataclasses import field
from typing import Any

from tiktok_live.models.value import Value, dataclass

__all__ = ["BadgeProfileCard", "BadgeStyle", "BadgeTextPosition"]


class BadgeTextPosition(enum.IntEnum):
    """Where the words of a badge stand on a profile card."""

    UNKNOWN = 0
    RIGHT = 1
    BELOW = 2


@dataclass(slots=True, repr=False, eq=False)
class BadgeProfileCard(Value):
    """How a badge looks on a user's profile card.

    Attributes:
        is_new_style: whether the card is of the newer kind.
        text_position: where the words stand.
        projection: how the badge is projected onto the card; as sent, by field number; no public source describes it.
        has_content: whether the badge has pictures or numbers made for the card; ``None`` where TikTok does not say.
    """

    is_new_style: bool = False
    text_position: BadgeTextPosition | int | None = None
    projection: dict[int, list[Any]] | None = field(default=None, repr=False)
    has_content: bool | None = None


@dataclass(slots=True, repr=False, eq=False)
class BadgeStyle(Value):
    """How TikTok's app draws a combined badge; of use to who draws a chat like the app.

    The four numbers of places tell how the badge is drawn there. Which bit of them means what is not known; 12, 14 and
    15 were captured.

    Attributes:
        padding: room around its parts; as sent, by field number; no public source describes it.
        new_font_padding: the same, for the new font.
        is_icon_mirrored: whether the icon turns round where text runs from right to left.
        is_background_mirrored: whether the background does.
        chat_look: the number for the chat.
        profile_look: the number for the profile card.
        viewer_list_look: the number for the list of viewers.
        guest_look: the number for guests on the stage.
        profile_card: more on the profile card.
    """

    padding: dict[int, list[Any]] | None = field(default=None, repr=False)
    new_font_padding: dict[int, list[Any]] | None = field(default=None, repr=False)
    is_icon_mirrored: bool = False
    is_background_mirrored: bool = False
    chat_look: int | None = None
    profile_look: int | None = None
    viewer_list_look: int | None = None
    guest_look: int | None = None
    profile_card: BadgeProfileCard | None = field(default=None, repr=False)
