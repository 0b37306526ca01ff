"""Sending chat: with a session, and only as sent when TikTok says so."""

from __future__ import annotations

import traceback
from typing import Any

import pytest
import requests
import responses
from tiktok_answers import CAPTCHA_PAGE, CHAT, ROOM_ID

from tiktok_live.errors import (
    BlockedError,
    InvalidOptionError,
    InvalidResponseError,
    MessageRejectedError,
    NeedsSessionError,
    RateLimitError,
    RequestTimeoutError,
    SessionExpiredError,
    SignatureError,
)
from tiktok_live.http.chat import send_message
from tiktok_live.http.session import HttpSession
from tiktok_live.http.signers import Signer, SignServer, UrlSigner
from tiktok_live.options import Options

SIGNER_CHAT = f"https://api.eulerstream.com/webcast/rooms/{ROOM_ID}/chat"
SENT = {"data": {"msg_id_str": "1"}, "status_code": 0}


def send(
    text: Any = "hello", *, given: Any = None, signers: tuple[Signer, ...] = (SignServer(),), **options: Any
) -> None:
    session = HttpSession(Options(**{"session_id": "5e55", **options}))
    try:
        send_message(session, signers, ROOM_ID, text, given)
    finally:
        session.close()


@responses.activate
def test_a_message_goes_to_tiktok_with_the_session() -> None:
    responses.post(CHAT, json=SENT)
    send("hello & welcome 🎉\r\nX: 1", tt_target_idc="eu")
    asked = responses.calls[0].request
    assert asked.params["content"] == "hello & welcome 🎉\r\nX: 1" and asked.params["room_id"] == ROOM_ID
    assert asked.params["aid"] == "1988"
    assert asked.headers["Cookie"] == "sessionid=5e55; sessionid_ss=5e55; sid_tt=5e55; tt-target-idc=eu"


@responses.activate
def test_a_session_given_with_the_message_comes_first() -> None:
    responses.post(CHAT, json=SENT)
    send(given="0ther")
    send(given="0ther", session_id=None)
    assert all("sessionid=0ther;" in call.request.headers["Cookie"] for call in responses.calls)
    assert all("5e55" not in call.request.headers["Cookie"] for call in responses.calls)


@responses.activate
def test_without_a_session_nothing_is_sent() -> None:
    with pytest.raises(NeedsSessionError, match="session_id"):
        send(session_id=None)


@responses.activate
@pytest.mark.parametrize("text", ["", "  \n", None, 7])
def test_an_empty_message_is_refused_before_anything_is_sent(text: Any) -> None:
    with pytest.raises(InvalidOptionError) as caught:
        send(text)
    assert isinstance(caught.value, ValueError)


@responses.activate
@pytest.mark.parametrize("session_id", ["", "a;b", "a b", "a\r\nX-Evil: 1", "é", 7])
def test_a_session_id_that_could_not_be_a_cookie_is_refused_and_not_shown(session_id: Any) -> None:
    with pytest.raises(InvalidOptionError) as caught:
        send(given=session_id)
    assert "Evil" not in str(caught.value)


@responses.activate
@pytest.mark.parametrize(
    ("answer", "error", "words"),
    [
        ({"json": {"data": {"message": "Login expired"}, "status_code": 20003}}, SessionExpiredError, "Log in again"),
        ({"json": {"data": {"message": "Too fast"}, "status_code": 50001}}, MessageRejectedError, "50001: Too fast"),
        ({"json": {"data": {"prompts": "Muted"}, "status_code": "4004"}}, MessageRejectedError, "4004: Muted"),
        ({"json": {"data": None, "status_code": 1}}, MessageRejectedError, "status code 1"),
        ({"json": {"data": {}}}, InvalidResponseError, "not known"),
        ({"json": {"status_code": "x"}}, InvalidResponseError, "no number"),
        ({"json": {"status_code": None}}, InvalidResponseError, "no number"),
        ({"json": []}, InvalidResponseError, "no object"),
        ({"body": ""}, InvalidResponseError, "empty body"),
        ({"body": CAPTCHA_PAGE}, BlockedError, "captcha"),
        ({"status": 302, "headers": {"Location": "https://evil.example/"}}, InvalidResponseError, "302"),
        ({"status": 429}, RateLimitError, "too many"),
        ({"status": 500, "json": SENT}, InvalidResponseError, "500"),
        ({"body": requests.exceptions.ReadTimeout()}, RequestTimeoutError, "did not answer"),
    ],
)
def test_anything_but_success_is_a_typed_error_without_secrets(
    answer: dict[str, Any], error: type[Exception], words: str
) -> None:
    responses.post(CHAT, **answer)
    with pytest.raises(error, match=words) as caught:
        send("my text")
    assert type(caught.value) is error
    if isinstance(caught.value, MessageRejectedError):
        assert caught.value.status_code == int(answer["json"]["status_code"])
    shown = "".join(traceback.format_exception_only(caught.value)) + repr(caught.value.__cause__)
    assert "5e55" not in shown and "my text" not in shown and "?" not in shown


@responses.activate
def test_the_signer_gets_the_session_only_where_the_user_says_so() -> None:
    responses.post(CHAT, json=SENT)
    send()
    assert responses.calls[0].request.url is not None and responses.calls[0].request.url.startswith(CHAT)
    responses.post(SIGNER_CHAT, json={"code": 200, "message": "Sent", "data": {}})
    send("hello", signers=(UrlSigner(), SignServer(api_key="k3y")), send_session_to_signer=True, tt_target_idc="eu")
    asked = responses.calls[1].request
    assert asked.url == f"{SIGNER_CHAT}?client=tiktok-live-sync"
    assert asked.body == b'{"content": "hello"}' and "Cookie" not in asked.headers
    assert asked.headers["x-cookie-header"] == "sessionid=5e55; sessionid_ss=5e55; sid_tt=5e55; tt-target-idc=eu"
    assert asked.headers["X-Api-Key"] == "k3y"
    send(given="0ther", send_session_to_signer=True)
    assert "sessionid=0ther;" in responses.calls[2].request.headers["x-cookie-header"]


@responses.activate
def test_without_a_signer_that_can_tiktok_is_asked_even_then() -> None:
    responses.post(CHAT, json=SENT)
    send(signers=(UrlSigner(),), send_session_to_signer=True)
    assert len(responses.calls) == 1


@responses.activate
@pytest.mark.parametrize(
    ("answer", "error"),
    [
        ({"status": 403, "json": {"code": 403, "message": "Premium"}}, SignatureError),
        ({"json": {"code": 402, "message": "Premium"}}, SignatureError),
        ({"status": 429, "json": {"code": 429}}, RateLimitError),
        ({"json": {"code": 200, "data": {"status_code": 20003}}}, SessionExpiredError),
        ({"json": {"code": 200, "data": {"status_code": 7, "message": "No"}}}, MessageRejectedError),
        ({"body": "<html>"}, InvalidResponseError),
    ],
)
def test_a_signer_that_does_not_send_is_a_typed_error(answer: dict[str, Any], error: type[Exception]) -> None:
    responses.post(SIGNER_CHAT, **answer)
    with pytest.raises(error):
        send(send_session_to_signer=True)
