"""Texts that TikTok sends as a pattern and the pieces that go into it."""

from __future__ import annotations

import enum
from dataclasses import field

from tiktok_live.models.pictures import Picture
from tiktok_live.models.user import User
from tiktok_live.models.value import Value, dataclass

__all__ = ["GiftShown", "Text", "TextFormat", "TextPiece"]


class GiftShown(enum.IntEnum):
    """How a text shows a gift."""

    USUAL = 0
    NAME = 1


@dataclass(slots=True, repr=False, eq=False)
class TextFormat(Value):
    """How a text or a piece of it looks.

    Attributes:
        color: ``"#RRGGBB"`` or ``"#AARRGGBB"``.
        bold: whether it is bold.
        italic: whether it is italic.
        weight: font weight, 400 for normal.
        italic_angle: slant in degrees.
        font_size: size in points.
    """

    color: str | None = None
    bold: bool = False
    italic: bool = False
    weight: int | None = None
    italic_angle: int | None = None
    font_size: int | None = None


@dataclass(slots=True, repr=False, eq=False)
class TextPiece(Value):
    """What goes into one place of a pattern.

    Attributes:
        type: 1 a text, 11 a user, 12 a gift, 15 a picture.
        text: what a viewer reads there; ``""`` for a picture.
        user: the user, where the piece is one.
        gift_id: id of the gift, where the piece is one.
        color_id: id of the gift's colour, where it has several.
        gift_shown: how the gift is shown.
        picture: the picture, where the piece is one.
        with_colon: whether a colon follows the user's name.
        format: its looks, where they differ from those of the text.
    """

    type: int | None = None
    text: str = ""
    user: User | None = None
    gift_id: int | None = None
    color_id: int | None = field(default=None, repr=False)
    gift_shown: GiftShown | int | None = field(default=None, repr=False)
    picture: Picture | None = None
    with_colon: bool = field(default=False, repr=False)
    format: TextFormat | None = field(default=None, repr=False)


@dataclass(slots=True, repr=False, eq=False)
class Text(Value):
    """A text in the words of TikTok's own clients; ``str()`` gives it as a viewer reads it.

    Attributes:
        key: TikTok's key of the text, the same in every language (``"pm_mt_guidance_share"``).
        label: the pattern, as sent (``"{0:user} shared the LIVE"``).
        text: the pattern filled in.
        pieces: what goes into its places.
        format: its looks.
    """

    key: str | None = field(default=None, repr=False)
    label: str | None = field(default=None, repr=False)
    text: str | None = None
    pieces: list[TextPiece] = field(default_factory=list, repr=False)
    format: TextFormat | None = field(default=None, repr=False)

    def __str__(self) -> str:
        return self.text or ""
