"""Live or not: every source is evidence, and none alone is believed when the room itself can be asked."""

from __future__ import annotations

from typing import Any

import pytest
import requests
import responses
from tiktok_answers import (
    API,
    CAPTCHA_PAGE,
    NOT_FOUND,
    PAGE,
    ROOM_ID,
    ROOM_INFO,
    SIGN_ROOM,
    WAF_PAGE,
    api_live,
    live_page,
    room_info,
    user_and_room,
)

from tiktok_live.errors import InvalidOptionError, UserNotFoundError
from tiktok_live.http.rooms import live_status
from tiktok_live.http.session import HttpSession
from tiktok_live.http.signers import SignServer
from tiktok_live.http.usernames import parse_user
from tiktok_live.models import LiveState, LiveStatus
from tiktok_live.options import Options

LIVE, PAUSED, ENDED = user_and_room(2), user_and_room(3), user_and_room(4)
OLD = user_and_room(4, "7200000000000000009")
NEVER = user_and_room(None, "")


def status(user: str | None = "ava", room_id: str | None = None) -> LiveStatus:
    session = HttpSession(Options())
    try:
        return live_status(session, parse_user(user) if user else None, (SignServer(),), room_id)
    finally:
        session.close()


def answer(page: Any, api: Any, info: Any = None, signer: Any = None) -> None:
    """Set what the sources answer: a dict is keywords of responses, anything else the facts in the source's shape."""

    def given(value: Any, **usual: Any) -> dict[str, Any]:
        return value if isinstance(value, dict) and {"body", "json", "status"} & set(value) else usual

    responses.get(PAGE, **given(page, body=live_page(page)))
    responses.get(API, **given(api, json=api_live(api)))
    responses.get(ROOM_INFO, **(given(info, json=room_info(info)) if info is not None else {"status": 500}))
    responses.get(SIGN_ROOM, **(signer or {"status": 401}))


@responses.activate
@pytest.mark.parametrize(
    ("page", "api", "info", "state"),
    [
        (LIVE, LIVE, 2, LiveState.LIVE),
        (PAUSED, PAUSED, 3, LiveState.PAUSED),
        (ENDED, ENDED, None, LiveState.OFFLINE),
        (LIVE, LIVE, 4, LiveState.OFFLINE),
        (LIVE, ENDED, 4, LiveState.OFFLINE),
        (OLD, LIVE, 2, LiveState.LIVE),
        (ENDED, LIVE, None, LiveState.LIVE),
        ({"body": WAF_PAGE}, LIVE, None, LiveState.LIVE),
        (LIVE, {"body": CAPTCHA_PAGE}, None, LiveState.LIVE),
        ({"body": ""}, ENDED, None, LiveState.OFFLINE),
        (NEVER, NEVER, None, LiveState.NEVER_LIVE),
        (NEVER, {"status": 500}, None, LiveState.NEVER_LIVE),
        (LIVE, {"json": NOT_FOUND}, 2, LiveState.LIVE),
        ({"body": WAF_PAGE}, {"status": 500}, None, LiveState.UNKNOWN),
        (user_and_room(7), {"status": 500}, 2, LiveState.LIVE),
        (user_and_room(7), {"status": 500}, None, LiveState.UNKNOWN),
    ],
)
def test_the_verdict_weighs_what_the_sources_say(page: Any, api: Any, info: Any, state: LiveState) -> None:
    answer(page, api, info)
    verdict = status()
    assert verdict.status is state
    assert verdict.is_live is (state in (LiveState.LIVE, LiveState.PAUSED))
    assert {"page", "api-live"} <= set(verdict.evidence)


@responses.activate
def test_the_evidence_is_in_words_for_each_source() -> None:
    answer({"body": WAF_PAGE}, PAUSED, {"json": {"data": {"prompts": ""}, "status_code": 4003110}})
    verdict = status()
    assert verdict == LiveStatus(
        LiveState.PAUSED,
        ROOM_ID,
        {
            "page": "blocked (waf)",
            "api-live": f"paused (status 3), room {ROOM_ID}",
            "room info": "age restricted (4003110)",
        },
    )


@responses.activate
@pytest.mark.parametrize(
    ("api", "words"),
    [
        ({"body": ""}, "no usable answer (HTTP 200)"),
        ({"status": 503}, "no usable answer (HTTP 503)"),
        ({"status": 429}, "too many requests (429)"),
        ({"body": requests.exceptions.ReadTimeout()}, "no answer in time"),
        ({"body": requests.exceptions.ConnectionError()}, "no connection"),
        ({"body": CAPTCHA_PAGE}, "blocked (captcha)"),
        ({"json": NOT_FOUND}, "user not found (19881007)"),
        (user_and_room(2, "", secret=True), "live (status 2), private account"),
        (user_and_room(None), f"status not said, room {ROOM_ID}"),
        (user_and_room(7), f"status 7, room {ROOM_ID}"),
        (NEVER, "never live"),
    ],
)
def test_every_kind_of_answer_has_its_words(api: Any, words: str) -> None:
    answer(LIVE, api, 2)
    assert status().evidence["api-live"] == words


@responses.activate
def test_the_signer_is_asked_only_when_tiktok_says_nothing() -> None:
    answer({"body": WAF_PAGE}, {"status": 500}, 2, {"json": {"ok": True, "is_live": True, "room_id": ROOM_ID}})
    verdict = status()
    assert (verdict.status, verdict.evidence["signer"]) == (LiveState.LIVE, f"live (status 2), room {ROOM_ID}")
    responses.replace(responses.GET, API, json=api_live(ENDED))
    assert "signer" not in status().evidence


@responses.activate
def test_an_offline_user_costs_two_requests() -> None:
    answer(ENDED, ENDED, 4)
    assert set(status().evidence) == {"page", "api-live"}
    assert len(responses.calls) == 2


@responses.activate
def test_check_alive_is_never_asked() -> None:
    answer({"body": WAF_PAGE}, {"status": 500})
    status()
    assert not any("check_alive" in str(call.request.url) for call in responses.calls)


@responses.activate
def test_a_user_whom_nobody_knows_is_an_error() -> None:
    answer({"body": WAF_PAGE}, {"json": NOT_FOUND})
    with pytest.raises(UserNotFoundError):
        status()


@responses.activate
def test_a_room_alone_can_be_asked_about() -> None:
    responses.get(ROOM_INFO, json=room_info(2))
    assert status(None, ROOM_ID) == LiveStatus(
        LiveState.LIVE, ROOM_ID, {"room info": f"live (status 2), room {ROOM_ID}"}
    )
    responses.replace(
        responses.GET, ROOM_INFO, json={"data": {"prompts": "This account is private"}, "status_code": 30006}
    )
    assert status(None, ROOM_ID) == LiveStatus(LiveState.UNKNOWN, ROOM_ID, {"room info": "private"})
    with pytest.raises(InvalidOptionError):
        status(None, "abc")


def test_nothing_at_all_is_unknown() -> None:
    assert status(None) == LiveStatus()
