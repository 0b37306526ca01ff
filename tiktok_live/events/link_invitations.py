"""Invitations to a stage, their answers, and the places that are given out."""

from __future__ import annotations

from dataclasses import field

from tiktok_live.events.link_kinds import LinkAnswer, LinkMedia, PlaceAction
from tiktok_live.events.link_people import LinkSeat
from tiktok_live.models import Text, User
from tiktok_live.models.value import Value, dataclass

__all__ = [
    "LinkAcceptance",
    "LinkCancellation",
    "LinkInvite",
    "LinkMatch",
    "LinkPlaceChange",
    "LinkReply",
]


@dataclass(slots=True, repr=False, eq=False)
class LinkInvite(Value):
    """Somebody is asked to come on a stage.

    Attributes:
        from_user: who asks.
        from_user_id: their id.
        from_room_id: their room.
        is_age_restricted: whether that room is for adults only.
        from_link_id: id of the inviter's place in the link.
        to_link_id: id of the invited person's place.
        place: number of the window that is offered.
        linked_users: who is on that stage already.
        title: heading of the dialog that the invited person sees.
        subtitle: its second line.
    """

    from_user: User | None = None
    from_user_id: str | None = None
    from_room_id: str | None = None
    is_age_restricted: bool = False
    from_link_id: str | None = field(default=None, repr=False)
    to_link_id: str | None = field(default=None, repr=False)
    place: int | None = field(default=None, repr=False)
    linked_users: list[LinkSeat] = field(default_factory=list, repr=False)
    title: Text | None = field(default=None, repr=False)
    subtitle: Text | None = field(default=None, repr=False)


@dataclass(slots=True, repr=False, eq=False)
class LinkPlaceChange(Value):
    """Somebody took or gave up a place on the stage.

    Attributes:
        user_id: who.
        place: number of the window.
        action: whether it was taken or given up.
    """

    user_id: str | None = None
    place: int | None = None
    action: PlaceAction | int = PlaceAction.ON


@dataclass(slots=True, repr=False, eq=False)
class LinkReply(Value):
    """An invitation was answered.

    Attributes:
        from_user: who had invited.
        from_user_id: their id.
        from_room_id: their room.
        from_link_id: id of their place in the link.
        to_user: who was invited.
        to_user_id: their id.
        to_link_id: id of their place in the link.
        answer: the answer.
        media: whether the invited person sends video or sound only, where said.
        place_change: the place that they take.
        places: user id of those who ask to come on -> number of the window.
        linked_users: who is on the stage.
    """

    from_user: User | None = field(default=None, repr=False)
    from_user_id: str | None = None
    from_room_id: str | None = field(default=None, repr=False)
    from_link_id: str | None = field(default=None, repr=False)
    to_user: User | None = field(default=None, repr=False)
    to_user_id: str | None = None
    to_link_id: str | None = field(default=None, repr=False)
    answer: LinkAnswer | int | None = None
    media: LinkMedia | int | None = field(default=None, repr=False)
    place_change: LinkPlaceChange | None = field(default=None, repr=False)
    places: dict[str, int] = field(default_factory=dict, repr=False)
    linked_users: list[LinkSeat] = field(default_factory=list, repr=False)


@dataclass(slots=True, repr=False, eq=False)
class LinkAcceptance(Value):
    """The invited person's answer was confirmed.

    Attributes:
        from_user_id: who had invited.
        from_room_id: their room.
        to_user_id: who was invited.
    """

    from_user_id: str | None = None
    from_room_id: str | None = None
    to_user_id: str | None = None


@dataclass(slots=True, repr=False, eq=False)
class LinkCancellation(Value):
    """An invitation or application was taken back.

    Attributes:
        from_user_id: who had made it.
        to_user_id: to whom.
        type: TikTok's number for how it was taken back.
    """

    from_user_id: str | None = None
    to_user_id: str | None = None
    type: int | None = None


@dataclass(slots=True, repr=False, eq=False)
class LinkMatch(Value):
    """A co-host was found at random.

    Attributes:
        user: the other host.
        room_id: their room.
        match_id: id of the match.
        invite_type: TikTok's number for the kind of invitation.
    """

    user: User = field(default_factory=User)
    room_id: str | None = None
    match_id: str | None = None
    invite_type: int | None = field(default=None, repr=False)
