"""Where a redirect leads, and whether it may be followed."""

from __future__ import annotations

from urllib.parse import urljoin, urlsplit

from tiktok_live.errors import InvalidResponseError
from tiktok_live.http.session.answers import HttpAnswer
from tiktok_live.http.session.hosts import TrustedHosts, is_tiktok_host, origin_of

__all__ = ["next_url"]

REDIRECTS = frozenset({301, 302, 303, 307, 308})


def next_url(answer: HttpAnswer, hosts: TrustedHosts) -> str | None:
    """Return the URL that ``answer`` redirects to; ``None`` when it is no redirect.

    Plain http to TikTok becomes https; to another host it is followed only where the user's own endpoints use it.

    Raises:
        InvalidResponseError: the address is missing, no http(s) URL, ambiguous, or plain http.
    """
    if answer.status not in REDIRECTS:
        return None
    location = answer.headers.get("Location", "").strip()
    if not location:
        raise answer.invalid(f"a redirect (HTTP {answer.status}) that leads nowhere")
    try:
        # http.client reads headers as Latin-1; servers send UTF-8.
        target = urljoin(answer.url, location.encode("latin-1", "replace").decode("utf-8", "replace"))
        origin = origin_of(target)
    except ValueError:
        origin = None
    if origin is None or origin.scheme not in ("http", "https"):
        raise answer.invalid("a redirect to something that is no plain web address")
    if origin.scheme == "http" and not hosts.may_be_plain(target):
        if not is_tiktok_host(origin.host) or origin.port != 80:
            raise InvalidResponseError(
                f"{answer.place} redirects to {origin.host} without encryption, which is not followed.",
                url=answer.url,
                status=answer.status,
            )
        parts = urlsplit(target)
        target = parts._replace(scheme="https", netloc=origin.host).geturl()
    return target
