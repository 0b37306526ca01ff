"""The default signer: a server that asks TikTok itself, in the flow of today's clients."""

from __future__ import annotations

import os
from collections.abc import Collection
from typing import Any
from urllib.parse import quote, urlsplit

from tiktok_live.errors import InvalidOptionError, SignatureError
from tiktok_live.http.pages import RoomFacts
from tiktok_live.http.session.answers import HttpAnswer
from tiktok_live.http.session.cookies import parse_cookies, session_cookies
from tiktok_live.http.session.headers import is_header_text
from tiktok_live.http.session.hosts import origin_of
from tiktok_live.http.signers.limits import RateLimits, limits_of
from tiktok_live.http.signers.signing import CLIENT_NAME, SignedFetch, SignRequest, check_answer
from tiktok_live.http.values import digits
from tiktok_live.models import RoomStatus

__all__ = ["SignServer", "sign_base_url"]

LIMIT_PATHS = ("/webcast/rate_limits", "/accounts/me/rate_limits")
"""Where a sign server tells its limits, in the order of age."""


class SignServer:
    """Sign through a server that speaks the interface of the public sign server.

    It fetches the room's first messages from TikTok and returns them (``GET /webcast/fetch``). It can also look up a
    room (``/webcast/anchors/<name>/room_id``) and send chat (``/webcast/rooms/<room>/chat``), where allowed.

    Args:
        base_url: ``https://sign.example``; default: ``endpoints.sign`` of the client.
        api_key: sent to that server alone; default: the environment's ``TIKTOK_LIVE_SIGN_API_KEY``, which is for the
            client's own endpoint and not for a ``base_url`` given here.

    Raises:
        InvalidOptionError: ``base_url`` is no http(s) URL, or ``api_key`` cannot be a header.
    """

    def __init__(self, base_url: str | None = None, api_key: str | None = None) -> None:
        self._base_url = None if base_url is None else sign_base_url(base_url, "base_url")
        if api_key is None and base_url is None:
            api_key = os.environ.get("TIKTOK_LIVE_SIGN_API_KEY") or None
        if api_key is not None and (not isinstance(api_key, str) or not is_header_text(api_key)):
            raise InvalidOptionError("api_key must be a text of printable characters, or None.")
        self._api_key = api_key

    def __repr__(self) -> str:
        host = urlsplit(self._base_url).hostname if self._base_url else "the sign endpoint"
        return f"SignServer({host}, {'with' if self._api_key else 'without'} an API key)"

    def fetch(self, room_id: str, request: SignRequest) -> SignedFetch:
        """Have the server fetch the room's first messages.

        Raises:
            RateLimitError: too many requests.
            SignatureError: the server refuses, or its answer lacks the messages or TikTok's cookie.
            RequestError: it cannot be reached.
        """
        session = session_cookies(request.session_id, request.tt_target_idc)
        answer = request.sign(
            self._base(request),
            "/webcast/fetch",
            params={
                "client": CLIENT_NAME,
                "room_id": room_id,
                "user_agent": request.user_agent,
                "client_enter": "true",
                "platform": "web",
            },
            headers=self._headers("application/protobuf,application/json", session),
            api_key=self._api_key,
        )
        secrets = (self._api_key, request.session_id)
        request_id = answer.said(answer.headers.get("X-Request-Id"), secrets) or None
        cookies = parse_cookies(answer.headers.get("X-Set-TT-Cookie", ""))
        if not answer.body or not cookies:
            raise _useless(answer, "an empty body" if not answer.body else "no cookie of TikTok", request_id, secrets)
        return SignedFetch(
            answer.body,
            cookies,
            user_agent=request.user_agent,
            room_id=digits(answer.headers.get("X-Room-Id")),
            authenticated=bool(session),
            request_id=request_id,
        )

    def addresses(self, request: SignRequest) -> tuple[str, ...]:
        """Return the base URL of the server."""
        return (self._base(request),)

    def find_room(self, unique_id: str, request: SignRequest) -> RoomFacts:
        """Ask the server for the room of a user; most operators want an API key for this.

        Raises:
            RequestError: the server refuses, does not know, or cannot be reached.
        """
        answer = request.get(
            f"{self._base(request)}/webcast/anchors/{quote(unique_id, safe='')}/room_id",
            params={"client": CLIENT_NAME},
            headers=self._headers("application/json", {}),
        )
        check_answer(answer, secrets=(self._api_key, request.session_id))
        data = answer.json_object()
        room_id, is_live = digits(data.get("room_id")), data.get("is_live")
        if data.get("ok") is False or (room_id is None and not isinstance(is_live, bool)):
            raise answer.invalid("no room")
        status = {True: RoomStatus.LIVE, False: RoomStatus.ENDED}[is_live] if isinstance(is_live, bool) else None
        return RoomFacts(True, room_id, unique_id=unique_id, status=status)

    def rate_limits(self, request: SignRequest) -> RateLimits:
        """Ask the server how many requests it takes, for the API key or, without one, for this network.

        Raises:
            RequestError: the server refuses, does not say, or cannot be reached.
        """
        for path in LIMIT_PATHS:
            url, headers = f"{self._base(request)}{path}", self._headers("application/json", {})
            answer = request.get(url, params={"client": CLIENT_NAME}, headers=headers)
            if answer.status != 404:
                break
        check_answer(answer, secrets=(self._api_key, request.session_id))
        limits = limits_of(answer.json_object())
        if limits == RateLimits():
            raise answer.invalid("no limits")
        request.learn(self._base(request), self._api_key, limits)
        return limits

    def send_chat(self, room_id: str, content: str, request: SignRequest) -> dict[str, Any]:
        """Have the server send a chat message with the session of ``request``.

        Raises:
            RequestError: the server refuses, or cannot be reached.
        """
        answer = request.post(
            f"{self._base(request)}/webcast/rooms/{room_id}/chat",
            params={"client": CLIENT_NAME},
            headers=self._headers("application/json", session_cookies(request.session_id, request.tt_target_idc)),
            json={"content": content},
        )
        check_answer(answer, secrets=(self._api_key, request.session_id))
        return answer.json_object()

    def _base(self, request: SignRequest) -> str:
        return self._base_url or request.sign_url

    def _headers(self, accept: str, session: dict[str, str]) -> dict[str, str]:
        headers = {"User-Agent": CLIENT_NAME, "Accept": accept}
        if self._api_key:
            headers["X-Api-Key"] = self._api_key
        if session:
            headers["x-cookie-header"] = "; ".join(f"{name}={value}" for name, value in session.items())
        return headers


def sign_base_url(url: object, name: str) -> str:
    """Return ``url`` without a slash at its end.

    Raises:
        InvalidOptionError: it is no http(s) URL.
    """
    origin = origin_of(url) if isinstance(url, str) else None
    if not isinstance(url, str) or origin is None or origin.scheme not in ("http", "https"):
        raise InvalidOptionError(f"{name} must be a URL that begins with https:// (or http://, for your own server).")
    return url.rstrip("/")


def _useless(answer: HttpAnswer, lacks: str, request_id: str | None, secrets: Collection[str | None]) -> SignatureError:
    said = answer.said(answer.headers.get("Handshake-Msg"), secrets)
    error = SignatureError(
        f"{answer.place} answered with {lacks}{f': {said}' if said else ''}. Try again later, or use another signer."
        + (f" Its id of the request: {request_id}." if request_id else ""),
        request_id=request_id,
        url=answer.url,
        status=answer.status,
    )
    error.retryable = True
    return error
