"""Trust: which host may be given what."""

from __future__ import annotations

import pytest

from tiktok_live.http.session import HttpSession
from tiktok_live.http.session.cookies import parse_cookies
from tiktok_live.http.session.hosts import TrustedHosts, is_loopback, origin_of
from tiktok_live.options import Endpoints, Options

PUBLIC = TrustedHosts(Endpoints())
OWN = TrustedHosts(
    Endpoints(web="https://relay.example", webcast="http://127.0.0.1:8000/webcast", sign="https://sign.example")
)


@pytest.mark.parametrize(
    ("url", "origin"),
    [
        ("https://WWW.TikTok.com/x", ("https", "www.tiktok.com", 443)),
        ("http://localhost", ("http", "localhost", 80)),
        ("wss://a.example:8443/x?y", ("wss", "a.example", 8443)),
        ("ws://[::1]:9/x", ("ws", "::1", 9)),
        ("https://www.tiktok.com./", ("https", "www.tiktok.com", 443)),
        ("https://user@www.tiktok.com/", None),
        ("https://www.tiktok.com\\@evil.example/", None),
        ("https://www.tiktok.com/a\\..\\b", None),
        ("https://www.tiktok.com\t.evil.example/", None),
        (" https://www.tiktok.com", None),
        ("https://tiktok.cоm/", None),
        ("ftp://www.tiktok.com/", None),
        ("https://www.tiktok.com:99999/", None),
        ("https:///x", None),
        ("https://www.tiktok.com:0/", None),
        ("https://evil.example%2F.tiktok.com/", None),
        ("https://www%2etiktok.com/", None),
        ("http://06%35:8", None),
        ("https://a_b.example/", ("https", "a_b.example", 443)),
        ("https://[fe80::1%eth0]/", ("https", "fe80::1%eth0", 443)),
        ("", None),
    ],
)
def test_an_address_is_understood_in_one_way_or_not_at_all(url: str, origin: tuple[str, str, int] | None) -> None:
    assert origin_of(url) == origin


@pytest.mark.parametrize(
    ("url", "trusted"),
    [
        ("wss://webcast-ws.tiktok.com/webcast/im/", True),
        ("wss://webcast-ws.tiktok.com:8443/", True),
        ("wss://tiktok.com/", True),
        ("wss://WEBCAST16-WS.TIKTOK.COM/", True),
        ("ws://webcast-ws.tiktok.com/", False),
        ("https://webcast-ws.tiktok.com/", False),
        ("wss://webcast-ws.tiktok.com.evil.example/", False),
        ("wss://eviltiktok.com/", False),
        ("wss://ws-fallback.eulerstream.com/", False),
        ("wss://api.eulerstream.com/", False),
        ("wss://webcast-ws.tiktok.com@evil.example/", False),
        ("wss://127.0.0.1/", False),
        ("", False),
    ],
)
def test_a_push_server_must_be_tiktoks_over_tls(url: str, trusted: bool) -> None:
    assert PUBLIC.is_push_server(url) is trusted


@pytest.mark.parametrize(
    ("url", "trusted"),
    [
        ("wss://relay.example:9443/push", True),
        ("ws://relay.example/push", False),
        ("ws://127.0.0.1:9000/push", True),
        ("wss://127.0.0.1:9000/push", True),
        ("wss://sign.example/push", True),
        ("ws://sign.example/push", False),
        ("wss://webcast-ws.tiktok.com/", True),
        ("wss://other.example/", False),
    ],
)
def test_a_push_server_may_be_on_a_host_of_the_users_own_endpoints_on_any_port(url: str, trusted: bool) -> None:
    assert OWN.is_push_server(url) is trusted


@pytest.mark.parametrize(
    ("url", "cookies", "session"),
    [
        ("https://www.tiktok.com/@ava/live", True, True),
        ("https://webcast.tiktok.com/webcast/", True, True),
        ("http://www.tiktok.com/", False, False),
        ("https://relay.example/@ava/live", True, True),
        ("https://relay.example:444/", False, False),
        ("http://relay.example/", False, False),
        ("http://127.0.0.1:8000/webcast/room/info/", True, True),
        ("http://127.0.0.1:8001/", False, False),
        ("ws://127.0.0.1:9000/push", True, True),
        ("https://sign.example/webcast/fetch", False, False),
        ("wss://sign.example/push", True, False),
        ("https://evil.example/", False, False),
        ("wss://evil.example/", False, False),
    ],
)
def test_cookies_go_to_tiktok_and_exactly_to_the_users_endpoints(url: str, cookies: bool, session: bool) -> None:
    assert (OWN.may_have_cookies(url), OWN.may_have_session(url)) == (cookies, session)


def test_the_cookie_header_of_the_socket_is_that_of_the_pages() -> None:
    session = HttpSession(
        Options(session_id="5e55", tt_target_idc="eu", endpoints=Endpoints(webcast="http://[::1]:8/w"))
    )
    session.adopt_cookies({"ttwid": "1%7Cabc", "msToken": "t=="})
    signed = "ttwid=1%7Cabc; msToken=t=="
    logged_in = "sessionid=5e55; sessionid_ss=5e55; sid_tt=5e55; tt-target-idc=eu"
    for url in (
        "wss://webcast-ws.tiktok.com/push",
        "https://www.tiktok.com/",
        "ws://[::1]:77/push",
        "http://[::1]:8/w",
    ):
        assert session.cookie_header(url) == f"{signed}; {logged_in}"
        assert session.cookie_header(url, with_session=False) == signed
    assert "sessionid=0ther;" in session.cookie_header("https://www.tiktok.com/", session_id="0ther")
    for url in ("wss://evil.example/", "https://api.eulerstream.com/", "http://www.tiktok.com/"):
        assert session.cookie_header(url) == ""
    session.close()


def test_nobody_but_the_user_says_anything_of_the_session_or_beside_a_cookie() -> None:
    session = HttpSession(Options(session_id="5e55"))
    session.adopt_cookies(
        {"SessionID": "0ther", "sid_tt": "0ther", "ttwid": "1", "b": "\xe9", "c": "1\x1b[2J", "d": "e"}
    )
    for with_session in (True, False):
        header = session.cookie_header("https://www.tiktok.com/", with_session=with_session)
        assert header.startswith("ttwid=1; d=e") and "0ther" not in header
        assert header.isascii() and header.isprintable()
    session.close()


def test_a_cookie_that_a_signer_gives_stands_in_for_that_of_every_other_domain() -> None:
    session = HttpSession(Options())
    session.adopt_cookies({"ttwid": "old"})
    session._requests.cookies.set("ttwid", "of-the-page", domain="www.tiktok.com", path="/")
    session.adopt_cookies({"ttwid": "signed"})
    assert session.cookie_header("https://www.tiktok.com/") == "ttwid=signed"
    session.close()


def test_a_cookie_without_a_value_is_none() -> None:
    assert parse_cookies("a=; Path=/, b=1; Secure, c=") == {"b": "1"}


def test_a_push_server_beside_the_users_own_signer_gets_tiktoks_cookies_and_no_session() -> None:
    session = HttpSession(Options(session_id="5e55", endpoints=Endpoints(sign="https://sign.example")))
    session.adopt_cookies({"ttwid": "old"})
    session.adopt_cookies({"ttwid": "new"})
    assert session.cookie_header("wss://sign.example:8443/push") == "ttwid=new"
    assert session.cookie_header("https://sign.example/webcast/fetch") == ""
    session.close()


@pytest.mark.parametrize("host", ["localhost", "a.localhost", "127.0.0.1", "127.8.8.8", "::1"])
def test_this_machine_is_recognised(host: str) -> None:
    assert is_loopback(host)


@pytest.mark.parametrize("host", ["www.tiktok.com", "localhost.example", "128.0.0.1", "", "10.0.0.1"])
def test_other_machines_are_not_taken_for_this_one(host: str) -> None:
    assert not is_loopback(host)
