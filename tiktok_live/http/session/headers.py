"""HTTP headers: what a browser sends, what a user may add, what can be a header at all."""

from __future__ import annotations

import re
from collections.abc import Mapping

from tiktok_live.errors import InvalidOptionError

__all__ = ["BROWSER_HEADERS", "checked_headers", "is_header_text", "merged"]

BROWSER_HEADERS = {
    "Accept": "text/html,application/json,application/protobuf",
    "Accept-Language": "en-US,en;q=0.9",
    "Cache-Control": "max-age=0",
    "Origin": "https://www.tiktok.com",
    "Referer": "https://www.tiktok.com/",
    "Sec-Fetch-Dest": "empty",
    "Sec-Fetch-Mode": "cors",
    "Sec-Fetch-Site": "same-site",
}
"""As measured on the published clients."""

SEPARATORS = frozenset(' :"(),/;<=>?@[]{}\\')


def is_header_text(text: str) -> bool:
    """Tell whether ``text`` can be the value of a header: printable, Latin-1, no space at either end."""
    return re.fullmatch(r"[\x20-\x7e\xa0-\xff]+", text) is not None and text == text.strip()


def merged(headers: Mapping[str, str], changes: Mapping[str, str]) -> dict[str, str]:
    """Return ``headers`` with ``changes`` over them; names in any case are the same."""
    named = {name.lower() for name in changes}
    return {name: value for name, value in headers.items() if name.lower() not in named} | dict(changes)


def checked_headers(headers: Mapping[str, str]) -> dict[str, str]:
    """Return the user's headers with names in lower case."""
    for name, value in headers.items():
        if not name.isascii() or not is_header_text(name) or SEPARATORS & set(name):
            raise InvalidOptionError("request_headers has a name that no header can have.")
        if value and not is_header_text(value):
            raise InvalidOptionError(f"request_headers[{name!r}] holds a character that no header can have.")
    return {name.lower(): value for name, value in headers.items()}
