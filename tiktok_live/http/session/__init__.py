"""One HTTP session: deadlines, bounds, proxies, TLS, redirects, and cookies that go only where they belong."""

from tiktok_live.http.session.answers import HttpAnswer
from tiktok_live.http.session.http_session import MAX_PAGE_BYTES, MAX_REDIRECTS, MAX_WEBCAST_BYTES, HttpSession

__all__ = ["MAX_PAGE_BYTES", "MAX_REDIRECTS", "MAX_WEBCAST_BYTES", "HttpAnswer", "HttpSession"]
