"""What of options and environment is nobody's business, in case that a server, a proxy or a library quotes it."""

from __future__ import annotations

import base64
import os
from collections.abc import Iterable, Iterator, Mapping
from urllib.parse import quote, unquote, urlsplit
from urllib.request import getproxies_environment

from tiktok_live.options import Options

__all__ = ["secrets_of"]

SHORTEST = 8
"""Characters of a parameter or header that may be a secret; shorter ones, such as ``en-US``, are words of any text."""


def secrets_of(options: Options, *more: str | None) -> tuple[str, ...]:
    """Return the session, keys, cookies, tokens and passwords in use, as they are and percent-encoded.

    The key and the proxies of the environment are among them, as they are now.

    The longest come first, so that no secret is left over of which another one is a part.
    """
    key = os.environ.get("TIKTOK_LIVE_SIGN_API_KEY")
    given = options.session_id, options.tt_target_idc, options.sign_api_key
    sure = filter(None, (*given, key, *_passwords(options), *more))
    texts = {*sure, *(text for text in _perhaps(options) if len(text) >= SHORTEST)}
    return tuple(sorted({*texts, *(quote(text, safe="", errors="replace") for text in texts)}, key=len, reverse=True))


def _passwords(options: Options) -> Iterator[str]:
    proxies = options.request_options.get("proxies")
    of_requests = proxies.values() if isinstance(proxies, Mapping) else ()
    for url in (options.proxy, *of_requests, *getproxies_environment().values()):
        if isinstance(url, str):
            yield from _passwords_of(url)
    auth = options.websocket_options.get("http_proxy_auth")
    if isinstance(auth, (tuple, list)) and len(auth) == 2 and isinstance(auth[1], str):
        yield from (auth[1], _basic(*map(str, auth)))


def _passwords_of(proxy: str) -> Iterator[str]:
    try:
        parts = urlsplit(proxy if "://" in proxy else f"http://{proxy}")
    except ValueError:  # whoever wants to use it says so, without quoting it
        return
    if parts.password:
        yield from (parts.password, unquote(parts.password))
        yield _basic(unquote(parts.username or ""), unquote(parts.password))


def _basic(user: str, password: str) -> str:
    """Return what a proxy gets to see of a user name and a password."""
    return base64.b64encode(f"{user}:{password}".encode("utf-8", "replace")).decode("ascii")


def _perhaps(options: Options) -> Iterator[str]:
    """Give the values of parameters and headers, and each word of them: of a cookie, what follows ``=``."""
    given = options.websocket_options
    headers: list[object] = [
        *options.request_headers.values(),
        *options.websocket_headers.values(),
        given.get("cookie"),
    ]
    lines = given.get("header")
    if isinstance(lines, Mapping):
        headers += lines.values()
    elif isinstance(lines, Iterable):
        headers += [line.partition(":")[2] for line in lines if isinstance(line, str)]
    for header in headers:
        if isinstance(header, str):
            yield header.strip()
            for word in header.replace(";", " ").split():
                yield word.partition("=")[2] or word
    yield from (value for value in options.client_params.values() if isinstance(value, str))
