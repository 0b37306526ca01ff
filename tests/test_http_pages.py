"""TikTok's pages: the room in them, and what comes in their place."""

from __future__ import annotations

import time
from pathlib import Path

import pytest
from tiktok_answers import CAPTCHA_PAGE, COUNTRY_PAGE, HOST_ID, PAGE, ROOM_ID, WAF_PAGE, live_page, user_and_room

from tiktok_live.http.pages import RoomFacts, obstacle, read_live_page
from tiktok_live.http.session.answers import HttpAnswer


@pytest.mark.parametrize("file", ["live-page-2023.html", "live-page-2026.html"])
def test_captured_pages_give_the_room_its_host_and_its_status(captures: Path, file: str) -> None:
    page = (captures / "http" / file).read_text("utf-8")
    facts = read_live_page(page)
    assert facts.room_id is not None and facts.room_id in page and len(facts.room_id) == 19
    assert facts.host_id is not None and facts.host_id in page
    assert facts.unique_id is not None and f"@{facts.unique_id}" in page
    assert facts.status == 2 and facts.found
    assert not (facts.is_private or facts.is_gated or facts.needs_login)


@pytest.mark.parametrize("file", ["live-page-2023.html", "live-page-2026.html"])
def test_captured_good_pages_are_no_obstacle_though_they_name_firewall_and_captcha(captures: Path, file: str) -> None:
    body = (captures / "http" / file).read_bytes()
    assert b"captcha" in body and b"slardar" in body
    assert obstacle(HttpAnswer(200, PAGE, {}, body)) is None


def test_a_captured_state_gives_the_room(captures: Path) -> None:
    state = (captures / "http" / "live-page-sigi-state.json").read_text("utf-8")  # indented, over many lines
    facts = read_live_page(f'<html><script id="SIGI_STATE" type="application/json">\n{state}\n</script></html>')
    assert facts.status == 2 and facts.room_id is not None and f'"roomId": "{facts.room_id}"' in state


def test_the_rooms_own_status_tells_a_pause_from_a_live() -> None:
    info = user_and_room(2)
    info["liveRoom"]["status"] = 3
    assert read_live_page(live_page(info)).status == 3


def test_the_users_status_stands_in_for_a_missing_one() -> None:
    info = user_and_room(4)
    del info["liveRoom"]
    assert read_live_page(live_page(info)) == RoomFacts(True, ROOM_ID, HOST_ID, "ava", 4)


def test_a_room_id_in_a_state_of_numbers_is_read() -> None:
    info = user_and_room(2)
    info["user"]["roomId"] = int(ROOM_ID)
    assert read_live_page(live_page(info)).room_id == ROOM_ID


@pytest.mark.parametrize(
    "page",
    [
        f'<meta content="snssdk1233://live?room_id={ROOM_ID}" property="al:ios:url"/>',
        f'<script>{{"roomId":"{ROOM_ID}"}}</script>',
        f'<script>{{"roomId": "{ROOM_ID}"}}</script>',
        f'<script id="SIGI_STATE">{{broken</script> ?room_id={ROOM_ID}"',
        f'<script id="SIGI_STATE">{"[" * 100_000}</script> ?room_id={ROOM_ID}"',
        f'<script id="SIGI_STATE">{{"LiveRoom": [1]}}</script> ?room_id={ROOM_ID}"',
    ],
)
def test_without_a_usable_state_the_old_marks_give_the_room(page: str) -> None:
    facts = read_live_page(page)
    assert (facts.found, facts.room_id, facts.status) == (True, ROOM_ID, None)


@pytest.mark.parametrize(
    "page", ["", "<html></html>", '"roomId":""', '"roomId":"abc"', "room_id=12", live_page(None), WAF_PAGE]
)
def test_a_page_without_a_room_gives_none(page: str) -> None:
    assert read_live_page(page) == RoomFacts()


def test_marks_of_the_page_are_read() -> None:
    facts = read_live_page(live_page(user_and_room(2, "", secret=True), isAgeGateRoom=True, needLogin=True))
    assert (facts.is_private, facts.is_gated, facts.needs_login, facts.room_id) == (True, True, True, None)


@pytest.mark.parametrize(
    ("url", "status", "body", "kind"),
    [
        (PAGE, 200, WAF_PAGE, "waf"),
        (PAGE, 200, "<html><title>Please wait...</title></html>", "waf"),
        (PAGE, 403, "<html><title>Access Denied</title></html>", "waf"),
        (PAGE, 403, "<html></html>", "waf"),
        (PAGE, 200, '<html><script src="/slardar.js"></script></html>', "waf"),
        (PAGE, 200, CAPTCHA_PAGE, "captcha"),
        (PAGE, 200, "<html><title>tiktok-verify-page</title></html>", "captcha"),
        ("https://www.tiktok.com/login?redirect_url=x", 200, "<html></html>", "login"),
        ("https://www.tiktok.com/login/phone-or-email/", 200, "", "login"),
        (PAGE, 200, '<html><h1 class="login-title">Log in</h1></html>', "login"),
        ("https://www.tiktok.com/hk/notfound", 200, "<html></html>", "country"),
        (PAGE, 451, "", "country"),
        (PAGE, 200, COUNTRY_PAGE, "country"),
        (PAGE, 200, "<html>Sorry, TikTok isn't available right now</html>", "country"),
    ],
)
def test_each_obstacle_is_recognised(url: str, status: int, body: str, kind: str) -> None:
    error = obstacle(HttpAnswer(status, url, {}, body.encode()))
    assert error is not None
    assert (error.kind, error.status) == (kind, status)
    assert "redirect_url" not in str(error) and not error.retryable


@pytest.mark.parametrize(
    ("url", "status", "body"),
    [
        (PAGE, 200, ""),
        (PAGE, 403, "{}"),
        (PAGE, 500, "<html>Internal Server Error</html>"),
        (PAGE, 200, live_page(None)),
        ("https://www.tiktok.com/@login/live", 200, "<html></html>"),
        ("https://www.tiktok.com/@notfound", 200, "<html></html>"),
        (PAGE, 200, '{"captcha": "no page"}'),
    ],
)
def test_other_answers_are_no_obstacle(url: str, status: int, body: str) -> None:
    assert obstacle(HttpAnswer(status, url, {}, body.encode())) is None


@pytest.mark.parametrize(
    "piece", ["<script ", '<script id="SIGI_STATE">', 'id="SIGI_STATE" ', '<script id="SIGI_STATE" ']
)
def test_a_page_made_to_keep_the_reader_busy_is_read_in_no_time(piece: str) -> None:
    began = time.monotonic()
    assert not read_live_page(piece * (2_000_000 // len(piece))).found
    assert time.monotonic() - began < 5  # a search that goes back and forth takes an hour


def test_the_name_of_the_state_elsewhere_in_the_page_does_not_hide_it() -> None:
    mention = "<p title='id=\"SIGI_STATE\"'>a</p>"
    assert read_live_page(mention + live_page(user_and_room(2))).room_id == ROOM_ID
