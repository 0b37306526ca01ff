"""Gift streaks: what each message adds, and when a streak is over. No clock, no lock, no I/O.

A viewer who taps a gift again and again makes a streak: one message after another with the number of gifts so far, and
some 3 seconds after the last tap one that ends it. In the captured messages the id of a streak (``group_id``) is the
sender's clock at its beginning, in milliseconds, so that a viewer's newer streak has the larger id.
"""

from __future__ import annotations

from collections import OrderedDict
from dataclasses import dataclass
from operator import attrgetter

from tiktok_live.events import GiftEvent, GiftStreakEvent, StreakEnd
from tiktok_live.models.value import Converters

__all__ = ["GiftStreaks"]

MAX_STREAKS = 4096
"""Streaks open at once, and over and remembered: one belongs to one viewer, and lasts seconds."""

FORGET_AFTER = 3600.0
"""Seconds after which a streak that is over is forgotten; its id is never used again."""

NO_GROUP = ("", "0", None)

Key = tuple[str | None, int | None, str]
"""User, gift and group: what tells one streak from another."""
Lane = tuple[str, int, str | None]
"""User, gift and receiver: where a newer streak follows an older one."""


@dataclass(slots=True)
class _Streak:
    """A streak that goes on.

    Attributes:
        counted: gifts so far.
        price: of one gift, in coins; some messages do not say it.
        seen_at: when its latest message came.
        last: the message with the highest count, the latest of those.
    """

    key: Key
    lane: Lane | None
    last: GiftEvent
    seen_at: float
    counted: int = 0
    price: int = 0


class GiftStreaks:
    """The gift streaks of one room.

    Messages may come twice, late or in the wrong order, and streaks of one viewer side by side; every gift counts
    once, and every streak ends once. ``now`` is in seconds, on a clock that never goes back.
    """

    def __init__(self, silence: float, limit: int = MAX_STREAKS) -> None:
        """Begin.

        Args:
            silence: seconds without a message after which a streak is over; in captured ones, messages are up to 4
                seconds apart.
            limit: streaks that may be open at once; beyond it the one that has been silent longest is over.
        """
        self._silence = silence
        self._limit = limit
        self._open: OrderedDict[Key, _Streak] = OrderedDict()  # the longest silent one first
        self._lanes: dict[Lane, dict[Key, None]] = {}
        self._over: OrderedDict[Key, float] = OrderedDict()  # and since when

    def __len__(self) -> int:
        return len(self._open) + len(self._over)

    def add(self, event: GiftEvent, now: float) -> list[GiftStreakEvent]:
        """Set the event's ``delta``, and return the streaks that are over now, in the order of their ends."""
        closed = self.close_silent(now)
        gift = event.gift
        gift_id = gift.gift_id if event.gift_id is None else event.gift_id
        group = "" if event.group_id in NO_GROUP else str(event.group_id)
        key = (event.user.user_id, gift_id, group)
        if not (group or gift.is_streakable):
            alone = _Streak(key, None, event, now)
            _count(alone, event)
            return [*closed, _closed(alone, StreakEnd.SINGLE)]
        if key in self._over:
            event.delta = 0
            return closed
        streak = self._open.get(key)
        if streak is None:
            streak, older = self._begin(key, event, now)
            closed += older
        _count(streak, event)
        streak.seen_at = now
        self._open.move_to_end(key)
        if event.repeat_end:
            closed.append(self._close(streak, StreakEnd.REPEAT_END, now))
        elif not gift.is_streakable:
            closed.append(self._close(streak, StreakEnd.SINGLE, now))
        elif len(self._open) > self._limit:
            closed.append(self._close(next(iter(self._open.values())), StreakEnd.SILENCE, now))
        return closed

    def due(self) -> float | None:
        """Return when the next streak will have been silent for too long; ``None`` when none is open."""
        longest_silent = next(iter(self._open.values()), None)
        return None if longest_silent is None else longest_silent.seen_at + self._silence

    def close_silent(self, now: float) -> list[GiftStreakEvent]:
        """Close the streaks that have been silent for too long."""
        closed = []
        while (due := self.due()) is not None and due <= now:
            closed.append(self._close(next(iter(self._open.values())), StreakEnd.SILENCE, now))
        return closed

    def close_all(self, why: StreakEnd, now: float) -> list[GiftStreakEvent]:
        """Close every streak that is open."""
        return [self._close(streak, why, now) for streak in tuple(self._open.values())]

    def _begin(self, key: Key, event: GiftEvent, now: float) -> tuple[_Streak, list[GiftStreakEvent]]:
        """Open a streak; return it, and the older ones of the same lane, which are over with it.

        A group that is older than an open one is a straggler: it goes on beside that, and closes nothing.
        """
        user_id, gift_id, group = key
        lane: Lane | None = None
        closed = []
        # Of viewers, gifts and groups without an id nobody knows which streaks belong together.
        if user_id is not None and gift_id is not None and group:
            lane = (user_id, gift_id, event.receiver_user_id)
            # Each has closed those older than itself: the oldest group that is open in a lane came last.
            while (last := next(reversed(self._lanes.get(lane, {})), None)) and _is_newer(group, last[2]):
                closed.append(self._close(self._open[last], StreakEnd.NEWER_GROUP, now))
        streak = self._open[key] = _Streak(key, lane, event, now)
        if lane is not None:
            self._lanes.setdefault(lane, {})[key] = None
        return streak, closed

    def _close(self, streak: _Streak, why: StreakEnd, now: float) -> GiftStreakEvent:
        del self._open[streak.key]
        if streak.lane is not None:
            lane = self._lanes[streak.lane]
            del lane[streak.key]
            if not lane:
                del self._lanes[streak.lane]
        if streak.key[2]:  # without a group the next streak looks like this one
            self._over[streak.key] = now
            self._forget(now)
        return _closed(streak, why)

    def _forget(self, now: float) -> None:
        """Drop what has been over for long."""
        while len(self._over) > self._limit or now - next(iter(self._over.values())) > FORGET_AFTER:
            self._over.popitem(last=False)


def _count(streak: _Streak, event: GiftEvent) -> None:
    """Count what is new in a message of the streak."""
    event.delta = max(event.repeat_count - streak.counted, 0)
    streak.counted += event.delta
    if event.repeat_count >= streak.counted:
        streak.last = event
    if event.gift.diamond_count is not None:
        streak.price = event.gift.diamond_count


def _is_newer(group: str, other: str) -> bool:
    """Tell whether a group that was not seen before is newer; ids that are no numbers go by their arrival."""
    if not (group.isdecimal() and other.isdecimal()):
        return bool(other)
    return (len(group), group) > (len(other), other)


def _closed(streak: _Streak, why: StreakEnd) -> GiftStreakEvent:
    last = streak.last
    event = GiftStreakEvent.of_wire(last, READ_LATER)
    event.user = last.user
    event.gift = last.gift
    event.count = streak.counted
    event.diamonds = streak.counted * streak.price
    event.receiver_user_id = last.receiver_user_id
    event.closed_by = why
    event.gift_id = streak.key[1]
    event.group_id = last.group_id
    event.room_id = last.room_id
    event.is_history = last.is_history
    event.source = last
    return event


READ_LATER: Converters = {"create_time": attrgetter("create_time")}
"""What would have the whole message parsed, although mostly nobody listens."""
