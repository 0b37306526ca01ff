"""Signers: what they are told, what they may answer, who is asked next."""

from __future__ import annotations

import json
import logging
import traceback
from typing import Any

import pytest
import requests
import responses
from servers import Asked, Reply, serving
from tiktok_answers import FETCH, PUSH_SERVER, ROOM_ID, SIGN, WAF_PAGE, fetch_result

from tiktok_live.errors import (
    BlockedError,
    InvalidOptionError,
    InvalidResponseError,
    RateLimitError,
    RequestConnectionError,
    RequestError,
    RequestTimeoutError,
    SignatureError,
)
from tiktok_live.http.session import HttpSession
from tiktok_live.http.signers import (
    Opening,
    SignedFetch,
    Signer,
    SignRequest,
    SignServer,
    UrlSigner,
    default_signers,
    fetch_signed,
)
from tiktok_live.options import Endpoints, Options

COOKIE = {"X-Set-TT-Cookie": "ttwid=1%7Cabc; Path=/; Domain=tiktok.com; HttpOnly"}
SIGN_URLS = ("https://one.example/webcast/sign_url", "https://two.example/webcast/sign_url")
URL_SIGNER = UrlSigner(hosts=("https://one.example", "https://two.example/"))
SIGNED = f"{FETCH}?room_id={ROOM_ID}&msToken=t&X-Bogus=b&_signature=s"


class Giving:
    """A signer that gives what it was made with, and notes its requests."""

    def __init__(self, given: Any) -> None:
        self.given = given
        self.requests: list[SignRequest] = []

    def fetch(self, room_id: str, request: SignRequest) -> SignedFetch:
        self.requests.append(request)
        if isinstance(self.given, BaseException):
            raise self.given
        return self.given  # type: ignore[no-any-return]


def sign(*signers: Signer, session: HttpSession | None = None, **options: Any) -> Opening:
    own = session or HttpSession(Options(**options))
    try:
        return fetch_signed(own, signers, ROOM_ID, own.options)
    finally:
        own.close()


def good(**more: Any) -> SignedFetch:
    return SignedFetch(fetch_result(), **more)


# --- the sign server


@responses.activate
def test_the_default_signer_is_the_sign_server_in_the_flow_of_todays_clients() -> None:
    responses.get(SIGN, body=fetch_result(), headers={**COOKIE, "X-Room-Id": "7300000000000000009"})
    session = HttpSession(Options(session_id="5e55", sign_api_key="k3y"))
    opening = sign(*default_signers(session.options), session=session)
    assert (opening.room_id, opening.response.cursor, opening.authenticated) == ("7300000000000000009", "c-1", False)
    assert opening.response.push_server == PUSH_SERVER
    asked = responses.calls[0].request
    assert asked.params == {
        "client": "tiktok-live-sync",
        "room_id": ROOM_ID,
        "user_agent": session.user_agent,
        "client_enter": "true",
        "platform": "web",
    }
    assert asked.headers["X-Api-Key"] == "k3y" and asked.headers["User-Agent"] == "tiktok-live-sync"
    assert "5e55" not in str(asked.headers) + str(asked.url) and "Cookie" not in asked.headers
    assert session.cookie_header(PUSH_SERVER, with_session=False) == "ttwid=1%7Cabc"


@responses.activate
def test_the_session_goes_to_the_signer_only_where_the_user_says_so() -> None:
    responses.get(SIGN, body=fetch_result(), headers=COOKIE)
    opening = sign(SignServer(), session_id="5e55", tt_target_idc="eu", send_session_to_signer=True)
    asked = responses.calls[0].request
    assert opening.authenticated
    assert asked.headers["x-cookie-header"] == "sessionid=5e55; sessionid_ss=5e55; sid_tt=5e55; tt-target-idc=eu"
    assert "5e55" not in str(asked.url)
    assert not sign(SignServer(), send_session_to_signer=True).authenticated


@responses.activate
def test_the_api_key_of_the_environment_is_for_the_clients_own_endpoint_alone(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TIKTOK_LIVE_SIGN_API_KEY", "envk3y")
    responses.get(SIGN, body=fetch_result(), headers=COOKIE)
    responses.get("https://mine.example/sub/webcast/fetch", body=fetch_result(), headers=COOKIE)
    sign(SignServer())
    sign(SignServer("https://mine.example/sub/"))
    sign(SignServer("https://mine.example/sub/", "0wn"))
    sign(SignServer(api_key="0wn"))
    keys = [call.request.headers.get("X-Api-Key") for call in responses.calls]
    assert keys == ["envk3y", None, "0wn", "0wn"]


def test_a_redirect_of_the_sign_server_is_not_followed_and_takes_no_key_anywhere() -> None:
    with serving({}) as other, serving({"/webcast/fetch": Reply(status=302, headers={"Location": "x"})}) as server:
        server.answers["/webcast/fetch"] = Reply(status=307, headers={"Location": f"{other.url}/webcast/fetch"})
        with pytest.raises(SignatureError, match="Redirects of a sign server are not followed"):
            sign(SignServer(api_key="k3y"), endpoints=Endpoints(sign=server.url))
        assert server.asked[0].headers["x-api-key"] == "k3y" and other.asked == []


@responses.activate
@pytest.mark.parametrize(
    ("answer", "words", "retryable"),
    [
        ({"status": 401, "json": {"code": 401, "message": "Bad key"}}, "401: Bad key. It wants an API key", False),
        ({"status": 402, "json": {"code": 402, "message": "Pay"}}, "402: Pay. Its operator wants to be paid", False),
        ({"status": 403, "json": {"code": 403, "message": "No"}}, "403: No", False),
        ({"status": 404, "body": "<html>"}, "404. Is the address", False),
        ({"status": 418}, "status 418", False),
        (
            {"status": 500, "json": {"message": "Empty response payload received!", "code": 500}},
            "500: Empty resp",
            True,
        ),
        ({"status": 503, "body": "[" * 100_000}, "status 503", True),
        ({"json": {"code": 402, "message": "Pay"}}, "402: Pay", False),
        ({"json": {"code": "500", "message": "Down"}}, "500: Down", True),
        ({"body": b"", "headers": COOKIE}, "an empty body", True),
        ({"body": fetch_result()}, "no cookie of TikTok", True),
        ({"body": fetch_result(), "headers": {"Handshake-Msg": "illegal app_id"}}, "illegal app_id", True),
        ({"body": b"\xff\xff", "headers": COOKIE}, "no webcast response", True),
        ({"json": {"ok": True}, "headers": COOKIE}, "no webcast response", True),
        ({"body": "<html></html>", "headers": COOKIE}, "no webcast response", True),
        ({"body": fetch_result(cursor=""), "headers": COOKIE}, "without a cursor", True),
        ({"body": fetch_result(route_params={}), "headers": COOKIE}, "without its parameters", True),
        ({"body": fetch_result(route_params={"a": ""}), "headers": COOKIE}, "without its parameters", True),
    ],
)
def test_every_refusal_and_every_useless_answer_is_a_signature_error(
    answer: dict[str, Any], words: str, retryable: bool
) -> None:
    headers = {**answer.pop("headers", {}), "X-Request-Id": "req-7"}
    responses.get(SIGN, headers=headers, **answer)
    with pytest.raises(SignatureError, match=words) as caught:
        sign(SignServer(api_key="k3y"))
    error = caught.value
    assert (error.request_id, error.retryable) == ("req-7", retryable)
    assert "req-7" in str(error) and "k3y" not in str(error) and "user_agent" not in str(error)


@pytest.mark.parametrize(
    "push_server",
    [
        "wss://ws-fallback.eulerstream.com/?token=s3cret",
        "ws://webcast-ws.tiktok.com/",
        "wss://webcast-ws.tiktok.com@evil.example/",
        "https://webcast-ws.tiktok.com/",
        "nonsense",
    ],
)
def test_a_push_server_that_is_not_tiktoks_is_refused_before_it_is_used(push_server: str) -> None:
    session = HttpSession(Options())
    with pytest.raises(SignatureError, match=r"push server that is not TikTok's \(") as caught:
        sign(
            Giving(SignedFetch(fetch_result(push_server=push_server), {"ttwid": "x"}, "Mozilla/5.0 (S)")),
            session=session,
        )
    assert "s3cret" not in str(caught.value)
    assert session.cookie_header("https://www.tiktok.com/") == "" and session.user_agent != "Mozilla/5.0 (S)"


def test_a_push_server_on_the_users_own_host_is_accepted_and_none_at_all_too() -> None:
    own = Endpoints(webcast="http://127.0.0.1:8000/webcast")
    response = SignedFetch(fetch_result(push_server="ws://127.0.0.1:9000/push"))
    assert sign(Giving(response), endpoints=own).response.push_server == "ws://127.0.0.1:9000/push"
    with pytest.raises(SignatureError):
        sign(Giving(response))
    assert sign(Giving(SignedFetch(fetch_result(push_server="")))).response.push_server == ""


@responses.activate
@pytest.mark.parametrize("status", [429, 200])
def test_a_rate_limit_says_when_to_try_again_and_which_limit_it_was(status: int) -> None:
    responses.get(
        SIGN,
        status=status,
        json={"code": 429, "message": "Too many connections", "limit_label": "minute"},
        headers={"RateLimit-Remaining": "0", "RateLimit-Reset": "42", "X-Request-Id": "r"},
    )
    with pytest.raises(RateLimitError, match=r"\(minute\): Too many connections; try again in 42 s") as caught:
        sign(SignServer())
    error = caught.value
    assert (error.retry_after, error.limit_label, error.status, error.retryable) == (42.0, "minute", 429, True)
    assert error.reset_at is not None and error.url == SIGN


@responses.activate
@pytest.mark.parametrize(
    ("body", "error"),
    [
        (requests.exceptions.ConnectionError("refused"), RequestConnectionError),
        (requests.exceptions.ReadTimeout("slow"), RequestTimeoutError),
    ],
)
def test_a_sign_server_that_cannot_be_reached_is_an_error_of_the_connection(
    body: Exception, error: type[Exception]
) -> None:
    responses.get(SIGN, body=body)
    with pytest.raises(error):
        sign(SignServer())


@pytest.mark.parametrize("status", [429, 403, 200])
def test_nothing_that_a_sign_server_says_shows_secrets_moves_the_cursor_or_fills_the_screen(status: int) -> None:
    evil = "\x1b[2J\n k3y s3ss10n \u202e\ud800" + "x" * 5000
    headers = {"X-Request-Id": "k3y s3ss10n" + "y" * 5000, "Handshake-Msg": "k3y s3ss10n" + "z" * 5000}
    body = json.dumps({"code": status, "message": evil, "limit_label": evil})
    with serving({"/webcast/fetch": Reply(body, status, headers)}) as server:
        endpoints = Endpoints(web=server.url, webcast=f"{server.url}/webcast", sign=server.url)
        with pytest.raises(RequestError) as caught:
            sign(SignServer(api_key="k3y"), endpoints=endpoints, session_id="s3ss10n", send_session_to_signer=True)
    said = str(caught.value)
    assert said.isprintable() and len(said) < 1000
    shown = said + repr(vars(caught.value))
    assert "k3y" not in shown and "s3ss10n" not in shown and len(shown) < 2000


@responses.activate
def test_a_key_that_the_server_quotes_is_not_shown() -> None:
    responses.get(SIGN, status=401, json={"code": 401, "message": "The key  k3y-s3cret\nis not valid. " + "x" * 500})
    with pytest.raises(SignatureError) as caught:
        sign(SignServer(api_key="k3y-s3cret"))
    assert "The key ... is not valid" in str(caught.value) and len(str(caught.value)) < 500


@pytest.mark.parametrize("room_id", ["", "0", "abc", "mock_room_id", "99999999999999999999"])
def test_a_room_id_of_the_signer_that_is_none_is_left_aside(room_id: str) -> None:
    assert sign(Giving(good(room_id=room_id))).room_id == ROOM_ID


# --- the signer of addresses


@responses.activate
def test_a_signed_address_is_fetched_from_tiktok_as_the_browser_it_was_signed_for() -> None:
    answer = {
        "signedUrl": SIGNED,
        "User-Agent": "Mozilla/5.0 (Signed)",
        "msToken": "t-_==",
        "X-Bogus": "b",
        "_signature": "s",
    }
    responses.get(SIGN_URLS[0], json=answer)
    responses.get(FETCH, body=fetch_result(), headers={"Set-Cookie": "ttwid=2; Domain=.tiktok.com; Path=/"})
    session = HttpSession(Options(session_id="5e55"))
    opening = sign(URL_SIGNER, session=session)
    asked, fetched = (call.request for call in responses.calls)
    assert asked.params["client"] == "tiktok-live-sync" and asked.params["url"].startswith(f"{FETCH}?")
    assert f"room_id={ROOM_ID}" in asked.params["url"] and "cursor=" in asked.params["url"]
    assert "5e55" not in str(asked.headers) + str(asked.url)
    assert fetched.url == SIGNED and fetched.headers["User-Agent"] == "Mozilla/5.0 (Signed)"
    assert "msToken=t-_==" in fetched.headers["Cookie"] and "sessionid=5e55" in fetched.headers["Cookie"]
    assert (opening.user_agent, session.user_agent) == ("Mozilla/5.0 (Signed)",) * 2
    assert opening.authenticated
    assert "ttwid=2" in session.cookie_header(PUSH_SERVER) and "msToken=t-_==" in session.cookie_header(PUSH_SERVER)


@responses.activate
def test_the_next_host_signs_when_one_does_not() -> None:
    responses.get(SIGN_URLS[0], status=500)
    responses.get(SIGN_URLS[1], json={"signedUrl": SIGNED, "User-Agent": "Mozilla/5.0 (Signed)"})
    responses.get(FETCH, body=fetch_result())
    assert sign(URL_SIGNER).room_id == ROOM_ID


@responses.activate
def test_when_no_host_signs_each_is_named_and_without_a_session_that_is_the_end() -> None:
    responses.get(SIGN_URLS[0], status=500)
    responses.get(SIGN_URLS[1], json={"signedUrl": 7})
    with pytest.raises(SignatureError, match=r"one\.example.*two\.example") as caught:
        sign(URL_SIGNER)
    assert caught.value.retryable
    with pytest.raises(SignatureError, match=r"one\.example") as alone:
        sign(UrlSigner(["https://one.example"]))
    assert alone.value.status == 500


@responses.activate
def test_with_a_session_the_bare_address_is_fetched_when_nobody_signs() -> None:
    for url in SIGN_URLS:
        responses.get(url, status=500)
    responses.get(FETCH, body=fetch_result(push_server="", route_params={}))
    opening = sign(URL_SIGNER, session_id="5e55")
    assert opening.response.push_server == "" and opening.authenticated
    assert "sessionid=5e55" in responses.calls[-1].request.headers["Cookie"]


@responses.activate
@pytest.mark.parametrize(
    "answer",
    [
        {},
        {"signedUrl": ""},
        {"signedUrl": None},
        {"signedUrl": SIGNED, "User-Agent": "Mozilla/5.0\r\nX-Evil: 1"},
        {"signedUrl": "https://evil.example/webcast/im/fetch/?msToken=s3cret"},
        {"signedUrl": "http://webcast.tiktok.com/webcast/im/fetch/"},
        {"signedUrl": "https://webcast.tiktok.com@evil.example/"},
        {"signedUrl": "nonsense"},
    ],
)
def test_an_address_that_is_not_tiktoks_is_not_fetched(answer: dict[str, Any]) -> None:
    responses.get("https://one.example/webcast/sign_url", json=answer)
    with pytest.raises(SignatureError) as caught:
        sign(UrlSigner(["https://one.example"]))
    assert len(responses.calls) == 1 and "s3cret" not in str(caught.value)


@responses.activate
@pytest.mark.parametrize(
    ("answer", "error"),
    [
        ({"body": WAF_PAGE}, BlockedError),
        ({"body": b""}, SignatureError),
        ({"status": 403}, InvalidResponseError),
        ({"status": 429}, RateLimitError),
        ({"status": 302, "headers": {"Location": "https://evil.example/"}}, InvalidResponseError),
    ],
)
def test_tiktok_refusing_the_signed_address_is_a_typed_error(answer: dict[str, Any], error: type[Exception]) -> None:
    responses.get(SIGN_URLS[0], json={"signedUrl": SIGNED})
    responses.get(FETCH, **answer)
    with pytest.raises(error):
        sign(URL_SIGNER)


@responses.activate
@pytest.mark.parametrize("sign_url", [None, "https://mine.example"])
def test_without_hosts_the_users_own_endpoint_signs_else_the_public_ones(sign_url: str | None) -> None:
    hosts = [sign_url] if sign_url else ["https://tiktok.eulerstream.com", "https://tiktok-sign.zerody.one"]
    for host in hosts:
        responses.get(f"{host}/webcast/sign_url", status=500)
    with pytest.raises(SignatureError):
        sign(UrlSigner(), endpoints=Endpoints(sign=sign_url) if sign_url else Endpoints())
    assert [str(call.request.url).partition("/webcast")[0] for call in responses.calls] == hosts


# --- signers of the user's own, and several in order


def test_a_signer_of_the_users_own_is_three_lines() -> None:
    class Mine:
        def fetch(self, room_id: str, request: SignRequest) -> SignedFetch:
            return SignedFetch(fetch_result())

    assert isinstance(Mine(), Signer)
    opening = sign(Mine())
    assert (opening.room_id, opening.authenticated, opening.response.internal_ext) == (ROOM_ID, False, "ext-1")


@pytest.mark.parametrize("allowed", [False, True])
def test_a_signer_is_not_told_the_session_unless_the_user_says_so(allowed: bool) -> None:
    mine = Giving(good())
    sign(mine, session_id="5e55", tt_target_idc="eu", sign_api_key="k3y", send_session_to_signer=allowed)
    request = mine.requests[0]
    assert (request.session_id, request.tt_target_idc) == (("5e55", "eu") if allowed else (None, None))
    assert request.has_session and "5e55" not in repr(request) and "k3y" not in repr(request)
    assert request.user_agent.startswith("Mozilla/5.0") and request.sign_url == "https://api.eulerstream.com"


def test_a_signer_can_use_the_clients_way_to_http_which_carries_no_secrets() -> None:
    class Mine:
        def fetch(self, room_id: str, request: SignRequest) -> SignedFetch:
            answer = request.post(f"{server.url}/mine", json={"room": room_id}, headers={"X-Mine": "1"})
            return SignedFetch(request.get(answer.text, params={"a": "b"}).body)

    def give(asked: Asked) -> Reply:
        return Reply(fetch_result())

    with serving({"/body": give}) as server:
        server.answers["/mine"] = Reply(f"{server.url}/body")
        own = Endpoints(web=server.url, webcast=f"{server.url}/webcast")
        assert sign(Mine(), endpoints=own, session_id="5e55").room_id == ROOM_ID
    assert server.asked[0].body == b'{"room": "7300000000000000001"}' and server.asked[0].headers["x-mine"] == "1"
    assert all("cookie" not in asked.headers for asked in server.asked)


@pytest.mark.parametrize("given", [None, b"body", SignedFetch("text"), SignedFetch(b""), good(user_agent="a\nb")])  # type: ignore[arg-type]
def test_a_signer_that_returns_something_else_is_an_error(given: Any) -> None:
    with pytest.raises(SignatureError):
        sign(Giving(given))


@pytest.mark.parametrize(
    "cookies",
    [
        {"ttwid": "a\r\nX-Evil: 1"},
        {"ttwid": "a; b=c"},
        {"a b": "c"},
        {"ttwid": 7},
        {"ttwid": "é"},
        {"": "x"},
        [("a", "b")],
    ],
)
def test_cookies_that_would_be_more_than_cookies_are_refused(cookies: Any) -> None:
    with pytest.raises(SignatureError, match="cookies that no header can have"):
        sign(Giving(good(cookies=cookies)))


def test_a_signer_cannot_set_the_session() -> None:
    session = HttpSession(Options(session_id="5e55"))
    sign(Giving(good(cookies={"sessionid": "0ther", "SID_TT": "0ther", "ttwid": "x"})), session=session)
    header = session.cookie_header("https://www.tiktok.com/")
    assert "0ther" not in header and "sessionid=5e55" in header and "ttwid=x" in header


def test_whatever_a_signer_raises_the_next_is_tried(caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.WARNING, "tiktok_live")
    failing = [
        Giving(exc)
        for exc in (KeyError("k"), SignatureError("no"), RequestTimeoutError("slow"), InvalidOptionError("x"))
    ]
    last = Giving(good())
    assert sign(*failing, last).room_id == ROOM_ID
    assert all(len(signer.requests) == 1 for signer in (*failing, last))
    assert "Signer 1 of 5 failed" in caplog.text


def test_a_foreign_exception_is_kept_as_the_cause_and_its_words_stay_out_of_the_message() -> None:
    with pytest.raises(SignatureError, match="Giving raised ZeroDivisionError") as caught:
        sign(Giving(ZeroDivisionError("s3cret")))
    assert isinstance(caught.value.__cause__, ZeroDivisionError)
    assert "s3cret" not in "".join(traceback.format_exception_only(caught.value))


def test_an_interrupt_is_not_swallowed() -> None:
    with pytest.raises(KeyboardInterrupt):
        sign(Giving(KeyboardInterrupt()), Giving(good()))


def test_an_answer_that_cannot_be_used_also_leads_to_the_next_signer() -> None:
    stub = SignedFetch(fetch_result(push_server="wss://ws-fallback.eulerstream.com/"))
    assert sign(Giving(stub), Giving(good())).response.push_server == PUSH_SERVER


@pytest.mark.parametrize(
    ("errors", "chosen"),
    [
        ((SignatureError("a"), RateLimitError("b", retry_after=3.0), SignatureError("c", status=500)), RateLimitError),
        ((SignatureError("a"), RequestTimeoutError("b")), RequestTimeoutError),
        ((SignatureError("a", request_id="r"), InvalidResponseError("b")), SignatureError),
    ],
)
def test_when_all_fail_the_error_worth_another_try_is_raised_with_what_each_said(
    errors: tuple[RequestError, ...], chosen: type[RequestError]
) -> None:
    with pytest.raises(RequestError, match="a.*b") as caught:
        sign(*map(Giving, errors))
    assert type(caught.value) is chosen and caught.value.__cause__ in errors
    if isinstance(caught.value, RateLimitError):
        assert caught.value.retry_after == 3.0
    if isinstance(caught.value, SignatureError):
        assert caught.value.request_id == "r"


def test_a_single_failure_is_raised_as_it_is() -> None:
    error = SignatureError("alone")
    with pytest.raises(SignatureError) as caught:
        sign(Giving(error))
    assert caught.value is error


def test_without_any_signer_there_is_an_error() -> None:
    with pytest.raises(SignatureError, match="no signer"):
        sign()


@pytest.mark.parametrize("url", ["", "sign.example", "ftp://sign.example", "https://u:p@sign.example", None, 7])
def test_a_signer_at_an_unusable_address_is_refused_at_construction(url: Any) -> None:
    with pytest.raises(InvalidOptionError):
        UrlSigner([url])
    if url is not None:
        with pytest.raises(InvalidOptionError):
            SignServer(url)


@pytest.mark.parametrize("key", ["", "a\r\nX-Evil: 1", 7, " x"])
def test_an_api_key_that_cannot_be_a_header_is_refused_at_construction(key: Any) -> None:
    with pytest.raises(InvalidOptionError):
        SignServer(api_key=key)
    with pytest.raises(InvalidOptionError):
        UrlSigner("https://sign.example")


def test_no_secret_is_in_a_repr() -> None:
    signed = SignedFetch(b"s3cret", {"ttwid": "s3cret"})
    shown = [
        repr(SignServer(api_key="s3cret")),
        repr(SignServer("https://mine.example")),
        repr(UrlSigner()),
        repr(signed),
    ]
    shown.append(repr(sign(Giving(good(cookies={"ttwid": "s3cret"})), session_id="s3cret")))
    assert not any("s3cret" in text for text in shown)
    assert "with an API key" in shown[0] and "mine.example, without" in shown[1]
