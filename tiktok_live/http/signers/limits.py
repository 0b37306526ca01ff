"""What a sign server says of its limits: values for users, read from its JSON."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import fields
from datetime import datetime, timedelta, timezone
from typing import Any

from tiktok_live.http.values import mapping, whole
from tiktok_live.models.value import Value, dataclass

__all__ = ["PERIODS", "RateLimitWindow", "RateLimits", "limits_of"]

PERIODS = {"minute": 60.0, "hour": 3600.0, "day": 86400.0}
"""Seconds after which a window begins anew."""
EPOCH = datetime(1970, 1, 1, tzinfo=timezone.utc)
LATEST = 32503680000.0
"""Seconds since 1970 at the year 3000: numbers beyond are milliseconds."""


@dataclass(frozen=True, slots=True, repr=False, eq=False)
class RateLimitWindow(Value):
    """How many requests a sign server takes in some length of time.

    Attributes:
        limit: requests in all.
        remaining: requests that are left.
        reset_at: when all of them are there again, aware UTC; ``None`` when the server does not say, as before the
            first request.
    """

    limit: int
    remaining: int
    reset_at: datetime | None = None


@dataclass(frozen=True, slots=True, repr=False, eq=False)
class RateLimits(Value):
    """The limits of a sign server, for the API key in use or, without one, for this network.

    Attributes:
        minute: in a minute; ``None`` when the server names no such limit. So are the others.
        hour: in an hour.
        day: in a day.
    """

    minute: RateLimitWindow | None = None
    hour: RateLimitWindow | None = None
    day: RateLimitWindow | None = None

    def windows(self) -> Iterator[tuple[str, RateLimitWindow]]:
        """Give name and numbers of each limit that there is, the shortest first."""
        for field in fields(self):
            window = getattr(self, field.name)
            if window is not None:
                yield field.name, window


def limits_of(data: Mapping[str, Any]) -> RateLimits:
    """Read the answer of ``/webcast/rate_limits``: ``{"minute": {"max", "remaining", "reset_at"}, ...}``."""
    return RateLimits(**{name: _window(mapping(data.get(name))) for name in PERIODS})


def _window(data: Mapping[str, Any]) -> RateLimitWindow | None:
    limit, remaining = whole(data.get("max")), whole(data.get("remaining"))
    if limit is None or limit < 0:
        return None
    return RateLimitWindow(limit, limit if remaining is None else max(remaining, 0), _instant(data.get("reset_at")))


def _instant(value: object) -> datetime | None:
    """Read an instant: ISO 8601, or a number of seconds or milliseconds since 1970."""
    number: float | None = value if isinstance(value, float) else whole(value)
    if isinstance(value, str) and number is None:
        try:
            at = datetime.fromisoformat(value.strip().replace("Z", "+00:00"))
            return (at if at.tzinfo else at.replace(tzinfo=timezone.utc)).astimezone(timezone.utc)
        except (ValueError, OverflowError):
            return None
    if number is None or not 0 < number < LATEST * 1000:
        return None
    return EPOCH + timedelta(seconds=number if number < LATEST else number / 1000)
