"""Pictures, and which of several addresses to take."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import field

from tiktok_live.models.value import Value, dataclass

__all__ = ["Picture", "preferred_url"]


@dataclass(slots=True, repr=False, eq=False)
class Picture(Value):
    """A picture that TikTok offers under several addresses.

    Attributes:
        url: the first address, TikTok's own preference.
        urls: every address of the same picture, as sent; they expire after some days.
        uri: TikTok's lasting name of the picture; no address.
        width: pixels, where said.
        height: pixels, where said.
        color: its average colour, ``"#RRGGBB"``.
        type: TikTok's number for the kind of picture.
        is_animated: whether it moves.
        link: where a tap on it leads (mostly an ``sslocal:`` address of the app).
        caption: words that are drawn on it.
        caption_color: colour of these words.
        caption_level: level that is drawn on it.
    """

    url: str | None = None
    urls: list[str] = field(default_factory=list, repr=False)
    uri: str | None = field(default=None, repr=False)
    width: int | None = None
    height: int | None = None
    color: str | None = field(default=None, repr=False)
    type: int | None = field(default=None, repr=False)
    is_animated: bool = False
    link: str | None = field(default=None, repr=False)
    caption: str | None = field(default=None, repr=False)
    caption_color: str | None = field(default=None, repr=False)
    caption_level: int | None = field(default=None, repr=False)


def preferred_url(urls: Sequence[str]) -> str | None:
    """Return the address of the small, whole profile picture: 100x100 WebP, else 100x100 JPEG, else one not shrunk."""
    jpeg = whole = None
    for url in urls:
        if "100x100" in url:
            if ".webp" in url:
                return url
            if jpeg is None and ".jpeg" in url:
                jpeg = url
        if whole is None and "shrink" not in url:
            whole = url
    return jpeg or whole or (urls[0] if urls else None)
