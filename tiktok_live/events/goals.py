"""Events of stream goals."""

from __future__ import annotations

import enum
from dataclasses import field
from datetime import datetime
from typing import Any

from tiktok_live.events.base import Event
from tiktok_live.models import Gift, User
from tiktok_live.models.value import Value, dataclass

__all__ = [
    "Goal",
    "GoalContributor",
    "GoalPin",
    "GoalKind",
    "GoalUpdateEvent",
    "GoalUpdateReason",
    "SubGoal",
    "SubGoalContribution",
]


class GoalKind(enum.IntEnum):
    """What counts towards a goal (told by the captured goals; TikTok publishes no list)."""

    GIFTS = 1
    SUBSCRIPTIONS = 2


class GoalUpdateReason(enum.IntEnum):
    """Why a goal was sent."""

    UNKNOWN = 0
    COMMIT = 1
    """It was set up or changed."""
    PROGRESS = 2
    PIN = 3
    UNPIN = 4
    REVIEW = 5
    """TikTok's review of its description came in."""
    SUSPEND = 6
    CHALLENGE_PROMPT = 7


@dataclass(slots=True, repr=False, eq=False)
class SubGoal(Value):
    """A part of a goal, such as 100 of a certain gift; most goals have one.

    Attributes:
        sub_goal_id: its id; of a part that counts a gift, the gift's id.
        kind: what counts.
        progress: how many came in.
        target: how many are wanted.
        gift: the gift that counts; ``None`` where none does, and where the message only names the part.
        pin_ready_at: when it can be shown on top.
        pinned_at: since when it is shown on top.
        pinned_until: until when it is shown on top.
        source: TikTok's number for where the part comes from.
        recommended_text: TikTok's proposal for its words.
        recommended_header: TikTok's proposal for the words above them.
    """

    sub_goal_id: str | None = None
    kind: GoalKind | int | None = None
    progress: int = 0
    target: int = 0
    gift: Gift | None = None
    pin_ready_at: datetime | None = field(default=None, repr=False)
    pinned_at: datetime | None = field(default=None, repr=False)
    pinned_until: datetime | None = field(default=None, repr=False)
    source: int | None = field(default=None, repr=False)
    recommended_text: str | None = field(default=None, repr=False)
    recommended_header: str | None = field(default=None, repr=False)


@dataclass(slots=True, repr=False, eq=False)
class SubGoalContribution(Value):
    """What a viewer gave to one part of a goal.

    Attributes:
        sub_goal_id: the part.
        count: gifts or subscriptions.
    """

    sub_goal_id: str | None = None
    count: int = 0


@dataclass(slots=True, repr=False, eq=False)
class GoalContributor(Value):
    """One of the best contributors to a goal.

    Attributes:
        user: who it is: id, name, picture, and badges where they were sent.
        score: coins given to the goal; in a goal of subscriptions, when the viewer subscribed, in milliseconds since
            1970.
        is_in_room: whether the viewer is watching now.
        is_friend: whether TikTok calls the viewer a friend.
        is_followed_by_host: whether the host follows the viewer.
        is_first_contribution: whether the viewer gave for the first time.
        contributions: what was given to which part; mostly not sent.
    """

    user: User = field(default_factory=User)
    score: int = 0
    is_in_room: bool = False
    is_friend: bool = False
    is_followed_by_host: bool = False
    is_first_contribution: bool = False
    contributions: list[SubGoalContribution] = field(default_factory=list, repr=False)


@dataclass(slots=True, repr=False, eq=False)
class GoalPin(Value):
    """A goal, or a part of it, was put on top of the screen or taken from there.

    Attributes:
        is_pinned: whether it was put there.
        is_unpinned: whether it was taken from there.
        pinned_until: until when it stays.
        sub_goal_id: the part.
    """

    is_pinned: bool = False
    is_unpinned: bool = False
    pinned_until: datetime | None = None
    sub_goal_id: str | None = None


@dataclass(slots=True, repr=False, eq=False)
class Goal(Value):
    """Something that the host asks viewers for.

    Attributes:
        goal_id: its id.
        kind: what counts.
        status: TikTok's number for its state: 2 on the way (so in every captured message).
        description: the host's words.
        sub_goals: its parts, with their progress.
        started_at: when it began.
        ends_at: when it ends unless it is reached; 4 hours after its start for goals of gifts, ``None`` for those of
            subscriptions.
        finished_at: when it was reached.
        contributors: the best few, best first.
        contributor_count: how many viewers gave something.
        total_coins: coins that it brought so far.
        total_contributors: viewers who gave something, by the statistics of the goal.
        total_new_followers: people who began to follow the host.
        coins_increase: coins more than in the goal before.
        contributors_increase: contributors more than in the goal before.
        audit_status: TikTok's number for the review of the description: 1 in every captured goal.
        audit_description: the description that was reviewed.
        cycle_type: TikTok's number for how it repeats: 1 in every captured goal.
        mode: TikTok's number for a kind of goal.
        challenge_type: TikTok's name for the kind of challenge, where it is one.
        is_uneditable: whether the host cannot change it.
        extra: more about the goal, parsed JSON (text where it is no JSON).
    """

    goal_id: str | None = None
    kind: GoalKind | int | None = None
    status: int | None = field(default=None, repr=False)
    description: str | None = None
    sub_goals: list[SubGoal] = field(default_factory=list)
    started_at: datetime | None = field(default=None, repr=False)
    ends_at: datetime | None = field(default=None, repr=False)
    finished_at: datetime | None = field(default=None, repr=False)
    contributors: list[GoalContributor] = field(default_factory=list, repr=False)
    contributor_count: int | None = field(default=None, repr=False)
    total_coins: int | None = field(default=None, repr=False)
    total_contributors: int | None = field(default=None, repr=False)
    total_new_followers: int | None = field(default=None, repr=False)
    coins_increase: int | None = field(default=None, repr=False)
    contributors_increase: int | None = field(default=None, repr=False)
    audit_status: int | None = field(default=None, repr=False)
    audit_description: str | None = field(default=None, repr=False)
    cycle_type: int | None = field(default=None, repr=False)
    mode: int | None = field(default=None, repr=False)
    challenge_type: str | None = field(default=None, repr=False)
    is_uneditable: bool = field(default=False, repr=False)
    extra: Any = field(default=None, repr=False)


@dataclass(slots=True, repr=False, eq=False)
class GoalUpdateEvent(Event):
    """A stream goal made progress or changed (``WebcastGoalUpdateMessage``).

    Attributes:
        user: who contributed: id, name and picture; nothing but ``None`` when nobody did.
        goal: the goal as it stands now.
        sub_goal: the part that was contributed to, just after that; ``goal`` may be a few gifts further.
        count: gifts in this contribution.
        diamonds: price in coins of these gifts.
        repeat_count: gifts so far in the viewer's streak.
        reason: why it was sent, where TikTok says so.
        is_pinned: whether the goal was put on top of the screen.
        is_unpinned: whether it was taken from there.
        pin: what was put on top or taken from there, and until when.
        indicator: TikTok's name for the place where the goal is shown (``"live_goal_indicator_stream_goal"``).
        indicator_action: TikTok's number for what to do there: 3 in every captured message.
        extra: more about the update, parsed JSON (text where it is no JSON).
    """

    user: User = field(default_factory=User)
    goal: Goal | None = None
    sub_goal: SubGoal | None = field(default=None, repr=False)
    count: int | None = None
    diamonds: int | None = None
    repeat_count: int | None = field(default=None, repr=False)
    reason: GoalUpdateReason | int | None = None
    is_pinned: bool = False
    is_unpinned: bool = False
    pin: GoalPin | None = field(default=None, repr=False)
    indicator: str | None = field(default=None, repr=False)
    indicator_action: int | None = field(default=None, repr=False)
    extra: Any = field(default=None, repr=False)
