"""What ``client.stats`` gives out: values that do not change any more."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import field
from datetime import datetime, timedelta

from tiktok_live.models.value import Value, dataclass

__all__ = ["Ranked", "StatsSnapshot", "UserTotals", "Viewer"]


@dataclass(frozen=True, slots=True, repr=False, eq=False)
class Viewer(Value):
    """Somebody who did something, by the names that they had when they did it last.

    Attributes:
        user_id: stable id, decimal digits.
        unique_id: the name after the @.
        nickname: the name shown.
    """

    user_id: str
    unique_id: str | None = None
    nickname: str | None = None

    def __hash__(self) -> int:
        return hash(self.user_id)


@dataclass(frozen=True, slots=True, repr=False, eq=False)
class UserTotals(Value):
    """What one viewer did since they were first remembered.

    Attributes:
        user: who it is.
        likes: taps that TikTok told of.
        gifts: gifts sent, each one of a streak counted.
        diamonds: coins that these gifts cost.
        comments: comments written.
        shares: times that they shared the live.
        followed: whether they followed the host during this time.
        is_complete: whether these are their totals since the client came; ``False`` for somebody who may have been
            forgotten before.
    """

    user: Viewer
    likes: int = 0
    gifts: int = 0
    diamonds: int = 0
    comments: int = 0
    shares: int = 0
    followed: bool = False
    is_complete: bool = True


@dataclass(frozen=True, slots=True, repr=False, eq=False)
class Ranked(Value):
    """A place in a list of the most active viewers.

    Attributes:
        user: who it is.
        amount: what they surely did: diamonds, likes or comments.
        error: how much more it may have been; 0 where the amount is exact.
    """

    user: Viewer
    amount: int
    error: int = 0


@dataclass(frozen=True, slots=True, repr=False, eq=False)
class StatsSnapshot(Value):
    """The numbers of a live at one moment; they all belong together.

    Attributes:
        room_id: the live; ``None`` before the first one.
        taken_at: when the snapshot was made.
        started_at: when the live started, from the room info.
        ended_at: when the live ended; ``None`` while it goes on, or where the client left before.
        duration: how long the live has gone on, or went on; ``None`` where its start is not known.
        viewer_count: viewers now; ``None`` until TikTok says it.
        peak_viewer_count: the most viewers at a time since the client came.
        total_viewers: viewers since the live started, as TikTok counts them.
        total_likes: likes since the live started, as TikTok counts them.
        attributed_likes: taps since the client came that TikTok told the sender of; in big rooms a small part.
        diamonds: coins that the gifts since the client came cost.
        gifts: gifts since the client came, each one of a streak counted.
        comments: comments since the client came.
        joins: join messages since the client came; in big rooms TikTok sends only some.
        new_followers: people who followed the host since the client came, each counted once as long as remembered.
        shares: shares since the client came.
        subscriptions: subscriptions to the host since the client came, renewals included.
        events: kind of event -> messages of that kind since the client came.
        top_gifters: who gave most diamonds.
        top_likers: who tapped most likes.
        top_chatters: who wrote most comments.
        forgotten_users: times that somebody had to be forgotten; while 0, all totals of users are exact.
    """

    room_id: str | None
    taken_at: datetime
    started_at: datetime | None
    ended_at: datetime | None
    duration: timedelta | None
    viewer_count: int | None
    peak_viewer_count: int | None
    total_viewers: int | None
    total_likes: int | None
    attributed_likes: int
    diamonds: int
    gifts: int
    comments: int
    joins: int
    new_followers: int
    shares: int
    subscriptions: int
    events: Mapping[str, int] = field(repr=False)
    top_gifters: tuple[Ranked, ...] = field(repr=False)
    top_likers: tuple[Ranked, ...] = field(repr=False)
    top_chatters: tuple[Ranked, ...] = field(repr=False)
    forgotten_users: int = 0
