"""The HTTP session: what it sends, what it bears, what it refuses."""

from __future__ import annotations

import contextlib
import functools
import gzip
import logging
import socket
import ssl
import struct
import threading
import time
import traceback
import tracemalloc
import zlib
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
import requests
import trustme
from servers import Asked, LocalServer, Reply, dripping, serving

from tiktok_live.errors import (
    InvalidOptionError,
    InvalidResponseError,
    NotConnectedError,
    RequestConnectionError,
    RequestTimeoutError,
)
from tiktok_live.http.session import HttpSession
from tiktok_live.options import Endpoints, Options

SESSION_ID = "5e551000c001e"
# Without the time of day, so that tests have the same names in every process of a parallel run.
gzipped = functools.partial(gzip.compress, mtime=0)


def session_for(url: str, **options: Any) -> HttpSession:
    """Return a session whose endpoints are all at `url`."""
    return HttpSession(Options(endpoints=Endpoints(web=url, webcast=f"{url}/webcast", sign=url), **options))


@pytest.fixture
def stop() -> Iterator[threading.Event]:
    """Give the event that ends a server's drip."""
    event = threading.Event()
    yield event
    event.set()


def test_a_server_that_sets_cookies_without_end_fills_no_memory_and_no_request() -> None:
    def flood(asked: Asked) -> Reply:
        number = len(server.asked)
        lines = "".join(f"Set-Cookie: c{number}x{one}={'v' * 300}\r\n" for one in range(90))
        lines += f"Set-Cookie: huge{number}={'v' * 60_000}\r\nSet-Cookie: ttwid={number}; Path=/\r\n"
        return Reply(raw=[f"HTTP/1.1 200 OK\r\n{lines}Content-Length: 2\r\n\r\n{{}}".encode()])

    with serving({}) as server:
        session = session_for(server.url)
        server.answers = {"/": Reply("{}", 200, {"Set-Cookie": "ttwid=0; Path=/"})}
        session.get(f"{server.url}/")
        server.answers = {"/": flood}
        for _ in range(5):
            session.get(f"{server.url}/")
        header = session.cookie_header(server.url)
        session.adopt_cookies({"x": "v" * 10_000})
        assert "huge" not in header and "x=v" not in session.cookie_header(server.url)
        assert len(header.split("; ")) == 100 and "ttwid=6" in header


class _LaterClosed:
    """A server that answers once on a connection and closes it only when the next request is on its way there."""

    def __init__(self, head: bytes, *, resets: bool = False, then: Callable[[], object] = bool) -> None:
        self.asked: list[int] = []
        self._head = head
        self._resets = resets
        self._then = then
        self._listener = socket.create_server(("127.0.0.1", 0))
        self.url = f"http://127.0.0.1:{self._listener.getsockname()[1]}"
        threading.Thread(target=self._serve, name="later-closed", daemon=True).start()

    def _serve(self) -> None:
        with contextlib.suppress(OSError):  # closed by the test
            while True:
                connection, _ = self._listener.accept()
                with connection:
                    self.asked.append(0)
                    for answer in (b"HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n{}", self._head):
                        if not connection.recv(65_536):
                            break
                        self.asked[-1] += 1
                        connection.sendall(answer)
                    self._then()
                    if self._resets:
                        time.sleep(0.1)  # else what was sent is lost as well
                        connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))

    def close(self) -> None:
        self._listener.shutdown(socket.SHUT_RDWR)
        self._listener.close()


@pytest.mark.parametrize(
    ("head", "resets"),
    [(b"", False), (b"", True), (b"HTTP/1.1 2", False), (b"HTTP/1.1 2", True)],
    ids=["nothing", "nothing, reset", "a piece of the head", "a piece of the head, reset"],
)
def test_a_kept_connection_that_the_server_closes_under_a_get_is_replaced(head: bytes, resets: bool) -> None:
    server = _LaterClosed(head, resets=resets)
    session = session_for(server.url)
    if head:
        session.get(server.url)
        with pytest.raises(RequestConnectionError):
            session.get(server.url)
        assert server.asked == [2]
    else:
        assert [session.get(server.url).text for _ in range(4)] == ["{}"] * 4
        assert server.asked == [2, 2, 2, 1]
    session.close()
    server.close()


def test_a_request_is_not_sent_anew_when_its_sender_is_told_to_stop() -> None:
    stop = threading.Event()
    server = _LaterClosed(b"", then=stop.set)
    session = session_for(server.url).interruptible(stop.is_set)
    session.get(server.url)
    with pytest.raises(NotConnectedError):
        session.get(server.url)
    assert server.asked == [2]
    session.close()
    server.close()


def test_a_post_is_not_sent_twice_and_a_new_connection_is_not_replaced() -> None:
    server = _LaterClosed(b"")
    session = session_for(server.url)
    session.get(server.url)
    with pytest.raises(RequestConnectionError, match="broke the connection off"):
        session.post(server.url)
    assert server.asked == [2]
    session.close()
    server.close()
    with serving({"/": lambda asked: Reply(raw=[])}) as deaf:
        with pytest.raises(RequestConnectionError, match="broke the connection off"):
            session_for(deaf.url).get(deaf.url)
        assert len(deaf.asked) == 1


def test_a_cookie_that_the_server_sets_comes_back_with_the_next_request() -> None:
    answers = {"/a": Reply("one", headers={"Set-Cookie": "ttwid=1%7Cabc; Path=/; HttpOnly"}), "/b": Reply("two")}
    with serving(answers) as server:
        session = session_for(server.url)
        assert session.get(f"{server.url}/a").text == "one"
        assert session.get(f"{server.url}/b").text == "two"
        session.close()
    assert "cookie" not in server.asked[0].headers
    assert server.asked[1].headers["cookie"] == "ttwid=1%7Cabc"


def test_the_session_goes_to_the_users_own_endpoint_with_its_data_centre() -> None:
    with serving({"/a": Reply()}) as server:
        session = session_for(server.url, session_id=SESSION_ID, tt_target_idc="useast1a")
        session.get(f"{server.url}/a")
        session.close()
    assert server.asked[0].headers["cookie"] == (
        f"sessionid={SESSION_ID}; sessionid_ss={SESSION_ID}; sid_tt={SESSION_ID}; tt-target-idc=useast1a"
    )


def test_a_request_that_is_not_personal_carries_no_cookie_and_none_of_the_users_headers() -> None:
    with serving({"/a": Reply(headers={"Set-Cookie": "ttwid=1"})}) as server:
        session = session_for(server.url, session_id=SESSION_ID, request_headers={"Authorization": "Bearer t0ken"})
        session.get(f"{server.url}/a")
        session.get(f"{server.url}/a", personal=False)
        session.close()
    assert "authorization" in server.asked[0].headers and "cookie" in server.asked[0].headers
    assert "authorization" not in server.asked[1].headers and "cookie" not in server.asked[1].headers


def test_the_server_cannot_replace_the_users_session() -> None:
    with serving({"/a": Reply(headers={"Set-Cookie": "sessionid=0ther; Path=/"})}) as server:
        session = session_for(server.url, session_id=SESSION_ID)
        session.get(f"{server.url}/a")
        assert f"sessionid={SESSION_ID}" in session.cookie_header(server.url)
        assert session.cookie_header(server.url, with_session=False) == ""
        session.close()


def test_headers_are_a_browsers_and_the_users_own_come_over_them() -> None:
    with serving({"/a": Reply()}) as server:
        session = session_for(
            server.url,
            request_headers={"accept-language": "de", "Cookie": "mine=1;", "user-agent": "Mozilla/5.0 (Mine)"},
        )
        session.adopt_cookies({"ttwid": "abc"})
        session.get(f"{server.url}/a")
        session.close()
    headers = server.asked[0].headers
    assert headers["accept-language"] == "de"
    assert headers["cookie"] == "mine=1; ttwid=abc"
    assert headers["user-agent"] == "Mozilla/5.0 (Mine)" == session.user_agent
    assert headers["referer"] == "https://www.tiktok.com/"
    assert headers["accept-encoding"] == "gzip, deflate"


def test_client_params_agree_with_the_user_agent_and_take_the_users_changes() -> None:
    session = HttpSession(
        Options(client_params={"app_language": "de", "live_id": 13, "focus_state": False, "os": None})
    )
    session.adopt_user_agent("Mozilla/5.0 (Signed)")
    params = session.client_params()
    assert params["browser_version"] == "5.0 (Signed)"
    assert (params["app_language"], params["live_id"], params["focus_state"]) == ("de", "13", "false")
    assert "os" not in params and params["aid"] == "1988"
    assert params["device_id"] == session.client_params()["device_id"] and len(params["device_id"]) == 19
    session.close()


@pytest.mark.parametrize(
    "options",
    [
        {"client_params": {"aid": ["1988"]}},
        {"request_headers": {"X Y": "1"}},
        {"request_headers": {"X-Y": "日本"}},
        {"request_options": {"allow_redirects": True}},
        {"request_options": {"timeout": 0}},
        {"request_options": {"timeout": None}},
        {"request_options": {"timeout": True}},
        {"request_options": {"timeout": float("inf")}},
        {"request_options": {"timeout": (1, 2, 3)}},
        {"request_options": {"verify": "/nowhere/ca.pem"}},
        {"request_options": {"verify": None}},
        {"request_options": {"cert": "/nowhere/cert.pem"}},
        {"request_options": {"cert": 7}},
        {"request_options": {"proxies": "http://proxy.example"}},
        {"request_options": {"proxies": {"https": "gopher://proxy.example"}}},
        {"request_options": {"proxies": {"https": "http://proxy.example:port"}}},
        {"request_options": {"proxies": {"https": 8080}}},
    ],
)
def test_an_unusable_option_is_refused_at_construction(options: dict[str, Any]) -> None:
    with pytest.raises(InvalidOptionError):
        HttpSession(Options(**options))


def test_a_user_agent_with_a_line_break_is_refused() -> None:
    session = HttpSession(Options())
    with pytest.raises(InvalidOptionError):
        session.adopt_user_agent("Mozilla/5.0\r\nX-Evil: 1")
    session.close()


def test_any_status_is_an_answer() -> None:
    with serving({"/a": Reply('{"code": 500}', 500)}) as server:
        session = session_for(server.url)
        answer = session.get(f"{server.url}/a")
        assert (answer.status, answer.ok, answer.json()) == (500, False, {"code": 500})
        session.close()


# --- time


def test_a_server_that_says_nothing_is_given_up_in_time(stop: threading.Event) -> None:
    with serving({"/a": Reply(raw=dripping(b"", b"", stop))}) as server:
        session = session_for(server.url, request_options={"timeout": 0.3})
        start = time.monotonic()
        with pytest.raises(RequestTimeoutError, match=r"did not answer within 0\.3 s"):
            session.get(f"{server.url}/a")
        assert time.monotonic() - start < 1.0
        session.close()


@pytest.mark.parametrize(
    ("head", "piece"),
    [
        (b"HTTP/1.1 200 OK\r\nContent-Length: 1000000\r\n\r\n", b"x"),
        (b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n", b"1\r\nx\r\n"),
        (b"HTTP/1.1 200 OK\r\n", b"X"),
        (b"HTTP/1.1 200 OK\r\n", b"X-A: b\r\n"),
        (b"", b"H"),
    ],
    ids=["body", "chunks", "one long header", "many headers", "status line"],
)
def test_a_server_that_drips_is_given_up_in_time(stop: threading.Event, head: bytes, piece: bytes) -> None:
    with serving({"/a": Reply(raw=dripping(head, piece, stop, 0.03))}) as server:
        session = session_for(server.url, request_options={"timeout": 0.5})
        start = time.monotonic()
        with pytest.raises(RequestTimeoutError):
            session.get(f"{server.url}/a")
        assert 0.4 < time.monotonic() - start < 1.2
        session.close()


def test_the_last_wait_is_cut_to_what_is_left_of_the_time(stop: threading.Event) -> None:
    head = b"HTTP/1.1 200 OK\r\nContent-Length: 1000000\r\n\r\n"
    with serving({"/a": Reply(raw=dripping(head, b"x", stop, 0.4))}) as server:
        session = session_for(server.url, request_options={"timeout": 0.5})
        start = time.monotonic()
        with pytest.raises(RequestTimeoutError):
            session.get(f"{server.url}/a")
        assert time.monotonic() - start < 0.7
        session.close()


def test_the_time_is_for_all_redirects_together(stop: threading.Event) -> None:
    def slow(asked: Asked) -> Reply:
        stop.wait(0.3)
        return Reply(status=302, headers={"Location": "/a"})

    with serving({"/a": slow}) as server:
        session = session_for(server.url, request_options={"timeout": 0.7})
        start = time.monotonic()
        with pytest.raises(RequestTimeoutError):
            session.get(f"{server.url}/a")
        assert time.monotonic() - start < 1.3
        session.close()


def test_a_kept_connection_has_its_full_time_again(stop: threading.Event) -> None:
    def slow(asked: Asked) -> Reply:
        stop.wait(0.3)
        return Reply("done")

    with serving({"/a": slow}) as server:
        session = session_for(server.url, request_options={"timeout": 0.5})
        assert [session.get(f"{server.url}/a").text for _ in range(3)] == ["done"] * 3
        session.close()


# --- broken connections


def test_a_refused_connection_says_so() -> None:
    with serving({}) as server:
        url = server.url
    session = session_for(url)
    with pytest.raises(RequestConnectionError, match="it refuses connections"):
        session.get(f"{url}/a")
    session.close()


@pytest.mark.parametrize(
    "raw",
    [
        b"",
        b"HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nhalf",
        b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nab",
    ],
    ids=["at once", "in the body", "in a chunk"],
)
def test_a_connection_that_breaks_off_is_a_connection_error(raw: bytes) -> None:
    with serving({"/a": Reply(raw=[raw])}) as server:
        session = session_for(server.url)
        with pytest.raises(RequestConnectionError, match="broke the connection off"):
            session.get(f"{server.url}/a")
        session.close()


def test_an_answer_that_is_no_http_is_an_error_of_the_library() -> None:
    with serving({"/a": Reply(raw=[b"SSH-2.0-OpenSSH_9.6\r\n"])}) as server:
        session = session_for(server.url)
        with pytest.raises((RequestConnectionError, InvalidResponseError)):
            session.get(f"{server.url}/a")
        session.close()


def test_a_host_that_does_not_exist_says_so() -> None:
    session = HttpSession(Options(request_options={"timeout": 5}))
    with pytest.raises(RequestConnectionError):
        session.get("https://no-such-host.invalid/")
    session.close()


@pytest.mark.parametrize(
    "url", ["https://a..b/", "https://" + "x" * 70 + ".example/", "https://[::1/", "https:///x", "ftp://x.example/"]
)
def test_an_address_that_cannot_be_asked_is_an_error_of_the_library(url: str) -> None:
    session = HttpSession(Options())
    with pytest.raises((InvalidResponseError, RequestConnectionError)):
        session.get(url)
    session.close()


# --- size and encoding


def test_a_body_that_announces_too_much_is_not_read() -> None:
    with serving({"/a": Reply(b"x" * 2000)}) as server:
        session = session_for(server.url)
        with pytest.raises(InvalidResponseError, match="larger than 1000 bytes"):
            session.get(f"{server.url}/a", max_bytes=1000)
        assert len(session.get(f"{server.url}/a", max_bytes=2000).body) == 2000
        session.close()


def test_a_body_that_announces_too_much_is_not_even_waited_for(stop: threading.Event) -> None:
    head = b"HTTP/1.1 200 OK\r\nContent-Length: 10000000000\r\n\r\n"
    with serving({"/a": Reply(raw=dripping(head, b"", stop))}) as server:
        session = session_for(server.url, request_options={"timeout": 5})
        start = time.monotonic()
        with pytest.raises(InvalidResponseError, match="larger than"):
            session.get(f"{server.url}/a")
        assert time.monotonic() - start < 1
        session.close()


def test_an_endless_body_is_cut() -> None:
    stop = threading.Event()
    head = b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n"
    with serving({"/a": Reply(raw=dripping(head, b"10000\r\n" + b"x" * 0x10000 + b"\r\n", stop, 0.0))}) as server:
        session = session_for(server.url)
        with pytest.raises(InvalidResponseError, match="larger than"):
            session.get(f"{server.url}/a", max_bytes=1_000_000)
        session.close()
        stop.set()


def test_a_gzip_bomb_is_refused_without_inflating_it() -> None:
    bomb = gzip.compress(bytes(200_000_000), 9)
    with serving({"/a": Reply(bomb, headers={"Content-Encoding": "gzip"})}) as server:
        session = session_for(server.url)
        tracemalloc.start()
        with pytest.raises(InvalidResponseError, match="inflates to more than 1000000 bytes"):
            session.get(f"{server.url}/a", max_bytes=1_000_000)
        peak = tracemalloc.get_traced_memory()[1]
        tracemalloc.stop()
        session.close()
    assert peak < 10_000_000


def encoded() -> list[tuple[str, bytes]]:
    bare = zlib.compressobj(wbits=-15)
    return [
        ("gzip", gzipped(b"hello")),
        ("x-gzip", gzipped(b"hel") + gzipped(b"lo") + b"\0\0"),
        ("deflate", zlib.compress(b"hello")),
        ("deflate", bare.compress(b"hello") + bare.flush()),
        ("identity", b"hello"),
        ("", b"hello"),
    ]


@pytest.mark.parametrize(("encoding", "body"), encoded())
def test_every_encoding_that_was_asked_for_is_undone(encoding: str, body: bytes) -> None:
    with serving({"/a": Reply(body, headers={"Content-Encoding": encoding})}) as server:
        session = session_for(server.url)
        assert session.get(f"{server.url}/a").body == b"hello"
        session.close()


@pytest.mark.parametrize(
    ("encoding", "body", "words"),
    [
        ("gzip", b"no gzip at all", "corrupt"),
        ("gzip", gzipped(b"hello" * 1000)[:-20], "cut off"),
        ("gzip", gzipped(b"hello") + b"trailing junk", "corrupt"),
        ("gzip", gzipped(b"") * 1000, "in more than 100 pieces"),
        ("br", b"hello", "not asked for"),
        ("gzip, gzip", gzipped(gzipped(b"hello")), "not asked for"),
    ],
)
def test_a_body_that_is_not_encoded_as_it_says_is_an_invalid_response(encoding: str, body: bytes, words: str) -> None:
    with serving({"/a": Reply(body, headers={"Content-Encoding": encoding})}) as server:
        session = session_for(server.url)
        with pytest.raises(InvalidResponseError, match=words):
            session.get(f"{server.url}/a")
        session.close()


# --- TLS


@pytest.fixture(scope="module")
def authority() -> trustme.CA:
    return trustme.CA()


@pytest.fixture
def secure(authority: trustme.CA) -> Iterator[LocalServer]:
    """Run an https server whose certificate a private authority has signed."""
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    authority.issue_cert("127.0.0.1").configure_cert(context)
    with serving({"/a": Reply("safe")}, tls=context) as server:
        yield server


def test_a_certificate_of_an_unknown_authority_is_refused_and_the_remedy_named(secure: LocalServer) -> None:
    session = session_for(secure.url)
    with pytest.raises(RequestConnectionError, match="certificate cannot be trusted.*verify"):
        session.get(f"{secure.url}/a")
    assert secure.asked == []
    session.close()


def test_a_private_authority_is_named_once_for_http_and_socket(
    secure: LocalServer, authority: trustme.CA, tmp_path: Path
) -> None:
    authority.cert_pem.write_to_path(tmp_path / "ca.pem")
    session = session_for(secure.url, request_options={"verify": str(tmp_path / "ca.pem")})
    assert session.get(f"{secure.url}/a").text == "safe"
    assert session.ssl_context.verify_mode == ssl.CERT_REQUIRED and session.ssl_context.check_hostname
    # Nothing but that authority is trusted: requests would add its own bundle.
    assert session.ssl_context.cert_store_stats()["x509_ca"] == 1
    session.close()


def test_the_environment_can_name_the_authority_as_for_requests(
    secure: LocalServer, authority: trustme.CA, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    authority.cert_pem.write_to_path(tmp_path / "ca.pem")
    monkeypatch.setenv("REQUESTS_CA_BUNDLE", str(tmp_path / "ca.pem"))
    session = session_for(secure.url)
    assert session.get(f"{secure.url}/a").text == "safe"
    session.close()


def test_a_certificate_for_another_host_is_refused(authority: trustme.CA, tmp_path: Path) -> None:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    authority.issue_cert("other.example").configure_cert(context)
    authority.cert_pem.write_to_path(tmp_path / "ca.pem")
    with serving({"/a": Reply("safe")}, tls=context) as server:
        session = session_for(server.url, request_options={"verify": str(tmp_path / "ca.pem")})
        with pytest.raises(RequestConnectionError, match="certificate"):
            session.get(f"{server.url}/a")
        session.close()


def test_verification_is_off_only_when_the_user_says_so(secure: LocalServer) -> None:
    session = session_for(secure.url, request_options={"verify": False})
    with pytest.warns(match="Unverified HTTPS request"):
        assert session.get(f"{secure.url}/a").text == "safe"
    session.close()


def test_a_client_certificate_is_shown(authority: trustme.CA, tmp_path: Path) -> None:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    authority.issue_cert("127.0.0.1").configure_cert(context)
    authority.configure_trust(context)
    context.verify_mode = ssl.CERT_REQUIRED
    mine = authority.issue_cert("client.example")
    mine.private_key_and_cert_chain_pem.write_to_path(tmp_path / "mine.pem")
    authority.cert_pem.write_to_path(tmp_path / "ca.pem")
    with serving({"/a": Reply("known")}, tls=context) as server:
        session = session_for(
            server.url, request_options={"verify": tmp_path / "ca.pem", "cert": str(tmp_path / "mine.pem")}
        )
        assert session.get(f"{server.url}/a").text == "known"
        session.close()


# --- secrets


def test_no_secret_is_in_a_log_an_error_its_traceback_or_a_repr(
    caplog: pytest.LogCaptureFixture, stop: threading.Event
) -> None:
    caplog.set_level(logging.DEBUG, "tiktok_live")
    secrets = [SESSION_ID, "t0ken", token := "m5T0ken", "s3cret-pass"]  # not in lines that a traceback quotes
    with serving({"/a": Reply("x"), "/hang": lambda asked: Reply(raw=dripping(b"", b"", stop))}) as server:
        session = session_for(
            server.url,
            session_id=SESSION_ID,
            request_headers={"Authorization": "t0ken"},
            request_options={"timeout": 0.2},
        )
        answer = session.get(f"{server.url}/a", params={"msToken": token})
        shown = [repr(session), repr(answer)]
        for path in (f"/hang?msToken={token}", "/hang"):
            with pytest.raises(RequestTimeoutError) as caught:
                session.get(f"{server.url}{path}", params={"key": token})
            shown += traceback.format_exception(caught.value)
            assert caught.value.url == f"{server.url}/hang"
        session.close()
    through = session_for(server.url, proxy="http://user:s3cret-pass@127.0.0.1:1", session_id=SESSION_ID)
    with pytest.raises(RequestConnectionError, match=r"proxy http://127\.0\.0\.1:1") as refused:
        through.get("https://www.tiktok.com/x", params={"msToken": token})
    through.close()
    shown += [*traceback.format_exception(refused.value), repr(through), caplog.text]
    assert "HTTP 200, 1 bytes" in caplog.text
    assert [secret for secret in secrets for text in shown if secret in text] == []


def test_the_cause_of_an_error_is_kept_but_without_the_request() -> None:
    with serving({}) as server:
        url = server.url
    session = session_for(url)
    with pytest.raises(RequestConnectionError) as caught:
        session.get(f"{url}/a", params={"msToken": "m5T0ken"})
    assert type(caught.value.__cause__).__name__ == "ConnectionError"
    assert "refused" in str(caught.value.__cause__)
    assert caught.value.__cause__.request is None  # type: ignore[union-attr]
    assert caught.value.__context__ is None
    session.close()


def test_a_session_that_was_stopped_sends_nothing() -> None:
    with serving({"/a": Reply("x")}) as server:
        session = session_for(server.url)
        stopped = threading.Event()
        twin = session.interruptible(stopped.is_set)
        assert twin.get(f"{server.url}/a").text == "x"
        stopped.set()
        with pytest.raises(NotConnectedError):
            twin.get(f"{server.url}/a")
        assert session.get(f"{server.url}/a").text == "x"
        session.close()
    assert len(server.asked) == 2


def test_no_log_at_any_level_shows_a_query_and_other_users_of_urllib3_keep_theirs(
    caplog: pytest.LogCaptureFixture,
) -> None:
    caplog.set_level(logging.DEBUG)
    with serving({"/a": Reply("one")}) as server:
        session = session_for(server.url)
        session.get(f"{server.url}/a", params={"msToken": SESSION_ID})
        session.close()
        assert "/a" in caplog.text and SESSION_ID not in caplog.text
        with requests.Session() as other:
            other.get(f"{server.url}/a?theirs=1", timeout=5)
    assert "theirs=1" in caplog.text


@pytest.mark.parametrize("timeout", [1e10, 1e300])
def test_a_timeout_that_no_system_can_wait_for_is_refused(timeout: float) -> None:
    with pytest.raises(InvalidOptionError, match="timeout"):
        HttpSession(Options(request_options={"timeout": timeout}))


@pytest.mark.parametrize("value", ["\ud800", 10**5000], ids=["half a character", "a long number"])
def test_a_client_parameter_that_no_query_can_hold_is_refused(value: Any) -> None:
    with pytest.raises(InvalidOptionError, match="client_params"):
        HttpSession(Options(client_params={"region": value}))
