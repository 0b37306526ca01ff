"""Options are checked when they are made, and say what was wrong without showing a secret."""

from __future__ import annotations

from typing import Any

import pytest

from tiktok_live.errors import InvalidOptionError, TikTokLiveError
from tiktok_live.options import Endpoints, Options, ReconnectPolicy

WRONG: list[tuple[str, Any]] = [
    ("process_initial_data", 1),
    ("fetch_room_info_on_connect", "yes"),
    ("request_polling_interval", 0),
    ("request_polling_interval", True),
    ("request_polling_interval", float("nan")),
    ("stall_timeout", float("inf")),
    ("close_timeout", -1.0),
    ("close_timeout", "5"),
    ("gift_streak_timeout", 0),
    ("queue_size", 0),
    ("queue_size", 1.5),
    ("on_overflow", "drop"),
    ("on_rate_limit", None),
    ("session_id", ""),
    ("session_id", 123),
    ("session_id", "abc; admin=1"),
    ("session_id", "abc\r\nX-Injected: 1"),
    ("tt_target_idc", "two words"),
    ("client_params", [("a", "b")]),
    ("client_params", {1: "b"}),
    ("request_headers", {"X-Number": 1}),
    ("websocket_headers", {"X": "a\r\nb: c"}),
    ("request_options", None),
    ("endpoints", "http://127.0.0.1"),
    ("reconnect", "yes"),
    ("proxy", "ftp://127.0.0.1"),
    ("proxy", "127.0.0.1:8080"),
    ("proxy", "http://"),
    ("proxy", "http://host:notaport"),
    ("proxy", 8080),
    ("proxy", "http://127.0.0.1\r\n:8080"),
    ("stall_timeout", 1e10),
    ("close_timeout", 10**30),
]


@pytest.mark.parametrize(("name", "value"), WRONG, ids=lambda value: repr(value)[:30])
def test_a_wrong_value_is_refused_and_named(name: str, value: Any) -> None:
    with pytest.raises(InvalidOptionError, match=name) as caught:
        Options(**{name: value})
    assert isinstance(caught.value, ValueError)
    assert isinstance(caught.value, TikTokLiveError)


def test_a_misspelt_option_is_a_type_error() -> None:
    with pytest.raises(TypeError, match="sesion_id"):
        Options(sesion_id="x")  # type: ignore[call-arg]


@pytest.mark.parametrize("scheme", ["http", "https", "socks4", "socks4a", "socks5", "socks5h"])
def test_every_kind_of_proxy_is_accepted(scheme: str) -> None:
    proxy = f"{scheme}://user:word@127.0.0.1:1080"
    assert Options(proxy=proxy).proxy == proxy


def test_no_secret_shows_in_the_repr_or_in_an_error() -> None:
    secret = "s3cr3t"
    options = Options(
        session_id=secret,
        sign_api_key=secret,
        proxy=f"http://user:{secret}@127.0.0.1:8080",
        request_headers={"Cookie": secret},
        client_params={"msToken": secret},
    )
    assert secret not in repr(options)
    for wrong in ({"session_id": f"{secret} {secret}"}, {"proxy": f"http://u:{secret}@host:port"}):
        with pytest.raises(InvalidOptionError) as caught:
            Options(**wrong)  # type: ignore[arg-type]
        assert secret not in str(caught.value)
        assert caught.value.__cause__ is None


@pytest.mark.parametrize(
    "url",
    [
        "https://user:s3cr3t@tiktok.example",
        "https://tiktok.example?s3cr3t",
        "https://tiktok.example/#s3cr3t",
        "https://tiktok\t.example/s3cr3t",
        "https://tiktok.example\\@s3cr3t.example",
        "https://tiktok\u3002example/s3cr3t",
    ],
)
def test_an_endpoint_that_two_readers_could_understand_differently_is_refused_unseen(url: str) -> None:
    with pytest.raises(InvalidOptionError, match="endpoints.web") as caught:
        Endpoints(web=url)
    assert "s3cr3t" not in str(caught.value)


def test_endpoints_come_from_the_environment_unless_given(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TIKTOK_LIVE_WEB_URL", "http://127.0.0.1:8000/")
    assert Endpoints().web == "http://127.0.0.1:8000"
    assert Endpoints(web="http://127.0.0.1:9000").web == "http://127.0.0.1:9000"
    assert Endpoints().webcast == "https://webcast.tiktok.com/webcast"


def test_an_empty_variable_counts_as_not_set(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TIKTOK_LIVE_SIGN_URL", "")
    assert Endpoints().sign == "https://api.eulerstream.com"


@pytest.mark.parametrize("url", ["tiktok.com", "ws://127.0.0.1", "http://", "http://host:port", None])
def test_an_endpoint_that_is_no_web_address_is_refused(url: Any) -> None:
    with pytest.raises(InvalidOptionError, match=r"endpoints\.webcast"):
        Endpoints(webcast=url)


@pytest.mark.parametrize(
    ("name", "value"),
    [("first", 0), ("cap", -1), ("factor", 0.5), ("jitter", 1), ("max_attempts", 0), ("give_up_after", 0)],
)
def test_a_reconnect_policy_is_checked_too(name: str, value: Any) -> None:
    with pytest.raises(InvalidOptionError, match=rf"reconnect\.{name}"):
        ReconnectPolicy(**{name: value})
