"""Events of guests and co-hosts, over the newer link channel."""

from __future__ import annotations

import enum
from dataclasses import field
from datetime import datetime

from tiktok_live.events.base import Event
from tiktok_live.events.link_kinds import KickOutReason, LinkAnswer, LinkScene
from tiktok_live.events.link_people import CoHost
from tiktok_live.models.value import Value, dataclass

__all__ = [
    "LinkGroup",
    "LinkGroupChannel",
    "LinkGroupStatus",
    "LinkJoinType",
    "LinkLayerEvent",
    "LinkLayerKind",
    "LinkPlayer",
    "LinkStage",
    "StagePlayer",
]


class LinkLayerKind(enum.IntEnum):
    """What a ``LinkLayerEvent`` is about."""

    UNKNOWN = 0
    OPENED = 1
    INVITED = 2
    APPLIED = 3
    APPLICATION_ANSWERED = 4
    INVITATION_ANSWERED = 5
    KICKED_OUT = 6
    APPLICATION_CANCELLED = 7
    INVITATION_CANCELLED = 8
    LEFT = 9
    CLOSED = 10
    LISTS_CHANGED = 11
    JOINED = 12
    GROUP_JOIN_ASKED = 13
    GROUP_JOIN_ANSWERED = 14
    GROUP_JOIN_CANCELLED = 15
    GROUP_LEFT = 16
    GROUP_CHANGED_BETWEEN_HOSTS = 17
    GROUP_CHANGED = 18


class LinkJoinType(enum.IntEnum):
    """How a host came into a group of linked hosts."""

    UNKNOWN = 0
    CHANNEL_APPLICATION = 1
    CHANNEL_INVITATION = 2
    GROUP_APPLICATION = 100
    GROUP_APPLICATION_FOLLOWED = 101
    GROUP_INVITATION = 102
    GROUP_INVITATION_FOLLOWED = 103
    GROUP_OWNER = 104


class LinkGroupStatus(enum.IntEnum):
    """Whether a host of a group is linked yet."""

    UNKNOWN = 0
    WAITING = 1
    LINKED = 3


@dataclass(slots=True, repr=False, eq=False)
class LinkPlayer(Value):
    """A host or guest, by ids only.

    Attributes:
        user_id: the host or guest.
        room_id: a guest's is the room of the live, a host's is the host's own.
        channel_id: in groups, the link in the host's own room.
    """

    user_id: str | None = None
    room_id: str | None = None
    channel_id: str | None = None


@dataclass(slots=True, repr=False, eq=False)
class StagePlayer(Value):
    """Somebody on the stage, or on the way there, by ids only.

    Attributes:
        user_id: the person.
        room_id: a guest's is the room of the live, a co-host's is the co-host's own.
        link_id: of this request to come on the stage, the same as in a ``LinkEvent``.
        position: number of the place on the stage, 0 for the host's; ``None`` for who has none.
        linked_at: since when the person is on the stage.
        app_version: of TikTok's app, as the person's device tells it (``"3060"``).
    """

    user_id: str | None = None
    room_id: str | None = None
    link_id: str | None = field(default=None, repr=False)
    position: int | None = None
    linked_at: datetime | None = None
    app_version: str | None = field(default=None, repr=False)


@dataclass(slots=True, repr=False, eq=False)
class LinkStage(Value):
    """The people of a link; each list is whole.

    Attributes:
        linked: who is on the stage, the host included.
        waiting: who asked to come on it.
        invited: who was invited.
        ready: who was let in and is about to come on.
    """

    linked: list[StagePlayer] = field(default_factory=list)
    waiting: list[StagePlayer] = field(default_factory=list, repr=False)
    invited: list[StagePlayer] = field(default_factory=list, repr=False)
    ready: list[StagePlayer] = field(default_factory=list, repr=False)


@dataclass(slots=True, repr=False, eq=False)
class LinkGroupChannel(Value):
    """One of several linked hosts, with the people on that host's own stage.

    Attributes:
        channel_id: the link in the host's room.
        link_id: the host's place in the group.
        status: how far the host is on the way into the group.
        join_type: how the host came into the group.
        stage: who is linked in that room, the host first.
        owner: who opened the group.
        joined_at: when the host asked, was invited, or opened the group.
        linked_at: when the host was linked; ``None`` while waiting.
    """

    channel_id: str | None = None
    link_id: str | None = None
    status: LinkGroupStatus | int | None = None
    join_type: LinkJoinType | int | None = None
    stage: LinkStage | None = None
    owner: LinkPlayer | None = None
    joined_at: datetime | None = None
    linked_at: datetime | None = None


@dataclass(slots=True, repr=False, eq=False)
class LinkGroup(Value):
    """Linked hosts.

    Attributes:
        group_id: TikTok's id of the group.
        channels: one for each host, that of the room included.
        version: grows when the group changes.
    """

    group_id: str | None = None
    channels: list[LinkGroupChannel] = field(default_factory=list)
    version: int | None = None


@dataclass(slots=True, repr=False, eq=False)
class LinkLayerEvent(Event):
    """Something happened on the stage or on the way to it, told by ids (``WebcastLinkLayerMessage``).

    TikTok tells the same by ``LinkEvent``, with names. For who comes on the stage and leaves it, once each and by name,
    there are ``GuestJoinedEvent`` and ``GuestLeftEvent``.

    Attributes:
        kind: what it is about.
        scene: guests or co-hosts.
        channel_id: the link; the same as in a ``LinkEvent``.
        link_source: how the link came about, in TikTok's words (``"invite_new_arc"``).
        player: whom it is about: who asks, is invited, comes on, leaves or is taken off; the owner of a link that is
            opened or closed.
        by: who invited, or answered a request.
        operator: who did it, where that is somebody else, such as a moderator.
        players: hosts who no longer want to join a group.
        answer: to a request or an invitation.
        link_id: of the player's request to come on the stage.
        position: the player's place on the stage.
        invited_by_owner: whether the host of the link invited.
        kick_out_reason: why the player was taken off.
        reason: TikTok's number for why the player left or the link was closed (captured: 10003, 10004, 10011, 10014).
            Who had only asked to come on "leaves" too.
        change: TikTok's number for what changed the lists: 0 somebody left, 2 somebody asked to come on.
        stage: the lists of people; ``None`` where the message has none.
        group: the linked hosts; ``None`` where the message does not list them.
        group_id: the group that a host left.
        leave_source: from where a host left the group, in TikTok's words.
        join_type: how a host comes into the group.
        cohosts: the hosts of the group by name, that of the room included.
    """

    kind: LinkLayerKind | int | None = None
    scene: LinkScene | int | None = None
    channel_id: str | None = None
    link_source: str | None = field(default=None, repr=False)
    player: LinkPlayer | None = None
    by: LinkPlayer | None = None
    operator: LinkPlayer | None = None
    players: list[LinkPlayer] = field(default_factory=list)
    answer: LinkAnswer | int | None = None
    link_id: str | None = field(default=None, repr=False)
    position: int | None = None
    invited_by_owner: bool | None = field(default=None, repr=False)
    kick_out_reason: KickOutReason | int | None = None
    reason: int | None = None
    change: int | None = None
    stage: LinkStage | None = None
    group: LinkGroup | None = None
    group_id: str | None = None
    leave_source: str | None = field(default=None, repr=False)
    join_type: LinkJoinType | int | None = None
    cohosts: list[CoHost] = field(default_factory=list, repr=False)
