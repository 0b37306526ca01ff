"""www.tiktok.com: live pages, the user look-up, share links, pictures, and all that stands in a client's way."""

from __future__ import annotations

import json
import re
from typing import Any

from werkzeug.utils import redirect
from werkzeug.wrappers import Request, Response

from tiktok_live.simulator.gifts import CATALOGUE
from tiktok_live.simulator.people import Person, invent
from tiktok_live.simulator.pictures import Pictures, draw
from tiktok_live.simulator.room import Room
from tiktok_live.simulator.world import World

__all__ = ["as_json", "live_page", "login_page", "not_here_page", "picture", "share_link", "user_room"]

NOT_FOUND = {"data": None, "message": "user_not_found", "extra": {"id": "simulator"}, "statusCode": 19881007}
PARAMS_ERROR = {"data": None, "message": "params_error", "extra": {"id": "simulator"}, "statusCode": 19881005}
GIFT_SYMBOLS = {f"{kind.gift_id}.png": kind.symbol for kind in CATALOGUE.values()}
SYMBOLS = {"badge": "⭐", "emote": "😄", "icon": "🪙"}

PAGE = (
    '<!doctype html><html><head><meta charset="utf-8"><title>{title}</title>'
    '<script id="SIGI_STATE" type="application/json">{state}</script>'
    '</head><body><div id="app"></div></body></html>'
)
WAF_PAGE = (
    '<!doctype html><html><head><title>Please wait...</title><script id="slardar-config" type="application/json">{}'
    "</script></head><body><p>Please wait...</p></body></html>"
)
CAPTCHA_PAGE = (
    "<!doctype html><html><head><title>Security Check</title></head><body>"
    '<div id="captcha-verify-container" class="captcha_verify_container">Drag the slider to fit the puzzle</div>'
    '<script src="/captcha/secsdk-captcha/index.js"></script></body></html>'
)
LOGIN_PAGE = "<!doctype html><html><head><title>Log in | TikTok</title></head><body>Log in to TikTok</body></html>"
NOT_HERE_PAGE = (
    "<!doctype html><html><head><title>TikTok</title></head><body>"
    "TikTok is not available in your country or region.</body></html>"
)


def live_page(world: World, request: Request, user: str) -> Response:
    """``/@user/live``: a page with the state of the live in one line of compact JSON; it sets ``ttwid``."""
    room = world.find(user)
    if (obstacle := _obstacle(room, request)) is not None:
        return obstacle
    state: dict[str, Any] = {"LiveRoom": _live_room(world, room) if room else {"liveRoomStatus": 0}, "CurrentRoom": {}}
    line = json.dumps(state, separators=(",", ":"), ensure_ascii=False)
    line = line.replace("<", "\\u003C").replace("/", "\\u002F")
    title = f"{user} is LIVE - TikTok LIVE" if room and room.is_live else "TikTok LIVE"
    answer = Response(PAGE.format(title=_plain(title), state=line), mimetype="text/html")
    answer.set_cookie("ttwid", f"1%7C{world.tickets.token('page', 32)}", httponly=True)
    return answer


def user_room(world: World, request: Request) -> Response:
    """``/api-live/user/room``: the same facts as JSON."""
    unique_id = request.args.get("uniqueId", "")
    room = world.find(unique_id)
    if not unique_id or request.args.get("sourceType") is None:
        return as_json(PARAMS_ERROR)
    if (obstacle := _obstacle(room, request)) is not None:
        return obstacle
    if room is None:
        return as_json(NOT_FOUND)
    data = _live_room(world, room)["liveRoomUserInfo"]
    return as_json({"data": data, "message": "", "statusCode": 0})


def share_link(world: World, request: Request, code: str) -> Response:
    """``/t/<code>``: a share link, which leads to the live page of the user that the code is."""
    return redirect(f"/@{code}/live?_r=1&share_code={code}", 301)


def login_page(world: World, request: Request) -> Response:
    """``/login``: where a redirect leads that wants a session."""
    return Response(LOGIN_PAGE, mimetype="text/html")


def not_here_page(world: World, request: Request) -> Response:
    """``/hk/notfound``: where a redirect leads in countries without TikTok."""
    return Response(NOT_HERE_PAGE, mimetype="text/html")


def picture(world: World, request: Request, kind: str, file: str) -> Response:
    """``/picture/...``: whatever the ending says, a small SVG, so that pages have something to show."""
    name = re.sub(r"~.*$", "", file)
    svg = draw(name, GIFT_SYMBOLS.get(name, "🎁") if kind == "gift" else SYMBOLS.get(kind, ""))
    return Response(svg, mimetype="image/svg+xml", headers={"Cache-Control": "max-age=3600"})


def as_json(value: object, status: int = 200) -> Response:
    """Return compact JSON, as TikTok's: ``"roomId":"7"`` without a space."""
    text = json.dumps(value, separators=(",", ":"), ensure_ascii=False)
    return Response(text, status, mimetype="application/json")


def _plain(text: str) -> str:
    return text.replace("&", "&amp;").replace("<", "&lt;")


def _obstacle(room: Room | None, request: Request) -> Response | None:
    """Return what a client meets in place of the page or look-up; age and private rooms have a page."""
    if room is None:
        return None
    if room.obstacle == "waf":
        return Response(WAF_PAGE, mimetype="text/html")
    if room.obstacle == "captcha":
        return Response(CAPTCHA_PAGE, mimetype="text/html")
    if room.obstacle == "login":
        return redirect(f"/login?redirect_url={request.path}", 302)
    if room.obstacle == "country":
        return redirect("/hk/notfound", 302)
    return None


def _live_room(world: World, room: Room) -> dict[str, Any]:
    studio = room.studio
    person = studio.person(room.unique_id)
    return {
        "loadingState": {"getRecommendLive": 0, "getUserInfo": 2, "getUserStat": 0},
        "needLogin": False,
        "showLiveGate": False,
        "isAgeGateRoom": room.obstacle == "age",
        "liveRoomStatus": 0,
        "liveRoomUserInfo": {
            "user": _user(world, person, room),
            "stats": {"followingCount": person.following_count, "followerCount": studio.followers},
            "liveRoom": {
                "coverUrl": Pictures(world.url).avatar_url(room.unique_id),
                "title": room.title if room.room_id else "",
                "startTime": int(studio.started_at),
                "status": room.status,
                "paidEvent": {"event_id": 0, "paid_type": 0},
                "liveSubOnly": 0,
                "liveRoomStats": {"enterCount": studio.total_viewers, "userCount": studio.viewers},
            },
        },
    }


def _user(world: World, person: Person, room: Room) -> dict[str, Any]:
    avatar = Pictures(world.url).avatar_url(person.unique_id)
    return {
        "avatarLarger": avatar,
        "avatarMedium": avatar,
        "avatarThumb": avatar,
        "id": str(person.user_id),
        "nickname": person.nickname,
        "secUid": person.sec_uid,
        "secret": room.obstacle == "private",
        "uniqueId": person.unique_id,
        "verified": False,
        "roomId": "" if room.obstacle == "private" else room.room_id,
        "signature": invent(person.unique_id).bio,
        "status": room.status,
        "followStatus": 0,
    }
