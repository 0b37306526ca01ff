"""What happens on a stage: who comes, who leaves, who is on it, what they may do."""

from __future__ import annotations

from dataclasses import field

from tiktok_live.events.link_kinds import KickOutReason, LinkMedia, LinkOperatorRole, MediaAction, MediaChangeReason
from tiktok_live.events.link_people import CoHost, LinkedUser
from tiktok_live.models import Text, User
from tiktok_live.models.value import Value, dataclass

__all__ = [
    "CoHostList",
    "LinkCreation",
    "LinkEntry",
    "LinkKickOut",
    "LinkLeave",
    "LinkLists",
    "LinkMediaChange",
    "LinkMute",
    "LinkSystemKickOut",
    "LinkToast",
    "LinkUserUpdate",
    "LinkedList",
]


@dataclass(slots=True, repr=False, eq=False)
class LinkCreation(Value):
    """A link was opened.

    Attributes:
        owner_user_id: who opened it.
        owner_room_id: their room.
        media: whether it is for video or sound only, where said.
    """

    owner_user_id: str | None = None
    owner_room_id: str | None = None
    media: LinkMedia | int | None = None


@dataclass(slots=True, repr=False, eq=False)
class LinkEntry(Value):
    """Somebody came on the stage.

    Attributes:
        linked_users: everybody who is on it now.
    """

    linked_users: list[LinkedUser] = field(default_factory=list)


@dataclass(slots=True, repr=False, eq=False)
class LinkLeave(Value):
    """Somebody left the stage.

    Attributes:
        user_id: who.
        link_id: id of the place that they had.
        from_user_id: who made them leave, where that was another.
        reason: TikTok's number for why, where said.
    """

    user_id: str | None = None
    link_id: str | None = None
    from_user_id: str | None = None
    reason: int | None = None


@dataclass(slots=True, repr=False, eq=False)
class LinkKickOut(Value):
    """Somebody was taken off the stage; TikTok tells by whom and why.

    Attributes:
        from_user_id: who did it.
        reason: why.
    """

    from_user_id: str | None = None
    reason: KickOutReason | int | None = None


@dataclass(slots=True, repr=False, eq=False)
class LinkSystemKickOut(Value):
    """TikTok took somebody off the stage.

    Attributes:
        user_id: who had to go.
        link_id: id of the place that they had.
    """

    user_id: str | None = None
    link_id: str | None = None


@dataclass(slots=True, repr=False, eq=False)
class LinkedList(Value):
    """Who is on the stage.

    Attributes:
        linked_users: everybody, the host included.
    """

    linked_users: list[LinkedUser] = field(default_factory=list)


@dataclass(slots=True, repr=False, eq=False)
class LinkLists(Value):
    """Who is on the stage, and who is on the way.

    Attributes:
        linked_users: everybody on the stage, the host included.
        waiting_users: who has asked to come on, in TikTok's order: mostly the longest waiting first.
        connecting_users: who is being connected.
    """

    linked_users: list[LinkedUser] = field(default_factory=list)
    waiting_users: list[LinkedUser] = field(default_factory=list, repr=False)
    connecting_users: list[LinkedUser] = field(default_factory=list, repr=False)


@dataclass(slots=True, repr=False, eq=False)
class CoHostList(Value):
    """The hosts who are live together.

    Attributes:
        cohosts: all of them, the room's own host included.
    """

    cohosts: list[CoHost] = field(default_factory=list)


@dataclass(slots=True, repr=False, eq=False)
class LinkUserUpdate(Value):
    """What is shown of somebody in a link changed.

    Attributes:
        from_user_id: who changed it.
        to_user_id: of whom.
        changes: what, by TikTok's names.
    """

    from_user_id: str | None = None
    to_user_id: str | None = None
    changes: dict[str, str] = field(default_factory=dict)


@dataclass(slots=True, repr=False, eq=False)
class LinkMute(Value):
    """Somebody on the stage was muted, or may be heard again.

    Attributes:
        user_id: who.
        is_muted: whether they are muted now.
    """

    user_id: str | None = None
    is_muted: bool = True


@dataclass(slots=True, repr=False, eq=False)
class LinkMediaChange(Value):
    """A guest's microphone or camera was switched.

    Attributes:
        action: what was done.
        to_user_id: the guest.
        host_user_id: the host.
        room_id: the room.
        reason: on what occasion.
        operator: who did it: id and names only.
        operator_role: what that person is in the room.
    """

    action: MediaAction | int = MediaAction.OPEN_MIC
    to_user_id: str | None = None
    host_user_id: str | None = field(default=None, repr=False)
    room_id: str | None = field(default=None, repr=False)
    reason: MediaChangeReason | int | None = None
    operator: User | None = None
    operator_role: LinkOperatorRole | int | None = None


@dataclass(slots=True, repr=False, eq=False)
class LinkToast(Value):
    """A short notice about somebody on the stage.

    Attributes:
        user_id: for whom.
        room_id: their room.
        left_user_id: who left, where it is about that.
        message: the notice; the event's ``text`` is this one.
    """

    user_id: str | None = None
    room_id: str | None = None
    left_user_id: str | None = None
    message: Text | None = None
