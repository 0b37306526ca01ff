"""``GuestJoinedEvent`` and ``GuestLeftEvent``: who comes on the stage and leaves it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import datetime, timedelta, timezone
from typing import ClassVar, NamedTuple

from tiktok_live.derived.deriver import End
from tiktok_live.derived.stage import OnStage, Stage
from tiktok_live.derived.stage_news import StageNews, news_of
from tiktok_live.events.base import Event
from tiktok_live.events.guests import GuestJoinedEvent, GuestKind, GuestLeftEvent
from tiktok_live.events.link_layer import LinkLayerEvent
from tiktok_live.events.links import LinkEvent, LinkMicEvent
from tiktok_live.models import User

__all__ = ["NAME_PATIENCE", "GuestDeriver"]

NAME_PATIENCE = 1.0
"""Seconds that the news of a guest wait for a name: the channel with names lags 0.07 s behind the one without."""
JUST_NOW = timedelta(seconds=10)
"""Who came within this time before TikTok made the first list is new, though nobody knows who was there before."""
LONG_AGO = datetime.min.replace(tzinfo=timezone.utc)


class Held(NamedTuple):
    """An event that waits for the name of the person it is about, and until when."""

    event: GuestJoinedEvent
    person: OnStage
    until: float


class GuestDeriver:
    """Tells of each guest and co-host once, whichever messages say so.

    There are two stages, one for guests and one for co-hosts. A message that does not say which it is about, is taken
    for both.
    """

    needs: ClassVar[tuple[type[Event], ...]] = (LinkEvent, LinkLayerEvent, LinkMicEvent)
    makes: ClassVar[tuple[type[Event], ...]] = (GuestJoinedEvent, GuestLeftEvent)

    def __init__(self, host_id: str | None) -> None:
        self._host_id = host_id
        self._host_on_stage: str | None = None
        self._stages = {kind: Stage() for kind in GuestKind}
        # By stage, so that each list of names replaces the one before: this remembers who waits now, not who ever did.
        self._names: dict[GuestKind | None, dict[str, User]] = {}
        self._held: dict[tuple[GuestKind, str], Held] = {}  # the earliest first
        self._latest = LONG_AGO

    def observe(self, event: Event, now: float) -> Iterable[Event]:
        """Return who came and who left by this message, and those held back whose name it tells."""
        news = news_of(event)
        self._host_on_stage = news.host_id or self._host_on_stage
        made: list[Event] = [*self._name(news)]
        at = event.create_time or self._latest
        self._latest = max(self._latest, at)
        for kind in GuestKind if news.kind is None else (news.kind,):
            made += self._change(kind, news, at, event, now)
        return made

    def due(self) -> float | None:
        """Return when the patience with the first nameless guest is over."""
        first = next(iter(self._held.values()), None)
        return None if first is None else first.until

    def tick(self, now: float) -> Iterable[Event]:
        """Tell of guests who stay nameless."""
        return [self._held.pop(key).event for key, held in list(self._held.items()) if held.until <= now]

    def finish(self, now: float, why: End) -> Iterable[Event]:
        """Tell of guests who stay nameless. Nobody leaves: the live is over, or goes on without the client."""
        held = [waiting.event for waiting in self._held.values()]
        self._held.clear()
        return held

    def _name(self, news: StageNews) -> Iterator[Event]:
        """Learn names; yield the events that waited for one of them."""
        if not news.named:
            return
        self._names[news.kind] = {user.user_id: user for user in news.named if user.user_id and has_name(user)}
        for key in list(self._held):
            user = self._name_of(key[1])
            if user is not None:
                held = self._held.pop(key)
                held.event.user = held.person.user = user
                yield held.event

    def _name_of(self, user_id: str) -> User | None:
        return next((names[user_id] for names in self._names.values() if user_id in names), None)

    def _change(self, kind: GuestKind, news: StageNews, at: datetime, event: Event, now: float) -> Iterator[Event]:
        """Change a stage; yield who came and who left."""
        stage = self._stages[kind]
        was_known = stage.is_known
        came: list[OnStage] = []
        left: list[OnStage] = []
        if news.listed is not None:
            came, left = stage.show([person for person in news.listed if not self._is_host(person.user_id)], at)
        came += [person for person in news.came if not self._is_host(person.user_id) and stage.enter(person, at)]
        if news.is_closed or (news.gone is not None and self._is_host(news.gone)):
            left += stage.show((), at)[1]
        elif news.gone is not None and (gone := stage.leave(news.gone, at)) is not None:
            left.append(gone)
        stage.is_known = stage.is_known or news.is_opened
        for person in left:
            yield from self._left(person, kind, news, event)
        for person in came:
            yield from self._joined(person, kind, was_known, event, now)

    def _is_host(self, user_id: str) -> bool:
        return user_id in (self._host_id, self._host_on_stage)

    def _joined(
        self, person: OnStage, kind: GuestKind, was_known: bool, source: Event, now: float
    ) -> Iterator[GuestJoinedEvent]:
        user = person.user = person.user or self._name_of(person.user_id)
        joined = GuestJoinedEvent(
            room_id=source.room_id,
            create_time=source.create_time,
            is_history=source.is_history,
            source=source,
            user=user or User(user_id=person.user_id),
            kind=kind,
            link_id=person.link_id,
            guest_room_id=person.room_id,
            linked_at=person.linked_at,
            was_already_there=source.is_history or not (was_known or came_just_now(person, source.create_time)),
        )
        if user is not None and has_name(user):
            yield joined
        else:
            self._held[kind, person.user_id] = Held(joined, person, now + NAME_PATIENCE)

    def _left(self, person: OnStage, kind: GuestKind, news: StageNews, source: Event) -> Iterator[Event]:
        held = self._held.pop((kind, person.user_id), None)
        if held is not None:
            yield held.event
        yield GuestLeftEvent(
            room_id=source.room_id,
            create_time=source.create_time,
            is_history=source.is_history,
            source=source,
            user=person.user or self._name_of(person.user_id) or User(user_id=person.user_id),
            kind=kind,
            link_id=person.link_id,
            guest_room_id=person.room_id,
            linked_at=person.linked_at,
            was_kicked_out=news.was_kicked_out and news.gone == person.user_id,
            kick_out_reason=news.kick_out_reason if news.gone == person.user_id else None,
        )


def has_name(user: User) -> bool:
    """Tell whether more than an id is known of somebody."""
    return user.unique_id is not None or user.nickname is not None


def came_just_now(person: OnStage, at: datetime | None) -> bool:
    """Tell whether somebody came shortly before a moment."""
    since = person.linked_at or person.changed_at
    return since is not None and at is not None and at - since <= JUST_NOW
