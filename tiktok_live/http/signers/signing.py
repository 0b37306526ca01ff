"""What a signer is: the protocol, what it is given, what it gives back, and what its refusals mean.

TikTok answers the first ``im/fetch`` of a room only when its address is signed by TikTok's own JavaScript. A signer is
whoever can do that: a public server, a server of one's own, a browser. It is a third party, so it is told no more than
it needs.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import field
from typing import Any, Protocol, runtime_checkable

from tiktok_live.errors import InvalidResponseError, RateLimitError, RequestError, SignatureError
from tiktok_live.http.pages import RoomFacts
from tiktok_live.http.session import MAX_WEBCAST_BYTES, HttpSession
from tiktok_live.http.session.answers import HttpAnswer, rate_limit
from tiktok_live.http.session.hosts import origin_of
from tiktok_live.http.signers.budget import budget_of
from tiktok_live.http.signers.limits import RateLimits
from tiktok_live.http.values import whole
from tiktok_live.models.late_methods import dataclass

__all__ = [
    "CLIENT_NAME",
    "Addressed",
    "ChatSender",
    "LimitTeller",
    "RoomFinder",
    "SignRequest",
    "SignedFetch",
    "Signer",
    "check_answer",
]

CLIENT_NAME = "tiktok-live-sync"
ADVICE = {
    401: "It wants an API key, or another one: set sign_api_key or TIKTOK_LIVE_SIGN_API_KEY.",
    402: "Its operator wants to be paid for this.",
    403: "It does not allow this; its operator knows what the API key may do.",
    404: "Is the address of the sign server right?",
}


@dataclass(frozen=True, slots=True)
class SignedFetch:
    """What a signer got from TikTok's ``im/fetch``.

    Attributes:
        body: the answer's bytes (protobuf).
        cookies: that TikTok set on it; ``ttwid`` is needed for the WebSocket.
        user_agent: that the signature is bound to; ``None`` for the one in the request.
        room_id: in place of the one asked for, when the signer knows better.
        authenticated: whether the session was part of it, so that the WebSocket may carry it too.
        request_id: the signer's own id of the request.
    """

    body: bytes = field(repr=False)
    cookies: Mapping[str, str] = field(default_factory=dict, repr=False)
    user_agent: str | None = None
    room_id: str | None = None
    authenticated: bool = False
    request_id: str | None = None


@dataclass(frozen=True, slots=True)
class SignRequest:
    """What a signer is told, and the client's own way to HTTP.

    Attributes:
        user_agent: the browser to sign for.
        fetch_url: the address of ``im/fetch`` that wants a signature, for signers that sign addresses.
        sign_url: the client's ``endpoints.sign``.
        session_id: the user's session; ``None`` unless ``send_session_to_signer`` is on.
        tt_target_idc: goes with it.
    """

    user_agent: str
    fetch_url: str = field(repr=False)
    sign_url: str = field(repr=False)
    session_id: str | None = field(repr=False)
    tt_target_idc: str | None = field(repr=False)
    _session: HttpSession = field(repr=False, compare=False)

    @classmethod
    def of(cls, session: HttpSession, room_id: str, session_id: str | None = None) -> SignRequest:
        """Make the request for a room; ``session_id`` stands in for the option of that name."""
        options = session.options
        allowed = options.send_session_to_signer
        params = session.client_params() | {"room_id": room_id, "cursor": "", "internal_ext": ""}
        return cls(
            user_agent=session.user_agent,
            fetch_url=session.url_of(f"{options.endpoints.webcast}/im/fetch/", params),
            sign_url=options.endpoints.sign,
            session_id=(session_id or options.session_id) if allowed else None,
            tt_target_idc=options.tt_target_idc if allowed else None,
            _session=session,
        )

    @property
    def has_session(self) -> bool:
        """Whether TikTok itself is asked with a session."""
        return self._session.options.session_id is not None

    def get(
        self, url: str, *, params: Mapping[str, str] | None = None, headers: Mapping[str, str] | None = None
    ) -> HttpAnswer:
        """Send a GET with the client's proxies, TLS settings and timeouts; no cookies, no redirects."""
        return self._session.get(
            url, params=params, headers=headers, max_bytes=MAX_WEBCAST_BYTES, personal=False, redirects=False
        )

    def sign(
        self,
        base_url: str,
        path: str,
        *,
        params: Mapping[str, str],
        headers: Mapping[str, str],
        api_key: str | None = None,
    ) -> HttpAnswer:
        """Send a GET that counts against the limits of a sign server, and check that the answer is no refusal.

        Args:
            base_url: of the sign server; with ``api_key`` it names the budget that all clients of the process share.
            path: below it.
            params: for the query.
            headers: the key among them.
            api_key: that the server counts by.

        Raises:
            RateLimitError: there was one too many, or would be: then nothing was sent.
            SignatureError: the server refuses.
            RequestError: it cannot be reached.
        """
        budget = budget_of(base_url, api_key, self._session.proxy_for(base_url))
        queue = self._session.options.on_rate_limit == "wait"
        budget.take(self._session, queue=queue)
        answer = self.get(base_url + path, params=params, headers=headers)
        try:
            check_answer(answer, secrets=(api_key, self.session_id))
        except RateLimitError as exc:
            budget.refuse(self._session, exc.retry_after, exc.limit_label, queue=queue)
            raise
        budget.heed(answer.headers)
        return answer

    def learn(self, base_url: str, api_key: str | None, limits: RateLimits) -> None:
        """Take note of what a sign server says of its limits."""
        budget_of(base_url, api_key, self._session.proxy_for(base_url)).learn(limits)

    def post(
        self,
        url: str,
        *,
        params: Mapping[str, str] | None = None,
        headers: Mapping[str, str] | None = None,
        json: Any = None,
    ) -> HttpAnswer:
        """Send a POST as :meth:`get` sends a GET."""
        return self._session.post(url, params=params, headers=headers, json=json, personal=False)

    def fetch(self, url: str, *, user_agent: str, cookies: Mapping[str, str]) -> HttpAnswer:
        """GET a signed address from TikTok as the browser it was signed for, with TikTok's cookies and ``cookies``.

        Raises:
            SignatureError: the address is not TikTok's.
            RequestError: TikTok cannot be asked.
        """
        if not self._session.hosts.may_have_cookies(url):
            origin = origin_of(url)
            raise SignatureError(
                f"The signer gave an address on {origin.host if origin else 'no readable host'}, which is not TikTok's."
            )
        self._session.adopt_cookies(cookies)
        headers = {"User-Agent": user_agent}
        return self._session.get(url, headers=headers, max_bytes=MAX_WEBCAST_BYTES, redirects=False)


@runtime_checkable
class Signer(Protocol):
    """Anything with this method can sign; what it raises makes the client try its next signer."""

    def fetch(self, room_id: str, request: SignRequest) -> SignedFetch:
        """Get the first ``im/fetch`` of a room, signed. Called on the thread that connects."""
        ...


@runtime_checkable
class RoomFinder(Protocol):
    """A signer that can also look up the room of a user; asked last, when TikTok itself does not say."""

    def find_room(self, unique_id: str, request: SignRequest) -> RoomFacts:
        """Return what the signer knows of the user's room."""
        ...


@runtime_checkable
class ChatSender(Protocol):
    """A signer that can also send chat messages, with a session that it is given."""

    def send_chat(self, room_id: str, content: str, request: SignRequest) -> dict[str, Any]:
        """Send one message and return the answer's JSON object."""
        ...


@runtime_checkable
class LimitTeller(Protocol):
    """A signer that can also tell how many requests it takes."""

    def rate_limits(self, request: SignRequest) -> RateLimits:
        """Return its limits as they are now."""
        ...


@runtime_checkable
class Addressed(Protocol):
    """A signer that can say where it is, for the diagnosis."""

    def addresses(self, request: SignRequest) -> tuple[str, ...]:
        """Return the base URLs of its servers."""
        ...


def check_answer(answer: HttpAnswer, *, secrets: Collection[str | None] = ()) -> None:
    """Check that a sign server's answer is no refusal; it may say so in its status, or in JSON with any status.

    Args:
        answer: of the sign server.
        secrets: API key and session, in case the server quotes them.

    Raises:
        RateLimitError: 429, with when to try again and the limit's label.
        SignatureError: any other refusal, with the server's own words.
    """
    data: Mapping[str, Any] = {}
    if answer.body[:64].lstrip().startswith(b"{"):
        try:
            data = answer.json_object()
        except InvalidResponseError:
            data = {}  # a refusal without words, or protobuf that begins like one
    code = whole(data.get("code"))
    status = answer.status if not answer.ok or code in (None, 0) else code
    if status is not None and 200 <= status < 300:
        return
    raise _refusal(answer, status or answer.status, data, secrets)


def _refusal(answer: HttpAnswer, status: int, data: Mapping[str, Any], secrets: Collection[str | None]) -> RequestError:
    request_id = answer.said(answer.headers.get("X-Request-Id"), secrets)
    reason = answer.said(data.get("message"), secrets)
    said = f": {reason}" if reason else ""
    if status == 429:
        limit = rate_limit(answer.headers)
        label = answer.said(data.get("limit_label"), secrets) or None
        return RateLimitError(
            f"{answer.place} had too many requests{f' ({label})' if label else ''}{said}{limit.advice}.",
            retry_after=limit.retry_after,
            reset_at=limit.reset_at,
            limit_label=label,
            url=answer.url,
            status=status,
        )
    if 300 <= status < 400:
        advice = "Redirects of a sign server are not followed: they would take the API key along."
    else:
        advice = ADVICE.get(status, "Try again later." if status >= 500 else "")
    return SignatureError(
        f"{answer.place} refused with status {status}{said}. {advice}".rstrip()
        + (f" Its id of the request: {request_id}." if request_id else ""),
        request_id=request_id or None,
        url=answer.url,
        status=status,
    )
