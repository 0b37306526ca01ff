"""Decide which proxy a URL goes through: the one place for HTTP, the signer and the WebSocket."""

from __future__ import annotations

from collections.abc import Mapping
from urllib.parse import urlsplit
from urllib.request import getproxies_environment

from requests.utils import select_proxy, should_bypass_proxies

from tiktok_live.errors import InvalidOptionError
from tiktok_live.http.session.hosts import is_loopback
from tiktok_live.options import PROXY_SCHEMES

__all__ = ["Proxies"]

SOCKET_SCHEMES = {"ws": "http", "wss": "https"}


class Proxies:
    """The proxies of one client.

    ``request_options["proxies"]`` comes first and is for HTTP alone, then the option ``proxy``, then the environment
    (``HTTPS_PROXY``, ``HTTP_PROXY``, ``ALL_PROXY``, less ``NO_PROXY``). The environment never sends a loopback address
    through a proxy; the user's own words do.

    Raises:
        InvalidOptionError: ``request_options["proxies"]`` names something that is no proxy URL.
    """

    def __init__(self, proxy: str | None, http_proxies: object) -> None:
        self._proxy = proxy
        self._http_proxies: dict[str, str | None] = {}
        if http_proxies is None:
            return
        if not isinstance(http_proxies, Mapping):
            raise InvalidOptionError(
                'request_options["proxies"] must be a dict such as {"https": "http://proxy.example:8080"}.'
            )
        for scheme, value in http_proxies.items():
            if not isinstance(scheme, str) or not (value is None or isinstance(value, str)):
                raise InvalidOptionError('request_options["proxies"] must map texts to proxy URLs.')
            self._http_proxies[scheme] = _checked(value, f'request_options["proxies"][{scheme!r}]') if value else None

    def for_url(self, url: str) -> str | None:
        """Return the proxy for ``url``, with its user name and password; ``None`` to connect directly.

        Raises:
            InvalidOptionError: the environment names something that is no proxy URL.
        """
        parts = urlsplit(url)
        for_socket = parts.scheme in SOCKET_SCHEMES
        if not for_socket and (key := _matching_key(url, self._http_proxies)):
            return self._http_proxies[key]
        if self._proxy is not None:
            return self._proxy
        if is_loopback(parts.hostname or "") or should_bypass_proxies(url, no_proxy=None):
            return None
        from_environment = getproxies_environment()
        like_http = url.replace(parts.scheme, SOCKET_SCHEMES[parts.scheme], 1) if for_socket else url
        proxy = select_proxy(like_http, from_environment)
        return _checked(proxy, "The proxy that the environment names") if proxy else None


def _matching_key(url: str, proxies: Mapping[str, str | None]) -> str | None:
    """Return the key that requests would use for ``url``: the scheme and host, the scheme, all and host, or all."""
    parts = urlsplit(url)
    keys = (f"{parts.scheme}://{parts.hostname}", parts.scheme, f"all://{parts.hostname}", "all")
    return next((key for key in keys if key in proxies), None)


def _checked(proxy: str, name: str) -> str:
    """Return ``proxy`` with its scheme; the environment often leaves ``http://`` out."""
    if "://" not in proxy:
        proxy = "http://" + proxy
    try:
        parts = urlsplit(proxy)
        host, _ = parts.hostname, parts.port
    except ValueError:
        parts, host = None, None
    if parts is None:  # no error is chained to this one: it would quote a part of the URL
        raise InvalidOptionError(f"{name} is no URL that can be read.")
    if parts.scheme not in PROXY_SCHEMES or not host:
        raise InvalidOptionError(
            f"{name} must begin with {', '.join(scheme + '://' for scheme in PROXY_SCHEMES)} and name a host; "
            f"its scheme is {parts.scheme!r}."
        )
    return proxy
