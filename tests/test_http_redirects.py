"""Redirects: followed by hand, never taking the session to another host."""

from __future__ import annotations

import gzip
import time
from typing import Any

import pytest
import responses
from servers import Asked, LocalServer, Reply, serving

from tiktok_live.errors import InvalidResponseError
from tiktok_live.http.session import HttpSession
from tiktok_live.http.session.answers import HttpAnswer
from tiktok_live.http.session.hosts import TrustedHosts
from tiktok_live.http.session.redirects import next_url
from tiktok_live.options import Endpoints, Options

SESSION_ID = "5e551000c001e"


def session_for(server: LocalServer, **options: Any) -> HttpSession:
    """Return a session with cookies whose endpoints are all at `server`."""
    endpoints = Endpoints(web=server.url, webcast=f"{server.url}/webcast", sign=server.url)
    session = HttpSession(Options(endpoints=endpoints, session_id=SESSION_ID, **options))
    session.adopt_cookies({"ttwid": "abc"})
    return session


def to(place: str, status: int = 302) -> Reply:
    return Reply(status=status, headers={"Location": place})


@pytest.mark.parametrize("status", [301, 302, 303, 307, 308])
def test_a_redirect_on_the_same_host_is_followed_with_cookies(status: int) -> None:
    with serving({"/a": to("b?x=1", status), "/b": Reply("here")}) as server:
        session = session_for(server)
        answer = session.get(f"{server.url}/a", params={"secret": "1"}, headers={"X-Mine": "1"})
        session.close()
    assert (answer.text, answer.url) == ("here", f"{server.url}/b?x=1")
    assert "ttwid=abc" in server.asked[1].headers["cookie"] and "x-mine" not in server.asked[1].headers


def test_a_cookie_set_by_a_redirect_goes_along() -> None:
    with serving({"/a": Reply(status=302, headers={"Location": "/b", "Set-Cookie": "hop=1"}), "/b": Reply()}) as server:
        session = session_for(server)
        session.get(f"{server.url}/a")
        session.close()
    assert "hop=1" in server.asked[1].headers["cookie"]


@pytest.mark.parametrize("place", ["127.0.0.1", "localhost"])
def test_a_redirect_to_another_server_takes_no_cookie_no_session_and_none_of_the_users_headers(place: str) -> None:
    with serving({"/b": Reply("foreign")}) as other, serving({}) as server:
        server.answers["/a"] = to(f"http://{place}:{other.port}/b")
        session = session_for(server, request_headers={"Authorization": "Bearer t0ken", "Cookie": "mine=1"})
        if place == "localhost":
            with pytest.raises(InvalidResponseError, match="redirects to localhost without encryption"):
                session.get(f"{server.url}/a")
        else:
            assert session.get(f"{server.url}/a").text == "foreign"
        session.close()
    assert "ttwid=abc" in server.asked[0].headers["cookie"]
    assert all("cookie" not in asked.headers and "authorization" not in asked.headers for asked in other.asked)


@responses.activate
def test_a_redirect_from_tiktok_to_a_foreign_host_takes_nothing_along() -> None:
    responses.get("https://www.tiktok.com/@ava/live", status=302, headers={"Location": "https://evil.example/x"})
    responses.get("https://evil.example/x", body="evil", headers={"Set-Cookie": "ttwid=evil; Domain=.tiktok.com"})
    session = HttpSession(Options(session_id=SESSION_ID, request_headers={"X-Mine": "1"}))
    session.adopt_cookies({"ttwid": "abc"})
    assert session.get("https://www.tiktok.com/@ava/live").text == "evil"
    first, second = (call.request.headers for call in responses.calls)
    assert SESSION_ID in first["Cookie"] and first["X-Mine"] == "1"
    assert not {"Cookie", "X-Mine", "Referer", "Origin"} & set(second)
    assert "ttwid=abc" in session.cookie_header("https://www.tiktok.com/")
    session.close()


def test_a_loop_ends_after_five_redirects() -> None:
    with serving({"/a": to("/b"), "/b": to("/a")}) as server:
        session = session_for(server)
        with pytest.raises(InvalidResponseError, match="redirects more than 5 times"):
            session.get(f"{server.url}/a")
        session.close()
    assert len(server.asked) == 6


def test_a_redirect_is_handed_out_where_following_is_off_and_for_every_post() -> None:
    with serving({"/a": to("/b"), "/b": Reply()}) as server:
        session = session_for(server)
        assert session.get(f"{server.url}/a", redirects=False).status == 302
        assert session.post(f"{server.url}/a", data={"x": "1"}).status == 302
        session.close()
    assert server.paths() == ["/a", "/a"]


def test_the_body_of_a_redirect_is_not_read() -> None:
    bomb = gzip.compress(bytes(50_000_000), 9)
    bombed = Reply(bomb, 302, {"Location": "/b", "Content-Encoding": "gzip"})
    endless = Reply(status=302, headers={"Location": "/b", "Content-Length": "10000000000"})
    with serving({"/a": bombed, "/e": endless, "/b": Reply("here")}) as server:
        session = session_for(server)
        start = time.monotonic()
        assert session.get(f"{server.url}/a", max_bytes=1000).text == "here"
        assert session.get(f"{server.url}/e", max_bytes=1000).text == "here"
        assert time.monotonic() - start < 2
        session.close()


def redirected(location: str | None, url: str = "https://www.tiktok.com/a/b", **endpoints: str) -> str | None:
    headers = {} if location is None else {"Location": location}
    return next_url(HttpAnswer(302, url, headers, b""), TrustedHosts(Endpoints(**endpoints)))


@pytest.mark.parametrize(
    ("location", "target"),
    [
        ("c", "https://www.tiktok.com/a/c"),
        ("/c?d=1", "https://www.tiktok.com/c?d=1"),
        ("//vm.tiktok.com/x", "https://vm.tiktok.com/x"),
        ("https://www.tiktok.com/@ava/live", "https://www.tiktok.com/@ava/live"),
        ("http://www.tiktok.com/@ava/live?x=1", "https://www.tiktok.com/@ava/live?x=1"),
        ("http://www.tiktok.com:80/@ava", "https://www.tiktok.com/@ava"),
        ("https://www.tiktok.com/\xc3\xa9", "https://www.tiktok.com/é"),
    ],
)
def test_a_redirect_leads_where_it_says_and_to_tiktok_always_encrypted(location: str, target: str) -> None:
    assert redirected(location) == target


@pytest.mark.parametrize(
    "location",
    [
        None,
        "",
        "file:///etc/passwd",
        "javascript:alert(1)",
        "http://evil.example/",
        "http://127.0.0.1/latest/meta-data",
        "http://www.tiktok.com:8080/",
        "https://www.tiktok.com@evil.example/",
        "https://evil.example\\@www.tiktok.com/",
        "https://www.tiktok.com/ x",
        "https://[::1/",
        "https://www.tiktok.com:port/",
    ],
)
def test_a_redirect_that_is_no_plain_encrypted_address_is_refused(location: str | None) -> None:
    with pytest.raises(InvalidResponseError):
        redirected(location)


def test_plain_http_is_followed_where_the_users_own_endpoint_uses_it() -> None:
    own = {"web": "http://localhost:8000", "webcast": "http://localhost:8000/webcast"}
    assert redirected("http://localhost:9000/x", **own) == "http://localhost:9000/x"
    with pytest.raises(InvalidResponseError):
        redirected("http://localhost/", web="https://localhost")


def test_another_status_is_no_redirect_even_with_a_location() -> None:
    answer = HttpAnswer(200, "https://www.tiktok.com/", {"Location": "https://evil.example/"}, b"")
    assert next_url(answer, TrustedHosts(Endpoints())) is None


def test_a_header_cannot_be_smuggled_in_through_a_redirect() -> None:
    def split(asked: Asked) -> Reply:
        return Reply(raw=[b"HTTP/1.1 302 Found\r\nLocation: /b%0d%0aX-Evil:%201\r\nContent-Length: 0\r\n\r\n"])

    with serving({"/a": split}) as server:
        session = session_for(server)
        session.get(f"{server.url}/a")
        session.close()
    assert "x-evil" not in server.asked[-1].headers
