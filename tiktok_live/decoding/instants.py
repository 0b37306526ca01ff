"""TikTok's numbers for moments in time."""

from __future__ import annotations

from datetime import datetime, timedelta, timezone

__all__ = ["of_either", "of_milliseconds", "of_seconds"]

EPOCH = datetime(1970, 1, 1, tzinfo=timezone.utc)
MILLISECONDS_FROM = 10**11
"""A number from here on is one of milliseconds, if it may be: in seconds it would lie in the year 5138."""


def of_milliseconds(value: int) -> datetime | None:
    """Return the aware UTC instant; ``None`` for 0, which means "not said", and for what no calendar holds."""
    if value <= 0:
        return None
    try:
        return EPOCH + timedelta(milliseconds=value)
    except OverflowError:
        return None


def of_seconds(value: int) -> datetime | None:
    """Return the aware UTC instant, by the same rules as :func:`of_milliseconds`."""
    return of_milliseconds(value * 1000)


def of_either(value: int) -> datetime | None:
    """Return the instant of a field that holds seconds or milliseconds, or was never captured: its size tells."""
    return of_milliseconds(value) if value >= MILLISECONDS_FROM else of_seconds(value)
