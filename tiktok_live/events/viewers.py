"""Events of the audience: joins and viewer counts."""

from __future__ import annotations

import enum
from dataclasses import field

from tiktok_live.events.base import Event
from tiktok_live.models import Picture, Text, User, UserActivity
from tiktok_live.models.value import Value, dataclass

__all__ = ["EnterEffect", "MemberAction", "MemberDisplay", "MemberEvent", "RoomUserEvent", "TopViewer"]


class MemberAction(enum.IntEnum):
    """What changed about a member of the room. Captured messages hold ``ENTER`` alone."""

    UNKNOWN = 0
    ENTER = 1
    LEAVE = 2
    MUTE = 3
    """Older sources say "subscribed", and are wrong."""
    UNMUTE = 4
    MADE_MODERATOR = 5
    NO_MODERATOR = 6
    KICK_OUT = 7
    BECAME_TOP_VIEWER = 8
    BAN_BY_MODERATOR = 9
    UNBAN_BY_MODERATOR = 10
    VIEWER_KICKED_OUT = 11
    MODERATOR_PROMPT_ON = 17
    MODERATOR_PROMPT_OFF = 18
    MODERATOR_PERMISSIONS_CHANGED = 20
    UNBLOCK = 21
    COMMENTS_ON = 22
    COMMENTS_OFF = 23
    KEYWORDS_EDITED = 24
    KEYWORDS_EDITED_2 = 25
    COMMENT_PINNED = 26
    SUBSCRIBERS_ONLY = 28
    CHAT_L2_ON = 30
    CHAT_L2_OFF = 31
    COMMENT_FLAGGING_ON = 32
    COMMENT_FLAGGING_OFF = 33
    COMMENT_REVIEW_ON = 34
    COMMENT_REVIEW_OFF = 35
    SUBSCRIBERS_ONLY_PREVIEW_OFF = 36
    HOST_NAME_FRAME_CHANGED = 38
    SPAM_COMMENTS_ON = 39
    SPAM_COMMENTS_OFF = 40
    HOST_NAME_FRAME_REMOVED = 41
    HOST_NAME_FRAME_UPGRADED = 42
    ANONYMOUS_COMMENTS_ON = 43
    ANONYMOUS_COMMENTS_OFF = 44
    NEW_VIEWER_NOT_FOLLOWING = 46
    NEARBY_ENTER = 47
    GUARDIAN = 48
    TEST_EXPANDED = 2000
    TEST_BANNER_EXPANDED = 2001
    TEST_BANNER_RUNNING = 2003
    TEST_QUEUED = 2004


class MemberDisplay(enum.IntEnum):
    """How TikTok's app shows that somebody comes in."""

    NORMAL = 0
    STAY = 1
    CHAT = 2


@dataclass(slots=True, repr=False, eq=False)
class EnterEffect(Value):
    """The effect that announces a viewer.

    Attributes:
        type: TikTok's number for its kind.
        text: what it says.
        icon: drawn in it.
        text_icon: drawn beside the words.
        badge: the viewer's badge in it.
        duration: how long it stays; TikTok does not say in which unit.
        animation_id: TikTok's id of its animation.
    """

    type: int | None = None
    text: Text | None = None
    icon: Picture | None = field(default=None, repr=False)
    text_icon: Picture | None = field(default=None, repr=False)
    badge: Picture | None = field(default=None, repr=False)
    duration: int | None = field(default=None, repr=False)
    animation_id: str | None = field(default=None, repr=False)


@dataclass(slots=True, repr=False, eq=False)
class MemberEvent(Event):
    """A viewer came in (``WebcastMemberMessage``); TikTok does not say who leaves.

    Of a viewer of a high level, TikTok sends no such message, but a banner: the library makes this event of it then, a
    second later, with ``user`` and little else.

    Attributes:
        user: who came in.
        action_id: 1 entered; other numbers are other changes to a member.
        viewer_count: viewers now.
        enter_source: from where the viewer came, in TikTok's words (``"homepage_hot-live_cell"``).
        enter_method: how the viewer came: ``"click"``, ``"draw"`` (a swipe).
        enter_type: TikTok's number for the kind of entrance.
        enter_reason: why, in TikTok's words; rarely sent.
        share_type: by what kind of share the viewer came.
        is_top_user: whether the viewer is among the top gifters.
        top_rank: place there.
        rank_score: points there.
        is_made_moderator: whether the viewer was made a moderator.
        permissions: what a moderator may do: TikTok's number of a right -> its number for yes or no.
        operator: who did it, where it is something that was done to the viewer.
        action_description: what was done, in TikTok's words.
        action_duration: for how long, in seconds.
        kick_source: TikTok's number for where the viewer was removed from.
        display: how TikTok's app shows it.
        viewer_text: the number of viewers, in words.
        host_text: what the host reads.
        enter_effect: the effect that announces the viewer.
        background: drawn behind the line in the chat.
        activity: what TikTok tells the host of the viewer; rarely sent.
        via: ``"barrage"`` where TikTok announced a viewer of a high level by a ``BarrageEvent``, from which this was
            made; ``None`` for a message of its own.
    """

    user: User = field(default_factory=User)
    action_id: MemberAction | int | None = field(default=None, repr=False)
    viewer_count: int | None = field(default=None, repr=False)
    enter_source: str | None = field(default=None, repr=False)
    enter_method: str | None = field(default=None, repr=False)
    enter_type: int | None = field(default=None, repr=False)
    enter_reason: str | None = field(default=None, repr=False)
    share_type: str | None = field(default=None, repr=False)
    is_top_user: bool = field(default=False, repr=False)
    top_rank: int | None = field(default=None, repr=False)
    rank_score: int | None = field(default=None, repr=False)
    is_made_moderator: bool = field(default=False, repr=False)
    permissions: dict[int, int] = field(default_factory=dict, repr=False)
    operator: User | None = field(default=None, repr=False)
    action_description: str | None = field(default=None, repr=False)
    action_duration: int | None = field(default=None, repr=False)
    kick_source: int | None = field(default=None, repr=False)
    display: MemberDisplay | int | None = field(default=None, repr=False)
    viewer_text: str | None = field(default=None, repr=False)
    host_text: Text | None = field(default=None, repr=False)
    enter_effect: EnterEffect | None = field(default=None, repr=False)
    background: Picture | None = field(default=None, repr=False)
    activity: UserActivity | None = field(default=None, repr=False)
    via: str | None = None


@dataclass(slots=True, repr=False, eq=False)
class TopViewer(Value):
    """A place in the list of top gifters.

    Attributes:
        user: who stands there.
        coin_count: coins given in this live.
        rank: place, from 1.
        delta: coins to the place above, where said.
    """

    user: User | None = None
    coin_count: int | None = None
    rank: int | None = None
    delta: int | None = field(default=None, repr=False)


@dataclass(slots=True, repr=False, eq=False)
class RoomUserEvent(Event):
    """Viewer numbers and top gifters (``WebcastRoomUserSeqMessage``).

    Attributes:
        viewer_count: viewers now.
        total_viewers: viewers since the start.
        top_viewers: the viewers who gave most, best first.
        anonymous_viewers: viewers now who are not logged in.
        popularity: TikTok's measure of it; not sent so far.
        popularity_text: the same, in words.
        seats: places of honour, like ``top_viewers``; not sent so far.
    """

    viewer_count: int | None = None
    total_viewers: int | None = None
    top_viewers: list[TopViewer] = field(default_factory=list, repr=False)
    anonymous_viewers: int | None = field(default=None, repr=False)
    popularity: int | None = field(default=None, repr=False)
    popularity_text: str | None = field(default=None, repr=False)
    seats: list[TopViewer] = field(default_factory=list, repr=False)
