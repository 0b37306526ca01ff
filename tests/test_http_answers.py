"""Answers: JSON or not, and when a limit is lifted."""

from __future__ import annotations

import time
from collections.abc import Callable
from datetime import timezone
from email.utils import formatdate

import pytest

from tiktok_live.errors import InvalidResponseError, RateLimitError
from tiktok_live.http.session.answers import HttpAnswer, rate_limit
from tiktok_live.http.session.cookies import parse_cookies


def answer(body: bytes, status: int = 200) -> HttpAnswer:
    return HttpAnswer(status, "https://webcast.tiktok.com/webcast/x/?msToken=s3cret", {}, body)


@pytest.mark.parametrize("body", [b'{"a": 1}', b'\xef\xbb\xbf{"a": 1}', b' \n{"a":1}\n'])
def test_json_is_read(body: bytes) -> None:
    assert answer(body).json_object() == {"a": 1}


@pytest.mark.parametrize(
    ("body", "words"),
    [
        (b"", "empty body"),
        (b"  \n", "empty body"),
        (b"<!doctype html><title>x</title>", "web page in place of JSON"),
        (b"\xef\xbb\xbf\n <html>", "web page in place of JSON"),
        (b"{", "no JSON"),
        (b"\xff\xfe\xfd", "no JSON"),
        (b"[" * 100_000, "nested too deep"),
        (b'{"a":' * 100_000, "nested too deep"),
        (b'{"a": ' + b"9" * 10_000 + b"}", "no JSON"),
    ],
)
def test_anything_else_is_an_invalid_response_that_quotes_no_query(body: bytes, words: str) -> None:
    with pytest.raises(InvalidResponseError, match=words) as caught:
        answer(body).json()
    assert "s3cret" not in str(caught.value) and caught.value.url == "https://webcast.tiktok.com/webcast/x/"


@pytest.mark.parametrize("body", [b"[]", b'"x"', b"1", b"null"])
def test_json_that_is_no_object_is_an_invalid_response(body: bytes) -> None:
    with pytest.raises(InvalidResponseError, match="no object"):
        answer(body).json_object()


@pytest.mark.parametrize(("status", "retryable"), [(302, False), (403, False), (404, False), (500, True), (503, True)])
def test_a_status_that_is_no_success_is_an_invalid_response(status: int, retryable: bool) -> None:
    with pytest.raises(InvalidResponseError, match=f"HTTP status {status}") as caught:
        answer(b"", status).require_ok()
    assert (caught.value.status, caught.value.retryable) == (status, retryable)


def test_429_is_a_rate_limit() -> None:
    with pytest.raises(RateLimitError) as caught:
        HttpAnswer(429, "https://webcast.tiktok.com/x", {"Retry-After": "7"}, b"").require_ok()
    assert caught.value.retry_after == 7.0 and caught.value.retryable


def http_date(instant: float) -> str:
    return formatdate(instant, usegmt=True)


@pytest.mark.parametrize(
    ("headers_at", "seconds"),
    [
        (lambda now: {"Retry-After": "37"}, 37),
        (lambda now: {"Retry-After": " 1.5 "}, 1.5),
        (lambda now: {"Retry-After": http_date(now + 90)}, 90),
        (lambda now: {"Retry-After": formatdate(now + 90)}, 90),
        (lambda now: {"Retry-After": http_date(now - 90)}, 0),
        (lambda now: {"RateLimit-Reset": "12"}, 12),
        (lambda now: {"RateLimit-Reset": str(int(now + 60))}, 60),
        (lambda now: {"X-RateLimit-Reset": "12"}, 12),
        (lambda now: {"X-RateLimit-Reset": str(int(now + 60))}, 60),
        (lambda now: {"X-RateLimit-Reset": str(int(now + 60) * 1000)}, 60),
        (lambda now: {"Retry-After": "5", "X-RateLimit-Reset": "50"}, 5),
        (lambda now: {"Retry-After": "soon", "RateLimit-Reset": "50"}, 50),
    ],
)
def test_the_wait_is_read_from_whichever_header_says_it(
    headers_at: Callable[[float], dict[str, str]], seconds: float
) -> None:
    now = time.time()
    limit = rate_limit(headers_at(now))
    assert limit.retry_after == pytest.approx(seconds, abs=3)
    assert limit.reset_at is not None and limit.reset_at.tzinfo is timezone.utc
    assert abs(limit.reset_at.timestamp() - now - seconds) < 5


@pytest.mark.parametrize(
    "headers",
    [
        {},
        {"RateLimit-Remaining": "0"},
        {"X-RateLimit-Remaining": "3", "RateLimit-Limit": "10"},
        {"Retry-After": "-5"},
        {"Retry-After": "nan"},
        {"Retry-After": "inf"},
        {"Retry-After": "1e9"},
        {"Retry-After": ""},
        {"Retry-After": "Wed, 99 Foo 9999 99:99:99 GMT"},
        {"Retry-After": "٣"},
        {"Retry-After": "9" * 400},
    ],
)
def test_what_does_not_say_it_is_not_taken_for_it(headers: dict[str, str]) -> None:
    limit = rate_limit(headers)
    assert (limit.retry_after, limit.reset_at, limit.advice) == (None, None, "")


@pytest.mark.parametrize(
    ("text", "cookies"),
    [
        ("ttwid=1%7Cabc; Path=/; Domain=tiktok.com; Max-Age=31536000; HttpOnly", {"ttwid": "1%7Cabc"}),
        (
            "ttwid=1; Expires=Wed, 21 Oct 2027 07:28:00 GMT, msToken=a-b_c==; Path=/",
            {"ttwid": "1", "msToken": "a-b_c=="},
        ),
        ("ttwid=1; msToken=2", {"ttwid": "1", "msToken": "2"}),
        ("ttwid=1", {"ttwid": "1"}),
        ("", {}),
        ("; ;=x; novalue; Path=/", {}),
        ("a=1\r\nX-Evil: 2", {"a": "1"}),
    ],
)
def test_cookies_are_read_from_one_or_several_set_cookie_values(text: str, cookies: dict[str, str]) -> None:
    assert parse_cookies(text) == cookies
