"""Events of polls."""

from __future__ import annotations

import enum
from dataclasses import field
from datetime import datetime

from tiktok_live.events.base import Event
from tiktok_live.models import Gift, User
from tiktok_live.models.value import Value, dataclass

__all__ = [
    "PollAppealStatus",
    "PollEndEvent",
    "PollEndReason",
    "PollEvent",
    "PollKind",
    "PollOption",
    "PollStartEvent",
    "PollTemplate",
    "PollTemplateStatus",
    "PollUpdateEvent",
    "PollVoter",
]


class PollKind(enum.IntEnum):
    """How viewers vote, and who worded the poll."""

    NORMAL = 0
    GIFT = 1
    """Votes are gifts."""
    CUSTOMIZABLE = 2
    """The host worded the options."""
    CUSTOMIZABLE_GIFT = 3
    QUICK_GIFT = 4
    EMOTE = 5
    """Votes are emotes."""


class PollEndReason(enum.IntEnum):
    """Who or what ended a poll."""

    TIME = 0
    HOST = 1
    OTHER = 2
    ADMIN = 3


class PollTemplateStatus(enum.IntEnum):
    """How far TikTok's review of a worded poll is."""

    TO_BE_REVIEWED = 0
    UNDER_REVIEW = 1
    REVIEWED = 2
    REFUSED = 3


class PollAppealStatus(enum.IntEnum):
    """What came of an objection to that review."""

    UNKNOWN = 0
    PASSED = 1
    FAILED = 2


@dataclass(slots=True, repr=False, eq=False)
class PollVoter(Value):
    """A viewer who voted.

    Attributes:
        user: who it is: id, nickname and picture.
        votes: how many votes the viewer gave, where that is said.
    """

    user: User = field(default_factory=User)
    votes: int | None = None


@dataclass(slots=True, repr=False, eq=False)
class PollOption(Value):
    """An option of a poll.

    Attributes:
        index: its place in the poll, from 0.
        text: its words.
        votes: votes for it so far.
        share: its part of all votes, from 0 to 1; ``None`` before the first vote.
        voters: some of those who chose it, three at most in the captured messages.
    """

    index: int = 0
    text: str = ""
    votes: int = 0
    share: float | None = None
    voters: list[PollVoter] = field(default_factory=list, repr=False)


@dataclass(slots=True, repr=False, eq=False)
class PollTemplate(Value):
    """The wording of a poll that the host made up, and TikTok's review of it.

    Attributes:
        template_id: its id.
        status: how far the review is.
        kind: the kind of poll that it is for.
        appeal_status: what came of the host's objection.
        violation_id: id of the rule that it breaks.
    """

    template_id: str | None = None
    status: PollTemplateStatus | int | None = None
    kind: PollKind | int | None = None
    appeal_status: PollAppealStatus | int | None = None
    violation_id: str | None = None


@dataclass(slots=True, repr=False, eq=False)
class PollEvent(Event):
    """A poll started, got votes or ended (``WebcastPollMessage``); mostly one of the three subclasses.

    Attributes:
        poll_id: the same in all messages of a poll.
        title: the question; mostly sent with the start only.
        options: what can be chosen, with the votes so far.
        total_votes: sum of the votes for all options.
        user: who started or ended it; nothing but ``None`` where that is not said, as with votes.
        kind: how viewers vote; ``None`` where it is not said, as when a poll ended.
        user_count: viewers who voted, where that is said.
        sponsor: who pays for the poll.
        gift_id: the gift that counts as a vote, in a poll of gifts.
        gift: the gift that counts as a vote, where it is described.
        is_suggested: whether TikTok proposed the question.
        suggestion_key: TikTok's key of the question that it proposed.
        duration: how long it runs, as TikTok's number; no message with it was captured, probably seconds.
        time_left: how long it still runs, in the same unit.
        poll_index: the how manieth poll of the live it is.
        template_id: id of its wording.
        template: its wording, and TikTok's review of it.
    """

    poll_id: str | None = None
    title: str | None = None
    options: list[PollOption] = field(default_factory=list)
    total_votes: int = 0
    user: User = field(default_factory=User)
    kind: PollKind | int | None = None
    user_count: int | None = field(default=None, repr=False)
    sponsor: str | None = field(default=None, repr=False)
    gift_id: int | None = field(default=None, repr=False)
    gift: Gift | None = field(default=None, repr=False)
    is_suggested: bool = field(default=False, repr=False)
    suggestion_key: str | None = field(default=None, repr=False)
    duration: int | None = field(default=None, repr=False)
    time_left: int | None = field(default=None, repr=False)
    poll_index: int | None = field(default=None, repr=False)
    template_id: str | None = field(default=None, repr=False)
    template: PollTemplate | None = field(default=None, repr=False)


@dataclass(slots=True, repr=False, eq=False)
class PollStartEvent(PollEvent):
    """A poll started.

    Attributes:
        started_at: when it started.
        ends_at: when TikTok would end it at the latest, 12 hours later in the captured message.
    """

    started_at: datetime | None = field(default=None, repr=False)
    ends_at: datetime | None = field(default=None, repr=False)


@dataclass(slots=True, repr=False, eq=False)
class PollUpdateEvent(PollEvent):
    """A poll got votes."""


@dataclass(slots=True, repr=False, eq=False)
class PollEndEvent(PollEvent):
    """A poll ended; its options have their final votes.

    Attributes:
        end_reason: who or what ended it; where it is not said, by time or by ``user``, if there is one.
    """

    end_reason: PollEndReason | int | None = None
