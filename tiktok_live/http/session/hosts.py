"""Which hosts are trusted with what: TikTok's own, the user's own endpoints, and nobody else."""

from __future__ import annotations

import functools
import ipaddress
import re
from typing import NamedTuple
from urllib.parse import urlsplit

from tiktok_live.options import Endpoints

__all__ = ["Origin", "TrustedHosts", "is_loopback", "is_tiktok_host", "origin_of", "tiktok_endpoints"]

TIKTOK_DOMAINS = ("tiktok.com", "tiktokv.com", "tiktokv.us", "tiktokv.eu")
"""Domains of TikTok's web and push servers; every push server captured so far is in the first."""

HOST = r"[a-z0-9._-]+|[0-9a-f.]*:[0-9a-f:.]*(?:%[\w.-]+)?"
"""A name, or an IPv6 address with its zone; nothing that one library decodes and another does not (``%2F``)."""

DEFAULT_PORTS = {"http": 80, "https": 443, "ws": 80, "wss": 443}


class Origin(NamedTuple):
    """Scheme, host and port of a URL, in lower case, the port never missing."""

    scheme: str
    host: str
    port: int


@functools.cache
def tiktok_endpoints() -> Endpoints:
    """Return the endpoints of who sets none; made at the first call, as that takes 0.5 ms."""
    return Endpoints(
        web="https://www.tiktok.com", webcast="https://webcast.tiktok.com/webcast", sign="https://api.eulerstream.com"
    )


def origin_of(url: str) -> Origin | None:
    """Return the origin of an http(s) or ws(s) URL; ``None`` for a URL that two readers could understand differently.

    User names in the address, backslashes, spaces, control characters and percent signs are how a URL shows one host to
    a check and another to the library that connects; port 0 is another port to each of them.
    """
    if re.search(r"[\s\\\x00-\x1f\x7f]", url):
        return None
    try:
        parts = urlsplit(url)
        host, port = parts.hostname, parts.port
    except ValueError:
        return None
    scheme = parts.scheme.lower()
    if scheme not in DEFAULT_PORTS or "@" in parts.netloc or port == 0 or not re.fullmatch(HOST, host or "", re.ASCII):
        return None
    return Origin(scheme, str(host).rstrip("."), DEFAULT_PORTS[scheme] if port is None else port)


def is_tiktok_host(host: str) -> bool:
    """Tell whether ``host`` is one of TikTok's."""
    return any(host == domain or host.endswith("." + domain) for domain in TIKTOK_DOMAINS)


def is_loopback(host: str) -> bool:
    """Tell whether ``host`` is this machine, judged by its name alone."""
    if host == "localhost" or host.endswith(".localhost"):
        return True
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False


class TrustedHosts:
    """Answer what may be sent to a URL, given the endpoints of a client.

    An endpoint is the user's own when it differs from the default. The sign endpoint is a third party, even the user's
    own one: over HTTP it gets no cookies. A push server may run on another port than the endpoint that names it.
    """

    def __init__(self, endpoints: Endpoints) -> None:
        usual = tiktok_endpoints()
        urls = (endpoints.web, endpoints.webcast, endpoints.sign)
        defaults = (usual.web, usual.webcast, usual.sign)
        own = [
            origin for url, default in zip(urls, defaults, strict=True) if url != default and (origin := origin_of(url))
        ]
        self._pages = {origin_of(endpoints.web), origin_of(endpoints.webcast)}
        self._page_hosts = {origin.host for origin in self._pages if origin}
        self._own_hosts = {origin.host for origin in own}
        self._plain_hosts = {origin.host for origin in own if origin.scheme == "http"}

    @property
    def own(self) -> set[str]:
        """Hosts of the user's own endpoints; a push server there gets TikTok's cookies as TikTok's own does."""
        return set(self._own_hosts)

    def may_have_cookies(self, url: str) -> bool:
        """Tell whether TikTok's cookies may go to ``url``: TikTok over https, exactly an endpoint, or a push server."""
        origin = origin_of(url)
        if origin is None:
            return False
        if origin.scheme in ("http", "https"):
            return origin in self._pages or (origin.scheme == "https" and is_tiktok_host(origin.host))
        return self.is_push_server(url)

    def may_have_session(self, url: str) -> bool:
        """Tell whether the session may go to ``url``: as for cookies, but not to a host that only signs."""
        origin = origin_of(url)
        return (
            origin is not None
            and self.may_have_cookies(url)
            and (is_tiktok_host(origin.host) or origin.host in self._page_hosts)
        )

    def is_push_server(self, url: str) -> bool:
        """Tell whether ``url`` is a WebSocket on a TikTok host or on a host of the user's own endpoints."""
        origin = origin_of(url)
        if origin is None or origin.scheme not in ("ws", "wss"):
            return False
        if origin.host in self._own_hosts:
            return origin.scheme == "wss" or origin.host in self._plain_hosts
        return origin.scheme == "wss" and is_tiktok_host(origin.host)

    def is_tiktok(self, url: str) -> bool:
        """Tell whether an answer from ``url`` speaks for TikTok: of its hosts, or of the web or webcast endpoint."""
        origin = origin_of(url)
        return origin is not None and (is_tiktok_host(origin.host) or origin.host in self._page_hosts)

    def may_be_plain(self, url: str) -> bool:
        """Tell whether the user's own endpoints allow plain http to the host of ``url``."""
        origin = origin_of(url)
        return origin is not None and origin.host in self._plain_hosts
