"""Pictures."""

from __future__ import annotations

from tiktok_live.decoding.context import Wire
from tiktok_live.decoding.shapes import Shape
from tiktok_live.models import Picture
from tiktok_live.proto.image_pb2 import ImageModel

__all__ = ["PICTURE", "first_url"]


def first_url(image: ImageModel) -> str | None:
    """Return the first address, which is TikTok's own preference; the others are the same picture elsewhere."""
    return image.url_list[0] if image.url_list else None


def _url(wire: Wire) -> str | None:
    return first_url(wire[0])


PICTURE = Shape(
    Picture,
    ImageModel,
    url=_url,
    urls="url_list",
    color="avg_color",
    type="image_type",
    link="open_web_url",
    caption="content.name",
    caption_color="content.font_color",
    caption_level="content.level",
)
