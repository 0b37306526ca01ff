"""``client.stats``: counts what happens in a live while it happens."""

from __future__ import annotations

import dataclasses
import threading
from collections.abc import Callable, Collection, Mapping
from datetime import datetime, timedelta
from types import MappingProxyType
from typing import Any, ClassVar

from tiktok_live.errors import InvalidOptionError
from tiktok_live.events import ConnectedEvent, Event
from tiktok_live.stats.glances import GLANCES
from tiktok_live.stats.people import Kind
from tiktok_live.stats.tally import COUNTED, Tally, counter_of, now
from tiktok_live.stats.values import Ranked, StatsSnapshot, UserTotals

__all__ = ["RoomStats"]


class RoomStats:
    """The numbers of the live that the client is in, or was in last. May be read from any thread.

    A message is counted before the handlers get its event. Old messages (``is_history``) are not counted, nor are
    events that the library derives from others, so that nothing counts twice. A connection to another live starts new
    numbers; coming back to the same one goes on with the old ones, and after the end they stay readable.

    Memory does not grow with the live: of the viewers, the 5,000 who did something last are remembered, and the 1,000
    of each list of the most active. ``forgotten_users`` tells whether anybody ever had to be forgotten; until then all
    totals are exact.
    """

    needs: ClassVar[tuple[type[Event], ...]] = (ConnectedEvent, *COUNTED)
    """Events that have to be decoded for this."""
    glances: ClassVar[Collection[type[Event]]] = GLANCES.keys()
    """Those of them that need not be when nobody listens to them."""

    def __init__(self) -> None:
        self._lock = threading.RLock()  # guards everything below; reentrant for signal handlers that read
        self._tally = Tally()

    def __repr__(self) -> str:
        tally = self._tally
        return (
            f"<RoomStats room {tally.room_id}: {tally.viewer_count} viewers, {tally.total_likes} likes, "
            f"{tally.diamonds} diamonds, {tally.comments} comments>"
        )

    # --- the live as TikTok tells it

    @property
    def room_id(self) -> str | None:
        """The live; ``None`` before the first one."""
        return self._tally.room_id

    @property
    def started_at(self) -> datetime | None:
        """When the live started; from the room info, and ``None`` without it."""
        return self._tally.started_at

    @property
    def ended_at(self) -> datetime | None:
        """When the live ended; ``None`` while it goes on, or where the client left before."""
        return self._tally.ended_at

    @property
    def duration(self) -> timedelta | None:
        """How long the live has gone on, or went on; ``None`` where its start is not known."""
        return self._tally.duration(now())

    @property
    def viewer_count(self) -> int | None:
        """Viewers now; ``None`` until TikTok says it."""
        return self._tally.viewer_count

    @property
    def peak_viewer_count(self) -> int | None:
        """The most viewers at a time since the client came."""
        return self._tally.peak_viewer_count

    @property
    def total_viewers(self) -> int | None:
        """Viewers since the live started, as TikTok counts them."""
        return self._tally.total_viewers

    @property
    def total_likes(self) -> int | None:
        """Likes since the live started, as TikTok counts them."""
        return self._tally.total_likes

    # --- what was counted since the client came

    @property
    def attributed_likes(self) -> int:
        """Taps that TikTok told the sender of; in big rooms a small part of all."""
        return self._tally.attributed_likes

    @property
    def diamonds(self) -> int:
        """Coins that the gifts cost."""
        return self._tally.diamonds

    @property
    def gifts(self) -> int:
        """Gifts, each one of a streak counted."""
        return self._tally.gifts

    @property
    def comments(self) -> int:
        """Comments."""
        return self._tally.comments

    @property
    def joins(self) -> int:
        """Join messages; in big rooms TikTok sends only some."""
        return self._tally.joins

    @property
    def new_followers(self) -> int:
        """People who followed the host, each counted once as long as remembered."""
        return self._tally.new_followers

    @property
    def shares(self) -> int:
        """Times that the live was shared."""
        return self._tally.shares

    @property
    def subscriptions(self) -> int:
        """Subscriptions to the host, renewals included."""
        return self._tally.subscriptions

    @property
    def events(self) -> Mapping[str, int]:
        """Kind of event -> messages of that kind; a copy."""
        with self._lock:
            return MappingProxyType(dict(self._tally.events))

    # --- people

    @property
    def forgotten_users(self) -> int:
        """Times that somebody had to be forgotten; while 0, all totals of users are exact."""
        return self._tally.people.forgotten

    def of(self, user_id: str) -> UserTotals | None:
        """Return what a viewer did; ``None`` for one who did nothing yet, or is not remembered."""
        with self._lock:
            return self._tally.people.totals(user_id)

    def top_gifters(self, count: int = 10) -> list[Ranked]:
        """Return who gave most diamonds, the most generous first.

        Whoever gave more than a thousandth of all diamonds is known here, however many people gave any.
        """
        return self._top("diamonds", count)

    def top_likers(self, count: int = 10) -> list[Ranked]:
        """Return who tapped most likes that TikTok told of, the busiest first; for the rest like ``top_gifters``."""
        return self._top("likes", count)

    def top_chatters(self, count: int = 10) -> list[Ranked]:
        """Return who wrote most comments, the busiest first; for the rest like ``top_gifters``."""
        return self._top("comments", count)

    def _top(self, kind: Kind, count: int) -> list[Ranked]:
        if isinstance(count, bool) or not isinstance(count, int) or count < 0:
            raise InvalidOptionError(f"count must be a whole number from 0; got {count!r}.")
        with self._lock:
            return self._tally.people.top(kind, count)

    def snapshot(self, top: int = 10) -> StatsSnapshot:
        """Return all numbers of this moment, and the ``top`` most active viewers of each list."""
        taken_at = now()
        with self._lock:
            tally = self._tally
            told = {field.name: getattr(tally, field.name) for field in dataclasses.fields(Tally)}
            told |= {
                "taken_at": taken_at,
                "duration": tally.duration(taken_at),
                "events": dict(told.pop("events")),
                "top_gifters": tuple(self.top_gifters(top)),
                "top_likers": tuple(self.top_likers(top)),
                "top_chatters": tuple(self.top_chatters(top)),
                "forgotten_users": told.pop("people").forgotten,
            }
        return StatsSnapshot(**told)

    # --- for the connection

    def observe(self, event: Event) -> None:
        """Count an event; dispatcher thread."""
        self.observer_of(type(event))(event)

    def observer_of(self, event_class: type[Event]) -> Callable[[Any], None]:
        """Return what counts events of a class; dispatcher thread."""
        if issubclass(event_class, ConnectedEvent):
            return self._enter
        kind, count = counter_of(event_class)
        lock, unlock = self._lock.acquire, self._lock.release  # ``with`` takes 0.1 us longer

        def observe(event: Event) -> None:
            if event.source is None and not event.is_history and event.method is not None:
                lock()
                try:
                    tally = self._tally
                    tally.events[kind] += 1
                    if count is not None:
                        count(tally, event)
                finally:
                    unlock()

        return observe

    def glance(self, event_class: type[Event], slim: Any, is_history: bool) -> bool:
        """Count a message of which nobody needs the event; dispatcher thread."""
        return self.glancer_of(event_class)(slim, is_history)

    def glancer_of(self, event_class: type[Event]) -> Callable[[Any, bool], bool]:
        """Return what counts messages of whose class nobody needs the events; dispatcher thread."""
        kind, count = event_class.__name__, GLANCES[event_class]
        lock, unlock = self._lock.acquire, self._lock.release  # as above

        def glance(slim: Any, is_history: bool) -> bool:
            if not is_history:
                lock()
                try:
                    tally = self._tally
                    tally.events[kind] += 1
                    count(tally, slim)
                finally:
                    unlock()
            return True

        return glance

    def skipped(self, event_class: type[Event]) -> None:
        """Count a message that nobody had decoded; dispatcher thread."""
        with self._lock:
            self._tally.count_kind(event_class)

    def _enter(self, event: ConnectedEvent) -> None:
        state = event.state
        with self._lock:
            if state.room_id != self._tally.room_id:
                self._tally = Tally(room_id=state.room_id)
            self._tally.ended_at = None
            if state.room_info is not None:
                self._tally.learn(state.room_info)
