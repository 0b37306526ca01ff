"""What comes over HTTP: pages, JSON, and whatever says where to go next."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any
from urllib.parse import urlsplit

import urllib3
from tiktok_answers import CAPTCHA_PAGE, COUNTRY_PAGE, NOT_FOUND, WAF_PAGE, live_page, user_and_room
from websocket._url import parse_url as websocket_host

from fuzz.promises import check_json, no_complaints
from tiktok_live.catalogue import GiftCatalogue
from tiktok_live.errors import InvalidOptionError, RequestError
from tiktok_live.http.pages import facts_of_user, obstacle, read_live_page
from tiktok_live.http.rooms.room_json import gifts_of, room_info_of
from tiktok_live.http.session.answers import HttpAnswer
from tiktok_live.http.session.cookies import is_cookie, parse_cookies
from tiktok_live.http.session.hosts import TrustedHosts, is_tiktok_host, origin_of, tiktok_endpoints
from tiktok_live.http.session.redirects import next_url
from tiktok_live.http.signers.signing import check_answer
from tiktok_live.http.usernames import Username, parse_user
from tiktok_live.http.values import mapping

__all__ = ["address_seeds", "json_seeds", "page_seeds", "read_address", "read_json", "read_page"]

HOSTS = TrustedHosts(tiktok_endpoints())
HOST_ID = "6800000000000000001"
ROOM_INFO = "https://webcast.tiktok.com/webcast/room/info/"
FLV = "https://f.example/a.flv"


def read_page(data: bytes) -> None:
    """Read a live page, and tell obstacles from pages."""
    for status in (200, 403):
        answer = HttpAnswer(status, "https://www.tiktok.com/@ava/live", {}, data)
        facts = read_live_page(answer.text)
        assert facts.room_id is None or facts.room_id.isdecimal()
        _check_refusal(obstacle(answer))


def page_seeds() -> Iterator[bytes]:
    yield from (page.encode() for page in (WAF_PAGE, CAPTCHA_PAGE, COUNTRY_PAGE))
    yield live_page(user_and_room()).encode()
    yield live_page(user_and_room(4, secret=True), isAgeGateRoom=True, needLogin=True).encode()
    yield b'<meta content="snssdk1233://live?room_id=7300000000000000001"><script>{"roomId":"7300000000000000002"}'
    yield b'<script id="SIGI_STATE" type="application/json">{"LiveRoom":{"liveRoomUserInfo":{"user":{}}}}</script>'
    yield b'<html><div class="login-title"></div>tiktok.com/us/notfound Please wait slardar</html>'


def read_json(data: bytes) -> None:
    """Read a JSON answer as each of those who get one."""
    answer = HttpAnswer(200, ROOM_INFO, {"X-Request-Id": data.decode("latin-1")}, data)
    try:
        body = answer.json_object()
    except RequestError as exc:
        _check_refusal(exc)
        body = {}
    inner = mapping(body.get("data")) or body
    facts = facts_of_user(inner, body)
    assert facts.room_id is None or facts.room_id.isdecimal()
    with no_complaints():
        for value in (room_info_of(inner, "7"), *gifts_of(inner)):
            check_json(value.to_dict())
            assert isinstance(repr(value), str)
        gifts = GiftCatalogue()
        gifts.learn(gifts_of(inner))
        assert len(gifts.displayed()) <= len(gifts)
    try:
        check_answer(answer, secrets=("s3cret",))
    except RequestError as exc:
        _check_refusal(exc)


def json_seeds() -> Iterator[bytes]:
    picture = {"url_list": ["https://p16.example.com/a.webp"], "uri": "a"}
    owner = {
        "id_str": HOST_ID,
        "display_id": "ava",
        "nickname": "Ava",
        "avatar_thumb": picture,
        "follow_info": {"following_count": 1, "follower_count": "2", "follow_status": 2},
        "badge_list": [
            {"display_type": 1, "scene_type": 4, "image": {"image": picture}},
            {"display_type": 4, "combine": {"str": "7", "icon": picture}, "privilege_log_extra": {"level": "7"}},
        ],
        "user_attr": {"is_admin": True},
        "create_time": 1_600_000_000,
    }
    streams = json.dumps({"data": {"origin": {"main": {"flv": FLV, "hls": "https://h.example"}}}})
    info: dict[str, Any] = {
        "id": 7300000000000000001,
        "status": 2,
        "title": "A live",
        "owner": owner,
        "start_time": 1_790_000_000,
        "user_count": 3,
        "like_count": 4,
        "stats": {"total_user": 5, "like_count": 6},
        "cover": picture,
        "stream_url": {"flv_pull_url": {"HD1": FLV}, "live_core_sdk_data": {"pull_data": {"stream_data": streams}}},
    }
    gift = {"id": 5655, "name": "Rose", "type": 1, "diamond_count": 1, "image": picture, "duration": 10, "combo": True}
    bodies: list[Any] = [
        {"status_code": 0, "data": info},
        {"status_code": 4003110, "data": {"prompts": "no"}},
        {"data": {"gifts": [gift], "pages": [{"gifts": [gift, {**gift, "id": "7"}]}]}},
        {"statusCode": 0, "data": user_and_room()},
        {"code": 429, "message": "too many", "limit_label": "day"},
        {"code": 401, "message": "s3cret"},
        NOT_FOUND,
        {"a": [1e308, -0.0, 1e-320, 12345678901234567890, "\ud83d", None, True]},
    ]
    yield from (json.dumps(body).encode() for body in bodies)
    yield from (b"", b"[" * 5000, b'{"a":' * 400 + b"1" + b"}" * 400, b'{"a": NaN, "b": 1e999}', b"<html>")


def _check_refusal(error: Exception | None) -> None:
    assert error is None or (str(error).isprintable() and len(str(error)) < 1500 and "s3cret" not in str(error)), error


def read_address(data: bytes) -> None:
    """Understand what may be an address, a redirect's target or a cookie as the libraries beneath do, or refuse it."""
    text = data.decode("utf-8", "surrogateescape")
    _agree(text)
    try:
        user = parse_user(text)
    except InvalidOptionError as exc:
        assert len(str(exc)) < 1500
    else:
        if not isinstance(user, Username):
            origin = origin_of(user.url)
            assert origin is not None and origin.scheme == "https" and is_tiktok_host(origin.host)
            _agree(user.url)
    answer = HttpAnswer(302, "https://www.tiktok.com/a", {"Location": data.decode("latin-1")}, b"")
    try:
        target = next_url(answer, HOSTS)
    except RequestError as exc:
        _check_refusal(exc)
    else:
        assert target is not None and urlsplit(target).scheme.lower() == "https"
        _agree(target)
    for name, value in parse_cookies(text).items():
        assert is_cookie(name, value) and not set("\r\n; ,") & set(name + value)


def _agree(url: str) -> None:
    """Check that whoever connects goes to the host that was judged."""
    origin = origin_of(url)
    if origin is None:
        return
    if origin.scheme in ("http", "https"):
        try:
            parsed = urllib3.util.parse_url(url)
        except urllib3.exceptions.LocationParseError:
            return  # requests refuses it as well
        connected = (parsed.host or "").strip("[]").rstrip(".").lower(), parsed.port
        assert connected == (origin.host, connected[1]), (url, connected, origin)
        assert parsed.scheme == origin.scheme and (parsed.port or origin.port) == origin.port
        return
    try:
        host, port, _, is_secure = websocket_host(url)
    except ValueError:
        return
    assert (host.rstrip(".").lower(), port, is_secure) == (origin.host, origin.port, origin.scheme == "wss"), url


def address_seeds() -> Iterator[bytes]:
    for address in (
        "https://www.tiktok.com/@ava/live",
        "https://vm.tiktok.com/ZMabc/",
        "https://www.tiktok.com:443/t/ZMabc/?a=1#b",
        "//evil.example\\@www.tiktok.com/",
        "https://evil.example#@www.tiktok.com/",
        "https://user:word@www.tiktok.com./x",
        "wss://webcast-ws.tiktok.com:8443/webcast/im/ws_proxy/?a=b",
        "ws://[::1]:80/",
        "HTTPS://WWW.TIKTOK.COM/@Ava",
        "http://127.0.0.1:8080/..;/a",
        "@ava.test",
        "ttwid=1%7Cabc; Path=/; Domain=.tiktok.com, msToken=t-_==; Max-Age=1",
        "/relative/../path?x=%0d%0a",
        "https://ｗｗｗ.tiktok.com/",
    ):
        yield address.encode()
