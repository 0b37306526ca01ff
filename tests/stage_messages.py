"""Messages about a stage as TikTok would send them, of people who do not exist."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from google.protobuf.message import Message
from payloads import CREATED_MS, HOST_ID, ROOM_ID, head

from tiktok_live.decoding import decode
from tiktok_live.events import Event
from tiktok_live.proto.link_layer_pb2 import BusinessContent, CohostUserInfo, LinkLayerListUser, WebcastLinkLayerMessage
from tiktok_live.proto.link_mic_pb2 import WebcastLinkMicMethod
from tiktok_live.proto.link_pb2 import LinkListUser, WebcastLinkMessage

GUESTS, COHOSTS = 4, 2
"""What a link is for, as TikTok numbers it."""


def event_of(message: Message) -> Event:
    return decode(type(message).__name__, message.SerializeToString())


def named_hosts(infos: Mapping[int, dict[str, Any]]) -> BusinessContent:
    """Return the part of a message that names linked hosts, by their user ids."""
    made = BusinessContent()
    for user_id, info in infos.items():
        # Set one by one: before protobuf 5 no map takes messages as dicts.
        made.cohost_content.list_change_biz_content.user_infos[user_id].CopyFrom(CohostUserInfo(**info))
    return made


def _head(at: int) -> Any:
    """Return the head of a message that was made ``at`` seconds after the beginning."""
    made = head()
    made.create_time = CREATED_MS + at * 1000
    return made


def link(at: int = 0, *, scene: int = GUESTS, **fields: Any) -> Event:
    """Return a message of the channel that names people."""
    return event_of(WebcastLinkMessage(common=_head(at), scene=scene, **fields))


def layer(at: int = 0, **fields: Any) -> Event:
    """Return a message of the channel that has ids only."""
    fields.setdefault("scene", GUESTS)
    return event_of(WebcastLinkLayerMessage(common=_head(at), channel_id=70, **fields))


def link_mic(at: int = 0, **fields: Any) -> Event:
    return event_of(WebcastLinkMicMethod(common=_head(at), **fields))


def _named(user_id: int, role: int, since: int) -> LinkListUser:
    return LinkListUser(
        user={"id": user_id, "display_id": f"user{user_id}", "nickname": f"User {user_id}"},
        role_type=role,
        linkmic_id_str=f"70_{user_id}",
        modify_time=CREATED_MS // 1000 + since,
    )


def names(at: int, guests: Iterable[int], *, waiting: Iterable[int] = (), since: int = -600) -> Event:
    """Return a list of everybody on the stage, by name; ``since`` is when they came, in seconds."""
    lists = {
        "linked_users": [_named(HOST_ID, 1, -900), *(_named(guest, 4, since) for guest in guests)],
        "applied_users": [_named(user, 4, at) for user in waiting],
    }
    return link(at, message_type=19, list_change_content=lists)


def _player(user_id: int, place: int, since: int) -> LinkLayerListUser:
    return LinkLayerListUser(
        user={"room_id": ROOM_ID, "user_id": user_id},
        linkmic_id=f"70_{user_id}",
        pos={"link": {"position": place} if place else {}},
        linked_time_nano=(CREATED_MS + since * 1000) * 1_000_000,
    )


def ids(at: int, guests: Iterable[int], *, since: int = -600) -> Event:
    """Return a list of everybody on the stage, by ids; ``since`` is when they came, in seconds."""
    players = [_player(guest, place, since) for place, guest in enumerate([HOST_ID, *guests])]
    return layer(at, message_type=11, list_change_content={"list": {"linked_list": players}})


def left(at: int, user_id: int, *, scene: int = GUESTS) -> Event:
    return layer(at, scene=scene, message_type=9, leave_content={"leaver": {"user_id": user_id}})


def joined(at: int, user_id: int) -> Event:
    return layer(at, message_type=12, join_direct_content={"joiner": _player(user_id, 5, at)})


def cohosts(at: int, **status_of: int) -> Event:
    """Return a list of linked hosts; the keywords are ``h<user id>``, 1 for one who is linked."""
    users: list[dict[str, Any]] = [{"user_id": HOST_ID, "room_id": ROOM_ID, "linkmic_user_status": 1}]
    for key, status in status_of.items():
        user_id = int(key[1:])
        users.append(
            {
                "user_id": user_id,
                "display_id": f"user{user_id}",
                "room_id": user_id + 1000,
                "linked_time": CREATED_MS + at * 1000,
                "linkmic_user_status": status,
            }
        )
    return link(at, scene=COHOSTS, message_type=22, cohost_list_change_content={"users": users})


def group(at: int, own_status: int, other_status: int = 3, *, channel_id: int = 70, hosts: bool = True) -> Event:
    """Return a group of this room's host, in channel 70 by the head, and another's, who is user 9.

    Without ``hosts``, the own channel does not say who is in it.
    """

    def channel(channel_id: int, room_id: int, user_id: int, status: int) -> dict[str, Any]:
        player = LinkLayerListUser(user={"room_id": room_id, "user_id": user_id}, pos={})
        linked = (CREATED_MS + at * 1000) * 1_000_000
        return {
            "channel_id": channel_id,
            "status": status,
            "all_user": {"linked_list": [player] if hosts or user_id != HOST_ID else []},
            "linked_time": linked if status == 3 else None,
        }

    channels = [channel(channel_id, ROOM_ID, HOST_ID, own_status), channel(90, 1009, 9, other_status)]
    names = named_hosts({9: {"display_id": "user9", "nickname": "User 9"}, HOST_ID: {"display_id": "host"}})
    return layer(
        at,
        scene=COHOSTS,
        message_type=18,
        group_change_content={"group_user": {"group_channel_id": 77, "user": channels}},
        business_content=names,
    )
