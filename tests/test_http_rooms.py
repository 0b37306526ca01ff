"""Finding a room: sources that fail are passed over, final answers are final, the error that says most is raised."""

from __future__ import annotations

from typing import Any

import pytest
import requests
import responses
from tiktok_answers import (
    API,
    CAPTCHA_PAGE,
    COUNTRY_PAGE,
    HOST_ID,
    NOT_FOUND,
    PAGE,
    PARAMS_ERROR,
    ROOM_ID,
    SIGN_ROOM,
    WAF_PAGE,
    api_live,
    live_page,
    user_and_room,
)

from tiktok_live.errors import (
    AgeRestrictedError,
    BlockedError,
    InvalidOptionError,
    InvalidResponseError,
    PrivateLiveError,
    RateLimitError,
    RequestConnectionError,
    RequestTimeoutError,
    SignatureError,
    UserNotFoundError,
    UserOfflineError,
)
from tiktok_live.http.rooms import Room, find_room
from tiktok_live.http.session import HttpSession
from tiktok_live.http.signers import SignedFetch, Signer, SignRequest, SignServer, fetch_signed
from tiktok_live.http.usernames import parse_user
from tiktok_live.options import Options

FOUND = Room(ROOM_ID, HOST_ID, "ava", 2)


def find(signers: tuple[Signer, ...] = (), user: str = "@Ava", **options: Any) -> Room:
    session = HttpSession(Options(**options))
    try:
        return find_room(session, parse_user(user), signers)
    finally:
        session.close()


@responses.activate
def test_the_page_is_asked_first_and_a_room_in_it_is_enough() -> None:
    responses.get(PAGE, body=live_page(user_and_room()))
    assert find() == FOUND
    assert [call.request.url for call in responses.calls] == [PAGE]


@responses.activate
def test_a_paused_live_is_a_live() -> None:
    responses.get(PAGE, body=live_page(user_and_room(3)))
    assert find().status == 3


@responses.activate
def test_a_status_that_nobody_knows_does_not_keep_anybody_out() -> None:
    responses.get(PAGE, body=live_page(user_and_room(7)))
    assert find() == Room(ROOM_ID, HOST_ID, "ava", 7)


def test_a_room_id_needs_no_source() -> None:
    session = HttpSession(Options())
    assert find_room(session, None, (), ROOM_ID) == Room(ROOM_ID)
    assert find_room(session, parse_user("ava"), (), ROOM_ID) == Room(ROOM_ID)
    with pytest.raises(InvalidOptionError):
        find_room(session, None, (), "abc")
    with pytest.raises(InvalidOptionError, match="unique_id or a room_id"):
        find_room(session, None, ())
    session.close()


FAILING_PAGES: list[dict[str, Any]] = [
    {"body": WAF_PAGE},
    {"body": CAPTCHA_PAGE},
    {"body": COUNTRY_PAGE},
    {"body": ""},
    {"body": "<html></html>"},
    {"body": live_page(None)},
    {"body": live_page(user_and_room(None, "", secret=True))},
    {"body": live_page(user_and_room(None, ""), isAgeGateRoom=True)},
    {"body": live_page(user_and_room(None, ""), needLogin=True)},
    {"body": live_page(user_and_room(None, ""))},
    {"status": 302, "headers": {"Location": "https://www.tiktok.com/login"}},
    {"status": 302, "headers": {"Location": "https://evil.example/"}},
    {"status": 302, "headers": {"Location": PAGE}},
    {"status": 302},
    {"status": 403, "body": "<html>Access Denied</html>"},
    {"status": 404, "body": "<html></html>"},
    {"status": 429},
    {"status": 503, "body": "<html></html>"},
    {"body": requests.exceptions.ConnectTimeout("slow")},
    {"body": requests.exceptions.ConnectionError("refused")},
    {"body": requests.exceptions.SSLError("CERTIFICATE_VERIFY_FAILED")},
]


@responses.activate
@pytest.mark.parametrize("page", FAILING_PAGES)
def test_a_page_that_fails_is_passed_over(page: dict[str, Any]) -> None:
    responses.get(PAGE, **page)
    responses.get("https://www.tiktok.com/login", body="<html></html>")
    responses.get("https://evil.example/", body=live_page(user_and_room(2, "666666")))
    responses.get(API, json=api_live(user_and_room()))
    assert find() == FOUND
    asked = responses.calls[-1].request
    assert asked.params["uniqueId"] == "ava" and asked.params["sourceType"] == "54"


FAILING_APIS: list[dict[str, Any]] = [
    {"body": ""},
    {"body": "<html>captcha</html>"},
    {"body": WAF_PAGE},
    {"json": PARAMS_ERROR},
    {"json": {"data": {}, "message": "", "statusCode": 0}},
    {"json": []},
    {"body": "[" * 100_000},
    {"status": 403},
    {"status": 500, "json": {"statusCode": 0, "data": user_and_room()}},
    {"body": requests.exceptions.ReadTimeout("slow")},
]


@responses.activate
@pytest.mark.parametrize("api", FAILING_APIS)
def test_an_interface_that_fails_is_passed_over_for_the_signer(api: dict[str, Any]) -> None:
    responses.get(PAGE, body=WAF_PAGE)
    responses.get(API, **api)
    responses.get(SIGN_ROOM, json={"code": 200, "ok": True, "is_live": True, "room_id": ROOM_ID})
    assert find((SignServer(),)) == Room(ROOM_ID, None, "ava", 2)


@responses.activate
@pytest.mark.parametrize("status", [200, 404])
def test_not_found_is_final(status: int) -> None:
    responses.get(PAGE, body=WAF_PAGE)
    responses.get(API, json=NOT_FOUND, status=status)
    with pytest.raises(UserNotFoundError, match="@ava") as caught:
        find((SignServer(),))
    assert not caught.value.retryable
    assert len(responses.calls) == 2


@responses.activate
def test_the_end_is_final_wherever_it_is_said() -> None:
    responses.get(PAGE, body=live_page(user_and_room(4)))
    with pytest.raises(UserOfflineError, match="page: status 4") as caught:
        find((SignServer(),))
    assert caught.value.retryable and len(responses.calls) == 1
    responses.replace(responses.GET, PAGE, body=WAF_PAGE)
    responses.get(API, json=api_live(user_and_room(4)))
    with pytest.raises(UserOfflineError, match="api-live: status 4"):
        find((SignServer(),))
    responses.replace(responses.GET, API, status=500)
    responses.get(SIGN_ROOM, json={"code": 200, "ok": True, "is_live": False, "room_id": ROOM_ID})
    with pytest.raises(UserOfflineError, match="signer: status 4"):
        find((SignServer(),))


def raised(page: dict[str, Any], api: dict[str, Any], signer: dict[str, Any] | None = None) -> Exception:
    """Return what finding raises when the sources answer so."""
    with responses.RequestsMock(assert_all_requests_are_fired=False) as mock:
        mock.get(PAGE, **page)
        mock.get("https://www.tiktok.com/login", body="<html></html>")
        mock.get(API, **api)
        mock.get(SIGN_ROOM, **(signer or {"status": 401, "json": {"code": 401, "message": "Give a key"}}))
        with pytest.raises(Exception) as caught:
            find((SignServer(),))
    return caught.value


@pytest.mark.parametrize(
    ("page", "api", "error", "kind"),
    [
        ({"body": WAF_PAGE}, {"body": ""}, BlockedError, "waf"),
        ({"body": ""}, {"body": CAPTCHA_PAGE}, BlockedError, "captcha"),
        ({"body": COUNTRY_PAGE}, {"status": 429}, BlockedError, "country"),
        ({"status": 302, "headers": {"Location": "/login?x=1"}}, {"status": 500}, BlockedError, "login"),
        ({"body": live_page(user_and_room(None, ""), needLogin=True)}, {"body": ""}, BlockedError, "login"),
        ({"body": live_page(user_and_room(2, "", secret=True))}, {"body": WAF_PAGE}, PrivateLiveError, None),
        ({"body": live_page(user_and_room(2, ""), isAgeGateRoom=True)}, {"body": ""}, AgeRestrictedError, None),
        ({"body": live_page(user_and_room(0, ""))}, {"json": api_live(user_and_room(0, ""))}, UserOfflineError, None),
        ({"body": ""}, {"status": 429, "headers": {"Retry-After": "9"}}, RateLimitError, None),
        ({"body": ""}, {"body": requests.exceptions.ReadTimeout()}, RequestTimeoutError, None),
        ({"status": 503}, {"body": requests.exceptions.ConnectionError()}, RequestConnectionError, None),
        ({"body": ""}, {"body": ""}, InvalidResponseError, None),
    ],
)
def test_when_all_fail_the_error_that_says_most_is_raised_with_what_each_said(
    page: dict[str, Any], api: dict[str, Any], error: type[Exception], kind: str | None
) -> None:
    exc = raised(page, api)
    assert type(exc) is error
    assert getattr(exc, "kind", None) == kind
    assert all(name in str(exc) for name in ("@ava", "page: ", "api-live: ", "signer: ", "Give a key"))
    assert type(exc.__cause__) is error
    if isinstance(exc, RateLimitError):
        assert exc.retry_after == 9.0


def test_the_message_quotes_no_query() -> None:
    assert "device_id" not in str(raised({"body": ""}, {"body": ""}))


@responses.activate
def test_the_session_goes_along_and_the_name_is_encoded() -> None:
    page = "https://www.tiktok.com/@%E6%97%A5/live"
    responses.get(page, body=live_page(user_and_room()))
    find(user="日", session_id="5e55")
    assert "sessionid=5e55" in responses.calls[0].request.headers["Cookie"]


@responses.activate
def test_a_signer_that_cannot_find_rooms_is_not_asked() -> None:
    class Mine:
        def fetch(self, room_id: str, request: Any) -> Any:
            raise AssertionError("only rooms are looked for")

    responses.get(PAGE, body=WAF_PAGE)
    responses.get(API, status=500)
    with pytest.raises(BlockedError):
        find((Mine(),))


@responses.activate
@pytest.mark.parametrize(
    "answer",
    [
        {"json": {"code": 404, "ok": False, "message": "unknown", "room_id": None}},
        {"json": {"ok": True, "room_id": "not-digits"}},
        {"json": []},
        {"body": ""},
        {"status": 302, "headers": {"Location": "https://evil.example/"}},
    ],
)
def test_a_signer_that_answers_oddly_is_a_failure_like_any_other(answer: dict[str, Any]) -> None:
    responses.get(PAGE, body=WAF_PAGE)
    responses.get(API, status=500)
    responses.get(SIGN_ROOM, **answer)
    with pytest.raises(BlockedError, match="signer: "):
        find((SignServer(),))


class OddError(SignatureError):
    """An error of somebody's own, with arguments of its own."""

    def __init__(self, words: str, colour: str) -> None:
        super().__init__(words)
        self.colour = colour


class OddSigner:
    """A signer of somebody's own that raises, or returns, what nobody asked for."""

    def __init__(self, given: object) -> None:
        self.given = given

    def fetch(self, room_id: str, request: SignRequest) -> SignedFetch:
        raise OddError("odd", "red")

    def find_room(self, unique_id: str, request: SignRequest) -> Any:
        if isinstance(self.given, Exception):
            raise self.given
        return self.given


@responses.activate
@pytest.mark.parametrize(
    "given", [None, {}, KeyError("k"), OddError("odd", "red")], ids=lambda given: type(given).__name__
)
def test_a_signer_of_the_users_own_that_misbehaves_is_one_source_that_fails(given: object) -> None:
    responses.get(PAGE, status=404)
    responses.get(API, status=404)
    with pytest.raises(InvalidResponseError, match="page: .* api-live: .* signer: "):
        find((OddSigner(given),))


def test_an_error_of_a_signers_own_survives_being_told_with_others() -> None:
    session = HttpSession(Options())
    with pytest.raises(OddError, match="No signer opened the room: .1. odd .2. odd") as caught:
        fetch_signed(session, [OddSigner(None), OddSigner(None)], ROOM_ID, session.options)
    session.close()
    assert caught.value.colour == "red"


@responses.activate
def test_the_room_of_a_live_that_is_over_is_found_on_request() -> None:
    responses.get(PAGE, body=live_page(user_and_room(status=4)))
    session = HttpSession(Options())
    with pytest.raises(UserOfflineError):
        find_room(session, parse_user("ava"), ())
    assert find_room(session, parse_user("ava"), (), even_ended=True) == Room(ROOM_ID, HOST_ID, "ava", 4)
    session.close()


@responses.activate
def test_without_a_network_the_error_says_so_once_and_does_not_doubt_the_user() -> None:
    for url in (PAGE, API):
        responses.get(url, body=requests.ConnectionError("Name or service not known"))
    with pytest.raises(RequestConnectionError, match="^TikTok could not be reached to look up @ava") as caught:
        find()
    assert "api-live" not in str(caught.value)
