"""``GiftStreakEvent``: the ends of gift streaks."""

from __future__ import annotations

from collections.abc import Iterable
from typing import ClassVar

from tiktok_live.derived.deriver import End
from tiktok_live.events import Event, GiftEvent, GiftStreakEvent, StreakEnd
from tiktok_live.streaks import GiftStreaks

__all__ = ["GiftStreakDeriver"]


class GiftStreakDeriver:
    """Counts the gifts of a room. It sees every gift event, so that ``delta`` does not depend on who listens."""

    needs: ClassVar[tuple[type[Event], ...]] = (GiftEvent,)
    makes: ClassVar[tuple[type[Event], ...]] = (GiftStreakEvent,)

    def __init__(self, streaks: GiftStreaks) -> None:
        self._streaks = streaks
        self._closed: list[GiftStreakEvent] = []  # by the event that was completed last

    def complete(self, event: GiftEvent, now: float) -> None:
        """Set the event's ``delta``; to be called before the event is handled, and so before :meth:`observe`."""
        self._closed = self._streaks.add(event, now)

    def observe(self, event: Event, now: float) -> Iterable[Event]:
        """Return the streaks that the event closed when it was completed."""
        closed, self._closed = self._closed, []
        return closed

    def due(self) -> float | None:
        """Return when the next streak will have been silent for too long."""
        return self._streaks.due()

    def tick(self, now: float) -> Iterable[Event]:
        """Close the streaks that have been silent for too long."""
        return self._streaks.close_silent(now)

    def finish(self, now: float, why: End) -> Iterable[Event]:
        """Close every streak."""
        return self._streaks.close_all(StreakEnd(why), now)
