"""Pictures: which of the addresses to take."""

from __future__ import annotations

from collections.abc import Sequence

from tiktok_live.proto.image_pb2 import ImageModel

__all__ = ["first_url", "preferred_url"]


def first_url(image: ImageModel) -> str | None:
    """Return the first address, which is TikTok's own preference; the others are the same picture elsewhere."""
    return image.url_list[0] if image.url_list else None


def preferred_url(urls: Sequence[str]) -> str | None:
    """Return the address of the small, whole profile picture: 100x100 WebP, else 100x100 JPEG, else one not shrunk."""
    if not urls:
        return None
    small = [url for url in urls if "100x100" in url]
    return (
        next((url for url in small if ".webp" in url), None)
        or next((url for url in small if ".jpeg" in url), None)
        or next((url for url in urls if "shrink" not in url), None)
        or urls[0]
    )
