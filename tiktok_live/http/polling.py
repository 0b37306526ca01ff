"""Ask for messages by HTTP: the seed's way where there is no WebSocket."""

from __future__ import annotations

from tiktok_live.http.pages import obstacle
from tiktok_live.http.session import MAX_WEBCAST_BYTES, HttpSession
from tiktok_live.wire import Response, parse_response

__all__ = ["fetch_messages"]


def fetch_messages(
    session: HttpSession, room_id: str, cursor: str, internal_ext: str, *, timeout: float | None = None
) -> Response:
    """Fetch the messages since ``cursor``, unsigned, with the session cookies; TikTok answers nobody without them.

    Args:
        session: of the client.
        room_id: decimal digits.
        cursor: of the previous response.
        internal_ext: of the previous response.
        timeout: seconds for the whole exchange; default: of ``request_options``.

    Raises:
        BlockedError: TikTok shows an obstacle in place of the messages.
        RateLimitError: too many requests.
        InvalidResponseError: another status than success, or an empty body.
        DecodeError: the body is no webcast response.
        RequestError: TikTok cannot be reached.
    """
    answer = session.get(
        f"{session.options.endpoints.webcast}/im/fetch/",
        params=session.client_params() | {"room_id": room_id, "cursor": cursor, "internal_ext": internal_ext},
        timeout=timeout,
        max_bytes=MAX_WEBCAST_BYTES,
    )
    if obstructed := obstacle(answer):
        raise obstructed
    answer.require_ok()
    if not answer.body:
        raise answer.invalid("an empty body in place of messages; the session may have expired")
    return parse_response(answer.body)
