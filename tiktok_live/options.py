"""What a user can set: endpoints, the reconnect policy, and every option of the client, validated when it is made."""

from __future__ import annotations

import os
from collections.abc import Mapping
from dataclasses import field
from typing import Any, Literal
from urllib.parse import SplitResult, urlsplit

from tiktok_live.errors import InvalidOptionError
from tiktok_live.models.late_methods import dataclass

__all__ = ["Endpoints", "Options", "ReconnectPolicy"]

MAX_SECONDS = 1e9
"""Above this, some systems cannot wait; it is 31 years."""
PROXY_SCHEMES = ("http", "https", "socks4", "socks4a", "socks5", "socks5h")


def _base_url(variable: str, default: str) -> Any:
    return field(default_factory=lambda: os.environ.get(variable) or default)


@dataclass(frozen=True)
class Endpoints:
    """Base URLs of the servers that the client talks to.

    The defaults come from the environment (``TIKTOK_LIVE_WEB_URL``, ``TIKTOK_LIVE_WEBCAST_URL``,
    ``TIKTOK_LIVE_SIGN_URL``), else they are TikTok's own and the public sign server. Only a host named here is ever
    spoken to over plain ``http``.

    Attributes:
        web: TikTok's web pages.
        webcast: TikTok's live interface.
        sign: the sign server of the default signer.

    Raises:
        InvalidOptionError: a value is no http or https URL.
    """

    web: str = _base_url("TIKTOK_LIVE_WEB_URL", "https://www.tiktok.com")
    webcast: str = _base_url("TIKTOK_LIVE_WEBCAST_URL", "https://webcast.tiktok.com/webcast")
    sign: str = _base_url("TIKTOK_LIVE_SIGN_URL", "https://api.eulerstream.com")

    def __post_init__(self) -> None:
        for name in ("web", "webcast", "sign"):
            url = getattr(self, name)
            _check_url(f"endpoints.{name}", url, ("http", "https"))
            if set("@?#") & set(url) or not url.isascii():
                raise InvalidOptionError(f"endpoints.{name} must be a URL without user name, ? and #, all in ASCII.")
            object.__setattr__(self, name, url.rstrip("/"))

    def __repr__(self) -> str:
        hosts = ", ".join(f"{name}={urlsplit(getattr(self, name)).hostname}" for name in ("web", "webcast", "sign"))
        return f"Endpoints({hosts})"


@dataclass(frozen=True)
class ReconnectPolicy:
    """When to try again after a lost connection. The first connection is never tried again: ``connect()`` raises.

    Tries are in a row until a connection has brought a message, or stood for longer than ``cap``. A rate limit's
    ``retry_after`` is waited out even where it is longer than ``cap``, but for an hour at most.

    Attributes:
        first: seconds before the first try.
        cap: longest wait, seconds.
        factor: each wait is this many times the one before.
        jitter: whether a wait is drawn at random below its length, so that many clients do not come back at once.
        max_attempts: tries in a row before giving up; ``None`` for no limit.
        give_up_after: seconds of trying before giving up; ``None`` for no limit.
    """

    first: float = 1.0
    cap: float = 60.0
    factor: float = 2.0
    jitter: bool = True
    max_attempts: int | None = None
    give_up_after: float | None = None

    def __post_init__(self) -> None:
        for name in ("first", "cap"):
            _check_number(f"reconnect.{name}", getattr(self, name), more_than=0.0)
        _check_number("reconnect.factor", self.factor, at_least=1.0)
        _check_type("reconnect.jitter", self.jitter, bool, "True or False")
        if self.max_attempts is not None:
            _check_whole("reconnect.max_attempts", self.max_attempts, at_least=1)
        if self.give_up_after is not None:
            _check_number("reconnect.give_up_after", self.give_up_after, more_than=0.0)


@dataclass(frozen=True, kw_only=True)
class Options:
    """The options of a client, as documented on :class:`~tiktok_live.TikTokLiveClient`; checked and immutable.

    Secrets (``session_id``, ``sign_api_key``, headers, cookies, a proxy's password) are kept out of its repr.

    Raises:
        InvalidOptionError: an option has a wrong type or value.
    """

    process_initial_data: bool = True
    fetch_room_info_on_connect: bool = True
    enable_extended_gift_info: bool = False
    enable_websocket_upgrade: bool = True
    enable_request_polling: bool = True
    request_polling_interval: float = 1.0
    session_id: str | None = field(default=None, repr=False)
    tt_target_idc: str | None = field(default=None, repr=False)
    client_params: Mapping[str, Any] = field(default_factory=dict, repr=False)
    request_headers: Mapping[str, str] = field(default_factory=dict, repr=False)
    websocket_headers: Mapping[str, str] = field(default_factory=dict, repr=False)
    request_options: Mapping[str, Any] = field(default_factory=dict, repr=False)
    websocket_options: Mapping[str, Any] = field(default_factory=dict, repr=False)
    proxy: str | None = field(default=None, repr=False)
    sign_api_key: str | None = field(default=None, repr=False)
    endpoints: Endpoints = field(default_factory=Endpoints)
    reconnect: bool | ReconnectPolicy = True
    stall_timeout: float = 60.0
    close_timeout: float = 5.0
    gift_streak_timeout: float = 10.0
    send_session_to_signer: bool = False
    on_rate_limit: Literal["raise", "wait"] = "raise"
    queue_size: int = 10_000
    on_overflow: Literal["block", "drop_oldest"] = "block"
    collect_stats: bool = True
    gift_cache: str | os.PathLike[str] | None = None

    def __post_init__(self) -> None:
        self._check_switches()
        self._check_numbers()
        self._check_texts()
        self._check_mappings()
        _check_type("endpoints", self.endpoints, Endpoints, "an Endpoints object")
        _check_type("reconnect", self.reconnect, (bool, ReconnectPolicy), "True, False or a ReconnectPolicy")
        if self.proxy is not None:
            _check_url("proxy", self.proxy, PROXY_SCHEMES)
        if self.gift_cache is not None:
            _check_path("gift_cache", self.gift_cache)

    def _check_switches(self) -> None:
        for name in (
            "process_initial_data",
            "fetch_room_info_on_connect",
            "enable_extended_gift_info",
            "enable_websocket_upgrade",
            "enable_request_polling",
            "send_session_to_signer",
            "collect_stats",
        ):
            _check_type(name, getattr(self, name), bool, "True or False")
        _check_choice("on_rate_limit", self.on_rate_limit, ("raise", "wait"))
        _check_choice("on_overflow", self.on_overflow, ("block", "drop_oldest"))

    def _check_numbers(self) -> None:
        for name in ("request_polling_interval", "stall_timeout", "close_timeout", "gift_streak_timeout"):
            _check_number(name, getattr(self, name), more_than=0.0)
        _check_whole("queue_size", self.queue_size, at_least=1)

    def _check_texts(self) -> None:
        for name in ("session_id", "tt_target_idc", "sign_api_key"):
            value = getattr(self, name)
            if value is None:
                continue
            if not isinstance(value, str) or not value:
                raise InvalidOptionError(f"{name} must be a text that is not empty, or None; got {_kind(value)}.")
            if not value.isascii() or not value.isprintable() or any(character in value for character in "; ,"):
                raise InvalidOptionError(f"{name} holds a character that no such value has: a space, a comma, ...")

    def _check_mappings(self) -> None:
        for name in ("client_params", "request_options", "websocket_options"):
            value = getattr(self, name)
            if not isinstance(value, Mapping) or not all(isinstance(key, str) for key in value):
                raise InvalidOptionError(f"{name} must be a dict with text keys; got {_kind(value)}.")
        for name in ("request_headers", "websocket_headers"):
            value = getattr(self, name)
            if not isinstance(value, Mapping) or not all(
                isinstance(key, str) and isinstance(text, str) for key, text in value.items()
            ):
                raise InvalidOptionError(f"{name} must be a dict of texts; got {_kind(value)}.")
            if any(mark in key or mark in text for key, text in value.items() for mark in "\r\n"):
                raise InvalidOptionError(f"{name} holds a line break, which no header can have.")


def _kind(value: object) -> str:
    """Name what was given without showing it: it may be a secret."""
    return "an empty text" if value == "" else f"a value of type {type(value).__name__}"


def _check_type(name: str, value: object, wanted: type | tuple[type, ...], words: str) -> None:
    if not isinstance(value, wanted):
        raise InvalidOptionError(f"{name} must be {words}; got {_kind(value)}.")


def _check_choice(name: str, value: object, choices: tuple[str, ...]) -> None:
    if value not in choices:
        raise InvalidOptionError(f"{name} must be {' or '.join(map(repr, choices))}; got {value!r}.")


def _check_number(
    name: str, value: object, *, more_than: float = float("-inf"), at_least: float = float("-inf")
) -> None:
    if isinstance(value, bool) or not isinstance(value, (int, float)):
        raise InvalidOptionError(f"{name} must be a number; got {_kind(value)}.")
    if not more_than < value <= MAX_SECONDS or not value >= at_least:
        bound = f"more than {more_than:g}" if at_least == float("-inf") else f"at least {at_least:g}"
        raise InvalidOptionError(f"{name} must be {bound} and at most {MAX_SECONDS:g}; got {value!r}.")


def _check_whole(name: str, value: object, *, at_least: int) -> None:
    if isinstance(value, bool) or not isinstance(value, int) or value < at_least:
        raise InvalidOptionError(f"{name} must be a whole number, at least {at_least}; got {value!r}.")


def _check_path(name: str, value: object) -> None:
    path = os.fspath(value) if isinstance(value, (str, os.PathLike)) else None
    if not isinstance(path, str) or not path or "\0" in path:
        raise InvalidOptionError(f"{name} must be the path of a file, as a text or a pathlib.Path; got {_kind(value)}.")


def _check_url(name: str, value: object, schemes: tuple[str, ...]) -> None:
    if not isinstance(value, str):
        raise InvalidOptionError(f"{name} must be a URL; got {_kind(value)}.")
    parts = _parts_of(value)
    if parts is None:  # no error is chained to this one: it would quote a part of the URL
        raise InvalidOptionError(f"{name} is no URL that can be read.")
    host = parts.hostname
    if parts.scheme not in schemes or not host:
        raise InvalidOptionError(
            f"{name} must be a URL that begins with {', '.join(f'{scheme}://' for scheme in schemes)}; "
            f"got the scheme {parts.scheme!r}{'' if host else ' and no host'}."
        )


def _parts_of(url: str) -> SplitResult | None:
    """Return the parts of a URL that all libraries understand alike."""
    if not url.isprintable() or " " in url or "\\" in url:
        return None
    try:
        parts = urlsplit(url)
        _, _ = parts.hostname, parts.port  # reading .port raises for a port that is no number
    except ValueError:
        return None
    return parts
