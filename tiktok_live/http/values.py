"""Read single values out of TikTok's JSON, whatever is there: the wrong type is a missing value, never an error."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from datetime import datetime, timedelta, timezone
from typing import Any

__all__ = ["digits", "instant", "mapping", "mappings", "strings", "text", "whole", "words"]

MAX_WORDS = 200
EPOCH = datetime(1970, 1, 1, tzinfo=timezone.utc)


def mapping(value: object) -> Mapping[str, Any]:
    """Return a JSON object as it is; anything else as an empty one."""
    return value if isinstance(value, dict) else {}


def mappings(value: object) -> Iterator[Mapping[str, Any]]:
    """Give the JSON objects in a JSON array."""
    if isinstance(value, list):
        yield from (item for item in value if isinstance(item, dict))


def strings(value: object) -> list[str]:
    """Return the texts in a JSON array that are not empty."""
    return [said for item in value if (said := text(item))] if isinstance(value, list) else []


def text(value: object) -> str | None:
    """Return a text that is not empty; halves of characters, which nothing can print, become U+FFFD."""
    return re.sub("[\ud800-\udfff]", "\ufffd", value) if isinstance(value, str) and value else None


def words(value: object, secrets: Iterable[str | None] = ()) -> str:
    """Return a stranger's text fit for messages and logs: one printable line, cut, without ``secrets``; "" for none."""
    said = text(value) or ""
    for secret in filter(None, secrets):
        said = said.replace(secret, "...")
    line = " ".join(said[: 5 * MAX_WORDS].split())[:MAX_WORDS].rstrip(".")
    return "".join(character if character.isprintable() else "\ufffd" for character in line)


def whole(value: object) -> int | None:
    """Return a whole number, also from its digits; TikTok writes numbers either way."""
    if isinstance(value, bool):
        return None
    if isinstance(value, int):
        return value
    if isinstance(value, float):
        return int(value) if value.is_integer() else None
    return int(value) if isinstance(value, str) and re.fullmatch(r"-?[0-9]{1,20}", value) else None


def digits(value: object) -> str | None:
    """Return an id as decimal digits, also from a number; 0 stands for none.

    A number with a fraction or exponent has lost digits: no id.
    """
    if isinstance(value, int) and not isinstance(value, bool):
        value = str(value) if 0 < value < 1 << 64 else ""
    if not isinstance(value, str) or not re.fullmatch(r"[1-9][0-9]{0,19}", value):
        return None
    return value if int(value) < 1 << 64 else None


def instant(value: object) -> datetime | None:
    """Return seconds since 1970 as aware UTC; 0 stands for none."""
    seconds = whole(value)
    try:
        return EPOCH + timedelta(seconds=seconds) if seconds else None
    except OverflowError:
        return None
