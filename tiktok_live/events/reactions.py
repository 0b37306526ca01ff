"""Events of what viewers do besides writing: likes, follows, shares."""

from __future__ import annotations

import enum
from dataclasses import field

from tiktok_live.events.base import Event
from tiktok_live.models import Picture, Text, User, UserActivity
from tiktok_live.models.value import Value, dataclass

__all__ = [
    "FollowEvent",
    "LikeEffect",
    "LikeEvent",
    "PersonalText",
    "ShareEvent",
    "SocialAction",
    "SocialEvent",
]


class SocialAction(enum.IntEnum):
    """What a viewer did."""

    FOLLOW = 1
    SHARE = 3


@dataclass(slots=True, repr=False, eq=False)
class LikeEffect(Value):
    """Hearts that rise over the screen for likes.

    Attributes:
        version: TikTok's number for their looks.
        count: how many rise.
        interval: seconds between two.
        level: TikTok's number for their size.
    """

    version: int | None = None
    count: int | None = None
    interval: float | None = None
    level: int | None = None


@dataclass(slots=True, repr=False, eq=False)
class PersonalText(Value):
    """A text that one user alone reads.

    Attributes:
        user_id: who reads it.
        text: what it says.
    """

    user_id: str | None = None
    text: Text | None = None


@dataclass(slots=True, repr=False, eq=False)
class LikeEvent(Event):
    """A viewer tapped likes (``WebcastLikeMessage``); in big rooms TikTok sends only some of them.

    Attributes:
        user: who tapped.
        like_count: taps in this message.
        total_like_count: likes of the live so far, from everybody.
        color: TikTok's number for the colour of the hearts.
        icon: TikTok's name of the hearts.
        icons: pictures that rise instead of hearts.
        effect_count: how many rise.
        effects: how they rise.
        personal_texts: what single users read instead of ``text``: the host, in every captured message.
        activity: what TikTok tells the host of the viewer; rarely sent.
    """

    user: User = field(default_factory=User)
    like_count: int | None = None
    total_like_count: int | None = None
    color: int | None = field(default=None, repr=False)
    icon: str | None = field(default=None, repr=False)
    icons: list[Picture] = field(default_factory=list, repr=False)
    effect_count: int | None = field(default=None, repr=False)
    effects: list[LikeEffect] = field(default_factory=list, repr=False)
    personal_texts: list[PersonalText] = field(default_factory=list, repr=False)
    activity: UserActivity | None = field(default=None, repr=False)


@dataclass(slots=True, repr=False, eq=False)
class SocialEvent(Event):
    """A viewer followed the host or shared the live (``WebcastSocialMessage``); mostly one of the two subclasses.

    Attributes:
        user: who did.
        action: which of the two.
        target: whom or what: the host's user id for a follow, TikTok's number of an app or -1 for a share.
        duration: how long TikTok's app shows it, in seconds.
        activity: what TikTok tells the host of the viewer; rarely sent.
    """

    user: User = field(default_factory=User)
    action: SocialAction | int | None = field(default=None, repr=False)
    target: str | None = field(default=None, repr=False)
    duration: float | None = field(default=None, repr=False)
    activity: UserActivity | None = field(default=None, repr=False)


@dataclass(slots=True, repr=False, eq=False)
class FollowEvent(SocialEvent):
    """A viewer followed the host (``WebcastSocialMessage``).

    Attributes:
        follow_count: followers of the host now.
    """

    follow_count: int | None = None


@dataclass(slots=True, repr=False, eq=False)
class ShareEvent(SocialEvent):
    """A viewer shared the live (``WebcastSocialMessage``).

    Attributes:
        share_count: shares so far, as TikTok counts them.
        users_joined: "shared with more than n friends": n, when said.
        share_type: TikTok's number for the way of sharing.
        share_display: TikTok's number for how it is shown.
    """

    share_count: int | None = None
    users_joined: int | None = None
    share_type: int | None = field(default=None, repr=False)
    share_display: int | None = field(default=None, repr=False)
