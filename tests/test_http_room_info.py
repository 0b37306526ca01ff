"""Room info and gift list: read tolerantly, refused precisely."""

from __future__ import annotations

import copy
import json
from datetime import datetime, timezone
from pathlib import Path
from typing import Any

import pytest
import responses
from hypothesis import given, settings
from hypothesis import strategies as st
from tiktok_answers import GIFT_LIST, ROOM_ID, ROOM_INFO, WAF_PAGE, room_info

from tiktok_live.errors import (
    AgeRestrictedError,
    BlockedError,
    InvalidResponseError,
    PrivateLiveError,
    RateLimitError,
)
from tiktok_live.http.rooms import fetch_gifts, fetch_room_info
from tiktok_live.http.rooms.room_json import gifts_of, room_info_of, user_of
from tiktok_live.http.session import HttpSession
from tiktok_live.models import Gift, RoomInfo
from tiktok_live.options import Options


def fetch(**options: Any) -> RoomInfo:
    session = HttpSession(Options(**options))
    try:
        return fetch_room_info(session, ROOM_ID)
    finally:
        session.close()


def gifts(room_id: str | None = None) -> list[Gift]:
    session = HttpSession(Options())
    try:
        return fetch_gifts(session, room_id)
    finally:
        session.close()


@responses.activate
def test_a_captured_room_is_read(captures: Path) -> None:
    captured = json.loads((captures / "http" / "room-info.json").read_text("utf-8"))
    responses.get(ROOM_INFO, json=captured)
    info, data = fetch(), captured["data"]
    assert (info.room_id, info.title, info.status) == (data["id_str"], data["title"], 4)
    assert info.started_at == datetime.fromtimestamp(data["create_time"], timezone.utc)
    assert (info.viewer_count, info.total_viewers, info.like_count) == (5, 1242, 0)
    assert (info.share_url, info.cover_url) == (data["share_url"], data["cover"]["url_list"][0])
    assert info.raw == data
    assert info.stream_urls["hls"] == data["stream_url"]["hls_pull_url"]
    assert info.stream_urls["rtmp"] == data["stream_url"]["rtmp_pull_url"]
    qualities = {"FULL_HD1", "HD1", "SD1", "SD2", "origin", "uhd", "hd", "sd", "ld"}
    assert {name for name in info.stream_urls if name.startswith("flv_")} >= {
        f"flv_{name}" for name in qualities - {"uhd"}
    }
    assert all(url.startswith("https://") for url in info.stream_urls.values())


@responses.activate
def test_the_host_of_a_captured_room_is_read(captures: Path) -> None:
    captured = json.loads((captures / "http" / "room-info.json").read_text("utf-8"))
    responses.get(ROOM_INFO, json=captured)
    owner, data = fetch().owner, captured["data"]["owner"]
    assert (owner.user_id, owner.unique_id, owner.nickname) == (data["id_str"], data["display_id"], data["nickname"])
    assert (owner.sec_uid, owner.bio_description, owner.create_time) == (data["sec_uid"], data["bio_description"], None)
    assert owner.profile_picture_urls == data["avatar_thumb"]["url_list"]
    assert owner.profile_picture_url == data["avatar_thumb"]["url_list"][0]
    assert owner.follow_info is not None
    assert owner.follow_info.follower_count == data["follow_info"]["follower_count"]
    assert owner.is_anchor and owner.is_follower and owner.is_friend
    assert owner.follow_role == data["follow_info"]["follow_status"] == 2
    badge = data["badge_list"][0]
    assert owner.badges[0].scene_type == badge["scene_type"] == 8 and owner.badges[0].type == "combine"
    assert owner.badges[0].name == badge["combine"]["str"]
    assert owner.badges[0].url == badge["combine"]["icon"]["url_list"][0]
    assert owner.gifter_level == int(badge["privilege_log_extra"]["level"])


@responses.activate
def test_the_captured_gift_list_is_read(captures: Path) -> None:
    captured = json.loads((captures / "http" / "gift-list.json").read_text("utf-8"))
    responses.get(GIFT_LIST, json=captured)
    listed, entries = gifts(), captured["data"]["gifts"]
    first = entries[0]
    assert [gift.gift_id for gift in listed][: len(entries)] == [entry["id"] for entry in entries]
    assert len({gift.gift_id for gift in listed}) == len(listed)
    assert listed[0] == Gift(
        gift_id=first["id"],
        name=first["name"],
        describe=first["describe"],
        gift_type=first["type"],
        diamond_count=first["diamond_count"],
        picture_url=first["image"]["url_list"][0],
        picture_urls=first["image"]["url_list"],
        duration=first["duration"] / 1000,
        sub_type=first["gift_sub_type"],
        is_combo=first["combo"],
        is_for_guests=first["for_linkmic"],
        is_on_panel=True,
        raw=first,
    )
    assert all(gift.is_streakable is entry["combo"] for gift, entry in zip(listed, entries, strict=False))


@responses.activate
def test_the_captured_answer_for_a_restricted_room_is_an_age_restriction(captures: Path) -> None:
    responses.get(ROOM_INFO, body=(captures / "http" / "room-info-restricted.json").read_bytes())
    with pytest.raises(AgeRestrictedError, match="4003110"):
        fetch()


def test_gifts_that_only_a_page_names_are_listed_after_the_others_and_each_once() -> None:
    data = {
        "gifts": [{"id": 1, "name": "Rose"}, {"id": 1}, "odd"],
        "pages": [{"gifts": [{"id": "2"}, {"id": 1}, {}]}, {}, 7],
    }
    assert [(gift.gift_id, gift.name) for gift in gifts_of(data)] == [(1, "Rose"), (2, None)]


@responses.activate
def test_the_room_is_asked_for_with_the_clients_parameters_and_the_session() -> None:
    responses.get(ROOM_INFO, json=room_info())
    responses.get(GIFT_LIST, json={"data": {"gifts": []}, "status_code": 0})
    fetch(session_id="5e55", client_params={"app_language": "de"})
    asked = responses.calls[0].request
    assert asked.params["room_id"] == ROOM_ID and asked.params["aid"] == "1988" and asked.params["app_language"] == "de"
    assert "sessionid=5e55" in asked.headers["Cookie"]
    assert gifts() == [] and gifts(ROOM_ID) == []
    assert (
        "room_id" not in responses.calls[1].request.params and responses.calls[2].request.params["room_id"] == ROOM_ID
    )


@responses.activate
@pytest.mark.parametrize(
    ("answer", "error", "words"),
    [
        ({"json": {"data": {"prompts": ""}, "status_code": 4003110}}, AgeRestrictedError, "4003110"),
        (
            {
                "json": {
                    "data": {"message": "user is in blocklist", "prompts": "This account is private"},
                    "status_code": 30006,
                }
            },
            PrivateLiveError,
            "This account is private",
        ),
        (
            {"json": {"data": {"prompts": "Follow the creator to watch their LIVE"}, "status_code": 1}},
            PrivateLiveError,
            "Follow the creator",
        ),
        ({"json": {"data": {"prompts": ""}, "status_code": 0}}, BlockedError, "distrusts"),
        (
            {"json": {"data": {"prompts": "Room has finished"}, "status_code": 30003}},
            InvalidResponseError,
            "30003: Room has",
        ),
        ({"json": {"data": {"message": "Request params error"}, "status_code": 10011}}, InvalidResponseError, "10011"),
        ({"json": {"data": {}, "status_code": 0}}, InvalidResponseError, "without data"),
        ({"json": {"data": None, "status_code": 0}}, InvalidResponseError, "without data"),
        ({"json": {}}, InvalidResponseError, "without data"),
        ({"json": []}, InvalidResponseError, "no object"),
        ({"body": ""}, InvalidResponseError, "empty body"),
        ({"body": "<html>maintenance</html>"}, InvalidResponseError, "web page"),
        ({"body": "[" * 100_000}, InvalidResponseError, "nested too deep"),
        ({"body": WAF_PAGE}, BlockedError, "firewall"),
        ({"status": 403}, InvalidResponseError, "HTTP status 403"),
        ({"status": 500}, InvalidResponseError, "HTTP status 500"),
        ({"status": 429}, RateLimitError, "too many requests"),
    ],
)
def test_every_refusal_has_its_error(answer: dict[str, Any], error: type[Exception], words: str) -> None:
    responses.get(ROOM_INFO, **answer)
    with pytest.raises(error, match=words) as caught:
        fetch()
    assert type(caught.value) is error and "device_id" not in str(caught.value)


@responses.activate
@pytest.mark.parametrize("answer", [{"status": 403}, {"json": {"data": {}, "status_code": 0}}, {"body": ""}])
def test_a_gift_list_that_is_refused_is_an_error(answer: dict[str, Any]) -> None:
    responses.get(GIFT_LIST, **answer)
    with pytest.raises(InvalidResponseError):
        gifts()


def test_what_is_missing_or_of_the_wrong_type_is_none() -> None:
    odd: dict[str, Any] = {
        "id": 7.5e18,
        "title": 7,
        "status": "4",
        "owner": [],
        "start_time": 10**19,
        "create_time": True,
        "user_count": "12",
        "stats": None,
        "cover": {"url_list": "x"},
        "stream_url": {"flv_pull_url": [], "live_core_sdk_data": {"pull_data": {"stream_data": "[" * 100_000}}},
    }
    info = room_info_of(odd, ROOM_ID)
    assert (info.room_id, info.title, info.status, info.started_at) == (ROOM_ID, None, 4, None)
    assert (info.viewer_count, info.total_viewers, info.like_count, info.cover_url) == (12, None, None, None)
    assert info.stream_urls == {} and info.owner.user_id is None and info.owner.badges == []


def test_a_live_without_an_hls_address_has_the_one_of_its_qualities() -> None:
    streams = json.dumps({"data": {"hd": {"main": {"flv": "https://f", "hls": "https://h"}}, "ld": {"main": None}}})
    data = {"stream_url": {"live_core_sdk_data": {"pull_data": {"stream_data": streams}}, "flv_pull_url": {"SD1": ""}}}
    assert room_info_of(data, ROOM_ID).stream_urls == {"hls": "https://h", "flv_hd": "https://f"}


ANYTHING = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=5),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner, max_size=3),
    max_leaves=10,
)
TEMPLATE: dict[str, Any] = {
    "id_str": ROOM_ID,
    "title": "t",
    "status": 2,
    "start_time": 1,
    "user_count": 1,
    "like_count": 1,
    "share_url": "https://s",
    "cover": {"url_list": ["https://c"]},
    "stats": {"total_user": 1, "like_count": 1},
    "stream_url": {
        "hls_pull_url": "h",
        "flv_pull_url": {"HD1": "f"},
        "live_core_sdk_data": {"pull_data": {"stream_data": "{}"}},
    },
    "owner": {
        "id_str": "1",
        "display_id": "ava",
        "avatar_thumb": {"url_list": ["https://a"]},
        "badge_list": [
            {"display_type": 4, "scene_type": 8, "combine": {"str": "1"}, "privilege_log_extra": {"level": "1"}}
        ],
        "follow_info": {"follow_status": 1},
        "user_attr": {"is_admin": True},
    },
    "gifts": [{"id": 1, "image": {"url_list": ["https://g"]}}],
    "pages": [{"gifts": [{"id": 2}]}],
}


def places(value: Any, path: tuple[Any, ...] = ()) -> list[tuple[Any, ...]]:
    items = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    return [path, *(place for key, inner in items for place in places(inner, (*path, key)))]


@given(place=st.sampled_from(places(TEMPLATE)[1:]), value=ANYTHING)
@settings(max_examples=300, deadline=None)
def test_nothing_that_tiktok_may_send_makes_reading_raise(place: tuple[Any, ...], value: Any) -> None:
    data = copy.deepcopy(TEMPLATE)
    inner = data
    for key in place[:-1]:
        inner = inner[key]
    inner[place[-1]] = value
    json.dumps(room_info_of(data, ROOM_ID).to_dict())
    json.dumps([gift.to_dict() for gift in gifts_of(data)])


def test_half_a_character_in_a_title_or_an_address_does_not_keep_it_from_being_printed() -> None:
    info = room_info_of({"title": "a\ud83d", "cover": {"url_list": ["https://x/\udc00"]}}, ROOM_ID)
    assert (info.title, info.cover_url) == ("a\ufffd", "https://x/\ufffd")
    assert user_of({"nickname": "\ud83d"}).nickname == "\ufffd"


@responses.activate
def test_the_words_of_a_refusal_are_one_printable_line() -> None:
    responses.get(ROOM_INFO, json={"status_code": 7, "data": {"message": "no\n\x1b[2J\u202e" + "x" * 5000}})
    with pytest.raises(InvalidResponseError) as caught:
        fetch()
    assert str(caught.value).isprintable() and len(str(caught.value)) < 500
