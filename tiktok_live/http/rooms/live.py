"""Tell whether a user is live, with what each source said."""

from __future__ import annotations

from collections.abc import Sequence

from tiktok_live.errors import (
    AgeRestrictedError,
    BlockedError,
    PrivateLiveError,
    RateLimitError,
    RequestConnectionError,
    RequestError,
    RequestTimeoutError,
    TikTokLiveError,
    UserNotFoundError,
)
from tiktok_live.http.pages import RoomFacts
from tiktok_live.http.rooms.room_info import fetch_room_info
from tiktok_live.http.rooms.sources import sources
from tiktok_live.http.session import HttpSession
from tiktok_live.http.signers.signing import Signer
from tiktok_live.http.usernames import ShareLink, Username, check_room_id, unique_id_of
from tiktok_live.models import LiveState, LiveStatus, RoomStatus

__all__ = ["live_status"]

STATES = {
    RoomStatus.LIVE: LiveState.LIVE,
    RoomStatus.PAUSED: LiveState.PAUSED,
    RoomStatus.ENDED: LiveState.OFFLINE,
}
ON_AIR = (LiveState.LIVE, LiveState.PAUSED)
PREFERENCE = (*ON_AIR, LiveState.OFFLINE, LiveState.NEVER_LIVE)
"""Of sources that disagree: who says live has seen a start that the other has not."""


def live_status(
    session: HttpSession, user: Username | ShareLink | None, signers: Sequence[Signer], room_id: str | None = None
) -> LiveStatus:
    """Ask all sources whether the user is live.

    The page and ``api-live`` are always asked, a signer only when both say nothing. When one of them says live, or none
    says anything, the room itself is asked (``room/info``), and its word decides.

    Args:
        session: of the client.
        user: as :func:`parse_user` gave it; ``None`` when there is only a ``room_id``.
        signers: of the client.
        room_id: the room, if it is known.

    Raises:
        UserNotFoundError: a source says that there is no such user, and no other source knows one.
        InvalidOptionError: ``room_id`` is no room id.
        RequestError: a share link cannot be followed. That a source cannot be asked is evidence, not an error.
    """
    evidence: dict[str, str] = {}
    said: dict[LiveState, str | None] = {}
    missing: UserNotFoundError | None = None
    known = check_room_id(room_id) if room_id is not None else None
    if user is not None:
        for source in sources(session, unique_id_of(session, user), signers):
            if source.name == "signer" and (said or known):
                break
            try:
                facts = source.ask()
            except TikTokLiveError as exc:
                evidence[source.name] = _trouble(exc)
                missing = exc if isinstance(exc, UserNotFoundError) else missing
                continue
            evidence[source.name] = _words(facts)
            state = _state(facts)
            if state is not None:
                said.setdefault(state, facts.room_id)
            known = known or (facts.room_id if state is None else None)
    verdict = next((state for state in PREFERENCE if state in said), LiveState.UNKNOWN)
    known = known or said.get(verdict)
    if known is not None and (verdict in ON_AIR or not said):
        verdict = _ask_room(session, known, evidence) or verdict
    if verdict is LiveState.UNKNOWN and known is None and missing is not None:
        raise missing
    return LiveStatus(status=verdict, room_id=known, evidence=evidence)


def _ask_room(session: HttpSession, room_id: str, evidence: dict[str, str]) -> LiveState | None:
    try:
        info = fetch_room_info(session, room_id)
    except TikTokLiveError as exc:
        evidence["room info"] = _trouble(exc)
        return None
    facts = RoomFacts(True, info.room_id, status=info.status)
    evidence["room info"] = _words(facts)
    return _state(facts)


def _state(facts: RoomFacts) -> LiveState | None:
    """Return what the facts amount to; ``None`` when they leave it open."""
    if facts.status in STATES:
        return STATES[RoomStatus(facts.status)]
    hidden = facts.is_private or facts.is_gated or facts.needs_login
    return LiveState.NEVER_LIVE if facts.room_id is None and facts.status is None and not hidden else None


def _words(facts: RoomFacts) -> str:
    """Say in words what a source said."""
    state = _state(facts)
    if state is LiveState.NEVER_LIVE:
        return "never live"
    words = [f"{state} (status {facts.status})"] if state else []
    if state is None:
        words.append("status not said" if facts.status is None else f"status {facts.status}")
    if facts.room_id:
        words.append(f"room {facts.room_id}")
    marks = ("private account", facts.is_private), ("asks for the age", facts.is_gated), ("log-in", facts.needs_login)
    return ", ".join(words + [mark for mark, holds in marks if holds])


def _trouble(exc: TikTokLiveError) -> str:
    """Say in words why a source said nothing."""
    if isinstance(exc, UserNotFoundError):
        return "user not found (19881007)"
    if isinstance(exc, AgeRestrictedError):
        return "age restricted (4003110)"
    if isinstance(exc, PrivateLiveError):
        return "private"
    if isinstance(exc, BlockedError):
        return f"blocked ({exc.kind})"
    if isinstance(exc, RateLimitError):
        return "too many requests (429)"
    if isinstance(exc, RequestTimeoutError):
        return "no answer in time"
    if isinstance(exc, RequestConnectionError):
        return "no connection"
    status = exc.status if isinstance(exc, RequestError) else None
    return "no usable answer" + (f" (HTTP {status})" if status else "")
