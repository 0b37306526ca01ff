"""The numbers of one live, and how each event changes them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta, timezone
from typing import Any

from tiktok_live.events import (
    ChatEvent,
    ControlEvent,
    Event,
    FollowEvent,
    GiftEvent,
    LikeEvent,
    MemberEvent,
    RoomUserEvent,
    ShareEvent,
    SocialEvent,
    StreamEndEvent,
    SubscribeEvent,
)
from tiktok_live.models import RoomInfo, User
from tiktok_live.stats.people import People, Person

__all__ = ["COUNTED", "Tally", "counter_of", "now"]

ENTERED = 1  # MemberEvent.action_id of 171 of 171 captured joins; other numbers are other changes to a member


def now() -> datetime:
    """Return the instant."""
    return datetime.now(timezone.utc)


def _larger(known: int | None, said: int | None) -> int | None:
    """Return the larger one: what only grows may be told out of order."""
    return said if known is None or (said is not None and said > known) else known


@dataclass(slots=True)
class Tally:
    """What is counted of one live; attributes as in :class:`~tiktok_live.stats.StatsSnapshot`."""

    room_id: str | None = None
    started_at: datetime | None = None
    ended_at: datetime | None = None
    viewer_count: int | None = None
    peak_viewer_count: int | None = None
    total_viewers: int | None = None
    total_likes: int | None = None
    attributed_likes: int = 0
    diamonds: int = 0
    gifts: int = 0
    comments: int = 0
    joins: int = 0
    new_followers: int = 0
    shares: int = 0
    subscriptions: int = 0
    events: Counter[str] = field(default_factory=Counter)
    people: People = field(default_factory=People)

    def duration(self, at: datetime) -> timedelta | None:
        """Return how long the live has gone on at an instant, or went on until its end."""
        return None if self.started_at is None else max((self.ended_at or at) - self.started_at, timedelta())

    def learn(self, info: RoomInfo) -> None:
        """Take what the room info says."""
        self.started_at = info.started_at or self.started_at
        self.see_viewers(info.viewer_count, info.total_viewers)
        self.total_likes = _larger(self.total_likes, info.like_count)

    def count_kind(self, event_class: type[Event]) -> None:
        """Count a message by its kind alone: the class right below ``Event``, so that decoding makes no difference."""
        self.events[_kinds.get(event_class) or _kind_of(event_class)] += 1

    def comment(self, user_id: str | None, unique_id: str | None, nickname: str | None) -> None:
        """Count a comment."""
        self.comments += 1
        people = self.people
        if (person := people.meet(user_id, unique_id, nickname)) is not None:
            person.comments += 1
            if people.ranks:
                people.rank(person, "comments", 1)

    def like(
        self, user_id: str | None, unique_id: str | None, nickname: str | None, taps: int | None, total: int | None
    ) -> None:
        """Count likes."""
        if total is not None and (self.total_likes is None or total > self.total_likes):
            self.total_likes = total
        people = self.people
        person = people.meet(user_id, unique_id, nickname)
        if taps is not None and taps > 0:
            self.attributed_likes += taps
            if person is not None:
                person.likes += taps
                if people.ranks:
                    people.rank(person, "likes", taps)

    def join(self, action: int | None, viewers: int | None) -> None:
        """Count a join, or another change to a member."""
        if action in (None, ENTERED):
            self.joins += 1
        if viewers:  # whoever joined is one: 0 says nothing
            self.see_viewers(viewers)

    def see_viewers(self, now: int | None, total: int | None = None) -> None:
        """Take numbers of viewers."""
        if now is not None:
            self.viewer_count = now
            if self.peak_viewer_count is None or now > self.peak_viewer_count:
                self.peak_viewer_count = now
        if total is not None:
            self.total_viewers = _larger(self.total_viewers, total)

    def _chat(self, event: ChatEvent) -> None:
        user = event.user
        self.comment(user.user_id, user.unique_id, user.nickname)

    def _like(self, event: LikeEvent) -> None:
        user = event.user
        self.like(user.user_id, user.unique_id, user.nickname, event.like_count, event.total_like_count)

    def _gift(self, event: GiftEvent) -> None:
        """Count the gifts that are new in this message of a streak, so that each counts once."""
        diamonds = event.delta * max(event.gift.diamond_count or 0, 0)
        self.gifts += event.delta
        self.diamonds += diamonds
        if (person := self._meet(event.user)) is not None:
            person.gifts += event.delta
            if diamonds > 0:
                person.diamonds += diamonds
                if self.people.ranks:
                    self.people.rank(person, "diamonds", diamonds)

    def _member(self, event: MemberEvent) -> None:
        self.join(event.action_id, event.viewer_count)

    def _room_user(self, event: RoomUserEvent) -> None:
        self.see_viewers(event.viewer_count, event.total_viewers)

    def _social(self, event: SocialEvent) -> None:
        followed, shared = isinstance(event, FollowEvent), isinstance(event, ShareEvent)
        self.shares += shared
        person = self._meet(event.user) if followed or shared else None
        if person is None:
            self.new_followers += followed
            return
        person.shares += shared
        self.new_followers += followed and not person.followed
        person.followed = person.followed or followed

    def _meet(self, user: User) -> Person | None:
        return self.people.meet(user.user_id, user.unique_id, user.nickname)

    def _subscribe(self, event: SubscribeEvent) -> None:
        self.subscriptions += 1

    def _control(self, event: ControlEvent) -> None:
        if isinstance(event, StreamEndEvent):
            self.ended_at = event.create_time or now()


COUNTERS: Mapping[type[Event], Callable[[Tally, Any], None]] = {
    ChatEvent: Tally._chat,
    ControlEvent: Tally._control,
    GiftEvent: Tally._gift,
    LikeEvent: Tally._like,
    MemberEvent: Tally._member,
    RoomUserEvent: Tally._room_user,
    SocialEvent: Tally._social,
    SubscribeEvent: Tally._subscribe,
}


_kinds: dict[type[Event], str] = {}


def counter_of(event_class: type[Event]) -> tuple[str, Callable[[Tally, Any], None] | None]:
    """Return as what kind a message is counted, and what counts what it says, if that counts at all."""
    counter = next((COUNTERS[base] for base in event_class.__mro__ if base in COUNTERS), None)
    return _kind_of(event_class) if counter is None else event_class.__name__, counter


def _kind_of(event_class: type[Event]) -> str:
    bases = event_class.__mro__
    kind = _kinds[event_class] = bases[max(bases.index(Event) - 1, 0)].__name__
    return kind


COUNTED = tuple(COUNTERS)
"""Events that count by what they say, with their subclasses; all others only by their kind."""
