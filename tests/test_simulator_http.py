"""The simulator over HTTP, asked with plain requests: pages, look-ups, signers, chat, polling, faults."""

from __future__ import annotations

import json
import re
import time
from collections.abc import Iterator
from typing import Any
from urllib.parse import parse_qsl, urlsplit

import pytest
import requests
from waiting import wait_until

from tiktok_live import TikTokLiveClient
from tiktok_live.proto.chat_pb2 import WebcastChatMessage
from tiktok_live.simulator import Scenario, Simulator
from tiktok_live.simulator.tickets import SIGNER_USER_AGENT
from tiktok_live.wire import Response, parse_response

SESSION = {"sessionid": "simulator-session"}


@pytest.fixture
def simulator() -> Iterator[Simulator]:
    with Simulator() as running:
        yield running


def get(simulator: Simulator, path: str, **options: Any) -> requests.Response:
    return requests.get(simulator.url + path, timeout=5, **options)


def state_of(page: requests.Response) -> dict[str, Any]:
    """Return the state in a live page, found as today's clients find it: in one line."""
    match = re.search(r'<script id="SIGI_STATE" type="application/json">(.*?)</script>', page.text)
    assert match
    state: dict[str, Any] = json.loads(match[1])
    return state


def fetch(simulator: Simulator, *, cookies: dict[str, str] | None = SESSION, **params: str) -> Response:
    answer = get(simulator, "/webcast/im/fetch/", params=params, cookies=cookies)
    assert answer.headers["Content-Type"] == "application/x-protobuf"
    return parse_response(answer.content)


def comments(response: Response) -> list[str]:
    return [
        WebcastChatMessage.FromString(message.payload).content
        for message in response.messages
        if message.method == "WebcastChatMessage"
    ]


# --- pages and look-ups


def test_the_live_page_holds_the_room_in_one_line_of_compact_json(simulator: Simulator) -> None:
    page = get(simulator, "/@demo_host/live")
    user = state_of(page)["LiveRoom"]["liveRoomUserInfo"]["user"]
    assert (user["uniqueId"], user["status"]) == ("demo_host", 2)
    assert f'"roomId":"{simulator.room().room_id}"' in page.text
    assert page.cookies["ttwid"]


def test_names_match_in_any_case(simulator: Simulator) -> None:
    assert simulator.room().room_id in get(simulator, "/@DEMO_Host/live").text


def test_the_user_look_up_says_the_same_as_the_page(simulator: Simulator) -> None:
    answer = get(simulator, "/api-live/user/room?aid=1988&uniqueId=demo_host&sourceType=54").json()
    assert answer["statusCode"] == 0
    assert answer["data"]["user"]["roomId"] == simulator.room().room_id
    assert answer["data"]["liveRoom"]["status"] == 2


def test_an_unknown_user_is_not_found(simulator: Simulator) -> None:
    answer = get(simulator, "/api-live/user/room?uniqueId=nobody&sourceType=54").json()
    assert (answer["data"], answer["message"], answer["statusCode"]) == (None, "user_not_found", 19881007)
    assert "liveRoomUserInfo" not in state_of(get(simulator, "/@nobody/live"))["LiveRoom"]


def test_a_look_up_without_a_name_is_a_params_error(simulator: Simulator) -> None:
    assert get(simulator, "/api-live/user/room").json()["statusCode"] == 19881005


@pytest.mark.parametrize("status", [2, 3, 4])
def test_a_room_has_the_status_that_it_was_given_everywhere(simulator: Simulator, status: int) -> None:
    room = simulator.room("somebody", status=status)
    page = state_of(get(simulator, "/@somebody/live"))["LiveRoom"]["liveRoomUserInfo"]
    look_up = get(simulator, "/api-live/user/room?uniqueId=somebody&sourceType=54").json()["data"]
    info = get(simulator, f"/webcast/room/info/?room_id={room.room_id}").json()["data"]
    stated = page["user"]["status"], page["liveRoom"]["status"], look_up["user"]["status"], info["status"]
    assert set(stated) == {status}


def test_a_host_who_was_never_live_has_no_room_id(simulator: Simulator) -> None:
    simulator.room("newcomer", status=0)
    user = get(simulator, "/api-live/user/room?uniqueId=newcomer&sourceType=54").json()["data"]["user"]
    assert (user["roomId"], user["status"]) == ("", 0)


@pytest.mark.parametrize(
    ("room", "api_key", "state", "page"),
    [
        ({"status": 2}, None, "live", "live (status 2), room {room_id}"),
        ({"status": 3}, None, "paused", "paused (status 3), room {room_id}"),
        ({"status": 4}, None, "offline", "offline (status 4), room {room_id}"),
        ({"status": 0}, None, "never live", "never live"),
        ({"obstacle": "waf"}, None, "unknown", "blocked (waf)"),
        ({"obstacle": "captcha"}, None, "unknown", "blocked (captcha)"),
        ({"obstacle": "login"}, None, "unknown", "blocked (login)"),
        ({"obstacle": "country"}, None, "unknown", "blocked (country)"),
        ({"obstacle": "country"}, "any-key", "live", "blocked (country)"),
        ({"obstacle": "age"}, None, "live", "live (status 2), room {room_id}, asks for the age"),
        ({"obstacle": "private"}, None, "live", "live (status 2), private account"),
    ],
)
def test_the_client_sees_a_host_as_the_simulator_was_told(
    simulator: Simulator, room: dict[str, Any], api_key: str | None, state: str, page: str
) -> None:
    room_id = simulator.room("somebody", **room).room_id
    client = TikTokLiveClient("somebody", endpoints=simulator.endpoints, sign_api_key=api_key)
    status = client.get_live_status()
    client.close()
    assert (status.status, status.evidence["page"]) == (state, page.format(room_id=room_id))


def test_the_next_live_of_a_host_has_another_room_id(simulator: Simulator) -> None:
    before = simulator.room().room_id
    simulator.end_live()
    assert simulator.room().status == 4
    after = simulator.go_live().room_id
    assert before != after
    assert after in get(simulator, "/@demo_host/live").text
    assert get(simulator, f"/webcast/room/info/?room_id={before}").json()["data"]["status"] == 4


@pytest.mark.parametrize(
    ("obstacle", "mark", "path"),
    [
        ("waf", "<title>Please wait...</title>", "/@guarded/live"),
        ("captcha", "captcha", "/@guarded/live"),
        ("login", "Log in", "/login"),
        ("country", "not available in your country", "/hk/notfound"),
    ],
)
def test_an_obstacle_comes_in_place_of_page_and_look_up(
    simulator: Simulator, obstacle: Any, mark: str, path: str
) -> None:
    simulator.room("guarded", obstacle=obstacle)
    page = get(simulator, "/@guarded/live")
    assert mark in page.text and "SIGI_STATE" not in page.text
    assert urlsplit(page.url).path == path
    look_up = get(simulator, "/api-live/user/room?uniqueId=guarded&sourceType=54")
    assert look_up.headers["Content-Type"].startswith("text/html")


def test_an_age_restricted_room_has_a_page_and_no_info(simulator: Simulator) -> None:
    room = simulator.room("adult", obstacle="age")
    info = get(simulator, f"/webcast/room/info/?room_id={room.room_id}").json()
    assert (info["status_code"], info["data"]) == (4003110, {"prompts": ""})
    assert state_of(get(simulator, "/@adult/live"))["LiveRoom"]["isAgeGateRoom"] is True


def test_a_private_room_is_not_named(simulator: Simulator) -> None:
    room = simulator.room("shy", obstacle="private")
    page = get(simulator, "/@shy/live")
    assert state_of(page)["LiveRoom"]["liveRoomUserInfo"]["user"]["secret"] is True
    assert room.room_id not in page.text
    assert get(simulator, f"/webcast/room/info/?room_id={room.room_id}").json()["status_code"] == 30006


def test_room_info_counts_what_has_happened(simulator: Simulator) -> None:
    simulator.send(Scenario().viewers(120).like("ava", 7).share("ben").follow("cleo"))
    info = get(simulator, f"/webcast/room/info/?room_id={simulator.room().room_id}").json()["data"]
    assert (info["user_count"], info["like_count"], info["id_str"]) == (120, 7, simulator.room().room_id)
    assert (info["stats"]["share_count"], info["stats"]["total_user"]) == (1, 120)
    assert info["owner"]["display_id"] == "demo_host"
    assert info["id"] == int(simulator.room().room_id), "not rounded"


def test_every_room_is_said_to_be_alive(simulator: Simulator) -> None:
    answer = get(simulator, "/webcast/room/check_alive/?aid=1988&room_ids=1,7").json()
    assert [(entry["alive"], entry["room_id_str"]) for entry in answer["data"]] == [(True, "1"), (True, "7")]


def test_the_gift_list_holds_the_gifts_of_the_messages(simulator: Simulator) -> None:
    gifts = get(simulator, "/webcast/gift/list/").json()["data"]["gifts"]
    rose = next(gift for gift in gifts if gift["name"] == "Rose")
    assert (rose["id"], rose["diamond_count"], rose["type"], rose["combo"]) == (5655, 1, 1, True)


def test_every_picture_in_a_message_can_be_seen(simulator: Simulator) -> None:
    (message,) = simulator.messages(Scenario().cast("x<y&z", moderator=True, subscriber=True).chat("x<y&z", "hi"))
    user = WebcastChatMessage.FromString(message.payload).user
    badges = [url for badge in user.badge_list for url in badge.combine.icon.url_list]
    urls = [*user.avatar_thumb.url_list, *badges]
    assert len(urls) > 3
    for url in urls:
        answer = requests.get(url, timeout=5)
        assert (answer.status_code, answer.headers["Content-Type"]) == (200, "image/svg+xml; charset=utf-8")
        assert answer.text.startswith("<svg") and "x<y" not in answer.text


def test_a_share_link_leads_to_the_live_page(simulator: Simulator) -> None:
    answer = requests.get(simulator.share_link(), timeout=5)
    assert urlsplit(answer.url).path == "/@demo_host/live"
    assert answer.history[0].status_code == 301


def test_answers_are_gzipped_for_those_who_take_it(simulator: Simulator) -> None:
    assert get(simulator, "/@demo_host/live").headers["Content-Encoding"] == "gzip"
    plain = get(simulator, "/@demo_host/live", headers={"Accept-Encoding": "identity"})
    assert "Content-Encoding" not in plain.headers


# --- signers


def test_the_sign_server_gives_the_first_result_and_a_ticket(simulator: Simulator) -> None:
    room_id = simulator.room().room_id
    answer = get(simulator, "/webcast/fetch", params={"client": "test", "room_id": room_id, "user_agent": "Browser/1"})
    result = parse_response(answer.content)
    assert answer.headers["X-Room-Id"] == room_id
    assert answer.headers["X-Set-TT-Cookie"].startswith("ttwid=")
    assert answer.headers["X-Request-Id"]
    assert result.push_server == simulator.push_url
    assert result.cursor and result.internal_ext
    assert any(" " in value and "(" in value for value in result.route_params.values())
    assert any(not value.isascii() for value in result.route_params.values())


def test_the_first_result_replays_old_comments_marked_as_history(simulator: Simulator) -> None:
    params = {"room_id": simulator.room().room_id, "user_agent": "Browser/1"}
    first = parse_response(get(simulator, "/webcast/fetch", params=params).content)
    history = [message for message in first.messages if message.is_history]
    assert [message.method for message in history] == ["WebcastChatMessage"] * 3
    assert len(set(comments(first))) == 3
    simulator.send(Scenario().chat("ava", "newest"))
    again = parse_response(get(simulator, "/webcast/fetch", params=params).content)
    assert comments(again) == [*comments(first), "newest"]
    assert [m.msg_id for m in again.messages[:3]] == [m.msg_id for m in history], "the same comments, not copies"


def test_a_demanded_api_key_must_be_right() -> None:
    with Simulator(api_key="key-1") as simulator:
        params = {"room_id": simulator.room().room_id, "user_agent": "Browser/1"}
        refused = get(simulator, "/webcast/fetch", params=params)
        assert (refused.status_code, refused.json()["code"]) == (401, 401)
        assert get(simulator, "/webcast/fetch", params=params, headers={"X-Api-Key": "key-2"}).status_code == 401
        assert get(simulator, "/webcast/fetch", params=params, headers={"X-Api-Key": "key-1"}).status_code == 200
        assert get(simulator, "/webcast/anchors/demo_host/room_id").status_code == 401


def test_the_sign_server_refuses_rooms_that_are_not_live(simulator: Simulator) -> None:
    params = {"room_id": "1", "user_agent": "Browser/1"}
    assert get(simulator, "/webcast/fetch", params=params).status_code == 400
    simulator.end_live()
    answer = get(simulator, "/webcast/fetch", params=params | {"room_id": simulator.room().room_id})
    assert (answer.status_code, answer.json()["message"]) == (404, "The room is not live.")


def test_the_sign_server_looks_up_rooms_for_those_who_have_a_key(simulator: Simulator) -> None:
    assert get(simulator, "/webcast/anchors/demo_host/room_id").status_code == 401
    key = {"X-Api-Key": "any"}
    answer = get(simulator, "/webcast/anchors/demo_host/room_id", headers=key).json()
    assert (answer["ok"], answer["is_live"], answer["room_id"]) == (True, True, simulator.room().room_id)
    assert get(simulator, "/webcast/anchors/nobody/room_id", headers=key).status_code == 404


def test_the_sign_server_tells_its_rate_limits(simulator: Simulator) -> None:
    assert get(simulator, "/webcast/rate_limits").json()["minute"] == {"max": 5, "remaining": 5, "reset_at": None}


def signed_url(simulator: Simulator) -> dict[str, str]:
    target = f"{simulator.url}/webcast/im/fetch/?aid=1988&room_id={simulator.room().room_id}&cursor="
    answer: dict[str, str] = get(simulator, "/webcast/sign_url", params={"url": target, "client": "test"}).json()
    return answer


def test_the_sign_server_can_be_told_to_refuse_what_is_too_much(simulator: Simulator) -> None:
    simulator.limit_signatures({"minute": 2, "hour": 30}, speed=120.0)
    ask = {"room_id": simulator.room().room_id, "user_agent": "a"}

    def fetch(**headers: str) -> requests.Response:
        return get(simulator, "/webcast/fetch", params=ask, headers=headers)

    assert [fetch().headers["X-RateLimit-Remaining"] for _ in range(2)] == ["1", "0"]
    refused = fetch()
    assert (refused.status_code, refused.headers["Retry-After"], refused.json()["limit_label"]) == (429, "1", "minute")
    told = get(simulator, "/webcast/rate_limits").json()
    assert told["minute"]["remaining"] == 0 and told["hour"]["remaining"] == 28 and told["minute"]["reset_at"]
    assert fetch(**{"X-Api-Key": "another"}).status_code == 200
    simulator.wait_for(lambda: fetch().status_code == 200)
    with pytest.raises(ValueError, match="minute, hour, day"):
        simulator.limit_signatures({"fortnight": 1})


def test_the_older_signer_signs_an_address_for_its_own_browser(simulator: Simulator) -> None:
    signed = signed_url(simulator)
    query = dict(parse_qsl(urlsplit(signed["signedUrl"]).query))
    assert all(query[key] == signed[key] for key in ("msToken", "X-Bogus", "_signature"))
    answer = requests.get(signed["signedUrl"], headers={"User-Agent": signed["User-Agent"]}, timeout=5)
    assert parse_response(answer.content).push_server == simulator.push_url
    assert answer.cookies["ttwid"]


def test_a_signed_address_is_good_for_nothing_in_another_browser_or_when_changed(simulator: Simulator) -> None:
    url = signed_url(simulator)["signedUrl"]
    other = requests.get(url, headers={"User-Agent": "Browser/1"}, timeout=5)
    changed = requests.get(
        url.replace("_signature=_02B", "_signature=_03B"), headers={"User-Agent": SIGNER_USER_AGENT}, timeout=5
    )
    assert (other.status_code, other.content) == (changed.status_code, changed.content) == (200, b"")


# --- polling and chat


def test_polling_needs_a_session_and_carries_the_cursor(simulator: Simulator) -> None:
    room_id = simulator.room().room_id
    first = fetch(simulator, room_id=room_id)
    simulator.send(Scenario().chat("ava", "one").chat("ben", "two"))
    second = fetch(simulator, room_id=room_id, cursor=first.cursor)
    simulator.send(Scenario().chat("cleo", "three"))
    third = fetch(simulator, room_id=room_id, cursor=second.cursor)
    assert (comments(second), comments(third)) == (["one", "two"], ["three"])
    assert fetch(simulator, room_id=room_id, cursor=third.cursor).messages == []


@pytest.mark.parametrize("cookies", [None, {"sessionid": "expired"}], ids=["no session", "expired session"])
def test_without_a_session_that_works_a_poll_is_empty(simulator: Simulator, cookies: dict[str, str] | None) -> None:
    answer = get(simulator, "/webcast/im/fetch/", params={"room_id": simulator.room().room_id}, cookies=cookies)
    assert (answer.status_code, answer.content) == (200, b"")


def test_a_simulator_without_websockets_offers_none() -> None:
    with Simulator(offer_websocket=False) as simulator:
        params = {"room_id": simulator.room().room_id, "user_agent": "Browser/1"}
        assert parse_response(get(simulator, "/webcast/fetch", params=params).content).push_server == ""


def test_a_chat_with_a_session_is_seen_in_the_room(simulator: Simulator) -> None:
    room_id = simulator.room().room_id
    before = fetch(simulator, room_id=room_id)
    params = {"room_id": room_id, "content": "hello & good-bye"}
    answer = requests.post(f"{simulator.url}/webcast/room/chat/", params=params, cookies=SESSION, timeout=5)
    assert answer.json()["status_code"] == 0
    assert comments(fetch(simulator, room_id=room_id, cursor=before.cursor)) == ["hello & good-bye"]


@pytest.mark.parametrize(
    ("cookies", "content", "code"), [(None, "hi", 20003), ({"sessionid": "old"}, "hi", 20003), (SESSION, "", 10001)]
)
def test_a_chat_that_is_refused_says_why_and_is_not_seen(
    simulator: Simulator, cookies: dict[str, str] | None, content: str, code: int
) -> None:
    room_id = simulator.room().room_id
    before = fetch(simulator, room_id=room_id)
    params = {"room_id": room_id, "content": content}
    answer = requests.post(f"{simulator.url}/webcast/room/chat/", params=params, cookies=cookies, timeout=5)
    assert answer.json()["status_code"] == code
    assert fetch(simulator, room_id=room_id, cursor=before.cursor).messages == []


@pytest.mark.parametrize("path", ["/webcast/chat", "/webcast/rooms/{room}/chat"])
def test_the_sign_server_sends_chats_too(simulator: Simulator, path: str) -> None:
    room_id = simulator.room().room_id
    before = fetch(simulator, room_id=room_id)
    url = simulator.url + path.format(room=room_id)
    body = {"content": "by the signer", "targetRoomId": room_id}
    cookie = {"x-cookie-header": "sessionid=simulator-session; tt-target-idc=useast1a"}
    assert requests.post(url, json=body, timeout=5).status_code == 401
    assert requests.post(url, json=body, headers=cookie, timeout=5).json()["code"] == 200
    assert comments(fetch(simulator, room_id=room_id, cursor=before.cursor)) == ["by the signer"]


# --- records


def test_requests_are_recorded_with_query_headers_and_cookies(simulator: Simulator) -> None:
    get(simulator, "/webcast/gift/list/?aid=1988&name=a%20b", headers={"X-Test": "1"}, cookies={"ttwid": "t"})
    (record,) = simulator.log.requests_to("/webcast/gift/list")
    assert (record.query, record.query_string) == ({"aid": "1988", "name": "a b"}, "aid=1988&name=a%20b")
    assert (record.headers["x-test"], record.cookies, record.status) == ("1", {"ttwid": "t"}, 200)
    assert simulator.log.paths() == ["/webcast/gift/list/"]


def test_waiting_for_what_does_not_happen_ends_with_the_log(simulator: Simulator) -> None:
    get(simulator, "/login")
    with pytest.raises(TimeoutError, match=r"did not come true in 0\.05 s.*/login 200"):
        simulator.wait_for(lambda: False, timeout=0.05)


# --- faults


def test_any_path_can_be_made_to_answer_otherwise_for_a_while(simulator: Simulator) -> None:
    simulator.answer_with("/webcast/fetch", status=429, headers={"Retry-After": "7"}, body='{"code":429}', times=2)
    answers = [get(simulator, "/webcast/fetch") for _ in range(3)]
    assert [answer.status_code for answer in answers] == [429, 429, 400]
    assert (answers[0].headers["Retry-After"], answers[0].json()) == ("7", {"code": 429})


def test_a_path_can_be_a_pattern_and_the_newest_order_counts(simulator: Simulator) -> None:
    simulator.answer_with("/@*/live", body="first")
    simulator.answer_with("/@demo_host/live", body="second")
    assert [get(simulator, f"/@{name}/live").text for name in ("ava", "demo_host")] == ["first", "second"]
    simulator.answer_normally()
    assert "SIGI_STATE" in get(simulator, "/@demo_host/live").text


def test_an_answer_can_be_late_and_otherwise_the_usual_one(simulator: Simulator) -> None:
    simulator.answer_with("/@demo_host/live", delay=0.2)
    began = time.monotonic()
    assert "SIGI_STATE" in get(simulator, "/@demo_host/live").text
    assert time.monotonic() - began >= 0.2


def test_a_hanging_path_never_answers_and_holds_up_nobody_else(simulator: Simulator) -> None:
    simulator.answer_with("/webcast/fetch", hang=True)
    with pytest.raises(requests.ReadTimeout):
        requests.get(f"{simulator.url}/webcast/fetch", timeout=0.2)
    assert get(simulator, "/login").status_code == 200


def test_a_connection_can_be_reset(simulator: Simulator) -> None:
    simulator.answer_with("/webcast/fetch", reset=True)
    with pytest.raises(requests.ConnectionError, match="reset"):
        get(simulator, "/webcast/fetch")
    assert simulator.log.requests_to("/webcast/fetch")[0].status is None


def test_a_body_can_drip(simulator: Simulator) -> None:
    simulator.answer_with("/login", body=b"x" * 5, drip=0.05)
    began = time.monotonic()
    assert get(simulator, "/login").content == b"xxxxx"
    assert time.monotonic() - began >= 0.25


def test_a_client_that_leaves_in_the_middle_of_an_answer_harms_nothing(simulator: Simulator) -> None:
    simulator.answer_with("/login", body=b"x" * 1000, drip=0.01)
    with requests.get(f"{simulator.url}/login", stream=True, timeout=5) as answer:
        assert next(answer.iter_content(1)) == b"x"
    simulator.answer_normally()
    wait_until(lambda: get(simulator, "/login").status_code == 200)
