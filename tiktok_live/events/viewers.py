"""Events of the audience: joins, viewer counts, likes, follows, shares."""

from __future__ import annotations

from dataclasses import dataclass, field

from tiktok_live.events.base import Event
from tiktok_live.models import User
from tiktok_live.models.value import Value

__all__ = ["FollowEvent", "LikeEvent", "MemberEvent", "RoomUserEvent", "ShareEvent", "SocialEvent", "TopViewer"]


@dataclass(slots=True, repr=False, eq=False)
class MemberEvent(Event):
    """A viewer came in (``WebcastMemberMessage``); TikTok does not say who leaves.

    Attributes:
        action_id: 1 entered; other numbers are other changes to a member.
        viewer_count: viewers now.
    """

    user: User = field(default_factory=User)
    action_id: int | None = field(default=None, repr=False)
    viewer_count: int | None = field(default=None, repr=False)


@dataclass(slots=True, repr=False, eq=False)
class TopViewer(Value):
    """A place in the list of top gifters.

    Attributes:
        coin_count: coins given in this live.
        rank: place, from 1.
    """

    user: User | None = None
    coin_count: int | None = None
    rank: int | None = None


@dataclass(slots=True, repr=False, eq=False)
class RoomUserEvent(Event):
    """Viewer numbers and top gifters (``WebcastRoomUserSeqMessage``).

    Attributes:
        viewer_count: viewers now.
        total_viewers: viewers since the start.
    """

    viewer_count: int | None = None
    total_viewers: int | None = None
    top_viewers: list[TopViewer] = field(default_factory=list, repr=False)


@dataclass(slots=True, repr=False, eq=False)
class LikeEvent(Event):
    """A viewer tapped likes (``WebcastLikeMessage``); in big rooms TikTok sends only some of them.

    Attributes:
        like_count: taps in this message.
        total_like_count: likes of the live so far, from everybody.
    """

    user: User = field(default_factory=User)
    like_count: int | None = None
    total_like_count: int | None = None


@dataclass(slots=True, repr=False, eq=False)
class SocialEvent(Event):
    """A viewer followed the host or shared the live (``WebcastSocialMessage``); mostly one of the two subclasses."""

    user: User = field(default_factory=User)


@dataclass(slots=True, repr=False, eq=False)
class FollowEvent(SocialEvent):
    """A viewer followed the host.

    Attributes:
        follow_count: followers of the host now.
    """

    follow_count: int | None = None


@dataclass(slots=True, repr=False, eq=False)
class ShareEvent(SocialEvent):
    """A viewer shared the live.

    Attributes:
        share_count: shares so far, as TikTok counts them.
        users_joined: "shared with more than n friends": n, when said.
    """

    share_count: int | None = None
    users_joined: int | None = None
