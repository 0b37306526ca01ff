"""Pictures: which of several addresses to take."""

from __future__ import annotations

from collections.abc import Sequence

__all__ = ["preferred_url"]


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
