"""What a web browser on TikTok says of itself: the User-Agent and the query parameters of the live interface."""

from __future__ import annotations

import random
from collections.abc import Mapping
from typing import Any

from tiktok_live.errors import InvalidOptionError

__all__ = ["DEFAULT_USER_AGENT", "new_device_id", "web_parameters"]

DEFAULT_USER_AGENT = (
    "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/142.0.0.0 Safari/537.36"
)

PARAMETERS = {
    "aid": "1988",
    "app_language": "en-US",
    "app_name": "tiktok_web",
    "browser_language": "en-US",
    "browser_name": "Mozilla",
    "browser_online": "true",
    "browser_platform": "Win32",
    "channel": "tiktok_web",
    "cookie_enabled": "true",
    "device_platform": "web_pc",
    "did_rule": "3",
    "fetch_rule": "1",
    "focus_state": "true",
    "from_page": "user",
    "history_len": "4",
    "is_fullscreen": "false",
    "is_page_visible": "true",
    "last_rtt": "0",
    "live_id": "12",
    "os": "windows",
    "referer": "https://www.tiktok.com/",
    "resp_content_type": "protobuf",
    "root_referer": "https://www.tiktok.com/",
    "screen_height": "1080",
    "screen_width": "1920",
    "tz_name": "Europe/Berlin",
    "update_version_code": "1.3.0",
    "webcast_language": "en-US",
    "webcast_sdk_version": "1.3.0",
}
"""Of the web client, as measured on the published ones."""


def new_device_id() -> str:
    """Make up an id of 19 digits, as a browser gets one on its first visit."""
    return str(random.randint(7_250_000_000_000_000_000, 7_351_147_085_025_500_000))


def web_parameters(user_agent: str, device_id: str, changes: Mapping[str, Any]) -> dict[str, str]:
    """Return the query that every request to ``webcast`` carries, as measured on the published clients.

    Args:
        user_agent: the browser's; ``browser_version`` must agree with it.
        device_id: of this client.
        changes: the option ``client_params``; ``None`` as a value leaves the parameter out.

    Raises:
        InvalidOptionError: a value of ``changes`` is neither text nor number nor ``True``, ``False``, ``None``.
    """
    parameters = PARAMETERS | {"browser_version": user_agent.removeprefix("Mozilla/"), "device_id": device_id}
    for name, value in changes.items():
        if value is None:
            parameters.pop(name, None)
        else:
            parameters[name] = _as_text(name, value)
    return parameters


def _as_text(name: str, value: object) -> str:
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, (str, int, float)):
        text = _whole_text(value)
        if text is None:
            raise InvalidOptionError(f"client_params[{name!r}] holds half of a character, or a number without end.")
        return text
    raise InvalidOptionError(
        f"client_params[{name!r}] must be a text, a number, True, False or None; "
        f"got a value of type {type(value).__name__}."
    )


def _whole_text(value: str | float) -> str | None:
    """Return a value as text that can be sent; the error of one that cannot be would quote it."""
    try:
        text = str(value)
        text.encode()
    except ValueError:
        return None
    return text
