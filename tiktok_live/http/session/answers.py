"""An HTTP answer as the rest of the library sees it, and what its status and headers say."""

from __future__ import annotations

import re
import time
from collections.abc import Iterable, Mapping
from dataclasses import field
from datetime import datetime, timedelta, timezone
from email.utils import parsedate_to_datetime
from typing import Any, NamedTuple

from tiktok_live.errors import InvalidResponseError, RateLimitError, bare_url
from tiktok_live.http.values import words
from tiktok_live.models.late_methods import dataclass
from tiktok_live.models.strict_json import TooDeepError, parse_json

__all__ = ["HttpAnswer", "RateLimit", "rate_limit"]

EPOCH_FROM = 1_000_000_000
"""A reset beyond this is an instant, not a number of seconds to wait; beyond a hundred times this, in milliseconds."""


@dataclass(frozen=True, slots=True)
class HttpAnswer:
    """An answer, read to its end.

    Attributes:
        url: where it came from, after redirects.
        headers: names in any case.
        body: with its content encoding undone.
        secrets: what must not be shown, in case that the answer quotes it.
    """

    status: int
    url: str = field(repr=False)
    headers: Mapping[str, str] = field(repr=False)
    body: bytes = field(repr=False)
    secrets: tuple[str, ...] = field(default=(), repr=False)

    @property
    def ok(self) -> bool:
        """Whether the status is one of success."""
        return 200 <= self.status < 300

    @property
    def text(self) -> str:
        """The body as UTF-8; bytes that are not UTF-8 become replacement characters."""
        return self.body.decode("utf-8", "replace")

    @property
    def is_html(self) -> bool:
        """Whether the body is a page, whatever the content type says."""
        return self.body[:256].lstrip(b"\xef\xbb\xbf \t\r\n").startswith(b"<")

    @property
    def place(self) -> str:
        """The address without its query: fit for messages."""
        return bare_url(self.url)

    def json(self) -> Any:
        """Parse the body.

        Raises:
            InvalidResponseError: the body is empty, a page, nested too deep, or otherwise no JSON.
        """
        if not self.body.strip():
            raise self.invalid("an empty body in place of JSON")
        if self.is_html:
            raise self.invalid("a web page in place of JSON")
        try:
            return parse_json(self.body)
        except TooDeepError as exc:
            raise self.invalid("JSON that is nested too deep") from exc
        except ValueError as exc:
            raise self.invalid(f"{len(self.body)} bytes that are no JSON") from exc

    def json_object(self) -> dict[str, Any]:
        """Parse the body, which must be a JSON object.

        Raises:
            InvalidResponseError: it is not.
        """
        value = self.json()
        if not isinstance(value, dict):
            raise self.invalid("JSON that is no object")
        return value

    def said(self, value: object, secrets: Iterable[str | None] = ()) -> str:
        """Return words of the answer fit for messages and logs: one printable line, cut, without secrets.

        ``secrets`` are others than those of the client's options. Returns "" for what is no text.
        """
        return words(value, (*secrets, *self.secrets))

    def require_ok(self) -> None:
        """Check the status.

        Raises:
            RateLimitError: the status is 429.
            InvalidResponseError: it is another one that is no success.
        """
        if self.status == 429:
            limit = rate_limit(self.headers)
            raise RateLimitError(
                f"{self.place} had too many requests (HTTP 429){limit.advice}.",
                retry_after=limit.retry_after,
                reset_at=limit.reset_at,
                url=self.url,
                status=429,
            )
        if not self.ok:
            raise self.invalid(f"HTTP status {self.status}")

    def invalid(self, what: str) -> InvalidResponseError:
        """Return the error that says that this answer is ``what``."""
        return InvalidResponseError(f"{self.place} answered with {what}.", url=self.url, status=self.status)


class RateLimit(NamedTuple):
    """When a limit is lifted: in ``retry_after`` seconds, at ``reset_at`` (aware UTC); ``None`` when unknown."""

    retry_after: float | None = None
    reset_at: datetime | None = None

    @property
    def advice(self) -> str:
        """Half a sentence for a message; empty when nothing is known."""
        return "" if self.retry_after is None else f"; try again in {self.retry_after:.0f} s"


def rate_limit(headers: Mapping[str, str]) -> RateLimit:
    """Read when to try again from whichever header says so.

    ``Retry-After`` is in seconds or an HTTP date; ``RateLimit-Reset`` and ``X-RateLimit-Reset`` are in seconds or an
    instant since 1970. ``RateLimit-Remaining`` is a number of requests and says nothing of the kind.
    """
    now = time.time()
    for name in ("Retry-After", "RateLimit-Reset", "X-RateLimit-Reset"):
        wait = _seconds_until(headers.get(name, ""), now)
        if wait is not None:
            return RateLimit(wait, datetime.fromtimestamp(now, timezone.utc) + timedelta(seconds=wait))
    return RateLimit()


def _seconds_until(text: str, now: float) -> float | None:
    text = text.strip()
    if re.fullmatch(r"\d{1,16}(\.\d{1,9})?", text, re.ASCII):
        number = float(text)
        if number >= EPOCH_FROM * 100:
            number /= 1000
        wait = number - now if number >= EPOCH_FROM else number
    else:
        try:
            date = parsedate_to_datetime(text)
            wait = date.replace(tzinfo=date.tzinfo or timezone.utc).timestamp() - now
        except (ValueError, TypeError, IndexError, OverflowError):
            return None
    return min(max(wait, 0.0), float(EPOCH_FROM))
