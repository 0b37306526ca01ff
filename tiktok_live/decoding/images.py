"""Pictures: which of the addresses to take."""

from __future__ import annotations

from tiktok_live.proto.image_pb2 import ImageModel

__all__ = ["first_url"]


def first_url(image: ImageModel) -> str | None:
    """Return the first address, which is TikTok's own preference; the others are the same picture elsewhere."""
    return image.url_list[0] if image.url_list else None
