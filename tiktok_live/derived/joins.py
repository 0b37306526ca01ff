"""``MemberEvent`` for viewers whose join TikTok announces as a banner over the chat."""

from __future__ import annotations

from collections.abc import Iterable
from typing import ClassVar, NamedTuple

from tiktok_live.derived.deriver import End
from tiktok_live.events.barrages import BarrageEvent, BarrageKind, SuperFanJoinEvent
from tiktok_live.events.base import Event
from tiktok_live.events.viewers import MemberAction, MemberEvent

__all__ = ["JOIN_PATIENCE", "MAX_PEOPLE", "SAME_JOIN", "JoinDeriver"]

JOIN_PATIENCE = 1.0
"""Seconds that the news of a join wait for the plain message of the same join."""
SAME_JOIN = 10.0
"""Seconds within which what is said of the same viewer is about the same join; captured ones were 28 apart."""
MAX_PEOPLE = 1000
"""People who joined just now and are remembered for it."""
JOINS = frozenset({BarrageKind.GIFTER_JOINED, BarrageKind.FAN_JOINED, BarrageKind.ENIGMA_JOINED})


class Held(NamedTuple):
    """A join that waits for a plain message to tell of it, and until when."""

    event: MemberEvent
    until: float


class JoinDeriver:
    """Tells of each join once: nothing where a plain message tells of it, shortly before the banner or shortly after.

    TikTok announces viewers of a high level with a banner and, as far as is known, without a plain message. In which
    order the two would come was never seen, so the news of a banner wait a moment. Whoever has a high level both as a
    gifter and as a fan may get two banners: they are one join. A banner that does not say who came is none.
    """

    needs: ClassVar[tuple[type[Event], ...]] = (BarrageEvent, MemberEvent)
    makes: ClassVar[tuple[type[Event], ...]] = (MemberEvent,)

    def __init__(self, _host_id: str | None) -> None:
        self._joined_at: dict[str, float] = {}  # by user id, the earliest first
        self._held: dict[str, Held] = {}  # likewise

    def observe(self, event: Event, now: float) -> Iterable[Event]:
        """Hold the join that a banner tells of, unless it is known; forget it when a plain message tells of it."""
        if isinstance(event, MemberEvent):
            user_id = event.user.user_id
            if user_id is not None and event.action_id in (None, MemberAction.ENTER):
                self._held.pop(user_id, None)
                self._remember(user_id, now)
            return ()
        if isinstance(event, BarrageEvent) and is_join(event):
            return self._hold(event, now)
        return ()

    def due(self) -> float | None:
        """Return when the patience with the first join is over."""
        first = next(iter(self._held.values()), None)
        return None if first is None else first.until

    def tick(self, now: float) -> Iterable[Event]:
        """Tell of joins of which no plain message came."""
        return [self._held.pop(user_id).event for user_id, held in list(self._held.items()) if held.until <= now]

    def finish(self, now: float, why: End) -> Iterable[Event]:
        """Tell of all joins that wait."""
        held = [waiting.event for waiting in self._held.values()]
        self._held.clear()
        return held

    def _hold(self, event: BarrageEvent, now: float) -> Iterable[Event]:
        """Hold a join unless it is known; return the one that waits longest where too many do."""
        user_id = event.user.user_id
        joined_at = None if user_id is None else self._joined_at.get(user_id)
        if user_id is None or (joined_at is not None and now - joined_at < SAME_JOIN):
            return ()
        self._remember(user_id, now)
        released = [self._held.pop(next(iter(self._held))).event] if len(self._held) >= MAX_PEOPLE else []
        self._held[user_id] = Held(join_of(event), now + JOIN_PATIENCE)
        return released

    def _remember(self, user_id: str, now: float) -> None:
        joined_at = self._joined_at
        joined_at.pop(user_id, None)
        joined_at[user_id] = now
        while len(joined_at) > MAX_PEOPLE or now - next(iter(joined_at.values())) >= SAME_JOIN:
            del joined_at[next(iter(joined_at))]


def is_join(event: BarrageEvent) -> bool:
    """Tell whether a banner announces somebody who came in."""
    return event.kind in JOINS or isinstance(event, SuperFanJoinEvent)


def join_of(event: BarrageEvent) -> MemberEvent:
    """Return the join that a banner announces."""
    return MemberEvent(
        room_id=event.room_id,
        create_time=event.create_time,
        is_history=event.is_history,
        source=event,
        user=event.user,
        action_id=MemberAction.ENTER,
        via="barrage",
    )
