"""What of a client's options is nobody's business, in case that a server, a proxy or a library quotes it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from urllib.parse import quote, unquote, urlsplit

from tiktok_live.options import Options

__all__ = ["secrets_of"]

SHORTEST = 8
"""Characters of a parameter or header that may be a secret; shorter ones, such as ``en-US``, are words of any text."""


def secrets_of(options: Options, *more: str | None) -> tuple[str, ...]:
    """Return the session, keys, cookies, tokens and passwords in ``options``, as they are and percent-encoded.

    The longest come first, so that no secret is left over of which another one is a part.
    """
    sure = filter(None, (options.session_id, options.tt_target_idc, options.sign_api_key, *_passwords(options), *more))
    texts = {*sure, *(text for text in _perhaps(options) if len(text) >= SHORTEST)}
    return tuple(sorted({*texts, *(quote(text, safe="", errors="replace") for text in texts)}, key=len, reverse=True))


def _passwords(options: Options) -> Iterator[str]:
    proxies = options.request_options.get("proxies")
    urls: list[object] = [options.proxy, *(proxies.values() if isinstance(proxies, Mapping) else ())]
    for url in urls:
        if isinstance(url, str) and (password := urlsplit(url).password):
            yield from (password, unquote(password))
    auth = options.websocket_options.get("http_proxy_auth")
    if isinstance(auth, (tuple, list)) and len(auth) == 2 and isinstance(auth[1], str):
        yield auth[1]


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
