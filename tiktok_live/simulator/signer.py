"""The sign server, in both flows: it fetches the first result for a client, or signs the client's own fetch."""

from __future__ import annotations

from collections.abc import Callable
from http.cookies import SimpleCookie
from typing import Any
from urllib.parse import urlencode, urlsplit

from werkzeug.wrappers import Request, Response

from tiktok_live.simulator.pages import as_json
from tiktok_live.simulator.webcast import PROTOBUF, fetch_result, say, session_of
from tiktok_live.simulator.world import World

__all__ = ["rate_limits", "room_id", "send_chat", "sign_url", "signed_fetch"]


def signed_fetch(world: World, request: Request, room: str = "") -> Response:
    """``/webcast/fetch``: the first result, its ``ttwid`` cookie, and a push socket for the User-Agent in the query."""
    return _within_limits(world, request, lambda: _fetched(world, request, room))


def _fetched(world: World, request: Request, room: str) -> Response:
    number = room or request.args.get("room_id", "")
    found = world.by_id(number) or world.find(request.args.get("unique_id", ""))
    user_agent = request.args.get("user_agent", "")
    if found is None or not user_agent:
        words = "room_id names no room." if found is None else "user_agent is missing."
        return _error(400, words)
    if not found.is_live:
        return _error(404, "The room is not live.")
    ticket = world.tickets.issue(found.room_id, user_agent)
    answer = Response(fetch_result(world, found, ticket), mimetype=PROTOBUF)
    answer.headers["X-Set-TT-Cookie"] = f"ttwid={ticket.ttwid}; Path=/; Domain=tiktok.com; Max-Age=31536000; HttpOnly"
    answer.headers["X-Room-Id"] = found.room_id
    answer.headers["X-Agent-Id"] = "simulator"
    answer.headers["X-Request-Id"] = world.tickets.token("request", 16)
    return answer


def sign_url(world: World, request: Request) -> Response:
    """``/webcast/sign_url``: the older flow. It signs an address for the signer's own User-Agent."""
    return _within_limits(world, request, lambda: _signed(world, request))


def _signed(world: World, request: Request) -> Response:
    url = request.args.get("url", "")
    if not urlsplit(url).netloc:
        return _error(400, "url is missing.")
    signature = world.tickets.sign()
    signed = f"{url}{'&' if urlsplit(url).query else '?'}{urlencode(signature.params())}"
    return as_json({"signedUrl": signed, "User-Agent": signature.user_agent, **signature.params()})


def room_id(world: World, request: Request, user: str) -> Response:
    """``/webcast/anchors/<user>/room_id``: only for those who have a key, as on the public sign server."""
    if (refused := _refused_key(world, request, needed=True)) is not None:
        return refused
    room = world.find(user)
    if room is None or not room.room_id:
        nobody = {"code": 404, "ok": False, "message": "The user was not found.", "is_live": False, "room_id": None}
        return as_json(nobody, 404)
    return as_json({"code": 200, "ok": True, "message": "", "is_live": room.is_live, "room_id": room.room_id})


def rate_limits(world: World, request: Request) -> Response:
    """``/webcast/rate_limits``: for the key of the request."""
    windows = world.sign_limits.told(request.headers.get("X-Api-Key"))
    return as_json({"code": 200, "message": "Successfully retrieved WEBCAST rate limits!", **windows})


def send_chat(world: World, request: Request, room: str = "") -> Response:
    """``/webcast/chat`` and ``/webcast/rooms/<id>/chat``: a comment with the session in ``x-cookie-header``."""
    if (refused := _refused_key(world, request)) is not None:
        return refused
    wanted = request.get_json(silent=True)
    body: dict[str, Any] = wanted if isinstance(wanted, dict) else {}
    cookies = SimpleCookie(request.headers.get("x-cookie-header", ""))
    who = session_of(world, cookies["sessionid"].value) if "sessionid" in cookies else None
    found = world.by_id(room or str(body.get("targetRoomId", "")))
    content = body.get("content")
    if who is None:
        return _error(401, "The session does not work.")
    if found is None or not found.is_live:
        return _error(404, "The room is not live.")
    if not content or not isinstance(content, str):
        return _error(400, "content is missing.")
    return as_json({"code": 200, "message": "Successfully sent the chat!", "data": say(found, who, content)})


def _refused_key(world: World, request: Request, *, needed: bool = False) -> Response | None:
    """Refuse a wrong key; where none is demanded, any will do, and none at all unless one is ``needed``."""
    given = request.headers.get("X-Api-Key")
    right = given if world.api_key is None else world.api_key
    if given == right and (given or not needed):
        return None
    return _error(401, "The API key is missing or not valid.")


def _within_limits(world: World, request: Request, view: Callable[[], Response]) -> Response:
    """Count a request; refuse it when its key is wrong or when there is one too many."""
    if (refused := _refused_key(world, request)) is not None:
        return refused
    beyond, headers = world.sign_limits.take(request.headers.get("X-Api-Key"))
    if beyond is None:
        answer = view()
    else:
        words = f"Too many connections started, try again in {headers['Retry-After']} seconds."
        answer = as_json({"code": 429, "message": words, "limit_label": beyond}, 429)
    answer.headers.update(headers)
    return answer


def _error(status: int, words: str) -> Response:
    return as_json({"code": status, "message": words}, status)
