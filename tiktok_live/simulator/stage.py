"""The stage: guests who are live together with the host."""

from __future__ import annotations

from tiktok_live.proto.link_pb2 import (
    LINK_ROLE_TYPE_TYPE_APP_LIER,
    LINK_ROLE_TYPE_TYPE_LEADER,
    LinkerListChangeContent,
    LinkListUser,
    WebcastLinkMessage,
)
from tiktok_live.simulator.studio import Studio
from tiktok_live.wire import Message

__all__ = ["guest", "guest_gone"]

AFTER_LEAVE, AFTER_LINKED = 19, 21
"""Numbers of the messages that list everybody on the stage."""
GUESTS = 4
"""What the link is for; with other hosts it has another number."""


def guest(studio: Studio, who: str) -> Message:
    """A viewer comes on the stage."""
    studio.guests.setdefault(who, int(studio.now))
    return _stage(studio, AFTER_LINKED)


def guest_gone(studio: Studio, who: str) -> Message:
    """A guest leaves the stage."""
    studio.guests.pop(who, None)
    return _stage(studio, AFTER_LEAVE)


def _stage(studio: Studio, number: int) -> Message:
    """List who is on the stage, the host first: that is how TikTok tells viewers who came and who left."""
    message = WebcastLinkMessage(
        common=studio.common("WebcastLinkMessage"),
        message_type=number,
        linker_id=studio.room_id,
        scene=GUESTS,
        list_change_content=LinkerListChangeContent(
            linked_users=[
                _on_stage(studio, studio.host, LINK_ROLE_TYPE_TYPE_LEADER, int(studio.started_at)),
                *(_on_stage(studio, who, LINK_ROLE_TYPE_TYPE_APP_LIER, at) for who, at in studio.guests.items()),
            ]
        ),
    )
    return studio.wrap(message)


def _on_stage(studio: Studio, who: str, role: int, since: int) -> LinkListUser:
    return LinkListUser(
        user=studio.user(who),
        modify_time=since,
        role_type=role,
        linkmic_id_str=f"{studio.room_id}_{studio.person(who).user_id}",
    )
