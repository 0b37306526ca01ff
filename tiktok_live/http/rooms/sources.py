"""Who knows a user's room: the live page, ``api-live``, a signer.

``room/check_alive`` is not among them: since July 2026 it says alive for every room.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from functools import partial
from typing import NamedTuple

from tiktok_live.errors import (
    AgeRestrictedError,
    BlockedError,
    PrivateLiveError,
    SignatureError,
    TikTokLiveError,
    UserNotFoundError,
    UserOfflineError,
)
from tiktok_live.http.pages import ADVICE, RoomFacts, facts_of_user, obstacle, read_live_page
from tiktok_live.http.session import MAX_PAGE_BYTES, HttpSession
from tiktok_live.http.signers.signing import RoomFinder, Signer, SignRequest
from tiktok_live.http.usernames import live_page_url
from tiktok_live.http.values import mapping, whole

__all__ = ["Source", "lack_of_room", "sources"]

USER_NOT_FOUND = 19881007


class Source(NamedTuple):
    """Somebody who may know a user's room.

    Attributes:
        name: ``"page"``, ``"api-live"``, ``"signer"``.
        ask: asks, and raises what keeps the source from saying anything; ``UserNotFoundError`` is its answer, though.
    """

    name: str
    ask: Callable[[], RoomFacts]


def sources(session: HttpSession, unique_id: str, signers: Sequence[Signer]) -> Iterator[Source]:
    """Give the sources in the order of asking."""
    yield Source("page", partial(_ask_page, session, unique_id))
    yield Source("api-live", partial(_ask_api, session, unique_id))
    for signer in signers:
        if isinstance(signer, RoomFinder):
            yield Source("signer", partial(_ask_signer, session, unique_id, signer))


def lack_of_room(unique_id: str, source: str, facts: RoomFacts) -> TikTokLiveError:
    """Return why a source that knows the user names no room."""
    if facts.is_private:
        return PrivateLiveError(
            f"The account of @{unique_id} is private. Give the session_id of a follower, or the room_id."
        )
    if facts.is_gated:
        return AgeRestrictedError(f"The live of @{unique_id} is only for adults. Give a session_id, or the room_id.")
    if facts.needs_login:
        return BlockedError(f"The {source} answered with {ADVICE['login']}.", kind="login")
    return UserOfflineError(f"@{unique_id} is not live and, as the {source} has it, never was.")


def _ask_page(session: HttpSession, unique_id: str) -> RoomFacts:
    answer = session.get(live_page_url(session.options.endpoints, unique_id), max_bytes=MAX_PAGE_BYTES)
    if not session.hosts.is_tiktok(answer.url):
        raise answer.invalid("a page that is not TikTok's")
    facts = read_live_page(answer.text)
    if facts.found:
        return facts
    if obstructed := obstacle(answer):
        raise obstructed
    answer.require_ok()
    raise answer.invalid("a page that names no room" if answer.body else "an empty page")


def _ask_api(session: HttpSession, unique_id: str) -> RoomFacts:
    answer = session.get(
        f"{session.options.endpoints.web}/api-live/user/room",
        params=session.client_params() | {"uniqueId": unique_id, "sourceType": "54"},
    )
    if obstructed := obstacle(answer):
        raise obstructed
    if not answer.body[:64].lstrip().startswith(b"{"):
        answer.require_ok()
    body = answer.json_object()
    code, said = whole(body.get("statusCode")), answer.said(body.get("message"))
    if code == USER_NOT_FOUND or said == "user_not_found":
        raise UserNotFoundError(f"TikTok knows no user @{unique_id} (statusCode {code}).")
    answer.require_ok()
    facts = facts_of_user(mapping(body.get("data")))
    if code or not facts.found:
        raise answer.invalid(f"statusCode {code} ({said})" if code else "JSON that names no user")
    return facts


def _ask_signer(session: HttpSession, unique_id: str, signer: RoomFinder) -> RoomFacts:
    name = type(signer).__name__
    try:
        facts = signer.find_room(unique_id, SignRequest.of(session, ""))
    except TikTokLiveError:
        raise
    except Exception as exc:  # a signer may be anybody's code
        raise SignatureError(f"The signer {name} raised {type(exc).__name__}.") from exc
    if not isinstance(facts, RoomFacts):
        raise SignatureError(f"The signer {name} must return RoomFacts from find_room.")
    return facts
