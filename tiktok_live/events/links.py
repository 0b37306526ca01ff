"""The two messages that tell of links."""

from __future__ import annotations

from dataclasses import field
from datetime import datetime

from tiktok_live.events.base import Event
from tiktok_live.events.link_changes import (
    CoHostList,
    LinkCreation,
    LinkedList,
    LinkEntry,
    LinkKickOut,
    LinkLeave,
    LinkLists,
    LinkMediaChange,
    LinkMute,
    LinkSystemKickOut,
    LinkToast,
    LinkUserUpdate,
)
from tiktok_live.events.link_invitations import (
    LinkAcceptance,
    LinkCancellation,
    LinkInvite,
    LinkMatch,
    LinkPlaceChange,
    LinkReply,
)
from tiktok_live.events.link_kinds import (
    CoHostStatus,
    LinkAnswer,
    LinkKind,
    LinkMicKind,
    LinkScene,
    LinkStatus,
)
from tiktok_live.models import User
from tiktok_live.models.value import dataclass

__all__ = ["LinkEvent", "LinkMicEvent"]

OFF_STAGE = (LinkStatus.WAITING, LinkStatus.FINISHED)
NOT_YET_ON_STAGE = (CoHostStatus.APPLYING, CoHostStatus.INVITING)


@dataclass(slots=True, repr=False, eq=False)
class LinkEvent(Event):
    """Something happened to a link of guests or co-hosts (``WebcastLinkMessage``).

    ``kind`` says what, and the one attribute that belongs to it the rest; the others are ``None``. ``users``,
    ``waiting_users`` and ``linked_user_ids`` are read from it.

    Attributes:
        kind: what happened. ``CLOSED``, ``APPLIED``, ``PERMITTED`` and ``WAITING_LIST`` say no more than that.
        scene: guests in one room, or hosts of several.
        channel_id: id of the link, the same as long as it lasts.
        lists: who is on the stage and who waits, with ``LISTS_AFTER_LEAVE``, ``..._WAITING`` and ``..._LINKED``.
        cohost_list: who is live together, with ``COHOST_LIST``.
        entry: who is on the stage after somebody came, with ``ENTERED``.
        leave: who left, with ``LEFT``.
        linked_list: who is on the stage, with ``LINKED_LIST``.
        invite: who is asked to come on, with ``INVITED``.
        reply: the answer, with ``REPLIED``.
        acceptance: whose answer was confirmed, with ``REPLY_ACCEPTED``.
        cancellation: what was taken back, with ``INVITE_CANCELLED`` and ``APPLICATION_CANCELLED``.
        creation: who opened the link, with ``CREATED``.
        kick_out: by whom somebody was taken off the stage and why, with ``KICKED_OUT``.
        system_kick_out: whom TikTok took off the stage, with ``KICKED_OUT_BY_SYSTEM``.
        user_update: what is shown differently of whom, with ``USER_UPDATED``.
        mute: who was muted, or no longer is, with ``MUTED``.
        match: which co-host was found at random, with ``MATCHED``.
        place_change: who took or gave up which window, with ``PLACE_CHANGED``.
        media_change: whose microphone or camera was switched, with ``MEDIA_CHANGED``.
        toast: a short notice, with ``TOAST``.
    """

    kind: LinkKind | int | None = None
    scene: LinkScene | int | None = None
    channel_id: str | None = None
    lists: LinkLists | None = None
    cohost_list: CoHostList | None = None
    entry: LinkEntry | None = None
    leave: LinkLeave | None = None
    linked_list: LinkedList | None = None
    invite: LinkInvite | None = None
    reply: LinkReply | None = None
    acceptance: LinkAcceptance | None = None
    cancellation: LinkCancellation | None = None
    creation: LinkCreation | None = None
    kick_out: LinkKickOut | None = None
    system_kick_out: LinkSystemKickOut | None = None
    user_update: LinkUserUpdate | None = None
    mute: LinkMute | None = None
    match: LinkMatch | None = None
    place_change: LinkPlaceChange | None = None
    media_change: LinkMediaChange | None = None
    toast: LinkToast | None = None

    @property
    def users(self) -> list[User]:
        """Everybody on the stage, the room's own host included, where the message lists them; else none."""
        lists = (self.lists, self.entry, self.linked_list)
        guests = [guest for told in lists if told is not None for guest in told.linked_users]
        cohosts = self.cohost_list.cohosts if self.cohost_list is not None else []
        return [guest.user for guest in guests if guest.status not in OFF_STAGE] + [
            cohost.user for cohost in cohosts if cohost.status not in NOT_YET_ON_STAGE
        ]

    @property
    def waiting_users(self) -> list[User]:
        """Who has asked to come on the stage, in TikTok's order, where the message lists them; else none."""
        return [guest.user for guest in self.lists.waiting_users] if self.lists is not None else []

    @property
    def linked_user_ids(self) -> list[str]:
        """Ids of ``users``, and of those on the stage of whom an invitation or its answer tells the id only."""
        seats = [seat for told in (self.invite, self.reply) if told is not None for seat in told.linked_users]
        ids = [user.user_id for user in self.users] + [seat.user_id for seat in seats]
        return [user_id for user_id in ids if user_id is not None]


@dataclass(slots=True, repr=False, eq=False)
class LinkMicEvent(Event):
    """A host or guest got gifts on the stage, or a host is asked to go live together (``WebcastLinkMicMethod``).

    The first is by far the most frequent: ``kind`` is ``SCORE`` then, and only ``user_id`` and the scores are set.

    Attributes:
        kind: what happened.
        scene: guests in one room, or hosts of several.
        user_id: who got gifts.
        score: value in coins of the gifts that ``user_id`` got since the stage was opened.
        total_score: value in coins of the gifts that all on the stage got.
        channel_id: id of the link, the same as long as it lasts.
        from_user_id: who answers an invitation or takes it back.
        from_room_id: the room of the host who invites.
        to_user_id: who gets the answer.
        inviter_user_id: the host who invites.
        answer: whether the invited host agreed.
        answer_text: words that go with the answer.
        host_link_id: id of a host's place in the link.
        rival_user_id: the other host.
        rival_link_id: id of the other host's place in the link.
        linked_users: who is on the stage, where said.
        started_at: when a match began.
        duration: its length in seconds.
        won: whether it was won.
        theme: its theme.
        match_type: TikTok's number for the kind of match.
        invite_type: TikTok's number for the kind of invitation.
        sub_type: TikTok's number for what the invited hosts shall do.
        layout: TikTok's number for how the windows are laid out.
        prompt: words to the host.
        tip: advice to the host.
    """

    kind: LinkMicKind | int | None = None
    scene: LinkScene | int | None = None
    user_id: str | None = None
    score: int | None = None
    total_score: int | None = None
    channel_id: str | None = None
    from_user_id: str | None = None
    from_room_id: str | None = None
    to_user_id: str | None = None
    inviter_user_id: str | None = None
    answer: LinkAnswer | int | None = None
    answer_text: str | None = field(default=None, repr=False)
    host_link_id: str | None = field(default=None, repr=False)
    rival_user_id: str | None = None
    rival_link_id: str | None = field(default=None, repr=False)
    linked_users: list[User] = field(default_factory=list, repr=False)
    started_at: datetime | None = None
    duration: int | None = None
    won: bool | None = None
    theme: str | None = field(default=None, repr=False)
    match_type: int | None = field(default=None, repr=False)
    invite_type: int | None = field(default=None, repr=False)
    sub_type: int | None = field(default=None, repr=False)
    layout: int | None = field(default=None, repr=False)
    prompt: str | None = field(default=None, repr=False)
    tip: str | None = field(default=None, repr=False)
