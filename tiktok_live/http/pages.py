"""Read TikTok's web pages: the room in a live page, and the obstacles that come in a page's place."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any
from urllib.parse import urlsplit

from tiktok_live.errors import BlockedError, BlockKind
from tiktok_live.http.session.answers import HttpAnswer
from tiktok_live.http.values import digits, mapping, text, whole
from tiktok_live.models.late_methods import dataclass
from tiktok_live.models.strict_json import parse_json

__all__ = ["RoomFacts", "blocked", "facts_of_user", "obstacle", "read_live_page"]

STATE = 'id="SIGI_STATE"'
LONGEST_TAG = 1000
# Compiled at their first use, which most programs never see: importing the library must be quick.
APP_PAGE = r'id="(?:SIGI_STATE|__UNIVERSAL_DATA_FOR_REHYDRATION__)"'
FIREWALL = r"(?i)SlardarWAF|_wafchallengeid|<title>\s*(?:Please wait|Access Denied)"
COUNTRY = (
    r"(?i)(?:not|isn.t|no longer) available (?:in|to users in) (?:your|the|this) (?:country|region|area)"
    r"|TikTok isn.t available right now|https://www\.tiktok\.com/[a-z]{2}/notfound"
)

ADVICE: Mapping[BlockKind, str] = {
    "waf": "its firewall page. Wait some minutes, use another network or a proxy, or give the room_id",
    "captcha": "a captcha. Solve one in a browser on this network, use a proxy, or give the room_id",
    "login": "its log-in page. Give a session_id, a proxy in another country, or the room_id",
    "country": "the notice that it does not serve this country. Use a proxy in another country",
    "device": "nothing but a refusal: it distrusts this network or device. Use another network or a proxy",
}


@dataclass(frozen=True, slots=True)
class RoomFacts:
    """What one source says of a user's room; ``None`` where it says nothing.

    Attributes:
        found: whether the source knows the user at all.
        status: 2 live, 3 paused, 4 ended.
        is_private: the account is private.
        is_gated: the page asks for the viewer's age.
        needs_login: the page asks to log in.
    """

    found: bool = False
    room_id: str | None = None
    host_id: str | None = None
    unique_id: str | None = None
    status: int | None = None
    is_private: bool = False
    is_gated: bool = False
    needs_login: bool = False


def read_live_page(page: str) -> RoomFacts:
    """Read a live page: the state that it embeds (``SIGI_STATE``), else the marks that old pages have.

    Facts: pages captured in 2023, 2025 and 2026.
    """
    facts = RoomFacts()
    if state := _embedded_state(page):
        try:
            live = mapping(mapping(parse_json(state)).get("LiveRoom"))
        except ValueError:
            live = {}
        facts = facts_of_user(mapping(live.get("liveRoomUserInfo")), live)
    if facts.room_id is None and facts.status is None:
        # Without a state that names the room, the first of these is the page's own room.
        old = re.search(r"room_id=(\d{5,20})\b", page) or re.search(r'"roomId"\s*:\s*"(\d{5,20})"', page)
        if old:
            return RoomFacts(True, digits(old[1]), facts.host_id, facts.unique_id)
    return facts


def _embedded_state(page: str) -> str | None:
    """Return the text of the script that holds the page's state.

    Without a regular expression: on a page made for it, one tries for hours, and keeps all other threads waiting.
    """
    at = -1
    while (at := page.find(STATE, at + 1)) >= 0:
        tag = page.rfind("<", max(at - LONGEST_TAG, 0), at)
        start = page.find(">", at, at + LONGEST_TAG)
        if tag >= 0 and start >= 0 and page.startswith("<script", tag):
            end = page.find("</script>", start)
            return page[start + 1 : end] if end >= 0 else None
    return None


def facts_of_user(info: Mapping[str, Any], page: Mapping[str, Any] | None = None) -> RoomFacts:
    """Read ``{user, liveRoom}``, which the page's state and ``api-live`` have in common.

    The room's own status is nearer to the truth than the user's: it tells a pause from a live.
    """
    user, room, page = mapping(info.get("user")), mapping(info.get("liveRoom")), page or {}
    return RoomFacts(
        found=bool(user),
        room_id=digits(user.get("roomId")) or digits(room.get("roomId")) or digits(room.get("roomID")),
        host_id=digits(user.get("id")),
        unique_id=(text(user.get("uniqueId")) or "").lower() or None,
        status=whole(room.get("status")) or whole(user.get("status")) or None,
        is_private=user.get("secret") is True,
        is_gated=page.get("isAgeGateRoom") is True,
        needs_login=page.get("needLogin") is True,
    )


def obstacle(answer: HttpAnswer) -> BlockedError | None:
    """Return the error for an answer that is an obstacle in place of what was asked; ``None`` for any other answer.

    Ask only about an answer that did not hold what was wanted: TikTok's good pages, too, name its firewall and captcha.
    """
    path = urlsplit(answer.url).path.rstrip("/").lower()
    kind: BlockKind | None = None
    if re.search(r"(^|/)login(/|$)", path):
        kind = "login"
    elif path.endswith(("/notfound", "/unavailable")) or answer.status == 451:
        kind = "country"
    elif answer.is_html:
        kind = _kind_of_page(answer)
    return None if kind is None else blocked(kind, answer)


def blocked(kind: BlockKind, answer: HttpAnswer) -> BlockedError:
    """Return the error for an answer that is an obstacle of this kind, with what helps against it."""
    return BlockedError(
        f"{answer.place} answered with {ADVICE[kind]}.", kind=kind, url=answer.url, status=answer.status
    )


def _kind_of_page(answer: HttpAnswer) -> BlockKind | None:
    page = answer.text
    if re.search(FIREWALL, page):
        return "waf"
    if re.search(APP_PAGE, page):
        return None
    if re.search(COUNTRY, page):
        return "country"
    lower = page.lower()
    if "captcha" in lower or "verify-page" in lower:
        return "captcha"
    if "please wait" in lower or "slardar" in lower or answer.status == 403:
        return "waf"
    return "login" if "login-title" in lower else None
