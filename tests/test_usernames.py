"""What a user may call a host."""

from __future__ import annotations

from typing import Any

import pytest
import responses
from servers import Reply, serving

from tiktok_live.errors import BlockedError, InvalidOptionError, InvalidResponseError
from tiktok_live.http.session import HttpSession
from tiktok_live.http.usernames import ShareLink, Username, check_room_id, live_page_url, parse_user, unique_id_of
from tiktok_live.options import Endpoints, Options


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("ava", "ava"),
        ("@ava", "ava"),
        ("@@ava", "ava"),
        ("AVA.Example_1", "ava.example_1"),
        ("  @Ava\n", "ava"),
        ("7316879946418533863", "7316879946418533863"),
        ("日本", "日本"),
        ("https://www.tiktok.com/@Ava/live", "ava"),
        ("https://www.tiktok.com/@ava", "ava"),
        ("https://www.tiktok.com/@ava/live/", "ava"),
        ("https://www.tiktok.com/@ava/live?enter_from=x&lang=en#top", "ava"),
        ("https://www.tiktok.com/@ava/video/7316879946418533863", "ava"),
        ("https://www.tiktok.com/%40ava/live", "ava"),
        ("http://tiktok.com/@ava", "ava"),
        ("https://m.tiktok.com/@ava", "ava"),
        ("HTTPS://WWW.TIKTOK.COM/@Ava", "ava"),
        ("www.tiktok.com/@ava/live", "ava"),
        ("tiktok.com/@ava", "ava"),
        ("//www.tiktok.com/@ava", "ava"),
        ("https://www.tiktok.com/@%E6%97%A5/live", "日"),
    ],
)
def test_a_name_or_address_gives_the_name_in_lower_case(text: str, name: str) -> None:
    assert parse_user(text) == Username(name)


@pytest.mark.parametrize(
    ("text", "url"),
    [
        ("https://vm.tiktok.com/ZMabc/", "https://vm.tiktok.com/ZMabc/"),
        ("http://vm.tiktok.com/ZMabc", "https://vm.tiktok.com/ZMabc"),
        ("vt.tiktok.com/ZSabc", "https://vt.tiktok.com/ZSabc"),
        ("https://www.tiktok.com/t/ZTabc/", "https://www.tiktok.com/t/ZTabc/"),
        ("tiktok.com/t/ZTabc", "https://tiktok.com/t/ZTabc"),
        ("https://m.tiktok.com/share/live/7316879946418533863/?language=en", None),
    ],
)
def test_a_share_link_is_kept_for_tiktok_to_resolve(text: str, url: str | None) -> None:
    user = parse_user(text)
    assert isinstance(user, ShareLink)
    assert user.url == (url or text)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "   ",
        "@",
        "...",
        "two words",
        "a@b",
        "a/b",
        "a?b",
        "ava#1",
        "ava\x00",
        "ava\r\nX-Evil: 1",
        "a" * 101,
        "../..",
        "https://www.tiktok.com/",
        "https://www.tiktok.com/live",
        "https://www.tiktok.com/foryou",
        "https://www.tiktok.com/@",
        "https://www.tiktok.com/@a%2Fb",
        "https://vm.tiktok.com/",
        "www.tiktok.com",
        "vm.tiktok.com",
        "https://evil.example/@ava",
        "https://tiktok.com.evil.example/@ava",
        "https://www.tiktok.com@evil.example/@ava",
        "https://user:pw@www.tiktok.com/@ava",
        "ftp://www.tiktok.com/@ava",
        "javascript://www.tiktok.com/@ava",
        "https://[::1/@ava",
        None,
        7316879946418533863,
        b"ava",
    ],
)
def test_anything_else_is_refused_with_what_is_accepted(text: Any) -> None:
    with pytest.raises(InvalidOptionError, match="a name .*its page .*share link"):
        parse_user(text)


def test_a_refusal_does_not_quote_a_password_or_query() -> None:
    with pytest.raises(InvalidOptionError) as caught:
        parse_user("https://user:s3cret@evil.example/x?token=s3cret")
    assert "s3cret" not in str(caught.value)


def test_addresses_on_the_users_own_endpoint_are_accepted() -> None:
    own = Endpoints(web="http://127.0.0.1:8000")
    assert parse_user("http://127.0.0.1:8000/@ava/live", own) == Username("ava")
    assert parse_user("http://127.0.0.1:8000/t/code", own) == ShareLink("http://127.0.0.1:8000/t/code")
    with pytest.raises(InvalidOptionError):
        parse_user("http://127.0.0.1:8001/@ava", own)


def test_a_name_is_encoded_in_the_address_of_its_page() -> None:
    assert live_page_url(Endpoints(), "日.a_b") == "https://www.tiktok.com/@%E6%97%A5.a_b/live"


@pytest.mark.parametrize("room_id", ["1", "7316879946418533863", str(2**63 - 1)])
def test_a_room_id_is_decimal_digits(room_id: str) -> None:
    assert check_room_id(room_id) == room_id


@pytest.mark.parametrize(
    "room_id", ["", "0", "-1", "07", "7.0", "٣", "1e5", "abc", " 7", str(2**63), 7316879946418533863, None]
)
def test_anything_else_is_no_room_id(room_id: Any) -> None:
    with pytest.raises(InvalidOptionError, match="room_id"):
        check_room_id(room_id)


def resolve(link: str, **options: Any) -> str:
    session = HttpSession(Options(**options))
    try:
        return unique_id_of(session, parse_user(link, session.options.endpoints))
    finally:
        session.close()


@responses.activate
def test_a_share_link_is_followed_until_an_address_names_somebody_and_no_further() -> None:
    responses.get("https://vm.tiktok.com/ZMabc/", status=301, headers={"Location": "https://m.tiktok.com/v/1?u=2"})
    responses.get(
        "https://m.tiktok.com/v/1", status=302, headers={"Location": "http://www.tiktok.com/@Ava.1/live?_r=1"}
    )
    assert resolve("https://vm.tiktok.com/ZMabc/", session_id="5e55") == "ava.1"
    assert len(responses.calls) == 2


@responses.activate
def test_a_share_page_may_name_the_user_in_its_head() -> None:
    responses.get(
        "https://vm.tiktok.com/ZMabc",
        body='<html><head><link rel="canonical" href="https://www.tiktok.com/@ava/live"></head></html>',
    )
    assert resolve("vm.tiktok.com/ZMabc") == "ava"


def test_a_share_link_of_the_users_own_endpoint_is_resolved_over_http() -> None:
    with serving({"/t/code": Reply(status=301, headers={"Location": "/@ava/live?_r=1"})}) as server:
        assert resolve(f"{server.url}/t/code", endpoints=Endpoints(web=server.url)) == "ava"
    assert server.paths() == ["/t/code"]


@responses.activate
@pytest.mark.parametrize(
    ("location", "error"),
    [
        ("https://evil.example/@ava/live", InvalidResponseError),
        ("http://evil.example/@ava/live", InvalidResponseError),
        ("https://vm.tiktok.com/ZMabc", InvalidResponseError),
    ],
)
def test_a_share_link_that_leads_away_or_round_in_circles_is_refused(location: str, error: type[Exception]) -> None:
    responses.get("https://vm.tiktok.com/ZMabc", status=302, headers={"Location": location})
    with pytest.raises(error):
        resolve("vm.tiktok.com/ZMabc")


@responses.activate
@pytest.mark.parametrize(
    ("location", "kind"),
    [("https://www.tiktok.com/login?redirect_url=x", "login"), ("https://www.tiktok.com/hk/notfound", "country")],
)
def test_a_share_link_that_meets_an_obstacle_says_which(location: str, kind: str) -> None:
    responses.get("https://vm.tiktok.com/ZMabc", status=302, headers={"Location": location})
    responses.get(location.partition("?")[0], body="<html>...</html>")
    with pytest.raises(BlockedError) as caught:
        resolve("vm.tiktok.com/ZMabc")
    assert caught.value.kind == kind


@responses.activate
@pytest.mark.parametrize(("status", "words"), [(200, "may have expired"), (404, "HTTP status 404")])
def test_an_expired_share_link_says_so(status: int, words: str) -> None:
    responses.get("https://vm.tiktok.com/ZMabc", status=status, body="<html>TikTok - Make Your Day</html>")
    with pytest.raises(InvalidResponseError, match=words):
        resolve("vm.tiktok.com/ZMabc")
