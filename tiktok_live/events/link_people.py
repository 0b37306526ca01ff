"""People in a link: guests, those who wait, co-hosts."""

from __future__ import annotations

from dataclasses import field
from datetime import datetime

from tiktok_live.events.link_kinds import (
    CoHostOrigin,
    CoHostPermission,
    CoHostSource,
    CoHostStatus,
    LinkMedia,
    LinkRole,
    LinkSilence,
    LinkStatus,
)
from tiktok_live.models import User
from tiktok_live.models.value import Value, dataclass

__all__ = ["CoHost", "LinkSeat", "LinkedUser"]


@dataclass(slots=True, repr=False, eq=False)
class LinkedUser(Value):
    """Somebody on the stage of a room, or waiting to come on it.

    Attributes:
        user: who it is.
        role: how they came: the host, invited, or at their own request.
        status: how far they are on the way, where the message says it of each.
        score: value in coins of the gifts that they got on the stage; ``None`` before the first.
        link_id: id of their place in the link.
        position: number of their window, where said.
        media: whether they send video or sound only, where said.
        silence: who has silenced them; ``NONE`` unless TikTok says otherwise.
        changed_at: when they came on the stage or asked to, or last changed.
        coins_paid: what they paid to come on, where that costs something.
    """

    user: User = field(default_factory=User)
    role: LinkRole | int | None = None
    status: LinkStatus | int | None = None
    score: int | None = None
    link_id: str | None = field(default=None, repr=False)
    position: int | None = field(default=None, repr=False)
    media: LinkMedia | int | None = field(default=None, repr=False)
    silence: LinkSilence | int = field(default=LinkSilence.NONE, repr=False)
    changed_at: datetime | None = field(default=None, repr=False)
    coins_paid: int | None = field(default=None, repr=False)


@dataclass(slots=True, repr=False, eq=False)
class CoHost(Value):
    """A host of another room on the stage, or the room's own host among them.

    Attributes:
        user: who it is: id, names and picture only.
        room_id: their own room.
        status: how far they are on the way; ``LINKED`` on the stage.
        link_id: id of their place in the link.
        linked_at: when they came on.
        origin: how they came into the link, where said.
        permission: with how many others they may go live.
        is_initiator: whether they began the link.
        time_left: how long they stay, as sent; no capture shows the unit.
        follow_status: 0 none, 1 they follow the host, 2 friends, where said.
        rival_user_id: whom they play against.
        rival_room_id: that host's room.
        best_teammate_user_id: the best host of their side.
        can_set_topic: whether they may choose the topic of the talk.
        found_by: where in TikTok's app they were found, where said.
    """

    user: User = field(default_factory=User)
    room_id: str | None = None
    status: CoHostStatus | int | None = None
    link_id: str | None = field(default=None, repr=False)
    linked_at: datetime | None = field(default=None, repr=False)
    origin: CoHostOrigin | int | None = field(default=None, repr=False)
    permission: CoHostPermission | int | None = field(default=None, repr=False)
    is_initiator: bool = False
    time_left: int | None = field(default=None, repr=False)
    follow_status: int | None = field(default=None, repr=False)
    rival_user_id: str | None = field(default=None, repr=False)
    rival_room_id: str | None = field(default=None, repr=False)
    best_teammate_user_id: str | None = field(default=None, repr=False)
    can_set_topic: bool = field(default=False, repr=False)
    found_by: CoHostSource | int | None = field(default=None, repr=False)


@dataclass(slots=True, repr=False, eq=False)
class LinkSeat(Value):
    """Somebody on the stage, of whom an invitation or its answer tells the ids only.

    Attributes:
        user_id: who it is.
        room_id: their own room.
        link_id: id of their place in the link.
        linked_at: when they came on.
    """

    user_id: str | None = None
    room_id: str | None = None
    link_id: str | None = field(default=None, repr=False)
    linked_at: datetime | None = field(default=None, repr=False)
