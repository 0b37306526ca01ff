"""Pictures of people, gifts and badges: their addresses in messages, and the small SVG behind each address."""

from __future__ import annotations

import hashlib
from urllib.parse import quote
from xml.sax.saxutils import escape

from tiktok_live.proto.image_pb2 import ImageModel

__all__ = ["Pictures", "draw"]


class Pictures:
    """Make the picture fields of messages; every address lies under ``base``, the simulator's own web server."""

    def __init__(self, base: str) -> None:
        self.base = base

    def avatar(self, name: str) -> ImageModel:
        """Return a profile picture in the three sizes and formats in which TikTok offers the small one."""
        stem = f"{self.base}/picture/avatar/{quote(name, safe='')}"
        urls = [f"{stem}~shrink-72x72.webp", f"{stem}~100x100.webp", f"{stem}~100x100.jpeg"]
        return ImageModel(url_list=urls, uri=f"100x100/avatar/{name}")

    def avatar_url(self, name: str) -> str:
        """Return the address that stands in web pages and room info."""
        return f"{self.base}/picture/avatar/{quote(name, safe='')}~100x100.webp"

    def of(self, kind: str, file: str, *, size: int = 0, image_type: int = 0) -> ImageModel:
        """Return a gift, badge or emote picture, offered under two addresses."""
        path = f"{kind}/{quote(file, safe='')}"
        image = ImageModel(url_list=[f"{self.base}/picture/{path}", f"{self.base}/picture/2/{path}"], uri=path)
        if size:
            image.height = image.width = size
        if image_type:
            image.image_type = image_type
        return image


def draw(name: str, symbol: str = "") -> bytes:
    """Return an SVG: the symbol, or the first letter of the name, on a disc whose colour the name decides."""
    hue = int.from_bytes(hashlib.sha256(name.encode()).digest()[:2], "big") % 360
    letter = escape(symbol or name.lstrip("@_.")[:1].upper() or "?")
    return (
        '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 100 100" width="100" height="100">'
        f'<circle cx="50" cy="50" r="50" fill="hsl({hue},60%,{80 if symbol else 45}%)"/>'
        '<text x="50" y="54" text-anchor="middle" dominant-baseline="middle" font-family="sans-serif" '
        f'font-size="52" fill="#fff">{letter}</text></svg>'
    ).encode()
