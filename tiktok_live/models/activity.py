"""What TikTok tells a host of somebody who chats, gives or joins."""

from __future__ import annotations

import enum
from dataclasses import field

from tiktok_live.models.value import Value, dataclass

__all__ = ["UserActivity", "UserMetric", "UserMetricKind", "UserTag"]


class UserMetricKind(enum.IntEnum):
    """What a number about a user counts."""

    UNKNOWN = 0
    GRADE = 1
    SUBSCRIPTION = 2
    FOLLOW = 3
    FAN_CLUB = 4
    TOP_VIEWER = 5
    GIFTS = 6


@dataclass(slots=True, repr=False, eq=False)
class UserMetric(Value):
    """A number about a user.

    Attributes:
        kind: what it is of.
        value: the number, as text.
    """

    kind: UserMetricKind | int | None = None
    value: str | None = None


@dataclass(slots=True, repr=False, eq=False)
class UserTag(Value):
    """A remark on a user.

    Attributes:
        tag_id: TikTok's id of the remark.
        text: the remark.
        arguments: what goes into it.
        priority: the larger, the sooner it is shown.
    """

    tag_id: str | None = None
    text: str | None = None
    arguments: str | None = field(default=None, repr=False)
    priority: int | None = field(default=None, repr=False)


@dataclass(slots=True, repr=False, eq=False)
class UserActivity(Value):
    """What TikTok tells the host of the user behind a message.

    Attributes:
        like_count: likes of the user in this live.
        comment_count: comments of the user in this live.
        share_count: how often the user shared this live.
        metrics: numbers about the user.
        tags: remarks on the user.
        is_marked: whether the host marked the user.
        moderator_fold_type: TikTok's number for how moderators' apps fold such messages into one line.
    """

    like_count: int | None = None
    comment_count: int | None = None
    share_count: int | None = None
    metrics: list[UserMetric] = field(default_factory=list)
    tags: list[UserTag] = field(default_factory=list)
    is_marked: bool = False
    moderator_fold_type: int | None = field(default=None, repr=False)
