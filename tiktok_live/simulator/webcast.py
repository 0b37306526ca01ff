"""webcast.tiktok.com: room info, gift list, the check that always says alive, chat, and ``im/fetch``."""

from __future__ import annotations

import time
from typing import Any

from werkzeug.wrappers import Request, Response

from tiktok_live.simulator import frames
from tiktok_live.simulator.gifts import gift_list
from tiktok_live.simulator.pages import as_json
from tiktok_live.simulator.pictures import Pictures
from tiktok_live.simulator.room import Batch, Room
from tiktok_live.simulator.scenario import Scenario
from tiktok_live.simulator.tickets import Ticket
from tiktok_live.simulator.world import World

__all__ = ["check_alive", "fetch", "fetch_result", "gifts", "room_chat", "room_info", "say", "session_of"]

PROTOBUF = "application/x-protobuf"
AGE_RESTRICTED = 4003110
SESSION_EXPIRED = 20003
NO_SUCH_ROOM = 30003
PRIVATE = 30006
NOTHING_TO_SAY = 10001


def room_info(world: World, request: Request) -> Response:
    """``room/info/`` by room id, and ``room/info_by_user/`` by name."""
    room = world.by_id(request.args.get("room_id", "")) or world.find(request.args.get("unique_id", ""))
    extra = {"now": int(time.time() * 1000)}
    if room is None:
        return _refused(NO_SUCH_ROOM, "Request params error")
    if room.obstacle == "private":
        return _refused(PRIVATE, "This account is private")
    if room.obstacle == "age":
        return as_json({"data": {"prompts": ""}, "extra": extra, "status_code": AGE_RESTRICTED})
    return as_json({"data": _room(world, room), "extra": extra, "status_code": 0})


def gifts(world: World, request: Request) -> Response:
    """``gift/list/``."""
    return as_json({"data": gift_list(Pictures(world.url)), "extra": {"now": 0}, "status_code": 0})


def check_alive(world: World, request: Request) -> Response:
    """``room/check_alive/``: says alive for every room, as TikTok's does since July 2026."""
    ids = [number for number in request.args.get("room_ids", "").split(",") if number.isdecimal()]
    data = [{"alive": True, "room_id": int(number), "room_id_str": number} for number in ids]
    return as_json({"data": data, "extra": {"now": int(time.time() * 1000)}, "status_code": 0})


def room_chat(world: World, request: Request) -> Response:
    """``room/chat/``: a viewer with a session writes; everybody in the room sees it."""
    who = session_of(world, request.cookies.get("sessionid", ""))
    room = world.by_id(request.values.get("room_id", ""))
    content = request.values.get("content", "")
    if who is None:
        return _refused(SESSION_EXPIRED, "Login expired")
    if room is None or not room.is_live:
        return _refused(NO_SUCH_ROOM, "Room has finished")
    if not content:
        return _refused(NOTHING_TO_SAY, "Content is empty")
    return as_json({"data": say(room, who, content), "extra": {"now": 0}, "status_code": 0})


def say(room: Room, who: str, content: str) -> dict[str, Any]:
    """Let everybody in a room see a comment; return what TikTok answers to its sender."""
    messages = room.messages(Scenario(room.unique_id).chat(who, content))
    room.send(*messages)
    return {"msg_id": messages[0].msg_id, "msg_id_str": str(messages[0].msg_id), "content": content}


def session_of(world: World, session_id: str) -> str | None:
    """Return whose session it is; ``None`` for one that does not work."""
    return world.sessions.get(session_id)


def fetch(world: World, request: Request) -> Response:
    """``im/fetch/``: a signed request gets the first result and the push server; an unsigned one polls with a session.

    Without a signature or a session the body is empty, with status 200, as TikTok's.
    """
    user_agent = request.headers.get("User-Agent", "")
    room = world.by_id(request.args.get("room_id", ""))
    signed = world.tickets.is_signed(request.args, user_agent)
    if room is None or not (signed or session_of(world, request.cookies.get("sessionid", ""))):
        return Response(b"", mimetype=PROTOBUF)
    cursor = request.args.get("cursor", "")
    # Whoever polls learns of the end of the live by a message, and so gets what came before it.
    if not room.is_live and not cursor:
        return Response(frames.response(), mimetype=PROTOBUF)
    if cursor:
        batch = room.since(cursor)
        world.entered(room)
        return Response(_response(batch), mimetype=PROTOBUF)
    ticket = world.tickets.issue(room.room_id, user_agent)
    answer = Response(fetch_result(world, room, ticket), mimetype=PROTOBUF)
    answer.set_cookie("ttwid", ticket.ttwid, httponly=True)
    return answer


def fetch_result(world: World, room: Room, ticket: Ticket) -> bytes:
    """Return the first result for a client: old comments, cursor, and the push server with its route params."""
    batch = room.initial()
    if not world.offer_websocket:
        return _response(batch, is_first=True)
    push_server = world.push.address or world.push_url
    return _response(batch, is_first=True, push_server=push_server, route_params=ticket.route_params)


def _response(batch: Batch, **more: Any) -> bytes:
    return frames.response(
        batch.messages, cursor=batch.cursor, internal_ext=batch.internal_ext, now_ms=batch.now_ms, **more
    )


def _refused(code: int, words: str) -> Response:
    return as_json({"data": {"message": words, "prompts": words}, "extra": {"now": 0}, "status_code": code})


def _room(world: World, room: Room) -> dict[str, Any]:
    studio = room.studio
    cover = _picture(world, room.unique_id)
    stream = f"{world.url}/stream/{room.room_id}"
    return {
        "id": int(room.room_id),
        "id_str": room.room_id,
        "title": room.title,
        "status": room.status,
        "create_time": int(studio.started_at),
        "start_time": int(studio.started_at),
        "finish_time": 0,
        "user_count": studio.viewers,
        "like_count": studio.likes,
        "share_url": f"{world.url}/t/{room.unique_id}",
        "owner_user_id": studio.person(room.unique_id).user_id,
        "owner_user_id_str": str(studio.person(room.unique_id).user_id),
        "owner": _owner(world, room),
        "cover": cover,
        "stats": {
            "id_str": room.room_id,
            "total_user": studio.total_viewers,
            "enter_count": studio.total_viewers,
            "follow_count": studio.followers,
            "share_count": studio.shares,
            "like_count": studio.likes,
        },
        "stream_url": {
            "default_resolution": "HD1",
            "hls_pull_url": f"{stream}/index.m3u8",
            "rtmp_pull_url": f"{stream}.flv",
            "flv_pull_url": {"FULL_HD1": f"{stream}_uhd.flv", "HD1": f"{stream}_hd.flv", "SD1": f"{stream}_ld.flv"},
        },
    }


def _owner(world: World, room: Room) -> dict[str, Any]:
    person = room.studio.person(room.unique_id)
    return {
        "id": person.user_id,
        "id_str": str(person.user_id),
        "nickname": person.nickname,
        "display_id": person.unique_id,
        "sec_uid": person.sec_uid,
        "bio_description": person.bio,
        "avatar_thumb": _picture(world, person.unique_id),
        "avatar_medium": _picture(world, person.unique_id),
        "avatar_large": _picture(world, person.unique_id),
        "badge_list": [],
        "follow_info": {
            "following_count": person.following_count,
            "follower_count": room.studio.followers,
            "follow_status": 0,
            "push_status": 0,
        },
        "user_attr": {"is_admin": False, "is_muted": False},
        "create_time": 0,
        "verified": False,
    }


def _picture(world: World, name: str) -> dict[str, Any]:
    image = Pictures(world.url).avatar(name)
    return {"uri": image.uri, "url_list": list(image.url_list), "avg_color": "", "height": 0, "width": 0}
