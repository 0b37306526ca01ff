"""The one HTTP session of a client: cookies, proxies, TLS, limits, redirects."""

from __future__ import annotations

import copy
import http.client
import logging
import ssl
import time
from collections.abc import Callable, Mapping
from typing import Any

import requests
from requests.exceptions import BaseHTTPError  # type: ignore[attr-defined]

from tiktok_live.errors import InvalidOptionError, InvalidResponseError, NotConnectedError, RequestError, bare_url
from tiktok_live.http.session.answers import HttpAnswer
from tiktok_live.http.session.bodies import BodyError, read_body
from tiktok_live.http.session.cookies import BoundedJar, CookieStore, session_cookies
from tiktok_live.http.session.deadlines import DeadlineAdapter, deadline, hide_queries, is_stale
from tiktok_live.http.session.failures import failure
from tiktok_live.http.session.headers import BROWSER_HEADERS, checked_headers, is_header_text, merged
from tiktok_live.http.session.hosts import TrustedHosts, origin_of
from tiktok_live.http.session.parameters import DEFAULT_USER_AGENT, new_device_id, web_parameters
from tiktok_live.http.session.proxies import Proxies
from tiktok_live.http.session.redirects import REDIRECTS, next_url
from tiktok_live.http.session.secrets import secrets_of
from tiktok_live.http.session.settings import RequestOptions
from tiktok_live.options import Options

__all__ = ["MAX_JSON_BYTES", "MAX_PAGE_BYTES", "MAX_WEBCAST_BYTES", "HttpSession"]

logger = logging.getLogger(__name__)

MAX_PAGE_BYTES = 8 * 1024 * 1024
MAX_JSON_BYTES = 8 * 1024 * 1024
MAX_WEBCAST_BYTES = 16 * 1024 * 1024
MAX_REDIRECTS = 5


class _Requests(requests.Session):
    """A requests session that never looks where a redirect leads: requests would read its body, whatever its size."""

    def get_redirect_target(self, resp: requests.Response) -> None:
        return None


class HttpSession:
    """HTTP as one client of TikTok does it; may be used from several threads.

    Attributes:
        options: of the client.
        hosts: who is trusted with what.
        secrets: what must not be shown when somebody quotes it.
        ssl_context: the one TLS context, for HTTP and for the WebSocket.

    Raises:
        InvalidOptionError: ``request_options``, ``request_headers`` or ``client_params`` hold something unusable.
    """

    def __init__(self, options: Options, like: HttpSession | None = None) -> None:
        """Prepare; ``like`` is a session with the same ``request_options``, to share the TLS context with."""
        self.options = options
        self.hosts = TrustedHosts(options.endpoints)
        self.secrets = secrets_of(options)
        settings: RequestOptions = RequestOptions.of(options.request_options) if like is None else like._settings
        self.ssl_context: ssl.SSLContext = settings.ssl_context
        self._settings: RequestOptions = settings
        self._proxies = Proxies(options.proxy, settings.proxies)
        self._headers = checked_headers(options.request_headers)
        self._user_agent = self._headers.pop("user-agent", DEFAULT_USER_AGENT)
        self._device_id = new_device_id()
        self._stopped: Callable[[], bool] = bool  # False
        self.client_params()
        hide_queries()
        self._requests = _Requests()
        self._requests.cookies = BoundedJar()
        self._requests.trust_env = False  # of the environment only what Proxies and RequestOptions read
        for scheme in ("https://", "http://"):
            self._requests.mount(scheme, DeadlineAdapter(settings.pool_context))
        self._cookies = CookieStore(self._requests.cookies, self.hosts)

    def __repr__(self) -> str:
        return f"HttpSession({self.options.endpoints!r})"

    def interruptible(self, stopped: Callable[[], bool]) -> HttpSession:
        """Return a session with the same cookies and connections that sends nothing more once ``stopped()`` is true."""
        twin = copy.copy(self)
        twin._stopped = stopped
        return twin

    def _check_stopped(self) -> None:
        if self._stopped():
            raise NotConnectedError("disconnect() was called while connecting.")

    @property
    def timeout(self) -> float:
        """Seconds that an exchange may take when the caller names no others."""
        return self._settings.timeout

    @property
    def user_agent(self) -> str:
        """The User-Agent in use: a browser's, or the one that a signer signed for."""
        return self._user_agent

    def adopt_user_agent(self, user_agent: str) -> None:
        """Use ``user_agent`` from now on, which a signature is bound to.

        Raises:
            InvalidOptionError: it cannot be the value of a header.
        """
        if not is_header_text(user_agent):
            raise InvalidOptionError("The User-Agent holds a character that no header can have.")
        self._user_agent = user_agent

    def adopt_cookies(self, cookies: Mapping[str, str]) -> None:
        """Take over the cookies that a signer got from TikTok (``ttwid``, ``msToken``)."""
        self._cookies.adopt(cookies)

    def client_params(self) -> dict[str, str]:
        """Return a fresh dict of the web client's query parameters, with the option ``client_params`` over them."""
        return web_parameters(self._user_agent, self._device_id, self.options.client_params)

    def proxy_for(self, url: str) -> str | None:
        """Return the proxy for an http(s) or ws(s) URL, credentials included; ``None`` to connect directly."""
        return self._proxies.for_url(url)

    def cookie_header(self, url: str, *, with_session: bool = True, session_id: str | None = None) -> str:
        """Return the ``Cookie`` header that may go to ``url``; empty for a host that is not trusted with cookies.

        Args:
            url: http(s) or ws(s).
            with_session: whether the session cookies may be among them.
            session_id: in place of the option of that name.
        """
        session = session_cookies(session_id or self.options.session_id, self.options.tt_target_idc)
        return self._cookies.header(url, session if with_session else {})

    def is_trusted_push_server(self, url: str) -> bool:
        """Tell whether ``url`` may be connected to: wss on a TikTok host, or a host of the user's own endpoints."""
        return self.hosts.is_push_server(url)

    def url_of(self, url: str, params: Mapping[str, str]) -> str:
        """Return ``url`` with ``params`` in its query, encoded as a request would."""
        return requests.Request("GET", url, params=params).prepare().url or url

    def close(self) -> None:
        """Close all kept connections."""
        self._requests.close()

    def get(
        self,
        url: str,
        *,
        params: Mapping[str, str] | None = None,
        headers: Mapping[str, str] | None = None,
        timeout: float | None = None,
        max_bytes: int = MAX_JSON_BYTES,
        personal: bool = True,
        redirects: bool = True,
    ) -> HttpAnswer:
        """Send a GET and read the whole answer, whatever its status.

        Args:
            url: where to.
            params: for the query.
            headers: beside, or in place of, the usual ones.
            timeout: seconds for everything, redirects included; default: of ``request_options``.
            max_bytes: largest body, after its content encoding.
            personal: whether cookies, the user's ``request_headers`` and a browser's headers may go along, as far as
                the host is trusted with them; ``False`` for a signer.
            redirects: whether to follow redirects, up to five; cookies and headers are chosen anew for each.

        Raises:
            RequestTimeoutError: no complete answer in time.
            RequestConnectionError: no connection could be made or kept.
            InvalidResponseError: the answer is too large or not encoded as it says, or redirects go nowhere good.
        """
        seconds = self._settings.timeout if timeout is None else timeout
        ends = time.monotonic() + seconds
        request = requests.Request("GET", url, params=params, headers=headers)
        for _ in range(MAX_REDIRECTS + 1):
            self._check_stopped()
            answer = self._exchange(request, ends, seconds, max_bytes, personal, None)
            target = next_url(answer, self.hosts) if redirects else None
            if target is None:
                return answer
            # What the caller added was meant for the first host alone.
            request = requests.Request("GET", target)
        raise InvalidResponseError(
            f"{bare_url(url)} redirects more than {MAX_REDIRECTS} times.", url=url, status=answer.status
        )

    def post(
        self,
        url: str,
        *,
        params: Mapping[str, str] | None = None,
        headers: Mapping[str, str] | None = None,
        data: Mapping[str, str] | None = None,
        json: Any = None,
        timeout: float | None = None,
        max_bytes: int = MAX_JSON_BYTES,
        personal: bool = True,
        session_id: str | None = None,
    ) -> HttpAnswer:
        """Send a POST and read the whole answer, whatever its status; a redirect is not followed.

        Arguments and errors are those of :meth:`get`; beside them ``data`` (a form), ``json``, and ``session_id`` in
        place of the option of that name.
        """
        self._check_stopped()
        seconds = self._settings.timeout if timeout is None else timeout
        request = requests.Request("POST", url, params=params, headers=headers, data=data, json=json)
        return self._exchange(request, time.monotonic() + seconds, seconds, max_bytes, personal, session_id)

    def _exchange(
        self,
        request: requests.Request,
        ends: float,
        seconds: float,
        max_bytes: int,
        personal: bool,
        session_id: str | None,
    ) -> HttpAnswer:
        """Send one request, not following redirects, and read its answer until ``ends``."""
        url = str(request.url)
        if origin_of(url) is None:
            raise InvalidResponseError("An address that is to be asked cannot be read; are the endpoints right?")
        proxy = self.proxy_for(url)
        try:
            prepared = self._prepared(request, personal, session_id)
            with deadline(ends):
                answer = self._send(prepared, proxy, ends, max_bytes)
        except BodyError as exc:
            error: RequestError = InvalidResponseError(f"The answer of {bare_url(url)} {exc}.", url=url)
            error.__cause__ = exc.__cause__
        except (requests.RequestException, BaseHTTPError, http.client.HTTPException, OSError, ValueError) as exc:
            secrets = (*self.secrets, *map(str, (request.headers or {}).values()))  # a signer's key is in the latter
            error = failure(exc, url, proxy=proxy, seconds=seconds, late=time.monotonic() >= ends, secrets=secrets)
        else:
            logger.debug("%s %s: HTTP %d, %d bytes", request.method, answer.place, answer.status, len(answer.body))
            return answer
        # Raised out here, so that the exception of requests, which holds the request, is not this one's context.
        raise error

    def _send(self, prepared: requests.PreparedRequest, proxy: str | None, ends: float, max_bytes: int) -> HttpAnswer:
        response = None
        while response is None:  # each stale connection is dropped, and a new one is never stale
            self._check_stopped()
            left = max(ends - time.monotonic(), 0.001)
            try:
                response = self._requests.send(
                    prepared,
                    stream=True,
                    allow_redirects=False,
                    timeout=(min(left, self._settings.connect_timeout), left),
                    verify=self.ssl_context.verify_mode == ssl.CERT_REQUIRED,
                    proxies={"http": proxy, "https": proxy} if proxy else {},
                )
            except requests.ConnectionError as exc:
                if prepared.method != "GET" or not is_stale(exc):  # what may change something is not sent twice
                    raise
        try:
            body = b"" if response.status_code in REDIRECTS else read_body(response, max_bytes)
        finally:
            response.close()
        return HttpAnswer(response.status_code, prepared.url or "", response.headers, body, self.secrets)

    def _prepared(self, request: requests.Request, personal: bool, session_id: str | None) -> requests.PreparedRequest:
        """Put the headers together that may go to the host of ``request``."""
        url = str(request.url)
        headers = {"User-Agent": self._user_agent, "Accept": "*/*", "Accept-Encoding": "gzip, deflate"}
        if personal and self.hosts.is_tiktok(url):
            headers |= BROWSER_HEADERS
            if self.hosts.may_have_session(url):
                headers = merged(headers, self._headers)
        request.headers = merged(headers, request.headers or {})
        prepared = request.prepare()
        if personal:
            jar = self.cookie_header(prepared.url or url, session_id=session_id)
            if cookies := "; ".join(filter(None, (prepared.headers.get("Cookie", "").strip("; "), jar))):
                prepared.headers["Cookie"] = cookies
        return prepared
