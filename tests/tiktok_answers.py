"""Answers in the shapes of TikTok's and the sign server's, with invented people."""

from __future__ import annotations

import json
from typing import Any

from tiktok_live.proto.transport_pb2 import ProtoMessageFetchResult

PAGE = "https://www.tiktok.com/@ava/live"
API = "https://www.tiktok.com/api-live/user/room"
ROOM_INFO = "https://webcast.tiktok.com/webcast/room/info/"
GIFT_LIST = "https://webcast.tiktok.com/webcast/gift/list/"
CHAT = "https://webcast.tiktok.com/webcast/room/chat/"
FETCH = "https://webcast.tiktok.com/webcast/im/fetch/"
SIGN = "https://api.eulerstream.com/webcast/fetch"
SIGN_ROOM = "https://api.eulerstream.com/webcast/anchors/ava/room_id"
ROOM_ID, HOST_ID = "7300000000000000001", "6800000000000000001"
PUSH_SERVER = "wss://webcast-ws.tiktok.com/webcast/im/ws_proxy/"

WAF_PAGE = (
    '<!DOCTYPE html><html><head><title>Please wait...</title><script id="slardar-config" type="application/json">'
    '{"slardarClient": "SlardarWAF"}</script></head><body><p id="wci" class="_wafchallengeid"></p></body></html>'
)
CAPTCHA_PAGE = '<html><head><title>Security Check</title></head><body><div id="captcha-verify"></div></body></html>'
COUNTRY_PAGE = "<html><body>TikTok is not available in your country or region.</body></html>"
NOT_FOUND = {"data": None, "message": "user_not_found", "extra": {"id": "1"}, "statusCode": 19881007}
PARAMS_ERROR = {"data": None, "message": "params_error", "extra": {"id": "1"}, "statusCode": 19881005}


def user_and_room(status: int | None = 2, room_id: str = ROOM_ID, **user: Any) -> dict[str, Any]:
    """Return `{user, liveRoom}`; without a status, neither has one."""
    info: dict[str, Any] = {"user": {"id": HOST_ID, "uniqueId": "ava", "roomId": room_id, "secret": False, **user}}
    if status is not None:
        info["user"]["status"] = status
        info["liveRoom"] = {"title": "hello", "status": status}
    return info


def live_page(info: dict[str, Any] | None, **live: Any) -> str:
    """Return a live page with its state in one line, as TikTok's."""
    room = {"needLogin": False, "isAgeGateRoom": False, "liveRoomStatus": 0, **live}
    if info is not None:
        room["liveRoomUserInfo"] = info
    state = json.dumps({"LiveRoom": room, "CurrentRoom": {"roomId": ""}}, separators=(",", ":"))
    return (
        '<!DOCTYPE html><html><head><title>ava is LIVE</title><script id="slardar-config">{}</script></head><body>'
        f'<script id="SIGI_STATE" type="application/json">{state}</script>"captcha":"" Please wait</body></html>'
    )


def api_live(info: dict[str, Any]) -> dict[str, Any]:
    return {"data": {**info, "stats": {}}, "message": "", "statusCode": 0}


def room_info(status: int = 2, **data: Any) -> dict[str, Any]:
    return {"data": {"id_str": ROOM_ID, "title": "hello", "status": status, **data}, "status_code": 0}


def fetch_result(
    *, cursor: str = "c-1", push_server: str = PUSH_SERVER, route_params: dict[str, str] | None = None
) -> bytes:
    """Return the body of an `im/fetch`."""
    result = ProtoMessageFetchResult(cursor=cursor, internal_ext="ext-1", push_server=push_server)
    result.route_params.update({"imprp": "a b"} if route_params is None else route_params)
    return result.SerializeToString()
