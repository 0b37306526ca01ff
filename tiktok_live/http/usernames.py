"""What a user may call a host: a name, an address of a page, a share link."""

from __future__ import annotations

import re
from dataclasses import field
from urllib.parse import quote, unquote, urlsplit

from tiktok_live.errors import InvalidOptionError, InvalidResponseError, bare_url
from tiktok_live.http.pages import obstacle
from tiktok_live.http.session import MAX_PAGE_BYTES, MAX_REDIRECTS, HttpSession
from tiktok_live.http.session.hosts import origin_of, tiktok_endpoints
from tiktok_live.http.session.redirects import next_url
from tiktok_live.models.late_methods import dataclass
from tiktok_live.options import Endpoints

__all__ = ["ShareLink", "Username", "check_room_id", "live_page_url", "parse_user", "unique_id_of"]

MAX_NAME = 100
ACCEPTED = (
    'a name ("@name" or "name"), its page ("https://www.tiktok.com/@name/live"), or a share link '
    '("https://vm.tiktok.com/...")'
)
SHARE_PATHS = r"/(?:t/[^/]+|share/live/\d+)/?$"
SHARE_HOSTS = frozenset({"vm.tiktok.com", "vt.tiktok.com"})


@dataclass(frozen=True, slots=True)
class Username:
    """A host by name: what follows the @, in lower case."""

    unique_id: str

    def __str__(self) -> str:
        return f"@{self.unique_id}"


@dataclass(frozen=True, slots=True)
class ShareLink:
    """A host by a link that TikTok's app makes; only TikTok knows where it leads."""

    url: str = field(repr=False)

    def __str__(self) -> str:
        return bare_url(self.url)


def parse_user(text: str, endpoints: Endpoints | None = None) -> Username | ShareLink:
    """Understand what a user typed or pasted; asks nobody.

    Args:
        text: a name with or without @, in any case; the address of a profile, live or video; a share link. A number is
            a name like any other, never a room id.
        endpoints: addresses on the host of their ``web`` are accepted beside TikTok's.

    Raises:
        InvalidOptionError: it is nothing of the kind.
    """
    if not isinstance(text, str):
        raise InvalidOptionError(f"unique_id must be {ACCEPTED}; got a value of type {type(text).__name__}.")
    text = text.strip()
    if "/" in text:
        return _parse_address(text, endpoints or tiktok_endpoints())
    name = _name(text)
    if name is None or origin_of(f"https://{text.lower()}/") and _is_tiktok(text.lower()):
        raise InvalidOptionError(f"unique_id must be {ACCEPTED}; got {text[:MAX_NAME]!r}.")
    return Username(name)


def check_room_id(room_id: str) -> str:
    """Return ``room_id`` when it is one.

    Raises:
        InvalidOptionError: it is not a positive number in decimal digits that fits into TikTok's int64.
    """
    if not isinstance(room_id, str):
        raise InvalidOptionError(f"room_id must be a text of digits; got a value of type {type(room_id).__name__}.")
    if not re.fullmatch(r"[1-9][0-9]{0,18}", room_id) or int(room_id) >= 1 << 63:
        raise InvalidOptionError(f"room_id must be a text of digits; got {room_id[:40]!r}.")
    return room_id


def live_page_url(endpoints: Endpoints, unique_id: str) -> str:
    """Return the address of a user's live page."""
    return f"{endpoints.web}/@{quote(unique_id, safe='')}/live"


def unique_id_of(session: HttpSession, user: Username | ShareLink) -> str:
    """Return the name behind ``user``, following a share link over HTTP until an address names somebody.

    Raises:
        BlockedError: TikTok shows an obstacle in place of the link's target.
        InvalidResponseError: the link leads to no user, or away from TikTok.
        RequestError: TikTok cannot be asked.
    """
    if isinstance(user, Username):
        return user.unique_id
    url = user.url
    for _ in range(MAX_REDIRECTS + 1):
        answer = session.get(url, max_bytes=MAX_PAGE_BYTES, redirects=False)
        target = next_url(answer, session.hosts)
        if target is None:
            break
        if not session.hosts.is_tiktok(target):
            raise answer.invalid(f"a redirect to {urlsplit(target).hostname}, away from TikTok")
        if name := _name_in_path(urlsplit(target).path):
            return name
        url = target
    else:
        raise InvalidResponseError(f"The share link {user} redirects more than {MAX_REDIRECTS} times.", url=user.url)
    if obstructed := obstacle(answer):
        raise obstructed
    answer.require_ok()
    # A page that sends the browser on by itself, or that belongs to a user, says so in its head.
    match = re.search(r"https://(?:www\.|m\.)?tiktok\.com(/@[^/\"'?&<>\s]{1,300})", answer.text)
    name = _name_in_path(match[1]) if match else None
    if name is None:
        raise answer.invalid("a page that names no user; the share link may have expired")
    return name


def _parse_address(text: str, endpoints: Endpoints) -> Username | ShareLink:
    if text.startswith("//"):
        text = "https:" + text
    elif "://" not in text:
        text = "https://" + text
    origin, own = origin_of(text), origin_of(endpoints.web)
    shown = "an address that cannot be read"
    if origin is not None:
        shown = f"an address on {origin.host}"
        parts = urlsplit(text)
        if origin == own or (_is_tiktok(origin.host) and origin.scheme in ("http", "https")):
            if name := _name_in_path(parts.path):
                return Username(name)
            if (origin.host in SHARE_HOSTS and parts.path.strip("/")) or re.match(SHARE_PATHS, parts.path):
                # Never in the clear, unless that is the user's own endpoint.
                return ShareLink(text if origin == own else parts._replace(scheme="https", netloc=origin.host).geturl())
            shown = f"an address on {origin.host} that names no user"
    raise InvalidOptionError(f"unique_id must be {ACCEPTED}; got {shown}.")


def _is_tiktok(host: str) -> bool:
    return host == "tiktok.com" or host.endswith(".tiktok.com")


def _name_in_path(path: str) -> str | None:
    """Return the name in a path like ``/@name``, ``/@name/live`` or ``/@name/video/1``."""
    first = unquote(path.strip("/").split("/")[0])
    return _name(first) if first.startswith("@") else None


def _name(text: str) -> str | None:
    """Return a user's name in lower case; ``None`` for a text that cannot be one."""
    name = text.lstrip("@").lower()
    usable = name.isprintable() and not re.search(r"[\s@/\\?#%&:;,<>\"'`|{}\[\]]", name) and re.search(r"\w", name)
    return name if usable and len(name) <= MAX_NAME else None
