"""The signer of the first clients: a server signs the address of ``im/fetch``, and the client fetches it itself."""

from __future__ import annotations

import logging
from collections.abc import Iterable

from tiktok_live.errors import InvalidOptionError, RateLimitError, RequestError, SignatureError, reworded
from tiktok_live.http.pages import obstacle
from tiktok_live.http.session.answers import HttpAnswer
from tiktok_live.http.session.cookies import parse_cookies
from tiktok_live.http.session.headers import is_header_text
from tiktok_live.http.session.hosts import tiktok_endpoints
from tiktok_live.http.signers.sign_server import sign_base_url
from tiktok_live.http.signers.signing import CLIENT_NAME, SignedFetch, SignRequest
from tiktok_live.http.values import text

__all__ = ["UrlSigner"]

logger = logging.getLogger(__name__)

PUBLIC_HOSTS = ("https://tiktok.eulerstream.com", "https://tiktok-sign.zerody.one")


class UrlSigner:
    """Sign through servers that sign addresses (``GET /webcast/sign_url``); TikTok sees the user's own network.

    Args:
        hosts: base URLs, tried in order until one signs; default: ``endpoints.sign`` where the user set it, else the
            two public ones of the connector.

    Raises:
        InvalidOptionError: a host is no http(s) URL.
    """

    def __init__(self, hosts: Iterable[str] = ()) -> None:
        if isinstance(hosts, str):
            raise InvalidOptionError('hosts must be several texts, such as ("https://sign.example",).')
        self._hosts = tuple(sign_base_url(host, "hosts") for host in hosts)

    def fetch(self, room_id: str, request: SignRequest) -> SignedFetch:
        """Have the address signed and fetch it from TikTok.

        When nobody signs and there is a session, the bare address is fetched, as the connector does.

        Raises:
            SignatureError: no host signs, or what comes back cannot be used.
            RequestError: TikTok cannot be asked, or refuses.
        """
        failures: list[RequestError] = []
        for host in self.addresses(request):
            try:
                url, user_agent, cookies = self._signed(host, request)
            except RequestError as exc:
                failures.append(exc)
                continue
            return self._fetched(request, url, user_agent, cookies)
        if request.has_session:
            logger.warning("Nobody signed the address; it is tried unsigned, with the session.")
            return self._fetched(request, request.fetch_url, request.user_agent, {})
        raise _of_all(failures)

    def addresses(self, request: SignRequest) -> tuple[str, ...]:
        """Return the base URLs of the servers, in the order of asking."""
        own = PUBLIC_HOSTS if request.sign_url == tiktok_endpoints().sign else (request.sign_url,)
        return self._hosts or own

    def _signed(self, host: str, request: SignRequest) -> tuple[str, str, dict[str, str]]:
        """Return the signed address, the User-Agent it is bound to, and its cookie."""
        answer = request.sign(
            host,
            "/webcast/sign_url",
            params={"url": request.fetch_url, "client": CLIENT_NAME, "uuc": "1"},
            headers={"User-Agent": CLIENT_NAME, "Accept": "application/json"},
        )
        data = answer.json_object()
        url = text(data.get("signedUrl"))
        user_agent = text(data.get("User-Agent")) or request.user_agent
        if url is None or not is_header_text(user_agent):
            raise SignatureError(f"{answer.place} answered without a signed address.", url=answer.url)
        token = text(data.get("msToken"))
        return url, user_agent, parse_cookies(f"msToken={token}") if token else {}

    def _fetched(self, request: SignRequest, url: str, user_agent: str, cookies: dict[str, str]) -> SignedFetch:
        answer = request.fetch(url, user_agent=user_agent, cookies=cookies)
        _check_fetched(answer)
        return SignedFetch(answer.body, cookies, user_agent=user_agent, authenticated=request.has_session)


def _of_all(failures: list[RequestError]) -> RequestError:
    """Return the error that says what all hosts said; a rate limit when waiting for its end can help."""
    if len(failures) == 1:
        return failures[0]
    said = "No host signed: " + " ".join(str(failure) for failure in failures)
    if limited := [failure for failure in failures if isinstance(failure, RateLimitError)]:
        return reworded(limited[0], said)
    error = SignatureError(said)
    error.retryable = any(failure.retryable for failure in failures)
    error.__cause__ = failures[0]
    return error


def _check_fetched(answer: HttpAnswer) -> None:
    if obstructed := obstacle(answer):
        raise obstructed
    answer.require_ok()
