"""From the client's options to the keyword arguments of websocket-client: headers, TLS, proxies."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any
from urllib.parse import unquote, urlsplit

from tiktok_live.errors import InvalidOptionError
from tiktok_live.http.session import HttpSession
from tiktok_live.options import Options

__all__ = ["check_websocket_options", "connect_options", "socket_options"]

CONNECT_TIMEOUT = 10.0
OF_THE_SOCKET = frozenset({"sslopt", "sockopt", "get_mask_key"})
OF_THE_PROXY = frozenset(
    {"http_proxy_host", "http_proxy_port", "http_proxy_auth", "http_proxy_timeout", "http_no_proxy", "proxy_type"}
)
OF_THE_HANDSHAKE = frozenset(
    {"timeout", "header", "cookie", "origin", "suppress_origin", "host", "suppress_host", "connection", "subprotocols"}
)
KNOWN = OF_THE_SOCKET | OF_THE_PROXY | OF_THE_HANDSHAKE

NO_HOST = ["no-host.invalid"]
EVERY_HOST = ["*"]
"""For ``http_no_proxy``. Left empty, the library consults the environment, and spares loopback even for a proxy that
was named: who is to go through a proxy is decided in one place, ``HttpSession.proxy_for``."""


def check_websocket_options(options: Options) -> None:
    """Refuse keyword arguments that websocket-client would overlook in silence.

    Raises:
        InvalidOptionError: a keyword is unknown or not for users; a ``timeout`` is no positive number.
    """
    given = options.websocket_options
    unknown = sorted(set(given) - KNOWN)
    if unknown:
        raise InvalidOptionError(
            f"websocket_options has {', '.join(map(repr, unknown))}; known are {', '.join(sorted(KNOWN))}."
        )
    timeout = given.get("timeout", CONNECT_TIMEOUT)
    if isinstance(timeout, bool) or not isinstance(timeout, (int, float)) or not 0 < timeout < float("inf"):
        raise InvalidOptionError(f"websocket_options['timeout'] must be a number of seconds above 0; got {timeout!r}.")


def socket_options(session: HttpSession, options: Options) -> dict[str, Any]:
    """Return the arguments of the ``WebSocket`` constructor."""
    given = {name: value for name, value in options.websocket_options.items() if name in OF_THE_SOCKET}
    if "sslopt" not in given:
        context = session.ssl_context
        # Said again, because the library writes both into the context, which HTTP shares.
        given["sslopt"] = {
            "context": context,
            "cert_reqs": context.verify_mode,
            "check_hostname": context.check_hostname,
        }
    return given


def connect_options(session: HttpSession, options: Options, url: str, cookie: str) -> dict[str, Any]:
    """Return the arguments of ``WebSocket.connect`` for ``url``, proxy included; the user's own ones win."""
    given = {name: value for name, value in options.websocket_options.items() if name not in OF_THE_SOCKET}
    timeout = given.setdefault("timeout", CONNECT_TIMEOUT)
    if not given.get("http_proxy_host"):
        given = {**given, **_proxy_options(session.proxy_for(url))}
    elif not given.get("http_no_proxy"):
        given["http_no_proxy"] = NO_HOST
    given.setdefault("http_proxy_timeout", timeout)
    headers = _merged_headers({"User-Agent": session.user_agent}, given.pop("header", None), options.websocket_headers)
    # What the library writes itself it takes as arguments of their own; as headers they would come twice.
    for name, argument, default in (
        ("cookie", "cookie", cookie),
        ("origin", "origin", _origin(options.endpoints.web)),
        ("host", "host", None),
    ):
        value = headers.pop(name, (name, None))[1] or given.get(argument) or default
        if value:
            given[argument] = value
    given["header"] = [f"{name}: {value}" for name, value in headers.values()]
    return given


def _merged_headers(*groups: Any) -> dict[str, tuple[str, str]]:
    """Merge headers, later ones winning, whatever their capitals: lower-case name -> name and value."""
    merged: dict[str, tuple[str, str]] = {}
    for group in groups:
        lines = group.items() if isinstance(group, Mapping) else (line.split(":", 1) for line in group or ())
        merged.update({name.strip().lower(): (name.strip(), value.strip()) for name, value in lines})
    return merged


def _proxy_options(proxy: str | None) -> dict[str, Any]:
    if proxy is None or urlsplit(proxy).scheme == "https":  # an https proxy is dialled by transports/tunnel.py
        return {"http_no_proxy": EVERY_HOST}
    parts = urlsplit(proxy)
    scheme = parts.scheme
    default_port = 80 if scheme == "http" else 1080
    auth = (unquote(parts.username), unquote(parts.password or "")) if parts.username else None
    return {
        "http_proxy_host": parts.hostname,
        "http_proxy_port": parts.port or default_port,
        "http_proxy_auth": auth,
        "proxy_type": scheme,
        "http_no_proxy": NO_HOST,
    }


def _origin(url: str) -> str:
    parts = urlsplit(url)
    return f"{parts.scheme}://{parts.netloc.rpartition('@')[2]}"
