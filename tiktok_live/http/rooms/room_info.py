"""Fetch what TikTok says of a room, and the list of gifts."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from tiktok_live.errors import AgeRestrictedError, PrivateLiveError, TikTokLiveError
from tiktok_live.http.pages import blocked, obstacle
from tiktok_live.http.rooms.room_json import gifts_of, room_info_of
from tiktok_live.http.session import HttpSession
from tiktok_live.http.session.answers import HttpAnswer
from tiktok_live.http.values import mapping, whole
from tiktok_live.models import Gift, RoomInfo

__all__ = ["fetch_gifts", "fetch_room_info"]

AGE_RESTRICTED = 4003110
PRIVATE = 30006
PRIVATE_WORDS = r"(?i)account is private|follow the (?:host|creator)"


def fetch_room_info(session: HttpSession, room_id: str) -> RoomInfo:
    """Fetch everything that TikTok says of a room; entering the room does not need it.

    Raises:
        AgeRestrictedError: status_code 4003110; TikTok also gives it to networks that it distrusts.
        PrivateLiveError: status_code 30006, or words to that effect.
        BlockedError: an obstacle in place of the answer, or an answer that holds nothing but a prompt.
        InvalidResponseError: another code, or no JSON.
        RequestError: TikTok cannot be reached, or limits requests.
    """
    answer, status, data = _ask(session, "room/info/", {"room_id": room_id})
    if status != 0 or len(data) <= 1 or "prompts" in data:
        raise _refusal(answer, status, data)
    return room_info_of(data, room_id)


def fetch_gifts(session: HttpSession, room_id: str | None = None) -> list[Gift]:
    """Fetch the gifts that can be sent, in a room or in general.

    Raises:
        BlockedError: an obstacle in place of the answer.
        InvalidResponseError: a code other than 0, or no JSON.
        RequestError: TikTok cannot be reached, or limits requests.
    """
    answer, status, data = _ask(session, "gift/list/", {"room_id": room_id} if room_id else {})
    if status != 0 or not data:
        raise _refusal(answer, status, data)
    return gifts_of(data)


def _ask(
    session: HttpSession, path: str, params: Mapping[str, str]
) -> tuple[HttpAnswer, int | None, Mapping[str, Any]]:
    """Return the answer of a webcast address, its ``status_code``, and its ``data``."""
    answer = session.get(f"{session.options.endpoints.webcast}/{path}", params=session.client_params() | dict(params))
    if obstructed := obstacle(answer):
        raise obstructed
    answer.require_ok()
    body = answer.json_object()
    return answer, whole(body.get("status_code", 0)), mapping(body.get("data"))


def _refusal(answer: HttpAnswer, status: int | None, data: Mapping[str, Any]) -> TikTokLiveError:
    """Return the error for an answer that holds a code or a prompt in place of what was asked."""
    reason = answer.said(data.get("prompts")) or answer.said(data.get("message"))
    said = f": {reason}" if reason else ""
    if status == PRIVATE or re.search(PRIVATE_WORDS, reason):
        return PrivateLiveError(f"The live is only for people whom the host chose{said}. Give the session_id of one.")
    if status == AGE_RESTRICTED:
        return AgeRestrictedError(
            f"TikTok shows this room only to adults who are logged in (status_code {status}){said}. "
            "It says so, too, to networks that it distrusts; the room may be entered all the same."
        )
    if status == 0 and "prompts" in data:
        return blocked("device", answer)
    return answer.invalid(f"status_code {status}{said}" if status else "an answer without data")
