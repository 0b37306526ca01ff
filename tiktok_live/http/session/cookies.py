"""One cookie jar with domains, and the session cookies, which are never in it."""

from __future__ import annotations

import re
from collections.abc import Mapping
from http.cookiejar import Cookie, CookieJar
from typing import Any

from requests.cookies import RequestsCookieJar, create_cookie, get_cookie_header
from requests.models import PreparedRequest

from tiktok_live.http.session.hosts import TrustedHosts

__all__ = ["SESSION_COOKIES", "BoundedJar", "CookieStore", "is_cookie", "parse_cookies", "session_cookies"]

SESSION_COOKIES = ("sessionid", "sessionid_ss", "sid_tt", "sid_guard", "tt-target-idc")
"""Cookies that are, or go with, a logged-in session."""

LONGEST_COOKIE = 4096
"""Characters of name and value, as in browsers; TikTok's longest has some hundred."""
MOST_COOKIES = 100
"""Of one domain; TikTok sets some twenty. All of them come back with every request."""

ATTRIBUTES = frozenset(
    ("comment", "domain", "expires", "httponly", "max-age", "partitioned", "path", "priority", "samesite", "secure")
)
PAIR = r"(?:^|[;,])\s*([!#$%&'*+\-.^_`|~0-9A-Za-z]+)=([\x21\x23-\x2b\x2d-\x3a\x3c-\x5b\x5d-\x7e]*)"


def parse_cookies(text: str) -> dict[str, str]:
    """Read the name and value of every cookie in one or several joined ``Set-Cookie`` values; attributes are left out.

    Values are kept as they are, percent-encoding included. What no cookie can hold (spaces, control characters,
    non-ASCII) ends a value.
    """
    return {name: value for name, value in re.findall(PAIR, text) if name.lower() not in ATTRIBUTES and value}


def is_cookie(name: object, value: object) -> bool:
    """Tell whether ``name=value`` is one whole cookie and nothing beside it."""
    if not isinstance(name, str) or not isinstance(value, str) or not value:
        return False
    match = re.match(PAIR, f"{name}={value}")
    return match is not None and match.groups() == (name, value)


def session_cookies(session_id: str | None, target_idc: str | None) -> dict[str, str]:
    """Return the cookies of a logged-in session; empty without a session id."""
    if session_id is None:
        return {}
    cookies = {"sessionid": session_id, "sessionid_ss": session_id, "sid_tt": session_id}
    return cookies | ({"tt-target-idc": target_idc} if target_idc else {})


class BoundedJar(RequestsCookieJar):
    """Takes no cookies without number and end: the surplus is left out, and what is known may change."""

    def set_cookie(self, cookie: Cookie, *args: Any, **kwargs: Any) -> None:
        paths = self._cookies.get(cookie.domain, {})  # type: ignore[attr-defined]
        is_full = sum(map(len, paths.values())) >= MOST_COOKIES and cookie.name not in paths.get(cookie.path, {})
        if not is_full and len(cookie.name) + len(cookie.value or "") <= LONGEST_COOKIE:
            super().set_cookie(cookie, *args, **kwargs)


class CookieStore:
    """What TikTok set, by domain, in the jar of the requests session; tells what may go where."""

    def __init__(self, jar: CookieJar, hosts: TrustedHosts) -> None:
        self._jar = jar
        self._hosts = hosts

    def adopt(self, cookies: Mapping[str, str]) -> None:
        """Take over cookies that a signer got from TikTok: for TikTok, and for the user's own endpoints."""
        domains = [".tiktok.com", *map(_cookie_domain, sorted(self._hosts.own))]
        with self._jar._cookies_lock:  # type: ignore[attr-defined]  # a jar guards everything but iterating itself
            for old in [cookie for cookie in self._jar if cookie.name in cookies]:
                self._jar.clear(old.domain, old.path, old.name)
        for name, value in cookies.items():
            for domain in domains:
                self._jar.set_cookie(create_cookie(name, value, domain=domain, path="/"))  # type: ignore[no-untyped-call]

    def header(self, url: str, session: Mapping[str, str]) -> str:
        """Return the ``Cookie`` header for ``url``: what of the jar fits it, and ``session`` where that may go."""
        if not self._hosts.may_have_cookies(url):
            return ""
        request = PreparedRequest()
        # The jar knows http and https alone; a socket gets the cookies of the page beside it.
        request.prepare(method="GET", url=re.sub(r"^ws", "http", url, flags=re.IGNORECASE))
        cookies = {}  # less what anybody but the user says of the session
        for pair in _jar_header(self._jar, request).split("; "):
            name, equals, value = pair.partition("=")
            if equals and name.lower() not in SESSION_COOKIES and pair.isascii() and pair.isprintable():
                cookies[name] = value
        if self._hosts.may_have_session(url):
            cookies |= session
        return "; ".join(f"{name}={value}" for name, value in cookies.items())


def _jar_header(jar: CookieJar, request: PreparedRequest) -> str:
    return str(get_cookie_header(jar, request) or "")  # type: ignore[no-untyped-call]


def _cookie_domain(host: str) -> str:
    """Return ``host`` as cookie jars write it: IPv6 in brackets, and ``.local`` after a name without a dot."""
    host = f"[{host}]" if ":" in host else host
    return host if "." in host else host + ".local"
