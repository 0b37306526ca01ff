"""Polling: `im/fetch` with the session."""

from __future__ import annotations

from typing import Any

import pytest
import responses
from tiktok_answers import FETCH, ROOM_ID, WAF_PAGE, fetch_result

from tiktok_live.errors import BlockedError, DecodeError, InvalidResponseError, RateLimitError
from tiktok_live.http.polling import fetch_messages
from tiktok_live.http.session import HttpSession
from tiktok_live.options import Options
from tiktok_live.wire import Response


def poll() -> Response:
    session = HttpSession(Options(session_id="5e55"))
    try:
        return fetch_messages(session, ROOM_ID, "c 1&2", "ext|1")
    finally:
        session.close()


@responses.activate
def test_a_poll_carries_cursor_extension_parameters_and_session() -> None:
    responses.get(FETCH, body=fetch_result(cursor="c-2"))
    assert poll().cursor == "c-2"
    asked = responses.calls[0].request
    wanted = {"room_id": ROOM_ID, "cursor": "c 1&2", "internal_ext": "ext|1", "resp_content_type": "protobuf"}
    assert wanted.items() <= asked.params.items()
    assert "sessionid=5e55" in asked.headers["Cookie"]


@responses.activate
@pytest.mark.parametrize(
    ("answer", "error"),
    [
        ({"body": b""}, InvalidResponseError),
        ({"body": b"\xff\xff\xff"}, DecodeError),
        ({"body": WAF_PAGE}, BlockedError),
        ({"status": 500}, InvalidResponseError),
        ({"status": 403}, InvalidResponseError),
        ({"status": 429}, RateLimitError),
    ],
)
def test_a_poll_that_fails_is_a_typed_error(answer: dict[str, Any], error: type[Exception]) -> None:
    responses.get(FETCH, **answer)
    with pytest.raises(error):
        poll()
