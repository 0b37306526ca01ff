"""Proxies: one place decides, for HTTP and for the socket."""

from __future__ import annotations

from typing import Any

import pytest
from proxies import PASSWORD, HttpProxy, RecordingProxy, Socks5Proxy
from servers import Reply, serving

from tiktok_live.errors import InvalidOptionError, RequestConnectionError
from tiktok_live.http.session import HttpSession
from tiktok_live.options import Endpoints, Options

PAGE, SOCKET = "https://www.tiktok.com/x", "wss://webcast-ws.tiktok.com/x"
LOCAL = ("http://127.0.0.1:1/x", "ws://localhost:1/x", "https://[::1]/x")


def proxies(urls: tuple[str, ...], **options: Any) -> list[str | None]:
    session = HttpSession(Options(**options))
    try:
        return [session.proxy_for(url) for url in urls]
    finally:
        session.close()


def test_without_any_proxy_everything_is_direct() -> None:
    assert proxies((PAGE, SOCKET, *LOCAL)) == [None] * 5


def test_the_option_counts_for_pages_and_socket_and_for_this_machine_too() -> None:
    assert (
        proxies((PAGE, SOCKET, *LOCAL), proxy="socks5h://u:p@one.example:1080")
        == ["socks5h://u:p@one.example:1080"] * 5
    )


def test_request_options_come_first_and_count_for_http_alone() -> None:
    chosen = proxies(
        (PAGE, SOCKET, "http://a.example/", *LOCAL),
        proxy="http://one.example:1",
        request_options={"proxies": {"https": "http://two.example:2"}},
    )
    one, two = "http://one.example:1", "http://two.example:2"
    assert chosen == [two, one, one, one, one, two]


def test_request_options_may_name_a_host_or_all_and_may_say_none() -> None:
    given = {"https://www.tiktok.com": "two.example:2", "all": "http://three.example:3", "http": None}
    urls = (PAGE, "https://webcast.tiktok.com/", "http://a.example/", SOCKET)
    chosen = proxies(urls, proxy="http://one.example:1", request_options={"proxies": given})
    assert chosen == ["http://two.example:2", "http://three.example:3", None, "http://one.example:1"]


def test_the_environment_counts_last_and_never_for_this_machine(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HTTPS_PROXY", "http://env.example:1")
    monkeypatch.setenv("http_proxy", "env.example:2")
    assert proxies((PAGE, SOCKET, "http://a.example/", *LOCAL)) == [
        "http://env.example:1",
        "http://env.example:1",
        "http://env.example:2",
        None,
        None,
        None,
    ]
    assert proxies((PAGE,), proxy="http://one.example:1") == ["http://one.example:1"]


def test_all_proxy_counts_where_nothing_else_does_and_no_proxy_excepts(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("ALL_PROXY", "socks5://env.example:1080")
    monkeypatch.setenv("NO_PROXY", "webcast.tiktok.com,.example,10.0.0.0/8")
    urls = (PAGE, SOCKET, "https://webcast.tiktok.com/x", "wss://a.example/", "https://10.1.2.3/")
    assert proxies(urls) == ["socks5://env.example:1080"] * 2 + [None] * 3


@pytest.mark.parametrize("proxy", ["socks://env.example:1", "http://env.example:port", "http://"])
def test_an_unusable_proxy_of_the_environment_is_named_without_its_password(
    monkeypatch: pytest.MonkeyPatch, proxy: str
) -> None:
    monkeypatch.setenv("HTTPS_PROXY", proxy.replace("//", "//user:s3cret@"))
    with pytest.raises(InvalidOptionError, match="environment") as caught:
        proxies((PAGE,))
    assert "s3cret" not in str(caught.value)


@pytest.mark.parametrize("kind", [HttpProxy, Socks5Proxy])
def test_a_request_really_goes_through_the_proxy(kind: type[RecordingProxy]) -> None:
    with kind() as proxy, serving({"/a": Reply("through")}) as server:
        session = HttpSession(Options(endpoints=Endpoints(web=server.url), proxy=proxy.url()))
        assert session.get(f"{server.url}/a").text == "through"
        session.close()
        assert proxy.visited == [f"127.0.0.1:{server.port}"]


@pytest.mark.parametrize("kind", [HttpProxy, Socks5Proxy])
def test_a_proxy_that_refuses_is_named_without_its_password(kind: type[RecordingProxy]) -> None:
    with kind() as proxy:
        session = HttpSession(Options(proxy=proxy.url(password="wr0ng")))
        with pytest.raises(RequestConnectionError, match=r"proxy \w+://127\.0\.0\.1:\d+") as caught:
            session.get("https://www.tiktok.com/x")
        session.close()
        assert proxy.refused == 1 and proxy.visited == []
    assert "wr0ng" not in f"{caught.value!r} {caught.value.__cause__!r}" and PASSWORD not in str(caught.value)


def test_netrc_is_not_read(monkeypatch: pytest.MonkeyPatch, tmp_path: Any) -> None:
    (tmp_path / "netrc").write_text("machine 127.0.0.1 login me password s3cret\n")
    monkeypatch.setenv("NETRC", str(tmp_path / "netrc"))
    with serving({"/a": Reply()}) as server:
        session = HttpSession(Options(endpoints=Endpoints(web=server.url)))
        session.get(f"{server.url}/a")
        session.close()
    assert "authorization" not in server.asked[0].headers
